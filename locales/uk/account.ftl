account-title = Мій доступ
account-lead = Ви входите з адресою { $email }. На неї ми надсилаємо коди.
account-area = До мого розділу
account-menu = Мій доступ

## У якій ролі

account-hats = Я дію як
account-hats-text = Усе, що Ви робите, Ви робите в цій ролі. Змінити її можна будь-коли.
account-hat-now = Діє зараз
account-hat-choose = Змінити
account-hat-deputy = Заступаю людину: { $name }
account-hat-later = Заступатиму людину, коли її не буде на місці: { $name }
account-hat-gone = Зараз це неможливо: людина, яку Ви заступаєте, вже повернулася.
account-role-resident = Приватна особа
account-role-admin = Технічна підтримка хабу
account-role-coordinator = Координація
account-role-moderator = Модерація
account-role-auditor = Перевірка
account-role-officer = Установа: { $organisation }
account-role-lead = Керівництво: { $organisation }
account-role-organisation = Команда: { $organisation }

## Відсутність і заступництво

account-away = Коли мене немає
account-away-text = Укажіть, від якого і до якого дня. У ці дні людина, яка Вас заступає, може діяти у Вашій ролі.
account-away-now = Відсутність: { $from } – { $until }
account-away-from = Перший день
account-away-until = Останній день
account-away-send = Зберегти
account-away-back = Я (знову) на місці
account-deputy = Хто мене заступає
account-deputy-for = Хто заступає в ролі: { $role }
account-deputy-none = Поки ніхто. Якщо Вас ніхто не заступає, усе, що надійде за Вашої відсутності, чекатиме.
account-deputy-name = Ім’я
account-deputy-email = Електронна адреса
account-deputy-send = Ця людина мене заступає
account-deputy-remove = { $name } більше мене не заступає
account-deputy-twice = Ця людина вже Вас заступає.
account-last = Так не можна: тоді не залишиться нікого, хто має це завдання. Спершу вкажіть когось іншого.

## Ключі доступу

account-passkeys = Ключі доступу (Passkey)
account-passkeys-text = Ключ доступу (Passkey) зберігається на Вашому телефоні, комп’ютері або ключі безпеки. Ви входите за відбитком пальця, обличчям або PIN-кодом і не чекаєте на лист.
account-passkeys-town = Хто діє від імені міста і має ключ доступу, відтоді потребує його завжди: самого лише коду з листа для входу вже не досить.
account-passkeys-none = Ще жодного не налаштовано.
account-passkeys-script = Щоб налаштувати ключ, у Вашому браузері має працювати JavaScript.
account-passkeys-name = Як називається пристрій?
account-passkeys-name-hint = Наприклад: робочий телефон
account-passkeys-add = Налаштувати ключ доступу
account-passkeys-failed = Не вийшло. Нічого не сталося, просто спробуйте ще раз.
account-passkeys-since = налаштовано: { $date }
account-passkeys-used = востаннє використано: { $date }
account-passkeys-remove = Вилучити ключ доступу «{ $name }»
account-codes = Аварійні коди
account-codes-text = Якщо Вашого пристрою немає, допоможе один із цих кодів. Кожен діє один раз. { $left ->
    [one] Залишився { $left } код.
    [few] Залишилося { $left } коди.
    [many] Залишилося { $left } кодів.
   *[other] Залишилося { $left } коду.
}
account-codes-show = Переглянути й надрукувати аварійні коди
account-codes-title = Ваші аварійні коди
account-codes-lead = Надрукуйте цю сторінку й бережіть її, як ключ. Використані коди викреслюйте.
account-codes-renew = Створити нові коди, старі тоді вже не діятимуть

## Де виконано вхід

account-sessions = Пристрої, на яких я в системі
account-session-here = Цей пристрій
account-session-seen = востаннє використано: { $date }
account-session-since = вхід: { $date }
account-session-end = Вийти тут
account-session-others = Вийти всюди, крім цього пристрою
account-device-unknown = Невідомий пристрій
account-device = { $browser } на { $system }

## Ще раз показати, що це Ви

