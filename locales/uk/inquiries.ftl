### Fragen an den Hub: das Formular, die eigene Frage, die Mails dazu.

## Einstieg

inquiries-nav = Запитання
inquiries-title = Запитайте нас
inquiries-lead = Достатньо одного речення, обліковий запис не потрібен. Ми скажемо, до якого дня Ви отримаєте відповідь.
inquiries-kinds = Чим ми можемо допомогти?
inquiries-kind-question = Я маю запитання
inquiries-kind-advice = Хочу щось робити, але ще не знаю, що саме
inquiries-kind-callback = Будь ласка, зателефонуйте мені
# $days (Number) - in so vielen Arbeitstagen
inquiries-kind-days = { $days ->
    [one] Відповідь за { $days } робочий день
    [few] Відповідь щонайпізніше за { $days } робочі дні
    [many] Відповідь щонайпізніше за { $days } робочих днів
   *[other] Відповідь щонайпізніше за { $days } робочого дня
}
inquiries-people-title = Хто відповідає
inquiries-people-text = Хочете одразу поговорити з людиною? Тут усі контактні особи за темами.
inquiries-guide-text = П’ять запитань, три пропозиції: що мені підходить?
inquiries-elsewhere-title = Цим займаються інші
inquiries-elsewhere-text = З цими справами Ви швидше досягнете мети там.

## Formular

inquiries-form-question = Що Ви хочете дізнатися?
inquiries-form-advice = Що Вам було б до душі?
inquiries-form-callback = Ми Вам зателефонуємо
# $title (String) - Überschrift des Formulars
inquiries-form-fault = Помилка: { $title }
inquiries-form-message-question = Ваше запитання
inquiries-form-message-advice = Коротко розкажіть про себе
inquiries-form-message-callback = Про що йдеться?
inquiries-form-message-hint-question = Так, як Ви сказали б телефоном.
inquiries-form-message-hint-advice = Наприклад: коли Ви маєте час, що любите робити, чого не хотіли б.
inquiries-form-message-hint-callback = Достатньо одного речення. Тоді зателефонує потрібна людина.
inquiries-form-topic = Тема
inquiries-form-topic-hint = Щоб Ваше запитання одразу потрапило куди слід.
inquiries-form-searched = Я шукаю: { $words }
inquiries-form-topic-none = Не знаю або щось інше
inquiries-form-name = Ваше ім’я
inquiries-form-reach = Як з Вами зв’язатися?
inquiries-form-reach-hint = Достатньо одного з двох.
inquiries-form-email = Електронна пошта
inquiries-form-phone = Телефон
inquiries-form-reachable = Коли Вам зручно телефонувати?
inquiries-form-reachable-hint = Наприклад: зранку, крім середи
inquiries-form-optional = (якщо бажаєте)
inquiries-form-private = Ваше запитання читають лише ті, хто на нього відповідає. Через пів року після завершення ми видаляємо, хто запитував і що було написано.
inquiries-form-send = Надіслати запитання
inquiries-form-errors = Будь ласка, перевірте ще раз
inquiries-form-too-often = Звідси щойно надійшло дуже багато повідомлень. Спробуйте ще раз за годину або зателефонуйте нам.
inquiries-faster-title = Можливо, тут буде швидше
inquiries-faster-text = Схоже, цим займаються інші. Написане Вами залишилося нижче.
inquiries-faster-send = Усе одно надіслати Вам
inquiries-missing-message = Напишіть одним реченням, про що йдеться.
inquiries-choice-kind = Виберіть, чого Ви бажаєте.

## Danke

inquiries-thanks-title = Ваше запитання надійшло
# $day (String) - Freitag, 4. Dezember
inquiries-thanks-until = Ми відповімо до { $day }.
# $number (String) - Nummer der Frage
inquiries-thanks-number = Номер Вашого запитання: { $number }. За ним ми знайдемо його й телефоном.
inquiries-thanks-mail = Зараз Ви отримаєте лист із посиланням: там видно стан справ і можна щось додати.
inquiries-thanks-no-mail = Ми Вам зателефонуємо. Запишіть номер, якщо захочете щось додати раніше.
inquiries-thanks-more = Переглянути пропозиції

## Die eigene Frage

# $number (String) - Nummer der Frage
inquiries-own-title = Ваше запитання { $number }
# $title (String) - Ihre Frage 12
inquiries-own-fault = Помилка: { $title }
# $day (String) - Freitag, 4. Dezember
inquiries-own-until = Ми відповімо до { $day }.
# $day (String) - Freitag, 4. Dezember
inquiries-own-late = Ми обіцяли відповісти до { $day } і запізнилися. Перепрошуємо. Телефонуйте нам.
inquiries-own-waiting = Нам потрібно ще дещо від Вас. Наше запитання нижче.
inquiries-own-answered = Ми відповіли. Якщо щось не так, просто напишіть ще раз.
inquiries-own-closed-answered = Відповідь надано, запитання закрито.
inquiries-own-closed-not-ours = Цим займаються інші. Куди звернутися, написано нижче.
inquiries-own-closed-withdrawn = Ви сказали, що це вже не потрібно.
inquiries-own-closed-silent = Ми більше нічого від Вас не почули й закрили запитання.
inquiries-own-closed-spam = Ми не опрацьовували це повідомлення.
# $office (String) - Amt für Soziales
inquiries-own-office = Відповідає: { $office }
inquiries-own-talk = Що вже написано
inquiries-own-you = Ви
inquiries-own-we = Ми
inquiries-own-on-phone = телефоном
inquiries-own-at-desk = в офісі
inquiries-own-by-letter = на папері
inquiries-own-write = Додати ще щось
inquiries-own-reply = Ваша відповідь
inquiries-own-write-hint = Це одразу отримають люди, які працюють із Вашим запитанням.
inquiries-own-send = Надіслати
inquiries-own-done = Уже не потрібно
inquiries-own-done-text = Відповідь більше не потрібна? Достатньо одного натискання.
inquiries-own-sent = Дякуємо, повідомлення надійшло.
# $day (String) - Freitag, 4. Dezember
inquiries-own-new-day = Ми відповімо до { $day }.
inquiries-own-over = Добре, запитання закрито.
inquiries-own-not-now = Зараз це неможливо
inquiries-own-not-now-text = Запитання вже закрито. Стан справ нижче.
inquiries-own-again = Поставити нове запитання

## Mails

# $number (String) - Nummer der Frage
inquiries-mail-received-subject = Ваше запитання { $number } надійшло
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
inquiries-mail-received =
    Ваше запитання в нас. Ми відповімо до { $day }.

    Тут видно стан справ і можна щось додати:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-answered-subject = Відповідь на Ваше запитання { $number }
# $text (String) - die Antwort, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-answered =
    Ви нас про щось запитали. Наша відповідь:

    { $text }

    Усе про Ваше запитання тут:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-asked-back-subject = Уточнення до Вашого запитання { $number }
# $text (String) - die Rückfrage, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-asked-back =
    Щоб відповісти Вам, нам потрібно знати ще дещо:

    { $text }

    Будь ласка, дайте відповідь тут:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-closed-subject = Щодо Вашого запитання { $number }
# $text (String) - was wir sagen, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-closed =
    Ми закрили Ваше запитання, і ось чому:

    { $text }

    Залишилося щось відкрите? Напишіть нам тут:

    { $link }
# $address (String) - an diese Adresse
inquiries-mail-reply = Або просто дайте відповідь на цей лист ({ $address }).
inquiries-mail-why = Ви отримали цей лист, бо цю адресу вказали в запитанні до нас. Це були не Ви? Тоді нічого не робіть.
