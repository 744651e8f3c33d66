team-title = Ekip
team-lead = Belediye adına kim hareket ediyor, kim kime vekâlet ediyor, kim şu anda yok.
team-deputies = Vekil
team-no-deputy = Vekil yok
team-change = Görev ve geçiş anahtarları
team-add = Birini ekle
team-role = Görev
team-office = Daire
team-office-hint = Yalnızca “Daire” görevinde.
team-name = Ad
team-email = E-posta adresi
team-email-hint = Giriş kodları oraya gider. Kişi hemen bir e-posta alır.
team-send = Ekle
team-end = { $name } artık bu görevde değil
team-passkeys-off = Cihaz kaybolduğu için { $name } adlı kişinin passkey’lerini kaldır
team-twice = Bu kişi zaten bu görevde.
team-role-admin-text = Hub’ı kurar ve koordinasyonun yapabildiği her şeyi yapabilir.
team-role-coordinator-text = İpleri bir arada tutar.
team-role-moderator-text = Yayımlanacak olanlara bakar. Kayıtları görmez.
team-role-auditor-text = Neyin ne zaman kararlaştırıldığını kayıt defterinde okur. Hiçbir şeyi değiştirmez.
team-role-officer-text = Yönetimin bir dairesi adına konuşur.
team-role-officer = Daire
team-own-title = Ekibimiz
team-own-lead = Burada { $organisation } için kayıtları kim yanıtlıyor ve teklifleri kim değiştiriyor.
team-own-add = Ekibe birini al
team-over = Yönetimi devret
team-over-text = Kuruluş adına başka biri mi konuşacak? Kişi bir e-posta alır ve evet der. Yönetim ancak o zaman ona geçer ve eski bağlantılar bir şey açmaz.
team-over-name = Ad
team-over-email = E-posta adresi
team-over-phone = Telefon – isteğe bağlı
team-over-send = Devri başlat
team-over-pending = { $name } ({ $email }) kişisine sorduk ({ $when }). Henüz yanıt yok.
team-over-back = Devri geri al
team-over-twice = Bu adres zaten yönetimde.
team-lead-now = Yönetim
team-journal-title = Kayıt defteri
team-journal-lead = Neyin ne zaman hangi görevle yapıldığı, adsız. Kayıt defteri hiçbir zaman değiştirilmez.
team-journal-when = Ne zaman
team-journal-what = Ne
team-journal-subject = Neye
team-journal-who = Kim
team-journal-channel = Yol
team-journal-older = Daha eski kayıtlar
team-journal-none = Henüz bir şey olmadı.
team-reviews-title = İnceleme
team-reviews-lead = Bu teklifler yayımlanmak istiyor.
team-reviews-none = Bekleyen yok
team-reviews-none-text = Biri bir teklif gönderir göndermez burada görünür.
team-verb = { $verb ->
    [settings-changed] Ayarlar değiştirildi
    [organisation-registered] Kuruluş başvurdu
    [organisation-approved] Kuruluş listeye alındı
    [organisation-declined] Kuruluş listeye alınmadı
    [organisation-changed] Kuruluşun sayfası değiştirildi
    [hub-opened] Hub açıldı
    [hub-closed] Hub yeniden hazırlıkta
    [mail-bounced] E-posta adresine ulaşılamıyor
    [mail-sent-again] E-posta yeniden gönderildi
    [keys-drawn] Yeni anahtarlar üretildi (makinede)
    [log-in-link-made] Giriş bağlantısı oluşturuldu (makinede)
    [inquiry-received] Soru geldi
    [inquiry-taken] Soru üstlenildi
    [inquiry-handed-over] Soru devredildi
    [inquiry-answered] Soru yanıtlandı
    [inquiry-asked-back] Geri soruldu
    [inquiry-heard] Soruya bir şey eklendi
    [inquiry-noted] Soruya not düşüldü
    [inquiry-planned] Tekrar bakılacak
    [inquiry-corrected] Soru bilgileri değişti
    [inquiry-linked] Soru bağlandı ya da ayrıldı
    [inquiry-closed] Soru kapatıldı
    [inquiry-reopened] Soru yeniden açıldı
    [inquiry-merged] Sorular birleştirildi
    [inquiry-unmerged] Sorular yeniden ayrıldı
    [advice-held] Danışma yapıldı
    [advice-changed] Danışma formu değişti
    [advice-planned] Sorma günü kondu
    [advice-closed] Danışma kapandı
    [advice-reopened] Danışma yeniden açıldı
    [advice-erased] Danışma bilgileri silindi
    [introduction-offered] Tanıştırma başladı
    [introduction-agreed] Tanıştırma onayı kaydedildi
    [introduction-passed-on] Tanıştırıldı
    [introduction-told] Tanıştırma telefonda söylendi
    [introduction-planned] Sorma günü kondu
    [introduction-came] Tanıştırmadan bir şey oldu
    [introduction-not-came] Tanıştırmadan bir şey olmadı
    [introduction-withdrawn] Tanıştırma onayı geri alındı
    [founding-begun] Kuruluşa eşlik başladı
    [founding-ticked] Kuruluş adımı kaydedildi
    [founding-planned] Sonraki tarih kondu
    [founding-handed-over] Eşlik devredildi
    [founding-done] Kuruldu
    [founding-given-up] Kuruluş bırakıldı
    [founding-reopened] Kuruluş sürüyor
    [founding-erased] Kuruluş bilgileri silindi
    [obstacle-named] Engel bildirildi
    [obstacle-opened] Engel yayımlandı
    [obstacle-reworded] Engel yeniden yazıldı
    [obstacle-handed-over] Engel devredildi
    [obstacle-planned] Engel için gün belirlendi
    [obstacle-answered] Engel yanıtlandı
    [obstacle-solved] Engel kaldırıldı
    [obstacle-not-solvable] Engel kalıyor
    [obstacle-declined] Engel yayımlanmadı
    [obstacle-reopened] Engel yeniden açıldı
    [obstacle-voice-asked] “Beni de engelliyor” soruldu
    [obstacle-voice-counted] “Beni de engelliyor” sayıldı
    [goal-set] Hedef belirlendi
    [goal-changed] Hedef değiştirildi
    [goal-measured] Hedef ölçüldü
    [goal-reached] Hedefe ulaşıldı
    [goal-ended] Hedef bitti
    [goal-reopened] Hedef yeniden açıldı
    [meeting-planned] Toplantı planlandı
    [meeting-changed] Toplantı değiştirildi
    [meeting-invited] Toplantıya davet edildi
    [meeting-held] Tutanak tamamlandı
    [meeting-cancelled] Toplantı iptal edildi
    [meeting-step-added] Adım eklendi
    [meeting-step-done] Adım yapıldı
    [meeting-step-not-done] Adım yapılmadı
    [meeting-step-planned] Adım ertelendi
    [meeting-step-reopened] Adım yeniden açıldı
    [barrier-reported] Engel bildirildi
    [barrier-noted] Engel: daha uzun süreceği söylendi
    [barrier-answered] Engel bildirimi yanıtlandı
    [report-received] Kayıt bildirildi
    [report-decided] Bildirim karara bağlandı
    [report-objected] Karara itiraz
    [report-decided-again] İtiraz karara bağlandı
    [report-partner-asked] İkinci karar için ortak kuruma soruldu
    [entry-hidden] Kayıt gizlendi
    [entry-shown] Kayıt yeniden gösterildi
    [organisation-listed] Kuruluş bir listeden eklendi
    [organisation-taken-in] Kuruluş bir listeden alındı, henüz yayımlanmadı
    [organisation-merged] Kuruluşlar birleştirildi
    [organisation-unmerged] Kuruluşlar yeniden ayrıldı
    [circular-sent] Genelge gönderildi
    [digest-asked] Haftalık posta istendi
    [digest-confirmed] Haftalık posta onaylandı
    [digest-changed] Haftalık postanın seçimi değiştirildi
    [digest-stopped] Haftalık posta bırakıldı
    [digest-word-written] Ofisin sözü yazıldı
    [digest-issued] Haftalık posta ya da bülten gönderildi
    [role-granted] Görev ya da vekâlet verildi
    [role-ended] Görev ya da vekâlet bitti
    [absence-changed] Yokluk kaydedildi ya da bitti
    [hand-over-offered] Devir başladı
    [hand-over-ended] Devir geri alındı ya da reddedildi
    [hand-over-done] Yönetim devredildi
    [person-corrected] Kendi bilgileri düzeltildi
    [person-erased] Kendi bilgileri silindi
    [person-code-printed] Kodlu mektup yazdırıldı
    [person-code-told] Mektuptaki kod söylendi
    [organisation-charter-signed] Ortak ilkeler imzalandı
    [organisation-charter-left] Ağdan ayrıldı
    [article-written] Metin yazıldı
    [article-planned] Metin planlandı
    [article-published] Metin yayımlandı
    [article-withdrawn] Metin geri çekildi
    [article-ended] Metnin süresi doldu
    [article-discarded] Metin taslağı silindi
    [article-picture-changed] Metin görseli değişti
    [organisation-picture-changed] Resim değiştirildi
    [contact-point-changed] İrtibat kişisi değiştirildi
    [contact-point-removed] İrtibat kişisi kaldırıldı
    [opportunity-drafted] Teklif başlatıldı
    [opportunity-handed-in] Teklif gönderildi
    [opportunity-published] Teklif yayımlandı
    [opportunity-taken-back] Yayımlama geri alındı
    [opportunity-sent-back] Teklif geri gönderildi
    [opportunity-paused] Teklife ara verildi
    [opportunity-ended] Teklif bitti
    [opportunity-changed] Teklif değiştirildi
    [opportunity-confirmed] Teklif hâlâ geçerli
    [shift-added] Tarih eklendi
    [shift-changed] Tarih değiştirildi
    [shift-called-off] Tarih iptal
    [event-drafted] Etkinlik yazıldı
    [event-handed-in] Etkinlik gönderildi
    [event-published] Etkinlik takvime alındı
    [event-sent-back] Etkinlik geri gönderildi
    [event-changed] Etkinlik değiştirildi
    [event-ended] Etkinlik takvimden çıkarıldı
    [event-date-moved] Etkinlik tarihi ertelendi
    [event-date-cancelled] Etkinlik tarihi iptal edildi
    [event-visitors-counted] Etkinliğe gelenler sayıldı
    [calendar-changed] Bir kuruluşun kendi takvimi değiştirildi
    [calendar-approved] Kuruluş takvimi onaylandı
    [calendar-read] Kuruluş takvimi okundu
    [signup-submitted] Kayıt geldi
    [signup-confirmed] Kayıt onaylandı
    [signup-awaits-guardian] Onay istendi
    [signup-accepted] Kabul
    [signup-declined] Ret
    [signup-withdrawn] Kayıt geri çekildi
    [signup-lapsed] Kayıt düştü
    [signup-called-off] Kayıt: tarih iptal
    [signup-changed] Kayıt değiştirildi
    [signup-person-told] Kişiye bildirildi
    [signup-guardian-told] Veliye bildirildi
    [signup-organisation-told] Kuruluşa bildirildi
    [signup-person-untold] Henüz bildirilmemiş (kişi)
    [signup-guardian-untold] Henüz bildirilmemiş (veli)
    [signup-organisation-untold] Henüz bildirilmemiş (kuruluş)
    [organisation-log-in-moved] Giriş adresi değiştirildi
    [account-passkey-added] passkey kuruldu
    [account-passkey-removed] passkey kaldırıldı
    [account-recovery-used] acil durum kodu kullanıldı
   *[other] { $verb }
}
team-subject = { $kind ->
    [hub] Hub
    [organisation] Kuruluş { $number }
    [opportunity] Teklif { $number }
    [signup] Kayıt { $number }
    [account] Erişim { $number }
    [hand-over] Devir { $number }
    [barrier] Engel { $number }
    [report] Bildirim { $number }
    [circular] Genelge { $number }
    [digest] Haftalık posta { $number }
    [inquiry] Soru { $number }
    [advice] Danışma { $number }
    [introduction] Tanıştırma { $number }
    [founding] Kuruluş { $number }
    [obstacle] Engel { $number }
    [goal] Hedef { $number }
    [meeting] Toplantı { $number }
    [person] Kişi { $number }
   *[other] { $kind } { $number }
}

## Who did it

team-actor = { $kind ->
    [visitor] dışarıdan biri
    [system] platformun kendisi
    [account] { $number } numaralı giriş
    [own-signup] kendi bağlantısıyla (kayıt { $number })
    [answer-signup] kuruluş, bağlantısıyla (kayıt { $number })
    [guardian] ebeveynler, bağlantılarıyla (kayıt { $number })
    [still-true] kuruluş, bağlantısıyla (teklif { $number })
    [own-inquiry] kendi bağlantısıyla (soru { $number })
    [own-report] kendi bağlantısıyla (bildirim { $number })
    [own-obstacle] kendi bağlantısıyla (engel { $number })
    [obstacle-voice] bir e-postadaki bağlantıyla (beni de engelliyor)
    [statement] kuruluş kendi bağlantısıyla (bildirim { $number })
    [second-decision] ortak kuruluş kendi bağlantısıyla (bildirim { $number })
    [hand-over] { $number } numaralı devir bağlantısıyla
   *[other] { $kind }
}
team-who-adds = Burada çalışanları platformu yöneten kişi ekler: { $names }.
