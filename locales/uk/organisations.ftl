### Організації: каталог, сторінка, контактні особи, спільні засади, проєкт, реєстрація.

## Форми

organisations-fault = Помилка: { $title }
organisations-errors = Будь ласка, перевірте ще раз
organisations-optional = – за бажанням
organisations-please-choose = Будь ласка, виберіть

## Каталог

organisations-directory-title = Мережа
organisations-directory-lead = Товариства, ініціативи, школи, фірми й установи, які роблять добрі справи в місті { $city }.
organisations-missing = Немає Вашої організації?
organisations-filter = Фільтр
organisations-filter-remove = прибрати
organisations-chips = Ваші фільтри
organisations-sector = Вид організації
organisations-topic = Тема
organisations-district = Район
organisations-all-sectors = Усі
organisations-all-topics = Усі теми
organisations-all-districts = Усі райони
organisations-only-network = Лише учасники мережі
organisations-show = Показати
organisations-show-all = Показати все
organisations-count = { $count ->
    [0] Організацій немає
    [one] { $count } організація
    [few] { $count } організації
    [many] { $count } організацій
   *[other] { $count } організації
}
organisations-offers = { $count ->
    [one] { $count } пропозиція долучитися
    [few] { $count } пропозиції долучитися
    [many] { $count } пропозицій долучитися
   *[other] { $count } пропозиції долучитися
}
organisations-in-network = Учасник мережі
organisations-whole-town = Усе місто
organisations-none-title = Зараз немає жодної такої організації
organisations-none-text = Приберіть якийсь фільтр. А може, Ви знаєте організацію, якої тут бракує? Розкажіть їй про нас.

## Сторінка організації

organisations-back = Усі організації
organisations-unlisted-title = Цю сторінку бачите лише Ви
organisations-unlisted-text = Її побачать усі, щойно ми її схвалимо.
organisations-part-of = Належить до
organisations-topics = Теми
organisations-reach = Як із нами зв’язатися
organisations-where = Місце
organisations-phone = Телефон
organisations-email = Електронна пошта
organisations-website = Сайт
organisations-member-title = Учасник мережі
organisations-member-since = З { $since } – учасник мережі. Організація підписала спільні засади.
organisations-charter-read = Читати спільні засади
organisations-people = Контактні особи
organisations-people-all = Усі контактні особи
organisations-people-card = Додати до моєї адресної книги
organisations-offers-title = Тут Ви можете долучитися
organisations-offers-none = Зараз тут немає пропозицій.
organisations-offers-all = Переглянути всі пропозиції

## Контактні особи

organisations-contacts-title = Контактні особи
organisations-contacts-lead = Запитання, ідея, проблема? Ці люди вислухають Вас і допоможуть.
organisations-contacts-topics = За темою
organisations-contacts-count = { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}
organisations-contacts-none-title = Тут ще нікого немає
organisations-contacts-none-text = Просто зателефонуйте нам. Для кожного запитання ми знайдемо людину.
organisations-call = Зателефонувати
organisations-call-office = Зателефонувати через бюро
organisations-write = Написати
organisations-deputy = Заступає: { $name }

## Спільні засади

organisations-charter-kicker = Що нас об’єднує
organisations-charter-convictions = У цьому ми переконані
organisations-charter-work = Для цього ми працюємо
organisations-charter-join = Зареєструвати організацію і підписати
organisations-charter-unwritten = Спільні засади ще не написано.
organisations-charter-unwritten-text = Щойно вони будуть готові, їх можна буде тут прочитати, а організації зможуть їх підписати. До каталогу можна вже зараз.
organisations-charter-network = Переглянути організації
organisations-charter-signed = { $count ->
    [one] Підписала { $count } організація
    [few] Підписали { $count } організації
    [many] Підписало { $count } організацій
   *[other] Підписали { $count } організації
}
organisations-charter-members = Переглянути учасників

## Проєкт

organisations-project-kicker = Наш перший проєкт
organisations-project-partners = Хто за цим стоїть
organisations-project-stations = Від задуму до саду
organisations-project-all = Усі організації
organisations-project-join-title = Хочете теж щось виростити?
organisations-project-join-text = Виберіть щось для себе або поговоріть із нами.
organisations-project-join = Долучитися

## Реєстрація організації

organisations-register-title = Зареєструвати організацію
organisations-register-lead = Зареєструйте свою організацію за кілька хвилин. Бюро перевірить дані; після цього організація з’явиться в каталозі, і Ви зможете розміщувати пропозиції долучитися. Це безкоштовно.
organisations-register-about = Ваша організація
organisations-register-name = Назва організації
organisations-register-sector = Яка Ви організація?
organisations-register-summary = Чим Ви займаєтеся?
organisations-register-summary-hint = Одне речення для каталогу, наприклад: Ми читаємо дітям уголос.
organisations-register-topics = Теми
organisations-register-description = Більше про Вас
organisations-register-description-hint = Що Ви робите, для кого і відколи. Це буде на Вашій сторінці.
organisations-register-lang = Якою мовою Ви пишете?
organisations-register-where = Де Вас знайти
organisations-register-address = Вулиця і номер будинку
organisations-register-website-hint = Наприклад, https://www.verein.de
organisations-register-contact = Хто говорить від Вашого імені?
organisations-register-contact-text = Ця людина отримає нашу відповідь і згодом зможе входити. Електронна адреса і номер телефону будуть також на Вашій відкритій сторінці.
organisations-register-contact-name = Як звати цю людину?
organisations-register-contact-name-hint = Ім’я не публікується.
organisations-register-email-hint = На цю адресу ми надсилаємо код для входу.
organisations-register-phone-hint = Якщо Вам зручніше телефоном. Достатньо чогось одного.
organisations-register-network = Ви з нами?
organisations-register-network-text = Хто підписує спільні засади, стає учасником мережі. Ви можете бути в каталозі й без підпису, а також будь-коли вийти з мережі.
organisations-register-sign = Так, наша організація підписує спільні засади
organisations-register-send = Зареєструвати організацію
organisations-twice-title = Цю організацію ми вже знаємо
organisations-twice-text = Організація з такою назвою вже є в каталозі або чекає на нашу відповідь. Ви щойно вже надіслали форму? Тоді все гаразд, ми зв’яжемося з Вами. Якщо ні – зателефонуйте нам.
organisations-twice-look = Подивитися в каталозі
organisations-registered-title = Дякуємо! Як добре, що Ви з нами!
organisations-registered-text = Ми переглянемо Ваші дані й зв’яжемося з Вами найближчими днями.
organisations-registered-next = Зараз Вам нічого не треба робити. Щойно Ваша організація буде в каталозі, Ви зможете увійти зі своєю електронною адресою і розміщувати пропозиції.

## Хтось інший устиг раніше

organisations-meanwhile = Тим часом зміни зберіг хтось інший.
organisations-meanwhile-text = Те, що Ви написали, ще є у формі, але не збережене. Відкрийте сторінку в другому вікні та порівняйте. Потім збережіть ще раз, якщо чинними мають бути Ваші дані.
