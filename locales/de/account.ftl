### Der eigene Zugang: wer ich hier bin, wo ich eingeloggt bin, wer mich vertritt. Und was man sieht, wenn man etwas übernimmt.

account-title = Mein Zugang
# $email (String) - die Adresse zum Einloggen
account-lead = Sie loggen sich mit { $email } ein. Codes gehen an diese Adresse.
account-area = Zu meinem Bereich
account-menu = Mein Zugang

## Als was man handelt

account-hats = Ich handle als
account-hats-text = Was Sie tun, tun Sie in dieser Rolle. Sie können jederzeit wechseln.
account-hat-now = Gerade aktiv
account-hat-choose = Wechseln
# $name (String) - wen man vertritt
account-hat-deputy = In Vertretung für { $name }
# $name (String) - wen man vertritt
account-hat-later = In Vertretung für { $name }, sobald { $name } nicht da ist
account-hat-gone = Das geht gerade nicht: Die Person, die Sie vertreten, ist wieder da.
account-role-resident = Privat
account-role-admin = Technik des Hubs
account-role-coordinator = Koordination
account-role-moderator = Moderation
account-role-auditor = Prüfung
# $organisation (String) - Name des Amts
account-role-officer = Amt: { $organisation }
# $organisation (String) - Name der Organisation
account-role-lead = Leitung: { $organisation }
# $organisation (String) - Name der Organisation
account-role-organisation = Team: { $organisation }

## Nicht da sein und sich vertreten lassen

account-away = Wenn ich nicht da bin
account-away-text = Tragen Sie ein, von wann bis wann. An diesen Tagen darf Ihre Vertretung in Ihrer Rolle handeln.
# $from (String) - erster Tag
# $until (String) - letzter Tag
account-away-now = Nicht da: { $from } bis { $until }
account-away-from = Erster Tag
account-away-until = Letzter Tag
account-away-send = Eintragen
account-away-back = Ich bin (wieder) da
account-deputy = Meine Vertretung
# $role (String) - Name der Rolle
account-deputy-for = Vertretung als { $role }
account-deputy-none = Noch niemand. Ohne Vertretung bleibt liegen, was in Ihrer Abwesenheit kommt.
account-deputy-name = Name
account-deputy-email = E-Mail-Adresse
account-deputy-send = Als Vertretung eintragen
# $name (String) - Name der Vertretung
account-deputy-remove = { $name } ist nicht mehr meine Vertretung
account-deputy-twice = Diese Person ist es schon.
account-last = Das geht nicht: Dann wäre niemand mehr da, der diese Aufgabe hat. Tragen Sie zuerst jemand anderen ein.

## Passkeys

account-passkeys = Passkeys
account-passkeys-text = Ein Passkey liegt auf Ihrem Handy, Computer oder Sicherheitsschlüssel. Sie loggen sich mit Fingerabdruck, Gesicht oder PIN ein, ohne auf eine Mail zu warten.
account-passkeys-town = Wer für die Stadt handelt und einen Passkey hat, braucht ihn von da an immer: Der Code aus der Mail allein öffnet den Zugang dann nicht mehr.
account-passkeys-none = Noch keiner eingerichtet.
account-passkeys-script = Zum Einrichten braucht Ihr Browser JavaScript.
account-passkeys-name = Wie heißt das Gerät?
account-passkeys-name-hint = Zum Beispiel: Diensthandy
account-passkeys-add = Passkey einrichten
account-passkeys-failed = Das hat nicht geklappt. Es ist nichts passiert, versuchen Sie es einfach noch einmal.
# $date (String) - Tag
account-passkeys-since = eingerichtet { $date }
# $date (String) - Tag
account-passkeys-used = zuletzt benutzt { $date }
# $name (String) - Name des Geräts
account-passkeys-remove = Passkey „{ $name }“ entfernen
account-codes = Notfallcodes
# $left (Number) - so viele sind übrig
account-codes-text = Wenn Ihr Gerät weg ist, hilft einer dieser Codes. Jeder gilt einmal. { $left ->
    [one] Einer ist übrig.
   *[other] { $left } sind übrig.
}
account-codes-show = Notfallcodes ansehen und drucken
account-codes-title = Ihre Notfallcodes
account-codes-lead = Drucken Sie diese Seite und legen Sie sie weg wie einen Schlüssel. Streichen Sie durch, was Sie benutzt haben.
account-codes-renew = Neue Codes machen, die alten gelten dann nicht mehr

## Wo man eingeloggt ist

account-sessions = Hier bin ich eingeloggt
account-session-here = Dieses Gerät
# $date (String) - wann zuletzt
account-session-seen = zuletzt benutzt { $date }
# $date (String) - wann begonnen
account-session-since = eingeloggt { $date }
account-session-end = Hier ausloggen
account-session-others = Überall sonst ausloggen
account-device-unknown = Unbekanntes Gerät
# $browser (String) - Name des Browsers
# $system (String) - Name des Betriebssystems
account-device = { $browser } auf { $system }

## Noch einmal zeigen, dass man es ist

