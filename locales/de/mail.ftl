### Die Mails. Jede steht für sich: was, wann, wo, wer, was zu tun ist, warum sie kommt.
### Ein Absatz ist eine Zeile; umbrochen wird beim Verschicken. Ein Link steht allein in seiner Zeile.
### Nach der Anrede geht der Text im Deutschen klein weiter. Ein Betreff soll ohne den Titel höchstens 35 Zeichen haben.

## Rahmen

# $name (String) - wer die Mail bekommt
mail-hello = Guten Tag { $name },
mail-hello-nobody = Guten Tag,
# $phone (String) - Telefonnummer
# $hours (String) - wann jemand abnimmt
mail-questions =
    Fragen? Rufen Sie uns gern an: { $phone }
    { $hours }
# $city (String) - Gladbeck
# $hub (String) - Engagierte Stadt Gladbeck
# $link (String) - Adresse der Seiten
mail-goodbye =
    Herzliche Grüße aus { $city }
    { $hub }
    { $link }
mail-calendar = Im Anhang finden Sie den Termin für Ihren Kalender.
# Name der angehängten Datei, ohne Leer- und Sonderzeichen.
mail-calendar-file = termin.ics

## Das Angebot. Eine Zeile, die leer wäre, fällt weg.

# $title (String)
mail-offer-what = Was: { $title }
# $organisation (String)
mail-offer-who = Bei: { $organisation }
# $when (String)
mail-offer-when = Wann: { $when }
# $place (String)
mail-offer-where = Wo: { $place }
# $contact (String) - Name und Telefonnummer
mail-offer-contact = Ansprechperson: { $contact }
# $link (String)
mail-offer-more =
    Mehr dazu:
    { $link }

## Anmeldung: bitte bestätigen

# $title (String)
mail-confirm-subject = Bitte bestätigen: { $title }
# $link (String)
# $until (String) - 30. November 2026, 14 Uhr
mail-confirm =
    schön, dass Sie mitmachen möchten! Jetzt fehlt nur noch eines: Öffnen Sie diesen Link und drücken Sie dort auf den Knopf.

    { $link }

    Bitte tun Sie das bis { $until }. Danach verfällt die Anmeldung.
mail-confirm-why = Sie bekommen diese Mail, weil jemand diese Adresse bei einer Anmeldung angegeben hat. Waren Sie das nicht? Dann tun Sie einfach nichts. Ohne den Knopfdruck geschieht nichts, und es kommt keine weitere Mail.

## Anmeldung: der Platz ist sicher

# $title (String)
mail-placed-subject = Ihr Platz ist sicher: { $title }
mail-placed = Ihr Platz ist sicher. Schön, dass Sie dabei sind!
# $link (String)
mail-change =
    Etwas ändern oder doch absagen? Das geht hier jederzeit. Wenn Sie absagen, kann jemand anderes den Platz haben.

    { $link }
mail-signup-why = Sie bekommen diese Mail, weil Sie sich für dieses Angebot angemeldet haben. Wir schreiben Ihnen nur, wenn sich etwas tut, und am Tag vorher zur Erinnerung. Wenn Sie absagen, kommt keine Mail mehr.

## Anmeldung: die Organisation meldet sich

# $title (String)
mail-waiting-subject = Ihre Anmeldung ist da: { $title }
# $organisation (String)
mail-waiting =
    Ihre Anmeldung ist angekommen. { $organisation } möchte Sie zuerst kennenlernen und meldet sich bei Ihnen. Danach erfahren Sie, ob Sie dabei sind.

    Sie müssen jetzt nichts tun.

## Anmeldung: Zusage

# $title (String)
mail-accepted-subject = Sie sind dabei: { $title }
# $organisation (String)
mail-accepted = gute Nachricht: { $organisation } freut sich auf Sie. Sie sind dabei!
# $organisation (String)
# $note (String) - ihr Text, mehrere Zeilen
mail-accepted-note =
    { $organisation } schreibt Ihnen:

    { $note }

## Anmeldung: Absage

# $title (String)
mail-declined-subject = Diesmal leider nicht: { $title }
# $organisation (String)
# $reason (String) - ihr Text, mehrere Zeilen
mail-declined =
    danke, dass Sie mitmachen wollten. { $organisation } kann Ihnen diesmal leider keinen Platz geben. Der Grund:

    { $reason }
