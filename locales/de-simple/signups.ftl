## Für mehrere Seiten

signups-fault = Fehler: { $title }
signups-errors = Bitte sehen Sie noch einmal hin
signups-optional = – freiwillig
signups-until = { $day }, { $time }
signups-place = { $place }, { $districts }
signups-whole-city = Überall in { $city }
signups-min-age = { $age ->
    [one] Ab { $age } Jahr
   *[other] Ab { $age } Jahren
}
signups-all-offers = Andere Angebote ansehen
signups-questions = Haben Sie Fragen?
signups-now-changed-title = Es hat sich etwas geändert
signups-now-changed-text = Ihr letzter Schritt ging deshalb nicht mehr. Hier sehen Sie, wie es jetzt ist.
signups-private = Diese Seite gehört nur Ihnen. Geben Sie den Link bitte niemandem.

## Das Formular

signups-form-title = Anmelden: { $title }
signups-form-back = Zurück zum Angebot
signups-form-head = Schön, dass Sie mitmachen möchten
signups-form-lead = Schreiben Sie Ihren Namen. Schreiben Sie auch, wie wir Sie erreichen. Mehr brauchen wir nicht.
signups-form-get-to-know = Ihre Anmeldung ist noch keine Zusage. Zusage heißt: Sie können mitmachen. { $organisation } meldet sich erst bei Ihnen. Dann lernen Sie sich kennen. Danach entscheiden Sie beide.
signups-form-shift = Welcher Termin passt Ihnen?
signups-form-free = { $count ->
    [one] noch { $count } Platz
   *[other] noch { $count } Plätze
}
signups-form-open = Plätze frei
signups-form-taken = voll
signups-form-later = { $count ->
    [one] Noch { $count } Termin
   *[other] Noch { $count } Termine
}
signups-form-name = Ihr Name
signups-form-name-hint = Schreiben Sie den Namen, den wir benutzen sollen.
signups-form-reach = Wie erreichen wir Sie?
signups-form-reach-hint = E-Mail oder Telefon: eines genügt.
signups-form-email = E-Mail
signups-form-email-hint = Sie bekommen gleich eine Mail. Darin ist ein Link. Mit dem Link bestätigen Sie Ihre Anmeldung.
signups-form-phone = Telefon
signups-form-phone-hint = Haben Sie keine E-Mail? Dann rufen wir Sie an.
signups-form-message = Möchten Sie noch etwas sagen?
signups-form-message-hint = Zum Beispiel: Was tun Sie gern? Wann erreichen wir Sie gut?
signups-form-young = Ich bin unter 16 Jahre alt
signups-form-young-text = Dann fragen wir erst Ihre Mutter, Ihren Vater oder Ihren Vormund. Diese Person muss Ja sagen. Dann geht es weiter. Die Organisation erfährt nur das Ja.
signups-form-young-tick = Ja, ich bin unter 16 Jahre alt
signups-form-guardian = Wen dürfen wir fragen?
signups-form-guardian-name = Name von Mutter, Vater oder Vormund
signups-form-guardian-email = E-Mail von dieser Person
signups-form-guardian-phone = Telefon von dieser Person
signups-form-guardian-language = In welcher Sprache fragen wir diese Person?
signups-form-data = Was passiert mit Ihren Daten?
signups-form-data-who = Wir brauchen Ihre Daten für die Anmeldung. Nur diese beiden sehen Ihre Daten: { $organisation } und { $hub }.
signups-form-data-until = Ist die Anmeldung zu Ende? Dann löschen wir sie nach { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}. Ihren Namen und Ihre Adresse löschen wir auch. Das passiert spätestens { $years ->
    [one] 1 Jahr
   *[other] { $years } Jahre
} nach Ihrer letzten Anmeldung.
signups-form-send-direct = Ich bin dabei
signups-form-send-get-to-know = Ich möchte Sie kennenlernen
signups-form-later-no = Sie können immer wieder absagen. Sie brauchen keinen Grund.
signups-form-full-title = Dieser Termin ist jetzt voll
signups-form-full-text = Jemand war schneller. Ihr Text steht noch da. Bitte wählen Sie einen anderen Termin.

## Statt des Formulars

