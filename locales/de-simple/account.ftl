account-title = Mein Zugang
account-lead = Sie loggen sich mit { $email } ein. An diese Adresse schicken wir Ihre Codes.
account-area = Zu meinem Bereich
account-menu = Mein Zugang

## Als was man handelt

account-hats = Ich arbeite hier als
account-hats-text = Wählen Sie Ihre Aufgabe. Alles, was Sie tun, gehört dann zu dieser Aufgabe. Sie können jederzeit wechseln.
account-hat-now = Gerade gewählt
account-hat-choose = Wechseln
account-hat-deputy = Vertretung für { $name }
account-hat-later = Vertretung für { $name }, wenn { $name } nicht da ist
account-hat-gone = Das geht gerade nicht. Die Person ist wieder da. Sie vertreten sie jetzt nicht mehr.
account-role-resident = Privatperson
account-role-admin = Technik
account-role-coordinator = Koordination im Büro
account-role-moderator = Moderation
account-role-auditor = Prüfung
account-role-officer = Amt: { $organisation }
account-role-lead = Leitung: { $organisation }
account-role-organisation = Team: { $organisation }

## Nicht da sein und sich vertreten lassen

account-away = Wenn ich nicht da bin
account-away-text = Wann sind Sie nicht da? Schreiben Sie den ersten und den letzten Tag. Dann darf Ihre Vertretung Ihre Aufgabe machen.
account-away-now = Nicht da: { $from } bis { $until }
account-away-from = Erster Tag
account-away-until = Letzter Tag
account-away-send = Speichern
account-away-back = Ich bin (wieder) da
account-deputy = Meine Vertretung
account-deputy-for = Vertretung für diese Aufgabe: { $role }
account-deputy-none = Sie haben noch keine Vertretung. Wenn Sie nicht da sind, bleibt alles liegen.
account-deputy-name = Name
account-deputy-email = E-Mail-Adresse
account-deputy-send = Das ist meine Vertretung
account-deputy-remove = { $name } ist nicht mehr meine Vertretung
account-deputy-twice = Diese Person ist schon Ihre Vertretung.
account-last = Das geht nicht. Dann hat niemand mehr diese Aufgabe. Geben Sie die Aufgabe zuerst jemand anderem.

## Passkeys

account-passkeys = Passkeys
account-passkeys-text = Ein Passkey ist wie ein Schlüssel. Er liegt auf Ihrem Handy oder Computer. Oder er liegt auf einem Sicherheits-Schlüssel. Sie loggen sich mit Fingerabdruck, Gesicht oder PIN ein. Sie müssen nicht auf eine Mail warten.
account-passkeys-town = Arbeiten Sie für die Stadt und haben Sie einen Passkey? Dann brauchen Sie ihn immer. Der Code aus der Mail allein reicht dann nicht mehr.
account-passkeys-none = Sie haben noch keinen Passkey.
account-passkeys-script = Dafür braucht Ihr Browser JavaScript.
account-passkeys-name = Wie heißt das Gerät?
account-passkeys-name-hint = Zum Beispiel: Handy von der Arbeit
account-passkeys-add = Passkey einrichten
account-passkeys-failed = Das hat nicht geklappt. Es ist nichts passiert. Versuchen Sie es noch einmal.
account-passkeys-since = eingerichtet: { $date }
account-passkeys-used = zuletzt benutzt: { $date }
account-passkeys-remove = Passkey „{ $name }“ löschen
account-codes = Notfall-Codes
account-codes-text = Ist Ihr Gerät weg? Dann nehmen Sie einen von diesen Codes. Jeder Code gilt nur einmal. { $left ->
    [one] Sie haben noch 1 Code.
   *[other] Sie haben noch { $left } Codes.
}
account-codes-show = Notfall-Codes ansehen und drucken
account-codes-title = Ihre Notfall-Codes
account-codes-lead = Drucken Sie diese Seite. Legen Sie das Papier an einen sicheren Ort, wie einen Schlüssel. Haben Sie einen Code benutzt? Dann streichen Sie ihn durch.
account-codes-renew = Neue Codes machen. Die alten Codes gelten dann nicht mehr.

## Wo man eingeloggt ist

account-sessions = Hier bin ich eingeloggt
account-session-here = Dieses Gerät
account-session-seen = zuletzt benutzt: { $date }
account-session-since = eingeloggt: { $date }
account-session-end = Hier ausloggen
account-session-others = Auf allen anderen Geräten ausloggen
account-device-unknown = Dieses Gerät kennen wir nicht
account-device = { $browser } auf { $system }

## Noch einmal zeigen, dass man es ist

