### Impressum, Datenschutz, Barrierefreiheit, Gebärdensprache: was das Gesetz verlangt, so gesagt, dass man es versteht.

legal-optional = – freiwillig
# $title (String) - Titel der Seite
legal-fault = Fehler: { $title }
legal-errors = Bitte sehen Sie noch einmal hin
legal-unwritten = Diese Seite ist noch nicht fertig.
legal-unwritten-text = Der Hub ist in Vorbereitung. Vor der Eröffnung steht hier alles, was dazugehört.
legal-home = Zur Startseite

## Impressum

legal-imprint = Impressum
# $hub (String) - Engagierte Stadt Gladbeck
legal-imprint-lead = { $hub } wird angeboten von:
legal-operator = Anbieter
legal-represented = Vertreten durch
legal-email = E-Mail-Adresse
legal-phone = Telefon
legal-register = Register
legal-vat = Umsatzsteuer-Identifikationsnummer
legal-supervisor = Aufsichtsbehörde
legal-editor-title = Verantwortlich für die Texte
legal-editor-lead = Nach § 18 Absatz 2 Medienstaatsvertrag. Für die Seite einer Organisation und ihre Angebote ist die Organisation selbst verantwortlich.
legal-editor = Verantwortliche Person mit Anschrift

## Datenschutz

legal-privacy = Datenschutzerklärung
legal-privacy-lead = Welche Daten wir speichern, wozu, wie lange, und was Sie verlangen können.
legal-short-title = Das Wichtigste in Kürze
legal-short-account = Sie können sich umsehen und mitmachen, ohne ein Konto anzulegen.
legal-short-cookies = Ohne Einloggen setzen diese Seiten kein Cookie. Wer sich einloggt, bekommt eines, das nur dafür da ist. Ein Gerät, das als Kiosk dient, bekommt ebenfalls eines: Es sagt nur »Kiosk« und vergeht mit dem Browser.
legal-short-nobody = Es gibt keine Werbung, keine Statistik über einzelne Menschen und nichts, was von anderen Servern geladen wird.
legal-short-passed = Ihre Anmeldung geht nur an die Organisation, bei der Sie mitmachen möchten. Wir sagen Ihnen vorher, was sie bekommt.
legal-controller-title = Wer verantwortlich ist
legal-controller = Verantwortlich
legal-arrangement = Was die beiden vereinbart haben
legal-officer-title = Datenschutzbeauftragte
legal-officer = Datenschutzbeauftragte oder Datenschutzbeauftragter
legal-bases-title = Warum wir das dürfen
legal-basis-signups-town = Anmeldungen und Fragen: Engagement zu fördern ist eine Aufgabe der Stadt (Artikel 6 Absatz 1 Buchstabe e DSGVO mit § 3 DSG NRW).
legal-basis-directory-town = Verzeichnis und Angebote der Organisationen: dieselbe Aufgabe der Stadt (Artikel 6 Absatz 1 Buchstabe e DSGVO mit § 3 DSG NRW).
legal-basis-signups = Anmeldungen und Fragen: damit wir tun können, worum Sie uns bitten (Artikel 6 Absatz 1 Buchstabe b DSGVO).
legal-basis-directory = Verzeichnis und Angebote der Organisationen: Menschen sollen finden, wo sie mitmachen können (Artikel 6 Absatz 1 Buchstabe f DSGVO).
legal-basis-persons = Namen und Bilder von Ansprechpersonen: Sie haben zugestimmt und können das jederzeit zurücknehmen (Artikel 6 Absatz 1 Buchstabe a DSGVO).
legal-basis-barriers = Gemeldete Barrieren: Das Gesetz verpflichtet uns, zu antworten (Artikel 6 Absatz 1 Buchstabe c DSGVO).
legal-basis-reports = Gemeldete Einträge: Das Gesetz über digitale Dienste verpflichtet uns, Meldungen anzunehmen und Entscheidungen zu begründen (Artikel 6 Absatz 1 Buchstabe c DSGVO).
legal-basis-safety = Einloggen und Sicherheit: damit niemand in fremde Zugänge kommt. Bei Missbrauch wird das Netz notiert, aus dem er kam, nicht der einzelne Anschluss.
legal-keep-title = Was wir speichern und wie lange
legal-keep-lead = Diese Liste entsteht aus der Datenbank selbst. Was hier nicht steht, wird nicht gespeichert.
legal-table-personal = Mit Daten von Menschen
legal-table-others = Ohne Daten von Menschen
legal-table-purpose = Wozu
legal-table-keep = Wie lange
legal-keep-always = solange es den Hub gibt
# $days (Number) - wie viele
legal-keep-days = { $days ->
    [one] einen Tag, nachdem es erledigt ist
   *[other] { $days } Tage, nachdem es erledigt ist
}
# $years (Number) - wie viele
legal-keep-years = { $years ->
    [one] ein Jahr, nachdem es erledigt ist
   *[other] { $years } Jahre, nachdem es erledigt ist
}
# $owner (String) - Verzeichnis der Organisationen
legal-keep-owner = so lange wie: { $owner }
legal-recipients-title = Wer etwas davon sieht
legal-recipients-organisation = Die Organisation, bei der Sie sich anmelden, und die Menschen im Büro, die Anmeldungen betreuen.
legal-rights-title = Was Sie verlangen können
legal-rights = Sie können erfahren, was über Sie gespeichert ist, es berichtigen oder löschen lassen, die Verarbeitung einschränken und Ihre Daten mitnehmen (Artikel 15 bis 20 DSGVO).
legal-rights-objection = Sie können widersprechen, wenn Ihre besondere Lage dagegen spricht (Artikel 21 DSGVO).
legal-rights-link = Ihre Anmeldung sehen, ändern und zurückziehen Sie selbst: mit dem persönlichen Link aus Ihrer Mail. Alles andere, was über Sie gespeichert ist, sehen, ändern und löschen Sie unter „Meine Daten“ (unten auf jeder Seite). Ein Anruf oder eine Mail genügt auch.
legal-rights-authority = Sind Sie nicht einverstanden, können Sie sich beschweren bei:

