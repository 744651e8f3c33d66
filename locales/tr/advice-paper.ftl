### Was gedruckt wird: Zettel nach einer Beratung, Weg einer Gründung.

advice-paper-title = Üç öneriniz
advice-paper-lead = Henüz hiçbir kayıt yok. Uyan bir şey varsa arayın ya da uğrayın.
advice-paper-why = Neden
advice-paper-address = Kısa adres
# $day (String)
advice-paper-follow = Nasıl gittiğini { $day } günü soracağız.
# $title (String)
advice-paper-path-title = Yol: { $title }
# $name (String)
advice-paper-path-companion = Size eşlik eden: { $name }
# $day (String)
advice-paper-path-next = Sonraki tarih: { $day }
# $day (String)
advice-paper-path-done = { $day } yapıldı
advice-paper-path-open = açık
