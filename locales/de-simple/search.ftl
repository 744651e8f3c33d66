### Suche über alles Öffentliche, in Einfacher Sprache.

search-title = Suche
search-title-of = Suche: { $words }
search-lead = Hier finden Sie alles: Angebote, Vereine, Menschen und Seiten.
search-label = Was suchen Sie?
search-example = zum Beispiel: vorlesen, Garten
search-find = Finden
search-suggestions = Vorschläge
search-count = { $count ->
    [0] Wir haben nichts gefunden
    [one] Wir haben 1 Sache gefunden
   *[other] Wir haben { $count } Sachen gefunden
}
search-count-many = Wir haben mehr als 1 000 Sachen gefunden
search-results = Das haben wir gefunden
search-meant = Meinen Sie »{ $words }«? Danach haben wir auch gesucht.
search-narrow = Weniger zeigen
search-drop = weg damit
search-facet-kind = Was
search-facet-topic = Thema
search-facet-district = Stadtteil
search-facet-time = Zeit
search-kind = { $kind ->
    [offer] Hier können Sie mitmachen
    [event] Veranstaltungen
    [organisation] Vereine und Gruppen
    [contact] Menschen für Ihre Fragen
    [article] Anleitungen, Antworten und Neues
    [agreement] Absprachen
   *[page] Seiten
}
search-kind-one = { $kind ->
    [offer] Zum Mitmachen
    [event] Veranstaltung
    [organisation] Verein oder Gruppe
    [contact] Mensch für Ihre Fragen
    [article] Text vom Büro
    [agreement] Absprache
   *[page] Seite
}
search-why-synonym = Das Wort »{ $word }« passt auch
search-why-corrected = Das Wort sieht ähnlich aus: »{ $word }«
search-why-fresh = Das stimmt noch: Wir haben vor Kurzem gefragt
search-pages = Mehr ansehen
search-first = Zum Anfang
search-next = Mehr ansehen
search-none-title = Wir haben nichts gefunden
search-none-text = Probieren Sie ein anderes Wort. Ein kurzes Wort hilft oft. Oder fragen Sie uns. Wir helfen gern.
search-none-filtered = Sie haben etwas ausgewählt. Dazu gibt es nichts. Suchen Sie ohne Auswahl.
search-none-without = Überall suchen
search-none-ask = Einen Menschen fragen
search-none-call = Rufen Sie an: { $phone }
search-none-people = Diese Menschen helfen Ihnen
search-none-everyone = Alle Menschen für Ihre Fragen
search-none-guide = Fünf Fragen und drei Vorschläge
search-soon-title = Die Suche ist gleich fertig
search-soon-text = Bitte warten Sie eine Minute. Sie finden alles auch in den Listen.
