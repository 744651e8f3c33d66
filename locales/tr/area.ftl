### Bizim alanımız: Bir kuruluşun çalıştığı yer. Teklif formunu koordinasyon da kullanır.

area-title = Bizim alanımız
area-headline = { $count ->
    [0] Herkes yanıtını aldı. Teşekkürler!
    [one] Bir kişi yanıtınızı bekliyor
   *[other] { $count } kişi yanıtınızı bekliyor
}
area-new-offer = Yeni teklif
area-side = Kuruluşunuz

## Kayıtlar

area-waiting = Yanıtınızı bekleyenler
area-waiting-none = Şu anda bekleyen yok.
area-yes = Evet de
area-no = Hayır de
area-consented = Velinin onayı var
area-placed = Katılanlar
area-placed-none = Yeri olan kişileri burada göreceksiniz.
area-placed-since = kayıt: { $since }
area-signup = Kayıt
area-state = Durum
area-offer = Teklif
area-date = Tarih
area-since = Kayıt zamanı
area-message = Size mesajı
area-answered = Yanıtınız
area-yes-title = Evet de
area-yes-text = Evet derseniz yer verilmiş olur. Güzel haberi biz iletiriz.
area-yes-note = Bir şey eklemek ister misiniz?
area-yes-hint = Örneğin: Lütfen yan kapının zilini çalın.
area-no-title = Hayır de
area-no-text = Her hayırın bir nedeni olmalı. Nedeni biz iletir, başka bir şey bulmaya yardım ederiz.
area-no-reason = Bu sefer neden uymuyor?
area-no-hint = Nazik bir cümle yeter, örneğin: Yer maalesef doldu.
area-no-send = Bu nedenle hayır de
area-full-title = Boş yer kalmadı
area-full-text = Bu yüzden evet diyemedik. Teklifteki yer sayısını artırın ya da nedenini yazarak hayır deyin.

## Teklifler

area-offers = Teklifleriniz
area-offers-none = Burada henüz teklif yok. İlki üç dakikada hazır.
area-ended = { $count ->
    [one] Bir sona ermiş teklif
   *[other] { $count } sona ermiş teklif
}
area-confirmed-until = { $date } tarihine kadar onaylı
area-asks = Hâlâ geçerli mi?
area-still-true = Hâlâ geçerli
area-change = Değiştir
area-pause = Ara ver
area-publish = Yeniden yayımla
area-end = Bitir
area-sent-back = Lütfen önce şunu değiştirin:
area-dates = { $count ->
    [one] 1 tarih
   *[other] { $count } tarih
}
area-next-date = sıradaki: { $when }
area-places-free = { $all ->
    [one] { $all } yerden { $free } boş
   *[other] { $all } yerden { $free } boş
}
area-places-full = Tüm yerler dolu
area-places-open = Gelen herkese yer var
area-held = { $count ->
    [one] 1 yer, kayıt onaylanana kadar ayrıldı
   *[other] { $count } yer, kayıtlar onaylanana kadar ayrıldı
}

## Ayrı sayfada bir adım

area-still-true-title = Teklif hâlâ geçerli mi?
area-still-true-text = Evet derseniz üç ay daha onaylı kalır. Sonra yeniden sorarız.
area-pause-title = Teklife ara verilsin mi?
area-pause-text = Siz yeniden yayımlayana kadar listeden kalkar. Kaydolmuş olanlar kayıtlı kalır.
area-publish-title = Yeniden yayımlansın mı?
area-publish-text = Teklif hemen yeniden listede yer alır.
area-end-title = Teklif bitirilsin mi?
area-end-text = Biten teklif yeniden açılamaz. Yalnızca bir araysa ara vermeyi seçin. Sayfası kalır ve sona erdiğini söyler.
area-end-send = Evet, bitir
area-rather-not = Vazgeç

## Az önce ne oldu

area-done-accepted = Evet dediniz. Güzel haberi ilettik.
area-done-declined = Hayır dediniz. Nedeninizi ilettik.
area-done-still-true = Teşekkürler! Teklif üç ay daha onaylı.
area-done-paused = Teklife ara verildi. İstediğiniz zaman yeniden yayımlayabilirsiniz.
area-done-published = Teklif artık listede.
area-done-ended = Teklif sona erdi. Haber verdiğiniz için teşekkürler.
area-done-handed-in = Teşekkürler! Teklifinize bakıyoruz. Listeye girince size haber veririz.
area-done-saved = Kaydedildi.
area-done-signed = Ağımıza hoş geldiniz! Kuruluşunuz ortak anlayışı imzaladı.
area-done-left = Kuruluşunuz ağdan ayrıldı. Sayfanız rehberde kalıyor.
area-done-date-added = Tarih artık listede.
area-done-places = Yer sayısı kaydedildi.
area-done-called-off = Tarih iptal edildi. Bilmesi gerekenlere biz haber veriyoruz: e-postayla veya telefonla.

