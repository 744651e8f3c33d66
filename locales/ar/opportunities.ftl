### فرص المشاركة: القائمة، البطاقة، الصفحة، الملصق، التقويم.

## القائمة

opportunities-title = المشاركة
opportunities-lead = اختاروا ما يعجبكم. التسجيل لا يحتاج إلى حساب.
opportunities-count = { $count ->
    [zero] لا توجد فرص
    [one] فرصة واحدة
    [two] فرصتان
    [few] { $count } فرص
    [many] { $count } فرصة
   *[other] { $count } فرصة
}
opportunities-count-many = أكثر من 1000 فرصة
opportunities-count-least = { $count ->
    [zero] لا توجد فرص حتى الآن
    [one] فرصة واحدة على الأقل
    [two] فرصتان على الأقل
    [few] { $count } فرص على الأقل
    [many] { $count } فرصة على الأقل
   *[other] { $count } فرصة على الأقل
}
opportunities-results = الفرص
opportunities-print = طباعة
opportunities-feed = الاشتراك في موجز الأخبار (Feed)
opportunities-feed-title = المشاركة: { $hub }

opportunities-filters = التصفية
opportunities-search = عمّ تبحثون؟
opportunities-search-example = مثلًا: القراءة للأطفال، الحديقة
opportunities-find = بحث
opportunities-topic = الموضوع
opportunities-topic-all = كل المواضيع
opportunities-district = الحي
opportunities-district-all = المدينة كلها
opportunities-time = كم لديكم من الوقت؟
opportunities-time-any = لا يهم
opportunities-days = في أي أيام؟
opportunities-day = { $day ->
    [mon] اثنين
    [tue] ثلاثاء
    [wed] أربعاء
    [thu] خميس
    [fri] جمعة
    [sat] سبت
   *[sun] أحد
}
opportunities-suits = ما يناسبكم
opportunities-free = فقط ما فيه مكان شاغر
opportunities-show = عرض
opportunities-all = عرض الكل
opportunities-chips = خيارات التصفية
opportunities-drop = إزالة
opportunities-words = «{ $words }»

opportunities-none-title = لا يوجد ما يناسب ذلك الآن
opportunities-none-text = أزيلوا أحد خيارات التصفية، أو أخبرونا عمّا تبحثون. يسعدنا أن نجد معكم شيئًا مناسبًا.
opportunities-none-call = الاتصال بالرقم { $phone }
opportunities-empty-title = القائمة لا تزال فارغة
opportunities-empty-text = هنا سيظهر ما تحتاج فيه منظمات المدينة إلى المساعدة.
opportunities-empty-action = تسجيل منظمة

opportunities-pages = فرص أخرى
opportunities-first = إلى البداية
opportunities-next = فرص أخرى
opportunities-look-on = متابعة البحث
opportunities-so-far-title = لم نجد حتى الآن ما يناسب
opportunities-so-far-text = القائمة طويلة، ولم يُراجَع كل ما فيها بعد.

## البطاقة

opportunities-tag-get-to-know = التعارف أولًا
opportunities-tag-full = اكتمل العدد
opportunities-tag-new = جديد
opportunities-tag-invented = مثال
opportunities-tag-silent = آخر تأكيد: { $month }
opportunities-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
opportunities-place-home = من المنزل
opportunities-place-everywhere = في كل المدينة
opportunities-duration-times = { $duration }، { $times }
opportunities-more-dates = { $count ->
    [zero] ولا مواعيد أخرى
    [one] وموعد آخر
    [two] وموعدان آخران
    [few] و{ $count } مواعيد أخرى
    [many] و{ $count } موعدًا آخر
   *[other] و{ $count } موعد آخر
}

## صفحة الفرصة

