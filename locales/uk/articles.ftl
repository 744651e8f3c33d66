### Seiten, Anleitungen, Fragen und Antworten, Neues: was alle lesen.
articles-pages = Корисно знати
articles-pages-lead = Що робить наше бюро і як воно працює.
articles-guides = Поради крок за кроком
articles-guides-lead = Крок за кроком, щоб усе вдалося одразу.
articles-faq = Запитання й відповіді
articles-faq-lead = Про що часто запитують, коротко.
articles-news = Новини
articles-news-lead = Що нового.
articles-empty-title = Незабаром тут щось буде
articles-empty-text = Ще нічого не опубліковано. Поки що запитуйте нас напряму.
# $when (String) - "heute", "am 3. März"
articles-published = Опубліковано { $when }
# $language (String) - Name der Sprache: Deutsch
articles-only-in = Цього тексту ще немає вашою мовою. Його показано так: { $language }.
articles-plain = Читати простою німецькою
# $name (String) - von wem das Bild ist
articles-credit = Зображення: { $name }
articles-feed = Стрічка
# $name (String) - Name des Hubs
articles-feed-title = Новини: { $name }
articles-ask-title = Вашого запитання немає?
articles-ask = Поставити запитання
articles-home-all = Усі новини
