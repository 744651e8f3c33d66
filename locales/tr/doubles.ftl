doubles-title = Çift kurumlar
doubles-lead = Büyük olasılıkla aynı kurum olan çiftler. Yalnızca ortak telefon numarası yetmez.
doubles-none-title = Çift yok
doubles-none-text = Şu anda hiçbir kurum bir başkasına benzemiyor.
doubles-pairs = Büyük olasılıkla aynı
doubles-apart = Farklılar
doubles-lately = Son birleştirilenler
doubles-lately-hint = 30 gün boyunca geri alabilirsiniz.
doubles-undo = Yeniden ayır
doubles-merged = Birleştirildi. Eski adres artık yenisine götürüyor.
doubles-undone = Yeniden ayrıldı.
doubles-name-taken = Bu şimdi olmuyor: Başka bir kuruluş artık aynı adı taşıyor. Onun adını değiştirin ya da ikisini birleştirin; sonra ayrılabilir. Hiçbir şey değiştirilmedi.
doubles-kept-apart = Not edildi: İkisi farklı.
doubles-compare = Birleştirilsin mi?
doubles-stays = “{ $name }” kalıyor.
doubles-goes = “{ $name }” onun içine katılıyor.
doubles-swap = Tersine olsun
doubles-alike = Tüm bilgileri aynı.
doubles-nothing = (boş)
doubles-moves = Birlikte gelenler
doubles-network = Katılan kurum ağın üyesi. “{ $name }” ilkeleri kendisi imzalar.
doubles-address = Merkezdeki eski adresi yönlendirir.
doubles-merge = Birleştir
doubles-moves-contacts = { $count ->
    [0] irtibat kişisi yok
   *[other] { $count } irtibat kişisi
}
doubles-moves-offers = { $count ->
    [0] ilan yok
   *[other] { $count } ilan
}
doubles-moves-signups = { $count ->
    [0] kayıt yok
   *[other] { $count } kayıt
}
# $name (String) - wer sich einloggt
# $email (String) - mit welcher Adresse
doubles-moves-log-in = { $name } ({ $email }) adlı kişinin girişi: bundan sonra bu kuruluş için geçerli olur
