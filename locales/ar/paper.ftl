paper-as-of = بتاريخ { $date }
paper-filters = المختار:
paper-strips = مع قصاصات للقطع
paper-no-strips = بدون قصاصات
paper-poster = كملصق
paper-event-come = تعالوا إلينا
paper-month = ورقة الشهر
paper-month-title = ماذا يجري في { $month }؟
paper-month-before = الشهر السابق
paper-month-after = الشهر التالي
paper-month-none = لا يوجد موعد في هذا الشهر بعد.
paper-month-off = أُلغي
paper-month-more = { $count ->
    [one] موعد آخر: { $address }
    [two] موعدان آخران: { $address }
    [few] { $count } مواعيد أخرى: { $address }
    [many] { $count } موعداً آخر: { $address }
   *[other] { $count } موعد آخر: { $address }
}
paper-month-offers = هنا يُحتاج إلى ناس
paper-month-offers-none = لا أحد يبحث بشكل عاجل حالياً.
paper-month-people = من يساعد في ماذا؟
paper-month-reach = كيف تصلون إلينا
paper-month-as-of = بتاريخ { $date }. التغييرات اللاحقة على الإنترنت.
