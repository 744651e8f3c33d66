## Formularze

organisations-fault = Błąd: { $title }
organisations-errors = Spójrz jeszcze raz
organisations-optional = – nieobowiązkowe
organisations-please-choose = Wybierz

## Katalog

organisations-directory-title = Sieć
organisations-directory-lead = Stowarzyszenia, inicjatywy, szkoły, firmy i urzędy, które działają dla miasta { $city }.
organisations-missing = Brakuje Twojej organizacji?
organisations-filter = Filtry
organisations-filter-remove = usuń
organisations-chips = Twoje filtry
organisations-sector = Rodzaj organizacji
organisations-topic = Temat
organisations-district = Dzielnica
organisations-all-sectors = Wszystkie
organisations-all-topics = Wszystkie tematy
organisations-all-districts = Wszystkie dzielnice
organisations-only-network = Tylko organizacje z sieci
organisations-show = Pokaż
organisations-show-all = Pokaż wszystko
organisations-count = { $count ->
    [0] Brak organizacji
    [one] Jedna organizacja
    [few] { $count } organizacje
   *[many] { $count } organizacji
}
organisations-offers = { $count ->
    [one] 1 oferta
    [few] { $count } oferty
   *[many] { $count } ofert
}
organisations-in-network = Należy do sieci
organisations-whole-town = Całe miasto
organisations-none-title = Teraz nie pasuje tu żadna organizacja
organisations-none-text = Usuń jeden filtr. A może znasz organizację, której tu brakuje? Opowiedz jej o nas.

## Strona organizacji

organisations-back = Wszystkie organizacje
organisations-unlisted-title = Tę stronę widzisz tylko Ty
organisations-unlisted-text = Stanie się publiczna, gdy ją zatwierdzimy.
organisations-part-of = Część organizacji
organisations-topics = Tematy
organisations-reach = Tak można się z nami skontaktować
organisations-where = Miejsce
organisations-phone = Telefon
organisations-email = E-mail
organisations-website = Strona internetowa
organisations-member-title = Należy do sieci
organisations-member-since = W sieci od { $since }. Organizacja podpisała deklarację.
organisations-charter-read = Przeczytaj deklarację
organisations-people = Osoby kontaktowe
organisations-people-all = Wszystkie osoby kontaktowe
organisations-people-card = Dodaj do książki adresowej
organisations-offers-title = Tutaj możesz dołączyć
organisations-offers-none = Teraz nie ma tu żadnej oferty.
organisations-offers-all = Zobacz wszystkie oferty

## Osoby kontaktowe

organisations-contacts-title = Osoby kontaktowe
organisations-contacts-lead = Pytanie, pomysł, problem? Te osoby wysłuchają i pomogą.
organisations-contacts-topics = Według tematu
organisations-contacts-count = { $count ->
    [one] Jedna osoba
    [few] { $count } osoby
   *[many] { $count } osób
}
organisations-contacts-none-title = Nikogo tu jeszcze nie ma
organisations-contacts-none-text = Po prostu zadzwoń do nas. Na każde pytanie znajdziemy właściwą osobę.
organisations-call = Zadzwoń
organisations-call-office = Zadzwoń przez biuro
organisations-write = Napisz
organisations-deputy = Zastępstwo: { $name }

## Deklaracja

organisations-charter-kicker = Co jest dla nas ważne
organisations-charter-convictions = W to wierzymy
organisations-charter-work = Dla tego pracujemy
organisations-charter-join = Zgłoś organizację i podpisz
organisations-charter-unwritten = Deklaracja nie jest jeszcze napisana.
organisations-charter-unwritten-text = Gdy będzie gotowa, pojawi się tutaj i organizacje będą mogły ją podpisać. Do katalogu mogą trafić już teraz.
organisations-charter-network = Zobacz organizacje
organisations-charter-signed = { $count ->
    [one] Podpisała jedna organizacja
    [few] Podpisały { $count } organizacje
   *[many] Podpisało { $count } organizacji
}
organisations-charter-members = Zobacz, kto należy do sieci

## Projekt

organisations-project-kicker = Nasz pierwszy projekt
organisations-project-partners = Kto za tym stoi
organisations-project-stations = Od pomysłu do ogrodu
organisations-project-all = Wszystkie organizacje
organisations-project-join-title = Chcesz, żeby i u Ciebie coś wyrosło?
organisations-project-join-text = Wybierz coś dla siebie albo porozmawiaj z nami.
organisations-project-join = Dołącz

## Zgłoś organizację

organisations-register-title = Zgłoś organizację
organisations-register-lead = Zgłoszenie organizacji trwa kilka minut. Biuro je sprawdzi, a potem organizacja pojawi się w katalogu i będzie można dodawać oferty. To nic nie kosztuje.
organisations-register-about = Twoja organizacja
organisations-register-name = Nazwa organizacji
organisations-register-sector = Jaka to organizacja?
organisations-register-summary = Czym się zajmujecie?
organisations-register-summary-hint = Jedno zdanie do katalogu, na przykład: Czytamy dzieciom.
organisations-register-topics = Tematy
organisations-register-description = Więcej o Was
organisations-register-description-hint = Co robicie, dla kogo i od kiedy. Będzie widoczne na Waszej stronie.
organisations-register-lang = W jakim języku piszesz?
organisations-register-where = Gdzie można Was znaleźć
organisations-register-address = Ulica i numer domu
organisations-register-website-hint = Na przykład https://www.verein.de
organisations-register-contact = Kto wypowiada się w Waszym imieniu?
organisations-register-contact-text = Ta osoba dostanie naszą odpowiedź i będzie się później logować. Adres e-mail i numer telefonu będą też widoczne na Waszej publicznej stronie.
organisations-register-contact-name = Jak nazywa się ta osoba?
organisations-register-contact-name-hint = Imienia i nazwiska nie publikujemy.
organisations-register-email-hint = Na ten adres wyślemy kod do logowania.
organisations-register-phone-hint = Jeśli wolisz rozmowę przez telefon. Wystarczy jedno z dwojga.
organisations-register-network = Należycie do sieci?
organisations-register-network-text = Kto podpisze deklarację, należy do sieci. W katalogu można być także bez podpisu, a z sieci można wystąpić w każdej chwili.
organisations-register-sign = Tak, nasza organizacja podpisuje deklarację
organisations-register-send = Zgłoś organizację
organisations-twice-title = Tę organizację już znamy
organisations-twice-text = Organizacja o tej nazwie jest już w katalogu albo czeka na naszą odpowiedź. Jeśli formularz został wysłany przed chwilą, wszystko w porządku, odezwiemy się. Jeśli nie, zadzwoń do nas.
organisations-twice-look = Sprawdź w katalogu
organisations-registered-title = Dziękujemy, dobrze, że jesteście!
organisations-registered-text = Sprawdzimy zgłoszenie i odezwiemy się w najbliższych dniach.
organisations-registered-next = Teraz nie trzeba nic robić. Gdy organizacja pojawi się w katalogu, będzie można zalogować się adresem e-mail i dodawać oferty.

## Ktoś był szybszy

organisations-meanwhile = W międzyczasie ktoś inny zapisał zmiany.
organisations-meanwhile-text = Twój tekst jest nadal w formularzu, ale nie jest zapisany. Otwórz stronę w drugim oknie i porównaj. Jeśli mają obowiązywać Twoje dane, zapisz jeszcze raz.
