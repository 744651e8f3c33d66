### Einträge melden: das Formular, was daraus wurde, Begründung und Widerspruch, die Mails dazu.

## Formular

reports-link = الإبلاغ عن هذا الإدخال
reports-title = الإبلاغ عن إدخال
reports-lead = هل هناك خطأ، أو شيء لا يجوز أن يكون هنا؟ أخبرونا. لا تحتاجون إلى حساب ولا إلى ذكر اسمكم.
# $kind (String)
reports-kind = { $kind ->
    [organisation] صفحة منظمة
    [opportunity] فرصة تطوع
    [article] نص من المكتب
    [event] فعالية
   *[contact_point] شخص للتواصل
}
reports-about = الموضوع
reports-reason = ما الخطأ؟
# $reason (String)
reports-reason-of = { $reason ->
    [wrong] غير صحيح أو قديم
    [advertising] دعاية، ولو لحزب
    [discriminating] يُقصي أحدًا أو يسيء إليه
    [personal_data] يكشف شيئًا عن شخص
    [dangerous] قد يتضرر أحد
    [illegal] يخالف القانون
   *[other] شيء آخر
}
reports-message = ما هو بالتحديد؟
reports-message-hint = جملة أو جملتان: أيّ موضع تقصدون وما الخطأ فيه.
reports-reach = هل نخبركم بالنتيجة؟
reports-reach-hint = نحتاج عندئذ إلى عنوان أو رقم. المنظمة لا تعرف أبدًا من قدّم البلاغ.
reports-private = يقرأ بلاغكم المكتب، وعند الاعتراض الشخصُ الذي يقرر مرة ثانية، لكن دون اسمكم. بعد ثمانية أشهر من القرار نحذف من قدّم البلاغ.
reports-send = إرسال البلاغ

## Danke

reports-thanks-title = شكرًا، وصلنا بلاغكم
# $day (String)
reports-thanks-until = نقرر حتى { $day }
reports-thanks-mail = ستصلكم رسالة بعد قليل. بالرابط الذي فيها ترون الحالة في أي وقت.
reports-thanks-no-mail = سنهتم بالأمر. إن تركتم رقم هاتف فسنتصل بكم.
reports-thanks-back = العودة إلى الصفحة الرئيسية

## Die eigene Meldung

# $number (String)
reports-own-title = بلاغكم { $number }
# $day (String)
reports-open = نقرر حتى { $day }.
# $day (String)
reports-objected = هناك اعتراض. يقرر شخص آخر حتى { $day }.
# $outcome (String)
reports-outcome = { $outcome ->
    [keep] الإدخال باقٍ
    [ask_change] يجب تعديل الإدخال
   *[restrict] الإدخال مخفي
}
reports-said-yours = ما أبلغتم عنه
reports-decision = القرار
reports-objection-yours = اعتراضكم
reports-objection-organisation = اعتراض المنظمة
reports-objection-reporter = اعتراض من قدّم البلاغ
# $ground (String)
# $rule (String)
reports-basis = { $ground ->
    [law] السند قانون: { $rule }
   *[rules] السند قواعدنا: { $rule }
}
reports-object-title = ألا توافقون؟
# $day (String)
reports-object-text = يمكنكم الاعتراض حتى { $day } مجانًا وبأي شكل. عندئذ يقرر شخص آخر.
reports-object-label = لماذا ترون الأمر على نحو آخر؟
reports-object-send = تقديم الاعتراض
reports-object-done = وصلنا اعتراضكم
reports-not-now = لم يعد هذا ممكنًا
reports-not-now-text = تغيّر شيء في هذه الأثناء. ترون الحالة الآن في الأسفل.
reports-redress = وبصرف النظر عن ذلك يمكنكم اللجوء إلى القضاء.

## Für die Organisation

reports-statement-title = قرار بشأن إدخالكم
reports-statement-restrict = لم يعد أحد يرى الإدخال: في أي صفحة وبأي لغة، إلى أن يصدر قرار آخر. يمكنكم تعديله مع ذلك.
# $day (String)
reports-statement-change = يبقى الإدخال حاليًا. يُرجى تعديله حتى { $day }.
reports-statement-keep = الإدخال ظاهر كما كان.
reports-statement-human = كان السبب بلاغًا. لا نقول من قدّمه. قرّر إنسان لا برنامج.
reports-hidden-title = هذا الإدخال مخفي
reports-hidden-text = تقرر ذلك بعد بلاغ. التعليل وطريق الاعتراض في الرسالة الخاصة به. لا يرى هذه الصفحة إلا أنتم والمكتب.

