### Einträge melden: das Formular, was daraus wurde, Begründung und Widerspruch, die Mails dazu.

## Formular

reports-link = Bu kaydı bildir
reports-title = Kayıt bildir
reports-lead = Bir şey yanlış mı, ya da burada olmaması gereken bir şey mi var? Bize söyleyin. Hesap gerekmez, adınızı da vermeniz gerekmez.
# $kind (String)
reports-kind = { $kind ->
    [organisation] Bir kuruluşun sayfası
    [opportunity] Gönüllülük teklifi
    [article] Büronun metni
    [event] Etkinlik
   *[contact_point] İrtibat kişisi
}
reports-about = Konu
reports-reason = Sorun nedir?
# $reason (String)
reports-reason-of = { $reason ->
    [wrong] Doğru değil ya da güncel değil
    [advertising] Reklam, bir parti için de olabilir
    [discriminating] Birini dışlıyor ya da kötülüyor
    [personal_data] Bir kişi hakkında bilgi açığa vuruyor
    [dangerous] Birine zarar gelebilir
    [illegal] Yasaya aykırı
   *[other] Başka bir şey
}
reports-message = Tam olarak ne?
reports-message-hint = Bir iki cümle: hangi yeri kastettiğiniz ve orada neyin yanlış olduğu.
reports-reach = Sonucu size bildirelim mi?
reports-reach-hint = Bunun için bir adrese ya da numaraya ihtiyacımız var. Kuruluş kimin bildirdiğini asla öğrenmez.
reports-private = Bildiriminizi ofis okur; itiraz olursa ikinci kez karar veren kişi de okur, ama adınızı görmeden. Karardan sekiz ay sonra kimin bildirdiğini sileriz.
reports-send = Bildirimi gönder

## Danke

reports-thanks-title = Teşekkürler, bildiriminiz ulaştı
# $day (String)
reports-thanks-until = En geç { $day } günü karar veririz
reports-thanks-mail = Birazdan bir e-posta alacaksınız. İçindeki bağlantıyla durumu her zaman görebilirsiniz.
reports-thanks-no-mail = İlgileniyoruz. Telefon numarası bıraktıysanız sizi ararız.
reports-thanks-back = Ana sayfaya dön

## Die eigene Meldung

# $number (String)
reports-own-title = { $number } numaralı bildiriminiz
# $day (String)
reports-open = En geç { $day } günü karar veririz.
# $day (String)
reports-objected = Bir itiraz var. Başka bir kişi en geç { $day } günü karar verir.
# $outcome (String)
reports-outcome = { $outcome ->
    [keep] Kayıt kalıyor
    [ask_change] Kayıt değiştirilmeli
   *[restrict] Kayıt gizlendi
}
reports-said-yours = Bildirdiğiniz
reports-decision = Karar
reports-objection-yours = İtirazınız
reports-objection-organisation = Kuruluşun itirazı
reports-objection-reporter = Bildiren kişinin itirazı
# $ground (String)
# $rule (String)
reports-basis = { $ground ->
    [law] Dayanak bir yasadır: { $rule }
   *[rules] Dayanak kurallarımızdır: { $rule }
}
reports-object-title = Aynı görüşte değil misiniz?
# $day (String)
reports-object-text = { $day } gününe kadar ücretsiz ve her biçimde itiraz edebilirsiniz. O zaman başka bir kişi karar verir.
reports-object-label = Neden farklı düşünüyorsunuz?
reports-object-send = İtiraz et
reports-object-done = İtirazınız ulaştı
reports-not-now = Bu artık mümkün değil
reports-not-now-text = Bu arada bir şey değişti. Aşağıda şimdiki durumu görüyorsunuz.
reports-redress = Bundan bağımsız olarak mahkemeye başvurabilirsiniz.

## Für die Organisation

