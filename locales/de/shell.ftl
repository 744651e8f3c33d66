# The frame around every page.
shell-banner-demo = Beispielstadt: Angebote und fast alle Namen sind erfunden, echte Mails gehen nicht hinaus.
shell-banner-preparing = Diese Seite ist in Vorbereitung und noch nicht öffentlich.
shell-account-desk = Mein Tisch
shell-account-organisation = Unser Bereich