## Was die Tabellen sind. Im Deutschen steht hier genau, was die Regel sagt.

legal-purpose-setting = Name, Texte, Themen und Stadtteile dieser Stadt; ein Kennzeichen der Schlüssel, die zu diesen Daten gehören
legal-purpose-organisation = Verzeichnis der Organisationen
legal-purpose-organisation-topic = Themen der Organisationen
legal-purpose-charter-signature = Unterschriften unter das Selbstverständnis
legal-purpose-article = Seiten, Anleitungen, Antworten und Neues vom Büro
legal-purpose-article-version = Wann welche Fassung eines Textes geschrieben wurde
legal-purpose-article-text = Texte des Büros in jeder Fassung und Sprache
legal-purpose-article-picture = Bilder in Texten des Büros: von wem sie sind und wer zugestimmt hat
legal-purpose-organisation-picture = Bilder der Organisationen
legal-purpose-contact-point = Öffentliche Ansprechpersonen
legal-purpose-opportunity = Angebote zum Mitmachen
legal-purpose-opportunity-text = Texte der Angebote je Sprache
legal-purpose-shift = Termine der Angebote
legal-purpose-event = Veranstaltungen
legal-purpose-event-text = Texte der Veranstaltungen je Sprache
legal-purpose-event-date = Termine der Veranstaltungen
legal-purpose-calendar-feed = Wo der eigene Kalender einer Organisation liegt und wann wir ihn lasen
legal-purpose-barrier-report = Gemeldete Barrieren und unsere Antworten
legal-purpose-digest-subscription = Wer die Wochenpost bekommt und was zu ihnen passt: abbestellt geht es sofort, unbestätigt nach 14 Tagen
legal-purpose-digest-issue = Wann die Wochenpost hinausging
legal-purpose-digest-word = Was das Büro in der Wochenpost sagt
legal-purpose-digest-sent = Wer welche Wochenpost bekam
legal-purpose-report = Dass ein Eintrag gemeldet wurde und was daraus wurde, ohne Namen
legal-purpose-reporter = Wer einen Eintrag meldete und warum
legal-purpose-report-word = Begründungen von Entscheidungen und Widersprüche
legal-purpose-restriction = Welcher Eintrag ausgeblendet ist und wie er vorher war
legal-purpose-inquiry = Dass jemand etwas fragte und wann geantwortet wurde, ohne Namen und Inhalt
legal-purpose-inquiry-asker = Wer etwas fragte und wie wir antworten
legal-purpose-inquiry-entry = Was gefragt, geantwortet und dazu notiert wurde
legal-purpose-inquiry-link = Womit eine Frage zu tun hat
legal-purpose-inquiry-merge-undo = Was das Zusammenlegen zweier Fragen rückgängig macht
legal-purpose-advice = Dass jemand beraten wurde, wozu und was daraus wurde, ohne Namen und Inhalt
legal-purpose-advice-person = Wer beraten wurde und was im Bogen steht
legal-purpose-advice-suggestion = Welche Angebote in einer Beratung vorgeschlagen wurden
legal-purpose-introduction = Dass vermittelt wurde, an wen und was daraus wurde, ohne Namen von Personen
legal-purpose-introduction-said = Was bei einer Vermittlung weitergegeben wurde und wer zugestimmt hat
legal-purpose-founding = Dass eine Gründung begleitet wurde und was daraus wurde, ohne Namen und Inhalt
legal-purpose-founding-person = Wer gründet, und die Idee
legal-purpose-founding-step = Schritte einer Gründung
legal-purpose-obstacle = Was Menschen vom Mitmachen abhält, in Worten des Büros, und was daraus wurde
legal-purpose-obstacle-person = Wer ein Hindernis nannte und mit welchen Worten
legal-purpose-obstacle-voice = Wen ein Hindernis auch stört
legal-purpose-goal = Ziele des Netzwerks
legal-purpose-goal-value = Gemessene Werte zu den Zielen
legal-purpose-meeting = Treffen des Netzwerks mit Tagesordnung und Protokoll
legal-purpose-meeting-guest = Welche Organisation zu welchem Treffen eingeladen ist
legal-purpose-meeting-measure = Was bei einem Treffen verabredet wurde
legal-purpose-undeliverable = Mailadressen, bei denen nichts ankommt
legal-purpose-person = Personen mit bestätigter Adresse
legal-purpose-signup = Anmeldungen zu Angeboten
legal-purpose-account = Zugänge
legal-purpose-login-code = Codes zum Einloggen
legal-purpose-session = Wer gerade eingeloggt ist
legal-purpose-link = Stand der persönlichen Links
legal-purpose-journal = Was geschah, ohne Namen
legal-purpose-reader-position = Wie weit die Leser des Journals sind
legal-purpose-outbox = Mails, die hinausgehen oder hinausgingen
legal-purpose-job = Was zu einer Zeit fällig ist
legal-purpose-upload = Hochgeladene Dateien, solange eine Seite sie zeigt

