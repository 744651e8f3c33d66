### „Was passt zu mir?“: fünf Fragen, leicht zu lesen und vorzulesen.

guide-title = Was passt zu mir?
guide-door = Fünf Fragen, drei Vorschläge.
guide-from-list = Sie wissen noch nicht, was? Fünf Fragen helfen.
# $step (Number) - die wievielte
# $of (Number) - von wie vielen
guide-step = Frage { $step } von { $of }
guide-next = Weiter
guide-show = Vorschläge zeigen
guide-back = Zurück
guide-optional = (mehrere möglich, auch keine)
guide-talk = Lieber mit jemandem sprechen?

guide-time-title = Wie viel Zeit haben Sie?
guide-time-hint = Wenig Zeit reicht. Auch eine Stunde hilft.
guide-time-legend = Ihre Zeit
guide-time-hour = Bis zu einer Stunde
guide-time-two-hours = Bis zu zwei Stunden
guide-time-once = Nur einmal
guide-time-regular = Regelmäßig
guide-time-any = Das ist mir gleich
guide-day-legend = Ihre Tage

guide-topic-title = Was machen Sie gern?
guide-topic-hint = Nehmen Sie, was Ihnen Freude macht.
guide-topic-legend = Ihr Thema
guide-topic-any = Das weiß ich noch nicht

guide-who-title = Wer macht mit?
guide-who-hint = Manche Angebote sind auch für Kinder oder Gruppen da.
guide-who-legend = Wer kommt?
guide-who-children = Ich komme mit Kindern
guide-who-group = Wir sind eine Gruppe
guide-who-young = Ich bin unter 18
guide-who-any = Nur ich

guide-place-title = Wo möchten Sie helfen?
guide-place-hint = Manches geht auch von zu Hause.
guide-place-legend = Ihr Ort
guide-place-home = Von zu Hause
guide-place-any = Das ist mir gleich

guide-help-title = Was hilft Ihnen?
guide-help-hint = Dann zeigen wir nur, was für Sie geht.
guide-help-legend = Das brauche ich
guide-help-german = Ich spreche noch wenig Deutsch
guide-help-wheelchair = Ich komme mit dem Rollstuhl
guide-help-try = Ich möchte erst einmal schauen

# $count (Number) - wie viele Vorschläge
guide-result-title = { $count ->
    [0] Gerade passt nichts. Reden wir.
    [one] Das könnte zu Ihnen passen
   *[other] Diese { $count } könnten zu Ihnen passen
}
guide-understood = Sie haben gesagt:
guide-change = Antworten ändern
guide-fits = Das passt, weil:
guide-nearly = Das passt fast:
guide-reason-fits = Passt:
guide-reason-other = Anders:
guide-nothing = Im Moment haben wir nichts, was für Sie geht. Das liegt an uns. Rufen Sie an: Zusammen finden wir etwas.
guide-person-title = Reden hilft
guide-person-text = Diese Menschen kennen die Angebote und nehmen sich Zeit für Sie.
guide-office = Büro:
guide-list = Alle passenden Angebote
