### بيانات مفتوحة.

open-data-title = بيانات مفتوحة
open-data-lead = كل ما هو عام في هذه المنصة يمكنكم قراءته واستخدامه: دون حساب ودون مفتاح.
open-data-what = ما المتاح
open-data-opportunities = عروض للمشاركة
open-data-organisations = جهات
open-data-contact-points = أشخاص للتواصل
open-data-texts = صفحات المكتب وإرشاداته وأجوبته وأخباره
open-data-topics = مواضيع
open-data-districts = أحياء
open-data-pages = تأتي كل قائمة في صفحات. يدل »next« على الصفحة التالية.
open-data-programs = للبرامج
open-data-programs-text = الوصف وفق OpenAPI 3.1:
open-data-files = للجداول والخلاصات
open-data-files-text = القوائم متاحة أيضًا كملفات:
open-data-feed = العروض الجديدة كخلاصة (Atom)
open-data-site = لموقعكم
open-data-site-text = يمكن لكل جهة أن تعرض عروضها ومواعيدها على موقعها بسطر واحد. تجدون السطر في أسفل صفحتها.
open-data-people = أسماء الناس وعناوينهم
open-data-people-text = طريقة التواصل مع شخص مكتوبة فقط في سجله المفرد. من فضلكم لا تستخدموها للدعاية.
