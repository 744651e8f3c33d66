### كلمات تتكرر في كل مكان: الأوقات والمدد والقوائم.
### الأيام والأشهر ليست هنا؛ فهي من بيانات اتحاد يونيكود.

common-list-and = { $first } و{ $last }
common-list-comma = { $first } و{ $next }

common-time = الساعة { $time }
common-time-span = من { $from } إلى { $to }
common-time-from = من الساعة { $time }
common-time-until = حتى الساعة { $time }

common-span = { $day }، { $times }
common-span-night = { $day }، { $from } حتى { $next }، { $to }

common-today = اليوم، { $time }
common-yesterday = أمس
common-tomorrow = غدًا، { $time }
common-days-ago = { $days ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}

common-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
common-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
common-hours-and-half = { $count ->
    [zero] نصف ساعة
    [one] ساعة ونصف
    [two] ساعتان ونصف
    [few] { $count } ساعات ونصف
    [many] { $count } ساعة ونصف
   *[other] { $count } ساعة ونصف
}
common-hours-and-minutes = { $hours } و{ $minutes }