signups-closed-paused-title = Dieses Angebot macht gerade Pause
signups-closed-paused-text = { $organisation } braucht gerade niemanden. Sehen Sie später noch einmal nach. Oder sehen Sie sich andere Angebote an.
signups-closed-ended-title = Dieses Angebot ist vorbei
signups-closed-ended-text = Schön, dass Sie mitmachen wollten. Es gibt noch viel anderes zu tun.
signups-closed-full-title = Alle Plätze sind weg
signups-closed-full-text = Schön, dass so viele mitmachen! Sagt jemand ab? Dann gibt es hier wieder einen Platz. Bis dahin freuen sich andere auf Sie.
signups-closed-dates-title = Gerade gibt es keinen Termin
signups-closed-dates-text = Die letzten Termine sind vorbei. { $organisation } hat noch keine neuen Termine. Fragen Sie gern nach.
signups-closed-review-title = Dieses Angebot ist noch nicht fertig
signups-closed-review-text = Bald steht es auf der Liste. Dann können Sie sich hier anmelden.
signups-closed-twice-title = Diese Anmeldung haben wir schon
signups-closed-twice-text = Sie müssen nichts tun. In unserer Mail finden Sie den Link zu Ihrer Anmeldung.
signups-closed-call = Oder rufen Sie uns an. Wir suchen gern mit Ihnen:

## Danke

signups-thanks-page = Danke: { $title }
signups-thanks-mail-title = Fast fertig: Sehen Sie jetzt in Ihre Mails
signups-thanks-mail-text = Wir haben Ihnen eine Mail geschickt. In der Mail ist ein Link. Öffnen Sie den Link. Drücken Sie dort auf den Knopf. So wissen wir: Ihre Adresse stimmt.
signups-thanks-mail-held = Bis { $until } ist der Platz für Sie frei.
signups-thanks-mail-by = Bitte tun Sie das bis { $until }.
signups-thanks-phone-title = Danke! Wir rufen Sie an
signups-thanks-phone-text = In den nächsten Tagen rufen wir Sie an. Sie müssen jetzt nichts tun.
signups-thanks-next = So geht es weiter
signups-thanks-sent = Abgeschickt
signups-thanks-button = Knopf drücken
signups-thanks-call = Wir rufen an
signups-thanks-placed = Sie haben einen Platz
signups-thanks-meet = { $organisation } meldet sich
signups-thanks-missing = Ist keine Mail da?
signups-thanks-missing-wait = Manchmal dauert es ein paar Minuten. Sehen Sie auch in den Ordner für Werbung oder Spam.
signups-thanks-missing-again = Ist vielleicht die Adresse falsch?
signups-thanks-missing-link = Noch einmal anmelden
signups-thanks-missing-call = Oder rufen Sie uns an:
signups-thanks-demo = Diese Stadt ist ein Beispiel. Wir verschicken hier keine echte Mail. Die Mail ist eine Datei. Sie liegt im Ordner „post“ bei den Daten von diesem Programm.

## Meine Anmeldung

