### العروض على الموقع.

embeds-title = العرض على موقعكم
embeds-link = عرض هذه العروض على موقعكم
embeds-lead = بسطر واحد تظهر العروض والمواعيد على موقعكم، محدّثة دائمًا. دون ملفات تعريف ودون نصوص برمجية.
embeds-errors = يرجى التعديل:
embeds-optional = (اختياري)
embeds-colour = لون الروابط والأزرار
embeds-colour-hint = ست خانات، مثل #1d5c42. مع لون خاص تبقى القائمة فاتحة دائمًا.
embeds-colour-unreadable = اكتبوا اللون بست خانات من 0 إلى 9 ومن a إلى f، مثل #1d5c42.
embeds-colour-too-bright = هذا اللون فاتح جدًا: لن يستطيع كثيرون قراءة الروابط. اختاروا لونًا أغمق.
embeds-most = كم عدد العروض؟
embeds-most-hint = خمسون على الأكثر. إن لم تكتبوا شيئًا فهي 12.
# $most (Number) - أكبر عدد
embeds-most-wrong = اكتبوا عددًا من 1 إلى { $most }.
embeds-light = فاتح دائمًا، حتى إن كان الجهاز على الوضع الداكن
embeds-show = إظهار المعاينة
embeds-line = انسخوا هذا السطر
embeds-line-text = ضعوا السطر حيث تريدون القائمة. يسمى الحقل في معظم أدوات بناء المواقع »HTML« أو »تضمين«.
embeds-preview = هكذا تبدو
embeds-data = تفضلون التصميم بأنفسكم؟
embeds-data-text = العروض نفسها كبيانات (JSON) لمن يبرمج موقعه:
# $name (String) - اسم الجهة
embeds-frame-title = المشاركة لدى { $name }
embeds-more = عرض كل العروض
embeds-dates = المواعيد القادمة
embeds-from = من المنصة:
embeds-gone-title = لم تعد هذه القائمة موجودة
embeds-gone-text = لم تعد الجهة في المنصة. تجدون عروضًا أخرى هنا:
