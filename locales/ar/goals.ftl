### Ziele des Netzwerks und der Rückblick auf ein Jahr.

goals-title = أهدافنا
goals-lead = هذا ما عزمنا عليه معًا. رقم واحد يُظهر الأثر.
# $count (Number) - wie viele
goals-count = { $count ->
    [0] لا هدف
    [one] هدف واحد
    [two] هدفان
    [few] { $count } أهداف
    [many] { $count } هدفًا
   *[other] { $count } هدف
}
goals-empty-title = لا هدف بعد
goals-empty-text = هنا يظهر ما تعزم عليه الشبكة بعد الاتفاق.
goals-running = نعمل عليه
goals-reached = تحقق
goals-otherwise = جاء مختلفًا لأن
goals-otherwise-tag = جاء مختلفًا
# $value (String) - 26
# $unit (String) - Angebote
goals-now = اليوم: { $value } { $unit }
# $value (String) - 21
# $unit (String) - Angebote
# $day (String) - 31. Januar 2026
goals-from = البداية: { $value } { $unit } في { $day }
# $value (String) - 40
# $unit (String) - Angebote
# $day (String) - 31. Dezember 2027
goals-to = الهدف: { $value } { $unit } حتى { $day }
# $percent (Number) - wie viel des Weges
goals-way = { $percent } بالمئة من الطريق
# $name (String) - was gezählt wird
goals-chart = المسار: { $name }
goals-table-day = اليوم
goals-table-value = القيمة
goals-table-source = من أين نعرف
goals-table-start = قيمة البداية
# $year (String) - 2026
goals-review-year = مراجعة { $year }
goals-review-lead = ما عزمنا عليه، وما أعاق الطريق، وماذا حدث.
goals-review-so-far = السنة مستمرة: الحال اليوم.
goals-review-years = أي سنة
goals-review-numbers = بالأرقام
goals-review-named = ذُكر
goals-review-answered = أُجيب عنه
goals-review-in-time = منها في الموعد
goals-review-solved = أُزيل
goals-review-not-solvable = يبقى، مع ذكر السبب
goals-review-declined = لم يُنشر
goals-review-open = ما زال مفتوحًا
goals-review-obstacles = ما أعاق الطريق
goals-review-none = لم يُعق الطريق شيء في هذه السنة.
goals-review-file = كجدول (CSV)
goals-file-kind = النوع
goals-file-title = العنوان
goals-file-state = الحالة
goals-file-value = القيمة
goals-file-day = اليوم
goals-file-text = ماذا حدث
goals-file-goal = هدف
goals-file-obstacle = عائق