signups-own-page = Meine Anmeldung: { $title }
signups-own-unconfirmed-title = Jetzt fehlt nur noch ein Knopf
signups-own-unconfirmed-text = Drücken Sie den Knopf. So wissen wir: Ihre Adresse stimmt.
signups-own-held = Bis { $until } ist der Platz für Sie frei.
signups-own-by = Bitte tun Sie das bis { $until }.
signups-own-guardian-title = Jetzt fehlt noch ein Ja
signups-own-guardian-text = Wir fragen Ihre Mutter, Ihren Vater oder Ihren Vormund. Sagt diese Person Ja? Dann geht es weiter.
signups-own-waiting-title = Ihre Anmeldung ist da
signups-own-waiting-text = { $organisation } meldet sich bei Ihnen. Sie lernen sich kennen. Danach hören Sie, ob Sie mitmachen können. Sie müssen jetzt nichts tun.
signups-own-accepted-title = Sie sind dabei!
signups-own-accepted-text = Sie haben einen Platz. { $organisation } freut sich auf Sie.
signups-own-declined-title = Dieses Mal klappt es nicht
signups-own-declined-text = Danke, dass Sie mitmachen wollten. Es gibt noch viel anderes zu tun.
signups-own-withdrawn-title = Sie haben abgesagt
signups-own-withdrawn-text = Danke, dass Sie uns Bescheid gesagt haben. Wir schreiben Ihnen dazu nicht mehr. Möchten Sie doch mitmachen? Dann melden Sie sich neu an.
signups-own-taken-back-title = Diese Anmeldung ist beendet
signups-own-taken-back-text = Es passiert nichts mehr. Möchten Sie es später noch einmal versuchen? Dann melden Sie sich neu an.
signups-own-lapsed-title = Diese Anmeldung gilt nicht mehr
signups-own-lapsed-text = Sie haben die Anmeldung nicht bestätigt. Das macht nichts. Melden Sie sich einfach noch einmal an.
signups-own-called-off-title = Dieser Termin fällt aus
signups-own-called-off-text = Das tut uns leid. Sie müssen nichts tun. Vielleicht passt ein anderer Termin?
signups-own-says = { $organisation } schreibt Ihnen:
signups-own-confirm-direct = Ja, ich bin dabei
signups-own-confirm-get-to-know = Ja, das ist meine Anmeldung
signups-own-again = Neu anmelden
signups-own-state = So weit sind wir
signups-own-offer = Darum geht es
signups-own-calendar = In meinen Kalender
signups-own-message = Ihre Nachricht
signups-own-message-label = Ihre Nachricht an { $organisation }
signups-own-message-change = Nachricht ändern
signups-own-message-add = Eine Nachricht schreiben
signups-own-message-save = Speichern
signups-own-withdraw = Möchten Sie nicht mehr? Kein Problem.
signups-own-withdraw-text = Drücken Sie den Knopf. Sie brauchen keinen Grund. { $organisation } weiß dann sofort: Ihr Platz ist frei.
signups-own-withdraw-application = Drücken Sie den Knopf. Sie brauchen keinen Grund. { $organisation } weiß es dann sofort.
signups-own-withdraw-quiet = Drücken Sie den Knopf. Sie brauchen keinen Grund.
signups-own-withdraw-button = Ich sage ab
signups-own-done-confirmed = Danke, das hat geklappt.
signups-own-done-changed = Wir haben Ihre Nachricht gespeichert.
signups-own-done-withdrawn = Wir haben Ihre Absage bekommen.
signups-own-twice-title = Sie sind hier schon angemeldet
signups-own-twice-text = Sie haben schon eine Anmeldung bestätigt. Diese zweite Anmeldung brauchen Sie nicht. Sie können sie unten absagen. Sie können auch einfach nichts tun.
signups-own-full-title = Inzwischen sind alle Plätze weg
signups-own-full-text = Das tut uns leid. Sehen Sie sich andere Angebote an. Oder rufen Sie uns an. Wir suchen gern mit Ihnen.

## Schritte

signups-step-sent = Angemeldet
signups-step-confirm = Bestätigen
signups-step-confirmed = Bestätigt
signups-step-guardian = Ja der Eltern
signups-step-answer = Antwort
signups-step-accepted = Zusage
signups-step-placed = Platz sicher
signups-step-declined = Absage
signups-step-withdrawn = Abgesagt
signups-step-lapsed = Gilt nicht mehr
signups-step-called-off = Fällt aus
signups-step-date = Ihr Termin
signups-step-until = bis { $until }

## Inzwischen

signups-meanwhile-open = Bei der Anmeldung von { $person } hat sich etwas geändert.
signups-meanwhile-accepted = { $person } hat inzwischen eine Zusage bekommen.
signups-meanwhile-declined = { $person } hat inzwischen eine Absage bekommen.
signups-meanwhile-withdrawn = { $person } hat inzwischen abgesagt.
signups-meanwhile-lapsed = Die Anmeldung von { $person } gilt inzwischen nicht mehr.
signups-meanwhile-called-off = Der Termin fällt inzwischen aus.
signups-meanwhile-kept = Deshalb haben wir Ihre Antwort nicht gespeichert. Unten sehen Sie, wie es jetzt ist.

## Die Organisation antwortet

