### Suche über alles Öffentliche.

search-title = Suche
# $words (String) - wonach gesucht wird
search-title-of = Suche: { $words }
search-lead = Angebote, Organisationen, Menschen und Seiten: ein Feld für alles.
search-label = Wonach suchen Sie?
search-example = zum Beispiel: vorlesen, Garten
search-find = Finden
search-suggestions = Vorschläge
# $count (Number) - ab 0
search-count = { $count ->
    [0] Nichts gefunden
    [one] Ein Treffer
   *[other] { $count } Treffer
}
search-count-many = Mehr als 1 000 Treffer
search-results = Treffer
# $words (String) - die Wörter, wie sie wohl gemeint waren
search-meant = Meinten Sie »{ $words }«? Danach haben wir auch gesucht.
search-narrow = Eingrenzen
search-drop = entfernen
search-facet-kind = Was
search-facet-topic = Thema
search-facet-district = Stadtteil
search-facet-time = Zeit
# $kind (String) - Schlüssel der Art
search-kind = { $kind ->
    [offer] Angebote zum Mitmachen
    [event] Veranstaltungen
    [organisation] Organisationen
    [contact] Ansprechpersonen
    [article] Anleitungen, Antworten und Neues
    [agreement] Absprachen
   *[page] Seiten
}
# $kind (String) - Schlüssel der Art
search-kind-one = { $kind ->
    [offer] Angebot zum Mitmachen
    [event] Veranstaltung
    [organisation] Organisation
    [contact] Ansprechperson
    [article] Text vom Büro
    [agreement] Absprache
   *[page] Seite
}
# $word (String) - ein anderes Wort für das gesuchte
search-why-synonym = gefunden über »{ $word }«
# $word (String) - ein ähnlich geschriebenes Wort
search-why-corrected = ähnlich geschrieben: »{ $word }«
search-why-fresh = gerade erst bestätigt
search-pages = Weitere Treffer
search-first = Zum Anfang
search-next = Weitere Treffer
search-none-title = Dazu haben wir nichts gefunden
search-none-text = Vielleicht klappt es mit einem anderen oder kürzeren Wort. Oder fragen Sie einfach einen Menschen: Wir hören zu und helfen weiter.
search-none-filtered = Mit dieser Auswahl passt nichts. Ohne sie gibt es vielleicht etwas.
search-none-without = Überall suchen
search-none-ask = Einen Menschen fragen
# $phone (String)
search-none-call = Anrufen: { $phone }
search-none-people = Wer Ihnen weiterhilft
search-none-everyone = Alle Ansprechpersonen
search-none-guide = Fünf Fragen, drei Vorschläge
search-soon-title = Die Suche wird gerade eingerichtet
search-soon-text = Das dauert meist weniger als eine Minute. Bis dahin finden Sie alles in den Listen.
