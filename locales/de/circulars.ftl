### Rundbriefe an Organisationen. Nur am Tisch.
circulars-title = Rundbriefe
circulars-lead = Ein Text, viele Organisationen: per Mail, wo eine steht, sonst als Brief mit Etikett.
circulars-new = Neuer Rundbrief
circulars-one = Rundbrief
circulars-so-far = Bisher
circulars-none-title = Noch kein Rundbrief
circulars-none-text = Schreiben Sie den Organisationen, was sie angeht: eine Einladung, eine Frist, eine Bitte.
# $count (Number)
circulars-to-count = { $count ->
    [one] an { $count } Organisation
   *[other] an { $count } Organisationen
}
circulars-draft = Entwurf
# $when (String) - "heute", "am 3. März"
circulars-sent = Verschickt { $when }
circulars-write = Rundbrief schreiben
circulars-filter = Nur bestimmte Organisationen
circulars-all = Alle
circulars-narrow = Auswählen
circulars-narrow-hint = Wählen Sie das zuerst: Danach beginnt das Formular neu.
circulars-subject = Betreff
circulars-text = Text
circulars-text-hint = Ohne Anrede und Gruß: „Guten Tag“ und der Name des Büros stehen schon darum.
circulars-to = An wen?
circulars-to-hint = Alle mit Haken bekommen ihn. Wer keine Rundbriefe möchte, steht nicht hier.
# $name (String) - Name der Organisation
# $way (String) - Mail, Brief, Anruf
circulars-organisation = { $name } ({ $way })
circulars-way-mail = Mail
circulars-way-letter = Brief
circulars-way-phone = Anruf
circulars-nobody = Keine Organisation passt dazu.
circulars-next = Weiter zur Vorschau
circulars-meanwhile = Eine dieser Organisationen ist inzwischen nicht mehr dabei, oder der Rundbrief ging schon hinaus. Bitte sehen Sie die Liste noch einmal durch.
circulars-frame = So lesen ihn alle. Davor steht „Guten Tag“, danach, warum er kommt und wie man uns erreicht, in der Sprache der Organisation.
# $count (Number)
circulars-mails = { $count ->
    [one] { $count } Mail
   *[other] { $count } Mails
}
# $count (Number)
circulars-letters = { $count ->
    [one] { $count } Brief
   *[other] { $count } Briefe
}
circulars-letters-hint = Hier steht keine Mailadresse, oder es kommt nichts an. Drucken Sie die Briefe; die Anschrift passt ins Fenster eines Umschlags.
# $count (Number)
circulars-calls = { $count ->
    [one] { $count } Anruf
   *[other] { $count } Anrufe
}
circulars-calls-hint = Hier stehen weder Mail noch Anschrift.
circulars-print-letters = Briefe drucken
circulars-print-labels = Etiketten drucken
# $count (Number)
circulars-send = { $count ->
    [0] Als verschickt festhalten
    [one] { $count } Mail verschicken
   *[other] { $count } Mails verschicken
}
circulars-try = Erst an mich
circulars-change = Ändern
circulars-discard = Entwurf löschen
circulars-discarded = Der Entwurf ist gelöscht.
circulars-done = Verschickt. Die Mails gehen jetzt hinaus; die Briefe drucken Sie hier.
circulars-tried = Eine Probe ist zu Ihnen unterwegs.
circulars-gone = Dieser Rundbrief ging schon hinaus. Er lässt sich nicht mehr ändern.
circulars-too-often = Das waren viele Proben hintereinander. Bitte versuchen Sie es in einer Stunde wieder.
circulars-labels-hint = Drucken Sie in Originalgröße (100 %), ohne Ränder.
circulars-no-letters = Zu diesem Rundbrief gehört kein Brief: Alle bekommen ihn per Mail oder Anruf.
circulars-sheet-label = Bogen
# $places (Number) - Etiketten auf einem Bogen
# $size (String) - Größe eines Etiketts
circulars-sheet = { $places } Etiketten ({ $size })
circulars-first = Erstes freies Etikett
circulars-first-hint = Von einem angefangenen Bogen: oben links ist 1.
circulars-set = So einrichten
circulars-refused = Möchte keine Rundbriefe.
circulars-wanted = Bekommt Rundbriefe.
circulars-refuse = Keine mehr schicken
circulars-want = Wieder schicken
