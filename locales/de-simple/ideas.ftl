### Ideen: die Liste, eine Idee, das Erzählen, die eigene Idee, die Unterstützung, die Mails dazu.

## Liste

ideas-title = Ideen
ideas-lead = Was kann in unserer Stadt besser werden? Erzählen Sie es uns. Sie brauchen kein Konto.
ideas-tell = Idee erzählen
ideas-filters = Auswahl
ideas-topic = Thema
ideas-topic-all = Alle Themen
ideas-district = Stadtteil
ideas-district-all = Alle Stadtteile
ideas-district-town = Ganze Stadt
ideas-state = Wie weit ist die Idee?
ideas-state-all = Alle
# $shelf (String) - Schlüssel, wo die Idee steht
ideas-shelf = { $shelf ->
    [waiting] wartet auf Antwort
    [answered] hat eine Antwort
    [project] wird gemacht
   *[closed] zu Ende
}
ideas-order = Was soll zuerst kommen?
# $order (String) - Schlüssel der Reihenfolge
ideas-order-of = { $order ->
    [supported] Ideen, die viele gut finden
   *[newest] Neue Ideen
}
ideas-show = Zeigen
ideas-all = Alle zeigen
# $count (Number) - so viele Ideen
ideas-count = { $count ->
    [one] 1 Idee
   *[other] { $count } Ideen
}
ideas-count-many = Mehr als 1 000 Ideen
ideas-results = Die Ideen
ideas-empty-title = Es gibt noch keine Idee
ideas-empty-text = Hier sehen Sie später die Ideen von Menschen aus der Stadt.
ideas-none-title = So eine Idee gibt es noch nicht
ideas-none-text = Wählen Sie etwas anderes aus. Oder erzählen Sie die erste Idee.
ideas-pages = Seiten der Liste
ideas-first = Zum Anfang
ideas-next = Mehr Ideen
ideas-feed = Feed
# $hub (String) - Name des Hubs
ideas-feed-title = { $hub }: Ideen
# $count (Number) - so viele unterstützen
ideas-support-count = { $count ->
    [0] Noch niemand findet das gut
    [one] 1 Mensch findet das gut
   *[other] { $count } Menschen finden das gut
}
# $count (Number) - so viele davon auf Papier
ideas-on-paper = { $count ->
    [one] 1 davon auf Papier
   *[other] { $count } davon auf Papier
}

## Eine Idee

# $place (String) - Stadtteil
ideas-from = Idee aus { $place }
ideas-from-town = Idee für die ganze Stadt
# $day (String) - Tag
ideas-told-on = erzählt am { $day }
# $source (String) - Schlüssel, wie sie kam
ideas-source = { $source ->
    [phone] am Telefon aufgeschrieben
    [desk] am Tisch aufgeschrieben
    [paper] auf Papier gekommen
   *[web] hier erzählt
}
ideas-office = Das Engagement-Büro
# $office (String) - Amt
# $day (String) - Tag
ideas-until = { $office } antwortet. Spätestens am { $day }.
# $office (String) - Amt
# $day (String) - Tag
ideas-late = { $office } wollte bis { $day } antworten. Wir fragen nach.
ideas-paused = Wir haben eine Frage gestellt. Wenn die Antwort da ist, geht es weiter.
ideas-hear = Wer die Idee gut findet, bekommt dann Bescheid.
ideas-question = Frage
ideas-closing = Warum die Idee zu Ende ist
ideas-answer = Die Antwort
ideas-answer-before = Frühere Antwort
ideas-answer-again = Jemand war nicht einverstanden. Darum wurde neu entschieden.
# $outcome (String) - Schlüssel der Antwort
ideas-outcome = { $outcome ->
    [will_do] Ja, das machen wir
    [partly] Einen Teil davon machen wir
    [not_now] Jetzt nicht
    [not_ours] Das machen andere
   *[council] Der Rat oder ein Ausschuss entscheidet
}
# $whom (String) - an wen
ideas-passed-on = Wir haben die Idee weitergegeben an: { $whom }
# $body (String) - Gremium
# $day (String) - Tag
ideas-council = { $body }, am { $day }
ideas-council-result = Das wurde dort entschieden
ideas-contact = Dazu können Sie fragen
ideas-route-title = So kommen Sie zum Rat
# $route (String) - Schlüssel des Weges
ideas-route = { $route ->
    [motion] Einwohner-Antrag: Sie wohnen seit 3 Monaten hier und sind mindestens 14 Jahre alt? Dann können Sie Unterschriften sammeln. Der Rat muss dann über Ihre Sache sprechen. Das steht in Paragraf 25 der Gemeindeordnung von NRW.
   *[suggestion] Anregung oder Beschwerde: Jeder Mensch darf dem Rat einen Brief schreiben. Das steht in Paragraf 24 der Gemeindeordnung von NRW.
}
ideas-objected = Jemand ist mit der Antwort nicht einverstanden. Eine zweite Person entscheidet.
ideas-took-in = Diese Ideen gehören jetzt dazu
ideas-moved-here = Die andere Idee gehört jetzt zu dieser.
ideas-where = Wie weit ist die Idee?
ideas-step-told = Erzählt
ideas-step-advised = Besprochen
ideas-step-answer = Antwort
ideas-step-project = Projekt
# $day (String) - Tag
ideas-step-until = bis { $day }
ideas-history = Das ist schon passiert
# $verb (String) - Schlüssel, was geschah
ideas-happened = { $verb ->
    [idea-received] Angekommen
    [idea-advised] Wir haben darüber gesprochen
    [idea-published] Alle können sie lesen
    [idea-took-in] Eine andere Idee ist dazugekommen
    [idea-answered] Beantwortet
    [idea-answered-again] Neu beantwortet, weil jemand nicht einverstanden war
    [idea-result-noted] Ergebnis der Sitzung aufgeschrieben
    [idea-handed-over] An ein anderes Amt gegeben
    [idea-objected] Jemand ist nicht einverstanden
    [idea-became-project] Wird gemacht
    [idea-closed] Zu Ende
    [idea-reopened] Geht weiter
   *[idea-archived] Abgelegt
}
ideas-back = Alle Ideen
ideas-similar = Ähnlich
ideas-original-language = So wurde die Idee erzählt. Die Sprache ist:
ideas-poster-join = Finden Sie das gut?
ideas-poster = Plakat mit QR-Code
# $title (String) - Titel der Idee
# $url (String) - Adresse
ideas-share-text = { $title }. Finden Sie das gut? Hier können Sie es sagen: { $url }

