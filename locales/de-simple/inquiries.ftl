### Fragen an den Hub: das Formular, die eigene Frage, die Mails dazu.

## Einstieg

inquiries-nav = Fragen
inquiries-title = Fragen Sie uns
inquiries-lead = Schreiben Sie uns einen Satz. Sie brauchen kein Konto. Wir sagen Ihnen: Bis dann bekommen Sie eine Antwort.
inquiries-kinds = Was möchten Sie?
inquiries-kind-question = Ich habe eine Frage
inquiries-kind-advice = Ich möchte helfen. Ich weiß noch nicht, wie.
inquiries-kind-callback = Bitte rufen Sie mich an
# $days (Number) - in so vielen Arbeitstagen
inquiries-kind-days = { $days ->
    [one] Die Antwort kommt am nächsten Arbeitstag.
   *[other] Die Antwort kommt in { $days } Arbeitstagen oder früher.
}
inquiries-people-title = Wer antwortet?
inquiries-people-text = Möchten Sie lieber mit jemandem sprechen? Hier stehen alle Personen und ihre Themen.
inquiries-guide-text = Wir stellen 5 Fragen. Dann machen wir 3 Vorschläge.
inquiries-elsewhere-title = Andere helfen Ihnen schneller
inquiries-elsewhere-text = Für diese Dinge sind andere zuständig.

## Formular

inquiries-form-question = Was möchten Sie wissen?
inquiries-form-advice = Was machen Sie gern?
inquiries-form-callback = Wir rufen Sie an
# $title (String) - Überschrift des Formulars
inquiries-form-fault = Fehler: { $title }
inquiries-form-message-question = Ihre Frage
inquiries-form-message-advice = Erzählen Sie von sich
inquiries-form-message-callback = Worum geht es?
inquiries-form-message-hint-question = Schreiben Sie so, wie Sie sprechen.
inquiries-form-message-hint-advice = Zum Beispiel: Wann haben Sie Zeit? Was machen Sie gern? Was möchten Sie nicht?
inquiries-form-message-hint-callback = Ein Satz genügt.
inquiries-form-topic = Thema
inquiries-form-topic-hint = Dann bekommt die richtige Person Ihre Frage.
inquiries-form-searched = Ich suche: { $words }
inquiries-form-topic-none = Ich weiß es nicht
inquiries-form-name = Ihr Name
inquiries-form-reach = Wie können wir Ihnen antworten?
inquiries-form-reach-hint = E-Mail oder Telefon. Eins davon genügt.
inquiries-form-email = E-Mail
inquiries-form-phone = Telefon
inquiries-form-reachable = Wann können wir anrufen?
inquiries-form-reachable-hint = Zum Beispiel: am Vormittag
inquiries-form-optional = (Sie müssen das nicht ausfüllen)
inquiries-form-private = Nur die Personen, die antworten, lesen Ihre Frage. Nach einem halben Jahr löschen wir alles.
inquiries-form-send = Frage senden
inquiries-form-errors = Bitte prüfen Sie das noch einmal
inquiries-form-too-often = Von hier kamen sehr viele Nachrichten. Bitte versuchen Sie es in einer Stunde noch einmal. Oder rufen Sie uns an.
inquiries-faster-title = Hier geht es vielleicht schneller
inquiries-faster-text = Andere sind dafür zuständig. Ihr Text steht noch unten.
inquiries-faster-send = Trotzdem senden
inquiries-missing-message = Bitte schreiben Sie einen Satz.
inquiries-choice-kind = Bitte wählen Sie aus, was Sie möchten.

## Danke

inquiries-thanks-title = Ihre Frage ist angekommen
# $day (String) - Freitag, 4. Dezember
inquiries-thanks-until = Wir antworten bis { $day }.
# $number (String) - Nummer der Frage
inquiries-thanks-number = Ihre Frage hat die Nummer { $number }. Mit der Nummer finden wir Ihre Frage auch am Telefon.
inquiries-thanks-mail = Sie bekommen eine E-Mail mit einem Link. Dort sehen Sie, was mit Ihrer Frage passiert.
inquiries-thanks-no-mail = Wir rufen Sie an. Bitte schreiben Sie sich die Nummer auf.
inquiries-thanks-more = Angebote ansehen

