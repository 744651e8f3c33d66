legal-optional = – isteğe bağlı
legal-fault = Hata: { $title }
legal-errors = Lütfen bir daha bakın
legal-unwritten = Bu sayfa henüz hazır değil.
legal-unwritten-text = Site hazırlanıyor. Açılıştan önce gereken her şey burada yazacak.
legal-home = Ana sayfaya

## Künye

legal-imprint = Künye (Impressum)
legal-imprint-lead = { $hub } sitesini sunan:
legal-operator = Sunan
legal-represented = Temsilcisi
legal-email = E-posta adresi
legal-phone = Telefon
legal-register = Sicil
legal-vat = KDV kimlik numarası
legal-supervisor = Denetleyen makam
legal-editor-title = Metinlerden sorumlu
legal-editor-lead = Almanya Medya Devlet Sözleşmesi madde 18 fıkra 2 uyarınca. Bir kuruluşun sayfasından ve tekliflerinden kuruluşun kendisi sorumludur.
legal-editor = Adresiyle birlikte sorumlu kişi

## Veri koruma

legal-privacy = Veri koruma bildirimi
legal-privacy-lead = Hangi verileri ne için, ne kadar süre sakladığımız ve sizin neler isteyebileceğiniz.
legal-short-title = Kısaca en önemlisi
legal-short-account = Hesap açmadan bakabilir ve katılabilirsiniz.
legal-short-cookies = Giriş yapmadığınız sürece bu sayfalar çerez koymaz. Giriş yapan, yalnızca buna yarayan bir çerez alır. Kiosk olarak kullanılan bir cihaz da bir tane alır: Yalnızca “kiosk” der ve tarayıcı kapanınca silinir.
legal-short-nobody = Reklam yok, tek tek insanlar hakkında istatistik yok ve başka sunuculardan hiçbir şey yüklenmez.
legal-short-passed = Kaydınız yalnızca katılmak istediğiniz kuruluşa gider. Ne alacağını size önceden söyleriz.
legal-controller-title = Kim sorumlu
legal-controller = Sorumlu
legal-arrangement = İkisinin anlaşması
legal-officer-title = Veri koruma görevlisi
legal-officer = Veri koruma görevlisi
legal-bases-title = Bunu neden yapabiliyoruz
legal-basis-signups-town = Kayıtlar ve sorular: gönüllülüğü desteklemek kentin görevidir (GDPR madde 6 fıkra 1 bent e ile DSG NRW madde 3).
legal-basis-directory-town = Kuruluşların dizini ve teklifleri: kentin aynı görevi (GDPR madde 6 fıkra 1 bent e ile DSG NRW madde 3).
legal-basis-signups = Kayıtlar ve sorular: bizden istediğinizi yapabilmemiz için (GDPR madde 6 fıkra 1 bent b).
legal-basis-directory = Kuruluşların dizini ve teklifleri: insanlar nereye katılabileceklerini bulsun diye (GDPR madde 6 fıkra 1 bent f).
legal-basis-persons = İletişim kişilerinin adları ve resimleri: onay verdiler ve bunu her zaman geri alabilirler (GDPR madde 6 fıkra 1 bent a).
legal-basis-barriers = Bildirilen engeller: yasa bizi yanıt vermekle yükümlü kılar (GDPR madde 6 fıkra 1 bent c).
legal-basis-reports = Bildirilen kayıtlar: Dijital Hizmetler Yasası bizi bildirimleri almakla ve kararları gerekçelendirmekle yükümlü kılar (GDPR madde 6 fıkra 1 bent c).
legal-basis-safety = Giriş ve güvenlik: kimse başkasının hesabına girmesin diye. Kötüye kullanımda geldiği ağ not edilir, tek bağlantı değil.
legal-keep-title = Neyi ne kadar süre saklıyoruz
legal-keep-lead = Bu liste veri tabanının kendisinden oluşur. Burada yazmayan saklanmaz.
legal-table-personal = İnsanlarla ilgili veriler
legal-table-others = İnsanlarla ilgili olmayan veriler
legal-table-purpose = Ne için
legal-table-keep = Ne kadar süre
legal-keep-always = site var oldukça
legal-keep-days = { $days ->
    [one] iş bittikten bir gün sonrasına kadar
   *[other] iş bittikten { $days } gün sonrasına kadar
}
legal-keep-years = { $years ->
    [one] iş bittikten bir yıl sonrasına kadar
   *[other] iş bittikten { $years } yıl sonrasına kadar
}
legal-keep-owner = şunun kadar: { $owner }
legal-recipients-title = Bunları kim görür
legal-recipients-organisation = Kaydolduğunuz kuruluş ve kayıtlarla ilgilenen bürodaki kişiler.
legal-rights-title = Neler isteyebilirsiniz
legal-rights = Hakkınızda ne saklandığını öğrenebilir, düzelttirebilir ya da sildirebilir, kullanımını kısıtlatabilir ve verilerinizi yanınıza alabilirsiniz (GDPR madde 15–20).
legal-rights-objection = Özel durumunuz buna karşıysa itiraz edebilirsiniz (GDPR madde 21).
legal-rights-link = Kaydınızı e-postanızdaki kişisel bağlantıyla kendiniz görür, değiştirir ve geri çekersiniz. Hakkınızda saklanan diğer her şeyi “Verilerim” altında (her sayfanın altında) görür, değiştirir ve silersiniz. Bir telefon ya da e-posta da yeter.
legal-rights-authority = Kabul etmiyorsanız şuraya şikâyette bulunabilirsiniz:

## Tablolar ne içindir

legal-purpose-setting = Bu kentin adı, metinleri, konuları ve semtleri; bu verilere ait anahtarların bir işareti
legal-purpose-organisation = Kuruluşlar dizini
legal-purpose-organisation-topic = Kuruluşların konuları
legal-purpose-charter-signature = Ortak anlayışın altındaki imzalar
legal-purpose-article = Ofisin sayfaları, kılavuzları, cevapları ve yenilikleri
legal-purpose-article-version = Bir metnin hangi sürümünün ne zaman yazıldığı
legal-purpose-article-text = Ofisin metinleri, her sürümde ve dilde
legal-purpose-article-picture = Ofis metinlerindeki görseller: kimin yaptığı ve kimin onay verdiği
legal-purpose-organisation-picture = Kuruluşların resimleri
legal-purpose-contact-point = Herkese açık iletişim kişileri
legal-purpose-opportunity = Katılım teklifleri
legal-purpose-opportunity-text = Tekliflerin her dildeki metinleri
legal-purpose-shift = Tekliflerin tarihleri
legal-purpose-event = Etkinlikler
legal-purpose-event-text = Etkinliklerin her dildeki metinleri
legal-purpose-event-date = Etkinliklerin tarihleri
legal-purpose-calendar-feed = Bir kuruluşun kendi takviminin nerede olduğu ve ne zaman okuduğumuz
legal-purpose-barrier-report = Bildirilen engeller ve yanıtlarımız
legal-purpose-digest-subscription = Haftalık postayı kimin aldığı ve onlara neyin uyduğu: bırakılınca hemen, onaylanmazsa 14 gün sonra silinir
legal-purpose-digest-issue = Haftalık postanın ne zaman gönderildiği
legal-purpose-digest-word = Ofisin haftalık postada söyledikleri
legal-purpose-digest-sent = Hangi haftalık postayı kimin aldığı
legal-purpose-report = Bir kaydın bildirildiği ve sonucu, isimler olmadan
legal-purpose-reporter = Kaydı kimin, neden bildirdiği
legal-purpose-report-word = Kararların gerekçeleri ve itirazlar
legal-purpose-restriction = Hangi kaydın gizlendiği ve önceki durumu
legal-purpose-inquiry = Birinin bir şey sorduğu ve ne zaman yanıtlandığı, ad ve içerik olmadan
legal-purpose-inquiry-asker = Kimin sorduğu ve nasıl yanıtladığımız
legal-purpose-inquiry-entry = Ne sorulduğu, yanıtlandığı ve not edildiği
legal-purpose-inquiry-link = Bir sorunun neyle ilgili olduğu
legal-purpose-inquiry-merge-undo = İki sorunun birleştirilmesini geri alan bilgiler
legal-purpose-advice = Birine danışmanlık verildiği, konusu ve sonucu, ad ve içerik olmadan
legal-purpose-advice-person = Kime danışmanlık verildiği ve formda ne yazdığı
legal-purpose-advice-suggestion = Bir danışmada hangi tekliflerin önerildiği
legal-purpose-introduction = Tanıştırma yapıldığı, kime ve sonucu, kişi adları olmadan
legal-purpose-introduction-said = Bir tanıştırmada ne iletildiği ve kimin onay verdiği
legal-purpose-founding = Bir kuruluşa eşlik edildiği ve sonucu, ad ve içerik olmadan
legal-purpose-founding-person = Kimin kurduğu ve fikir
legal-purpose-founding-step = Bir kuruluşun adımları
legal-purpose-obstacle = İnsanları katılmaktan alıkoyan şeyler, büronun sözleriyle, ve ne olduğu
legal-purpose-obstacle-person = Bir engeli kimin hangi sözlerle bildirdiği
legal-purpose-obstacle-voice = Bir engelin kimi de etkilediği
legal-purpose-goal = Ağın hedefleri
legal-purpose-goal-value = Hedeflerin ölçülen değerleri
legal-purpose-meeting = Ağın toplantıları, gündem ve tutanakla
legal-purpose-meeting-guest = Hangi kuruluşun hangi toplantıya davetli olduğu
legal-purpose-meeting-measure = Bir toplantıda kararlaştırılanlar
legal-purpose-undeliverable = Hiçbir şeyin ulaşmadığı e-posta adresleri
legal-purpose-person = Adresi doğrulanmış kişiler
legal-purpose-signup = Tekliflere kayıtlar
legal-purpose-account = Erişimler
legal-purpose-login-code = Giriş kodları
legal-purpose-session = Şu anda kimin giriş yaptığı
legal-purpose-link = Kişisel bağlantıların durumu
legal-purpose-journal = Ne olduğu, adsız
legal-purpose-reader-position = Günlüğü okuyanların nerede olduğu
legal-purpose-outbox = Gidecek ve gitmiş e-postalar
legal-purpose-job = Belli bir zamanda yapılacaklar
legal-purpose-upload = Bir sayfa gösterdikçe yüklenen dosyalar

