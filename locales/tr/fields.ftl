### Bir alanda neyin eksik olduğu. Her cümle nasıl düzeltileceğini söyler; hiçbiri azarlamaz.

## Eksikler

fields-missing = Lütfen bu alanı doldurun.
fields-missing-name = Lütfen bir ad yazın.
fields-missing-contact-name = Lütfen kuruluşunuz adına kimin konuştuğunu yazın.
fields-missing-guardian-name = Lütfen velinin adını yazın.
fields-missing-title = Teklife bir başlık verin, örneğin “Bahçede yardım”.
fields-missing-summary = Ne olduğunu bir bakışta anlatan bir cümle yazın.
fields-missing-tasks = Yapılacakları yazın; en iyisi her satıra bir madde.
fields-missing-topics = En az bir konu seçin.
fields-missing-shift = Bir tarih seçin.
fields-missing-reason = Bir neden yazın. Yanıtla birlikte gönderilir.
fields-missing-code = E-postamızdaki kodu girin.
fields-missing-role = Bu kişinin ne için olduğunu yazın.
fields-missing-organisation = Lütfen kurumu belirtin.
fields-stale-form = Bu sayfayı yenileyin ve formu tekrar gönderin.

## Metinler

fields-too-long = Lütfen metni kısaltın: En fazla { $max } karakter sığıyor.
fields-forbidden = Lütfen metni kopyalamak yerine yeniden yazın: İçinde görünmeyen bir karakter var.

## Yanıt yolları

fields-email = Bir e-posta adresi girin, örneğin ad@ornek.com.
fields-taken = Bu adresle zaten biri giriş yapıyor. Başka bir adres seçin.
fields-phone = Telefon numarasını alan koduyla girin, örneğin 0221 4710-123.
fields-no-way-to-answer = Size yanıt verebilmemiz için bir e-posta adresi ya da telefon numarası girin.
fields-web-address = İnternet adresini şöyle girin: https://www.ornek.com.
fields-calendar-address = Adresi şöyle girin: https://www.ornek.com/takvim.ics. Parola ve port olmadan.
fields-too-far = Bu çok ileri bir tarih. Önümüzdeki 13 ay içinde bir gün girin.
fields-guardian-missing = 16 yaşından küçükler için bir velinin onayı gerekir. Velinin e-posta adresini ya da telefon numarasını girin.
fields-too-young = Bu teklif { $age } yaş ve üzeri içindir. Bizi arayın, sizinle birlikte başka bir şey bulalım.

## Seçimler

fields-choice = Seçeneklerden birini seçin.
fields-choice-shift = Bu tarih artık yok. Başka bir tarih seçin.
fields-choice-topic = Listeden bir konu seçin.
fields-choice-district = Bir semt ya da tüm şehri seçin.
fields-choice-sector = Nasıl bir kuruluş olduğunuzu seçin.
fields-choice-organisation = Bu kurum burada yok ya da birkaçının adı benziyor. Yazımı denetleyin veya önce kurumları içe aktarın.
fields-choice-way = Doğrudan kayıt mı, önce tanışma mı olacağını seçin.
fields-choice-rhythm = Ne sıklıkla yardıma ihtiyacınız olduğunu seçin.
fields-choice-insurer = Gönüllüleri kimin sigortaladığını seçin. Bilmiyorsanız “Henüz belli değil”i seçin.
fields-must-get-to-know = “Önce tanışma”yı seçin: Çocukların ya da korunmaya muhtaç kişilerin olduğu yerde herkes önce tanışır.

## Sayılar

fields-number = { $min } ile { $max } arasında bir tam sayı girin.
fields-number-minutes = Süreyi dakika olarak girin: { $min } ile { $max } arasında bir sayı.
fields-number-age = Yaşı yıl olarak girin: { $min } ile { $max } arasında bir sayı.
fields-number-places = Kaç yer olduğunu girin: { $min } ile { $max } arasında bir sayı; ya da alanı boş bırakın.
# $taken (Number) - so viele sind vergeben
fields-below-taken = En az { $taken } yazın: Bu kadar yer şimdiden dolu. Ya da alanı boş bırakın.

## Günler ve saatler

fields-date = Bir gün girin, örneğin 28.11.2026.
fields-date-time = Bir saat girin, örneğin 15:30.
fields-date-shifts = Her tarih için günü, başlangıcı ve bitişi girin, örneğin 28.11.2026, 10:00–13:00.
fields-end-before-start = Saatleri kontrol edin: Bitiş, başlangıçtan sonra olmalı.
fields-past = Bu gün geçti. Bugünü ya da daha sonraki bir günü seçin.
fields-past-time = Bu saat bugün geçti. Lütfen daha geç bir saat seçin.
fields-last-before-first = Son gün ilk günden önce. Lütfen iki günü de kontrol edin.
fields-choice-role = Bir görev seçin.
fields-skipped = Bu gece saatler 2’den 3’e alınıyor. Öncesinde ya da sonrasında bir saat seçin.

## Resimler

fields-picture-missing = Bir resim dosyası seçin.
fields-picture-too-heavy = Daha küçük bir dosya seçin: En fazla { $megabytes } MB olabilir.
fields-picture-kind = Resmi JPEG, PNG ya da WebP olarak kaydedip o dosyayı seçin. Başka dosyaları okuyamıyoruz.
fields-picture-svg = Çizimi PNG olarak kaydedip o dosyayı seçin. SVG dosyalarının içinde program bulunabilir.
fields-picture-moving = Hareket etmeyen bir resim seçin.
fields-picture-too-large = Resmi küçültün: En fazla { $megapixels } megapiksel olabilir.
fields-picture-too-narrow = Resmi kırpın: Uzun kenar, kısa kenarın en fazla { $times } katı olabilir.
fields-picture-broken = Lütfen resmi açıp yeniden kaydedin ve yeni dosyayı seçin: Bu dosya bozuk ya da eksik.
fields-own-address = Bu sizin kendi adresiniz. Anne veya babanızın adresini ya da telefonunu yazın.

## Açılıştan önce

fields-future = Bu gün gelecekte. Yapıldığı günü girin.
fields-street = Sokak ve kapı numarasını girin. Posta kutusu burada yeterli değil.
fields-town = Posta kodunu ve yeri girin, örneğin 45964 Gladbeck.
fields-length = Uzunluğu dakika ve saniye olarak girin, örneğin 3:20.
fields-unvouched = Böyleyse kutuyu işaretleyin.
fields-names-somebody = Burada bize söyleyen kişinin adı, adresi ya da numarası var. Onsuz yazın.
fields-amount = Bir sayı girin, örneğin 64 ya da 12,5. En çok üç ondalık.
