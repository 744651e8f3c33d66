### بيانات الناشر، حماية البيانات، إمكانية الوصول، لغة الإشارة: ما يطلبه القانون بكلام مفهوم.
### أسماء القوانين والجهات تبقى بالألمانية، ومعها شرح قصير.

legal-optional = – اختياري
legal-fault = خطأ: { $title }
legal-errors = يُرجى المراجعة مرة أخرى
legal-unwritten = هذه الصفحة غير جاهزة بعد.
legal-unwritten-text = الموقع قيد الإعداد. قبل الافتتاح سيظهر هنا كل ما يلزم.
legal-home = إلى الصفحة الرئيسية

## بيانات الناشر

legal-imprint = بيانات الناشر (Impressum)
legal-imprint-lead = الجهة التي تقدّم { $hub }:
legal-operator = مقدّم الموقع
legal-represented = من يمثّله
legal-email = عنوان البريد الإلكتروني
legal-phone = الهاتف
legal-register = السجل
legal-vat = رقم تعريف ضريبة القيمة المضافة (Umsatzsteuer-Identifikationsnummer)
legal-supervisor = السلطة الرقابية (Aufsichtsbehörde)
legal-editor-title = المسؤول عن النصوص
legal-editor-lead = وفق الفقرة 2 من المادة 18 من Medienstaatsvertrag (معاهدة الإعلام بين الولايات الألمانية). أما صفحة المنظمة وفرصها فالمنظمة نفسها مسؤولة عنها.
legal-editor = الشخص المسؤول مع عنوانه

## حماية البيانات

legal-privacy = بيان حماية البيانات (Datenschutzerklärung)
legal-privacy-lead = ما هي البيانات التي نحفظها، ولماذا، وكم من الوقت، وماذا يمكنكم أن تطلبوا.
legal-short-title = أهم ما في الأمر باختصار
legal-short-account = يمكنكم التصفّح والمشاركة دون إنشاء حساب.
legal-short-cookies = بدون تسجيل الدخول لا تضع هذه الصفحات أي ملف تعريف ارتباط (Cookie). ومن يسجّل الدخول يحصل على ملف واحد يُستخدم لهذا الغرض فقط. والجهاز المستخدم ككشك يحصل على واحد أيضاً: لا يقول سوى «كشك» ويزول مع إغلاق المتصفح.
legal-short-nobody = لا توجد إعلانات، ولا إحصاءات عن أفراد، ولا شيء يُحمَّل من خوادم أخرى.
legal-short-passed = تسجيلكم يصل فقط إلى المنظمة التي تريدون المشاركة لديها. ونقول لكم مسبقًا ما الذي تحصل عليه.
legal-controller-title = من المسؤول
legal-controller = الجهة المسؤولة (Verantwortlicher)
legal-arrangement = ما اتفق عليه الطرفان
legal-officer-title = مسؤول حماية البيانات
legal-officer = مسؤول أو مسؤولة حماية البيانات (Datenschutzbeauftragte)
legal-bases-title = لماذا يحق لنا ذلك
legal-basis-signups-town = التسجيلات والأسئلة: دعم العمل التطوعي من مهام المدينة (الحرف e من الفقرة 1 من المادة 6 من DSGVO، أي اللائحة الأوروبية العامة لحماية البيانات، مع المادة 3 من DSG NRW، أي قانون الولاية لحماية البيانات).
legal-basis-directory-town = دليل المنظمات وفرصها: المهمة نفسها من مهام المدينة (الحرف e من الفقرة 1 من المادة 6 من DSGVO مع المادة 3 من DSG NRW).
legal-basis-signups = التسجيلات والأسئلة: حتى نستطيع القيام بما تطلبونه منّا (الحرف b من الفقرة 1 من المادة 6 من DSGVO، أي اللائحة الأوروبية العامة لحماية البيانات).
legal-basis-directory = دليل المنظمات وفرصها: حتى يجد الناس أين يمكنهم المشاركة (الحرف f من الفقرة 1 من المادة 6 من DSGVO).
legal-basis-persons = أسماء وصور أشخاص التواصل: وافق هؤلاء الأشخاص، ويمكنهم سحب موافقتهم في أي وقت (الحرف a من الفقرة 1 من المادة 6 من DSGVO).
legal-basis-barriers = البلاغات عن العوائق: القانون يُلزمنا بالردّ (الحرف c من الفقرة 1 من المادة 6 من DSGVO).
legal-basis-reports = البلاغات عن الإدخالات: قانون الخدمات الرقمية يُلزمنا بقبول البلاغات وتعليل القرارات (الحرف c من الفقرة 1 من المادة 6 من DSGVO).
legal-basis-safety = تسجيل الدخول والأمان: حتى لا يدخل أحد إلى حسابات غيره. وعند إساءة الاستخدام تُسجَّل الشبكة التي جاءت منها، لا الاتصال الفردي.
legal-keep-title = ماذا نحفظ وكم من الوقت
legal-keep-lead = هذه القائمة تُنشأ من قاعدة البيانات نفسها. ما ليس فيها لا يُحفظ.
legal-table-personal = مع بيانات أشخاص
legal-table-others = بدون بيانات أشخاص
legal-table-purpose = لماذا
legal-table-keep = كم من الوقت
legal-keep-always = ما دام هذا الموقع موجودًا
legal-keep-days = { $days ->
    [zero] حتى انتهاء الأمر
    [one] يوم واحد بعد انتهاء الأمر
    [two] يومان بعد انتهاء الأمر
    [few] { $days } أيام بعد انتهاء الأمر
    [many] { $days } يومًا بعد انتهاء الأمر
   *[other] { $days } يوم بعد انتهاء الأمر
}
legal-keep-years = { $years ->
    [zero] حتى انتهاء الأمر
    [one] سنة واحدة بعد انتهاء الأمر
    [two] سنتان بعد انتهاء الأمر
    [few] { $years } سنوات بعد انتهاء الأمر
    [many] { $years } سنة بعد انتهاء الأمر
   *[other] { $years } سنة بعد انتهاء الأمر
}
legal-keep-owner = المدة نفسها كما في: { $owner }
legal-recipients-title = من يرى شيئًا من ذلك
legal-recipients-organisation = المنظمة التي تسجّلون لديها، ومن يتابعون التسجيلات في المكتب.
legal-rights-title = ماذا يمكنكم أن تطلبوا
legal-rights = يمكنكم أن تعرفوا ما هو محفوظ عنكم، وأن تطلبوا تصحيحه أو حذفه، وأن تطلبوا تقييد معالجته، وأن تأخذوا بياناتكم معكم (المواد من 15 إلى 20 من DSGVO).
legal-rights-objection = يمكنكم الاعتراض إذا كان وضعكم الخاص يستدعي ذلك (المادة 21 من DSGVO).
legal-rights-link = تسجيلكم ترونه وتعدّلونه وتسحبونه بأنفسكم: بالرابط الشخصي الموجود في رسالتنا إليكم. كل ما عدا ذلك مما هو محفوظ عنكم يمكنكم رؤيته وتعديله وحذفه تحت «بياناتي» (أسفل كل صفحة). ويكفي أيضًا اتصال أو رسالة.
legal-rights-authority = إن لم تكونوا موافقين، يمكنكم تقديم شكوى لدى:

