### Einträge melden: das Formular, was daraus wurde, Begründung und Widerspruch, die Mails dazu.

## Formular

reports-link = Eintrag melden
reports-title = Eintrag melden
reports-lead = Ist hier etwas falsch? Oder darf etwas hier nicht stehen? Sagen Sie es uns. Sie brauchen kein Konto. Sie müssen Ihren Namen nicht sagen.
# $kind (String)
reports-kind = { $kind ->
    [organisation] Seite von einer Organisation
    [opportunity] Angebot zum Mitmachen
    [article] Text vom Büro
    [event] Veranstaltung
   *[contact_point] Ansprechperson
}
reports-about = Es geht um
reports-reason = Was ist nicht gut?
# $reason (String)
reports-reason-of = { $reason ->
    [wrong] Es ist falsch oder alt
    [advertising] Es ist Werbung. Oder Werbung für eine Partei
    [discriminating] Es schließt Menschen aus oder beleidigt sie
    [personal_data] Es sagt zu viel über einen Menschen
    [dangerous] Jemand kann verletzt werden
    [illegal] Ein Gesetz verbietet das
   *[other] Etwas anderes
}
reports-message = Was genau?
reports-message-hint = Ein oder zwei Sätze genügen. Welche Stelle meinen Sie? Was ist daran nicht gut?
reports-reach = Sollen wir Ihnen sagen, was wir entscheiden?
reports-reach-hint = Dann brauchen wir Ihre E-Mail-Adresse oder Ihre Telefonnummer. Die Organisation erfährt nie, wer gemeldet hat.
reports-private = Ihre Meldung liest das Büro. Gibt es einen Widerspruch, liest sie noch eine andere Person. Die sieht Ihren Namen nicht. 8 Monate nach der Entscheidung löschen wir, wer gemeldet hat.
reports-send = Meldung absenden

## Danke

reports-thanks-title = Danke. Ihre Meldung ist da
# $day (String)
reports-thanks-until = Wir entscheiden bis { $day }
reports-thanks-mail = Sie bekommen gleich eine E-Mail. Darin ist ein Link. Mit dem Link sehen Sie immer, wie es steht.
reports-thanks-no-mail = Wir kümmern uns darum. Haben wir Ihre Telefonnummer? Dann rufen wir Sie an.
reports-thanks-back = Zurück zur Startseite

## Die eigene Meldung

# $number (String)
reports-own-title = Ihre Meldung { $number }
# $day (String)
reports-open = Wir entscheiden bis { $day }.
# $day (String)
reports-objected = Jemand ist nicht einverstanden. Eine andere Person entscheidet bis { $day }.
# $outcome (String)
reports-outcome = { $outcome ->
    [keep] Der Eintrag bleibt
    [ask_change] Der Eintrag soll anders werden
   *[restrict] Niemand sieht den Eintrag mehr
}
reports-said-yours = Das haben Sie gemeldet
reports-decision = Entscheidung
reports-objection-yours = Ihr Widerspruch
reports-objection-organisation = Widerspruch von der Organisation
reports-objection-reporter = Widerspruch von der Person, die gemeldet hat
# $ground (String)
# $rule (String)
reports-basis = { $ground ->
    [law] Das steht in einem Gesetz: { $rule }
   *[rules] Das steht in unseren Regeln: { $rule }
}
reports-object-title = Sind Sie nicht einverstanden?
# $day (String)
reports-object-text = Sie können bis { $day } widersprechen. Das kostet nichts. Dann entscheidet eine andere Person.
reports-object-label = Warum sind Sie nicht einverstanden?
reports-object-send = Widersprechen
reports-object-done = Ihr Widerspruch ist da
reports-not-now = Das geht jetzt nicht mehr
reports-not-now-text = Etwas hat sich geändert. Unten steht, wie es jetzt ist.
reports-redress = Sie können auch vor ein Gericht gehen.

## Für die Organisation

reports-statement-title = Entscheidung über Ihren Eintrag
reports-statement-restrict = Niemand sieht den Eintrag mehr. Das gilt, bis wir anders entscheiden. Sie können den Eintrag ändern.
# $day (String)
reports-statement-change = Der Eintrag bleibt erst einmal. Bitte ändern Sie ihn bis { $day }.
reports-statement-keep = Alle sehen den Eintrag wie vorher.
reports-statement-human = Jemand hat den Eintrag gemeldet. Wir sagen nicht, wer das war. Ein Mensch hat entschieden, kein Computer.
reports-hidden-title = Niemand sieht diesen Eintrag
reports-hidden-text = Jemand hat den Eintrag gemeldet. Wir haben so entschieden. Warum, steht in der E-Mail oder im Brief. Dort steht auch, wie Sie widersprechen. Nur Sie und das Büro sehen diese Seite.

