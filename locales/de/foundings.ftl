### Gründungen und wer sie begleitet.

foundings-title = Gründungen
foundings-lead = Wer etwas Neues anfängt, hat jemanden an der Seite: mit Namen, einem Weg und dem nächsten Termin.
foundings-empty-title = Noch keine Gründung
foundings-empty-text = Beginnen Sie eine Begleitung: Der Weg steht schon da.
foundings-new = Begleitung beginnen
foundings-new-lead = Ein Name, ein Weg, ein nächster Termin. Die Schritte stehen danach als Liste da.
foundings-back = Alle Gründungen
foundings-state-running = unterwegs
foundings-state-founded = gegründet
foundings-state-given-up = aufgegeben
foundings-gone = Gelöscht
foundings-name-title = Wie heißt es, vorläufig?
foundings-idea = Was soll es werden?
foundings-companion = Wer begleitet?
# $name (String)
foundings-companion-is = Begleitet von { $name }
foundings-companion-none = Niemand begleitet.
foundings-next = Nächster Termin
# $day (String)
foundings-next-is = Nächster Termin: { $day }
foundings-next-hint = An diesem Tag steht die Gründung am Morgen von selbst da.
foundings-send = Begleitung beginnen
foundings-part-permit = Form und Erlaubnis
foundings-part-insurance = Versicherung
foundings-part-money = Geld
foundings-part-room = Raum
foundings-part-helpers = Erste Helfende
foundings-path = Der Weg
# $done (Number)
# $all (Number)
foundings-progress = { $done } von { $all } Schritten
# $day (String)
foundings-step-done = erledigt am { $day }
foundings-step-tick = Erledigt
foundings-step-day = Wann?
foundings-step-day-hint = Leer heißt: heute.
foundings-step-note = Notiz
foundings-step-send = Merken
foundings-step-source = Quelle
foundings-own = Eigener Schritt
foundings-own-title = Was ist zu tun?
foundings-own-part = Gehört zu
foundings-own-send = Schritt anhängen
foundings-hand-over = Begleitung weitergeben
foundings-hand-over-send = Weitergeben
foundings-plan-send = Termin merken
foundings-end = Begleitung beenden
foundings-founded = Gegründet
foundings-give-up = Aufgegeben
foundings-reopen = Geht weiter
foundings-erase-text = Namen, Idee und Schritte gehen jetzt weg. Gezählt bleibt nur, dass es eine Gründung gab.
foundings-erased = Die Angaben zu dieser Gründung sind gelöscht.
foundings-print = Weg drucken
# $title (String)
foundings-row = Gründung: { $title }
foundings-done-begun = Die Begleitung hat begonnen.
foundings-done-ticked = Gemerkt.
foundings-done-added = Schritt angehängt.
foundings-done-planned = Termin gemerkt.
foundings-done-handed-over = Weitergegeben.
foundings-done-ended = Beendet.
foundings-done-reopened = Es geht weiter.
foundings-done-erased = Die Angaben sind gelöscht.
# $count (Number)
foundings-count = { $count ->
    [0] Keine Gründung
    [one] Eine Gründung
   *[other] { $count } Gründungen
}
