### Fragen am Tisch: die Liste, eine Frage, Fristen und Schließtage.

cases-tab = Sorular
cases-title = Sorular
cases-lead = Gelen her şey: web, e-posta, telefon, masa, kâğıt. Her sorunun bir sorumlusu ve bir günü vardır.
# $count (Number) - wie viele
cases-count = { $count ->
    [0] Soru yok
   *[other] { $count } soru
}
cases-view-due = Şimdi sırada
cases-view-mine = Benimkiler
cases-view-open = Tüm açık olanlar
cases-view-late = Gecikmiş
cases-view-closed = Kapanmış
cases-views = Hangi sorular
cases-empty-title = Burada bekleyen yok
cases-empty-text = Yeni sorular burada kendiliğinden görünür.
cases-more = Daha eskiler
cases-note = Soru not et
# $number (String) - Nummer der Frage
cases-number = Soru { $number }
cases-nameless = Adsız
cases-gone = Silindi
cases-kind-question = Soru
cases-kind-advice = Danışma
cases-kind-callback = Geri arama
cases-source-web = Web
cases-source-mail = E-posta
cases-source-phone = Telefon
cases-source-desk = Masa
cases-source-paper = Kâğıt
cases-state-new = yeni
cases-state-open = işleniyor
cases-state-asked-back = geri soruldu
cases-state-answered = yanıtlandı
cases-state-not-ours = başkaları sorumlu
cases-state-withdrawn = gerek kalmadı
cases-state-silent = haber çıkmadı
cases-state-spam = istenmeyen
cases-state-merged = birleştirildi
# $day (String) - Freitag, 4. Dezember
cases-due = Yanıt: { $day } gününe kadar
cases-today = Yanıt bugün
# $day (String) - Freitag, 4. Dezember
cases-late = { $day } gününden beri gecikmiş
cases-paused = süre durdu
# $day (String) - Freitag, 4. Dezember
cases-answered-in-time = { $day } günü yanıtlandı, zamanında
# $day (String) - Freitag, 4. Dezember
cases-answered-late = { $day } günü yanıtlandı, geç
# $day (String) - Freitag, 4. Dezember
cases-planned = Tekrar bakılacak: { $day }
# $name (String) - Katja Sommer
cases-owner = Üstlenen: { $name }
cases-nobody = Henüz kimse
cases-engagement-office = Gönüllülük bürosu
# $name (String) - Katja Sommer
cases-away = { $name } şu anda yok.
# $names (String) - Nuri Demir
cases-stand-in = Vekil: { $names }
cases-no-stand-in = Vekil yok. Lütfen soruyu devredin.
cases-share-title = Zamanında yanıtlanan (90 gün)
# $in_time (Number) - so viele rechtzeitig
# $answered (Number) - von so vielen beantworteten
cases-share = { $answered } içinden { $in_time }
# $count (Number) - so viele überfällig
cases-share-late = { $count ->
    [0] geciken yok
   *[other] { $count } gecikmiş
}
cases-who = Kim soruyor
cases-reachable = Ulaşılabilir
cases-topic = Konu
cases-office = Sorumlu
cases-language = Dil
cases-came = Geliş
cases-talk = Yazılanlar
cases-history = Olanlar
cases-entry-asked = Soru
cases-entry-heard = Eklendi
cases-entry-answer = Yanıt
cases-entry-ask-back = Geri soru
cases-entry-note = Bizim için not
cases-entry-hand-over = Devredildi
cases-entry-closing = Kapanış
cases-way-mail = e-postayla
cases-way-phone = telefonda
cases-way-desk = masada
cases-way-letter = mektupla
# $number (String) - Nummer der anderen Frage
cases-from-case = { $number } numaralı sorudan
# $address (String) - Mailadresse
cases-other-address = { $address } adresinden geldi: aynı kişi mi, lütfen bakın
cases-take = Üstlen
cases-say-title = Yanıtla ya da not et
cases-say-kind = Bu nedir?
cases-say-answer = Yanıt
cases-say-ask-back = Geri soru: bir şey gelene kadar süre durur
cases-say-note = Not: yalnızca büro okur
cases-say-heard = Kişi bunu söyledi
cases-say-way = Hangi yolla?
cases-say-text = Metin
cases-say-text-hint = E-postada metin aynen gider; başına selam, sonuna kapanış eklenir.
cases-say-close = Soru böylece yanıtlandı: kapat
cases-say-send = Kaydet ve gönder
cases-hand-over-title = Devret
cases-hand-over-to = Kime?
cases-hand-over-reason = Neden?
cases-hand-over-reason-hint = Devralan okur; soran kişi okumaz.
cases-hand-over-send = Devret
cases-anybody = kim oradaysa
cases-plan-title = Tekrar bak
cases-plan-day = Hangi gün?
cases-plan-hint = Boş: tekrar bakılmaz.
cases-plan-send = Hatırlat
cases-close-title = Kapat
cases-close-why = Neden?
cases-close-answered = Yanıtlandı
cases-close-not-ours = Başkaları sorumlu
cases-close-withdrawn = Kişinin artık gereksinimi yok
cases-close-silent = Geri soruya yanıt gelmedi
cases-close-spam = Reklam ya da saçmalık
cases-close-text = Ne diyoruz?
cases-close-text-hint = Adres varsa e-postayla gider. “Başkaları” için lütfen nereye başvurulacağını yazın.
cases-close-send = Kapat
cases-reopen = Yeniden aç
cases-letter = Yanıt mektubunu yazdır
cases-correct-title = Bilgileri düzelt
cases-correct-send = Kaydet
cases-kind = Tür
cases-name = Ad
cases-email = E-posta
cases-phone = Telefon
cases-optional = (boş kalabilir)
cases-topic-none = konusuz
cases-links-title = İlgili kayıtlar
cases-link-kind = Ne?
cases-link-organisation = Kuruluş
cases-link-opportunity = Etkinlik
cases-link-signup = Kayıt
cases-link-inquiry = Soru
cases-link-number = Numara
cases-link-send = Bağla
cases-unlink = Ayır
cases-links-none = Henüz bir şeye bağlı değil.
cases-likely-title = Belki aynı soru
cases-likely-text = Aynı e-posta adresi ya da telefon numarası.
cases-merge-look = Karşılaştır
cases-merge-with = Başka bir soruyla birleştir
cases-merge-number = Diğer sorunun numarası
cases-merge-unknown = Burada böyle bir numara yok. Numara her sorunun üstünde yazar.
# $gone (String) - Nummer
# $kept (String) - Nummer
cases-merge-title = Soru { $gone }, soru { $kept } içine girer
cases-merge-lead = Sonrasında böyle görünür. 30 gün boyunca geri alabilirsiniz.
cases-merge-stays = Kalanlar
# $name (String)
cases-merge-name = Ad: { $name }
# $kind (String)
cases-merge-kind = Tür: { $kind }
# $topic (String)
cases-merge-topic = Konu: { $topic }
# $stays (String)
# $goes (String)
cases-merge-instead = { $stays }; { $goes } değil
# $address (String) - Mailadresse
cases-merge-mail = Yanıtlar { $address } adresine gider
# $phone (String) - Telefonnummer
cases-merge-phone = Telefon: { $phone }
# $day (String) - Freitag, 4. Dezember
cases-merge-until = Yanıt { $day } gününe kadar, erken olan gün geçerli
# $count (Number) - wie viele
cases-merge-lines = { $count ->
   *[other] { $count } kayıt bir arada durur
}
# $kept (String)
cases-merge-apart = İkisinin de e-posta adresi aynı ya da yok. Sonra yeniden ayırırsanız bundan sonraki e-postalar { $kept } numaralı soruda kalır: Hangi soruya ait olduğu bilinemez.
cases-merge-send = Birleştir
cases-merge-swap = Tersine
cases-merge-two-people = Bunlar iki kişi: adresler ya da numaralar farklı. Kimse başkasının yazdığını okumamalı. Soruları bunun yerine birbirine bağlayın.
cases-merge-not-open = Yalnızca açık sorular birleştirilebilir.
cases-merge-same = Bu aynı soru.
cases-merge-gone = Bilgiler zaten silinmiş.
# $number (String) - Nummer der anderen Frage
cases-merged-into = Bu soru { $number } numaralı sorunun içine girdi.
# $number (String) - Nummer der anderen Frage
cases-merged-in = { $number } numaralı soru buraya girdi.
cases-unmerge = Yeniden ayır
cases-erase = Kişisel olan her şeyi sil
cases-erase-text = Kimin sorduğu ve ne yazıldığı hemen silinir. Bir soru olduğu sayıda kalır.
cases-erased = Soran kişi silindi
# $day (String) - Freitag, 4. Dezember
cases-erased-text = Yalnızca { $day } günü bir soru geldiği kalır.
cases-meanwhile = Bu arada bir şey değişti
cases-meanwhile-text = Lütfen yeniyi okuyun, sonra tekrar gönderin. Metniniz duruyor.
cases-rescued = Metniniz
cases-rescued-hint = Alanı artık yok. Hâlâ gerekiyorsa metni kopyalayın.
cases-not-now = Bu şu anda olmuyor
cases-not-now-text = Soru artık sayfanın gösterdiği gibi değil. Şimdiki durumu aşağıda görürsünüz.
cases-done-taken = Soruyu üstlendiniz.
cases-done-said = Kaydedildi.
cases-done-handed-over = Devredildi.
cases-done-planned = Hatırlatma kondu.
cases-done-closed = Kapatıldı.
cases-done-reopened = Yeniden açıldı.
cases-done-corrected = Kaydedildi.
cases-done-linked = Bağlandı.
cases-done-merged = Birleştirildi.
cases-done-unmerged = Yeniden iki soru.
cases-done-erased = Silindi.
cases-done-noted = Not edildi.
cases-note-title = Soru not et
cases-note-lead = Kişi konuşurken yazın. Ad ve dönüş yolu eksik olabilir.
cases-note-source = Nasıl geldi?
cases-note-message = Kişi ne istiyor?
cases-note-message-hint = Kişi bunu sonra kendi sayfasında okur. Yalnızca büronun bilmesi gerekeni sonra vakaya not edin.
cases-note-send = Not et
cases-note-language = Kişinin dili
cases-errors = Lütfen denetleyin
# $title (String) - Überschrift der Seite
cases-fault = Hata: { $title }
cases-back = Tüm sorular
cases-promises = Süreler ve kapalı günler
cases-promises-lead = Yanıt için şu kadar iş günü söz verirsiniz. Hafta sonları, tatiller ve kapalı günler sayılmaz; geri sorarken süre durur.
cases-promises-question = Bir soruya
cases-promises-advice = “Henüz bilmiyorum”a
cases-promises-callback = Geri aramaya kadar
cases-promises-days = iş günü
cases-promises-save = Kaydet
cases-promises-saved = Süreler kaydedildi. Yeni sorular için geçerlidir.
cases-closures = Kapalı günler
cases-closures-text = Biri hasta olup vekili yoksa da: işleyen süreler kaybedilen günler kadar uzar.
cases-closures-none = Kayıt yok. Hub, Kuzey Ren-Vestfalya tatillerini bilir.
# $from (String) - 24. Dezember
# $to (String) - 31. Dezember
cases-closure = { $from } ile { $to } arası
cases-closure-from = İlk gün
cases-closure-to = Son gün
cases-closure-to-hint = Boş: yalnızca bir gün.
cases-closure-reason = Neden
cases-closure-add = Ekle
cases-closure-remove = Yine de açık
cases-closure-added = Eklendi. İşleyen süreler uyarlandı.
cases-closure-removed = Kaldırıldı. Söz verilen günler olduğu gibi kalır.
# $name (String) - wer gefragt hat
cases-row = { $name } soruyor
# $name (String) - wer gefragt hat
cases-overdue-row = { $name } yanıt bekliyor
# $name (String) - wer gefragt hat
cases-callback-row = { $name } geri aranacak
# $name (String) - wer gefragt hat
cases-planned-row = Tekrar bak: { $name } sorusu
# $number (String) - Nummer der Frage
cases-mail-at-office-subject = Soru { $number } biriminizi bekliyor
# $office (String) - Amt für Soziales
# $day (String) - Freitag, 4. Dezember
# $link (String) - die Frage am Tisch
cases-mail-at-office =
    Hub’da { $office } için bir soru var. Yanıt { $day } gününe kadar söz verildi.

    İçeriğini giriş yaptıktan sonra burada görürsünüz:

    { $link }
cases-mail-at-office-why = Bu e-postayı alıyorsunuz, çünkü bu hub’da biriminiz adına konuşuyorsunuz.
cases-mail = Bir soru hakkında
