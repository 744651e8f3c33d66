### Die Wochenpost am Tisch.
desk-digests-title = Wochenpost
desk-digests-lead = Jeden Donnerstag um neun geht hinaus, was neu ist und passt. Hier sehen Sie sie vorher und sagen etwas dazu.
desk-digests-stand = Wie sie steht
desk-digests-confirmed = Bekommen sie
desk-digests-news = Davon auch Neues vom Büro
desk-digests-few = weniger als 5
desk-digests-next = Die nächste
desk-digests-last = Die letzte
desk-digests-last-newsletter = Letzter Newsletter
desk-digests-never = noch keine
desk-digests-print = Wochenblatt für Menschen ohne Mail
desk-digests-public = Seite zum Bestellen
desk-digests-word = Ein Wort des Büros
desk-digests-word-text = Es steht ganz oben in der nächsten Wochenpost, bei allen. Ohne Text in einer Sprache steht der deutsche da. Leer heißt: kein Wort.
# $language (String) - Name der Sprache
desk-digests-word-in = Text: { $language }
desk-digests-word-other = In anderen Sprachen
desk-digests-save = Wort speichern
desk-digests-saved = Gespeichert. Es steht in der nächsten Wochenpost.
desk-digests-preview = So sieht die nächste aus
desk-digests-preview-text = Für jemanden, der alles bekommt. Alle anderen bekommen davon, was passt.
desk-digests-preview-none = Noch gibt es nichts Neues. Bleibt es dabei, geht keine Wochenpost hinaus.
desk-digests-newsletter = Jetzt als Newsletter senden
desk-digests-newsletter-text = Ihr Wort und das Neue gehen sofort an alle, die Neues vom Büro möchten. Was darin steht, kommt am Donnerstag nicht noch einmal.
desk-digests-newsletter-first = Schreiben Sie zuerst ein Wort des Büros.
desk-digests-newsletter-nobody = Noch möchte niemand Neues vom Büro.
desk-digests-newsletter-ask = Wirklich jetzt senden?
# $count (String) - "12" oder "weniger als 5"
desk-digests-newsletter-count = Der Newsletter geht an { $count } Adressen. Zurückholen lässt er sich nicht.
desk-digests-newsletter-yes = Ja, jetzt senden
desk-digests-newsletter-no = Doch nicht
desk-digests-sent = Der Newsletter ist unterwegs.
desk-digests-not-now = Das geht gerade nicht: Es fehlt ein Wort des Büros, oder niemand bekäme ihn.
desk-digests-mail = Wochenpost
