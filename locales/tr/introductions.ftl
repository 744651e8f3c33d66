### Vermittlungen: was weitergegeben wird, wer zugestimmt hat, was daraus wurde; und die Mails dazu.

introductions-title = Tanıştırmalar
introductions-lead = Kimi tanıştırdık, ne iletildi ve ne oldu.
introductions-empty-title = Henüz tanıştırma yok
introductions-empty-text = Bir danışmadan ya da buradan: bir kişi bir kuruluşla, ya da iki kuruluş birbiriyle.
introductions-new-person = Kişi tanıştır
introductions-new-organisations = Kuruluşları buluştur
introductions-state-offered = onay bekliyor
introductions-state-passed-on = iletildi
introductions-state-came = bir şey oldu
introductions-state-not-came = olmadı
introductions-state-withdrawn = geri alındı
introductions-counts = 90 günde tanıştırmalar
# $one (String)
# $two (String)
introductions-pair = { $one } ve { $two }
introductions-gone = Biri
introductions-organisation = Hangi kuruluşa?
introductions-first = Birinci kuruluş
introductions-other = İkinci kuruluş
introductions-choose = Lütfen seçin
introductions-message = Ne ekleyelim?
introductions-about = Konu ne?
introductions-exactly = Tam olarak bu iletilir, başka bir şey değil.
introductions-exactly-organisations = Konu ve öteki kuruluş adına konuşanın telefonu ile e-postası iletilir. Başka bir şey değil.
introductions-read-title = Lütfen sesli okuyun
introductions-read = “Adınızı, size nasıl ulaşılacağını ve burada yazanı bu kuruluşa iletiyorum. Sizi ararlar. İstediğiniz an geri alabilirsiniz, bizi aramanız yeter. Uygun mu?”
introductions-agreed = Evet dedi
introductions-agreed-first = Birinci kuruluş evet dedi
introductions-agreed-other = İkinci kuruluş evet dedi
introductions-agreed-by = Kim evet dedi?
introductions-agreed-by-hint = Boş: kişinin kendisi.
introductions-agreed-way = Nasıl?
introductions-way-phone = telefonda
introductions-way-desk = masada
introductions-way-form = yazılı
introductions-without-yes = Onay olmadan hiçbir şey iletilmez: tanıştırma burada bekler.
introductions-send = Tanıştır
introductions-back = Tüm tanıştırmalar
introductions-passed = Ne iletilir
introductions-passed-on = Ne iletildi
# $by (String)
# $way (String)
# $day (String)
introductions-yes = { $by } evet dedi, { $way }, { $day }
# $name (String)
introductions-yes-missing = { $name } henüz onay vermedi.
# $name (String)
introductions-note-yes = Onayı kaydet: { $name }
# $name (String)
introductions-call = { $name } e-postasız: lütfen arayın.
# $name (String)
introductions-call-back = { $name } e-postasız: lütfen arayıp onayın geri alındığını söyleyin.
introductions-told = Söylendi
# $name (String)
introductions-mailed = { $name } e-posta ile öğrenir.
introductions-result = Ne oldu?
introductions-came = Bir şey oldu
introductions-not-came = Olmadı
introductions-reason = Neden?
introductions-withdraw = Onayı geri al
introductions-withdraw-text = Duyan bunu da duyar: e-posta ya da telefonla.
introductions-carried = Bir kayıtla yürüyor: gerisi orada.
introductions-signup = Kayda git
introductions-signup-passes = Ad, kişiye nasıl ulaşılacağı ve söylediği
# $organisation (String)
# $who (String)
introductions-row-tell = { $organisation } aranacak: { $who } tanıştırılıyor
# $organisation (String)
# $who (String)
introductions-row-back = { $organisation } aranacak: { $who } onayı geri aldı
# $pair (String)
introductions-row-ask = Ne oldu? { $pair }
# $pair (String)
introductions-row-yes = Onay eksik: { $pair }
introductions-done-begun = Not edildi.
introductions-done-agreed = Onay kaydedildi.
introductions-done-told = Söylendi: not edildi.
introductions-done-came = Güzel! Sayıldı.
introductions-done-not-came = Not edildi.
introductions-done-withdrawn = Geri alındı. Duyan bunu da duyar.
# $who (String)
introductions-mail-subject = Tanıştırıyoruz: { $who }
# $who (String)
# $reach (String)
introductions-mail-person = { $who } sizi tanımak istiyor ve bunu iletmemizi onayladı.

    Ulaşmak için: { $reach }
# $who (String)
# $reach (String)
introductions-mail-organisation =
    Sizi { $who } ile buluşturuyoruz. İki taraf da onayladı.

    Ulaşmak için: { $reach }
# $text (String)
introductions-mail-message =
    Not ettiğimiz:

    { $text }
introductions-mail-next = Lütfen birkaç gün içinde iletişime geçin. Uymuyorsa bize kısaca bildirin.
# $who (String)
introductions-mail-withdrawn-subject = Geri alındı: { $who }
# $who (String)
introductions-mail-withdrawn = Size { $who } tanıtmıştık. Buna verilen onay geri alındı. Lütfen artık iletişime geçmeyin ve ilettiğimizi silin.
introductions-mail-why = Bu e-postayı kuruluşunuz rehberimizde olduğu ve ona birini tanıştırdığımız için alıyorsunuz.
# $count (Number)
introductions-count = { $count ->
    [0] Tanıştırma yok
    [one] Bir tanıştırma
   *[other] { $count } tanıştırma
}
