### Angebote zum Mitmachen: Liste, Karte, Seite, Aushang, Kalender.

## Liste

opportunities-title = Mitmachen
opportunities-lead = Suchen Sie sich etwas aus. Die Anmeldung geht ohne Konto.
# $count (Number) - ab 0
opportunities-count = { $count ->
    [0] Kein Angebot
    [one] Ein Angebot
   *[other] { $count } Angebote
}
opportunities-count-many = Mehr als 1 000 Angebote
# $count (Number) - unter denen, die durchgesehen sind
opportunities-count-least = { $count ->
    [0] Bisher kein Angebot
    [one] Mindestens ein Angebot
   *[other] Mindestens { $count } Angebote
}
# Die Überschrift über den Karten, nur vorgelesen.
opportunities-results = Angebote
opportunities-print = Drucken
opportunities-feed = Als Feed abonnieren
# $hub (String) - Engagierte Stadt Gladbeck
opportunities-feed-title = Mitmachen: { $hub }

opportunities-filters = Filter
opportunities-search = Wonach suchen Sie?
opportunities-search-example = zum Beispiel: vorlesen, Garten
opportunities-find = Finden
opportunities-topic = Thema
opportunities-topic-all = Alle Themen
opportunities-district = Stadtteil
opportunities-district-all = Ganze Stadt
opportunities-time = Wie viel Zeit haben Sie?
opportunities-time-any = Egal
opportunities-days = An welchen Tagen?
# Kurz für die Augen; vorgelesen wird der ganze Name.
# $day (String) - mon, tue, wed, thu, fri, sat oder sun
opportunities-day = { $day ->
    [mon] Mo
    [tue] Di
    [wed] Mi
    [thu] Do
    [fri] Fr
    [sat] Sa
   *[sun] So
}
opportunities-suits = Das soll passen
opportunities-free = Nur mit freiem Platz
opportunities-show = Anzeigen
opportunities-all = Alle zeigen
opportunities-chips = Ihre Filter
# Wird hinter dem Filter vorgelesen: „Brauck entfernen“.
opportunities-drop = entfernen
# $words (String) - was jemand gesucht hat
opportunities-words = „{ $words }“

opportunities-none-title = Dazu passt gerade nichts
opportunities-none-text = Lassen Sie einen Filter weg, oder erzählen Sie uns, was Sie suchen. Wir finden gern etwas mit Ihnen zusammen.
# $phone (String) - 0221 4710-123
opportunities-none-call = { $phone } anrufen
opportunities-empty-title = Noch steht nichts auf der Liste
opportunities-empty-text = Hier erscheint, wobei Organisationen aus der Stadt Hilfe brauchen.
opportunities-empty-action = Organisation anmelden

opportunities-pages = Weitere Angebote
opportunities-first = Zum Anfang
opportunities-next = Weitere Angebote
opportunities-look-on = Weitersuchen
opportunities-so-far-title = Bisher passt nichts
opportunities-so-far-text = Die Liste ist lang, und noch nicht alles ist durchgesehen.

## Karte

opportunities-tag-get-to-know = erst kennenlernen
opportunities-tag-full = voll
opportunities-tag-new = neu
opportunities-tag-invented = Beispiel
# $month (String) - August oder August 2025
opportunities-tag-silent = zuletzt bestätigt im { $month }
# $month (Number) - 1 bis 12
opportunities-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
opportunities-place-home = von zu Hause aus
opportunities-place-everywhere = in der ganzen Stadt
# $duration (String) - 1 Stunde
# $times (String) - wann es Ihnen passt
opportunities-duration-times = { $duration }, { $times }
# Hinter dem nächsten Termin.
# $count (Number) - weitere Termine
opportunities-more-dates = { $count ->
    [one] und 1 weiterer Termin
   *[other] und { $count } weitere Termine
}

## Seite eines Angebots

