### Пошук в усьому загальнодоступному.

search-title = Пошук
search-title-of = Пошук: { $words }
search-lead = Пропозиції, організації, люди і сторінки: одне поле для всього.
search-label = Що ви шукаєте?
search-example = наприклад: читати вголос, сад
search-find = Знайти
search-suggestions = Підказки
search-count = { $count ->
    [0] Нічого не знайдено
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
search-count-many = Понад 1 000 результатів
search-results = Результати
search-meant = Можливо, ви мали на увазі «{ $words }»? Це ми теж шукали.
search-narrow = Уточнити
search-drop = прибрати
search-facet-kind = Що
search-facet-topic = Тема
search-facet-district = Район
search-facet-time = Час
search-kind = { $kind ->
    [offer] Пропозиції долучитися
    [event] Події
    [organisation] Організації
    [contact] Контактні особи
    [article] Поради, відповіді й новини
    [agreement] Домовленості
   *[page] Сторінки
}
search-kind-one = { $kind ->
    [offer] Пропозиція долучитися
    [event] Подія
    [organisation] Організація
    [contact] Контактна особа
    [article] Текст бюро
    [agreement] Домовленість
   *[page] Сторінка
}
search-why-synonym = знайдено за словом «{ $word }»
search-why-corrected = схоже написання: «{ $word }»
search-why-fresh = нещодавно підтверджено
search-pages = Ще результати
search-first = На початок
search-next = Ще результати
search-none-title = Про це ми нічого не знайшли
search-none-text = Можливо, допоможе інше або коротше слово. Або просто запитайте людину: ми вислухаємо й допоможемо.
search-none-filtered = За цим вибором нічого немає. Без нього, можливо, щось знайдеться.
search-none-without = Шукати всюди
search-none-ask = Запитати людину
search-none-call = Зателефонувати: { $phone }
search-none-people = Хто вам допоможе
search-none-everyone = Усі контактні особи
search-none-guide = П'ять запитань, три поради
search-soon-title = Пошук саме налаштовується
search-soon-text = Зазвичай це триває менше хвилини. Доти ви знайдете все у списках.
