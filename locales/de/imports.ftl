### Listen einlesen: Spalten, Fehler, Vorschau. Nur am Tisch und auf der Kommandozeile.

## Was eine Spalte oder ein Feld meint

imports-field-number = Eigene Nummer
imports-field-organisation = Organisation
imports-field-name = Name
imports-field-sector = Bereich
imports-field-summary = Kurzbeschreibung
imports-field-description = Beschreibung
imports-field-district = Stadtteil
imports-field-address = Anschrift
imports-field-street = Straße
imports-field-house-number = Hausnummer
imports-field-postcode = Postleitzahl
imports-field-town = Ort
imports-field-website = Website
imports-field-title = Titel
imports-field-topics = Thema
imports-field-contact-name = Ansprechperson
imports-field-first-name = Vorname
imports-field-last-name = Nachname
imports-field-role = Funktion
imports-field-email = E-Mail
imports-field-phone = Telefon
imports-field-mobile = Mobiltelefon
imports-field-hours = Erreichbarkeit
imports-field-languages = Sprachen
imports-field-place = Treffpunkt
imports-field-way = Zugang
imports-field-rhythm = Wie oft
imports-field-minutes = Dauer
imports-field-weekdays = Wochentage
imports-field-date = Datum
imports-field-from = Beginn
imports-field-to = Ende
imports-field-capacity = Plätze
imports-field-min-age = Mindestalter

## Wovon eine Liste handelt

imports-kind-organisations = Organisationen
imports-kind-contact-points = Ansprechpersonen
imports-kind-opportunities = Angebote zum Mitmachen

## Was an einer Datei oder Zeile nicht stimmt

imports-file-missing = Wählen Sie eine Datei aus.
imports-file-empty = In dieser Datei steht nichts.
imports-file-no-rows = In dieser Datei stehen nur Überschriften, aber keine Zeilen.
# $megabytes (Number)
imports-file-heavy = Die Datei ist zu groß. Bis zu { $megabytes } MB gehen; löschen Sie Bilder und leere Blätter.
# $most (Number)
imports-file-rows = Die Liste hat zu viele Zeilen. Bis zu { $most } gehen auf einmal; teilen Sie sie auf.
# $most (Number)
imports-file-columns = Die Liste hat zu viele Spalten. Bis zu { $most } gehen.
# $row (String) - Nummer der Zeile
imports-file-cell = In Zeile { $row } steht eine Zelle mit zu viel Text.
imports-file-other = Diese Art von Tabelle lesen wir nicht. Speichern Sie sie als XLSX oder CSV, ohne Passwort.
imports-file-no-list = Diese Datei ist keine Liste. Wir lesen XLSX und CSV.
imports-file-broken = Diese Tabelle lässt sich nicht öffnen. Speichern Sie sie noch einmal als XLSX oder CSV.
# $field (String) - Name des Feldes
# $fault (String) - ein ganzer Satz
imports-wrong = { $field }: { $fault }
# $field (String) - Name des Feldes
# $cell (String) - was in der Liste steht
# $fault (String) - ein ganzer Satz
imports-wrong-cell = { $field } „{ $cell }“: { $fault }
# $field (String) - Name der Spalte
imports-missing-column = In der Liste fehlt eine Spalte für: { $field }. Sagen Sie bei den Spalten, welche es ist.

## Warum zwei Organisationen dieselbe sein können

imports-reason-name = gleicher Name
imports-reason-near-name = fast gleicher Name
imports-reason-mail = gleiche E-Mail-Adresse
imports-reason-website = gleiche Website
imports-reason-address = gleiche Anschrift
imports-reason-phone = gleiche Telefonnummer

## Was aus einer Zeile wird

# $number (String) - Nummer der Zeile
imports-row = Zeile { $number }
# $before (String) - was hier steht
# $now (String) - was in der Liste steht
imports-change = bisher „{ $before }“, neu „{ $now }“
# $now (String) - was in der Liste steht
imports-change-blank = bisher leer, neu „{ $now }“
# $field (String) - Name des Feldes
# $change (String) - bisher und neu
imports-told = { $field }: { $change }
imports-note-mail-known = Mit dieser E-Mail-Adresse loggt sich hier schon jemand ein. Diese Person spricht dann auch für diese Organisation.
# $number (String) - Nummer der Zeile
imports-note-mail-row = Diese E-Mail-Adresse steht auch in Zeile { $number }. Wer sie hat, spricht dann für beide Organisationen.
# $name (String) - Name der Organisation, die schon hier ist
# $reasons (String) - Gründe, mit Komma
imports-row-double = Ist das „{ $name }“? ({ $reasons })
# $number (String) - Nummer der Zeile
imports-row-repeated = Steht schon in Zeile { $number }.
# $number (String) - Nummer der Zeile
imports-row-joined = Weiterer Termin zu Zeile { $number }.
imports-row-gone = Wurde hier gelöscht und bleibt es.
imports-row-caption = Zwischenüberschrift, wird übergangen.
imports-row-no-contact = Die Ansprechperson bleibt weg: Ohne E-Mail und Telefon kann sie niemand erreichen.
# $count (Number)
imports-count-new = { $count ->
    [0] nichts Neues
   *[other] { $count } neu
}
# $count (Number)
imports-count-changed = { $count ->
    [0] nichts geändert
   *[other] { $count } geändert
}
# $count (Number)
imports-count-same = { $count ->
    [0] nichts doppelt
   *[other] { $count } schon hier
}
# $count (Number)
imports-count-refused = { $count ->
    [0] nichts offen
   *[other] { $count } noch nicht übernommen
}
# $count (Number)
imports-count-waiting = { $count ->
    [one] { $count } wartet auf ein Thema
   *[other] { $count } warten auf ein Thema
}

