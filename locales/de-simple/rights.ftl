rights-title = Meine Seite
rights-menu = Meine Daten
rights-menu-text = Hier sehen Sie, was wir von Ihnen wissen.
rights-lead = Das wissen wir zu { $email }.
rights-lead-desk = Das wissen wir zu { $name }.
rights-signups = Hier machen Sie mit
rights-none = Sie sind noch nirgends angemeldet.
rights-guarded = Hier sagen Sie Ja oder Nein für ein Kind
rights-names = Namen und Telefon
rights-names-text = Oft teilen sich mehrere ein Telefon oder ein Postfach. Hier stehen alle Namen.
rights-known = Das ist gespeichert
rights-nothing = Nichts.
rights-kind = { $kind ->
    [person] Eintrag als Person: { $count }
    [signup] Anmeldungen zu Angeboten: { $count }
    [account] Zugang: { $count }
    [account-role] Rollen: { $count }
    [absence] Abwesenheiten: { $count }
    [passkey] Passkeys: { $count }
    [passkey-challenge] begonnene Passkey-Anmeldungen: { $count }
    [session] Geräte, auf denen Sie eingeloggt sind: { $count }
    [login-code] Code zum Einloggen: { $count }
    [office-code] Code aus einem Brief: { $count }
    [outbox] Mails an Sie: { $count }
    [contact-point] Einträge als Ansprechperson: { $count }
    [organisation] Organisationen, die Ihre Adresse nennen: { $count }
    [opportunity] Angebote, die Ihre Adresse nennen: { $count }
    [inquiry-asker] Ihre Fragen an uns: { $count }
    [inquiry-entry] Texte zu Ihren Fragen: { $count }
    [advice-person] Beratungen: { $count }
    [introduction-said] Vermittlungen: { $count }
    [founding-person] Gründungen: { $count }
    [founding-step] Schritte dabei: { $count }
    [obstacle-person] genannte Steine im Weg: { $count }
    [obstacle-voice] Steine, die Sie auch stören: { $count }
    [barrier-report] Barrieren, die Sie gemeldet haben: { $count }
    [digest-subscription] Wochenpost: { $count }
    [digest-sent] Wochenpost, die Sie bekommen haben: { $count }
    [reporter] Einträge, die Sie gemeldet haben: { $count }
    [report-word] Ihre Widersprüche: { $count }
    [hand-over] Übergaben einer Leitung: { $count }
   *[other] anderes: { $count }
}
rights-download-text = Sie können alles mitnehmen.
rights-file-what = Wozu
rights-file-row = Nummer
rights-file-field = Feld
rights-file-value = Inhalt
rights-csv = Tabelle (CSV)
rights-json = Datei (JSON)
rights-correct = Ändern
rights-correct-title = Angaben ändern
rights-correct-text = Die Änderung gilt auch für Ihre Anmeldungen.
rights-correct-email = Sie haben eine neue E-Mail-Adresse? Geben Sie sie bei der nächsten Anmeldung an.
rights-name = Name
rights-phone = Telefon
rights-save = Speichern
rights-erase = Alles löschen
rights-erase-text = Zuerst sehen Sie: Was wird gelöscht? Was bleibt?
rights-erase-look = Zeigen, was gelöscht wird
rights-erase-lead = Hier steht, was wir zu { $email } löschen. Und was bleibt. Gelöscht wird erst, wenn Sie Ja sagen. Dann ist es für immer weg.
rights-erase-lead-desk = Hier steht, was wir zu { $name } löschen. Und was bleibt. Gelöscht wird erst, wenn Sie Ja sagen. Dann ist es für immer weg.
rights-first = Das müssen Sie zuerst tun
rights-first-hand-over = Geben Sie { $organisation } an eine andere Person ab.
rights-first-role = Sie arbeiten im Büro mit. Diese Aufgabe muss zuerst enden.
rights-goes = Das wird gelöscht
rights-goes-running = Ihre Anmeldungen enden. Wir sagen es den Organisationen. Anzahl: { $count }
rights-stays = Das bleibt
rights-stays-counted = Eine Zahl: Jemand hat mitgemacht. Ohne Namen.
rights-stays-organisation = Die Texte und Bilder der Organisation. Ihr Name steht nicht mehr dabei.
rights-stays-journal = Eine Nummer im Protokoll. Niemand kann Sie daran erkennen.
rights-stays-sent = Mails, die wir schon geschickt haben.
rights-stays-backup = Kopien zur Sicherheit. Sie werden später überschrieben. Brauchen wir eine alte Kopie, löschen wir Sie dort auch. Dafür bleibt ein Zeichen ohne Namen.
rights-erase-send = Jetzt alles löschen
rights-erase-not = Lieber nicht
rights-gone = Es ist gelöscht.
rights-gone-text = Danke. Sie können jederzeit wiederkommen.
rights-somebody = Jemand (Angaben gelöscht)

rights-letter-subject = Ihr Code für Ihre Daten
rights-letter-hello = Guten Tag { $name },
rights-letter-text = sagen Sie uns diesen Code. Dann zeigen wir Ihnen alles, was wir von Ihnen wissen. Sie können es ändern oder löschen lassen.
rights-letter-until = Der Code gilt bis { $day }. Sagen Sie ihn nur uns.
rights-letter-phone = Unser Telefon: { $phone }.
