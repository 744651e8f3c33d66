### التسجيل، التأكيد، الإلغاء، الردّ، الموافقة، «لا تزال سارية».

## لعدة صفحات

signups-fault = خطأ: { $title }
signups-errors = يُرجى المراجعة مرة أخرى
signups-optional = – اختياري
signups-until = { $day }، { $time }
signups-place = { $place }، { $districts }
signups-whole-city = في كل أنحاء { $city }
signups-min-age = { $age ->
    [zero] لكل الأعمار
    [one] من عمر سنة
    [two] من عمر سنتين
    [few] من عمر { $age } سنوات
    [many] من عمر { $age } سنة
   *[other] من عمر { $age } سنة
}
signups-all-offers = عرض فرص أخرى
signups-questions = لديكم أسئلة؟
signups-now-changed-title = تغيّر شيء في هذه الأثناء
signups-now-changed-text = لذلك لم تعد خطوتكم الأخيرة ممكنة. هنا ترون آخر المستجدات.
signups-private = هذه الصفحة لكم وحدكم. يُرجى عدم إعطاء الرابط لأحد.

## الاستمارة

signups-form-title = التسجيل: { $title }
signups-form-back = العودة إلى الفرصة
signups-form-head = يسعدنا أنكم تودّون المشاركة
signups-form-lead = يكفي اسمكم وطريقة للتواصل معكم. لا تحتاجون إلى حساب.
signups-form-get-to-know = تسجيلكم لا يعني القبول بعد: سيتواصل معكم فريق { $organisation } وتتعارفون، ثم تقرّرون معًا.
signups-form-shift = أي موعد يناسبكم؟
signups-form-free = { $count ->
    [zero] لم يبقَ مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $count } أماكن
    [many] بقي { $count } مكانًا
   *[other] بقي { $count } مكان
}
signups-form-open = توجد أماكن شاغرة
signups-form-taken = اكتمل العدد
signups-form-later = { $count ->
    [zero] لا مواعيد أخرى
    [one] موعد آخر
    [two] موعدان آخران
    [few] { $count } مواعيد أخرى
    [many] { $count } موعدًا آخر
   *[other] { $count } موعد آخر
}
signups-form-name = اسمكم
signups-form-name-hint = كما تحبّون أن نناديكم.
signups-form-reach = كيف نتواصل معكم؟
signups-form-reach-hint = بريد إلكتروني أو هاتف – يكفي أحدهما.
signups-form-email = البريد الإلكتروني
signups-form-email-hint = تصلكم بعد لحظات رسالة فيها رابط للتأكيد.
signups-form-phone = الهاتف
signups-form-phone-hint = إن لم يكن لديكم بريد إلكتروني، نتصل بكم.
signups-form-message = هل تودّون إضافة شيء؟
signups-form-message-hint = مثلًا ما تحبّون عمله، أو متى يسهل الوصول إليكم.
signups-form-young = عمري أقل من 16 سنة
signups-form-young-text = عندها نسأل أولًا أحد الوالدين أو وليّ الأمر (Erziehungsberechtigte)، مثلًا الأم أو الأب. ولا نتابع إلا بعد الموافقة. تعرف المنظمة فقط أن الموافقة موجودة.
signups-form-young-tick = نعم، عمري أقل من 16 سنة
signups-form-guardian = مَن نسأل؟
signups-form-guardian-name = اسم أحد الوالدين أو وليّ الأمر
signups-form-guardian-email = البريد الإلكتروني لهذا الشخص
signups-form-guardian-phone = هاتف هذا الشخص
signups-form-guardian-language = بأي لغة نسأل هذا الشخص؟
signups-form-data = ماذا يحدث لبياناتكم
signups-form-data-who = نحتاج إلى بياناتكم حتى تجدوا بعضكم بعضًا؛ ولا يراها إلا { $organisation } و{ $hub }.
signups-form-data-until = نحذف التسجيل بعد { $days ->
    [zero] انتهائه مباشرة
    [one] يوم واحد من انتهائه
    [two] يومين من انتهائه
    [few] { $days } أيام من انتهائه
    [many] { $days } يومًا من انتهائه
   *[other] { $days } يوم من انتهائه
}، ونحذف اسمكم وعنوانكم بعد { $years ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
} من آخر تسجيل لكم على أبعد تقدير.
signups-form-send-direct = أريد المشاركة
signups-form-send-get-to-know = أودّ التعرّف عليكم
signups-form-later-no = يمكنكم إلغاء المشاركة في أي وقت، بدون ذكر سبب.
signups-form-full-title = اكتمل العدد في هذا الموعد قبل لحظات
signups-form-full-text = سبقكم شخص آخر بلحظة. كل ما كتبتموه لا يزال موجودًا: اختاروا موعدًا آخر بكل بساطة.

