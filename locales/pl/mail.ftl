## Ramy

mail-hello = Dzień dobry { $name },
mail-hello-nobody = Dzień dobry,
mail-questions =
    Masz pytania? Zadzwoń do nas: { $phone }
    { $hours }
mail-goodbye =
    Serdeczne pozdrowienia z miasta { $city }
    { $hub }
    { $link }
mail-calendar = W załączniku jest termin do Twojego kalendarza.
mail-calendar-file = termin.ics

## Oferta

mail-offer-what = Co: { $title }
mail-offer-who = U kogo: { $organisation }
mail-offer-when = Kiedy: { $when }
mail-offer-where = Gdzie: { $place }
mail-offer-contact = Osoba kontaktowa: { $contact }
mail-offer-more =
    Więcej:
    { $link }

## Zgłoszenie: prosimy o potwierdzenie

mail-confirm-subject = Prosimy o potwierdzenie: { $title }
mail-confirm =
    cieszymy się, że chcesz dołączyć! Brakuje już tylko jednego: otwórz ten link i naciśnij tam przycisk.

    { $link }

    Prosimy zrobić to do: { $until }. Potem zgłoszenie wygaśnie.
mail-confirm-why = Ten mail przyszedł, bo ktoś podał ten adres w zgłoszeniu. To nie Ty? Wtedy po prostu nic nie rób. Bez naciśnięcia przycisku nic się nie stanie i nie przyjdzie więcej maili.

## Zgłoszenie: miejsce jest pewne

mail-placed-subject = Masz pewne miejsce: { $title }
mail-placed = masz pewne miejsce. Cieszymy się, że jesteś z nami!
mail-change =
    Chcesz coś zmienić albo jednak zrezygnować? Można to zrobić tutaj w każdej chwili. Dzięki rezygnacji miejsce może dostać ktoś inny.

    { $link }
mail-signup-why = Ten mail przyszedł, bo dotarło do nas Twoje zgłoszenie do tej oferty. Piszemy tylko wtedy, gdy coś się dzieje, i dzień wcześniej, żeby przypomnieć. Po rezygnacji nie przyjdzie więcej maili.

## Zgłoszenie: organizacja się odezwie

mail-waiting-subject = Mamy Twoje zgłoszenie: { $title }
mail-waiting =
    Twoje zgłoszenie dotarło. { $organisation } chce Cię najpierw poznać i skontaktuje się z Tobą. Potem będzie wiadomo, czy dołączysz.

    Teraz nie trzeba nic robić.

## Zgłoszenie: przyjęcie

mail-accepted-subject = Zgłoszenie przyjęte: { $title }
mail-accepted = dobra wiadomość: { $organisation } czeka na Ciebie. Twoje zgłoszenie zostało przyjęte!
mail-accepted-note =
    { $organisation } pisze do Ciebie:

    { $note }

## Zgłoszenie: odmowa

mail-declined-subject = Tym razem niestety nie: { $title }
mail-declined =
    dziękujemy za chęć pomocy. { $organisation } niestety nie ma tym razem dla Ciebie miejsca. Powód:

    { $reason }
mail-declined-more =
    Jest jeszcze wiele do zrobienia. Może spodoba Ci się coś innego:

    { $link }

    Albo zadzwoń do nas, chętnie poszukamy razem.
mail-declined-why = Ten mail przyszedł, bo dotarło do nas Twoje zgłoszenie do tej oferty. Nie trzeba nic robić; w tej sprawie nie przyjdzie więcej maili.
mail-called-off-subject = Termin odwołany: { $title }
mail-called-off =
    przykro nam: ten termin jest odwołany ({ $when }). Prosimy nie przychodzić. Nie trzeba nic robić. Powód:

    { $reason }
mail-called-off-more =
    Może pasuje Ci inny termin albo spodoba Ci się coś innego:

    { $link }

    Albo zadzwoń do nas, chętnie poszukamy razem.
mail-called-off-why = Ten mail przyszedł, bo dotarło do nas Twoje zgłoszenie na ten termin. W sprawie tego terminu nie przyjdzie więcej maili.

mail-taken-back-subject = Zgłoszenie zakończone: { $title }
mail-taken-back = w tej ofercie potrzebna jest zgoda rodziców lub innej osoby sprawującej opiekę. Tej zgody nie ma albo została cofnięta. Dlatego zakończyliśmy Twoje zgłoszenie. Najlepiej porozmawiaj o tym w domu; potem w każdej chwili możesz zgłosić się na nowo.

## Zgłoszenie: przypomnienie

