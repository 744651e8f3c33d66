### Steine im Weg: die Liste, ein Stein, das Formular, der eigene Stein, die Mails dazu.

obstacles-title = ما يعيق الطريق
obstacles-lead = ما الذي يمنع الناس من المشاركة؟ لكل عائق شخص مسؤول ويوم للجواب ونهاية تُكتب هنا.
obstacles-name = أخبرونا بعائق
obstacles-goals = أهدافنا
obstacles-review = مراجعة السنة
# $count (Number) - wie viele
obstacles-count = { $count ->
    [0] لا عوائق
    [one] عائق واحد
    [two] عائقان
    [few] { $count } عوائق
    [many] { $count } عائقًا
   *[other] { $count } عائق
}
obstacles-states = أي عوائق
obstacles-all = الكل
obstacles-state-open = ينتظر الجواب
obstacles-state-answered = أُجيب عنه، ونعمل عليه
obstacles-state-solved = أُزيل من الطريق
obstacles-state-not-solvable = يبقى، مع ذكر السبب
obstacles-state-received = وصل، ونحن ننظر فيه
obstacles-state-declined = لم يُنشر
# $count (Number) - wie viele Menschen
obstacles-hindered = { $count ->
    [one] يعيق شخصًا واحدًا
    [two] يعيق شخصين
    [few] يعيق { $count } أشخاص
    [many] يعيق { $count } شخصًا
   *[other] يعيق { $count } شخص
}
# $day (String) - Freitag, 4. Dezember
obstacles-until = الجواب حتى { $day }
# $day (String) - Freitag, 4. Dezember
obstacles-late = كان الجواب موعودًا حتى { $day }. لقد تأخرنا.
obstacles-empty-title = لا عائق هنا
obstacles-empty-text = هل لاحظتم شيئًا؟ أخبرونا بجملة واحدة.
obstacles-everywhere = المدينة كلها

## Ein Stein

obstacles-back = كل العوائق
# $office (String) - Amt für Soziales
obstacles-office = المسؤول: { $office }
obstacles-here = المسؤول: مكتب التطوع
obstacles-way = ماذا حدث
obstacles-way-named = ذُكر
obstacles-way-answered = الجواب
obstacles-way-solved = أُزيل من الطريق
obstacles-way-not-solvable = يبقى لأن
obstacles-too-title = هذا يعيقني أيضًا
obstacles-too-text = بعنوان بريدكم تُحسبون مرة واحدة بالضبط. وتعرفون عندما يأتي جواب. لا يرى العنوان أحد غيرنا.
obstacles-too-email = عنوان بريدكم الإلكتروني
obstacles-too-send = هذا يعيقني أيضًا
# $phone (String) - Telefonnummer
obstacles-too-phone = لا بريد لديكم؟ اتصلوا بنا: { $phone }
obstacles-too-thanks = بقيت خطوة
obstacles-too-thanks-text = أرسلنا إليكم رسالة. تُحسبون عندما تضغطون الزر فيها.
obstacles-too-confirm = هل يعيقكم هذا أيضًا؟
obstacles-too-confirm-button = نعم، هذا يعيقني أيضًا

## Formular

obstacles-form-title = ما الذي يعيق الطريق؟
obstacles-form-lead = مثلًا قاعدة أو استمارة أو مفتاح ناقص أو درجات أمام الباب. تكفي جملة واحدة.
# $title (String) - Überschrift des Formulars
obstacles-form-fault = خطأ: { $title }
obstacles-form-errors = يرجى النظر مرة أخرى
obstacles-form-words = ما الذي يمنعكم أو يمنع غيركم؟
obstacles-form-words-hint = كما تروونه. نعيد صياغته للصفحة العامة: لا أسماء هناك.
obstacles-form-whom = من يتأثر؟
obstacles-form-whom-hint = مثلًا: نادينا، أصحاب عربات الأطفال
obstacles-form-topic = الموضوع
obstacles-form-topic-none = لا أعرف، أو شيء آخر
obstacles-form-district = الحي
obstacles-form-reach = هل تودون معرفة ما سيحدث؟
obstacles-form-reach-hint = إذن أخبرونا كيف نصل إليكم. ليس ذلك واجبًا.
obstacles-form-name = اسمكم
obstacles-form-email = البريد الإلكتروني
obstacles-form-phone = الهاتف
obstacles-form-optional = (إن أردتم)
obstacles-form-private = كلماتكم وعنوانكم يقرؤها المكتب فقط. ونحذف الاثنين بعد نصف سنة من النهاية.
obstacles-form-send = إرسال
obstacles-form-too-often = وصلت من هنا رسائل كثيرة جدًا. حاولوا بعد ساعة أو اتصلوا بنا.
obstacles-thanks-title = شكرًا، وصلنا العائق
# $day (String) - Freitag, 4. Dezember
obstacles-thanks-until = سيكون هناك جواب حتى { $day }.
# $number (String) - Nummer des Steins
obstacles-thanks-number = رقمه { $number }. به نجده عبر الهاتف أيضًا.
obstacles-thanks-mail = تصلكم رسالة فيها رابط. هناك ترون ما سيحدث.
obstacles-thanks-no-mail = بعد أن ننظر فيه يظهر في القائمة.

## Der eigene Stein

# $number (String) - Nummer des Steins
obstacles-own-title = عائقكم { $number }
obstacles-own-words = هذا ما كتبتموه
obstacles-own-public = هكذا يظهر في الصفحة
obstacles-own-declined = لماذا لا يظهر في الصفحة

## Mails

obstacles-mail-received-subject = وصلنا ما ذكرتموه
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-received =
    أخبرتمونا بما يعيق الطريق. شكرًا. سيكون هناك جواب حتى { $day }.

    ترون الحالة هنا:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-opened-subject = أصبح علنيًا: { $title }
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-opened =
    ما ذكرتموه موجود الآن في صفحتنا، بكلماتنا وبلا أسماء. وعُيّن شخص مسؤول. سيكون هناك جواب حتى { $day }.

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-answered-subject = جواب: { $title }
# $text (String) - die Antwort, eingerückt
# $link (String) - Link
obstacles-mail-answered =
    هناك جواب عن شيء يعيقكم:

    { $text }

    كل شيء هنا:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-solved-subject = أُزيل: { $title }
# $text (String) - was getan wurde, eingerückt
# $link (String) - Link
obstacles-mail-solved =
    شيء كان يعيقكم أُزيل:

    { $text }

    كل شيء هنا:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-not-solvable-subject = يبقى: { $title }
# $text (String) - warum, eingerückt
# $link (String) - Link
obstacles-mail-not-solvable =
    لا نستطيع إزالة هذا العائق. السبب:

    { $text }

    كل شيء هنا:

    { $link }
obstacles-mail-declined-subject = بشأن ما ذكرتموه
# $text (String) - warum, eingerückt
# $link (String) - persönlicher Link
obstacles-mail-declined =
    لا نعرض ما ذكرتموه في صفحتنا. السبب:

    { $text }

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-too-subject = هل يعيقكم أيضًا؟ { $title }
# $title (String) - wie der Stein heißt
# $link (String) - Link mit dem Knopf
obstacles-mail-too =
    بهذا العنوان قال أحدهم: هذا يعيقني أيضًا. الموضوع: «{ $title }».

    هل كنتم أنتم؟ إذن اضغطوا الزر هنا:

    { $link }
obstacles-mail-why = تصلكم هذه الرسالة لأن هذا العنوان ذُكر عند عائق. لم تكونوا أنتم؟ إذن لا تفعلوا شيئًا.
