### Veranstaltungen schreiben und den eigenen Kalender angeben: Organisationen und Tisch.

desk-events-title = Veranstaltungen
desk-events-tab = Veranstaltungen
desk-events-lead = Was im Kalender steht, schreiben Sie hier. Die Koordination sieht es einmal an, dann ist es öffentlich.
desk-events-lead-desk = Was auf Sie wartet und was im Kalender steht.
desk-events-new = Neue Veranstaltung
desk-events-change = Veranstaltung ändern
desk-events-none = Noch steht hier keine Veranstaltung.
desk-events-waiting = Warten auf einen Blick
desk-events-waiting-none = Nichts wartet. Alles angesehen.
desk-events-public = Im Kalender
desk-events-ended = Vorbei oder herausgenommen
# $when (String) - heute, 14:10 Uhr
desk-events-next = Nächster Termin: { $when }
desk-events-no-next = kein Termin mehr
desk-events-from-calendar = aus dem eigenen Kalender
# $state (String) - draft, in_review, restricted, public, ended
desk-events-state = { $state ->
    [draft] Entwurf
    [in_review] wird angesehen
    [restricted] ausgeblendet
    [public] im Kalender
   *[ended] vorbei
}
desk-events-for = Für welche Organisation?
desk-events-what = Was ist es?
desk-events-name = Titel
desk-events-name-hint = Zum Beispiel: Nachbarschaftsfest im Stadtgarten
desk-events-summary = In einem Satz
desk-events-summary-hint = Steht in der Liste unter dem Titel.
desk-events-text = Mehr dazu
desk-events-where = Wo?
desk-events-place-hint = Straße und Haus, zum Beispiel: Altes Rathaus, Saal 1
desk-events-when = Wann?
desk-events-day = Tag
desk-events-starts = Von
desk-events-ends = Bis
desk-events-ends-hint = Eine frühere Uhrzeit als der Beginn heißt: am nächsten Morgen.
desk-events-repeats = Wiederholt es sich?
desk-events-repeats-no = Nein, einmal
desk-events-repeats-weekly = Jede Woche
desk-events-repeats-fortnightly = Alle zwei Wochen
desk-events-repeats-monthly = Jeden Monat am gleichen Wochentag
desk-events-until = Letzter Tag der Reihe
desk-events-until-hint = Nur wenn es sich wiederholt. Höchstens 13 Monate voraus.
desk-events-come = Wie kommt man hin?
desk-events-offer = Anmeldung
desk-events-offer-open = Offen für alle, ohne Anmeldung
desk-events-offer-hint = Wer Plätze vergeben möchte, schreibt ein Angebot mit diesen Terminen und wählt es hier.
desk-events-cost-hint = Zum Beispiel: kostenlos, Spende willkommen
desk-events-access-hint = Zum Beispiel: stufenlos, Induktionsschleife
desk-events-hand-in = Einreichen
desk-events-publish = In den Kalender
desk-events-save = Speichern
desk-events-look = Seite ansehen
desk-events-dates-open = Termine
desk-events-end = Aus dem Kalender nehmen
desk-events-end-text = Die Veranstaltung steht dann nicht mehr im Kalender. Wer nur einen Termin absagen will, tut das bei den Terminen.
desk-events-dates-title = Termine
desk-events-dates-none = Kein Termin steht an.
desk-events-dates-add = Termin hinzufügen
desk-events-dates-button = Hinzufügen
desk-events-dates-past = Gewesen
desk-events-date-open = Ändern oder absagen
desk-events-date-count = Gäste zählen
# $count (Number) - wie viele kamen
desk-events-visitors = { $count ->
    [one] 1 Gast
   *[other] { $count } Gäste
}
desk-events-not-counted = noch nicht gezählt
desk-events-move = Verlegen
desk-events-move-text = Der alte Termin steht als Hinweis dabei. Kalender, die jemand abonniert hat, ziehen mit um.
desk-events-move-reason = Warum?
desk-events-move-button = Termin verlegen
desk-events-cancel = Absagen
desk-events-cancel-text = Der Termin bleibt sichtbar und sagt, dass er ausfällt. Das lässt sich nicht zurücknehmen.
desk-events-cancel-reason = Warum fällt er aus?
desk-events-cancel-button = Termin absagen
desk-events-count = Wie viele Menschen kamen?
desk-events-count-hint = Nur die Zahl, keine Namen.
desk-events-not-now = Das geht nicht mehr
desk-events-not-now-text = Der Termin hat begonnen, ist abgesagt oder kommt aus einem eigenen Kalender und wird dort geändert.
desk-events-locked = Diese Veranstaltung kommt aus dem eigenen Kalender der Organisation. Ändern Sie sie dort, wir ziehen nach.
desk-events-review = Ansehen
desk-events-review-yes = In den Kalender
desk-events-review-no = Zurückgeben
desk-events-review-reason = Was fehlt noch?
desk-events-review-hint = Die Organisation liest das über ihrem Formular.
desk-events-sent-back = Bitte noch einmal ansehen
desk-events-done-handed-in = Eingereicht. Die Koordination sieht es sich an.
desk-events-done-published = Steht im Kalender.
desk-events-done-saved = Gespeichert.
desk-events-done-ended = Steht nicht mehr im Kalender.
desk-events-done-sent-back = Zurückgegeben.
desk-events-done-added = Hinzugefügt.
desk-events-done-moved = Verlegt.
desk-events-done-cancelled = Abgesagt.
desk-events-done-counted = Notiert. Danke!
desk-events-done-approved = Freigegeben. Was der Kalender hat, ist öffentlich.
desk-events-done-stopped = Wir lesen den Kalender nicht mehr.
desk-events-done-address = Gespeichert. Wir lesen den Kalender in den nächsten Minuten.
desk-events-done-read = Gelesen.
desk-events-feed-title = Eigener Kalender
desk-events-feed-lead = Sie führen schon einen Kalender, etwa auf Ihrer Seite oder im Telefon? Sagen Sie uns, wo er liegt: Wir lesen ihn alle sechs Stunden, und Sie schreiben nichts doppelt.
desk-events-feed-url = Adresse des Kalenders (iCal)
desk-events-feed-url-hint = Öffentlich erreichbar, beginnt mit https:// und endet meist auf .ics. Privat markierte Einträge lesen wir nicht.
desk-events-feed-topic = Thema der Einträge
desk-events-feed-district = Stadtteil der Einträge
desk-events-feed-save = Kalender lesen
desk-events-feed-file-title = Oder als Datei
desk-events-feed-file-text = Kein Kalender im Netz? Laden Sie die Datei (.ics) hoch. Die nächste ersetzt sie: Verlegtes zieht um, nichts steht doppelt.
desk-events-feed-file = Datei
desk-events-feed-file-hint = Höchstens 1 MB
desk-events-feed-file-send = Hochladen
desk-events-feed-file-missing = Wählen Sie eine Datei aus.
desk-events-feed-status = So steht es
# $when (String) - heute, 14:10 Uhr
desk-events-feed-read = Zuletzt gelesen: { $when }
desk-events-feed-never = Noch nie gelesen
# $count (Number) - Veranstaltungen mit Terminen
desk-events-feed-events = { $count ->
    [0] Kein Termin steht an
    [one] 1 Veranstaltung
   *[other] { $count } Veranstaltungen
}
# $count (Number) - Einträge, die nicht zu lesen waren
desk-events-feed-skipped = { $count ->
    [one] 1 Eintrag konnten wir nicht übernehmen: Titel, Zeit oder Kennung fehlt, die Wiederholung ist uns fremd, oder er steht schon bei einer anderen Organisation.
   *[other] { $count } Einträge konnten wir nicht übernehmen: Titel, Zeit oder Kennung fehlt, die Wiederholung ist uns fremd, oder sie stehen schon bei einer anderen Organisation.
}
desk-events-feed-waits = Die Koordination sieht den Kalender einmal an. Bis dahin ist nichts davon öffentlich.
desk-events-feed-would = Das wird öffentlich
desk-events-feed-nothing = Noch nichts gelesen. Freigeben können Sie, sobald hier Termine stehen.
desk-events-feed-approved = freigegeben
desk-events-feed-unapproved = wartet auf Freigabe
desk-events-feed-approve = Kalender freigeben
desk-events-feed-stop = Nicht mehr lesen
desk-events-feed-stop-text = Seine kommenden Termine gehen damit aus unserem Kalender.
desk-events-feed-by-file = als Datei
desk-events-feed-all = Eigene Kalender der Organisationen
desk-events-feed-failed = Beim letzten Versuch ging es nicht
desk-events-feed-stays = Was vorher gelesen war, bleibt stehen.
# $problem (String) - unreachable, not_public, astray, answered, too_slow, too_large, too_many, no_calendar, empty, ours
# $status (String) - 404, oder leer
desk-events-problem = { $problem ->
    [unreachable] Unter dieser Adresse antwortet niemand. Stimmt sie noch?
    [not_public] Die Adresse führt in ein internes Netz. Wir lesen nur, was im öffentlichen Netz steht.
    [astray] Die Adresse schickt uns an eine Stelle, die wir nicht lesen. Geben Sie die endgültige Adresse ein.
    [answered] Der Server antwortet mit Fehler { $status }. Ist der Kalender öffentlich freigegeben?
    [too_slow] Der Server braucht zu lange. Wir versuchen es wieder.
    [too_large] Der Kalender ist größer als 1 MB. Geben Sie einen kleineren an, zum Beispiel ohne alte Jahre.
    [too_many] Der Kalender hat mehr Termine, als wir lesen. Geben Sie einen kleineren an.
    [ours] Das ist unser eigener Kalender. Geben Sie den Ihrer Organisation an.
    [empty] In diesem Kalender steht nichts, was wir übernehmen können: keine kommenden, öffentlichen Termine.
   *[no_calendar] Was dort liegt, ist kein vollständiger iCal-Kalender.
}
# $title (String) - was angekündigt wird
desk-events-review-title = Neue Veranstaltung: { $title }
desk-events-feed-to-approve = Eigener Kalender wartet auf Freigabe