## Barrierefreiheit

legal-accessibility = Erklärung zur Barrierefreiheit
legal-accessibility-lead = Alle sollen diese Seiten benutzen können. Wo das noch nicht klappt, steht hier.
legal-law-town = Grundlage sind §§ 10a bis 10e des Behindertengleichstellungsgesetzes Nordrhein-Westfalen und die Barrierefreie-Informationstechnik-Verordnung NRW. Gemessen wird an EN 301 549 und WCAG 2.1, Stufe AA.
legal-law-others = Wir messen uns an EN 301 549 und WCAG 2.1, Stufe AA.
legal-state-title = Wie weit wir sind
legal-state-full = Diese Seiten erfüllen alle Anforderungen, die wir kennen.
legal-state-partly = Diese Seiten erfüllen die Anforderungen zum großen Teil.
legal-gaps-title = Was noch nicht barrierefrei ist
legal-gap-sign-video = Es gibt noch keinen Film in Deutscher Gebärdensprache. Er ist in Arbeit.
legal-tested-title = Wann und wie geprüft wurde
# $day (String) - 20. November 2026
legal-tested-own = Wir haben diese Seiten am { $day } selbst geprüft.
# $day (String) - 20. November 2026
legal-tested-third = Eine unabhängige Stelle hat diese Seiten am { $day } geprüft.
legal-feedback-title = Eine Barriere melden
legal-feedback-text = Sie kommen irgendwo nicht weiter? Sagen Sie es uns. Das geht ohne Konto und ohne Namen.
legal-clock = Wir antworten innerhalb von zwei Wochen. Dauert es länger, sagen wir Ihnen bis dahin, warum. Spätestens nach sechs Wochen haben Sie eine Antwort.
legal-contact = Ansprechperson
legal-ombuds-title = Wenn unsere Antwort nicht hilft
legal-ombuds-text = Sie bekommen keine Antwort, oder sie hilft Ihnen nicht? Dann vermittelt diese Stelle, kostenlos:
legal-ombuds = Ombudsstelle
legal-ombuds-page = Zur Seite der Ombudsstelle
legal-report = Barriere melden
legal-report-lead = Was hindert Sie? Schreiben Sie es so, wie es Ihnen leichtfällt.
legal-report-message = Was klappt nicht?
legal-report-message-hint = Zum Beispiel: „Der Knopf zum Anmelden wird mir nicht vorgelesen.“
legal-report-page = Auf welcher Seite?
legal-report-page-hint = Die Adresse, oder wie die Seite heißt.
legal-report-reach = Wie erreichen wir Sie?
legal-report-reach-hint = Ohne E-Mail-Adresse und Telefonnummer können wir Ihnen nicht antworten. Um die Barriere kümmern wir uns trotzdem.
legal-report-name = Name
legal-report-send = Meldung abschicken
legal-reported = Danke für Ihre Meldung
legal-reported-title = Ihre Meldung ist angekommen.
legal-reported-text = Haben Sie eine E-Mail-Adresse angegeben, bekommen Sie gleich eine Mail von uns.
# $first (String) - 12. Dezember 2026
# $last (String) - 9. Januar 2027
legal-reported-clock = Wir antworten bis { $first }. Dauert es länger, sagen wir Ihnen bis dahin, warum. Spätestens am { $last } haben Sie eine Antwort.

