### Was auf Papier kommt: der Kopf über gedruckten Listen, Abreiß-Streifen, das Monatsblatt.

# $date (String) - 28. November 2026
paper-as-of = Stand: { $date }
paper-filters = Ausgewählt:
paper-strips = Mit Abreiß-Streifen
paper-no-strips = Ohne Abreiß-Streifen
paper-poster = Als Plakat
paper-event-come = Kommen Sie vorbei
paper-month = Monatsblatt
# $month (String) - Dezember 2026
paper-month-title = Was ist los im { $month }?
paper-month-before = Monat davor
paper-month-after = Monat danach
paper-month-none = In diesem Monat steht noch kein Termin.
paper-month-off = fällt aus
# $count (Number) - wie viele nicht auf das Blatt passen
# $address (String) - gladbeck.example/termine
paper-month-more = { $count ->
    [one] Noch 1 Termin: { $address }
   *[other] Noch { $count } Termine: { $address }
}
paper-month-offers = Hier werden Menschen gebraucht
paper-month-offers-none = Zurzeit sucht niemand dringend.
paper-month-people = Wer hilft wobei?
paper-month-reach = So erreichen Sie uns
# $date (String) - 28. November 2026
paper-month-as-of = Stand: { $date }. Was sich danach ändert, steht im Netz.
