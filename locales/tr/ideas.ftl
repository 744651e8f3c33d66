### Ideen: die Liste, eine Idee, das Erzählen, die eigene Idee, die Unterstützung, die Mails dazu.

## Liste

ideas-title = Fikirler
ideas-lead = Şehrimizde neler daha iyi olabilir? İki dakikada anlatın, hesap gerekmez.
ideas-tell = Fikir anlat
ideas-filters = Filtre
ideas-topic = Konu
ideas-topic-all = Tüm konular
ideas-district = Semt
ideas-district-all = Tüm semtler
ideas-district-town = Tüm şehir
ideas-state = Hangi aşamada
ideas-state-all = Hepsi
# $shelf (String) - Schlüssel, wo die Idee steht
ideas-shelf = { $shelf ->
    [waiting] yanıt bekliyor
    [answered] yanıtlandı
    [project] gerçekleşiyor
   *[closed] sona erdi
}
ideas-order = Önce hangileri?
# $order (String) - Schlüssel der Reihenfolge
ideas-order-of = { $order ->
    [supported] Çok desteklenenler
   *[newest] En yeniler
}
ideas-show = Göster
ideas-all = Hepsini göster
# $count (Number) - so viele Ideen
ideas-count = { $count ->
    [one] Bir fikir
   *[other] { $count } fikir
}
ideas-count-many = 1.000’den fazla fikir
ideas-results = Fikirler
ideas-empty-title = Henüz fikir yok
ideas-empty-text = Bu şehirdeki insanların önerileri burada görünecek.
ideas-none-title = Böyle bir fikir henüz yok
ideas-none-text = Bir filtreyi kaldırın ya da ilkini siz anlatın.
ideas-pages = Listenin sayfaları
ideas-first = Başa dön
ideas-next = Daha fazla fikir
ideas-feed = Akış
# $hub (String) - Name des Hubs
ideas-feed-title = { $hub }: Fikirler
# $count (Number) - so viele unterstützen
ideas-support-count = { $count ->
    [0] henüz kimse desteklemiyor
    [one] 1 kişi destekliyor
   *[other] { $count } kişi destekliyor
}
# $count (Number) - so viele davon auf Papier
ideas-on-paper = { $count ->
    [one] biri kâğıt üzerinde
   *[other] { $count } tanesi kâğıt üzerinde
}

## Eine Idee

# $place (String) - Stadtteil
ideas-from = { $place } semtinden fikir
ideas-from-town = Tüm şehir için fikir
# $day (String) - Tag
ideas-told-on = { $day } tarihinde anlatıldı
# $source (String) - Schlüssel, wie sie kam
ideas-source = { $source ->
    [phone] telefonda yazıldı
    [desk] masada yazıldı
    [paper] kâğıtla geldi
   *[web] burada anlatıldı
}
ideas-office = Gönüllülük bürosu
# $office (String) - Amt
# $day (String) - Tag
ideas-until = { $office } en geç { $day } yanıt verecek.
# $office (String) - Amt
# $day (String) - Tag
ideas-late = { $office } { $day } tarihine kadar yanıt verecekti. Takip ediyoruz.
ideas-paused = Bir soru sorduk. Yanıt gelince süre yeniden işler.
ideas-hear = Fikri destekleyenler o zaman haber alır.
ideas-question = Soru
ideas-closing = Fikir neden sona erdi
ideas-answer = Yanıt
ideas-answer-before = Önceki yanıt
ideas-answer-again = İtirazdan sonra yeniden karar verildi
# $outcome (String) - Schlüssel der Antwort
ideas-outcome = { $outcome ->
    [will_do] Evet, yapacağız
    [partly] Bir kısmını yapacağız
    [not_now] Şimdi değil
    [not_ours] Bu konuda başkaları yetkili
   *[council] Kararı meclis ya da bir komisyon verecek
}
# $whom (String) - an wen
ideas-passed-on = İletildiği yer: { $whom }
# $body (String) - Gremium
# $day (String) - Tag
ideas-council = { $body }, { $day }
ideas-council-result = Orada alınan karar
ideas-contact = Bunu şu kişiye sorabilirsiniz
ideas-route-title = Meclise giden yollar
# $route (String) - Schlüssel des Weges
ideas-route = { $route ->
    [motion] Sakinler önergesi (Kuzey Ren-Vestfalya Belediye Yasası 25. madde): Üç aydır burada oturan ve en az 14 yaşında olan herkes, imza toplayarak meclisin bir konuyu görüşmesini isteyebilir.
   *[suggestion] Öneri veya şikâyet (Kuzey Ren-Vestfalya Belediye Yasası 24. madde): Herkes yazılı olarak meclise başvurabilir.
}
ideas-objected = Yanıta itiraz edildi. İkinci bir kişi karar verecek.
ideas-took-in = Buna katılan fikirler
ideas-moved-here = O fikir bu fikrin parçası oldu.
ideas-where = Fikir hangi aşamada
ideas-step-told = Anlatıldı
ideas-step-advised = Danışıldı
ideas-step-answer = Yanıt
ideas-step-project = Proje
# $day (String) - Tag
ideas-step-until = en geç { $day }
ideas-history = Şimdiye kadar olanlar
# $verb (String) - Schlüssel, was geschah
ideas-happened = { $verb ->
    [idea-received] Geldi
    [idea-advised] Danışma başladı
    [idea-published] Yayımlandı
    [idea-took-in] Başka bir fikir katıldı
    [idea-answered] Yanıtlandı
    [idea-answered-again] İtirazdan sonra yeniden yanıtlandı
    [idea-result-noted] Oturumun sonucu yazıldı
    [idea-handed-over] Başka daireye verildi
    [idea-objected] İtiraz edildi
    [idea-became-project] Gerçekleşiyor
    [idea-closed] Sona erdi
    [idea-reopened] Sürüyor
   *[idea-archived] Arşivlendi
}
ideas-back = Tüm fikirler
ideas-similar = Benzer
ideas-original-language = Fikir bu dilde böyle anlatıldı:
ideas-poster-join = Bunu destekleyin:
ideas-poster = QR kodlu afiş
# $title (String) - Titel der Idee
# $url (String) - Adresse
ideas-share-text = { $title }. Fikri burada destekleyebilirsiniz: { $url }

