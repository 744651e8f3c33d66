### Die Startseite.

# $city (String) - Gladbeck
home-title = Was möchten Sie für { $city } tun?
# Solange die Stadt noch keinen Namen hat.
home-title-nowhere = Was möchten Sie tun?
# $count (Number) - Angebote, mindestens eines
home-offers = { $count ->
    [one] Ein Angebot und Menschen, die sich auf Sie freuen.
   *[other] { $count } Angebote und viele Menschen, die sich auf Sie freuen.
}
home-offers-many = Mehr als 1 000 Angebote und viele Menschen, die sich auf Sie freuen.
home-easy = Ohne Konto, in Ihrer Sprache und mit so viel Zeit, wie Sie haben.
home-search-label = Was möchten Sie tun?
home-search-example = zum Beispiel: vorlesen, Garten
home-search = Finden

home-chips = Häufig gesucht
home-chip-hour = Eine Stunde
home-chip-children = Mit Kindern
home-chip-from-home = Von zu Hause
home-chip-little-german = Wenig Deutsch
home-chip-wheelchair = Rollstuhlgerecht
home-chip-try-once = Erst mal schnuppern

home-doors = Drei Wege
home-door-network = Wer ist dabei?
home-door-network-text = Vereine, Schulen, Firmen und Ämter, die etwas bewegen.
home-door-organisation = Wir suchen Leute
home-door-organisation-text = Organisation anmelden und Angebote eintragen.

home-week = Hier werden Sie gerade gebraucht
# $count (Number) - alle Angebote
home-all = { $count ->
    [one] Zum Angebot
   *[other] Alle { $count } Angebote
}
home-all-many = Alle Angebote
home-empty-title = Hier geht es bald los
home-empty-text = Noch steht kein Angebot auf der Liste. Vielleicht trägt Ihre Organisation das erste ein?
home-empty-action = Organisation anmelden

home-pillars = Was wir gemeinsam voranbringen
home-project = Unser erstes Projekt
home-project-more = Die Geschichte lesen

home-people = Menschen, die weiterhelfen
home-people-all = Alle Ansprechpersonen
home-call = Anrufen
home-write = Schreiben