# $link (String)
mail-declined-more =
    Es gibt noch viel zu tun. Vielleicht passt etwas anderes zu Ihnen:

    { $link }

    Oder rufen Sie uns an, wir suchen gern mit Ihnen zusammen.
mail-declined-why = Sie bekommen diese Mail, weil Sie sich für dieses Angebot angemeldet haben. Sie müssen nichts tun; dazu kommt keine weitere Mail.
# $title (String)
mail-called-off-subject = Termin fällt aus: { $title }
# $when (String) - Samstag, 28. November, 10 bis 13 Uhr
# $reason (String) - der Text der Organisation, mehrere Zeilen
mail-called-off =
    es tut uns leid: Dieser Termin fällt aus ({ $when }). Bitte kommen Sie nicht. Sie müssen nichts tun. Der Grund:

    { $reason }
# $link (String)
mail-called-off-more =
    Vielleicht passt Ihnen ein anderer Termin, oder etwas anderes gefällt Ihnen:

    { $link }

    Oder rufen Sie uns an, wir suchen gern mit Ihnen zusammen.
mail-called-off-why = Sie bekommen diese Mail, weil Sie sich für diesen Termin angemeldet haben. Zu diesem Termin kommt keine weitere Mail.

# $title (String)
mail-taken-back-subject = Doch nicht dabei: { $title }
mail-taken-back = für dieses Angebot braucht es das Ja Ihrer Eltern oder einer anderen erziehungsberechtigten Person. Dieses Ja gibt es nicht oder nicht mehr. Deshalb haben wir Ihre Anmeldung beendet. Sprechen Sie am besten zu Hause darüber; danach können Sie sich jederzeit neu anmelden.

## Anmeldung: Erinnerung

# $title (String)
mail-reminder-subject = Morgen: { $title }
mail-reminder = morgen ist es so weit. Schön, dass Sie dabei sind!
# $link (String)
mail-reminder-change =
    Sie können doch nicht? Dann sagen Sie bitte heute noch ab:

    { $link }
mail-reminder-why = Sie bekommen diese Mail, weil Sie sich für dieses Angebot angemeldet haben. Es ist die einzige Erinnerung.

## Erziehungsberechtigte

# $title (String)
mail-guardian-subject = Bitte um Ihr Ja: { $title }
# $child (String)
mail-guardian = { $child } möchte bei diesem Angebot mitmachen und hat Sie als erziehungsberechtigte Person genannt. Unter 16 Jahren geht das nur mit Ihrem Ja.
# $link (String)
mail-guardian-answer =
    Sagen Sie hier Ja oder Nein. Ihr Ja können Sie dort jederzeit zurücknehmen.

    { $link }
# $child (String)
mail-guardian-why = Sie bekommen diese Mail, weil { $child } Ihre Adresse angegeben hat. Kennen Sie { $child } nicht? Dann tun Sie einfach nichts. Ohne Ihr Ja geschieht nichts, und es kommt keine weitere Mail.
# $child (String)
# $when (String) - Samstag, 28. November, 10 bis 13 Uhr
# $reason (String) - der Text der Organisation, mehrere Zeilen
mail-guardian-called-off =
    es tut uns leid: Ein Termin, für den { $child } mit Ihrem Ja angemeldet war, fällt aus ({ $when }). Bitte sagen Sie es auch { $child }. Mehr müssen Sie nicht tun. Der Grund:

    { $reason }
mail-guardian-called-off-why = Sie bekommen diese Mail, weil Sie zu dieser Anmeldung Ja gesagt haben. Zu diesem Termin kommt keine weitere Mail.

## Organisation: neue Anmeldung

# $title (String)
mail-new-signup-subject = Neue Anmeldung: { $title }
# $person (String)
# $reach (String) - Mailadresse, Telefonnummer
mail-new-signup =
    { $person } möchte bei Ihnen mitmachen.

    So erreichen Sie { $person }: { $reach }
# $person (String)
mail-new-signup-guardian = { $person } ist unter 16. Eine erziehungsberechtigte Person hat Ja gesagt.
# $person (String)
# $message (String) - ihr Text, mehrere Zeilen
mail-new-signup-message =
    { $person } schreibt dazu:

    { $message }
