### Herkese açık her şeyde arama.

search-title = Arama
search-title-of = Arama: { $words }
search-lead = Gönüllü işler, kuruluşlar, insanlar ve sayfalar: hepsi için tek kutu.
search-label = Ne arıyorsunuz?
search-example = örneğin: sesli okuma, bahçe
search-find = Bul
search-suggestions = Öneriler
search-count = { $count ->
    [0] Hiçbir şey bulunamadı
    [one] Bir sonuç
   *[other] { $count } sonuç
}
search-count-many = 1.000'den fazla sonuç
search-results = Sonuçlar
search-meant = “{ $words }” mi demek istediniz? Onu da aradık.
search-narrow = Daralt
search-drop = kaldır
search-facet-kind = Ne
search-facet-topic = Konu
search-facet-district = Semt
search-facet-time = Süre
search-kind = { $kind ->
    [offer] Katılma fırsatları
    [event] Etkinlikler
    [organisation] Kuruluşlar
    [contact] Sorularınız için kişiler
    [article] Kılavuzlar, cevaplar ve yenilikler
    [agreement] Anlaşmalar
   *[page] Sayfalar
}
search-kind-one = { $kind ->
    [offer] Katılma fırsatı
    [event] Etkinlik
    [organisation] Kuruluş
    [contact] Sorularınız için kişi
    [article] Ofisten metin
    [agreement] Anlaşma
   *[page] Sayfa
}
search-why-synonym = “{ $word }” ile bulundu
search-why-corrected = benzer yazılış: “{ $word }”
search-why-fresh = kısa süre önce onaylandı
search-pages = Diğer sonuçlar
search-first = Başa dön
search-next = Diğer sonuçlar
search-none-title = Bununla ilgili bir şey bulamadık
search-none-text = Belki başka ya da daha kısa bir kelimeyle olur. Ya da bir insana sorun: Dinler ve yardımcı oluruz.
search-none-filtered = Bu seçime uyan bir şey yok. Seçimsiz belki vardır.
search-none-without = Her yerde ara
search-none-ask = Bir insana sorun
search-none-call = Arayın: { $phone }
search-none-people = Size kim yardımcı olur
search-none-everyone = Tüm ilgili kişiler
search-none-guide = Beş soru, üç öneri
search-soon-title = Arama şu anda hazırlanıyor
search-soon-text = Bu genellikle bir dakikadan kısa sürer. O zamana kadar her şeyi listelerde bulursunuz.
