### Seiten, Anleitungen, Fragen und Antworten, Neues: was alle lesen.
articles-pages = Gut zu wissen
articles-pages-lead = Das macht unser Büro.
articles-guides = Anleitungen
articles-guides-lead = So geht es. Schritt für Schritt.
articles-faq = Fragen und Antworten
articles-faq-lead = Das fragen viele. Hier sind die Antworten.
articles-news = Neues
articles-news-lead = Das ist neu.
articles-empty-title = Hier steht noch nichts
articles-empty-text = Sie können uns direkt fragen.
# $when (String) - "heute", "am 3. März"
articles-published = Der Text ist neu: { $when }
# $language (String) - Name der Sprache: Deutsch
articles-only-in = Den Text gibt es noch nicht in Einfacher Sprache. Er ist so: { $language }.
articles-plain = In Einfacher Sprache lesen
# $name (String) - von wem das Bild ist
articles-credit = Das Bild ist von: { $name }
articles-feed = Feed
# $name (String) - Name des Hubs
articles-feed-title = Neues: { $name }
articles-ask-title = Sie finden Ihre Frage nicht?
articles-ask = Frage stellen
articles-home-all = Alles Neue
