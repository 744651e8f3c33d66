### القوائم كملفات: عناوين لا تظهر على أي صفحة.
exports-xlsx = القائمة كجدول (XLSX)
exports-csv = القائمة بصيغة CSV
exports-yes = نعم
exports-no = لا
exports-state = الحالة
exports-member = في الشبكة
exports-offers = عدد الفرص
exports-link = الصفحة في المنصة
exports-message = الرسالة
exports-channel = كيف وصل
exports-came = متى وصل
exports-confirmed-until = مؤكَّدة حتى
