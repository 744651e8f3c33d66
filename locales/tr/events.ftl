events-title = Etkinlikler
events-lead = Şenlikler, buluşmalar, kurslar ve gönüllü günleri: şehirde neler oluyor.
events-views = Görünüm
events-view-list = Liste
events-view-week = Hafta
events-view-month = Ay
events-organisation = Kuruluş
events-organisation-any = Tüm kuruluşlar
events-from = Hangi günden itibaren?
events-today = Bugün
events-before = Önceki
events-after = Sonraki
events-turn = Gezinme
events-more = Daha sonraki etkinlikler
events-count = { $count ->
    [0] Etkinlik yok
   *[other] { $count } etkinlik
}
events-empty-title = Burada henüz etkinlik yok
events-empty-text = Başka bir zaman aralığına bakın ya da bir filtreyi kaldırın.
events-all = Tüm etkinlikler
events-moved = ertelendi
events-cancelled = iptal
events-was = Duyurulan tarih: { $when }.
events-reason = Neden: { $reason }
events-whole-day = bütün gün
events-places = { $count ->
    [0] yer kalmadı
   *[other] { $count } boş yer
}
events-helping = Gönüllü ol
events-open = Herkese açık, kayıt gerekmez
events-register-title = Kayıt gerekli
events-register = Kayıt ol
events-register-closed = Kayıt şu anda kapalı.
events-subscribe = Takvime abone ol (iCal)
events-feed = Besleme (Atom)
events-feed-title = Etkinlikler: { $hub }
events-print = Yazdır
events-dates = Tarihler
events-no-dates = Şu anda belirlenmiş başka bir tarih yok.
events-over = Bu etkinlik artık takvimde değil.
events-preview = Sayfa böyle görünecek. Şimdilik yalnızca siz ve koordinasyon görüyorsunuz.
events-place = Yer
events-cost = Ücret
events-access = Erişilebilirlik
events-by = Düzenleyen
events-file = Takvimime ekle
events-day-more = { $count ->
   *[other] { $count } tane daha
}
events-display-title = Neler oluyor?
events-display = Giriş ekranı
events-display-more = Tüm etkinlikler: { $address }
events-display-as-of = Güncelleme: { $time }
