### Ziele des Netzwerks und der Rückblick auf ein Jahr.

goals-title = Our goals
goals-lead = This is what we set ourselves together. A number shows whether it works.
# $count (Number) - wie viele
goals-count = { $count ->
    [0] No goal
    [one] One goal
   *[other] { $count } goals
}
goals-empty-title = No goal yet
goals-empty-text = What the network sets itself stands here once it is agreed.
goals-running = We are on it
goals-reached = Reached
goals-otherwise = It came differently, because
goals-otherwise-tag = It came differently
# $value (String) - 26
# $unit (String) - Angebote
goals-now = Today: { $value } { $unit }
# $value (String) - 21
# $unit (String) - Angebote
# $day (String) - 31. Januar 2026
goals-from = Start: { $value } { $unit } on { $day }
# $value (String) - 40
# $unit (String) - Angebote
# $day (String) - 31. Dezember 2027
goals-to = Target: { $value } { $unit } by { $day }
# $percent (Number) - wie viel des Weges
goals-way = { $percent } percent of the way
# $name (String) - was gezählt wird
goals-chart = Over time: { $name }
goals-table-day = Day
goals-table-value = Value
goals-table-source = How we know
goals-table-start = Start
# $year (String) - 2026
goals-review-year = Review of { $year }
goals-review-lead = What we set ourselves, what was in the way, and what became of it.
goals-review-so-far = The year goes on: as of today.
goals-review-years = Which year
goals-review-numbers = In numbers
goals-review-named = Named
goals-review-answered = Answered
goals-review-in-time = Of these in time
goals-review-solved = Out of the way
goals-review-not-solvable = Stays, with a reason
goals-review-declined = Not published
goals-review-open = Still open
goals-review-obstacles = What was in the way
goals-review-none = Nothing was in the way this year.
goals-review-file = As a table (CSV)
goals-file-kind = Kind
goals-file-title = Title
goals-file-state = State
goals-file-value = Value
goals-file-day = Day
goals-file-text = What became of it
goals-file-goal = Goal
goals-file-obstacle = Obstacle
