### Anmelden, bestätigen, absagen, antworten, einwilligen, „stimmt noch“.

## Für mehrere Seiten

# $title (String) - Titel der Seite, wenn etwas zu verbessern ist
signups-fault = Fehler: { $title }
signups-errors = Bitte sehen Sie noch einmal hin
signups-optional = – freiwillig
# $day (String) - Dienstag, 24. November 2026
# $time (String) - 14:10 Uhr
signups-until = { $day }, { $time }
# $place (String) - Kita Sonnenhügel
# $districts (String) - Rentfort-Nord
signups-place = { $place }, { $districts }
# $city (String) - Gladbeck
signups-whole-city = Überall in { $city }
# $age (Number) - Mindestalter
signups-min-age = { $age ->
    [one] Ab { $age } Jahr
   *[other] Ab { $age } Jahren
}
signups-all-offers = Andere Angebote ansehen
signups-questions = Fragen?
signups-now-changed-title = Inzwischen hat sich etwas geändert
signups-now-changed-text = Ihr letzter Schritt ging deshalb nicht mehr. Hier sehen Sie den neuesten Stand.
signups-private = Diese Seite gehört nur Ihnen. Geben Sie den Link bitte nicht weiter.

## Das Formular

# $title (String) - Titel des Angebots
signups-form-title = Anmelden: { $title }
signups-form-back = Zurück zum Angebot
signups-form-head = Schön, dass Sie mitmachen möchten
signups-form-lead = Ihr Name und ein Weg, Sie zu erreichen, genügen. Ein Konto brauchen Sie nicht.
# $organisation (String)
signups-form-get-to-know = Ihre Anmeldung ist noch keine Zusage: { $organisation } meldet sich, Sie lernen sich kennen, und danach entscheiden Sie beide.
signups-form-shift = Welcher Termin passt Ihnen?
# $count (Number) - freie Plätze
signups-form-free = { $count ->
    [one] noch { $count } Platz
   *[other] noch { $count } Plätze
}
signups-form-open = Plätze frei
signups-form-taken = voll
# $count (Number) - wie viele weitere Termine
signups-form-later = { $count ->
    [one] Noch { $count } Termin
   *[other] Noch { $count } Termine
}
signups-form-name = Ihr Name
signups-form-name-hint = So, wie Sie genannt werden möchten.
signups-form-reach = Wie erreichen wir Sie?
signups-form-reach-hint = E-Mail oder Telefon – eines genügt.
signups-form-email = E-Mail
signups-form-email-hint = Sie bekommen gleich eine Mail mit einem Link zum Bestätigen.
signups-form-phone = Telefon
signups-form-phone-hint = Ohne E-Mail rufen wir Sie an.
signups-form-message = Möchten Sie etwas dazu sagen?
signups-form-message-hint = Zum Beispiel, was Sie gern tun oder wann man Sie gut erreicht.
signups-form-young = Ich bin unter 16
signups-form-young-text = Dann fragen wir zuerst eine erziehungsberechtigte Person, zum Beispiel Mutter oder Vater. Erst nach ihrem Ja geht es weiter. Die Organisation erfährt nur, dass das Ja da ist.
signups-form-young-tick = Ja, ich bin unter 16 Jahre alt
signups-form-guardian = Wen dürfen wir fragen?
signups-form-guardian-name = Name der erziehungsberechtigten Person
signups-form-guardian-email = E-Mail dieser Person
signups-form-guardian-phone = Telefon dieser Person
signups-form-guardian-language = In welcher Sprache fragen wir diese Person?
signups-form-data = Was mit Ihren Angaben geschieht
# $organisation (String)
# $hub (String) - Engagierte Stadt Gladbeck
signups-form-data-who = Ihre Angaben brauchen wir, damit Sie zueinanderfinden; nur { $organisation } und { $hub } bekommen sie zu sehen.
# $days (Number) - Tage
# $years (Number) - Jahre
signups-form-data-until = Die Anmeldung löschen wir { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} nach ihrem Ende, Ihren Namen und Ihre Adresse spätestens { $years ->
    [one] ein Jahr
   *[other] { $years } Jahre
} nach Ihrer letzten Anmeldung.
signups-form-send-direct = Ich bin dabei
signups-form-send-get-to-know = Ich möchte Sie kennenlernen
signups-form-later-no = Sie können jederzeit wieder absagen, ohne einen Grund zu nennen.
signups-form-full-title = Dieser Termin ist gerade voll geworden
signups-form-full-text = Jemand war einen Augenblick schneller. Alles, was Sie eingetragen haben, steht noch da: Wählen Sie einfach einen anderen Termin.

