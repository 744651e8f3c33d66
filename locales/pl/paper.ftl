paper-as-of = Stan na { $date }
paper-filters = Wybrano:
paper-strips = Z paskami do oderwania
paper-no-strips = Bez pasków
paper-poster = Jako plakat
paper-event-come = Zapraszamy
paper-month = Arkusz miesiąca
paper-month-title = Co się dzieje: { $month }
paper-month-before = Poprzedni miesiąc
paper-month-after = Następny miesiąc
paper-month-none = W tym miesiącu nie ma jeszcze terminu.
paper-month-off = odwołano
paper-month-more = { $count ->
    [one] Jeszcze { $count } termin: { $address }
    [few] Jeszcze { $count } terminy: { $address }
    [many] Jeszcze { $count } terminów: { $address }
   *[other] Jeszcze { $count } terminu: { $address }
}
paper-month-offers = Tu potrzebni są ludzie
paper-month-offers-none = Obecnie nikt pilnie nie szuka.
paper-month-people = Kto w czym pomaga?
paper-month-reach = Jak się z nami skontaktować
paper-month-as-of = Stan na { $date }. Późniejsze zmiany są w internecie.
