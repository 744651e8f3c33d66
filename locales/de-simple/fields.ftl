### Jeder Satz sagt, wie es richtig wird.

## Es fehlt etwas

fields-missing = Bitte füllen Sie dieses Feld aus.
fields-missing-name = Bitte schreiben Sie einen Namen.
fields-missing-contact-name = Bitte schreiben Sie, wer für Ihre Organisation spricht.
fields-missing-guardian-name = Bitte schreiben Sie den Namen von Ihrer Mutter, Ihrem Vater oder Ihrem Vormund.
fields-missing-title = Bitte geben Sie dem Angebot einen Namen. Zum Beispiel „Im Garten helfen“.
fields-missing-summary = Bitte schreiben Sie einen Satz. Der Satz sagt, worum es geht.
fields-missing-tasks = Bitte schreiben Sie, was die Menschen tun. Jede Aufgabe bekommt eine eigene Zeile.
fields-missing-topics = Bitte wählen Sie mindestens ein Thema.
fields-missing-shift = Bitte wählen Sie einen Termin.
fields-missing-reason = Bitte schreiben Sie einen Grund. Die Person bekommt ihn mit der Antwort.
fields-missing-code = Bitte schreiben Sie den Code aus unserer Mail.
fields-missing-role = Bitte schreiben Sie, wofür diese Person da ist.
fields-missing-organisation = Bitte schreiben Sie, wie die Organisation heißt.
fields-stale-form = Bitte laden Sie diese Seite neu. Schicken Sie das Formular dann noch einmal ab.

## Texte

fields-too-long = Bitte kürzen Sie den Text. Er darf höchstens { $max } Zeichen haben.
fields-forbidden = Bitte tippen Sie den Text neu. Beim Kopieren ist ein unsichtbares Zeichen in den Text gekommen.

## Wege zur Antwort

fields-email = Bitte schreiben Sie eine E-Mail-Adresse. Zum Beispiel name@beispiel.de. Vor dem @ stehen kein ä, ö, ü und ß.
fields-taken = Mit dieser E-Mail-Adresse loggt sich schon jemand ein. Bitte nehmen Sie eine andere.
fields-own-address = Das ist Ihre eigene Adresse. Bitte schreiben Sie die Adresse oder Telefonnummer von Mutter, Vater oder Vormund.
fields-future = Dieser Tag kommt erst noch. Bitte schreiben Sie den Tag, an dem es war.
fields-street = Bitte schreiben Sie die Straße und die Hausnummer. Ein Postfach reicht hier nicht.
fields-town = Bitte schreiben Sie die Postleitzahl und den Ort. Zum Beispiel 45964 Gladbeck.
fields-length = Bitte schreiben Sie, wie viele Minuten und Sekunden es sind. Zum Beispiel 3:20.
fields-unvouched = Stimmt das? Dann setzen Sie bitte den Haken.
fields-phone = Bitte schreiben Sie die ganze Telefonnummer. Zum Beispiel 0221 4710-123.
fields-no-way-to-answer = Bitte schreiben Sie eine E-Mail-Adresse oder eine Telefonnummer. Dann können wir Ihnen antworten.
fields-web-address = Bitte schreiben Sie die Internet-Adresse so: https://www.beispiel.de.
fields-calendar-address = Bitte schreiben Sie die Adresse so: https://www.beispiel.de/kalender.ics.
fields-too-far = Das ist zu weit weg. Bitte wählen Sie einen Tag in den nächsten 13 Monaten.
fields-guardian-missing = Sie sind unter 16 Jahre alt. Dann muss Ihre Mutter, Ihr Vater oder Ihr Vormund Ja sagen. Bitte schreiben Sie die E-Mail-Adresse oder die Telefonnummer von dieser Person.
fields-too-young = Bei diesem Angebot müssen Sie mindestens { $age } Jahre alt sein. Rufen Sie uns an. Wir finden etwas anderes mit Ihnen.

## Auswahl

