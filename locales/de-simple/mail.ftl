## Rahmen

mail-hello = Guten Tag { $name },
mail-hello-nobody = Guten Tag,
mail-questions =
    Haben Sie Fragen? Rufen Sie uns gern an: { $phone }
    { $hours }
mail-goodbye =
    Herzliche Grüße aus { $city }
    { $hub }
    { $link }
mail-calendar = An dieser Mail hängt der Termin für Ihren Kalender.
mail-calendar-file = termin.ics

## Das Angebot

mail-offer-what = Was: { $title }
mail-offer-who = Bei: { $organisation }
mail-offer-when = Wann: { $when }
mail-offer-where = Wo: { $place }
mail-offer-contact = Ansprechperson: { $contact }
mail-offer-more =
    Hier lesen Sie mehr:
    { $link }

## Anmeldung: bitte bestätigen

mail-confirm-subject = Bitte bestätigen: { $title }
mail-confirm =
    schön, dass Sie mitmachen möchten! Jetzt fehlt noch ein Schritt. Öffnen Sie diesen Link. Drücken Sie dort auf den Knopf.

    { $link }

    Bitte tun Sie das bis { $until }. Danach gilt die Anmeldung nicht mehr.
mail-confirm-why = Sie bekommen diese Mail, weil jemand diese Adresse bei einer Anmeldung geschrieben hat. Waren Sie das nicht? Dann tun Sie einfach nichts. Dann passiert auch nichts. Wir schicken Ihnen keine weitere Mail.

## Anmeldung: der Platz ist sicher

mail-placed-subject = Sie haben einen Platz: { $title }
mail-placed = Sie haben einen Platz. Schön, dass Sie dabei sind!
mail-change =
    Möchten Sie etwas ändern? Oder möchten Sie absagen? Das geht immer mit diesem Link. Wenn Sie absagen, kann jemand anderes den Platz haben.

    { $link }
mail-signup-why = Sie bekommen diese Mail, weil Sie sich für dieses Angebot angemeldet haben. Wir schreiben nur, wenn etwas Neues passiert. Am Tag vorher erinnern wir Sie. Wenn Sie absagen, schicken wir keine Mail mehr.

## Anmeldung: die Organisation meldet sich

mail-waiting-subject = Ihre Anmeldung ist da: { $title }
mail-waiting =
    Ihre Anmeldung ist da. { $organisation } möchte Sie erst kennenlernen und meldet sich bei Ihnen. Danach hören Sie, ob Sie mitmachen können.

    Sie müssen jetzt nichts tun.

## Anmeldung: Zusage

mail-accepted-subject = Sie sind dabei: { $title }
mail-accepted = wir haben eine gute Nachricht. { $organisation } freut sich auf Sie. Sie sind dabei!
mail-accepted-note =
    { $organisation } schreibt Ihnen:

    { $note }

## Anmeldung: Absage

mail-declined-subject = Dieses Mal leider nicht: { $title }
mail-declined =
    danke, dass Sie mitmachen wollten. Dieses Mal klappt es leider nicht. { $organisation } hat keinen Platz für Sie. Das ist der Grund:

    { $reason }
mail-declined-more =
    Es gibt noch viel zu tun. Vielleicht passt etwas anderes zu Ihnen:

    { $link }

    Oder rufen Sie uns an. Wir suchen gern mit Ihnen zusammen.
mail-declined-why = Sie bekommen diese Mail, weil Sie sich für dieses Angebot angemeldet haben. Sie müssen nichts tun. Dazu schicken wir keine Mail mehr.
mail-called-off-subject = Termin fällt aus: { $title }
mail-called-off =
    es tut uns leid. Dieser Termin fällt aus: { $when }. Bitte kommen Sie nicht. Sie müssen nichts tun. Das ist der Grund:

    { $reason }
mail-called-off-more =
    Vielleicht passt ein anderer Termin. Oder Ihnen gefällt etwas anderes:

    { $link }

    Oder rufen Sie uns an. Wir suchen gern mit Ihnen zusammen.
mail-called-off-why = Sie bekommen diese Mail, weil Sie sich für diesen Termin angemeldet haben. Zu diesem Termin schicken wir keine Mail mehr.

mail-taken-back-subject = Doch nicht dabei: { $title }
mail-taken-back = für dieses Angebot müssen Ihre Mutter, Ihr Vater oder Ihr Vormund Ja sagen. Dieses Ja haben wir nicht. Oder die Person hat es zurückgenommen. Deshalb sind Sie nicht mehr angemeldet. Sprechen Sie zu Hause darüber. Danach können Sie sich wieder anmelden.

## Anmeldung: Erinnerung

mail-reminder-subject = Morgen: { $title }
mail-reminder = morgen geht es los. Schön, dass Sie dabei sind!
mail-reminder-change =
    Können Sie nicht kommen? Dann sagen Sie bitte heute noch ab:

    { $link }
