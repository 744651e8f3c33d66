### Ideen: die Liste, eine Idee, das Erzählen, die eigene Idee, die Unterstützung, die Mails dazu.

## Liste

ideas-title = Pomysły
ideas-lead = Co mogłoby być lepsze w naszym mieście? Wystarczą dwie minuty, konto nie jest potrzebne.
ideas-tell = Opowiedz pomysł
ideas-filters = Filtry
ideas-topic = Temat
ideas-topic-all = Wszystkie tematy
ideas-district = Dzielnica
ideas-district-all = Wszystkie dzielnice
ideas-district-town = Całe miasto
ideas-state = Na jakim jest etapie
ideas-state-all = Wszystkie
# $shelf (String) - Schlüssel, wo die Idee steht
ideas-shelf = { $shelf ->
    [waiting] czeka na odpowiedź
    [answered] z odpowiedzią
    [project] w realizacji
   *[closed] zakończony
}
ideas-order = Co najpierw?
# $order (String) - Schlüssel der Reihenfolge
ideas-order-of = { $order ->
    [supported] Najczęściej popierane
   *[newest] Najnowsze
}
ideas-show = Pokaż
ideas-all = Pokaż wszystkie
# $count (Number) - so viele Ideen
ideas-count = { $count ->
    [one] Jeden pomysł
    [few] { $count } pomysły
    [many] { $count } pomysłów
   *[other] { $count } pomysłu
}
ideas-count-many = Ponad 1000 pomysłów
ideas-results = Pomysły
ideas-empty-title = Jeszcze nie ma pomysłu
ideas-empty-text = Tu pojawi się to, co proponują ludzie w tym mieście.
ideas-none-title = Takiego pomysłu jeszcze nie ma
ideas-none-text = Proszę usunąć filtr albo opowiedzieć pierwszy pomysł.
ideas-pages = Strony listy
ideas-first = Na początek
ideas-next = Więcej pomysłów
ideas-feed = Kanał
# $hub (String) - Name des Hubs
ideas-feed-title = { $hub }: pomysły
# $count (Number) - so viele unterstützen
ideas-support-count = { $count ->
    [0] jeszcze nikt tego nie popiera
    [one] 1 osoba to popiera
    [few] { $count } osoby to popierają
    [many] { $count } osób to popiera
   *[other] { $count } osoby to popiera
}
# $count (Number) - so viele davon auf Papier
ideas-on-paper = { $count ->
    [one] w tym jedna na papierze
    [few] w tym { $count } na papierze
    [many] w tym { $count } na papierze
   *[other] w tym { $count } na papierze
}

## Eine Idee

# $place (String) - Stadtteil
ideas-from = Pomysł z dzielnicy { $place }
ideas-from-town = Pomysł dla całego miasta
# $day (String) - Tag
ideas-told-on = opowiedziany { $day }
# $source (String) - Schlüssel, wie sie kam
ideas-source = { $source ->
    [phone] zapisany przez telefon
    [desk] zapisany przy stoliku
    [paper] przyszedł na papierze
   *[web] opowiedziany tutaj
}
ideas-office = Biuro zaangażowania
# $office (String) - Amt
# $day (String) - Tag
ideas-until = { $office } odpowie do: { $day }.
# $office (String) - Amt
# $day (String) - Tag
ideas-late = { $office }: odpowiedź miała być do { $day }. Dopytujemy.
ideas-paused = Zadaliśmy pytanie. Czas biegnie dalej, gdy przyjdzie odpowiedź.
ideas-hear = Kto popiera pomysł, dowie się o tym.
ideas-question = Pytanie
ideas-closing = Dlaczego pomysł się zakończył
ideas-answer = Odpowiedź
ideas-answer-before = Wcześniejsza odpowiedź
ideas-answer-again = Zdecydowano ponownie po sprzeciwie
# $outcome (String) - Schlüssel der Antwort
ideas-outcome = { $outcome ->
    [will_do] Tak, zrobimy to
    [partly] Zrobimy część
    [not_now] Nie teraz
    [not_ours] Odpowiadają za to inni
   *[council] Zdecyduje rada albo komisja
}
# $whom (String) - an wen
ideas-passed-on = Przekazano do: { $whom }
# $body (String) - Gremium
# $day (String) - Tag
ideas-council = { $body }, { $day }
ideas-council-result = Co tam postanowiono
ideas-contact = O to można zapytać
ideas-route-title = Drogi do rady
# $route (String) - Schlüssel des Weges
ideas-route = { $route ->
    [motion] Wniosek mieszkańców (§ 25 ustawy gminnej Nadrenii Północnej-Westfalii): kto mieszka tu od trzech miesięcy i ma co najmniej 14 lat, może z podpisami żądać, by rada zajęła się sprawą.
   *[suggestion] Sugestia lub skarga (§ 24 ustawy gminnej Nadrenii Północnej-Westfalii): każdy może zwrócić się z nią na piśmie do rady.
}
ideas-objected = Wniesiono sprzeciw wobec odpowiedzi. Decyduje druga osoba.
ideas-took-in = Dołączone pomysły
ideas-moved-here = Tamten pomysł jest teraz częścią tego.
ideas-where = Na jakim etapie jest pomysł
ideas-step-told = Opowiedziany
ideas-step-advised = Omówiony
ideas-step-answer = Odpowiedź
ideas-step-project = Projekt
# $day (String) - Tag
ideas-step-until = do: { $day }
ideas-history = Co się dotąd działo
# $verb (String) - Schlüssel, was geschah
ideas-happened = { $verb ->
    [idea-received] Wpłynął
    [idea-advised] Rozpoczęto rozmowę
    [idea-published] Opublikowano
    [idea-took-in] Dołączył inny pomysł
    [idea-answered] Udzielono odpowiedzi
    [idea-answered-again] Nowa odpowiedź po sprzeciwie
    [idea-result-noted] Zapisano wynik posiedzenia
    [idea-handed-over] Przekazano do innego urzędu
    [idea-objected] Wniesiono sprzeciw
    [idea-became-project] W realizacji
    [idea-closed] Zakończono
    [idea-reopened] Trwa dalej
   *[idea-archived] Odłożono
}
ideas-back = Wszystkie pomysły
ideas-similar = Podobne
ideas-original-language = Tak opowiedziano pomysł, w tym języku:
ideas-poster-join = Proszę to poprzeć:
ideas-poster = Plakat z kodem QR
# $title (String) - Titel der Idee
# $url (String) - Adresse
ideas-share-text = { $title }. Tu można poprzeć pomysł: { $url }