opportunities-back = كل الفرص
opportunities-tasks = ماذا تفعلون
opportunities-facts = معلومات مفيدة
opportunities-other-language = لغة هذا النص: { $language }.
opportunities-fact-times = متى
opportunities-fact-duration = المدة
opportunities-fact-place = أين
opportunities-fact-languages = اللغات
opportunities-fact-languages-any = اللغة غير مهمة
opportunities-fact-suits = مناسب لـ
opportunities-fact-age = العمر
opportunities-age = { $age ->
    [zero] لكل الأعمار
    [one] من عمر سنة
    [two] من عمر سنتين
    [few] من عمر { $age } سنوات
    [many] من عمر { $age } سنة
   *[other] من عمر { $age } سنة
}
opportunities-fact-insurance = التأمين
opportunities-insured-accident = إذا حدث لكم مكروه: { $insurer }
opportunities-insured-liability = إذا تضرّر شيء: { $insurer }
opportunities-fact-way = كيف تنضمّون
opportunities-way-direct = بتسجيلكم تحصلون على مكان.
opportunities-way-get-to-know = بعد تسجيلكم تتعارفون أولًا، ثم يخبركم فريق { $organisation } إن كان لكم مكان.
opportunities-way-vulnerable = هنا يتعلّق الأمر بأطفال أو بأشخاص يحتاجون إلى الحماية: لذلك تتعارفون أولًا قبل البداية.

opportunities-fact-confirmed = مؤكَّدة

opportunities-shifts = المواعيد
opportunities-places-free = { $count ->
    [zero] لم يبقَ مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $count } أماكن
    [many] بقي { $count } مكانًا
   *[other] بقي { $count } مكان
}
opportunities-places-open = يوجد مكان للجميع
opportunities-places-full = اكتمل العدد
opportunities-shift-off = أُلغي
opportunities-shift-off-title = أُلغي: { $title }
opportunities-take-shift = التسجيل
opportunities-take-shift-on = في موعد { $date }
opportunities-shifts-more = { $count ->
    [zero] لا مواعيد أخرى
    [one] موعد آخر
    [two] موعدان آخران
    [few] { $count } مواعيد أخرى
    [many] { $count } موعدًا آخر
   *[other] { $count } موعد آخر
}

opportunities-join = أريد المشاركة
opportunities-join-title = المشاركة
opportunities-join-easy = بدون حساب: يكفي اسمكم وعنوان بريد إلكتروني أو رقم هاتف.

opportunities-filled-title = كل الأماكن محجوزة الآن
opportunities-filled-text = ما أجمل أن يساعد هذا العدد من الناس. ربما يناسبكم شيء مشابه.
opportunities-no-date-title = لا يوجد موعد الآن
opportunities-no-date-text = ما كان مخطَّطًا له أُلغي. اسألوا جهة التواصل متى يستمر العمل.
opportunities-paused-title = هذه الفرصة متوقفة مؤقتًا
opportunities-paused-text = لا يمكن التسجيل حاليًا. من سجّل من قبل يبقى مسجّلًا.
opportunities-ended-title = انتهت هذه الفرصة
opportunities-ended-text = شكرًا لكل من شارك. لا يزال هناك الكثير لنعمله.
opportunities-hidden-title = غير منشورة بعد
opportunities-hidden-text = هذه الصفحة تراها منظمتكم وفريق التنسيق فقط.
opportunities-similar = فرص مشابهة: { $topic }

opportunities-contact = للإجابة عن أسئلتكم
opportunities-contact-call = اتصال
opportunities-contact-write = كتابة رسالة
opportunities-organisation = من يقف وراء هذه الفرصة
opportunities-organisation-more = المزيد عن هذه المنظمة

opportunities-share = أخبروا الآخرين
opportunities-share-button = مشاركة الرابط
opportunities-share-copy = نسخ الرابط
opportunities-share-copied = تم النسخ
opportunities-share-mail = بالبريد الإلكتروني
opportunities-share-whatsapp = عبر WhatsApp
opportunities-share-subject = المشاركة في { $city }: { $title }
opportunities-share-text = ربما يعجبك هذا: { $title } { $link }
opportunities-poster = ملصق للطباعة
opportunities-calendar = إضافة المواعيد إلى التقويم
opportunities-short-address = عنوان قصير يسهل إملاؤه:

opportunities-confirmed = هذه الفرصة سارية حتى { $date } على الأقل.
opportunities-asked = كانت هذه الفرصة مؤكَّدة حتى { $date }. وقد سألنا إن كانت لا تزال سارية.
opportunities-silent = آخر تأكيد: { $month }. من الأفضل أن تسألوا أولًا إن كانت الفرصة لا تزال سارية.

## الملصق

opportunities-poster-join = المشاركة
opportunities-poster-call = أو اتصلوا: { $phone }
