barriers-tab = Engeller
barriers-title = Bildirilen engeller
barriers-lead = Engel bildiren iki hafta içinde, en geç altı hafta içinde yanıt alır.
barriers-count = { $count ->
    [0] Hepsi yanıtlandı
    [one] Bir bildirim bekliyor
   *[other] { $count } bildirim bekliyor
}
barriers-empty-title = Kimse engel bildirmedi
barriers-empty-text = Bildirimler erişilebilirlik beyanı üzerinden gelir ve burada durur.
barriers-one = Bildirilen engel
barriers-came = Bildirildi: { $when }
barriers-running = yanıt en geç { $day }
barriers-late = yanıt { $day } tarihine kadar gerekiyordu
barriers-broken = süre aşıldı: { $day }
barriers-answered = yanıtlandı
barriers-page = Sayfa:
barriers-who = Bildiren:
barriers-nameless = adsız
barriers-clock = Yanıt ya da ara bilgi en geç { $first }, yanıt en geç { $last }.
barriers-noted = Ara bilgi
barriers-answer = Yanıtımız
barriers-reply = Yanıtla
barriers-kind = Ne yazıyorsunuz?
barriers-reply-answer = Yanıt
barriers-reply-note = Ara bilgi: daha uzun sürecek
barriers-text = Metniniz
barriers-text-hint = Ne yaptığınızı ya da neden sürdüğünü söyleyin. E-posta arabulucu kurumu kendiliğinden belirtir.
barriers-send = Gönder
barriers-no-mail = E-posta adresi yok: metniniz yalnızca burada durur. Telefon numarası varsa lütfen arayın.
barriers-meanwhile = Bu zaten söylendi.
barriers-meanwhile-text = Başka biri daha hızlıydı. Ne yazıldığı aşağıda.
barriers-mail = Bildirilen bir engel hakkında
barriers-dead-address = e-posta ulaşmıyor
