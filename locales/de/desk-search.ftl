### Was vergeblich gesucht wurde, am Tisch.

desk-search-title = Vergeblich gesucht
desk-search-lead = Das suchten Menschen und fanden nichts. Vielleicht fehlt ein Angebot, oder ein Wort in der Liste der Synonyme.
desk-search-small = Gezeigt wird nur, was in einem Monat mindestens fünfmal gesucht wurde. Wer gesucht hat, wird nicht gespeichert.
desk-search-empty-title = Noch nichts zu zeigen
desk-search-empty-text = Hier steht, was oft gesucht und nicht gefunden wird.
desk-search-words = Wörter
desk-search-times = Wie oft
