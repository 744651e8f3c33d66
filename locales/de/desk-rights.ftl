### Am Tisch: Menschen ohne Mail sehen, berichtigen und löschen mit einem Code aus einem Brief.

desk-rights-title = Menschen ohne Mail
desk-rights-lead = Wer keine Mail hat, bekommt einen Brief mit einem Code. Nennt die Person ihn hier, sehen Sie gemeinsam alles, was der Hub von ihr weiß.
desk-rights-search = Name oder Telefon
desk-rights-find = Suchen
desk-rights-nobody = Niemand ohne Mail heißt so oder hat diese Nummer.
desk-rights-open = Der Code stimmt
desk-rights-everything = Alles ansehen
desk-rights-letter = Brief mit Code
desk-rights-letter-text = Drucken Sie den Brief und schicken Sie ihn an die Anschrift, die Ihnen die Person nennt. Ein neuer Brief macht den Code davor ungültig.
desk-rights-print = Brief drucken
desk-rights-code = Code eingeben
desk-rights-code-field = Code aus dem Brief
desk-rights-code-hint = Acht Zeichen. Groß oder klein ist gleich.
desk-rights-code-send = Code prüfen
# $left (Number) - so viele Versuche bleiben
desk-rights-code-wrong = Dieser Code stimmt nicht. Versuche, die bleiben: { $left }
desk-rights-code-over = Dieser Code gilt nicht mehr. Drucken Sie einen neuen Brief.

## Fristen

desk-rights-nights = Fristen
desk-rights-nights-lead = Was seine Zeit hinter sich hat, geht jede Nacht von selbst. Hier steht, was heute Nacht geht und was die letzten Nächte mitgenommen haben.
desk-rights-tonight = Heute Nacht
desk-rights-nothing = Nichts.
# $table (String) - Schlüssel der Tabelle
# $rows (Number) - so viele Einträge
desk-rights-goes = { $table ->
    [signup] Anmeldungen ohne Namen weitergezählt: { $rows }
    [person] Personen ohne Anmeldung: { $rows }
    [outbox] Mails, die hinausgegangen sind: { $rows }
    [link] abgelaufene Links: { $rows }
    [job] erledigte Aufgaben des Hubs: { $rows }
    [office-code] abgelaufene Codes aus Briefen: { $rows }
    [retention-run] alte Berichte: { $rows }
    [account] Zugänge, die niemand mehr benutzt: { $rows }
    [login-code] abgelaufene Codes zum Einloggen: { $rows }
    [allowance] alte Zähler gegen zu viele Versuche: { $rows }
    [passkey-challenge] abgebrochene Anmeldungen mit Passkey: { $rows }
    [hand-over] beendete Übergaben einer Leitung: { $rows }
    [absence] vergangene Abwesenheiten: { $rows }
    [barrier-report] gemeldete Barrieren, die erledigt sind: { $rows }
    [reporter] Meldungen von Einträgen, bei denen gelöscht wurde, wer gemeldet hat: { $rows }
    [inquiry-asker] Fragen, bei denen gelöscht wurde, wer gefragt hat: { $rows }
    [inquiry-merge-undo] Rückwege von zusammengelegten Fragen: { $rows }
    [advice-person] Beratungen, bei denen gelöscht wurde, wer beraten wurde: { $rows }
    [introduction-said] Vermittlungen, bei denen gelöscht wurde, was weitergegeben wurde: { $rows }
    [founding-person] Gründungen, bei denen gelöscht wurde, wer gründet: { $rows }
    [obstacle-person] Steine, bei denen gelöscht wurde, wer sie nannte: { $rows }
    [obstacle-voice] Adressen bei „hindert mich auch“: { $rows }
    [meeting] alte Treffen: { $rows }
    [undeliverable] unzustellbare Mailadressen: { $rows }
    [digest-subscription] Wochenpost, die niemand bestätigt hat: { $rows }
    [digest-issue] alte Wochenpost: { $rows }
    [circular] alte Rundbriefe: { $rows }
    [organisation-merge-undo] Rückwege von zusammengelegten Organisationen: { $rows }
    [erasure] Prüfzeichen alter Löschungen: { $rows }
    [search-miss] alte Zählungen vergeblicher Suchen: { $rows }
   *[other] anderes: { $rows }
}
