### Kodla ya da bağlantıyla giriş, çıkış.

access-title = Giriş yap
access-lead = Parolasız: E-posta adresinizi yazın, size bir kod gönderelim.
access-asked-title = Lütfen önce giriş yapın
access-asked-text = Sonra gitmek istediğiniz yerden devam edersiniz.
access-email = E-posta adresi
access-email-hint = Sizin ya da kuruluşunuzun bizde kayıtlı olduğu adres.
access-send-code = Kod gönder
access-none-title = Henüz giriş hakkınız yok mu?
access-none-people = Katılmak için gerekmez: Bir teklif seçin ve kaydolun.
access-none-organisation = Gönüllü mü arıyorsunuz?
access-inside = Zaten giriş yaptınız: { $name }.
access-go-on = Devam

## Kodu yazma

access-code-title = E-posta kutunuza bakın
access-code-lead = { $email } adresine bir kod yolda. Genellikle birkaç saniye sürer.
access-code = Kodunuz
access-code-hint = { $minutes ->
    [one] Sekiz karakter. Kod bir dakika geçerlidir. Büyük ya da küçük harf, çizgili ya da çizgisiz: hepsi olur.
   *[other] Sekiz karakter. Kod { $minutes } dakika geçerlidir. Büyük ya da küçük harf, çizgili ya da çizgisiz: hepsi olur.
}
access-log-in = Giriş yap
access-code-again = Yeni kod gönder
access-code-wrong = { $left ->
    [one] Bu kod doğru değil. Lütfen en yeni e-postaya bir kez daha bakın. Bir deneme hakkınız kaldı.
   *[other] Bu kod doğru değil. Lütfen en yeni e-postaya bir kez daha bakın. { $left } deneme hakkınız kaldı.
}
access-code-worn-out = Bu kod artık geçerli değil. Kendinize yeni bir kod gönderin.
access-code-missing = E-posta gelmedi mi?
access-code-missing-text = Lütfen spam klasörüne de bakın. Orada da yoksa sizi belki başka bir adresle tanıyoruz.

## Çok sık

access-too-often-title = Kısa bir ara verelim
access-too-often-text = Son bir saatte bu adres için birkaç kod istendi. Güvenliğiniz için şimdi bir saat bekliyoruz. Kutunuzdaki en yeni kod belki hâlâ geçerlidir: Lütfen spam klasörüne de bakın.
access-too-often-code = Kodu yaz

## Bağlantı

access-link-title = { $name } olarak giriş yapılsın mı?
access-link-text = Bu bağlantı şu hesaba ait: { $email }.
access-link-not-me = Bu ben değilim