## Unterstützen

ideas-support = Destek
ideas-support-do = Bunu destekliyorum
# $title (String) - Titel der Idee
ideas-support-title = “{ $title }” fikrini destekle
ideas-support-lead = Adınız yayımlanmaz. Herkes bir kez sayılır, kâğıtta da burada da.
ideas-support-name = Adınız
ideas-support-reach = Size nasıl ulaşalım?
ideas-support-reach-hint = İkisinden biri yeter. E-posta adresiyle, yanıt gelince haber alırsınız.
ideas-support-send = Destekle
ideas-support-private = Yalnızca kaç kişi olduğunu gösteririz. Fikir sona erdikten altı ay sonra adınızı sileriz.
ideas-support-mail-title = Az kaldı
ideas-support-mail-text = Size bir e-posta gönderdik. İçindeki düğmeye basın, o zaman sayılırsınız.
ideas-support-done-title = Teşekkürler, sayıldınız
ideas-support-done-text = Nasıl sürdüğünü bu sayfa gösterir.
ideas-support-closed = Bu fikir şu anda destek almıyor.
ideas-errors = Lütfen bir kez daha bakın
# $title (String) - Überschrift der Seite
ideas-fault = Hata: { $title }
ideas-too-often = Buradan az önce çok fazla ileti geldi. Bir saat sonra yeniden deneyin ya da bizi arayın.
ideas-email = E-posta
ideas-phone = Telefon
ideas-optional = (isterseniz)

## Erzählen

ideas-tell-title = Fikriniz
ideas-tell-lead = Önce fikir, sonra var olup olmadığına birlikte bakarız.
ideas-tell-name = Fikrin adı ne olsun?
ideas-tell-name-hint = Birkaç sözcük, örneğin: oyun alanına bank
ideas-tell-text = Ne değişsin, kimin için?
ideas-tell-text-hint = Bir komşunuza anlatır gibi. Lütfen başkalarının adını yazmayın.
ideas-tell-next = İleri
ideas-tell-exists-title = Bu zaten var mı?
ideas-tell-exists-text = Bu benziyor. Belki yeniden başlamak yerine oraya katılmak istersiniz.
ideas-tell-exists-none = Bu burada yeni. Birkaç bilgi daha, sonra fikriniz bizde.
ideas-tell-exists-own = Benim fikrim başka
# $kind (String) - Schlüssel der Art
ideas-tell-kind = { $kind ->
    [idea] Fikir
    [event] Etkinlik
   *[offer] Katılma fırsatı
}
ideas-tell-more = Bilgileriniz
ideas-tell-place = Tam olarak nerede?
ideas-tell-place-hint = Örneğin: istasyonun önünde
ideas-tell-who = Size nasıl hitap edelim?
ideas-tell-who-hint = Adınız yayımlanmaz.
ideas-tell-picture = Fotoğraf
ideas-tell-picture-hint = JPEG, PNG veya WebP, en fazla 7 MB. Lütfen tanınabilen insanlar olmasın.
ideas-tell-alt = Fotoğrafta ne görünüyor?
ideas-tell-alt-hint = Göremeyen insanlar için.
ideas-tell-again-picture = Lütfen fotoğrafı yeniden seçin.
ideas-tell-private = Kim olduğunuzu yalnızca büro görür. Fikriniz yayımlanmadan önce orada biri okur.
ideas-tell-send = Fikri gönder
ideas-thanks-title = Fikriniz için teşekkürler
ideas-thanks-mail = Size bir e-posta gönderdik. İçindeki düğmeye basın, o zaman başlar.
ideas-thanks-phone = Fikrinizi okuyup sizi ararız.
# $day (String) - Tag
ideas-thanks-until = Fikrin yayımlanıp yayımlanmayacağını en geç { $day } söyleriz.
# $number (String) - Nummer
ideas-thanks-number = Fikrinizin numarası { $number }. Telefonda onunla buluruz.

