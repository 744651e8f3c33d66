### Kendi web sitesinde teklifler.

embeds-title = Kendi web sitenizde gösterin
embeds-link = Teklifleri kendi web sitenizde gösterin
embeds-lead = Tek bir satırla teklifler ve tarihler web sitenizde görünür, hep güncel. Çerezsiz ve betiksiz.
embeds-errors = Lütfen değiştirin:
embeds-optional = (isteğe bağlı)
embeds-colour = Bağlantıların ve düğmelerin rengi
embeds-colour-hint = Altı hane, örneğin #1d5c42. Kendi renginizle liste hep açık renkli kalır.
embeds-colour-unreadable = Rengi 0–9 ve a–f arasından altı haneyle yazın, örneğin #1d5c42.
embeds-colour-too-bright = Bu renk çok açık: Birçok kişi bağlantıları okuyamaz. Daha koyu bir renk seçin.
embeds-most = Kaç teklif?
embeds-most-hint = En çok 50. Yazmazsanız 12.
# $most (Number) - en büyük sayı
embeds-most-wrong = 1 ile { $most } arasında bir sayı yazın.
embeds-light = Cihaz koyu ayarlı olsa da hep açık renkli
embeds-show = Önizlemeyi göster
embeds-line = Bu satırı kopyalayın
embeds-line-text = Satırı listenin duracağı yere koyun. Çoğu site yapım aracında alanın adı »HTML« ya da »Yerleştir«dir.
embeds-preview = Böyle görünür
embeds-data = Kendiniz mi tasarlamak istersiniz?
embeds-data-text = Aynı teklifler veri olarak (JSON), sayfasını kendi programlayanlar için:
# $name (String) - kuruluşun adı
embeds-frame-title = { $name }: katılın
embeds-more = Bütün tekliflere bakın
embeds-dates = Sıradaki tarihler
embeds-from = Merkezden:
embeds-gone-title = Bu liste artık yok
embeds-gone-text = Kuruluş artık merkezde değil. Başka teklifleri burada bulursunuz:
