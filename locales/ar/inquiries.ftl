### Fragen an den Hub: das Formular, die eigene Frage, die Mails dazu.

## Einstieg

inquiries-nav = أسئلة
inquiries-title = اسألونا
inquiries-lead = تكفي جملة واحدة، ولا حاجة إلى حساب. ونقول لكم متى يصلكم الجواب.
inquiries-kinds = كيف يمكننا المساعدة؟
inquiries-kind-question = لدي سؤال
inquiries-kind-advice = أريد أن أفعل شيئًا ولا أعرف ما هو بعد
inquiries-kind-callback = من فضلكم اتصلوا بي
# $days (Number) - in so vielen Arbeitstagen
inquiries-kind-days = { $days ->
    [one] الجواب في يوم العمل التالي
    [two] الجواب خلال يومي عمل
    [few] الجواب خلال { $days } أيام عمل
    [many] الجواب خلال { $days } يوم عمل
   *[other] الجواب خلال { $days } يوم عمل
}
inquiries-people-title = من يجيب
inquiries-people-text = هل تفضلون التحدث إلى شخص مباشرة؟ هنا جميع الأشخاص المعنيين بحسب الموضوع.
inquiries-guide-text = خمسة أسئلة وثلاثة اقتراحات: ما الذي يناسبني؟
inquiries-elsewhere-title = هناك من يهتم بهذا
inquiries-elsewhere-text = في هذه الأمور تصلون هناك أسرع.

## Formular

inquiries-form-question = ماذا تودون أن تعرفوا؟
inquiries-form-advice = ما الذي يسركم القيام به؟
inquiries-form-callback = سنتصل بكم
# $title (String) - Überschrift des Formulars
inquiries-form-fault = خطأ: { $title }
inquiries-form-message-question = سؤالكم
inquiries-form-message-advice = حدثونا قليلًا عن أنفسكم
inquiries-form-message-callback = ما الموضوع؟
inquiries-form-message-hint-question = كما تقولونه على الهاتف.
inquiries-form-message-hint-advice = مثلًا: متى لديكم وقت، ماذا تحبون، وماذا لا تريدون.
inquiries-form-message-hint-callback = تكفي جملة واحدة، فيتصل الشخص المناسب.
inquiries-form-topic = الموضوع
inquiries-form-topic-hint = ليصل سؤالكم فورًا إلى الجهة الصحيحة.
inquiries-form-searched = أبحث عن: { $words }
inquiries-form-topic-none = لا أعرف، أو شيء آخر
inquiries-form-name = اسمكم
inquiries-form-reach = كيف نصل إليكم؟
inquiries-form-reach-hint = يكفي واحد منهما.
inquiries-form-email = البريد الإلكتروني
inquiries-form-phone = الهاتف
inquiries-form-reachable = متى يناسبكم الاتصال؟
inquiries-form-reachable-hint = مثلًا: قبل الظهر، عدا الأربعاء
inquiries-form-optional = (إن شئتم)
inquiries-form-private = لا يقرأ سؤالكم إلا من يجيب عنه. وبعد نصف سنة من انتهائه نحذف من سأل وما كُتب.
inquiries-form-send = إرسال السؤال
inquiries-form-errors = يرجى النظر مرة أخرى
inquiries-form-too-often = وصلت من هنا رسائل كثيرة جدًا قبل قليل. حاولوا بعد ساعة أو اتصلوا بنا.
inquiries-faster-title = ربما يكون هذا أسرع
inquiries-faster-text = يبدو أن غيرنا يهتم بهذا. ما كتبتموه لا يزال في الأسفل.
inquiries-faster-send = أرسلوه إلينا رغم ذلك
inquiries-missing-message = اكتبوا في جملة واحدة ما الموضوع.
inquiries-choice-kind = اختاروا ما تريدون.

## Danke

inquiries-thanks-title = وصل سؤالكم
# $day (String) - Freitag, 4. Dezember
inquiries-thanks-until = ستسمعون منا حتى { $day }.
# $number (String) - Nummer der Frage
inquiries-thanks-number = رقم سؤالكم { $number }. به نجده على الهاتف أيضًا.
inquiries-thanks-mail = ستصلكم بعد قليل رسالة فيها رابط: هناك ترون كيف يسير الأمر ويمكنكم إضافة شيء.
inquiries-thanks-no-mail = سنتصل بكم. دوّنوا الرقم إن أردتم إضافة شيء قبل ذلك.
inquiries-thanks-more = تصفح العروض

