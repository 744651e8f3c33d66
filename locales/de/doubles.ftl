### Organisationen, die vermutlich doppelt sind. Nur am Tisch.
doubles-title = Doppelte Organisationen
doubles-lead = Hier stehen Paare, die vermutlich dieselbe Organisation sind. Eine gemeinsame Telefonnummer allein zählt nicht.
doubles-none-title = Nichts doppelt
doubles-none-text = Gerade sieht keine Organisation wie eine andere aus.
doubles-pairs = Vermutlich dieselben
doubles-apart = Sind verschieden
doubles-lately = Zuletzt zusammengelegt
doubles-lately-hint = 30 Tage lang können Sie es rückgängig machen.
doubles-undo = Wieder trennen
doubles-merged = Zusammengelegt. Die alte Adresse führt jetzt zur neuen.
doubles-undone = Wieder getrennt.
doubles-name-taken = Das geht gerade nicht: Eine andere Organisation hat inzwischen denselben Namen. Benennen Sie diese um oder legen Sie beide zusammen, dann lässt es sich trennen. Es wurde nichts verändert.
doubles-kept-apart = Gemerkt: Die beiden sind verschieden.
doubles-compare = Zusammenlegen?
# $name (String) - Name der Organisation, die bleibt
doubles-stays = „{ $name }“ bleibt.
# $name (String) - Name der Organisation, die darin aufgeht
doubles-goes = „{ $name }“ geht darin auf.
doubles-swap = Lieber andersherum
doubles-alike = In allen Angaben gleich.
doubles-nothing = (nichts)
doubles-moves = Was mitkommt
# $name (String) - Name der Organisation, die bleibt
doubles-network = Die Organisation, die aufgeht, gehört zum Netzwerk. „{ $name }“ unterschreibt das Selbstverständnis selbst.
doubles-address = Ihre alte Adresse im Hub führt weiter.
doubles-merge = Zusammenlegen
# $count (Number)
doubles-moves-contacts = { $count ->
    [0] keine Ansprechperson
    [one] { $count } Ansprechperson
   *[other] { $count } Ansprechpersonen
}
# $count (Number)
doubles-moves-offers = { $count ->
    [0] kein Angebot
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
# $count (Number)
doubles-moves-signups = { $count ->
    [0] keine Anmeldung
    [one] { $count } Anmeldung
   *[other] { $count } Anmeldungen
}
# $name (String) - wer sich einloggt
# $email (String) - mit welcher Adresse
doubles-moves-log-in = Zugang von { $name } ({ $email }): gilt dann für diese Organisation
