### Головна сторінка.

home-title = Що Ви хотіли б зробити для міста { $city }?
home-title-nowhere = Що Ви хотіли б зробити?
home-offers = { $count ->
    [1] Одна пропозиція і люди, які чекають на Вас.
    [one] { $count } пропозиція і багато людей, які чекають на Вас.
    [few] { $count } пропозиції і багато людей, які чекають на Вас.
    [many] { $count } пропозицій і багато людей, які чекають на Вас.
   *[other] { $count } пропозиції і багато людей, які чекають на Вас.
}
home-offers-many = Понад 1 000 пропозицій і багато людей, які чекають на Вас.
home-easy = Без реєстрації, Вашою мовою і стільки часу, скільки Ви маєте.
home-search-label = Що Ви хотіли б зробити?
home-search-example = наприклад: читати вголос, сад
home-search = Знайти

home-chips = Часто шукають
home-chip-hour = Одна година
home-chip-children = З дітьми
home-chip-from-home = З дому
home-chip-little-german = Трохи німецької
home-chip-wheelchair = Зручно на кріслі колісному
home-chip-try-once = Просто спробувати

home-doors = Три шляхи
home-door-network = Хто з нами?
home-door-network-text = Товариства, школи, фірми й установи, які роблять добрі справи.
home-door-organisation = Ми шукаємо людей
home-door-organisation-text = Зареєструвати організацію і додати пропозиції.

home-week = Тут Ви зараз потрібні
home-all = { $count ->
    [1] До пропозиції
    [one] Усі пропозиції: { $count }
    [few] Усі { $count } пропозиції
    [many] Усі { $count } пропозицій
   *[other] Усі пропозиції: { $count }
}
home-all-many = Усі пропозиції
home-empty-title = Тут скоро все почнеться
home-empty-text = У списку ще немає жодної пропозиції. Може, першу додасть Ваша організація?
home-empty-action = Зареєструвати організацію

home-pillars = Що ми робимо разом
home-project = Наш перший проєкт
home-project-more = Читати історію

home-people = Люди, які допоможуть
home-people-all = Усі контактні особи
home-call = Зателефонувати
home-write = Написати