## Erişilebilirlik

legal-accessibility = Erişilebilirlik beyanı
legal-accessibility-lead = Bu sayfaları herkes kullanabilmeli. Henüz olmayan yerler burada yazıyor.
legal-law-town = Dayanağı Kuzey Ren-Vestfalya Engellilere Eşitlik Yasası (BGG NRW) madde 10a–10e ile erişilebilir bilişim yönetmeliğidir (BITVNRW). Ölçü EN 301 549 ve WCAG 2.1, AA düzeyidir.
legal-law-others = Ölçümüz EN 301 549 ve WCAG 2.1, AA düzeyidir.
legal-state-title = Ne durumdayız
legal-state-full = Bu sayfalar bildiğimiz bütün gerekleri karşılıyor.
legal-state-partly = Bu sayfalar gereklerin büyük bölümünü karşılıyor.
legal-gaps-title = Henüz erişilebilir olmayanlar
legal-gap-sign-video = Alman İşaret Dilinde henüz bir film yok. Hazırlanıyor.
legal-tested-title = Ne zaman ve nasıl sınandı
legal-tested-own = Bu sayfaları { $day } tarihinde kendimiz sınadık.
legal-tested-third = Bağımsız bir kurum bu sayfaları { $day } tarihinde sınadı.
legal-feedback-title = Engel bildirmek
legal-feedback-text = Bir yerde ilerleyemiyor musunuz? Bize söyleyin. Hesap da ad da gerekmez.
legal-clock = İki hafta içinde yanıt veririz. Daha uzun sürerse o zamana kadar nedenini söyleriz. En geç altı hafta sonra bir yanıtınız olur.
legal-contact = İletişim kişisi
legal-ombuds-title = Yanıtımız işe yaramazsa
legal-ombuds-text = Yanıt almıyor musunuz ya da yanıt işinize yaramıyor mu? O zaman şu kurum ücretsiz arabuluculuk yapar:
legal-ombuds = Arabulucu kurum (Ombudsstelle)
legal-ombuds-page = Kurumun sayfasına
legal-report = Engel bildir
legal-report-lead = Sizi ne engelliyor? Size kolay gelen biçimde yazın.
legal-report-message = Ne çalışmıyor?
legal-report-message-hint = Örneğin: “Kayıt düğmesi bana okunmuyor.”
legal-report-page = Hangi sayfada?
legal-report-page-hint = Adresi ya da sayfanın adı.
legal-report-reach = Size nasıl ulaşırız?
legal-report-reach-hint = E-posta adresi ya da telefon numarası olmadan size yanıt veremeyiz. Engelle yine de ilgileniriz.
legal-report-name = Ad
legal-report-send = Bildirimi gönder
legal-reported = Bildiriminiz için teşekkürler
legal-reported-title = Bildiriminiz ulaştı.
legal-reported-text = E-posta adresi verdiyseniz birazdan bizden bir e-posta alırsınız.
legal-reported-clock = En geç { $first } tarihine kadar yanıt veririz. Daha uzun sürerse o zamana kadar nedenini söyleriz. En geç { $last } tarihinde bir yanıtınız olur.

