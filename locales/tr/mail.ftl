### E-postalar. Her biri tek başına yeterlidir: ne, ne zaman, nerede, kim, ne yapılacak, neden geldi.
### Bir paragraf tek satırdır; gönderilirken bölünür. Bağlantı kendi satırında tek başına durur.
### Konu satırı, başlık dışında en fazla 35 karakter olmalı.

## Çerçeve

mail-hello = Merhaba { $name },
mail-hello-nobody = Merhaba,
mail-questions =
    Sorularınız mı var? Bizi arayın: { $phone }
    { $hours }
mail-goodbye =
    { $city } şehrinden sevgiler
    { $hub }
    { $link }
mail-calendar = Takviminiz için tarih ektedir.
mail-calendar-file = tarih.ics

## Teklif. Boş kalacak satır yazılmaz.

mail-offer-what = Ne: { $title }
mail-offer-who = Kimle: { $organisation }
mail-offer-when = Ne zaman: { $when }
mail-offer-where = Nerede: { $place }
mail-offer-contact = İlgili kişi: { $contact }
mail-offer-more =
    Ayrıntılar:
    { $link }

## Kayıt: lütfen onaylayın

mail-confirm-subject = Lütfen onaylayın: { $title }
mail-confirm =
    Katılmak istemenize çok sevindik! Geriye tek bir şey kaldı: Bu bağlantıyı açın ve oradaki düğmeye basın.

    { $link }

    Lütfen bunu en geç şu zamana kadar yapın: { $until }. Sonra kayıt düşer.
mail-confirm-why = Bu e-postayı, birisi kayıt olurken bu adresi verdiği için alıyorsunuz. Siz değil miydiniz? O zaman hiçbir şey yapmayın. Düğmeye basılmadan hiçbir şey olmaz ve başka e-posta gelmez.

## Kayıt: yeriniz hazır

mail-placed-subject = Yeriniz hazır: { $title }
mail-placed = Yeriniz hazır. Katılmanız ne güzel!
mail-change =
    Bir şeyi değiştirmek ya da vazgeçmek mi istiyorsunuz? Bunu burada her zaman yapabilirsiniz. Vazgeçerseniz yeriniz bir başkasına kalır.

    { $link }
mail-signup-why = Bu e-postayı, bu teklife kaydolduğunuz için alıyorsunuz. Yalnızca bir gelişme olduğunda ve bir gün önce hatırlatmak için yazarız. Vazgeçerseniz başka e-posta gelmez.

## Kayıt: kuruluş sizinle iletişime geçecek

mail-waiting-subject = Kaydınız bize ulaştı: { $title }
mail-waiting =
    Kaydınız bize ulaştı. { $organisation } önce sizinle tanışmak istiyor ve sizinle iletişime geçecek. Katılıp katılamayacağınızı ondan sonra öğreneceksiniz.

    Şimdi bir şey yapmanız gerekmiyor.

## Kayıt: kabul

mail-accepted-subject = Aramızdasınız: { $title }
mail-accepted = Güzel haber: { $organisation } sizi bekliyor. Aramızdasınız!
mail-accepted-note =
    { $organisation } size yazıyor:

    { $note }

## Kayıt: ret

mail-declined-subject = Bu sefer olmadı: { $title }
mail-declined =
    Katılmak istediğiniz için teşekkürler. { $organisation } ne yazık ki bu sefer size yer veremiyor. Nedeni:

    { $reason }
mail-declined-more =
    Yapılacak daha çok şey var. Belki başka bir şey size uyar:

    { $link }

    Ya da bizi arayın, sizinle birlikte seve seve ararız.
mail-declined-why = Bu e-postayı, bu teklife kaydolduğunuz için alıyorsunuz. Bir şey yapmanız gerekmiyor; bu konuda başka e-posta gelmeyecek.
# $title (String)
mail-called-off-subject = Tarih iptal edildi: { $title }
# $when (String) - Samstag, 28. November, 10 bis 13 Uhr
# $reason (String) - der Text der Organisation, mehrere Zeilen
mail-called-off =
    üzgünüz: Bu tarih iptal edildi ({ $when }). Lütfen gelmeyin. Bir şey yapmanız gerekmiyor. Nedeni:

    { $reason }
# $link (String)
mail-called-off-more =
    Belki başka bir tarih size uyar ya da başka bir şey hoşunuza gider:

    { $link }

    Ya da bizi arayın, sizinle birlikte seve seve ararız.
mail-called-off-why = Bu e-postayı, bu tarih için kaydolduğunuz için alıyorsunuz. Bu tarihle ilgili başka e-posta gelmeyecek.

mail-taken-back-subject = Katılım sona erdi: { $title }
mail-taken-back = bu teklif için anne babanızın ya da başka bir velinizin onayı gerekiyor. Bu onay yok ya da geri alındı. Bu yüzden kaydınızı sonlandırdık. En iyisi bunu evde konuşun; sonra her zaman yeniden kaydolabilirsiniz.

## Kayıt: hatırlatma

mail-reminder-subject = Yarın: { $title }
mail-reminder = Beklenen gün yarın. Katılmanız ne güzel!
mail-reminder-change =
    Yine de gelemiyor musunuz? O zaman lütfen bugün haber verin:

    { $link }
mail-reminder-why = Bu e-postayı, bu teklife kaydolduğunuz için alıyorsunuz. Tek hatırlatma budur.

## Veliler

mail-guardian-subject = Onayınızı rica ederiz: { $title }
mail-guardian = { $child } bu teklife katılmak istiyor ve veli olarak sizi bildirdi. 16 yaşından küçükler ancak sizin onayınızla katılabilir.
mail-guardian-answer =
    Buradan evet ya da hayır deyin. Onayınızı orada her zaman geri alabilirsiniz.

    { $link }
mail-guardian-why = Bu e-postayı, { $child } adresinizi verdiği için alıyorsunuz. { $child } adında birini tanımıyor musunuz? O zaman hiçbir şey yapmayın. Onayınız olmadan hiçbir şey olmaz ve başka e-posta gelmez.
mail-guardian-called-off =
    üzgünüz: { $child } için onayınızla kaydolunan bir tarih iptal edildi ({ $when }). Lütfen { $child } ile de konuşun. Başka bir şey yapmanız gerekmiyor. Nedeni:

    { $reason }
mail-guardian-called-off-why = Bu e-postayı, bu kayıt için onay verdiğiniz için alıyorsunuz. Bu tarihle ilgili başka e-posta gelmeyecek.

## Kuruluş: yeni kayıt

mail-new-signup-subject = Yeni kayıt: { $title }
mail-new-signup =
    { $person } teklifinize katılmak istiyor.

    { $person } için iletişim: { $reach }
mail-new-signup-guardian = { $person } 16 yaşından küçük. Bir velisi onay verdi.
mail-new-signup-message =
    { $person } şunu yazıyor:

    { $message }
mail-new-signup-answer =
    Lütfen önümüzdeki günlerde iletişime geçin ve tanışın. Sonra buradan kabul edin ya da nedenini yazarak reddedin:

    { $link }
mail-new-signup-placed =
    Yer verildi, bir şey yapmanız gerekmiyor. Hiç uymuyorsa buradan nedenini yazarak reddedebilirsiniz:

    { $link }
mail-offer-why = Bu e-postayı, bu teklifin ilgili kişisi olduğunuz için alıyorsunuz. Başka biri mi almalı? Bizi aramanız yeterli.

## Kuruluş: mesaj değişti

mail-changed-subject = Yeni mesaj: { $title }
mail-changed-message =
    { $person } size yazdığı mesajı değiştirdi. Mesaj şimdi şöyle:

    { $message }
mail-changed-emptied = { $person } size yazdığı mesajı sildi. Kaydın kendisi değişmedi.
mail-changed-reach =
    { $person } için iletişim: { $reach }

    Kaydın tamamını burada görebilirsiniz:

    { $link }

## Kuruluş: biri vazgeçti

mail-withdrawn-subject = Vazgeçti: { $title }
mail-withdrawn = { $person } katılamıyor ve kaydını geri çekti. Bir şey yapmanız gerekmiyor.

## Kuruluş: rehbere kayıt

mail-received-subject = Başvurunuz ulaştı: { $organisation }
mail-received =
    { $organisation } için bize başvurduğunuz için teşekkürler. Her şeye bakacağız ve size yakında döneceğiz.

    Şimdi bir şey yapmanız gerekmiyor.
mail-approved-subject = Hoş geldiniz: { $organisation }
mail-approved =
    { $organisation } artık rehberde. Şimdi katılım için bir teklif yayımlayabilirsiniz. Yaklaşık üç dakika sürer. Buradan parolasız giriş yapın: Bu e-posta adresine bir kod gelir.

    { $link }
mail-log-in-subject = Yeni giriş adresi: { $organisation }
mail-log-in-gone = { $organisation } için artık başka bir e-posta adresiyle giriş yapılıyor. Bu adres artık geçerli değil. Bunu istemediniz mi? O zaman lütfen bizi hemen arayın.
mail-log-in-gone-why = Bu e-postayı, şimdiye kadar bu adresle giriş yapıldığı için alıyorsunuz. Başka bir şey yapmanız gerekmiyor.
mail-not-listed-subject = Başvurunuz hakkında: { $organisation }
mail-not-listed =
    { $organisation } şu anda rehbere alınamıyor. Nedeni:

    { $reason }

    Siz farklı mı görüyorsunuz, ya da bir şey mi değişti? Bizi arayın, birlikte çözelim.
mail-organisation-why = Bu e-postayı, { $organisation } için ilgili kişi olarak bildirildiğiniz için alıyorsunuz. Yanlış mı? Bizi aramanız yeterli, adresinizi sileriz.

## Teklif: yayımlandı ya da geri gönderildi

mail-date-called-off-subject = Bir tarih iptal edildi: { $title }
mail-date-called-off =
    Büro iptal etti. Şu tarihler gerçekleşmeyecek:

    { $dates }

    Kayıtlı olanlara biz haber veriyoruz: e-postayla veya telefonla.
mail-published-subject = Artık yayında: { $title }
mail-published = Teklifiniz listede. Çevrenize gösterebilirsiniz. Üç ayda bir hâlâ geçerli olup olmadığını size soracağız.
mail-sent-back-subject = Lütfen tekrar bakın: { $title }
mail-sent-back =
    Teklifiniz neredeyse hazır. Listeye girmeden önce sizden bir değişiklik rica ediyoruz:

    { $reason }

    Buradan değiştirip yeniden gönderin:

    { $link }

## Teklif: hâlâ geçerli mi?

mail-still-true-subject = { $count ->
    [one] Teklifiniz hâlâ geçerli mi?
   *[other] { $count } teklifiniz hâlâ geçerli mi?
}
mail-still-true = { $count ->
    [one] Kimse boşuna aramasın diye üç ayda bir soruyoruz. Bağlantıyı açın ve teklifin hâlâ geçerli mi olduğunu, ara mı verdiğini, yoksa bittiğini mi söyleyin.
   *[other] Kimse boşuna aramasın diye üç ayda bir soruyoruz. Bağlantıları açın ve her teklifin hâlâ geçerli mi olduğunu, ara mı verdiğini, yoksa bittiğini mi söyleyin.
}
mail-still-true-offer =
    { $title }
    { $link }
mail-still-true-why = Bu e-postayı, bu teklifin ilgili kişisi olduğunuz için alıyorsunuz. Artık geçerli olmayanı bağlantıdan sona erdirebilirsiniz; sonra bir daha sormayız.

## Giriş

mail-code-subject = Giriş kodunuz
mail-code =
    Giriş kodunuz:

    { $code }

    Kod { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } boyunca ve yalnızca bir kez geçerlidir. Kimseyle paylaşmayın; biz de asla sormayız.
mail-code-why = Bu e-postayı, biri bu adresle giriş yapmak istediği için alıyorsunuz. Siz değil miydiniz? O zaman hiçbir şey yapmayın. Kod olmadan kimse giremez.

## Bildirilen engeller

mail-barrier-received-subject = Engel bildiriminiz
mail-barrier-received =
    Bildiriminiz için teşekkür ederiz. Sizi neyin engellediğine bakıp en geç { $first } tarihine kadar size yanıt vereceğiz.

    Daha uzun sürerse, nedenini o tarihe kadar size yazacağız. Yanıtı o zaman en geç { $last } tarihinde alırsınız.
mail-barrier-noted-subject = Engel bildiriminiz: biraz daha sürecek
mail-barrier-noted =
    Engel bildiriminiz henüz sonuçlanmadı. Nedeni:

    { $reason }

    Yanıtı en geç { $last } tarihinde alacaksınız.
mail-barrier-answered-subject = Engel bildiriminize yanıt
mail-barrier-answered =
    Bize bir engel bildirdiniz. Yanıtımız şöyle:

    { $answer }
mail-barrier-ombuds =
    Yanıt almıyor musunuz ya da yanıt işinize yaramıyor mu? O zaman şu kurum size ücretsiz yardım eder: { $ombuds }

    { $link }
mail-barrier-statement =
    Yanıt almıyor musunuz ya da yanıt işinize yaramıyor mu? O zaman kimin yardım ettiği erişilebilirlik beyanımızda yazıyor:

    { $link }
mail-barrier-why = Bu e-postayı, biri bir engel bildirirken bu adresi verdiği için alıyorsunuz. Siz değil miydiniz? O zaman hiçbir şey yapmayın.

## E-postalar ulaşıyor mu?

mail-test-subject = Deneme e-postası: kodunuz
mail-test =
    Bu e-posta, sitenizden giden e-postaların ulaştığını gösterir. Şu kodu girin:

    { $code }

    Buraya:

    { $link }
mail-test-why = Bu e-postayı, masanızdaki biri e-postaların ulaşıp ulaşmadığını denetlediği için alıyorsunuz.
mail-circular-why = Bu e-postayı, kurumunuz rehberimizde yer aldığı için alıyorsunuz. Genelge istemiyor musunuz? Bu e-postayı kısaca yanıtlamanız yeterli.
