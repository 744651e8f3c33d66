### Yedekler: büronun gördükleri.

backups-title = Yedek
backups-lead = Hub her gece her şeyi yedekler; her hafta bir yedeği deneme için geri yükler ve karşılaştırır.
backups-see = Yedeğe git
backups-never = Henüz hiçbir yedek denenmedi. Disk bozulursa her şey kaybolur. Teknik ekibinizden “config.toml” dosyasında “backup” altında bir klasör belirtmesini isteyin.
backups-stale = { $days ->
    [one] Son denenmiş yedek bir günlük. Teknik ekibinizden bakmasını isteyin.
   *[other] Son denenmiş yedek { $days } günlük. Teknik ekibinizden bakmasını isteyin.
}
backups-troubled = { $days ->
    [0] Bir yedekleme başarısız oldu. Son denenmiş yedek bugünden.
    [one] Son yedekleme başarısız oldu. Son denenmiş yedek dünden.
   *[other] Son yedekleme başarısız oldu. Son denenmiş yedek { $days } günlük.
}
backups-fresh = { $days ->
    [0] Son denenmiş yedek bugünden.
    [one] Son denenmiş yedek dünden.
   *[other] Son denenmiş yedek { $days } günlük.
}
backups-demo = Örnek şehir yedeklenmez: istendiğinde yeniden kurulabilir.
backups-failed = Son deneme başarısız oldu
backups-unproven = Yedeklendi, ama denenmedi
backups-failed-help = Bu cümleyi teknik ekibinize iletin. “hochbeet doctor” orada daha fazlasını gösterir; hub kendiliğinden yeniden dener.
backups-proof = Son kez deneme için geri yüklendi
backups-proof-text = Her şey olduğu gibi geri geldi: veritabanının { $rows ->
    [one] bir satırı
   *[other] { $rows } satırı
} ve { $uploads ->
    [0] hiç dosya yok
    [one] bir dosya
   *[other] { $uploads } dosya
}, { $seconds } saniyede.
backups-proof-none = Henüz hiç.
backups-made = Son yedek
backups-made-locked = { $size }, şifreli. Geri yüklemek için gizli anahtar gerekir.
backups-made-open = { $size }, şifresiz.
backups-made-none = Henüz hiç.