## بدل الاستمارة

signups-closed-paused-title = هذه الفرصة متوقفة مؤقتًا
signups-closed-paused-text = لا يستقبل فريق { $organisation } أحدًا في الوقت الحالي. عودوا لاحقًا، أو انظروا إلى الفرص الأخرى.
signups-closed-ended-title = انتهت هذه الفرصة
signups-closed-ended-text = يسعدنا أنكم أردتم المشاركة. لا يزال هناك الكثير لنعمله.
signups-closed-full-title = كل الأماكن محجوزة
signups-closed-full-text = ما أجمل أن يشارك هذا العدد من الناس! إذا ألغى أحد مشاركته، يصبح هنا مكان شاغر من جديد. وحتى ذلك الحين هناك آخرون يسعدهم لقاؤكم.
signups-closed-dates-title = لا يوجد موعد الآن
signups-closed-dates-text = آخر المواعيد مضت، ولم يضف فريق { $organisation } مواعيد جديدة بعد. يمكنكم أن تسألوا بكل سرور.
signups-closed-review-title = هذه الفرصة غير منشورة بعد
signups-closed-review-text = حالما تظهر في القائمة، يمكن التسجيل هنا.
signups-closed-twice-title = هذا التسجيل موجود من قبل
signups-closed-twice-text = لا داعي لأن تفعلوا شيئًا آخر. تجدون الرابط إلى تسجيلكم في رسالتنا.
signups-closed-call = أو اتصلوا بنا، ويسعدنا أن نبحث معكم:

## شكرًا

signups-thanks-page = شكرًا: { $title }
signups-thanks-mail-title = أوشكنا على الانتهاء: افتحوا الآن بريدكم الإلكتروني
signups-thanks-mail-text = أرسلنا إليكم رسالة. افتحوا الرابط الذي فيها واضغطوا على الزر. هكذا نعرف أن العنوان صحيح.
signups-thanks-mail-held = نحتفظ لكم بالمكان حتى { $until }.
signups-thanks-mail-by = يُرجى القيام بذلك قبل هذا الموعد: { $until }.
signups-thanks-phone-title = شكرًا! سنتصل بكم
signups-thanks-phone-text = في الأيام القادمة يتصل بكم أحد أعضاء فريقنا. لا داعي لأن تفعلوا شيئًا آخر الآن.
signups-thanks-next = الخطوات التالية
signups-thanks-sent = تم الإرسال
signups-thanks-button = الضغط على الزر
signups-thanks-call = نتصل بكم
signups-thanks-placed = مكانكم محجوز
signups-thanks-meet = يتواصل معكم فريق { $organisation }
signups-thanks-missing = لم تصل الرسالة؟
signups-thanks-missing-wait = أحيانًا يستغرق ذلك بضع دقائق. انظروا أيضًا في مجلد الإعلانات أو الرسائل غير المرغوب فيها (Spam).
signups-thanks-missing-again = ربما هناك خطأ في كتابة العنوان؟
signups-thanks-missing-link = التسجيل مرة أخرى
signups-thanks-missing-call = أو اتصلوا بنا:
signups-thanks-demo = هنا في المدينة النموذجية لا تُرسل رسائل حقيقية. الرسالة محفوظة كملف في المجلد «post» داخل مجلد بيانات هذا البرنامج.