mail-reminder-why = Sie bekommen diese Mail, weil Sie sich für dieses Angebot angemeldet haben. Wir erinnern Sie nur dieses eine Mal.

## Erziehungsberechtigte

mail-guardian-subject = Bitte sagen Sie Ja oder Nein: { $title }
mail-guardian = { $child } möchte bei diesem Angebot mitmachen. { $child } ist unter 16 Jahre alt. Deshalb müssen Mutter, Vater oder Vormund Ja sagen. { $child } hat uns Ihren Namen genannt.
mail-guardian-answer =
    Sagen Sie hier Ja oder Nein. Sie können Ihr Ja dort immer zurücknehmen.

    { $link }
mail-guardian-why = Sie bekommen diese Mail, weil { $child } uns Ihre Adresse gegeben hat. Kennen Sie { $child } nicht? Dann tun Sie einfach nichts. Ohne Ihr Ja passiert nichts. Wir schicken Ihnen keine weitere Mail.
mail-guardian-called-off =
    es tut uns leid. Ein Termin von { $child } fällt aus: { $when }. Bitte sagen Sie es auch { $child }. Mehr müssen Sie nicht tun. Das ist der Grund:

    { $reason }
mail-guardian-called-off-why = Sie bekommen diese Mail, weil Sie zu dieser Anmeldung Ja gesagt haben. Zu diesem Termin schicken wir keine Mail mehr.

## Organisation: neue Anmeldung

mail-new-signup-subject = Neue Anmeldung: { $title }
mail-new-signup =
    { $person } möchte bei Ihnen mitmachen.

    So erreichen Sie { $person }: { $reach }
mail-new-signup-guardian = { $person } ist unter 16 Jahre alt. Mutter, Vater oder Vormund hat Ja gesagt.
mail-new-signup-message =
    { $person } schreibt dazu:

    { $message }
mail-new-signup-answer =
    Bitte melden Sie sich in den nächsten Tagen. Lernen Sie sich kennen. Sagen Sie danach hier Ja. Oder sagen Sie Nein und schreiben Sie einen Grund:

    { $link }
mail-new-signup-placed =
    Die Person hat den Platz. Sie müssen nichts tun. Passt es gar nicht? Dann können Sie hier absagen. Schreiben Sie bitte einen Grund:

    { $link }
mail-offer-why = Sie bekommen diese Mail, weil Sie die Ansprechperson für dieses Angebot sind. Soll jemand anderes die Mail bekommen? Rufen Sie uns an.

## Organisation: jemand schreibt etwas anderes

mail-changed-subject = Neue Nachricht: { $title }
mail-changed-message =
    { $person } hat die Nachricht an Sie geändert. Jetzt steht dort:

    { $message }
mail-changed-emptied = { $person } hat die Nachricht an Sie gelöscht. Die Anmeldung bleibt gleich.
mail-changed-reach =
    So erreichen Sie { $person }: { $reach }

    Hier sehen Sie die ganze Anmeldung:

    { $link }

## Organisation: jemand sagt ab

mail-withdrawn-subject = Absage: { $title }
mail-withdrawn = { $person } kann nicht mitmachen und hat abgesagt. Sie müssen nichts tun.

## Organisation: ins Verzeichnis

mail-received-subject = Ihre Anfrage ist da: { $organisation }
mail-received =
    danke! Sie haben diese Organisation bei uns angemeldet: { $organisation }. Wir sehen uns alles an. Wir melden uns bald bei Ihnen.

    Sie müssen jetzt nichts tun.
mail-approved-subject = Willkommen: { $organisation }
mail-approved =
    { $organisation } steht jetzt auf der Liste. Jetzt können Sie ein Angebot zum Mitmachen schreiben. Das dauert etwa 3 Minuten. Hier loggen Sie sich ein. Sie brauchen kein Passwort. Wir schicken einen Code an diese Mail-Adresse.

    { $link }
mail-log-in-subject = Neuer Zugang: { $organisation }
mail-log-in-gone = { $organisation } hat jetzt eine andere Mail-Adresse zum Einloggen. Mit dieser Adresse geht es nicht mehr. Wollten Sie das nicht? Dann rufen Sie uns bitte gleich an.
mail-log-in-gone-why = Sie bekommen diese Mail, weil diese Adresse bisher zum Einloggen da war. Mehr müssen Sie nicht tun.
mail-not-listed-subject = Zu Ihrer Anfrage: { $organisation }
mail-not-listed =
    wir können diese Organisation gerade nicht auf die Liste nehmen: { $organisation }. Das ist der Grund:

    { $reason }

    Sehen Sie das anders? Oder hat sich etwas geändert? Rufen Sie uns an. Wir sprechen gern mit Ihnen.
mail-organisation-why = Sie bekommen diese Mail, weil Sie die Ansprechperson für { $organisation } sind. Stimmt das nicht? Rufen Sie uns an. Dann löschen wir Ihre Adresse.