## Unterstützen

ideas-support = Das finde ich gut
ideas-support-do = Das finde ich gut
# $title (String) - Titel der Idee
ideas-support-title = „{ $title }“ gut finden
ideas-support-lead = Ihren Namen sieht niemand. Jeder Mensch zählt 1 Mal.
ideas-support-name = Ihr Name
ideas-support-reach = Wie erreichen wir Sie?
ideas-support-reach-hint = Eines reicht. Mit Mail-Adresse bekommen Sie Bescheid, wenn die Antwort da ist.
ideas-support-send = Absenden
ideas-support-private = Wir zeigen nur, wie viele es sind. Ein halbes Jahr nach dem Ende löschen wir Ihren Namen.
ideas-support-mail-title = Fast fertig
ideas-support-mail-text = Sie bekommen eine Mail von uns. Drücken Sie den Knopf in der Mail. Dann zählen Sie mit.
ideas-support-done-title = Danke, Sie zählen mit
ideas-support-done-text = Auf dieser Seite sehen Sie, wie es weitergeht.
ideas-support-closed = Bei dieser Idee kann man gerade nicht mitmachen.
ideas-errors = Bitte schauen Sie noch einmal
# $title (String) - Überschrift der Seite
ideas-fault = Fehler: { $title }
ideas-too-often = Es kamen gerade sehr viele Nachrichten. Bitte versuchen Sie es in einer Stunde noch einmal. Oder rufen Sie uns an.
ideas-email = E-Mail
ideas-phone = Telefon
ideas-optional = (wenn Sie möchten)

## Erzählen

ideas-tell-title = Ihre Idee
ideas-tell-lead = Zuerst erzählen Sie Ihre Idee. Dann schauen wir: Gibt es das schon?
ideas-tell-name = Wie heißt Ihre Idee?
ideas-tell-name-hint = Wenige Wörter. Zum Beispiel: Bank am Spielplatz
ideas-tell-text = Was soll anders werden? Für wen?
ideas-tell-text-hint = Schreiben Sie so, wie Sie sprechen. Bitte schreiben Sie keine Namen von anderen Menschen.
ideas-tell-next = Weiter
ideas-tell-exists-title = Gibt es das schon?
ideas-tell-exists-text = Das ist ähnlich. Vielleicht möchten Sie dort mitmachen?
ideas-tell-exists-none = Das gibt es hier noch nicht. Bitte füllen Sie noch ein paar Felder aus.
ideas-tell-exists-own = Meine Idee ist anders
# $kind (String) - Schlüssel der Art
ideas-tell-kind = { $kind ->
    [idea] Idee
    [event] Termin
   *[offer] Zum Mitmachen
}
ideas-tell-more = Über Sie
ideas-tell-place = Wo genau?
ideas-tell-place-hint = Zum Beispiel: vor dem Bahnhof
ideas-tell-who = Wie heißen Sie?
ideas-tell-who-hint = Ihren Namen sieht niemand.
ideas-tell-picture = Ein Foto
ideas-tell-picture-hint = JPEG, PNG oder WebP. Höchstens 7 MB. Bitte ohne Menschen.
ideas-tell-alt = Was sieht man auf dem Foto?
ideas-tell-alt-hint = Für Menschen, die es nicht sehen können.
ideas-tell-again-picture = Bitte wählen Sie das Foto noch einmal aus.
ideas-tell-private = Wer Sie sind, sieht nur das Büro. Dort liest jemand Ihre Idee. Danach können alle sie lesen.
ideas-tell-send = Idee absenden
ideas-thanks-title = Danke für Ihre Idee
ideas-thanks-mail = Sie bekommen eine Mail von uns. Drücken Sie den Knopf in der Mail.
ideas-thanks-phone = Wir lesen Ihre Idee. Dann rufen wir Sie an.
# $day (String) - Tag
ideas-thanks-until = Bis { $day } sagen wir Ihnen, ob alle die Idee lesen können.
# $number (String) - Nummer
ideas-thanks-number = Ihre Idee hat die Nummer { $number }. Sagen Sie uns die Nummer am Telefon.

