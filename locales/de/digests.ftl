### Die Wochenpost: bestellen, bestätigen, ändern, abbestellen, das Blatt zum Drucken, und die Mails dazu.
digests-title = Wochenpost
digests-lead = Jeden Donnerstag, was neu ist und zu Ihnen passt.
digests-door = Jede Woche, was zu mir passt
digests-how-choose = Wählen Sie, was zu Ihnen passt.
digests-how-button = Drücken Sie in unserer Mail auf den Knopf.
digests-how-weekly = Donnerstags kommt eine Mail. Gibt es nichts Neues, kommt keine.
digests-print = Ohne Mail: als Blatt drucken
digests-email = Ihre E-Mail-Adresse
digests-email-hint = Dorthin kommt die Wochenpost und sonst nichts.
digests-kinds = Was möchten Sie bekommen?
digests-kind-offers = Neue Angebote zum Mitmachen
digests-kind-dates = Termine der nächsten zwei Wochen
digests-kind-news = Neues vom Büro
digests-fits = Was passt zu Ihnen?
digests-topics = Themen
digests-topics-hint = Ohne Häkchen bekommen Sie alle Themen.
digests-districts = Stadtteile
digests-districts-hint = Ohne Häkchen bekommen Sie alle. Was die ganze Stadt angeht, ist immer dabei.
digests-langs = Sprachen der Einträge
digests-langs-hint = Ohne Häkchen bekommen Sie Einträge in jeder Sprache.
digests-reads = In welcher Sprache schreiben wir Ihnen?
digests-order = Wochenpost bestellen
digests-private = Wir speichern nur Ihre Adresse und diese Auswahl. Sie bestellen mit einem Klick ab, dann löschen wir beides.
digests-errors = Bitte sehen Sie noch einmal hin
# $title (String) - Überschrift der Seite
digests-fault = Fehler: { $title }
digests-too-often = Das war sehr oft in kurzer Zeit. Bitte versuchen Sie es in einer Stunde noch einmal.
digests-thanks-title = Jetzt fehlt nur noch der Knopf
digests-thanks-text = Wir haben Ihnen eine Mail geschickt. Öffnen Sie den Link darin und drücken Sie auf den Knopf. Vorher kommt keine Wochenpost.
digests-thanks-spam = Keine Mail da? Sehen Sie im Spam-Ordner nach, oder rufen Sie uns an.
digests-own-title = Ihre Wochenpost
digests-own-text = Drücken Sie auf den Knopf. Dann bekommen Sie jeden Donnerstag, was neu ist und zu Ihnen passt.
digests-own-confirm = Ja, schicken Sie mir die Wochenpost
digests-own-confirmed = Bestätigt. Die Wochenpost kommt jetzt zu Ihnen.
# $when (String) - "Donnerstag, 3. Dezember"
digests-own-next = Die nächste kommt am { $when }, wenn es dann etwas Neues gibt.
digests-own-changed = Gespeichert. Die neue Auswahl gilt ab der nächsten Wochenpost.
digests-own-change = Was zu mir passt
digests-own-save = Auswahl speichern
digests-own-stop-title = Wochenpost abbestellen
digests-own-stop-text = Dann löschen wir Ihre Adresse und Ihre Auswahl.
digests-own-stop = Abbestellen
digests-stopped-title = Abbestellt
digests-stopped-text = Sie bekommen keine Wochenpost mehr. Ihre Adresse und Ihre Auswahl sind gelöscht.
digests-again = Wochenpost neu bestellen
digests-group-offers = Neue Angebote
digests-group-dates = Termine
digests-group-news = Neues vom Büro
digests-sheet-title = Wochenblatt
# $day (String) - "29. November 2026"
digests-sheet-day = Neu und bald, Stand { $day }
digests-sheet-none-title = Gerade gibt es hier nichts Neues
digests-sheet-none-text = Wählen Sie weniger aus, dann passt mehr. Oder sehen Sie alle Angebote an.
digests-sheet-choose = Was passt zu mir? Auswahl ändern
# $phone (String) - Telefonnummer
digests-sheet-call = Fragen? Rufen Sie uns an: { $phone }
digests-show = Blatt zeigen
# $count (Number) - so viele
digests-more = { $count ->
    [one] und noch { $count } weiterer Eintrag
   *[other] und noch { $count } weitere Einträge
}
digests-mail-confirm-subject = Bitte bestätigen: Wochenpost
# $link (String) - der persönliche Link
digests-mail-confirm =
    schön, dass Sie die Wochenpost möchten! Jetzt fehlt nur noch eines: Öffnen Sie diesen Link und drücken Sie dort auf den Knopf.

    { $link }
digests-mail-confirm-why = Sie bekommen diese Mail, weil jemand diese Adresse für die Wochenpost angegeben hat. Waren Sie das nicht? Dann tun Sie einfach nichts. Ohne den Knopfdruck kommt keine Wochenpost, und nach 14 Tagen löschen wir die Adresse.
digests-mail-known-subject = Ihre Wochenpost
# $link (String) - der persönliche Link
digests-mail-known =
    die Wochenpost kommt schon zu Ihnen. Hier ändern Sie, was zu Ihnen passt, oder bestellen sie ab:

    { $link }
digests-mail-known-why = Sie bekommen diese Mail, weil jemand diese Adresse noch einmal für die Wochenpost angegeben hat. Geändert hat sich nichts.
# $title (String) - der erste Eintrag
digests-mail-subject = Wochenpost: { $title }
digests-mail-newsletter-subject = Neues vom Engagement-Büro
digests-mail-intro = das ist neu und passt zu Ihnen.
# $count (Number) - so viele
# $link (String) - wo sie stehen
digests-mail-more = { $count ->
    [one] Noch { $count } weiterer Eintrag:
   *[other] Noch { $count } weitere Einträge:
}
    { $link }
# $link (String) - der persönliche Link
digests-mail-change =
    Auswahl ändern:
    { $link }
# $link (String) - der Link zum Abbestellen
digests-mail-stop =
    Abbestellen mit einem Klick:
    { $link }
digests-mail-why = Sie bekommen diese Mail, weil Sie die Wochenpost bestellt und mit dem Knopf bestätigt haben.
