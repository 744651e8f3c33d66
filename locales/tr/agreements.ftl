agreements-title = Kararlaştırıldı – ve ne oldu
agreements-lead = Derneklerin, okulların, şirketlerin ve belediyenin birbirine verdiği sözler ve sonuçları. Burada yalnızca bütün tarafların evet dediği şeyler yer alır.
agreements-count = { $count ->
    [one] 1 anlaşma
   *[other] { $count } anlaşma
}
agreements-empty-title = Burada henüz bir şey yok
agreements-empty-text = Kararlaştırılanlar ve sonuçları burada yer alacak. Siz de bir anlaşma başlatabilirsiniz.
agreements-filter-state = Durum
agreements-show = Göster
agreements-all = Hepsi
agreements-whole-town = Bütün şehir
agreements-numbers = Aynı sayılar dosya olarak
agreements-state = { $state ->
    [held] kuruluşun evetini bekliyor
    [draft] yazılıyor
    [offered] onay bekliyor
    [in_force] geçerli
    [running] sürüyor
    [review] değerlendiriliyor
    [under_review] değerlendiriliyor
    [fulfilled] yerine getirildi
    [partly] kısmen gerçekleşti
    [differently] farklı gelişti
    [ended] sona erdi
   *[discarded] vazgeçildi
}
agreements-reached = { $state ->
    [done] yapıldı
    [shown] gösterildi, henüz onaylanmadı
    [open] açık
   *[late] gün geçti
}
agreements-steps-done = { $all } adımdan { $done } yapıldı
agreements-kicker = Anlaşma
agreements-back = Bütün anlaşmalar
agreements-parties = Kimler katılıyor
agreements-goal = Konu
agreements-volunteers = Gönüllüler ne yapar
agreements-not-replaced = Gönüllüler neyin yerine geçmez
agreements-contributions = Her taraf ne katıyor
agreements-binding = Bağlayıcı mı?
agreements-binding-of = { $binding ->
    [own_form] Belediyenin kendi biçimi de gerekli
   *[intent] Herkesin niyet beyanı
}
agreements-starts = Başlangıç
agreements-review = Birlikte geriye bakış
agreements-ends = Bitiş
agreements-no-end = süresiz
agreements-district = Semt
agreements-sector = Kim
agreements-steps = Adımlar
agreements-step-what = Ne
agreements-step-who = Kim
agreements-step-due = Ne zamana kadar
agreements-step-shown = Nasıl görülür
agreements-step-effect = Beklentimiz
agreements-step-state = Durum
agreements-outcome = Ne oldu
agreements-different = Farklı gelişti, çünkü …
agreements-ended-by = { $who } tarafından sona erdirildi
agreements-nameless = Burada kişi adları yer almaz.
agreements-begin = Bir anlaşma başlat
agreements-begin-lead = Kim, neyi, ne zamana kadar yapıyor? Buradan başlayın. Sonra bütün taraflar metni birlikte yazar; herkes aynı metni onayladığında geçerli olur.
agreements-begin-template = Şablon
agreements-begin-no-template = Şablonsuz
agreements-begin-title = Adı ne?
agreements-begin-goal-hint = Bir iki cümle. Şablonla bu alan boş kalabilir.
agreements-begin-own = Kuruluşunuz
agreements-begin-with = Kiminle?
agreements-begin-more = Başka biri?
agreements-begin-nobody = Kimse
agreements-begin-known = Kuruluşunuza bildiğimiz adresten yazarız. Ancak oradan evet denince diğerleri haberdar olur.
agreements-begin-send = Başlat
agreements-begun-title = Kuruluşunuza şimdi bir e-posta geliyor
agreements-begun-text = İçindeki bağlantıyla evet der, sonra herkes birlikte yazmaya devam eder.
agreements-own-for = { $party } adına
agreements-own-vouch-title = Bunu siz mi başlattınız?
agreements-own-vouch-text = Biri bu anlaşmayı sizin adınıza başlattı. Evet derseniz diğer taraflar haberdar olur.
agreements-own-vouch = Evet, biziz
agreements-own-discard = Hayır, vazgeç
agreements-own-confirmations = Kim onayladı
agreements-own-confirmed-by = { $name }, { $role }
agreements-own-not-yet = henüz değil
agreements-own-version = { $number }. metin
agreements-own-version-of = { $number }. metin, yazan: { $who }
agreements-own-office = Gönüllülük ofisi
agreements-own-changed = Ne değişti
agreements-own-changed-since = Onayladığınız { $number }. metinden bu yana
agreements-own-gone = Çıkarıldı:
agreements-own-new = Yeni:
agreements-own-write = Metni değiştir
agreements-own-write-lead = Metniniz yeni metin olur. Herkes değişiklikleri görür ve yeniden onaylar.
agreements-own-write-send = Yeni metin olarak öner
agreements-own-step = { $number }. adım
agreements-own-step-hint = Boş adımlar sayılmaz.
agreements-own-offer = Herkesin onayına sun
agreements-own-offer-first = Herkesin onaylaması için en az bir adım gerekir.
agreements-own-confirm = Onayla
agreements-own-confirm-text = Tam olarak bu metni onaylıyorsunuz: { $number }. metin. Değişirse herkese yeniden sorarız.
agreements-own-name = Adınız
agreements-own-role = Oradaki göreviniz
agreements-own-role-hint = Örneğin: yönetim kurulu, okul müdürü, genel müdür
agreements-own-public = Kararlaştırılan ve sonucu herkese açık olsun mu?
agreements-own-public-hint = Yalnızca herkes evet derse ve kişi adları olmadan. Sonuç yayımlanmadan önce on iş günü görüş bildirebilirsiniz.
agreements-own-yes = Evet
agreements-own-no = Hayır
agreements-own-town = Belediye adına yalnızca giriş yapan biri evet der. Bu bağlantıyla okuyabilir, yazabilir ve görüş bildirebilirsiniz.
agreements-own-log-in = Giriş yap ve onayla
agreements-own-you-confirmed = Bu metni onayladınız.
agreements-own-prove = Yapıldığını göster
agreements-own-prove-which = Hangi adım?
agreements-own-prove-words = Ne yapıldı?
agreements-own-prove-file = Fotoğraf ya da PDF
agreements-own-prove-file-hint = İsterseniz. Yalnızca katılanlar ve ofis görür.
agreements-own-prove-send = Göster
agreements-own-proof-file = Dosyayı gör
agreements-own-judge = Evet, yapıldı
agreements-own-judge-missing = Ne eksik?
agreements-own-judge-no = Henüz değil
agreements-own-proof-missing = { $who } eksik diyor:
agreements-own-proof-done = { $who } onayladı.
agreements-own-talk = Tarafların sözleri
agreements-own-say = Görüş bildir
agreements-own-say-hint = Katılanlar ve ofis okur.
agreements-own-say-outcome = { $day } tarihine kadar görüş bildirebilirsiniz. Sonra, herkes evet dediyse yayımlanır.
agreements-own-say-send = Gönder
agreements-own-review = Geriye bak
agreements-own-review-text = Buluşun ya da telefonlaşın. Sonra ofis sizinle sonucu yazar.
agreements-own-end = Sona erdir
agreements-own-end-because = Neden?
agreements-own-end-hint = Bir cümle yeter. Diğerleri okur.
agreements-own-private = Herkese açık olmasın
agreements-own-private-text = Herkese açık olabilir demiştiniz. Sonuç yayımlanana kadar geri alabilirsiniz.
agreements-own-history = Neler oldu
agreements-own-minutes = Görüşme notu
agreements-own-versions = Bütün metinler
agreements-own-stale-title = Metin bu arada değişti
agreements-own-stale-text = Bu yüzden onayınız sayılmadı. Değişiklikleri okuyun, sonra yeni metni onaylayın.
agreements-own-not-now = Bu şu anda mümkün değil
agreements-own-not-now-text = Şu anki durumu burada görürsünüz.
agreements-own-done = { $what ->
    [angelegt] Anlaşma başlatıldı.
    [ja] Teşekkürler. Diğerleri şimdi haberdar oluyor.
    [geschrieben] Yeni metin hazır.
    [unveraendert] Öncekinden farkı yok.
    [vorgelegt] Şimdi herkese soruluyor.
    [bestaetigt] Onaylandı. Henüz eksik biri var.
    [gilt] Herkes onayladı: Anlaşma geçerli.
    [gezeigt] Teşekkürler. Şimdi başka bir taraf onaylayacak.
    [beantwortet] Teşekkürler, not edildi.
    [gesagt] Teşekkürler, şimdi burada yazıyor.
    [zurueckgeschaut] Şimdi herkes birlikte geriye bakıyor.
    [privat] Artık herkese açık değil.
    [gescannt] İmzalı kâğıt eklendi.
   *[beendet] Anlaşma sona erdi.
}
agreements-mail-subject = { $what ->
    [held] Bunu siz mi başlattınız? { $title }
    [begun] Bir anlaşmaya ne dersiniz? { $title }
    [changed] Yeni metin: { $title }
    [offered] Lütfen onaylayın: { $title }
    [in_force] Geçerli: { $title }
    [proof] Bu yapıldı mı? { $title }
    [judged] Adımınıza cevap: { $title }
    [near] Az kaldı: { $title }
   *[outcome] Ne oldu: { $title }
}
agreements-mail-text = { $what ->
    [held] Biri sizin adınıza “{ $title }” anlaşmasını başlattı; diğer taraflar: { $others }. Siz miydiniz? Evet derseniz diğerleri haberdar olur. Değilse vazgeçin.
    [begun] { $others } sizinle anlaşmak istiyor: “{ $title }”. Taslağı okuyun, uymayanı değiştirin ya da görüş bildirin. Henüz hiçbir şey geçerli değil.
    [changed] “{ $title }” metni değişti. Bağlantıda değişiklikleri kelime kelime görürsünüz. Önceki onaylar yeni metin için geçerli değil.
    [offered] “{ $title }” onayınızı bekliyor. Metni okuyun, adınız ve görevinizle onaylayın ya da değiştirin. Diğerleri: { $others }.
    [in_force] Herkes aynı metni onayladı: “{ $title }” geçerli. { $day } günü birlikte geriye bakacaksınız.
    [proof] “{ $title }” anlaşmasında başka bir taraf bir adımın yapıldığını gösteriyor. Lütfen bakın ve onaylayın.
    [judged] Başka bir taraf “{ $title }” içindeki adımınıza cevap verdi.
    [near] “{ $title }” anlaşmasında yakında şu var:
   *[outcome] “{ $title }” böyle sonuçlandı.
}
agreements-mail-near = { $what ->
    [review] Birlikte geriye bakış: { $day }
    [end] Anlaşmanın bitişi: { $day }
   *[measure] { $step }: { $day } tarihine kadar
}
agreements-mail-link = Anlaşmaya buradan ulaşırsınız:
    { $link }
agreements-mail-town = Belediye adına yalnızca giriş yapan evet der: Önce giriş yapın, sonra bağlantıyı açın.
agreements-mail-why = Bu e-postayı bu anlaşmada bir taraf adına konuştuğunuz için alıyorsunuz. Başkası alacaksa bize söyleyin.
