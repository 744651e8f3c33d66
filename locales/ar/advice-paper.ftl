### Was gedruckt wird: Zettel nach einer Beratung, Weg einer Gründung.

advice-paper-title = اقتراحاتنا لكم
advice-paper-lead = لم يُسجَّل شيء بعد. اتصلوا بنا أو تعالوا إلينا إذا ناسبكم شيء.
advice-paper-why = لماذا
advice-paper-address = عنوان قصير
# $day (String)
advice-paper-follow = نسألكم يوم { $day } كيف كان الأمر.
# $title (String)
advice-paper-path-title = الطريق إلى: { $title }
# $name (String)
advice-paper-path-companion = يرافقكم: { $name }
# $day (String)
advice-paper-path-next = الموعد القادم: { $day }
# $day (String)
advice-paper-path-done = أُنجز في { $day }
advice-paper-path-open = لم يُنجز بعد
