### Einloggen mit Code oder Link, ausloggen.

access-title = Einloggen
access-lead = Ohne Passwort: Sie geben Ihre E-Mail-Adresse an, und wir schicken Ihnen einen Code.
access-asked-title = Bitte loggen Sie sich zuerst ein
access-asked-text = Danach geht es dort weiter, wo Sie hinwollten.
access-email = E-Mail-Adresse
access-email-hint = Die Adresse, mit der Sie oder Ihre Organisation bei uns angemeldet sind.
access-send-code = Code schicken
access-none-title = Sie haben noch keinen Zugang?
access-none-people = Zum Mitmachen brauchen Sie keinen: Suchen Sie sich ein Angebot aus und melden Sie sich einfach an.
access-none-organisation = Sie möchten Angebote einstellen?
# $name (String) - wer eingeloggt ist
access-inside = Sie sind schon eingeloggt, als { $name }.
access-go-on = Weiter

## Code eingeben

access-code-title = Sehen Sie in Ihr Postfach
# $email (String) - die Adresse
access-code-lead = An { $email } ist jetzt ein Code unterwegs. Das dauert meist nur ein paar Sekunden.
access-code = Ihr Code
# $minutes (Number) - so lange gilt er
access-code-hint = { $minutes ->
    [one] Acht Zeichen. Der Code gilt eine Minute. Groß oder klein, mit oder ohne Striche: beides geht.
   *[other] Acht Zeichen. Der Code gilt { $minutes } Minuten. Groß oder klein, mit oder ohne Striche: beides geht.
}
access-log-in = Einloggen
access-code-again = Neuen Code schicken
# $left (Number) - so viele Versuche bleiben
access-code-wrong = { $left ->
    [one] Dieser Code stimmt nicht. Sehen Sie noch einmal in die neueste Mail. Sie haben noch einen Versuch.
   *[other] Dieser Code stimmt nicht. Sehen Sie noch einmal in die neueste Mail. Sie haben noch { $left } Versuche.
}
access-code-worn-out = Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen schicken.
access-code-missing = Keine Mail bekommen?
access-code-missing-text = Sehen Sie auch im Spam-Ordner nach. Ist dort nichts, kennen wir Sie vielleicht unter einer anderen Adresse.

## Zu oft

access-too-often-title = Machen wir eine kurze Pause
access-too-often-text = In der letzten Stunde wurden für diese Adresse schon mehrere Codes angefordert. Zu Ihrem Schutz warten wir jetzt eine Stunde. Der neueste Code aus Ihrem Postfach gilt vielleicht noch: Sehen Sie auch im Spam-Ordner nach.
access-too-often-code = Code eingeben

## Link

# $name (String) - wer eingeloggt wird
access-link-title = Als { $name } einloggen?
# $email (String) - die Adresse
access-link-text = Dieser Link gehört zum Zugang { $email }.
access-link-not-me = Das bin ich nicht
