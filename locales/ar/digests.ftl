digests-title = البريد الأسبوعي
digests-lead = كل خميس: ما هو جديد ويناسبكم.
digests-door = كل أسبوع ما يناسبني
digests-how-choose = اختاروا ما يناسبكم.
digests-how-button = اضغطوا على الزر في رسالتنا.
digests-how-weekly = تصل رسالة كل خميس. وإن لم يكن هناك جديد فلا تصل رسالة.
digests-print = بلا بريد إلكتروني: اطبعوا ورقة
digests-email = عنوان بريدكم الإلكتروني
digests-email-hint = لا يصل إلى هناك سوى البريد الأسبوعي.
digests-kinds = ماذا تريدون أن يصلكم؟
digests-kind-offers = عروض جديدة للمشاركة
digests-kind-dates = مواعيد الأسبوعين القادمين
digests-kind-news = أخبار المكتب
digests-fits = ما الذي يناسبكم؟
digests-topics = المواضيع
digests-topics-hint = من دون علامة تصلكم كل المواضيع.
digests-districts = الأحياء
digests-districts-hint = من دون علامة تصلكم كلها. وما يخص المدينة كلها موجود دائمًا.
digests-langs = لغات العروض والمواعيد
digests-langs-hint = من دون علامة يصلكم ما هو بأي لغة.
digests-reads = بأي لغة نكتب إليكم؟
digests-order = طلب البريد الأسبوعي
digests-private = لا نحفظ سوى عنوانكم وهذا الاختيار. تلغونه بنقرة واحدة، وعندها نحذف الاثنين.
digests-errors = يرجى إلقاء نظرة أخرى
digests-fault = خطأ: { $title }
digests-too-often = تكرر ذلك كثيرًا في وقت قصير. يرجى المحاولة بعد ساعة.
digests-thanks-title = لم يبق سوى الزر
digests-thanks-text = أرسلنا إليكم رسالة. افتحوا الرابط فيها واضغطوا على الزر. قبل ذلك لا يصل أي بريد أسبوعي.
digests-thanks-spam = لم تصل رسالة؟ انظروا في مجلد الرسائل غير المرغوبة، أو اتصلوا بنا.
digests-own-title = بريدكم الأسبوعي
digests-own-text = اضغطوا على الزر. عندها يصلكم كل خميس ما هو جديد ويناسبكم.
digests-own-confirm = نعم، أرسلوا لي البريد الأسبوعي
digests-own-confirmed = تم التأكيد. يصلكم البريد الأسبوعي من الآن.
digests-own-next = يصل التالي يوم { $when } إن كان هناك جديد.
digests-own-changed = تم الحفظ. يسري الاختيار الجديد من البريد الأسبوعي القادم.
digests-own-change = ما يناسبني
digests-own-save = حفظ الاختيار
digests-own-stop-title = إلغاء البريد الأسبوعي
digests-own-stop-text = عندها نحذف عنوانكم واختياركم.
digests-own-stop = إلغاء
digests-stopped-title = تم الإلغاء
digests-stopped-text = لن يصلكم البريد الأسبوعي بعد الآن. حُذف عنوانكم واختياركم.
digests-again = طلب البريد الأسبوعي من جديد
digests-group-offers = عروض جديدة
digests-group-dates = مواعيد
digests-group-news = أخبار المكتب
digests-sheet-title = الورقة الأسبوعية
digests-sheet-day = جديد وقريب، حتى { $day }
digests-sheet-none-title = لا جديد هنا في الوقت الحالي
digests-sheet-none-text = اختاروا أقل فيناسبكم أكثر. أو انظروا إلى كل العروض.
digests-sheet-choose = ما الذي يناسبني؟ تغيير الاختيار
digests-sheet-call = لديكم أسئلة؟ اتصلوا بنا: { "\u200E" }{ $phone }
digests-show = عرض الورقة
digests-more = { $count ->
    [zero] لا شيء آخر
    [one] وعنصر واحد آخر
    [two] وعنصران آخران
    [few] و{ $count } عناصر أخرى
    [many] و{ $count } عنصرًا آخر
   *[other] و{ $count } عنصر آخر
}
digests-mail-confirm-subject = يرجى التأكيد: البريد الأسبوعي
digests-mail-confirm =
    يسعدنا أنكم تريدون البريد الأسبوعي! لم يبق سوى شيء واحد: افتحوا هذا الرابط واضغطوا هناك على الزر.

    { $link }
digests-mail-confirm-why = وصلتكم هذه الرسالة لأن أحدًا ذكر هذا العنوان للبريد الأسبوعي. لم تكونوا أنتم؟ إذن لا تفعلوا شيئًا. بلا ضغط الزر لا يصل أي بريد أسبوعي، وبعد 14 يومًا نحذف العنوان.
digests-mail-known-subject = بريدكم الأسبوعي
digests-mail-known =
    يصلكم البريد الأسبوعي بالفعل. هنا تغيّرون ما يناسبكم أو تلغونه:

    { $link }
digests-mail-known-why = وصلتكم هذه الرسالة لأن أحدًا ذكر هذا العنوان للبريد الأسبوعي مرة أخرى. لم يتغير شيء.
digests-mail-subject = البريد الأسبوعي: { $title }
digests-mail-newsletter-subject = أخبار مكتب المشاركة
digests-mail-intro = هذا جديد ويناسبكم.
digests-mail-more = { $count ->
    [zero] لا شيء آخر:
    [one] عنصر واحد آخر:
    [two] عنصران آخران:
    [few] { $count } عناصر أخرى:
    [many] { $count } عنصرًا آخر:
   *[other] { $count } عنصر آخر:
}
    { $link }
digests-mail-change =
    تغيير الاختيار:
    { $link }
digests-mail-stop =
    الإلغاء بنقرة واحدة:
    { $link }
digests-mail-why = وصلتكم هذه الرسالة لأنكم طلبتم البريد الأسبوعي وأكدتم ذلك بالزر.
