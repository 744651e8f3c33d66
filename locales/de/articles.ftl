### Seiten, Anleitungen, Fragen und Antworten, Neues: was alle lesen.
articles-pages = Gut zu wissen
articles-pages-lead = Was unser Büro tut und wie es arbeitet.
articles-guides = Anleitungen
articles-guides-lead = Schritt für Schritt, damit es gleich gelingt.
articles-faq = Fragen und Antworten
articles-faq-lead = Was viele fragen, kurz beantwortet.
articles-news = Neues
articles-news-lead = Was es Neues gibt.
articles-empty-title = Hier steht bald etwas
articles-empty-text = Noch ist nichts veröffentlicht. Fragen Sie uns so lange direkt.
# $when (String) - "heute", "am 3. März"
articles-published = Veröffentlicht { $when }
# $language (String) - Name der Sprache: Deutsch
articles-only-in = Diesen Text gibt es noch nicht in Ihrer Sprache. Hier steht er so: { $language }.
articles-plain = In Einfacher Sprache lesen
# $name (String) - von wem das Bild ist
articles-credit = Bild: { $name }
articles-feed = Feed
# $name (String) - Name des Hubs
articles-feed-title = Neues: { $name }
articles-ask-title = Ihre Frage ist nicht dabei?
articles-ask = Frage stellen
articles-home-all = Alles Neue
