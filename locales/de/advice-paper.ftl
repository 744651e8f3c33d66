### Was gedruckt wird: Zettel nach einer Beratung, Weg einer Gründung.

advice-paper-title = Ihre drei Vorschläge
advice-paper-lead = Noch ist nichts angemeldet. Rufen Sie an oder kommen Sie vorbei, wenn etwas passt.
advice-paper-why = Warum
advice-paper-address = Kurze Adresse
# $day (String)
advice-paper-follow = Wir fragen am { $day } nach, wie es war.
# $title (String)
advice-paper-path-title = Der Weg zu: { $title }
# $name (String)
advice-paper-path-companion = Es begleitet Sie: { $name }
# $day (String)
advice-paper-path-next = Nächster Termin: { $day }
# $day (String)
advice-paper-path-done = erledigt am { $day }
advice-paper-path-open = offen