account-again-title = Будь ласка, підтвердьте ще раз, що це Ви
account-again-text = Тут ідеться про щось важливе, а Ви увійшли вже досить давно. Так ніхто не зможе діяти від Вашого імені на пристрої, який залишили відкритим.
account-again-mail = Надіслати код на { $email }
account-with-passkey = Увійти з ключем доступу (Passkey)
account-second-title = Ще один крок
account-second-text = Цей доступ захищено ключем доступу (Passkey). Код із листа правильний, тепер бракує лише Вашого ключа.
account-second-script = Для ключа у Вашому браузері має працювати JavaScript. Увімкніть його або введіть аварійний код.
account-second-code = Пристрою немає поруч? Введіть аварійний код
account-second-code-hint = З Вашої роздруківки, 10 знаків. Великі чи малі літери – усе підійде.
account-second-code-wrong = Цей код неправильний або його вже використано.
account-second-send = Увійти з аварійним кодом
account-passkey-failed = Не вийшло. Увійдіть із кодом із листа.

## Узяти на себе організацію

account-over-title = Узяти на себе: { $organisation }
account-over-lead = Добрий день, { $name }! Відтепер Ви маєте говорити від імені організації { $organisation }.
account-over-text = Якщо Ви скажете «так», нові заявки надходитимуть Вам, Ви зможете змінювати пропозиції та сторінку, а Ваше ім’я стоятиме там як контактна особа. Людина, яка була до Вас, тоді вже не зможе цього робити, а старі посилання в її листах нічого не відкриватимуть.
account-over-public = Це буде видно всім
account-over-public-hint = За цією адресою та номером зв’язуються з організацією, і сюди ми пишемо, коли хтось записується. Це може бути спільна адреса. Входите Ви й далі зі своєю.
account-over-email = Електронна пошта
account-over-phone = Телефон (необов’язково)
account-over-accept = Так, беру на себе
account-over-decline = Ні, це не я
account-over-declined-title = Дякуємо, тоді все залишається як є
account-over-declined-text = Ми записали, що Ви не берете це на себе. Більше Вам нічого не треба робити.

## Листи про це

account-mail-over-subject = Візьмете на себе? { $organisation }
account-mail-over =
    Відтепер Ви маєте говорити від імені організації { $organisation }: відповідати на заявки, змінювати пропозиції та сторінку. Для цього нам потрібна Ваша згода. На цій сторінці скажіть «так» або «ні»:

    { $link }
account-mail-over-why = Ви отримали цей лист, бо хтось указав цю адресу для організації { $organisation }. Ви не знаєте організації { $organisation }? Тоді просто нічого не робіть.
account-mail-told-subject = Нове керівництво: { $organisation }
account-mail-told = Бюро вказало нову контактну особу для організації { $organisation }: { $name }. Щойно ця людина скаже «так», входити треба буде з її електронною адресою, а з цією вже не можна. Це не так? Тоді, будь ласка, одразу зателефонуйте нам.
account-mail-told-why = Ви отримали цей лист, бо досі вхід був із цією адресою. Більше Вам нічого не треба робити.
account-mail-role-subject = Ваш доступ
account-mail-role =
    Ось що Ви тепер можете тут робити:

    { $roles }

    Ви входите з цією електронною адресою, без пароля: щоразу Ви отримаєте сюди код. Увійти можна тут:

    { $link }
account-mail-role-why = Ви отримали цей лист, бо хтось доручив Вам це завдання. Ми не знайомі? Достатньо зателефонувати нам, і ми видалимо адресу.
account-mail-changed-subject = У Вашому доступі щось змінилося
account-mail-changed =
    до Вашого доступу щойно додали ключ (passkey), його вилучили, або хтось скористався Вашим кодом на крайній випадок. Тут видно, що діє зараз:

    { $link }

    Це були Ви? Тоді все гаразд. Не Ви? Тоді, будь ласка, негайно зателефонуйте нам.
account-mail-changed-why = Ви отримали цей лист, бо з цією адресою пов’язаний доступ, і про кожну таку зміну ми повідомляємо.
account-mail-unused-subject = Ваш доступ незабаром буде видалено
account-mail-unused =
    майже рік ніхто не входив із цією адресою. Ми не зберігаємо того, що нікому не потрібно: { $until } ми видалимо Ваш доступ.

    Хочете його залишити? Тоді увійдіть до того часу один раз:

    { $link }

    Більше нічого робити не треба.
account-mail-unused-why = Ви отримали цей лист, бо з цією адресою пов’язаний доступ. Про це ми пишемо лише один раз.

## Забагато разів

account-too-often = Із цієї адреси або з цієї мережі щойно надійшло дуже багато запитів. Будь ласка, зачекайте кілька хвилин і спробуйте ще раз або зателефонуйте нам. Усе, що Ви вписали, збереглося.
