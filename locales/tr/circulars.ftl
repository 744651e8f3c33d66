circulars-title = Genelgeler
circulars-lead = Tek metin, çok kurum: e-postası olana e-posta, olmayana etiketli mektup.
circulars-new = Yeni genelge
circulars-one = Genelge
circulars-so-far = Şimdiye kadar
circulars-none-title = Henüz genelge yok
circulars-none-text = Kurumlara onları ilgilendireni yazın: bir davet, bir süre, bir rica.
circulars-to-count = { $count ->
    [one] { $count } kuruma
   *[other] { $count } kuruma
}
circulars-draft = Taslak
circulars-sent = Gönderildi: { $when }
circulars-write = Genelge yaz
circulars-filter = Yalnızca bazı kurumlar
circulars-all = Hepsi
circulars-narrow = Seç
circulars-narrow-hint = Önce bunu seçin: Form sonra baştan başlar.
circulars-subject = Konu
circulars-text = Metin
circulars-text-hint = Selamsız yazın: “Merhaba” ve büronun adı zaten çevresinde yer alır.
circulars-to = Kime?
circulars-to-hint = İşaretli olanların hepsi alır. Genelge istemeyenler burada yer almaz.
circulars-organisation = { $name } ({ $way })
circulars-way-mail = e-posta
circulars-way-letter = mektup
circulars-way-phone = telefon
circulars-nobody = Uyan kurum yok.
circulars-next = Önizlemeye geç
circulars-meanwhile = Bu kurumlardan biri artık yok ya da genelge gönderildi. Lütfen listeye yeniden bakın.
circulars-frame = Herkes böyle okur. Öncesinde “Merhaba”, sonrasında neden geldiği ve bize nasıl ulaşılacağı, kurumun dilinde yer alır.
circulars-mails = { $count ->
    [one] { $count } e-posta
   *[other] { $count } e-posta
}
circulars-letters = { $count ->
    [one] { $count } mektup
   *[other] { $count } mektup
}
circulars-letters-hint = E-posta adresi yok ya da ulaşmıyor. Mektupları yazdırın; adres zarfın penceresine uyar.
circulars-calls = { $count ->
    [one] { $count } telefon
   *[other] { $count } telefon
}
circulars-calls-hint = Ne e-posta ne posta adresi var.
circulars-print-letters = Mektupları yazdır
circulars-print-labels = Etiketleri yazdır
circulars-send = { $count ->
    [0] Gönderildi diye not et
    [one] { $count } e-posta gönder
   *[other] { $count } e-posta gönder
}
circulars-try = Önce bana
circulars-change = Değiştir
circulars-discard = Taslağı sil
circulars-discarded = Taslak silindi.
circulars-done = Gönderildi. E-postalar şimdi yola çıkıyor; mektupları burada yazdırın.
circulars-tried = Size bir deneme yolda.
circulars-gone = Bu genelge gönderildi. Artık değiştirilemez.
circulars-too-often = Art arda çok deneme oldu. Lütfen bir saat sonra yeniden deneyin.
circulars-labels-hint = Özgün boyutta (%100), kenarsız yazdırın.
circulars-no-letters = Bu genelgeye ait mektup yok: Herkes onu e-posta ile ya da telefonla alıyor.
circulars-sheet-label = Yaprak
circulars-sheet = { $places } etiket ({ $size })
circulars-first = İlk boş etiket
circulars-first-hint = Başlanmış bir yaprak için: sol üst 1’dir.
circulars-set = Böyle düzenle
circulars-refused = Genelge istemiyor.
circulars-wanted = Genelge alıyor.
circulars-refuse = Artık gönderme
circulars-want = Yeniden gönder
