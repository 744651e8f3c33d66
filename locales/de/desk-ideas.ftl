### Ideen am Tisch: die Liste, eine Idee mit allen Schritten, die Notiz für jemanden.

desk-ideas-tab = Ideen
desk-ideas-title = Ideen
desk-ideas-lead = Ansehen, öffentlich machen, beantworten. Was überfällig ist, steht oben.
desk-ideas-note = Idee aufschreiben
desk-ideas-views = Welche Ideen
# $view (String) - Schlüssel der Ansicht
desk-ideas-view = { $view ->
    [neu] Neu
    [offen] Ohne Antwort
    [ueberfaellig] Überfällig
    [widerspruch] Widerspruch
   *[alle] Alle
}
# $count (Number) - so viele
desk-ideas-count = { $count ->
    [one] Eine Idee
   *[other] { $count } Ideen
}
desk-ideas-empty-title = Alles erledigt
desk-ideas-empty-text = Hier erscheint, was jemand tun muss.
# $state (String) - Schlüssel des Standes
desk-ideas-state = { $state ->
    [unconfirmed] Adresse nicht bestätigt
    [received] neu
    [advised] in Beratung
    [open] öffentlich
    [project] wird gemacht
    [closed] zu Ende
    [declined] nicht veröffentlicht
    [withdrawn] zurückgenommen
    [merged] zusammengelegt
    [archived] abgelegt
   *[restricted] ausgeblendet
}
# $day (String) - Tag
desk-ideas-due = bis { $day }
# $day (String) - Tag
desk-ideas-late = war bis { $day } versprochen
desk-ideas-today = heute
desk-ideas-paused = Frist steht still
desk-ideas-kept = beantwortet
desk-ideas-objected = Widerspruch
desk-ideas-share-title = In der Zeit beantwortet
# $intime (Number) - so viele rechtzeitig
# $answered (Number) - von so vielen
desk-ideas-share = { $intime } von { $answered }
# $count (Number) - so viele überfällig
desk-ideas-share-late = { $count ->
    [0] nichts überfällig
    [one] 1 überfällig
   *[other] { $count } überfällig
}
desk-ideas-office = Engagement-Büro
# $title (String) - Überschrift
desk-ideas-fault = Fehler: { $title }
desk-ideas-errors = Bitte schauen Sie noch einmal hin
# $number (String) - Nummer
desk-ideas-number = Idee { $number }
desk-ideas-who = Wer sie erzählt hat
desk-ideas-nameless = Ohne Namen
desk-ideas-gone = Die Angaben sind gelöscht.
desk-ideas-no-mail = Keine Mailadresse: bitte anrufen oder den Brief drucken.
desk-ideas-link = Link für den Brief
desk-ideas-see = Öffentliche Seite
# $finding (String) - Schlüssel, was auffiel
desk-ideas-finding = { $finding ->
    [link] Ein Link steht darin
    [repetition] Vieles wiederholt sich
    [word] Ein Wort der Liste steht darin
   *[person] Vielleicht ein Name oder eine Nummer
}
desk-ideas-finding-text = Das hat der Hub bemerkt. Entscheiden müssen Sie.
desk-ideas-publish = Öffentlich machen
desk-ideas-publish-text = So lesen es alle. Schwärzen Sie Namen von anderen, zum Beispiel so: ▇▇▇. Was vorher dastand, bleibt nur für den Widerspruch und wird dann gelöscht.
desk-ideas-change = Text ändern
desk-ideas-change-save = Speichern
desk-ideas-name = Titel
desk-ideas-text = Text
desk-ideas-topic = Thema
desk-ideas-topic-none = Kein Thema
desk-ideas-district = Stadtteil
desk-ideas-place = Wo genau
desk-ideas-language = In welcher Sprache
desk-ideas-original = Was zuerst dastand
# $day (String) - Tag
desk-ideas-original-until = Wird am { $day } gelöscht.
desk-ideas-decline = Nicht veröffentlichen
desk-ideas-decline-text = Wer die Idee erzählt hat, liest den Grund und kann widersprechen.
desk-ideas-reason = Grund
desk-ideas-reason-text = In eigenen Worten
desk-ideas-ask = Zurückfragen
desk-ideas-ask-label = Frage
desk-ideas-ask-text = Die Frist steht still, bis die Antwort da ist. Alle lesen die Frage, sobald die Idee öffentlich ist.
desk-ideas-hear = Was gesagt wurde
desk-ideas-hear-label = Was hat die Person am Telefon oder am Tisch gesagt?
desk-ideas-note-add = Notiz
desk-ideas-note-label = Nur für das Büro
desk-ideas-hand-over = An ein anderes Amt geben
desk-ideas-hand-over-to = An wen
desk-ideas-hand-over-reason = Warum
desk-ideas-forward = Um einen Entwurf bitten
desk-ideas-forward-text = Der Link öffnet nur diese Idee und reicht nur für einen Entwurf. Antworten können nur Menschen mit Zugang dieses Amtes.
desk-ideas-forward-label = Mailadresse
desk-ideas-forward-send = Link schicken
desk-ideas-answer = Antworten
# $office (String) - Amt
desk-ideas-answer-for = Sie sprechen für: { $office }
desk-ideas-answer-other = Antworten kann nur, wer mit einem Zugang dieses Amtes eingeloggt ist.
desk-ideas-outcome = Was antworten Sie?
desk-ideas-answer-text = Begründung
desk-ideas-answer-text-hint = Alle lesen das. Kurz, freundlich, mit dem Grund.
desk-ideas-whom = Weitergegeben an (nur dann)
desk-ideas-body = Rat oder Ausschuss (nur dann)
desk-ideas-day = Tag der Sitzung (nur dann)
desk-ideas-contact = Wen kann man fragen?
desk-ideas-contact-none = Niemand Bestimmtes
desk-ideas-answer-send = Antwort veröffentlichen
desk-ideas-result = Ergebnis der Sitzung
desk-ideas-result-save = Ergebnis veröffentlichen
desk-ideas-objection-answer = Widerspruch gegen die Antwort
desk-ideas-objection-declined = Widerspruch gegen die Ablehnung
# $day (String) - Tag
desk-ideas-objection-due = Entscheiden bis { $day }.
desk-ideas-objection-barred = Sie haben schon einmal entschieden. Bitte entscheidet jemand anderes.
desk-ideas-objection-party = Das ist Ihre eigene Idee. Bitte entscheidet jemand anderes.
desk-ideas-decide-answer = Neu antworten
desk-ideas-decide-answer-text = Diese Antwort gilt von jetzt an. Sie darf dasselbe sagen.
desk-ideas-decision = Begründung
desk-ideas-decide-up = Doch veröffentlichen
desk-ideas-decide-stay = Es bleibt dabei
desk-ideas-object-note = Widerspruch aufschreiben
desk-ideas-support = Unterstützung
# $all (Number) - so viele
# $paper (Number) - davon auf Papier
desk-ideas-supported = { $all } zählen, davon { $paper } auf Papier
desk-ideas-list = Liste eintippen
desk-ideas-list-text = Eine Person je Zeile. Steht eine Mailadresse oder Nummer auf der Liste: hinter ein Komma. Wer schon zählt, zählt nicht doppelt.
desk-ideas-list-label = Namen
desk-ideas-list-how = Wie
# $channel (String) - Schlüssel des Weges
desk-ideas-channel = { $channel ->
    [paper] auf Papier
    [phone] am Telefon
    [desk] am Tisch
   *[web] im Netz
}
desk-ideas-list-save = Eintragen
# $fresh (Number) - so viele neu
# $known (Number) - so viele schon da
desk-ideas-list-done = { $fresh } neu, { $known } zählten schon
desk-ideas-unconfirmed = nicht bestätigt
desk-ideas-merge = Mit einer anderen zusammenlegen
desk-ideas-merge-text = Diese Idee geht in die andere. Wer sie unterstützt, wird gefragt. Dreißig Tage lang geht es zurück.
desk-ideas-merge-into = In welche
desk-ideas-merge-do = Zusammenlegen
# $title (String) - Titel
desk-ideas-merged = Aufgegangen in: { $title }
desk-ideas-undo = Wieder trennen
desk-ideas-along = Wer ohne Mail kommt mit?
desk-ideas-along-text = Fragen Sie, oder die Liste sagt es. Wer eine Mailadresse hat, wird per Mail gefragt.
desk-ideas-along-save = Kommt mit
desk-ideas-along-came = kommt mit
desk-ideas-project = Wird gemacht
desk-ideas-project-text = Die Idee wird jetzt umgesetzt. Alle, die dabei sind, hören davon.
desk-ideas-close = Beenden
desk-ideas-closing = Wie endet es?
# $closing (String) - Schlüssel des Endes
desk-ideas-closing-of = { $closing ->
    [done] Es ist gemacht
    [not_done] Es wird nicht gemacht
   *[elsewhere] Es geht anderswo weiter
}
desk-ideas-closing-text = Was alle dazu lesen
desk-ideas-reopen = Weitermachen
desk-ideas-talk = Was gesagt und notiert wurde
desk-ideas-history = Verlauf
# $said (String) - Schlüssel, was es ist
desk-ideas-said = { $said ->
    [ask_back] Rückfrage
    [heard] Antwort der Person
    [note] Notiz
    [hand_over] Weitergegeben
    [draft] Entwurf einer Antwort
    [reason] Grund der Ablehnung
    [objection_declined] Widerspruch gegen die Ablehnung
    [objection_answer] Widerspruch gegen die Antwort
    [decision_declined] Zweite Entscheidung
    [decision_answer] Zweite Entscheidung
   *[closing] Ende
}
# $name (String) - Name
desk-ideas-by = von { $name }
desk-ideas-done = Gespeichert.
desk-ideas-not-now = Das geht gerade nicht
desk-ideas-not-now-text = Inzwischen hat sich etwas geändert. Hier steht, wie es jetzt ist.
desk-ideas-note-title = Eine Idee aufschreiben
desk-ideas-note-lead = Für jemanden am Telefon, am Tisch oder von Papier.
desk-ideas-source = Wie kam sie?
# $source (String) - Schlüssel
desk-ideas-source-of = { $source ->
    [phone] Am Telefon
    [desk] Am Tisch
   *[paper] Auf Papier
}
desk-ideas-note-save = Aufschreiben
desk-ideas-mail = Idee
