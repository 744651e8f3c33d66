### Absprachen: die öffentliche Liste, das Beginnen, die Seite einer Partei, die Mails.

## Öffentlich

agreements-title = Verabredet – und was daraus wurde
agreements-lead = Was Vereine, Schulen, Unternehmen und die Stadt einander zusagen und wie es ausgeht. Hier steht nur, wozu alle Seiten Ja gesagt haben.
# $count (Number)
agreements-count = { $count ->
    [one] 1 Absprache
   *[other] { $count } Absprachen
}
agreements-empty-title = Hier ist noch nichts
agreements-empty-text = Hier steht, was verabredet ist und was daraus wurde. Sie können eine Absprache beginnen.
agreements-filter-state = Wie es steht
agreements-show = Anzeigen
agreements-all = Alle
agreements-whole-town = Ganze Stadt
agreements-numbers = Dieselben Zahlen als Datei
# $state (String)
agreements-state = { $state ->
    [held] wartet auf ein Ja der Organisation
    [draft] wird geschrieben
    [offered] liegt zum Bestätigen vor
    [in_force] gilt
    [running] läuft
    [review] wird angeschaut
    [under_review] wird angeschaut
    [fulfilled] erfüllt
    [partly] teils erfüllt
    [differently] anders gekommen
    [ended] beendet
   *[discarded] verworfen
}
# $state (String)
agreements-reached = { $state ->
    [done] getan
    [shown] gezeigt, noch nicht bestätigt
    [open] offen
   *[late] der Tag ist vorbei
}
# $done (Number)
# $all (Number)
agreements-steps-done = { $done } von { $all } Schritten getan
agreements-kicker = Absprache
agreements-back = Alle Absprachen
agreements-parties = Wer dabei ist
agreements-goal = Worum es geht
agreements-volunteers = Was Freiwillige tun
agreements-not-replaced = Was Freiwillige nicht ersetzen
agreements-contributions = Was jede Seite einbringt
agreements-binding = Verbindlich?
# $binding (String)
agreements-binding-of = { $binding ->
    [own_form] Braucht noch die Form der Stadt
   *[intent] Eine Erklärung, was alle vorhaben
}
agreements-starts = Beginn
agreements-review = Gemeinsamer Blick zurück
agreements-ends = Ende
agreements-no-end = ohne Ende
agreements-district = Stadtteil
agreements-sector = Wer
agreements-steps = Die Schritte
agreements-step-what = Was
agreements-step-who = Wer
agreements-step-due = Bis wann
agreements-step-shown = Woran man es sieht
agreements-step-effect = Was wir uns davon erhoffen
agreements-step-state = Stand
agreements-outcome = Was daraus wurde
agreements-different = Anders gekommen, weil …
# $who (String)
agreements-ended-by = Beendet von { $who }
agreements-nameless = Namen von Menschen stehen hier nicht.

## Beginnen

agreements-begin = Eine Absprache beginnen
agreements-begin-lead = Wer tut was bis wann? Hier fangen Sie an. Danach schreiben alle Seiten gemeinsam am Text, und erst wenn alle denselben Text bestätigt haben, gilt er.
agreements-begin-template = Vorlage
agreements-begin-no-template = Ohne Vorlage
agreements-begin-title = Wie heißt sie?
agreements-begin-goal-hint = Ein, zwei Sätze. Mit einer Vorlage darf das Feld leer bleiben.
agreements-begin-own = Ihre Organisation
agreements-begin-with = Mit wem?
agreements-begin-more = Noch jemand?
agreements-begin-nobody = Niemand
agreements-begin-known = Wir schreiben Ihrer Organisation an die Adresse, die wir kennen. Erst wenn sie dort Ja sagt, erfahren die anderen davon.
agreements-begin-send = Beginnen
agreements-begun-title = Ihre Organisation bekommt jetzt eine Mail
agreements-begun-text = Mit dem Link darin sagt sie Ja, und dann schreiben alle gemeinsam weiter.

## Eine Seite und ihr Link

