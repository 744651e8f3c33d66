### Wer im Büro und in den Organisationen was ist, und das Protokoll.

team-title = Team
team-lead = Wer für die Stadt handelt, wer wen vertritt und wer gerade nicht da ist.
team-deputies = Vertretung
team-no-deputy = Keine Vertretung
team-change = Aufgabe und Passkeys
team-add = Jemanden dazunehmen
team-role = Aufgabe
team-office = Amt
team-office-hint = Nur bei der Aufgabe „Amt“.
team-name = Name
team-email = E-Mail-Adresse
team-email-hint = Dorthin gehen die Codes zum Einloggen. Die Person bekommt gleich eine Mail.
team-send = Dazunehmen
# $name (String) - Name der Person
team-end = { $name } hat diese Aufgabe nicht mehr
# $name (String) - Name der Person
team-passkeys-off = Passkeys von { $name } entfernen, weil das Gerät verloren ist
team-twice = Diese Person hat diese Aufgabe schon.
team-role-admin-text = Richtet den Hub ein und darf alles, was die Koordination darf.
team-role-coordinator-text = Hält die Fäden zusammen.
team-role-moderator-text = Sieht durch, was öffentlich werden soll. Sieht keine Anmeldungen.
team-role-auditor-text = Liest im Protokoll, was wann entschieden wurde. Ändert nichts.
team-role-officer-text = Spricht für ein Amt der Verwaltung.
team-role-officer = Amt

## Das Team einer Organisation

team-own-title = Unser Team
# $organisation (String) - Name der Organisation
team-own-lead = Wer hier für { $organisation } Anmeldungen beantwortet und Angebote ändert.
team-own-add = Jemanden ins Team holen
team-over = Leitung übergeben
team-over-text = Jemand anderes soll für die Organisation sprechen? Die Person bekommt eine Mail und sagt Ja. Erst dann geht die Leitung an sie, und alte Links öffnen nichts mehr.
team-over-name = Name
team-over-email = E-Mail-Adresse
team-over-phone = Telefon – freiwillig
team-over-send = Übergabe beginnen
# $name (String) - wer übernehmen soll
# $email (String) - an welche Adresse wir geschrieben haben
# $when (String) - wann
team-over-pending = Wir haben { $name } ({ $email }) { $when } gefragt. Die Antwort steht noch aus.
team-over-back = Übergabe zurücknehmen
team-over-twice = Diese Adresse hat die Leitung schon.
team-lead-now = Leitung

## Das Protokoll

team-journal-title = Protokoll
team-journal-lead = Was wann in welcher Rolle geschah, ohne Namen. Das Protokoll wird nie geändert.
team-journal-when = Wann
team-journal-what = Was
team-journal-subject = Woran
team-journal-who = Wer
team-journal-channel = Weg
team-journal-older = Ältere Einträge
team-journal-none = Noch nichts geschehen.

## Durchsicht

