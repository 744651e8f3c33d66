### Ideen: die Liste, eine Idee, das Erzählen, die eigene Idee, die Unterstützung, die Mails dazu.

## Liste

ideas-title = أفكار
ideas-lead = ما الذي يمكن أن يكون أفضل في مدينتنا؟ احكوه في دقيقتين، من دون حساب.
ideas-tell = احكِ فكرة
ideas-filters = تصفية
ideas-topic = الموضوع
ideas-topic-all = كل المواضيع
ideas-district = الحي
ideas-district-all = كل الأحياء
ideas-district-town = المدينة كلها
ideas-state = أين وصلت
ideas-state-all = الكل
# $shelf (String) - Schlüssel, wo die Idee steht
ideas-shelf = { $shelf ->
    [waiting] تنتظر الجواب
    [answered] أُجيب عنها
    [project] قيد التنفيذ
   *[closed] انتهت
}
ideas-order = ما الذي يأتي أولًا؟
# $order (String) - Schlüssel der Reihenfolge
ideas-order-of = { $order ->
    [supported] ما يدعمه كثيرون
   *[newest] الأحدث
}
ideas-show = عرض
ideas-all = عرض الكل
# $count (Number) - so viele Ideen
ideas-count = { $count ->
    [zero] لا أفكار
    [one] فكرة واحدة
    [two] فكرتان
    [few] { $count } أفكار
    [many] { $count } فكرة
   *[other] { $count } فكرة
}
ideas-count-many = أكثر من 1000 فكرة
ideas-results = الأفكار
ideas-empty-title = لا توجد فكرة بعد
ideas-empty-text = يظهر هنا ما يقترحه الناس في هذه المدينة.
ideas-none-title = لا توجد فكرة كهذه بعد
ideas-none-text = أزيلوا أحد عوامل التصفية أو احكوا أول فكرة.
ideas-pages = صفحات القائمة
ideas-first = إلى البداية
ideas-next = أفكار أخرى
ideas-feed = خلاصة
# $hub (String) - Name des Hubs
ideas-feed-title = { $hub }: أفكار
# $count (Number) - so viele unterstützen
ideas-support-count = { $count ->
    [0] لا أحد يدعم هذا بعد
    [one] شخص واحد يدعم هذا
    [two] شخصان يدعمان هذا
    [few] { $count } أشخاص يدعمون هذا
    [many] { $count } شخصًا يدعمون هذا
   *[other] { $count } شخص يدعمون هذا
}
# $count (Number) - so viele davon auf Papier
ideas-on-paper = { $count ->
    [one] أحدهم على الورق
    [two] اثنان منهم على الورق
    [few] { $count } منهم على الورق
    [many] { $count } منهم على الورق
   *[other] { $count } منهم على الورق
}

## Eine Idee

