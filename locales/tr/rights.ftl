rights-title = Sayfam
rights-menu = Verilerim
rights-menu-text = Sizinle ilgili bildiklerimizi görün, indirin, düzeltin ya da silin.
rights-lead = { $email } ile ilgili bildiğimiz her şey.
rights-lead-desk = { $name } ile ilgili bildiğimiz her şey.
rights-signups = Katıldıklarınız
rights-none = Henüz kayıt yok.
rights-guarded = Onay verdiğiniz kişiler
rights-names = Adlar ve telefon
rights-names-text = Bir posta kutusunu ya da telefonu çoğu zaman birkaç kişi kullanır. Bildiğimiz bütün adlar burada.
rights-known = Kayıtlı olanlar
rights-nothing = Hiçbir şey.
rights-kind = { $kind ->
    [person] kişi kaydı: { $count }
    [signup] tekliflere kayıt: { $count }
    [account] erişim: { $count }
    [account-role] görevler: { $count }
    [absence] yokluklar: { $count }
    [passkey] geçiş anahtarları: { $count }
    [passkey-challenge] başlanmış geçiş anahtarı girişleri: { $count }
    [session] giriş yaptığınız cihazlar: { $count }
    [login-code] giriş kodu: { $count }
    [office-code] mektuptaki kod: { $count }
    [outbox] size giden e-postalar: { $count }
    [contact-point] iletişim kişisi kayıtları: { $count }
    [organisation] adresinizi veren kuruluşlar: { $count }
    [opportunity] adresinizi veren teklifler: { $count }
    [inquiry-asker] bize sorular: { $count }
    [inquiry-entry] bunlarla ilgili mesajlar: { $count }
    [advice-person] Danışmalar: { $count }
    [introduction-said] Tanıştırmalar: { $count }
    [founding-person] Kuruluşlar: { $count }
    [founding-step] Bunların adımları: { $count }
    [obstacle-person] bildirdiğiniz taşlar: { $count }
    [obstacle-voice] sizi de engelleyen taşlar: { $count }
    [barrier-report] bildirilen engeller: { $count }
    [digest-subscription] Haftalık posta: { $count }
    [digest-sent] aldığınız haftalık postalar: { $count }
    [reporter] bildirilen kayıtlar: { $count }
    [report-word] bunlara itirazlarınız: { $count }
    [hand-over] yönetim devirleri: { $count }
   *[other] diğer: { $count }
}
rights-download-text = Hepsini yanınıza alın: tablo ya da programlar için dosya olarak.
rights-file-what = Ne için
rights-file-row = Numara
rights-file-field = Alan
rights-file-value = İçerik
rights-csv = Tablo (CSV)
rights-json = Dosya (JSON)
rights-correct = Düzelt
rights-correct-title = Bilgileri düzelt
rights-correct-text = Bu, sizin ve süren bütün kayıtlarınız için geçerlidir.
rights-correct-email = Başka bir e-posta adresi, yeni bir kayıtta onayladığınızda geçerli olur.
rights-name = Ad
rights-phone = Telefon
rights-save = Kaydet
rights-erase = Her şeyi sil
rights-erase-text = Silinmeden önce neyin gideceğini ve neyin kalacağını görürsünüz.
rights-erase-look = Nelerin silineceğini gör
rights-erase-lead = { $email } ile ilgili neleri sildiğimizi ve nelerin kaldığını burada görürsünüz. Silme ancak siz onaylayınca olur ve geri alınamaz.
rights-erase-lead-desk = { $name } ile ilgili neleri sildiğimizi ve nelerin kaldığını burada görürsünüz. Silme ancak siz onaylayınca olur ve geri alınamaz.
rights-first = Önce bunlar
rights-first-hand-over = { $organisation } yönetimini başka birine devredin.
rights-first-role = Gönüllülük bürosunda çalışıyorsunuz. Hub’ı işleten kişi önce bu görevi sonlandırmalı.
rights-goes = Bunlar silinir
rights-goes-running = Süren kayıtlar geri çekilir, kuruluşlara haber verilir: { $count }
rights-stays = Bunlar kalır, nedeniyle
rights-stays-counted = Birinin katıldığı: sayı olarak, adsız.
rights-stays-organisation = Kuruluşun metin ve resimleri; onlardan kuruluş sorumludur. Adınız, adresiniz ve telefonunuz oradan silinir.
rights-stays-journal = Protokolde bir şeyin olduğu: artık kimseye götürmeyen bir numarayla.
rights-stays-sent = Gönderilmiş e-postalar alıcılarında kalır.
rights-stays-backup = Bilgileriniz, üzerine yazılana kadar yedeklerde durur. Bir yedeği geri yüklersek sizi hemen yeniden sileriz; bunun için adsız bir işaret kalır.
rights-erase-send = Şimdi her şeyi sil
rights-erase-not = Vazgeç
rights-gone = Silindi.
rights-gone-text = Aramızda olduğunuz için teşekkürler. Her zaman bekleriz.
rights-somebody = Biri (bilgileri silindi)

rights-letter-subject = Verileriniz için kodunuz
rights-letter-hello = Merhaba { $name },
rights-letter-text = bu kodu bize masada ya da telefonda söyleyin. O zaman sizinle ilgili bildiğimiz her şeyi birlikte görürsünüz; alabilir, düzelttirebilir ya da sildirebilirsiniz.
rights-letter-until = Kod { $day } tarihine kadar ve yalnız bir kez geçerlidir. Onu yalnız bize söyleyin.
rights-letter-phone = Bize { $phone } numarasından ulaşırsınız.
