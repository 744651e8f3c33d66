### Повідомлення про бар’єри на столі бюро.

barriers-tab = Бар’єри
barriers-title = Повідомлення про бар’єри
barriers-lead = Хто повідомляє про бар’єр, отримує відповідь за два тижні, щонайпізніше – за шість.
barriers-count = { $count ->
    [0] На всі вже є відповідь
    [one] Чекає { $count } повідомлення
    [few] Чекають { $count } повідомлення
    [many] Чекає { $count } повідомлень
   *[other] Чекає { $count } повідомлення
}
barriers-empty-title = Про бар’єри ніхто не повідомляв
barriers-empty-text = Повідомлення надходять через заяву про доступність і тоді з’являються тут.
barriers-one = Повідомлення про бар’єр
barriers-came = Повідомлено: { $when }
barriers-running = Відповісти до { $day }
barriers-late = Відповідь мала бути до { $day }
barriers-broken = Строк порушено: { $day }
barriers-answered = є відповідь
barriers-page = Сторінка:
barriers-who = Від кого:
barriers-nameless = без імені
barriers-clock = Відповідь або проміжне повідомлення – до { $first }, відповідь – щонайпізніше { $last }.
barriers-noted = Проміжне повідомлення
barriers-answer = Наша відповідь
barriers-reply = Відповісти
barriers-kind = Що Ви пишете?
barriers-reply-answer = Відповідь
barriers-reply-note = Проміжне повідомлення: потрібно більше часу
barriers-text = Ваш текст
barriers-text-hint = Напишіть, що Ви зробили або чому це триває довше. Службу омбудсмена (Ombudsstelle) буде названо в листі автоматично.
barriers-send = Надіслати
barriers-no-mail = Електронної адреси немає: Ваш текст буде записано лише тут. Якщо є номер телефону, будь ласка, зателефонуйте.
barriers-meanwhile = Це вже сказано.
barriers-meanwhile-text = Хтось інший устиг раніше. Нижче Ви бачите, що було написано.
barriers-mail = Щодо повідомлення про бар’єр
barriers-dead-address = Листи не доходять