# $party (String)
agreements-own-for = Für { $party }
agreements-own-vouch-title = Haben Sie das begonnen?
agreements-own-vouch-text = Jemand hat diese Absprache für Sie begonnen. Sagen Sie Ja, dann hören die anderen Seiten davon.
agreements-own-vouch = Ja, das sind wir
agreements-own-discard = Nein, verwerfen
agreements-own-confirmations = Wer bestätigt hat
# $name (String)
# $role (String)
agreements-own-confirmed-by = { $name }, { $role }
agreements-own-not-yet = noch nicht
# $number (Number)
agreements-own-version = Fassung { $number }
# $number (Number)
# $who (String)
agreements-own-version-of = Fassung { $number } von { $who }
agreements-own-office = Engagement-Büro
agreements-own-changed = Was sich geändert hat
# $number (Number)
agreements-own-changed-since = Seit Fassung { $number }, die Sie bestätigt haben
agreements-own-gone = Weggefallen:
agreements-own-new = Neu:
agreements-own-write = Text ändern
agreements-own-write-lead = Ihr Text wird die neue Fassung. Alle sehen, was sich ändert, und alle bestätigen neu.
agreements-own-write-send = Als neue Fassung vorschlagen
# $number (Number)
agreements-own-step = Schritt { $number }
agreements-own-step-hint = Leere Schritte fallen weg.
agreements-own-offer = Allen zum Bestätigen vorlegen
agreements-own-offer-first = Es braucht mindestens einen Schritt, bevor alle bestätigen können.
agreements-own-confirm = Bestätigen
# $number (Number)
agreements-own-confirm-text = Sie bestätigen genau diesen Text: Fassung { $number }. Wird er geändert, fragen wir alle neu.
agreements-own-name = Ihr Name
agreements-own-role = Was Sie dort sind
agreements-own-role-hint = Zum Beispiel: Vorstand, Schulleitung, Geschäftsführung
agreements-own-public = Darf öffentlich stehen, was verabredet ist und was daraus wird?
agreements-own-public-hint = Nur wenn alle Ja sagen, und ohne Namen von Menschen. Zu dem, was daraus wird, können Sie vorher zehn Arbeitstage lang etwas sagen.
agreements-own-yes = Ja
agreements-own-no = Nein
agreements-own-town = Für die Stadt sagt nur Ja, wer sich einloggt. Mit diesem Link können Sie lesen, mitschreiben und etwas sagen.
agreements-own-log-in = Einloggen und bestätigen
agreements-own-you-confirmed = Sie haben diese Fassung bestätigt.
agreements-own-prove = Zeigen, dass es getan ist
agreements-own-prove-which = Welcher Schritt?
agreements-own-prove-words = Was ist geschehen?
agreements-own-prove-file = Foto oder PDF
agreements-own-prove-file-hint = Wenn Sie möchten. Nur die Beteiligten und das Büro sehen es.
agreements-own-prove-send = Zeigen
agreements-own-proof-file = Datei ansehen
agreements-own-judge = Ja, das ist getan
agreements-own-judge-missing = Was fehlt noch?
agreements-own-judge-no = Noch nicht
# $who (String)
agreements-own-proof-missing = { $who } sagt, es fehlt noch:
# $who (String)
agreements-own-proof-done = { $who } hat es bestätigt.
agreements-own-talk = Was die Seiten sagen
agreements-own-say = Etwas dazu sagen
agreements-own-say-hint = Das lesen die Beteiligten und das Büro.
# $day (String)
agreements-own-say-outcome = Bis { $day } können Sie etwas dazu sagen. Danach wird es öffentlich, wenn alle Ja gesagt haben.
agreements-own-say-send = Senden
agreements-own-review = Zurückschauen
agreements-own-review-text = Treffen Sie sich oder telefonieren Sie. Das Büro hält danach mit Ihnen fest, was daraus wurde.
agreements-own-end = Beenden
agreements-own-end-because = Warum?
agreements-own-end-hint = Ein Satz genügt. Die anderen lesen ihn.
agreements-own-private = Doch nicht öffentlich
agreements-own-private-text = Sie haben gesagt, dass es öffentlich sein darf. Das können Sie zurücknehmen, bis das Ergebnis öffentlich ist.
agreements-own-history = Was geschah
agreements-own-minutes = Notiz vom Gespräch
agreements-own-versions = Alle Fassungen
agreements-own-stale-title = Der Text ist inzwischen ein anderer
agreements-own-stale-text = Ihre Bestätigung zählt deshalb nicht. Lesen Sie, was sich geändert hat, und bestätigen Sie dann die neue Fassung.
agreements-own-not-now = Das geht gerade nicht
agreements-own-not-now-text = Hier sehen Sie, wie es jetzt steht.
# $what (String)
agreements-own-done = { $what ->
    [angelegt] Die Absprache ist begonnen.
    [ja] Danke. Die anderen hören jetzt davon.
    [geschrieben] Die neue Fassung steht da.
    [unveraendert] Es ist nichts anders als vorher.
    [vorgelegt] Alle werden jetzt gefragt.
    [bestaetigt] Bestätigt. Es fehlt noch jemand.
    [gilt] Alle haben bestätigt: Die Absprache gilt.
    [gezeigt] Danke. Jetzt bestätigt es eine andere Seite.
    [beantwortet] Danke, das ist notiert.
    [gesagt] Danke, das steht jetzt hier.
    [zurueckgeschaut] Jetzt schauen alle gemeinsam zurück.
    [privat] Es ist nicht mehr öffentlich.
    [gescannt] Das unterschriebene Blatt liegt dabei.
   *[beendet] Die Absprache ist beendet.
}

