### Steine im Weg: die Liste, ein Stein, das Formular, der eigene Stein, die Mails dazu.

obstacles-title = Yoldaki taşlar
obstacles-lead = İnsanları katılmaktan ne alıkoyuyor? Her taş için bir sorumlu, bir yanıt günü ve burada yazan bir son vardır.
obstacles-name = Bir taş bildir
obstacles-goals = Hedeflerimiz
obstacles-review = Yıla bakış
# $count (Number) - wie viele
obstacles-count = { $count ->
    [0] Taş yok
    [one] Bir taş
   *[other] { $count } taş
}
obstacles-states = Hangi taşlar
obstacles-all = Hepsi
obstacles-state-open = Yanıt bekliyor
obstacles-state-answered = Yanıtlandı, üzerinde çalışıyoruz
obstacles-state-solved = Yoldan kalktı
obstacles-state-not-solvable = Kalıyor, nedeniyle
obstacles-state-received = Geldi, bakıyoruz
obstacles-state-declined = Yayımlanmadı
# $count (Number) - wie viele Menschen
obstacles-hindered = { $count ->
    [one] Bir kişiyi engelliyor
   *[other] { $count } kişiyi engelliyor
}
# $day (String) - Freitag, 4. Dezember
obstacles-until = Yanıt: { $day } gününe kadar
# $day (String) - Freitag, 4. Dezember
obstacles-late = { $day } gününe kadar yanıt sözü verilmişti. Geciktik.
obstacles-empty-title = Burada taş yok
obstacles-empty-text = Bir şey mi fark ettiniz? Bir cümleyle söyleyin.
obstacles-everywhere = Bütün şehir

## Ein Stein

obstacles-back = Bütün taşlar
# $office (String) - Amt für Soziales
obstacles-office = Sorumlu: { $office }
obstacles-here = Sorumlu: gönüllülük bürosu
obstacles-way = Ne oldu
obstacles-way-named = Bildirildi
obstacles-way-answered = Yanıt
obstacles-way-solved = Yoldan kalktı
obstacles-way-not-solvable = Kalıyor, çünkü
obstacles-too-title = Beni de engelliyor
obstacles-too-text = E-posta adresinizle tam bir kez sayılırsınız. Yanıt gelince haber alırsınız. Adresi başka kimse görmez.
obstacles-too-email = E-posta adresiniz
obstacles-too-send = Beni de engelliyor
# $phone (String) - Telefonnummer
obstacles-too-phone = E-posta yok mu? Bizi arayın: { $phone }
obstacles-too-thanks = Neredeyse tamam
obstacles-too-thanks-text = Size bir e-posta gönderdik. İçindeki düğmeye basınca sayılırsınız.
obstacles-too-confirm = Sizi de engelliyor mu?
obstacles-too-confirm-button = Evet, beni de engelliyor

## Formular

obstacles-form-title = Yolda ne var?
obstacles-form-lead = Örneğin bir kural, bir form, eksik bir anahtar, kapı önündeki basamaklar. Bir cümle yeter.
# $title (String) - Überschrift des Formulars
obstacles-form-fault = Hata: { $title }
obstacles-form-errors = Lütfen bir daha bakın
obstacles-form-words = Sizi ya da başkalarını ne alıkoyuyor?
obstacles-form-words-hint = Anlatacağınız gibi yazın. Herkese açık sayfa için yeniden yazarız: orada isim olmaz.
obstacles-form-whom = Kimi etkiliyor?
obstacles-form-whom-hint = Örneğin: derneğimizi, bebek arabalı insanları
obstacles-form-topic = Konu
obstacles-form-topic-none = Bilmiyorum ya da başka bir şey
obstacles-form-district = Semt
obstacles-form-reach = Ne olduğunu duymak ister misiniz?
obstacles-form-reach-hint = O zaman size nasıl ulaşacağımızı yazın. Zorunlu değil.
obstacles-form-name = Adınız
obstacles-form-email = E-posta
obstacles-form-phone = Telefon
obstacles-form-optional = (isterseniz)
obstacles-form-private = Sözlerinizi ve adresinizi yalnız büro okur. Bittikten yarım yıl sonra ikisini de sileriz.
obstacles-form-send = Gönder
obstacles-form-too-often = Buradan az önce çok fazla mesaj geldi. Bir saat sonra yeniden deneyin ya da bizi arayın.
obstacles-thanks-title = Teşekkürler, taş bizde
# $day (String) - Freitag, 4. Dezember
obstacles-thanks-until = { $day } gününe kadar bir yanıt olacak.
# $number (String) - Nummer des Steins
obstacles-thanks-number = Numarası { $number }. Bununla telefonda da buluruz.
obstacles-thanks-mail = Birazdan bağlantılı bir e-posta alırsınız. Ne olduğunu orada görürsünüz.
obstacles-thanks-no-mail = Baktıktan sonra listede yer alır.

## Der eigene Stein

# $number (String) - Nummer des Steins
obstacles-own-title = Taşınız { $number }
obstacles-own-words = Sizin yazdığınız
obstacles-own-public = Sayfada böyle duruyor
obstacles-own-declined = Neden sayfada durmuyor

## Mails

obstacles-mail-received-subject = Bildirdiğiniz taş bize ulaştı
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-received =
    Yolda ne olduğunu bize söylediniz. Teşekkürler. { $day } gününe kadar bir yanıt olacak.

    Durumu burada görebilirsiniz:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-opened-subject = Artık herkese açık: { $title }
# $day (String) - Freitag, 4. Dezember
# $link (String) - persönlicher Link
obstacles-mail-opened =
    Taşınız şimdi sayfamızda, bizim sözlerimizle ve isimsiz. Bir sorumlu belli. { $day } gününe kadar bir yanıt olacak.

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-answered-subject = Yanıt: { $title }
# $text (String) - die Antwort, eingerückt
# $link (String) - Link
obstacles-mail-answered =
    Sizi engelleyen bir taş için yanıt var:

    { $text }

    Hepsi burada:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-solved-subject = Yoldan kalktı: { $title }
# $text (String) - was getan wurde, eingerückt
# $link (String) - Link
obstacles-mail-solved =
    Sizi engelleyen bir taş yoldan kalktı:

    { $text }

    Hepsi burada:

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-not-solvable-subject = Kalıyor: { $title }
# $text (String) - warum, eingerückt
# $link (String) - Link
obstacles-mail-not-solvable =
    Bu taşı yoldan kaldıramıyoruz. Nedeni:

    { $text }

    Hepsi burada:

    { $link }
obstacles-mail-declined-subject = Bildirdiğiniz taş hakkında
# $text (String) - warum, eingerückt
# $link (String) - persönlicher Link
obstacles-mail-declined =
    Bildirdiğiniz taşı sayfamızda göstermiyoruz. Nedeni:

    { $text }

    { $link }
# $title (String) - wie der Stein heißt
obstacles-mail-too-subject = Sizi de engelliyor mu? { $title }
# $title (String) - wie der Stein heißt
# $link (String) - Link mit dem Knopf
obstacles-mail-too =
    Bu adresle biri şöyle dedi: Beni de engelliyor. Konu: “{ $title }”.

    Siz miydiniz? O zaman buradaki düğmeye basın:

    { $link }
obstacles-mail-why = Bu e-postayı alıyorsunuz, çünkü bu adres bir taş için verildi. Siz değil miydiniz? O zaman hiçbir şey yapmayın.