## Die eigene Frage

# $number (String) - Nummer der Frage
inquiries-own-title = Ihre Frage { $number }
# $title (String) - Ihre Frage 12
inquiries-own-fault = Fehler: { $title }
# $day (String) - Freitag, 4. Dezember
inquiries-own-until = Wir antworten bis { $day }.
# $day (String) - Freitag, 4. Dezember
inquiries-own-late = Wir wollten bis { $day } antworten. Wir sind zu spät. Das tut uns leid. Sie können uns anrufen.
inquiries-own-waiting = Wir haben eine Frage an Sie. Die Frage steht unten.
inquiries-own-answered = Wir haben geantwortet. Sie können uns noch einmal schreiben.
inquiries-own-closed-answered = Die Frage ist beantwortet.
inquiries-own-closed-not-ours = Andere sind dafür zuständig. Unten steht, wer.
inquiries-own-closed-withdrawn = Sie brauchen keine Antwort mehr.
inquiries-own-closed-silent = Sie haben uns nicht mehr geschrieben. Die Frage ist beendet.
inquiries-own-closed-spam = Diese Nachricht haben wir nicht bearbeitet.
# $office (String) - Amt für Soziales
inquiries-own-office = Es antwortet: { $office }
inquiries-own-talk = Das wurde geschrieben
inquiries-own-you = Sie
inquiries-own-we = Wir
inquiries-own-on-phone = am Telefon
inquiries-own-at-desk = im Büro
inquiries-own-by-letter = auf Papier
inquiries-own-write = Noch etwas schreiben
inquiries-own-reply = Ihre Antwort
inquiries-own-write-hint = Nur die Personen, die antworten, lesen das.
inquiries-own-send = Senden
inquiries-own-done = Ich brauche keine Antwort mehr
inquiries-own-done-text = Dann drücken Sie hier.
inquiries-own-sent = Danke. Ihr Text ist angekommen.
# $day (String) - Freitag, 4. Dezember
inquiries-own-new-day = Wir antworten bis { $day }.
inquiries-own-over = Gut. Die Frage ist beendet.
inquiries-own-not-now = Das geht jetzt nicht
inquiries-own-not-now-text = Die Frage ist schon beendet.
inquiries-own-again = Neue Frage stellen

## Mails

# $number (String) - Nummer der Frage
inquiries-mail-received-subject = Ihre Frage { $number } ist angekommen
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
inquiries-mail-received =
    Wir haben Ihre Frage bekommen. Wir antworten bis { $day }.

    Hier sehen Sie, was mit Ihrer Frage passiert:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-answered-subject = Antwort auf Ihre Frage { $number }
# $text (String) - die Antwort, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-answered =
    Sie haben uns etwas gefragt. Das ist unsere Antwort:

    { $text }

    Hier steht alles zu Ihrer Frage:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-asked-back-subject = Wir haben eine Frage an Sie (Nummer { $number })
# $text (String) - die Rückfrage, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-asked-back =
    Bitte sagen Sie uns noch etwas. Dann können wir antworten:

    { $text }

    Hier können Sie schreiben:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-closed-subject = Zu Ihrer Frage { $number }
# $text (String) - was wir sagen, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-closed =
    Ihre Frage ist beendet. Das möchten wir Ihnen sagen:

    { $text }

    Möchten Sie noch etwas wissen? Dann schreiben Sie hier:

    { $link }
# $address (String) - an diese Adresse
inquiries-mail-reply = Oder antworten Sie auf diese E-Mail ({ $address }).
inquiries-mail-why = Sie bekommen diese Mail, weil jemand mit dieser Adresse etwas gefragt hat. Waren Sie das nicht? Dann müssen Sie nichts tun.