# $link (String)
mail-new-signup-answer =
    Bitte melden Sie sich in den nächsten Tagen und lernen Sie sich kennen. Danach sagen Sie hier zu oder mit einem Grund ab:

    { $link }
# $link (String)
mail-new-signup-placed =
    Der Platz ist vergeben, Sie müssen nichts tun. Passt es gar nicht, können Sie hier mit einem Grund absagen:

    { $link }
mail-offer-why = Sie bekommen diese Mail, weil Sie für dieses Angebot die Ansprechperson sind. Soll sie jemand anderes bekommen? Ein Anruf bei uns genügt.

## Organisation: jemand schreibt etwas anderes

# $title (String)
mail-changed-subject = Neue Nachricht: { $title }
# $person (String)
# $message (String) - ihr Text, mehrere Zeilen
mail-changed-message =
    { $person } hat die Nachricht an Sie geändert. Jetzt steht dort:

    { $message }
# $person (String)
mail-changed-emptied = { $person } hat die Nachricht an Sie gelöscht. An der Anmeldung selbst ändert das nichts.
# $person (String)
# $reach (String) - Mailadresse, Telefonnummer
# $link (String)
mail-changed-reach =
    So erreichen Sie { $person }: { $reach }

    Die ganze Anmeldung sehen Sie hier:

    { $link }

## Organisation: jemand sagt ab

# $title (String)
mail-withdrawn-subject = Absage: { $title }
# $person (String)
mail-withdrawn = { $person } kann doch nicht mitmachen und hat abgesagt. Sie müssen nichts tun.

## Organisation: ins Verzeichnis

# $organisation (String)
mail-received-subject = Ihre Anfrage ist da: { $organisation }
# $organisation (String)
mail-received =
    danke, dass Sie { $organisation } bei uns eintragen möchten. Wir sehen uns alles an und melden uns bald bei Ihnen.

    Sie müssen jetzt nichts tun.
# $organisation (String)
mail-approved-subject = Willkommen: { $organisation }
# $organisation (String)
# $link (String)
mail-approved =
    { $organisation } steht jetzt im Verzeichnis. Als Nächstes können Sie ein Angebot zum Mitmachen einstellen. Das dauert etwa drei Minuten. Hier loggen Sie sich ein, ohne Passwort: Sie bekommen einen Code an diese Mailadresse.

    { $link }
# $organisation (String)
mail-log-in-subject = Neuer Zugang: { $organisation }
# $organisation (String)
mail-log-in-gone = für { $organisation } loggt man sich jetzt mit einer anderen Mailadresse ein. Mit dieser hier geht es nicht mehr. Haben Sie das nicht gewollt? Dann rufen Sie uns bitte gleich an.
mail-log-in-gone-why = Sie bekommen diese Mail, weil man sich bisher mit dieser Adresse eingeloggt hat. Sonst müssen Sie nichts tun.
# $organisation (String)
mail-not-listed-subject = Zu Ihrer Anfrage: { $organisation }
# $organisation (String)
# $reason (String) - unser Text, mehrere Zeilen
mail-not-listed =
    wir können { $organisation } im Moment nicht in das Verzeichnis aufnehmen. Der Grund:

    { $reason }

    Sehen Sie das anders, oder hat sich etwas geändert? Rufen Sie uns an, wir klären es gern gemeinsam.
# $organisation (String)
mail-organisation-why = Sie bekommen diese Mail, weil Sie für { $organisation } als Ansprechperson angegeben sind. Stimmt das nicht? Ein Anruf genügt, dann löschen wir Ihre Adresse.

## Angebot: veröffentlicht oder zurück

# $title (String)
mail-date-called-off-subject = Ein Termin fällt aus: { $title }
# $dates (String) - ein Termin je Zeile
mail-date-called-off =
    das Büro hat abgesagt. Diese Termine finden nicht statt:

    { $dates }

    Wer dafür angemeldet war, erfährt es von uns: mit einer Mail oder am Telefon.
# $title (String)
mail-published-subject = Jetzt online: { $title }
mail-published = Ihr Angebot steht auf der Liste. Zeigen Sie es gern herum. Alle drei Monate fragen wir Sie, ob es noch stimmt.
# $title (String)
mail-sent-back-subject = Bitte noch einmal: { $title }
# $reason (String) - unser Text, mehrere Zeilen
# $link (String)
mail-sent-back =
    Ihr Angebot ist fast so weit. Bevor es auf die Liste kommt, bitten wir Sie um eine Änderung:

    { $reason }

    Hier ändern Sie es und reichen es wieder ein:

    { $link }