## ما هي الجداول

legal-purpose-setting = اسم هذه المدينة ونصوصها ومواضيعها وأحياؤها، وعلامة للمفاتيح الخاصة بهذه البيانات
legal-purpose-organisation = دليل المنظمات
legal-purpose-organisation-topic = مواضيع المنظمات
legal-purpose-charter-signature = التوقيعات على المبادئ المشتركة
legal-purpose-article = صفحات المكتب وإرشاداته وأجوبته وأخباره
legal-purpose-article-version = متى كُتبت كل نسخة من النص
legal-purpose-article-text = نصوص المكتب بكل نسخة ولغة
legal-purpose-article-picture = صور في نصوص المكتب: من صنعها ومن وافق
legal-purpose-organisation-picture = صور المنظمات
legal-purpose-contact-point = أشخاص التواصل المنشورة بياناتهم
legal-purpose-opportunity = فرص المشاركة
legal-purpose-opportunity-text = نصوص الفرص بكل لغة
legal-purpose-shift = مواعيد الفرص
legal-purpose-event = الفعاليات
legal-purpose-event-text = نصوص الفعاليات بكل لغة
legal-purpose-event-date = مواعيد الفعاليات
legal-purpose-calendar-feed = أين يوجد تقويم المنظمة الخاص ومتى قرأناه
legal-purpose-barrier-report = البلاغات عن العوائق وردودنا
legal-purpose-digest-subscription = من يصله البريد الأسبوعي وما يناسبه: يُحذف فور الإلغاء، ومن دون تأكيد بعد 14 يومًا
legal-purpose-digest-issue = متى أُرسل البريد الأسبوعي
legal-purpose-digest-word = ما يقوله المكتب في البريد الأسبوعي
legal-purpose-digest-sent = من وصله أي بريد أسبوعي
legal-purpose-report = أنّ إدخالًا بُلِّغ عنه وما آل إليه، دون أسماء
legal-purpose-reporter = من بلّغ عن إدخال ولماذا
legal-purpose-report-word = تعليل القرارات والاعتراضات
legal-purpose-restriction = أيّ إدخال مخفي وكيف كان قبل ذلك
legal-purpose-inquiry = أن أحدًا سأل شيئًا ومتى أُجيب، من دون أسماء ومحتوى
legal-purpose-inquiry-asker = من سأل وكيف نجيب
legal-purpose-inquiry-entry = ما سُئل وما أُجيب وما دُوّن
legal-purpose-inquiry-link = ما يتعلق به السؤال
legal-purpose-inquiry-merge-undo = ما يلغي دمج سؤالين
legal-purpose-advice = أن أحدًا استُشير، وبأي شأن وما النتيجة، من دون أسماء ومحتوى
legal-purpose-advice-person = من استُشير وما دُوّن في الاستمارة
legal-purpose-advice-suggestion = ما العروض التي اقتُرحت
legal-purpose-introduction = أنه جرى تعريف، ولمن وما النتيجة، من دون أسماء أشخاص
legal-purpose-introduction-said = ما نُقل عند التعريف ومن وافق
legal-purpose-founding = أن تأسيسًا رُوفق وما النتيجة، من دون أسماء ومحتوى
legal-purpose-founding-person = من يؤسس، والفكرة
legal-purpose-founding-step = خطوات تأسيس
legal-purpose-obstacle = ما يمنع الناس من المشاركة بكلمات المكتب وما حدث
legal-purpose-obstacle-person = من ذكر عائقًا وبأي كلمات
legal-purpose-obstacle-voice = من يعيقه عائق أيضًا
legal-purpose-goal = أهداف الشبكة
legal-purpose-goal-value = قيم مقيسة للأهداف
legal-purpose-meeting = اجتماعات الشبكة مع جدول الأعمال والمحضر
legal-purpose-meeting-guest = أي منظمة مدعوة إلى أي اجتماع
legal-purpose-meeting-measure = ما اتُّفق عليه في اجتماع
legal-purpose-undeliverable = عناوين بريد إلكتروني لا يصل إليها شيء
legal-purpose-person = أشخاص عنوانهم مؤكَّد
legal-purpose-signup = التسجيلات في الفرص
legal-purpose-account = حسابات الدخول
legal-purpose-login-code = رموز تسجيل الدخول
legal-purpose-session = من سجّل الدخول الآن
legal-purpose-link = حالة الروابط الشخصية
legal-purpose-journal = ما حدث، بدون أسماء
legal-purpose-reader-position = إلى أين وصلت قراءة سجل الأحداث
legal-purpose-outbox = الرسائل التي تُرسل أو أُرسلت
legal-purpose-job = ما يحين موعده في وقت معيّن
legal-purpose-upload = الملفات المرفوعة، ما دامت صفحة تعرضها

