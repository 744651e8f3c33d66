imports-field-number = Kendi numarası
imports-field-organisation = Kurum
imports-field-name = Ad
imports-field-sector = Alan
imports-field-summary = Kısa açıklama
imports-field-description = Açıklama
imports-field-district = Mahalle
imports-field-address = Adres
imports-field-street = Sokak
imports-field-house-number = Kapı numarası
imports-field-postcode = Posta kodu
imports-field-town = Şehir
imports-field-website = Web sitesi
imports-field-title = Başlık
imports-field-topics = Konu
imports-field-contact-name = İrtibat kişisi
imports-field-first-name = Ön ad
imports-field-last-name = Soyadı
imports-field-role = Görev
imports-field-email = E-posta
imports-field-phone = Telefon
imports-field-mobile = Cep telefonu
imports-field-hours = Ulaşılabilir saatler
imports-field-languages = Diller
imports-field-place = Buluşma yeri
imports-field-way = Katılım yolu
imports-field-rhythm = Ne sıklıkta
imports-field-minutes = Süre
imports-field-weekdays = Günler
imports-field-date = Tarih
imports-field-from = Başlangıç
imports-field-to = Bitiş
imports-field-capacity = Yer sayısı
imports-field-min-age = En küçük yaş
imports-kind-organisations = Kurumlar
imports-kind-contact-points = İrtibat kişileri
imports-kind-opportunities = Gönüllülük ilanları
imports-file-missing = Lütfen bir dosya seçin.
imports-file-empty = Bu dosyada hiçbir şey yok.
imports-file-no-rows = Bu dosyada yalnızca başlıklar var, satır yok.
imports-file-heavy = Dosya çok büyük. En fazla { $megabytes } MB olabilir; resimleri ve boş sayfaları silin.
imports-file-rows = Listede çok fazla satır var. Bir seferde en fazla { $most } olabilir; listeyi bölün.
imports-file-columns = Listede çok fazla sütun var. En fazla { $most } olabilir.
imports-file-cell = { $row }. satırdaki bir hücrede çok fazla metin var.
imports-file-other = Bu tür tabloyu okuyamıyoruz. XLSX veya CSV olarak, parolasız kaydedin.
imports-file-no-list = Bu dosya bir liste değil. XLSX ve CSV okuyoruz.
imports-file-broken = Bu tablo açılamıyor. Yeniden XLSX veya CSV olarak kaydedin.
imports-wrong = { $field }: { $fault }
imports-wrong-cell = { $field } “{ $cell }”: { $fault }
imports-missing-column = Listede şu sütun eksik: { $field }. Sütunlarda hangisi olduğunu belirtin.
imports-reason-name = aynı ad
imports-reason-near-name = neredeyse aynı ad
imports-reason-mail = aynı e-posta adresi
imports-reason-website = aynı web sitesi
imports-reason-address = aynı adres
imports-reason-phone = aynı telefon numarası
imports-row = { $number }. satır
imports-change = şimdiye kadar “{ $before }”, yeni “{ $now }”
imports-change-blank = şimdiye kadar boş, yeni “{ $now }”
imports-told = { $field }: { $change }
imports-note-mail-known = Bu e-posta adresiyle burada zaten biri giriş yapıyor. Bu kişi artık bu kurum adına da konuşur.
imports-note-mail-row = Bu e-posta adresi { $number }. satırda da var. Adresin sahibi her iki kurum adına da konuşur.
imports-row-double = Bu “{ $name }” mi? ({ $reasons })
imports-row-repeated = Zaten { $number }. satırda var.
imports-row-joined = { $number }. satırın bir başka tarihi.
imports-row-gone = Burada silinmişti, öyle kalıyor.
imports-row-caption = Ara başlık, atlanıyor.
imports-row-no-contact = İrtibat kişisi alınmıyor: E-posta ve telefon olmadan kimse ona ulaşamaz.
imports-count-new = { $count ->
    [0] yeni yok
   *[other] { $count } yeni
}
imports-count-changed = { $count ->
    [0] değişen yok
   *[other] { $count } değişti
}
imports-count-same = { $count ->
    [0] yinelenen yok
   *[other] { $count } zaten burada
}
imports-count-refused = { $count ->
    [0] bekleyen yok
   *[other] { $count } henüz alınmadı
}
imports-count-waiting = { $count ->
    [one] { $count } satır konu bekliyor
   *[other] { $count } satır konu bekliyor
}
imports-title = Liste içe aktar
imports-lead = Bir dernek listeniz mi var? Olduğu gibi yükleyin. Ne olacağını önceden görürsünüz; hiçbir şey iki kez girmez.
imports-file = Liste (XLSX veya CSV)
imports-file-hint = Sütunların sırası önemli değil, başlıklar yeter. En fazla 7 MB ve 20.000 satır.
imports-kind = Liste ne hakkında?
imports-kind-auto = Başlıklardan tanı
imports-upload = Yükle ve bak
imports-kept = Dosya saklanmaz. İçindekiler aktarıldıktan sonra, en geç bir gün sonra silinir.
imports-waiting = Henüz aktarılmadı
imports-runs = Son aktarılanlar
imports-runs-empty = Henüz liste yok.
imports-back = Tüm listelere
imports-columns = Sütunlar
imports-columns-hint = Bir yanlışlık mı var? Bir sütunun ne anlama geldiğini seçin. Bu başlıklı sonraki liste için hatırlarız.
imports-column = { $number }. sütun
imports-column-none = alma
imports-example = örneğin: { $example }
imports-defaults = Boş olan yerlerde
imports-default-sector = Belirtilmemişse alan
imports-default-summary = Belirtilmemişse kısa açıklama
imports-default-role = Belirtilmemişse görev
imports-apply = Böyle oku
imports-preview = Önizleme
imports-topic-title = Hangi konu uyuyor?
imports-topic-why = { $count ->
    [one] Bir satırda konu yok. Onun için bir konu seçin.
   *[other] { $count } satırda konu yok. Hepsi için bir konu seçin.
}
imports-topic-hint = Listeniz olduğu gibi kalır. Konu daha sonra tek tek değiştirilebilir.
imports-topic-before = Bu başlıklı son listede konu “{ $topic }” idi.
imports-topic-chosen = { $count ->
    [one] Konusu olmayan bir satır için geçerli: “{ $topic }”.
   *[other] Konusu olmayan { $count } satır için geçerli: “{ $topic }”.
}
imports-topic = Konu
imports-topic-none = Lütfen seçin
imports-topic-take = Bu konuyu kullan
imports-topic-other = Başka konu kullan
imports-rows-faulty = Bu böyle olmuyor
imports-rows-faulty-hint = Bu satırları listenizde düzeltip yeniden yükleyin. Zaten burada olan iki kez gelmez.
imports-rows-waiting = Konu bekliyor
imports-rows-waiting-hint = Bu satırlarda yalnızca konu eksik. Yukarıda seçin.
imports-read = Okunan tüm bilgiler
imports-read-changes = Değişenler
imports-rows-double = Belki zaten burada
imports-rows-changed = Tamamlanacak
imports-rows-new = Yeni eklenecek
imports-rows-other = Atlanacak
imports-decide-later = Sonra karar ver
imports-decide-other = Hayır, başka biri: yeni ekle
imports-decide-same = Evet, bu “{ $name }”
imports-only-good = Uygun olanları aktar. Açık satırlar burada kalır.
imports-publish = Yeni ilanları hemen yayımla
imports-publish-hint = Kuruma bu konuda bir e-posta gider. Aksi halde taslak olurlar; kurum rehberde yer almadığı sürece de taslak kalırlar.
imports-publish-organisations = Yeni kurumları hemen yayımla
imports-publish-organisations-hint = Listedeki telefon ve e-posta o zaman kurumun sayfasında herkese açık olur. Kimseye e-posta gitmez. Aksi halde yeni kurumlar, siz onaylayana kadar masada bekler; sonra kendilerine e-posta gider.
imports-people-hint = İrtibat kişileri bundan sonra telefon ve e-postalarıyla kurumlarının sayfasında herkese açık görünür.
imports-changed-hint = Değişenler hemen geçerli olur.
imports-run = Şimdi aktar
imports-discard = Listeyi sil
imports-nothing-to-do = Bu listedeki her şey zaten burada.
imports-more = ve { $count } tane daha
imports-done = Aktarıldı: { $counts }.
imports-not-done = Açık satırlar olduğu için hiçbir şey aktarılmadı. Bu satırları netleştirin ya da yalnızca uygun olanları aktarın.
imports-discarded = Liste silindi.
