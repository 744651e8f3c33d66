events-title = المواعيد
events-lead = احتفالات ولقاءات ودورات وأيام تطوّع: ما يجري في المدينة.
events-views = طريقة العرض
events-view-list = قائمة
events-view-week = أسبوع
events-view-month = شهر
events-organisation = المنظمة
events-organisation-any = كل المنظمات
events-from = ابتداءً من أي يوم؟
events-today = اليوم
events-before = السابق
events-after = التالي
events-turn = تنقّل
events-more = مواعيد لاحقة
events-count = { $count ->
    [0] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
   *[other] { $count } موعدًا
}
events-empty-title = لا مواعيد هنا بعد
events-empty-text = جرّبوا فترة أخرى أو أزيلوا أحد عوامل التصفية.
events-all = كل المواعيد
events-moved = غُيّر الموعد
events-cancelled = أُلغي
events-was = كان الموعد المعلن: { $when }.
events-reason = السبب: { $reason }
events-whole-day = طوال اليوم
events-places = { $count ->
    [0] لا أماكن شاغرة
    [one] مكان شاغر واحد
    [two] مكانان شاغران
    [few] { $count } أماكن شاغرة
   *[other] { $count } مكانًا شاغرًا
}
events-helping = تطوّع
events-open = مفتوح للجميع دون تسجيل
events-register-title = يلزم التسجيل
events-register = سجّلوا
events-register-closed = التسجيل مغلق حاليًا.
events-subscribe = الاشتراك في التقويم (iCal)
events-feed = خلاصة (Atom)
events-feed-title = المواعيد: { $hub }
events-print = طباعة
events-dates = المواعيد
events-no-dates = لا موعد آخر محدد حاليًا.
events-over = لم تعد هذه الفعالية في التقويم.
events-preview = هكذا ستبدو الصفحة. لا يراها حتى الآن سواكم وفريق التنسيق.
events-place = المكان
events-cost = التكلفة
events-access = إمكانية الوصول
events-by = الجهة المنظِّمة
events-file = أضف إلى تقويمي
events-day-more = { $count ->
    [one] موعد آخر
   *[other] { $count } أخرى
}
events-display-title = ماذا يجري؟
events-display = شاشة الردهة
events-display-more = كل المواعيد: { $address }
events-display-as-of = حتى { $time }
