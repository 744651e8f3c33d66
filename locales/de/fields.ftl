### Was an einem Feld nicht stimmt. Jeder Satz sagt, wie es richtig wird; keiner schimpft.

## Es fehlt etwas

fields-missing = Füllen Sie dieses Feld bitte aus.
fields-missing-name = Tragen Sie bitte einen Namen ein.
fields-missing-contact-name = Tragen Sie bitte ein, wer für Ihre Organisation spricht.
fields-missing-guardian-name = Tragen Sie bitte den Namen der erziehungsberechtigten Person ein.
fields-missing-title = Geben Sie dem Angebot einen Titel, zum Beispiel „Im Garten helfen“.
fields-missing-summary = Schreiben Sie einen Satz, der auf einen Blick sagt, worum es geht.
fields-missing-tasks = Schreiben Sie auf, was es zu tun gibt, am besten einen Punkt pro Zeile.
fields-missing-topics = Wählen Sie mindestens ein Thema aus.
fields-missing-shift = Wählen Sie einen Termin aus.
fields-missing-reason = Schreiben Sie einen Grund dazu. Er geht mit der Antwort hinaus.
fields-missing-code = Geben Sie den Code aus unserer Mail ein.
fields-missing-role = Schreiben Sie, wofür diese Person da ist.
fields-missing-organisation = Nennen Sie die Organisation.
fields-stale-form = Laden Sie diese Seite neu und senden Sie das Formular noch einmal ab.

## Texte

# $max (Number) - so viele Zeichen passen hinein
fields-too-long = Kürzen Sie den Text bitte: Es passen höchstens { $max } Zeichen hinein.
fields-forbidden = Tippen Sie den Text bitte neu ein, statt ihn zu kopieren: Es steckt ein unsichtbares Zeichen darin.

## Wege zur Antwort

fields-email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de. Vor dem @ stehen keine Umlaute.
fields-taken = Mit dieser Adresse loggt sich schon jemand ein. Nehmen Sie eine andere.
fields-phone = Geben Sie die Telefonnummer mit Vorwahl ein, zum Beispiel 0221 4710-123.
fields-no-way-to-answer = Geben Sie eine E-Mail-Adresse oder eine Telefonnummer an, damit wir Ihnen antworten können.
fields-web-address = Geben Sie die Internetadresse so ein: https://www.beispiel.de.
fields-calendar-address = Geben Sie die Adresse so ein: https://www.beispiel.de/kalender.ics. Ohne Passwort und ohne Port.
fields-too-far = Das ist zu weit voraus. Geben Sie einen Tag in den nächsten 13 Monaten ein.
fields-guardian-missing = Unter 16 braucht es das Ja einer erziehungsberechtigten Person. Geben Sie ihre E-Mail-Adresse oder Telefonnummer an.
# $age (Number) - Mindestalter in Jahren
fields-too-young = Dieses Angebot ist für Menschen ab { $age } Jahren. Rufen Sie uns an, wir finden etwas anderes mit Ihnen.

## Auswahl

fields-choice = Wählen Sie eine der Möglichkeiten aus.
fields-choice-shift = Diesen Termin gibt es nicht mehr. Wählen Sie einen anderen aus.
fields-choice-topic = Wählen Sie ein Thema aus der Liste.
fields-choice-district = Wählen Sie einen Stadtteil oder die ganze Stadt.
fields-choice-sector = Wählen Sie aus, was für eine Organisation Sie sind.
fields-choice-organisation = Diese Organisation gibt es hier nicht, oder mehrere heißen ähnlich. Prüfen Sie die Schreibweise, oder lesen Sie zuerst die Organisationen ein.
fields-choice-way = Wählen Sie aus, ob man sich direkt anmeldet oder sich erst kennenlernt.
fields-choice-rhythm = Wählen Sie aus, wie oft Sie Hilfe brauchen.
fields-choice-insurer = Wählen Sie aus, wer die Freiwilligen versichert. Wissen Sie es nicht, nehmen Sie „Noch offen“.
fields-must-get-to-know = Wählen Sie „Erst kennenlernen“: Wo Kinder oder schutzbedürftige Menschen dabei sind, lernen sich alle zuerst kennen.

## Zahlen

