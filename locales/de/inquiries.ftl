### Fragen an den Hub: das Formular, die eigene Frage, die Mails dazu.

## Einstieg

inquiries-nav = Fragen
inquiries-title = Fragen Sie uns
inquiries-lead = Ein Satz genügt, ein Konto brauchen Sie nicht. Wir sagen Ihnen, bis wann Sie eine Antwort haben.
inquiries-kinds = Womit können wir helfen?
inquiries-kind-question = Ich habe eine Frage
inquiries-kind-advice = Ich möchte etwas tun und weiß noch nicht, was
inquiries-kind-callback = Bitte rufen Sie mich zurück
# $days (Number) - in so vielen Arbeitstagen
inquiries-kind-days = { $days ->
    [one] Antwort am nächsten Arbeitstag
   *[other] Antwort in höchstens { $days } Arbeitstagen
}
inquiries-people-title = Wer antwortet
inquiries-people-text = Lieber gleich mit einem Menschen sprechen? Hier finden Sie alle Ansprechpersonen, nach Themen.
inquiries-guide-text = Fünf Fragen, drei Vorschläge: Was passt zu mir?
inquiries-elsewhere-title = Dafür sind andere da
inquiries-elsewhere-text = Mit diesen Anliegen kommen Sie dort schneller ans Ziel.

## Formular

inquiries-form-question = Was möchten Sie wissen?
inquiries-form-advice = Was würde Ihnen Freude machen?
inquiries-form-callback = Wir rufen Sie zurück
# $title (String) - Überschrift des Formulars
inquiries-form-fault = Fehler: { $title }
inquiries-form-message-question = Ihre Frage
inquiries-form-message-advice = Erzählen Sie kurz von sich
inquiries-form-message-callback = Worum geht es?
inquiries-form-message-hint-question = So, wie Sie es am Telefon sagen würden.
inquiries-form-message-hint-advice = Zum Beispiel: wann Sie Zeit haben, was Sie gern tun, was Sie nicht möchten.
inquiries-form-message-hint-callback = Ein Satz genügt. Dann ruft gleich die richtige Person an.
inquiries-form-topic = Thema
inquiries-form-topic-hint = Damit Ihre Frage gleich bei der richtigen Stelle ankommt.
# $words (String) - wonach vorher vergeblich gesucht wurde
inquiries-form-searched = Ich suche: { $words }
inquiries-form-topic-none = Weiß ich nicht, oder etwas anderes
inquiries-form-name = Ihr Name
inquiries-form-reach = Wie erreichen wir Sie?
inquiries-form-reach-hint = Eines von beiden genügt.
inquiries-form-email = E-Mail
inquiries-form-phone = Telefon
inquiries-form-reachable = Wann erreichen wir Sie gut?
inquiries-form-reachable-hint = Zum Beispiel: vormittags, nicht mittwochs
inquiries-form-optional = (wenn Sie mögen)
inquiries-form-private = Ihre Frage lesen nur die Menschen, die sie beantworten. Ein halbes Jahr nach dem Ende löschen wir, wer gefragt hat und was geschrieben wurde.
inquiries-form-send = Frage absenden
inquiries-form-errors = Bitte schauen Sie noch einmal hin
inquiries-form-too-often = Von hier kamen gerade sehr viele Nachrichten. Versuchen Sie es in einer Stunde noch einmal, oder rufen Sie uns an.
inquiries-faster-title = Vielleicht geht es hier schneller
inquiries-faster-text = Ihre Frage klingt, als wären andere dafür da. Was Sie geschrieben haben, steht noch unten.
inquiries-faster-send = Trotzdem an Sie senden
inquiries-missing-message = Schreiben Sie in einem Satz, worum es geht.
inquiries-choice-kind = Wählen Sie aus, was Sie möchten.

## Danke

inquiries-thanks-title = Ihre Frage ist angekommen
# $day (String) - Freitag, 4. Dezember
inquiries-thanks-until = Sie hören von uns bis { $day }.
# $number (String) - Nummer der Frage
inquiries-thanks-number = Ihre Frage hat die Nummer { $number }. Damit finden wir sie auch am Telefon wieder.
inquiries-thanks-mail = Sie bekommen gleich eine Mail mit einem Link: Dort sehen Sie, wie es steht, und können noch etwas dazu schreiben.
inquiries-thanks-no-mail = Wir rufen Sie an. Notieren Sie sich die Nummer, falls Sie vorher noch etwas sagen möchten.
inquiries-thanks-more = Angebote ansehen