team-reviews-title = Durchsicht
team-reviews-lead = Diese Angebote wollen öffentlich werden.
team-reviews-none = Nichts wartet
team-reviews-none-text = Sobald jemand ein Angebot einreicht, steht es hier.
# $verb (String) - Schlüssel des Eintrags
team-verb = { $verb ->
    [settings-changed] Einstellungen geändert
    [organisation-registered] Organisation meldet sich an
    [organisation-approved] Organisation aufgenommen
    [organisation-declined] Organisation nicht aufgenommen
    [organisation-changed] Seite der Organisation geändert
    [hub-opened] Hub eröffnet
    [hub-closed] Hub wieder in Vorbereitung
    [mail-bounced] Mailadresse unzustellbar
    [mail-sent-again] Mail noch einmal geschickt
    [keys-drawn] Neue Schlüssel gezogen (auf der Maschine)
    [log-in-link-made] Link zum Einloggen gemacht (auf der Maschine)
    [inquiry-received] Frage eingegangen
    [inquiry-taken] Frage übernommen
    [inquiry-handed-over] Frage weitergegeben
    [inquiry-answered] Frage beantwortet
    [inquiry-asked-back] Rückfrage gestellt
    [inquiry-heard] Zur Frage kam etwas dazu
    [inquiry-noted] Zur Frage notiert
    [inquiry-planned] Wiedervorlage gesetzt
    [inquiry-corrected] Angaben zur Frage geändert
    [inquiry-linked] Frage verknüpft oder gelöst
    [inquiry-closed] Frage abgeschlossen
    [inquiry-reopened] Frage wieder geöffnet
    [inquiry-merged] Fragen zusammengelegt
    [inquiry-unmerged] Fragen wieder getrennt
    [advice-held] Beratung geführt
    [advice-changed] Beratungsbogen geändert
    [advice-planned] Tag zum Nachfragen gesetzt
    [advice-closed] Beratung abgeschlossen
    [advice-reopened] Beratung wieder geöffnet
    [advice-erased] Angaben einer Beratung gelöscht
    [introduction-offered] Vermittlung begonnen
    [introduction-agreed] Ja zur Vermittlung notiert
    [introduction-passed-on] Vermittelt
    [introduction-told] Vermittlung am Telefon gesagt
    [introduction-planned] Tag zum Nachfragen gesetzt
    [introduction-came] Aus Vermittlung wurde etwas
    [introduction-not-came] Aus Vermittlung wurde nichts
    [introduction-withdrawn] Ja zur Vermittlung zurückgenommen
    [founding-begun] Begleitung einer Gründung begonnen
    [founding-ticked] Schritt einer Gründung notiert
    [founding-planned] Nächster Termin gesetzt
    [founding-handed-over] Begleitung weitergegeben
    [founding-done] Gegründet
    [founding-given-up] Gründung aufgegeben
    [founding-reopened] Gründung geht weiter
    [founding-erased] Angaben einer Gründung gelöscht
    [obstacle-named] Stein im Weg genannt
    [obstacle-opened] Stein veröffentlicht
    [obstacle-reworded] Stein umgeschrieben
    [obstacle-handed-over] Stein weitergegeben
    [obstacle-planned] Wiedervorlage zum Stein
    [obstacle-answered] Stein beantwortet
    [obstacle-solved] Stein aus dem Weg
    [obstacle-not-solvable] Stein bleibt liegen
    [obstacle-declined] Stein nicht veröffentlicht
    [obstacle-reopened] Stein wieder geöffnet
    [obstacle-voice-asked] „Hindert mich auch“ angefragt
    [obstacle-voice-counted] „Hindert mich auch“ gezählt
    [goal-set] Ziel gesetzt
    [goal-changed] Ziel geändert
    [goal-measured] Ziel gemessen
    [goal-reached] Ziel erreicht
    [goal-ended] Ziel beendet
    [goal-reopened] Ziel wieder geöffnet
    [meeting-planned] Treffen geplant
    [meeting-changed] Treffen geändert
    [meeting-invited] Zum Treffen eingeladen
    [meeting-held] Protokoll festgehalten
    [meeting-cancelled] Treffen abgesagt
    [meeting-step-added] Schritt ergänzt
    [meeting-step-done] Schritt getan
    [meeting-step-not-done] Schritt nicht getan
    [meeting-step-planned] Schritt verschoben
    [meeting-step-reopened] Schritt wieder geöffnet
    [barrier-reported] Barriere gemeldet
    [barrier-noted] Barriere: Zwischenstand gesagt
    [barrier-answered] Barriere beantwortet
    [report-received] Eintrag gemeldet
    [report-decided] Über Meldung entschieden
    [report-objected] Widerspruch gegen Entscheidung
    [report-decided-again] Über Widerspruch entschieden
    [report-partner-asked] Partner um zweite Entscheidung gebeten
    [entry-hidden] Eintrag ausgeblendet
    [entry-shown] Eintrag wieder gezeigt
    [organisation-listed] Organisation aus einer Liste aufgenommen
    [organisation-taken-in] Organisation aus einer Liste vorgemerkt
    [organisation-merged] Organisationen zusammengelegt
    [organisation-unmerged] Organisationen wieder getrennt
    [circular-sent] Rundbrief verschickt
    [digest-asked] Wochenpost bestellt
    [digest-confirmed] Wochenpost bestätigt
    [digest-changed] Auswahl der Wochenpost geändert
    [digest-stopped] Wochenpost abbestellt
    [digest-word-written] Wort des Büros geschrieben
    [digest-issued] Wochenpost oder Newsletter verschickt
    [role-granted] Aufgabe oder Vertretung vergeben
    [role-ended] Aufgabe oder Vertretung beendet
    [absence-changed] Abwesenheit eingetragen oder beendet
    [hand-over-offered] Übergabe begonnen
    [hand-over-ended] Übergabe zurückgenommen oder abgelehnt
    [hand-over-done] Leitung übergeben
    [person-corrected] Eigene Angaben berichtigt
    [person-erased] Eigene Angaben gelöscht
    [person-code-printed] Brief mit Code gedruckt
    [person-code-told] Code aus dem Brief genannt
    [organisation-charter-signed] Selbstverständnis unterschrieben
    [organisation-charter-left] Netzwerk verlassen
    [article-written] Text geschrieben
    [article-planned] Text eingeplant
    [article-published] Text veröffentlicht
    [article-withdrawn] Text zurückgezogen
    [article-ended] Text abgelaufen
    [article-discarded] Entwurf eines Textes gelöscht
    [article-picture-changed] Bild für Texte geändert
    [organisation-picture-changed] Bild geändert
    [contact-point-changed] Ansprechperson geändert
    [contact-point-removed] Ansprechperson entfernt
    [opportunity-drafted] Angebot begonnen
    [opportunity-handed-in] Angebot eingereicht
    [opportunity-published] Angebot veröffentlicht
    [opportunity-taken-back] Veröffentlichung zurückgenommen
    [opportunity-sent-back] Angebot zurückgegeben
    [opportunity-paused] Angebot pausiert
    [opportunity-ended] Angebot beendet
    [opportunity-changed] Angebot geändert
    [opportunity-confirmed] Angebot stimmt noch
    [shift-added] Termin dazu
    [shift-changed] Termin geändert
    [shift-called-off] Termin fällt aus
    [event-drafted] Veranstaltung geschrieben
    [event-handed-in] Veranstaltung eingereicht
    [event-published] Veranstaltung im Kalender
    [event-sent-back] Veranstaltung zurückgegeben
    [event-changed] Veranstaltung geändert
    [event-ended] Veranstaltung aus dem Kalender genommen
    [event-date-moved] Termin einer Veranstaltung verlegt
    [event-date-cancelled] Termin einer Veranstaltung abgesagt
    [event-visitors-counted] Gäste einer Veranstaltung gezählt
    [calendar-changed] Eigener Kalender einer Organisation geändert
    [calendar-approved] Eigener Kalender freigegeben
    [calendar-read] Eigener Kalender gelesen
    [signup-submitted] Anmeldung eingegangen
    [signup-confirmed] Anmeldung bestätigt
    [signup-awaits-guardian] Einwilligung erbeten
    [signup-accepted] Zusage
    [signup-declined] Absage
    [signup-withdrawn] Anmeldung zurückgezogen
    [signup-lapsed] Anmeldung verfallen
    [signup-called-off] Anmeldung: Termin fällt aus
    [signup-changed] Anmeldung geändert
    [signup-person-told] Person Bescheid gesagt
    [signup-guardian-told] Eltern Bescheid gesagt
    [signup-organisation-told] Organisation Bescheid gesagt
    [signup-person-untold] Doch noch nicht Bescheid gesagt (Person)
    [signup-guardian-untold] Doch noch nicht Bescheid gesagt (Eltern)
    [signup-organisation-untold] Doch noch nicht Bescheid gesagt (Organisation)
    [organisation-log-in-moved] Adresse zum Einloggen geändert
    [account-passkey-added] Passkey eingerichtet
    [account-passkey-removed] Passkey entfernt
    [account-recovery-used] Notfallcode benutzt
   *[other] { $verb }
}
# $kind (String) - Schlüssel der Art
# $number (Number) - Nummer
team-subject = { $kind ->
    [hub] Hub
    [organisation] Organisation { $number }
    [opportunity] Angebot { $number }
    [signup] Anmeldung { $number }
    [account] Zugang { $number }
    [hand-over] Übergabe { $number }
    [barrier] Barriere { $number }
    [report] Meldung { $number }
    [circular] Rundbrief { $number }
    [digest] Wochenpost { $number }
    [inquiry] Frage { $number }
    [advice] Beratung { $number }
    [introduction] Vermittlung { $number }
    [founding] Gründung { $number }
    [obstacle] Stein { $number }
    [goal] Ziel { $number }
    [meeting] Treffen { $number }
    [person] Person { $number }
   *[other] { $kind } { $number }
}

## Wer es war

# $kind (String) - wer es war
# $number (String) - seine Nummer
team-actor = { $kind ->
    [visitor] jemand von außen
    [system] der Hub selbst
    [account] Zugang Nr. { $number }
    [own-signup] mit dem eigenen Link (Anmeldung { $number })
    [answer-signup] die Organisation mit ihrem Link (Anmeldung { $number })
    [guardian] die Eltern mit ihrem Link (Anmeldung { $number })
    [still-true] die Organisation mit ihrem Link (Angebot { $number })
    [own-inquiry] mit dem eigenen Link (Frage { $number })
    [own-report] mit dem eigenen Link (Meldung { $number })
    [own-obstacle] mit dem eigenen Link (Stein { $number })
    [obstacle-voice] mit dem Link einer Mail (hindert mich auch)
    [statement] die Organisation mit ihrem Link (Meldung { $number })
    [second-decision] die Partnerorganisation mit ihrem Link (Meldung { $number })
    [hand-over] mit dem Link der Übergabe { $number }
   *[other] { $kind }
}
# $names (String) - die Menschen mit der Rolle Technik
team-who-adds = Wer hier mitarbeitet, trägt ein, wer den Hub betreut (Technik): { $names }.
