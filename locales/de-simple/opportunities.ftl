## Liste

opportunities-title = Mitmachen
opportunities-lead = Suchen Sie sich etwas aus. Sie brauchen kein Konto.
opportunities-count = { $count ->
    [0] Kein Angebot
    [one] 1 Angebot
   *[other] { $count } Angebote
}
opportunities-count-many = Mehr als 1 000 Angebote
opportunities-count-least = { $count ->
    [0] Noch kein Angebot gefunden
    [one] Mindestens 1 Angebot
   *[other] Mindestens { $count } Angebote
}
opportunities-results = Angebote
opportunities-print = Drucken
opportunities-feed = Neue Angebote als Feed
opportunities-feed-title = Mitmachen: { $hub }

opportunities-filters = Filter
opportunities-search = Was suchen Sie?
opportunities-search-example = zum Beispiel: vorlesen, Garten
opportunities-find = Suchen
opportunities-topic = Thema
opportunities-topic-all = Alle Themen
opportunities-district = Stadtteil
opportunities-district-all = Ganze Stadt
opportunities-time = Wie viel Zeit haben Sie?
opportunities-time-any = Egal
opportunities-days = An welchen Tagen haben Sie Zeit?
opportunities-day = { $day ->
    [mon] Mo
    [tue] Di
    [wed] Mi
    [thu] Do
    [fri] Fr
    [sat] Sa
   *[sun] So
}
opportunities-suits = Das ist mir wichtig
opportunities-free = Nur mit freiem Platz
opportunities-show = Anzeigen
opportunities-all = Alle zeigen
opportunities-chips = Ihre Filter
opportunities-drop = wegnehmen
opportunities-words = „{ $words }“

opportunities-none-title = Dazu haben wir gerade nichts
opportunities-none-text = Nehmen Sie einen Filter weg. Oder sagen Sie uns, was Sie suchen. Wir finden gern etwas mit Ihnen zusammen.
opportunities-none-call = { $phone } anrufen
opportunities-empty-title = Die Liste ist noch leer
opportunities-empty-text = Hier stehen bald Angebote. Dann sehen Sie, wer Hilfe braucht.
opportunities-empty-action = Organisation anmelden

opportunities-pages = Mehr Angebote
opportunities-first = Zum Anfang
opportunities-next = Mehr Angebote
opportunities-look-on = Weiter suchen
opportunities-so-far-title = Noch passt nichts
opportunities-so-far-text = Die Liste ist lang. Wir haben noch nicht alles durchgesehen.

## Karte

opportunities-tag-get-to-know = erst kennenlernen
opportunities-tag-full = voll
opportunities-tag-new = neu
opportunities-tag-invented = Beispiel
opportunities-tag-silent = zuletzt bestätigt im { $month }
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
opportunities-place-home = von zu Hause
opportunities-place-everywhere = in der ganzen Stadt
opportunities-duration-times = { $duration }, { $times }
opportunities-more-dates = { $count ->
    [one] und noch 1 Termin
   *[other] und noch { $count } Termine
}

## Seite eines Angebots

opportunities-back = Alle Angebote
opportunities-tasks = Das tun Sie
opportunities-facts = Gut zu wissen
opportunities-other-language = Diesen Text gibt es nicht in Einfacher Sprache. Er ist auf { $language }.
opportunities-fact-times = Wann?
opportunities-fact-duration = Wie lange?
opportunities-fact-place = Wo?
opportunities-fact-languages = Sprachen
opportunities-fact-languages-any = Jede Sprache passt
opportunities-fact-suits = Das passt auch
opportunities-fact-age = Alter
opportunities-age = { $age ->
    [one] ab { $age } Jahr
   *[other] ab { $age } Jahren
}
opportunities-fact-insurance = Versicherung
opportunities-insured-accident = Wenn Ihnen etwas passiert: { $insurer }
opportunities-insured-liability = Wenn etwas kaputtgeht: { $insurer }
opportunities-fact-way = So geht es weiter
opportunities-way-direct = Sie melden sich an. Dann haben Sie einen Platz.
opportunities-way-get-to-know = Sie melden sich an. Dann lernen Sie sich kennen. Danach bekommen Sie die Antwort. Sie kommt von: { $organisation }.
opportunities-way-vulnerable = Hier geht es um Kinder oder um Menschen, die Schutz brauchen. Darum lernen Sie sich erst kennen.

opportunities-fact-confirmed = Stimmt das noch?

opportunities-shifts = Termine
opportunities-places-free = { $count ->
    [one] noch 1 Platz
   *[other] noch { $count } Plätze
}
opportunities-places-open = Platz für alle
opportunities-places-full = voll
opportunities-shift-off = Fällt aus
opportunities-shift-off-title = Fällt aus: { $title }
opportunities-take-shift = Anmelden
opportunities-take-shift-on = für { $date }
opportunities-shifts-more = { $count ->
    [one] Noch 1 Termin
   *[other] Noch { $count } Termine
}

opportunities-join = Ich mache mit
opportunities-join-title = Mitmachen
opportunities-join-easy = Sie brauchen kein Konto. Wir brauchen nur Ihren Namen und eine E-Mail-Adresse oder Telefonnummer.

opportunities-filled-title = Alle Plätze sind weg
opportunities-filled-text = Schön, dass so viele helfen! Vielleicht passt etwas Ähnliches zu Ihnen.
opportunities-no-date-title = Gerade gibt es keinen Termin
opportunities-no-date-text = Die Termine fallen aus. Fragen Sie die Ansprechperson, wann es weitergeht.
opportunities-paused-title = Dieses Angebot macht Pause
opportunities-paused-text = Sie können sich gerade nicht anmelden. Sind Sie schon angemeldet? Dann bleiben Sie angemeldet.
opportunities-ended-title = Dieses Angebot ist vorbei
opportunities-ended-text = Danke an alle, die dabei waren! Es gibt noch mehr zu tun.
opportunities-hidden-title = Noch nicht für alle zu sehen
opportunities-hidden-text = Nur Ihre Organisation und unser Büro sehen diese Seite.
opportunities-similar = Ähnliche Angebote: { $topic }

opportunities-contact = Haben Sie Fragen?
opportunities-contact-call = Anrufen
opportunities-contact-write = Schreiben
opportunities-organisation = Wer macht das?
opportunities-organisation-more = Mehr über diese Organisation

opportunities-share = Weitersagen
opportunities-share-button = Teilen
opportunities-share-copy = Link kopieren
opportunities-share-copied = Kopiert
opportunities-share-mail = Mit E-Mail
opportunities-share-whatsapp = Mit WhatsApp
opportunities-share-subject = Mitmachen in { $city }: { $title }
opportunities-share-text = Vielleicht ist das etwas für dich: { $title } { $link }
opportunities-poster = Zettel zum Aushängen
opportunities-calendar = Termine in den Kalender
opportunities-short-address = Kurze Adresse zum Vorlesen:

opportunities-confirmed = Dieses Angebot gilt mindestens bis { $date }.
opportunities-asked = Dieses Angebot galt sicher bis { $date }. Wir haben gefragt, ob es noch gilt.
opportunities-silent = Die letzte Antwort kam im { $month }. Fragen Sie vorher, ob es das Angebot noch gibt.

## Aushang

opportunities-poster-join = Mitmachen
opportunities-poster-call = oder anrufen: { $phone }
