### Записатися, підтвердити, скасувати, відповісти, дати згоду, «ще актуально».

## Для кількох сторінок

signups-fault = Помилка: { $title }
signups-errors = Будь ласка, перевірте ще раз
signups-optional = – за бажанням
signups-until = { $day }, { $time }
signups-place = { $place }, { $districts }
signups-whole-city = Усе місто { $city }
signups-min-age = { $age ->
    [one] Від { $age } року
    [few] Від { $age } років
    [many] Від { $age } років
   *[other] Від { $age } року
}
signups-all-offers = Переглянути інші пропозиції
signups-questions = Є запитання?
signups-now-changed-title = Тим часом щось змінилося
signups-now-changed-text = Тому Ваш останній крок уже не вдався. Тут Ви бачите, як усе виглядає зараз.
signups-private = Ця сторінка лише для Вас. Будь ласка, нікому не передавайте посилання.

## Форма

signups-form-title = Записатися: { $title }
signups-form-back = Назад до пропозиції
signups-form-head = Як добре, що Ви хочете долучитися
signups-form-lead = Достатньо Вашого імені та способу зв’язатися з Вами. Реєструватися не треба.
signups-form-get-to-know = Заявка ще не означає, що місце за Вами: { $organisation } зв’яжеться з Вами, Ви познайомитеся, а потім вирішите разом.
signups-form-shift = Яка дата Вам підходить?
signups-form-free = { $count ->
    [one] ще { $count } місце
    [few] ще { $count } місця
    [many] ще { $count } місць
   *[other] ще { $count } місця
}
signups-form-open = є місця
signups-form-taken = місць немає
signups-form-later = { $count ->
    [one] Ще { $count } дата
    [few] Ще { $count } дати
    [many] Ще { $count } дат
   *[other] Ще { $count } дати
}
signups-form-name = Ваше ім’я
signups-form-name-hint = Так, як Ви хочете, щоб Вас називали.
signups-form-reach = Як із Вами зв’язатися?
signups-form-reach-hint = Електронна пошта або телефон – достатньо чогось одного.
signups-form-email = Електронна пошта
signups-form-email-hint = Ви одразу отримаєте лист із посиланням для підтвердження.
signups-form-phone = Телефон
signups-form-phone-hint = Якщо Ви не вкажете пошту, ми Вам зателефонуємо.
signups-form-message = Хочете щось додати?
signups-form-message-hint = Наприклад, що Ви любите робити або коли Вам зручно телефонувати.
signups-form-young = Мені ще немає 16 років
signups-form-young-text = Тоді ми спершу запитаємо когось із батьків або опікунів (Erziehungsberechtigte), наприклад маму чи тата. Лише після їхньої згоди підемо далі. Організація дізнається тільки те, що згода є.
signups-form-young-tick = Так, мені ще немає 16 років
signups-form-guardian = Кого нам запитати?
signups-form-guardian-name = Ім’я мами, тата або опікуна
signups-form-guardian-email = Електронна пошта цієї людини
signups-form-guardian-phone = Телефон цієї людини
signups-form-guardian-language = Якою мовою нам запитати цю людину?
signups-form-data = Що станеться з Вашими даними
signups-form-data-who = Ваші дані потрібні, щоб Ви знайшли одне одного; їх бачать лише { $organisation } і { $hub }.
signups-form-data-until = Заявку ми видаляємо через { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} після її завершення, а Ваше ім’я та адресу – щонайпізніше через { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
} після Вашої останньої заявки.
signups-form-send-direct = Я долучаюся
signups-form-send-get-to-know = Хочу з Вами познайомитися
signups-form-later-no = Ви можете будь-коли скасувати участь, не пояснюючи причини.
signups-form-full-title = На цю дату місця щойно закінчилися
signups-form-full-text = Хтось устиг на мить раніше. Усе, що Ви вписали, збереглося у формі: просто виберіть іншу дату.

## Замість форми

signups-closed-paused-title = Ця пропозиція зараз на паузі
signups-closed-paused-text = { $organisation } зараз нікого не набирає. Загляньте пізніше ще раз або перегляньте інші пропозиції.
signups-closed-ended-title = Ця пропозиція вже завершилася
signups-closed-ended-text = Як добре, що Ви хотіли долучитися. Є ще багато інших справ.
signups-closed-full-title = Усі місця зайняті
signups-closed-full-text = Як добре, що долучилося стільки людей! Якщо хтось скасує участь, тут знову з’явиться місце. А поки на Вас чекають інші.
signups-closed-dates-title = Зараз немає жодної дати
signups-closed-dates-text = Останні дати вже минули, а нових { $organisation } поки не має. Можете просто запитати.
signups-closed-review-title = Ця пропозиція ще не опублікована
signups-closed-review-text = Щойно вона з’явиться у списку, тут можна буде записатися.
signups-closed-twice-title = Така заявка вже є
signups-closed-twice-text = Більше Вам нічого не треба робити. Посилання на Вашу заявку – у нашому листі.
signups-closed-call = Або зателефонуйте нам, ми охоче пошукаємо разом із Вами:

