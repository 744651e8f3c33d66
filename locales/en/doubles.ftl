doubles-title = Organisations here twice
doubles-lead = Pairs that are probably the same organisation. A shared phone number alone does not count.
doubles-none-title = Nothing twice
doubles-none-text = No organisation looks like another one at the moment.
doubles-pairs = Probably the same
doubles-apart = Are different
doubles-lately = Merged lately
doubles-lately-hint = You can undo it for 30 days.
doubles-undo = Take apart again
doubles-merged = Merged. The old address now leads to the new one.
doubles-undone = Taken apart again.
doubles-name-taken = This does not work now: another organisation has the same name by now. Rename it or merge the two, then this can be taken apart. Nothing was changed.
doubles-kept-apart = Noted: the two are different.
doubles-compare = Merge?
doubles-stays = “{ $name }” stays.
doubles-goes = “{ $name }” becomes part of it.
doubles-swap = Rather the other way round
doubles-alike = The same in every detail.
doubles-nothing = (nothing)
doubles-moves = What moves
doubles-network = The organisation that goes belongs to the network. “{ $name }” signs the charter itself.
doubles-address = Its old address in the hub leads on.
doubles-merge = Merge
doubles-moves-contacts = { $count ->
    [0] no contact person
    [one] { $count } contact person
   *[other] { $count } contact persons
}
doubles-moves-offers = { $count ->
    [0] no offer
    [one] { $count } offer
   *[other] { $count } offers
}
doubles-moves-signups = { $count ->
    [0] no sign-up
    [one] { $count } sign-up
   *[other] { $count } sign-ups
}
# $name (String) - wer sich einloggt
# $email (String) - mit welcher Adresse
doubles-moves-log-in = The log-in of { $name } ({ $email }): from then on for this organisation
