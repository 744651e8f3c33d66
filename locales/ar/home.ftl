### الصفحة الرئيسية.

home-title = ماذا تودّون أن تفعلوا من أجل { $city }؟
home-title-nowhere = ماذا تودّون أن تفعلوا؟
home-offers = { $count ->
    [zero] لا توجد فرص الآن، لكن هناك كثيرون يسعدهم لقاؤكم.
    [one] فرصة واحدة وأناس يسعدهم لقاؤكم.
    [two] فرصتان وكثيرون يسعدهم لقاؤكم.
    [few] { $count } فرص وكثيرون يسعدهم لقاؤكم.
    [many] { $count } فرصة وكثيرون يسعدهم لقاؤكم.
   *[other] { $count } فرصة وكثيرون يسعدهم لقاؤكم.
}
home-offers-many = أكثر من 1000 فرصة وكثيرون يسعدهم لقاؤكم.
home-easy = بدون حساب، بلغتكم، وبقدر ما لديكم من وقت.
home-search-label = ماذا تودّون أن تفعلوا؟
home-search-example = مثلًا: القراءة للأطفال، الحديقة
home-search = بحث

home-chips = يبحث عنه كثيرون
home-chip-hour = ساعة واحدة
home-chip-children = مع الأطفال
home-chip-from-home = من المنزل
home-chip-little-german = قليل من الألمانية
home-chip-wheelchair = مناسب للكرسي المتحرّك
home-chip-try-once = مجرّد تجربة

home-doors = ثلاث طرق
home-door-network = من معنا؟
home-door-network-text = جمعيات ومدارس وشركات ودوائر رسمية تصنع فرقًا.
home-door-organisation = نبحث عن أشخاص
home-door-organisation-text = تسجيل منظمة ونشر فرص للمشاركة.

home-week = هنا نحتاج إليكم الآن
home-all = { $count ->
    [zero] كل الفرص
    [one] إلى الفرصة
    [two] إلى الفرصتين
    [few] كل الفرص ({ $count })
    [many] كل الفرص ({ $count })
   *[other] كل الفرص ({ $count })
}
home-all-many = كل الفرص
home-empty-title = سنبدأ هنا قريبًا
home-empty-text = لا توجد فرص في القائمة بعد. ربما تنشر منظمتكم أول فرصة؟
home-empty-action = تسجيل منظمة

home-pillars = ما نعمل عليه معًا
home-project = مشروعنا الأول
home-project-more = قراءة القصة

home-people = أشخاص يساعدونكم
home-people-all = كل من يساعدونكم
home-call = اتصال
home-write = كتابة رسالة
