desk-rights-title = E-postası olmayanlar
desk-rights-lead = E-postası olmayan kişi kodlu bir mektup alır. Kodu burada söyleyince, hub’ın onunla ilgili bildiği her şeyi birlikte görürsünüz.
desk-rights-search = Ad ya da telefon
desk-rights-find = Ara
desk-rights-nobody = Bu ad ya da numarayla e-postası olmayan kimse yok.
desk-rights-open = Kod doğru
desk-rights-everything = Her şeyi gör
desk-rights-letter = Kodlu mektup
desk-rights-letter-text = Mektubu yazdırın ve kişinin söylediği adrese gönderin. Yeni mektup, önceki kodu geçersiz kılar.
desk-rights-print = Mektubu yazdır
desk-rights-code = Kodu gir
desk-rights-code-field = Mektuptaki kod
desk-rights-code-hint = Sekiz karakter. Büyük küçük harf fark etmez.
desk-rights-code-send = Kodu denetle
desk-rights-code-wrong = Bu kod doğru değil. Kalan deneme: { $left }
desk-rights-code-over = Bu kod artık geçerli değil. Yeni bir mektup yazdırın.
desk-rights-nights = Süreler
desk-rights-nights-lead = Süresi dolan her şey her gece kendiliğinden gider. Bu gece nelerin gideceği ve son gecelerin neleri aldığı burada.
desk-rights-tonight = Bu gece
desk-rights-nothing = Hiçbir şey.
desk-rights-goes = { $table ->
    [signup] adsız sayılmaya devam eden kayıtlar: { $rows }
    [person] kaydı olmayan kişiler: { $rows }
    [outbox] gönderilmiş e-postalar: { $rows }
    [link] süresi dolmuş bağlantılar: { $rows }
    [job] hub’ın bitmiş işleri: { $rows }
    [office-code] süresi dolmuş mektup kodları: { $rows }
    [retention-run] eski raporlar: { $rows }
    [account] artık kullanılmayan erişimler: { $rows }
    [login-code] süresi dolmuş giriş kodları: { $rows }
    [allowance] çok fazla denemeye karşı eski sayaçlar: { $rows }
    [passkey-challenge] yarıda kalmış geçiş anahtarı girişleri: { $rows }
    [hand-over] sona ermiş yönetim devirleri: { $rows }
    [absence] geçmiş yokluklar: { $rows }
    [barrier-report] sonuçlanmış engel bildirimleri: { $rows }
    [reporter] kimin bildirdiği silinen kayıt bildirimleri: { $rows }
    [inquiry-asker] soran kişinin silindiği sorular: { $rows }
    [inquiry-merge-undo] birleştirilen soruların geri yolları: { $rows }
    [advice-person] Kime danışmanlık verildiği silinen danışmalar: { $rows }
    [introduction-said] Ne iletildiği silinen tanıştırmalar: { $rows }
    [founding-person] Kimin kurduğu silinen kuruluşlar: { $rows }
    [obstacle-person] kimin bildirdiği silinen engeller: { $rows }
    [obstacle-voice] “beni de engelliyor” adresleri: { $rows }
    [meeting] eski toplantılar: { $rows }
    [undeliverable] ulaşılamayan e-posta adresleri: { $rows }
    [digest-subscription] kimsenin onaylamadığı haftalık posta: { $rows }
    [digest-issue] eski haftalık postalar: { $rows }
    [circular] eski genelgeler: { $rows }
    [organisation-merge-undo] birleştirilmiş kuruluşların geri dönüş bilgileri: { $rows }
    [erasure] eski silmelerin işaretleri: { $rows }
    [search-miss] sonuçsuz aramaların eski sayıları: { $rows }
   *[other] diğer: { $rows }
}
