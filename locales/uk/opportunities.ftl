### Пропозиції долучитися: список, картка, сторінка, оголошення, календар.

## Список

opportunities-title = Долучитися
opportunities-lead = Виберіть щось для себе. Записатися можна без реєстрації.
opportunities-count = { $count ->
    [0] Пропозицій немає
    [one] { $count } пропозиція
    [few] { $count } пропозиції
    [many] { $count } пропозицій
   *[other] { $count } пропозиції
}
opportunities-count-many = Понад 1 000 пропозицій
opportunities-count-least = { $count ->
    [0] Поки жодної пропозиції
    [one] Щонайменше { $count } пропозиція
    [few] Щонайменше { $count } пропозиції
    [many] Щонайменше { $count } пропозицій
   *[other] Щонайменше { $count } пропозиції
}
opportunities-results = Пропозиції
opportunities-print = Друкувати
opportunities-feed = Підписатися на стрічку (Feed)
opportunities-feed-title = Долучитися: { $hub }

opportunities-filters = Фільтр
opportunities-search = Що Ви шукаєте?
opportunities-search-example = наприклад: читати вголос, сад
opportunities-find = Знайти
opportunities-topic = Тема
opportunities-topic-all = Усі теми
opportunities-district = Район
opportunities-district-all = Усе місто
opportunities-time = Скільки часу Ви маєте?
opportunities-time-any = Не має значення
opportunities-days = У які дні?
opportunities-day = { $day ->
    [mon] Пн
    [tue] Вт
    [wed] Ср
    [thu] Чт
    [fri] Пт
    [sat] Сб
   *[sun] Нд
}
opportunities-suits = Що для Вас важливо
opportunities-free = Лише з вільними місцями
opportunities-show = Показати
opportunities-all = Показати все
opportunities-chips = Ваші фільтри
opportunities-drop = прибрати
opportunities-words = «{ $words }»

opportunities-none-title = Зараз нічого такого немає
opportunities-none-text = Приберіть якийсь фільтр або розкажіть нам, що Ви шукаєте. Ми охоче знайдемо щось разом із Вами.
opportunities-none-call = Зателефонувати: { $phone }
opportunities-empty-title = У списку ще нічого немає
opportunities-empty-text = Тут з’являтиметься, де міським організаціям потрібна допомога.
opportunities-empty-action = Зареєструвати організацію

opportunities-pages = Інші пропозиції
opportunities-first = На початок
opportunities-next = Інші пропозиції
opportunities-look-on = Шукати далі
opportunities-so-far-title = Поки нічого не підходить
opportunities-so-far-text = Список довгий, і ще не все переглянуто.

## Картка

opportunities-tag-get-to-know = спершу познайомитися
opportunities-tag-full = місць немає
opportunities-tag-new = нове
opportunities-tag-invented = приклад
opportunities-tag-silent = останнє підтвердження: { $month }
opportunities-month = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
}
opportunities-place-home = з дому
opportunities-place-everywhere = у всьому місті
opportunities-duration-times = { $duration }, { $times }
opportunities-more-dates = { $count ->
    [one] і ще { $count } дата
    [few] і ще { $count } дати
    [many] і ще { $count } дат
   *[other] і ще { $count } дати
}

## Сторінка пропозиції

opportunities-back = Усі пропозиції
opportunities-tasks = Що Ви робитимете
opportunities-facts = Варто знати
opportunities-other-language = Мова цього тексту: { $language }.
opportunities-fact-times = Коли
opportunities-fact-duration = Як довго
opportunities-fact-place = Де
opportunities-fact-languages = Мови
opportunities-fact-languages-any = Мова не має значення
opportunities-fact-suits = Підходить
opportunities-fact-age = Вік
opportunities-age = { $age ->
    [one] від { $age } року
    [few] від { $age } років
    [many] від { $age } років
   *[other] від { $age } року
}
opportunities-fact-insurance = Страхування
opportunities-insured-accident = Якщо щось станеться з Вами: { $insurer }
opportunities-insured-liability = Якщо щось зламається: { $insurer }
opportunities-fact-way = Як долучитися
opportunities-way-direct = Щойно Ви запишетеся, місце за Вами.
opportunities-way-get-to-know = Після заявки Ви спершу познайомитеся, а потім { $organisation } скаже Вам, чи є для Вас місце.
opportunities-way-vulnerable = Тут ідеться про дітей або про людей, які потребують захисту: тому спершу всі знайомляться, а вже потім починають.

opportunities-fact-confirmed = Підтверджено

opportunities-shifts = Дати
opportunities-places-free = { $count ->
    [one] ще { $count } місце
    [few] ще { $count } місця
    [many] ще { $count } місць
   *[other] ще { $count } місця
}
opportunities-places-open = Місця вистачить усім
opportunities-places-full = місць немає
opportunities-shift-off = Не відбудеться
opportunities-shift-off-title = Не відбудеться: { $title }
opportunities-take-shift = Записатися
opportunities-take-shift-on = на дату: { $date }
opportunities-shifts-more = { $count ->
    [one] Ще { $count } дата
    [few] Ще { $count } дати
    [many] Ще { $count } дат
   *[other] Ще { $count } дати
}

opportunities-join = Я долучаюся
opportunities-join-title = Долучитися
opportunities-join-easy = Без реєстрації: достатньо імені та електронної адреси або номера телефону.

opportunities-filled-title = Зараз усі місця зайняті
opportunities-filled-text = Як добре, що допомагає стільки людей. Може, Вам підійде щось подібне.
opportunities-no-date-title = Зараз немає жодної дати
opportunities-no-date-text = Те, що планували, не відбудеться. Запитайте контактну особу, коли буде продовження.
opportunities-paused-title = Ця пропозиція на паузі
opportunities-paused-text = Зараз записатися не можна. Хто вже записався, залишається у списку.
opportunities-ended-title = Ця пропозиція вже завершилася
opportunities-ended-text = Дякуємо всім, хто був із нами. Є ще багато добрих справ.
opportunities-hidden-title = Ще не опубліковано
opportunities-hidden-text = Цю сторінку бачать лише Ваша організація і команда координації.
opportunities-similar = Подібні пропозиції: { $topic }

opportunities-contact = На запитання відповідає
opportunities-contact-call = Зателефонувати
opportunities-contact-write = Написати
opportunities-organisation = Хто за цим стоїть
opportunities-organisation-more = Більше про цю організацію

opportunities-share = Розкажіть іншим
opportunities-share-button = Поділитися
opportunities-share-copy = Скопіювати посилання
opportunities-share-copied = Скопійовано
opportunities-share-mail = Електронною поштою
opportunities-share-whatsapp = Через WhatsApp
opportunities-share-subject = Долучитися в місті { $city }: { $title }
opportunities-share-text = Може, це щось для тебе: { $title } { $link }
opportunities-poster = Оголошення для друку
opportunities-calendar = Дати до календаря
opportunities-short-address = Коротка адреса, яку легко продиктувати:

opportunities-confirmed = Щонайменше до { $date } ця пропозиція актуальна.
opportunities-asked = До { $date } цю пропозицію було підтверджено. Ми запитали, чи вона ще актуальна.
opportunities-silent = Останнє підтвердження: { $month }. Найкраще спершу запитайте, чи пропозиція ще актуальна.

## Оголошення

opportunities-poster-join = Долучитися
opportunities-poster-call = або зателефонувати: { $phone }
