### Fragen an den Hub: das Formular, die eigene Frage, die Mails dazu.

## Einstieg

inquiries-nav = Sorular
inquiries-title = Bize sorun
inquiries-lead = Bir cümle yeter, hesap gerekmez. Ne zamana kadar yanıt alacağınızı söyleriz.
inquiries-kinds = Nasıl yardımcı olabiliriz?
inquiries-kind-question = Bir sorum var
inquiries-kind-advice = Bir şey yapmak istiyorum ama ne olduğunu henüz bilmiyorum
inquiries-kind-callback = Lütfen beni arayın
# $days (Number) - in so vielen Arbeitstagen
inquiries-kind-days = { $days ->
    [one] Yanıt bir sonraki iş gününde
   *[other] Yanıt en geç { $days } iş günü içinde
}
inquiries-people-title = Kim yanıtlıyor
inquiries-people-text = Doğrudan biriyle konuşmak mı istersiniz? Tüm ilgili kişileri konularına göre burada bulursunuz.
inquiries-guide-text = Beş soru, üç öneri: Bana ne uygun?
inquiries-elsewhere-title = Bunun için başkaları var
inquiries-elsewhere-text = Bu konularda oradan daha hızlı sonuç alırsınız.

## Formular

inquiries-form-question = Ne öğrenmek istiyorsunuz?
inquiries-form-advice = Ne yapmaktan hoşlanırsınız?
inquiries-form-callback = Sizi arayacağız
# $title (String) - Überschrift des Formulars
inquiries-form-fault = Hata: { $title }
inquiries-form-message-question = Sorunuz
inquiries-form-message-advice = Kendinizden kısaca söz edin
inquiries-form-message-callback = Konu nedir?
inquiries-form-message-hint-question = Telefonda nasıl söylerseniz öyle.
inquiries-form-message-hint-advice = Örneğin: ne zaman vaktiniz var, ne yapmayı seversiniz, ne istemezsiniz.
inquiries-form-message-hint-callback = Bir cümle yeter. Böylece doğru kişi arar.
inquiries-form-topic = Konu
inquiries-form-topic-hint = Sorunuz hemen doğru yere ulaşsın diye.
inquiries-form-searched = Aradığım: { $words }
inquiries-form-topic-none = Bilmiyorum ya da başka bir şey
inquiries-form-name = Adınız
inquiries-form-reach = Size nasıl ulaşalım?
inquiries-form-reach-hint = İkisinden biri yeter.
inquiries-form-email = E-posta
inquiries-form-phone = Telefon
inquiries-form-reachable = Size ne zaman ulaşabiliriz?
inquiries-form-reachable-hint = Örneğin: öğleden önce, çarşamba hariç
inquiries-form-optional = (isterseniz)
inquiries-form-private = Sorunuzu yalnızca onu yanıtlayan kişiler okur. Bittikten yarım yıl sonra kimin sorduğunu ve ne yazıldığını sileriz.
inquiries-form-send = Soruyu gönder
inquiries-form-errors = Lütfen bir kez daha bakın
inquiries-form-too-often = Buradan az önce çok fazla mesaj geldi. Bir saat sonra yeniden deneyin ya da bizi arayın.
inquiries-faster-title = Belki burada daha hızlı olur
inquiries-faster-text = Sorunuz başkalarının işi gibi görünüyor. Yazdıklarınız aşağıda duruyor.
inquiries-faster-send = Yine de size gönder
inquiries-missing-message = Konunun ne olduğunu bir cümleyle yazın.
inquiries-choice-kind = Ne istediğinizi seçin.

## Danke

inquiries-thanks-title = Sorunuz ulaştı
# $day (String) - Freitag, 4. Dezember
inquiries-thanks-until = { $day } tarihine kadar sizi yanıtlarız.
# $number (String) - Nummer der Frage
inquiries-thanks-number = Sorunuzun numarası { $number }. Telefonda da onunla buluruz.
inquiries-thanks-mail = Birazdan bağlantı içeren bir e-posta alacaksınız: Durumu orada görür, bir şey ekleyebilirsiniz.
inquiries-thanks-no-mail = Sizi arayacağız. Önceden bir şey söylemek isterseniz numarayı not edin.
inquiries-thanks-more = Etkinliklere bak

