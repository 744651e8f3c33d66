### Boş bir platformu kurma ve o zamana kadar gösterilenler.

setup-title = Bu platformu kurun
setup-lead = Bu bilgilerle platform adını, siz de girişlerinizi alırsınız. Sonra hazırlık aşamasındadır: Açmadan önce içini rahatça doldurursunuz.
setup-fault = Hata: { $title }
setup-errors = Lütfen bir kez daha bakın
setup-optional = – isteğe bağlı
setup-send = Platformu kur

## Kod

setup-code = Kurulum kodu
setup-code-hint = Platform açılırken yazdı: çalıştığı pencerede ya da hizmetin günlüğünde. Büyük ya da küçük harf, çizgili ya da çizgisiz: hepsi olur.
setup-code-missing = Platformun açılırken yazdığı kodu girin.
setup-code-wrong = { $left ->
    [one] Bu kod doğru değil. Platform her açılışta yeni bir kod yazar, yalnızca sonuncusu geçerlidir. Bir deneme hakkınız kaldı.
   *[other] Bu kod doğru değil. Platform her açılışta yeni bir kod yazar, yalnızca sonuncusu geçerlidir. { $left } deneme hakkınız kaldı.
}
setup-code-locked = Bu kod artık geçerli değil. Platformu yeniden başlatın, yeni bir kod yazar.

## Platform

setup-hub = Platformunuz
setup-name = Platformun adı ne?
setup-name-hint = Örneğin: Engagierte Stadt Gladbeck
setup-city = Şehrin adı
setup-city-hint = „… için ne yapmak istersiniz?“ cümlesinde nasıl duracaksa.
setup-phone = Telefon
setup-phone-hint = Her sayfada durur, kimse yardımsız kalmasın diye.
setup-hours = Telefona ne zaman bakılıyor?
setup-hours-hint = Almanca yazın, örneğin: Montag bis Freitag, 9 bis 12 Uhr
setup-districts = Mahalleler
setup-districts-hint = Her satıra bir tane, seçenekte duracakları sırayla.
setup-missing-name = Platforma bir ad verin.
setup-missing-city = Şehrin adını yazın.
setup-missing-hours = Telefona ne zaman bakıldığını yazın.

## İnsanlar

setup-team = Kim ilgileniyor?
setup-team-text = İkisi de giriş hakkı alır ve e-postayla gelen kodla girer. Aynı kişiyse iki kez yazın: O zaman ikisi için tek giriş olur.
setup-coordinator = Koordinasyon
setup-coordinator-text = İpleri elinde tutar: kuruluşlar, teklifler, kayıtlar.
setup-admin = Teknik
setup-admin-text = Platformu işletir ve koordinasyonun yapabildiği her şeyi yapabilir. Hemen bu kişi olarak giriş yapmış olursunuz.
setup-person-name = Ad
setup-person-email = E-posta adresi
setup-missing-coordinator = Koordinasyonu kimin üstlendiğini yazın.
setup-missing-admin = Tekniği kimin üstlendiğini yazın.
setup-email-coordinator = Koordinasyonun e-posta adresini girin, örneğin ad@ornek.com.
setup-email-admin = Tekniğin e-posta adresini girin, örneğin ad@ornek.com.

## Sonra

setup-ready-title = Platformunuz kuruldu
setup-ready-lead = Hazırlık aşamasında: Arama motorları onu almaz, her sayfa henüz herkese açık olmadığını söyler.
setup-ready-set = Hazır olanlar
setup-ready-next = Açılıştan önce eksik olanlar
setup-ready-done = tamam
setup-ready-open = eksik
setup-ready-name = Ad ve şehir
setup-ready-name-text = { $name }, { $city }
setup-ready-phone = Telefon
setup-ready-topics = Konular
setup-ready-topics-text = { $count ->
    [one] Bir konu, Alman gönüllülük araştırmasına göre.
   *[other] { $count } konu, Alman gönüllülük araştırmasına göre.
}
setup-ready-districts = Mahalleler
setup-ready-districts-none = Yok. O zaman her teklif bütün şehir içindir.
setup-ready-people = Girişler
setup-ready-coordinator = { $name } (koordinasyon)
setup-ready-admin = { $name } (teknik)
setup-ready-charter = Ortak anlayış
setup-ready-charter-text = Yazıldı, sürüm { $version }. Kuruluşlar imzalayabilir.
setup-ready-charter-none = Henüz yazılmadı; o zamana kadar kimse ağa katılamaz. Sayfası bunu bütün ziyaretçilere söyler. Ortaklarınızla birlikte neye inandığınızı ve ne için çalıştığınızı yazın. Sonra metni buraya girin.
setup-ready-desk = Masaya git
setup-ready-start = İlk kuruluşu ekle

## Boş olduğu sürece

setup-waiting-title = Burası kuruluyor
setup-waiting-text = Yakında şehrinizde nerede gönüllü olabileceğinizi burada bulacaksınız. Birkaç gün sonra yine uğrayın.
setup-waiting-operator = Bu platformu siz mi kuruyorsunuz?
setup-waiting-link = Kuruluma git
