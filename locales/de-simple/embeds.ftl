### Angebote auf der eigenen Internet-Seite.

embeds-title = Auf der eigenen Internet-Seite zeigen
embeds-link = Angebote auf der eigenen Internet-Seite zeigen
embeds-lead = Sie brauchen nur eine Zeile. Dann stehen die Angebote auch auf Ihrer Internet-Seite. Sie sind immer neu.
embeds-errors = Bitte ändern Sie:
embeds-optional = (freiwillig)
embeds-colour = Farbe von Links und Knöpfen
embeds-colour-hint = Sechs Zeichen, zum Beispiel #1d5c42. Mit eigener Farbe ist die Liste immer hell.
embeds-colour-unreadable = Schreiben Sie die Farbe mit sechs Zeichen, zum Beispiel #1d5c42.
embeds-colour-too-bright = Diese Farbe ist zu hell. Viele Menschen können sie nicht lesen. Nehmen Sie eine dunkle Farbe.
embeds-most = Wie viele Angebote?
embeds-most-hint = Nicht mehr als 50. Sonst sind es 12.
# $most (Number) - die größte Zahl
embeds-most-wrong = Schreiben Sie eine Zahl von 1 bis { $most }.
embeds-light = Die Liste ist immer hell
embeds-show = Vorschau zeigen
embeds-line = Diese Zeile kopieren
embeds-line-text = Setzen Sie die Zeile in Ihre Internet-Seite ein. Das Feld heißt oft »HTML« oder »Einbetten«.
embeds-preview = So sieht es aus
embeds-data = Wollen Sie selbst gestalten?
embeds-data-text = Hier sind die Angebote als Daten (JSON):
# $name (String) - Name der Organisation
embeds-frame-title = Mitmachen bei { $name }
embeds-more = Alle Angebote ansehen
embeds-dates = Nächste Termine
embeds-from = Aus dem Hub:
embeds-gone-title = Diese Liste gibt es nicht mehr
embeds-gone-text = Diese Gruppe steht nicht mehr im Hub. Andere Angebote gibt es hier:
