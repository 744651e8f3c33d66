### Seiten, Anleitungen, Fragen und Antworten, Neues: was alle lesen.
articles-pages = من المفيد أن تعرف
articles-pages-lead = ما يقوم به مكتبنا وكيف يعمل.
articles-guides = إرشادات
articles-guides-lead = خطوة بخطوة، لتنجح من المرة الأولى.
articles-faq = أسئلة وأجوبة
articles-faq-lead = ما يسأل عنه كثيرون، بإجابات قصيرة.
articles-news = جديدنا
articles-news-lead = ما هو الجديد.
articles-empty-title = سيظهر هنا شيء قريبًا
articles-empty-text = لم يُنشر شيء بعد. اسألونا مباشرة حتى ذلك الحين.
# $when (String) - "heute", "am 3. März"
articles-published = نُشر { $when }
# $language (String) - Name der Sprache: Deutsch
articles-only-in = هذا النص غير متوفر بلغتكم بعد. يظهر هنا بهذه اللغة: { $language }.
articles-plain = القراءة بلغة ألمانية بسيطة
# $name (String) - von wem das Bild ist
articles-credit = الصورة: { $name }
articles-feed = خلاصة
# $name (String) - Name des Hubs
articles-feed-title = جديدنا: { $name }
articles-ask-title = ألم تجدوا سؤالكم؟
articles-ask = اطرحوا سؤالًا
articles-home-all = كل الجديد