## Die eigene Frage

# $number (String) - Nummer der Frage
inquiries-own-title = Ihre Frage { $number }
# $title (String) - Ihre Frage 12
inquiries-own-fault = Fehler: { $title }
# $day (String) - Freitag, 4. Dezember
inquiries-own-until = Sie hören von uns bis { $day }.
# $day (String) - Freitag, 4. Dezember
inquiries-own-late = Wir hatten eine Antwort bis { $day } versprochen und sind zu spät. Das tut uns leid. Rufen Sie gern an.
inquiries-own-waiting = Wir brauchen noch etwas von Ihnen. Unsere Rückfrage steht unten.
inquiries-own-answered = Wir haben geantwortet. Passt etwas nicht, schreiben Sie einfach noch einmal.
inquiries-own-closed-answered = Beantwortet und abgeschlossen.
inquiries-own-closed-not-ours = Dafür sind andere da. Wohin Sie sich wenden können, steht unten.
inquiries-own-closed-withdrawn = Sie haben gesagt, dass es sich erledigt hat.
inquiries-own-closed-silent = Wir haben nichts mehr von Ihnen gehört und die Frage geschlossen.
inquiries-own-closed-spam = Diese Nachricht haben wir nicht bearbeitet.
# $office (String) - Amt für Soziales
inquiries-own-office = Es antwortet: { $office }
inquiries-own-talk = Was bisher geschrieben wurde
inquiries-own-you = Sie
inquiries-own-we = Wir
inquiries-own-on-phone = am Telefon
inquiries-own-at-desk = im Büro
inquiries-own-by-letter = auf Papier
inquiries-own-write = Noch etwas dazu schreiben
inquiries-own-reply = Ihre Antwort
inquiries-own-write-hint = Es geht direkt an die Menschen, die Ihre Frage bearbeiten.
inquiries-own-send = Absenden
inquiries-own-done = Hat sich erledigt
inquiries-own-done-text = Sie brauchen keine Antwort mehr? Ein Klick genügt.
inquiries-own-sent = Danke, das ist angekommen.
# $day (String) - Freitag, 4. Dezember
inquiries-own-new-day = Sie hören von uns bis { $day }.
inquiries-own-over = Gut, die Frage ist abgeschlossen.
inquiries-own-not-now = Das geht gerade nicht
inquiries-own-not-now-text = Die Frage ist schon abgeschlossen. Wie es steht, sehen Sie unten.
inquiries-own-again = Eine neue Frage stellen

## Mails

# $number (String) - Nummer der Frage
inquiries-mail-received-subject = Ihre Frage { $number } ist angekommen
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
inquiries-mail-received =
    Ihre Frage ist bei uns. Sie hören von uns bis { $day }.

    Wie es steht, sehen Sie hier. Dort können Sie auch noch etwas dazu schreiben:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-answered-subject = Antwort auf Ihre Frage { $number }
# $text (String) - die Antwort, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-answered =
    Sie haben uns etwas gefragt. Wir antworten:

    { $text }

    Alles zu Ihrer Frage steht hier:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-asked-back-subject = Rückfrage zu Ihrer Frage { $number }
# $text (String) - die Rückfrage, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-asked-back =
    Damit wir Ihnen antworten können, müssen wir noch etwas wissen:

    { $text }

    Antworten Sie bitte hier:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-closed-subject = Zu Ihrer Frage { $number }
# $text (String) - was wir sagen, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-closed =
    Wir haben Ihre Frage abgeschlossen und sagen Ihnen, warum:

    { $text }

    Ist noch etwas offen? Dann schreiben Sie uns hier:

    { $link }
# $address (String) - an diese Adresse
inquiries-mail-reply = Oder antworten Sie einfach auf diese Mail ({ $address }).
inquiries-mail-why = Sie bekommen diese Mail, weil diese Adresse bei einer Frage an uns angegeben wurde. Waren Sie das nicht? Dann tun Sie einfach nichts.
