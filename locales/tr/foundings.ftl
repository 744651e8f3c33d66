### Gründungen und wer sie begleitet.

foundings-title = Kuruluşlar
foundings-lead = Yeni bir şey başlatanın yanında biri var: adıyla, yoluyla ve sonraki tarihle.
foundings-empty-title = Henüz kuruluş yok
foundings-empty-text = Eşlik etmeye başlayın: yol hazır.
foundings-new = Eşliğe başla
foundings-new-lead = Bir ad, bir yol, bir tarih. Adımlar sonra liste olarak durur.
foundings-back = Tüm kuruluşlar
foundings-state-running = yolda
foundings-state-founded = kuruldu
foundings-state-given-up = bırakıldı
foundings-gone = Silindi
foundings-name-title = Şimdilik adı ne?
foundings-idea = Ne olacak?
foundings-companion = Kim eşlik ediyor?
# $name (String)
foundings-companion-is = Eşlik eden: { $name }
foundings-companion-none = Kimse eşlik etmiyor.
foundings-next = Sonraki tarih
# $day (String)
foundings-next-is = Sonraki tarih: { $day }
foundings-next-hint = O gün kuruluş sabah listesinde kendiliğinden görünür.
foundings-send = Eşliğe başla
foundings-part-permit = Biçim ve izinler
foundings-part-insurance = Sigorta
foundings-part-money = Para
foundings-part-room = Yer
foundings-part-helpers = İlk gönüllüler
foundings-path = Yol
# $done (Number)
# $all (Number)
foundings-progress = { $all } adımdan { $done }
# $day (String)
foundings-step-done = { $day } yapıldı
foundings-step-tick = Yapıldı
foundings-step-day = Ne zaman?
foundings-step-day-hint = Boş: bugün.
foundings-step-note = Not
foundings-step-send = Kaydet
foundings-step-source = Kaynak
foundings-own = Kendi adımı
foundings-own-title = Ne yapılacak?
foundings-own-part = Ait olduğu
foundings-own-send = Adımı ekle
foundings-hand-over = Eşliği devret
foundings-hand-over-send = Devret
foundings-plan-send = Tarihi kaydet
foundings-end = Eşliği bitir
foundings-founded = Kuruldu
foundings-give-up = Bırakıldı
foundings-reopen = Devam ediyor
foundings-erase-text = Adlar, fikir ve adımlar şimdi silinir. Yalnızca bir kuruluş olduğu sayılır.
foundings-erased = Bu kuruluşun bilgileri silindi.
foundings-print = Yolu yazdır
# $title (String)
foundings-row = Kuruluş: { $title }
foundings-done-begun = Eşlik başladı.
foundings-done-ticked = Kaydedildi.
foundings-done-added = Adım eklendi.
foundings-done-planned = Tarih kaydedildi.
foundings-done-handed-over = Devredildi.
foundings-done-ended = Bitti.
foundings-done-reopened = Devam ediyor.
foundings-done-erased = Bilgiler silindi.
# $count (Number)
foundings-count = { $count ->
    [0] Kuruluş yok
    [one] Bir kuruluş
   *[other] { $count } kuruluş
}
