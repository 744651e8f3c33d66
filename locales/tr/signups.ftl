### Kayıt olmak, onaylamak, vazgeçmek, yanıtlamak, izin vermek, “hâlâ geçerli mi”.

## Birkaç sayfa için

signups-fault = Hata: { $title }
signups-errors = Lütfen bir kez daha bakın
signups-optional = – isteğe bağlı
signups-until = { $day }, saat { $time }
signups-place = { $place }, { $districts }
signups-whole-city = { $city } genelinde
signups-min-age = { $age ->
    [one] { $age } yaşından itibaren
   *[other] { $age } yaşından itibaren
}
signups-all-offers = Diğer tekliflere bak
signups-questions = Sorularınız mı var?
signups-now-changed-title = Bu arada bir şey değişti
signups-now-changed-text = Bu yüzden son adımınız yapılamadı. Burada en son durumu görüyorsunuz.
signups-private = Bu sayfa yalnızca size aittir. Lütfen bağlantıyı başkasına vermeyin.

## Form

signups-form-title = Kayıt: { $title }
signups-form-back = Teklife geri dön
signups-form-head = Katılmak istemeniz ne güzel
signups-form-lead = Adınız ve size ulaşabileceğimiz bir yol yeterli. Hesap açmanız gerekmez.
signups-form-get-to-know = Kaydınız henüz kesin değildir: { $organisation } sizinle iletişime geçer, tanışırsınız, sonra birlikte karar verirsiniz.
signups-form-shift = Hangi tarih size uyar?
signups-form-free = { $count ->
    [one] { $count } yer kaldı
   *[other] { $count } yer kaldı
}
signups-form-open = yer var
signups-form-taken = dolu
signups-form-later = { $count ->
    [one] { $count } tarih daha
   *[other] { $count } tarih daha
}
signups-form-name = Adınız
signups-form-name-hint = Size nasıl seslenmemizi istersiniz?
signups-form-reach = Size nasıl ulaşalım?
signups-form-reach-hint = E-posta ya da telefon – biri yeterli.
signups-form-email = E-posta
signups-form-email-hint = Hemen onay bağlantısı olan bir e-posta alacaksınız.
signups-form-phone = Telefon
signups-form-phone-hint = E-posta yoksa sizi ararız.
signups-form-message = Eklemek istediğiniz bir şey var mı?
signups-form-message-hint = Örneğin neyi severek yaptığınız ya da size ne zaman kolay ulaşılacağı.
signups-form-young = 16 yaşından küçüğüm
signups-form-young-text = O zaman önce velinize, örneğin annenize ya da babanıza sorarız. Ancak onun onayından sonra devam edilir. Kuruluş yalnızca onayın verildiğini öğrenir.
signups-form-young-tick = Evet, 16 yaşından küçüğüm
signups-form-guardian = Kime sorabiliriz?
signups-form-guardian-name = Velinin adı
signups-form-guardian-email = Velinin e-postası
signups-form-guardian-phone = Velinin telefonu
signups-form-guardian-language = Bu kişiye hangi dilde soralım?
signups-form-data = Bilgilerinize ne olur
signups-form-data-who = Bilgilerinize sizi buluşturmak için ihtiyacımız var; onları yalnızca { $organisation } ve { $hub } görür.
signups-form-data-until = Kaydı, sona erdikten { $days ->
    [one] bir gün
   *[other] { $days } gün
} sonra sileriz; adınızı ve adresinizi en geç son kaydınızdan { $years ->
    [one] bir yıl
   *[other] { $years } yıl
} sonra.
signups-form-send-direct = Ben de varım
signups-form-send-get-to-know = Sizinle tanışmak isterim
signups-form-later-no = Neden belirtmeden her zaman vazgeçebilirsiniz.
signups-form-full-title = Bu tarih az önce doldu
signups-form-full-text = Birisi bir an önce davrandı. Yazdığınız her şey duruyor: Başka bir tarih seçmeniz yeterli.

## Formun yerine