# $place (String) - Stadtteil
ideas-from = فكرة من { $place }
ideas-from-town = فكرة للمدينة كلها
# $day (String) - Tag
ideas-told-on = حُكيت في { $day }
# $source (String) - Schlüssel, wie sie kam
ideas-source = { $source ->
    [phone] دُوّنت عبر الهاتف
    [desk] دُوّنت عند المكتب
    [paper] وصلت على الورق
   *[web] حُكيت هنا
}
ideas-office = مكتب العمل التطوعي
# $office (String) - Amt
# $day (String) - Tag
ideas-until = { $office }: الجواب حتى { $day }.
# $office (String) - Amt
# $day (String) - Tag
ideas-late = { $office }: كان الجواب موعودًا حتى { $day }. نحن نسأل عنه.
ideas-paused = سألنا سؤالًا. يستمر الوقت حين يصل الجواب.
ideas-hear = من يدعم الفكرة يسمع بذلك.
ideas-question = سؤال
ideas-closing = لماذا انتهت الفكرة
ideas-answer = الجواب
ideas-answer-before = جواب سابق
ideas-answer-again = قُرّر من جديد بعد اعتراض
# $outcome (String) - Schlüssel der Antwort
ideas-outcome = { $outcome ->
    [will_do] نعم، سنفعل ذلك
    [partly] سنفعل جزءًا منه
    [not_now] ليس الآن
    [not_ours] غيرنا مسؤول عن هذا
   *[council] يقرر المجلس أو لجنة
}
# $whom (String) - an wen
ideas-passed-on = أُحيلت إلى: { $whom }
# $body (String) - Gremium
# $day (String) - Tag
ideas-council = { $body }، في { $day }
ideas-council-result = ما تقرر هناك
ideas-contact = من يمكن سؤاله عن ذلك
ideas-route-title = طرق إلى المجلس
# $route (String) - Schlüssel des Weges
ideas-route = { $route ->
    [motion] طلب السكان (المادة 25 من قانون البلديات في شمال الراين-وستفاليا): من يسكن هنا منذ ثلاثة أشهر وعمره 14 سنة على الأقل يمكنه أن يطلب بالتواقيع أن يبحث المجلس أمرًا.
   *[suggestion] اقتراح أو شكوى (المادة 24 من قانون البلديات في شمال الراين-وستفاليا): يمكن لكل إنسان أن يتوجه بها كتابةً إلى المجلس.
}
ideas-objected = قُدّم اعتراض على الجواب. يقرر شخص ثانٍ.
ideas-took-in = أفكار انضمت إليها
ideas-moved-here = صارت تلك الفكرة جزءًا من هذه.
ideas-where = أين وصلت الفكرة
ideas-step-told = حُكيت
ideas-step-advised = نُوقشت
ideas-step-answer = الجواب
ideas-step-project = مشروع
# $day (String) - Tag
ideas-step-until = حتى { $day }
ideas-history = ما حدث حتى الآن
# $verb (String) - Schlüssel, was geschah
ideas-happened = { $verb ->
    [idea-received] وصلت
    [idea-advised] بدأ النقاش
    [idea-published] نُشرت
    [idea-took-in] انضمت فكرة أخرى
    [idea-answered] أُجيب عنها
    [idea-answered-again] جواب جديد بعد اعتراض
    [idea-result-noted] سُجّلت نتيجة الجلسة
    [idea-handed-over] أُحيلت إلى دائرة أخرى
    [idea-objected] قُدّم اعتراض
    [idea-became-project] قيد التنفيذ
    [idea-closed] انتهت
    [idea-reopened] تستمر
   *[idea-archived] حُفظت
}
ideas-back = كل الأفكار
ideas-similar = أفكار مشابهة
ideas-original-language = هكذا حُكيت الفكرة بهذه اللغة:
ideas-poster-join = ادعموا هذا:
ideas-poster = ملصق برمز QR
# $title (String) - Titel der Idee
# $url (String) - Adresse
ideas-share-text = { $title }. هنا يمكن دعم الفكرة: { $url }

## Unterstützen

ideas-support = الدعم
ideas-support-do = أنا أدعم هذا
# $title (String) - Titel der Idee
ideas-support-title = دعم «{ $title }»
ideas-support-lead = لا ننشر اسمكم. كل إنسان يُحسب مرة واحدة، على الورق وهنا.
ideas-support-name = اسمكم
ideas-support-reach = كيف نصل إليكم؟
ideas-support-reach-hint = يكفي واحد منهما. بعنوان البريد تسمعون حين يصل الجواب.
ideas-support-send = دعم
ideas-support-private = نعرض العدد فقط. بعد نصف سنة من نهاية الفكرة نحذف اسمكم.
ideas-support-mail-title = كدنا ننتهي
ideas-support-mail-text = أرسلنا إليكم رسالة. اضغطوا الزر فيها فتُحسبون.
ideas-support-done-title = شكرًا، حُسبتم
ideas-support-done-text = تعرض هذه الصفحة ما يلي.
ideas-support-closed = لا تقبل هذه الفكرة دعمًا الآن.
ideas-errors = الرجاء النظر مرة أخرى
# $title (String) - Überschrift der Seite
ideas-fault = خطأ: { $title }
ideas-too-often = وصلت من هنا للتو رسائل كثيرة جدًا. حاولوا بعد ساعة أو اتصلوا بنا.
ideas-email = البريد الإلكتروني
ideas-phone = الهاتف
ideas-optional = (إن أردتم)

## Erzählen

