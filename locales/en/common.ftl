### Words that occur everywhere: times, spans, durations, lists.
### Days and months are not here; they come from the data of the Unicode Consortium.

common-list-and = { $first } and { $last }
common-list-comma = { $first }, { $next }

# The clock has 24 hours, as on posters and timetables in Germany.
common-time = { $time }
common-time-span = { $from } to { $to }
common-time-from = from { $time }
common-time-until = until { $time }

common-span = { $day }, { $times }
common-span-night = { $day }, { $from } to { $next }, { $to }

common-today = today, { $time }
common-yesterday = yesterday
common-tomorrow = tomorrow, { $time }
common-days-ago = { $days ->
    [one] a day ago
   *[other] { $days } days ago
}

common-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
common-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
common-hours-and-half = { $count }½ hours
common-hours-and-minutes = { $hours } { $minutes }
