paper-as-of = Stand: { $date }
paper-filters = Ausgewählt:
paper-strips = Mit Streifen zum Abreißen
paper-no-strips = Ohne Streifen
paper-poster = Als Plakat
paper-event-come = Kommen Sie vorbei
paper-month = Monatsblatt
paper-month-title = Das ist los im { $month }
paper-month-before = Monat davor
paper-month-after = Monat danach
paper-month-none = In diesem Monat gibt es noch keinen Termin.
paper-month-off = fällt aus
paper-month-more = { $count ->
    [one] Noch 1 Termin: { $address }
   *[other] Noch { $count } Termine: { $address }
}
paper-month-offers = Hier können Sie helfen
paper-month-offers-none = Im Moment sucht niemand.
paper-month-people = Wer hilft wobei?
paper-month-reach = So erreichen Sie uns
paper-month-as-of = Stand: { $date }. Neues steht im Internet.
