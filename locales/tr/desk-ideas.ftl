### Ideen am Tisch: die Liste, eine Idee mit allen Schritten, die Notiz für jemanden.

desk-ideas-tab = Fikirler
desk-ideas-title = Fikirler
desk-ideas-lead = İnceleyin, yayımlayın, yanıtlayın. Süresi geçenler üsttedir.
desk-ideas-note = Fikir yaz
desk-ideas-views = Hangi fikirler
# $view (String) - Schlüssel der Ansicht
desk-ideas-view = { $view ->
    [neu] Yeni
    [offen] Yanıtsız
    [ueberfaellig] Süresi geçen
    [widerspruch] İtiraz
   *[alle] Hepsi
}
# $count (Number) - so viele
desk-ideas-count = { $count ->
    [one] Bir fikir
   *[other] { $count } fikir
}
desk-ideas-empty-title = Hepsi tamam
desk-ideas-empty-text = Yapılması gerekenler burada görünür.
# $state (String) - Schlüssel des Standes
desk-ideas-state = { $state ->
    [unconfirmed] adres onaylanmadı
    [received] yeni
    [advised] danışmada
    [open] yayında
    [project] gerçekleşiyor
    [closed] sona erdi
    [declined] yayımlanmadı
    [withdrawn] geri alındı
    [merged] birleştirildi
    [archived] arşivlendi
   *[restricted] gizlendi
}
# $day (String) - Tag
desk-ideas-due = en geç { $day }
# $day (String) - Tag
desk-ideas-late = { $day } için söz verilmişti
desk-ideas-today = bugün
desk-ideas-paused = süre duruyor
desk-ideas-kept = yanıtlandı
desk-ideas-objected = İtiraz
desk-ideas-share-title = Zamanında yanıtlanan
# $intime (Number) - so viele rechtzeitig
# $answered (Number) - von so vielen
desk-ideas-share = { $intime } / { $answered }
# $count (Number) - so viele überfällig
desk-ideas-share-late = { $count ->
    [0] geciken yok
    [one] 1 geciken
   *[other] { $count } geciken
}
desk-ideas-office = Gönüllülük bürosu
# $title (String) - Überschrift
desk-ideas-fault = Hata: { $title }
desk-ideas-errors = Lütfen bir kez daha bakın
# $number (String) - Nummer
desk-ideas-number = Fikir { $number }
desk-ideas-who = Kim anlattı
desk-ideas-nameless = Adsız
desk-ideas-gone = Bilgiler silindi.
desk-ideas-no-mail = E-posta yok: lütfen arayın ya da mektubu yazdırın.
desk-ideas-link = Mektup için bağlantı
desk-ideas-see = Açık sayfa
# $finding (String) - Schlüssel, was auffiel
desk-ideas-finding = { $finding ->
    [link] İçinde bağlantı var
    [repetition] Çok tekrar var
    [word] Listeden bir sözcük geçiyor
   *[person] Belki bir ad ya da numara
}
desk-ideas-finding-text = Bunu sistem fark etti. Karar sizin.
desk-ideas-publish = Yayımla
desk-ideas-publish-text = Herkes böyle okur. Başkalarının adlarını karartın, örneğin: ▇▇▇. Önceki metin yalnız itiraz için saklanır, sonra silinir.
desk-ideas-change = Metni değiştir
desk-ideas-change-save = Kaydet
desk-ideas-name = Başlık
desk-ideas-text = Metin
desk-ideas-topic = Konu
desk-ideas-topic-none = Konu yok
desk-ideas-district = Semt
desk-ideas-place = Tam olarak nerede
desk-ideas-language = Hangi dilde
desk-ideas-original = İlk yazılan
# $day (String) - Tag
desk-ideas-original-until = { $day } tarihinde silinir.
desk-ideas-decline = Yayımlama
desk-ideas-decline-text = Fikri anlatan nedeni okur ve itiraz edebilir.
desk-ideas-reason = Neden
desk-ideas-reason-text = Kendi sözlerinizle
desk-ideas-ask = Soru sor
desk-ideas-ask-label = Soru
desk-ideas-ask-text = Yanıt gelene kadar süre durur. Fikir yayımlanınca soruyu herkes okur.
desk-ideas-hear = Ne söylendi
desk-ideas-hear-label = Kişi telefonda ya da masada ne dedi?
desk-ideas-note-add = Not
desk-ideas-note-label = Yalnızca büro için
desk-ideas-hand-over = Başka daireye ver
desk-ideas-hand-over-to = Kime
desk-ideas-hand-over-reason = Neden
desk-ideas-forward = Taslak iste
desk-ideas-forward-text = Bağlantı yalnızca bu fikri açar ve yalnız taslak içindir. Yalnızca bu dairenin girişi olanlar yanıt verebilir.
desk-ideas-forward-label = E-posta adresi
desk-ideas-forward-send = Bağlantıyı gönder
desk-ideas-answer = Yanıtla
# $office (String) - Amt
desk-ideas-answer-for = Adına konuştuğunuz yer: { $office }
desk-ideas-answer-other = Yalnızca bu daire adına giriş yapanlar yanıt verebilir.
desk-ideas-outcome = Yanıtınız nedir?
desk-ideas-answer-text = Gerekçe
desk-ideas-answer-text-hint = Bunu herkes okur. Kısa, dostça, nedeniyle.
desk-ideas-whom = İletilen yer (yalnız o zaman)
desk-ideas-body = Meclis ya da komisyon (yalnız o zaman)
desk-ideas-day = Oturum günü (yalnız o zaman)
desk-ideas-contact = Kime sorulabilir?
desk-ideas-contact-none = Belli biri yok
desk-ideas-answer-send = Yanıtı yayımla
desk-ideas-result = Oturumun sonucu
desk-ideas-result-save = Sonucu yayımla
desk-ideas-objection-answer = Yanıta itiraz
desk-ideas-objection-declined = Redde itiraz
# $day (String) - Tag
desk-ideas-objection-due = En geç { $day } karar verin.
desk-ideas-objection-barred = Siz zaten karar verdiniz. Lütfen başka biri karar versin.
desk-ideas-objection-party = Bu sizin fikriniz. Lütfen başka biri karar versin.
desk-ideas-decide-answer = Yeniden yanıtla
desk-ideas-decide-answer-text = Bundan sonra bu yanıt geçerli. Aynı şeyi söyleyebilir.
desk-ideas-decision = Gerekçe
desk-ideas-decide-up = Yine de yayımla
desk-ideas-decide-stay = Böyle kalsın
desk-ideas-object-note = İtirazı yaz
desk-ideas-support = Destek
# $all (Number) - so viele
# $paper (Number) - davon auf Papier
desk-ideas-supported = { $all } kişi, { $paper } tanesi kâğıtta
desk-ideas-list = Liste gir
desk-ideas-list-text = Her satıra bir kişi. Listede e-posta ya da numara varsa virgülden sonra. Sayılmış olan iki kez sayılmaz.
desk-ideas-list-label = Adlar
desk-ideas-list-how = Nasıl
# $channel (String) - Schlüssel des Weges
desk-ideas-channel = { $channel ->
    [paper] kâğıtta
    [phone] telefonda
    [desk] masada
   *[web] internette
}
desk-ideas-list-save = Gir
# $fresh (Number) - so viele neu
# $known (Number) - so viele schon da
desk-ideas-list-done = { $fresh } yeni, { $known } zaten sayılıyordu
desk-ideas-unconfirmed = onaylanmadı
desk-ideas-merge = Başka bir fikirle birleştir
desk-ideas-merge-text = Bu fikir diğerine katılır. Destekleyenlere sorulur. Otuz gün boyunca geri alınabilir.
desk-ideas-merge-into = Hangisine
desk-ideas-merge-do = Birleştir
# $title (String) - Titel
desk-ideas-merged = Katıldığı fikir: { $title }
desk-ideas-undo = Yeniden ayır
desk-ideas-along = E-postasız kim geliyor?
desk-ideas-along-text = Sorun ya da listede yazıyor. E-postası olana e-postayla sorulur.
desk-ideas-along-save = Geliyor
desk-ideas-along-came = geliyor
desk-ideas-project = Gerçekleşiyor
desk-ideas-project-text = Fikir şimdi gerçekleştiriliyor. Katılan herkes haber alır.
desk-ideas-close = Bitir
desk-ideas-closing = Nasıl bitiyor?
# $closing (String) - Schlüssel des Endes
desk-ideas-closing-of = { $closing ->
    [done] Yapıldı
    [not_done] Yapılmayacak
   *[elsewhere] Başka yerde sürüyor
}
desk-ideas-closing-text = Herkesin okuyacağı
desk-ideas-reopen = Sürdür
desk-ideas-talk = Söylenen ve not edilenler
desk-ideas-history = Geçmiş
# $said (String) - Schlüssel, was es ist
desk-ideas-said = { $said ->
    [ask_back] Soru
    [heard] Kişinin yanıtı
    [note] Not
    [hand_over] İletildi
    [draft] Yanıt taslağı
    [reason] Ret nedeni
    [objection_declined] Redde itiraz
    [objection_answer] Yanıta itiraz
    [decision_declined] İkinci karar
    [decision_answer] İkinci karar
   *[closing] Son
}
# $name (String) - Name
desk-ideas-by = { $name } tarafından
desk-ideas-done = Kaydedildi.
desk-ideas-not-now = Bu şu anda olmuyor
desk-ideas-not-now-text = Bu arada bir şey değişti. Şimdiki durum burada.
desk-ideas-note-title = Bir fikir yaz
desk-ideas-note-lead = Telefondaki, masadaki biri için ya da kâğıttan.
desk-ideas-source = Nasıl geldi?
# $source (String) - Schlüssel
desk-ideas-source-of = { $source ->
    [phone] Telefonda
    [desk] Masada
   *[paper] Kâğıtta
}
desk-ideas-note-save = Yaz
desk-ideas-mail = Fikir
