### Katılmak için teklifler: liste, kart, sayfa, afiş, takvim.

## Liste

opportunities-title = Katılın
opportunities-lead = Size uyanı seçin. Hesap açmadan kaydolabilirsiniz.
opportunities-count = { $count ->
    [0] Teklif yok
    [one] Bir teklif
   *[other] { $count } teklif
}
opportunities-count-many = 1.000’den fazla teklif
opportunities-count-least = { $count ->
    [0] Şimdilik teklif yok
    [one] En az bir teklif
   *[other] En az { $count } teklif
}
opportunities-results = Teklifler
opportunities-print = Yazdır
opportunities-feed = Yenilikleri takip edin (feed)
opportunities-feed-title = Katılın: { $hub }

opportunities-filters = Filtreler
opportunities-search = Ne arıyorsunuz?
opportunities-search-example = örneğin: bahçe, kitap okumak
opportunities-find = Bul
opportunities-topic = Konu
opportunities-topic-all = Tüm konular
opportunities-district = Semt
opportunities-district-all = Bütün şehir
opportunities-time = Ne kadar vaktiniz var?
opportunities-time-any = Fark etmez
opportunities-days = Hangi günler?
opportunities-day = { $day ->
    [mon] Pt
    [tue] Sa
    [wed] Ça
    [thu] Pe
    [fri] Cu
    [sat] Ct
   *[sun] Pz
}
opportunities-suits = Şunlar uygun olsun
opportunities-free = Yalnızca boş yeri olanlar
opportunities-show = Göster
opportunities-all = Tümünü göster
opportunities-chips = Filtreleriniz
opportunities-drop = kaldır
opportunities-words = “{ $words }”

opportunities-none-title = Şu anda buna uyan bir şey yok
opportunities-none-text = Bir filtreyi kaldırın ya da ne aradığınızı bize anlatın. Sizinle birlikte seve seve bir şey buluruz.
opportunities-none-call = { $phone } numarasını arayın
opportunities-empty-title = Listede henüz bir şey yok
opportunities-empty-text = Şehirdeki kuruluşların nerede yardıma ihtiyaç duyduğu burada görünecek.
opportunities-empty-action = Kuruluş kaydet

opportunities-pages = Diğer teklifler
opportunities-first = Başa dön
opportunities-next = Diğer teklifler
opportunities-look-on = Aramaya devam et
opportunities-so-far-title = Şimdilik uyan bir şey yok
opportunities-so-far-text = Liste uzun; henüz hepsine bakılmadı.

## Kart

opportunities-tag-get-to-know = önce tanışma
opportunities-tag-full = dolu
opportunities-tag-new = yeni
opportunities-tag-invented = Örnek
opportunities-tag-silent = son onay: { $month }
opportunities-month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
opportunities-place-home = evden
opportunities-place-everywhere = şehrin her yerinde
opportunities-duration-times = { $duration }, { $times }
opportunities-more-dates = { $count ->
    [one] ve 1 tarih daha
   *[other] ve { $count } tarih daha
}

## Bir teklifin sayfası

opportunities-back = Tüm teklifler
opportunities-tasks = Neler yapacaksınız?
opportunities-facts = Bilmeniz iyi olur
opportunities-other-language = Bu metnin dili: { $language }.
opportunities-fact-times = Ne zaman
opportunities-fact-duration = Ne kadar sürer
opportunities-fact-place = Nerede
opportunities-fact-languages = Diller
opportunities-fact-languages-any = Dil fark etmez
opportunities-fact-suits = Kimlere uygun
opportunities-fact-age = Yaş
opportunities-age = { $age ->
    [one] en az { $age } yaş
   *[other] en az { $age } yaş
}
opportunities-fact-insurance = Sigorta
opportunities-insured-accident = Size bir şey olursa: { $insurer }
opportunities-insured-liability = Bir şey zarar görürse: { $insurer }
opportunities-fact-way = Nasıl katılırsınız
opportunities-way-direct = Kaydolduğunuzda yeriniz hazırdır.
opportunities-way-get-to-know = Kaydolduktan sonra önce tanışırsınız, ardından { $organisation } size haber verir.
opportunities-way-vulnerable = Burada çocuklar ya da korunması gereken insanlar var: bu yüzden başlamadan önce tanışırsınız.

opportunities-fact-confirmed = Onay

opportunities-shifts = Tarihler
opportunities-places-free = { $count ->
    [one] 1 yer kaldı
   *[other] { $count } yer kaldı
}
opportunities-places-open = Herkese yer var
opportunities-places-full = dolu
opportunities-shift-off = İptal edildi
opportunities-shift-off-title = İptal edildi: { $title }
opportunities-take-shift = Kaydolun
opportunities-take-shift-on = tarih: { $date }
opportunities-shifts-more = { $count ->
    [one] 1 tarih daha
   *[other] { $count } tarih daha
}

opportunities-join = Ben de varım
opportunities-join-title = Katılın
opportunities-join-easy = Hesap gerekmez: Adınız ve bir e-posta adresi ya da telefon numarası yeterli.

opportunities-filled-title = Şu anda bütün yerler dolu
opportunities-filled-text = Bu kadar çok kişinin yardım etmesi ne güzel. Belki benzer bir şey size uyar.
opportunities-no-date-title = Şu anda bir tarih yok
opportunities-no-date-text = Planlanan tarih iptal edildi. Ne zaman devam edeceğini ilgili kişiye sorun.
opportunities-paused-title = Bu teklife ara verildi
opportunities-paused-text = Şu anda kaydolmak mümkün değil. Kaydı olanların kaydı sürer.
opportunities-ended-title = Bu teklif sona erdi
opportunities-ended-text = Katılan herkese teşekkürler. Yapılacak daha çok şey var.
opportunities-hidden-title = Henüz yayında değil
opportunities-hidden-text = Bu sayfayı yalnızca kuruluşunuz ve koordinasyon görür.
opportunities-similar = Benzer teklifler: { $topic }

opportunities-contact = Sorularınızı kim yanıtlar?
opportunities-contact-call = Arayın
opportunities-contact-write = Yazın
opportunities-organisation = Arkasında kim var?
opportunities-organisation-more = Bu kuruluş hakkında

opportunities-share = Başkalarına da söyleyin
opportunities-share-button = Paylaş
opportunities-share-copy = Bağlantıyı kopyala
opportunities-share-copied = Kopyalandı
opportunities-share-mail = E-postayla
opportunities-share-whatsapp = WhatsApp ile
opportunities-share-subject = { $city } için gönüllü ol: { $title }
opportunities-share-text = Bu sana uyabilir: { $title } { $link }
opportunities-poster = Afiş
opportunities-calendar = Takvime ekle
opportunities-short-address = Söylemesi kolay kısa adres:

opportunities-confirmed = Bu teklif en az { $date } tarihine kadar geçerli.
opportunities-asked = Bu teklif { $date } tarihine kadar onaylıydı. Hâlâ geçerli olup olmadığını sorduk.
opportunities-silent = Son onay: { $month }. Teklifin hâlâ geçerli olup olmadığını önceden sormanız iyi olur.

## Afiş

opportunities-poster-join = Katılın
opportunities-poster-call = ya da arayın: { $phone }