ideas-tell-title = فكرتكم
ideas-tell-lead = الفكرة أولًا، ثم ننظر معًا هل هي موجودة.
ideas-tell-name = ما اسم الفكرة؟
ideas-tell-name-hint = بضع كلمات، مثلًا: مقعد عند الملعب
ideas-tell-text = ما الذي ينبغي أن يتغير، ولمن؟
ideas-tell-text-hint = كما تحكونه لجارة. الرجاء عدم ذكر أسماء أناس آخرين.
ideas-tell-next = التالي
ideas-tell-exists-title = هل هذا موجود؟
ideas-tell-exists-text = هذا يشبهه. ربما تودون المشاركة هناك بدل البدء من جديد.
ideas-tell-exists-none = هذا جديد هنا. بضعة بيانات أخرى ثم تكون فكرتكم عندنا.
ideas-tell-exists-own = فكرتي مختلفة
# $kind (String) - Schlüssel der Art
ideas-tell-kind = { $kind ->
    [idea] فكرة
    [event] موعد
   *[offer] عرض للمشاركة
}
ideas-tell-more = بياناتكم
ideas-tell-place = أين بالضبط؟
ideas-tell-place-hint = مثلًا: أمام المحطة
ideas-tell-who = كيف نناديكم؟
ideas-tell-who-hint = لا ننشر اسمكم.
ideas-tell-picture = صورة
ideas-tell-picture-hint = JPEG أو PNG أو WebP، 7 ميغابايت على الأكثر. الرجاء من دون أناس يمكن التعرف عليهم.
ideas-tell-alt = ماذا يظهر في الصورة؟
ideas-tell-alt-hint = لمن لا يراها.
ideas-tell-again-picture = الرجاء اختيار الصورة مرة أخرى.
ideas-tell-private = لا يرى من أنتم إلا المكتب. قبل أن تُنشر فكرتكم يقرؤها أحد هناك.
ideas-tell-send = إرسال الفكرة
ideas-thanks-title = شكرًا على فكرتكم
ideas-thanks-mail = أرسلنا إليكم رسالة. اضغطوا الزر فيها فنبدأ.
ideas-thanks-phone = نقرأ فكرتكم ونتصل بكم.
# $day (String) - Tag
ideas-thanks-until = حتى { $day } نقول لكم هل تُنشر الفكرة.
# $number (String) - Nummer
ideas-thanks-number = رقم فكرتكم { $number }. به نجدها عبر الهاتف.

## Die eigene Idee

ideas-own-title = فكرتكم
ideas-own-confirm-title = هل عنوان البريد هذا صحيح؟
ideas-own-confirm-text = اضغطوا الزر فيقرأ أحد من المكتب فكرتكم.
ideas-own-confirm = نعم، هذه فكرتي
ideas-own-confirmed = شكرًا، فكرتكم عندنا.
# $day (String) - Tag
ideas-own-look = نقرأ فكرتكم ونرد حتى { $day }.
ideas-own-open = فكرتكم منشورة.
ideas-own-see = إلى صفحة الفكرة
ideas-own-declined = لن تُنشر فكرتكم.
# $reason (String) - Schlüssel des Grundes
ideas-decline = { $reason ->
    [personal] تكشف عن أناس أمرًا يخصهم وحدهم.
    [hurtful] تسيء إلى أحد أو تستبعده.
    [advertising] هي دعاية، ولو لحزب.
    [no_idea] ليست فكرة بل عطل أو سؤال أو شكوى. أحلناها.
    [illegal] تخالف قانونًا.
   *[other] سبب آخر مذكور أدناه.
}
ideas-own-withdrawn = سحبتم فكرتكم.
# $title (String) - Titel der anderen Idee
ideas-own-merged = صارت فكرتكم جزءًا من «{ $title }». هناك تستمر.
ideas-own-talk = ما كتبناه بعضنا لبعض
ideas-own-you = أنتم
ideas-own-we = المكتب
ideas-own-reply = جواب أو إضافة
ideas-own-reply-label = ماذا تودون أن تقولوا لنا؟
ideas-own-send = إرسال
ideas-own-sent = شكرًا، وصلنا ذلك.
ideas-own-object = هل لديكم اعتراض؟
# $day (String) - Tag
ideas-own-object-text = يمكنكم الاعتراض مرة واحدة حتى { $day }. عندها يقرر شخص آخر.
ideas-own-object-label = لماذا تعترضون؟
ideas-own-object-send = اعتراض
ideas-own-objected = وصل اعتراضكم. يقرر شخص ثانٍ.
ideas-own-object-waits = يقرر شخص ثانٍ في اعتراضكم.
ideas-own-photos = صور
ideas-own-photo-add = إضافة صورة
ideas-own-photo-remove = إزالة الصورة
ideas-own-photo-full = لا مكان لصور أخرى.
ideas-own-withdraw = سحب الفكرة
ideas-own-withdraw-text = عندها تختفي من القائمة.
ideas-own-not-now = هذا غير ممكن الآن
ideas-own-not-now-text = تغيّر شيء في هذه الأثناء. هنا كيف هو الآن.

## Die eigene Unterstützung

ideas-mine-title = دعمكم
ideas-mine-confirm = نعم، أدعم هذا
ideas-mine-confirm-text = اضغطوا الزر فتُحسبون.
ideas-mine-counts = أنتم محسوبون.
# $title (String) - Titel der anderen Idee
ideas-mine-along-title = هل تأتون معنا إلى «{ $title }»؟
ideas-mine-along-text = كانت الفكرتان متشابهتين جدًا فجُمعتا. يُحسب دعمكم هناك إن أردتم.
ideas-mine-along = نعم، آتي معكم
ideas-mine-came = أنتم محسوبون هناك الآن.
ideas-mine-end = إنهاء الدعم
ideas-mine-ended-title = لم تعودوا تدعمون الفكرة
ideas-mine-ended-text = حُذف اسمكم.