## إمكانية الوصول

legal-accessibility = بيان إمكانية الوصول
legal-accessibility-lead = ينبغي أن يستطيع الجميع استخدام هذه الصفحات. وحيث لا ينجح ذلك بعد، تجدون الأمر مذكورًا هنا.
legal-law-town = الأساس هو المواد من 10a إلى 10e من Behindertengleichstellungsgesetz Nordrhein-Westfalen (قانون الولاية للمساواة للأشخاص ذوي الإعاقة) و Barrierefreie-Informationstechnik-Verordnung NRW (لائحة الولاية لتقنية المعلومات الخالية من العوائق). والمقياس هو EN 301 549 و WCAG 2.1، المستوى AA.
legal-law-others = مقياسنا هو EN 301 549 و WCAG 2.1، المستوى AA.
legal-state-title = إلى أين وصلنا
legal-state-full = هذه الصفحات تستوفي كل المتطلبات التي نعرفها.
legal-state-partly = هذه الصفحات تستوفي الجزء الأكبر من المتطلبات.
legal-gaps-title = ما ليس خاليًا من العوائق بعد
legal-gap-sign-video = لا يوجد بعد فيلم بلغة الإشارة الألمانية. العمل عليه جارٍ.
legal-tested-title = متى وكيف جرى الفحص
legal-tested-own = فحصنا هذه الصفحات بأنفسنا في { $day }.
legal-tested-third = فحصت جهة مستقلة هذه الصفحات في { $day }.
legal-feedback-title = الإبلاغ عن عائق
legal-feedback-text = لا تستطيعون المتابعة في موضع ما؟ أخبرونا بذلك. هذا ممكن بدون حساب وبدون اسم.
legal-clock = نردّ خلال أسبوعين. وإذا استغرق الأمر وقتًا أطول، نخبركم بالسبب خلال هذين الأسبوعين. وبعد ستة أسابيع على أبعد تقدير يكون لديكم ردّ.
legal-contact = جهة التواصل
legal-ombuds-title = إذا لم يساعدكم ردّنا
legal-ombuds-text = لم يصلكم ردّ، أو لم يساعدكم الردّ؟ عندها تتوسّط هذه الجهة مجانًا:
legal-ombuds = جهة الوساطة (Ombudsstelle)
legal-ombuds-page = إلى صفحة جهة الوساطة
legal-report = الإبلاغ عن عائق
legal-report-lead = ما الذي يعيقكم؟ اكتبوا ذلك بالطريقة السهلة عليكم.
legal-report-message = ما الذي لا ينجح؟
legal-report-message-hint = مثلًا: «زر التسجيل لا يُقرأ لي بصوت عالٍ.»
legal-report-page = في أي صفحة؟
legal-report-page-hint = عنوان الصفحة على الإنترنت، أو اسمها.
legal-report-reach = كيف نتواصل معكم؟
legal-report-reach-hint = بدون عنوان بريد إلكتروني ورقم هاتف لا نستطيع الردّ عليكم. ومع ذلك نعالج العائق.
legal-report-name = الاسم
legal-report-send = إرسال البلاغ
legal-reported = شكرًا على بلاغكم
legal-reported-title = وصل بلاغكم.
legal-reported-text = إذا كتبتم عنوان بريد إلكتروني، فستصلكم منّا رسالة بعد لحظات.
legal-reported-clock = نردّ حتى { $first }. وإذا استغرق الأمر وقتًا أطول، نقول لكم السبب حتى ذلك اليوم. وفي { $last } على أبعد تقدير يكون لديكم ردّ.