## Mails

# $what (String)
# $title (String)
agreements-mail-subject = { $what ->
    [held] Haben Sie das begonnen? { $title }
    [begun] Lust auf eine Absprache? { $title }
    [changed] Neuer Text: { $title }
    [offered] Bitte bestätigen: { $title }
    [in_force] Es gilt: { $title }
    [proof] Ist das getan? { $title }
    [judged] Antwort auf Ihren Schritt: { $title }
    [near] Bald ist es so weit: { $title }
   *[outcome] Was daraus wurde: { $title }
}
# $what (String)
# $title (String)
# $others (String)
# $day (String)
agreements-mail-text = { $what ->
    [held] Jemand hat für Sie die Absprache „{ $title }“ begonnen, mit: { $others }. Waren Sie das? Dann sagen Sie Ja, und die anderen hören davon. Wenn nicht, verwerfen Sie sie einfach.
    [begun] { $others } möchte sich mit Ihnen absprechen: „{ $title }“. Lesen Sie den Entwurf, ändern Sie, was nicht passt, oder sagen Sie etwas dazu. Noch gilt nichts.
    [changed] Der Text von „{ $title }“ ist ein anderer. Unter dem Link sehen Sie Wort für Wort, was sich geändert hat. Was vorher bestätigt war, zählt für den neuen Text nicht.
    [offered] „{ $title }“ liegt zum Bestätigen vor. Lesen Sie den Text und bestätigen Sie ihn mit Namen und Rolle, oder ändern Sie ihn. Mit dabei: { $others }.
    [in_force] Alle haben denselben Text bestätigt: „{ $title }“ gilt. Gemeinsam zurückschauen wollen Sie am { $day }.
    [proof] Bei „{ $title }“ zeigt eine andere Seite, dass ein Schritt getan ist. Schauen Sie bitte, ob das stimmt, und bestätigen Sie es.
    [judged] Eine andere Seite hat auf Ihren Schritt bei „{ $title }“ geantwortet.
    [near] Bei „{ $title }“ ist bald etwas dran:
   *[outcome] So ist „{ $title }“ ausgegangen.
}
# $what (String)
# $step (String)
# $day (String)
agreements-mail-near = { $what ->
    [review] Gemeinsam zurückschauen: { $day }
    [end] Das Ende der Absprache: { $day }
   *[measure] { $step }: bis { $day }
}
# $link (String)
agreements-mail-link = Hier geht es zur Absprache:
    { $link }
agreements-mail-town = Für die Stadt sagt nur Ja, wer sich einloggt: Loggen Sie sich zuerst ein und öffnen Sie dann den Link.
agreements-mail-why = Sie bekommen diese Mail, weil Sie bei dieser Absprache für eine Seite sprechen. Soll jemand anderes sie bekommen, sagen Sie es uns.