## تسجيلي

signups-own-page = تسجيلي: { $title }
signups-own-unconfirmed-title = بقيت ضغطة واحدة على الزر
signups-own-unconfirmed-text = اضغطوا على الزر. هكذا نعرف أن عنوانكم صحيح.
signups-own-held = نحتفظ لكم بالمكان حتى { $until }.
signups-own-by = يُرجى القيام بذلك قبل هذا الموعد: { $until }.
signups-own-guardian-title = بقيت الموافقة
signups-own-guardian-text = نسأل والديكم أو وليّ أمركم. حالما تأتي الموافقة، يستمر الأمر تلقائيًا.
signups-own-waiting-title = وصلنا تسجيلكم
signups-own-waiting-text = سيتواصل معكم فريق { $organisation } للتعارف. بعد ذلك تعرفون إن كان لكم مكان. لا داعي لأن تفعلوا شيئًا الآن.
signups-own-accepted-title = تم قبولكم!
signups-own-accepted-text = مكانكم محجوز. يسعد فريق { $organisation } بلقائكم.
signups-own-declined-title = لم ينجح الأمر هذه المرة
signups-own-declined-text = شكرًا لأنكم أردتم المشاركة. لا يزال هناك الكثير لنعمله.
signups-own-withdrawn-title = لقد ألغيتم مشاركتكم
signups-own-withdrawn-text = شكرًا لأنكم أخبرتمونا. لن تصلكم منّا رسائل أخرى عن ذلك. رغبتم في المشاركة من جديد؟ سجّلوا مرة أخرى بكل بساطة.
signups-own-taken-back-title = سُحب هذا التسجيل
signups-own-taken-back-text = لن يحدث شيء آخر. إذا أردتم المحاولة لاحقًا، فسجّلوا من جديد بكل بساطة.
signups-own-lapsed-title = انتهت صلاحية هذا التسجيل
signups-own-lapsed-text = لم يُؤكَّد في الوقت المناسب. لا بأس: سجّلوا مرة أخرى بكل بساطة.
signups-own-called-off-title = أُلغي هذا الموعد
signups-own-called-off-text = نأسف لذلك. لا داعي لأن تفعلوا شيئًا. ربما يناسبكم موعد آخر؟
signups-own-says = رسالة إليكم من { $organisation }:
signups-own-confirm-direct = نعم، سأشارك
signups-own-confirm-get-to-know = نعم، هذا تسجيلي
signups-own-again = التسجيل من جديد
signups-own-state = أين وصل تسجيلكم
signups-own-offer = ما هو الموضوع
signups-own-calendar = إلى تقويمي
signups-own-message = رسالتكم
signups-own-message-label = ماذا ينبغي أن يعرف فريق { $organisation }؟
signups-own-message-change = تعديل الرسالة
signups-own-message-add = إضافة رسالة
signups-own-message-save = حفظ
signups-own-withdraw = غيّرتم رأيكم؟ لا مشكلة.
signups-own-withdraw-text = تكفي ضغطة على الزر. لا داعي لذكر سبب؛ ويعرف فريق { $organisation } فورًا أن مكانكم شاغر.
signups-own-withdraw-application = تكفي ضغطة على الزر. لا داعي لذكر سبب؛ ويعرف فريق { $organisation } بذلك فورًا.
signups-own-withdraw-quiet = تكفي ضغطة على الزر. لا داعي لذكر سبب.
signups-own-withdraw-button = إلغاء مشاركتي
signups-own-done-confirmed = شكرًا، تم ذلك بنجاح.
signups-own-done-changed = تم حفظ رسالتكم.
signups-own-done-withdrawn = تم إلغاء مشاركتكم.
signups-own-twice-title = أنتم مسجّلون هنا من قبل
signups-own-twice-text = يوجد تسجيل مؤكَّد باسمكم. لا تحتاجون إلى هذا التسجيل الثاني؛ يمكنكم إلغاؤه في الأسفل أو تركه، فتنتهي صلاحيته تلقائيًا.
signups-own-full-title = حُجزت كل الأماكن في هذه الأثناء
signups-own-full-text = نأسف لذلك. انظروا إلى الفرص الأخرى، أو اتصلوا بنا: يسعدنا أن نبحث معكم.