signups-answer-waiting-title = { $person } möchte mitmachen
signups-answer-placed-title = { $person } ist dabei
signups-answer-accepted-title = Sie haben Ja gesagt zu { $person }
signups-answer-declined-title = Sie haben Nein gesagt zu { $person }
signups-answer-other-title = Anmeldung von { $person }
signups-answer-withdrawn-title = { $person } kommt nicht mehr
signups-answer-withdrawn-text = Die Anmeldung ist beendet. Sie müssen nichts tun.
signups-answer-waiting-text = Lernen Sie sich kennen. Am besten in den nächsten Tagen. Sagen Sie dann hier Ja oder Nein.
signups-answer-placed-text = Die Person hat den Platz. Ist alles gut? Dann müssen Sie nichts tun.
signups-answer-called-off = Der Termin fällt aus. Wir sagen allen Ihren Grund, die angemeldet waren. Sie müssen nichts tun.
signups-answer-who = Wer meldet sich?
signups-answer-young = Unter 16 Jahre alt: Die Eltern haben Ja gesagt
signups-answer-language = Liest unsere Nachrichten auf { $language }
signups-answer-message = { $person } schreibt dazu:
signups-answer-free = { $count ->
    [0] Kein Platz mehr frei
    [one] Noch { $count } Platz frei
   *[other] Noch { $count } Plätze frei
}
signups-answer-yes = Ja, gern
signups-answer-yes-text = Sagen Sie Ja? Dann bekommt { $person } den Platz.
signups-answer-note = Möchten Sie etwas dazu schreiben?
signups-answer-note-hint = Zum Beispiel: Wo treffen Sie sich beim ersten Mal?
signups-answer-yes-button = Ja sagen
signups-answer-no = Nein, dieses Mal nicht
signups-answer-no-text = { $person } liest Ihren Grund. Ein ehrlicher und freundlicher Satz hilft.
signups-answer-no-open = Geht es doch nicht?
signups-answer-no-unfold = Nein sagen und einen Grund schreiben
signups-answer-reasons = Was stimmt?
signups-answer-reason-enough = Es haben sich schon genug Menschen gemeldet. Danke, dass Sie helfen wollten!
signups-answer-reason-times = Die Zeiten passen leider nicht zusammen.
signups-answer-reason-task = Für diese Aufgabe suchen wir gerade jemanden mit anderer Erfahrung. Bei einem anderen Angebot freuen sich sicher Menschen auf Sie.
signups-answer-reason-own = Ich schreibe es selbst
signups-answer-own = In Ihren Worten
signups-answer-own-hint = Passt oben nichts? Oder möchten Sie mehr sagen?
signups-answer-no-button = Mit diesem Grund Nein sagen
signups-answer-done-yes = Wir haben Ihre Zusage gespeichert.
signups-answer-done-no = Wir haben Ihre Absage gespeichert.
signups-answer-told = Das haben wir { $person } geschrieben
signups-answer-told-yes = Wir haben eine gute Nachricht. { $organisation } freut sich auf Sie. Sie sind dabei!
signups-answer-told-no = Danke, dass Sie mitmachen wollten. Dieses Mal klappt es leider nicht. { $organisation } hat keinen Platz für Sie. Das ist der Grund:
signups-answer-tell = { $person } hat keine E-Mail-Adresse. Bitte rufen Sie kurz an. Sagen Sie Bescheid:
signups-answer-full-title = Es ist kein Platz mehr frei
signups-answer-full-text = Inzwischen sind alle Plätze weg. Loggen Sie sich ein. Geben Sie dem Angebot mehr Plätze. Dann können Sie hier Ja sagen.
signups-answer-area = Zu unserem Bereich

## Mutter, Vater oder Vormund sagt Ja

