### Texte schreiben. Nur am Tisch.
writing-title = Texte
writing-lead = Seiten, Anleitungen, Antworten und Neues: schreiben, prüfen, veröffentlichen.
writing-new = Neuer Text
writing-none-title = Noch kein Text
writing-none-text = Fangen Sie mit dem an, was am häufigsten gefragt wird.
writing-all = Alle Texte
writing-states = Nach Stand
# $kind (String) - Schlüssel der Art
writing-kind = { $kind ->
    [page] Seite
    [guide] Anleitung
    [faq] Frage mit Antwort
   *[news] Neues
}
writing-kind-label = Was wird es?
# $phase (String) - Schlüssel des Stands
writing-phase = { $phase ->
    [restricted] Ausgeblendet
    [draft] Entwurf
    [planned] Geplant
    [public] Öffentlich
   *[ended] Abgelaufen
}
writing-newer = Neuere Fassung noch nicht öffentlich
# $when (String) - "heute", "am 3. März"
writing-changed = Geschrieben { $when }
# $languages (String) - Aufzählung der Sprachen
writing-languages-in = In: { $languages }
writing-slug = Adresse
writing-slug-hint = Kleine Buchstaben, Ziffern und Bindestriche. Leer lassen: Dann entsteht sie aus der Überschrift. Sie bleibt, auch wenn sich der Text ändert.
writing-slug-taken = Diese Adresse hat schon ein anderer Text. Wählen Sie eine andere.
writing-slug-wrong = Für die Adresse gehen nur kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche.
writing-title-field = Überschrift
writing-summary = Kurz gesagt
writing-summary-hint = Ein, zwei Sätze für Listen. Leer: Dann steht dort der Anfang.
writing-content = Text
writing-content-hint = Mit einfachen Zeichen: # Überschrift, - Aufzählung, **wichtig**, [Text des Links](/mitmachen).
writing-optional = (freiwillig)
writing-errors = So geht es noch nicht
# $title (String) - Überschrift der Seite
writing-fault = Bitte ändern: { $title }
writing-preview = Vorschau
writing-preview-lead = So lesen es alle. Gespeichert ist noch nichts.
writing-save = Speichern
writing-saved = Gespeichert. Öffentlich wird es erst, wenn Sie es veröffentlichen.
writing-back = Zum Text
writing-meanwhile = Jemand hat inzwischen eine neuere Fassung gespeichert. Ihr Text steht noch hier: Kopieren Sie ihn, laden Sie die Seite neu und fügen Sie ihn dort ein.
writing-language = Sprache
# $language (String) - Name der Sprache
writing-write-in = Text: { $language }
# $language (String) - Name der Sprache
writing-original = Zum Vergleich: { $language }
writing-clear-hint = Alles leeren und speichern nimmt diese Sprache heraus.
writing-missing = Fehlt noch
writing-current = Da
writing-behind = Der deutsche Text ist neuer
writing-edit = Bearbeiten
writing-look = Ansehen
writing-help = So schreiben Sie gut lesbar
writing-help-sentences = Ein Gedanke, ein Satz. Höchstens 20 Wörter, in Einfacher Sprache 12.
writing-help-headings = Überschriften in der Reihenfolge #, ##, ###: Wer nicht sieht, springt von einer zur nächsten.
writing-help-links = Der Text eines Links sagt, wohin er führt. „Hier“ sagt es nicht.
writing-help-pictures = Jedes Bild bekommt Worte für alle, die es nicht sehen.
writing-help-pictures-how = Bild einfügen: die Zeile unter dem Bild kopieren.
writing-advice = Das liest sich noch leichter
writing-advice-none = Uns fällt nichts auf. Gut geschrieben!
# $line (Number) - Zeile
# $said (String) - der Rat
writing-advice-at = Zeile { $line }: { $said }
writing-advice-heading-skipped = Hier fehlt eine Stufe zwischen zwei Überschriften.
writing-advice-no-heading = Ein langer Text ohne Zwischenüberschrift. Wo beginnt etwas Neues?
writing-advice-alt-missing = Ein Bild ohne Worte. Was ist darauf zu sehen?
# $text (String) - was dort steht
writing-advice-alt-empty = „{ $text }“ sagt nicht, was auf dem Bild zu sehen ist.
# $text (String) - was dort steht
writing-advice-link-text = „{ $text }“ sagt nicht, wohin der Link führt.
writing-advice-link-naked = Eine nackte Adresse wird Zeichen für Zeichen vorgelesen. Geben Sie dem Link einen Text.
# $words (Number) - Wörter
writing-advice-long-sentence = Ein Satz mit { $words } Wörtern. Lässt er sich teilen?
# $word (String) - das Wort
writing-advice-long-word = „{ $word }“ ist sehr lang. Geht es kürzer oder mit Bindestrich?
# $ease (String) - Schlüssel
# $words (Number) - Wörter
# $each (Number) - Wörter je Satz
writing-reading = { $ease ->
    [easy] { $words } Wörter, { $each } je Satz: leicht zu lesen.
    [middling] { $words } Wörter, { $each } je Satz: etwa wie eine Zeitung.
   *[hard] { $words } Wörter, { $each } je Satz: schwer zu lesen.
}
writing-publication = Veröffentlichen
writing-publish-now = Veröffentlichen
writing-publish-change = Neue Fassung zeigen
writing-from = Ab wann
writing-from-hint = Leer: sofort.
writing-until = Bis wann
writing-until-hint = Leer: ohne Ende.
writing-when-wrong = Geben Sie Tag und Uhrzeit an, zum Beispiel 2027-03-01T09:00.
writing-withdraw = Zurückziehen
writing-discard = Entwurf löschen
writing-published-done = Veröffentlicht.
writing-planned-done = Geplant.
writing-withdrawn-done = Zurückgezogen: Nur das Büro sieht den Text noch.
writing-discarded-done = Der Entwurf ist gelöscht.
writing-restored-done = Die alte Fassung ist wieder da, als neueste.
writing-not-now = Das ging nicht mehr: Der Text steht inzwischen anders.
# $from (String) - Zeitpunkt
writing-since = Öffentlich seit { $from }
# $from (String) - Zeitpunkt
writing-starts = Öffentlich ab { $from }
# $until (String) - Zeitpunkt
writing-ends = bis { $until }
writing-open = Öffentliche Seite ansehen
writing-languages = Sprachen
writing-versions = Fassungen
# $number (Number) - Nummer der Fassung
writing-version = Fassung { $number }
# $who (String) - Name des Zugangs
# $when (String) - "heute", "am 3. März"
writing-version-by = { $who }, { $when }
writing-version-nobody = Jemand vom Büro
writing-version-shown = wird gezeigt
writing-version-first = Die erste Fassung: Alles ist neu.
writing-version-same = In dieser Sprache hat sich nichts geändert.
writing-version-restore = Diese Fassung zurückholen
writing-line-gone = Weg:
writing-line-new = Neu:
writing-line-apart = Dazwischen ist alles gleich.
writing-pictures = Bilder
writing-pictures-lead = Bilder für Texte: mit Worten für alle, die sie nicht sehen, mit Namen und Einwilligung.
writing-picture-new = Neues Bild
# $number (Number) - Nummer des Bildes
writing-picture = Bild { $number }
writing-picture-code = So kommt es in den Text:
writing-pictures-none-title = Noch kein Bild
writing-pictures-none-text = Ein Bild sagt oft mehr, wenn jemand Worte dazu schreibt.
writing-picture-file = Bild
writing-picture-file-hint = JPEG, PNG oder WebP, höchstens 7 MB. Wir zeichnen es neu: Ort und Kamera stehen danach nicht mehr darin.
writing-picture-alt = Was ist zu sehen?
writing-picture-alt-hint = Ein Satz für alle, die das Bild nicht sehen, zum Beispiel: Zwei Kinder gießen ein Hochbeet.
writing-picture-alt-missing = Schreiben Sie, was auf dem Bild zu sehen ist.
writing-picture-credit = Von wem ist es?
writing-picture-credit-hint = Der Name steht unter dem Bild. Fragen Sie vorher, ob wir es zeigen dürfen.
writing-picture-credit-missing = Schreiben Sie, wer das Bild gemacht hat.
writing-picture-consent = Sind Menschen zu erkennen?
writing-picture-consent-missing = Wählen Sie, ob Menschen zu erkennen sind.
writing-picture-nobody = Nein, niemand
writing-picture-agreed = Ja, und alle haben zugestimmt
writing-picture-who = Wer hat wann zugestimmt?
writing-picture-who-hint = Wenn Menschen zu erkennen sind: Namen oder Kürzel, Tag und wo die Einwilligung liegt; bei Kindern die der Eltern. Das sieht nur das Büro.
writing-picture-who-missing = Schreiben Sie, wer wann zugestimmt hat. Ohne das zeigen wir das Bild nicht.
writing-picture-upload = Bild aufnehmen
writing-picture-saved = Gespeichert.
writing-picture-remove = Bild entfernen
writing-picture-remove-hint = Es verschwindet sofort aus allen Texten. An seiner Stelle stehen seine Worte.
writing-picture-removed = Das Bild ist weg.
# $line (Number) - Zeile
writing-markup-html = In Zeile { $line } steht HTML. Nehmen Sie es heraus: Hier gehen nur die Zeichen aus der Hilfe.
# $line (Number) - Zeile
writing-markup-link = Der Link in Zeile { $line } führt nirgendwohin. Er muss mit /, https://, mailto: oder tel: anfangen.
# $line (Number) - Zeile
writing-markup-picture = Das Bild in Zeile { $line } haben wir nicht. Nehmen Sie eines aus unseren Bildern, zum Beispiel bild:3.
# $max (Number) - so viele gehen
writing-markup-pictures = In einen Text passen höchstens { $max } Bilder.
# $line (Number) - Zeile
writing-markup-depth = In Zeile { $line } stehen zu viele Zeichen ineinander. Vereinfachen Sie die Stelle.