## Statt des Formulars

signups-closed-paused-title = Dieses Angebot macht gerade Pause
# $organisation (String)
signups-closed-paused-text = { $organisation } nimmt im Moment niemanden auf. Schauen Sie später noch einmal vorbei, oder sehen Sie sich die anderen Angebote an.
signups-closed-ended-title = Dieses Angebot ist vorbei
signups-closed-ended-text = Schön, dass Sie mitmachen wollten. Es gibt noch viel anderes zu tun.
signups-closed-full-title = Alle Plätze sind vergeben
signups-closed-full-text = Wie schön, dass so viele mitmachen! Sagt jemand ab, wird hier wieder ein Platz frei. Bis dahin freuen sich andere auf Sie.
signups-closed-dates-title = Gerade gibt es keinen Termin
# $organisation (String)
signups-closed-dates-text = Die letzten Termine sind vorbei, und { $organisation } hat noch keine neuen eingetragen. Fragen Sie gern nach.
signups-closed-review-title = Dieses Angebot ist noch nicht öffentlich
signups-closed-review-text = Sobald es auf der Liste steht, kann man sich hier anmelden.
signups-closed-twice-title = Diese Anmeldung ist schon da
signups-closed-twice-text = Sie müssen nichts weiter tun. Den Link zu Ihrer Anmeldung finden Sie in unserer Mail.
signups-closed-call = Oder rufen Sie uns an, wir suchen gern mit Ihnen:

## Danke

# $title (String) - Titel des Angebots
signups-thanks-page = Danke: { $title }
signups-thanks-mail-title = Fast geschafft: Sehen Sie jetzt in Ihre Mails
signups-thanks-mail-text = Wir haben Ihnen eine Mail geschickt. Öffnen Sie den Link darin und drücken Sie auf den Knopf. So wissen wir, dass die Adresse stimmt.
# $until (String) - Dienstag, 24. November 2026, 14:10 Uhr
signups-thanks-mail-held = Ihr Platz ist bis { $until } für Sie frei gehalten.
# $until (String) - Dienstag, 24. November 2026, 14:10 Uhr
signups-thanks-mail-by = Bitte tun Sie das bis { $until }.
signups-thanks-phone-title = Danke! Wir rufen Sie an
signups-thanks-phone-text = In den nächsten Tagen meldet sich jemand von uns bei Ihnen. Sie müssen jetzt nichts weiter tun.
signups-thanks-next = So geht es weiter
signups-thanks-sent = Abgeschickt
signups-thanks-button = Knopf drücken
signups-thanks-call = Wir rufen an
signups-thanks-placed = Ihr Platz ist sicher
# $organisation (String)
signups-thanks-meet = { $organisation } meldet sich
signups-thanks-missing = Keine Mail da?
signups-thanks-missing-wait = Manchmal dauert es ein paar Minuten. Sehen Sie auch in den Ordner für Werbung oder Spam.
signups-thanks-missing-again = Vielleicht ein Tippfehler in der Adresse?
signups-thanks-missing-link = Noch einmal anmelden
signups-thanks-missing-call = Oder rufen Sie uns an:
signups-thanks-demo = Hier in der Beispielstadt geht keine echte Mail hinaus. Sie liegt als Datei im Ordner „post“ im Datenordner dieses Programms.

## Meine Anmeldung