## Angebot

mail-date-called-off-subject = Ein Termin fällt aus: { $title }
mail-date-called-off =
    unser Büro hat Termine abgesagt. Diese Termine fallen aus:

    { $dates }

    Wir sagen allen Bescheid, die angemeldet sind. Das machen wir mit einer Mail oder am Telefon.
mail-published-subject = Jetzt im Internet: { $title }
mail-published = Ihr Angebot steht jetzt auf der Liste. Zeigen Sie es gern allen. Alle 3 Monate fragen wir Sie, ob es noch stimmt.
mail-sent-back-subject = Bitte noch einmal: { $title }
mail-sent-back =
    Ihr Angebot ist fast fertig. Bitte ändern Sie noch etwas. Dann kommt es auf die Liste:

    { $reason }

    Hier können Sie es ändern und wieder abschicken:

    { $link }

## Angebot: stimmt es noch?

mail-still-true-subject = { $count ->
    [one] Stimmt Ihr Angebot noch?
   *[other] Stimmen Ihre { $count } Angebote noch?
}
mail-still-true = { $count ->
    [one] alle 3 Monate fragen wir Sie, ob Ihr Angebot noch stimmt. Dann ruft niemand umsonst bei Ihnen an. Öffnen Sie den Link. Sagen Sie uns: Stimmt das Angebot noch? Macht es Pause? Oder ist es vorbei?
   *[other] alle 3 Monate fragen wir Sie, ob Ihre Angebote noch stimmen. Dann ruft niemand umsonst bei Ihnen an. Öffnen Sie die Links. Sagen Sie uns zu jedem Angebot: Stimmt es noch? Macht es Pause? Oder ist es vorbei?
}
mail-still-true-offer =
    { $title }
    { $link }
mail-still-true-why = Sie bekommen diese Mail, weil Sie die Ansprechperson für dieses Angebot sind. Stimmt ein Angebot nicht mehr? Dann beenden Sie es mit dem Link. Danach fragen wir nicht mehr.

## Einloggen

mail-code-subject = Ihr Code zum Einloggen
mail-code =
    mit diesem Code können Sie sich einloggen:

    { $code }

    Er gilt { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }. Er gilt nur einmal. Geben Sie den Code niemandem. Auch wir fragen nie danach.
mail-code-why = Sie bekommen diese Mail, weil sich jemand mit dieser Adresse einloggen möchte. Waren Sie das nicht? Dann tun Sie einfach nichts. Ohne den Code kommt niemand hinein.

## Gemeldete Barrieren

mail-barrier-received-subject = Ihre Meldung zu einer Barriere
mail-barrier-received =
    danke für Ihre Meldung. Wir sehen uns an, was Sie behindert. Wir antworten Ihnen bis { $first }.

    Dauert es länger? Dann schreiben wir Ihnen bis dahin, warum es länger dauert. Die Antwort haben Sie dann spätestens am { $last }.
mail-barrier-noted-subject = Ihre Meldung zu einer Barriere: Es dauert noch
mail-barrier-noted =
    Sie haben uns eine Barriere gemeldet. Wir sind noch nicht fertig. Das ist der Grund:

    { $reason }

    Die Antwort bekommen Sie spätestens am { $last }.
mail-barrier-answered-subject = Antwort auf Ihre Meldung zu einer Barriere
mail-barrier-answered =
    Sie haben uns eine Barriere gemeldet. Das ist unsere Antwort:

    { $answer }
mail-barrier-ombuds =
    Bekommen Sie keine Antwort? Oder hilft Ihnen die Antwort nicht? Dann hilft Ihnen eine andere Stelle. Das kostet nichts. Die Stelle heißt { $ombuds }:

    { $link }
mail-barrier-statement =
    Bekommen Sie keine Antwort? Oder hilft Ihnen die Antwort nicht? Dann hilft Ihnen jemand anderes. Wer das ist, steht in unserer Erklärung zur Barrierefreiheit:

    { $link }
mail-barrier-why = Sie bekommen diese Mail, weil jemand eine Barriere gemeldet hat. Dabei hat die Person diese Adresse geschrieben. Waren Sie das nicht? Dann tun Sie einfach nichts.

## Prüfen, ob Mails ankommen

mail-test-subject = Testmail: Ihr Code
mail-test =
    diese Mail zeigt: Ihre Mails kommen an. Geben Sie diesen Code ein:

    { $code }

    Hier geben Sie ihn ein:

    { $link }
mail-test-why = Sie bekommen diese Mail, weil jemand in Ihrem Büro etwas prüft. Die Person möchte wissen, ob Mails ankommen.
mail-circular-why = Sie bekommen diese Mail, weil Ihre Gruppe bei uns in der Liste steht. Sie möchten keine solchen Briefe? Dann antworten Sie auf diese Mail.