## Дякуємо

signups-thanks-page = Дякуємо: { $title }
signups-thanks-mail-title = Майже готово: тепер перевірте свою пошту
signups-thanks-mail-text = Ми надіслали Вам лист. Відкрийте посилання в ньому й натисніть кнопку. Так ми знатимемо, що адреса правильна.
signups-thanks-mail-held = Ми тримаємо для Вас місце до цього часу: { $until }.
signups-thanks-mail-by = Будь ласка, зробіть це не пізніше: { $until }.
signups-thanks-phone-title = Дякуємо! Ми Вам зателефонуємо
signups-thanks-phone-text = Найближчими днями хтось із нас зв’яжеться з Вами. Зараз Вам більше нічого не треба робити.
signups-thanks-next = Що буде далі
signups-thanks-sent = Надіслано
signups-thanks-button = Натиснути кнопку
signups-thanks-call = Ми телефонуємо
signups-thanks-placed = Місце за Вами
signups-thanks-meet = { $organisation } зв’яжеться з Вами
signups-thanks-missing = Лист не прийшов?
signups-thanks-missing-wait = Іноді це триває кілька хвилин. Перевірте також папку «Реклама» або «Спам».
signups-thanks-missing-again = Може, в адресі помилка?
signups-thanks-missing-link = Записатися ще раз
signups-thanks-missing-call = Або зателефонуйте нам:
signups-thanks-demo = Тут, у місті-прикладі, справжні листи не надсилаються. Лист лежить як файл у папці «post» у папці даних цієї програми.

## Моя заявка

signups-own-page = Моя заявка: { $title }
signups-own-unconfirmed-title = Залишилося натиснути кнопку
signups-own-unconfirmed-text = Натисніть кнопку. Так ми знатимемо, що Ваша адреса правильна.
signups-own-held = Ми тримаємо для Вас місце до цього часу: { $until }.
signups-own-by = Будь ласка, зробіть це не пізніше: { $until }.
signups-own-guardian-title = Тепер бракує лише згоди
signups-own-guardian-text = Ми запитуємо Ваших батьків або опікунів. Щойно буде згода, усе піде далі само.
signups-own-waiting-title = Ваша заявка надійшла
signups-own-waiting-text = { $organisation } зв’яжеться з Вами, щоб познайомитися. Після цього Ви дізнаєтеся, чи є для Вас місце. Зараз Вам нічого не треба робити.
signups-own-accepted-title = Ви з нами!
signups-own-accepted-text = Місце за Вами. { $organisation } чекає на Вас.
signups-own-declined-title = Цього разу не вийшло
signups-own-declined-text = Дякуємо, що хотіли долучитися. Є ще багато інших справ.
signups-own-withdrawn-title = Ви скасували участь
signups-own-withdrawn-text = Дякуємо, що повідомили. Більше ми Вам про це не писатимемо. Знову захотілося? Просто запишіться ще раз.
signups-own-taken-back-title = Цю заявку відкликано
signups-own-taken-back-text = Більше нічого не станеться. Якщо захочете спробувати пізніше, просто запишіться знову.
signups-own-lapsed-title = Ця заявка більше не діє
signups-own-lapsed-text = Її не підтвердили вчасно. Нічого страшного: просто запишіться ще раз.
signups-own-called-off-title = Цю дату скасовано
signups-own-called-off-text = Нам дуже шкода. Вам нічого не треба робити. Може, Вам підійде інша дата?
signups-own-says = { $organisation } пише Вам:
signups-own-confirm-direct = Так, я долучаюся
signups-own-confirm-get-to-know = Так, це моя заявка
signups-own-again = Записатися знову
signups-own-state = Де зараз Ваша заявка
signups-own-offer = Про що йдеться
signups-own-calendar = До мого календаря
signups-own-message = Ваше повідомлення
signups-own-message-label = Що має знати { $organisation }?
signups-own-message-change = Змінити повідомлення
signups-own-message-add = Додати повідомлення
signups-own-message-save = Зберегти
signups-own-withdraw = Передумали? Нічого страшного.
signups-own-withdraw-text = Достатньо натиснути кнопку. Причину називати не треба; { $organisation } одразу дізнається, що Ваше місце вільне.
signups-own-withdraw-application = Достатньо натиснути кнопку. Причину називати не треба; { $organisation } одразу про це дізнається.
signups-own-withdraw-quiet = Достатньо натиснути кнопку. Причину називати не треба.
signups-own-withdraw-button = Скасувати мою участь
signups-own-done-confirmed = Дякуємо, усе вийшло.
signups-own-done-changed = Ваше повідомлення збережено.
signups-own-done-withdrawn = Вашу участь скасовано.
signups-own-twice-title = Ви вже тут записані
signups-own-twice-text = Від Вас уже є підтверджена заявка. Ця друга Вам не потрібна; Ви можете скасувати її внизу або просто нічого не робити – вона сама втратить чинність.
signups-own-full-title = Тим часом усі місця зайняли
signups-own-full-text = Нам дуже шкода. Перегляньте інші пропозиції або зателефонуйте нам: ми охоче пошукаємо разом із Вами.

