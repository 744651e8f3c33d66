### Steine im Weg: die Liste, ein Stein, das Formular, der eigene Stein, die Mails dazu.

obstacles-title = Steine im Weg
obstacles-lead = Was hält Menschen vom Mitmachen ab? Jeder Stein bekommt eine zuständige Person, einen Tag für die Antwort und ein Ende, das hier steht.
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
obstacles-state-open = Wartet auf Antwort
obstacles-state-answered = Beantwortet, wir sind dran
obstacles-state-solved = Aus dem Weg
obstacles-state-not-solvable = Bleibt liegen, mit Begründung
obstacles-state-received = Angekommen, wir schauen ihn uns an
obstacles-state-declined = Nicht veröffentlicht
# $count (Number) - wie viele Menschen
obstacles-hindered = { $count ->
    [one] Das hindert einen Menschen
   *[other] Das hindert { $count } Menschen
}
# $day (String) - Freitag, 4. Dezember
obstacles-until = Antwort bis { $day }
# $day (String) - Freitag, 4. Dezember
obstacles-late = Die Antwort war bis { $day } versprochen. Wir sind zu spät.
obstacles-empty-title = Hier liegt kein Stein
obstacles-empty-text = Fällt Ihnen einer auf? Sagen Sie ihn uns in einem Satz.
obstacles-everywhere = Ganze Stadt

## Ein Stein

obstacles-back = Alle Steine
# $office (String) - Amt für Soziales
obstacles-office = Zuständig: { $office }
obstacles-here = Zuständig: das Engagement-Büro
obstacles-way = Was daraus wurde
obstacles-way-named = Genannt
obstacles-way-answered = Antwort
obstacles-way-solved = Aus dem Weg
obstacles-way-not-solvable = Bleibt liegen, weil
obstacles-too-title = Mich hindert das auch
obstacles-too-text = Mit Ihrer Mailadresse zählen Sie genau einmal. Sie hören, wenn es eine Antwort gibt. Niemand sonst sieht die Adresse.
obstacles-too-email = Ihre E-Mail-Adresse
obstacles-too-send = Das hindert mich auch
# $phone (String) - Telefonnummer
obstacles-too-phone = Ohne Mail? Rufen Sie uns an: { $phone }
obstacles-too-thanks = Fast geschafft
obstacles-too-thanks-text = Wir haben Ihnen eine Mail geschickt. Erst wenn Sie dort auf den Knopf drücken, zählen Sie mit.
obstacles-too-confirm = Hindert Sie das auch?
obstacles-too-confirm-button = Ja, mich hindert das auch

## Formular

obstacles-form-title = Was liegt im Weg?
obstacles-form-lead = Zum Beispiel eine Regel, ein Formular, ein fehlender Schlüssel, Stufen vor der Tür. Ein Satz genügt.
# $title (String) - Überschrift des Formulars
obstacles-form-fault = Fehler: { $title }
obstacles-form-errors = Bitte schauen Sie noch einmal hin
obstacles-form-words = Was hält Sie oder andere ab?
obstacles-form-words-hint = So, wie Sie es erzählen würden. Wir schreiben es für die öffentliche Seite um: Namen stehen dort nicht.
obstacles-form-whom = Wen betrifft es?
obstacles-form-whom-hint = Zum Beispiel: unseren Verein, Menschen mit Kinderwagen
obstacles-form-topic = Thema
obstacles-form-topic-none = Weiß ich nicht, oder etwas anderes
obstacles-form-district = Stadtteil
obstacles-form-reach = Möchten Sie hören, was daraus wird?
obstacles-form-reach-hint = Dann sagen Sie uns, wie wir Sie erreichen. Sie müssen nicht.
obstacles-form-name = Ihr Name
obstacles-form-email = E-Mail
obstacles-form-phone = Telefon
obstacles-form-optional = (wenn Sie mögen)
obstacles-form-private = Ihre Worte und Ihre Adresse liest nur das Büro. Ein halbes Jahr nach dem Ende löschen wir beides.
obstacles-form-send = Absenden
obstacles-form-too-often = Von hier kamen gerade sehr viele Nachrichten. Versuchen Sie es in einer Stunde noch einmal, oder rufen Sie uns an.
obstacles-thanks-title = Danke, der Stein ist bei uns
# $day (String) - Freitag, 4. Dezember
obstacles-thanks-until = Bis { $day } gibt es eine Antwort.
# $number (String) - Nummer des Steins
obstacles-thanks-number = Er hat die Nummer { $number }. Damit finden wir ihn auch am Telefon wieder.
obstacles-thanks-mail = Sie bekommen gleich eine Mail mit einem Link. Dort sehen Sie, was daraus wird.
obstacles-thanks-no-mail = Sobald wir ihn angesehen haben, steht er auf der Liste der Steine.

## Der eigene Stein

# $number (String) - Nummer des Steins
obstacles-own-title = Ihr Stein { $number }
obstacles-own-words = Das haben Sie geschrieben
obstacles-own-public = So steht er auf der Seite
obstacles-own-declined = Warum er nicht auf der Seite steht

## Mails

obstacles-mail-received-subject = Ihr Stein im Weg ist angekommen
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-received =
    Sie haben uns gesagt, was im Weg liegt. Danke. Bis { $day } gibt es eine Antwort.

    Wie es steht, sehen Sie hier:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-opened-subject = Jetzt öffentlich: { $title }
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-opened =
    Ihr Stein steht jetzt auf unserer Seite, in unseren Worten und ohne Namen. Eine zuständige Person ist benannt. Bis { $day } gibt es eine Antwort.

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-answered-subject = Antwort: { $title }
# $text (String) - die Antwort, eingerückt
# $link (String) - Link
obstacles-mail-answered =
    Zu einem Stein, der Sie hindert, gibt es eine Antwort:

    { $text }

    Alles dazu steht hier:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-solved-subject = Aus dem Weg: { $title }
# $text (String) - was getan wurde, eingerückt
# $link (String) - Link
obstacles-mail-solved =
    Ein Stein, der Sie hinderte, ist aus dem Weg:

    { $text }

    Alles dazu steht hier:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-not-solvable-subject = Bleibt liegen: { $title }
# $text (String) - warum, eingerückt
# $link (String) - Link
obstacles-mail-not-solvable =
    Diesen Stein können wir nicht aus dem Weg räumen. Der Grund:

    { $text }

    Alles dazu steht hier:

    { $link }
obstacles-mail-declined-subject = Zu Ihrem Stein im Weg
# $text (String) - warum, eingerückt
# $link (String) - persönlicher Link
obstacles-mail-declined =
    Wir zeigen den Stein, den Sie genannt haben, nicht auf unserer Seite. Der Grund:

    { $text }

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-too-subject = Hindert Sie das auch? { $title }
# $title (String) - wie der Stein heißt
# $link (String) - Link mit dem Knopf
obstacles-mail-too =
    Mit dieser Adresse hat jemand gesagt: Das hindert mich auch. Es geht um „{ $title }“.

    Waren Sie das? Dann drücken Sie hier auf den Knopf:

    { $link }
obstacles-mail-why = Sie bekommen diese Mail, weil diese Adresse bei einem Stein im Weg angegeben wurde. Waren Sie das nicht? Dann tun Sie einfach nichts.