## Angebot: stimmt es noch?

# $count (Number) - wie viele Angebote
mail-still-true-subject = { $count ->
    [one] Stimmt Ihr Angebot noch?
   *[other] Stimmen Ihre { $count } Angebote noch?
}
# $count (Number) - wie viele Angebote
mail-still-true = { $count ->
    [one] damit niemand vergeblich anruft, fragen wir alle drei Monate nach. Öffnen Sie den Link und sagen Sie uns, ob das Angebot noch stimmt, eine Pause macht oder zu Ende ist.
   *[other] damit niemand vergeblich anruft, fragen wir alle drei Monate nach. Öffnen Sie die Links und sagen Sie uns zu jedem Angebot, ob es noch stimmt, eine Pause macht oder zu Ende ist.
}
# $title (String)
# $link (String)
mail-still-true-offer =
    { $title }
    { $link }
mail-still-true-why = Sie bekommen diese Mail, weil Sie für dieses Angebot die Ansprechperson sind. Was nicht mehr stimmt, beenden Sie über den Link; danach fragen wir nicht mehr.

## Einloggen

mail-code-subject = Ihr Code zum Einloggen
# $code (String)
# $minutes (Number) - so lange gilt er
mail-code =
    hier ist Ihr Code zum Einloggen:

    { $code }

    Er gilt { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } lang und nur einmal. Geben Sie ihn niemandem weiter; auch wir fragen nie danach.
mail-code-why = Sie bekommen diese Mail, weil sich jemand mit dieser Adresse einloggen möchte. Waren Sie das nicht? Dann tun Sie einfach nichts. Ohne den Code kommt niemand hinein.

## Gemeldete Barrieren

mail-barrier-received-subject = Ihre Meldung zu einer Barriere
# $first (String) - 12. Dezember 2026
# $last (String) - 9. Januar 2027
mail-barrier-received =
    danke für Ihre Meldung. Wir sehen uns an, was Sie behindert, und antworten Ihnen bis { $first }.

    Dauert es länger, schreiben wir Ihnen bis dahin, woran das liegt. Die Antwort haben Sie dann spätestens am { $last }.
mail-barrier-noted-subject = Ihre Meldung zu einer Barriere: Es dauert noch
# $reason (String) - was das Büro schreibt
# $last (String) - 9. Januar 2027
mail-barrier-noted =
    Ihre Meldung zu einer Barriere ist noch nicht erledigt. Der Grund:

    { $reason }

    Die Antwort bekommen Sie spätestens am { $last }.
mail-barrier-answered-subject = Antwort auf Ihre Meldung zu einer Barriere
# $answer (String) - was das Büro schreibt
mail-barrier-answered =
    Sie haben uns eine Barriere gemeldet. Das ist unsere Antwort:

    { $answer }
# $ombuds (String) - Name der Stelle
# $link (String)
mail-barrier-ombuds =
    Sie bekommen keine Antwort, oder sie hilft Ihnen nicht? Dann hilft Ihnen kostenlos die { $ombuds }:

    { $link }
# $link (String)
mail-barrier-statement =
    Sie bekommen keine Antwort, oder sie hilft Ihnen nicht? Wer Ihnen dann hilft, steht in unserer Erklärung zur Barrierefreiheit:

    { $link }
mail-barrier-why = Sie bekommen diese Mail, weil jemand diese Adresse bei der Meldung einer Barriere angegeben hat. Waren Sie das nicht? Dann tun Sie einfach nichts.

## Prüfen, ob Mails ankommen

mail-test-subject = Testmail: Ihr Code
# $code (String)
# $link (String)
mail-test =
    diese Mail zeigt, dass Mails aus Ihrem Hub ankommen. Geben Sie diesen Code ein:

    { $code }

    Hier:

    { $link }
mail-test-why = Sie bekommen diese Mail, weil jemand an Ihrem Tisch prüft, ob Mails ankommen.
mail-circular-why = Sie bekommen diese Mail, weil Ihre Organisation in unserem Verzeichnis steht. Möchten Sie keine Rundbriefe? Antworten Sie kurz auf diese Mail.