# $title (String) - Titel des Angebots
signups-own-page = Meine Anmeldung: { $title }
signups-own-unconfirmed-title = Nur noch ein Knopfdruck
signups-own-unconfirmed-text = Drücken Sie den Knopf. So wissen wir, dass Ihre Adresse stimmt.
# $until (String) - Dienstag, 24. November 2026, 14:10 Uhr
signups-own-held = Ihr Platz ist bis { $until } für Sie frei gehalten.
# $until (String) - Dienstag, 24. November 2026, 14:10 Uhr
signups-own-by = Bitte tun Sie das bis { $until }.
signups-own-guardian-title = Jetzt fehlt noch ein Ja
signups-own-guardian-text = Wir fragen Ihre erziehungsberechtigte Person. Sobald sie Ja sagt, geht es von selbst weiter.
signups-own-waiting-title = Ihre Anmeldung ist angekommen
# $organisation (String)
signups-own-waiting-text = { $organisation } meldet sich bei Ihnen, damit Sie sich kennenlernen. Danach erfahren Sie, ob Sie dabei sind. Sie müssen jetzt nichts tun.
signups-own-accepted-title = Sie sind dabei!
# $organisation (String)
signups-own-accepted-text = Ihr Platz ist sicher. { $organisation } freut sich auf Sie.
signups-own-declined-title = Diesmal hat es nicht geklappt
signups-own-declined-text = Danke, dass Sie mitmachen wollten. Es gibt noch viel anderes zu tun.
signups-own-withdrawn-title = Sie haben abgesagt
signups-own-withdrawn-text = Danke, dass Sie Bescheid gegeben haben. Sie hören dazu nichts mehr von uns. Doch wieder Lust? Melden Sie sich einfach neu an.
signups-own-taken-back-title = Diese Anmeldung ist zurückgezogen
signups-own-taken-back-text = Es geschieht nichts weiter. Wenn Sie es später noch einmal versuchen möchten, melden Sie sich einfach neu an.
signups-own-lapsed-title = Diese Anmeldung ist verfallen
signups-own-lapsed-text = Sie wurde nicht rechtzeitig bestätigt. Das macht nichts: Melden Sie sich einfach noch einmal an.
signups-own-called-off-title = Dieser Termin fällt aus
signups-own-called-off-text = Das tut uns leid. Sie müssen nichts tun. Vielleicht passt Ihnen ein anderer Termin?
# $organisation (String)
signups-own-says = { $organisation } schreibt Ihnen:
signups-own-confirm-direct = Ja, ich bin dabei
signups-own-confirm-get-to-know = Ja, das ist meine Anmeldung
signups-own-again = Neu anmelden
signups-own-state = So steht es
signups-own-offer = Darum geht es
signups-own-calendar = In meinen Kalender
signups-own-message = Ihre Nachricht
# $organisation (String)
signups-own-message-label = Was soll { $organisation } wissen?
signups-own-message-change = Nachricht ändern
signups-own-message-add = Eine Nachricht dazuschreiben
signups-own-message-save = Speichern
signups-own-withdraw = Doch nicht? Kein Problem.
# $organisation (String)
signups-own-withdraw-text = Ein Knopfdruck genügt. Sie müssen keinen Grund nennen; { $organisation } erfährt sofort, dass Ihr Platz frei ist.
# $organisation (String)
signups-own-withdraw-application = Ein Knopfdruck genügt. Sie müssen keinen Grund nennen; { $organisation } erfährt es sofort.
signups-own-withdraw-quiet = Ein Knopfdruck genügt. Sie müssen keinen Grund nennen.
signups-own-withdraw-button = Ich sage ab
signups-own-done-confirmed = Danke, das hat geklappt.
signups-own-done-changed = Ihre Nachricht ist gespeichert.
signups-own-done-withdrawn = Ihre Absage ist angekommen.
signups-own-twice-title = Sie sind hier schon angemeldet
signups-own-twice-text = Es gibt bereits eine bestätigte Anmeldung von Ihnen. Diese zweite brauchen Sie nicht; Sie können sie unten absagen oder einfach verfallen lassen.
signups-own-full-title = Inzwischen sind alle Plätze vergeben
signups-own-full-text = Das tut uns leid. Sehen Sie sich die anderen Angebote an, oder rufen Sie uns an: Wir suchen gern mit Ihnen.

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
signups-step-lapsed = Verfallen
signups-step-called-off = Fällt aus
signups-step-date = Ihr Termin
# $until (String) - Di., 24. Nov.
signups-step-until = bis { $until }

## Inzwischen

# $person (String)
signups-meanwhile-open = Die Anmeldung von { $person } steht inzwischen anders.
# $person (String)
signups-meanwhile-accepted = { $person } hat inzwischen eine Zusage bekommen.
# $person (String)
signups-meanwhile-declined = { $person } hat inzwischen eine Absage bekommen.
# $person (String)
signups-meanwhile-withdrawn = Die Anmeldung von { $person } ist inzwischen zurückgezogen.
# $person (String)
signups-meanwhile-lapsed = Die Anmeldung von { $person } ist inzwischen verfallen.
signups-meanwhile-called-off = Der Termin fällt inzwischen aus.
signups-meanwhile-kept = Ihre Antwort haben wir deshalb nicht gespeichert. Unten sehen Sie, wie es jetzt steht.

## Die Organisation antwortet