fields-choice = Bitte wählen Sie etwas aus.
fields-choice-shift = Diesen Termin gibt es nicht mehr. Bitte wählen Sie einen anderen.
fields-choice-topic = Bitte wählen Sie ein Thema aus der Liste.
fields-choice-district = Bitte wählen Sie einen Stadtteil oder die ganze Stadt.
fields-choice-sector = Bitte wählen Sie, was für eine Organisation Sie sind.
fields-choice-organisation = Diese Organisation gibt es hier nicht. Oder mehrere Organisationen heißen ähnlich. Prüfen Sie bitte, wie Sie den Namen geschrieben haben. Oder lesen Sie zuerst die Organisationen ein.
fields-choice-way = Bitte wählen Sie aus: Melden sich die Menschen sofort an oder lernen sich alle erst kennen.
fields-choice-rhythm = Bitte wählen Sie, wie oft Sie Hilfe brauchen.
fields-choice-insurer = Bitte wählen Sie, wer die Freiwilligen versichert. Wissen Sie es nicht? Dann wählen Sie „Das wissen wir noch nicht“.
fields-must-get-to-know = Bitte wählen Sie „Erst kennenlernen“. Kinder und manche Menschen brauchen Schutz. Darum lernen sich alle zuerst kennen.

## Zahlen

fields-number = Bitte schreiben Sie eine Zahl von { $min } bis { $max }.
fields-number-minutes = Bitte schreiben Sie, wie viele Minuten es dauert. Die Zahl geht von { $min } bis { $max }.
fields-number-age = Bitte schreiben Sie das Alter in Jahren. Die Zahl geht von { $min } bis { $max }.
fields-number-places = Bitte schreiben Sie, wie viele Plätze es gibt. Die Zahl geht von { $min } bis { $max }. Sie können das Feld auch leer lassen.
fields-below-taken = Bitte schreiben Sie mindestens { $taken }. So viele Menschen haben schon einen Platz. Sie können das Feld auch leer lassen.

## Tage und Uhrzeiten

fields-date = Bitte schreiben Sie einen Tag. Zum Beispiel 28.11.2026.
fields-date-time = Bitte schreiben Sie eine Uhrzeit. Zum Beispiel 15:30.
fields-date-shifts = Bitte schreiben Sie zu jedem Termin den Tag, den Anfang und das Ende. Zum Beispiel 28.11.2026 von 10:00 bis 13:00.
fields-end-before-start = Bitte prüfen Sie die Uhrzeiten. Das Ende muss nach dem Anfang sein.
fields-past = Dieser Tag ist schon vorbei. Bitte wählen Sie heute oder einen späteren Tag.
fields-past-time = Diese Uhrzeit ist heute schon vorbei. Bitte wählen Sie eine spätere.
fields-last-before-first = Der letzte Tag ist vor dem ersten Tag. Bitte prüfen Sie die 2 Tage.
fields-choice-role = Bitte wählen Sie eine Aufgabe.
fields-skipped = In dieser Nacht springt die Uhr von 2 auf 3 Uhr. Bitte wählen Sie eine Uhrzeit vor 2 Uhr oder ab 3 Uhr.

## Bilder

fields-picture-missing = Bitte wählen Sie ein Bild aus.
fields-picture-too-heavy = Bitte nehmen Sie eine kleinere Datei. Sie darf höchstens { $megabytes } MB groß sein.
fields-picture-kind = Bitte speichern Sie das Bild als JPEG, PNG oder WebP. Wählen Sie dann diese Datei aus.
fields-picture-svg = Bitte speichern Sie die Zeichnung als PNG. Wählen Sie dann diese Datei aus. SVG-Dateien können gefährlich sein.
fields-picture-moving = Bitte wählen Sie ein Bild, das sich nicht bewegt.
fields-picture-too-large = Bitte machen Sie das Bild kleiner. Es darf höchstens { $megapixels } Megapixel haben.
fields-picture-too-narrow = Bitte schneiden Sie das Bild zu. Die lange Seite darf höchstens { $times }-mal so lang sein wie die kurze Seite.
fields-picture-broken = Diese Datei ist kaputt. Bitte öffnen Sie das Bild und speichern Sie es neu. Wählen Sie dann die neue Datei aus.
fields-names-somebody = Hier steht ein Name, eine Adresse oder eine Nummer. Bitte schreiben Sie es ohne.
fields-amount = Schreiben Sie eine Zahl. Zum Beispiel: 64