## Die eigene Idee

ideas-own-title = Fikriniz
ideas-own-confirm-title = Bu e-posta adresi doğru mu?
ideas-own-confirm-text = Düğmeye basın, o zaman bürodan biri fikrinizi okur.
ideas-own-confirm = Evet, bu benim fikrim
ideas-own-confirmed = Teşekkürler, fikriniz bizde.
# $day (String) - Tag
ideas-own-look = Fikrinizi okuyup en geç { $day } size dönüyoruz.
ideas-own-open = Fikriniz yayında.
ideas-own-see = Fikrin sayfasına git
ideas-own-declined = Fikriniz yayımlanmıyor.
# $reason (String) - Schlüssel des Grundes
ideas-decline = { $reason ->
    [personal] İnsanlar hakkında yalnız onları ilgilendiren bir şey söylüyor.
    [hurtful] Birini kötülüyor ya da dışlıyor.
    [advertising] Reklam, bir parti için de olabilir.
    [no_idea] Fikir değil; bir arıza, soru ya da şikâyet. İlettik.
    [illegal] Bir yasaya aykırı.
   *[other] Aşağıda yazan başka bir neden.
}
ideas-own-withdrawn = Fikrinizi geri aldınız.
# $title (String) - Titel der anderen Idee
ideas-own-merged = Fikriniz “{ $title }” ile birleşti. Orada sürüyor.
ideas-own-talk = Yazışmamız
ideas-own-you = Siz
ideas-own-we = Büro
ideas-own-reply = Yanıtla ya da ekle
ideas-own-reply-label = Bize ne söylemek istersiniz?
ideas-own-send = Gönder
ideas-own-sent = Teşekkürler, bize ulaştı.
ideas-own-object = Katılmıyor musunuz?
# $day (String) - Tag
ideas-own-object-text = { $day } tarihine kadar bir kez itiraz edebilirsiniz. O zaman başka biri karar verir.
ideas-own-object-label = Neden katılmıyorsunuz?
ideas-own-object-send = İtiraz et
ideas-own-objected = İtirazınız geldi. İkinci bir kişi karar verecek.
ideas-own-object-waits = İtirazınıza ikinci bir kişi karar verecek.
ideas-own-photos = Fotoğraflar
ideas-own-photo-add = Fotoğraf ekle
ideas-own-photo-remove = Fotoğrafı kaldır
ideas-own-photo-full = Daha fazla fotoğraf sığmıyor.
ideas-own-withdraw = Fikri geri al
ideas-own-withdraw-text = O zaman listeden kalkar.
ideas-own-not-now = Bu şu anda olmuyor
ideas-own-not-now-text = Bu arada bir şey değişti. Şimdiki durum burada.

## Die eigene Unterstützung

ideas-mine-title = Desteğiniz
ideas-mine-confirm = Evet, bunu destekliyorum
ideas-mine-confirm-text = Düğmeye basın, o zaman sayılırsınız.
ideas-mine-counts = Sayıldınız.
# $title (String) - Titel der anderen Idee
ideas-mine-along-title = “{ $title }” fikrine siz de gelir misiniz?
ideas-mine-along-text = İki fikir birbirine o kadar benziyordu ki birleştirildi. İsterseniz desteğiniz orada sayılır.
ideas-mine-along = Evet, ben de geliyorum
ideas-mine-came = Artık orada sayılıyorsunuz.
ideas-mine-end = Artık destekleme
ideas-mine-ended-title = Fikri artık desteklemiyorsunuz
ideas-mine-ended-text = Adınız silindi.

