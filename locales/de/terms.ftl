### Wie die Dinge des Fachs heißen. Eine Zeile ist ein Etikett: kurz, ohne Punkt.

## Organisationen

terms-sector-civil-society = Verein, Verband, Stiftung
terms-sector-initiative = Initiative
terms-sector-education = Schule, Kita, Bildung
terms-sector-faith = Religionsgemeinschaft
terms-sector-business = Unternehmen
terms-sector-administration = Verwaltung
terms-sector-politics = Politik

terms-organisation-registered = Wartet auf Prüfung
terms-organisation-active = Im Verzeichnis
terms-organisation-declined = Nicht aufgenommen
terms-organisation-merged = In anderer aufgegangen
terms-organisation-restricted = Ausgeblendet

## Angebote

terms-suit-little-german = Wenig Deutsch reicht
terms-suit-wheelchair = Mit Rollstuhl
terms-suit-from-home = Von zu Hause aus
terms-suit-with-children = Kinder können mitkommen
terms-suit-under-18 = Auch unter 18
terms-suit-groups = Für Gruppen
terms-suit-try-once = Einmal ausprobieren

terms-rhythm-once = Einmal oder ab und zu
terms-rhythm-weekly = Jede Woche
terms-rhythm-fortnightly = Alle zwei Wochen
terms-rhythm-monthly = Jeden Monat
terms-rhythm-flexible = Wann es passt

terms-time-hour = Bis 1 Stunde
terms-time-two-hours = Bis 2 Stunden
terms-time-once = Einmal
terms-time-regular = Regelmäßig

terms-way-direct = Direkt anmelden
terms-way-get-to-know = Erst kennenlernen

terms-insurer-organisation = Über die Organisation
terms-insurer-land = Über den Sammelvertrag des Landes
terms-insurer-statutory = Über die gesetzliche Unfallversicherung
terms-insurer-own = Über die eigene Versicherung
terms-insurer-unclear = Noch offen, bitte nachfragen

terms-opportunity-draft = Entwurf
terms-opportunity-in-review = Wird geprüft
terms-opportunity-public = Öffentlich
terms-opportunity-paused = Pausiert
terms-opportunity-ended = Beendet
terms-opportunity-restricted = Ausgeblendet

terms-freshness-fresh = Bestätigt
terms-freshness-asked = Nachgefragt
terms-freshness-fading = Noch keine Antwort
terms-freshness-silent = Lange nicht bestätigt

## Anmeldungen

terms-channel-web = Online
terms-channel-desk = Vor Ort
terms-channel-phone = Am Telefon
terms-channel-paper = Auf Papier

# So sieht die Person den Stand ihrer Anmeldung: ein ganzer Satz.
terms-signup-own-unconfirmed = Bitte bestätigen Sie noch Ihre Anmeldung.
terms-signup-own-awaits-guardian = Es fehlt noch das Ja einer erziehungsberechtigten Person.
terms-signup-own-waiting = Die Organisation meldet sich bei Ihnen.
terms-signup-own-accepted = Ihr Platz ist sicher.
terms-signup-own-declined = Dieses Mal hat es nicht geklappt.
terms-signup-own-withdrawn = Sie haben sich abgemeldet.
terms-signup-own-lapsed = Die Anmeldung ist verfallen, weil sie niemand bestätigt hat.
terms-signup-own-called-off = Der Termin fällt leider aus.

# So sehen ihn Organisation und Koordination: ein Etikett.
terms-signup-unconfirmed = Noch nicht bestätigt
terms-signup-awaits-guardian = Wartet auf das Ja der Eltern
terms-signup-waiting = Wartet auf Antwort
terms-signup-accepted = Zugesagt
terms-signup-declined = Abgesagt
terms-signup-withdrawn = Abgemeldet
terms-signup-lapsed = Verfallen
terms-signup-called-off = Termin fällt aus

## Zeiten. Sie stehen mitten im Satz oder hinter einem Symbol und beginnen deshalb klein.

# Wiederkehrende Tage in einer Aufzählung: „dienstags und donnerstags“.
# $day (String) - mon, tue, wed, thu, fri, sat oder sun
terms-day-recurring = { $day ->
    [mon] montags
    [tue] dienstags
    [wed] mittwochs
    [thu] donnerstags
    [fri] freitags
    [sat] samstags
   *[sun] sonntags
}
# Ein Tag hinter „jeden“; das Zahlwort richtet sich in manchen Sprachen nach dem Tag.
# $nth (Number) - der wievielte im Monat; -1 ist der letzte
# $day (String) - mon, tue, wed, thu, fri, sat oder sun
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
# $first (String) - montags
# $last (String) - freitags
terms-days-range = { $first } bis { $last }

# $when (String) - donnerstags
# $times (String) - 15 bis 16 Uhr
terms-times = { $when }, { $times }
terms-times-once = an einzelnen Terminen
# $days (String) - samstags
terms-times-once-on = an einzelnen Terminen, { $days }
terms-times-daily = täglich
terms-times-weekly = jede Woche
# $days (String) - dienstags und donnerstags
terms-times-weekly-on = { $days }
terms-times-fortnightly = alle zwei Wochen
# $days (String) - dienstags
terms-times-fortnightly-on = alle zwei Wochen { $days }
terms-times-monthly = einmal im Monat
# $days (String) - samstags
terms-times-monthly-on = einmal im Monat, { $days }
# $days (String) - ersten Samstag
terms-times-monthly-nth = jeden { $days }
terms-times-flexible = wann es Ihnen passt
# $days (String) - montags bis freitags
terms-times-flexible-on = { $days }, wann es Ihnen passt

## Sprachen

# $tag (String) - Kürzel der Sprache (ISO 639)
terms-language = { $tag ->
    [de] Deutsch
    [de-simple] Deutsch (Einfache Sprache)
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
