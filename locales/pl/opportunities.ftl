## Lista

opportunities-title = Dołącz
opportunities-lead = Wybierz coś dla siebie. Do zgłoszenia nie trzeba konta.
opportunities-count = { $count ->
    [0] Brak ofert
    [one] Jedna oferta
    [few] { $count } oferty
   *[many] { $count } ofert
}
opportunities-count-many = Ponad 1 000 ofert
opportunities-count-least = { $count ->
    [0] Na razie żadnej oferty
    [one] Co najmniej jedna oferta
    [few] Co najmniej { $count } oferty
    [many] Co najmniej { $count } ofert
   *[other] Co najmniej { $count } oferty
}
opportunities-results = Oferty
opportunities-print = Drukuj
opportunities-feed = Subskrybuj jako kanał
opportunities-feed-title = Dołącz: { $hub }

opportunities-filters = Filtry
opportunities-search = Czego szukasz?
opportunities-search-example = na przykład: vorlesen, Garten
opportunities-find = Szukaj
opportunities-topic = Temat
opportunities-topic-all = Wszystkie tematy
opportunities-district = Dzielnica
opportunities-district-all = Całe miasto
opportunities-time = Ile masz czasu?
opportunities-time-any = Wszystko jedno
opportunities-days = W jakie dni?
opportunities-day = { $day ->
    [mon] Pn
    [tue] Wt
    [wed] Śr
    [thu] Cz
    [fri] Pt
    [sat] So
   *[sun] Nd
}
opportunities-suits = Ma pasować
opportunities-free = Tylko z wolnym miejscem
opportunities-show = Pokaż
opportunities-all = Pokaż wszystko
opportunities-chips = Twoje filtry
opportunities-drop = usuń
opportunities-words = „{ $words }”

opportunities-none-title = Teraz nic do tego nie pasuje
opportunities-none-text = Usuń jeden filtr albo powiedz nam, czego szukasz. Chętnie znajdziemy coś razem.
opportunities-none-call = Zadzwoń: { $phone }
opportunities-empty-title = Na liście jeszcze nic nie ma
opportunities-empty-text = Tu pojawi się to, w czym organizacje z miasta potrzebują pomocy.
opportunities-empty-action = Zgłoś organizację

opportunities-pages = Więcej ofert
opportunities-first = Do początku
opportunities-next = Więcej ofert
opportunities-look-on = Szukaj dalej
opportunities-so-far-title = Na razie nic nie pasuje
opportunities-so-far-text = Lista jest długa i nie wszystko jest jeszcze przejrzane.

## Karta

opportunities-tag-get-to-know = najpierw poznajmy się
opportunities-tag-full = brak miejsc
opportunities-tag-new = nowe
opportunities-tag-invented = przykład
opportunities-tag-silent = ostatnio potwierdzone: { $month }
opportunities-month = { $month ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
}
opportunities-place-home = z domu
opportunities-place-everywhere = w całym mieście
opportunities-duration-times = { $duration }, { $times }
opportunities-more-dates = { $count ->
    [one] i jeszcze 1 termin
    [few] i jeszcze { $count } terminy
   *[many] i jeszcze { $count } terminów
}

## Strona oferty

opportunities-back = Wszystkie oferty
opportunities-tasks = Co się robi
opportunities-facts = Warto wiedzieć
opportunities-other-language = Język tego tekstu: { $language }.
opportunities-fact-times = Kiedy
opportunities-fact-duration = Jak długo
opportunities-fact-place = Gdzie
opportunities-fact-languages = Języki
opportunities-fact-languages-any = Język nie ma znaczenia
opportunities-fact-suits = Pasuje
opportunities-fact-age = Wiek
opportunities-age = { $age ->
    [one] od { $age } roku
   *[other] od { $age } lat
}
opportunities-fact-insurance = Ubezpieczenie
opportunities-insured-accident = Jeśli coś Ci się stanie: { $insurer }
opportunities-insured-liability = Jeśli coś się zepsuje: { $insurer }
opportunities-fact-way = Jak dołączyć
opportunities-way-direct = Ze zgłoszeniem masz od razu miejsce.
opportunities-way-get-to-know = Po zgłoszeniu najpierw się poznacie. Potem odpowiedź wyśle { $organisation }.
opportunities-way-vulnerable = Chodzi tu o dzieci lub o osoby, które potrzebują ochrony: dlatego przed startem wszyscy najpierw się poznają.

opportunities-fact-confirmed = Potwierdzono

opportunities-shifts = Terminy
opportunities-places-free = { $count ->
    [one] jeszcze 1 miejsce
    [few] jeszcze { $count } miejsca
   *[many] jeszcze { $count } miejsc
}
opportunities-places-open = miejsce dla wszystkich
opportunities-places-full = brak miejsc
opportunities-shift-off = Odwołane
opportunities-shift-off-title = Odwołane: { $title }
opportunities-take-shift = Zgłoś się
opportunities-take-shift-on = – { $date }
opportunities-shifts-more = { $count ->
    [one] Jeszcze 1 termin
    [few] Jeszcze { $count } terminy
   *[many] Jeszcze { $count } terminów
}

opportunities-join = Chcę dołączyć
opportunities-join-title = Dołącz
opportunities-join-easy = Bez konta: wystarczy imię oraz adres e-mail lub numer telefonu.

opportunities-filled-title = Teraz wszystkie miejsca są zajęte
opportunities-filled-text = Jak miło, że tyle osób pomaga. Może spodoba Ci się coś podobnego.
opportunities-no-date-title = Teraz nie ma terminu
opportunities-no-date-text = Zaplanowane terminy odwołano. Zapytaj osobę kontaktową, kiedy będzie ciąg dalszy.
opportunities-paused-title = Ta oferta ma przerwę
opportunities-paused-text = Teraz nie można się zgłosić. Wcześniejsze zgłoszenia są nadal ważne.
opportunities-ended-title = Ta oferta już się zakończyła
opportunities-ended-text = Dziękujemy wszystkim, którzy w niej pomagali. Jest jeszcze wiele do zrobienia.
opportunities-hidden-title = Jeszcze niepubliczne
opportunities-hidden-text = Tę stronę widzi tylko Twoja organizacja i koordynacja.
opportunities-similar = Podobne oferty: { $topic }

opportunities-contact = Na pytania odpowiada
opportunities-contact-call = Zadzwoń
opportunities-contact-write = Napisz
opportunities-organisation = Kto za tym stoi
opportunities-organisation-more = Więcej o tej organizacji

opportunities-share = Powiedz innym
opportunities-share-button = Udostępnij
opportunities-share-copy = Kopiuj link
opportunities-share-copied = Skopiowano
opportunities-share-mail = Mailem
opportunities-share-whatsapp = Przez WhatsApp
opportunities-share-subject = Dołącz, { $city }: { $title }
opportunities-share-text = To może być coś dla Ciebie: { $title } { $link }
opportunities-poster = Plakat
opportunities-calendar = Terminy do kalendarza
opportunities-short-address = Krótki adres do podyktowania:

opportunities-confirmed = Ta oferta jest aktualna co najmniej do { $date }.
opportunities-asked = Ta oferta była potwierdzona do { $date }. Zapytaliśmy, czy jest nadal aktualna.
opportunities-silent = Ostatnie potwierdzenie: { $month }. Najlepiej zapytaj najpierw, czy oferta jest nadal aktualna.

## Plakat

opportunities-poster-join = Dołącz
opportunities-poster-call = albo zadzwoń: { $phone }