## Entwurf einer Antwort

ideas-draft-title = Yanıt taslağı yaz
ideas-draft-lead = Bu fikre bir yanıt taslağı yazmanız istendi. Daire taslağınızı okur ve kendisi yanıt verir.
ideas-draft-label = Taslağınız
ideas-draft-send = Taslağı ver
ideas-draft-done = Teşekkürler, taslağınız dairede.
ideas-draft-over = Fikir bu arada yanıtlandı.

## Mails

# $kind (String) - welche Mail
# $title (String) - Titel der Idee
ideas-mail-subject = { $kind ->
    [confirm] Lütfen onaylayın: { $title }
    [received] Fikriniz bizde: { $title }
    [published] Fikriniz yayında: { $title }
    [declined] Yayımlanmadı: { $title }
    [asked_back] Fikriniz için bir soru: { $title }
    [decided] İtirazınız: { $title }
    [support_confirm] Lütfen onaylayın: { $title }
    [answered] Yanıt: { $title }
    [along] Siz de gelir misiniz? { $title }
    [took_in] Bir fikir katıldı: { $title }
    [project] Gerçekleşiyor: { $title }
    [closed] Sona erdi: { $title }
    [at_office] Daireniz için bir fikir: { $title }
    [reminder] Süresi yakında: { $title }
   *[draft] Taslak rica ediyoruz: { $title }
}
# $kind (String) - welche Mail
# $title (String) - Titel der Idee
# $day (String) - Tag
# $office (String) - Amt
# $into (String) - die andere Idee
ideas-mail = { $kind ->
    [confirm] bize bir fikir anlattığınız için teşekkürler: “{ $title }”. Lütfen bu bağlantıyı açıp oradaki düğmeye basın. O zaman okuruz.
    [received] “{ $title }” fikriniz bizde. Yayımlanıp yayımlanmayacağını en geç { $day } söyleriz. Durumu burada görürsünüz.
    [published] “{ $title }” fikriniz artık yayında. { $office } en geç { $day } yanıt verecek. Durumu burada görürsünüz.
    [declined] “{ $title }” fikrinizi yayımlamıyoruz. Nedeni aşağıda. Katılmıyorsanız burada itiraz edin, ikinci bir kişi karar verir.
    [asked_back] “{ $title }” fikriniz için bir sorumuz var. Burada yanıtlayabilirsiniz.
    [decided] “{ $title }” ile ilgili itirazınıza ikinci bir kişi karar verdi. Hepsini burada yeniden okuyabilirsiniz.
    [support_confirm] “{ $title }” fikrini desteklemek istiyorsunuz. Lütfen bu bağlantıyı açıp oradaki düğmeye basın. O zaman sayılırsınız.
    [answered] { $office } “{ $title }” fikrine yanıt verdi. Hepsini burada yeniden okuyabilirsiniz.
    [along] “{ $title }” fikri, ikisi de aynı şeyi istediği için “{ $into }” ile birleşti. Siz de gelmek ister misiniz? Burada söyleyebilirsiniz.
    [took_in] “{ $title }” fikrine benzer bir fikir katıldı. Sizin için bir şey değişmiyor. Durumu burada görürsünüz.
    [project] “{ $title }” fikrinden bir şey çıkıyor: Artık gerçekleşiyor. Nasıl sürdüğünü burada görürsünüz.
    [closed] “{ $title }” fikri sona erdi. Nedeni aşağıda.
    [at_office] “{ $title }” fikri dairenizde ya da bu konuda yeni bir şey var. En geç { $day } yanıt sözü verildi.
    [reminder] “{ $title }” fikrine henüz kimse yanıt vermedi. En geç { $day } yanıt sözü verildi.
   *[draft] Gönüllülük bürosu “{ $title }” fikrine bir yanıt taslağı yazmanızı rica ediyor. Bağlantı yalnızca bu fikri açar. Yanıtı daire kendisi verecek.
}
# $outcome (String) - was geantwortet wurde, in Worten
ideas-mail-outcome = Kısaca: { $outcome }.
ideas-mail-why-author = Bu e-postayı, biri bu adresle bir fikir anlattığı için alıyorsunuz. Siz değilseniz hiçbir şey yapmanız gerekmez.
ideas-mail-why-supporter = Bu e-postayı, biri bu adresle bir fikri desteklediği için alıyorsunuz. Yukarıdaki bağlantıyla istediğiniz zaman sona erdirebilirsiniz.
ideas-mail-why-office = Bu e-postayı, daireniz fikirlere yanıt verdiği ya da sizden yardım istendiği için alıyorsunuz.