signups-closed-paused-title = Bu teklife ara verildi
signups-closed-paused-text = { $organisation } şu anda kimseyi almıyor. Daha sonra tekrar bakın ya da diğer tekliflere göz atın.
signups-closed-ended-title = Bu teklif sona erdi
signups-closed-ended-text = Katılmak istemeniz çok güzel. Yapılacak daha çok şey var.
signups-closed-full-title = Bütün yerler dolu
signups-closed-full-text = Bu kadar çok kişinin katılması ne güzel! Biri vazgeçerse burada yeniden yer açılır. O zamana kadar başkaları sizi bekliyor.
signups-closed-dates-title = Şu anda tarih yok
signups-closed-dates-text = Son tarihler geçti ve { $organisation } henüz yenilerini girmedi. Sorabilirsiniz.
signups-closed-review-title = Bu teklif henüz yayında değil
signups-closed-review-text = Listeye girdiğinde buradan kayıt olunabilir.
signups-closed-twice-title = Bu kayıt zaten var
signups-closed-twice-text = Başka bir şey yapmanız gerekmiyor. Kaydınızın bağlantısı e-postamızda.
signups-closed-call = Ya da bizi arayın, sizinle birlikte seve seve ararız:

## Teşekkürler

signups-thanks-page = Teşekkürler: { $title }
signups-thanks-mail-title = Az kaldı: Gelen kutunuza bakın
signups-thanks-mail-text = Size bir e-posta gönderdik. İçindeki bağlantıyı açın ve düğmeye basın. Böylece adresin doğru olduğunu biliriz.
signups-thanks-mail-held = Yeriniz şu zamana kadar sizin için ayrıldı: { $until }.
signups-thanks-mail-by = Lütfen bunu en geç şu zamana kadar yapın: { $until }.
signups-thanks-phone-title = Teşekkürler! Sizi arayacağız
signups-thanks-phone-text = Önümüzdeki günlerde içimizden biri sizi arayacak. Şimdi başka bir şey yapmanız gerekmiyor.
signups-thanks-next = Bundan sonra ne olacak
signups-thanks-sent = Gönderildi
signups-thanks-button = Düğmeye basın
signups-thanks-call = Sizi arıyoruz
signups-thanks-placed = Yeriniz hazır
signups-thanks-meet = { $organisation } size ulaşır
signups-thanks-missing = E-posta gelmedi mi?
signups-thanks-missing-wait = Bazen birkaç dakika sürer. Reklam ya da istenmeyen posta klasörüne de bakın.
signups-thanks-missing-again = Adreste bir yazım hatası mı var?
signups-thanks-missing-link = Yeniden kayıt olun
signups-thanks-missing-call = Ya da bizi arayın:
signups-thanks-demo = Burada, örnek şehirde gerçek e-posta gönderilmez. E-posta, bu programın veri klasöründeki “post” klasöründe bir dosya olarak durur.

## Kaydım