## Kendi sayfanız, ağ, giriş

area-page = Sayfanız
area-contact = İlgili kişi
area-page-look = Başkaları sayfanızı böyle görüyor
area-network = Ağın üyesi
area-network-none = Kuruluşunuz rehberde, ama henüz ağın üyesi değil. Ortak anlayışı okuyun: Paylaşıyorsanız imzalayın.
area-network-outdated = Ortak anlayışın yeni bir sürümü var. Lütfen okuyun ve yeniden imzalayın.
area-network-read = Oku ve imzala
area-network-more = Ortak anlayışı oku ya da ayrıl
area-network-version = Sürüm { $version }
area-network-sign-text = Bütün kuruluşunuz adına imzalıyorsunuz. İstediğiniz zaman ayrılabilirsiniz.
area-network-sign = Kuruluşumuz adına imzala
area-network-leave-title = Ayrılma
area-network-leave-text = Sayfanız ve teklifleriniz kalır. Yalnızca üyelik işareti kalkar. İstediğiniz zaman yeniden imzalayabilirsiniz.
area-network-leave = Ağdan ayrıl
area-people-none = Henüz kimse yok. Bir ad, insanları yazmaya yüreklendirir.
area-login = Giriş
area-login-as = Giriş yapan:
area-login-stays = Sayfanızda başka bir adres olsa da kodlar bu adrese gider. Yönetim başka birine mi geçsin? “Ekibimiz” altında devredin.

## Teklif formu

area-choose = Hangi kuruluş için?
area-choose-go = Devam
area-offer-change = Teklifi değiştir
area-offer-lead = Üç dakikada hazır: Önemli olanlar yukarıda, geri kalanı isteğe bağlı. Kısaca bakarız, sonra listeye girer.
area-offer-lead-desk = Teklif, kaydedince hemen listeye girer.
area-offer-look = Başkaları teklifi böyle görüyor
area-offer-language = Metinlerin dili: { $language }
area-offer-written = Yazıldığı dil: { $language }
area-offer-what = Ne yapılacak?
area-offer-title = Başlık
area-offer-title-hint = En iyisi bir eylemle: “Bahçeyi sulamak”, “Çocuklara kitap okumak”.
area-offer-summary = Bir cümleyle
area-offer-summary-hint = İnsanlar neden gelmek istesin? Herkes önce bunu okur.
area-offer-tasks = Görevler
area-offer-tasks-hint = Her satıra bir madde.
area-offer-when = Ne zaman ve ne kadar?
area-offer-rhythm = Ne sıklıkta?
area-offer-minutes = Her seferinde kaç dakika sürüyor?
area-offer-minutes-hint = 60 bir saat, 120 iki saattir.
area-offer-weekdays = Hangi günler?
area-offer-from = Başlangıç
area-offer-to = Bitiş
area-offer-nth = Her aysa: bu günlerin kaçıncısında?
area-nth-any = Fark etmez
area-nth = { $nth ->
    [1] Ayın ilkinde
    [2] Ayın ikincisinde
    [3] Ayın üçüncüsünde
    [4] Ayın dördüncüsünde
   *[other] Ayın sonuncusunda
}
area-offer-dates = Belirli tarihler
area-offer-dates-hint = Günler belli mi? O zaman ilklerini buraya yazın. Diğerlerini sonra “Tarihler” altında ekleyebilirsiniz.
area-offer-date-new = Yeni tarih { $number }
area-offer-date-day = Gün
area-offer-date-from = Başlangıç
area-offer-date-to = Bitiş
area-offer-date-places = Yer sayısı
area-offer-where = Nerede?
area-offer-place = Buluşma yeri
area-offer-place-hint = Sokak ve kapı numarası ya da sizi nasıl bulacakları.
area-offer-districts = Semtler
area-offer-districts-hint = Hiçbirini seçmezseniz bütün şehir için geçerlidir.
area-offer-how = Kim, nasıl katılabilir?
area-offer-vulnerable = Çocuklar ya da korunması gereken kişiler var
area-offer-way = Nasıl katılınır?
area-offer-way-get-to-know = Önce tanışırsınız, sonra evet dersiniz.
area-offer-way-direct = Kaydolanın yeri hemen kesinleşir. Yine de hayır diyebilirsiniz.
area-offer-capacity = Yer sayısı
area-offer-capacity-hint = Kaç kişiye ihtiyacınız var? Boş bırakırsanız: kaç kişi gelirse. Belirli tarihlerin kendi yerleri vardır.
area-offer-more = Bilmek iyi olur
area-offer-people = Kimler için uygun
area-offer-suits = Şunlar için uygun …
area-offer-min-age = En küçük yaş
area-offer-min-age-hint = Yıl olarak. Boş bırakırsanız: her yaş.
area-offer-languages = Gereken diller
area-offer-languages-hint = Hiçbirini seçmezseniz hepsi olur.
area-offer-insurance = Sigorta
area-offer-insurance-hint = Emin değil misiniz? “Henüz belli değil” olarak bırakın, birlikte açıklığa kavuştururuz.
area-offer-liability = Biri zarara uğrarsa (sorumluluk)
area-offer-accident = Biri yaralanırsa (kaza)
area-offer-contact = Ayrı bir ilgili kişi
area-offer-contact-hint = Boş bırakırsanız kuruluşunuza sorulur: { $contact }
area-offer-contact-name = Ad
area-offer-hand-in = Bitti, lütfen bakın
area-offer-publish = Listeye ekle
area-offer-save = Kaydet
area-offer-full-title = Bu kadar az yer olmaz
area-offer-full-text = Daha fazla kişinin yeri var. Sayıyı artırın ya da önce birine nedenini yazarak hayır deyin. Hiçbir şey değişmedi.