## Entwurf einer Antwort

ideas-draft-title = مسودة جواب
ideas-draft-lead = طُلب منكم أن تكتبوا مسودة جواب عن هذه الفكرة. تقرأ الدائرة مسودتكم وتجيب بنفسها.
ideas-draft-label = مسودتكم
ideas-draft-send = تسليم المسودة
ideas-draft-done = شكرًا، مسودتكم لدى الدائرة.
ideas-draft-over = أُجيب عن الفكرة في هذه الأثناء.

## Mails

# $kind (String) - welche Mail
# $title (String) - Titel der Idee
ideas-mail-subject = { $kind ->
    [confirm] الرجاء التأكيد: { $title }
    [received] فكرتكم عندنا: { $title }
    [published] فكرتكم منشورة: { $title }
    [declined] لم تُنشر: { $title }
    [asked_back] سؤال عن فكرتكم: { $title }
    [decided] اعتراضكم: { $title }
    [support_confirm] الرجاء التأكيد: { $title }
    [answered] الجواب: { $title }
    [along] هل تأتون معنا؟ { $title }
    [took_in] انضمت فكرة: { $title }
    [project] قيد التنفيذ: { $title }
    [closed] انتهت: { $title }
    [at_office] فكرة لدائرتكم: { $title }
    [reminder] اقترب الموعد: { $title }
   *[draft] نرجو مسودة: { $title }
}
# $kind (String) - welche Mail
# $title (String) - Titel der Idee
# $day (String) - Tag
# $office (String) - Amt
# $into (String) - die andere Idee
ideas-mail = { $kind ->
    [confirm] شكرًا على فكرتكم: «{ $title }». الرجاء فتح هذا الرابط وضغط الزر هناك. عندها نقرؤها.
    [received] فكرتكم «{ $title }» عندنا. حتى { $day } نقول لكم هل تُنشر. هنا ترون أين وصلت.
    [published] فكرتكم «{ $title }» منشورة الآن. { $office }: الجواب حتى { $day }. هنا ترون أين وصلت.
    [declined] لا ننشر فكرتكم «{ $title }». السبب أدناه. إن لم توافقوا فاعترضوا هنا، ويقرر شخص ثانٍ.
    [asked_back] لدينا سؤال عن فكرتكم «{ $title }». يمكنكم الجواب هنا.
    [decided] قرر شخص ثانٍ في اعتراضكم بشأن «{ $title }». هنا كل شيء مرة أخرى.
    [support_confirm] تودون دعم الفكرة «{ $title }». الرجاء فتح هذا الرابط وضغط الزر هناك. عندها تُحسبون.
    [answered] { $office }: هناك جواب عن الفكرة «{ $title }». هنا كل شيء مرة أخرى.
    [along] صارت الفكرة «{ $title }» جزءًا من «{ $into }» لأن كلتيهما تريدان الشيء نفسه. هل تأتون معنا؟ هنا يمكنكم قول ذلك.
    [took_in] انضمت إلى الفكرة «{ $title }» فكرة مشابهة. لا يتغير شيء لكم. هنا ترون أين وصلت.
    [project] ستتحقق الفكرة «{ $title }»: هي قيد التنفيذ. هنا ترون ما يلي.
    [closed] انتهت الفكرة «{ $title }». السبب أدناه.
    [at_office] الفكرة «{ $title }» لدى دائرتكم، أو فيها جديد. الجواب موعود حتى { $day }.
    [reminder] لم يجب أحد بعد عن الفكرة «{ $title }». الجواب موعود حتى { $day }.
   *[draft] يرجو مكتب العمل التطوعي منكم مسودة جواب عن الفكرة «{ $title }». يفتح الرابط هذه الفكرة وحدها. ستجيب الدائرة بنفسها.
}
# $outcome (String) - was geantwortet wurde, in Worten
ideas-mail-outcome = باختصار: { $outcome }.
ideas-mail-why-author = وصلتكم هذه الرسالة لأن أحدًا حكى فكرة بهذا العنوان. لستم أنتم؟ إذن لا تفعلوا شيئًا.
ideas-mail-why-supporter = وصلتكم هذه الرسالة لأن أحدًا يدعم فكرة بهذا العنوان. بالرابط أعلاه يمكنكم إنهاء ذلك في أي وقت.
ideas-mail-why-office = وصلتكم هذه الرسالة لأن دائرتكم تجيب عن الأفكار أو طلبت مساعدتكم.
