### Was das Gesetz verlangt: einfach gesagt, aber genau. Namen von Gesetzen bleiben, wie sie sind.

legal-optional = – freiwillig
legal-fault = Fehler: { $title }
legal-errors = Bitte sehen Sie noch einmal hin
legal-unwritten = Diese Seite ist noch nicht fertig.
legal-unwritten-text = Wir bereiten noch alles vor. Vor der Eröffnung steht hier alles, was dazugehört.
legal-home = Zur Startseite

## Impressum

legal-imprint = Impressum
legal-imprint-lead = Von wem ist { $hub }? Hier steht der Anbieter:
legal-operator = Anbieter
legal-represented = Wer vertritt den Anbieter?
legal-email = E-Mail-Adresse
legal-phone = Telefon
legal-register = Register
legal-vat = Umsatzsteuer-Identifikationsnummer
legal-supervisor = Aufsichtsbehörde
legal-editor-title = Wer ist für die Texte verantwortlich?
legal-editor-lead = Diese Angabe verlangt § 18 Absatz 2 Medienstaatsvertrag. Jede Organisation hat hier eine eigene Seite. Für diese Seite ist die Organisation selbst verantwortlich. Auch für ihre Angebote ist sie verantwortlich.
legal-editor = Verantwortliche Person mit Anschrift

## Datenschutz

legal-privacy = Datenschutzerklärung
legal-privacy-lead = Welche Daten speichern wir? Wozu? Wie lange? Was können Sie verlangen? Das lesen Sie hier.
legal-short-title = Das ist am wichtigsten
legal-short-account = Sie brauchen kein Konto. Sie können sich auch ohne Konto umsehen und mitmachen.
legal-short-cookies = Sind Sie nicht eingeloggt? Dann setzen diese Seiten kein Cookie. Wenn Sie sich einloggen, bekommen Sie ein Cookie. Es ist nur für das Einloggen da. Auch ein Kiosk-Gerät bekommt ein Cookie. Darin steht nur: Das ist ein Kiosk.
legal-short-nobody = Hier gibt es keine Werbung. Wir machen keine Statistik über einzelne Menschen. Diese Seiten laden nichts von anderen Servern.
legal-short-passed = Bei welcher Organisation möchten Sie mitmachen? Nur diese Organisation bekommt Ihre Anmeldung. Wir sagen Ihnen vorher, was sie bekommt.
legal-controller-title = Wer ist verantwortlich?
legal-controller = Verantwortlich
legal-arrangement = Das haben die beiden vereinbart
legal-officer-title = Datenschutzbeauftragte
legal-officer = Datenschutzbeauftragte oder Datenschutzbeauftragter
legal-bases-title = Warum dürfen wir das?
legal-basis-signups-town = Anmeldungen und Fragen: Die Stadt soll Engagement fördern. Das ist ihre Aufgabe. Das steht in Artikel 6 Absatz 1 Buchstabe e DSGVO mit § 3 DSG NRW. DSGVO heißt Datenschutz-Grundverordnung. DSG NRW heißt Datenschutzgesetz Nordrhein-Westfalen.
legal-basis-directory-town = Liste und Angebote von Organisationen: Das ist dieselbe Aufgabe der Stadt. Das steht in Artikel 6 Absatz 1 Buchstabe e DSGVO mit § 3 DSG NRW.
legal-basis-signups = Anmeldungen und Fragen: Sie bitten uns um etwas. Dafür brauchen wir Ihre Daten. Das steht in Artikel 6 Absatz 1 Buchstabe b DSGVO. DSGVO heißt Datenschutz-Grundverordnung.
legal-basis-directory = Liste und Angebote von Organisationen: Menschen sollen finden, wo sie mitmachen können. Das steht in Artikel 6 Absatz 1 Buchstabe f DSGVO.
legal-basis-persons = Namen und Bilder von Ansprechpersonen: Diese Menschen haben Ja gesagt. Sie können ihr Ja jederzeit zurücknehmen. Das steht in Artikel 6 Absatz 1 Buchstabe a DSGVO.
legal-basis-barriers = Gemeldete Barrieren: Wir müssen antworten. Das verlangt das Gesetz. Das steht in Artikel 6 Absatz 1 Buchstabe c DSGVO.
legal-basis-reports = Gemeldete Einträge: Wir müssen Meldungen annehmen und sagen, warum wir so entscheiden. Das verlangt das Gesetz. Das steht in Artikel 6 Absatz 1 Buchstabe c DSGVO.
legal-basis-safety = Einloggen und Sicherheit: Niemand soll in einen fremden Zugang kommen. Missbraucht jemand diese Seiten? Dann schreiben wir auf, aus welchem Netz das kam. Den einzelnen Anschluss schreiben wir nicht auf.
legal-keep-title = Was speichern wir? Wie lange?
legal-keep-lead = Diese Liste kommt direkt aus der Datenbank. Steht etwas nicht in der Liste? Dann speichern wir es nicht.
legal-table-personal = Mit Daten von Menschen
legal-table-others = Ohne Daten von Menschen
legal-table-purpose = Wozu
legal-table-keep = Wie lange
legal-keep-always = so lange, wie es diese Seiten gibt
legal-keep-days = { $days ->
    [one] 1 Tag, nachdem es erledigt ist
   *[other] { $days } Tage, nachdem es erledigt ist
}
legal-keep-years = { $years ->
    [one] 1 Jahr, nachdem es erledigt ist
   *[other] { $years } Jahre, nachdem es erledigt ist
}
legal-keep-owner = so lange wie: { $owner }
legal-recipients-title = Wer sieht etwas davon?
legal-recipients-organisation = Die Organisation sieht Ihre Anmeldung, wenn Sie sich bei ihr anmelden. Auch die Menschen im Büro sehen sie. Sie kümmern sich um Anmeldungen.
legal-rights-title = Was können Sie verlangen?
legal-rights = Sie können fragen, was wir über Sie gespeichert haben. Ist etwas falsch? Dann müssen wir es berichtigen. Sie können verlangen, dass wir Ihre Daten löschen. Sie können verlangen, dass wir Ihre Daten nur eingeschränkt verarbeiten. Sie können Ihre Daten mitnehmen. Das steht in Artikel 15 bis 20 DSGVO.
legal-rights-objection = Vielleicht sind Sie in einer besonderen Lage. Spricht diese Lage dagegen, dass wir Ihre Daten verarbeiten? Dann können Sie widersprechen. Das steht in Artikel 21 DSGVO.
legal-rights-link = In Ihrer Mail steht ein Link. Er gehört nur Ihnen. Damit können Sie Ihre Anmeldung selbst sehen, ändern und zurückziehen. Unten auf jeder Seite steht „Meine Daten“. Dort können Sie alles sehen, was wir über Sie gespeichert haben. Sie können es dort auch ändern und löschen. Oder Sie rufen uns an. Oder Sie schreiben uns eine Mail.
legal-rights-authority = Sind Sie nicht einverstanden? Dann können Sie sich hier beschweren:

