agreements-title = Домовлено – і що з цього вийшло
agreements-lead = Що обіцяють одне одному спілки, школи, підприємства й місто і чим це закінчується. Тут лише те, на що погодилися всі сторони.
agreements-count = { $count ->
    [one] { $count } домовленість
    [few] { $count } домовленості
   *[other] { $count } домовленостей
}
agreements-empty-title = Тут поки нічого немає
agreements-empty-text = Тут буде те, про що домовилися, і що з цього вийшло. Ви можете почати домовленість.
agreements-filter-state = Який стан
agreements-show = Показати
agreements-all = Усі
agreements-whole-town = Усе місто
agreements-numbers = Ті самі числа файлом
agreements-state = { $state ->
    [held] чекає на «так» організації
    [draft] пишеться
    [offered] чекає на підтвердження
    [in_force] діє
    [running] триває
    [review] переглядається
    [under_review] переглядається
    [fulfilled] виконано
    [partly] частково виконано
    [differently] вийшло інакше
    [ended] припинено
   *[discarded] відкинуто
}
agreements-reached = { $state ->
    [done] зроблено
    [shown] показано, ще не підтверджено
    [open] відкрито
   *[late] день минув
}
agreements-steps-done = зроблено { $done } з { $all } кроків
agreements-kicker = Домовленість
agreements-back = Усі домовленості
agreements-parties = Хто бере участь
agreements-goal = Про що йдеться
agreements-volunteers = Що роблять волонтери
agreements-not-replaced = Чого волонтери не замінюють
agreements-contributions = Що вносить кожна сторона
agreements-binding = Чи це зобов’язує?
agreements-binding-of = { $binding ->
    [own_form] Потребує ще форми міста
   *[intent] Заява про наміри
}
agreements-starts = Початок
agreements-review = Спільний погляд назад
agreements-ends = Кінець
agreements-no-end = без кінця
agreements-district = Район
agreements-sector = Хто
agreements-steps = Кроки
agreements-step-what = Що
agreements-step-who = Хто
agreements-step-due = До коли
agreements-step-shown = Як це видно
agreements-step-effect = На що сподіваємося
agreements-step-state = Стан
agreements-outcome = Що з цього вийшло
agreements-different = Вийшло інакше, бо …
agreements-ended-by = Припинено: { $who }
agreements-nameless = Імен людей тут немає.
agreements-begin = Почати домовленість
agreements-begin-lead = Хто, що й до коли робить? Почніть тут. Потім усі сторони разом пишуть текст, і він діє лише тоді, коли всі підтвердили той самий текст.
agreements-begin-template = Зразок
agreements-begin-no-template = Без зразка
agreements-begin-title = Як вона називається?
agreements-begin-goal-hint = Одне-два речення. Зі зразком поле може бути порожнім.
agreements-begin-own = Ваша організація
agreements-begin-with = З ким?
agreements-begin-more = Ще хтось?
agreements-begin-nobody = Ніхто
agreements-begin-known = Ми напишемо Вашій організації на відому нам адресу. Інші дізнаються лише після її «так».
agreements-begin-send = Почати
agreements-begun-title = Ваша організація зараз отримає лист
agreements-begun-text = За посиланням у ньому вона каже «так», і далі всі пишуть разом.
agreements-own-for = Для: { $party }
agreements-own-vouch-title = Це Ви почали?
agreements-own-vouch-text = Хтось почав цю домовленість від Вашого імені. Скажіть «так», і інші сторони дізнаються.
agreements-own-vouch = Так, це ми
agreements-own-discard = Ні, відкинути
agreements-own-confirmations = Хто підтвердив
agreements-own-confirmed-by = { $name }, { $role }
agreements-own-not-yet = ще ні
agreements-own-version = Редакція { $number }
agreements-own-version-of = Редакція { $number }, автор: { $who }
agreements-own-office = Бюро залучення
agreements-own-changed = Що змінилося
agreements-own-changed-since = Відтоді, як Ви підтвердили редакцію { $number }
agreements-own-gone = Вилучено:
agreements-own-new = Нове:
agreements-own-write = Змінити текст
agreements-own-write-lead = Ваш текст стане новою редакцією. Усі побачать зміни й підтвердять наново.
agreements-own-write-send = Запропонувати нову редакцію
agreements-own-step = Крок { $number }
agreements-own-step-hint = Порожні кроки не враховуються.
agreements-own-offer = Подати всім на підтвердження
agreements-own-offer-first = Потрібен принаймні один крок, перш ніж усі підтвердять.
agreements-own-confirm = Підтвердити
agreements-own-confirm-text = Ви підтверджуєте саме цей текст: редакцію { $number }. Якщо його змінять, ми запитаємо всіх знову.
agreements-own-name = Ваше ім’я
agreements-own-role = Ваша роль там
agreements-own-role-hint = Наприклад: правління, директорка школи, керівник
agreements-own-public = Чи можна публікувати домовленість і її наслідок?
agreements-own-public-hint = Лише якщо всі згодні й без імен людей. Перед тим Ви маєте десять робочих днів, щоб висловитися про результат.
agreements-own-yes = Так
agreements-own-no = Ні
agreements-own-town = Від міста «так» каже лише той, хто увійшов. За цим посиланням можна читати, дописувати й висловлюватися.
agreements-own-log-in = Увійти й підтвердити
agreements-own-you-confirmed = Ви підтвердили цю редакцію.
agreements-own-prove = Показати, що зроблено
agreements-own-prove-which = Який крок?
agreements-own-prove-words = Що сталося?
agreements-own-prove-file = Фото або PDF
agreements-own-prove-file-hint = За бажанням. Бачать лише учасники й бюро.
agreements-own-prove-send = Показати
agreements-own-proof-file = Переглянути файл
agreements-own-judge = Так, це зроблено
agreements-own-judge-missing = Чого ще бракує?
agreements-own-judge-no = Ще ні
agreements-own-proof-missing = { $who } каже, що бракує:
agreements-own-proof-done = Підтвердив: { $who }.
agreements-own-talk = Що кажуть сторони
agreements-own-say = Висловитися
agreements-own-say-hint = Це читають учасники й бюро.
agreements-own-say-outcome = До { $day } Ви можете висловитися. Потім це стане публічним, якщо всі погодилися.
agreements-own-say-send = Надіслати
agreements-own-review = Озирнутися
agreements-own-review-text = Зустріньтеся або зателефонуйте. Потім бюро разом з Вами запише, що з цього вийшло.
agreements-own-end = Припинити
agreements-own-end-because = Чому?
agreements-own-end-hint = Досить одного речення. Інші його прочитають.
agreements-own-private = Таки не публічно
agreements-own-private-text = Ви дозволили публікацію. Це можна скасувати, доки результат не опубліковано.
agreements-own-history = Що відбулося
agreements-own-minutes = Нотатка з розмови
agreements-own-versions = Усі редакції
agreements-own-stale-title = Текст тим часом змінився
agreements-own-stale-text = Тому Ваше підтвердження не враховано. Прочитайте зміни й підтвердьте нову редакцію.
agreements-own-not-now = Зараз це неможливо
agreements-own-not-now-text = Тут видно, який зараз стан.
agreements-own-done = { $what ->
    [angelegt] Домовленість почато.
    [ja] Дякуємо. Інші тепер дізнаються.
    [geschrieben] Нова редакція готова.
    [unveraendert] Нічого не змінилося.
    [vorgelegt] Тепер запитують усіх.
    [bestaetigt] Підтверджено. Ще не всі.
    [gilt] Усі підтвердили: домовленість діє.
    [gezeigt] Дякуємо. Тепер підтвердить інша сторона.
    [beantwortet] Дякуємо, занотовано.
    [gesagt] Дякуємо, це тепер тут.
    [zurueckgeschaut] Тепер усі разом озираються.
    [privat] Більше не публічно.
    [gescannt] Підписаний аркуш додано.
   *[beendet] Домовленість припинено.
}
agreements-mail-subject = { $what ->
    [held] Це Ви почали? { $title }
    [begun] Домовимося? { $title }
    [changed] Новий текст: { $title }
    [offered] Підтвердьте, будь ласка: { $title }
    [in_force] Діє: { $title }
    [proof] Це зроблено? { $title }
    [judged] Відповідь на Ваш крок: { $title }
    [near] Уже скоро: { $title }
   *[outcome] Що з цього вийшло: { $title }
}
agreements-mail-text = { $what ->
    [held] Хтось почав від Вашого імені домовленість «{ $title }», інші сторони: { $others }. Це були Ви? Тоді скажіть «так», і інші дізнаються. Якщо ні, просто відкиньте її.
    [begun] { $others } хоче домовитися з Вами: «{ $title }». Прочитайте чернетку, змініть, що не підходить, або висловтеся. Поки нічого не діє.
    [changed] Текст «{ $title }» змінився. За посиланням видно слово за словом, що саме. Попередні підтвердження для нового тексту не діють.
    [offered] «{ $title }» чекає на підтвердження. Прочитайте текст і підтвердьте його з іменем і роллю або змініть. Також беруть участь: { $others }.
    [in_force] Усі підтвердили той самий текст: «{ $title }» діє. Разом озирнутися Ви хочете { $day }.
    [proof] У «{ $title }» інша сторона показує, що крок зроблено. Подивіться, чи це так, і підтвердьте.
    [judged] Інша сторона відповіла на Ваш крок у «{ $title }».
    [near] У «{ $title }» незабаром:
   *[outcome] Ось чим закінчилося «{ $title }».
}
agreements-mail-near = { $what ->
    [review] Спільний погляд назад: { $day }
    [end] Кінець домовленості: { $day }
   *[measure] { $step }: до { $day }
}
agreements-mail-link = Ось посилання на домовленість:
    { $link }
agreements-mail-town = Від міста «так» каже лише той, хто увійшов: спершу увійдіть, а тоді відкрийте посилання.
agreements-mail-why = Ви отримали цей лист, бо говорите за одну зі сторін цієї домовленості. Якщо його має отримувати хтось інший, скажіть нам.
