events-title = Wydarzenia
events-lead = Święta, spotkania, kursy i dni wolontariatu: co dzieje się w mieście.
events-views = Widok
events-view-list = Lista
events-view-week = Tydzień
events-view-month = Miesiąc
events-organisation = Organizacja
events-organisation-any = Wszystkie organizacje
events-from = Od którego dnia?
events-today = Dzisiaj
events-before = Wcześniej
events-after = Później
events-turn = Przeglądanie
events-more = Późniejsze wydarzenia
events-count = { $count ->
    [0] Brak wydarzeń
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
   *[other] { $count } wydarzeń
}
events-empty-title = Nie ma tu jeszcze wydarzeń
events-empty-text = Wybierz inny okres albo usuń filtr.
events-all = Wszystkie wydarzenia
events-moved = przeniesione
events-cancelled = odwołane
events-was = Zapowiadano: { $when }.
events-reason = Powód: { $reason }
events-whole-day = cały dzień
events-places = { $count ->
    [0] brak miejsc
    [one] { $count } wolne miejsce
    [few] { $count } wolne miejsca
   *[other] { $count } wolnych miejsc
}
events-helping = Wolontariat
events-open = Otwarte dla wszystkich, bez zapisów
events-register-title = Z zapisami
events-register = Zapisz się
events-register-closed = Zapisy są obecnie zamknięte.
events-subscribe = Subskrybuj kalendarz (iCal)
events-feed = Kanał (Atom)
events-feed-title = Wydarzenia: { $hub }
events-print = Drukuj
events-dates = Terminy
events-no-dates = Obecnie nie ustalono kolejnego terminu.
events-over = Tego wydarzenia nie ma już w kalendarzu.
events-preview = Tak będzie wyglądać strona. Na razie widzisz ją tylko Ty i koordynacja.
events-place = Miejsce
events-cost = Koszt
events-access = Dostępność
events-by = Organizator
events-file = Dodaj do kalendarza
events-day-more = { $count ->
    [one] jeszcze { $count }
   *[other] jeszcze { $count }
}
events-display-title = Co się dzieje?
events-display = Ekran do holu
events-display-more = Wszystkie wydarzenia: { $address }
events-display-as-of = Stan na { $time }
