### Einträge melden: das Formular, was daraus wurde, Begründung und Widerspruch, die Mails dazu.

## Formular

reports-link = Eintrag melden
reports-title = Eintrag melden
reports-lead = Stimmt etwas nicht, oder darf etwas hier nicht stehen? Sagen Sie es uns. Ein Konto brauchen Sie nicht, Ihren Namen auch nicht.
# $kind (String) - Art des Eintrags
reports-kind = { $kind ->
    [organisation] Seite einer Organisation
    [opportunity] Angebot zum Mitmachen
    [article] Text des Büros
    [event] Veranstaltung
   *[contact_point] Ansprechperson
}
reports-about = Es geht um
reports-reason = Was ist nicht in Ordnung?
# $reason (String) - Schlüssel des Grundes
reports-reason-of = { $reason ->
    [wrong] Es stimmt nicht oder ist veraltet
    [advertising] Es ist Werbung, auch für eine Partei
    [discriminating] Es grenzt jemanden aus oder macht jemanden schlecht
    [personal_data] Es verrät etwas über einen Menschen
    [dangerous] Jemand könnte zu Schaden kommen
    [illegal] Es verstößt gegen ein Gesetz
   *[other] Etwas anderes
}
reports-message = Was genau?
reports-message-hint = Ein, zwei Sätze: welche Stelle Sie meinen und was daran nicht in Ordnung ist.
reports-reach = Sollen wir Ihnen sagen, was daraus wird?
reports-reach-hint = Dann brauchen wir eine Adresse oder eine Nummer. Die Organisation erfährt nie, wer gemeldet hat.
reports-private = Ihre Meldung liest das Büro, und bei einem Widerspruch die Person, die ein zweites Mal entscheidet: die aber ohne Ihren Namen. Acht Monate nach der Entscheidung löschen wir, wer gemeldet hat.
reports-send = Meldung absenden

## Danke

reports-thanks-title = Danke, Ihre Meldung ist da
# $day (String) - Montag, 30. November 2026
reports-thanks-until = Wir entscheiden bis { $day }
reports-thanks-mail = Sie bekommen gleich eine Mail. Mit dem Link darin sehen Sie jederzeit, wie es steht.
reports-thanks-no-mail = Wir kümmern uns darum. Haben Sie eine Telefonnummer angegeben, rufen wir an.
reports-thanks-back = Zurück zur Startseite

## Die eigene Meldung

# $number (String) - Nummer der Meldung
reports-own-title = Ihre Meldung { $number }
# $day (String) - Montag, 30. November 2026
reports-open = Wir entscheiden bis { $day }.
# $day (String) - Montag, 30. November 2026
reports-objected = Es gibt einen Widerspruch. Eine andere Person entscheidet bis { $day }.
# $outcome (String) - Schlüssel der Entscheidung
reports-outcome = { $outcome ->
    [keep] Der Eintrag bleibt
    [ask_change] Der Eintrag soll geändert werden
   *[restrict] Der Eintrag ist ausgeblendet
}
reports-said-yours = Was Sie gemeldet haben
reports-decision = Entscheidung
reports-objection-yours = Ihr Widerspruch
reports-objection-organisation = Widerspruch der Organisation
reports-objection-reporter = Widerspruch der Person, die gemeldet hat
# $ground (String) - Schlüssel der Grundlage
# $rule (String) - welche Regel
reports-basis = { $ground ->
    [law] Grundlage ist ein Gesetz: { $rule }
   *[rules] Grundlage sind unsere Regeln: { $rule }
}
reports-object-title = Nicht einverstanden?
# $day (String) - 30. Mai 2027
reports-object-text = Sie können bis { $day } widersprechen, kostenlos und ohne Form. Dann entscheidet eine andere Person.
reports-object-label = Warum sehen Sie es anders?
reports-object-send = Widersprechen
reports-object-done = Ihr Widerspruch ist da
reports-not-now = Das geht gerade nicht mehr
reports-not-now-text = Inzwischen hat sich etwas geändert. Unten steht, wie es jetzt ist.
reports-redress = Unabhängig davon steht Ihnen der Weg zum Gericht offen.

## Für die Organisation

reports-statement-title = Entscheidung zu Ihrem Eintrag
reports-statement-restrict = Niemand sieht den Eintrag mehr: auf keiner Seite, in keiner Sprache, bis anders entschieden wird. Sie selbst können ihn weiter ändern.
# $day (String) - Montag, 30. November 2026
reports-statement-change = Der Eintrag bleibt vorerst stehen. Bitte ändern Sie ihn bis { $day }.
reports-statement-keep = Der Eintrag ist zu sehen wie vorher.
reports-statement-human = Anlass war eine Meldung. Wer gemeldet hat, sagen wir nicht. Entschieden hat ein Mensch, kein Programm.
reports-hidden-title = Dieser Eintrag ist ausgeblendet
reports-hidden-text = Nach einer Meldung wurde so entschieden. Die Begründung und der Weg zum Widerspruch stehen in der Mail oder dem Brief dazu. Nur Sie und das Büro sehen diese Seite.

