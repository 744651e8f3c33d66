### Steine im Weg: die Liste, ein Stein, das Formular, der eigene Stein, die Mails dazu.

obstacles-title = Що заважає
obstacles-lead = Що заважає людям долучатися? Кожна перешкода має відповідальну особу, день відповіді та завершення, про яке тут написано.
obstacles-name = Назвати перешкоду
obstacles-goals = Наші цілі
obstacles-review = Підсумки року
# $count (Number) - wie viele
obstacles-count = { $count ->
    [0] Немає перешкод
    [one] { $count } перешкода
    [few] { $count } перешкоди
    [many] { $count } перешкод
   *[other] { $count } перешкоди
}
obstacles-states = Які перешкоди
obstacles-all = Усі
obstacles-state-open = Чекає на відповідь
obstacles-state-answered = Є відповідь, ми працюємо
obstacles-state-solved = Усунено
obstacles-state-not-solvable = Залишається, з поясненням
obstacles-state-received = Надійшла, ми розглядаємо
obstacles-state-declined = Не опубліковано
# $count (Number) - wie viele Menschen
obstacles-hindered = { $count ->
    [one] Це заважає { $count } людині
    [few] Це заважає { $count } людям
    [many] Це заважає { $count } людям
   *[other] Це заважає { $count } людям
}
# $day (String) - Freitag, 4. Dezember
obstacles-until = Відповідь до: { $day }
# $day (String) - Freitag, 4. Dezember
obstacles-late = Відповідь обіцяли до: { $day }. Ми запізнилися.
obstacles-empty-title = Тут немає перешкод
obstacles-empty-text = Помітили щось? Напишіть нам одне речення.
obstacles-everywhere = Усе місто

## Ein Stein

obstacles-back = Усі перешкоди
# $office (String) - Amt für Soziales
obstacles-office = Відповідає: { $office }
obstacles-here = Відповідає: бюро волонтерства
obstacles-way = Що з цього вийшло
obstacles-way-named = Названо
obstacles-way-answered = Відповідь
obstacles-way-solved = Усунено
obstacles-way-not-solvable = Залишається, бо
obstacles-too-title = Мені це теж заважає
obstacles-too-text = За адресою пошти вас порахують рівно один раз. Ви дізнаєтеся, коли буде відповідь. Більше ніхто не бачить адреси.
obstacles-too-email = Ваша електронна адреса
obstacles-too-send = Мені це теж заважає
# $phone (String) - Telefonnummer
obstacles-too-phone = Немає пошти? Зателефонуйте нам: { $phone }
obstacles-too-thanks = Майже готово
obstacles-too-thanks-text = Ми надіслали вам листа. Вас порахують, щойно ви натиснете в ньому кнопку.
obstacles-too-confirm = Вам це теж заважає?
obstacles-too-confirm-button = Так, мені це теж заважає

## Formular

obstacles-form-title = Що заважає?
obstacles-form-lead = Наприклад правило, бланк, відсутній ключ, сходи перед дверима. Одного речення досить.
# $title (String) - Überschrift des Formulars
obstacles-form-fault = Помилка: { $title }
obstacles-form-errors = Будь ласка, перевірте ще раз
obstacles-form-words = Що заважає вам або іншим?
obstacles-form-words-hint = Так, як ви б розповіли. Для сторінки ми перепишемо: імен там не буде.
obstacles-form-whom = Кого це стосується?
obstacles-form-whom-hint = Наприклад: нашого клубу, людей з візочками
obstacles-form-topic = Тема
obstacles-form-topic-none = Не знаю або щось інше
obstacles-form-district = Район
obstacles-form-reach = Хочете дізнатися, що з цього вийде?
obstacles-form-reach-hint = Тоді напишіть, як з вами зв’язатися. Це не обов’язково.
obstacles-form-name = Ваше ім’я
obstacles-form-email = Електронна пошта
obstacles-form-phone = Телефон
obstacles-form-optional = (за бажанням)
obstacles-form-private = Ваші слова та адресу читає лише бюро. Через пів року після завершення ми видаляємо і те, і те.
obstacles-form-send = Надіслати
obstacles-form-too-often = Звідси щойно надійшло дуже багато повідомлень. Спробуйте за годину або зателефонуйте нам.
obstacles-thanks-title = Дякуємо, ми отримали
# $day (String) - Freitag, 4. Dezember
obstacles-thanks-until = Відповідь буде до: { $day }.
# $number (String) - Nummer des Steins
obstacles-thanks-number = Номер: { $number }. За ним ми знайдемо й телефоном.
obstacles-thanks-mail = Зараз ви отримаєте лист із посиланням. Там видно, що з цього вийде.
obstacles-thanks-no-mail = Щойно ми розглянемо, це з’явиться у списку.

## Der eigene Stein

# $number (String) - Nummer des Steins
obstacles-own-title = Ваша перешкода { $number }
obstacles-own-words = Ви написали
obstacles-own-public = Так це стоїть на сторінці
obstacles-own-declined = Чому цього немає на сторінці

## Mails

obstacles-mail-received-subject = Ми отримали ваше повідомлення
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-received =
    Ви розповіли нам, що заважає. Дякуємо. Відповідь буде до: { $day }.

    Стан справ тут:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-opened-subject = Тепер публічно: { $title }
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-opened =
    Ваша перешкода тепер на нашій сторінці, нашими словами і без імен. Відповідальну особу призначено. Відповідь буде до: { $day }.

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-answered-subject = Відповідь: { $title }
# $text (String) - die Antwort, eingerückt
# $link (String) - Link
obstacles-mail-answered =
    Є відповідь щодо того, що вам заважає:

    { $text }

    Усе про це тут:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-solved-subject = Усунено: { $title }
# $text (String) - was getan wurde, eingerückt
# $link (String) - Link
obstacles-mail-solved =
    Те, що вам заважало, усунено:

    { $text }

    Усе про це тут:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-not-solvable-subject = Залишається: { $title }
# $text (String) - warum, eingerückt
# $link (String) - Link
obstacles-mail-not-solvable =
    Цього ми не можемо усунути. Причина:

    { $text }

    Усе про це тут:

    { $link }
obstacles-mail-declined-subject = Щодо вашої перешкоди
# $text (String) - warum, eingerückt
# $link (String) - persönlicher Link
obstacles-mail-declined =
    Ми не показуємо на сторінці те, що ви назвали. Причина:

    { $text }

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-too-subject = Вам теж заважає? { $title }
# $title (String) - wie der Stein heißt
# $link (String) - Link mit dem Knopf
obstacles-mail-too =
    З цією адресою хтось сказав: мені це теж заважає. Ідеться про «{ $title }».

    Це були ви? Тоді натисніть кнопку тут:

    { $link }
obstacles-mail-why = Ви отримали цей лист, бо цю адресу вказали щодо перешкоди. Це були не ви? Тоді нічого не робіть.
