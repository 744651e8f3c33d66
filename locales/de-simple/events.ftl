events-title = Termine
events-lead = Hier steht: Was ist in der Stadt los?
events-views = Ansicht
events-view-list = Liste
events-view-week = Woche
events-view-month = Monat
events-organisation = Organisation
events-organisation-any = Alle Organisationen
events-from = Ab welchem Tag?
events-today = Heute
events-before = Davor
events-after = Danach
events-turn = Blättern
events-more = Spätere Termine
events-count = { $count ->
    [0] Keine Termine
    [one] 1 Termin
   *[other] { $count } Termine
}
events-empty-title = Hier steht noch kein Termin
events-empty-text = Wählen Sie andere Tage. Oder lassen Sie einen Filter weg.
events-all = Alle Termine
events-moved = verschoben
events-cancelled = fällt aus
events-was = Geplant war: { $when }.
events-reason = Grund: { $reason }
events-whole-day = den ganzen Tag
events-places = { $count ->
    [0] Kein Platz frei
    [one] 1 Platz frei
   *[other] { $count } Plätze frei
}
events-helping = Mitmachen
events-open = Alle können kommen. Sie müssen sich nicht anmelden.
events-register-title = Mit Anmeldung
events-register = Anmelden
events-register-closed = Sie können sich gerade nicht anmelden.
events-subscribe = Kalender abonnieren (iCal)
events-feed = Feed (Atom)
events-feed-title = Termine: { $hub }
events-print = Drucken
events-dates = Termine
events-no-dates = Es gibt gerade keinen neuen Termin.
events-over = Diese Veranstaltung ist vorbei.
events-preview = So sieht die Seite aus. Noch ist sie nicht öffentlich.
events-place = Ort
events-cost = Kosten
events-access = Barriere-Freiheit
events-by = Wer macht das?
events-file = In meinen Kalender
events-day-more = { $count ->
    [one] noch 1 Termin
   *[other] noch { $count } Termine
}
events-display-title = Was ist los?
events-display = Anzeige für den Eingang
events-display-more = Alle Termine: { $address }
events-display-as-of = Stand: { $time }