## الخطوات

signups-step-sent = أُرسل التسجيل
signups-step-confirm = التأكيد
signups-step-confirmed = تم التأكيد
signups-step-guardian = موافقة الأهل
signups-step-answer = الردّ
signups-step-accepted = القبول
signups-step-placed = المكان محجوز
signups-step-declined = الاعتذار
signups-step-withdrawn = أُلغيت المشاركة
signups-step-lapsed = انتهت الصلاحية
signups-step-called-off = أُلغي الموعد
signups-step-date = موعدكم
signups-step-until = حتى { $until }

## في هذه الأثناء

signups-meanwhile-open = تغيّر تسجيل { $person } في هذه الأثناء.
signups-meanwhile-accepted = قُبل تسجيل { $person } في هذه الأثناء.
signups-meanwhile-declined = أُرسل اعتذار إلى { $person } في هذه الأثناء.
signups-meanwhile-withdrawn = سُحب تسجيل { $person } في هذه الأثناء.
signups-meanwhile-lapsed = انتهت صلاحية تسجيل { $person } في هذه الأثناء.
signups-meanwhile-called-off = أُلغي الموعد في هذه الأثناء.
signups-meanwhile-kept = لذلك لم نحفظ ردّكم. في الأسفل ترون الوضع الآن.

## المنظمة تردّ