signups-consent-title = { $child } möchte mitmachen. Sagen Sie Ja?
signups-consent-text = { $child } ist unter 16 Jahre alt. Deshalb muss die Mutter, der Vater oder der Vormund Ja sagen. Ohne Ihr Ja passiert nichts.
signups-consent-languages = Diese Seite lesen auf
signups-consent-offer = Darum geht es
signups-consent-what = Was?
signups-consent-when = Wann?
signups-consent-where = Wo?
signups-consent-who = Wer lädt ein?
signups-consent-contact = Ansprechperson
signups-consent-insured = Versicherung
signups-consent-insured-text = Wenn etwas kaputtgeht: { $liability }. Wenn etwas passiert: { $accident }.
signups-consent-more = Das ganze Angebot lesen
signups-consent-answer = Ihre Antwort
signups-consent-yes = Ja, ich bin einverstanden
signups-consent-no = Nein, lieber nicht
signups-consent-yes-note = Sie können Ihr Ja hier immer zurücknehmen.
signups-consent-data = { $organisation } erfährt nur Ihr Ja. Ihren Namen und Ihre Adresse sagen wir nicht weiter. Wir löschen beides { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} nach dem Ende der Anmeldung.
signups-consent-given-title = Sie haben Ja gesagt
signups-consent-given-text = Danke! Wir haben Ihr Ja bekommen: { $when }. Sie müssen nichts tun.
signups-consent-back = Möchten Sie doch nicht?
signups-consent-back-text = Sie können Ihr Ja zurücknehmen. Dann ist { $child } nicht mehr angemeldet. { $organisation } weiß es dann sofort. Sie brauchen keinen Grund.
signups-consent-back-button = Mein Ja zurücknehmen
signups-consent-over-title = Diese Anmeldung ist beendet
signups-consent-over-text = Der Platz ist wieder frei. Es passiert nichts mehr. Sprechen Sie bitte mit { $child }. Möchten Sie doch Ja sagen? Dann kann { $child } sich neu anmelden.
signups-consent-declined-title = Dieses Mal klappt es nicht
signups-consent-declined-text = { $organisation } hat dieses Mal leider keinen Platz. Sie müssen nichts tun.
signups-consent-lapsed-title = Diese Anmeldung gilt nicht mehr
signups-consent-lapsed-text = Niemand hat sie rechtzeitig bestätigt. Sie müssen nichts tun.
signups-consent-called-off-title = Der Termin fällt aus
signups-consent-called-off-text = Die Anmeldung ist damit zu Ende. Sie müssen nichts tun. Bitte sagen Sie es auch { $child }.
signups-consent-done-yes = Danke, wir haben Ihr Ja gespeichert.
signups-consent-done-no = Wir haben das gespeichert.
signups-consent-full-title = Inzwischen sind alle Plätze weg
signups-consent-full-text = Das tut uns leid. Ihr Ja brauchen wir deshalb nicht mehr.

## Stimmt es noch?

signups-true-page = Stimmt es noch? { $title }
signups-true-title = Stimmt dieses Angebot noch?
signups-true-text = Drücken Sie einen Knopf. Dann ruft niemand umsonst bei Ihnen an.
signups-true-answers = Was stimmt?
signups-true-otherwise = Ist es doch anders?
signups-true-yes = Ja, es stimmt noch
signups-true-yes-text = Es bleibt auf der Liste. Wir fragen Sie wieder am { $until }.
signups-true-yes-button = Stimmt noch
signups-true-pause = Es macht Pause
signups-true-pause-text = Dann steht es nicht mehr auf der Liste. Sie können es später wieder einschalten. Wer angemeldet ist, bleibt angemeldet.
signups-true-pause-button = Pause machen
signups-true-end = Es ist vorbei
signups-true-end-text = Dann steht es nie mehr auf der Liste. Geht es später weiter? Dann schreiben Sie ein neues Angebot.
signups-true-end-button = Angebot beenden
signups-true-change = Ist nur der Text falsch? Loggen Sie sich ein. Dann können Sie den Text in Ihrem Bereich ändern.
signups-true-area = Zu unserem Bereich
signups-true-done-yes = Danke! Das Angebot bleibt auf der Liste.
signups-true-done-pause = Gespeichert. Gute Pause!
signups-true-done-end = Gespeichert. Danke für alles, was Sie getan haben!
signups-true-holds-title = Dieses Angebot gilt
signups-true-holds-text = Es gilt bis { $until }. Hat sich etwas geändert? Dann sagen Sie es hier.
signups-true-paused-title = Dieses Angebot macht Pause
signups-true-paused-text = Sie können es in Ihrem Bereich wieder einschalten. Oder rufen Sie uns an. Wir machen das für Sie.
signups-true-ended-title = Dieses Angebot ist vorbei
signups-true-ended-text = Es steht nicht mehr auf der Liste. In Ihrem Bereich können Sie ein neues Angebot schreiben.
signups-true-review-title = Dieses Angebot können noch nicht alle sehen
signups-true-review-text = Sie müssen hier nichts tun.
