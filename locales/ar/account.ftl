account-title = حسابي
account-lead = تسجّلون الدخول بالعنوان { $email }. إليه نرسل الرموز.
account-area = إلى مساحتي
account-menu = حسابي

## بأي صفة

account-hats = الصفة التي أعمل بها
account-hats-text = كل ما تقومون به يكون بهذه الصفة. يمكنكم تغييرها في أي وقت.
account-hat-now = مفعّلة الآن
account-hat-choose = تغيير
account-hat-deputy = بالنيابة عن { $name }
account-hat-later = بالنيابة عن { $name } عند الغياب
account-hat-gone = هذا غير ممكن الآن: عاد الشخص الذي تنوبون عنه.
account-role-resident = بصفة شخصية
account-role-admin = الإدارة التقنية للمنصة
account-role-coordinator = التنسيق
account-role-moderator = الإشراف
account-role-auditor = التدقيق
account-role-officer = الدائرة الرسمية: { $organisation }
account-role-lead = الإدارة: { $organisation }
account-role-organisation = الفريق: { $organisation }

## الغياب والنيابة

account-away = عندما أغيب
account-away-text = اكتبوا من أي يوم إلى أي يوم. في هذه الأيام يجوز لمن ينوب عنكم أن يعمل بصفتكم.
account-away-now = الغياب: من { $from } إلى { $until }
account-away-from = اليوم الأول
account-away-until = اليوم الأخير
account-away-send = حفظ
account-away-back = عدتُ، إنهاء الغياب
account-deputy = من ينوب عني
account-deputy-for = من ينوب عني في هذه الصفة: { $role }
account-deputy-none = لا أحد بعد. إن لم ينُب عنكم أحد، يبقى ما يصل في غيابكم معلّقًا.
account-deputy-name = الاسم
account-deputy-email = عنوان البريد الإلكتروني
account-deputy-send = هذا الشخص ينوب عني
account-deputy-remove = إنهاء نيابة { $name } عني
account-deputy-twice = هذا الشخص ينوب عنكم بالفعل.
account-last = هذا غير ممكن: لن يبقى عندها أحد لهذه المهمة. أضيفوا أولًا شخصًا آخر.

## مفاتيح المرور

account-passkeys = مفاتيح المرور (Passkeys)
account-passkeys-text = مفتاح المرور (Passkey) محفوظ على هاتفكم أو حاسوبكم أو مفتاح الأمان. تسجّلون الدخول ببصمة الإصبع أو الوجه أو رمز PIN، دون انتظار رسالة.
account-passkeys-town = من يعمل باسم المدينة ولديه مفتاح Passkey يحتاج إليه دائمًا منذ ذلك الحين: الرمز الذي يصل في الرسالة لا يكفي وحده للدخول.
account-passkeys-none = لا يوجد أي مفتاح بعد.
account-passkeys-script = لإعداد مفتاح يحتاج متصفّحكم إلى JavaScript.
account-passkeys-name = ما اسم الجهاز؟
account-passkeys-name-hint = مثلًا: هاتف العمل
account-passkeys-add = إعداد مفتاح Passkey
account-passkeys-failed = لم ينجح ذلك. لم يحدث شيء، حاولوا مرة أخرى بكل بساطة.
account-passkeys-since = أُعدّ: { $date }
account-passkeys-used = آخر استخدام: { $date }
account-passkeys-remove = إزالة مفتاح Passkey «{ $name }»
account-codes = رموز الطوارئ
account-codes-text = إذا لم يعد جهازكم معكم، يساعدكم أحد هذه الرموز. كل رمز صالح لمرة واحدة. { $left ->
    [zero] لم يبقَ أي رمز.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقيت { $left } رموز.
    [many] بقي { $left } رمزًا.
   *[other] بقي { $left } رمز.
}
account-codes-show = عرض رموز الطوارئ وطباعتها
account-codes-title = رموز الطوارئ الخاصة بكم
account-codes-lead = اطبعوا هذه الصفحة واحفظوها كما تحفظون المفتاح. اشطبوا ما استخدمتموه.
account-codes-renew = إنشاء رموز جديدة، وعندها لا تبقى القديمة صالحة

## أين سُجّل الدخول

account-sessions = هنا سجّلتُ الدخول
account-session-here = هذا الجهاز
account-session-seen = آخر استخدام: { $date }
account-session-since = تسجيل الدخول: { $date }
account-session-end = تسجيل الخروج هنا
account-session-others = تسجيل الخروج من كل مكان آخر
account-device-unknown = جهاز غير معروف
account-device = { $browser } على { $system }

## التأكّد مرة أخرى

account-again-title = يُرجى أن تؤكّدوا مرة أخرى أنكم أنتم
account-again-text = الأمر هنا مهم، وقد سجّلتم الدخول منذ وقت طويل. بهذه الطريقة لا يستطيع أحد أن يعمل باسمكم على جهاز تُرك مفتوحًا.
account-again-mail = إرسال رمز إلى { $email }
account-with-passkey = تسجيل الدخول بمفتاح Passkey
account-second-title = خطوة أخرى
account-second-text = هذا الحساب محميّ بمفتاح مرور (Passkey). الرمز من الرسالة صحيح، وبقي الآن مفتاحكم.
account-second-script = يحتاج المفتاح إلى JavaScript في متصفّحكم. فعّلوه أو استعملوا رمز طوارئ.
account-second-code = جهازكم ليس معكم؟ أدخلوا رمز طوارئ
account-second-code-hint = من الورقة التي طبعتموها، 10 خانات. لا فرق بين الحروف الكبيرة والصغيرة.
account-second-code-wrong = هذا الرمز غير صحيح أو استُخدم من قبل.
account-second-send = تسجيل الدخول برمز طوارئ
account-passkey-failed = لم ينجح ذلك. سجّلوا الدخول برمز من رسالة.

