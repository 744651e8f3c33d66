opening-tab = Açılış
opening-title = Açılış
opening-lead = Bir madde eksik oldukça site hazırlıkta kalır.
opening-lead-open = Site açıldı. Bu liste her şeyin hâlâ doğru olup olmadığını gösterir.
opening-missing = { $count ->
    [0] Eksik bir şey yok.
    [one] Bir madde eksik.
   *[other] { $count } madde eksik.
}
opening-points = Denetim listesi
opening-state-done = denetlendi
opening-state-vouched = onaylandı
opening-state-missing = eksik
opening-state-later = sonra gelebilir
opening-do = Şimdi yap
opening-change = Gör ve değiştir
opening-save = Kaydet
opening-see-page = Sayfayı gör
opening-by = Adınız
opening-vouched = { $by } bunu { $day } tarihinde denetledi ve onayladı.
opening-refused = Henüz açılmadı
opening-open = Siteyi aç
opening-open-text = Her şey hazır. Açılınca “hazırlanıyor” notu kalkar ve arama motorları sayfaları alabilir.
opening-close = Yeniden kapat
opening-close-text = Kapatmak hiçbir şeyi silmez: sayfalara ulaşılır, ama yeniden “hazırlanıyor” notunu taşırlar ve arama motorlarından onları unutmaları istenir.
opening-demo = Örnek kent açılmaz
opening-demo-text = Burada her şeyi deneyebilirsiniz. Yalnızca kendi kurduğunuz site açılabilir.
opening-said-opened = Siteniz açıldı. Tebrikler!
opening-said-closed = Siteniz yeniden hazırlıkta.
opening-said-mail = Kod doğru: e-postalar ulaşıyor.
opening-said-saved = Kaydedildi: { $what }
opening-meanwhile = Bu arada başka biri bir şey kaydetti.
opening-meanwhile-text = Yazdıklarınız henüz kaydedilmedi. Sayfaya bakın, sonra sizinki geçerli olacaksa bir daha kaydedin.

## Yedek

opening-backup-title = Yedek
opening-backup = Denetlenmiş son yedek: { $when }.
opening-backup-none = Henüz yok. Sitenin makinesinde şu komut bir yedek alır ve denetler:
opening-backup-old = Sonuncusu { $days } günden eski. Sitenin makinesinde şu komut yeni bir yedek alır ve denetler:

## Künye

opening-imprint-lead = Siteyi kim sunuyor, adres ve iletişimle (DDG madde 5, MStV madde 18 fıkra 2).
opening-kind = Siteyi kim sunuyor?
opening-kind-municipality = Bir kent ya da belediye
opening-kind-association = Kayıtlı bir dernek
opening-kind-other = Vakıf, şirket, kilise
opening-name = Hukuki biçimiyle tam ad
opening-name-hint = Örneğin: Stadt Gladbeck, Der Bürgermeister
opening-street = Sokak ve kapı numarası
opening-town = Posta kodu ve yer
opening-represented-hint = İmza yetkisi olan kişi, göreviyle.
opening-editor-hint = Kendi metinlerinizden sorumlu kişinin adı ve adresi.
opening-register-hint = Örneğin: Amtsgericht Gelsenkirchen, VR 1234
opening-security = Güvenlik açıkları için e-posta adresi
opening-security-hint = security.txt dosyasında yazar. Boşsa yukarıdaki adres geçerlidir.

## Sorumlu ve veri koruma

opening-privacy-title = Veri sorumlusu
opening-privacy-lead = Verilerden kim sorumlu. Veri koruma bildirimi bunlardan ve veri tabanından oluşur.
opening-controller-text = Kent, başka biri ya da ikisi birlikte. Veri koruma bildirimi bundan oluşur.
opening-controller = Kim sorumlu?
opening-controller-hint = Amaç ve araçlara karar veren (GDPR madde 4 bent 7). Veri koruma görevlinize sorun.
opening-controller-operator = Künyede yazan
opening-controller-other = Başka biri
opening-controller-joint = İkisi birlikte (GDPR madde 26)
opening-other-name = Diğer kurumun adı
opening-other-address = Diğer kurumun adresi
opening-other-email = Diğer kurumun e-posta adresi
opening-arrangement = İkisinin anlaşması
opening-arrangement-hint = Yalnızca ortak sorumlulukta: kim bilgilendirir, kim yanıt verir, kim siler? Özü yayımlanır.
opening-officer-email = Bunun için e-posta adresi
opening-hosting = Site nerede çalışıyor?
opening-hosting-hint = Makineyi kim işletiyor, nerede duruyor ve GDPR madde 28 sözleşmesi olduğu.
opening-recipients = Başka kim bir şey görüyor?
opening-recipients-hint = Örneğin e-postalarınızı kim gönderiyor.
opening-authority = Veri koruma denetim makamı
opening-privacy-read-title = Veri koruma bildirimi okundu
opening-privacy-read-lead = Veri koruma bildirimini veri koruma görevlinizle okuyun. Bilgiler değişirse yeniden gerekir.
opening-privacy-first = Önce veri sorumlusunun bilgileri gerekir.
opening-privacy-vouched = Veri koruma görevlimiz bildirimi okudu. Sitemiz için doğru.

## Erişilebilirlik

