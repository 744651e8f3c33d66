home-title = Co chcesz zrobić dla miasta { $city }?
home-title-nowhere = Co chcesz zrobić?
home-offers = { $count ->
    [one] Jedna oferta i ludzie, którzy czekają właśnie na Ciebie.
    [few] { $count } oferty i wielu ludzi, którzy czekają właśnie na Ciebie.
   *[many] { $count } ofert i wielu ludzi, którzy czekają właśnie na Ciebie.
}
home-offers-many = Ponad 1 000 ofert i wielu ludzi, którzy czekają właśnie na Ciebie.
home-easy = Bez konta, w Twoim języku i tyle czasu, ile masz.
home-search-label = Co chcesz zrobić?
home-search-example = na przykład: vorlesen, Garten
home-search = Szukaj

home-chips = Często szukane
home-chip-hour = Jedna godzina
home-chip-children = Z dziećmi
home-chip-from-home = Z domu
home-chip-little-german = Mało niemieckiego
home-chip-wheelchair = Na wózku
home-chip-try-once = Na próbę

home-doors = Trzy drogi
home-door-network = Kto już działa?
home-door-network-text = Stowarzyszenia, szkoły, firmy i urzędy, które coś zmieniają.
home-door-organisation = Szukamy ludzi
home-door-organisation-text = Zgłoś organizację i dodaj oferty.

home-week = Tu teraz potrzebna jest pomoc
home-all = { $count ->
    [one] Zobacz ofertę
    [few] Wszystkie { $count } oferty
   *[many] Wszystkie oferty: { $count }
}
home-all-many = Wszystkie oferty
home-empty-title = Wkrótce zaczynamy
home-empty-text = Na liście nie ma jeszcze żadnej oferty. Może pierwszą doda Twoja organizacja?
home-empty-action = Zgłoś organizację

home-pillars = Co wspólnie rozwijamy
home-project = Nasz pierwszy projekt
home-project-more = Przeczytaj historię

home-people = Ludzie, którzy pomogą
home-people-all = Wszystkie osoby kontaktowe
home-call = Zadzwoń
home-write = Napisz