# $person (String)
signups-answer-waiting-title = { $person } möchte mitmachen
# $person (String)
signups-answer-placed-title = { $person } ist dabei
# $person (String)
signups-answer-accepted-title = Sie haben { $person } zugesagt
# $person (String)
signups-answer-declined-title = Sie haben { $person } abgesagt
# $person (String)
signups-answer-other-title = Anmeldung von { $person }
# $person (String)
signups-answer-withdrawn-title = { $person } kommt nicht mehr
signups-answer-withdrawn-text = Die Anmeldung ist zurückgezogen. Sie müssen nichts tun.
signups-answer-waiting-text = Lernen Sie sich kennen, am besten in den nächsten Tagen. Sagen Sie dann hier Ja oder Nein.
signups-answer-placed-text = Der Platz ist vergeben. Alles gut? Dann müssen Sie nichts tun.
signups-answer-called-off = Der Termin fällt aus. Wer angemeldet war, erfährt Ihren Grund. Sie müssen nichts tun.
signups-answer-who = Wer sich meldet
signups-answer-young = Unter 16: Einwilligung liegt vor
# $language (String) - Türkisch
signups-answer-language = Liest unsere Nachrichten auf { $language }
# $person (String)
signups-answer-message = { $person } schreibt dazu:
# $count (Number) - freie Plätze
signups-answer-free = { $count ->
    [0] Kein Platz mehr frei
    [one] Noch { $count } Platz frei
   *[other] Noch { $count } Plätze frei
}
signups-answer-yes = Ja, gern
# $person (String)
signups-answer-yes-text = Mit Ihrem Ja bekommt { $person } den Platz.
signups-answer-note = Möchten Sie etwas dazu schreiben?
signups-answer-note-hint = Zum Beispiel, wo Sie sich beim ersten Mal treffen.
signups-answer-yes-button = Ja, zusagen
signups-answer-no = Nein, diesmal nicht
# $person (String)
signups-answer-no-text = { $person } bekommt Ihren Grund zu lesen. Ein ehrlicher, freundlicher Satz hilft mehr als keiner.
signups-answer-no-open = Es geht doch nicht?
signups-answer-no-unfold = Mit einem Grund absagen
signups-answer-reasons = Was trifft zu?
signups-answer-reason-enough = Es haben sich schon genug Menschen gemeldet. Danke, dass Sie helfen wollten!
signups-answer-reason-times = Die Zeiten passen leider nicht zusammen.
signups-answer-reason-task = Für diese Aufgabe suchen wir gerade jemanden mit anderer Erfahrung. Bei einem anderen Angebot sind Sie sicher willkommen.
signups-answer-reason-own = Ich schreibe es selbst
signups-answer-own = In Ihren Worten
signups-answer-own-hint = Wenn oben nichts passt oder Sie etwas ergänzen möchten.
signups-answer-no-button = Mit diesem Grund absagen
signups-answer-done-yes = Ihre Zusage ist gespeichert.
signups-answer-done-no = Ihre Absage ist gespeichert.
# $person (String)
signups-answer-told = Das haben wir { $person } geschrieben
# $organisation (String)
signups-answer-told-yes = Gute Nachricht: { $organisation } freut sich auf Sie. Sie sind dabei!
# $organisation (String)
signups-answer-told-no = Danke, dass Sie mitmachen wollten. { $organisation } kann Ihnen diesmal leider keinen Platz geben. Der Grund:
# $person (String)
signups-answer-tell = { $person } hat keine E-Mail-Adresse. Bitte rufen Sie kurz an und sagen Sie Bescheid:
signups-answer-full-title = Es ist kein Platz mehr frei
signups-answer-full-text = Inzwischen sind alle Plätze vergeben. Loggen Sie sich ein und erhöhen Sie die Zahl der Plätze, dann können Sie hier zusagen.
signups-answer-area = Zu unserem Bereich

## Eine erziehungsberechtigte Person sagt Ja

