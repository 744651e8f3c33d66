### Meldungen und die Zeiten vor Wahlen, am Tisch.

moderation-tab = Meldungen
moderation-title = Gemeldete Einträge
moderation-lead = Jede Meldung wird begründet entschieden. Über einen Widerspruch entscheidet eine andere Person.
# $count (Number) - wie viele
moderation-count = { $count ->
    [0] Alle entschieden
    [one] Eine Meldung wartet
   *[other] { $count } Meldungen warten
}
moderation-empty-title = Niemand hat einen Eintrag gemeldet
moderation-empty-text = Unter jedem öffentlichen Eintrag steht „Eintrag melden“. Was dort geschrieben wird, kommt hier an.
moderation-decided = Entschieden
# $number (String) - Nummer der Meldung
moderation-one = Meldung { $number }
moderation-gone = ein Eintrag, den es nicht mehr gibt
# $when (String) - vor 3 Tagen
moderation-came = Gemeldet: { $when }
# $day (String) - Montag, 30. November 2026
moderation-due = entscheiden bis { $day }
# $day (String) - Montag, 30. November 2026
moderation-late = war bis { $day } fällig
# $day (String) - Montag, 30. November 2026
moderation-objection = Widerspruch, entscheiden bis { $day }
# $day (String) - Montag, 30. November 2026
moderation-change = Änderung erwartet bis { $day }
# $outcome (String) - Schlüssel der Entscheidung
moderation-outcome = { $outcome ->
    [keep] bleibt
    [ask_change] soll geändert werden
   *[restrict] ausgeblendet
}
moderation-entry = Zum Eintrag
moderation-whose = Eintrag von
moderation-who = Gemeldet von
moderation-nameless = ohne Namen
moderation-erased = Wer gemeldet hat, ist gelöscht.
moderation-withheld = Ist für die zweite Entscheidung verdeckt: Das Formular verspricht, dass Sie ohne den Namen entscheiden.
moderation-others = Weitere Meldungen zu diesem Eintrag
moderation-letter-reporter = Brief an die Person, die gemeldet hat
moderation-letter-organisation = Brief an die Organisation
moderation-no-mail = Keine E-Mail-Adresse: Sagen Sie es am Telefon, oder drucken Sie den Brief.
moderation-history = Was entschieden und eingewendet wurde
# $who (String) - Name
moderation-by = von { $who }
moderation-decide-change = Was wurde aus der Änderung?
moderation-barred-party = Sie sind beteiligt: Ihre Organisation hat den Eintrag, oder Sie haben ihn gemeldet. Bitte lassen Sie jemand anderes entscheiden.
moderation-barred-before = Sie haben hier schon entschieden. Über den Widerspruch entscheidet jemand anderes aus dem Team, oder eine Organisation aus dem Netzwerk.
moderation-barred-wrote = Sie haben diesen Text geschrieben. Bitte lassen Sie jemand anderes aus dem Team entscheiden.
moderation-partner = Eine Organisation aus dem Netzwerk bitten
moderation-partner-text = Wenn im Büro niemand sonst entscheiden kann. Parteien und Beteiligte stehen nicht zur Wahl. Sie bekommt eine Mail mit einem Link, ohne den Namen der Person, die gemeldet hat.
moderation-partner-label = Organisation
moderation-partner-none = Bitte wählen
moderation-partner-ask = Um Entscheidung bitten
# $who (String) - Name der Organisation
moderation-partner-asked = Gebeten wurde: { $who }
moderation-partner-done = Die Bitte geht per Mail hinaus.
moderation-done-decided = Entschieden. Alle Beteiligten mit E-Mail-Adresse bekommen die Begründung.
moderation-done-objection = Der Widerspruch ist notiert. Jetzt entscheidet jemand anderes.
moderation-note-objection = Widerspruch notieren
moderation-note-objection-text = Was jemand am Telefon, am Tisch oder im Brief sagt, zählt wie ein Widerspruch im Netz.
moderation-mail = Zu einem gemeldeten Eintrag
moderation-errors = Bitte sehen Sie noch einmal hin

## Zeiten vor Wahlen

moderation-neutral-title = Zeiten vor Wahlen
moderation-neutral-lead = In diesen Zeiten steht nichts von Parteien, Fraktionen und Kandidierenden an hervorgehobener Stelle: nicht auf der Startseite und nicht unter den Vorschlägen. In den Listen und in der Suche stehen sie wie alle anderen.
moderation-neutral-now = Gerade gilt die Zurückhaltung
# $election (String) - welche Wahl
# $day (String) - 14. September 2025
moderation-neutral-now-text = { $election }, bis { $day }
moderation-neutral-none = Noch ist keine Zeit eingetragen.
# $from (String) - 3. August 2025
# $until (String) - 14. September 2025
moderation-neutral-days = { $from } bis { $until }
moderation-neutral-add = Zeit eintragen
moderation-neutral-since = Erster Tag
moderation-neutral-until = Letzter Tag
moderation-neutral-until-hint = Meist der Wahltag.
moderation-neutral-election = Welche Wahl?
moderation-neutral-source = Woher kommen die Tage?
moderation-neutral-source-hint = Zum Beispiel: Bekanntmachung des Wahlleiters, Erlass, Beschluss des Rates.
# $source (String) - Quelle
moderation-neutral-source-is = Quelle: { $source }
moderation-neutral-remove = Streichen
moderation-neutral-added = Die Zeit ist eingetragen.
moderation-neutral-removed = Die Zeit ist gestrichen.
