### Eine Zeile ist ein Etikett: kurz, ohne Punkt.

## Organisationen

terms-sector-civil-society = Verein oder Stiftung
terms-sector-initiative = Gruppe von Bürgerinnen und Bürgern
terms-sector-education = Schule oder Kita
terms-sector-faith = Kirche, Moschee oder andere Religion
terms-sector-business = Firma
terms-sector-administration = Amt
terms-sector-politics = Politik

terms-organisation-registered = Wir prüfen noch
terms-organisation-active = Auf der Liste
terms-organisation-declined = Nicht auf der Liste
terms-organisation-merged = Gehört jetzt zu einer anderen
terms-organisation-restricted = Ausgeblendet: niemand sieht es

## Angebote

terms-suit-little-german = Wenig Deutsch reicht
terms-suit-wheelchair = Mit Rollstuhl
terms-suit-from-home = Von zu Hause
terms-suit-with-children = Kinder können mitkommen
terms-suit-under-18 = Auch unter 18 Jahren
terms-suit-groups = Für Gruppen
terms-suit-try-once = Einmal probieren

terms-rhythm-once = Einmal oder ab und zu
terms-rhythm-weekly = Jede Woche
terms-rhythm-fortnightly = Alle 2 Wochen
terms-rhythm-monthly = Jeden Monat
terms-rhythm-flexible = Wann es passt

terms-time-hour = Bis 1 Stunde
terms-time-two-hours = Bis 2 Stunden
terms-time-once = Einmal
terms-time-regular = Immer wieder

terms-way-direct = Sofort anmelden
terms-way-get-to-know = Erst kennenlernen

terms-insurer-organisation = Die Organisation hat eine Versicherung
terms-insurer-land = Das Land hat eine Versicherung für alle Freiwilligen
terms-insurer-statutory = Die gesetzliche Unfall-Versicherung hilft
terms-insurer-own = Sie brauchen eine eigene Versicherung
terms-insurer-unclear = Das wissen wir noch nicht

terms-opportunity-draft = Noch nicht fertig
terms-opportunity-in-review = Wir prüfen noch
terms-opportunity-public = Alle können es sehen
terms-opportunity-paused = Macht Pause
terms-opportunity-ended = Vorbei
terms-opportunity-restricted = Ausgeblendet: niemand sieht es

terms-freshness-fresh = Stimmt
terms-freshness-asked = Wir haben nachgefragt
terms-freshness-fading = Noch keine Antwort
terms-freshness-silent = Lange keine Antwort

## Anmeldungen

terms-channel-web = Im Internet
terms-channel-desk = Im Büro
terms-channel-phone = Am Telefon
terms-channel-paper = Auf Papier

terms-signup-own-unconfirmed = Bitte bestätigen Sie noch Ihre Anmeldung.
terms-signup-own-awaits-guardian = Ihre Eltern müssen noch Ja sagen.
terms-signup-own-waiting = Die Organisation meldet sich bei Ihnen.
terms-signup-own-accepted = Sie haben einen Platz.
terms-signup-own-declined = Dieses Mal klappt es nicht.
terms-signup-own-withdrawn = Sie haben abgesagt.
terms-signup-own-lapsed = Ihre Anmeldung gilt nicht mehr, weil niemand sie bestätigt hat.
terms-signup-own-called-off = Der Termin fällt aus.

terms-signup-unconfirmed = Noch nicht bestätigt
terms-signup-awaits-guardian = Die Eltern müssen noch Ja sagen
terms-signup-waiting = Wartet auf Antwort
terms-signup-accepted = Zugesagt
terms-signup-declined = Abgesagt
terms-signup-withdrawn = Abgemeldet
terms-signup-lapsed = Gilt nicht mehr
terms-signup-called-off = Termin fällt aus

## Zeiten

terms-day-recurring = { $day ->
    [mon] montags
    [tue] dienstags
    [wed] mittwochs
    [thu] donnerstags
    [fri] freitags
    [sat] samstags
   *[sun] sonntags
}
terms-day-counted = { $nth ->
    [1] ersten
    [2] zweiten
    [3] dritten
    [4] vierten
   *[other] letzten
} { $day ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
   *[sun] Sonntag
}
terms-days-range = { $first } bis { $last }

terms-times = { $when }, { $times }
terms-times-once = an einzelnen Tagen
terms-times-once-on = an einzelnen Tagen, { $days }
terms-times-daily = jeden Tag
terms-times-weekly = jede Woche
terms-times-weekly-on = { $days }
terms-times-fortnightly = alle 2 Wochen
terms-times-fortnightly-on = alle 2 Wochen { $days }
terms-times-monthly = einmal im Monat
terms-times-monthly-on = einmal im Monat, { $days }
terms-times-monthly-nth = jeden { $days } im Monat
terms-times-flexible = wann Sie Zeit haben
terms-times-flexible-on = { $days }, wann Sie Zeit haben

## Sprachen

terms-language = { $tag ->
    [de] Deutsch
    [de-simple] Deutsch in Einfacher Sprache
    [en] Englisch
    [tr] Türkisch
    [ar] Arabisch
    [uk] Ukrainisch
    [pl] Polnisch
    [ru] Russisch
    [ro] Rumänisch
    [bg] Bulgarisch
    [ku] Kurdisch
    [fa] Persisch
    [sq] Albanisch
    [fr] Französisch
    [es] Spanisch
    [it] Italienisch
    [nl] Niederländisch
    [vi] Vietnamesisch
    [gsg] Deutsche Gebärdensprache
   *[other] { $tag }
}
