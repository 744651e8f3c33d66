shell-banner-demo = Diese Stadt ist ein Beispiel. Die Angebote und fast alle Namen sind erfunden. Wir verschicken keine echten Mails.
shell-banner-preparing = Diese Seite ist noch nicht fertig.
shell-account-desk = Mein Tisch
shell-account-organisation = Unser Bereich