## Die eigene Frage

# $number (String) - Nummer der Frage
inquiries-own-title = Sorunuz { $number }
# $title (String) - Ihre Frage 12
inquiries-own-fault = Hata: { $title }
# $day (String) - Freitag, 4. Dezember
inquiries-own-until = { $day } tarihine kadar sizi yanıtlarız.
# $day (String) - Freitag, 4. Dezember
inquiries-own-late = { $day } tarihine kadar yanıt sözü vermiştik ve geciktik. Özür dileriz. Bizi arayabilirsiniz.
inquiries-own-waiting = Sizden bir bilgi daha gerekiyor. Sorumuz aşağıda.
inquiries-own-answered = Yanıtladık. Bir şey uymuyorsa yeniden yazın.
inquiries-own-closed-answered = Yanıtlandı ve kapatıldı.
inquiries-own-closed-not-ours = Bunun için başkaları var. Nereye başvurabileceğiniz aşağıda.
inquiries-own-closed-withdrawn = Artık gerek kalmadığını söylediniz.
inquiries-own-closed-silent = Sizden haber alamadık ve soruyu kapattık.
inquiries-own-closed-spam = Bu mesajı işleme almadık.
# $office (String) - Amt für Soziales
inquiries-own-office = Yanıtlayan: { $office }
inquiries-own-talk = Şimdiye kadar yazılanlar
inquiries-own-you = Siz
inquiries-own-we = Biz
inquiries-own-on-phone = telefonda
inquiries-own-at-desk = büroda
inquiries-own-by-letter = kâğıtta
inquiries-own-write = Bir şey ekle
inquiries-own-reply = Yanıtınız
inquiries-own-write-hint = Doğrudan sorunuzla ilgilenen kişilere gider.
inquiries-own-send = Gönder
inquiries-own-done = Artık gerek kalmadı
inquiries-own-done-text = Artık yanıta gerek yok mu? Bir tıklama yeter.
inquiries-own-sent = Teşekkürler, ulaştı.
# $day (String) - Freitag, 4. Dezember
inquiries-own-new-day = { $day } tarihine kadar sizi yanıtlarız.
inquiries-own-over = Tamam, soru kapatıldı.
inquiries-own-not-now = Bu şu anda olmuyor
inquiries-own-not-now-text = Soru zaten kapatıldı. Durumu aşağıda görürsünüz.
inquiries-own-again = Yeni bir soru sor

## Mails

# $number (String) - Nummer der Frage
inquiries-mail-received-subject = Sorunuz { $number } ulaştı
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
inquiries-mail-received =
    Sorunuz bize ulaştı. { $day } tarihine kadar sizi yanıtlarız.

    Durumu burada görür, bir şey ekleyebilirsiniz:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-answered-subject = Sorunuza yanıt: { $number }
# $text (String) - die Antwort, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-answered =
    Bize bir şey sordunuz. Yanıtımız:

    { $text }

    Sorunuzla ilgili her şey burada:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-asked-back-subject = Sorunuz { $number } için bir bilgi gerekiyor
# $text (String) - die Rückfrage, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-asked-back =
    Size yanıt verebilmek için bir şey daha bilmemiz gerekiyor:

    { $text }

    Lütfen burada yanıtlayın:

    { $link }
# $number (String) - Nummer der Frage
inquiries-mail-closed-subject = Sorunuz { $number } hakkında
# $text (String) - was wir sagen, eingerückt
# $link (String) - persönlicher Link
inquiries-mail-closed =
    Sorunuzu kapattık, nedeni şu:

    { $text }

    Açık kalan bir şey var mı? Bize burada yazın:

    { $link }
# $address (String) - an diese Adresse
inquiries-mail-reply = Ya da bu e-postayı yanıtlayın ({ $address }).
inquiries-mail-why = Bu e-postayı alıyorsunuz, çünkü bize sorulan bir soruda bu adres verildi. Siz değil miydiniz? O zaman bir şey yapmanız gerekmez.
