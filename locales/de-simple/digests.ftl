digests-title = Wochenpost
digests-lead = Jeden Donnerstag schreiben wir Ihnen: Das ist neu. Das passt zu Ihnen.
digests-door = Jede Woche eine Mail: Das passt zu mir
digests-how-choose = Wählen Sie aus: Was passt zu Ihnen?
digests-how-button = Sie bekommen eine Mail von uns. Drücken Sie darin auf den Knopf.
digests-how-weekly = Am Donnerstag kommt eine Mail. Gibt es nichts Neues? Dann kommt keine Mail.
digests-print = Ohne Mail: als Blatt drucken
digests-email = Ihre E-Mail-Adresse
digests-email-hint = Wir schicken nur die Wochenpost an diese Adresse.
digests-kinds = Was möchten Sie bekommen?
digests-kind-offers = Neue Angebote zum Mitmachen
digests-kind-dates = Termine in den nächsten zwei Wochen
digests-kind-news = Neues vom Büro
digests-fits = Was passt zu Ihnen?
digests-topics = Themen
digests-topics-hint = Kein Haken heißt: Sie bekommen alle Themen.
digests-districts = Stadtteile
digests-districts-hint = Kein Haken heißt: Sie bekommen alle Stadtteile.
digests-langs = Sprachen der Einträge
digests-langs-hint = Kein Haken heißt: Sie bekommen alle Sprachen.
digests-reads = In welcher Sprache schreiben wir Ihnen?
digests-order = Wochenpost bestellen
digests-private = Wir speichern nur Ihre Adresse und Ihre Auswahl. Sie können die Wochenpost immer abbestellen. Dann löschen wir alles.
digests-errors = Bitte sehen Sie noch einmal hin
digests-fault = Fehler: { $title }
digests-too-often = Das war sehr oft. Bitte warten Sie eine Stunde. Versuchen Sie es dann noch einmal.
digests-thanks-title = Jetzt fehlt nur noch der Knopf
digests-thanks-text = Wir haben Ihnen eine Mail geschickt. Öffnen Sie den Link in der Mail. Drücken Sie dann auf den Knopf. Erst danach kommt die Wochenpost.
digests-thanks-spam = Ist keine Mail da? Sehen Sie im Spam-Ordner nach. Oder rufen Sie uns an.
digests-own-title = Ihre Wochenpost
digests-own-text = Drücken Sie auf den Knopf. Dann bekommen Sie jeden Donnerstag die Wochenpost.
digests-own-confirm = Ja, ich möchte die Wochenpost
digests-own-confirmed = Fertig. Sie bekommen jetzt die Wochenpost.
digests-own-next = Die nächste Wochenpost kommt am { $when }. Gibt es nichts Neues? Dann kommt keine.
digests-own-changed = Gespeichert. In der nächsten Wochenpost steht, was Sie jetzt gewählt haben.
digests-own-change = Das passt zu mir
digests-own-save = Auswahl speichern
digests-own-stop-title = Wochenpost abbestellen
digests-own-stop-text = Dann löschen wir Ihre Adresse und Ihre Auswahl.
digests-own-stop = Abbestellen
digests-stopped-title = Abbestellt
digests-stopped-text = Sie bekommen keine Wochenpost mehr. Wir haben Ihre Adresse und Ihre Auswahl gelöscht.
digests-again = Wochenpost neu bestellen
digests-group-offers = Neue Angebote
digests-group-dates = Termine
digests-group-news = Neues vom Büro
digests-sheet-title = Wochenblatt
digests-sheet-day = Das ist neu. Stand: { $day }
digests-sheet-none-title = Hier gibt es gerade nichts Neues
digests-sheet-none-text = Nehmen Sie Haken weg, dann passt mehr. Oder sehen Sie alle Angebote an.
digests-sheet-choose = Auswahl ändern
digests-sheet-call = Haben Sie Fragen? Rufen Sie uns an: { $phone }
digests-show = Blatt zeigen
digests-more = { $count ->
    [one] und noch { $count } Eintrag
   *[other] und noch { $count } Einträge
}
digests-mail-confirm-subject = Bitte bestätigen: Wochenpost
digests-mail-confirm =
    Sie möchten die Wochenpost. Das freut uns! Öffnen Sie diesen Link. Drücken Sie dort auf den Knopf.

    { $link }
digests-mail-confirm-why = Sie bekommen diese Mail, weil jemand diese Adresse für die Wochenpost eingetragen hat. Waren Sie das nicht? Dann müssen Sie nichts tun. Dann kommt keine Wochenpost. Nach 14 Tagen löschen wir die Adresse.
digests-mail-known-subject = Ihre Wochenpost
digests-mail-known =
    Sie bekommen die Wochenpost schon. Hier können Sie die Auswahl ändern. Hier können Sie auch abbestellen:

    { $link }
digests-mail-known-why = Sie bekommen diese Mail, weil jemand diese Adresse noch einmal für die Wochenpost eingetragen hat. Es hat sich nichts geändert.
digests-mail-subject = Wochenpost: { $title }
digests-mail-newsletter-subject = Neues vom Engagement-Büro
digests-mail-intro = Das ist neu. Das passt zu Ihnen.
digests-mail-more = { $count ->
    [one] Es gibt noch { $count } Eintrag:
   *[other] Es gibt noch { $count } Einträge:
}
    { $link }
digests-mail-change =
    Auswahl ändern:
    { $link }
digests-mail-stop =
    Abbestellen mit einem Klick:
    { $link }
digests-mail-why = Sie bekommen diese Mail, weil Sie die Wochenpost bestellt haben. Sie haben auf den Knopf gedrückt.