reports-statement-title = Kaydınız hakkında karar
reports-statement-restrict = Başka bir karar verilene kadar kaydı hiçbir sayfada, hiçbir dilde kimse görmez. Siz onu yine değiştirebilirsiniz.
# $day (String)
reports-statement-change = Kayıt şimdilik kalıyor. Lütfen en geç { $day } gününe kadar değiştirin.
reports-statement-keep = Kayıt eskisi gibi görülüyor.
reports-statement-human = Nedeni bir bildirimdi. Kimin bildirdiğini söylemeyiz. Kararı bir program değil, bir insan verdi.
reports-hidden-title = Bu kayıt gizlendi
reports-hidden-text = Bir bildirimden sonra böyle karar verildi. Gerekçe ve itiraz yolu bununla ilgili e-postada ya da mektupta yazıyor. Bu sayfayı yalnızca siz ve ofis görüyor.

## Die zweite Entscheidung

reports-second-title = Lütfen karar verin
reports-second-lead = Bu karara itiraz edildi ve ilk kararı veren bir daha karar veremez. Bu yüzden ağdaki ortağımız olarak size soruyoruz.
reports-second-fair = Kayıtla ya da ilgililerle bir bağınız var mı? O zaman lütfen karar vermeyin ve bizi arayın.
reports-second-message = Ne bildirildi
reports-second-done = Teşekkürler. Kararınız geçerli.
reports-second-over = Burada karar verilecek bir şey kalmadı
reports-decide = Kararınız nedir?
# $outcome (String)
reports-decide-outcome = { $outcome ->
    [keep] Kayıt kalıyor ya da yeniden gösteriliyor
    [ask_change] Kayıt şimdilik kalıyor, kuruluş bir şeyi değiştirmeli
   *[restrict] Kayıt gizleniyor
}
reports-decide-facts = Gerekçe
reports-decide-facts-hint = Durum nedir ve neden bu karara götürüyor? Bunu iki taraf da okur. Kimin bildirdiğini yazmayın.
reports-decide-ground = Dayanağı nedir?
reports-decide-ground-hint = Yalnızca kayıt gizlenecek ya da değiştirilecekse gerekir.
# $ground (String)
reports-decide-ground-of = { $ground ->
    [law] Bir yasa
   *[rules] Kurallarımız, örneğin ortak anlayışımız
}
reports-decide-rule = Hangi hüküm ya da kural?
reports-decide-rule-hint = Örneğin: ortak anlayış, 2. paragraf
reports-decide-send = Karar ver

## Mails

# $number (String)
reports-mail-received-subject = { $number } numaralı bildiriminiz
# $entry (String)
# $day (String)
# $link (String)
reports-mail-received =
    “{ $entry }” hakkındaki bildiriminiz için teşekkürler. En geç { $day } günü karar veririz.

    Durumu her zaman burada görebilirsiniz:

    { $link }
# $number (String)
reports-mail-decided-subject = { $number } numaralı bildiriminiz karara bağlandı
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-decided =
    “{ $entry }” hakkındaki bildiriminiz karara bağlandı: { $outcome }.

    Gerekçe:

    { $facts }
# $number (String)
reports-mail-statement-subject = Kaydınız hakkında karar (bildirim { $number })
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-statement =
    birisi “{ $entry }” adlı kaydınızı bildirdi. Karar: { $outcome }.

    Gerekçe:

    { $facts }
# $link (String)
reports-mail-object =
    Aynı görüşte değil misiniz? Altı ay boyunca burada itiraz edebilir ya da bizi arayabilirsiniz. O zaman başka bir kişi karar verir:

    { $link }
# $link (String)
reports-mail-look =
    Hâlâ yapabileceğiniz her şeyle birlikte burada bir kez daha yazıyor:

    { $link }
reports-mail-second-subject = İkinci karar için ricamız
# $entry (String)
# $day (String)
# $link (String)
reports-mail-second =
    “{ $entry }” kaydı hakkında bir bildirim, bir karar ve bir itiraz oldu. İlk kararı veren bir daha karar veremez. Bu yüzden ağdaki ortağımız olarak sizden rica ediyoruz: En geç { $day } gününe kadar karar verin.

    Gereken her şey burada:

    { $link }

    Kayıtla ya da ilgililerle bir bağınız mı var? O zaman lütfen bizi arayın.
reports-mail-why = Bu e-postayı, bir kayıt bildirilirken birisi bu adresi verdiği için alıyorsunuz. Siz değil miydiniz? O zaman hiçbir şey yapmayın.
reports-mail-why-organisation = Bu e-postayı, kuruluşunuz bizde bu adresle kayıtlı olduğu için alıyorsunuz.
