### Texte schreiben. Nur am Tisch.
writing-title = Metinler
writing-lead = Sayfalar, kılavuzlar, cevaplar ve yenilikler: yazın, denetleyin, yayımlayın.
writing-new = Yeni metin
writing-none-title = Henüz metin yok
writing-none-text = En çok sorulan şeyle başlayın.
writing-all = Tüm metinler
writing-states = Duruma göre
# $kind (String) - Schlüssel der Art
writing-kind = { $kind ->
    [page] Sayfa
    [guide] Kılavuz
    [faq] Soru ve cevap
   *[news] Yenilik
}
writing-kind-label = Ne olacak?
# $phase (String) - Schlüssel des Stands
writing-phase = { $phase ->
    [restricted] Gizlendi
    [draft] Taslak
    [planned] Planlandı
    [public] Yayında
   *[ended] Süresi doldu
}
writing-newer = Yeni sürüm henüz yayında değil
# $when (String) - "heute", "am 3. März"
writing-changed = Yazılma: { $when }
# $languages (String) - Aufzählung der Sprachen
writing-languages-in = Diller: { $languages }
writing-slug = Adres
writing-slug-hint = Küçük harf, rakam ve tire. Boş bırakırsanız başlıktan oluşur. Metin değişse de adres kalır.
writing-slug-taken = Bu adres başka bir metnin. Lütfen başka bir adres seçin.
writing-slug-wrong = Adreste yalnızca küçük harf (a–z), rakam ve tek tire olabilir.
writing-title-field = Başlık
writing-summary = Kısaca
writing-summary-hint = Listeler için bir iki cümle. Boşsa metnin başı görünür.
writing-content = Metin
writing-content-hint = Basit işaretlerle: # başlık, - liste, **önemli**, [bağlantı metni](/mitmachen).
writing-optional = (isteğe bağlı)
writing-errors = Henüz böyle olmuyor
# $title (String) - Überschrift der Seite
writing-fault = Lütfen düzeltin: { $title }
writing-preview = Önizleme
writing-preview-lead = Herkes böyle okur. Henüz hiçbir şey kaydedilmedi.
writing-save = Kaydet
writing-saved = Kaydedildi. Siz yayımlayınca herkes görür.
writing-back = Metne dön
writing-meanwhile = Bu arada biri daha yeni bir sürüm kaydetti. Metniniz hâlâ burada: kopyalayın, sayfayı yenileyin ve oraya yapıştırın.
writing-language = Dil
# $language (String) - Name der Sprache
writing-write-in = Metin: { $language }
# $language (String) - Name der Sprache
writing-original = Karşılaştırma için: { $language }
writing-clear-hint = Her şeyi boşaltıp kaydederseniz bu dil çıkar.
writing-missing = Eksik
writing-current = Var
writing-behind = Almanca metin daha yeni
writing-edit = Düzenle
writing-look = Gör
writing-help = Kolay okunur yazmak için
writing-help-sentences = Bir düşünce, bir cümle. En çok 20 kelime, kolay dilde 12.
writing-help-headings = Başlıklar sırayla: #, ##, ###. Görmeyenler birinden diğerine atlar.
writing-help-links = Bağlantının metni nereye götürdüğünü söyler. “Burada” bunu söylemez.
writing-help-pictures = Her görselin, görmeyenler için sözleri olur.
writing-help-pictures-how = Görsel eklemek için altındaki satırı kopyalayın.
writing-advice = Böyle daha kolay okunur
writing-advice-none = Gözümüze bir şey çarpmadı. Güzel yazılmış!
# $line (Number) - Zeile
# $said (String) - der Rat
writing-advice-at = Satır { $line }: { $said }
writing-advice-heading-skipped = İki başlık arasında bir basamak eksik.
writing-advice-no-heading = Ara başlığı olmayan uzun bir metin. Yeni konu nerede başlıyor?
writing-advice-alt-missing = Sözü olmayan bir görsel. Üzerinde ne görünüyor?
# $text (String) - was dort steht
writing-advice-alt-empty = “{ $text }” görselde ne göründüğünü söylemiyor.
# $text (String) - was dort steht
writing-advice-link-text = “{ $text }” bağlantının nereye götürdüğünü söylemiyor.
writing-advice-link-naked = Çıplak bir adres işaret işaret okunur. Bağlantıya bir metin verin.
# $words (Number) - Wörter
writing-advice-long-sentence = { $words } kelimelik bir cümle. Bölünebilir mi?
# $word (String) - das Wort
writing-advice-long-word = “{ $word }” çok uzun. Daha kısası var mı?
# $ease (String) - Schlüssel
# $words (Number) - Wörter
# $each (Number) - Wörter je Satz
writing-reading = { $ease ->
    [easy] { $words } kelime, cümle başına { $each }: okuması kolay.
    [middling] { $words } kelime, cümle başına { $each }: gazete gibi.
   *[hard] { $words } kelime, cümle başına { $each }: okuması zor.
}
writing-publication = Yayımlama
writing-publish-now = Yayımla
writing-publish-change = Yeni sürümü göster
writing-from = Ne zamandan
writing-from-hint = Boş: hemen.
writing-until = Ne zamana kadar
writing-until-hint = Boş: süresiz.
writing-when-wrong = Gün ve saat girin, örneğin 2027-03-01T09:00.
writing-withdraw = Geri çek
writing-discard = Taslağı sil
writing-published-done = Yayımlandı.
writing-planned-done = Planlandı.
writing-withdrawn-done = Geri çekildi: metni yalnızca ofis görür.
writing-discarded-done = Taslak silindi.
writing-restored-done = Eski sürüm en yeni sürüm olarak geri geldi.
writing-not-now = Bu artık mümkün değildi: metnin durumu bu arada değişti.
# $from (String) - Zeitpunkt
writing-since = Yayında: { $from } tarihinden beri
# $from (String) - Zeitpunkt
writing-starts = Yayına giriş: { $from }
# $until (String) - Zeitpunkt
writing-ends = bitiş: { $until }
writing-open = Herkese açık sayfayı gör
writing-languages = Diller
writing-versions = Sürümler
# $number (Number) - Nummer der Fassung
writing-version = Sürüm { $number }
# $who (String) - Name des Zugangs
# $when (String) - "heute", "am 3. März"
writing-version-by = { $who }, { $when }
writing-version-nobody = Ofisten biri
writing-version-shown = gösteriliyor
writing-version-first = İlk sürüm: her şey yeni.
writing-version-same = Bu dilde hiçbir şey değişmedi.
writing-version-restore = Bu sürümü geri getir
writing-line-gone = Silindi:
writing-line-new = Yeni:
writing-line-apart = Aradaki her şey aynı.
writing-pictures = Görseller
writing-pictures-lead = Metinler için görseller: görmeyenler için sözlerle, adla ve onayla.
writing-picture-new = Yeni görsel
# $number (Number) - Nummer des Bildes
writing-picture = Görsel { $number }
writing-picture-code = Metne böyle girer:
writing-pictures-none-title = Henüz görsel yok
writing-pictures-none-text = Biri söz eklerse görsel çoğu zaman daha çok şey anlatır.
writing-picture-file = Görsel
writing-picture-file-hint = JPEG, PNG veya WebP, en çok 7 MB. Görseli yeniden çizeriz: yer ve kamera bilgisi kalmaz.
writing-picture-alt = Ne görünüyor?
writing-picture-alt-hint = Görseli görmeyenler için bir cümle, örneğin: İki çocuk yükseltilmiş bir bahçeyi suluyor.
writing-picture-alt-missing = Görselde ne göründüğünü yazın.
writing-picture-credit = Kim yaptı?
writing-picture-credit-hint = Ad görselin altında durur. Gösterip gösteremeyeceğimizi önce sorun.
writing-picture-credit-missing = Görseli kimin yaptığını yazın.
writing-picture-consent = İnsanlar tanınıyor mu?
writing-picture-consent-missing = İnsanların tanınıp tanınmadığını seçin.
writing-picture-nobody = Hayır, kimse
writing-picture-agreed = Evet, hepsi onay verdi
writing-picture-who = Kim, ne zaman onay verdi?
writing-picture-who-hint = İnsanlar tanınıyorsa: adlar veya kısaltmalar, gün ve onayın saklandığı yer; çocuklar için anne babanınki. Bunu yalnızca ofis görür.
writing-picture-who-missing = Kimin ne zaman onay verdiğini yazın. Bu olmadan görseli göstermeyiz.
writing-picture-upload = Görseli ekle
writing-picture-saved = Kaydedildi.
writing-picture-remove = Görseli kaldır
writing-picture-remove-hint = Bütün metinlerden hemen kaybolur. Yerine sözleri gelir.
writing-picture-removed = Görsel kaldırıldı.
# $line (Number) - Zeile
writing-markup-html = { $line }. satırda HTML var. Çıkarın: burada yalnızca yardımdaki işaretler geçerli.
# $line (Number) - Zeile
writing-markup-link = { $line }. satırdaki bağlantı hiçbir yere götürmüyor. /, https://, mailto: veya tel: ile başlamalı.
# $line (Number) - Zeile
writing-markup-picture = { $line }. satırdaki görsel bizde yok. Görsellerimizden birini alın, örneğin bild:3.
# $max (Number) - so viele gehen
writing-markup-pictures = Bir metne en çok { $max } görsel sığar.
# $line (Number) - Zeile
writing-markup-depth = { $line }. satırda iç içe çok fazla işaret var. Orayı sadeleştirin.
