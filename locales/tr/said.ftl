### Masada az önce yapılanlar. Düğmenin geri götürdüğü sayfanın üstünde durur.

said-confirmed = Kaydedildi: { $name } kaydını onayladı.
said-consented = Kaydedildi: { $name } için onay var.
said-accepted = Kaydedildi: { $name } olumlu yanıt aldı.
said-declined = Kaydedildi: { $name } olumsuz yanıt aldı.
said-withdrawn = Kaydedildi: { $name } vazgeçti.
said-mailed = İlgili e-postalar şu anda gönderiliyor, bu yüzden geri alınamaz. Yanlış mı? Kaydın sayfasında kişinin kaydını yeniden geri çekebilirsiniz.
said-mailed-over = İlgili e-postalar şu anda gönderiliyor, bu yüzden geri alınamaz. Yanlış mı? O zaman kişiyi yeniden kaydedin.
said-unmailed = Bununla ilgili e-posta gitmiyor. Kimi aramanız gerektiği bugünün listesinde yazıyor.
said-told = Kaydedildi: { $name } durumu biliyor.
said-told-all = Her kaydın sayfasında tek tek geri alabilirsiniz.
said-untold = Geri alındı: { $name } durumu henüz bilmiyor ve yeniden listede.
said-listed = { $name } artık rehberde.
said-not-listed = { $name } rehbere alınmadı.
said-organisation-mailed = Kuruluşa e-posta şu anda gidiyor, bu yüzden geri alınamaz.
said-organisation-unmailed = Kuruluşun e-posta adresi yok. Lütfen kısaca arayın.
said-published = “{ $title }” artık listede.
said-sent-back = “{ $title }” kuruluşa geri gönderildi.
said-taken-back = “{ $title }” artık listede değil ve yeniden sizi bekliyor.
said-true = Kaydedildi: “{ $title }” hâlâ geçerli. Bir daha { $until } tarihinde sorarız.
