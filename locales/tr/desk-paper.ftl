### Fiş ve mektup: kişiye kendi dilinde seslenir.

desk-paper-who = Kuruluş
desk-paper-when = Ne zaman
desk-paper-where = Nerede
desk-paper-contact = İletişim
desk-paper-scan = Telefonda görmek veya değiştirmek için kamerayı resme tutun.
desk-paper-phone = Bizi aramaktan çekinmeyin:
desk-paper-number = No. { $number }
desk-paper-hello = Merhaba { $name },
desk-paper-thanks-accepted = aramıza hoş geldiniz. Bilmeniz gereken her şey burada.
desk-paper-thanks-waiting = katılmak istemeniz ne güzel. Kuruluş tanışmak için size ulaşacak. Şimdi bir şey yapmanız gerekmiyor.
desk-paper-thanks-guardian = katılmak istemeniz ne güzel. Önce velinize soruyoruz. Evet der demez devam ederiz.
desk-paper-thanks-unconfirmed = katılmak istemeniz ne güzel. Sizi arayıp her şeyin doğru olup olmadığını soracağız.
desk-paper-thanks-declined = katılmak istediğiniz için teşekkürler. Bu sefer olmadı.
desk-paper-thanks-withdrawn = kaydınız silindi. Haber verdiğiniz için teşekkürler.
desk-paper-thanks-lapsed = size ulaşamadığımız için kaydınız düştü. Bizi aramaktan çekinmeyin.
desk-paper-thanks-called-off = maalesef bu tarih iptal edildi. Gelmek istediğiniz için teşekkürler.
desk-paper-reason = { $organisation } şunu yazıyor: “{ $reason }”
desk-paper-tasks = Yapılacaklar
desk-paper-change = Bir şeyi değiştirmek veya vazgeçmek mi istiyorsunuz? Bir telefon yeter: { $phone }. Lütfen bu numarayı söyleyin:
desk-paper-goodbye = Sevgi ve selamlarımızla
desk-paper-subject = Kaydınız: { $title }
desk-paper-until = Bu kâğıttaki kod yalnızca bu kaydı açar. Lütfen başkasına vermeyin.
