### „Was passt zu mir?“: 5 Fragen, leicht zu lesen und vorzulesen.

guide-title = Was passt zu mir?
guide-door = Wir stellen 5 Fragen. Sie bekommen 3 Vorschläge.
guide-from-list = Sie wissen noch nicht, was Sie möchten? 5 Fragen helfen Ihnen.
guide-step = Frage { $step } von { $of }
guide-next = Weiter
guide-show = Vorschläge zeigen
guide-back = Zurück
guide-optional = – mehrere gehen, auch keine
guide-talk = Möchten Sie lieber mit jemandem sprechen?

guide-time-title = Wie viel Zeit haben Sie?
guide-time-hint = Wenig Zeit reicht. Auch 1 Stunde hilft.
guide-time-legend = Ihre Zeit
guide-time-hour = Bis zu 1 Stunde
guide-time-two-hours = Bis zu 2 Stunden
guide-time-once = Nur einmal
guide-time-regular = Immer wieder
guide-time-any = Das ist mir egal
guide-day-legend = Ihre Tage

guide-topic-title = Was machen Sie gern?
guide-topic-hint = Wählen Sie, was Ihnen Freude macht.
guide-topic-legend = Ihr Thema
guide-topic-any = Das weiß ich noch nicht

guide-who-title = Wer macht mit?
guide-who-hint = Manche Angebote sind auch für Kinder oder Gruppen da.
guide-who-legend = Wer kommt?
guide-who-children = Ich komme mit Kindern
guide-who-group = Wir sind eine Gruppe
guide-who-young = Ich bin unter 18 Jahre alt
guide-who-any = Nur ich

guide-place-title = Wo möchten Sie helfen?
guide-place-hint = Manches geht auch von zu Hause.
guide-place-legend = Ihr Ort
guide-place-home = Von zu Hause
guide-place-any = Das ist mir egal

guide-help-title = Was hilft Ihnen?
guide-help-hint = Dann zeigen wir nur, was für Sie geht.
guide-help-legend = Das brauche ich
guide-help-german = Ich spreche noch wenig Deutsch
guide-help-wheelchair = Ich komme mit dem Rollstuhl
guide-help-try = Ich möchte erst einmal schauen

guide-result-title = { $count ->
    [0] Gerade passt nichts. Reden wir.
    [one] Das passt vielleicht zu Ihnen
   *[other] Diese { $count } Angebote passen vielleicht zu Ihnen
}
guide-understood = Sie haben gesagt:
guide-change = Antworten ändern
guide-fits = Das passt, weil:
guide-nearly = Das passt fast:
guide-reason-fits = Passt:
guide-reason-other = Anders:
guide-nothing = Gerade haben wir nichts, was für Sie geht. Das liegt an uns. Rufen Sie uns an. Zusammen finden wir etwas.
guide-person-title = Reden hilft
guide-person-text = Diese Menschen kennen die Angebote. Sie nehmen sich Zeit für Sie.
guide-office = Büro:
guide-list = Alle Angebote, die passen