signups-answer-waiting-title = طلب مشاركة من { $person }
signups-answer-placed-title = مشاركة { $person } مؤكَّدة
signups-answer-accepted-title = لقد قبلتم مشاركة { $person }
signups-answer-declined-title = لقد اعتذرتم عن قبول مشاركة { $person }
signups-answer-other-title = تسجيل { $person }
signups-answer-withdrawn-title = أُلغيت مشاركة { $person }
signups-answer-withdrawn-text = سُحب التسجيل. لا داعي لأن تفعلوا شيئًا.
signups-answer-waiting-text = تعارفوا، ويُفضَّل في الأيام القادمة. ثم أجيبوا هنا بنعم أو لا.
signups-answer-placed-text = المكان محجوز. كل شيء على ما يُرام؟ إذن لا داعي لأن تفعلوا شيئًا.
signups-answer-called-off = أُلغي الموعد. كل من سجّل سيعرف السبب الذي كتبتموه. لا داعي لأن تفعلوا شيئًا.
signups-answer-who = من سجّل
signups-answer-young = أقل من 16 سنة: الموافقة موجودة
signups-answer-language = لغة رسائلنا إلى هذا الشخص: { $language }
signups-answer-message = رسالة من { $person }:
signups-answer-free = { $count ->
    [zero] لم يبقَ مكان شاغر
    [one] بقي مكان واحد شاغر
    [two] بقي مكانان شاغران
    [few] بقيت { $count } أماكن شاغرة
    [many] بقي { $count } مكانًا شاغرًا
   *[other] بقي { $count } مكان شاغر
}
signups-answer-yes = نعم، بكل سرور
signups-answer-yes-text = بموافقتكم يصبح المكان محجوزًا لـ { $person }.
signups-answer-note = هل تودّون إضافة شيء؟
signups-answer-note-hint = مثلًا أين تلتقون في المرة الأولى.
signups-answer-yes-button = نعم، قبول
signups-answer-no = لا، ليس هذه المرة
signups-answer-no-text = السبب الذي تكتبونه يصل إلى { $person }. جملة صادقة ولطيفة أفضل من الصمت.
signups-answer-no-open = هل تعذّر الأمر؟
signups-answer-no-unfold = الاعتذار مع ذكر السبب
signups-answer-reasons = ما السبب؟
signups-answer-reason-enough = لقد سجّل عدد كافٍ من الناس. شكرًا لأنكم أردتم المساعدة!
signups-answer-reason-times = للأسف الأوقات غير مناسبة.
signups-answer-reason-task = لهذه المهمة نبحث الآن عن شخص لديه خبرة مختلفة. في فرصة أخرى سنرحّب بكم بالتأكيد.
signups-answer-reason-own = سأكتبه بنفسي
signups-answer-own = بكلماتكم
signups-answer-own-hint = إن لم يناسبكم شيء مما سبق، أو أردتم إضافة شيء.
signups-answer-no-button = الاعتذار لهذا السبب
signups-answer-done-yes = تم حفظ قبولكم.
signups-answer-done-no = تم حفظ اعتذاركم.
signups-answer-told = هذا ما كتبناه إلى { $person }
signups-answer-told-yes = خبر سارّ: تم قبولكم! يسعد فريق { $organisation } بلقائكم.
signups-answer-told-no = شكرًا لأنكم أردتم المشاركة. للأسف لا يستطيع فريق { $organisation } أن يقدّم لكم مكانًا هذه المرة. السبب:
signups-answer-tell = لا يوجد عنوان بريد إلكتروني لـ { $person }. يُرجى الاتصال والإبلاغ هاتفيًا:
signups-answer-full-title = لم يبقَ مكان شاغر
signups-answer-full-text = حُجزت كل الأماكن في هذه الأثناء. سجّلوا الدخول وزيدوا عدد الأماكن، عندها يمكنكم القبول هنا.
signups-answer-area = إلى مساحتنا

## موافقة أحد الوالدين أو وليّ الأمر

signups-consent-title = هل توافقون على مشاركة { $child }؟
signups-consent-text = عمر { $child } أقل من 16 سنة، واسمكم مكتوب بصفتكم أحد الوالدين أو وليّ الأمر (Erziehungsberechtigte). بدون موافقتكم لن يحدث شيء.
signups-consent-languages = قراءة هذه الصفحة بلغة أخرى
signups-consent-offer = ما هو الموضوع
signups-consent-what = ماذا
signups-consent-when = متى
signups-consent-where = أين
signups-consent-who = من يدعو
signups-consent-contact = جهة التواصل
signups-consent-insured = التأمين
signups-consent-insured-text = عند إلحاق ضرر بالآخرين (Haftpflicht): { $liability }. عند وقوع حادث (Unfall): { $accident }.
signups-consent-more = قراءة تفاصيل الفرصة
signups-consent-answer = جوابكم
signups-consent-yes = نعم، أوافق
signups-consent-no = لا، لا أوافق
signups-consent-yes-note = يمكنكم سحب موافقتكم هنا في أي وقت.
signups-consent-data = يعرف فريق { $organisation } فقط أن موافقتكم موجودة، ولا يعرف اسمكم ولا عنوانكم. ونحذف الاثنين بعد { $days ->
    [zero] انتهاء التسجيل مباشرة
    [one] يوم واحد من انتهاء التسجيل
    [two] يومين من انتهاء التسجيل
    [few] { $days } أيام من انتهاء التسجيل
    [many] { $days } يومًا من انتهاء التسجيل
   *[other] { $days } يوم من انتهاء التسجيل
}.
signups-consent-given-title = لقد وافقتم
signups-consent-given-text = وصلتنا موافقتكم ({ $when }). شكرًا! لا داعي لأن تفعلوا شيئًا آخر.
signups-consent-back = غيّرتم رأيكم؟
signups-consent-back-text = إذا سحبتم موافقتكم، يُلغى تسجيل { $child }. ويعرف فريق { $organisation } بذلك فورًا. لا داعي لذكر سبب.
signups-consent-back-button = سحب موافقتي
signups-consent-over-title = سُحب هذا التسجيل
signups-consent-over-text = المكان شاغر، ولن يحدث شيء آخر. يُرجى التحدّث عن ذلك مع { $child }. وإذا تغيّر رأيكم، فالتسجيل من جديد متاح لـ { $child }.
signups-consent-declined-title = لم ينجح الأمر هذه المرة
signups-consent-declined-text = للأسف لا يستطيع فريق { $organisation } أن يقدّم مكانًا هذه المرة. لا داعي لأن تفعلوا شيئًا.
signups-consent-lapsed-title = انتهت صلاحية هذا التسجيل
signups-consent-lapsed-text = لم يُؤكَّد في الوقت المناسب. لا داعي لأن تفعلوا شيئًا.
signups-consent-called-off-title = أُلغي الموعد
signups-consent-called-off-text = بذلك انتهى التسجيل. لا داعي لأن تفعلوا شيئًا. يُرجى إبلاغ { $child } أيضًا.
signups-consent-done-yes = شكرًا، تم حفظ موافقتكم.
signups-consent-done-no = تم الحفظ.
signups-consent-full-title = حُجزت كل الأماكن في هذه الأثناء
signups-consent-full-text = نأسف لذلك. لم نعد بحاجة إلى موافقتكم.