## Кроки

signups-step-sent = Надіслано
signups-step-confirm = Підтвердити
signups-step-confirmed = Підтверджено
signups-step-guardian = Згода батьків
signups-step-answer = Відповідь
signups-step-accepted = Прийнято
signups-step-placed = Місце є
signups-step-declined = Відмова
signups-step-withdrawn = Скасовано
signups-step-lapsed = Більше не діє
signups-step-called-off = Не відбудеться
signups-step-date = Ваша дата
signups-step-until = до: { $until }

## Тим часом

signups-meanwhile-open = Тим часом заявка змінилася: { $person }.
signups-meanwhile-accepted = Тим часом заявку прийнято: { $person }.
signups-meanwhile-declined = Тим часом на заявку вже відповіли відмовою: { $person }.
signups-meanwhile-withdrawn = Тим часом заявку відкликано: { $person }.
signups-meanwhile-lapsed = Тим часом заявка втратила чинність: { $person }.
signups-meanwhile-called-off = Тим часом цю дату скасовано.
signups-meanwhile-kept = Тому Вашу відповідь ми не зберегли. Нижче Ви бачите, як усе виглядає зараз.

## Організація відповідає

signups-answer-waiting-title = { $person } хоче долучитися
signups-answer-placed-title = { $person } долучається
signups-answer-accepted-title = Ви прийняли заявку: { $person }
signups-answer-declined-title = Ви відмовили: { $person }
signups-answer-other-title = Заявка: { $person }
signups-answer-withdrawn-title = { $person } не прийде
signups-answer-withdrawn-text = Заявку відкликано. Вам нічого не треба робити.
signups-answer-waiting-text = Познайомтеся, найкраще – найближчими днями. Потім скажіть тут «так» або «ні».
signups-answer-placed-text = Місце зайнято. Усе гаразд? Тоді Вам нічого не треба робити.
signups-answer-called-off = Цю дату скасовано. Усі, хто записався, дізнаються Вашу причину. Вам нічого не треба робити.
signups-answer-who = Хто записався
signups-answer-young = До 16 років: згода є
signups-answer-language = Мова наших повідомлень для цієї людини: { $language }
signups-answer-message = { $person } пише:
signups-answer-free = { $count ->
    [0] Вільних місць більше немає
    [one] Ще { $count } вільне місце
    [few] Ще { $count } вільні місця
    [many] Ще { $count } вільних місць
   *[other] Ще { $count } вільного місця
}
signups-answer-yes = Так, охоче
signups-answer-yes-text = Якщо Ви скажете «так», { $person } отримає місце.
signups-answer-note = Хочете щось додати?
signups-answer-note-hint = Наприклад, де Ви зустрінетеся вперше.
signups-answer-yes-button = Так, прийняти
signups-answer-no = Ні, цього разу ні
signups-answer-no-text = { $person } прочитає Вашу причину. Чесне, доброзичливе речення краще за мовчання.
signups-answer-no-open = Усе-таки не виходить?
signups-answer-no-unfold = Відмовити, вказавши причину
signups-answer-reasons = Яка причина?
signups-answer-reason-enough = Людей уже достатньо. Дякуємо, що хотіли допомогти!
signups-answer-reason-times = На жаль, час не збігається.
signups-answer-reason-task = Для цього завдання ми зараз шукаємо людину з іншим досвідом. В іншій пропозиції Вам точно будуть раді.
signups-answer-reason-own = Напишу своїми словами
signups-answer-own = Вашими словами
signups-answer-own-hint = Якщо вище нічого не підходить або Ви хочете щось додати.
signups-answer-no-button = Відмовити з цієї причини
signups-answer-done-yes = Збережено: Ви прийняли заявку.
signups-answer-done-no = Збережено: Ви відмовили.
signups-answer-told = Що від нас отримує { $person }
signups-answer-told-yes = Добра новина: Ви з нами, місце за Вами! { $organisation } чекає на Вас.
signups-answer-told-no = Дякуємо, що хотіли долучитися. На жаль, цього разу { $organisation } не має для Вас місця. Причина:
signups-answer-tell = { $person } не має електронної адреси. Будь ласка, коротко зателефонуйте і повідомте:
signups-answer-full-title = Вільних місць більше немає
signups-answer-full-text = Тим часом усі місця зайняли. Увійдіть і збільште кількість місць, тоді Ви зможете тут прийняти заявку.
signups-answer-area = До нашого розділу

