### Ziele des Netzwerks und der Rückblick auf ein Jahr.

goals-title = Unsere Ziele
goals-lead = Das wollen wir gemeinsam schaffen. Eine Zahl zeigt: So weit sind wir.
# $count (Number) - wie viele
goals-count = { $count ->
    [0] Kein Ziel
    [one] Ein Ziel
   *[other] { $count } Ziele
}
goals-empty-title = Noch kein Ziel
goals-empty-text = Hier stehen bald unsere Ziele.
goals-running = Wir arbeiten daran
goals-reached = Geschafft
goals-otherwise = Anders gekommen. Der Grund:
goals-otherwise-tag = Anders gekommen
# $value (String) - 26
# $unit (String) - Angebote
goals-now = Heute: { $value } { $unit }
# $value (String) - 21
# $unit (String) - Angebote
# $day (String) - 31. Januar 2026
goals-from = Am Anfang: { $value } { $unit } am { $day }
# $value (String) - 40
# $unit (String) - Angebote
# $day (String) - 31. Dezember 2027
goals-to = Das Ziel: { $value } { $unit } bis { $day }
# $percent (Number) - wie viel des Weges
goals-way = { $percent } Prozent vom Weg sind geschafft
# $name (String) - was gezählt wird
goals-chart = So ging es weiter: { $name }
goals-table-day = Tag
goals-table-value = Zahl
goals-table-source = Woher wir das wissen
goals-table-start = Am Anfang
# $year (String) - 2026
goals-review-year = Rückblick { $year }
goals-review-lead = Das wollten wir. Das lag im Weg. Das ist daraus geworden.
goals-review-so-far = Das Jahr ist noch nicht zu Ende. So steht es heute.
goals-review-years = Welches Jahr
goals-review-numbers = In Zahlen
goals-review-named = Genannt
goals-review-answered = Beantwortet
goals-review-in-time = Davon pünktlich
goals-review-solved = Weg geräumt
goals-review-not-solvable = Bleibt, mit Grund
goals-review-declined = Nicht auf der Seite
goals-review-open = Noch offen
goals-review-obstacles = Was im Weg lag
goals-review-none = In diesem Jahr lag kein Stein im Weg.
goals-review-file = Als Tabelle (CSV)
goals-file-kind = Art
goals-file-title = Titel
goals-file-state = Stand
goals-file-value = Zahl
goals-file-day = Tag
goals-file-text = Was daraus wurde
goals-file-goal = Ziel
goals-file-obstacle = Stein im Weg