## Die eigene Idee

ideas-own-title = Ihre Idee
ideas-own-confirm-title = Ist diese Mail-Adresse richtig?
ideas-own-confirm-text = Drücken Sie den Knopf. Dann liest jemand Ihre Idee.
ideas-own-confirm = Ja, das ist meine Idee
ideas-own-confirmed = Danke, wir haben Ihre Idee.
# $day (String) - Tag
ideas-own-look = Wir lesen Ihre Idee. Bis { $day } hören Sie von uns.
ideas-own-open = Alle können Ihre Idee lesen.
ideas-own-see = Zur Seite der Idee
ideas-own-declined = Wir zeigen Ihre Idee nicht.
# $reason (String) - Schlüssel des Grundes
ideas-decline = { $reason ->
    [personal] Sie sagt etwas über andere Menschen. Das geht nur diese Menschen etwas an.
    [hurtful] Sie verletzt jemanden oder schließt jemanden aus.
    [advertising] Sie ist Werbung.
    [no_idea] Sie ist keine Idee. Wir haben sie weitergegeben.
    [illegal] Sie ist gegen ein Gesetz.
   *[other] Es gibt einen anderen Grund. Er steht unten.
}
ideas-own-withdrawn = Sie haben Ihre Idee zurückgenommen.
# $title (String) - Titel der anderen Idee
ideas-own-merged = Ihre Idee gehört jetzt zu „{ $title }“. Dort geht es weiter.
ideas-own-talk = Das haben wir geschrieben
ideas-own-you = Sie
ideas-own-we = Das Büro
ideas-own-reply = Antworten
ideas-own-reply-label = Was möchten Sie uns sagen?
ideas-own-send = Absenden
ideas-own-sent = Danke, das haben wir bekommen.
ideas-own-object = Sind Sie nicht einverstanden?
# $day (String) - Tag
ideas-own-object-text = Sie können bis { $day } Nein sagen. Das geht 1 Mal. Dann entscheidet ein anderer Mensch.
ideas-own-object-label = Warum sind Sie nicht einverstanden?
ideas-own-object-send = Nein sagen
ideas-own-objected = Wir haben Ihr Nein bekommen. Ein anderer Mensch entscheidet.
ideas-own-object-waits = Ein anderer Mensch entscheidet über Ihr Nein.
ideas-own-photos = Fotos
ideas-own-photo-add = Foto dazulegen
ideas-own-photo-remove = Foto wegnehmen
ideas-own-photo-full = Mehr Fotos gehen nicht.
ideas-own-withdraw = Idee zurücknehmen
ideas-own-withdraw-text = Dann ist die Idee nicht mehr in der Liste.
ideas-own-not-now = Das geht gerade nicht
ideas-own-not-now-text = Es hat sich etwas geändert. Hier sehen Sie, wie es jetzt ist.

## Die eigene Unterstützung

ideas-mine-title = Sie finden eine Idee gut
ideas-mine-confirm = Ja, das finde ich gut
ideas-mine-confirm-text = Drücken Sie den Knopf. Dann zählen Sie mit.
ideas-mine-counts = Sie zählen mit.
# $title (String) - Titel der anderen Idee
ideas-mine-along-title = Kommen Sie mit zu „{ $title }“?
ideas-mine-along-text = Die 2 Ideen waren sehr ähnlich. Darum sind sie jetzt zusammen. Möchten Sie dort mitzählen?
ideas-mine-along = Ja, ich komme mit
ideas-mine-came = Sie zählen jetzt dort mit.
ideas-mine-end = Nicht mehr mitzählen
ideas-mine-ended-title = Sie zählen nicht mehr mit
ideas-mine-ended-text = Ihr Name ist gelöscht.

## Entwurf einer Antwort

ideas-draft-title = Eine Antwort vorschlagen
ideas-draft-lead = Das Amt bittet Sie um Hilfe: Schlagen Sie eine Antwort auf diese Idee vor. Das Amt liest Ihren Vorschlag und antwortet dann selbst.
ideas-draft-label = Ihr Vorschlag
ideas-draft-send = Vorschlag absenden
ideas-draft-done = Danke, das Amt hat Ihren Vorschlag.
ideas-draft-over = Die Idee hat schon eine Antwort.

## Mails

# $kind (String) - welche Mail
# $title (String) - Titel der Idee
ideas-mail-subject = { $kind ->
    [confirm] Bitte bestätigen: { $title }
    [received] Wir haben Ihre Idee: { $title }
    [published] Alle lesen Ihre Idee: { $title }
    [declined] Wir zeigen sie nicht: { $title }
    [asked_back] Eine Frage zu Ihrer Idee: { $title }
    [decided] Ihr Nein: { $title }
    [support_confirm] Bitte bestätigen: { $title }
    [answered] Die Antwort: { $title }
    [along] Kommen Sie mit? { $title }
    [took_in] Eine Idee kam dazu: { $title }
    [project] Wird gemacht: { $title }
    [closed] Zu Ende: { $title }
    [at_office] Eine Idee für Ihr Amt: { $title }
    [reminder] Bald ist der Tag: { $title }
   *[draft] Bitte um einen Vorschlag: { $title }
}
# $kind (String) - welche Mail
# $title (String) - Titel der Idee
# $day (String) - Tag
# $office (String) - Amt
# $into (String) - die andere Idee
ideas-mail = { $kind ->
    [confirm] danke für Ihre Idee: „{ $title }“. Öffnen Sie diesen Link. Drücken Sie dort den Knopf. Dann lesen wir die Idee.
    [received] wir haben Ihre Idee „{ $title }“. Bis { $day } sagen wir Ihnen, ob alle sie lesen können. Hier sehen Sie, wie es steht.
    [published] alle können jetzt Ihre Idee „{ $title }“ lesen. { $office } antwortet. Spätestens am { $day }. Hier sehen Sie, wie es steht.
    [declined] wir zeigen Ihre Idee „{ $title }“ nicht. Der Grund steht unten. Sind Sie nicht einverstanden? Dann sagen Sie hier Nein. Ein anderer Mensch entscheidet.
    [asked_back] wir haben eine Frage zu Ihrer Idee „{ $title }“. Hier können Sie antworten.
    [decided] ein anderer Mensch hat über Ihr Nein zu „{ $title }“ entschieden. Hier steht alles noch einmal.
    [support_confirm] Sie finden die Idee „{ $title }“ gut. Öffnen Sie diesen Link. Drücken Sie dort den Knopf. Dann zählen Sie mit.
    [answered] { $office } hat auf die Idee „{ $title }“ geantwortet. Hier steht alles noch einmal.
    [along] die Idee „{ $title }“ gehört jetzt zu „{ $into }“. Beide wollen das Gleiche. Kommen Sie mit? Hier können Sie es sagen.
    [took_in] zur Idee „{ $title }“ ist eine ähnliche Idee gekommen. Für Sie bleibt alles gleich. Hier sehen Sie, wie es steht.
    [project] die Idee „{ $title }“ wird jetzt gemacht. Hier sehen Sie, wie es weitergeht.
    [closed] die Idee „{ $title }“ ist zu Ende. Der Grund steht unten.
    [at_office] die Idee „{ $title }“ liegt bei Ihrem Amt. Oder es gibt etwas Neues. Die Antwort soll bis { $day } da sein.
    [reminder] auf die Idee „{ $title }“ hat noch niemand geantwortet. Die Antwort soll bis { $day } da sein.
   *[draft] das Engagement-Büro bittet Sie um Hilfe. Bitte schlagen Sie eine Antwort auf die Idee „{ $title }“ vor. Der Link öffnet nur diese Idee. Das Amt antwortet selbst.
}
# $outcome (String) - was geantwortet wurde, in Worten
ideas-mail-outcome = Kurz gesagt: { $outcome }.
ideas-mail-why-author = Sie bekommen diese Mail, weil jemand mit dieser Adresse eine Idee erzählt hat. Waren Sie das nicht? Dann müssen Sie nichts tun.
ideas-mail-why-supporter = Sie bekommen diese Mail, weil jemand mit dieser Adresse eine Idee gut findet. Mit dem Link oben können Sie das beenden.
ideas-mail-why-office = Sie bekommen diese Mail, weil Ihr Amt auf Ideen antwortet. Oder weil Sie dabei helfen sollen.