## Kolay dil ve işaret dili

legal-plain = Kolay dil
legal-sign = İşaret dili
legal-sign-lead = Alman İşaret Dilinde bir film, burada ne bulacağınızı ve bir engeli nasıl bildireceğinizi anlatır.
legal-sign-watch = Filmi indir ve izle
legal-sign-size = Dosya: { $megabytes } MB, süre: { $length } dakika
legal-sign-text = Aynısı metin olarak:
legal-sign-none = Burada henüz Alman İşaret Dilinde bir film yok. Hazırlanıyor. O zamana kadar kolay dildeki sayfa size yardımcı olabilir. Ya da bize yazın.
legal-purpose-account-role = Kim kimin adına hareket ediyor ve kim vekâlet ediyor
legal-purpose-absence = Vekil devreye girsin diye birinin ne zaman olmadığı
legal-purpose-passkey = Erişimlerin passkey’leri
legal-purpose-passkey-challenge = Başlatılmış passkey girişleri
legal-purpose-hand-over = Kuruluşların devirleri
legal-purpose-allowance = Son bir saatte bir şeyin ne sıklıkta yapıldığı, adressiz
legal-purpose-import-mapping = Bir listenin sütunlarının nasıl okunduğu
legal-purpose-import-draft = Yüklenen bir liste, aktarılana kadar
legal-purpose-import-run = Hangi listenin ne zaman aktarıldığı
legal-purpose-import-row = Listedeki hangi satırın hangi kayda ait olduğu, sağlama toplamı olarak
legal-purpose-office-code = Büronun mektupla gönderdiği kodlar
legal-purpose-retention-run = Her gece neyin silindiği, sayı olarak
legal-purpose-erasure = Birinin silindiği, adsız bir işaret olarak; böylece eski bir yedek kimseyi geri getirmez
legal-purpose-search-miss = Aranıp bulunamayanlar: kelimeler ve kaç kez, kimin aradığı değil
legal-purpose-organisation-merge = Hangi kurumun hangisine katıldığı
legal-purpose-organisation-merge-undo = Birleştirmeyi geri almak için gerekenler
legal-purpose-organisation-apart = Hangi kurumların kesin olarak aynı olmadığı
legal-purpose-circular = Kurumlara gönderilen genelgeler
legal-purpose-circular-recipient = Hangi kurumun hangi genelgeyi aldığı
legal-purpose-circular-refusal = Hangi kurumun genelge istemediği