mail-reminder-subject = Jutro: { $title }
mail-reminder = to już jutro. Cieszymy się, że jesteś z nami!
mail-reminder-change =
    Jednak nie możesz? Zrezygnuj jeszcze dzisiaj:

    { $link }
mail-reminder-why = Ten mail przyszedł, bo dotarło do nas Twoje zgłoszenie do tej oferty. To jedyne przypomnienie.

## Rodzice i osoby sprawujące opiekę

mail-guardian-subject = Prosimy o zgodę: { $title }
mail-guardian = { $child } chce dołączyć do tej oferty i prosi o zgodę rodzica lub osoby sprawującej opiekę. Przed 16. rokiem życia można dołączyć tylko za Twoją zgodą.
mail-guardian-answer =
    Odpowiedz tutaj „tak” lub „nie”. Zgodę możesz tam w każdej chwili cofnąć.

    { $link }
mail-guardian-why = Ten mail przyszedł, bo { $child } podaje Twój adres w zgłoszeniu. Nie znasz tej osoby ({ $child })? Wtedy po prostu nic nie rób. Bez Twojej zgody nic się nie stanie i nie przyjdzie więcej maili.
mail-guardian-called-off =
    przykro nam: odwołano termin, na który za Twoją zgodą zgłoszone jest dziecko: { $child } ({ $when }). Prosimy przekazać tę wiadomość dalej. Nic więcej nie trzeba robić. Powód:

    { $reason }
mail-guardian-called-off-why = Ten mail przyszedł, bo mamy Twoją zgodę na to zgłoszenie. W sprawie tego terminu nie przyjdzie więcej maili.

## Organizacja: nowe zgłoszenie

mail-new-signup-subject = Nowe zgłoszenie: { $title }
mail-new-signup =
    { $person } chce do Was dołączyć.

    Kontakt, { $person }: { $reach }
mail-new-signup-guardian = { $person } nie ma jeszcze 16 lat. Rodzic lub osoba sprawująca opiekę wyraziła zgodę.
mail-new-signup-message =
    { $person } pisze:

    { $message }
mail-new-signup-answer =
    Odezwij się w najbliższych dniach i poznajcie się. Potem przyjmij tu zgłoszenie albo odmów, podając powód:

    { $link }
mail-new-signup-placed =
    Miejsce jest zajęte, nie trzeba nic robić. Jeśli zupełnie nie pasuje, możesz tu odmówić, podając powód:

    { $link }
mail-offer-why = Ten mail przyszedł, bo jesteś osobą kontaktową tej oferty. Powinien go dostawać ktoś inny? Wystarczy telefon do nas.

## Organizacja: zmieniona wiadomość

mail-changed-subject = Nowa wiadomość: { $title }
mail-changed-message =
    { $person } zmienia wiadomość do Was. Teraz brzmi ona tak:

    { $message }
mail-changed-emptied = { $person } usuwa wiadomość do Was. Samo zgłoszenie się nie zmienia.
mail-changed-reach =
    Kontakt, { $person }: { $reach }

    Całe zgłoszenie jest tutaj:

    { $link }

## Organizacja: rezygnacja

mail-withdrawn-subject = Rezygnacja: { $title }
mail-withdrawn = { $person } jednak nie może dołączyć i rezygnuje. Nie trzeba nic robić.

## Organizacja: katalog

mail-received-subject = Mamy Wasze zgłoszenie: { $organisation }
mail-received =
    dziękujemy za zgłoszenie organizacji: { $organisation }. Sprawdzimy wszystko i wkrótce się odezwiemy.

    Teraz nie trzeba nic robić.
mail-approved-subject = Witamy: { $organisation }
mail-approved =
    { $organisation } jest teraz w katalogu. Następny krok to dodanie oferty. Trwa to około trzech minut. Tutaj można się zalogować, bez hasła: kod przyjdzie na ten adres.

    { $link }
mail-log-in-subject = Nowy dostęp: { $organisation }
mail-log-in-gone = w imieniu organizacji { $organisation } loguje się teraz inny adres. Tym adresem już się nie da. To pomyłka? Zadzwoń do nas od razu.
mail-log-in-gone-why = Ten mail przyszedł, bo dotąd logowano się tym adresem. Poza tym nie trzeba nic robić.
mail-not-listed-subject = W sprawie zgłoszenia: { $organisation }
mail-not-listed =
    organizacji { $organisation } nie możemy teraz przyjąć do katalogu. Powód:

    { $reason }

    Widzisz to inaczej albo coś się zmieniło? Zadzwoń do nas, chętnie to wyjaśnimy.
