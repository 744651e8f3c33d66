digests-title = Тижнева пошта
digests-lead = Щочетверга: що нового і що підходить Вам.
digests-door = Щотижня те, що мені підходить
digests-how-choose = Виберіть, що Вам підходить.
digests-how-button = Натисніть кнопку в нашому листі.
digests-how-weekly = Лист приходить щочетверга. Немає нового – немає листа.
digests-print = Без пошти: надрукувати аркуш
digests-email = Ваша електронна адреса
digests-email-hint = Туди приходить лише тижнева пошта.
digests-kinds = Що Ви хочете отримувати?
digests-kind-offers = Нові пропозиції долучитися
digests-kind-dates = Події найближчих двох тижнів
digests-kind-news = Новини бюро
digests-fits = Що Вам підходить?
digests-topics = Теми
digests-topics-hint = Без позначки Ви отримуєте всі теми.
digests-districts = Райони
digests-districts-hint = Без позначки Ви отримуєте всі. Те, що стосується всього міста, є завжди.
digests-langs = Мови записів
digests-langs-hint = Без позначки Ви отримуєте записи будь-якою мовою.
digests-reads = Якою мовою Вам писати?
digests-order = Замовити тижневу пошту
digests-private = Ми зберігаємо лише Вашу адресу і цей вибір. Відмовитися можна одним натисканням, тоді ми видалимо і те, і те.
digests-errors = Будь ласка, перегляньте ще раз
digests-fault = Помилка: { $title }
digests-too-often = Це було надто часто за короткий час. Спробуйте ще раз за годину.
digests-thanks-title = Залишилася тільки кнопка
digests-thanks-text = Ми надіслали Вам лист. Відкрийте в ньому посилання і натисніть кнопку. До того тижнева пошта не приходить.
digests-thanks-spam = Листа немає? Подивіться в папці «Спам» або зателефонуйте нам.
digests-own-title = Ваша тижнева пошта
digests-own-text = Натисніть кнопку. Тоді щочетверга Ви отримуватимете нове, що Вам підходить.
digests-own-confirm = Так, надсилайте мені тижневу пошту
digests-own-confirmed = Підтверджено. Тепер тижнева пошта приходить до Вас.
digests-own-next = Наступна прийде { $when }, якщо буде щось нове.
digests-own-changed = Збережено. Новий вибір діє від наступної тижневої пошти.
digests-own-change = Що мені підходить
digests-own-save = Зберегти вибір
digests-own-stop-title = Відмовитися від тижневої пошти
digests-own-stop-text = Тоді ми видалимо Вашу адресу і Ваш вибір.
digests-own-stop = Відмовитися
digests-stopped-title = Скасовано
digests-stopped-text = Тижнева пошта більше не приходитиме. Вашу адресу і Ваш вибір видалено.
digests-again = Замовити тижневу пошту знову
digests-group-offers = Нові пропозиції
digests-group-dates = Події
digests-group-news = Новини бюро
digests-sheet-title = Тижневий аркуш
digests-sheet-day = Нове й незабаром, станом на { $day }
digests-sheet-none-title = Зараз тут немає нічого нового
digests-sheet-none-text = Виберіть менше, тоді підійде більше. Або перегляньте всі пропозиції.
digests-sheet-choose = Що мені підходить? Змінити вибір
digests-sheet-call = Є запитання? Телефонуйте нам: { $phone }
digests-show = Показати аркуш
digests-more = { $count ->
    [one] і ще { $count } запис
    [few] і ще { $count } записи
   *[other] і ще { $count } записів
}
digests-mail-confirm-subject = Підтвердьте, будь ласка: тижнева пошта
digests-mail-confirm =
    Як добре, що Ви хочете отримувати тижневу пошту! Залишилося одне: відкрийте це посилання і натисніть там кнопку.

    { $link }
digests-mail-confirm-why = Ви отримали цей лист, бо хтось указав цю адресу для тижневої пошти. Це були не Ви? Тоді просто нічого не робіть. Без натискання кнопки тижнева пошта не приходить, а за 14 днів ми видалимо адресу.
digests-mail-known-subject = Ваша тижнева пошта
digests-mail-known =
    Тижнева пошта вже приходить до Вас. Тут Ви змінюєте вибір або відмовляєтеся від неї:

    { $link }
digests-mail-known-why = Ви отримали цей лист, бо хтось ще раз указав цю адресу для тижневої пошти. Нічого не змінилося.
digests-mail-subject = Тижнева пошта: { $title }
digests-mail-newsletter-subject = Новини бюро волонтерства
digests-mail-intro = Ось що нове і підходить Вам.
digests-mail-more = { $count ->
    [one] Ще { $count } запис:
    [few] Ще { $count } записи:
   *[other] Ще { $count } записів:
}
    { $link }
digests-mail-change =
    Змінити вибір:
    { $link }
digests-mail-stop =
    Відмовитися одним натисканням:
    { $link }
digests-mail-why = Ви отримали цей лист, бо Ви замовили тижневу пошту і підтвердили це кнопкою.