## Unterstützen

ideas-support = Poparcie
ideas-support-do = Popieram
# $title (String) - Titel der Idee
ideas-support-title = Poprzeć „{ $title }”
ideas-support-lead = Imienia i nazwiska nie publikujemy. Każda osoba liczy się raz, na papierze i tutaj.
ideas-support-name = Imię i nazwisko
ideas-support-reach = Jak się skontaktować?
ideas-support-reach-hint = Wystarczy jedno. Z adresem e-mail przyjdzie wiadomość o odpowiedzi.
ideas-support-send = Popieram
ideas-support-private = Pokazujemy tylko liczbę osób. Pół roku po zakończeniu pomysłu usuwamy imię i nazwisko.
ideas-support-mail-title = Prawie gotowe
ideas-support-mail-text = Wysłaliśmy e-mail. Po naciśnięciu przycisku w nim głos się liczy.
ideas-support-done-title = Dziękujemy, to się liczy
ideas-support-done-text = Na tej stronie widać, co dalej.
ideas-support-closed = Ten pomysł teraz nie przyjmuje poparcia.
ideas-errors = Proszę spojrzeć jeszcze raz
# $title (String) - Überschrift der Seite
ideas-fault = Błąd: { $title }
ideas-too-often = Przyszło stąd właśnie bardzo dużo wiadomości. Proszę spróbować za godzinę albo zadzwonić.
ideas-email = E-mail
ideas-phone = Telefon
ideas-optional = (jeśli Państwo chcą)

## Erzählen

