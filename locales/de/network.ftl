### Am Tisch: Steine im Weg, Ziele, Treffen und die Liste der Woche.

network-nobody = Noch niemand
# $day (String) - Freitag, 4. Dezember
network-planned = Nächster Tag: { $day }
network-save = Speichern
network-see-public = Öffentliche Seite ansehen

## Steine im Weg

network-stones-tab = Steine
# $number (String) - Nummer des Steins
network-stone = Stein { $number }
network-stones-lead = Was Menschen vom Mitmachen abhält. Neue Steine erst ansehen, dann in eigenen Worten veröffentlichen.
network-stones-undone = Zu tun
network-stones-new = Neu
network-stones-over = Erledigt
network-stones-empty = Neue Steine erscheinen hier von selbst.
network-stones-note = Stein notieren
network-stones-untitled = Noch nicht veröffentlicht
network-stones-words = So wurde es uns gesagt (nur fürs Büro)
network-stones-public = So steht es auf der Seite
network-stones-open = Veröffentlichen
network-stones-open-text = Schreiben Sie es so, dass niemand erkannt wird: keine Namen, keine Nummern. Nennen Sie, wer antwortet.
network-stones-title = Überschrift
network-stones-text = Was hindert wen?
network-stones-text-hint = Hier steht, was uns gesagt wurde. Bitte umschreiben.
network-stones-to = Wer antwortet
network-stones-open-send = Veröffentlichen
network-stones-answer = Antworten
network-stones-answer-text = Antwort
network-stones-answer-hint = Alle lesen sie. Wer den Stein nannte oder auch gehindert wird, bekommt sie per Mail.
network-stones-answer-send = Antwort veröffentlichen
network-stones-end = Abschließen
network-stones-outcome = Was daraus wurde, oder warum nicht
network-stones-outcome-hint = Zum Beispiel: Ab Januar genügt ein Antrag. Oder: Das Land schreibt es vor, wir können es nicht ändern.
network-stones-solved = Aus dem Weg
network-stones-not-solvable = Bleibt liegen, weil
network-stones-decline = Nicht veröffentlichen, weil
network-stones-too = Jemand ist da oder am Telefon: eine Mailadresse oder Nummer genügt, damit niemand doppelt zählt.
network-stones-too-send = Mitzählen
network-stones-twice = Schon gezählt
network-stones-twice-text = Diese Adresse oder Nummer zählt schon mit.
network-stones-reword = Umschreiben
network-stones-link = Persönlicher Link zum Vorlesen oder Ausdrucken:

## Ziele

network-goals-tab = Ziele
network-goals-lead = Was sich das Netzwerk vorgenommen hat, mit einer Zahl, an der man die Wirkung sieht.
network-goals-new = Neues Ziel
network-goals-change = Ziel ändern
network-goals-title = Was soll besser werden?
network-goals-text = Warum, und was tun wir dafür?
network-goals-indicator = Messgröße
network-goals-indicator-hint = Was wird gezählt? Zum Beispiel: Angebote, die höchstens zwei Stunden brauchen
network-goals-unit = Einheit
network-goals-baseline = Anfangswert
network-goals-baseline-on = Stand vom
network-goals-target = Zielwert
network-goals-target-on = Bis
network-goals-owner = Wer behält es im Blick?
network-goals-next = Wann wird wieder gemessen?
network-goals-measure = Wert eintragen
network-goals-on = Tag (leer: heute)
network-goals-measure-send = Wert eintragen
network-goals-strike = Streichen
network-goals-end = Ziel beenden
network-goals-outcome = Was ist daraus geworden?

## Treffen

network-meetings = Treffen
network-meetings-lead = Einladen, Tagesordnung, Protokoll. Was verabredet wird, steht danach auf der Liste der Woche.
# $count (Number) - wie viele
network-meetings-count = { $count ->
    [0] Kein Treffen
    [one] Ein Treffen
   *[other] { $count } Treffen
}
network-meetings-empty = Noch kein Treffen
network-meetings-new = Treffen planen
network-meetings-change = Treffen ändern
network-meetings-planned = geplant
network-meetings-held = Protokoll festgehalten
network-meetings-cancelled = abgesagt
# $count (Number) - wie viele
network-meetings-guests = { $count ->
    [0] niemand eingeladen
    [one] eine Organisation eingeladen
   *[other] { $count } Organisationen eingeladen
}
# $count (Number) - wie viele Schritte
# $open (Number) - davon offen
network-meetings-steps = { $count } verabredet, { $open } offen
network-meetings-title = Wie heißt das Treffen?
network-meetings-on = Tag
network-meetings-from = Beginn
network-meetings-place = Ort
network-meetings-agenda = Tagesordnung
network-meetings-agenda-hint = Ein Punkt je Zeile
network-meetings-invite = Eingeladen
network-meetings-event = Nummer der Veranstaltung
network-meetings-event-hint = Nur wenn das Treffen öffentlich im Kalender steht. Sonst bleibt es intern.
network-meetings-invite-send = Einladung schreiben
network-meetings-invited = Einladung verschickt
network-meetings-letter = Einladung ansehen
network-meetings-cancel = Absagen
# $title (String) - wie das Treffen heißt
network-invitation-subject = Einladung: { $title }
# $title (String) - wie das Treffen heißt
# $when (String) - wann und wo
# $points (String) - die Tagesordnung
network-invitation =
    Wir laden Sie herzlich ein: { $title }

    { $when }

    Darum geht es:
    { $points }

    Bitte sagen Sie uns kurz, ob jemand von Ihnen kommt.
