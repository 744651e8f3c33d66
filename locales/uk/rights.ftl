rights-title = Моя сторінка
rights-menu = Мої дані
rights-menu-text = Переглянути, забрати, виправити або видалити те, що ми про вас знаємо.
rights-lead = Усе, що ми знаємо про { $email }.
rights-lead-desk = Усе, що ми знаємо про { $name }.
rights-signups = Де ви берете участь
rights-none = Ще немає заявок.
rights-guarded = За кого ви кажете «так» або «ні»
rights-names = Імена й телефон
rights-names-text = Поштовою скринькою чи телефоном часто користуються кілька людей. Тут усі імена, які ми знаємо.
rights-known = Що збережено
rights-nothing = Нічого.
rights-kind = { $kind ->
    [person] запис як особа: { $count }
    [signup] заявки на пропозиції: { $count }
    [account] доступ: { $count }
    [account-role] ролі: { $count }
    [absence] відсутності: { $count }
    [passkey] ключі доступу: { $count }
    [passkey-challenge] розпочаті входи з ключем: { $count }
    [session] пристрої, на яких ви ввійшли: { $count }
    [login-code] код для входу: { $count }
    [office-code] код із листа: { $count }
    [outbox] листи вам: { $count }
    [contact-point] записи як контактної особи: { $count }
    [organisation] організації, що вказують вашу адресу: { $count }
    [opportunity] пропозиції, що вказують вашу адресу: { $count }
    [inquiry-asker] запитання до нас: { $count }
    [inquiry-entry] повідомлення до них: { $count }
    [advice-person] Консультації: { $count }
    [introduction-said] Знайомства: { $count }
    [founding-person] Заснування: { $count }
    [founding-step] Кроки: { $count }
    [obstacle-person] названі перешкоди: { $count }
    [obstacle-voice] перешкоди, що вам теж заважають: { $count }
    [barrier-report] повідомлення про бар’єри: { $count }
    [digest-subscription] Тижнева пошта: { $count }
    [digest-sent] отримана тижнева пошта: { $count }
    [reporter] скарги на записи: { $count }
    [report-word] Ваші заперечення до них: { $count }
    [hand-over] передачі керівництва: { $count }
   *[other] інше: { $count }
}
rights-download-text = Заберіть усе з собою: таблицею або файлом для програм.
rights-file-what = Для чого
rights-file-row = Номер
rights-file-field = Поле
rights-file-value = Вміст
rights-csv = Таблиця (CSV)
rights-json = Файл (JSON)
rights-correct = Виправити
rights-correct-title = Виправити дані
rights-correct-text = Це стосується вас і всіх заявок, які ще тривають.
rights-correct-email = Інша адреса запрацює, щойно ви підтвердите її в новій заявці.
rights-name = Ім’я
rights-phone = Телефон
rights-save = Зберегти
rights-erase = Видалити все
rights-erase-text = Перш ніж щось буде видалено, ви побачите, що зникне і що залишиться.
rights-erase-look = Подивитися, що буде видалено
rights-erase-lead = Тут видно, що ми видалимо про { $email } і що залишиться. Видалення станеться лише після вашого підтвердження, і тоді назавжди.
rights-erase-lead-desk = Тут видно, що ми видалимо про { $name } і що залишиться. Видалення станеться лише після вашого підтвердження, і тоді назавжди.
rights-first = Спершу це
rights-first-hand-over = Передайте { $organisation } комусь іншому.
rights-first-role = Ви працюєте в бюро. Той, хто керує хабом, має спершу завершити цю роль.
rights-goes = Це буде видалено
rights-goes-running = Заявки, що тривають, буде відкликано; організації дізнаються: { $count }
rights-stays = Це залишиться, і чому
rights-stays-counted = Що хтось брав участь: як число, без імені.
rights-stays-organisation = Тексти й зображення організації: за них відповідає вона. Ваше ім’я, адреса й телефон звідти зникнуть.
rights-stays-journal = У журналі, що щось сталося: з номером, який ні до кого не веде.
rights-stays-sent = Уже надіслані листи лежать в отримувачів.
rights-stays-backup = У резервних копіях ваші дані є, доки їх не перезапишуть. Якщо ми відновимо таку копію, одразу видалимо вас ще раз; для цього лишається позначка без імені.
rights-erase-send = Видалити все зараз
rights-erase-not = Краще ні
rights-gone = Видалено.
rights-gone-text = Дякуємо, що були з нами. Ми завжди вам раді.
rights-somebody = Хтось (дані видалено)

rights-letter-subject = Ваш код для ваших даних
rights-letter-hello = Вітаємо, { $name }!
rights-letter-text = Назвіть нам цей код у бюро або телефоном. Тоді ви побачите з нами все, що ми про вас знаємо. Це можна забрати, виправити або видалити.
rights-letter-until = Код дійсний до { $day } і лише один раз. Називайте його тільки нам.
rights-letter-phone = Наш телефон: { $phone }.
