### Ziele des Netzwerks und der Rückblick auf ein Jahr.

goals-title = Hedeflerimiz
goals-lead = Birlikte belirledik. Bir sayı etkisini gösterir.
# $count (Number) - wie viele
goals-count = { $count ->
    [0] Hedef yok
    [one] Bir hedef
   *[other] { $count } hedef
}
goals-empty-title = Henüz hedef yok
goals-empty-text = Ağın hedefleri kararlaştırılınca burada durur.
goals-running = Üzerindeyiz
goals-reached = Ulaşıldı
goals-otherwise = Başka türlü oldu, çünkü
goals-otherwise-tag = Başka türlü oldu
# $value (String) - 26
# $unit (String) - Angebote
goals-now = Bugün: { $value } { $unit }
# $value (String) - 21
# $unit (String) - Angebote
# $day (String) - 31. Januar 2026
goals-from = Başlangıç: { $value } { $unit }, { $day }
# $value (String) - 40
# $unit (String) - Angebote
# $day (String) - 31. Dezember 2027
goals-to = Hedef: { $value } { $unit }, { $day } gününe kadar
# $percent (Number) - wie viel des Weges
goals-way = Yolun yüzde { $percent } kadarı
# $name (String) - was gezählt wird
goals-chart = Gidişat: { $name }
goals-table-day = Gün
goals-table-value = Değer
goals-table-source = Nereden biliyoruz
goals-table-start = Başlangıç değeri
# $year (String) - 2026
goals-review-year = Yıla bakış { $year }
goals-review-lead = Ne hedefledik, yolda ne vardı, ne oldu.
goals-review-so-far = Yıl sürüyor: bugünkü durum.
goals-review-years = Hangi yıl
goals-review-numbers = Sayılarla
goals-review-named = Bildirilen
goals-review-answered = Yanıtlanan
goals-review-in-time = Zamanında
goals-review-solved = Yoldan kalkan
goals-review-not-solvable = Nedeniyle kalan
goals-review-declined = Yayımlanmayan
goals-review-open = Hâlâ açık
goals-review-obstacles = Yolda ne vardı
goals-review-none = Bu yıl yolda taş yoktu.
goals-review-file = Tablo olarak (CSV)
goals-file-kind = Tür
goals-file-title = Başlık
goals-file-state = Durum
goals-file-value = Değer
goals-file-day = Gün
goals-file-text = Ne oldu
goals-file-goal = Hedef
goals-file-obstacle = Yoldaki taş
