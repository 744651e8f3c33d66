### Слова, які трапляються всюди: час, тривалість, переліки.
### Днів і місяців тут немає; вони беруться з даних Консорціуму Unicode.

common-list-and = { $first } і { $last }
common-list-comma = { $first }, { $next }

common-time = { $time }
common-time-span = { $from }–{ $to }
common-time-from = з { $time }
common-time-until = до { $time }

common-span = { $day }, { $times }
common-span-night = { $day }, { $from } – { $next }, { $to }

common-today = сьогодні, { $time }
common-yesterday = вчора
common-tomorrow = завтра, { $time }
common-days-ago = { $days ->
    [one] { $days } день тому
    [few] { $days } дні тому
    [many] { $days } днів тому
   *[other] { $days } дня тому
}

common-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
common-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
common-hours-and-half = { $count },5 години
common-hours-and-minutes = { $hours } { $minutes }
