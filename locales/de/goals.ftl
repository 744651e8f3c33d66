### Ziele des Netzwerks und der Rückblick auf ein Jahr.

goals-title = Unsere Ziele
goals-lead = Das haben wir uns gemeinsam vorgenommen. An einer Zahl sieht man, ob es wirkt.
# $count (Number) - wie viele
goals-count = { $count ->
    [0] Kein Ziel
    [one] Ein Ziel
   *[other] { $count } Ziele
}
goals-empty-title = Noch kein Ziel
goals-empty-text = Hier steht, was sich das Netzwerk vornimmt, sobald es das verabredet hat.
goals-running = Wir sind dran
goals-reached = Erreicht
goals-otherwise = Anders gekommen, weil
goals-otherwise-tag = Anders gekommen
# $value (String) - 26
# $unit (String) - Angebote
goals-now = Heute: { $value } { $unit }
# $value (String) - 21
# $unit (String) - Angebote
# $day (String) - 31. Januar 2026
goals-from = Anfang: { $value } { $unit } am { $day }
# $value (String) - 40
# $unit (String) - Angebote
# $day (String) - 31. Dezember 2027
goals-to = Ziel: { $value } { $unit } bis { $day }
# $percent (Number) - wie viel des Weges
goals-way = { $percent } Prozent des Weges
# $name (String) - was gezählt wird
goals-chart = Verlauf: { $name }
goals-table-day = Tag
goals-table-value = Wert
goals-table-source = Woher wir das wissen
goals-table-start = Anfangswert
# $year (String) - 2026
goals-review-year = Rückblick { $year }
goals-review-lead = Was wir uns vorgenommen haben, was im Weg lag und was daraus geworden ist.
goals-review-so-far = Das Jahr läuft noch: Stand heute.
goals-review-years = Welches Jahr
goals-review-numbers = In Zahlen
goals-review-named = Genannt
goals-review-answered = Beantwortet
goals-review-in-time = Davon rechtzeitig
goals-review-solved = Aus dem Weg
goals-review-not-solvable = Bleibt liegen, mit Begründung
goals-review-declined = Nicht veröffentlicht
goals-review-open = Noch offen
goals-review-obstacles = Was im Weg lag
goals-review-none = In diesem Jahr lag kein Stein im Weg.
goals-review-file = Als Tabelle (CSV)
goals-file-kind = Art
goals-file-title = Titel
goals-file-state = Stand
goals-file-value = Wert
goals-file-day = Tag
goals-file-text = Was daraus wurde
goals-file-goal = Ziel
goals-file-obstacle = Stein im Weg
