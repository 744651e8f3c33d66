### Angebote auf der eigenen Website.

embeds-title = Auf der eigenen Website zeigen
embeds-link = Angebote auf der eigenen Website zeigen
embeds-lead = Mit einer Zeile stehen die Angebote und Termine auf Ihrer Website, immer auf dem neuesten Stand. Ohne Cookies und ohne Skript.
embeds-errors = Bitte ändern Sie:
embeds-optional = (freiwillig)
embeds-colour = Farbe der Links und Knöpfe
embeds-colour-hint = Sechs Stellen, zum Beispiel #1d5c42. Mit eigener Farbe bleibt die Liste immer hell.
embeds-colour-unreadable = Schreiben Sie die Farbe mit sechs Stellen aus 0 bis 9 und a bis f, zum Beispiel #1d5c42.
embeds-colour-too-bright = Diese Farbe ist zu hell: Viele könnten die Links nicht lesen. Nehmen Sie eine dunklere.
embeds-most = Wie viele Angebote?
embeds-most-hint = Höchstens 50. Ohne Angabe sind es 12.
# $most (Number) - die größte Zahl
embeds-most-wrong = Schreiben Sie eine Zahl von 1 bis { $most }.
embeds-light = Immer hell, auch wenn das Gerät auf dunkel gestellt ist
embeds-show = Vorschau zeigen
embeds-line = Diese Zeile kopieren
embeds-line-text = Setzen Sie die Zeile dort ein, wo die Liste stehen soll. In den meisten Baukästen heißt das Feld »HTML« oder »Einbetten«.
embeds-preview = So sieht es aus
embeds-data = Lieber selbst gestalten?
embeds-data-text = Die gleichen Angebote als Daten (JSON), für alle, die ihre Seite selbst programmieren:
# $name (String) - Name der Organisation
embeds-frame-title = Mitmachen bei { $name }
embeds-more = Alle Angebote ansehen
embeds-dates = Nächste Termine
embeds-from = Aus dem Hub:
embeds-gone-title = Diese Liste gibt es nicht mehr
embeds-gone-text = Die Organisation steht nicht mehr im Hub. Andere Angebote finden Sie hier:
