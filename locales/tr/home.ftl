### Ana sayfa.

home-title = { $city } için ne yapmak istersiniz?
home-title-nowhere = Ne yapmak istersiniz?
home-offers = { $count ->
    [one] Bir teklif ve sizi bekleyen insanlar.
   *[other] { $count } teklif ve sizi bekleyen pek çok insan.
}
home-offers-many = 1.000’den fazla teklif ve sizi bekleyen pek çok insan.
home-easy = Hesap açmadan, kendi dilinizde, ne kadar vaktiniz varsa o kadar.
home-search-label = Ne yapmak istersiniz?
home-search-example = örneğin: bahçe, kitap okumak
home-search = Bul

home-chips = Sık arananlar
home-chip-hour = Bir saat
home-chip-children = Çocuklarla
home-chip-from-home = Evden
home-chip-little-german = Az Almanca
home-chip-wheelchair = Tekerlekli sandalyeyle
home-chip-try-once = Bir kez denemek için

home-doors = Üç yol
home-door-network = Kimler var?
home-door-network-text = Bir şeyler yapan dernekler, okullar, şirketler ve daireler.
home-door-organisation = Gönüllü arıyoruz
home-door-organisation-text = Kuruluşunuzu kaydedin, tekliflerinizi ekleyin.

home-week = Şu anda size ihtiyaç var
home-all = { $count ->
    [one] Teklifi görün
   *[other] Tüm teklifler ({ $count })
}
home-all-many = Tüm teklifler
home-empty-title = Burada yakında başlıyoruz
home-empty-text = Listede henüz teklif yok. Belki ilkini sizin kuruluşunuz ekler?
home-empty-action = Kuruluş kaydet

home-pillars = Birlikte ilerlettiklerimiz
home-project = İlk projemiz
home-project-more = Hikâyeyi okuyun

home-people = Size yardımcı olanlar
home-people-all = Tüm ilgili kişiler
home-call = Arayın
home-write = Yazın