## Die Seiten

imports-title = Listen einlesen
imports-lead = Haben Sie eine Vereinsliste? Laden Sie sie hoch, so wie sie ist. Sie sehen vorher, was daraus wird; doppelt kommt nichts herein.
imports-file = Liste (XLSX oder CSV)
imports-file-hint = Die Reihenfolge der Spalten ist gleich, Überschriften reichen. Bis 7 MB und 20 000 Zeilen.
imports-kind = Wovon handelt die Liste?
imports-kind-auto = An den Überschriften erkennen
imports-upload = Hochladen und ansehen
imports-kept = Die Datei wird nicht aufgehoben. Was darin steht, wird nach dem Übernehmen gelöscht, spätestens nach einem Tag.
imports-waiting = Noch nicht übernommen
imports-runs = Zuletzt eingelesen
imports-runs-empty = Noch keine Liste.
imports-back = Zu allen Listen
imports-columns = Spalten
imports-columns-hint = Stimmt etwas nicht? Wählen Sie, was eine Spalte meint. Wir merken es uns für die nächste Liste mit diesen Überschriften.
# $number (String) - Nummer der Spalte
imports-column = Spalte { $number }
imports-column-none = nicht übernehmen
# $example (String) - Inhalt der ersten Zeile
imports-example = zum Beispiel: { $example }
imports-defaults = Wo nichts steht
imports-default-sector = Bereich, wenn keiner dasteht
imports-default-summary = Kurzbeschreibung, wenn keine dasteht
imports-default-role = Funktion, wenn keine dasteht
imports-apply = So lesen
imports-preview = Vorschau
imports-topic-title = Welches Thema passt?
# $count (Number)
imports-topic-why = { $count ->
    [one] In einer Zeile steht kein Thema. Wählen Sie eines dafür.
   *[other] In { $count } Zeilen steht kein Thema. Wählen Sie eines für alle zusammen.
}
imports-topic-hint = Ihre Liste bleibt, wie sie ist. Einzeln ändern lässt es sich später jederzeit.
# $topic (String) - Name des Themas
imports-topic-before = Bei der letzten Liste mit diesen Überschriften war es „{ $topic }“.
# $count (Number)
# $topic (String) - Name des Themas
imports-topic-chosen = { $count ->
    [one] Für eine Zeile ohne Thema gilt: „{ $topic }“.
   *[other] Für { $count } Zeilen ohne Thema gilt: „{ $topic }“.
}
imports-topic = Thema
imports-topic-none = Bitte wählen
imports-topic-take = Thema übernehmen
imports-topic-other = Anderes Thema nehmen
imports-rows-faulty = Das geht so nicht
imports-rows-faulty-hint = Bessern Sie diese Zeilen in Ihrer Liste und laden Sie sie noch einmal hoch. Was schon hier ist, kommt nicht doppelt.
imports-rows-waiting = Wartet auf ein Thema
imports-rows-waiting-hint = An diesen Zeilen fehlt nur das Thema. Wählen Sie es oben.
imports-read = Alle Angaben
imports-read-changes = Was sich ändert
imports-rows-double = Vielleicht schon hier
imports-rows-changed = Wird ergänzt
imports-rows-new = Kommt neu dazu
imports-rows-other = Wird übergangen
imports-decide-later = Später entscheiden
imports-decide-other = Nein, eine andere: neu anlegen
# $name (String) - Name der Organisation, die schon hier ist
imports-decide-same = Ja, das ist „{ $name }“
imports-only-good = Übernehmen, was geht. Die offenen Zeilen bleiben hier stehen.
imports-publish = Neue Angebote gleich veröffentlichen
imports-publish-hint = Die Organisation bekommt dazu eine Mail. Sonst werden es Entwürfe, ebenso, solange die Organisation nicht im Verzeichnis steht.
imports-publish-organisations = Neue Organisationen gleich veröffentlichen
imports-publish-organisations-hint = Telefon und E-Mail aus der Liste stehen dann öffentlich auf der Seite der Organisation. Niemand bekommt eine Mail. Sonst warten die neuen Organisationen am Tisch, bis Sie sie freigeben; dann bekommen sie eine Mail.
imports-people-hint = Ansprechpersonen stehen danach mit Telefon und E-Mail öffentlich auf der Seite ihrer Organisation.
imports-changed-hint = Was sich ändert, gilt sofort.
imports-run = Jetzt übernehmen
imports-discard = Liste verwerfen
imports-nothing-to-do = Alles aus dieser Liste ist schon hier.
# $count (Number)
imports-more = und { $count } weitere
# $counts (String) - Zahlen, mit Komma
imports-done = Übernommen: { $counts }.
imports-not-done = Es wurde nichts übernommen, weil noch Zeilen offen sind. Klären Sie diese Zeilen, oder übernehmen Sie nur, was geht.
imports-discarded = Die Liste ist gelöscht.