account-again-title = Bitte zeigen Sie noch einmal, dass Sie es sind
account-again-text = Hier geht es um etwas Wichtiges, und Sie haben sich vor längerer Zeit eingeloggt. So kann niemand an einem offenen Gerät in Ihrem Namen handeln.
# $email (String) - die Adresse zum Einloggen
account-again-mail = Code an { $email } schicken
account-with-passkey = Mit Passkey einloggen
account-second-title = Noch ein Schritt
account-second-text = Dieser Zugang ist mit einem Passkey geschützt. Der Code aus der Mail war richtig, jetzt fehlt noch Ihr Passkey.
account-second-script = Für den Passkey braucht Ihr Browser JavaScript. Schalten Sie es ein, oder nehmen Sie einen Notfallcode.
account-second-code = Gerät nicht da? Notfallcode eingeben
account-second-code-hint = Von Ihrem Ausdruck, 10 Zeichen. Groß oder klein: beides geht.
account-second-code-wrong = Dieser Code stimmt nicht oder wurde schon benutzt.
account-second-send = Mit Notfallcode einloggen
account-passkey-failed = Das hat nicht geklappt. Loggen Sie sich mit einem Code aus einer Mail ein.

## Eine Organisation übernehmen

# $organisation (String) - Name der Organisation
account-over-title = { $organisation } übernehmen
# $name (String) - wer übernimmt
# $organisation (String) - Name der Organisation
account-over-lead = Guten Tag { $name }! Sie sollen ab jetzt für { $organisation } sprechen.
account-over-text = Wenn Sie Ja sagen, kommen neue Anmeldungen zu Ihnen, Sie ändern Angebote und Seite, und Ihr Name steht dort als Ansprechperson. Die Person vor Ihnen kann es dann nicht mehr, und alte Links in ihren Mails öffnen nichts mehr.
account-over-public = Das steht dann öffentlich
account-over-public-hint = Unter dieser Adresse und Nummer erreicht man die Organisation, und hierhin schreiben wir, wenn sich jemand anmeldet. Es darf eine gemeinsame Adresse sein. Einloggen können Sie sich weiter mit Ihrer eigenen.
account-over-email = E-Mail
account-over-phone = Telefon (freiwillig)
account-over-accept = Ja, ich übernehme
account-over-decline = Nein, das bin ich nicht
account-over-declined-title = Danke, dann bleibt alles, wie es ist
account-over-declined-text = Wir haben notiert, dass Sie nicht übernehmen. Sie müssen nichts weiter tun.

## Mails dazu

# $organisation (String)
account-mail-over-subject = Übernehmen Sie? { $organisation }
# $organisation (String)
# $link (String)
account-mail-over =
    Sie sollen ab jetzt für { $organisation } sprechen: Anmeldungen beantworten, Angebote und Seite ändern. Dafür brauchen wir Ihr Ja. Auf dieser Seite sagen Sie Ja oder Nein:

    { $link }
# $organisation (String)
account-mail-over-why = Sie bekommen diese Mail, weil jemand diese Adresse für { $organisation } eingetragen hat. Kennen Sie { $organisation } nicht? Dann tun Sie einfach nichts.
# $organisation (String)
account-mail-told-subject = Neue Leitung: { $organisation }
# $organisation (String)
# $name (String) - wer übernehmen soll
account-mail-told = das Büro hat für { $organisation } eine neue Ansprechperson eingetragen: { $name }. Sobald sie Ja sagt, loggt man sich mit ihrer Mailadresse ein und nicht mehr mit dieser. Stimmt das nicht? Dann rufen Sie uns bitte gleich an.
account-mail-told-why = Sie bekommen diese Mail, weil man sich bisher mit dieser Adresse einloggt. Sonst müssen Sie nichts tun.
account-mail-role-subject = Ihr Zugang
# $roles (String) - je Zeile eine Rolle
# $link (String)
account-mail-role =
    das können Sie hier jetzt tun:

    { $roles }

    Sie loggen sich mit dieser Mailadresse ein, ohne Passwort: Sie bekommen jedes Mal einen Code hierher. Hier geht es hinein:

    { $link }
account-mail-role-why = Sie bekommen diese Mail, weil Ihnen jemand diese Aufgabe gegeben hat. Kennen wir uns nicht? Ein Anruf genügt, dann löschen wir die Adresse.
account-mail-changed-subject = An Ihrem Zugang hat sich etwas geändert
# $link (String)
account-mail-changed =
    zu Ihrem Zugang kam gerade ein Passkey dazu, einer wurde entfernt, oder jemand hat einen Ihrer Notfall-Codes benutzt. Hier sehen Sie, was gilt:

    { $link }

    Waren Sie das? Dann ist alles gut. Waren Sie es nicht? Dann rufen Sie uns bitte sofort an.
account-mail-changed-why = Sie bekommen diese Mail, weil es mit dieser Adresse einen Zugang gibt und wir jede solche Änderung melden.
account-mail-unused-subject = Ihr Zugang wird bald gelöscht
# $until (String) - ein Tag
# $link (String)
account-mail-unused =
    seit fast einem Jahr hat sich niemand mit dieser Mailadresse eingeloggt. Wir heben nichts auf, was niemand braucht: Am { $until } löschen wir Ihren Zugang.

    Möchten Sie ihn behalten? Dann loggen Sie sich bis dahin einmal ein:

    { $link }

    Sonst brauchen Sie nichts zu tun.
account-mail-unused-why = Sie bekommen diese Mail, weil es mit dieser Adresse einen Zugang gibt. Wir schreiben deshalb nur dieses eine Mal.

## Zu oft

account-too-often = Von dieser Adresse oder aus diesem Netz kam gerade sehr viel. Bitte warten Sie ein paar Minuten und versuchen Sie es noch einmal, oder rufen Sie uns an. Ihre Angaben sind noch da.
