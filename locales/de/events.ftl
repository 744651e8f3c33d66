### Termine: der Kalender für alle.

events-title = Termine
events-lead = Feste, Treffen, Kurse und Einsätze: was in der Stadt los ist.
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
# $count (Number) - wie viele
events-count = { $count ->
    [0] Keine Termine
    [one] 1 Termin
   *[other] { $count } Termine
}
events-empty-title = Hier steht noch kein Termin
events-empty-text = Schauen Sie in einen anderen Zeitraum, oder lassen Sie einen Filter weg.
events-all = Alle Termine
events-moved = verlegt
events-cancelled = fällt aus
# $when (String) - Samstag, 28. November, 10 bis 13 Uhr
events-was = Angekündigt war { $when }.
# $reason (String) - warum ein Termin ausfällt oder verlegt ist
events-reason = Grund: { $reason }
events-whole-day = ganztägig
# $count (Number) - freie Plätze
events-places = { $count ->
    [0] alle Plätze vergeben
    [one] 1 Platz frei
   *[other] { $count } Plätze frei
}
events-helping = Mitmachen
events-open = Offen für alle, ohne Anmeldung
events-register-title = Mit Anmeldung
events-register = Anmelden
events-register-closed = Die Anmeldung ist zurzeit geschlossen.
events-subscribe = Kalender abonnieren (iCal)
events-feed = Feed (Atom)
# $hub (String) - Name der Stelle
events-feed-title = Termine: { $hub }
events-print = Drucken
events-dates = Termine
events-no-dates = Zurzeit steht kein weiterer Termin fest.
events-over = Diese Veranstaltung steht nicht mehr im Kalender.
events-preview = So wird die Seite aussehen. Noch sehen nur Sie und die Koordination sie.
events-place = Ort
events-cost = Kosten
events-access = Barrierefreiheit
events-by = Veranstaltet von
events-file = In den eigenen Kalender
# $count (Number) - wie viele noch an diesem Tag
events-day-more = { $count ->
    [one] 1 weiterer
   *[other] { $count } weitere
}
events-display-title = Was ist los?
events-display = Anzeige für das Foyer
# $address (String) - gladbeck.example/termine
events-display-more = Alle Termine: { $address }
# $time (String) - 14:10 Uhr
events-display-as-of = Stand: { $time }
