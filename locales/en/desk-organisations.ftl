### At the desk: the list of all organisations.

desk-organisations-title = Organisations
desk-organisations-lead = All you know, those that wait included. Here you find offers that are not public at the moment.
desk-organisations-search = Name, person, phone or e-mail
desk-organisations-new-offer = New offer
desk-organisations-member = in the network
desk-organisations-count = { $count ->
    [0] No organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
desk-organisations-offers = { $count ->
    [0] no offers
    [one] { $count } offer
   *[other] { $count } offers
}
desk-organisations-speaks-nobody = Nobody yet
desk-organisations-offers-title = Offers
desk-organisations-offers-none = This organisation has no offer yet.
