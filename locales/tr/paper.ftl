paper-as-of = Tarih: { $date }
paper-filters = Seçilen:
paper-strips = Koparmalı şeritlerle
paper-no-strips = Şeritler olmadan
paper-poster = Afiş olarak
paper-event-come = Siz de gelin
paper-month = Aylık sayfa
paper-month-title = Neler var? { $month }
paper-month-before = Önceki ay
paper-month-after = Sonraki ay
paper-month-none = Bu ay için henüz etkinlik yok.
paper-month-off = iptal edildi
paper-month-more = { $count ->
    [one] 1 etkinlik daha: { $address }
   *[other] { $count } etkinlik daha: { $address }
}
paper-month-offers = Burada insanlara ihtiyaç var
paper-month-offers-none = Şu anda acil arayan yok.
paper-month-people = Kim neye yardım eder?
paper-month-reach = Bize böyle ulaşırsınız
paper-month-as-of = Tarih: { $date }. Sonraki değişiklikler internette.
