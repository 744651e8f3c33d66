### Ziele des Netzwerks und der Rückblick auf ein Jahr.

goals-title = Nasze cele
goals-lead = To wspólnie postanowiliśmy. Liczba pokazuje, czy to działa.
# $count (Number) - wie viele
goals-count = { $count ->
    [0] Brak celów
    [one] Jeden cel
    [few] { $count } cele
    [many] { $count } celów
   *[other] { $count } celu
}
goals-empty-title = Jeszcze bez celów
goals-empty-text = Tu pojawi się to, co sieć sobie postanowi.
goals-running = Pracujemy nad tym
goals-reached = Osiągnięty
goals-otherwise = Wyszło inaczej, ponieważ
goals-otherwise-tag = Wyszło inaczej
# $value (String) - 26
# $unit (String) - Angebote
goals-now = Dziś: { $value } { $unit }
# $value (String) - 21
# $unit (String) - Angebote
# $day (String) - 31. Januar 2026
goals-from = Początek: { $value } { $unit }, { $day }
# $value (String) - 40
# $unit (String) - Angebote
# $day (String) - 31. Dezember 2027
goals-to = Cel: { $value } { $unit } do { $day }
# $percent (Number) - wie viel des Weges
goals-way = { $percent } procent drogi
# $name (String) - was gezählt wird
goals-chart = Przebieg: { $name }
goals-table-day = Dzień
goals-table-value = Wartość
goals-table-source = Skąd to wiemy
goals-table-start = Wartość początkowa
# $year (String) - 2026
goals-review-year = Podsumowanie { $year }
goals-review-lead = Co postanowiliśmy, co stało na drodze i co z tego wyszło.
goals-review-so-far = Rok trwa: stan na dziś.
goals-review-years = Który rok
goals-review-numbers = W liczbach
goals-review-named = Zgłoszone
goals-review-answered = Z odpowiedzią
goals-review-in-time = W tym na czas
goals-review-solved = Usunięte
goals-review-not-solvable = Zostają, z uzasadnieniem
goals-review-declined = Nieopublikowane
goals-review-open = Wciąż otwarte
goals-review-obstacles = Co stało na drodze
goals-review-none = W tym roku nic nie stało na drodze.
goals-review-file = Jako tabela (CSV)
goals-file-kind = Rodzaj
goals-file-title = Tytuł
goals-file-state = Stan
goals-file-value = Wartość
goals-file-day = Dzień
goals-file-text = Co z tego wyszło
goals-file-goal = Cel
goals-file-obstacle = Przeszkoda