# $min (Number) - kleinste Zahl
# $max (Number) - größte Zahl
fields-number = Geben Sie eine ganze Zahl von { $min } bis { $max } ein.
# $min (Number) - wenigste Minuten
# $max (Number) - meiste Minuten
fields-number-minutes = Geben Sie die Dauer in Minuten an, eine Zahl von { $min } bis { $max }.
# $min (Number) - jüngstes Alter
# $max (Number) - ältestes Alter
fields-number-age = Geben Sie das Alter in Jahren an, eine Zahl von { $min } bis { $max }.
# $min (Number) - wenigste Plätze
# $max (Number) - meiste Plätze
fields-number-places = Geben Sie an, wie viele Plätze es gibt: eine Zahl von { $min } bis { $max }, oder lassen Sie das Feld leer.
# $taken (Number) - so viele sind vergeben
fields-below-taken = Tragen Sie mindestens { $taken } ein: So viele Plätze sind schon vergeben. Oder lassen Sie das Feld leer.

## Tage und Uhrzeiten

fields-date = Geben Sie einen Tag an, zum Beispiel 28.11.2026.
fields-date-time = Geben Sie eine Uhrzeit an, zum Beispiel 15:30.
fields-date-shifts = Geben Sie zu jedem Termin den Tag, den Beginn und das Ende an, zum Beispiel 28.11.2026 von 10:00 bis 13:00.
fields-end-before-start = Prüfen Sie die Uhrzeiten: Das Ende muss nach dem Beginn liegen.
fields-past = Dieser Tag ist schon vorbei. Wählen Sie heute oder einen späteren Tag.
fields-past-time = Diese Uhrzeit ist heute schon vorbei. Wählen Sie eine spätere.
fields-last-before-first = Der letzte Tag liegt vor dem ersten. Prüfen Sie die beiden Tage.
fields-choice-role = Wählen Sie eine Aufgabe.
fields-skipped = In dieser Nacht springt die Uhr von 2 auf 3 Uhr. Wählen Sie eine Uhrzeit davor oder danach.

## Bilder

fields-picture-missing = Wählen Sie eine Bilddatei aus.
# $megabytes (Number) - 7
fields-picture-too-heavy = Nehmen Sie eine kleinere Datei: Sie darf höchstens { $megabytes } MB groß sein.
fields-picture-kind = Speichern Sie das Bild als JPEG, PNG oder WebP und wählen Sie diese Datei aus. Andere Dateien können wir nicht lesen.
fields-picture-svg = Speichern Sie die Zeichnung als PNG und wählen Sie diese Datei aus. In SVG-Dateien können Programme stecken.
fields-picture-moving = Wählen Sie ein Bild aus, das sich nicht bewegt.
# $megapixels (Number) - 26
fields-picture-too-large = Verkleinern Sie das Bild: Es darf höchstens { $megapixels } Megapixel haben.
# $times (Number) - 4
fields-picture-too-narrow = Schneiden Sie das Bild zu: Die lange Seite darf höchstens { $times }-mal so lang sein wie die kurze.
fields-picture-broken = Öffnen Sie das Bild bitte, speichern Sie es neu und wählen Sie die neue Datei aus: Diese ist beschädigt oder unvollständig.
fields-own-address = Das ist Ihre eigene Adresse. Geben Sie die Adresse oder Telefonnummer eines Elternteils an.

## Vor der Eröffnung

fields-future = Dieser Tag liegt in der Zukunft. Tragen Sie den Tag ein, an dem es war.
fields-street = Geben Sie Straße und Hausnummer ein. Ein Postfach reicht hier nicht.
fields-town = Geben Sie Postleitzahl und Ort ein, zum Beispiel 45964 Gladbeck.
fields-length = Geben Sie die Länge in Minuten und Sekunden ein, zum Beispiel 3:20.
fields-unvouched = Setzen Sie den Haken, wenn das so ist.
fields-names-somebody = Hier steht der Name, die Adresse oder die Nummer des Menschen, der es uns gesagt hat. Schreiben Sie es ohne.
fields-amount = Geben Sie eine Zahl ein, zum Beispiel 64 oder 12,5. Höchstens drei Stellen hinter dem Komma.