## The dates of an offer

area-dates-title = Tarihler
area-dates-open = Tarihleri gör ve değiştir
area-dates-lead = Burada gelecek bütün tarihler yer alır. Yenilerini aşağıya ekleyin.
area-dates-coming = Gelecek tarihler
area-dates-none = Henüz belirlenmiş bir tarih yok.
area-dates-first = Burada şimdiye kadar düzenli yardım ediliyordu. İlk tarihle birlikte tek tek günlere kaydolunur.
area-dates-new-hint = Gece yarısından sonra bitiyorsa ertesi sabahın saatini yazmanız yeterli.
area-dates-new = Yeni tarih
area-dates-add = Tarihi ekle
area-date-change = Değiştir veya iptal et
area-date-on = Yapılacak
area-date-off = İptal edildi
area-date-over = Geçti
area-date-places = Yerleri değiştir
# $taken (Number) - vergebene Plätze
area-date-places-hint = { $taken ->
    [0] Henüz dolu yer yok.
    [one] Bir yer dolu.
   *[other] { $taken } yer dolu.
} Boş bırakmak şu demek: kim gelirse.
area-date-call-off = Tarihi iptal et
# $count (Number) - Anmeldungen, ab 0
area-date-call-off-text = { $count ->
    [0] Bu tarih için kimse kaydolmadı. Teklif sayfasında bundan sonra „İptal edildi“ yazar.
    [one] Bu tarih için bir kayıt var.
   *[other] Bu tarih için { $count } kayıt var.
}
area-date-by-mail = { $count ->
    [one] Bir kişi nedeninizi hemen e-postayla alır.
   *[other] { $count } kişi nedeninizi hemen e-postayla alır.
}
area-date-by-voice = { $count ->
    [one] Bir kişinin e-posta adresi yok. Gönüllülük bürosu onu arar.
   *[other] { $count } kişinin e-posta adresi yok. Gönüllülük bürosu onları arar.
}
area-date-not-told = { $count ->
    [one] Bir kişi kaydını hiç onaylamadı. Ona yazmıyoruz. İlk e-postadaki bağlantıyı açan, nedeninizi orada okur.
   *[other] { $count } kişi kaydını hiç onaylamadı. Onlara yazmıyoruz. İlk e-postadaki bağlantıyı açan, nedeninizi orada okur.
}
area-date-final = Bu geri alınamaz. Tarih yine de yapılacaksa yeniden ekleyin.
area-date-reason = Tarih iptal ediliyor. Neden?
area-date-reason-hint = Kibar bir cümle yeter, örneğin: Toprak dondu, martta devam ediyoruz.
area-date-send = Evet, tarihi iptal et
area-date-not-now = Bu arada bir şey değişti
area-date-not-now-text = Bu tarih başladı ya da iptal edildi. Aşağıda son durumu görüyorsunuz.
