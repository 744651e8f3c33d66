### Organisationen: Verzeichnis, Seite, Ansprechpersonen, Selbstverständnis, Projekt, Anmeldung.

## Formulare

# Steht im Titel des Fensters.
# $title (String) - Titel der Seite
organisations-fault = Fehler: { $title }
organisations-errors = Bitte sehen Sie noch einmal hin
organisations-optional = – freiwillig
organisations-please-choose = Bitte wählen

## Verzeichnis

organisations-directory-title = Netzwerk
# $city (String) - Gladbeck
organisations-directory-lead = Vereine, Initiativen, Schulen, Firmen und Ämter, die in { $city } etwas bewegen.
organisations-missing = Ihre Organisation fehlt?
organisations-filter = Filter
# Wird hinter dem Filter vorgelesen: „Brauck entfernen“.
organisations-filter-remove = entfernen
organisations-chips = Ihre Filter
organisations-sector = Art der Organisation
organisations-topic = Thema
organisations-district = Stadtteil
organisations-all-sectors = Alle
organisations-all-topics = Alle Themen
organisations-all-districts = Alle Stadtteile
organisations-only-network = Nur Mitglieder des Netzwerks
organisations-show = Anzeigen
organisations-show-all = Alle zeigen
# $count (Number) - ab 0
organisations-count = { $count ->
    [0] Keine Organisation
    [one] Eine Organisation
   *[other] { $count } Organisationen
}
# $count (Number) - Angebote, mindestens eines
organisations-offers = { $count ->
    [one] 1 Angebot zum Mitmachen
   *[other] { $count } Angebote zum Mitmachen
}
organisations-in-network = Mitglied im Netzwerk
organisations-whole-town = Ganze Stadt
organisations-none-title = Dazu passt gerade keine Organisation
organisations-none-text = Lassen Sie einen Filter weg. Oder kennen Sie eine Organisation, die hier fehlt? Erzählen Sie ihr von uns.

## Seite einer Organisation

organisations-back = Alle Organisationen
organisations-unlisted-title = Diese Seite sehen nur Sie
organisations-unlisted-text = Sie wird öffentlich, sobald wir sie freigegeben haben.
organisations-part-of = Teil von
organisations-topics = Themen
organisations-reach = So erreichen Sie uns
organisations-where = Ort
organisations-phone = Telefon
organisations-email = E-Mail
organisations-website = Internetseite
organisations-member-title = Mitglied im Netzwerk
# $since (String) - 28. November 2025
organisations-member-since = Mitglied seit { $since }. Die Organisation hat das Selbstverständnis unterschrieben.
organisations-charter-read = Selbstverständnis lesen
organisations-people = Ansprechpersonen
organisations-people-all = Alle Ansprechpersonen
organisations-people-card = In mein Adressbuch übernehmen
organisations-offers-title = Hier können Sie mitmachen
organisations-offers-none = Gerade steht hier kein Angebot.
organisations-offers-all = Alle Angebote ansehen

## Ansprechpersonen

organisations-contacts-title = Ansprechpersonen
organisations-contacts-lead = Eine Frage, eine Idee, ein Problem? Diese Menschen hören zu und helfen weiter.
organisations-contacts-topics = Nach Thema
# $count (Number) - mindestens eine
organisations-contacts-count = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
organisations-contacts-none-title = Hier steht noch niemand
organisations-contacts-none-text = Rufen Sie uns einfach an. Wir finden für jede Frage jemanden.
organisations-call = Anrufen
organisations-call-office = Über das Büro anrufen
organisations-write = Schreiben
# $name (String) - Thuy Zitronengras
organisations-deputy = Vertretung: { $name }

## Selbstverständnis

