### Вихідні дані, захист даних, доступність, жестова мова: те, чого вимагає закон, сказане зрозуміло.
### Назви законів і установ залишаються німецькою, поруч – коротке пояснення.

legal-optional = – за бажанням
legal-fault = Помилка: { $title }
legal-errors = Будь ласка, перевірте ще раз
legal-unwritten = Ця сторінка ще не готова.
legal-unwritten-text = Сайт ще готується. До відкриття тут буде все, що має бути.
legal-home = На головну сторінку

## Вихідні дані

legal-imprint = Вихідні дані (Impressum)
legal-imprint-lead = Сайт { $hub } надає:
legal-operator = Надавач
legal-represented = Хто представляє
legal-email = Електронна адреса
legal-phone = Телефон
legal-register = Реєстр
legal-vat = Ідентифікаційний номер платника ПДВ (Umsatzsteuer-Identifikationsnummer)
legal-supervisor = Наглядовий орган (Aufsichtsbehörde)
legal-editor-title = Хто відповідає за тексти
legal-editor-lead = Згідно з § 18 абзацом 2 Medienstaatsvertrag (договір німецьких земель про медіа). За сторінку організації та її пропозиції відповідає сама організація.
legal-editor = Відповідальна особа з адресою

## Захист даних

legal-privacy = Заява про захист даних (Datenschutzerklärung)
legal-privacy-lead = Які дані ми зберігаємо, навіщо, як довго і чого Ви можете вимагати.
legal-short-title = Найважливіше коротко
legal-short-account = Ви можете все переглядати й долучатися без реєстрації.
legal-short-cookies = Без входу ці сторінки не зберігають жодного файлу cookie. Хто входить, отримує один такий файл, і він потрібен лише для входу. Пристрій, що служить кіоском, теж отримує один: у ньому лише «кіоск», і він зникає разом із закриттям браузера.
legal-short-nobody = Тут немає реклами, немає статистики про окремих людей і нічого не завантажується з інших серверів.
legal-short-passed = Вашу заявку отримує лише та організація, до якої Ви хочете долучитися. Ми заздалегідь кажемо Вам, що саме вона отримає.
legal-controller-title = Хто відповідає за дані
legal-controller = Відповідальна сторона (Verantwortlicher)
legal-arrangement = Про що домовилися обидві сторони
legal-officer-title = Уповноважена особа із захисту даних
legal-officer = Уповноважена особа із захисту даних (Datenschutzbeauftragte)
legal-bases-title = Чому ми маємо на це право
legal-basis-signups-town = Заявки й запитання: підтримувати волонтерство – завдання міста (стаття 6, абзац 1, літера e DSGVO – Загального регламенту ЄС про захист даних – разом із § 3 DSG NRW, закону землі про захист даних).
legal-basis-directory-town = Каталог і пропозиції організацій: те саме завдання міста (стаття 6, абзац 1, літера e DSGVO разом із § 3 DSG NRW).
legal-basis-signups = Заявки й запитання: щоб ми могли зробити те, про що Ви нас просите (стаття 6, абзац 1, літера b DSGVO – Загального регламенту ЄС про захист даних).
legal-basis-directory = Каталог і пропозиції організацій: люди мають знаходити, де вони можуть долучитися (стаття 6, абзац 1, літера f DSGVO).
legal-basis-persons = Імена й зображення контактних осіб: ці люди дали згоду й можуть будь-коли її відкликати (стаття 6, абзац 1, літера a DSGVO).
legal-basis-barriers = Повідомлення про бар’єри: закон зобов’язує нас відповідати (стаття 6, абзац 1, літера c DSGVO).
legal-basis-reports = Скарги на записи: Закон про цифрові послуги зобов’язує нас приймати скарги й обґрунтовувати рішення (стаття 6, абзац 1, літера c DSGVO).
legal-basis-safety = Вхід і безпека: щоб ніхто не увійшов під чужим доступом. У разі зловживання записується мережа, з якої воно надійшло, а не окреме підключення.
legal-keep-title = Що ми зберігаємо і як довго
legal-keep-lead = Цей список створюється із самої бази даних. Чого тут немає, те не зберігається.
legal-table-personal = З даними про людей
legal-table-others = Без даних про людей
legal-table-purpose = Навіщо
legal-table-keep = Як довго
legal-keep-always = доки існує цей сайт
legal-keep-days = { $days ->
    [one] { $days } день після завершення
    [few] { $days } дні після завершення
    [many] { $days } днів після завершення
   *[other] { $days } дня після завершення
}
legal-keep-years = { $years ->
    [one] { $years } рік після завершення
    [few] { $years } роки після завершення
    [many] { $years } років після завершення
   *[other] { $years } року після завершення
}
legal-keep-owner = стільки ж, скільки: { $owner }
legal-recipients-title = Хто щось із цього бачить
legal-recipients-organisation = Організація, до якої Ви записуєтеся, і люди в бюро, які опікуються заявками.
legal-rights-title = Чого Ви можете вимагати
legal-rights = Ви можете дізнатися, що про Вас зберігається, вимагати виправити або видалити ці дані, обмежити їх обробку та забрати свої дані з собою (статті 15–20 DSGVO).
legal-rights-objection = Ви можете заперечити проти обробки, якщо проти неї говорить Ваша особлива ситуація (стаття 21 DSGVO).
legal-rights-link = Свою заявку Ви переглядаєте, змінюєте й відкликаєте самі: за особистим посиланням із нашого листа. Усе інше, що про Вас зберігається, Ви можете переглянути, змінити й видалити в розділі «Мої дані» (внизу кожної сторінки). Достатньо також зателефонувати або написати листа.
legal-rights-authority = Якщо Ви не згодні, Ви можете подати скаргу сюди:

