plain-what-title = Burası nedir?
plain-what =
    Burası bir internet sitesi.
    Burada şunu bulursunuz: { $city } kentinde nerede yardım edebilirim?
    Birçok grup ve dernek insan arıyor.
    Tekliflerini burada gösteriyorlar.
    Katılmak gönüllüdür.
    Para almazsınız.
    Hesap gerekmez.
plain-way-title = Yolunuzu böyle bulursunuz
plain-way =
    Menü en üstte.
    Orada şuna basın: Katıl.
    O zaman bütün teklifleri görürsünüz.
    Ne istediğinizi henüz bilmiyor musunuz?
    O zaman şuna basın: Bana ne uyar?
    Size 5 soru sorarız.
    Sonra size 3 teklif gösteririz.
    En altta telefon numaramız var.
    Bizi arayın.
    Size seve seve yardım ederiz.
plain-join-title = Böyle katılırsınız
plain-join =
    Bir teklifi beğendiniz mi?
    O zaman şuna basın: Ben de varım.
    Adınızı yazın.
    E-posta adresinizi yazın.
    Ya da telefon numaranızı yazın.
    Sonra size haber veririz.
    Daha sonra her zaman hayır diyebilirsiniz.
plain-barriers-title = Bu sitedeki engeller
plain-barriers =
    Bu siteyi bütün insanlar kullanabilmeli.
    Bazı yerlerde bu henüz iyi olmuyor.
    Liste erişilebilirlik beyanında.
    Bir yerde ilerleyemiyor musunuz?
    O zaman lütfen bize söyleyin.
    Şuna basın: Engel bildir.
    2 hafta içinde yanıt veririz.
    Bazen daha uzun sürer.
    O zaman size nedenini söyleriz.
    6 hafta sonra kesin bir yanıtınız olur.
    Yanıtımız işinize yaramıyor mu?
    O zaman arabulucu kurum size yardım eder.
    Bu ücretsizdir.
plain-more-title = Kolay dilde daha fazlası
plain-more =
    5 soru da kolay okunur.
    Adı: Bana ne uyar?
    İşaret dili için de bir sayfa var.
    Bağlantıyı her sayfanın en altında bulursunuz.
