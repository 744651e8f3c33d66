### Wörter, die überall vorkommen: Uhrzeiten, Zeiträume, Dauer, Aufzählungen.
### Tage und Monate stehen nicht hier; sie kommen aus den Daten des Unicode-Konsortiums.

# $first (String) - alles bis auf das Letzte
# $last (String) - das Letzte
common-list-and = { $first } und { $last }
# $first (String) - Anfang einer längeren Aufzählung
# $next (String) - was folgt
common-list-comma = { $first }, { $next }

# $time (String) - Uhrzeit in Ziffern: 15 oder 15:30
common-time = { $time } Uhr
# $from (String) - Beginn in Ziffern
# $to (String) - Ende in Ziffern
common-time-span = { $from } bis { $to } Uhr
# $time (String) - Beginn in Ziffern
common-time-from = ab { $time } Uhr
# $time (String) - Ende in Ziffern
common-time-until = bis { $time } Uhr

# $day (String) - Samstag, 28. November
# $times (String) - 10 bis 13 Uhr
common-span = { $day }, { $times }
# Über Mitternacht hinaus.
# $day (String) - Samstag, 28. November
# $from (String) - 22 Uhr
# $next (String) - Sonntag, 29. November
# $to (String) - 2 Uhr
common-span-night = { $day }, { $from } bis { $next }, { $to }

# $time (String) - 14:10 Uhr
common-today = heute, { $time }
common-yesterday = gestern
# $time (String) - 14:10 Uhr
common-tomorrow = morgen, { $time }
# $days (Number) - ab 2
common-days-ago = { $days ->
    [one] vor einem Tag
   *[other] vor { $days } Tagen
}

# $count (Number)
common-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
# $count (Number)
common-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
# $count (Number) - volle Stunden, mindestens eine
common-hours-and-half = { $count } ½ Stunden
# $hours (String) - 2 Stunden
# $minutes (String) - 15 Minuten
common-hours-and-minutes = { $hours } { $minutes }
