### Ideen: die Liste, eine Idee, das Erzählen, die eigene Idee, die Unterstützung, die Mails dazu.

## Liste

ideas-title = Ідеї
ideas-lead = Що могло б стати кращим у нашому місті? Розкажіть за дві хвилини, обліковий запис не потрібен.
ideas-tell = Розповісти ідею
ideas-filters = Фільтри
ideas-topic = Тема
ideas-topic-all = Усі теми
ideas-district = Район
ideas-district-all = Усі райони
ideas-district-town = Усе місто
ideas-state = На якому етапі
ideas-state-all = Усі
# $shelf (String) - Schlüssel, wo die Idee steht
ideas-shelf = { $shelf ->
    [waiting] чекає на відповідь
    [answered] має відповідь
    [project] втілюється
   *[closed] завершена
}
ideas-order = Що спочатку?
# $order (String) - Schlüssel der Reihenfolge
ideas-order-of = { $order ->
    [supported] Що підтримують багато людей
   *[newest] Найновіші
}
ideas-show = Показати
ideas-all = Показати всі
# $count (Number) - so viele Ideen
ideas-count = { $count ->
    [one] { $count } ідея
    [few] { $count } ідеї
    [many] { $count } ідей
   *[other] { $count } ідеї
}
ideas-count-many = Понад 1000 ідей
ideas-results = Ідеї
ideas-empty-title = Ідей ще немає
ideas-empty-text = Тут з’явиться те, що пропонують люди цього міста.
ideas-none-title = Такої ідеї ще немає
ideas-none-text = Приберіть фільтр або розкажіть першу.
ideas-pages = Сторінки списку
ideas-first = На початок
ideas-next = Більше ідей
ideas-feed = Стрічка
# $hub (String) - Name des Hubs
ideas-feed-title = { $hub }: ідеї
# $count (Number) - so viele unterstützen
ideas-support-count = { $count ->
    [0] ще ніхто не підтримує
    [one] підтримує { $count } людина
    [few] підтримують { $count } людини
    [many] підтримують { $count } людей
   *[other] підтримують { $count } людини
}
# $count (Number) - so viele davon auf Papier
ideas-on-paper = { $count ->
    [one] з них { $count } на папері
    [few] з них { $count } на папері
    [many] з них { $count } на папері
   *[other] з них { $count } на папері
}

## Eine Idee

# $place (String) - Stadtteil
ideas-from = Ідея з району { $place }
ideas-from-town = Ідея для всього міста
# $day (String) - Tag
ideas-told-on = розказано { $day }
# $source (String) - Schlüssel, wie sie kam
ideas-source = { $source ->
    [phone] записано телефоном
    [desk] записано за столом
    [paper] надійшла на папері
   *[web] розказано тут
}
ideas-office = Бюро залучення
# $office (String) - Amt
# $day (String) - Tag
ideas-until = { $office } відповість до: { $day }.
# $office (String) - Amt
# $day (String) - Tag
ideas-late = { $office }: відповідь мала бути до { $day }. Ми нагадуємо.
ideas-paused = Ми поставили запитання. Час піде далі, щойно прийде відповідь.
ideas-hear = Хто підтримує ідею, почує про це.
ideas-question = Запитання
ideas-closing = Чому ідея завершилася
ideas-answer = Відповідь
ideas-answer-before = Попередня відповідь
ideas-answer-again = Вирішено знову після заперечення
# $outcome (String) - Schlüssel der Antwort
ideas-outcome = { $outcome ->
    [will_do] Так, ми це зробимо
    [partly] Зробимо частину
    [not_now] Не зараз
    [not_ours] За це відповідають інші
   *[council] Вирішить рада або комітет
}
# $whom (String) - an wen
ideas-passed-on = Передано: { $whom }
# $body (String) - Gremium
# $day (String) - Tag
ideas-council = { $body }, { $day }
ideas-council-result = Що там вирішили
ideas-contact = Кого можна запитати
ideas-route-title = Шляхи до ради
# $route (String) - Schlüssel des Weges
ideas-route = { $route ->
    [motion] Звернення мешканців (§ 25 Закону про громади Північного Рейну-Вестфалії): хто живе тут три місяці й має щонайменше 14 років, може з підписами вимагати, щоб рада розглянула справу.
   *[suggestion] Пропозиція або скарга (§ 24 Закону про громади Північного Рейну-Вестфалії): кожна людина може письмово звернутися до ради.
}
ideas-objected = Проти відповіді подано заперечення. Вирішує друга людина.
ideas-took-in = Приєднані ідеї
ideas-moved-here = Та ідея стала частиною цієї.
ideas-where = На якому етапі ідея
ideas-step-told = Розказано
ideas-step-advised = Обговорено
ideas-step-answer = Відповідь
ideas-step-project = Проєкт
# $day (String) - Tag
ideas-step-until = до: { $day }
ideas-history = Що вже сталося
# $verb (String) - Schlüssel, was geschah
ideas-happened = { $verb ->
    [idea-received] Надійшла
    [idea-advised] Почалося обговорення
    [idea-published] Оприлюднено
    [idea-took-in] Долучилася інша ідея
    [idea-answered] Є відповідь
    [idea-answered-again] Нова відповідь після заперечення
    [idea-result-noted] Записано результат засідання
    [idea-handed-over] Передано іншому відомству
    [idea-objected] Подано заперечення
    [idea-became-project] Втілюється
    [idea-closed] Завершено
    [idea-reopened] Триває далі
   *[idea-archived] Відкладено
}
ideas-back = Усі ідеї
ideas-similar = Схоже
ideas-original-language = Так ідею розказано цією мовою:
ideas-poster-join = Підтримайте це:
ideas-poster = Плакат із QR-кодом
# $title (String) - Titel der Idee
# $url (String) - Adresse
ideas-share-text = { $title }. Тут можна підтримати ідею: { $url }

