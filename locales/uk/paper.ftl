paper-as-of = Станом на { $date }
paper-filters = Вибрано:
paper-strips = З відривними смужками
paper-no-strips = Без смужок
paper-poster = Як плакат
paper-event-come = Приходьте
paper-month = Місячний аркуш
paper-month-title = Що відбувається: { $month }
paper-month-before = Попередній місяць
paper-month-after = Наступний місяць
paper-month-none = На цей місяць подій ще немає.
paper-month-off = скасовано
paper-month-more = { $count ->
    [one] Ще { $count } подія: { $address }
    [few] Ще { $count } події: { $address }
    [many] Ще { $count } подій: { $address }
   *[other] Ще { $count } події: { $address }
}
paper-month-offers = Тут потрібні люди
paper-month-offers-none = Зараз ніхто терміново не шукає.
paper-month-people = Хто в чому допоможе?
paper-month-reach = Як з нами зв’язатися
paper-month-as-of = Станом на { $date }. Пізніші зміни — в інтернеті.
