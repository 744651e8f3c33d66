### Seiten, Anleitungen, Fragen und Antworten, Neues: was alle lesen.
articles-pages = Bilmekte fayda var
articles-pages-lead = Ofisimiz ne yapar, nasıl çalışır.
articles-guides = Kılavuzlar
articles-guides-lead = Adım adım, ilk seferde olsun diye.
articles-faq = Sorular ve cevaplar
articles-faq-lead = Çok sorulanlar, kısa cevaplarla.
articles-news = Yenilikler
articles-news-lead = Yeni ne var.
articles-empty-title = Burada yakında bir şeyler olacak
articles-empty-text = Henüz bir şey yayımlanmadı. O zamana kadar doğrudan bize sorun.
# $when (String) - "heute", "am 3. März"
articles-published = Yayımlanma: { $when }
# $language (String) - Name der Sprache: Deutsch
articles-only-in = Bu metin henüz sizin dilinizde yok. Şu dilde gösteriliyor: { $language }.
articles-plain = Kolay Almanca oku
# $name (String) - von wem das Bild ist
articles-credit = Görsel: { $name }
articles-feed = Akış
# $name (String) - Name des Hubs
articles-feed-title = Yenilikler: { $name }
articles-ask-title = Sorunuz burada yok mu?
articles-ask = Soru sor
articles-home-all = Tüm yenilikler