## اللغة البسيطة ولغة الإشارة

legal-plain = اللغة البسيطة
legal-sign = لغة الإشارة
legal-sign-lead = فيلم بلغة الإشارة الألمانية يشرح ماذا تجدون هنا وكيف تبلّغون عن عائق.
legal-sign-watch = تنزيل الفيلم ومشاهدته
legal-sign-size = حجم الملف: { $megabytes } ميغابايت، المدة: { $length } دقيقة
legal-sign-text = المحتوى نفسه كنص:
legal-sign-none = لا يوجد هنا بعد فيلم بلغة الإشارة الألمانية. العمل عليه جارٍ. وحتى ذلك الحين قد تساعدكم الصفحة المكتوبة باللغة البسيطة. أو اكتبوا إلينا.
legal-purpose-account-role = من يعمل باسم من، ومن ينوب عنه
legal-purpose-absence = متى يغيب شخص، حتى يحلّ محلّه من ينوب عنه
legal-purpose-passkey = مفاتيح المرور (Passkeys) الخاصة بالحسابات
legal-purpose-passkey-challenge = عمليات تسجيل دخول بمفتاح Passkey بدأت
legal-purpose-hand-over = نقل تولّي المنظمات إلى أشخاص آخرين
legal-purpose-allowance = كم مرة حدث شيء في الساعة الأخيرة، بدون عناوين
legal-purpose-import-mapping = ما يعنيه كل عمود في قائمة
legal-purpose-import-draft = قوائم يُراد استيرادها
legal-purpose-import-run = متى استُوردت كل قائمة
legal-purpose-import-row = أي سطر من قائمة موجود هنا بالفعل، بدون محتواه
legal-purpose-office-code = رموز يرسلها المكتب برسالة ورقية
legal-purpose-retention-run = ما حُذف كل ليلة، بالأرقام فقط
legal-purpose-erasure = أن شخصًا ما حُذفت بياناته، كعلامة بلا اسم، حتى لا تعيد نسخة احتياطية أقدم أحدًا
legal-purpose-search-miss = ما بُحث عنه ولم يُعثر عليه: الكلمات وعدد المرات دون من بحث
legal-purpose-organisation-merge = أي منظمة انضمت إلى أي منظمة
legal-purpose-organisation-merge-undo = ما يلزم للتراجع عن الدمج
legal-purpose-organisation-apart = أي المنظمات ليست بالتأكيد المنظمة نفسها
legal-purpose-circular = رسائل عامة إلى المنظمات
legal-purpose-circular-recipient = أي منظمة تلقت أي رسالة عامة
legal-purpose-circular-refusal = أي منظمة لا تريد رسائل عامة
