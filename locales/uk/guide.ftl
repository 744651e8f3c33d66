### «Що мені підійде?»: п’ять запитань, які легко читати й слухати.

guide-title = Що мені підійде?
guide-door = П’ять запитань, три поради.
guide-from-list = Ще не знаєте, що саме? П’ять запитань допоможуть.
guide-step = Запитання { $step } з { $of }
guide-next = Далі
guide-show = Показати поради
guide-back = Назад
guide-optional = (можна кілька, можна жодного)
guide-talk = Краще з кимось поговорити?

guide-time-title = Скільки часу Ви маєте?
guide-time-hint = Вистачить і трохи часу. Навіть одна година допомагає.
guide-time-legend = Ваш час
guide-time-hour = До однієї години
guide-time-two-hours = До двох годин
guide-time-once = Лише один раз
guide-time-regular = Регулярно
guide-time-any = Мені все одно
guide-day-legend = Ваші дні

guide-topic-title = Що Ви любите робити?
guide-topic-hint = Виберіть те, що приносить Вам радість.
guide-topic-legend = Ваша тема
guide-topic-any = Ще не знаю

guide-who-title = Хто долучається?
guide-who-hint = Деякі пропозиції – і для дітей або груп.
guide-who-legend = Хто прийде?
guide-who-children = Я прийду з дітьми
guide-who-group = Ми – група
guide-who-young = Мені ще немає 18 років
guide-who-any = Лише я

guide-place-title = Де Ви хочете допомагати?
guide-place-hint = Дещо можна робити й з дому.
guide-place-legend = Ваше місце
guide-place-home = З дому
guide-place-any = Мені все одно

guide-help-title = Що Вам допоможе?
guide-help-hint = Тоді ми покажемо лише те, що Вам підходить.
guide-help-legend = Мені це потрібно
guide-help-german = Я ще мало говорю німецькою
guide-help-wheelchair = Я приїду на кріслі колісному
guide-help-try = Спершу хочу просто подивитися

guide-result-title = { $count ->
    [0] Зараз нічого не підходить. Поговорімо.
    [1] Це могло б Вам підійти
    [one] Ці пропозиції могли б Вам підійти: { $count }
    [few] Ці { $count } пропозиції могли б Вам підійти
    [many] Ці { $count } пропозицій могли б Вам підійти
   *[other] Ці пропозиції могли б Вам підійти: { $count }
}
guide-understood = Ви сказали:
guide-change = Змінити відповіді
guide-fits = Це підходить, бо:
guide-nearly = Це майже підходить:
guide-reason-fits = Підходить:
guide-reason-other = Інакше:
guide-nothing = Зараз ми не маємо нічого, що підійшло б саме Вам. Справа в нас, а не у Вас. Зателефонуйте: разом ми щось знайдемо.
guide-person-title = Розмова допоможе
guide-person-text = Ці люди знають пропозиції й мають для Вас час.
guide-office = Бюро:
guide-list = Усі пропозиції, що підходять
