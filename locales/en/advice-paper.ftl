### Was gedruckt wird: Zettel nach einer Beratung, Weg einer Gründung.

advice-paper-title = Your three suggestions
advice-paper-lead = Nothing is signed up yet. Call or come by when something fits.
advice-paper-why = Why
advice-paper-address = Short address
# $day (String)
advice-paper-follow = We ask on { $day } how it went.
# $title (String)
advice-paper-path-title = The path to: { $title }
# $name (String)
advice-paper-path-companion = At your side: { $name }
# $day (String)
advice-paper-path-next = Next date: { $day }
# $day (String)
advice-paper-path-done = done on { $day }
advice-paper-path-open = open