# $child (String)
signups-consent-title = { $child } möchte mitmachen. Sagen Sie Ja?
# $child (String)
signups-consent-text = { $child } ist unter 16 und hat Sie als erziehungsberechtigte Person genannt. Ohne Ihr Ja geschieht nichts.
signups-consent-languages = Diese Seite lesen auf
signups-consent-offer = Darum geht es
signups-consent-what = Was
signups-consent-when = Wann
signups-consent-where = Wo
signups-consent-who = Wer lädt ein
signups-consent-contact = Ansprechperson
signups-consent-insured = Versicherung
# $liability (String)
# $accident (String)
signups-consent-insured-text = Haftpflicht: { $liability }. Unfall: { $accident }.
signups-consent-more = Das ganze Angebot lesen
signups-consent-answer = Ihre Antwort
signups-consent-yes = Ja, ich bin einverstanden
signups-consent-no = Nein, lieber nicht
signups-consent-yes-note = Sie können Ihr Ja hier jederzeit zurücknehmen.
# $organisation (String)
# $days (Number)
signups-consent-data = { $organisation } erfährt nur, dass Ihr Ja da ist, nicht Ihren Namen und nicht Ihre Adresse. Wir löschen beides { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} nach dem Ende der Anmeldung.
signups-consent-given-title = Sie haben Ja gesagt
# $when (String) - heute, 14:10 Uhr
signups-consent-given-text = Ihr Ja ist da ({ $when }). Danke! Sie müssen nichts weiter tun.
signups-consent-back = Anders überlegt?
# $child (String)
# $organisation (String)
signups-consent-back-text = Nehmen Sie Ihr Ja zurück, dann ist { $child } nicht mehr angemeldet. { $organisation } erfährt es sofort. Einen Grund müssen Sie nicht nennen.
signups-consent-back-button = Mein Ja zurücknehmen
signups-consent-over-title = Diese Anmeldung ist zurückgezogen
# $child (String)
signups-consent-over-text = Der Platz ist frei, es geschieht nichts weiter. Sprechen Sie bitte mit { $child } darüber. Soll es doch klappen, kann { $child } sich neu anmelden.
signups-consent-declined-title = Diesmal hat es nicht geklappt
# $organisation (String)
signups-consent-declined-text = { $organisation } kann diesmal leider keinen Platz geben. Sie müssen nichts tun.
signups-consent-lapsed-title = Diese Anmeldung ist verfallen
signups-consent-lapsed-text = Sie wurde nicht rechtzeitig bestätigt. Sie müssen nichts tun.
signups-consent-called-off-title = Der Termin fällt aus
# $child (String)
signups-consent-called-off-text = Die Anmeldung ist damit beendet. Sie müssen nichts tun. Bitte sagen Sie es auch { $child }.
signups-consent-done-yes = Danke, Ihr Ja ist gespeichert.
signups-consent-done-no = Das ist gespeichert.
signups-consent-full-title = Inzwischen sind alle Plätze vergeben
signups-consent-full-text = Das tut uns leid. Ihr Ja wird deshalb nicht mehr gebraucht.

## Stimmt es noch?

# $title (String)
signups-true-page = Stimmt es noch? { $title }
signups-true-title = Stimmt dieses Angebot noch?
signups-true-text = Ein Knopfdruck genügt. So ruft niemand vergeblich an.
signups-true-answers = Was trifft zu?
signups-true-otherwise = Doch anders?
signups-true-yes = Ja, es stimmt noch
# $until (String) - 20. Februar 2027
signups-true-yes-text = Es bleibt auf der Liste. Wir fragen erst wieder am { $until }.
signups-true-yes-button = Stimmt noch
signups-true-pause = Es macht Pause
signups-true-pause-text = Es steht nicht mehr auf der Liste, bis Sie es wieder einschalten. Wer angemeldet ist, bleibt angemeldet.
signups-true-pause-button = Pause machen
signups-true-end = Es ist vorbei
signups-true-end-text = Es verschwindet für immer von der Liste. Soll es später weitergehen, stellen Sie ein neues ein.
signups-true-end-button = Angebot beenden
signups-true-change = Es stimmt fast, nur der Text nicht? Den ändern Sie in Ihrem Bereich, nachdem Sie sich eingeloggt haben.
signups-true-area = Zu unserem Bereich
signups-true-done-yes = Danke! Das Angebot bleibt auf der Liste.
signups-true-done-pause = Gespeichert. Gute Pause!
signups-true-done-end = Gespeichert. Danke für alles, was Sie möglich gemacht haben!
signups-true-holds-title = Dieses Angebot gilt
# $until (String) - 20. Februar 2027
signups-true-holds-text = Ihr Wort gilt bis zum { $until }. Hat sich doch etwas geändert, sagen Sie es hier.
signups-true-paused-title = Dieses Angebot macht Pause
signups-true-paused-text = Wieder einschalten können Sie es in Ihrem Bereich. Oder rufen Sie uns an, wir machen das für Sie.
signups-true-ended-title = Dieses Angebot ist beendet
signups-true-ended-text = Es steht nicht mehr auf der Liste. In Ihrem Bereich stellen Sie jederzeit ein neues ein.
signups-true-review-title = Dieses Angebot ist noch nicht öffentlich
signups-true-review-text = Sie müssen hier nichts tun.
