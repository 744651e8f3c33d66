### Steine im Weg: die Liste, ein Stein, das Formular, der eigene Stein, die Mails dazu.

obstacles-title = Steine im Weg
obstacles-lead = Was hält Menschen vom Mitmachen ab? Wir nennen das: Stein im Weg. Zu jedem Stein gibt es eine Antwort. Sie steht hier.
obstacles-name = Einen Stein nennen
obstacles-goals = Unsere Ziele
obstacles-review = Rückblick auf das Jahr
# $count (Number) - wie viele
obstacles-count = { $count ->
    [0] Kein Stein
    [one] Ein Stein
   *[other] { $count } Steine
}
obstacles-states = Welche Steine
obstacles-all = Alle
obstacles-state-open = Die Antwort fehlt noch
obstacles-state-answered = Es gibt eine Antwort
obstacles-state-solved = Der Stein ist weg
obstacles-state-not-solvable = Der Stein bleibt
obstacles-state-received = Der Stein ist angekommen
obstacles-state-declined = Der Stein steht nicht auf der Seite
# $count (Number) - wie viele Menschen
obstacles-hindered = { $count ->
    [one] Das stört einen Menschen
   *[other] Das stört { $count } Menschen
}
# $day (String) - Freitag, 4. Dezember
obstacles-until = Antwort bis { $day }
# $day (String) - Freitag, 4. Dezember
obstacles-late = Die Antwort sollte bis { $day } da sein. Wir sind zu spät.
obstacles-empty-title = Hier liegt kein Stein
obstacles-empty-text = Kennen Sie einen Stein? Sagen Sie ihn uns.
obstacles-everywhere = Ganze Stadt

## Ein Stein

obstacles-back = Alle Steine
# $office (String) - Amt für Soziales
obstacles-office = Darum kümmert sich: { $office }
obstacles-here = Darum kümmert sich: das Büro
obstacles-way = Was daraus wurde
obstacles-way-named = Genannt
obstacles-way-answered = Antwort
obstacles-way-solved = Der Stein ist weg
obstacles-way-not-solvable = Der Stein bleibt. Der Grund:
obstacles-too-title = Das stört mich auch
obstacles-too-text = Schreiben Sie Ihre Mail-Adresse auf. Dann zählen wir Sie mit. Gibt es eine Antwort, bekommen Sie eine Mail. Niemand sonst sieht Ihre Adresse.
obstacles-too-email = Ihre Mail-Adresse
obstacles-too-send = Das stört mich auch
# $phone (String) - Telefonnummer
obstacles-too-phone = Sie haben keine Mail? Rufen Sie an: { $phone }
obstacles-too-thanks = Fast fertig
obstacles-too-thanks-text = Sie bekommen eine Mail. In der Mail ist ein Knopf. Drücken Sie ihn. Dann zählen wir Sie mit.
obstacles-too-confirm = Stört Sie das auch?
obstacles-too-confirm-button = Ja, das stört mich auch

## Formular

obstacles-form-title = Was liegt im Weg?
obstacles-form-lead = Zum Beispiel: eine Regel, ein schweres Formular, Stufen vor der Tür. Ein Satz reicht.
# $title (String) - Überschrift des Formulars
obstacles-form-fault = Fehler: { $title }
obstacles-form-errors = Bitte schauen Sie noch einmal hin
obstacles-form-words = Was hält Sie ab?
obstacles-form-words-hint = Schreiben Sie, wie Sie sprechen. Auf der Seite stehen keine Namen.
obstacles-form-whom = Wen stört das?
obstacles-form-whom-hint = Zum Beispiel: Menschen mit Kinder-Wagen
obstacles-form-topic = Thema
obstacles-form-topic-none = Das weiß ich nicht
obstacles-form-district = Stadt-Teil
obstacles-form-reach = Wollen Sie hören, was daraus wird?
obstacles-form-reach-hint = Dann schreiben Sie, wie wir Sie erreichen. Sie müssen das nicht.
obstacles-form-name = Ihr Name
obstacles-form-email = E-Mail
obstacles-form-phone = Telefon
obstacles-form-optional = (wenn Sie mögen)
obstacles-form-private = Nur das Büro liest Ihren Text und Ihre Adresse. Ein halbes Jahr nach dem Ende löschen wir beides.
obstacles-form-send = Abschicken
obstacles-form-too-often = Von hier kamen gerade sehr viele Nachrichten. Versuchen Sie es in einer Stunde noch einmal. Oder rufen Sie an.
obstacles-thanks-title = Danke. Der Stein ist bei uns
# $day (String) - Freitag, 4. Dezember
obstacles-thanks-until = Die Antwort kommt bis { $day }.
# $number (String) - Nummer des Steins
obstacles-thanks-number = Der Stein hat die Nummer { $number }. Die Nummer hilft am Telefon.
obstacles-thanks-mail = Sie bekommen gleich eine Mail. Darin ist ein Link. Dort sehen Sie, was daraus wird.
obstacles-thanks-no-mail = Wir schauen den Stein an. Dann steht er auf der Liste.

## Der eigene Stein

# $number (String) - Nummer des Steins
obstacles-own-title = Ihr Stein { $number }
obstacles-own-words = Das haben Sie geschrieben
obstacles-own-public = So steht es auf der Seite
obstacles-own-declined = Darum steht er nicht auf der Seite

## Mails

obstacles-mail-received-subject = Ihr Stein ist angekommen
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-received =
    Sie haben uns gesagt, was im Weg liegt. Danke. Die Antwort kommt bis { $day }.

    Hier sehen Sie, wie es steht:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-opened-subject = Auf der Seite: { $title }
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-opened =
    Ihr Stein steht jetzt auf unserer Seite. Ohne Namen. Die Antwort kommt bis { $day }.

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-answered-subject = Antwort: { $title }
# $text (String) - die Antwort, eingerückt
# $link (String) - Link
obstacles-mail-answered =
    Es gibt eine Antwort zu einem Stein:

    { $text }

    Alles dazu steht hier:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-solved-subject = Der Stein ist weg: { $title }
# $text (String) - was getan wurde, eingerückt
# $link (String) - Link
obstacles-mail-solved =
    Ein Stein ist weg:

    { $text }

    Alles dazu steht hier:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-not-solvable-subject = Der Stein bleibt: { $title }
# $text (String) - warum, eingerückt
# $link (String) - Link
obstacles-mail-not-solvable =
    Dieser Stein bleibt. Der Grund:

    { $text }

    Alles dazu steht hier:

    { $link }
obstacles-mail-declined-subject = Zu Ihrem Stein
# $text (String) - warum, eingerückt
# $link (String) - persönlicher Link
obstacles-mail-declined =
    Ihr Stein steht nicht auf unserer Seite. Der Grund:

    { $text }

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-too-subject = Stört Sie das auch? { $title }
# $title (String) - wie der Stein heißt
# $link (String) - Link mit dem Knopf
obstacles-mail-too =
    Jemand hat mit dieser Adresse gesagt: Das stört mich auch. Es geht um: { $title }.

    Waren Sie das? Dann drücken Sie hier auf den Knopf:

    { $link }
obstacles-mail-why = Sie bekommen diese Mail, weil jemand diese Adresse bei einem Stein angegeben hat. Das waren Sie nicht? Dann machen Sie nichts.