ideas-tell-title = Państwa pomysł
ideas-tell-lead = Najpierw pomysł, potem razem sprawdzimy, czy już jest.
ideas-tell-name = Jak ma się nazywać?
ideas-tell-name-hint = Kilka słów, na przykład: ławka na placu zabaw
ideas-tell-text = Co ma się zmienić i dla kogo?
ideas-tell-text-hint = Tak, jak opowiedzieliby to Państwo sąsiadce. Proszę nie podawać nazwisk innych osób.
ideas-tell-next = Dalej
ideas-tell-exists-title = Czy to już jest?
ideas-tell-exists-text = To brzmi podobnie. Może lepiej dołączyć tam, niż zaczynać od nowa.
ideas-tell-exists-none = Tego tu jeszcze nie było. Jeszcze kilka danych i pomysł jest u nas.
ideas-tell-exists-own = Mój pomysł jest inny
# $kind (String) - Schlüssel der Art
ideas-tell-kind = { $kind ->
    [idea] Pomysł
    [event] Wydarzenie
   *[offer] Oferta zaangażowania
}
ideas-tell-more = Państwa dane
ideas-tell-place = Gdzie dokładnie?
ideas-tell-place-hint = Na przykład: przed dworcem
ideas-tell-who = Jak się do Państwa zwracać?
ideas-tell-who-hint = Tego nie publikujemy.
ideas-tell-picture = Zdjęcie
ideas-tell-picture-hint = JPEG, PNG lub WebP, najwyżej 7 MB. Prosimy bez osób, które można rozpoznać.
ideas-tell-alt = Co widać na zdjęciu?
ideas-tell-alt-hint = Dla osób, które go nie widzą.
ideas-tell-again-picture = Proszę wybrać zdjęcie jeszcze raz.
ideas-tell-private = Kim Państwo są, widzi tylko biuro. Zanim pomysł będzie publiczny, ktoś go tam czyta.
ideas-tell-send = Wyślij pomysł
ideas-thanks-title = Dziękujemy za pomysł
ideas-thanks-mail = Wysłaliśmy e-mail. Po naciśnięciu przycisku w nim ruszamy.
ideas-thanks-phone = Przeczytamy pomysł i zadzwonimy.
# $day (String) - Tag
ideas-thanks-until = Do { $day } powiemy, czy pomysł będzie publiczny.
# $number (String) - Nummer
ideas-thanks-number = Pomysł ma numer { $number }. Z nim znajdziemy go przez telefon.

## Die eigene Idee

ideas-own-title = Państwa pomysł
ideas-own-confirm-title = Czy ten adres e-mail jest poprawny?
ideas-own-confirm-text = Po naciśnięciu przycisku ktoś z biura przeczyta pomysł.
ideas-own-confirm = Tak, to mój pomysł
ideas-own-confirmed = Dziękujemy, pomysł jest u nas.
# $day (String) - Tag
ideas-own-look = Czytamy pomysł i odezwiemy się do { $day }.
ideas-own-open = Pomysł jest publiczny.
ideas-own-see = Do strony pomysłu
ideas-own-declined = Pomysł nie zostanie opublikowany.
# $reason (String) - Schlüssel des Grundes
ideas-decline = { $reason ->
    [personal] Zdradza o ludziach coś, co jest tylko ich sprawą.
    [hurtful] Obraża kogoś albo wyklucza.
    [advertising] To reklama, także partii.
    [no_idea] To nie pomysł, lecz usterka, pytanie albo skarga. Przekazaliśmy dalej.
    [illegal] Narusza prawo.
   *[other] Inny powód, podany niżej.
}
ideas-own-withdrawn = Pomysł został wycofany.
# $title (String) - Titel der anderen Idee
ideas-own-merged = Pomysł stał się częścią „{ $title }”. Tam idzie dalej.
ideas-own-talk = Co do siebie napisaliśmy
ideas-own-you = Państwo
ideas-own-we = Biuro
ideas-own-reply = Odpowiedz albo uzupełnij
ideas-own-reply-label = Co chcą Państwo nam powiedzieć?
ideas-own-send = Wyślij
ideas-own-sent = Dziękujemy, to jest u nas.
ideas-own-object = Nie zgadzają się Państwo?
# $day (String) - Tag
ideas-own-object-text = Do { $day } można raz wnieść sprzeciw. Wtedy decyduje ktoś inny niż dotąd.
ideas-own-object-label = Dlaczego się Państwo nie zgadzają?
ideas-own-object-send = Wnieś sprzeciw
ideas-own-objected = Sprzeciw jest u nas. Decyduje druga osoba.
ideas-own-object-waits = O sprzeciwie decyduje druga osoba.
ideas-own-photos = Zdjęcia
ideas-own-photo-add = Dodaj zdjęcie
ideas-own-photo-remove = Usuń zdjęcie
ideas-own-photo-full = Więcej zdjęć się nie zmieści.
ideas-own-withdraw = Wycofaj pomysł
ideas-own-withdraw-text = Wtedy zniknie z listy.
ideas-own-not-now = Teraz to niemożliwe
ideas-own-not-now-text = Coś się w międzyczasie zmieniło. Tu widać, jak jest teraz.

## Die eigene Unterstützung

ideas-mine-title = Państwa poparcie
ideas-mine-confirm = Tak, popieram
ideas-mine-confirm-text = Po naciśnięciu przycisku głos się liczy.
ideas-mine-counts = Głos się liczy.
# $title (String) - Titel der anderen Idee
ideas-mine-along-title = Czy idą Państwo z nami do „{ $title }”?
ideas-mine-along-text = Oba pomysły były tak podobne, że je połączono. Poparcie liczy się tam, jeśli Państwo chcą.
ideas-mine-along = Tak, idę z wami
ideas-mine-came = Teraz głos liczy się tam.
ideas-mine-end = Już nie popieram
ideas-mine-ended-title = Nie popierają już Państwo tego pomysłu
ideas-mine-ended-text = Imię i nazwisko usunięto.