## Was in den Tabellen steht

legal-purpose-setting = Name, Texte, Themen und Stadtteile für diese Stadt. Und ein Zeichen für die Schlüssel zu diesen Daten
legal-purpose-organisation = Liste mit Organisationen
legal-purpose-organisation-topic = Themen von Organisationen
legal-purpose-charter-signature = Wer das Selbstverständnis unterschrieben hat
legal-purpose-article = Texte vom Büro
legal-purpose-article-version = Wann ein Text geschrieben wurde
legal-purpose-article-text = Alle Fassungen von Texten
legal-purpose-article-picture = Bilder in Texten: von wem sie sind und wer Ja gesagt hat
legal-purpose-organisation-picture = Bilder von Organisationen
legal-purpose-contact-point = Ansprechpersonen, die alle sehen
legal-purpose-opportunity = Angebote zum Mitmachen
legal-purpose-opportunity-text = Texte zu Angeboten, in jeder Sprache
legal-purpose-shift = Termine von Angeboten
legal-purpose-event = Veranstaltungen
legal-purpose-event-text = Texte der Veranstaltungen in jeder Sprache
legal-purpose-event-date = Termine der Veranstaltungen
legal-purpose-calendar-feed = Wo eine Organisation ihren Kalender hat und wann wir ihn gelesen haben
legal-purpose-barrier-report = Gemeldete Barrieren und unsere Antworten
legal-purpose-digest-subscription = Wer die Wochenpost bekommt und was passt: Nach dem Abbestellen löschen wir es sofort, ohne Knopfdruck nach 14 Tagen
legal-purpose-digest-issue = Wann wir die Wochenpost verschickt haben
legal-purpose-digest-word = Was das Büro in der Wochenpost sagt
legal-purpose-digest-sent = Wer welche Wochenpost bekommen hat
legal-purpose-report = Jemand hat einen Eintrag gemeldet: Was wir entschieden haben, ohne Namen
legal-purpose-reporter = Wer einen Eintrag gemeldet hat und warum
legal-purpose-report-word = Warum wir so entschieden haben, und Widersprüche
legal-purpose-restriction = Welchen Eintrag niemand mehr sieht, und wie er vorher war
legal-purpose-inquiry = Dass jemand etwas gefragt hat und wann wir geantwortet haben, ohne Namen
legal-purpose-inquiry-asker = Wer etwas gefragt hat und wie wir antworten können
legal-purpose-inquiry-entry = Die Fragen, unsere Antworten und unsere Notizen
legal-purpose-inquiry-link = Was zu einer Frage gehört
legal-purpose-inquiry-merge-undo = Damit wir zwei Fragen wieder trennen können
legal-purpose-advice = Dass wir jemanden beraten haben und was daraus wurde, ohne Namen
legal-purpose-advice-person = Wen wir beraten haben und was die Person gesagt hat
legal-purpose-advice-suggestion = Welche Angebote wir vorgeschlagen haben
legal-purpose-introduction = Dass wir jemanden vermittelt haben, an wen und was daraus wurde, ohne Namen
legal-purpose-introduction-said = Was wir weitergegeben haben und wer Ja gesagt hat
legal-purpose-founding = Dass wir bei einer Gründung geholfen haben und was daraus wurde, ohne Namen
legal-purpose-founding-person = Wer etwas gründet und was es werden soll
legal-purpose-founding-step = Schritte bei einer Gründung
legal-purpose-obstacle = Was Menschen vom Mitmachen abhält und was daraus wurde
legal-purpose-obstacle-person = Wer einen Stein im Weg nannte und mit welchen Worten
legal-purpose-obstacle-voice = Wen ein Stein im Weg auch stört
legal-purpose-goal = Ziele vom Netzwerk
legal-purpose-goal-value = Zahlen zu den Zielen
legal-purpose-meeting = Treffen vom Netzwerk und was dort gesagt wurde
legal-purpose-meeting-guest = Wer zu welchem Treffen eingeladen ist
legal-purpose-meeting-measure = Was bei einem Treffen abgemacht wurde
legal-purpose-undeliverable = Mail-Adressen, bei denen nichts ankommt
legal-purpose-person = Menschen mit bestätigter Adresse
legal-purpose-signup = Anmeldungen zu Angeboten
legal-purpose-account = Zugänge
legal-purpose-login-code = Codes zum Einloggen
legal-purpose-session = Wer gerade eingeloggt ist
legal-purpose-link = Stand von persönlichen Links
legal-purpose-journal = Was passiert ist, ohne Namen
legal-purpose-reader-position = Wie weit die Leser im Journal sind
legal-purpose-outbox = Mails, die wir schicken oder geschickt haben
legal-purpose-job = Was zu einer bestimmten Zeit dran ist
legal-purpose-upload = Hochgeladene Dateien, solange eine Seite sie zeigt