## Хтось із батьків або опікунів каже «так»

signups-consent-title = { $child } хоче долучитися. Ви згодні?
signups-consent-text = { $child } ще не має 16 років і вказує Вас як маму, тата або опікуна (Erziehungsberechtigte). Без Вашої згоди нічого не станеться.
signups-consent-languages = Читати цю сторінку іншою мовою
signups-consent-offer = Про що йдеться
signups-consent-what = Що
signups-consent-when = Коли
signups-consent-where = Де
signups-consent-who = Хто запрошує
signups-consent-contact = Контактна особа
signups-consent-insured = Страхування
signups-consent-insured-text = Якщо дитина завдасть шкоди (Haftpflicht): { $liability }. Якщо щось станеться з дитиною (Unfall): { $accident }.
signups-consent-more = Прочитати всю пропозицію
signups-consent-answer = Ваша відповідь
signups-consent-yes = Так, даю згоду
signups-consent-no = Ні, краще не треба
signups-consent-yes-note = Ви можете будь-коли відкликати тут свою згоду.
signups-consent-data = { $organisation } дізнається лише те, що Ваша згода є, але не Ваше ім’я і не Вашу адресу. Ми видаляємо їх через { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} після завершення заявки.
signups-consent-given-title = Ви дали згоду
signups-consent-given-text = Ваша згода в нас є ({ $when }). Дякуємо! Більше Вам нічого не треба робити.
signups-consent-back = Передумали?
signups-consent-back-text = Якщо Ви відкличете згоду, { $child } втратить це місце. { $organisation } одразу про це дізнається. Причину називати не треба.
signups-consent-back-button = Відкликати мою згоду
signups-consent-over-title = Цю заявку відкликано
signups-consent-over-text = Місце вільне, більше нічого не станеться. Будь ласка, поговоріть про це з дитиною. Якщо все ж вийде, { $child } може записатися знову.
signups-consent-declined-title = Цього разу не вийшло
signups-consent-declined-text = На жаль, цього разу { $organisation } не має місця. Вам нічого не треба робити.
signups-consent-lapsed-title = Ця заявка більше не діє
signups-consent-lapsed-text = Її не підтвердили вчасно. Вам нічого не треба робити.
signups-consent-called-off-title = Цю дату скасовано
signups-consent-called-off-text = Тому заявку закрито. Вам нічого не треба робити. Будь ласка, скажіть про це і дитині ({ $child }).
signups-consent-done-yes = Дякуємо, Вашу згоду збережено.
signups-consent-done-no = Збережено.
signups-consent-full-title = Тим часом усі місця зайняли
signups-consent-full-text = Нам дуже шкода. Тому Ваша згода вже не потрібна.

## Ще актуально?

signups-true-page = Ще актуально? { $title }
signups-true-title = Чи ця пропозиція ще актуальна?
signups-true-text = Достатньо натиснути кнопку. Тоді ніхто не телефонуватиме марно.
signups-true-answers = Як є зараз?
signups-true-otherwise = Усе-таки інакше?
signups-true-yes = Так, ще актуальна
signups-true-yes-text = Вона залишається у списку. { $until } ми запитаємо знову.
signups-true-yes-button = Ще актуальна
signups-true-pause = Вона на паузі
signups-true-pause-text = Її не буде у списку, доки Ви її знову не ввімкнете. Хто вже записався, залишається записаним.
signups-true-pause-button = Зробити паузу
signups-true-end = Вона завершилася
signups-true-end-text = Вона зникне зі списку назавжди. Якщо згодом буде продовження, розмістіть нову.
signups-true-end-button = Завершити пропозицію
signups-true-change = Усе майже так, лише текст не той? Його можна змінити у Вашому розділі після входу.
signups-true-area = До нашого розділу
signups-true-done-yes = Дякуємо! Пропозиція залишається у списку.
signups-true-done-pause = Збережено. Гарної паузи!
signups-true-done-end = Збережено. Дякуємо за все, що Ви зробили!
signups-true-holds-title = Ця пропозиція актуальна
signups-true-holds-text = До { $until } діє Ваше слово. Якщо щось змінилося, скажіть про це тут.
signups-true-paused-title = Ця пропозиція на паузі
signups-true-paused-text = Знову ввімкнути її можна у Вашому розділі. Або зателефонуйте нам, ми зробимо це за Вас.
signups-true-ended-title = Цю пропозицію завершено
signups-true-ended-text = Її більше немає у списку. У своєму розділі Ви будь-коли можете розмістити нову.
signups-true-review-title = Ця пропозиція ще не опублікована
signups-true-review-text = Вам нічого не треба тут робити.