signups-own-page = Kaydım: { $title }
signups-own-unconfirmed-title = Bir düğmeye basmanız kaldı
signups-own-unconfirmed-text = Düğmeye basın. Böylece adresinizin doğru olduğunu biliriz.
signups-own-held = Yeriniz şu zamana kadar sizin için ayrıldı: { $until }.
signups-own-by = Lütfen bunu en geç şu zamana kadar yapın: { $until }.
signups-own-guardian-title = Şimdi bir onay eksik
signups-own-guardian-text = Velinize soruyoruz. Evet der demez her şey kendiliğinden devam eder.
signups-own-waiting-title = Kaydınız bize ulaştı
signups-own-waiting-text = { $organisation } tanışmak için sizinle iletişime geçecek. Katılıp katılamayacağınızı ondan sonra öğreneceksiniz. Şimdi bir şey yapmanız gerekmiyor.
signups-own-accepted-title = Aramızdasınız!
signups-own-accepted-text = Yeriniz hazır. { $organisation } sizi bekliyor.
signups-own-declined-title = Bu sefer olmadı
signups-own-declined-text = Katılmak istediğiniz için teşekkürler. Yapılacak daha çok şey var.
signups-own-withdrawn-title = Vazgeçtiniz
signups-own-withdrawn-text = Haber verdiğiniz için teşekkürler. Bu konuda size bir daha yazmayacağız. Yine de katılmak ister misiniz? Yeniden kayıt olmanız yeterli.
signups-own-taken-back-title = Bu kayıt geri çekildi
signups-own-taken-back-text = Başka bir şey olmayacak. Daha sonra yeniden denemek isterseniz tekrar kayıt olmanız yeterli.
signups-own-lapsed-title = Bu kayıt düştü
signups-own-lapsed-text = Zamanında onaylanmadı. Sorun değil: Yeniden kayıt olmanız yeterli.
signups-own-called-off-title = Bu tarih iptal edildi
signups-own-called-off-text = Üzgünüz. Bir şey yapmanız gerekmiyor. Belki başka bir tarih size uyar?
signups-own-says = { $organisation } size yazıyor:
signups-own-confirm-direct = Evet, ben de varım
signups-own-confirm-get-to-know = Evet, bu benim kaydım
signups-own-again = Yeniden kayıt ol
signups-own-state = Son durum
signups-own-offer = Teklif hakkında
signups-own-calendar = Takvimime ekle
signups-own-message = Mesajınız
signups-own-message-label = { $organisation } neyi bilsin?
signups-own-message-change = Mesajı değiştir
signups-own-message-add = Mesaj ekle
signups-own-message-save = Kaydet
signups-own-withdraw = Vaz mı geçtiniz? Sorun değil.
signups-own-withdraw-text = Bir düğmeye basmanız yeterli. Neden belirtmeniz gerekmez; { $organisation } yerinizin boşaldığını hemen öğrenir.
signups-own-withdraw-application = Bir düğmeye basmanız yeterli. Neden belirtmeniz gerekmez; { $organisation } bunu hemen öğrenir.
signups-own-withdraw-quiet = Bir düğmeye basmanız yeterli. Neden belirtmeniz gerekmez.
signups-own-withdraw-button = Vazgeçiyorum
signups-own-done-confirmed = Teşekkürler, oldu.
signups-own-done-changed = Mesajınız kaydedildi.
signups-own-done-withdrawn = Vazgeçtiğiniz bize ulaştı.
signups-own-twice-title = Buraya zaten kayıtlısınız
signups-own-twice-text = Onaylanmış bir kaydınız zaten var. Bu ikincisine ihtiyacınız yok; aşağıdan vazgeçebilir ya da kendiliğinden düşmesini bekleyebilirsiniz.
signups-own-full-title = Bu arada bütün yerler doldu
signups-own-full-text = Üzgünüz. Diğer tekliflere göz atın ya da bizi arayın: Sizinle birlikte seve seve ararız.

## Adımlar

signups-step-sent = Kayıt olundu
signups-step-confirm = Onaylama
signups-step-confirmed = Onaylandı
signups-step-guardian = Velinin onayı
signups-step-answer = Yanıt
signups-step-accepted = Kabul edildi
signups-step-placed = Yeriniz hazır
signups-step-declined = Olmadı
signups-step-withdrawn = Vazgeçildi
signups-step-lapsed = Düştü
signups-step-called-off = İptal edildi
signups-step-date = Tarihiniz
signups-step-until = son gün: { $until }

## Bu arada

signups-meanwhile-open = { $person } adlı kişinin kaydının durumu bu arada değişti.
signups-meanwhile-accepted = { $person } bu arada olumlu yanıt aldı.
signups-meanwhile-declined = { $person } bu arada olumsuz yanıt aldı.
signups-meanwhile-withdrawn = { $person } adlı kişinin kaydı bu arada geri çekildi.
signups-meanwhile-lapsed = { $person } adlı kişinin kaydının süresi bu arada doldu.
signups-meanwhile-called-off = Bu tarih bu arada iptal edildi.
signups-meanwhile-kept = Bu nedenle yanıtınızı kaydetmedik. Son durumu aşağıda görüyorsunuz.

## Kuruluş yanıtlıyor

