### Was gedruckt wird: Zettel nach einer Beratung, Weg einer Gründung.

advice-paper-title = Unsere Vorschläge für Sie
advice-paper-lead = Sie sind noch nicht angemeldet. Passt etwas? Dann rufen Sie an oder kommen Sie zu uns.
advice-paper-why = Warum
advice-paper-address = Kurze Adresse
# $day (String)
advice-paper-follow = Am { $day } fragen wir Sie: Wie war es?
# $title (String)
advice-paper-path-title = So geht es weiter: { $title }
# $name (String)
advice-paper-path-companion = Diese Person hilft Ihnen: { $name }
# $day (String)
advice-paper-path-next = Nächster Termin: { $day }
# $day (String)
advice-paper-path-done = fertig am { $day }
advice-paper-path-open = noch offen
