### المنظمات: الدليل، الصفحة، جهات التواصل، المبادئ المشتركة، المشروع، التسجيل.

## الاستمارات

organisations-fault = خطأ: { $title }
organisations-errors = يُرجى المراجعة مرة أخرى
organisations-optional = – اختياري
organisations-please-choose = يُرجى الاختيار

## الدليل

organisations-directory-title = الشبكة
organisations-directory-lead = جمعيات ومبادرات ومدارس وشركات ودوائر رسمية تصنع فرقًا في { $city }.
organisations-missing = هل منظمتكم غير موجودة؟
organisations-filter = التصفية
organisations-filter-remove = إزالة
organisations-chips = خيارات التصفية
organisations-sector = نوع المنظمة
organisations-topic = الموضوع
organisations-district = الحي
organisations-all-sectors = الكل
organisations-all-topics = كل المواضيع
organisations-all-districts = كل الأحياء
organisations-only-network = أعضاء الشبكة فقط
organisations-show = عرض
organisations-show-all = عرض الكل
organisations-count = { $count ->
    [zero] لا توجد منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
organisations-offers = { $count ->
    [zero] لا توجد فرص للمشاركة
    [one] فرصة واحدة للمشاركة
    [two] فرصتان للمشاركة
    [few] { $count } فرص للمشاركة
    [many] { $count } فرصة للمشاركة
   *[other] { $count } فرصة للمشاركة
}
organisations-in-network = عضو في الشبكة
organisations-whole-town = المدينة كلها
organisations-none-title = لا توجد منظمة تناسب ذلك الآن
organisations-none-text = أزيلوا أحد خيارات التصفية. أو هل تعرفون منظمة غير موجودة هنا؟ أخبروها عنّا.

## صفحة المنظمة

organisations-back = كل المنظمات
organisations-unlisted-title = هذه الصفحة ترونها أنتم فقط
organisations-unlisted-text = سيراها الجميع حالما نوافق عليها.
organisations-part-of = جزء من
organisations-topics = المواضيع
organisations-reach = كيف تتواصلون معنا
organisations-where = المكان
organisations-phone = الهاتف
organisations-email = البريد الإلكتروني
organisations-website = الموقع الإلكتروني
organisations-member-title = عضو في الشبكة
organisations-member-since = عضو منذ { $since }. وقّعت المنظمة على المبادئ المشتركة.
organisations-charter-read = قراءة المبادئ المشتركة
organisations-people = أشخاص يساعدونكم
organisations-people-all = كل من يساعدونكم
organisations-people-card = إضافة إلى دفتر عناويني
organisations-offers-title = هنا يمكنكم المشاركة
organisations-offers-none = لا توجد فرص هنا الآن.
organisations-offers-all = عرض كل الفرص

## جهات التواصل

organisations-contacts-title = أشخاص يساعدونكم
organisations-contacts-lead = سؤال، فكرة، مشكلة؟ هؤلاء الأشخاص يستمعون إليكم ويساعدونكم.
organisations-contacts-topics = حسب الموضوع
organisations-contacts-count = { $count ->
    [zero] لا يوجد أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
organisations-contacts-none-title = لا يوجد أحد هنا بعد
organisations-contacts-none-text = اتصلوا بنا بكل بساطة. نجد لكل سؤال من يجيب عنه.
organisations-call = اتصال
organisations-call-office = اتصال عن طريق المكتب
organisations-write = كتابة رسالة
organisations-deputy = عند الغياب: { $name }

## المبادئ المشتركة

organisations-charter-kicker = ما يجمعنا
organisations-charter-convictions = بهذا نؤمن
organisations-charter-work = من أجل هذا نعمل
organisations-charter-join = تسجيل المنظمة والتوقيع
organisations-charter-unwritten = المبادئ المشتركة لم تُكتب بعد.
organisations-charter-unwritten-text = حالما تصبح جاهزة ستجدونها هنا، ويمكن للمنظمات التوقيع عليها. أما الانضمام إلى الدليل فممكن من الآن.
organisations-charter-network = عرض المنظمات
organisations-charter-signed = { $count ->
    [zero] لم توقّع أي منظمة بعد
    [one] وقّعت منظمة واحدة
    [two] وقّعت منظمتان
    [few] وقّعت { $count } منظمات
    [many] وقّعت { $count } منظمة
   *[other] وقّعت { $count } منظمة
}
organisations-charter-members = عرض الأعضاء

## المشروع

organisations-project-kicker = مشروعنا الأول
organisations-project-partners = من يقف وراء المشروع
organisations-project-stations = من الفكرة إلى الحديقة
organisations-project-all = كل المنظمات
organisations-project-join-title = هل تودّون أنتم أيضًا أن تزرعوا شيئًا ينمو؟
organisations-project-join-text = اختاروا ما يعجبكم، أو تحدّثوا إلينا.
organisations-project-join = المشاركة

## تسجيل منظمة

organisations-register-title = تسجيل منظمة
organisations-register-lead = سجّلوا منظمتكم في بضع دقائق. يراجعها المكتب، ثم تظهر في الدليل، ويمكنكم نشر فرص للمشاركة. هذا مجاني.
organisations-register-about = منظمتكم
organisations-register-name = اسم المنظمة
organisations-register-sector = ما نوع منظمتكم؟
organisations-register-summary = ماذا تعملون؟
organisations-register-summary-hint = جملة واحدة للدليل، مثلًا: نقرأ القصص للأطفال.
organisations-register-topics = المواضيع
organisations-register-description = المزيد عنكم
organisations-register-description-hint = ماذا تفعلون، ولمن، ومنذ متى. سيظهر ذلك على صفحتكم.
organisations-register-lang = بأي لغة تكتبون؟
organisations-register-where = أين نجدكم
organisations-register-address = الشارع ورقم المبنى
organisations-register-website-hint = مثلًا https://www.verein.de
organisations-register-contact = من يتحدّث باسمكم؟
organisations-register-contact-text = يتلقّى هذا الشخص ردّنا ويسجّل الدخول لاحقًا. عنوان البريد الإلكتروني ورقم الهاتف يظهران أيضًا على صفحتكم العامة.
organisations-register-contact-name = ما اسم هذا الشخص؟
organisations-register-contact-name-hint = لن يُنشر الاسم.
organisations-register-email-hint = إلى هذا العنوان نرسل رمز الدخول.
organisations-register-phone-hint = إن كنتم تفضّلون أن نتصل بكم. يكفي أحد الاثنين.
organisations-register-network = هل تنضمّون إلينا؟
organisations-register-network-text = من يوقّع على المبادئ المشتركة يصبح عضوًا في الشبكة. ويمكنكم أن تكونوا في الدليل بدون توقيع، وأن تخرجوا من الشبكة في أي وقت.
organisations-register-sign = نعم، منظمتنا توقّع على المبادئ المشتركة
organisations-register-send = تسجيل المنظمة
organisations-twice-title = نعرف هذه المنظمة من قبل
organisations-twice-text = هناك منظمة بهذا الاسم في الدليل أو تنتظر ردّنا. هل أرسلتم الاستمارة قبل قليل؟ إذن كل شيء على ما يُرام، وسنتواصل معكم. وإلا فاتصلوا بنا من فضلكم.
organisations-twice-look = البحث في الدليل
organisations-registered-title = شكرًا، يسعدنا أنكم معنا!
organisations-registered-text = سنراجع بياناتكم ونتواصل معكم في الأيام القادمة.
organisations-registered-next = لا داعي لأن تفعلوا شيئًا الآن. حالما تظهر منظمتكم في الدليل، يمكنكم تسجيل الدخول بعنوان بريدكم الإلكتروني ونشر فرص للمشاركة.

## شخص آخر كان أسرع

organisations-meanwhile = في هذه الأثناء حفظ شخص آخر تعديلاته.
organisations-meanwhile-text = ما كتبتموه لا يزال في الاستمارة، لكنه لم يُحفظ. افتحوا الصفحة في نافذة ثانية وقارنوا. ثم احفظوا مرة أخرى إذا أردتم أن تسري بياناتكم.
