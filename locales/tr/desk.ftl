### Koordinasyon masası: günün başı, kayıtlar, aramalar, kuruluşlar, teklifler, posta.

desk-tabs = Masada
desk-tab-morning = Bugün
desk-tab-signups = Kayıtlar
desk-tab-organisations = Kuruluşlar
desk-tab-phone-list = Telefon listesi
desk-tab-post = Posta
desk-fault = Hata: { $title }
desk-errors = Lütfen bir daha bakın
desk-optional = – isteğe bağlı
desk-all = Hepsi
desk-show = Göster
desk-see = Bak
desk-call = Ara
desk-quick = Hemen yapın
desk-note-call = Arama kaydet
desk-new = Yeni
desk-new-offer = Yeni teklif
desk-new-organisation = Yeni kuruluş
desk-back-desk = Masaya dön
desk-back-signups = Tüm kayıtlar
desk-print = Yazdır
desk-channel = Bunu nasıl öğrendiniz?
desk-number = Kayıt no. { $number }
desk-morning = Günaydın.
desk-noon = İyi günler.
desk-evening = İyi akşamlar.
desk-things = { $count ->
    [0] Bugün bekleyen bir şey yok.
    [one] Bugün bir iş bekliyor.
   *[other] Bugün { $count } iş bekliyor.
}
desk-overdue = Geciken
desk-today = Bugün
desk-silent = Sessiz kalan
desk-done-title = Her şey tamam. Kahve zamanı.
desk-done-text = Yeni gelenler burada görünür: kayıtlar, aramalar, kuruluşlar ve teklifler.
desk-undo = Geri al
desk-log-in-now = Giriş adresi:
desk-days = { $days ->
    [one] { $days } gün
   *[other] { $days } gün
}
desk-offers-count = { $count ->
    [one] { $count } teklif
   *[other] { $count } teklif
}
desk-late-title = { $name } yanıt bekliyor: { $organisation }
desk-waiting-title = { $count ->
    [one] Bir kayıt yanıt bekliyor
   *[other] { $count } kayıt yanıt bekliyor
}
desk-ask-title = { $organisation } aransın: { $name } için yanıt
desk-no-mail = e-posta adresi yok
desk-answer = Kendim yanıtlayayım
desk-to-call-title = { $name } geri aranmak istiyor
desk-held-until = Yer şu güne kadar tutuluyor: { $until }
desk-confirmed = Onaylandı
desk-guardian-title = { $name } için veliden onay iste
desk-guardian-who = Aranacak: { $name }
desk-tell-accepted = { $name } olumlu yanıtı öğrensin
desk-tell-declined = { $name } olumsuz yanıtı öğrensin
# $name (String)
desk-tell-called-off = { $name } adlı kişiye söyleyin: Tarih iptal edildi
desk-tell-guardian = { $guardian } aransın: { $name } için tarih iptal edildi
desk-tell-joined = { $organisation } öğrensin: { $name } katılıyor
desk-tell-left = { $organisation } öğrensin: { $name } gelmiyor
desk-told = Söylendi
# $organisation (String)
# $count (Number) - mindestens zwei
desk-call-title = { $organisation } aranacak: tek görüşmede { $count } konu
# $count (Number) - mindestens zwei
# $organisation (String)
desk-late-many = { $count } kişi { $organisation } yanıtını bekliyor
desk-call-open = Görüşmeyi aç
# $organisation (String)
desk-call-page = { $organisation } ile görüşme
desk-call-tell = Söyleyecekleriniz
desk-call-ask = Soracaklarınız
desk-call-told = Hepsi söylendi
desk-call-done-title = Hepsi konuşuldu
desk-call-done-text = Bu kuruluşla şu anda konuşulacak başka bir şey yok.
desk-letter = Mektup
desk-registration-title = Yeni kuruluş: { $name }
desk-registration-signs = Ortak ilkeleri imzaladı
desk-approve = Onayla
desk-review-title = Yeni teklif: { $title }
desk-phone-list-title = Telefon listesi
desk-phone-list-text = Uzun süredir onaylanmadı: { $names }
desk-phone-list-open = Listeyi aç
desk-week = Bu hafta
desk-week-signups = Yeni kayıtlar
desk-week-fresh = Onaylı teklifler
desk-week-organisations = Kuruluşlar
desk-week-mails = Bekleyen e-postalar
desk-week-mails-since = En eskisi: { $when }
desk-percent = %{ $percent }
desk-spark-title = Son 14 gündeki yeni kayıtlar
desk-spark-point = { $day }: { $count }
desk-spark-day = Gün
desk-spark-count = Kayıtlar
desk-unconfirmed-mail = Adresi henüz onaylanmayanlar
desk-list-title = Kayıtlar
desk-list-lead = Son dört haftada gelenler, en yenisi başta.
desk-list-lead-found = Son bir yılın tamamında arandı, en yenisi başta.
desk-list-search = Ad, telefon, teklif veya numara
desk-list-find = Bul
desk-list-state = Durum
desk-list-count = { $count ->
    [0] Kayıt yok
    [one] { $count } kayıt
   *[other] { $count } kayıt
}
desk-list-empty-title = Burada bir şey yok
desk-list-empty-text = Daha az sözcükle arayın veya bütün durumlara bakın.
desk-list-empty-all = Hepsini göster
desk-thread-title = { $name } – kayıt
desk-under-16 = 16 yaş altı
desk-next = Şimdi ne olacak?
desk-next-call = Lütfen arayıp kaydın doğru olup olmadığını sorun.
desk-next-button = E-postadaki düğmeye henüz basılmadı.
desk-next-held = Bu tarihten sonra kayıt düşer: { $until }
desk-next-guardian = Şu kişinin onayı eksik: { $name }.
desk-next-waiting = Sıra şu kuruluşta: { $organisation }.
desk-next-since = Soruldu: { $when }
desk-next-shift = Sıradaki tarih: { $when }
desk-next-shift-over = Bu tarih geçti.
desk-next-accepted = Yer verildi. Bir şey yapmanız gerekmiyor.
desk-next-over = Kapandı. Bir şey yapmanız gerekmiyor.
desk-next-tell-person = Kişinin e-posta adresi yok, henüz bilmiyor.
desk-next-tell-guardian = Velinin e-posta adresi yok ve durumu henüz bilmiyor.
desk-next-tell-organisation = Kuruluşun e-posta adresi yok, henüz bilmiyor.
desk-about = Bilgiler
desk-offer = Teklif
desk-organisation = Kuruluş
desk-date = Tarih
desk-when = Ne zaman
desk-place = Yer
desk-person = Kişi
desk-message = Diyor ki
desk-language = Yanıt dili
desk-came = Geliş
desk-guardian = Veli
desk-guardian-yes = Onay var
desk-guardian-open = Onay eksik
# $language (String) - Türkisch
desk-guardian-reads = Okuduğu dil: { $language }
desk-reason = Söylenen
desk-history = Şimdiye kadar olanlar
desk-contact = İlgili kişi
desk-contact-none = Kimse yazılmamış
desk-steps = Size ne söylendi?
desk-steps-words = Not veya neden
desk-steps-words-hint = Olumsuz yanıt için gerekli. Yanıtla birlikte gider.
desk-step-confirm = Kayıt doğru
desk-step-consent = Veli onaylıyor
desk-step-accept = Kuruluş kabul ediyor
desk-step-decline = Kuruluş kabul etmiyor
desk-step-withdraw = Kişi vazgeçiyor
desk-papers = Kâğıt üzerinde
desk-papers-none = Bu kişinin e-posta adresi yok. Ona fişi verin veya mektubu gönderin.
desk-papers-some = Elinde bir kâğıt olsun isteyenler için.
desk-slip = Fiş (A6)
desk-letter-a4 = Mektup (A4)
desk-again = Başka teklif ara
desk-no-place = Boş yer kalmadı. Bir kişi daha olur mu diye kuruluşa sorun.
desk-meanwhile = { $what } Bu nedenle adımınız kaydedilmedi. Bu sayfa son durumu gösterir.
desk-twin = Bu kişi aynı şeye zaten kayıtlı.
desk-did-submitted = Kayıt oldu
desk-did-confirmed = Kayıt onaylandı
desk-did-consented = Veli onay verdi
desk-did-awaits-guardian = Kayıt onaylandı, veliye soruldu
desk-did-accepted = Kabul edildi
desk-did-declined = Kabul edilmedi
desk-did-withdrawn = Vazgeçildi
desk-did-lapsed = Kimse onaylamadığı için düştü
desk-did-called-off = Tarih iptal edildi
desk-did-changed = Mesaj değişti
desk-did-person-told = Kişiye haber verildi
desk-did-guardian-told = Veliye haber verildi
desk-did-organisation-told = Kuruluşa haber verildi
desk-did-untold = Geri alındı: henüz haber verilmedi
desk-who-person = Kişi
desk-who-guardian = Veli
desk-who-organisation = Kuruluş
desk-who-office = Koordinasyon
desk-who-house = Kendiliğinden
desk-who-how = { $who }, { $channel }
desk-find-title = Arama kaydet
desk-find-lead = Duyduğunuzu yazın. Alan günleri ve semtleri anlar.
desk-find-label = Kişi ne yapmak istiyor?
desk-find-placeholder = kitap okumak, salı, yalnızca Zweckel
desk-find-button = Bul
desk-find-more = Daha ayrıntılı
desk-find-topic = Konu
desk-find-district = Semt
desk-find-everywhere = Bütün şehir
desk-find-time = Süre
desk-find-days = Günler
desk-find-understood = Anlaşılan:
desk-find-count = { $count ->
    [0] Uyan teklif yok
    [one] { $count } öneri
   *[other] { $count } öneri
}
desk-find-start-title = Birkaç sözcük yeter
desk-find-start-text = Örneğin: “kitap okumak, salı, yalnızca Zweckel”. Öneriler nedenleriyle burada görünür; kişiyi tek tıkla kaydedersiniz.
desk-find-empty-title = Şu anda buna uyan bir şey yok
desk-find-empty-text = Daha az sözcükle veya günü yazmadan deneyin. Ya da ilgili kişilere sorun.
desk-find-empty-action = İlgili kişiler
desk-find-take = Kaydet
desk-find-fillers = yalnızca sadece ve veya ile için de da bir istiyorum istiyor günü günleri lütfen semt sabah öğleden sonra akşam
desk-find-weekend = haftasonu haftasonları
# Words behind which another thought begins
desk-find-but = ama fakat ancak
# Words before what is not wanted
desk-find-not = hariç
# Words behind what is not wanted; a dash where the language has none
desk-find-not-behind = değil olmasın istemiyor istemiyorum
# After "not" it takes nothing away: "not only"
desk-find-only = sadece yalnızca
# $words (String) - katzen
desk-find-unwanted = istemiyor: { $words }
desk-reason-in = { $district } semtinde
desk-reason-everywhere = bütün şehirde
desk-reason-elsewhere = { $wanted } yerine { $here }
desk-reason-other-days = { $wanted } yerine { $days }
desk-reason-no-days = belirli değil: { $wanted }
desk-reason-words = “{ $words }” ile ilgili
desk-reason-other-words = “{ $words }” değil, başka bir şey
desk-reason-other-topic = { $wanted } yerine { $topic }
desk-reason-other-time = “{ $wanted }” yerine { $time }
desk-reason-without = yok: { $suit }
desk-free = { $count ->
    [one] { $count } yer boş
   *[other] { $count } yer boş
}
desk-free-open = yer var
desk-enter-title = Kaydet: { $title }
desk-enter-back = Başka teklif ara
desk-enter-channel = Kişi sizinle nasıl konuşuyor?
desk-enter-shift = Hangi tarih?
desk-enter-name = Ad
desk-enter-phone = Telefon
desk-enter-email = E-posta
desk-enter-reach-hint = Telefon veya e-posta – biri yeter.
desk-enter-message = Kişinin söyledikleri
desk-enter-message-hint = Örneğin ne yapmayı sevdiği veya ne zaman aranabileceği.
desk-enter-language = Hangi dilde yanıt verelim?
desk-enter-young = 16 yaş altı
desk-enter-young-tick = Kişi 16 yaşından küçük. O zaman önce veliye sorarız.
desk-enter-guardian-name = Velinin adı
desk-enter-guardian-phone = Velinin telefonu
desk-enter-guardian-email = Velinin e-postası
desk-enter-guardian-language = Ona hangi dilde soralım?
desk-enter-read-title = Lütfen sesli okuyun
desk-enter-read-direct = “{ $organisation } adlı kuruluşa şunları iletiyorum: adınızı, size nasıl ulaşılacağını ve söylediklerinizi. Böylece yeriniz kesinleşir. İstediğiniz zaman vazgeçebilirsiniz, bizi aramanız yeter. Sizin için uygun mu?”
desk-enter-read-get-to-know = “{ $organisation } adlı kuruluşa şunları iletiyorum: adınızı, size nasıl ulaşılacağını ve söylediklerinizi. Size ulaşırlar, tanışırsınız, sonra iki taraf da karar verir. İstediğiniz zaman vazgeçebilirsiniz, bizi aramanız yeter. Sizin için uygun mu?”
desk-enter-agreed = Kişi evet dedi
desk-enter-agreed-missing = Cümleyi sesli okuyun ve eveti işaretleyin. Evet olmadan hiçbir şey iletmeyiz.
desk-enter-send = Kaydet
desk-enter-full = Biri bir an daha hızlıydı: Burada boş yer kalmadı. Başka bir tarih veya teklif seçin.
desk-enter-twice = Bu kişi aynı şeye zaten kayıtlı. “Kayıtlar” altında adını arayın.
desk-enter-closed-title = Şu anda buraya kayıt yapılamıyor
desk-enter-closed-text = Teklif açık değil ya da boş yeri ve tarihi kalmadı.
desk-enter-about = Teklif
desk-slip-title = { $name } için fiş
desk-letter-title = { $name } için mektup
desk-registration-lead = Bu kuruluş rehbere girmek istiyor.
desk-registration-came = Başvuru
desk-registration-sector = Türü
desk-registration-summary = Tek cümleyle
desk-registration-more = Daha fazlası
desk-registration-topics = Konular
desk-registration-district = Semt
desk-registration-address = Adres
desk-registration-website = İnternette
desk-registration-charter = Ortak ilkeler
desk-registration-charter-no = İmzalanmadı
desk-registration-speaks = Sözcüsü
desk-registration-decide = Kararınız
desk-registration-approve-text = Kuruluş rehberde görünür ve e-posta adresiyle giriş yapabilir.
desk-registration-reason = Ret nedeni
desk-registration-reason-hint = Kuruluş bunu sizin yazdığınız gibi alır.
desk-registration-decline = Rehbere alma
desk-registration-active = Bu kuruluş rehberde.
desk-registration-page = Sayfasına bak
desk-registration-change = Bu kuruluş adına değiştir
desk-registration-declined = Rehbere alınmadı: { $reason }
desk-registration-after-all = Yine de onayla
desk-review-lead = Yayımladığınızda herkes bunu görür.
desk-review-check = Yayımlamadan önce
desk-review-check-tasks = Ne yapılacağı açık mı?
desk-review-check-contact = Aranacak biri var mı?
desk-review-check-children = Çocuklar veya korunması gereken kişiler var mı?
desk-review-check-insurance = Kimin sigortaladığı yazılı mı?
desk-review-yes = Evet
desk-review-no = Hayır
desk-review-unclear = Açık
desk-review-publish = Yayımla
desk-review-edit = Kendim düzelteyim
desk-review-reason = Ne değişmeli?
desk-review-reason-hint = Kuruluş bunu sizin yazdığınız gibi alır.
desk-review-back = Geri gönder
desk-review-tasks = Yapılacaklar
desk-review-where = Yer
desk-review-way = Kayıt
desk-review-places = Yer sayısı
desk-review-places-open = Kaç kişi gelirse
desk-review-age = En küçük yaş
desk-review-age-from = { $age } yaşından itibaren
desk-review-liability = Sorumluluk sigortası
desk-review-accident = Kaza sigortası
desk-review-suits = Kimler için uygun
desk-review-languages = Diller
desk-review-decided = Bu teklif inceleme beklemiyor.
desk-review-open = Teklifi aç
desk-phones-title = Telefon listesi
desk-phones-lead = Bu teklifleri uzun süredir kimse onaylamadı. Bir telefon yeter: “Hâlâ geçerli mi?”
desk-phones-offer = Teklif
desk-phones-contact = İlgili kişi
desk-phones-phone = Telefon
desk-phones-since = Sessiz kaldığı tarih
desk-phones-do = Yapılacak
desk-phones-true = Hâlâ geçerli
desk-phones-edit = Değiştir
desk-phones-true-what = “{ $title }” telefonda onaylandı
desk-phones-empty-title = Bütün teklifler onaylı
desk-phones-empty-text = Biri sessiz kalırsa telefon numarasıyla burada görünür.
desk-phones-nobody = numara yazılmamış
desk-post-title = Posta
desk-post-lead = Son e-postalar. Kodlar ve kişisel bağlantılar burada asla görünmez.
desk-post-when = Ne zaman
desk-post-what = Ne
desk-post-to = Kime
desk-post-state = Durum
desk-post-tries = Deneme
desk-post-queued = Bekliyor
desk-post-sent = Gönderildi
desk-post-failed = Ulaşmadı
desk-post-turned-down = Reddedildi
desk-post-gone = Artık gerekmiyor
desk-post-again = E-posta sunucusu henüz almadı. Sonraki deneme: { $when }
desk-post-refused = Karşı taraf bu e-postayı reddetti; çoğunlukla adres yanlıştır. Adresi denetleyin veya arayın. Yeniden göndermek ancak bir şey değiştiyse işe yarar.
desk-post-unreached = E-posta sunucusuna beş günden uzun süre ulaşılamadı ya da sunucu e-postayı almadı. Yeniden çalışıyorsa bir kez daha gönderin.
desk-post-send-again = Yeniden gönder
desk-post-done-title = Yeniden yola çıktı
desk-post-done = { $to } için { $what }. Durum: { $state }
desk-post-not-now = Bu e-posta yeniden gönderilemiyor.
desk-post-not-now-text = Zaten bekliyor, gönderildi ya da artık gerekmiyor. Liste güncel durumu gösterir.
desk-post-empty-title = Henüz e-posta yok
desk-post-empty-text = Yazılan her e-posta sonra burada görünür.
desk-mail-confirm = Kaydı onaylama ricası
desk-mail-placed = Yeriniz kesin
desk-mail-waiting = Kuruluş size ulaşacak
desk-mail-accepted = Olumlu yanıt
desk-mail-declined = Olumsuz yanıt
desk-mail-called-off = Tarih iptal edildi
desk-mail-taken-back = Onay olmadığı için sona erdi
desk-mail-reminder = Tarih hatırlatması
desk-mail-guardian = Veliye soru
desk-mail-guardian-called-off = Tarih iptal edildi, veliye
desk-mail-new-signup = Yeni kayıt, kuruluşa
desk-mail-changed = Mesaj değişti, kuruluşa
desk-mail-withdrawn = Vazgeçme, kuruluşa
desk-mail-received = Kuruluş: başvuru alındı
desk-mail-approved = Kuruluş: onaylandı
desk-mail-org-declined = Kuruluş: rehbere alınmadı
desk-mail-log-in = Kuruluş: başka giriş adresi
desk-mail-published = Teklif yayımlandı
desk-mail-sent-back = Teklif geri gönderildi
desk-mail-still-true = Teklif hâlâ geçerli mi?
desk-mail-code = Giriş kodu
desk-mail-other = E-posta
