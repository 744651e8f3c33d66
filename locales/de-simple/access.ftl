access-title = Einloggen
access-lead = Sie brauchen kein Passwort. Schreiben Sie Ihre E-Mail-Adresse. Wir schicken Ihnen dann einen Code.
access-asked-title = Bitte loggen Sie sich zuerst ein
access-asked-text = Danach kommen Sie auf die Seite, die Sie sehen wollten.
access-email = E-Mail-Adresse
access-email-hint = Nehmen Sie die Adresse, die wir von Ihnen oder Ihrer Organisation kennen.
access-send-code = Code schicken
access-none-title = Können Sie sich noch nicht einloggen?
access-none-people = Zum Mitmachen müssen Sie sich nicht einloggen. Suchen Sie sich ein Angebot aus. Melden Sie sich dann an.
access-none-organisation = Möchte Ihre Organisation Angebote schreiben?
access-inside = Sie sind schon eingeloggt, als { $name }.
access-go-on = Weiter

## Code eingeben

access-code-title = Sehen Sie jetzt in Ihre Mails
access-code-lead = Sie bekommen jetzt einen Code an { $email }. Das dauert nur ein paar Sekunden.
access-code = Ihr Code
access-code-hint = { $minutes ->
    [one] Der Code hat 8 Zeichen. Er gilt 1 Minute. Sie können groß oder klein schreiben.
   *[other] Der Code hat 8 Zeichen. Er gilt { $minutes } Minuten. Sie können groß oder klein schreiben.
}
access-log-in = Einloggen
access-code-again = Neuen Code schicken
access-code-wrong = { $left ->
    [one] Der Code ist falsch. Sehen Sie noch einmal in die neueste Mail. Sie haben noch 1 Versuch.
   *[other] Der Code ist falsch. Sehen Sie noch einmal in die neueste Mail. Sie haben noch { $left } Versuche.
}
access-code-worn-out = Dieser Code gilt nicht mehr. Bitte lassen Sie sich einen neuen schicken.
access-code-missing = Haben Sie keine Mail bekommen?
access-code-missing-text = Sehen Sie auch in den Ordner für Werbung oder Spam. Ist dort nichts? Vielleicht kennen wir eine andere Adresse von Ihnen.

## Zu oft

access-too-often-title = Bitte machen Sie eine Pause
access-too-often-text = Jemand hat in der letzten Stunde viele Codes für diese Adresse geholt. Bitte warten Sie 1 Stunde. So schützen wir Sie. Vielleicht gilt der neueste Code noch. Sehen Sie in Ihre Mails. Sehen Sie auch in den Ordner für Spam.
access-too-often-code = Code eingeben

## Link

access-link-title = Möchten Sie sich als { $name } einloggen?
access-link-text = Dieser Link gehört zu { $email }.
access-link-not-me = Das bin ich nicht
