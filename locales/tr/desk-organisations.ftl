### At the desk: the list of all organisations.

desk-organisations-title = Kuruluşlar
desk-organisations-lead = Tanıdığınız herkes, bekleyenler de. Şu anda açık olmayan teklifleri burada bulursunuz.
desk-organisations-search = Ad, kişi, telefon veya e-posta
desk-organisations-new-offer = Yeni teklif
desk-organisations-member = ağda
desk-organisations-count = { $count ->
    [0] Kuruluş yok
    [one] { $count } kuruluş
   *[other] { $count } kuruluş
}
desk-organisations-offers = { $count ->
    [0] teklif yok
    [one] { $count } teklif
   *[other] { $count } teklif
}
desk-organisations-speaks-nobody = Henüz kimse yok
desk-organisations-offers-title = Teklifler
desk-organisations-offers-none = Bu kuruluşun henüz teklifi yok.