signups-answer-waiting-title = { $person } katılmak istiyor
signups-answer-placed-title = { $person } aranızda
signups-answer-accepted-title = Kabul ettiniz: { $person }
signups-answer-declined-title = Kabul etmediniz: { $person }
signups-answer-other-title = Kayıt: { $person }
signups-answer-withdrawn-title = { $person } artık gelmiyor
signups-answer-withdrawn-text = Kayıt geri çekildi. Bir şey yapmanız gerekmiyor.
signups-answer-waiting-text = Mümkünse önümüzdeki günlerde tanışın. Sonra burada evet ya da hayır deyin.
signups-answer-placed-text = Yer verildi. Her şey yolunda mı? O zaman bir şey yapmanız gerekmiyor.
signups-answer-called-off = Bu tarih iptal edildi. Kaydolan herkes nedeninizi öğrenir. Bir şey yapmanız gerekmiyor.
signups-answer-who = Kim başvurdu
signups-answer-young = 16 yaşından küçük: Veli onayı var
signups-answer-language = Mesajlarımızı şu dilde okuyor: { $language }
signups-answer-message = { $person } şunu yazıyor:
signups-answer-free = { $count ->
    [0] Boş yer yok
    [one] { $count } boş yer
   *[other] { $count } boş yer
}
signups-answer-yes = Evet, seve seve
signups-answer-yes-text = Evet derseniz { $person } yeri alır.
signups-answer-note = Bir not eklemek ister misiniz?
signups-answer-note-hint = Örneğin ilk buluşma yeri.
signups-answer-yes-button = Evet, kabul ediyorum
signups-answer-no = Hayır, bu sefer değil
signups-answer-no-text = { $person } nedeninizi okuyacak. Dürüst ve nazik bir cümle, hiç yazmamaktan iyidir.
signups-answer-no-open = Yine de olmuyor mu?
signups-answer-no-unfold = Nedenini yazarak reddet
signups-answer-reasons = Hangisi doğru?
signups-answer-reason-enough = Yeterince kişi kayıt oldu. Yardım etmek istediğiniz için teşekkürler!
signups-answer-reason-times = Ne yazık ki saatler birbirine uymuyor.
signups-answer-reason-task = Bu iş için şu anda farklı deneyimi olan birini arıyoruz. Başka bir teklifte mutlaka yeriniz vardır.
signups-answer-reason-own = Kendim yazacağım
signups-answer-own = Kendi sözlerinizle
signups-answer-own-hint = Yukarıdakiler uymuyorsa ya da bir şey eklemek isterseniz.
signups-answer-no-button = Bu nedenle reddet
signups-answer-done-yes = Kabul yanıtınız kaydedildi.
signups-answer-done-no = Ret yanıtınız kaydedildi.
signups-answer-told = { $person } adlı kişiye bunu yazdık
signups-answer-told-yes = Güzel haber: { $organisation } sizi bekliyor. Aramızdasınız!
signups-answer-told-no = Katılmak istediğiniz için teşekkürler. { $organisation } ne yazık ki bu sefer size yer veremiyor. Nedeni:
signups-answer-tell = { $person } adlı kişinin e-posta adresi yok. Lütfen kısaca arayıp haber verin:
signups-answer-full-title = Boş yer kalmadı
signups-answer-full-text = Bu arada bütün yerler doldu. Giriş yapıp yer sayısını artırın; sonra burada kabul edebilirsiniz.
signups-answer-area = Kendi alanımıza git

## Bir veli evet diyor

