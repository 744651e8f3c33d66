### Einfache Sprache: kurze Sätze, ein Gedanke je Satz, bekannte Wörter. Geprüft hat sie noch niemand, der das gelernt hat;
### deshalb heißt sie nirgends „Leichte Sprache“.

common-list-and = { $first } und { $last }
common-list-comma = { $first }, { $next }

common-time = { $time } Uhr
common-time-span = { $from } bis { $to } Uhr
common-time-from = ab { $time } Uhr
common-time-until = bis { $time } Uhr

common-span = { $day }, { $times }
common-span-night = { $day }, { $from } bis { $next }, { $to }

common-today = heute, { $time }
common-yesterday = gestern
common-tomorrow = morgen, { $time }
common-days-ago = { $days ->
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
}

common-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
common-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
common-hours-and-half = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
} 30 Minuten
common-hours-and-minutes = { $hours } { $minutes }