## Barrierefreiheit

legal-accessibility = Erklärung zur Barrierefreiheit
legal-accessibility-lead = Alle sollen diese Seiten benutzen können. Manches klappt noch nicht. Das steht hier.
legal-law-town = Diese Regeln gelten: §§ 10a bis 10e Behindertengleichstellungsgesetz Nordrhein-Westfalen und die Barrierefreie-Informationstechnik-Verordnung NRW. Daran messen wir diese Seiten: EN 301 549 und WCAG 2.1, Stufe AA.
legal-law-others = Daran messen wir diese Seiten: EN 301 549 und WCAG 2.1, Stufe AA.
legal-state-title = Wie weit sind wir?
legal-state-full = Diese Seiten erfüllen alle Anforderungen, die wir kennen.
legal-state-partly = Diese Seiten erfüllen die Anforderungen zum großen Teil.
legal-gaps-title = Was ist noch nicht barrierefrei?
legal-gap-sign-video = Es gibt noch keinen Film in Deutscher Gebärdensprache. Wir arbeiten daran.
legal-tested-title = Wann und wie war die Prüfung?
legal-tested-own = Wir haben diese Seiten selbst geprüft. Das war am { $day }.
legal-tested-third = Eine unabhängige Stelle hat diese Seiten geprüft. Das war am { $day }.
legal-feedback-title = Eine Barriere melden
legal-feedback-text = Kommen Sie irgendwo nicht weiter? Sagen Sie es uns. Sie brauchen kein Konto. Sie müssen keinen Namen sagen.
legal-clock = Wir antworten innerhalb von 2 Wochen. Dauert es länger? Dann sagen wir Ihnen bis dahin, warum. Spätestens nach 6 Wochen haben Sie eine Antwort.
legal-contact = Ansprechperson
legal-ombuds-title = Wenn unsere Antwort nicht hilft
legal-ombuds-text = Bekommen Sie keine Antwort? Oder hilft Ihnen die Antwort nicht? Dann vermittelt eine andere Stelle. Das kostet nichts. Das ist die Stelle:
legal-ombuds = Ombudsstelle
legal-ombuds-page = Zur Seite der Ombudsstelle
legal-report = Barriere melden
legal-report-lead = Was hindert Sie? Schreiben Sie so, wie es für Sie leicht ist.
legal-report-message = Was klappt nicht?
legal-report-message-hint = Zum Beispiel: „Mein Gerät liest den Knopf zum Anmelden nicht vor.“
legal-report-page = Auf welcher Seite?
legal-report-page-hint = Schreiben Sie die Adresse. Oder schreiben Sie, wie die Seite heißt.
legal-report-reach = Wie erreichen wir Sie?
legal-report-reach-hint = Wir brauchen eine E-Mail-Adresse oder eine Telefonnummer. Sonst können wir Ihnen nicht antworten. Um die Barriere kümmern wir uns trotzdem.
legal-report-name = Name
legal-report-send = Meldung abschicken
legal-reported = Danke für Ihre Meldung
legal-reported-title = Ihre Meldung ist da.
legal-reported-text = Haben Sie eine E-Mail-Adresse geschrieben? Dann bekommen Sie gleich eine Mail von uns.
legal-reported-clock = Wir antworten bis { $first }. Dauert es länger? Dann sagen wir Ihnen bis dahin, warum. Spätestens am { $last } haben Sie eine Antwort.