## Leichte Sprache und Gebärdensprache

legal-plain = Leichte Sprache
legal-sign = Gebärdensprache
legal-sign-lead = Ein Film in Deutscher Gebärdensprache erklärt, was Sie hier finden und wie Sie eine Barriere melden.
legal-sign-watch = Film herunterladen und ansehen
# $megabytes (Number) - wie schwer
# $length (String) - 3:20
legal-sign-size = Datei: { $megabytes } MB, Länge: { $length } Minuten
legal-sign-text = Dasselbe als Text:
legal-sign-none = Einen Film in Deutscher Gebärdensprache gibt es hier noch nicht. Er ist in Arbeit. Bis dahin hilft Ihnen vielleicht die Seite in Leichter Sprache. Oder schreiben Sie uns.
legal-purpose-account-role = Wer für wen handelt und wer vertritt
legal-purpose-absence = Wann jemand nicht da ist, damit die Vertretung einspringt
legal-purpose-passkey = Passkeys der Zugänge
legal-purpose-passkey-challenge = Begonnene Anmeldungen mit Passkey
legal-purpose-hand-over = Übergaben von Organisationen
legal-purpose-allowance = Wie oft etwas in der letzten Stunde geschah, ohne Adressen
legal-purpose-import-mapping = Welche Spalte einer Liste was bedeutet
legal-purpose-import-draft = Listen, die eingelesen werden sollen
legal-purpose-import-run = Wann welche Liste eingelesen wurde
legal-purpose-import-row = Welche Zeile einer Liste schon hier ist, ohne ihren Inhalt
legal-purpose-office-code = Codes in Briefen für Menschen ohne Mail
legal-purpose-retention-run = Was das nächtliche Aufräumen fortnahm, in Zahlen
legal-purpose-erasure = Dass jemand gelöscht wurde, als Prüfzeichen ohne Namen, damit eine ältere Sicherung niemanden zurückbringt
legal-purpose-search-miss = Was gesucht und nicht gefunden wurde: Wörter und wie oft, ohne wer
legal-purpose-organisation-merge = Welche Organisation in welcher aufging
legal-purpose-organisation-merge-undo = Was ein Zusammenlegen rückgängig macht
legal-purpose-organisation-apart = Welche Organisationen sicher nicht dieselben sind
legal-purpose-circular = Rundbriefe an Organisationen
legal-purpose-circular-recipient = Welche Organisation welchen Rundbrief bekam
legal-purpose-circular-refusal = Welche Organisation keine Rundbriefe möchte
