account-title = Mój dostęp
account-lead = Logujesz się adresem { $email }. Na ten adres przychodzą kody.
account-area = Do mojej strefy
account-menu = Mój dostęp

## W jakiej roli

account-hats = Działam jako
account-hats-text = Wszystko, co robisz, robisz w tej roli. Możesz ją w każdej chwili zmienić.
account-hat-now = Teraz aktywna
account-hat-choose = Zmień
account-hat-deputy = W zastępstwie tej osoby: { $name }
account-hat-later = W zastępstwie tej osoby, gdy jej nie będzie: { $name }
account-hat-gone = Teraz się nie da: osoba, którą zastępujesz, już wróciła.
account-role-resident = Osoba prywatna
account-role-admin = Obsługa techniczna hubu
account-role-coordinator = Koordynacja
account-role-moderator = Moderacja
account-role-auditor = Kontrola
account-role-officer = Urząd: { $organisation }
account-role-lead = Kierownictwo: { $organisation }
account-role-organisation = Zespół: { $organisation }

## Nieobecność i zastępstwo

account-away = Kiedy mnie nie ma
account-away-text = Podaj, od kiedy do kiedy. W te dni osoba, która Cię zastępuje, może działać w Twojej roli.
account-away-now = Nieobecność: { $from } – { $until }
account-away-from = Pierwszy dzień
account-away-until = Ostatni dzień
account-away-send = Zapisz
account-away-back = Jestem (znowu) na miejscu
account-deputy = Moje zastępstwo
account-deputy-for = Zastępstwo w roli: { $role }
account-deputy-none = Na razie nikt. Bez zastępstwa to, co przyjdzie podczas Twojej nieobecności, będzie czekać.
account-deputy-name = Imię
account-deputy-email = Adres e-mail
account-deputy-send = Ta osoba mnie zastępuje
account-deputy-remove = { $name } już mnie nie zastępuje
account-deputy-twice = Ta osoba już Cię zastępuje.
account-last = To niemożliwe: nie byłoby wtedy nikogo, kto ma to zadanie. Najpierw wpisz kogoś innego.

## Klucze dostępu

account-passkeys = Klucze dostępu (passkeys)
account-passkeys-text = Klucz dostępu (passkey) jest zapisany w Twoim telefonie, komputerze albo na kluczu bezpieczeństwa. Logujesz się odciskiem palca, twarzą lub kodem PIN i nie czekasz na maila.
account-passkeys-town = Kto działa w imieniu miasta i ma klucz dostępu, od tej chwili zawsze go potrzebuje: sam kod z maila już nie wystarczy.
account-passkeys-none = Nie ma jeszcze żadnego.
account-passkeys-script = Do utworzenia klucza przeglądarka potrzebuje JavaScriptu.
account-passkeys-name = Jak nazywa się urządzenie?
account-passkeys-name-hint = Na przykład: telefon służbowy
account-passkeys-add = Utwórz klucz dostępu
account-passkeys-failed = Nie udało się. Nic się nie stało, po prostu spróbuj jeszcze raz.
account-passkeys-since = utworzono: { $date }
account-passkeys-used = ostatnio użyto: { $date }
account-passkeys-remove = Usuń klucz dostępu „{ $name }”
account-codes = Kody awaryjne
account-codes-text = Jeśli nie masz już urządzenia, pomoże jeden z tych kodów. Każdy działa raz. { $left ->
    [one] Został jeszcze jeden.
    [few] Zostały jeszcze { $left }.
    [many] Zostało jeszcze { $left }.
   *[other] Zostało jeszcze { $left }.
}
account-codes-show = Zobacz i wydrukuj kody awaryjne
account-codes-title = Twoje kody awaryjne
account-codes-lead = Wydrukuj tę stronę i przechowuj ją jak klucz. Użyte kody skreślaj.
account-codes-renew = Utwórz nowe kody, stare przestaną wtedy działać

## Gdzie trwa logowanie

account-sessions = Tu trwa moje logowanie
account-session-here = To urządzenie
account-session-seen = ostatnio użyto: { $date }
account-session-since = logowanie: { $date }
account-session-end = Wyloguj tutaj
account-session-others = Wyloguj wszędzie indziej
account-device-unknown = Nieznane urządzenie
account-device = { $browser }, { $system }

## Jeszcze raz pokazać, że to Ty