opening-accessibility-lead = Ne zaman sınadınız, ne henüz olmuyor ve kim yanıt veriyor. Süre işliyor: iki hafta, en çok altı (BITVNRW madde 5).
opening-accessibility-text = Ne henüz erişilebilir değil, kim yanıt veriyor ve hangi arabulucu kurum yardım ediyor.
opening-accessibility-old = Son sınama bir yıldan eski. Yeniden sınayın ve günü girin.
opening-tested = Son sınamanın günü
opening-method = Kim sınadı?
opening-method-own = Biz kendimiz
opening-method-third = Bağımsız bir kurum
opening-barriers = Ne henüz erişilebilir değil?
opening-barriers-hint = Her satıra bir tane: ne, neden ve onun yerine ne yardımcı olur. Eksik işaret dili filmi kendiliğinden eklenir.
opening-ombuds-hint = Kuzey Ren-Vestfalya kentleri için girildi, Kasım 2026. Hâlâ doğru mu, denetleyin.
opening-ombuds-email = Arabulucu kurumun e-posta adresi
opening-ombuds-website = Arabulucu kurumun internet adresi

## Vekiller

opening-deputies-title = Vekiller
opening-deputies-lead = Biri hasta ya da izinliyse yerine kim geçer? Bunları yalnızca büro görür.
opening-deputies-no-coordinator = Koordinasyonun vekili eksik.
opening-deputies-no-admin = Teknik işlerin vekili eksik.
opening-deputies-done = Her rolün yerine geçecek biri var.
opening-deputy-coordinator = Koordinasyonun vekili
opening-deputy-admin = Teknik işlerin vekili
opening-deputy-name = Ad
opening-deputy-reach = E-posta adresi ya da telefon numarası

## E-postalar

opening-mail-title = Deneme e-postası
opening-mail-lead = Site size kodlu bir e-posta gönderir. Kodu buraya girin: o zaman e-postaların ulaştığı kanıtlanır.
opening-mail-send = Deneme e-postası gönder
opening-mail-sent = Son deneme e-postası { $address } adresine gitti: { $when }.
opening-mail-proved = Bir deneme e-postasının kodu geri geldi: { $when }.
opening-mail-code = E-postadaki kod
opening-mail-code-hint = Altı karakter. Bir şey gelmezse istenmeyen klasörüne ve “Posta” sayfasına bakın.
opening-mail-prove = Kodu denetle
opening-mail-wrong = { $left ->
    [one] Bu kod doğru değil. Bir deneme hakkınız kaldı.
   *[other] Bu kod doğru değil. { $left } deneme hakkınız kaldı.
}
opening-mail-locked = Bu kod artık geçerli değil. Yeni bir deneme e-postası gönderin.
opening-mail-often = Az önce bir e-posta gitti.
opening-mail-often-text = Bir tane daha göndermeden önce bir dakika bekleyin.
opening-mail-bounces = Daha sonra bir e-posta iletilemedi diye dönerse, e-posta sunucusu raporu doğrudan siteye verebilir. Adres o zaman masada işaretlenir:
opening-dns-title = SPF, DKIM ve DMARC
opening-dns-lead = E-postalarınız istenmeyenlere düşmesin diye alan adınızda üç kayıt. DKIM anahtarını e-postalarınızı gönderen verir; SPF’de mx yerine onun sunucusunu yazın.
opening-dns-vouched = Üç kayıt alan adımızda duruyor. Denetledim.

## Kolay dil ve işaret dili

opening-plain-title = Kolay dil okundu
opening-plain-lead = Kolay dildeki sayfayı okuyun, en iyisi ona ihtiyacı olan biriyle.
opening-plain-vouched = Sayfayı okuduk. Sitemiz için doğru.
opening-sign-lead = Kentinizin bir sunucusunda, BITV 2.0 ek 2 bölüm 1’e göre denetlenmiş bir film.
opening-sign-missing = Henüz film yok. Bu açılışı durdurmaz, ama erişilebilirlik beyanında yazar.
opening-video-address = Dosyanın internet adresi
opening-video-address-hint = İndirmek için, kentinizin bir sunucusunda. Sayfa oraya götürür, kendisi bir şey yüklemez.
opening-video-length = Süre
opening-video-length-hint = Dakika ve saniye, örneğin 3:20.
opening-video-megabytes = Dosyanın megabayt olarak boyutu
opening-video-width = Piksel olarak genişlik
opening-video-height = Piksel olarak yükseklik
opening-video-rate = Saniyedeki görüntü
opening-video-logo = Filmde işaret dilinin logosu var.
opening-video-face = Yüz, dudaklar ve eller her zaman iyi görünüyor.
opening-video-clothing = Giysi koyu ve tek renk, eller belirgin.
opening-video-background = Arka plan durağan, ne siyah ne beyaz.

## Address and mail

opening-address-title = Adres
opening-address = Platforma { $address } adresinden ulaşılır.
opening-address-none = Şimdilik onu yalnızca bu bilgisayar açar: Açılmış olsa da başka kimse görmez. config.toml dosyasında base_url altına https ile genel adresi yazın ve yeniden başlatın.
opening-mail-stays = Platform e-postaları göndermek yerine bir klasöre koyuyor. config.toml dosyasında [mail] altına posta sunucusunu yazın (transport = "smtp") ve yeniden başlatın. Sonra bir deneme e-postasıyla kontrol edin.