## Unterstützen

ideas-support = Підтримка
ideas-support-do = Я підтримую
# $title (String) - Titel der Idee
ideas-support-title = Підтримати «{ $title }»
ideas-support-lead = Ваше ім’я не публікуємо. Кожна людина рахується один раз, на папері й тут.
ideas-support-name = Ваше ім’я
ideas-support-reach = Як з вами зв’язатися?
ideas-support-reach-hint = Досить одного. З електронною адресою ви дізнаєтеся про відповідь.
ideas-support-send = Підтримати
ideas-support-private = Ми показуємо лише кількість. Через пів року після завершення ідеї видалимо ваше ім’я.
ideas-support-mail-title = Майже готово
ideas-support-mail-text = Ми надіслали вам листа. Натисніть кнопку в ньому, і ваш голос зараховано.
ideas-support-done-title = Дякуємо, вас зараховано
ideas-support-done-text = На цій сторінці видно, що далі.
ideas-support-closed = Ця ідея зараз не приймає підтримки.
ideas-errors = Будь ласка, перегляньте ще раз
# $title (String) - Überschrift der Seite
ideas-fault = Помилка: { $title }
ideas-too-often = Звідси щойно надійшло дуже багато повідомлень. Спробуйте за годину або зателефонуйте нам.
ideas-email = Електронна пошта
ideas-phone = Телефон
ideas-optional = (якщо бажаєте)

## Erzählen

