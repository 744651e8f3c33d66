### «ما الذي يناسبني؟»: خمسة أسئلة سهلة القراءة والاستماع.

guide-title = ما الذي يناسبني؟
guide-door = خمسة أسئلة وثلاثة اقتراحات.
guide-from-list = لا تعرفون بعد ماذا تريدون؟ خمسة أسئلة تساعدكم.
guide-step = السؤال { $step } من { $of }
guide-next = متابعة
guide-show = عرض الاقتراحات
guide-back = رجوع
guide-optional = (يمكن اختيار أكثر من جواب، أو لا شيء)
guide-talk = هل تفضّلون التحدّث إلى شخص؟

guide-time-title = كم لديكم من الوقت؟
guide-time-hint = يكفي وقت قليل. حتى ساعة واحدة تساعد.
guide-time-legend = وقتكم
guide-time-hour = حتى ساعة واحدة
guide-time-two-hours = حتى ساعتين
guide-time-once = مرة واحدة فقط
guide-time-regular = بانتظام
guide-time-any = لا يهم
guide-day-legend = أيامكم

guide-topic-title = ماذا تحبّون أن تعملوا؟
guide-topic-hint = اختاروا ما يُفرحكم.
guide-topic-legend = موضوعكم
guide-topic-any = لا أعرف بعد

guide-who-title = من يشارك؟
guide-who-hint = بعض الفرص مناسبة أيضًا للأطفال أو للمجموعات.
guide-who-legend = من يأتي؟
guide-who-children = سآتي مع أطفال
guide-who-group = نحن مجموعة
guide-who-young = عمري أقل من 18 سنة
guide-who-any = أنا فقط

guide-place-title = أين تودّون المساعدة؟
guide-place-hint = بعض الأعمال ممكنة من المنزل أيضًا.
guide-place-legend = مكانكم
guide-place-home = من المنزل
guide-place-any = لا يهم

guide-help-title = ما الذي يساعدكم؟
guide-help-hint = عندها نعرض فقط ما هو ممكن لكم.
guide-help-legend = هذا ما أحتاج إليه
guide-help-german = لا أتكلّم بعد إلا القليل من الألمانية
guide-help-wheelchair = سآتي بالكرسي المتحرّك
guide-help-try = أودّ أن أنظر أولًا

guide-result-title = { $count ->
    [zero] لا يوجد الآن ما يناسبكم. لنتحدّث معًا.
    [one] هذا قد يناسبكم
    [two] هاتان الفرصتان قد تناسبانكم
    [few] هذه الفرص ({ $count }) قد تناسبكم
    [many] هذه الفرص ({ $count }) قد تناسبكم
   *[other] هذه الفرص ({ $count }) قد تناسبكم
}
guide-understood = قلتم:
guide-change = تغيير الأجوبة
guide-fits = هذا مناسب لأن:
guide-nearly = هذا مناسب تقريبًا:
guide-reason-fits = مناسب:
guide-reason-other = مختلف:
guide-nothing = ليس لدينا الآن شيء ممكن لكم. هذا يرجع إلينا لا إليكم. اتصلوا بنا: معًا نجد شيئًا.
guide-person-title = الحديث يساعد
guide-person-text = هؤلاء الأشخاص يعرفون الفرص ولديهم وقت لكم.
guide-office = المكتب:
guide-list = كل الفرص المناسبة
