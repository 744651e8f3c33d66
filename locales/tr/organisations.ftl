### Kuruluşlar: rehber, sayfa, ilgili kişiler, ortak anlayış, proje, kayıt.

## Formlar

organisations-fault = Hata: { $title }
organisations-errors = Lütfen bir kez daha bakın
organisations-optional = – isteğe bağlı
organisations-please-choose = Lütfen seçin

## Rehber

organisations-directory-title = Ağımız
organisations-directory-lead = { $city } için bir şeyler yapan dernekler, girişimler, okullar, şirketler ve daireler.
organisations-missing = Kuruluşunuz burada yok mu?
organisations-filter = Filtreler
organisations-filter-remove = kaldır
organisations-chips = Filtreleriniz
organisations-sector = Kuruluş türü
organisations-topic = Konu
organisations-district = Semt
organisations-all-sectors = Tümü
organisations-all-topics = Tüm konular
organisations-all-districts = Tüm semtler
organisations-only-network = Yalnızca ağın üyeleri
organisations-show = Göster
organisations-show-all = Tümünü göster
organisations-count = { $count ->
    [0] Kuruluş yok
    [one] Bir kuruluş
   *[other] { $count } kuruluş
}
organisations-offers = { $count ->
    [one] 1 teklif
   *[other] { $count } teklif
}
organisations-in-network = Ağın üyesi
organisations-whole-town = Bütün şehir
organisations-none-title = Şu anda buna uyan bir kuruluş yok
organisations-none-text = Bir filtreyi kaldırın. Burada olmayan bir kuruluş mu tanıyorsunuz? Onlara bizden söz edin.

## Bir kuruluşun sayfası

organisations-back = Tüm kuruluşlar
organisations-unlisted-title = Bu sayfayı yalnızca siz görüyorsunuz
organisations-unlisted-text = Biz onayladıktan sonra herkese açılacak.
organisations-part-of = Bağlı olduğu yer:
organisations-topics = Konular
organisations-reach = Bize böyle ulaşırsınız
organisations-where = Yer
organisations-phone = Telefon
organisations-email = E-posta
organisations-website = Web sitesi
organisations-member-title = Ağın üyesi
organisations-member-since = Üyelik tarihi: { $since }. Kuruluş ortak anlayışı imzaladı.
organisations-charter-read = Ortak anlayışı okuyun
organisations-people = İlgili kişiler
organisations-people-all = Tüm ilgili kişiler
organisations-people-card = Adres defterime kaydet
organisations-offers-title = Burada katılabilirsiniz
organisations-offers-none = Şu anda burada teklif yok.
organisations-offers-all = Tüm teklifleri görün

## İlgili kişiler

organisations-contacts-title = Size yardımcı olanlar
organisations-contacts-lead = Bir sorunuz, fikriniz ya da sıkıntınız mı var? Bu insanlar sizi dinler ve yardımcı olur.
organisations-contacts-topics = Konuya göre
organisations-contacts-count = { $count ->
    [one] Bir kişi
   *[other] { $count } kişi
}
organisations-contacts-none-title = Burada henüz kimse yok
organisations-contacts-none-text = Bizi arayın. Her soru için birini buluruz.
organisations-call = Ara
organisations-call-office = Ofis üzerinden arayın
organisations-write = Yaz
organisations-deputy = Vekili: { $name }

## Ortak anlayış

organisations-charter-kicker = Neyi savunuyoruz?
organisations-charter-convictions = Buna inanıyoruz
organisations-charter-work = Bunun için çalışıyoruz
organisations-charter-join = Kuruluşu kaydedin ve imzalayın
organisations-charter-unwritten = Ortak anlayış henüz yazılmadı.
organisations-charter-unwritten-text = Hazır olunca burada yer alacak ve kuruluşlar imzalayabilecek. Rehberde şimdiden yer alabilirler.
organisations-charter-network = Kuruluşları gör
organisations-charter-signed = { $count ->
    [one] Bir kuruluş imzaladı
   *[other] { $count } kuruluş imzaladı
}
organisations-charter-members = Üyeleri görün

## Proje

organisations-project-kicker = İlk projemiz
organisations-project-partners = Arkasında kimler var?
organisations-project-stations = Fikirden bahçeye
organisations-project-all = Tüm kuruluşlar
organisations-project-join-title = Siz de bir şeyler yeşertmek ister misiniz?
organisations-project-join-text = Size uyanı seçin ya da bizimle konuşun.
organisations-project-join = Katılın

## Kuruluş kaydı

organisations-register-title = Kuruluş kaydet
organisations-register-lead = Kuruluşunuzu birkaç dakikada kaydedin. Büro bakar; ardından rehberde görünür ve katılım teklifleri ekleyebilirsiniz. Ücretsizdir.
organisations-register-about = Kuruluşunuz
organisations-register-name = Kuruluşun adı
organisations-register-sector = Nasıl bir kuruluşsunuz?
organisations-register-summary = Ne yapıyorsunuz?
organisations-register-summary-hint = Rehber için bir cümle, örneğin: Çocuklara kitap okuyoruz.
organisations-register-topics = Konular
organisations-register-description = Sizin hakkınızda daha fazlası
organisations-register-description-hint = Ne yaptığınız, kimin için ve ne zamandan beri. Sayfanızda yer alır.
organisations-register-lang = Hangi dilde yazıyorsunuz?
organisations-register-where = Sizi nerede bulabilirler?
organisations-register-address = Sokak ve kapı numarası
organisations-register-website-hint = Örneğin https://www.dernek.org
organisations-register-contact = Sizin adınıza kim konuşuyor?
organisations-register-contact-text = Bu kişi yanıtımızı alır ve daha sonra giriş yapar. E-posta adresi ve telefon numarası herkese açık sayfanızda da yer alır.
organisations-register-contact-name = Bu kişinin adı nedir?
organisations-register-contact-name-hint = Ad yayımlanmaz.
organisations-register-email-hint = Giriş kodunu bu adrese göndeririz.
organisations-register-phone-hint = Aranmayı tercih ediyorsanız. İkisinden biri yeterli.
organisations-register-network = Aramıza katılır mısınız?
organisations-register-network-text = Ortak anlayışı imzalayan, ağın üyesi olur. İmzalamadan da rehberde yer alabilir, istediğiniz zaman ayrılabilirsiniz.
organisations-register-sign = Evet, kuruluşumuz ortak anlayışı imzalıyor
organisations-register-send = Kuruluşu kaydet
organisations-twice-title = Bu kuruluşu zaten tanıyoruz
organisations-twice-text = Bu adda bir kuruluş rehberde yer alıyor ya da yanıtımızı bekliyor. Formu az önce mi gönderdiniz? O zaman her şey yolunda, size döneceğiz. Değilse lütfen bizi arayın.
organisations-twice-look = Rehbere bakın
organisations-registered-title = Teşekkürler, aramıza hoş geldiniz!
organisations-registered-text = Bilgilerinize bakıp önümüzdeki günlerde size döneceğiz.
organisations-registered-next = Şimdi bir şey yapmanız gerekmiyor. Kuruluşunuz rehberde yer alınca e-posta adresinizle giriş yapıp teklif ekleyebilirsiniz.
organisations-meanwhile = Bu arada başka biri kaydetti.
organisations-meanwhile-text = Yazdıklarınız formda duruyor ama kaydedilmedi. Sayfayı ikinci bir pencerede açıp karşılaştırın. Sizin bilgileriniz geçerli olacaksa yeniden kaydedin.
