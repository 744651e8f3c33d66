### Seiten, Anleitungen, Fragen und Antworten, Neues: was alle lesen.
articles-pages = Good to know
articles-pages-lead = What our office does and how it works.
articles-guides = Guides
articles-guides-lead = Step by step, so that it works the first time.
articles-faq = Questions and answers
articles-faq-lead = What many people ask, answered briefly.
articles-news = News
articles-news-lead = What is new.
articles-empty-title = Something will be here soon
articles-empty-text = Nothing has been published yet. Until then, please ask us directly.
# $when (String) - "heute", "am 3. März"
articles-published = Published { $when }
# $language (String) - Name der Sprache: Deutsch
articles-only-in = This text is not available in your language yet. It is shown in: { $language }.
articles-plain = Read in plain German
# $name (String) - von wem das Bild ist
articles-credit = Picture: { $name }
articles-feed = Feed
# $name (String) - Name des Hubs
articles-feed-title = News: { $name }
articles-ask-title = Your question is not here?
articles-ask = Ask a question
articles-home-all = All news
