account-title = Erişimim
account-lead = { $email } ile giriş yapıyorsunuz. Kodlar bu adrese gider.
account-area = Alanıma git
account-menu = Erişimim
account-hats = Hangi görevle hareket ediyorum
account-hats-text = Yaptıklarınızı bu görevle yaparsınız. İstediğiniz zaman değiştirebilirsiniz.
account-hat-now = Şu anda etkin
account-hat-choose = Değiştir
account-hat-deputy = { $name } adına vekâleten
account-hat-later = { $name } burada olmadığında, onun yerine vekâleten
account-hat-gone = Şu anda olmuyor: Vekâlet ettiğiniz kişi geri döndü.
account-role-resident = Özel
account-role-admin = Hub’ın teknik sorumlusu
account-role-coordinator = Koordinasyon
account-role-moderator = Moderasyon
account-role-auditor = Denetim
account-role-officer = Daire: { $organisation }
account-role-lead = Yönetim: { $organisation }
account-role-organisation = Ekip: { $organisation }
account-away = Burada olmadığımda
account-away-text = Hangi günden hangi güne kadar olduğunu yazın. Bu günlerde vekiliniz sizin görevinizle hareket edebilir.
account-away-now = Burada değil: { $from } – { $until }
account-away-from = İlk gün
account-away-until = Son gün
account-away-send = Kaydet
account-away-back = (Tekrar) buradayım
account-deputy = Vekilim
account-deputy-for = Vekil: { $role }
account-deputy-none = Henüz kimse yok. Vekil olmadan, siz yokken gelenler bekler.
account-deputy-name = Ad
account-deputy-email = E-posta adresi
account-deputy-send = Vekil olarak kaydet
account-deputy-remove = { $name } artık vekilim değil
account-deputy-twice = Bu kişi zaten vekil.
account-last = Olmuyor: Bu görevi üstlenen kimse kalmazdı. Önce başka birini kaydedin.
account-passkeys = Passkey’ler
account-passkeys-text = Passkey telefonunuzda, bilgisayarınızda veya güvenlik anahtarınızda durur. E-posta beklemeden parmak izi, yüz veya PIN ile giriş yaparsınız.
account-passkeys-town = Belediye adına hareket eden ve passkey’i olan herkes bundan sonra hep ona ihtiyaç duyar: Yalnızca e-postadaki kod erişimi açmaz.
account-passkeys-none = Henüz kurulmadı.
account-passkeys-script = Kurmak için tarayıcınızda JavaScript gerekir.
account-passkeys-name = Cihazın adı ne?
account-passkeys-name-hint = Örneğin: iş telefonu
account-passkeys-add = Passkey kur
account-passkeys-failed = Olmadı. Hiçbir şey değişmedi, yeniden deneyin.
account-passkeys-since = kurulma: { $date }
account-passkeys-used = son kullanım: { $date }
account-passkeys-remove = “{ $name }” passkey’ini kaldır
account-codes = Acil durum kodları
account-codes-text = Cihazınız yoksa bu kodlardan biri yardım eder. Her biri bir kez geçerlidir. { $left ->
    [one] Bir tane kaldı.
   *[other] { $left } tane kaldı.
}
account-codes-show = Acil durum kodlarını gör ve yazdır
account-codes-title = Acil durum kodlarınız
account-codes-lead = Bu sayfayı yazdırın ve bir anahtar gibi saklayın. Kullandıklarınızın üzerini çizin.
account-codes-renew = Yeni kodlar oluştur; eskileri artık geçerli olmaz
account-sessions = Giriş yaptığım yerler
account-session-here = Bu cihaz
account-session-seen = son kullanım: { $date }
account-session-since = giriş: { $date }
account-session-end = Buradan çıkış yap
account-session-others = Diğer her yerden çıkış yap
account-device-unknown = Bilinmeyen cihaz
account-device = { $system } üzerinde { $browser }
account-again-title = Lütfen siz olduğunuzu bir kez daha gösterin
account-again-text = Burada önemli bir şey söz konusu ve bir süre önce giriş yaptınız. Böylece kimse açık kalmış bir cihazda sizin adınıza hareket edemez.
account-again-mail = { $email } adresine kod gönder
account-with-passkey = Passkey ile giriş yap
account-second-title = Bir adım daha
account-second-text = Bu erişim bir passkey ile korunuyor. E-postadaki kod doğruydu, şimdi passkey’iniz gerekiyor.
account-second-script = Passkey için tarayıcınızda JavaScript gerekir. Açın ya da bir acil durum kodu kullanın.
account-second-code = Cihaz yanınızda değil mi? Acil durum kodunu girin
account-second-code-hint = Yazdırdığınız sayfadan, 10 karakter. Büyük veya küçük harf: ikisi de olur.
account-second-code-wrong = Bu kod yanlış ya da daha önce kullanıldı.
account-second-send = Acil durum koduyla giriş yap
account-passkey-failed = Olmadı. E-postayla gelen bir kodla giriş yapın.
account-over-title = Devralma: { $organisation }
account-over-lead = Merhaba { $name }! Bundan sonra { $organisation } adına siz konuşacaksınız.
account-over-text = Evet derseniz yeni kayıtlar size gelir, teklifleri ve sayfayı siz değiştirirsiniz ve adınız orada irtibat kişisi olarak yazar. Sizden önceki kişi bunu artık yapamaz ve onun e-postalarındaki eski bağlantılar bir şey açmaz.
account-over-public = Bunlar herkese açık olacak
account-over-public-hint = Kuruluşa bu adresten ve numaradan ulaşılır; biri kaydolduğunda da buraya yazarız. Ortak bir adres olabilir. Girişi yine kendi adresinizle yaparsınız.
account-over-email = E-posta
account-over-phone = Telefon (isteğe bağlı)
account-over-accept = Evet, devralıyorum
account-over-decline = Hayır, ben değilim
account-over-declined-title = Teşekkürler, o zaman her şey olduğu gibi kalıyor
account-over-declined-text = Devralmadığınızı not ettik. Başka bir şey yapmanız gerekmiyor.
account-mail-over-subject = Devralıyor musunuz? { $organisation }
account-mail-over =
    Bundan sonra { $organisation } adına siz konuşacaksınız: kayıtları yanıtlamak, teklifleri ve sayfayı değiştirmek. Bunun için evetinize ihtiyacımız var. Bu sayfada evet ya da hayır dersiniz:

    { $link }
