### Was gedruckt wird: Zettel nach einer Beratung, Weg einer Gründung.

advice-paper-title = Ваші пропозиції
advice-paper-lead = Ви ще ніде не записані. Якщо щось підходить, зателефонуйте або зайдіть.
advice-paper-why = Чому
advice-paper-address = Коротка адреса
# $day (String)
advice-paper-follow = { $day } ми запитаємо, як усе пройшло.
# $title (String)
advice-paper-path-title = Шлях до: { $title }
# $name (String)
advice-paper-path-companion = Вас супроводжує: { $name }
# $day (String)
advice-paper-path-next = Наступна зустріч: { $day }
# $day (String)
advice-paper-path-done = зроблено { $day }
advice-paper-path-open = ще відкрито