## Що є в таблицях

legal-purpose-setting = Назва, тексти, теми й райони цього міста; позначка ключів, що належать до цих даних
legal-purpose-organisation = Каталог організацій
legal-purpose-organisation-topic = Теми організацій
legal-purpose-charter-signature = Підписи під спільними засадами
legal-purpose-article = Сторінки, поради, відповіді й новини бюро
legal-purpose-article-version = Коли була написана яка версія тексту
legal-purpose-article-text = Тексти бюро в кожній версії та мові
legal-purpose-article-picture = Зображення в текстах бюро: хто їх зробив і хто погодився
legal-purpose-organisation-picture = Зображення організацій
legal-purpose-contact-point = Публічні контактні особи
legal-purpose-opportunity = Пропозиції долучитися
legal-purpose-opportunity-text = Тексти пропозицій кожною мовою
legal-purpose-shift = Дати пропозицій
legal-purpose-event = Події
legal-purpose-event-text = Тексти подій кожною мовою
legal-purpose-event-date = Дати подій
legal-purpose-calendar-feed = Де лежить власний календар організації та коли ми його читали
legal-purpose-barrier-report = Повідомлення про бар’єри й наші відповіді
legal-purpose-digest-subscription = Хто отримує тижневу пошту і що підходить: після відмови видаляється одразу, без підтвердження – за 14 днів
legal-purpose-digest-issue = Коли надіслано тижневу пошту
legal-purpose-digest-word = Що бюро каже в тижневій пошті
legal-purpose-digest-sent = Хто яку тижневу пошту отримав
legal-purpose-report = Що на запис надійшла скарга і що з неї вийшло, без імен
legal-purpose-reporter = Хто поскаржився на запис і чому
legal-purpose-report-word = Обґрунтування рішень і заперечення
legal-purpose-restriction = Який запис приховано і яким він був раніше
legal-purpose-inquiry = Що хтось щось запитав і коли було відповідь, без імен і змісту
legal-purpose-inquiry-asker = Хто запитав і як ми відповідаємо
legal-purpose-inquiry-entry = Що запитували, відповідали й занотували
legal-purpose-inquiry-link = З чим пов’язане запитання
legal-purpose-inquiry-merge-undo = Що скасовує об’єднання двох запитань
legal-purpose-advice = Що когось проконсультували й що з цього вийшло, без імен і змісту
legal-purpose-advice-person = Кого проконсультували й що записано в аркуші
legal-purpose-advice-suggestion = Які пропозиції було запропоновано
legal-purpose-introduction = Що когось познайомили, з ким і що вийшло, без імен людей
legal-purpose-introduction-said = Що передали під час знайомства й хто погодився
legal-purpose-founding = Що супроводжували заснування й що вийшло, без імен і змісту
legal-purpose-founding-person = Хто засновує та ідея
legal-purpose-founding-step = Кроки заснування
legal-purpose-obstacle = Що заважає людям долучатися, словами бюро, і що з цього вийшло
legal-purpose-obstacle-person = Хто назвав перешкоду і якими словами
legal-purpose-obstacle-voice = Кому перешкода теж заважає
legal-purpose-goal = Цілі мережі
legal-purpose-goal-value = Виміряні значення цілей
legal-purpose-meeting = Зустрічі мережі з порядком денним і протоколом
legal-purpose-meeting-guest = Яку організацію запрошено на яку зустріч
legal-purpose-meeting-measure = Про що домовилися на зустрічі
legal-purpose-undeliverable = Електронні адреси, на які нічого не доходить
legal-purpose-person = Люди з підтвердженою адресою
legal-purpose-signup = Заявки на пропозиції
legal-purpose-account = Доступи
legal-purpose-login-code = Коди для входу
legal-purpose-session = Хто зараз у системі
legal-purpose-link = Стан особистих посилань
legal-purpose-journal = Що відбулося, без імен
legal-purpose-reader-position = Докуди прочитано журнал
legal-purpose-outbox = Листи, які надсилаються або вже надіслані
legal-purpose-job = Що і коли має бути виконано
legal-purpose-upload = Завантажені файли, доки їх показує якась сторінка

## Доступність