## Leichte Sprache und Gebärdensprache

legal-plain = Leichte Sprache
legal-sign = Gebärdensprache
legal-sign-lead = Hier ist ein Film in Deutscher Gebärdensprache. Er erklärt, was Sie hier finden. Er erklärt auch, wie Sie eine Barriere melden.
legal-sign-watch = Film herunterladen und ansehen
legal-sign-size = Datei: { $megabytes } MB, Länge: { $length } Minuten
legal-sign-text = Dasselbe als Text:
legal-sign-none = Es gibt hier noch keinen Film in Deutscher Gebärdensprache. Wir arbeiten daran. Es gibt eine Seite in Leichter Sprache. Vielleicht hilft sie Ihnen bis dahin. Oder schreiben Sie uns.

## Was in den Tabellen für das Büro steht

legal-purpose-account-role = Wer für wen handelt und wer vertritt
legal-purpose-absence = Wann jemand nicht da ist, damit die Vertretung übernimmt
legal-purpose-passkey = Passkeys zu den Zugängen
legal-purpose-passkey-challenge = Angefangenes Einloggen mit Passkey
legal-purpose-hand-over = Wer eine Organisation an wen übergibt
legal-purpose-allowance = Wie oft etwas in der letzten Stunde passiert ist, ohne Adressen
legal-purpose-import-mapping = Welche Spalte in einer Liste was bedeutet
legal-purpose-import-draft = Listen, die wir noch einlesen
legal-purpose-import-run = Wann wir welche Liste eingelesen haben
legal-purpose-import-row = Welche Zeile aus einer Liste schon hier ist, ohne ihren Inhalt
legal-purpose-office-code = Codes, die das Büro im Brief schickt
legal-purpose-retention-run = Was das Programm jede Nacht löscht, nur als Zahl
legal-purpose-erasure = Dass jemand gelöscht ist, als Zeichen ohne Namen. So bringt keine alte Kopie jemanden zurück
legal-purpose-search-miss = Was Menschen suchen und nicht finden: nur die Wörter und wie oft, nicht wer
legal-purpose-organisation-merge = Welche Gruppe jetzt zu einer anderen Gruppe gehört
legal-purpose-organisation-merge-undo = Was wir brauchen, wenn wir 2 Gruppen wieder trennen
legal-purpose-organisation-apart = Welche Gruppen nicht dieselben sind
legal-purpose-circular = Briefe an viele Gruppen
legal-purpose-circular-recipient = Welche Gruppe welchen Brief bekommen hat
legal-purpose-circular-refusal = Welche Gruppe keine Briefe an viele Gruppen haben will
