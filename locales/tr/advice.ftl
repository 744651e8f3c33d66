### Beratung am Tisch: der Bogen, ein Gespräch mit seinen Vorschlägen, die Liste.

advice-tab = Danışma
advice-title = Danışma
advice-lead = Bir şey yapmak isteyip ne olduğunu henüz bilmeyenler için: bir konuşma, üç öneri, sormak için bir gün.
advice-views = Hangi konuşmalar
advice-view-due = Şimdi sor
advice-view-open = Açık olanlar
advice-view-closed = Kapananlar
advice-empty-title = Burada bekleyen yok
advice-empty-text = Sorma günü gelince konuşma burada ve sabah listesinde kendiliğinden görünür.
advice-new = Konuşmaya başla
advice-to-introductions = Tanıştırmalar
advice-to-foundings = Kuruluşlar
# $number (String)
advice-number = Konuşma { $number }
advice-nameless = Adsız
advice-gone = Silindi
advice-state-open = sürüyor
advice-outcome-found = artık bir şey yapıyor
advice-outcome-alone = kendi arıyor
advice-outcome-nothing = hiçbiri uymadı
advice-outcome-silent = ulaşılamadı
# $day (String)
advice-next = { $day } günü sor
advice-due = Bugün sor
# $day (String)
advice-late = { $day } gününden beri sorulacak
# $name (String)
advice-by = { $name } ile konuşma
advice-counts = 90 günde konuşmalar
advice-sheet-title = Konuşma
advice-sheet-lead = Biri konuşurken not alın. Yalnızca ilk satır gerekli.
advice-note = Kişi ne istiyor?
advice-note-hint = Kendi sözleriyle, örneğin: kitap okumak, salı günleri, yalnızca Zweckel. Gün, semt ve sözcükleri anlıyoruz.
advice-more = Daha ayrıntılı sor
advice-can = Neyi iyi yapar?
advice-wont = Neyi istemez?
advice-wont-hint = Bu sözcüklerden biri geçen teklifleri ayırır ve söyleriz.
advice-wont-fillers = değil istemiyor olmasın lütfen daha hiçbir olmadan
advice-helps = Ona ne yardımcı olur?
advice-helps-hint = Örneğin: biri alsın, kısa yol, önce bir deneme.
advice-suits = Uygun olmalı
advice-language = Kişinin dili
advice-source = Konuşma nasıl oldu?
advice-follow = Ne zaman soralım?
advice-follow-hint = O gün konuşma sabah listesinde kendiliğinden görünür. Boş: sorulmaz.
advice-send = Önerileri göster
advice-errors = Lütfen kontrol edin:
# $title (String)
advice-fault = Hata: { $title }
advice-back = Tüm konuşmalar
advice-back-talk = Konuşmaya dön
advice-said = Söylenen
advice-understood = Anlaşılan
advice-none-title = Şu an buna uygun bir şey yok
advice-none-text = Formu değiştirin ya da doğrudan bir kuruluşla tanıştırın.
advice-aside = Ayrılanlar
# $title (String)
# $word (String)
advice-aside-one = { $title }: “{ $word }” yüzünden
advice-pass-on = Tanıştır
advice-slip = Kâğıdı yazdır
advice-introduce = Bir kuruluşla tanıştır
advice-found = Kuruluşa eşlik et
advice-passed = İletilenler
advice-passed-none = Henüz yok.
advice-change = Formu değiştir
advice-plan = Tekrar sor
advice-plan-day = Hangi gün?
advice-plan-hint = Boş: sorulmaz.
advice-plan-send = Günü kaydet
advice-close = Konuşmayı kapat
advice-close-why = Ne oldu?
advice-close-send = Kapat
advice-reopen = Devam ediyor
advice-erase = Bilgileri sil
advice-erase-text = Ad, form ve öneriler şimdi silinir. Yalnızca bir konuşma olduğu sayılır.
advice-erased = Bu konuşmanın bilgileri silindi.
# $number (String)
advice-from-question = { $number } numaralı sorudan
advice-known = Önceki kayıtlar
advice-from-case = Danışma başlat
# $name (String)
advice-row = Nasıl gittiğini sor: { $name }
advice-done-noted = Not edildi. Öneriler burada.
advice-done-changed = Form değişti, öneriler yeni.
advice-done-planned = Gün kaydedildi.
advice-done-closed = Kapatıldı.
advice-done-reopened = Konuşma sürüyor.
advice-done-erased = Bilgiler silindi.
advice-not-now = Bu şu anda olmuyor
advice-not-now-text = Bu arada bir şey değişti. Durumu burada görüyorsunuz.
advice-enter-note = Bu danışmada kaydedilir: ne iletildi, kim, nasıl ve ne zaman onay verdi.
# $count (Number)
advice-count = { $count ->
    [0] Konuşma yok
    [one] Bir konuşma
   *[other] { $count } konuşma
}
# $count (Number)
advice-suggestions = { $count ->
    [0] Öneri yok
    [one] Bir öneri
   *[other] { $count } öneri
}
# $count (Number)
advice-offers-gone = { $count ->
    [0] Hepsi hâlâ listede.
    [one] Bir öneri artık listede değil.
   *[other] { $count } öneri artık listede değil.
}
