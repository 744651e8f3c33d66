### Ziele des Netzwerks und der Rückblick auf ein Jahr.

goals-title = Наші цілі
goals-lead = Це ми поставили собі разом. За числом видно, чи це діє.
# $count (Number) - wie viele
goals-count = { $count ->
    [0] Немає цілей
    [one] { $count } ціль
    [few] { $count } цілі
    [many] { $count } цілей
   *[other] { $count } цілі
}
goals-empty-title = Ще немає цілей
goals-empty-text = Тут буде те, що мережа собі поставить.
goals-running = Ми працюємо
goals-reached = Досягнуто
goals-otherwise = Вийшло інакше, бо
goals-otherwise-tag = Вийшло інакше
# $value (String) - 26
# $unit (String) - Angebote
goals-now = Сьогодні: { $value } { $unit }
# $value (String) - 21
# $unit (String) - Angebote
# $day (String) - 31. Januar 2026
goals-from = Початок: { $value } { $unit }, { $day }
# $value (String) - 40
# $unit (String) - Angebote
# $day (String) - 31. Dezember 2027
goals-to = Ціль: { $value } { $unit } до { $day }
# $percent (Number) - wie viel des Weges
goals-way = { $percent } відсотків шляху
# $name (String) - was gezählt wird
goals-chart = Перебіг: { $name }
goals-table-day = День
goals-table-value = Значення
goals-table-source = Звідки ми це знаємо
goals-table-start = Початкове значення
# $year (String) - 2026
goals-review-year = Підсумки { $year }
goals-review-lead = Що ми собі поставили, що заважало і що з цього вийшло.
goals-review-so-far = Рік триває: стан на сьогодні.
goals-review-years = Який рік
goals-review-numbers = У числах
goals-review-named = Названо
goals-review-answered = З відповіддю
goals-review-in-time = З них вчасно
goals-review-solved = Усунено
goals-review-not-solvable = Залишається, з поясненням
goals-review-declined = Не опубліковано
goals-review-open = Ще відкрито
goals-review-obstacles = Що заважало
goals-review-none = Цього року нічого не заважало.
goals-review-file = Як таблиця (CSV)
goals-file-kind = Вид
goals-file-title = Назва
goals-file-state = Стан
goals-file-value = Значення
goals-file-day = День
goals-file-text = Що з цього вийшло
goals-file-goal = Ціль
goals-file-obstacle = Перешкода
