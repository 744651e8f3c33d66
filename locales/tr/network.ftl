### Am Tisch: Steine im Weg, Ziele, Treffen und die Liste der Woche.

network-nobody = Henüz kimse
# $day (String) - Freitag, 4. Dezember
network-planned = Sonraki gün: { $day }
network-save = Kaydet
network-see-public = Herkese açık sayfayı gör

## Steine im Weg

network-stones-tab = Engeller
# $number (String) - Nummer des Steins
network-stone = Engel { $number }
network-stones-lead = İnsanları katılmaktan alıkoyan şeyler. Yenilere önce bakın, sonra kendi sözlerinizle yayımlayın.
network-stones-undone = Yapılacaklar
network-stones-new = Yeni
network-stones-over = Bitenler
network-stones-empty = Yeniler burada kendiliğinden görünür.
network-stones-note = Engel not et
network-stones-untitled = Henüz yayımlanmadı
network-stones-words = Bize söylendiği gibi (yalnız büro için)
network-stones-public = Sayfada böyle duruyor
network-stones-open = Yayımla
network-stones-open-text = Kimse tanınmayacak şekilde yazın: isim yok, numara yok. Kimin yanıtlayacağını seçin.
network-stones-title = Başlık
network-stones-text = Ne, kimi engelliyor?
network-stones-text-hint = Burada bize söylenen duruyor. Lütfen yeniden yazın.
network-stones-to = Kim yanıtlayacak
network-stones-open-send = Yayımla
network-stones-answer = Yanıtla
network-stones-answer-text = Yanıt
network-stones-answer-hint = Herkes okur. Engeli söyleyen ya da ondan etkilenenler e-posta ile alır.
network-stones-answer-send = Yanıtı yayımla
network-stones-end = Kapat
network-stones-outcome = Ne oldu, ya da neden olmadı
network-stones-outcome-hint = Örneğin: Ocaktan itibaren bir başvuru yeter. Ya da: Eyalet istiyor, değiştiremeyiz.
network-stones-solved = Kaldırıldı
network-stones-not-solvable = Kalıyor, çünkü
network-stones-decline = Yayımlama, çünkü
network-stones-too = Biri burada ya da telefonda: kimse iki kez sayılmasın diye bir adres ya da numara yeter.
network-stones-too-send = Say
network-stones-twice = Zaten sayıldı
network-stones-twice-text = Bu adres ya da numara zaten sayılıyor.
network-stones-reword = Yeniden yaz
network-stones-link = Okumak ya da yazdırmak için kişisel bağlantı:

## Ziele

network-goals-tab = Hedefler
network-goals-lead = Ağın hedefledikleri, etkisini gösteren bir sayıyla.
network-goals-new = Yeni hedef
network-goals-change = Hedefi değiştir
network-goals-title = Ne iyileşecek?
network-goals-text = Neden ve bunun için ne yapıyoruz?
network-goals-indicator = Gösterge
network-goals-indicator-hint = Ne sayılıyor? Örneğin: en çok iki saat süren teklifler
network-goals-unit = Birim
network-goals-baseline = Başlangıç değeri
network-goals-baseline-on = Tarihi
network-goals-target = Hedef değer
network-goals-target-on = Son gün
network-goals-owner = Kim takip ediyor?
network-goals-next = Ne zaman yeniden ölçülecek?
network-goals-measure = Değer gir
network-goals-on = Gün (boş: bugün)
network-goals-measure-send = Değeri kaydet
network-goals-strike = Sil
network-goals-end = Hedefi bitir
network-goals-outcome = Ne oldu?

## Treffen

network-meetings = Toplantılar
network-meetings-lead = Davet, gündem, tutanak. Kararlaştırılan her şey sonra haftanın listesinde durur.
# $count (Number) - wie viele
network-meetings-count = { $count ->
    [0] Toplantı yok
    [one] Bir toplantı
   *[other] { $count } toplantı
}
network-meetings-empty = Henüz toplantı yok
network-meetings-new = Toplantı planla
network-meetings-change = Toplantıyı değiştir
network-meetings-planned = planlandı
network-meetings-held = tutanak tamam
network-meetings-cancelled = iptal
# $count (Number) - wie viele
network-meetings-guests = { $count ->
    [0] kimse davet edilmedi
    [one] bir kuruluş davetli
   *[other] { $count } kuruluş davetli
}
# $count (Number) - wie viele Schritte
# $open (Number) - davon offen
network-meetings-steps = { $count } kararlaştırıldı, { $open } açık
network-meetings-title = Toplantının adı
network-meetings-on = Gün
network-meetings-from = Başlangıç
network-meetings-place = Yer
network-meetings-agenda = Gündem
network-meetings-agenda-hint = Her satıra bir madde
network-meetings-invite = Davetliler
network-meetings-event = Etkinlik numarası
network-meetings-event-hint = Yalnızca toplantı herkese açık takvimdeyse. Yoksa içeride kalır.
network-meetings-invite-send = Daveti yaz
network-meetings-invited = Davet gönderildi
network-meetings-letter = Daveti gör
network-meetings-cancel = İptal et
# $title (String) - wie das Treffen heißt
network-invitation-subject = Davet: { $title }
# $title (String) - wie das Treffen heißt
# $when (String) - wann und wo
# $points (String) - die Tagesordnung
network-invitation =
    Sizi davet ediyoruz: { $title }

    { $when }

    Konular:
    { $points }

    Lütfen sizden birinin gelip gelmeyeceğini kısaca bildirin.
