home-title = Was möchten Sie für { $city } tun?
home-title-nowhere = Was möchten Sie tun?
home-offers = { $count ->
    [one] Hier finden Sie 1 Angebot zum Mitmachen. Menschen freuen sich auf Sie.
   *[other] Hier finden Sie { $count } Angebote zum Mitmachen. Viele Menschen freuen sich auf Sie.
}
home-offers-many = Hier finden Sie mehr als 1 000 Angebote zum Mitmachen. Viele Menschen freuen sich auf Sie.
home-easy = Sie brauchen kein Konto. Sie entscheiden, wie viel Zeit Sie geben.
home-search-label = Was möchten Sie tun?
home-search-example = zum Beispiel: vorlesen, Garten
home-search = Suchen

home-chips = Das suchen viele
home-chip-hour = 1 Stunde
home-chip-children = Mit Kindern
home-chip-from-home = Von zu Hause
home-chip-little-german = Wenig Deutsch
home-chip-wheelchair = Mit Rollstuhl
home-chip-try-once = Erst mal probieren

home-doors = 3 Wege
home-door-network = Wer macht mit?
home-door-network-text = Hier finden Sie Vereine, Schulen, Firmen und Ämter.
home-door-organisation = Wir suchen Menschen, die helfen
home-door-organisation-text = Melden Sie Ihren Verein, Ihre Schule oder Ihre Firma an.

home-week = Hier brauchen Menschen Sie gerade
home-all = { $count ->
    [one] Zum Angebot
   *[other] Alle { $count } Angebote
}
home-all-many = Alle Angebote
home-empty-title = Hier geht es bald los
home-empty-text = Noch gibt es kein Angebot. Möchte Ihre Organisation das erste Angebot schreiben?
home-empty-action = Organisation anmelden

home-pillars = Das möchten wir zusammen schaffen
home-project = Unser erstes Projekt
home-project-more = Mehr dazu lesen

home-people = Diese Menschen helfen Ihnen
home-people-all = Alle Ansprechpersonen
home-call = Anrufen
home-write = Schreiben
