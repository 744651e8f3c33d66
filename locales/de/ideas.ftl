### Ideen: die Liste, eine Idee, das Erzählen, die eigene Idee, die Unterstützung, die Mails dazu.

## Liste

ideas-title = Ideen
ideas-lead = Was in unserer Stadt besser werden könnte. Erzählen Sie es in zwei Minuten, ein Konto brauchen Sie nicht.
ideas-tell = Idee erzählen
ideas-filters = Filter
ideas-topic = Thema
ideas-topic-all = Alle Themen
ideas-district = Stadtteil
ideas-district-all = Alle Stadtteile
ideas-district-town = Ganze Stadt
ideas-state = Wo sie steht
ideas-state-all = Alle
# $shelf (String) - Schlüssel, wo die Idee steht
ideas-shelf = { $shelf ->
    [waiting] wartet auf Antwort
    [answered] beantwortet
    [project] wird gemacht
   *[closed] zu Ende
}
ideas-order = Was zuerst?
# $order (String) - Schlüssel der Reihenfolge
ideas-order-of = { $order ->
    [supported] Was viele unterstützen
   *[newest] Die neuesten
}
ideas-show = Anzeigen
ideas-all = Alle zeigen
# $count (Number) - so viele Ideen
ideas-count = { $count ->
    [one] Eine Idee
   *[other] { $count } Ideen
}
ideas-count-many = Mehr als 1 000 Ideen
ideas-results = Die Ideen
ideas-empty-title = Noch keine Idee
ideas-empty-text = Hier erscheint, was Menschen in dieser Stadt vorschlagen.
ideas-none-title = Dazu gibt es noch keine Idee
ideas-none-text = Lassen Sie einen Filter weg, oder erzählen Sie die erste.
ideas-pages = Seiten der Liste
ideas-first = An den Anfang
ideas-next = Weitere Ideen
ideas-feed = Feed
# $hub (String) - Name des Hubs
ideas-feed-title = { $hub }: Ideen
# $count (Number) - so viele unterstützen
ideas-support-count = { $count ->
    [0] noch niemand unterstützt das
    [one] 1 Mensch unterstützt das
   *[other] { $count } unterstützen das
}
# $count (Number) - so viele davon auf Papier
ideas-on-paper = { $count ->
    [one] einer davon auf Papier
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
ideas-until = { $office } antwortet bis { $day }.
# $office (String) - Amt
# $day (String) - Tag
ideas-late = { $office } wollte bis { $day } antworten. Wir haken nach.
ideas-paused = Wir haben zurückgefragt. Die Frist läuft weiter, sobald die Antwort da ist.
ideas-hear = Wer die Idee unterstützt, hört dann davon.
ideas-question = Rückfrage
ideas-closing = Warum die Idee zu Ende ist
ideas-answer = Die Antwort
ideas-answer-before = Frühere Antwort
ideas-answer-again = Nach einem Widerspruch neu entschieden
# $outcome (String) - Schlüssel der Antwort
ideas-outcome = { $outcome ->
    [will_do] Ja, das machen wir
    [partly] Einen Teil davon machen wir
    [not_now] Nicht jetzt
    [not_ours] Dafür sind andere zuständig
   *[council] Darüber entscheidet der Rat oder ein Ausschuss
}
# $whom (String) - an wen
ideas-passed-on = Weitergegeben an: { $whom }
# $body (String) - Gremium
# $day (String) - Tag
ideas-council = { $body }, am { $day }
ideas-council-result = Was dort beschlossen wurde
ideas-contact = Dazu können Sie fragen
ideas-route-title = Wege zum Rat
# $route (String) - Schlüssel des Weges
ideas-route = { $route ->
    [motion] Einwohnerantrag (§ 25 der Gemeindeordnung NRW): Wer seit drei Monaten hier wohnt und mindestens 14 Jahre alt ist, kann mit Unterschriften verlangen, dass der Rat über eine Sache berät.
   *[suggestion] Anregung oder Beschwerde (§ 24 der Gemeindeordnung NRW): Jeder Mensch kann sich damit schriftlich an den Rat wenden.
}
ideas-objected = Gegen die Antwort wurde Widerspruch eingelegt. Eine zweite Person entscheidet.
ideas-took-in = Darin aufgegangen
ideas-moved-here = Diese Idee ist hier aufgegangen.
ideas-where = Wo die Idee steht
ideas-step-told = Erzählt
ideas-step-advised = Beraten
ideas-step-answer = Antwort
ideas-step-project = Projekt
# $day (String) - Tag
ideas-step-until = bis { $day }
ideas-history = Was bisher geschah
# $verb (String) - Schlüssel, was geschah
ideas-happened = { $verb ->
    [idea-received] Eingegangen
    [idea-advised] Beratung begonnen
    [idea-published] Öffentlich gemacht
    [idea-took-in] Eine andere Idee ist dazugekommen
    [idea-answered] Beantwortet
    [idea-answered-again] Nach Widerspruch neu beantwortet
    [idea-result-noted] Ergebnis der Sitzung notiert
    [idea-handed-over] An ein anderes Amt gegeben
    [idea-objected] Widerspruch eingelegt
    [idea-became-project] Wird gemacht
    [idea-closed] Zu Ende
    [idea-reopened] Geht weiter
   *[idea-archived] Abgelegt
}
ideas-back = Alle Ideen
ideas-similar = Ähnlich
ideas-original-language = So wurde die Idee erzählt, in dieser Sprache:
ideas-poster-join = Unterstützen Sie das:
ideas-poster = Aushang mit QR-Code
# $title (String) - Titel der Idee
# $url (String) - Adresse
ideas-share-text = { $title }. Hier können Sie die Idee unterstützen: { $url }

## Unterstützen

ideas-support = Unterstützen
ideas-support-do = Ich unterstütze das
# $title (String) - Titel der Idee
ideas-support-title = „{ $title }“ unterstützen
ideas-support-lead = Ihr Name wird nicht veröffentlicht. Jeder Mensch zählt einmal, auf Papier und hier.
ideas-support-name = Ihr Name
ideas-support-reach = Wie erreichen wir Sie?
ideas-support-reach-hint = Eines von beiden genügt. Mit einer Mailadresse hören Sie, wenn die Antwort da ist.
ideas-support-send = Unterstützen
ideas-support-private = Wir zeigen nur, wie viele es sind. Ein halbes Jahr nach dem Ende der Idee löschen wir Ihren Namen.
ideas-support-mail-title = Fast fertig
ideas-support-mail-text = Wir haben Ihnen eine Mail geschickt. Drücken Sie den Knopf darin, dann zählen Sie mit.
ideas-support-done-title = Danke, Sie zählen mit
ideas-support-done-text = Wie es weitergeht, steht auf dieser Seite.
ideas-support-closed = Diese Idee nimmt gerade keine Unterstützung mehr an.
ideas-errors = Bitte schauen Sie noch einmal hin
# $title (String) - Überschrift der Seite
ideas-fault = Fehler: { $title }
ideas-too-often = Von hier kamen gerade sehr viele Nachrichten. Versuchen Sie es in einer Stunde noch einmal, oder rufen Sie uns an.
ideas-email = E-Mail
ideas-phone = Telefon
ideas-optional = (wenn Sie mögen)

## Erzählen

ideas-tell-title = Ihre Idee
ideas-tell-lead = Erst die Idee, dann schauen wir zusammen, ob es sie schon gibt.
ideas-tell-name = Wie soll die Idee heißen?
ideas-tell-name-hint = Ein paar Worte, zum Beispiel: Bank am Spielplatz
ideas-tell-text = Was soll anders werden, und für wen?
ideas-tell-text-hint = So, wie Sie es einer Nachbarin erzählen würden. Bitte nennen Sie keine anderen Menschen mit Namen.
ideas-tell-next = Weiter
ideas-tell-exists-title = Gibt es das schon?
ideas-tell-exists-text = Das klingt ähnlich. Vielleicht mögen Sie dort mitmachen, statt neu anzufangen.
ideas-tell-exists-none = Das ist neu hier. Noch ein paar Angaben, dann ist Ihre Idee bei uns.
ideas-tell-exists-own = Meine Idee ist eine andere
# $kind (String) - Schlüssel der Art
ideas-tell-kind = { $kind ->
    [idea] Idee
    [event] Termin
   *[offer] Angebot zum Mitmachen
}
ideas-tell-more = Ihre Angaben
ideas-tell-place = Wo genau?
ideas-tell-place-hint = Zum Beispiel: vor dem Bahnhof Ost
ideas-tell-who = Wie sollen wir Sie nennen?
ideas-tell-who-hint = Ihr Name wird nicht veröffentlicht.
ideas-tell-picture = Ein Foto
ideas-tell-picture-hint = JPEG, PNG oder WebP, höchstens 7 MB. Bitte ohne Menschen, die man erkennt.
ideas-tell-alt = Was ist auf dem Foto zu sehen?
ideas-tell-alt-hint = Für Menschen, die es nicht sehen.
ideas-tell-again-picture = Bitte wählen Sie das Foto noch einmal aus.
ideas-tell-private = Wer Sie sind, sieht nur das Büro. Bevor Ihre Idee öffentlich wird, liest sie dort jemand.
ideas-tell-send = Idee abschicken
ideas-thanks-title = Danke für Ihre Idee
ideas-thanks-mail = Wir haben Ihnen eine Mail geschickt. Drücken Sie den Knopf darin, dann geht es los.
ideas-thanks-phone = Wir lesen Ihre Idee und rufen Sie an.
# $day (String) - Tag
ideas-thanks-until = Bis { $day } sagen wir Ihnen, ob die Idee öffentlich wird.
# $number (String) - Nummer
ideas-thanks-number = Ihre Idee hat die Nummer { $number }. Am Telefon finden wir sie damit wieder.

## Die eigene Idee

ideas-own-title = Ihre Idee
ideas-own-confirm-title = Stimmt diese Mailadresse?
ideas-own-confirm-text = Drücken Sie den Knopf, dann liest jemand vom Büro Ihre Idee.
ideas-own-confirm = Ja, das ist meine Idee
ideas-own-confirmed = Danke, Ihre Idee ist bei uns.
# $day (String) - Tag
ideas-own-look = Wir lesen Ihre Idee und melden uns bis { $day }.
ideas-own-open = Ihre Idee ist öffentlich.
ideas-own-see = Zur Seite der Idee
ideas-own-declined = Ihre Idee wird nicht veröffentlicht.
# $reason (String) - Schlüssel des Grundes
ideas-decline = { $reason ->
    [personal] Sie verrät etwas über Menschen, das nur diese etwas angeht.
    [hurtful] Sie macht jemanden schlecht oder schließt jemanden aus.
    [advertising] Sie ist Werbung, auch für eine Partei.
    [no_idea] Sie ist keine Idee, sondern ein Mangel, eine Frage oder eine Beschwerde. Wir haben sie weitergegeben.
    [illegal] Sie verstößt gegen ein Gesetz.
   *[other] Ein anderer Grund, der unten steht.
}
ideas-own-withdrawn = Sie haben Ihre Idee zurückgenommen.
# $title (String) - Titel der anderen Idee
ideas-own-merged = Ihre Idee ist in „{ $title }“ aufgegangen. Dort geht es weiter.
ideas-own-talk = Was wir miteinander geschrieben haben
ideas-own-you = Sie
ideas-own-we = Das Büro
ideas-own-reply = Antworten oder ergänzen
ideas-own-reply-label = Was möchten Sie uns sagen?
ideas-own-send = Senden
ideas-own-sent = Danke, das ist bei uns.
ideas-own-object = Nicht einverstanden?
# $day (String) - Tag
ideas-own-object-text = Sie können bis { $day } widersprechen, einmal. Dann entscheidet jemand anderes als bisher.
ideas-own-object-label = Warum sind Sie nicht einverstanden?
ideas-own-object-send = Widersprechen
ideas-own-objected = Ihr Widerspruch ist da. Eine zweite Person entscheidet.
ideas-own-object-waits = Ihr Widerspruch wird von einer zweiten Person entschieden.
ideas-own-photos = Fotos
ideas-own-photo-add = Foto dazulegen
ideas-own-photo-remove = Foto entfernen
ideas-own-photo-full = Mehr Fotos passen nicht dazu.
ideas-own-withdraw = Idee zurücknehmen
ideas-own-withdraw-text = Dann verschwindet sie aus der Liste.
ideas-own-not-now = Das geht gerade nicht
ideas-own-not-now-text = Inzwischen hat sich etwas geändert. Hier steht, wie es jetzt ist.

## Die eigene Unterstützung

ideas-mine-title = Ihre Unterstützung
ideas-mine-confirm = Ja, ich unterstütze das
ideas-mine-confirm-text = Drücken Sie den Knopf, dann zählen Sie mit.
ideas-mine-counts = Sie zählen mit.
# $title (String) - Titel der anderen Idee
ideas-mine-along-title = Kommen Sie mit zu „{ $title }“?
ideas-mine-along-text = Die beiden Ideen waren so ähnlich, dass sie zusammengelegt wurden. Ihre Unterstützung zählt dort, wenn Sie es möchten.
ideas-mine-along = Ja, ich komme mit
ideas-mine-came = Sie zählen jetzt dort mit.
ideas-mine-end = Nicht mehr unterstützen
ideas-mine-ended-title = Sie unterstützen die Idee nicht mehr
ideas-mine-ended-text = Ihr Name ist gelöscht.

## Entwurf einer Antwort

ideas-draft-title = Eine Antwort entwerfen
ideas-draft-lead = Sie wurden gebeten, eine Antwort auf diese Idee zu entwerfen. Das Amt liest Ihren Entwurf und antwortet selbst.
ideas-draft-label = Ihr Entwurf
ideas-draft-send = Entwurf abgeben
ideas-draft-done = Danke, Ihr Entwurf liegt beim Amt.
ideas-draft-over = Die Idee ist inzwischen beantwortet.

## Mails

# $kind (String) - welche Mail
# $title (String) - Titel der Idee
ideas-mail-subject = { $kind ->
    [confirm] Bitte bestätigen: { $title }
    [received] Ihre Idee ist bei uns: { $title }
    [published] Ihre Idee ist öffentlich: { $title }
    [declined] Nicht veröffentlicht: { $title }
    [asked_back] Eine Frage zu Ihrer Idee: { $title }
    [decided] Ihr Widerspruch: { $title }
    [support_confirm] Bitte bestätigen: { $title }
    [answered] Die Antwort: { $title }
    [along] Kommen Sie mit? { $title }
    [took_in] Eine Idee kam dazu: { $title }
    [project] Wird gemacht: { $title }
    [closed] Zu Ende: { $title }
    [at_office] Eine Idee für Ihr Amt: { $title }
    [reminder] Bald fällig: { $title }
   *[draft] Bitte um einen Entwurf: { $title }
}
# $kind (String) - welche Mail
# $title (String) - Titel der Idee
# $day (String) - Tag
# $office (String) - Amt
# $into (String) - die andere Idee
ideas-mail = { $kind ->
    [confirm] schön, dass Sie uns eine Idee erzählen: „{ $title }“. Öffnen Sie bitte diesen Link und drücken Sie dort auf den Knopf. Dann lesen wir sie.
    [received] Ihre Idee „{ $title }“ ist bei uns. Bis { $day } sagen wir Ihnen, ob sie öffentlich wird. Hier sehen Sie, wie es steht.
    [published] Ihre Idee „{ $title }“ ist jetzt öffentlich. { $office } antwortet bis { $day }. Hier sehen Sie, wie es steht.
    [declined] Ihre Idee „{ $title }“ veröffentlichen wir nicht. Der Grund steht unten. Sind Sie nicht einverstanden, dann widersprechen Sie hier, und eine zweite Person entscheidet.
    [asked_back] wir haben eine Frage zu Ihrer Idee „{ $title }“. Antworten können Sie hier.
    [decided] eine zweite Person hat über Ihren Widerspruch zu „{ $title }“ entschieden. Hier steht alles noch einmal.
    [support_confirm] Sie möchten die Idee „{ $title }“ unterstützen. Öffnen Sie bitte diesen Link und drücken Sie dort auf den Knopf. Dann zählen Sie mit.
    [answered] { $office } hat auf die Idee „{ $title }“ geantwortet. Hier steht alles noch einmal.
    [along] die Idee „{ $title }“ ist in „{ $into }“ aufgegangen, weil beide dasselbe wollen. Möchten Sie mitkommen? Hier können Sie es sagen.
    [took_in] zur Idee „{ $title }“ ist eine ähnliche dazugekommen. Für Sie ändert sich nichts. Hier sehen Sie, wie es steht.
    [project] aus der Idee „{ $title }“ wird etwas: Sie wird jetzt gemacht. Hier sehen Sie, wie es weitergeht.
    [closed] die Idee „{ $title }“ ist zu Ende. Warum, steht unten.
    [at_office] die Idee „{ $title }“ liegt bei Ihrem Amt, oder es gibt dazu etwas Neues. Versprochen ist eine Antwort bis { $day }.
    [reminder] auf die Idee „{ $title }“ hat noch niemand geantwortet. Versprochen ist eine Antwort bis { $day }.
   *[draft] das Engagement-Büro bittet Sie, eine Antwort auf die Idee „{ $title }“ zu entwerfen. Der Link öffnet nur diese eine Idee. Antworten wird das Amt selbst.
}
# $outcome (String) - was geantwortet wurde, in Worten
ideas-mail-outcome = Kurz gesagt: { $outcome }.
ideas-mail-why-author = Sie bekommen diese Mail, weil jemand mit dieser Adresse eine Idee erzählt hat. Waren Sie das nicht? Dann tun Sie einfach nichts.
ideas-mail-why-supporter = Sie bekommen diese Mail, weil jemand mit dieser Adresse eine Idee unterstützt. Über den Link oben können Sie das jederzeit beenden.
ideas-mail-why-office = Sie bekommen diese Mail, weil Ihr Amt auf Ideen antwortet oder Sie um Hilfe dabei gebeten hat.
