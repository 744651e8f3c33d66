### Was gedruckt wird: Zettel nach einer Beratung, Weg einer Gründung.

advice-paper-title = Nasze propozycje dla Pana/Pani
advice-paper-lead = Nic jeszcze nie jest zgłoszone. Jeśli coś pasuje, proszę zadzwonić lub przyjść.
advice-paper-why = Dlaczego
advice-paper-address = Krótki adres
# $day (String)
advice-paper-follow = { $day } zapytamy, jak było.
# $title (String)
advice-paper-path-title = Droga do: { $title }
# $name (String)
advice-paper-path-companion = Towarzyszy Państwu: { $name }
# $day (String)
advice-paper-path-next = Następny termin: { $day }
# $day (String)
advice-paper-path-done = zrobione { $day }
advice-paper-path-open = otwarte