## Die zweite Entscheidung

reports-second-title = يُرجى أن تقرروا
reports-second-lead = هناك اعتراض على هذا القرار، ومن قرر أولًا لا يجوز له أن يقرر ثانية. لذلك نطلب منكم ذلك بصفتكم شريكًا في الشبكة.
reports-second-fair = هل لكم صلة بالإدخال أو بالأطراف؟ عندئذ نرجو ألا تقرروا وأن تتصلوا بنا.
reports-second-message = ما جاء في البلاغ
reports-second-done = شكرًا. قراركم نافذ.
reports-second-over = لم يعد هنا ما يُقرَّر
reports-decide = ما قراركم؟
# $outcome (String)
reports-decide-outcome = { $outcome ->
    [keep] الإدخال باقٍ أو يظهر من جديد
    [ask_change] الإدخال باقٍ حاليًا، وعلى المنظمة تعديل شيء
   *[restrict] يُخفى الإدخال
}
reports-decide-facts = التعليل
reports-decide-facts-hint = ما الوقائع، ولماذا تؤدي إلى هذا القرار؟ يقرأ الطرفان ذلك. لا تذكروا من قدّم البلاغ.
reports-decide-ground = إلى ماذا يستند؟
reports-decide-ground-hint = مطلوب فقط إذا كان الإدخال سيُخفى أو يُعدَّل.
# $ground (String)
reports-decide-ground-of = { $ground ->
    [law] إلى قانون
   *[rules] إلى قواعدنا، مثل ميثاق الشبكة
}
reports-decide-rule = أيّ مادة أو قاعدة؟
reports-decide-rule-hint = مثال: ميثاق الشبكة، الفقرة 2
reports-decide-send = إصدار القرار

## Mails

# $number (String)
reports-mail-received-subject = بلاغكم { $number }
# $entry (String)
# $day (String)
# $link (String)
reports-mail-received =
    شكرًا على بلاغكم عن «{ $entry }». نقرر حتى { $day }.

    ترون الحالة في أي وقت هنا:

    { $link }
# $number (String)
reports-mail-decided-subject = تقرر بشأن بلاغكم { $number }
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-decided =
    تقرر بشأن بلاغكم عن «{ $entry }»: { $outcome }.

    التعليل:

    { $facts }
# $number (String)
reports-mail-statement-subject = قرار بشأن إدخالكم (البلاغ { $number })
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-statement =
    أبلغ أحدهم عن إدخالكم «{ $entry }». القرار: { $outcome }.

    التعليل:

    { $facts }
# $link (String)
reports-mail-object =
    ألا توافقون؟ يمكنكم الاعتراض هنا خلال ستة أشهر أو الاتصال بنا. عندئذ يقرر شخص آخر:

    { $link }
# $link (String)
reports-mail-look =
    هنا كل ذلك مرة أخرى، مع ما يمكنكم فعله بعد:

    { $link }
reports-mail-second-subject = رجاء قرار ثانٍ
# $entry (String)
# $day (String)
# $link (String)
reports-mail-second =
    بشأن الإدخال «{ $entry }» كان هناك بلاغ وقرار واعتراض. من قرر أولًا لا يجوز له أن يقرر ثانية. لذلك نطلب منكم بصفتكم شريكًا في الشبكة أن تقرروا حتى { $day }.

    كل ما يلزم هنا:

    { $link }

    هل لكم صلة بالإدخال أو بالأطراف؟ عندئذ نرجو أن تتصلوا بنا.
reports-mail-why = وصلتكم هذه الرسالة لأن أحدًا ذكر هذا العنوان عند الإبلاغ عن إدخال. ألم تكونوا أنتم؟ عندئذ لا تفعلوا شيئًا.
reports-mail-why-organisation = وصلتكم هذه الرسالة لأن منظمتكم مسجلة لدينا بهذا العنوان.