account-again-title = Bitte zeigen Sie noch einmal, dass Sie es sind
account-again-text = Hier geht es um etwas Wichtiges. Sie haben sich vor längerer Zeit eingeloggt. Vielleicht sitzt jetzt jemand anderes an Ihrem Gerät. Deshalb fragen wir noch einmal. So schützen wir Sie.
account-again-mail = Code an { $email } schicken
account-with-passkey = Mit Passkey einloggen
account-second-title = Noch ein Schritt
account-second-text = Der Code aus der Mail war richtig. Sie haben auch einen Passkey. Bitte benutzen Sie ihn jetzt.
account-second-script = Für den Passkey braucht Ihr Browser JavaScript. Geht das nicht? Dann nehmen Sie einen Notfall-Code.
account-second-code = Ist Ihr Gerät nicht da? Geben Sie einen Notfall-Code ein
account-second-code-hint = Der Code steht auf Ihrem Papier. Er hat 10 Zeichen. Sie können groß oder klein schreiben.
account-second-code-wrong = Der Code ist falsch. Oder Sie haben ihn schon benutzt.
account-second-send = Mit Notfall-Code einloggen
account-passkey-failed = Das hat nicht geklappt. Loggen Sie sich mit einem Code aus einer Mail ein.

## Eine Organisation übernehmen

account-over-title = { $organisation } übernehmen
account-over-lead = Guten Tag { $name }! Sie sollen ab jetzt für { $organisation } sprechen.
account-over-text = Sagen Sie Ja? Dann bekommen Sie neue Anmeldungen. Sie ändern die Angebote und die Seite. Alle sehen Ihren Namen: Sie sind dann die Ansprechperson. Die Person vor Ihnen kann das dann nicht mehr. Die Links aus ihren alten Mails gelten nicht mehr.
account-over-public = Das sehen dann alle
account-over-public-hint = Über diese Adresse und Nummer erreicht man die Organisation. Wir schreiben auch hierhin, wenn sich jemand anmeldet. Sie können eine gemeinsame Adresse eintragen. Zum Einloggen nehmen Sie Ihre eigene Adresse.
account-over-email = E-Mail
account-over-phone = Telefon (freiwillig)
account-over-accept = Ja, ich übernehme
account-over-decline = Nein, das bin ich nicht
account-over-declined-title = Danke! Alles bleibt, wie es ist
account-over-declined-text = Sie übernehmen nicht. Das haben wir gespeichert. Mehr müssen Sie nicht tun.

## Mails dazu

account-mail-over-subject = Übernehmen Sie? { $organisation }
account-mail-over =
    Sie sollen ab jetzt für { $organisation } sprechen. Sie antworten dann auf Anmeldungen. Sie ändern die Angebote und die Seite. Dafür brauchen wir Ihr Ja. Sagen Sie hier Ja oder Nein:

    { $link }
account-mail-over-why = Sie bekommen diese Mail, weil jemand diese Adresse für { $organisation } geschrieben hat. Kennen Sie { $organisation } nicht? Dann tun Sie einfach nichts.
account-mail-told-subject = Neue Leitung: { $organisation }
account-mail-told = unser Büro hat eine neue Ansprechperson für { $organisation } eingetragen: { $name }. Sagt diese Person Ja? Dann gilt ihre Mail-Adresse zum Einloggen. Mit dieser Adresse geht es dann nicht mehr. Stimmt das nicht? Dann rufen Sie uns bitte gleich an.
account-mail-told-why = Sie bekommen diese Mail, weil diese Adresse bisher zum Einloggen da war. Mehr müssen Sie nicht tun.
account-mail-role-subject = Ihr Zugang
account-mail-role =
    das können Sie hier jetzt tun:

    { $roles }

    Sie loggen sich mit dieser Mail-Adresse ein. Sie brauchen kein Passwort. Wir schicken Ihnen jedes Mal einen Code. Hier loggen Sie sich ein:

    { $link }
account-mail-role-why = Sie bekommen diese Mail, weil Ihnen jemand diese Aufgabe gegeben hat. Kennen wir uns nicht? Rufen Sie uns an. Dann löschen wir Ihre Adresse.
account-mail-changed-subject = Etwas an Ihrem Zugang ist neu
account-mail-changed =
    an Ihrem Zugang hat sich etwas geändert. Es gibt einen neuen Passkey. Oder ein Passkey ist weg. Oder jemand hat einen Notfall-Code benutzt. Hier sehen Sie es:

    { $link }

    Waren Sie das? Dann ist alles gut. Waren Sie es nicht? Rufen Sie uns bitte sofort an.
account-mail-changed-why = Sie bekommen diese Mail, weil es mit dieser Adresse einen Zugang gibt. Wir melden jede Änderung.
account-mail-unused-subject = Wir löschen bald Ihren Zugang
account-mail-unused =
    Seit fast einem Jahr hat sich niemand mit dieser Mail-Adresse eingeloggt. Am { $until } löschen wir Ihren Zugang.

    Sie wollen den Zugang behalten? Dann loggen Sie sich vorher einmal ein:

    { $link }

    Sonst müssen Sie nichts tun.
account-mail-unused-why = Sie bekommen diese Mail, weil es mit dieser Adresse einen Zugang gibt. Wir schreiben Ihnen das nur einmal.

## Zu oft

account-too-often = Von dieser Adresse oder aus diesem Netz kam gerade sehr viel. Bitte warten Sie ein paar Minuten. Versuchen Sie es dann noch einmal. Oder rufen Sie uns an. Was Sie geschrieben haben, ist noch da.
