### Bu alandaki şeylerin adları. Her satır bir etikettir: kısa ve noktasız.

## Kuruluşlar

terms-sector-civil-society = Dernek, birlik, vakıf
terms-sector-initiative = Girişim
terms-sector-education = Okul, kreş, eğitim
terms-sector-faith = Dinî topluluk
terms-sector-business = Şirket
terms-sector-administration = Belediye
terms-sector-politics = Siyaset

terms-organisation-registered = İncelenmeyi bekliyor
terms-organisation-active = Rehberde
terms-organisation-declined = Rehbere alınmadı
terms-organisation-merged = Başka kuruma katıldı
terms-organisation-restricted = Gizlendi

## Teklifler

terms-suit-little-german = Az Almanca yeterli
terms-suit-wheelchair = Tekerlekli sandalyeyle
terms-suit-from-home = Evden
terms-suit-with-children = Çocuklar da gelebilir
terms-suit-under-18 = 18 yaşından küçükler de
terms-suit-groups = Gruplar için
terms-suit-try-once = Bir kez denemek için

terms-rhythm-once = Bir kez ya da arada sırada
terms-rhythm-weekly = Her hafta
terms-rhythm-fortnightly = İki haftada bir
terms-rhythm-monthly = Her ay
terms-rhythm-flexible = Uygun olunca

terms-time-hour = En fazla 1 saat
terms-time-two-hours = En fazla 2 saat
terms-time-once = Bir kez
terms-time-regular = Düzenli

terms-way-direct = Doğrudan kayıt
terms-way-get-to-know = Önce tanışma

terms-insurer-organisation = Kuruluş üzerinden
terms-insurer-land = Eyaletin toplu sigortası üzerinden
terms-insurer-statutory = Yasal kaza sigortası üzerinden
terms-insurer-own = Kendi sigortanız üzerinden
terms-insurer-unclear = Henüz belli değil, lütfen sorun

terms-opportunity-draft = Taslak
terms-opportunity-in-review = İnceleniyor
terms-opportunity-public = Yayında
terms-opportunity-paused = Ara verildi
terms-opportunity-ended = Sona erdi
terms-opportunity-restricted = Gizlendi

terms-freshness-fresh = Onaylandı
terms-freshness-asked = Soruldu
terms-freshness-fading = Henüz yanıt yok
terms-freshness-silent = Uzun süredir onaylanmadı

## Kayıtlar

terms-channel-web = İnternetten
terms-channel-desk = Yüz yüze
terms-channel-phone = Telefonla
terms-channel-paper = Kâğıtla

terms-signup-own-unconfirmed = Lütfen kaydınızı onaylayın.
terms-signup-own-awaits-guardian = Bir velinin onayı daha gerekiyor.
terms-signup-own-waiting = Kuruluş sizinle iletişime geçecek.
terms-signup-own-accepted = Yeriniz hazır.
terms-signup-own-declined = Bu sefer olmadı.
terms-signup-own-withdrawn = Kaydınızı geri çektiniz.
terms-signup-own-lapsed = Kimse onaylamadığı için bu kayıt düştü.
terms-signup-own-called-off = Maalesef bu tarih iptal edildi.

terms-signup-unconfirmed = Henüz onaylanmadı
terms-signup-awaits-guardian = Veli onayı bekleniyor
terms-signup-waiting = Yanıt bekliyor
terms-signup-accepted = Kabul edildi
terms-signup-declined = Kabul edilmedi
terms-signup-withdrawn = Geri çekildi
terms-signup-lapsed = Düştü
terms-signup-called-off = Tarih iptal edildi

## Zamanlar. Cümle içinde ya da bir simgenin yanında durur; bu yüzden küçük harfle başlar.

terms-day-recurring = { $day ->
    [mon] pazartesi
    [tue] salı
    [wed] çarşamba
    [thu] perşembe
    [fri] cuma
    [sat] cumartesi
   *[sun] pazar
}
terms-day-counted = { $nth ->
    [1] ilk
    [2] ikinci
    [3] üçüncü
    [4] dördüncü
   *[other] son
} { $day ->
    [mon] pazartesi
    [tue] salı
    [wed] çarşamba
    [thu] perşembe
    [fri] cuma
    [sat] cumartesi
   *[sun] pazar
}
terms-days-range = { $first }–{ $last }

terms-times = { $when }, { $times }
terms-times-once = belirli günlerde
terms-times-once-on = belirli { $days } günlerinde
terms-times-daily = her gün
terms-times-weekly = her hafta
terms-times-weekly-on = { $days } günleri
terms-times-fortnightly = iki haftada bir
terms-times-fortnightly-on = iki haftada bir { $days } günü
terms-times-monthly = ayda bir
terms-times-monthly-on = ayda bir, { $days } günü
terms-times-monthly-nth = her ayın { $days } günü
terms-times-flexible = size uygun olduğunda
terms-times-flexible-on = { $days } günleri, size uygun olduğunda

## Diller

terms-language = { $tag ->
    [de] Almanca
    [de-simple] Almanca (sade dil)
    [en] İngilizce
    [tr] Türkçe
    [ar] Arapça
    [uk] Ukraynaca
    [pl] Lehçe
    [ru] Rusça
    [ro] Rumence
    [bg] Bulgarca
    [ku] Kürtçe
    [fa] Farsça
    [sq] Arnavutça
    [fr] Fransızca
    [es] İspanyolca
    [it] İtalyanca
    [nl] Felemenkçe
    [vi] Vietnamca
    [gsg] Alman İşaret Dili
   *[other] { $tag }
}