## تولّي منظمة

account-over-title = تولّي { $organisation }
account-over-lead = مرحبًا { $name }! المطلوب أن تتحدّثوا من الآن باسم { $organisation }.
account-over-text = إذا أجبتم بنعم، تصل التسجيلات الجديدة إليكم، ويمكنكم تعديل الفرص والصفحة، ويظهر اسمكم هناك كجهة التواصل. ولن يستطيع الشخص الذي كان قبلكم ذلك بعدها، والروابط القديمة في رسائله لن تفتح شيئًا.
account-over-public = هذا سيظهر للجميع
account-over-public-hint = بهذا العنوان وهذا الرقم يصل الناس إلى المنظمة، وإليه نكتب عندما يسجّل أحد. يمكن أن يكون عنوانًا مشتركًا. أما الدخول فيبقى بعنوانكم أنتم.
account-over-email = البريد الإلكتروني
account-over-phone = الهاتف (اختياري)
account-over-accept = نعم، أتولّى ذلك
account-over-decline = لا، هذا ليس أنا
account-over-declined-title = شكرًا، يبقى إذن كل شيء كما هو
account-over-declined-text = سجّلنا أنكم لن تتولّوا ذلك. لا شيء آخر مطلوب منكم.

## الرسائل عن ذلك

account-mail-over-subject = هل تتولّون ذلك؟ { $organisation }
account-mail-over =
    المطلوب أن تتحدّثوا من الآن باسم { $organisation }: الرد على التسجيلات وتعديل الفرص والصفحة. لذلك نحتاج إلى موافقتكم. في هذه الصفحة تجيبون بنعم أو لا:

    { $link }
account-mail-over-why = وصلتكم هذه الرسالة لأن شخصًا كتب هذا العنوان لمنظمة { $organisation }. لا تعرفون { $organisation }؟ إذن لا تفعلوا شيئًا.
account-mail-told-subject = إدارة جديدة: { $organisation }
account-mail-told = سجّل المكتب جهة تواصل جديدة لمنظمة { $organisation }: { $name }. حالما تصل الموافقة، يصبح تسجيل الدخول بعنوان البريد الإلكتروني الجديد، ولا يعود ممكنًا بهذا العنوان. هذا غير صحيح؟ إذن يُرجى الاتصال بنا فورًا.
account-mail-told-why = وصلتكم هذه الرسالة لأن الدخول كان حتى الآن بهذا العنوان. لا شيء آخر مطلوب منكم.
account-mail-role-subject = حسابكم
account-mail-role =
    هذا ما يمكنكم القيام به هنا الآن:

    { $roles }

    تسجّلون الدخول بعنوان البريد الإلكتروني هذا، بدون كلمة مرور: في كل مرة يصلكم رمز إلى هنا. من هنا تدخلون:

    { $link }
account-mail-role-why = وصلتكم هذه الرسالة لأن شخصًا كلّفكم بهذه المهمة. لا يعرف بعضنا بعضًا؟ يكفي اتصال بنا، وعندها نحذف العنوان.
account-mail-changed-subject = تغيّر شيء في حسابكم
account-mail-changed =
    أُضيف للتو مفتاح مرور إلى حسابكم أو أُزيل منه، أو استخدم أحد رمزًا من رموز الطوارئ الخاصة بكم. هنا ترون ما هو ساري:

    { $link }

    هل كنتم أنتم؟ إذن كل شيء على ما يرام. لم تكونوا أنتم؟ نرجو الاتصال بنا فورًا.
account-mail-changed-why = وصلتكم هذه الرسالة لأن هناك حسابًا بهذا العنوان ولأننا نُبلغ عن كل تغيير من هذا النوع.
account-mail-unused-subject = سيُحذف حسابكم قريبًا
account-mail-unused =
    منذ نحو عام لم يسجّل أحد الدخول بعنوان البريد هذا. لا نحتفظ بما لا يحتاجه أحد: في { $until } سنحذف حسابكم.

    هل تريدون الاحتفاظ به؟ سجّلوا الدخول مرة واحدة قبل ذلك:

    { $link }

    غير ذلك لا يلزمكم فعل أي شيء.
account-mail-unused-why = وصلتكم هذه الرسالة لأن هناك حسابًا بهذا العنوان. لا نكتب عن ذلك إلا هذه المرة.

## محاولات كثيرة

account-too-often = وصل قبل قليل عدد كبير جدًا من الطلبات من هذا العنوان أو من هذه الشبكة. يُرجى الانتظار بضع دقائق ثم المحاولة مرة أخرى، أو اتصلوا بنا. ما كتبتموه لا يزال موجودًا.
