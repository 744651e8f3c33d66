# The frame around every page.
shell-banner-demo = Das ist eine Beispielstadt. Die Angebote und die Menschen darin sind erfunden, es gehen keine echten Mails hinaus.
shell-banner-preparing = Diese Seite ist in Vorbereitung und noch nicht öffentlich.
shell-account-desk = Mein Tisch
shell-account-organisation = Unser Bereich
