agreements-title = اتفقنا – وهذا ما صار
agreements-lead = ما تعد به الجمعيات والمدارس والشركات والمدينة بعضها بعضًا، وكيف ينتهي. لا يُنشر هنا إلا ما وافقت عليه جميع الأطراف.
agreements-count = { $count ->
    [zero] لا اتفاقات
    [one] اتفاق واحد
    [two] اتفاقان
    [few] { $count } اتفاقات
   *[other] { $count } اتفاقًا
}
agreements-empty-title = لا شيء هنا بعد
agreements-empty-text = سيظهر هنا ما اتُّفق عليه وما صار. يمكنكم بدء اتفاق.
agreements-filter-state = الحالة
agreements-show = عرض
agreements-all = الكل
agreements-whole-town = المدينة كلها
agreements-numbers = الأرقام نفسها كملف
agreements-state = { $state ->
    [held] بانتظار موافقة المنظمة
    [draft] قيد الكتابة
    [offered] بانتظار التأكيد
    [in_force] سارٍ
    [running] جارٍ
    [review] قيد المراجعة
    [under_review] قيد المراجعة
    [fulfilled] تحقق
    [partly] تحقق جزئيًا
    [differently] سار على نحو آخر
    [ended] انتهى
   *[discarded] أُلغي
}
agreements-reached = { $state ->
    [done] تم
    [shown] عُرض ولم يُؤكَّد بعد
    [open] مفتوح
   *[late] مضى الموعد
}
agreements-steps-done = تمت { $done } من { $all } خطوات
agreements-kicker = اتفاق
agreements-back = كل الاتفاقات
agreements-parties = من يشارك
agreements-goal = ما الهدف
agreements-volunteers = ما يقوم به المتطوعون
agreements-not-replaced = ما لا يحل المتطوعون محله
agreements-contributions = ما يقدمه كل طرف
agreements-binding = هل هو ملزم؟
agreements-binding-of = { $binding ->
    [own_form] يحتاج أيضًا إلى صيغة المدينة
   *[intent] إعلان نوايا
}
agreements-starts = البداية
agreements-review = نظرة مشتركة إلى الوراء
agreements-ends = النهاية
agreements-no-end = بلا نهاية
agreements-district = الحي
agreements-sector = من
agreements-steps = الخطوات
agreements-step-what = ماذا
agreements-step-who = من
agreements-step-due = حتى متى
agreements-step-shown = كيف نراه
agreements-step-effect = ما نأمله
agreements-step-state = الحالة
agreements-outcome = ما صار
agreements-different = سار على نحو آخر، لأن …
agreements-ended-by = أنهاه { $who }
agreements-nameless = لا تُذكر هنا أسماء أشخاص.
agreements-begin = بدء اتفاق
agreements-begin-lead = من يفعل ماذا ومتى؟ هنا تبدؤون. بعدها تكتب كل الأطراف النص معًا، ولا يسري إلا إذا أكدت جميعها النص نفسه.
agreements-begin-template = نموذج
agreements-begin-no-template = بدون نموذج
agreements-begin-title = ما اسمه؟
agreements-begin-goal-hint = جملة أو جملتان. مع نموذج يمكن ترك الحقل فارغًا.
agreements-begin-own = منظمتكم
agreements-begin-with = مع من؟
agreements-begin-more = هل من طرف آخر؟
agreements-begin-nobody = لا أحد
agreements-begin-known = نكتب إلى منظمتكم على العنوان الذي نعرفه. لا يعلم الآخرون إلا بعد موافقتها من هناك.
agreements-begin-send = ابدأ
agreements-begun-title = ستصل رسالة إلى منظمتكم الآن
agreements-begun-text = بالرابط الموجود فيها تقول نعم، ثم يتابع الجميع الكتابة معًا.
agreements-own-for = عن { $party }
agreements-own-vouch-title = هل بدأتم أنتم هذا؟
agreements-own-vouch-text = بدأ أحدهم هذا الاتفاق باسمكم. إن قلتم نعم علمت الأطراف الأخرى.
agreements-own-vouch = نعم، نحن
agreements-own-discard = لا، ألغوه
agreements-own-confirmations = من أكد
agreements-own-confirmed-by = { $name }، { $role }
agreements-own-not-yet = ليس بعد
agreements-own-version = الصيغة { $number }
agreements-own-version-of = الصيغة { $number } من { $who }
agreements-own-office = مكتب المشاركة
agreements-own-changed = ما الذي تغير
agreements-own-changed-since = منذ الصيغة { $number } التي أكدتموها
agreements-own-gone = حُذف:
agreements-own-new = جديد:
agreements-own-write = تعديل النص
agreements-own-write-lead = يصبح نصكم الصيغة الجديدة. يرى الجميع ما تغير ويؤكدون من جديد.
agreements-own-write-send = اقتراح كصيغة جديدة
agreements-own-step = الخطوة { $number }
agreements-own-step-hint = تُحذف الخطوات الفارغة.
agreements-own-offer = عرضه على الجميع للتأكيد
agreements-own-offer-first = يلزم خطوة واحدة على الأقل قبل أن يؤكد الجميع.
agreements-own-confirm = تأكيد
agreements-own-confirm-text = تؤكدون هذا النص بعينه: الصيغة { $number }. إذا تغير سألنا الجميع من جديد.
agreements-own-name = اسمكم
agreements-own-role = صفتكم هناك
agreements-own-role-hint = مثلًا: رئاسة الجمعية، إدارة المدرسة، الإدارة
agreements-own-public = هل يجوز نشر ما اتُّفق عليه وما سيصير؟
agreements-own-public-hint = فقط إذا وافق الجميع، وبدون أسماء أشخاص. ولكم عشرة أيام عمل للتعليق على النتيجة قبل نشرها.
agreements-own-yes = نعم
agreements-own-no = لا
agreements-own-town = لا يقول نعم باسم المدينة إلا من سجل الدخول. بهذا الرابط يمكنكم القراءة والكتابة والتعليق.
agreements-own-log-in = تسجيل الدخول والتأكيد
agreements-own-you-confirmed = لقد أكدتم هذه الصيغة.
agreements-own-prove = إظهار أنه تم
agreements-own-prove-which = أي خطوة؟
agreements-own-prove-words = ماذا حدث؟
agreements-own-prove-file = صورة أو ملف PDF
agreements-own-prove-file-hint = إن أردتم. لا يراه إلا المشاركون والمكتب.
agreements-own-prove-send = إظهار
agreements-own-proof-file = عرض الملف
agreements-own-judge = نعم، تم ذلك
agreements-own-judge-missing = ما الذي ينقص؟
agreements-own-judge-no = ليس بعد
agreements-own-proof-missing = يقول { $who } إنه ينقص:
agreements-own-proof-done = أكده { $who }.
agreements-own-talk = ما تقوله الأطراف
agreements-own-say = قول شيء
agreements-own-say-hint = يقرأه المشاركون والمكتب.
agreements-own-say-outcome = يمكنكم التعليق حتى { $day }. بعد ذلك يُنشر إذا وافق الجميع.
agreements-own-say-send = إرسال
agreements-own-review = نظرة إلى الوراء
agreements-own-review-text = التقوا أو تحدثوا هاتفيًا، ثم يدوّن المكتب معكم ما صار.
agreements-own-end = إنهاء
agreements-own-end-because = لماذا؟
agreements-own-end-hint = تكفي جملة واحدة. سيقرؤها الآخرون.
agreements-own-private = لا تنشروه
agreements-own-private-text = قلتم إن النشر جائز. يمكنكم التراجع حتى تُنشر النتيجة.
agreements-own-history = ما حدث
agreements-own-minutes = ملاحظة من الحديث
agreements-own-versions = كل الصيغ
agreements-own-stale-title = تغير النص في هذه الأثناء
agreements-own-stale-text = لذلك لم يُحتسب تأكيدكم. اقرؤوا ما تغير ثم أكدوا الصيغة الجديدة.
agreements-own-not-now = هذا غير ممكن الآن
agreements-own-not-now-text = هنا ترون الوضع الحالي.
agreements-own-done = { $what ->
    [angelegt] بدأ الاتفاق.
    [ja] شكرًا. سيعلم الآخرون الآن.
    [geschrieben] الصيغة الجديدة موجودة.
    [unveraendert] لا شيء تغير.
    [vorgelegt] يُسأل الجميع الآن.
    [bestaetigt] تم التأكيد. ما زال طرف ناقصًا.
    [gilt] أكد الجميع: الاتفاق سارٍ.
    [gezeigt] شكرًا. الآن يؤكده طرف آخر.
    [beantwortet] شكرًا، تم تدوينه.
    [gesagt] شكرًا، صار مدونًا هنا.
    [zurueckgeschaut] الآن ينظر الجميع معًا إلى الوراء.
    [privat] لم يعد منشورًا.
    [gescannt] أُرفقت الورقة الموقعة.
   *[beendet] انتهى الاتفاق.
}
agreements-mail-subject = { $what ->
    [held] هل بدأتم هذا؟ { $title }
    [begun] هل نتفق؟ { $title }
    [changed] نص جديد: { $title }
    [offered] يرجى التأكيد: { $title }
    [in_force] سارٍ: { $title }
    [proof] هل تم هذا؟ { $title }
    [judged] رد على خطوتكم: { $title }
    [near] اقترب الموعد: { $title }
   *[outcome] ما صار: { $title }
}
agreements-mail-text = { $what ->
    [held] بدأ أحدهم باسمكم الاتفاق «{ $title }» مع: { $others }. هل كنتم أنتم؟ قولوا نعم فيعلم الآخرون، وإلا فألغوه.
    [begun] يرغب { $others } في الاتفاق معكم: «{ $title }». اقرؤوا المسودة وعدّلوا ما لا يناسب أو علّقوا. لا شيء سارٍ بعد.
    [changed] تغير نص «{ $title }». يبيّن الرابط كلمة بكلمة ما تغير. التأكيدات السابقة لا تسري على النص الجديد.
    [offered] «{ $title }» بانتظار تأكيدكم. اقرؤوا النص وأكدوه بالاسم والصفة أو عدّلوه. ومعكم: { $others }.
    [in_force] أكد الجميع النص نفسه: «{ $title }» سارٍ. ستنظرون معًا إلى الوراء في { $day }.
    [proof] في «{ $title }» يُظهر طرف آخر أن خطوة قد تمت. يرجى النظر إن كان ذلك صحيحًا وتأكيده.
    [judged] رد طرف آخر على خطوتكم في «{ $title }».
    [near] في «{ $title }» قريبًا:
   *[outcome] هكذا انتهى «{ $title }».
}
agreements-mail-near = { $what ->
    [review] النظرة المشتركة إلى الوراء: { $day }
    [end] نهاية الاتفاق: { $day }
   *[measure] { $step }: حتى { $day }
}
agreements-mail-link = من هنا إلى الاتفاق:
    { $link }
agreements-mail-town = لا يقول نعم باسم المدينة إلا من سجل الدخول: سجلوا الدخول أولًا ثم افتحوا الرابط.
agreements-mail-why = وصلتكم هذه الرسالة لأنكم تتحدثون باسم طرف في هذا الاتفاق. إن كان ينبغي أن تصل إلى غيركم فأخبرونا.
