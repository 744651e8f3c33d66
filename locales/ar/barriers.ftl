### البلاغات عن العوائق على طاولة المكتب.

barriers-tab = العوائق
barriers-title = البلاغات عن العوائق
barriers-lead = من يبلّغ عن عائق يحصل على ردّ خلال أسبوعين، وخلال ستة أسابيع على أبعد تقدير.
barriers-count = { $count ->
    [zero] تم الردّ على كل البلاغات
    [one] بلاغ واحد ينتظر
    [two] بلاغان ينتظران
    [few] { $count } بلاغات تنتظر
    [many] { $count } بلاغًا ينتظر
   *[other] { $count } بلاغ ينتظر
}
barriers-empty-title = لم يبلّغ أحد عن عائق
barriers-empty-text = تصل البلاغات عن طريق بيان إمكانية الوصول، ثم تظهر هنا.
barriers-one = بلاغ عن عائق
barriers-came = وصل البلاغ: { $when }
barriers-running = الردّ حتى { $day }
barriers-late = كان موعد الردّ حتى { $day }
barriers-broken = لم تُراعَ المهلة: { $day }
barriers-answered = تم الردّ
barriers-page = الصفحة:
barriers-who = من:
barriers-nameless = بدون اسم
barriers-clock = ردّ أو رسالة مرحلية حتى { $first }، والردّ في { $last } على أبعد تقدير.
barriers-noted = رسالة مرحلية
barriers-answer = ردّنا
barriers-reply = كتابة ردّ
barriers-kind = ماذا تكتبون؟
barriers-reply-answer = الردّ
barriers-reply-note = رسالة مرحلية: الأمر يحتاج إلى وقت أطول
barriers-text = نصّكم
barriers-text-hint = اكتبوا ماذا فعلتم، أو لماذا يستغرق الأمر وقتًا. جهة الوساطة (Ombudsstelle) تُذكر في الرسالة تلقائيًا.
barriers-send = إرسال
barriers-no-mail = لا يوجد عنوان بريد إلكتروني: يُحفظ نصّكم هنا فقط. إن كان هناك رقم هاتف، فيُرجى الاتصال.
barriers-meanwhile = لقد قيل هذا من قبل.
barriers-meanwhile-text = شخص آخر كان أسرع. في الأسفل ترون ما كُتب.
barriers-mail = بخصوص بلاغ عن عائق
barriers-dead-address = الرسائل لا تصل