network-minutes = Protokoll
network-minutes-text = Beginnt eine Zeile mit -> oder ! oder „Verabredet:“, wird daraus ein Schritt: wer, was, bis wann.
network-minutes-label = Was besprochen wurde
network-minutes-hint = Zum Beispiel: -> Turnverein, Schlüssel nachmachen lassen, bis 12.3.
network-minutes-becomes = Das wird daraus
# $who (String) - wer
# $what (String) - was
# $day (String) - bis wann
network-minutes-step = Schritt: { $who } – { $what }, bis { $day }
network-minutes-no-who = Es fehlt, wer es tut. Schreiben Sie: -> Name, was, bis wann
network-minutes-no-what = Es fehlt, was getan wird.
network-minutes-no-when = Es fehlt der Tag, oder er ist nicht zu lesen. Zum Beispiel: bis 12.3. oder bis Freitag
network-minutes-no-day = Der Tag liegt vor dem Treffen oder zu weit voraus.
network-minutes-write = Text speichern
network-minutes-hold = Festhalten: Schritte anlegen
network-steps = Verabredet
# $day (String) - Freitag, 4. Dezember
network-step-by = bis { $day }
network-step-done = Getan
network-step-not-done = Nicht getan
# $day (String) - Fr., 4. Dez.
network-step-late = überfällig seit { $day }
# $day (String) - Fr., 4. Dez.
network-step-open = nachfragen am { $day }
network-step-else = Anders gekommen
network-step-why = Warum nicht?
network-step-next = Nachfragen am
network-step-plan = Später nachfragen
network-step-give-up = Nicht getan, weil
network-step-add = Noch ein Schritt
network-step-who = Wer?
network-step-what = Was?
network-step-until = Bis wann?

## Die Liste der Woche

network-week = Diese Woche
network-week-tab = Woche
# $count (Number) - wie viele
network-week-number = { $count ->
    [0] Diese Woche: nichts
    [one] Diese Woche: eine Sache
   *[other] Diese Woche: { $count } Sachen
}
# $count (Number) - wie viele
# $day (String) - Sonntag, 6. Dezember
network-week-lead = { $count ->
    [0] Bis { $day } ist nichts fällig.
    [one] Eine Sache ist überfällig oder bis { $day } dran.
   *[other] { $count } Sachen sind überfällig oder bis { $day } dran.
}
network-week-whose = Wessen Sachen
network-week-all = Alle
network-week-mine = Meine
# $name (String) - Katja Sommer
network-week-of = Von { $name } (nicht da)
# $name (String) - Katja Sommer
# $deputies (String) - Nuri Demir
network-week-away = { $name } ist nicht da. Es vertritt: { $deputies }
network-week-late = Überfällig
# $day (String) - Freitag, 4. Dezember
network-week-today = Heute, { $day }
# $day (String) - Fr., 4. Dez.
network-week-since = seit { $day }
# $name (String) - Katja Sommer
network-week-owner = zuständig: { $name }
network-week-empty = Diese Woche ist nichts fällig
network-week-empty-text = Zeit für einen Kaffee, oder für einen Anruf ohne Anlass.
network-next-take-question = Neue Frage ansehen und übernehmen
network-next-answer-question = Frage beantworten
network-next-look-at-question = Nachsehen, ob auf die Rückfrage etwas kam
network-next-ask-again = Anrufen und nachfragen, wie es läuft
network-next-tell-organisation = Organisation anrufen und Bescheid sagen
network-next-ask-what-came = Nachfragen, was aus der Vermittlung wurde
network-next-talk-with-founders = Mit den Gründenden sprechen
network-next-decide-report = Meldung entscheiden
network-next-answer-barrier = Gemeldete Barriere beantworten
network-next-open-obstacle = Neuen Stein ansehen und veröffentlichen
network-next-answer-obstacle = Stein beantworten
network-next-look-at-obstacle = Nachsehen, ob der Stein aus dem Weg ist
network-next-measure-goal = Ziel messen: neuen Wert eintragen
network-next-end-goal = Sagen, was aus dem Ziel geworden ist
network-next-hold-meeting = Treffen
network-next-keep-minutes = Protokoll schreiben und festhalten
network-next-ask-for-step = Nachfragen: Ist es getan?
