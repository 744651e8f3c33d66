### Seiten, Anleitungen, Fragen und Antworten, Neues: was alle lesen.
articles-pages = Warto wiedzieć
articles-pages-lead = Co robi nasze biuro i jak pracuje.
articles-guides = Poradniki
articles-guides-lead = Krok po kroku, żeby udało się od razu.
articles-faq = Pytania i odpowiedzi
articles-faq-lead = O co pyta wiele osób, w skrócie.
articles-news = Aktualności
articles-news-lead = Co nowego.
articles-empty-title = Wkrótce coś tu będzie
articles-empty-text = Nic jeszcze nie opublikowano. Na razie proszę pytać nas bezpośrednio.
# $when (String) - "heute", "am 3. März"
articles-published = Opublikowano { $when }
# $language (String) - Name der Sprache: Deutsch
articles-only-in = Tego tekstu nie ma jeszcze w Państwa języku. Jest pokazany tak: { $language }.
articles-plain = Czytaj prostym niemieckim
# $name (String) - von wem das Bild ist
articles-credit = Zdjęcie: { $name }
articles-feed = Kanał
# $name (String) - Name des Hubs
articles-feed-title = Aktualności: { $name }
articles-ask-title = Nie ma tu Państwa pytania?
articles-ask = Zadaj pytanie
articles-home-all = Wszystkie aktualności
