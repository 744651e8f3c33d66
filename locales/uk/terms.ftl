### Як що називається. Один рядок – одна позначка: коротко, без крапки.

## Організації

terms-sector-civil-society = Товариство (Verein), спілка, фонд
terms-sector-initiative = Ініціатива
terms-sector-education = Школа, дитсадок (Kita), освіта
terms-sector-faith = Релігійна громада
terms-sector-business = Підприємство
terms-sector-administration = Міська адміністрація
terms-sector-politics = Політика

terms-organisation-registered = Чекає на перевірку
terms-organisation-active = У каталозі
terms-organisation-declined = Не прийнято
terms-organisation-merged = Увійшла до іншої
terms-organisation-restricted = Приховано

## Пропозиції

terms-suit-little-german = Вистачить трохи німецької
terms-suit-wheelchair = Зручно на кріслі колісному
terms-suit-from-home = З дому
terms-suit-with-children = Можна з дітьми
terms-suit-under-18 = Можна й до 18 років
terms-suit-groups = Для груп
terms-suit-try-once = Спробувати один раз

terms-rhythm-once = Один раз або час від часу
terms-rhythm-weekly = Щотижня
terms-rhythm-fortnightly = Кожні два тижні
terms-rhythm-monthly = Щомісяця
terms-rhythm-flexible = Коли зручно

terms-time-hour = До 1 години
terms-time-two-hours = До 2 годин
terms-time-once = Один раз
terms-time-regular = Регулярно

terms-way-direct = Записатися одразу
terms-way-get-to-know = Спершу познайомитися

terms-insurer-organisation = Через організацію
terms-insurer-land = Через колективний договір федеральної землі (Sammelvertrag)
terms-insurer-statutory = Через обов’язкове страхування від нещасних випадків (gesetzliche Unfallversicherung)
terms-insurer-own = Через власне страхування
terms-insurer-unclear = Ще не з’ясовано, будь ласка, запитайте

terms-opportunity-draft = Чернетка
terms-opportunity-in-review = На перевірці
terms-opportunity-public = Опубліковано
terms-opportunity-paused = На паузі
terms-opportunity-ended = Завершено
terms-opportunity-restricted = Приховано

terms-freshness-fresh = Підтверджено
terms-freshness-asked = Запитано
terms-freshness-fading = Ще немає відповіді
terms-freshness-silent = Давно не підтверджували

## Заявки

terms-channel-web = Онлайн
terms-channel-desk = На місці
terms-channel-phone = Телефоном
terms-channel-paper = На папері

terms-signup-own-unconfirmed = Будь ласка, ще підтвердьте свою заявку.
terms-signup-own-awaits-guardian = Ще потрібна згода когось із батьків або опікунів.
terms-signup-own-waiting = Організація зв’яжеться з Вами.
terms-signup-own-accepted = Місце за Вами.
terms-signup-own-declined = Цього разу не вийшло.
terms-signup-own-withdrawn = Ви скасували свою участь.
terms-signup-own-lapsed = Заявка більше не діє, бо її ніхто не підтвердив.
terms-signup-own-called-off = На жаль, цю дату скасовано.

terms-signup-unconfirmed = Ще не підтверджено
terms-signup-awaits-guardian = Чекає на згоду батьків
terms-signup-waiting = Чекає на відповідь
terms-signup-accepted = Прийнято
terms-signup-declined = Відмовлено
terms-signup-withdrawn = Участь скасовано
terms-signup-lapsed = Більше не діє
terms-signup-called-off = Дату скасовано

## Час. Стоїть посеред речення або біля значка, тому починається з малої літери.

# Дні стоять у називному відмінку: «щотижня: вівторок і четвер».
terms-day-recurring = { $day ->
    [mon] понеділок
    [tue] вівторок
    [wed] середа
    [thu] четвер
    [fri] п’ятниця
    [sat] субота
   *[sun] неділя
}
# Спершу день, бо від нього залежить рід: «перший понеділок», «перша субота».
terms-day-counted = { $day ->
    [mon] { $nth ->
        [1] перший
        [2] другий
        [3] третій
        [4] четвертий
       *[other] останній
    } понеділок
    [tue] { $nth ->
        [1] перший
        [2] другий
        [3] третій
        [4] четвертий
       *[other] останній
    } вівторок
    [wed] { $nth ->
        [1] перша
        [2] друга
        [3] третя
        [4] четверта
       *[other] остання
    } середа
    [thu] { $nth ->
        [1] перший
        [2] другий
        [3] третій
        [4] четвертий
       *[other] останній
    } четвер
    [fri] { $nth ->
        [1] перша
        [2] друга
        [3] третя
        [4] четверта
       *[other] остання
    } п’ятниця
    [sat] { $nth ->
        [1] перша
        [2] друга
        [3] третя
        [4] четверта
       *[other] остання
    } субота
   *[sun] { $nth ->
        [1] перша
        [2] друга
        [3] третя
        [4] четверта
       *[other] остання
    } неділя
}
terms-days-range = { $first } – { $last }

terms-times = { $when }, { $times }
terms-times-once = в окремі дні
terms-times-once-on = в окремі дні: { $days }
terms-times-daily = щодня
terms-times-weekly = щотижня
terms-times-weekly-on = щотижня: { $days }
terms-times-fortnightly = кожні два тижні
terms-times-fortnightly-on = кожні два тижні: { $days }
terms-times-monthly = раз на місяць
terms-times-monthly-on = раз на місяць: { $days }
terms-times-monthly-nth = щомісяця: { $days }
terms-times-flexible = коли Вам зручно
terms-times-flexible-on = { $days }, коли Вам зручно

## Мови

terms-language = { $tag ->
    [de] Німецька
    [de-simple] Німецька (проста мова)
    [en] Англійська
    [tr] Турецька
    [ar] Арабська
    [uk] Українська
    [pl] Польська
    [ru] Російська
    [ro] Румунська
    [bg] Болгарська
    [ku] Курдська
    [fa] Перська
    [sq] Албанська
    [fr] Французька
    [es] Іспанська
    [it] Італійська
    [nl] Нідерландська
    [vi] В’єтнамська
    [gsg] Німецька жестова мова
   *[other] { $tag }
}
