### Fragen am Tisch: die Liste, eine Frage, Fristen und Schließtage.

cases-tab = Fragen
cases-title = Fragen
cases-lead = Alles, was hereinkommt: per Web, Mail, Telefon, am Tisch, auf Papier. Jede Frage hat eine Person und einen Tag.
# $count (Number) - wie viele
cases-count = { $count ->
    [0] Keine Frage
    [one] Eine Frage
   *[other] { $count } Fragen
}
cases-view-due = Jetzt dran
cases-view-mine = Meine
cases-view-open = Alle offenen
cases-view-late = Überfällig
cases-view-closed = Abgeschlossen
cases-views = Welche Fragen
cases-empty-title = Hier wartet nichts
cases-empty-text = Neue Fragen erscheinen hier von selbst.
cases-more = Ältere
cases-note = Frage notieren
# $number (String) - Nummer der Frage
cases-number = Frage { $number }
cases-nameless = Ohne Namen
cases-gone = Gelöscht
cases-kind-question = Frage
cases-kind-advice = Beratung
cases-kind-callback = Rückruf
cases-source-web = Web
cases-source-mail = Mail
cases-source-phone = Telefon
cases-source-desk = Tisch
cases-source-paper = Papier
cases-state-new = neu
cases-state-open = in Arbeit
cases-state-asked-back = Rückfrage läuft
cases-state-answered = beantwortet
cases-state-not-ours = andere zuständig
cases-state-withdrawn = hat sich erledigt
cases-state-silent = nichts mehr gehört
cases-state-spam = Spam
cases-state-merged = zusammengelegt
# $day (String) - Freitag, 4. Dezember
cases-due = Antwort bis { $day }
cases-today = Antwort heute
# $day (String) - Freitag, 4. Dezember
cases-late = überfällig seit { $day }
cases-paused = Frist steht still
# $day (String) - Freitag, 4. Dezember
cases-answered-in-time = beantwortet am { $day }, rechtzeitig
# $day (String) - Freitag, 4. Dezember
cases-answered-late = beantwortet am { $day }, zu spät
# $day (String) - Freitag, 4. Dezember
cases-planned = Wiedervorlage: { $day }
# $name (String) - Katja Sommer
cases-owner = Übernommen von { $name }
cases-nobody = Noch niemand
cases-engagement-office = Engagement-Büro
# $name (String) - Katja Sommer
cases-away = { $name } ist nicht da.
# $names (String) - Nuri Demir
cases-stand-in = Vertretung: { $names }
cases-no-stand-in = Niemand vertritt. Geben Sie die Frage bitte weiter.
cases-share-title = Rechtzeitig beantwortet (90 Tage)
# $in_time (Number) - so viele rechtzeitig
# $answered (Number) - von so vielen beantworteten
cases-share = { $in_time } von { $answered }
# $count (Number) - so viele überfällig
cases-share-late = { $count ->
    [0] nichts überfällig
    [one] eine überfällig
   *[other] { $count } überfällig
}
cases-who = Wer fragt
cases-reachable = Erreichbar
cases-topic = Thema
cases-office = Zuständig
cases-language = Sprache
cases-came = Eingang
cases-talk = Verlauf
cases-history = Was geschah
cases-entry-asked = Frage
cases-entry-heard = Kam dazu
cases-entry-answer = Antwort
cases-entry-ask-back = Rückfrage
cases-entry-note = Notiz für uns
cases-entry-hand-over = Weitergegeben
cases-entry-closing = Abschluss
cases-way-mail = per Mail
cases-way-phone = am Telefon
cases-way-desk = am Tisch
cases-way-letter = per Brief
# $number (String) - Nummer der anderen Frage
cases-from-case = aus Frage { $number }
# $address (String) - Mailadresse
cases-other-address = kam von { $address }: bitte prüfen, ob es dieselbe Person ist
cases-take = Übernehmen
cases-say-title = Antworten oder notieren
cases-say-kind = Was ist es?
cases-say-answer = Antwort
cases-say-ask-back = Rückfrage: Die Frist steht still, bis etwas kommt
cases-say-note = Notiz: liest nur das Büro
cases-say-heard = Das hat die Person gesagt
cases-say-way = Auf welchem Weg?
cases-say-text = Text
cases-say-text-hint = Per Mail geht der Text genau so hinaus, mit Anrede und Gruß darum.
cases-say-close = Damit ist die Frage beantwortet: abschließen
cases-say-send = Eintragen und senden
cases-hand-over-title = Weitergeben
cases-hand-over-to = An wen?
cases-hand-over-reason = Warum?
cases-hand-over-reason-hint = Liest, wer sie bekommt; nicht die Person, die fragt.
cases-hand-over-send = Weitergeben
cases-anybody = wer gerade da ist
cases-plan-title = Wiedervorlage
cases-plan-day = An welchem Tag?
cases-plan-hint = Leer: keine Wiedervorlage.
cases-plan-send = Merken
cases-close-title = Abschließen
cases-close-why = Warum?
cases-close-answered = Sie ist beantwortet
cases-close-not-ours = Dafür sind andere da
cases-close-withdrawn = Die Person braucht nichts mehr
cases-close-silent = Auf die Rückfrage kam nichts
cases-close-spam = Werbung oder Unfug
cases-close-text = Was sagen wir dazu?
cases-close-text-hint = Geht per Mail hinaus, wenn es eine Adresse gibt. Bei „andere“ schreiben Sie bitte, wohin.
cases-close-send = Abschließen
cases-reopen = Wieder öffnen
cases-letter = Antwortbrief drucken
cases-correct-title = Angaben berichtigen
cases-correct-send = Speichern
cases-kind = Art
cases-name = Name
cases-email = E-Mail
cases-phone = Telefon
cases-optional = (kann leer bleiben)
cases-topic-none = ohne Thema
cases-links-title = Gehört zu
cases-link-kind = Was?
cases-link-organisation = Organisation
cases-link-opportunity = Angebot
cases-link-signup = Anmeldung
cases-link-inquiry = Frage
cases-link-number = Nummer
cases-link-send = Verknüpfen
cases-unlink = Lösen
cases-links-none = Noch mit nichts verknüpft.
cases-likely-title = Vielleicht dieselbe Frage
cases-likely-text = Gleiche Mailadresse oder Telefonnummer.
cases-merge-look = Vergleichen
cases-merge-with = Mit einer anderen Frage zusammenlegen
cases-merge-number = Nummer der anderen Frage
cases-merge-unknown = Diese Nummer gibt es hier nicht. Sie steht über jeder Frage.
# $gone (String) - Nummer
# $kept (String) - Nummer
cases-merge-title = Frage { $gone } geht in Frage { $kept } auf
cases-merge-lead = So wird es danach aussehen. Sie können es 30 Tage lang rückgängig machen.
cases-merge-stays = Was bleibt
# $name (String)
cases-merge-name = Name: { $name }
# $kind (String)
cases-merge-kind = Art: { $kind }
# $topic (String)
cases-merge-topic = Thema: { $topic }
# $stays (String)
# $goes (String)
cases-merge-instead = { $stays }, nicht { $goes }
# $address (String) - Mailadresse
cases-merge-mail = Antworten gehen an { $address }
# $phone (String) - Telefonnummer
cases-merge-phone = Telefon: { $phone }
# $day (String) - Freitag, 4. Dezember
cases-merge-until = Antwort bis { $day }, der frühere Tag gilt
# $count (Number) - wie viele
cases-merge-lines = { $count ->
    [one] Ein Eintrag steht zusammen
   *[other] { $count } Einträge stehen zusammen
}
# $kept (String)
cases-merge-apart = Beide haben dieselbe Mailadresse oder keine. Trennen Sie später wieder, bleibt bei Frage { $kept }, was danach gemailt wird: Niemand weiß dann, zu welcher Frage es gehört.
cases-merge-send = Zusammenlegen
cases-merge-swap = Andersherum
cases-merge-two-people = Das sind zwei Menschen: Die Adressen oder Nummern sind verschieden. Niemand soll lesen, was jemand anderes geschrieben hat. Verknüpfen Sie die Fragen stattdessen.
cases-merge-not-open = Nur offene Fragen lassen sich zusammenlegen.
cases-merge-same = Das ist dieselbe Frage.
cases-merge-gone = Die Angaben sind schon gelöscht.
# $number (String) - Nummer der anderen Frage
cases-merged-into = Diese Frage ging in Frage { $number } auf.
# $number (String) - Nummer der anderen Frage
cases-merged-in = Frage { $number } ist hier aufgegangen.
cases-unmerge = Wieder trennen
cases-erase = Alles Persönliche löschen
cases-erase-text = Wer gefragt hat und was geschrieben wurde, geht sofort. Dass es eine Frage gab, bleibt gezählt.
cases-erased = Wer gefragt hat, ist gelöscht
# $day (String) - Freitag, 4. Dezember
cases-erased-text = Es bleibt nur, dass am { $day } eine Frage kam.
cases-meanwhile = Inzwischen hat sich etwas geändert
cases-meanwhile-text = Lesen Sie bitte nach, was neu ist, und senden Sie dann noch einmal. Ihr Text steht noch da.
cases-rescued = Ihr Text
cases-rescued-hint = Das Feld dafür gibt es nicht mehr. Kopieren Sie den Text, wenn Sie ihn noch brauchen.
cases-not-now = Das geht gerade nicht
cases-not-now-text = Die Frage steht nicht mehr so, wie die Seite sie zeigte. Unten sehen Sie, wie es jetzt ist.
cases-done-taken = Sie haben die Frage übernommen.
cases-done-said = Ist eingetragen.
cases-done-handed-over = Ist weitergegeben.
cases-done-planned = Ist vorgemerkt.
cases-done-closed = Ist abgeschlossen.
cases-done-reopened = Ist wieder offen.
cases-done-corrected = Ist gespeichert.
cases-done-linked = Ist verknüpft.
cases-done-merged = Ist zusammengelegt.
cases-done-unmerged = Sind wieder zwei.
cases-done-erased = Ist gelöscht.
cases-done-noted = Ist notiert.
cases-note-title = Frage notieren
cases-note-lead = Schreiben Sie mit, während die Person spricht. Name und Weg zurück dürfen fehlen.
cases-note-source = Wie kam es?
cases-note-message = Was möchte die Person?
cases-note-message-hint = Die Person liest das später auf ihrer Seite. Was nur das Büro wissen soll, notieren Sie danach im Fall.
cases-note-send = Notieren
cases-note-language = Sprache der Person
cases-errors = Bitte prüfen
# $title (String) - Überschrift der Seite
cases-fault = Fehler: { $title }
cases-back = Alle Fragen
cases-promises = Fristen und Schließtage
cases-promises-lead = In so vielen Arbeitstagen versprechen Sie eine Antwort. Wochenenden, Feiertage und Schließtage zählen nicht; während einer Rückfrage steht die Frist still.
cases-promises-question = Auf eine Frage
cases-promises-advice = Auf „weiß noch nicht, was“
cases-promises-callback = Bis zum Rückruf
cases-promises-days = Arbeitstage
cases-promises-save = Speichern
cases-promises-saved = Die Fristen sind gespeichert. Sie gelten für neue Fragen.
cases-closures = Schließtage
cases-closures-text = Auch, wenn jemand krank ist und niemand vertritt: Laufende Fristen rücken um die verlorenen Tage weiter.
cases-closures-none = Keine eingetragen. Feiertage in NRW kennt der Hub.
# $from (String) - 24. Dezember
# $to (String) - 31. Dezember
cases-closure = { $from } bis { $to }
cases-closure-from = Erster Tag
cases-closure-to = Letzter Tag
cases-closure-to-hint = Leer: nur ein Tag.
cases-closure-reason = Grund
cases-closure-add = Eintragen
cases-closure-remove = Doch geöffnet
cases-closure-added = Ist eingetragen. Laufende Fristen sind angepasst.
cases-closure-removed = Ist gestrichen. Zugesagte Tage bleiben, wie sie sind.
# $name (String) - wer gefragt hat
cases-row = Frage von { $name }
# $name (String) - wer gefragt hat
cases-overdue-row = Frage von { $name } wartet auf Antwort
# $name (String) - wer gefragt hat
cases-callback-row = { $name } zurückrufen
# $name (String) - wer gefragt hat
cases-planned-row = Wiedervorlage: Frage von { $name }
# $number (String) - Nummer der Frage
cases-mail-at-office-subject = Frage { $number } wartet auf Ihr Amt
# $office (String) - Amt für Soziales
# $day (String) - Freitag, 4. Dezember
# $link (String) - die Frage am Tisch
cases-mail-at-office =
    Beim Hub liegt eine Frage für { $office }. Zugesagt ist eine Antwort bis { $day }.

    Was darin steht, sehen Sie hier, nach dem Einloggen:

    { $link }
cases-mail-at-office-why = Sie bekommen diese Mail, weil Sie in diesem Hub für Ihr Amt sprechen.
cases-mail = Zu einer Frage
