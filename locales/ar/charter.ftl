### المبادئ المشتركة: يكتبها المكتب، وتُحفظ كل نسخة منها.

charter-write-title = كتابة المبادئ المشتركة
charter-write-lead = بماذا تؤمنون معًا، ومن أجل ماذا تعملون؟ من ينضمّ إلى الشبكة يوقّع على هذا النص.
charter-write-text = النص المعدَّل هو نسخة جديدة. من وقّع على نسخة سابقة يبقى عضوًا، ويمكنه التوقيع على الجديدة. الترجمات صالحة فقط للجمل التي لم تتغيّر.
charter-read = قراءة النسخة { $version }
charter-title-label = العنوان
charter-title-hint = مثلًا: ما يجمعنا
charter-intro-label = المقدمة
charter-intro-hint = فقرة ترحّب بالجميع.
charter-lines-hint = جملة واحدة في كل سطر.
charter-saved = تم الحفظ. النسخة السارية هي { $version }.
charter-saved-text = يمكن للمنظمات الآن قراءتها والتوقيع عليها.
charter-meanwhile = في هذه الأثناء حُفظت النسخة { $version }.
charter-meanwhile-text = لم يُحفظ نصّكم بعد. اقرؤوا النسخة الجديدة أولًا. ثم احفظوا مرة أخرى إذا أردتم أن يسري نصّكم.
charter-former = هذه هي النسخة السابقة { $version }.
charter-former-text = تبقى هنا للقراءة لأن منظمات وقّعت عليها.
charter-present = إلى النسخة الحالية
charter-signed-then = قراءة النسخة { $version } التي وقّعتم عليها