account-again-title = Pokaż jeszcze raz, że to Ty
account-again-text = Chodzi tu o coś ważnego, a od Twojego logowania minęło sporo czasu. Dzięki temu nikt nie może działać w Twoim imieniu na urządzeniu zostawionym bez wylogowania.
account-again-mail = Wyślij kod na { $email }
account-with-passkey = Zaloguj się kluczem dostępu (passkey)
account-second-title = Jeszcze jeden krok
account-second-text = Ten dostęp chroni klucz dostępu (passkey). Kod z maila się zgadza, teraz brakuje jeszcze Twojego klucza.
account-second-script = Do klucza przeglądarka potrzebuje JavaScriptu. Włącz go albo użyj kodu awaryjnego.
account-second-code = Nie masz przy sobie urządzenia? Wpisz kod awaryjny
account-second-code-hint = Z Twojego wydruku, 10 znaków. Małe czy wielkie litery: wszystko jedno.
account-second-code-wrong = Ten kod się nie zgadza albo został już użyty.
account-second-send = Zaloguj się kodem awaryjnym
account-passkey-failed = Nie udało się. Zaloguj się kodem z maila.

## Przejęcie organizacji

account-over-title = Przejęcie organizacji { $organisation }
account-over-lead = Dzień dobry { $name }! Od teraz masz wypowiadać się w imieniu organizacji { $organisation }.
account-over-text = Jeśli odpowiesz „tak”, nowe zgłoszenia będą przychodzić do Ciebie, możesz zmieniać oferty i stronę, a Twoje imię i nazwisko będzie tam widoczne jako osoba kontaktowa. Poprzednia osoba nie będzie już mogła tego robić, a stare linki w jej mailach nic nie otworzą.
account-over-public = To będzie widoczne publicznie
account-over-public-hint = Pod tym adresem i numerem można skontaktować się z organizacją i tu piszemy, gdy ktoś się zgłosi. Może to być wspólny adres. Logujesz się nadal swoim własnym.
account-over-email = E-mail
account-over-phone = Telefon (opcjonalnie)
account-over-accept = Tak, przejmuję
account-over-decline = Nie, to nie ja
account-over-declined-title = Dziękujemy, wszystko zostaje bez zmian
account-over-declined-text = Mamy zapisane, że nie przejmujesz organizacji. Nic więcej nie trzeba robić.

## Maile na ten temat

account-mail-over-subject = Czy przejmujesz? { $organisation }
account-mail-over =
    od teraz masz wypowiadać się w imieniu organizacji { $organisation }: odpowiadać na zgłoszenia, zmieniać oferty i stronę. Potrzebujemy na to Twojej zgody. Na tej stronie odpowiedz „tak” lub „nie”:

    { $link }
account-mail-over-why = Ten mail przyszedł, bo ktoś podał ten adres dla organizacji { $organisation }. Nie znasz organizacji { $organisation }? Wtedy po prostu nic nie rób.
account-mail-told-subject = Nowe kierownictwo: { $organisation }
account-mail-told = biuro wpisało nową osobę kontaktową organizacji { $organisation }: { $name }. Gdy ta osoba odpowie „tak”, trzeba będzie logować się jej adresem e-mail, a tym adresem już się nie da. To pomyłka? Zadzwoń do nas od razu.
account-mail-told-why = Ten mail przyszedł, bo dotąd logowano się tym adresem. Poza tym nie trzeba nic robić.
account-mail-role-subject = Twój dostęp
account-mail-role =
    oto, co możesz tu teraz robić:

    { $roles }

    Logujesz się tym adresem e-mail, bez hasła: za każdym razem przyjdzie tu kod. Tędy wchodzisz:

    { $link }
account-mail-role-why = Ten mail przyszedł, bo ktoś powierzył Ci to zadanie. Nie znamy się? Wystarczy telefon, a usuniemy adres.
account-mail-changed-subject = W Twoim dostępie coś się zmieniło
account-mail-changed =
    do Twojego dostępu dodano właśnie klucz (passkey), usunięto go albo ktoś użył jednego z Twoich kodów awaryjnych. Tutaj zobaczysz, co obowiązuje:

    { $link }

    To Ty? W takim razie wszystko w porządku. To nie Ty? Zadzwoń do nas od razu.
account-mail-changed-why = Ten mail przyszedł, bo z tym adresem jest połączony dostęp, a my zgłaszamy każdą taką zmianę.
account-mail-unused-subject = Twój dostęp zostanie wkrótce usunięty
account-mail-unused =
    od prawie roku nikt nie logował się tym adresem e-mail. Nie przechowujemy tego, czego nikt nie potrzebuje: { $until } usuniemy Twój dostęp.

    Chcesz go zachować? Zaloguj się do tego czasu jeden raz:

    { $link }

    Poza tym nie musisz nic robić.
account-mail-unused-why = Ten mail przyszedł, bo z tym adresem jest połączony dostęp. Piszemy o tym tylko ten jeden raz.

## Za często

account-too-often = Z tego adresu albo z tej sieci przyszło właśnie bardzo dużo zapytań. Poczekaj kilka minut i spróbuj jeszcze raz albo zadzwoń do nas. Wpisane dane nadal tu są.