## Die eigene Frage

# $number (String) - Nummer der Frage
inquiries-own-title = سؤالكم { $number }
# $title (String) - Ihre Frage 12
inquiries-own-fault = خطأ: { $title }
# $day (String) - Freitag, 4. Dezember
inquiries-own-until = ستسمعون منا حتى { $day }.
# $day (String) - Freitag, 4. Dezember
inquiries-own-late = وعدنا بجواب حتى { $day } وتأخرنا. نعتذر. يسعدنا أن تتصلوا بنا.
inquiries-own-waiting = نحتاج إلى شيء منكم. سؤالنا في الأسفل.
inquiries-own-answered = لقد أجبنا. إن لم يكن شيء ما مناسبًا فاكتبوا مرة أخرى.
inquiries-own-closed-answered = تمت الإجابة وأُغلق السؤال.
inquiries-own-closed-not-ours = هناك من يهتم بهذا. إلى أين تتوجهون مكتوب في الأسفل.
inquiries-own-closed-withdrawn = قلتم إن الأمر انتهى.
inquiries-own-closed-silent = لم نسمع منكم شيئًا وأغلقنا السؤال.
inquiries-own-closed-spam = لم نعالج هذه الرسالة.
# $office (String) - Amt für Soziales
inquiries-own-office = يجيب: { $office }
inquiries-own-talk = ما كُتب حتى الآن
inquiries-own-you = أنتم
inquiries-own-we = نحن
inquiries-own-on-phone = على الهاتف
inquiries-own-at-desk = في المكتب
inquiries-own-by-letter = على الورق
inquiries-own-write = إضافة شيء
inquiries-own-reply = جوابكم
inquiries-own-write-hint = يصل مباشرة إلى من يعمل على سؤالكم.
inquiries-own-send = إرسال
inquiries-own-done = انتهى الأمر
inquiries-own-done-text = لم تعودوا بحاجة إلى جواب؟ تكفي نقرة واحدة.
inquiries-own-sent = شكرًا، لقد وصل.
# $day (String) - Freitag, 4. Dezember
inquiries-own-new-day = ستسمعون منا حتى { $day }.
inquiries-own-over = حسنًا، أُغلق السؤال.
inquiries-own-not-now = هذا غير ممكن الآن
inquiries-own-not-now-text = السؤال مغلق بالفعل. كيف يسير الأمر مكتوب في الأسفل.
inquiries-own-again = طرح سؤال جديد

## Mails

# $number (String) - Nummer der Frage
inquiries-mail-received-subject = وصل سؤالكم { $number }
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
inquiries-mail-received =
    سؤالكم عندنا. ستسمعون منا حتى { $day }.

    هنا ترون كيف يسير الأمر ويمكنكم إضافة شيء:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-answered-subject = جواب عن سؤالكم { $number }
# $text (String) - die Antwort, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-answered =
    سألتمونا شيئًا. وجوابنا:

    { $text }

    كل ما يخص سؤالكم هنا:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-asked-back-subject = استفسار بخصوص سؤالكم { $number }
# $text (String) - die Rückfrage, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-asked-back =
    لكي نجيبكم نحتاج إلى معرفة شيء آخر:

    { $text }

    أجيبوا من فضلكم هنا:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-closed-subject = بخصوص سؤالكم { $number }
# $text (String) - was wir sagen, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-closed =
    أغلقنا سؤالكم، والسبب:

    { $text }

    هل بقي شيء؟ اكتبوا إلينا هنا:

    { $link }
# $address (String) - an diese Adresse
inquiries-mail-reply = أو أجيبوا ببساطة عن هذه الرسالة ({ $address }).
inquiries-mail-why = وصلتكم هذه الرسالة لأن هذا العنوان ذُكر في سؤال إلينا. لم تكونوا أنتم؟ إذن لا تفعلوا شيئًا.
