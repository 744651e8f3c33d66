### Beratung am Tisch: der Bogen, ein Gespräch mit seinen Vorschlägen, die Liste.

advice-tab = Beratung
advice-title = Beratung
advice-lead = Wer etwas tun möchte und noch nicht weiß, was: ein Gespräch, drei Vorschläge, ein Tag zum Nachfragen.
advice-views = Welche Gespräche
advice-view-due = Jetzt nachfragen
advice-view-open = Alle offenen
advice-view-closed = Abgeschlossen
advice-empty-title = Hier wartet nichts
advice-empty-text = Kommt ein Tag zum Nachfragen, erscheint das Gespräch hier und am Morgen von selbst.
advice-new = Gespräch beginnen
advice-to-introductions = Vermittlungen
advice-to-foundings = Gründungen
# $number (String)
advice-number = Gespräch { $number }
advice-nameless = Ohne Namen
advice-gone = Gelöscht
advice-state-open = läuft
advice-outcome-found = macht jetzt etwas
advice-outcome-alone = sucht selbst weiter
advice-outcome-nothing = nichts passte
advice-outcome-silent = nicht mehr erreicht
# $day (String)
advice-next = Nachfragen am { $day }
advice-due = Heute nachfragen
# $day (String)
advice-late = Nachfragen seit { $day }
# $name (String)
advice-by = Gespräch mit { $name }
advice-counts = Gespräche in 90 Tagen
advice-sheet-title = Gespräch
advice-sheet-lead = Schreiben Sie mit, während jemand spricht. Nur die erste Zeile ist nötig.
advice-note = Was möchte die Person?
advice-note-hint = In ihren Worten, zum Beispiel: vorlesen, dienstags, nur in Zweckel. Tage, Stadtteil und Stichworte verstehen wir.
advice-more = Genauer fragen
advice-can = Was kann die Person gut?
advice-wont = Was möchte sie nicht?
advice-wont-hint = Angebote, in denen eines der Wörter vorkommt, legen wir beiseite und sagen es.
advice-wont-fillers = nicht nichts kein keine keinen keiner ohne bitte möchte will mehr immer lieber sein haben oder auch
advice-helps = Was hilft ihr?
advice-helps-hint = Zum Beispiel: jemand holt ab, kurze Wege, erst einmal schnuppern.
advice-suits = Muss passen
advice-language = Sprache der Person
advice-source = Wie kam das Gespräch?
advice-follow = Wann fragen wir nach?
advice-follow-hint = An diesem Tag steht das Gespräch am Morgen von selbst da. Leer heißt: nicht.
advice-send = Vorschläge zeigen
advice-errors = Bitte prüfen Sie noch:
# $title (String)
advice-fault = Fehler: { $title }
advice-back = Alle Gespräche
advice-back-talk = Zum Gespräch
advice-said = Gesagt
advice-understood = Verstanden
advice-none-title = Dazu gibt es gerade nichts
advice-none-text = Ändern Sie den Bogen oder vermitteln Sie direkt an eine Organisation.
advice-aside = Beiseitegelegt
# $title (String)
# $word (String)
advice-aside-one = { $title }: wegen „{ $word }“
advice-pass-on = Vermitteln
advice-slip = Zettel drucken
advice-introduce = An eine Organisation vermitteln
advice-found = Gründung begleiten
advice-passed = Weitergegeben
advice-passed-none = Noch nichts.
advice-change = Bogen ändern
advice-plan = Nachfragen
advice-plan-day = An welchem Tag?
advice-plan-hint = Leer heißt: nicht nachfragen.
advice-plan-send = Tag merken
advice-close = Gespräch abschließen
advice-close-why = Was wurde daraus?
advice-close-send = Abschließen
advice-reopen = Geht weiter
advice-erase = Angaben löschen
advice-erase-text = Name, Bogen und Vorschläge gehen jetzt weg. Gezählt bleibt nur, dass es ein Gespräch gab.
advice-erased = Die Angaben zu diesem Gespräch sind gelöscht.
# $number (String)
advice-from-question = Aus Frage { $number }
advice-known = Frühere Anmeldungen
advice-from-case = Beratung beginnen
# $name (String)
advice-row = Nachfragen, wie es war: { $name }
advice-done-noted = Notiert. Hier sind die Vorschläge.
advice-done-changed = Bogen geändert, Vorschläge neu.
advice-done-planned = Der Tag ist gemerkt.
advice-done-closed = Abgeschlossen.
advice-done-reopened = Das Gespräch geht weiter.
advice-done-erased = Die Angaben sind gelöscht.
advice-not-now = Das geht gerade nicht
advice-not-now-text = Inzwischen hat sich etwas geändert. Wie es steht, sehen Sie hier.
advice-enter-note = Das wird bei dieser Beratung festgehalten: was weitergegeben wurde, wer zugestimmt hat, wie und wann.
# $count (Number)
advice-count = { $count ->
    [0] Kein Gespräch
    [one] Ein Gespräch
   *[other] { $count } Gespräche
}
# $count (Number)
advice-suggestions = { $count ->
    [0] Keine Vorschläge
    [one] Ein Vorschlag
   *[other] { $count } Vorschläge
}
# $count (Number)
advice-offers-gone = { $count ->
    [0] Alle stehen noch in der Liste.
    [one] Ein Vorschlag steht nicht mehr in der Liste.
   *[other] { $count } Vorschläge stehen nicht mehr in der Liste.
}
