### Her yerde geçen sözler: saatler, süreler, listeler.
### Gün ve ay adları burada değil; Unicode Konsorsiyumu'nun verilerinden gelir.

common-list-and = { $first } ve { $last }
common-list-comma = { $first }, { $next }

common-time = { $time }
common-time-span = { $from }–{ $to }
common-time-from = saat { $time } itibarıyla
common-time-until = en geç saat { $time }

common-span = { $day }, { $times }
common-span-night = { $day } { $from } – { $next } { $to }

common-today = bugün, { $time }
common-yesterday = dün
common-tomorrow = yarın, { $time }
common-days-ago = { $days ->
    [one] bir gün önce
   *[other] { $days } gün önce
}

common-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
common-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}
common-hours-and-half = { $count } buçuk saat
common-hours-and-minutes = { $hours } { $minutes }
