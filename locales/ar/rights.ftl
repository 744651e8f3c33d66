rights-title = صفحتي
rights-menu = بياناتي
rights-menu-text = شاهِد ما نعرفه عنك، أو خذه معك، أو صحّحه، أو احذفه.
rights-lead = كل ما نعرفه عن { $email }.
rights-lead-desk = كل ما نعرفه عن { $name }.
rights-signups = أين تشارك
rights-none = لا يوجد تسجيل بعد.
rights-guarded = لمن تقول نعم أو لا
rights-names = الأسماء والهاتف
rights-names-text = كثيرًا ما يتشارك أكثر من شخص صندوق بريد أو هاتفًا. هنا كل الأسماء التي نعرفها.
rights-known = ما هو محفوظ
rights-nothing = لا شيء.
rights-kind = { $kind ->
    [person] سجلّ كشخص: { $count }
    [signup] تسجيلات في العروض: { $count }
    [account] حساب دخول: { $count }
    [account-role] أدوار: { $count }
    [absence] فترات غياب: { $count }
    [passkey] مفاتيح مرور: { $count }
    [passkey-challenge] عمليات دخول بمفتاح بدأت: { $count }
    [session] أجهزة سجّلت الدخول عليها: { $count }
    [login-code] رمز الدخول: { $count }
    [office-code] رمز من رسالة: { $count }
    [outbox] رسائل إليك: { $count }
    [contact-point] إدخالات كشخص اتصال: { $count }
    [organisation] مؤسسات تذكر عنوانك: { $count }
    [opportunity] عروض تذكر عنوانك: { $count }
    [inquiry-asker] أسئلة إلينا: { $count }
    [inquiry-entry] رسائل بخصوصها: { $count }
    [advice-person] استشارات: { $count }
    [introduction-said] تعريفات: { $count }
    [founding-person] تأسيسات: { $count }
    [founding-step] خطوات: { $count }
    [obstacle-person] عوائق ذكرتموها: { $count }
    [obstacle-voice] عوائق تعيقكم أيضًا: { $count }
    [barrier-report] حواجز مُبلَّغ عنها: { $count }
    [digest-subscription] البريد الأسبوعي: { $count }
    [digest-sent] بريد أسبوعي وصلكم: { $count }
    [reporter] إدخالات مُبلَّغ عنها: { $count }
    [report-word] اعتراضاتكم عليها: { $count }
    [hand-over] عمليات تسليم قيادة: { $count }
   *[other] غير ذلك: { $count }
}
rights-download-text = خذ كل شيء معك: كجدول أو كملف للبرامج.
rights-file-what = الغرض
rights-file-row = الرقم
rights-file-field = الحقل
rights-file-value = المحتوى
rights-csv = جدول (CSV)
rights-json = ملف (JSON)
rights-correct = تصحيح
rights-correct-title = تصحيح البيانات
rights-correct-text = يسري هذا عليك وعلى كل التسجيلات الجارية.
rights-correct-email = يسري عنوان بريد آخر عندما تؤكده في تسجيل جديد.
rights-name = الاسم
rights-phone = الهاتف
rights-save = حفظ
rights-erase = حذف كل شيء
rights-erase-text = قبل الحذف ترى ما سيُحذف وما سيبقى.
rights-erase-look = عرض ما سيُحذف
rights-erase-lead = هنا ترى ما نحذفه عن { $email } وما يبقى. لا يتم الحذف إلا بعد تأكيدك، وعندها يكون نهائيًا.
rights-erase-lead-desk = هنا ترى ما نحذفه عن { $name } وما يبقى. لا يتم الحذف إلا بعد تأكيدك، وعندها يكون نهائيًا.
rights-first = هذا أولًا
rights-first-hand-over = سلّم { $organisation } إلى شخص آخر.
rights-first-role = أنت تعمل في المكتب. يجب أن ينهي مشغّل المنصة هذه المهمة أولًا.
rights-goes = هذا سيُحذف
rights-goes-running = تُسحب التسجيلات الجارية وتُبلَّغ المؤسسات: { $count }
rights-stays = هذا يبقى، والسبب
rights-stays-counted = أن شخصًا ما شارك: كرقم، دون اسم.
rights-stays-organisation = نصوص المؤسسة وصورها: هي المسؤولة عنها. يختفي منها اسمك وعنوانك وهاتفك.
rights-stays-journal = في السجل أن شيئًا حدث: برقم لا يدل على أحد.
rights-stays-sent = الرسائل المرسلة موجودة عند من استلمها.
rights-stays-backup = تبقى بياناتك في النسخ الاحتياطية حتى يُكتب فوقها. وإذا استعدنا إحداها نحذف بياناتك مرة أخرى فورًا، ولهذا تبقى علامة بلا اسم.
rights-erase-send = احذف كل شيء الآن
rights-erase-not = لا، ليس الآن
rights-gone = تم الحذف.
rights-gone-text = شكرًا لأنك كنت معنا. أهلًا بك في أي وقت.
rights-somebody = شخص ما (حُذفت بياناته)

rights-letter-subject = رمزك لبياناتك
rights-letter-hello = مرحبًا { $name }،
rights-letter-text = أخبرنا بهذا الرمز في المكتب أو بالهاتف. عندها ترى معنا كل ما نعرفه عنك، ويمكنك أخذه أو تصحيحه أو حذفه.
rights-letter-until = الرمز صالح حتى { $day } ولمرة واحدة. لا تعطه لأحد غيرنا.
rights-letter-phone = هاتفنا: { $phone }.