## Die zweite Entscheidung

reports-second-title = Bitte entscheiden Sie
reports-second-lead = Gegen diese Entscheidung gibt es einen Widerspruch, und wer zuerst entschieden hat, darf es nicht noch einmal. Darum bitten wir Sie als Partner im Netzwerk.
reports-second-fair = Haben Sie mit dem Eintrag oder mit den Beteiligten zu tun? Dann entscheiden Sie bitte nicht, und rufen Sie uns an.
reports-second-message = Was gemeldet wurde
reports-second-done = Danke. Ihre Entscheidung gilt.
reports-second-over = Hier ist nichts mehr zu entscheiden
reports-decide = Wie entscheiden Sie?
# $outcome (String) - Schlüssel der Entscheidung
reports-decide-outcome = { $outcome ->
    [keep] Der Eintrag bleibt, oder wird wieder gezeigt
    [ask_change] Der Eintrag bleibt vorerst, die Organisation soll etwas ändern
   *[restrict] Der Eintrag wird ausgeblendet
}
reports-decide-facts = Begründung
reports-decide-facts-hint = Was ist der Fall, und warum führt das zu dieser Entscheidung? Beide Seiten lesen das. Nennen Sie nicht, wer gemeldet hat.
reports-decide-ground = Worauf stützt sich das?
reports-decide-ground-hint = Nur nötig, wenn der Eintrag ausgeblendet oder geändert werden soll.
# $ground (String) - Schlüssel der Grundlage
reports-decide-ground-of = { $ground ->
    [law] Auf ein Gesetz
   *[rules] Auf unsere Regeln, zum Beispiel das Selbstverständnis
}
reports-decide-rule = Welche Vorschrift oder Regel?
reports-decide-rule-hint = Zum Beispiel: Selbstverständnis, Absatz 2
reports-decide-send = So entscheiden

## Mails

# $number (String) - Nummer der Meldung
reports-mail-received-subject = Ihre Meldung { $number }
# $entry (String) - wie der Eintrag heißt
# $day (String) - Montag, 30. November 2026
# $link (String)
reports-mail-received =
    danke für Ihre Meldung zu „{ $entry }“. Wir entscheiden bis { $day }.

    Wie es steht, sehen Sie jederzeit hier:

    { $link }
# $number (String) - Nummer der Meldung
reports-mail-decided-subject = Ihre Meldung { $number } ist entschieden
# $entry (String) - wie der Eintrag heißt
# $outcome (String) - was entschieden wurde
# $facts (String) - die Begründung
reports-mail-decided =
    über Ihre Meldung zu „{ $entry }“ ist entschieden: { $outcome }.

    Die Begründung:

    { $facts }
# $number (String) - Nummer der Meldung
reports-mail-statement-subject = Entscheidung zu Ihrem Eintrag (Meldung { $number })
# $entry (String) - wie der Eintrag heißt
# $outcome (String) - was entschieden wurde
# $facts (String) - die Begründung
reports-mail-statement =
    jemand hat Ihren Eintrag „{ $entry }“ gemeldet. Entschieden ist: { $outcome }.

    Die Begründung:

    { $facts }
# $link (String)
reports-mail-object =
    Sind Sie nicht einverstanden? Sechs Monate lang können Sie hier widersprechen, oder Sie rufen uns an. Dann entscheidet eine andere Person:

    { $link }
# $link (String)
reports-mail-look =
    Hier steht es noch einmal, mit allem, was Sie noch tun können:

    { $link }
reports-mail-second-subject = Bitte um eine zweite Entscheidung
# $entry (String) - wie der Eintrag heißt
# $day (String) - Montag, 30. November 2026
# $link (String)
reports-mail-second =
    zu dem Eintrag „{ $entry }“ gab es eine Meldung, eine Entscheidung und einen Widerspruch. Wer zuerst entschieden hat, darf es nicht noch einmal. Darum bitten wir Sie als Partner im Netzwerk: Entscheiden Sie bis { $day }.

    Alles Nötige steht hier:

    { $link }

    Haben Sie mit dem Eintrag oder den Beteiligten zu tun? Dann rufen Sie uns bitte an.
reports-mail-why = Sie bekommen diese Mail, weil jemand diese Adresse angegeben hat, als ein Eintrag gemeldet wurde. Waren Sie das nicht? Dann tun Sie einfach nichts.
reports-mail-why-organisation = Sie bekommen diese Mail, weil Ihre Organisation bei uns mit dieser Adresse eingetragen ist.
