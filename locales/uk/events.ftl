events-title = Події
events-lead = Свята, зустрічі, курси та волонтерські дні: що відбувається в місті.
events-views = Вигляд
events-view-list = Список
events-view-week = Тиждень
events-view-month = Місяць
events-organisation = Організація
events-organisation-any = Усі організації
events-from = Від якого дня?
events-today = Сьогодні
events-before = Раніше
events-after = Далі
events-turn = Гортати
events-more = Пізніші події
events-count = { $count ->
    [0] Немає подій
    [one] { $count } подія
    [few] { $count } події
   *[other] { $count } подій
}
events-empty-title = Тут ще немає подій
events-empty-text = Оберіть інший проміжок часу або приберіть фільтр.
events-all = Усі події
events-moved = перенесено
events-cancelled = скасовано
events-was = Було оголошено: { $when }.
events-reason = Причина: { $reason }
events-whole-day = увесь день
events-places = { $count ->
    [0] місць немає
    [one] { $count } вільне місце
    [few] { $count } вільні місця
   *[other] { $count } вільних місць
}
events-helping = Волонтерство
events-open = Відкрито для всіх, без реєстрації
events-register-title = Потрібна реєстрація
events-register = Зареєструватися
events-register-closed = Реєстрація наразі закрита.
events-subscribe = Підписатися на календар (iCal)
events-feed = Стрічка (Atom)
events-feed-title = Події: { $hub }
events-print = Друкувати
events-dates = Дати
events-no-dates = Наразі інших дат не визначено.
events-over = Цієї події більше немає в календарі.
events-preview = Так виглядатиме сторінка. Поки що її бачите лише ви та координація.
events-place = Місце
events-cost = Вартість
events-access = Доступність
events-by = Організатор
events-file = Додати до календаря
events-day-more = { $count ->
    [one] ще { $count }
   *[other] ще { $count }
}
events-display-title = Що відбувається?
events-display = Екран для вестибюля
events-display-more = Усі події: { $address }
events-display-as-of = Станом на { $time }
