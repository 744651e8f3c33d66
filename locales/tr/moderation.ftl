### Meldungen und die Zeiten vor Wahlen, am Tisch.

moderation-tab = Bildirimler
moderation-title = Bildirilen kayıtlar
moderation-lead = Her bildirim gerekçeli olarak karara bağlanır. İtiraza başka bir kişi karar verir.
# $count (Number)
moderation-count = { $count ->
    [0] Hepsi karara bağlandı
    [one] Bir bildirim bekliyor
   *[other] { $count } bildirim bekliyor
}
moderation-empty-title = Kimse bir kayıt bildirmedi
moderation-empty-text = Her açık kaydın altında “Bu kaydı bildir” yazar. Orada yazılanlar buraya gelir.
moderation-decided = Karara bağlananlar
# $number (String)
moderation-one = Bildirim { $number }
moderation-gone = artık olmayan bir kayıt
# $when (String)
moderation-came = Bildirildi: { $when }
# $day (String)
moderation-due = en geç { $day } karar
# $day (String)
moderation-late = süresi { $day } doldu
# $day (String)
moderation-objection = itiraz, en geç { $day } karar
# $day (String)
moderation-change = değişiklik en geç { $day } bekleniyor
# $outcome (String)
moderation-outcome = { $outcome ->
    [keep] kalıyor
    [ask_change] değiştirilecek
   *[restrict] gizli
}
moderation-entry = Kayda git
moderation-whose = Kaydın sahibi
moderation-who = Bildiren
moderation-nameless = adsız
moderation-erased = Bildirenin bilgileri silindi.
moderation-withheld = İkinci karar için gizlendi: Form, adı bilmeden karar vereceğinizi söylüyor.
moderation-others = Bu kayıt hakkında başka bildirimler
moderation-letter-reporter = Bildiren kişiye mektup
moderation-letter-organisation = Kuruluşa mektup
moderation-no-mail = E-posta adresi yok: telefonda söyleyin ya da mektubu yazdırın.
moderation-history = Kararlar ve itirazlar
# $who (String)
moderation-by = { $who }
moderation-decide-change = Değişiklik ne oldu?
moderation-barred-party = Siz tarafsınız: kayıt sizin kuruluşunuzun ya da siz bildirdiniz. Lütfen kararı başkasına bırakın.
moderation-barred-before = Burada zaten karar verdiniz. İtiraza ekipten başka biri ya da ağdan bir kuruluş karar verir.
moderation-barred-wrote = Bu metni siz yazdınız. Lütfen kararı ekipten başkasına bırakın.
moderation-partner = Ağdan bir kuruluştan rica edin
moderation-partner-text = Ofiste başka kimse karar veremiyorsa. Partiler ve taraflar listede yoktur. Kuruluşa, bildirenin adı olmadan bir bağlantı içeren e-posta gider.
moderation-partner-label = Kuruluş
moderation-partner-none = Lütfen seçin
moderation-partner-ask = Karar rica et
# $who (String)
moderation-partner-asked = Rica edilen: { $who }
moderation-partner-done = Rica e-postayla gidiyor.
moderation-done-decided = Karara bağlandı. E-posta adresi olan tüm ilgililer gerekçeyi alır.
moderation-done-objection = İtiraz kaydedildi. Şimdi başka biri karar verir.
moderation-note-objection = İtiraz kaydet
moderation-note-objection-text = Birinin telefonda, masada ya da mektupta söylediği, internetteki itiraz gibi sayılır.
moderation-mail = Bildirilen bir kayıt hakkında
moderation-errors = Lütfen bir daha bakın

## Zeiten vor Wahlen

moderation-neutral-title = Seçimlerden önceki dönemler
moderation-neutral-lead = Bu dönemlerde partilere, meclis gruplarına ve adaylara ait hiçbir şey öne çıkan yerde durmaz: ne ana sayfada ne önerilerde. Listelerde ve aramada herkes gibi yer alırlar.
moderation-neutral-now = Şu anda çekinme dönemi geçerli
# $election (String)
# $day (String)
moderation-neutral-now-text = { $election }, { $day } gününe kadar
moderation-neutral-none = Henüz bir dönem girilmedi.
# $from (String)
# $until (String)
moderation-neutral-days = { $from } – { $until }
moderation-neutral-add = Dönem gir
moderation-neutral-since = İlk gün
moderation-neutral-until = Son gün
moderation-neutral-until-hint = Çoğunlukla seçim günü.
moderation-neutral-election = Hangi seçim?
moderation-neutral-source = Günler nereden geliyor?
moderation-neutral-source-hint = Örneğin: seçim kurulu duyurusu, genelge, meclis kararı.
# $source (String)
moderation-neutral-source-is = Kaynak: { $source }
moderation-neutral-remove = Sil
moderation-neutral-added = Dönem girildi.
moderation-neutral-removed = Dönem silindi.