opportunities-back = Alle Angebote
opportunities-tasks = Was Sie tun
opportunities-facts = Gut zu wissen
# $language (String) - Deutsch
opportunities-other-language = Dieser Text ist auf { $language }.
opportunities-fact-times = Wann
opportunities-fact-duration = Wie lange
opportunities-fact-place = Wo
opportunities-fact-languages = Sprachen
opportunities-fact-languages-any = Sprache ist egal
opportunities-fact-suits = Passt für
opportunities-fact-age = Alter
# $age (Number) - mindestens so alt
opportunities-age = { $age ->
    [one] ab { $age } Jahr
   *[other] ab { $age } Jahren
}
opportunities-fact-insurance = Versicherung
# $insurer (String) - Über die Organisation
opportunities-insured-accident = Wenn Ihnen etwas passiert: { $insurer }
# $insurer (String) - Über die Organisation
opportunities-insured-liability = Wenn etwas kaputtgeht: { $insurer }
opportunities-fact-way = So kommen Sie dazu
opportunities-way-direct = Mit Ihrer Anmeldung haben Sie einen Platz.
# $organisation (String) - Kita Sonnenhügel
opportunities-way-get-to-know = Nach Ihrer Anmeldung lernen Sie sich erst kennen, dann sagt { $organisation } Ihnen zu.
opportunities-way-vulnerable = Hier geht es um Kinder oder um Menschen, die Schutz brauchen: Darum lernen Sie sich erst kennen, bevor es losgeht.

opportunities-fact-confirmed = Bestätigt

opportunities-shifts = Termine
# $count (Number) - freie Plätze, mindestens einer
opportunities-places-free = { $count ->
    [one] noch 1 Platz
   *[other] noch { $count } Plätze
}
opportunities-places-open = Platz für alle
opportunities-places-full = voll
opportunities-shift-off = Fällt aus
# $title (String)
opportunities-shift-off-title = Fällt aus: { $title }
opportunities-take-shift = Anmelden
# Wird hinter „Anmelden“ vorgelesen.
# $date (String) - Samstag, 28. November, 10 bis 13 Uhr
opportunities-take-shift-on = für { $date }
# $count (Number) - Termine, die noch folgen
opportunities-shifts-more = { $count ->
    [one] Noch 1 Termin
   *[other] Noch { $count } Termine
}

opportunities-join = Ich mache mit
opportunities-join-title = Mitmachen
opportunities-join-easy = Ohne Konto: Ihr Name und eine E-Mail-Adresse oder Telefonnummer genügen.

opportunities-filled-title = Gerade sind alle Plätze vergeben
opportunities-filled-text = Wie schön, dass so viele helfen. Vielleicht passt etwas Ähnliches zu Ihnen.
opportunities-no-date-title = Gerade gibt es keinen Termin
opportunities-no-date-text = Was geplant war, fällt aus. Fragen Sie die Ansprechperson, wann es weitergeht.
opportunities-paused-title = Dieses Angebot macht Pause
opportunities-paused-text = Zurzeit kann man sich nicht anmelden. Wer angemeldet ist, bleibt es.
opportunities-ended-title = Dieses Angebot ist vorbei
opportunities-ended-text = Danke an alle, die dabei waren. Es gibt noch mehr zu tun.
opportunities-hidden-title = Noch nicht öffentlich
opportunities-hidden-text = Diese Seite sehen nur Ihre Organisation und die Koordination.
# $topic (String) - Natur & Umwelt
opportunities-similar = Ähnliche Angebote: { $topic }

opportunities-contact = Fragen beantwortet
opportunities-contact-call = Anrufen
opportunities-contact-write = Schreiben
opportunities-organisation = Wer dahintersteht
opportunities-organisation-more = Mehr über diese Organisation

opportunities-share = Weitersagen
opportunities-share-button = Teilen
opportunities-share-copy = Link kopieren
opportunities-share-copied = Kopiert
opportunities-share-mail = Per E-Mail
opportunities-share-whatsapp = Per WhatsApp
# $city (String) - Gladbeck
# $title (String) - Titel des Angebots
opportunities-share-subject = Mitmachen in { $city }: { $title }
# $title (String) - Titel des Angebots
# $link (String) - Adresse der Seite
opportunities-share-text = Das könnte etwas für dich sein: { $title } { $link }
opportunities-poster = Aushang
opportunities-calendar = Termine in den Kalender
opportunities-short-address = Kurzadresse zum Vorlesen:

# $date (String) - 20. Februar 2027
opportunities-confirmed = Dieses Angebot gilt mindestens bis { $date }.
# $date (String) - 20. November 2026
opportunities-asked = Bestätigt war dieses Angebot bis { $date }. Wir haben nachgefragt, ob es noch gilt.
# $month (String) - August
opportunities-silent = Zuletzt bestätigt im { $month }. Fragen Sie am besten vorher nach, ob das Angebot noch gilt.

## Aushang

opportunities-poster-join = Mitmachen
# $phone (String) - 0221 4710-123
opportunities-poster-call = oder anrufen: { $phone }
