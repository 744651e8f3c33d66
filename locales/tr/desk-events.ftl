desk-events-title = Etkinlikler
desk-events-tab = Etkinlikler
desk-events-lead = Takvimde yer alacakları buraya yazın. Koordinasyon bir kez bakar, sonra yayımlanır.
desk-events-lead-desk = Sizi bekleyenler ve takvimde yer alanlar.
desk-events-new = Yeni etkinlik
desk-events-change = Etkinliği değiştir
desk-events-none = Burada henüz etkinlik yok.
desk-events-waiting = Kontrol bekleyenler
desk-events-waiting-none = Bekleyen yok. Hepsine bakıldı.
desk-events-public = Takvimde
desk-events-ended = Bitmiş ya da çıkarılmış
desk-events-next = Sıradaki tarih: { $when }
desk-events-no-next = başka tarih yok
desk-events-from-calendar = kendi takviminden
desk-events-state = { $state ->
    [draft] taslak
    [in_review] inceleniyor
    [restricted] gizlendi
    [public] takvimde
   *[ended] bitti
}
desk-events-for = Hangi kuruluş için?
desk-events-what = Nedir?
desk-events-name = Başlık
desk-events-name-hint = Örneğin: Şehir bahçesinde mahalle şenliği
desk-events-summary = Bir cümleyle
desk-events-summary-hint = Listede başlığın altında yer alır.
desk-events-text = Ayrıntılar
desk-events-where = Nerede?
desk-events-place-hint = Sokak ve bina, örneğin: Eski Belediye Binası, Salon 1
desk-events-when = Ne zaman?
desk-events-day = Gün
desk-events-starts = Başlangıç
desk-events-ends = Bitiş
desk-events-ends-hint = Başlangıçtan erken bir saat ertesi sabah demektir.
desk-events-repeats = Tekrarlanıyor mu?
desk-events-repeats-no = Hayır, bir kez
desk-events-repeats-weekly = Her hafta
desk-events-repeats-fortnightly = İki haftada bir
desk-events-repeats-monthly = Her ay aynı haftanın gününde
desk-events-until = Dizinin son günü
desk-events-until-hint = Yalnızca tekrarlanıyorsa. En fazla 13 ay sonrası.
desk-events-come = Nasıl katılınır?
desk-events-offer = Kayıt
desk-events-offer-open = Herkese açık, kayıt yok
desk-events-offer-hint = Yer vermek istiyorsanız bu tarihlerle bir ilan yazıp burada seçin.
desk-events-cost-hint = Örneğin: ücretsiz, bağış kabul edilir
desk-events-access-hint = Örneğin: basamaksız, indüksiyon döngüsü
desk-events-hand-in = Gönder
desk-events-publish = Takvime koy
desk-events-save = Kaydet
desk-events-look = Sayfaya bak
desk-events-dates-open = Tarihler
desk-events-end = Takvimden çıkar
desk-events-end-text = Etkinlik artık takvimde görünmez. Tek bir tarihi iptal etmek için tarihlere gidin.
desk-events-dates-title = Tarihler
desk-events-dates-none = Yaklaşan tarih yok.
desk-events-dates-add = Tarih ekle
desk-events-dates-button = Ekle
desk-events-dates-past = Geçmiş
desk-events-date-open = Değiştir ya da iptal et
desk-events-date-count = Gelenleri say
desk-events-visitors = { $count ->
   *[other] { $count } kişi geldi
}
desk-events-not-counted = henüz sayılmadı
desk-events-move = Ertele
desk-events-move-text = Eski tarih not olarak kalır. Abone olunan takvimler de güncellenir.
desk-events-move-reason = Neden?
desk-events-move-button = Tarihi ertele
desk-events-cancel = İptal et
desk-events-cancel-text = Tarih görünür kalır ve iptal edildiğini söyler. Bu geri alınamaz.
desk-events-cancel-reason = Neden iptal?
desk-events-cancel-button = Tarihi iptal et
desk-events-count = Kaç kişi geldi?
desk-events-count-hint = Yalnızca sayı, isim yok.
desk-events-not-now = Bu artık mümkün değil
desk-events-not-now-text = Tarih başladı, iptal edildi ya da kendi takviminden geliyor ve orada değiştirilir.
desk-events-locked = Bu etkinlik kuruluşun kendi takviminden geliyor. Orada değiştirin, biz güncelleriz.
desk-events-review = İncele
desk-events-review-yes = Takvime koy
desk-events-review-no = Geri gönder
desk-events-review-reason = Ne eksik?
desk-events-review-hint = Kuruluş bunu formunun üstünde okur.
desk-events-sent-back = Lütfen bir kez daha bakın
desk-events-done-handed-in = Gönderildi. Koordinasyon inceleyecek.
desk-events-done-published = Takvimde.
desk-events-done-saved = Kaydedildi.
desk-events-done-ended = Artık takvimde değil.
desk-events-done-sent-back = Geri gönderildi.
desk-events-done-added = Eklendi.
desk-events-done-moved = Ertelendi.
desk-events-done-cancelled = İptal edildi.
desk-events-done-counted = Not edildi. Teşekkürler!
desk-events-done-approved = Onaylandı. Takvimdekiler yayında.
desk-events-done-stopped = Takvimi artık okumuyoruz.
desk-events-done-address = Kaydedildi. Takvimi birkaç dakika içinde okuyacağız.
desk-events-done-read = Okundu.
desk-events-feed-title = Kendi takvimi
desk-events-feed-lead = Zaten sitenizde ya da telefonunuzda bir takviminiz mi var? Nerede olduğunu söyleyin: altı saatte bir okuruz, hiçbir şeyi iki kez yazmazsınız.
desk-events-feed-url = Takvimin adresi (iCal)
desk-events-feed-url-hint = Herkese açık, https:// ile başlar ve çoğunlukla .ics ile biter. Özel işaretli kayıtları okumayız.
desk-events-feed-topic = Kayıtların konusu
desk-events-feed-district = Kayıtların semti
desk-events-feed-save = Takvimi oku
desk-events-feed-file-title = Ya da dosya olarak
desk-events-feed-file-text = İnternette takvim yok mu? Dosyayı (.ics) yükleyin. Sonraki onun yerini alır: ertelenen ertelenir, hiçbir şey iki kez görünmez.
desk-events-feed-file = Dosya
desk-events-feed-file-hint = En fazla 1 MB
desk-events-feed-file-send = Yükle
desk-events-feed-file-missing = Bir dosya seçin.
desk-events-feed-status = Durum
desk-events-feed-read = Son okuma: { $when }
desk-events-feed-never = Henüz okunmadı
desk-events-feed-events = { $count ->
    [0] Yaklaşan tarih yok
   *[other] { $count } etkinlik
}
desk-events-feed-skipped = { $count ->
   *[other] { $count } kayıt alınamadı: başlık, zaman ya da kimlik eksik, tekrarı bilinmiyor ya da başka bir kuruluşta zaten var.
}
desk-events-feed-waits = Koordinasyon takvime bir kez bakar. O zamana kadar hiçbir şey yayımlanmaz.
desk-events-feed-would = Bunlar herkese açık olacak
desk-events-feed-nothing = Henüz bir şey okunmadı. Burada tarihler görününce onay verebilirsiniz.
desk-events-feed-approved = onaylı
desk-events-feed-unapproved = onay bekliyor
desk-events-feed-approve = Takvimi onayla
desk-events-feed-stop = Okumayı bırak
desk-events-feed-stop-text = Yaklaşan tarihleri takvimimizden çıkar.
desk-events-feed-by-file = dosya olarak
desk-events-feed-all = Kuruluşların kendi takvimleri
desk-events-feed-failed = Son deneme başarısız oldu
desk-events-feed-stays = Daha önce okunanlar kalır.
desk-events-problem = { $problem ->
    [unreachable] Bu adreste kimse yanıt vermiyor. Adres hâlâ doğru mu?
    [not_public] Adres bir iç ağa götürüyor. Yalnızca herkese açık internettekileri okuruz.
    [astray] Adres bizi okumadığımız bir yere gönderiyor. Son adresi girin.
    [answered] Sunucu { $status } hatasıyla yanıt veriyor. Takvim herkese açık mı?
    [too_slow] Sunucu çok yavaş. Yeniden deneyeceğiz.
    [too_large] Takvim 1 MB’den büyük. Daha küçük bir takvim girin, örneğin eski yıllar olmadan.
    [too_many] Takvimde okuyabileceğimizden fazla tarih var. Daha küçük bir takvim girin.
    [ours] Bu bizim kendi takvimimiz. Kuruluşunuzun takvimini girin.
    [empty] Bu takvimde alabileceğimiz bir şey yok: gelecek, herkese açık tarih bulunmuyor.
   *[no_calendar] Oradaki, tam bir iCal takvimi değil.
}
# $title (String) - was angekündigt wird
desk-events-review-title = Yeni etkinlik: { $title }
desk-events-feed-to-approve = Bir kuruluşun kendi takvimi onayınızı bekliyor