## هل لا تزال سارية؟

signups-true-page = هل لا تزال سارية؟ { $title }
signups-true-title = هل لا تزال هذه الفرصة سارية؟
signups-true-text = تكفي ضغطة على الزر. هكذا لا يتصل أحد بلا فائدة.
signups-true-answers = ما الوضع الآن؟
signups-true-otherwise = هل الأمر مختلف؟
signups-true-yes = نعم، لا تزال سارية
signups-true-yes-text = تبقى في القائمة. نسأل مرة أخرى في { $until }.
signups-true-yes-button = لا تزال سارية
signups-true-pause = متوقفة مؤقتًا
signups-true-pause-text = لا تظهر في القائمة حتى تعيدوا تشغيلها. من سجّل من قبل يبقى مسجّلًا.
signups-true-pause-button = إيقاف مؤقت
signups-true-end = انتهت
signups-true-end-text = تختفي من القائمة نهائيًا. وإذا استمر العمل لاحقًا، فانشروا فرصة جديدة.
signups-true-end-button = إنهاء الفرصة
signups-true-change = كل شيء صحيح تقريبًا ما عدا النص؟ يمكنكم تعديله في مساحتكم بعد تسجيل الدخول.
signups-true-area = إلى مساحتنا
signups-true-done-yes = شكرًا! تبقى الفرصة في القائمة.
signups-true-done-pause = تم الحفظ. استراحة طيبة!
signups-true-done-end = تم الحفظ. شكرًا على كل ما حقّقتموه!
signups-true-holds-title = هذه الفرصة سارية
signups-true-holds-text = كلمتكم سارية حتى { $until }. إذا تغيّر شيء، فأخبرونا هنا.
signups-true-paused-title = هذه الفرصة متوقفة مؤقتًا
signups-true-paused-text = يمكنكم إعادة تشغيلها في مساحتكم. أو اتصلوا بنا، ونقوم بذلك عنكم.
signups-true-ended-title = انتهت هذه الفرصة
signups-true-ended-text = لم تعد في القائمة. في مساحتكم يمكنكم نشر فرصة جديدة في أي وقت.
signups-true-review-title = هذه الفرصة غير منشورة بعد
signups-true-review-text = لا داعي لأن تفعلوا شيئًا هنا.