## Die zweite Entscheidung

reports-second-title = Bitte entscheiden Sie
reports-second-lead = Jemand ist mit dieser Entscheidung nicht einverstanden. Wer zuerst entschieden hat, darf nicht noch einmal entscheiden. Darum bitten wir Sie.
reports-second-fair = Kennen Sie die Organisation oder die Menschen gut? Dann entscheiden Sie bitte nicht. Rufen Sie uns an.
reports-second-message = Das wurde gemeldet
reports-second-done = Danke. Ihre Entscheidung gilt.
reports-second-over = Hier gibt es nichts mehr zu entscheiden
reports-decide = Wie entscheiden Sie?
# $outcome (String)
reports-decide-outcome = { $outcome ->
    [keep] Der Eintrag bleibt. Oder alle sehen ihn wieder
    [ask_change] Der Eintrag bleibt erst einmal. Die Organisation soll etwas ändern
   *[restrict] Niemand sieht den Eintrag mehr
}
reports-decide-facts = Warum?
reports-decide-facts-hint = Was ist passiert? Warum entscheiden Sie so? Beide Seiten lesen das. Schreiben Sie nicht, wer gemeldet hat.
reports-decide-ground = Wo steht das?
reports-decide-ground-hint = Das brauchen wir nur, wenn der Eintrag weg soll oder anders werden soll.
# $ground (String)
reports-decide-ground-of = { $ground ->
    [law] In einem Gesetz
   *[rules] In unseren Regeln, zum Beispiel im Selbstverständnis
}
reports-decide-rule = Welches Gesetz oder welche Regel?
reports-decide-rule-hint = Zum Beispiel: Selbstverständnis, Absatz 2
reports-decide-send = So entscheiden

## Mails

# $number (String)
reports-mail-received-subject = Ihre Meldung { $number }
# $entry (String)
# $day (String)
# $link (String)
reports-mail-received =
    danke für Ihre Meldung. Es geht um: „{ $entry }“. Wir entscheiden bis { $day }.

    Hier sehen Sie immer, wie es steht:

    { $link }
# $number (String)
reports-mail-decided-subject = Ihre Meldung { $number } ist entschieden
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-decided =
    Sie haben „{ $entry }“ gemeldet. Wir haben entschieden: { $outcome }.

    Das ist der Grund:

    { $facts }
# $number (String)
reports-mail-statement-subject = Entscheidung über Ihren Eintrag (Meldung { $number })
# $entry (String)
# $outcome (String)
# $facts (String)
reports-mail-statement =
    jemand hat Ihren Eintrag „{ $entry }“ gemeldet. Wir haben entschieden: { $outcome }.

    Das ist der Grund:

    { $facts }
# $link (String)
reports-mail-object =
    Sind Sie nicht einverstanden? Dann können Sie 6 Monate lang widersprechen. Benutzen Sie den Link. Oder rufen Sie uns an. Dann entscheidet eine andere Person:

    { $link }
# $link (String)
reports-mail-look =
    Hier steht alles noch einmal. Und was Sie noch tun können:

    { $link }
reports-mail-second-subject = Bitte entscheiden Sie noch einmal
# $entry (String)
# $day (String)
# $link (String)
reports-mail-second =
    jemand hat den Eintrag „{ $entry }“ gemeldet. Wir haben entschieden. Jemand ist nicht einverstanden. Wer zuerst entschieden hat, darf nicht noch einmal entscheiden. Darum bitten wir Sie: Entscheiden Sie bis { $day }.

    Alles dazu steht hier:

    { $link }

    Kennen Sie die Organisation oder die Menschen gut? Dann rufen Sie uns bitte an.
reports-mail-why = Sie bekommen diese Mail, weil jemand Ihre Adresse bei einer Meldung angegeben hat. Waren Sie das nicht? Dann müssen Sie nichts tun.
reports-mail-why-organisation = Sie bekommen diese Mail, weil Ihre Organisation mit dieser Adresse bei uns eingetragen ist.
