### Einträge melden: das Formular, was daraus wurde, Begründung und Widerspruch, die Mails dazu.

## Formular

reports-link = Поскаржитися на запис
reports-title = Поскаржитися на запис
reports-lead = Щось не так або чогось тут не має бути? Скажіть нам. Обліковий запис не потрібен, Ваше ім’я теж.
# $kind (String)
reports-kind = { $kind ->
    [organisation] Сторінка організації
    [opportunity] Пропозиція волонтерства
    [article] Текст бюро
    [event] Подія
   *[contact_point] Контактна особа
}
reports-about = Ідеться про
reports-reason = Що не так?
# $reason (String)
reports-reason-of = { $reason ->
    [wrong] Це неправда або застаріло
    [advertising] Це реклама, зокрема партії
    [discriminating] Це когось виключає або принижує
    [personal_data] Це розкриває щось про людину
    [dangerous] Хтось може постраждати
    [illegal] Це порушує закон
   *[other] Щось інше
}
reports-message = Що саме?
reports-message-hint = Одне-два речення: яке місце Ви маєте на увазі і що з ним не так.
reports-reach = Повідомити Вам, що з цього вийде?
reports-reach-hint = Тоді нам потрібна адреса або номер. Організація ніколи не дізнається, хто поскаржився.
reports-private = Вашу скаргу читає офіс, а в разі заперечення ще й людина, яка вирішує вдруге, але без Вашого імені. Через вісім місяців після рішення ми видаляємо, хто поскаржився.
reports-send = Надіслати

## Danke

reports-thanks-title = Дякуємо, ми отримали Вашу скаргу
# $day (String)
reports-thanks-until = Ми вирішимо до: { $day }
reports-thanks-mail = Зараз Ви отримаєте лист. За посиланням у ньому завжди видно, як стоять справи.
reports-thanks-no-mail = Ми займемося цим. Якщо Ви залишили номер телефону, ми зателефонуємо.
reports-thanks-back = На головну сторінку

## Die eigene Meldung

# $number (String)
reports-own-title = Ваша скарга { $number }
# $day (String)
reports-open = Ми вирішимо до: { $day }.
# $day (String)
reports-objected = Є заперечення. Інша людина вирішить до: { $day }.
# $outcome (String)
reports-outcome = { $outcome ->
    [keep] Запис залишається
    [ask_change] Запис треба змінити
   *[restrict] Запис приховано
}
reports-said-yours = На що Ви поскаржилися
reports-decision = Рішення
reports-objection-yours = Ваше заперечення
reports-objection-organisation = Заперечення організації
reports-objection-reporter = Заперечення людини, яка поскаржилася
# $ground (String)
# $rule (String)
reports-basis = { $ground ->
    [law] Підстава — закон: { $rule }
   *[rules] Підстава — наші правила: { $rule }
}
reports-object-title = Не згодні?
# $day (String)
reports-object-text = Ви можете заперечити до { $day }, безкоштовно і в будь-якій формі. Тоді вирішить інша людина.
reports-object-label = Чому Ви вважаєте інакше?
reports-object-send = Заперечити
reports-object-done = Ми отримали Ваше заперечення
reports-not-now = Це вже неможливо
reports-not-now-text = Тим часом щось змінилося. Нижче видно, як є зараз.
reports-redress = Незалежно від цього Ви можете звернутися до суду.

## Für die Organisation

reports-statement-title = Рішення щодо Вашого запису
reports-statement-restrict = Ніхто більше не бачить запис: на жодній сторінці, жодною мовою, доки не буде вирішено інакше. Ви й далі можете його змінювати.
# $day (String)
reports-statement-change = Запис поки залишається. Будь ласка, змініть його до: { $day }.
reports-statement-keep = Запис видно, як і раніше.
reports-statement-human = Приводом була скарга. Хто поскаржився, ми не кажемо. Вирішила людина, а не програма.
reports-hidden-title = Цей запис приховано
reports-hidden-text = Так вирішено після скарги. Обґрунтування і спосіб заперечити є в листі про це. Цю сторінку бачите лише Ви та офіс.

## Die zweite Entscheidung

reports-second-title = Будь ласка, вирішіть
reports-second-lead = Проти цього рішення є заперечення, а хто вирішував першим, не може вирішувати знову. Тому ми просимо Вас як партнера мережі.
reports-second-fair = Ви пов’язані із записом або з учасниками? Тоді, будь ласка, не вирішуйте і зателефонуйте нам.
reports-second-message = На що поскаржилися
reports-second-done = Дякуємо. Ваше рішення діє.
reports-second-over = Тут більше нічого вирішувати
reports-decide = Як Ви вирішуєте?
# $outcome (String)
reports-decide-outcome = { $outcome ->
    [keep] Запис залишається або знову видимий
    [ask_change] Запис поки залишається, організація має щось змінити
   *[restrict] Запис приховується
}
reports-decide-facts = Обґрунтування
reports-decide-facts-hint = Які факти і чому вони ведуть до цього рішення? Це читають обидві сторони. Не називайте, хто поскаржився.
reports-decide-ground = На що це спирається?
reports-decide-ground-hint = Потрібно лише, якщо запис треба приховати або змінити.
# $ground (String)
reports-decide-ground-of = { $ground ->
    [law] На закон
   *[rules] На наші правила, наприклад засади мережі
}
reports-decide-rule = Яка норма чи правило?
reports-decide-rule-hint = Наприклад: засади мережі, абзац 2
reports-decide-send = Вирішити так

## Mails

# $number (String)
reports-mail-received-subject = Ваша скарга { $number }
# $entry (String)
# $day (String)
# $link (String)
reports-mail-received =
    дякуємо за Вашу скаргу на «{ $entry }». Ми вирішимо до: { $day }.

    Як стоять справи, завжди видно тут:

    { $link }
# $number (String)
reports-mail-decided-subject = Вашу скаргу { $number } вирішено
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-decided =
    щодо Вашої скарги на «{ $entry }» вирішено: { $outcome }.

    Обґрунтування:

    { $facts }
# $number (String)
reports-mail-statement-subject = Рішення щодо Вашого запису (скарга { $number })
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-statement =
    хтось поскаржився на Ваш запис «{ $entry }». Рішення: { $outcome }.

    Обґрунтування:

    { $facts }
# $link (String)
reports-mail-object =
    Не згодні? Протягом шести місяців Ви можете заперечити тут або зателефонувати нам. Тоді вирішить інша людина:

    { $link }
# $link (String)
reports-mail-look =
    Тут це є ще раз, з усім, що Ви ще можете зробити:

    { $link }
reports-mail-second-subject = Просимо про друге рішення
# $entry (String)
# $day (String)
# $link (String)
reports-mail-second =
    щодо запису «{ $entry }» були скарга, рішення і заперечення. Хто вирішував першим, не може вирішувати знову. Тому ми просимо Вас як партнера мережі: вирішіть до: { $day }.

    Усе потрібне тут:

    { $link }

    Ви пов’язані із записом або з учасниками? Тоді, будь ласка, зателефонуйте нам.
reports-mail-why = Ви отримали цей лист, бо хтось указав цю адресу, коли скаржився на запис. Це були не Ви? Тоді нічого не робіть.
reports-mail-why-organisation = Ви отримали цей лист, бо Вашу організацію внесено в нас із цією адресою.