## Entwurf einer Antwort

ideas-draft-title = Projekt odpowiedzi
ideas-draft-lead = Poproszono Państwa o projekt odpowiedzi na ten pomysł. Urząd przeczyta projekt i sam odpowie.
ideas-draft-label = Projekt
ideas-draft-send = Oddaj projekt
ideas-draft-done = Dziękujemy, projekt jest w urzędzie.
ideas-draft-over = Na pomysł już odpowiedziano.

## Mails

# $kind (String) - welche Mail
# $title (String) - Titel der Idee
ideas-mail-subject = { $kind ->
    [confirm] Proszę potwierdzić: { $title }
    [received] Pomysł jest u nas: { $title }
    [published] Pomysł jest publiczny: { $title }
    [declined] Nieopublikowany: { $title }
    [asked_back] Pytanie o pomysł: { $title }
    [decided] Państwa sprzeciw: { $title }
    [support_confirm] Proszę potwierdzić: { $title }
    [answered] Odpowiedź: { $title }
    [along] Idą Państwo z nami? { $title }
    [took_in] Dołączył pomysł: { $title }
    [project] W realizacji: { $title }
    [closed] Zakończony: { $title }
    [at_office] Pomysł dla urzędu: { $title }
    [reminder] Wkrótce termin: { $title }
   *[draft] Prośba o projekt: { $title }
}
# $kind (String) - welche Mail
# $title (String) - Titel der Idee
# $day (String) - Tag
# $office (String) - Amt
# $into (String) - die andere Idee
ideas-mail = { $kind ->
    [confirm] dziękujemy za pomysł: „{ $title }”. Proszę otworzyć ten link i nacisnąć tam przycisk. Wtedy go przeczytamy.
    [received] pomysł „{ $title }” jest u nas. Do { $day } powiemy, czy będzie publiczny. Tu widać, jak jest.
    [published] pomysł „{ $title }” jest teraz publiczny. { $office } odpowie do: { $day }. Tu widać, jak jest.
    [declined] pomysłu „{ $title }” nie publikujemy. Powód jest niżej. Kto się nie zgadza, wnosi tu sprzeciw, a decyduje druga osoba.
    [asked_back] mamy pytanie o pomysł „{ $title }”. Odpowiedzieć można tutaj.
    [decided] druga osoba zdecydowała o sprzeciwie w sprawie „{ $title }”. Tu jest wszystko jeszcze raz.
    [support_confirm] chcą Państwo poprzeć pomysł „{ $title }”. Proszę otworzyć ten link i nacisnąć tam przycisk. Wtedy głos się liczy.
    [answered] { $office }: jest odpowiedź na pomysł „{ $title }”. Tu jest wszystko jeszcze raz.
    [along] pomysł „{ $title }” stał się częścią „{ $into }”, bo oba chcą tego samego. Idą Państwo z nami? Tu można to powiedzieć.
    [took_in] do pomysłu „{ $title }” dołączył podobny. Dla Państwa nic się nie zmienia. Tu widać, jak jest.
    [project] z pomysłu „{ $title }” coś będzie: jest w realizacji. Tu widać, co dalej.
    [closed] pomysł „{ $title }” się zakończył. Powód jest niżej.
    [at_office] pomysł „{ $title }” jest w Państwa urzędzie albo jest w nim coś nowego. Obiecano odpowiedź do { $day }.
    [reminder] na pomysł „{ $title }” nikt jeszcze nie odpowiedział. Obiecano odpowiedź do { $day }.
   *[draft] biuro zaangażowania prosi o projekt odpowiedzi na pomysł „{ $title }”. Link otwiera tylko ten pomysł. Odpowie sam urząd.
}
# $outcome (String) - was geantwortet wurde, in Worten
ideas-mail-outcome = Krótko mówiąc: { $outcome }.
ideas-mail-why-author = Ten e-mail przyszedł, bo ktoś z tym adresem opowiedział pomysł. To nie Państwo? Wtedy nic nie trzeba robić.
ideas-mail-why-supporter = Ten e-mail przyszedł, bo ktoś z tym adresem popiera pomysł. Linkiem powyżej można to w każdej chwili zakończyć.
ideas-mail-why-office = Ten e-mail przyszedł, bo Państwa urząd odpowiada na pomysły albo poproszono Państwa o pomoc.
