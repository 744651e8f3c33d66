### أسماء الأشياء. كل سطر تسمية قصيرة بلا نقطة.

## المنظمات

terms-sector-civil-society = جمعية (Verein)، اتحاد، مؤسسة خيرية
terms-sector-initiative = مبادرة
terms-sector-education = مدرسة، روضة (Kita)، تعليم
terms-sector-faith = جماعة دينية
terms-sector-business = شركة
terms-sector-administration = إدارة المدينة
terms-sector-politics = سياسة

terms-organisation-registered = بانتظار المراجعة
terms-organisation-active = في الدليل
terms-organisation-declined = لم تُضَف
terms-organisation-merged = انضمت إلى منظمة أخرى
terms-organisation-restricted = مخفية

## الفرص

terms-suit-little-german = يكفي القليل من الألمانية
terms-suit-wheelchair = مناسب للكرسي المتحرّك
terms-suit-from-home = من المنزل
terms-suit-with-children = يمكن اصطحاب الأطفال
terms-suit-under-18 = لمن هم تحت 18 أيضًا
terms-suit-groups = للمجموعات
terms-suit-try-once = تجربة لمرة واحدة

terms-rhythm-once = مرة واحدة أو من حين إلى آخر
terms-rhythm-weekly = كل أسبوع
terms-rhythm-fortnightly = كل أسبوعين
terms-rhythm-monthly = كل شهر
terms-rhythm-flexible = حسب ما يناسب

terms-time-hour = حتى ساعة واحدة
terms-time-two-hours = حتى ساعتين
terms-time-once = مرة واحدة
terms-time-regular = بانتظام

terms-way-direct = تسجيل مباشر
terms-way-get-to-know = التعارف أولًا

terms-insurer-organisation = عن طريق المنظمة
terms-insurer-land = عن طريق عقد التأمين الجماعي للولاية (Sammelvertrag)
terms-insurer-statutory = عن طريق التأمين القانوني ضد الحوادث (gesetzliche Unfallversicherung)
terms-insurer-own = عن طريق التأمين الشخصي
terms-insurer-unclear = لم يُحدَّد بعد، يُرجى السؤال

terms-opportunity-draft = مسودّة
terms-opportunity-in-review = قيد المراجعة
terms-opportunity-public = منشورة
terms-opportunity-paused = متوقفة مؤقتًا
terms-opportunity-ended = منتهية
terms-opportunity-restricted = مخفية

terms-freshness-fresh = مؤكَّدة
terms-freshness-asked = تم السؤال
terms-freshness-fading = لا ردّ حتى الآن
terms-freshness-silent = لم تُؤكَّد منذ مدة طويلة

## التسجيلات

terms-channel-web = عبر الإنترنت
terms-channel-desk = حضوريًا
terms-channel-phone = بالهاتف
terms-channel-paper = على الورق

terms-signup-own-unconfirmed = يُرجى تأكيد تسجيلكم.
terms-signup-own-awaits-guardian = لا تزال موافقة أحد الوالدين أو وليّ الأمر ناقصة.
terms-signup-own-waiting = ستتواصل المنظمة معكم.
terms-signup-own-accepted = مكانكم محجوز.
terms-signup-own-declined = لم ينجح الأمر هذه المرة.
terms-signup-own-withdrawn = لقد ألغيتم مشاركتكم.
terms-signup-own-lapsed = انتهت صلاحية التسجيل لأن أحدًا لم يؤكّده.
terms-signup-own-called-off = للأسف أُلغي هذا الموعد.

terms-signup-unconfirmed = غير مؤكَّد بعد
terms-signup-awaits-guardian = بانتظار موافقة الأهل
terms-signup-waiting = بانتظار الردّ
terms-signup-accepted = مقبول
terms-signup-declined = تم الاعتذار
terms-signup-withdrawn = أُلغيت المشاركة
terms-signup-lapsed = انتهت الصلاحية
terms-signup-called-off = أُلغي الموعد

## الأوقات

terms-day-recurring = { $day ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
terms-day-counted = { $nth ->
    [1] أول
    [2] ثاني
    [3] ثالث
    [4] رابع
   *[other] آخر
} يوم { $day ->
    [mon] اثنين
    [tue] ثلاثاء
    [wed] أربعاء
    [thu] خميس
    [fri] جمعة
    [sat] سبت
   *[sun] أحد
}
terms-days-range = من { $first } إلى { $last }

terms-times = { $when }، { $times }
terms-times-once = في مواعيد محدّدة
terms-times-once-on = في مواعيد محدّدة: { $days }
terms-times-daily = كل يوم
terms-times-weekly = كل أسبوع
terms-times-weekly-on = كل أسبوع: { $days }
terms-times-fortnightly = كل أسبوعين
terms-times-fortnightly-on = كل أسبوعين: { $days }
terms-times-monthly = مرة في الشهر
terms-times-monthly-on = مرة في الشهر: { $days }
terms-times-monthly-nth = { $days } من كل شهر
terms-times-flexible = حسب ما يناسبكم
terms-times-flexible-on = { $days }، حسب ما يناسبكم

## اللغات

terms-language = { $tag ->
    [de] الألمانية
    [de-simple] الألمانية (لغة بسيطة)
    [en] الإنجليزية
    [tr] التركية
    [ar] العربية
    [uk] الأوكرانية
    [pl] البولندية
    [ru] الروسية
    [ro] الرومانية
    [bg] البلغارية
    [ku] الكردية
    [fa] الفارسية
    [sq] الألبانية
    [fr] الفرنسية
    [es] الإسبانية
    [it] الإيطالية
    [nl] الهولندية
    [vi] الفيتنامية
    [gsg] لغة الإشارة الألمانية
   *[other] { $tag }
}