account-mail-over-why = Bu e-postayı, biri bu adresi { $organisation } için kaydettiği için alıyorsunuz. { $organisation } size yabancı mı? O zaman hiçbir şey yapmayın.
account-mail-told-subject = Yeni yönetim: { $organisation }
account-mail-told = büro, { $organisation } için yeni bir irtibat kişisi kaydetti: { $name }. Bu kişi evet der demez onun e-posta adresiyle giriş yapılır, bu adresle artık yapılmaz. Doğru değil mi? O zaman lütfen bizi hemen arayın.
account-mail-told-why = Bu e-postayı, şimdiye kadar bu adresle giriş yapıldığı için alıyorsunuz. Başka bir şey yapmanız gerekmiyor.
account-mail-role-subject = Erişiminiz
account-mail-role =
    artık burada şunları yapabilirsiniz:

    { $roles }

    Bu e-posta adresiyle, parolasız giriş yaparsınız: Her seferinde buraya bir kod gelir. Giriş burada:

    { $link }
account-mail-role-why = Bu e-postayı, biri size bu görevi verdiği için alıyorsunuz. Birbirimizi tanımıyor muyuz? Bizi aramanız yeterli, adresi sileriz.
account-mail-changed-subject = Erişiminizde bir şey değişti
account-mail-changed =
    erişiminize az önce bir passkey eklendi, biri kaldırıldı ya da biri acil durum kodlarınızdan birini kullandı. Neyin geçerli olduğunu burada görürsünüz:

    { $link }

    Siz miydiniz? O zaman her şey yolunda. Siz değil miydiniz? O zaman lütfen bizi hemen arayın.
account-mail-changed-why = Bu e-postayı, bu adresle bir erişim bulunduğu ve böyle her değişikliği bildirdiğimiz için alıyorsunuz.
account-mail-unused-subject = Erişiminiz yakında silinecek
account-mail-unused =
    neredeyse bir yıldır bu e-posta adresiyle kimse giriş yapmadı. Kimsenin ihtiyaç duymadığı bir şeyi saklamıyoruz: { $until } tarihinde erişiminizi sileceğiz.

    Kalsın mı istiyorsunuz? O zaman o tarihe kadar bir kez giriş yapın:

    { $link }

    Bunun dışında bir şey yapmanız gerekmez.
account-mail-unused-why = Bu e-postayı, bu adresle bir erişim bulunduğu için alıyorsunuz. Bunu yalnızca bir kez yazıyoruz.
account-too-often = Bu adresten ya da bu ağdan az önce çok fazla istek geldi. Lütfen birkaç dakika bekleyip yeniden deneyin ya da bizi arayın. Yazdıklarınız duruyor.
