### Formy bezosobowe i rozkazujące: ciepło, bez „Pan/Pani” i bez końcówek w nawiasach.
### Oferta = Angebot, zgłoszenie = Anmeldung, przyjęcie = Zusage, odmowa = Absage, rezygnacja = Absage osoby,
### osoba kontaktowa = Ansprechperson, deklaracja = Selbstverständnis, sieć = Netzwerk, dzielnica = Stadtteil.

common-list-and = { $first } i { $last }
common-list-comma = { $first }, { $next }

common-time = { $time }
common-time-span = { $from }–{ $to }
common-time-from = od { $time }
common-time-until = do { $time }

common-span = { $day }, { $times }
common-span-night = { $day }, { $from } – { $next }, { $to }

common-today = dzisiaj, { $time }
common-yesterday = wczoraj
common-tomorrow = jutro, { $time }
common-days-ago = { $days ->
    [one] dzień temu
   *[other] { $days } dni temu
}

common-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[many] { $count } minut
}
common-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[many] { $count } godzin
}
common-hours-and-half = { $count ->
    [one] półtorej godziny
   *[other] { $count } i pół godziny
}
common-hours-and-minutes = { $hours } { $minutes }
