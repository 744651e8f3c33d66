### Die eigene Seite: sehen, mitnehmen, berichtigen, löschen, was der Hub von einem weiß.

rights-title = Meine Seite
rights-menu = Meine Daten
rights-menu-text = Sehen, mitnehmen, berichtigen oder löschen, was wir von Ihnen wissen.
# $email (String) - das Postfach
rights-lead = Alles, was wir zu { $email } wissen.
# $name (String) - Name der Person
rights-lead-desk = Alles, was wir zu { $name } wissen.
rights-signups = Wo Sie mitmachen
rights-none = Noch keine Anmeldung.
rights-guarded = Für wen Sie Ja oder Nein sagen
rights-names = Namen und Telefon
rights-names-text = Ein Postfach oder ein Telefon teilen sich oft mehrere. Hier stehen alle Namen, die wir dazu kennen.
rights-known = Was gespeichert ist
rights-nothing = Nichts.
# $kind (String) - Schlüssel der Tabelle
# $count (Number) - so viele Einträge
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
    [inquiry-asker] Fragen an uns: { $count }
    [inquiry-entry] Nachrichten dazu: { $count }
    [advice-person] Beratungen: { $count }
    [introduction-said] Vermittlungen: { $count }
    [founding-person] Gründungen: { $count }
    [founding-step] Schritte dabei: { $count }
    [obstacle-person] genannte Steine im Weg: { $count }
    [obstacle-voice] Steine, die Sie auch hindern: { $count }
    [barrier-report] gemeldete Barrieren: { $count }
    [digest-subscription] Wochenpost: { $count }
    [digest-sent] erhaltene Wochenpost: { $count }
    [reporter] gemeldete Einträge: { $count }
    [report-word] Ihre Widersprüche dazu: { $count }
    [hand-over] Übergaben einer Leitung: { $count }
   *[other] anderes: { $count }
}
rights-download-text = Nehmen Sie alles mit: als Tabelle oder als Datei für Programme.
rights-file-what = Wozu
rights-file-row = Nummer
rights-file-field = Feld
rights-file-value = Inhalt
rights-csv = Tabelle (CSV)
rights-json = Datei (JSON)
rights-correct = Berichtigen
rights-correct-title = Angaben berichtigen
rights-correct-text = Das gilt für Sie und für alle Anmeldungen, die noch laufen.
rights-correct-email = Eine andere E-Mail-Adresse gilt, sobald Sie sie bei einer neuen Anmeldung bestätigen.
rights-name = Name
rights-phone = Telefon
rights-save = Speichern
rights-erase = Alles löschen
rights-erase-text = Bevor etwas gelöscht wird, sehen Sie, was geht und was bleibt.
rights-erase-look = Ansehen, was gelöscht wird
# $email (String) - das Postfach
rights-erase-lead = Hier sehen Sie, was wir zu { $email } löschen und was bleibt. Gelöscht wird erst, wenn Sie es bestätigen, und dann für immer.
# $name (String) - Name der Person
rights-erase-lead-desk = Hier sehen Sie, was wir zu { $name } löschen und was bleibt. Gelöscht wird erst, wenn Sie es bestätigen, und dann für immer.
rights-first = Das kommt zuerst
# $organisation (String) - Name der Organisation
rights-first-hand-over = Übergeben Sie { $organisation } an jemand anderen.
rights-first-role = Sie arbeiten im Engagementbüro mit. Wer den Hub betreibt, muss diese Aufgabe zuerst beenden.
rights-goes = Das wird gelöscht
# $count (Number) - so viele
rights-goes-running = Anmeldungen, die noch laufen, werden zurückgezogen; die Organisationen erfahren es: { $count }
rights-stays = Das bleibt, und warum
rights-stays-counted = Dass jemand mitgemacht hat: als Zahl, ohne Namen.
rights-stays-organisation = Texte und Bilder der Organisation: Für sie ist die Organisation verantwortlich. Ihr Name, Ihre Adresse und Ihr Telefon verschwinden daraus.
rights-stays-journal = Im Protokoll, dass etwas geschah: mit einer Nummer, die zu niemandem mehr führt.
rights-stays-sent = Mails, die schon hinausgegangen sind, liegen bei den Empfängern.
rights-stays-backup = In Sicherungen stehen Ihre Angaben, bis diese überschrieben werden. Holen wir eine zurück, löschen wir Sie gleich noch einmal; dafür bleibt ein Prüfzeichen ohne Namen.
rights-erase-send = Jetzt alles löschen
rights-erase-not = Lieber nicht
rights-gone = Es ist gelöscht.
rights-gone-text = Danke, dass Sie dabei waren. Sie sind jederzeit willkommen.
rights-somebody = Jemand (Angaben gelöscht)

## Der Brief mit dem Code

rights-letter-subject = Ihr Code für Ihre Daten
# $name (String) - Name der Person
rights-letter-hello = Guten Tag { $name },
rights-letter-text = nennen Sie uns diesen Code am Tisch oder am Telefon. Dann sehen Sie mit uns alles, was wir von Ihnen wissen. Sie können es mitnehmen, berichtigen oder löschen lassen.
# $day (String) - letzter Tag
rights-letter-until = Der Code gilt bis { $day } und nur einmal. Geben Sie ihn nur uns.
# $phone (String) - Telefon des Büros
rights-letter-phone = Sie erreichen uns unter { $phone }.
