### Am Tisch: die Liste aller Organisationen.

desk-organisations-title = Organisationen
desk-organisations-lead = Alle, die Sie kennen, auch wer noch wartet. Hier finden Sie Angebote, die gerade nicht öffentlich sind.
desk-organisations-search = Name, Person, Telefon oder E-Mail
desk-organisations-new-offer = Neues Angebot
desk-organisations-member = im Netzwerk
# $count (Number)
desk-organisations-count = { $count ->
    [0] Keine Organisation
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}
# $count (Number)
desk-organisations-offers = { $count ->
    [0] keine Angebote
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
desk-organisations-speaks-nobody = Noch niemand
desk-organisations-offers-title = Angebote
desk-organisations-offers-none = Diese Organisation hat noch kein Angebot.
