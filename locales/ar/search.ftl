### البحث في كل ما هو متاح للجميع.

search-title = البحث
search-title-of = البحث: { $words }
search-lead = عروض ومنظمات وأشخاص وصفحات: خانة واحدة لكل شيء.
search-label = عمّ تبحث؟
search-example = مثلًا: القراءة بصوت عالٍ، حديقة
search-find = ابحث
search-suggestions = اقتراحات
search-count = { $count ->
    [0] لم نجد شيئًا
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-count-many = أكثر من 1000 نتيجة
search-results = النتائج
search-meant = هل تقصد «{ $words }»؟ لقد بحثنا عن ذلك أيضًا.
search-narrow = تضييق البحث
search-drop = إزالة
search-facet-kind = ماذا
search-facet-topic = الموضوع
search-facet-district = الحي
search-facet-time = الوقت
search-kind = { $kind ->
    [offer] عروض للمشاركة
    [event] الفعاليات
    [organisation] منظمات
    [contact] أشخاص للتواصل
    [article] إرشادات وأجوبة وأخبار
    [agreement] اتفاقات
   *[page] صفحات
}
search-kind-one = { $kind ->
    [offer] عرض للمشاركة
    [event] فعالية
    [organisation] منظمة
    [contact] شخص للتواصل
    [article] نص من المكتب
    [agreement] اتفاق
   *[page] صفحة
}
search-why-synonym = وُجد عبر كلمة «{ $word }»
search-why-corrected = كتابة مشابهة: «{ $word }»
search-why-fresh = تم تأكيده مؤخرًا
search-pages = مزيد من النتائج
search-first = إلى البداية
search-next = مزيد من النتائج
search-none-title = لم نجد شيئًا عن ذلك
search-none-text = ربما تنفع كلمة أخرى أو أقصر. أو اسأل إنسانًا ببساطة: نحن نستمع ونساعد.
search-none-filtered = لا شيء يناسب هذا الاختيار. ربما يوجد شيء من دونه.
search-none-without = ابحث في كل مكان
search-none-ask = اسأل إنسانًا
search-none-call = اتصل: { $phone }
search-none-people = من يمكنه مساعدتك
search-none-everyone = جميع الأشخاص للتواصل
search-none-guide = خمسة أسئلة وثلاثة اقتراحات
search-soon-title = يجري إعداد البحث الآن
search-soon-text = يستغرق ذلك عادة أقل من دقيقة. حتى ذلك الحين تجد كل شيء في القوائم.