organisations-charter-kicker = Wofür wir stehen
organisations-charter-convictions = Davon sind wir überzeugt
organisations-charter-work = Dafür arbeiten wir
organisations-charter-join = Organisation anmelden und unterschreiben
organisations-charter-unwritten = Das Selbstverständnis ist noch nicht geschrieben.
organisations-charter-unwritten-text = Sobald es fertig ist, steht es hier, und Organisationen können es unterschreiben. Ins Verzeichnis können sie schon jetzt.
organisations-charter-network = Organisationen ansehen
# $count (Number) - mindestens eine
organisations-charter-signed = { $count ->
    [one] Eine Organisation hat unterschrieben
   *[other] { $count } Organisationen haben unterschrieben
}
organisations-charter-members = Mitglieder ansehen

## Projekt

organisations-project-kicker = Unser erstes Projekt
organisations-project-partners = Wer dahintersteht
organisations-project-stations = Vom Einfall zum Garten
organisations-project-all = Alle Organisationen
organisations-project-join-title = Möchten Sie auch etwas wachsen lassen?
organisations-project-join-text = Suchen Sie sich etwas aus, oder sprechen Sie mit uns.
organisations-project-join = Mitmachen

## Organisation anmelden

organisations-register-title = Organisation anmelden
organisations-register-lead = Tragen Sie Ihre Organisation in ein paar Minuten ein. Das Büro sieht sie an; danach steht sie im Verzeichnis, und Sie können Angebote zum Mitmachen einstellen. Das kostet nichts.
organisations-register-about = Ihre Organisation
organisations-register-name = Name der Organisation
organisations-register-sector = Was für eine Organisation sind Sie?
organisations-register-summary = Worum geht es bei Ihnen?
organisations-register-summary-hint = Ein Satz für das Verzeichnis, zum Beispiel: Wir lesen Kindern vor.
organisations-register-topics = Themen
organisations-register-description = Mehr über Sie
organisations-register-description-hint = Was Sie tun, für wen und seit wann. Steht auf Ihrer Seite.
organisations-register-lang = In welcher Sprache schreiben Sie?
organisations-register-where = Wo Sie zu finden sind
organisations-register-address = Straße und Hausnummer
organisations-register-website-hint = Zum Beispiel https://www.verein.de
organisations-register-contact = Wer spricht für Sie?
organisations-register-contact-text = Diese Person bekommt unsere Antwort und loggt sich später ein. E-Mail-Adresse und Telefonnummer stehen auch auf Ihrer öffentlichen Seite.
organisations-register-contact-name = Wie heißt diese Person?
organisations-register-contact-name-hint = Der Name wird nicht veröffentlicht.
organisations-register-email-hint = An diese Adresse schicken wir den Code zum Einloggen.
organisations-register-phone-hint = Wenn Sie lieber angerufen werden. Eines von beiden genügt.
organisations-register-network = Gehören Sie dazu?
organisations-register-network-text = Wer das Selbstverständnis unterschreibt, wird Mitglied im Netzwerk. Sie können auch ohne Unterschrift im Verzeichnis stehen und jederzeit wieder austreten.
organisations-register-sign = Ja, unsere Organisation unterschreibt das Selbstverständnis
organisations-register-send = Organisation anmelden
organisations-twice-title = Diese Organisation kennen wir schon
organisations-twice-text = Eine Organisation mit diesem Namen steht im Verzeichnis oder wartet auf unsere Antwort. Haben Sie das Formular eben schon abgeschickt? Dann ist alles gut, wir melden uns. Sonst rufen Sie uns bitte an.
organisations-twice-look = Im Verzeichnis nachsehen
organisations-registered-title = Danke, schön, dass Sie dabei sind!
organisations-registered-text = Wir sehen uns Ihre Angaben an und melden uns in den nächsten Tagen bei Ihnen.
organisations-registered-next = Sie müssen jetzt nichts tun. Sobald Ihre Organisation im Verzeichnis steht, können Sie sich mit Ihrer E-Mail-Adresse einloggen und Angebote einstellen.

## Jemand anderes war schneller

organisations-meanwhile = Inzwischen hat jemand anderes gespeichert.
organisations-meanwhile-text = Was Sie geschrieben haben, steht noch im Formular, ist aber nicht gespeichert. Öffnen Sie die Seite in einem zweiten Fenster und vergleichen Sie. Speichern Sie dann noch einmal, wenn Ihre Angaben gelten sollen.