signups-consent-title = { $child } katılmak istiyor. Evet diyor musunuz?
signups-consent-text = { $child } 16 yaşından küçük ve veli olarak sizi bildirdi. Siz evet demeden hiçbir şey olmaz.
signups-consent-languages = Bu sayfanın dili
signups-consent-offer = Teklif hakkında
signups-consent-what = Ne
signups-consent-when = Ne zaman
signups-consent-where = Nerede
signups-consent-who = Kim davet ediyor
signups-consent-contact = İlgili kişi
signups-consent-insured = Sigorta
signups-consent-insured-text = Sorumluluk: { $liability }. Kaza: { $accident }.
signups-consent-more = Teklifin tamamını oku
signups-consent-answer = Yanıtınız
signups-consent-yes = Evet, izin veriyorum
signups-consent-no = Hayır, istemiyorum
signups-consent-yes-note = Onayınızı burada her zaman geri alabilirsiniz.
signups-consent-data = { $organisation } yalnızca onay verdiğinizi öğrenir; adınızı ve adresinizi öğrenmez. İkisini de kayıt sona erdikten { $days ->
    [one] bir gün
   *[other] { $days } gün
} sonra sileriz.
signups-consent-given-title = Evet dediniz
signups-consent-given-text = Onayınız bize ulaştı ({ $when }). Teşekkürler! Başka bir şey yapmanız gerekmiyor.
signups-consent-back = Fikriniz mi değişti?
signups-consent-back-text = Onayınızı geri alırsanız { $child } artık kayıtlı olmaz. { $organisation } bunu hemen öğrenir. Neden belirtmeniz gerekmez.
signups-consent-back-button = Onayımı geri al
signups-consent-over-title = Bu kayıt geri çekildi
signups-consent-over-text = Yer boşaldı, başka bir şey olmayacak. Lütfen bunu { $child } ile konuşun. Yine de olacaksa { $child } yeniden kayıt olabilir.
signups-consent-declined-title = Bu sefer olmadı
signups-consent-declined-text = { $organisation } ne yazık ki bu sefer yer veremiyor. Bir şey yapmanız gerekmiyor.
signups-consent-lapsed-title = Bu kayıt düştü
signups-consent-lapsed-text = Zamanında onaylanmadı. Bir şey yapmanız gerekmiyor.
signups-consent-called-off-title = Bu tarih iptal edildi
# $child (String)
signups-consent-called-off-text = Kayıt böylece sona erdi. Bir şey yapmanız gerekmiyor. Lütfen { $child } adlı kişiye de söyleyin.
signups-consent-done-yes = Teşekkürler, onayınız kaydedildi.
signups-consent-done-no = Kaydedildi.
signups-consent-full-title = Bu arada bütün yerler doldu
signups-consent-full-text = Üzgünüz. Bu yüzden onayınıza artık gerek kalmadı.

## Hâlâ geçerli mi?

signups-true-page = Hâlâ geçerli mi? { $title }
signups-true-title = Bu teklif hâlâ geçerli mi?
signups-true-text = Bir düğmeye basmanız yeterli. Böylece kimse boşuna aramaz.
signups-true-answers = Hangisi doğru?
signups-true-otherwise = Yine de farklı mı?
signups-true-yes = Evet, hâlâ geçerli
signups-true-yes-text = Listede kalır. Bir sonraki soru: { $until }.
signups-true-yes-button = Hâlâ geçerli
signups-true-pause = Ara veriliyor
signups-true-pause-text = Yeniden açana kadar listede görünmez. Kayıtlı olanlar kayıtlı kalır.
signups-true-pause-button = Ara ver
signups-true-end = Sona erdi
signups-true-end-text = Listeden tamamen kalkar. Daha sonra sürdürmek isterseniz yeni bir teklif yayımlayın.
signups-true-end-button = Teklifi bitir
signups-true-change = Neredeyse doğru da yalnızca metin mi değişmeli? Giriş yaptıktan sonra kendi alanınızda değiştirebilirsiniz.
signups-true-area = Kendi alanımıza git
signups-true-done-yes = Teşekkürler! Teklif listede kalıyor.
signups-true-done-pause = Kaydedildi. İyi dinlenmeler!
signups-true-done-end = Kaydedildi. Mümkün kıldığınız her şey için teşekkürler!
signups-true-holds-title = Bu teklif geçerli
signups-true-holds-text = Sözünüz şu güne kadar geçerli: { $until }. Yine de bir şey değiştiyse burada söyleyin.
signups-true-paused-title = Bu teklife ara verildi
signups-true-paused-text = Kendi alanınızda yeniden açabilirsiniz. Ya da bizi arayın, sizin için yapalım.
signups-true-ended-title = Bu teklif sona erdi
signups-true-ended-text = Artık listede değil. Kendi alanınızda her zaman yeni bir teklif yayımlayabilirsiniz.
signups-true-review-title = Bu teklif henüz yayında değil
signups-true-review-text = Burada bir şey yapmanız gerekmiyor.