ideas-tell-title = Ваша ідея
ideas-tell-lead = Спершу ідея, потім разом подивимося, чи вона вже є.
ideas-tell-name = Як назвати ідею?
ideas-tell-name-hint = Кілька слів, наприклад: лавка на майданчику
ideas-tell-text = Що має змінитися і для кого?
ideas-tell-text-hint = Так, як розповіли б сусідці. Будь ласка, не називайте імен інших людей.
ideas-tell-next = Далі
ideas-tell-exists-title = Це вже є?
ideas-tell-exists-text = Звучить схоже. Можливо, краще долучитися там, ніж починати заново.
ideas-tell-exists-none = Такого тут ще не було. Ще кілька даних, і ідея в нас.
ideas-tell-exists-own = Моя ідея інша
# $kind (String) - Schlüssel der Art
ideas-tell-kind = { $kind ->
    [idea] Ідея
    [event] Подія
   *[offer] Пропозиція долучитися
}
ideas-tell-more = Ваші дані
ideas-tell-place = Де саме?
ideas-tell-place-hint = Наприклад: перед вокзалом
ideas-tell-who = Як до вас звертатися?
ideas-tell-who-hint = Ваше ім’я не публікуємо.
ideas-tell-picture = Фото
ideas-tell-picture-hint = JPEG, PNG або WebP, не більше 7 МБ. Будь ласка, без людей, яких можна впізнати.
ideas-tell-alt = Що видно на фото?
ideas-tell-alt-hint = Для людей, які його не бачать.
ideas-tell-again-picture = Будь ласка, виберіть фото ще раз.
ideas-tell-private = Хто ви, бачить лише бюро. Перш ніж ідея стане публічною, її там хтось прочитає.
ideas-tell-send = Надіслати ідею
ideas-thanks-title = Дякуємо за ідею
ideas-thanks-mail = Ми надіслали вам листа. Натисніть кнопку в ньому, і починаємо.
ideas-thanks-phone = Ми прочитаємо ідею й зателефонуємо.
# $day (String) - Tag
ideas-thanks-until = До { $day } скажемо, чи ідея стане публічною.
# $number (String) - Nummer
ideas-thanks-number = Номер вашої ідеї { $number }. За ним ми знайдемо її телефоном.

## Die eigene Idee

ideas-own-title = Ваша ідея
ideas-own-confirm-title = Ця електронна адреса правильна?
ideas-own-confirm-text = Натисніть кнопку, і хтось із бюро прочитає ідею.
ideas-own-confirm = Так, це моя ідея
ideas-own-confirmed = Дякуємо, ідея в нас.
# $day (String) - Tag
ideas-own-look = Ми читаємо ідею й відповімо до { $day }.
ideas-own-open = Ваша ідея публічна.
ideas-own-see = До сторінки ідеї
ideas-own-declined = Вашу ідею не опубліковано.
# $reason (String) - Schlüssel des Grundes
ideas-decline = { $reason ->
    [personal] Вона розповідає про людей те, що стосується лише їх.
    [hurtful] Вона принижує когось або виключає.
    [advertising] Це реклама, зокрема партії.
    [no_idea] Це не ідея, а несправність, запитання чи скарга. Ми передали далі.
    [illegal] Вона порушує закон.
   *[other] Інша причина, наведена нижче.
}
ideas-own-withdrawn = Ви забрали свою ідею.
# $title (String) - Titel der anderen Idee
ideas-own-merged = Ваша ідея стала частиною «{ $title }». Там вона триває.
ideas-own-talk = Що ми одне одному написали
ideas-own-you = Ви
ideas-own-we = Бюро
ideas-own-reply = Відповісти або доповнити
ideas-own-reply-label = Що ви хочете нам сказати?
ideas-own-send = Надіслати
ideas-own-sent = Дякуємо, ми отримали.
ideas-own-object = Не згодні?
# $day (String) - Tag
ideas-own-object-text = До { $day } можна один раз заперечити. Тоді вирішить хтось інший.
ideas-own-object-label = Чому ви не згодні?
ideas-own-object-send = Заперечити
ideas-own-objected = Ваше заперечення в нас. Вирішує друга людина.
ideas-own-object-waits = Ваше заперечення вирішує друга людина.
ideas-own-photos = Фото
ideas-own-photo-add = Додати фото
ideas-own-photo-remove = Прибрати фото
ideas-own-photo-full = Більше фото не вміститься.
ideas-own-withdraw = Забрати ідею
ideas-own-withdraw-text = Тоді вона зникне зі списку.
ideas-own-not-now = Зараз це неможливо
ideas-own-not-now-text = Тим часом щось змінилося. Тут видно, як є тепер.

## Die eigene Unterstützung

ideas-mine-title = Ваша підтримка
ideas-mine-confirm = Так, я підтримую
ideas-mine-confirm-text = Натисніть кнопку, і вас зараховано.
ideas-mine-counts = Вас зараховано.
# $title (String) - Titel der anderen Idee
ideas-mine-along-title = Чи підете з нами до «{ $title }»?
ideas-mine-along-text = Обидві ідеї були такі схожі, що їх об’єднали. Ваша підтримка рахується там, якщо хочете.
ideas-mine-along = Так, я з вами
ideas-mine-came = Тепер вас зараховано там.
ideas-mine-end = Більше не підтримувати
ideas-mine-ended-title = Ви більше не підтримуєте ідею
ideas-mine-ended-text = Ваше ім’я видалено.

## Entwurf einer Antwort

ideas-draft-title = Накидати відповідь
ideas-draft-lead = Вас попросили накидати відповідь на цю ідею. Відомство прочитає чернетку й відповість само.
ideas-draft-label = Ваша чернетка
ideas-draft-send = Здати чернетку
ideas-draft-done = Дякуємо, чернетка у відомстві.
ideas-draft-over = На ідею вже відповіли.

## Mails

# $kind (String) - welche Mail
# $title (String) - Titel der Idee
ideas-mail-subject = { $kind ->
    [confirm] Підтвердьте, будь ласка: { $title }
    [received] Ваша ідея в нас: { $title }
    [published] Ваша ідея публічна: { $title }
    [declined] Не опубліковано: { $title }
    [asked_back] Запитання до ідеї: { $title }
    [decided] Ваше заперечення: { $title }
    [support_confirm] Підтвердьте, будь ласка: { $title }
    [answered] Відповідь: { $title }
    [along] Підете з нами? { $title }
    [took_in] Долучилася ідея: { $title }
    [project] Втілюється: { $title }
    [closed] Завершено: { $title }
    [at_office] Ідея для відомства: { $title }
    [reminder] Невдовзі термін: { $title }
   *[draft] Просимо чернетку: { $title }
}
# $kind (String) - welche Mail
# $title (String) - Titel der Idee
# $day (String) - Tag
# $office (String) - Amt
# $into (String) - die andere Idee
ideas-mail = { $kind ->
    [confirm] дякуємо за ідею: «{ $title }». Відкрийте, будь ласка, це посилання й натисніть там кнопку. Тоді ми її прочитаємо.
    [received] ваша ідея «{ $title }» у нас. До { $day } скажемо, чи вона стане публічною. Тут видно, як справи.
    [published] ваша ідея «{ $title }» тепер публічна. { $office } відповість до: { $day }. Тут видно, як справи.
    [declined] ідею «{ $title }» ми не публікуємо. Причина нижче. Якщо не згодні, заперечте тут, і вирішить друга людина.
    [asked_back] у нас є запитання до ідеї «{ $title }». Відповісти можна тут.
    [decided] друга людина вирішила ваше заперечення щодо «{ $title }». Тут усе ще раз.
    [support_confirm] ви хочете підтримати ідею «{ $title }». Відкрийте, будь ласка, це посилання й натисніть там кнопку. Тоді вас зараховано.
    [answered] { $office }: є відповідь на ідею «{ $title }». Тут усе ще раз.
    [along] ідея «{ $title }» стала частиною «{ $into }», бо обидві хочуть того самого. Підете з нами? Тут можна сказати.
    [took_in] до ідеї «{ $title }» долучилася схожа. Для вас нічого не змінюється. Тут видно, як справи.
    [project] з ідеї «{ $title }» щось вийде: її втілюють. Тут видно, що далі.
    [closed] ідея «{ $title }» завершена. Причина нижче.
    [at_office] ідея «{ $title }» у вашому відомстві, або в ній є щось нове. Обіцяно відповідь до { $day }.
    [reminder] на ідею «{ $title }» ще ніхто не відповів. Обіцяно відповідь до { $day }.
   *[draft] бюро залучення просить накидати відповідь на ідею «{ $title }». Посилання відкриває лише цю ідею. Відповість саме відомство.
}
# $outcome (String) - was geantwortet wurde, in Worten
ideas-mail-outcome = Коротко: { $outcome }.
ideas-mail-why-author = Ви отримали цей лист, бо хтось із цією адресою розповів ідею. Це не ви? Тоді нічого не робіть.
ideas-mail-why-supporter = Ви отримали цей лист, бо хтось із цією адресою підтримує ідею. За посиланням вище це можна будь-коли припинити.
ideas-mail-why-office = Ви отримали цей лист, бо ваше відомство відповідає на ідеї або попросило вас допомогти.
