### Zettel und Brief: Sie sprechen die Person an, in ihrer Sprache. Deshalb stehen sie nicht bei den Wörtern des Tisches.

desk-paper-who = Bei
desk-paper-when = Wann
desk-paper-where = Wo
desk-paper-contact = Kontakt
desk-paper-scan = Mit dem Handy ansehen oder ändern: Halten Sie die Kamera auf das Bild.
desk-paper-phone = Rufen Sie uns gern an:
# $number (String)
desk-paper-number = Nr. { $number }
# $name (String)
desk-paper-hello = Guten Tag { $name },
desk-paper-thanks-accepted = schön, dass Sie dabei sind. Hier steht alles, was Sie wissen müssen.
desk-paper-thanks-waiting = schön, dass Sie mitmachen möchten. Die Organisation meldet sich bei Ihnen, damit Sie sich kennenlernen. Sie müssen jetzt nichts tun.
desk-paper-thanks-guardian = schön, dass Sie mitmachen möchten. Zuerst fragen wir Ihre Eltern. Sobald sie Ja sagen, geht es weiter.
desk-paper-thanks-unconfirmed = schön, dass Sie mitmachen möchten. Wir rufen Sie an und fragen, ob alles stimmt.
desk-paper-thanks-declined = danke, dass Sie mitmachen wollten. Dieses Mal hat es nicht geklappt.
desk-paper-thanks-withdrawn = Sie sind abgemeldet. Danke, dass Sie Bescheid gesagt haben.
desk-paper-thanks-lapsed = Ihre Anmeldung ist verfallen, weil wir Sie nicht erreicht haben. Rufen Sie uns gern an.
desk-paper-thanks-called-off = der Termin fällt leider aus. Danke, dass Sie kommen wollten.
# $organisation (String)
# $reason (String)
desk-paper-reason = { $organisation } schreibt dazu: „{ $reason }“
desk-paper-tasks = Was es zu tun gibt
# $phone (String)
desk-paper-change = Möchten Sie etwas ändern oder doch nicht kommen? Ein Anruf genügt: { $phone }. Nennen Sie uns dann bitte diese Nummer:
desk-paper-goodbye = Herzliche Grüße
# $title (String)
desk-paper-subject = Ihre Anmeldung: { $title }
desk-paper-until = Der Code auf diesem Blatt öffnet nur diese Anmeldung. Geben Sie ihn nicht weiter.