legal-accessibility = Заява про доступність
legal-accessibility-lead = Цими сторінками мають могти користуватися всі. Де це ще не виходить, сказано тут.
legal-law-town = Основа – §§ 10a–10e Behindertengleichstellungsgesetz Nordrhein-Westfalen (закон землі про рівність людей з інвалідністю) і Barrierefreie-Informationstechnik-Verordnung NRW (постанова землі про доступність інформаційних технологій). Міра – EN 301 549 і WCAG 2.1, рівень AA.
legal-law-others = Наша міра – EN 301 549 і WCAG 2.1, рівень AA.
legal-state-title = Що вже зроблено
legal-state-full = Ці сторінки відповідають усім вимогам, які ми знаємо.
legal-state-partly = Ці сторінки здебільшого відповідають вимогам.
legal-gaps-title = Що ще не доступне для всіх
legal-gap-sign-video = Відео німецькою жестовою мовою ще немає. Над ним працюють.
legal-tested-title = Коли і як перевіряли
legal-tested-own = Ми самі перевірили ці сторінки { $day }.
legal-tested-third = Незалежна установа перевірила ці сторінки { $day }.
legal-feedback-title = Повідомити про бар’єр
legal-feedback-text = Ви десь не можете рухатися далі? Скажіть нам про це. Можна без реєстрації і без імені.
legal-clock = Ми відповідаємо протягом двох тижнів. Якщо потрібно більше часу, ми до того часу скажемо Вам чому. Щонайпізніше через шість тижнів Ви матимете відповідь.
legal-contact = Контактна особа
legal-ombuds-title = Якщо наша відповідь не допомогла
legal-ombuds-text = Ви не отримали відповіді або вона Вам не допомогла? Тоді посередником безкоштовно виступить ця установа:
legal-ombuds = Служба омбудсмена (Ombudsstelle)
legal-ombuds-page = На сторінку служби омбудсмена
legal-report = Повідомити про бар’єр
legal-report-lead = Що Вам заважає? Напишіть так, як Вам зручно.
legal-report-message = Що не виходить?
legal-report-message-hint = Наприклад: «Програма не читає мені вголос кнопку, щоб записатися».
legal-report-page = На якій сторінці?
legal-report-page-hint = Адреса або назва сторінки.
legal-report-reach = Як із Вами зв’язатися?
legal-report-reach-hint = Без електронної адреси й номера телефону ми не зможемо Вам відповісти. Бар’єром ми однаково займемося.
legal-report-name = Ім’я
legal-report-send = Надіслати повідомлення
legal-reported = Дякуємо за Ваше повідомлення
legal-reported-title = Ваше повідомлення надійшло.
legal-reported-text = Якщо Ви вказали електронну адресу, незабаром Ви отримаєте від нас листа.
legal-reported-clock = Ми відповімо до { $first }. Якщо потрібно більше часу, ми до того дня скажемо Вам чому. Щонайпізніше { $last } Ви матимете відповідь.

## Проста мова і жестова мова

legal-plain = Проста мова
legal-sign = Жестова мова
legal-sign-lead = Відео німецькою жестовою мовою пояснює, що Ви тут знайдете і як повідомити про бар’єр.
legal-sign-watch = Завантажити відео й переглянути
legal-sign-size = Файл: { $megabytes } МБ, тривалість: { $length } хв
legal-sign-text = Те саме як текст:
legal-sign-none = Відео німецькою жестовою мовою тут ще немає. Над ним працюють. А поки, можливо, Вам допоможе сторінка простою мовою. Або напишіть нам.
legal-purpose-account-role = Хто від чийого імені діє і хто кого заступає
legal-purpose-absence = Коли когось немає на місці, щоб почало діяти заступництво
legal-purpose-passkey = Ключі доступу (Passkey)
legal-purpose-passkey-challenge = Розпочаті входи з ключем доступу (Passkey)
legal-purpose-hand-over = Передавання організацій іншій контактній особі
legal-purpose-allowance = Скільки разів щось відбувалося за останню годину, без адрес
legal-purpose-import-mapping = Який стовпець списку що означає
legal-purpose-import-draft = Списки, які мають імпортувати
legal-purpose-import-run = Коли який список імпортували
legal-purpose-import-row = Який рядок списку вже є тут, без його вмісту
legal-purpose-office-code = Коди, які бюро надсилає листом
legal-purpose-retention-run = Що видалено кожної ночі, лише числа
legal-purpose-erasure = Що когось видалено, як позначка без імені, щоб старіша резервна копія нікого не повернула
legal-purpose-search-miss = Що шукали й не знайшли: слова і скільки разів, без того, хто шукав
legal-purpose-organisation-merge = Яка організація увійшла до якої
legal-purpose-organisation-merge-undo = Що потрібно, щоб скасувати об’єднання
legal-purpose-organisation-apart = Які організації точно не є однією й тією самою
legal-purpose-circular = Розсилки організаціям
legal-purpose-circular-recipient = Яка організація отримала яку розсилку
legal-purpose-circular-refusal = Яка організація не хоче розсилок