mail-organisation-why = Ten mail przyszedł, bo jesteś osobą kontaktową organizacji { $organisation }. To się nie zgadza? Wystarczy telefon, a usuniemy Twój adres.

## Oferta: opublikowana albo do poprawy

mail-date-called-off-subject = Odwołany termin: { $title }
mail-date-called-off =
    biuro odwołało terminy. Te spotkania się nie odbędą:

    { $dates }

    Wszystkie zgłoszone osoby dowiedzą się od nas: mailem albo przez telefon.
mail-published-subject = Już w internecie: { $title }
mail-published = oferta jest już na liście. Można ją pokazywać innym. Co trzy miesiące zapytamy, czy jest nadal aktualna.
mail-sent-back-subject = Jeszcze raz, prosimy: { $title }
mail-sent-back =
    oferta jest prawie gotowa. Zanim trafi na listę, prosimy o jedną zmianę:

    { $reason }

    Tutaj można ją zmienić i wysłać ponownie:

    { $link }

## Oferta: czy nadal aktualna?

mail-still-true-subject = { $count ->
    [one] Czy oferta jest nadal aktualna?
    [few] Czy { $count } oferty są nadal aktualne?
   *[many] Czy { $count } ofert jest nadal aktualnych?
}
mail-still-true = { $count ->
    [one] żeby nikt nie dzwonił na próżno, pytamy co trzy miesiące. Otwórz link i powiedz nam, czy oferta jest aktualna, ma przerwę czy się zakończyła.
   *[other] żeby nikt nie dzwonił na próżno, pytamy co trzy miesiące. Otwórz linki i powiedz nam o każdej ofercie, czy jest aktualna, ma przerwę czy się zakończyła.
}
mail-still-true-offer =
    { $title }
    { $link }
mail-still-true-why = Ten mail przyszedł, bo jesteś osobą kontaktową tej oferty. To, co nieaktualne, można zakończyć przez link; potem już nie pytamy.

## Logowanie

mail-code-subject = Twój kod do logowania
mail-code =
    oto Twój kod do logowania:

    { $code }

    Działa { $minutes ->
        [one] jedną minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    } i tylko raz. Nie podawaj go nikomu; my też nigdy o niego nie pytamy.
mail-code-why = Ten mail przyszedł, bo ktoś chce zalogować się tym adresem. To nie Ty? Wtedy po prostu nic nie rób. Bez kodu nikt nie wejdzie.

## Zgłoszone bariery

mail-barrier-received-subject = Twoje zgłoszenie bariery
mail-barrier-received =
    dziękujemy za zgłoszenie. Sprawdzimy, co Ci przeszkadza. Nasza odpowiedź przyjdzie do: { $first }.

    Jeśli to potrwa dłużej, do tego czasu napiszemy Ci, z jakiego powodu. Odpowiedź będzie wtedy najpóźniej: { $last }.
mail-barrier-noted-subject = Twoje zgłoszenie bariery: to jeszcze potrwa
mail-barrier-noted =
    sprawa bariery z Twojego zgłoszenia nie jest jeszcze załatwiona. Powód:

    { $reason }

    Odpowiedź przyjdzie najpóźniej: { $last }.
mail-barrier-answered-subject = Odpowiedź na Twoje zgłoszenie bariery
mail-barrier-answered =
    dotarło do nas Twoje zgłoszenie bariery. Oto nasza odpowiedź:

    { $answer }
mail-barrier-ombuds =
    Nie masz odpowiedzi albo ona Ci nie pomaga? Wtedy bezpłatnie pomoże Ci { $ombuds } (punkt mediacji):

    { $link }
mail-barrier-statement =
    Nie masz odpowiedzi albo ona Ci nie pomaga? Kto Ci wtedy pomoże, jest napisane w naszej deklaracji dostępności:

    { $link }
mail-barrier-why = Ten mail przyszedł, bo ktoś podał ten adres, zgłaszając barierę. To nie Ty? Wtedy po prostu nic nie rób.

## Sprawdzenie, czy maile dochodzą

mail-test-subject = Mail testowy: Twój kod
mail-test =
    ten mail pokazuje, że maile z Twojego hubu dochodzą. Wpisz ten kod:

    { $code }

    Tutaj:

    { $link }
mail-test-why = Ten mail przyszedł, bo ktoś w Twoim biurze sprawdza, czy maile dochodzą.
mail-circular-why = Ten mail przyszedł, bo Państwa organizacja jest w naszym katalogu. Nie chcą Państwo okólników? Wystarczy krótka odpowiedź na ten mail.