network-minutes = Tutanak
network-minutes-text = -> ya da ! ya da “Verabredet:” ile başlayan satır bir adım olur: kim, ne, ne zamana kadar.
network-minutes-label = Konuşulanlar
network-minutes-hint = Örneğin: -> Turnverein, Schlüssel nachmachen lassen, bis 12.3.
network-minutes-becomes = Bundan olacak
# $who (String) - wer
# $what (String) - was
# $day (String) - bis wann
network-minutes-step = Adım: { $who } – { $what }, { $day } gününe kadar
network-minutes-no-who = Kimin yapacağı eksik. Yazın: -> isim, ne, bis gün
network-minutes-no-what = Ne yapılacağı eksik.
network-minutes-no-when = Gün eksik ya da okunamıyor. Örneğin: bis 12.3. ya da bis Freitag
network-minutes-no-day = Gün toplantıdan önce ya da çok ileride.
network-minutes-write = Metni kaydet
network-minutes-hold = Tamamla: adımları oluştur
network-steps = Kararlaştırılanlar
# $day (String) - Freitag, 4. Dezember
network-step-by = { $day } gününe kadar
network-step-done = Yapıldı
network-step-not-done = Yapılmadı
# $day (String) - Fr., 4. Dez.
network-step-late = { $day } gününden beri gecikmiş
# $day (String) - Fr., 4. Dez.
network-step-open = { $day } günü sor
network-step-else = Başka türlü oldu
network-step-why = Neden olmadı?
network-step-next = Yeniden sorma günü
network-step-plan = Sonra sor
network-step-give-up = Yapılmadı, çünkü
network-step-add = Bir adım daha
network-step-who = Kim?
network-step-what = Ne?
network-step-until = Ne zamana kadar?

## Die Liste der Woche

network-week = Bu hafta
network-week-tab = Hafta
# $count (Number) - wie viele
network-week-number = { $count ->
    [0] Bu hafta: bir şey yok
    [one] Bu hafta: bir iş
   *[other] Bu hafta: { $count } iş
}
# $count (Number) - wie viele
# $day (String) - Sonntag, 6. Dezember
network-week-lead = { $count ->
    [0] { $day } gününe kadar bir şey yok.
    [one] Bir iş gecikmiş ya da { $day } gününe kadar yapılacak.
   *[other] { $count } iş gecikmiş ya da { $day } gününe kadar yapılacak.
}
network-week-whose = Kimin işleri
network-week-all = Hepsi
network-week-mine = Benimkiler
# $name (String) - Katja Sommer
network-week-of = { $name } (yok)
# $name (String) - Katja Sommer
# $deputies (String) - Nuri Demir
network-week-away = { $name } yok. Yerine bakan: { $deputies }
network-week-late = Gecikmiş
# $day (String) - Freitag, 4. Dezember
network-week-today = Bugün, { $day }
# $day (String) - Fr., 4. Dez.
network-week-since = { $day } gününden beri
# $name (String) - Katja Sommer
network-week-owner = sorumlu: { $name }
network-week-empty = Bu hafta bir şey yok
network-week-empty-text = Bir kahve için ya da sebepsiz bir telefon için zaman.
network-next-take-question = Yeni soruya bak ve üstlen
network-next-answer-question = Soruyu yanıtla
network-next-look-at-question = Sorumuza yanıt geldi mi, bak
network-next-ask-again = Arayıp nasıl gittiğini sor
network-next-tell-organisation = Kuruluşu ara ve haber ver
network-next-ask-what-came = Tanıştırmadan ne çıktı, sor
network-next-talk-with-founders = Kurucularla konuş
network-next-decide-report = Bildirimi karara bağla
network-next-answer-barrier = Bildirilen engele yanıt ver
network-next-open-obstacle = Yeni engele bak ve yayımla
network-next-answer-obstacle = Engeli yanıtla
network-next-look-at-obstacle = Engel kalktı mı, bak
network-next-measure-goal = Hedefi ölç: yeni değer gir
network-next-end-goal = Hedeften ne olduğunu yaz
network-next-hold-meeting = Toplantı
network-next-keep-minutes = Tutanağı yaz ve tamamla
network-next-ask-for-step = Sor: yapıldı mı?
