## Formulare

organisations-fault = Fehler: { $title }
organisations-errors = Bitte sehen Sie noch einmal hin
organisations-optional = – freiwillig
organisations-please-choose = Bitte wählen

## Verzeichnis

organisations-directory-title = Netzwerk
organisations-directory-lead = Hier stehen Vereine, Schulen, Firmen und Ämter aus { $city }. Wir nennen sie Organisationen.
organisations-missing = Fehlt Ihre Organisation?
organisations-filter = Filter
organisations-filter-remove = wegnehmen
organisations-chips = Ihre Filter
organisations-sector = Was für eine Organisation?
organisations-topic = Thema
organisations-district = Stadtteil
organisations-all-sectors = Alle
organisations-all-topics = Alle Themen
organisations-all-districts = Alle Stadtteile
organisations-only-network = Nur Mitglieder im Netzwerk
organisations-show = Anzeigen
organisations-show-all = Alle zeigen
organisations-count = { $count ->
    [0] Keine Organisation
    [one] 1 Organisation
   *[other] { $count } Organisationen
}
organisations-offers = { $count ->
    [one] 1 Angebot zum Mitmachen
   *[other] { $count } Angebote zum Mitmachen
}
organisations-in-network = Mitglied im Netzwerk
organisations-whole-town = Ganze Stadt
organisations-none-title = Dazu haben wir gerade keine Organisation
organisations-none-text = Nehmen Sie einen Filter weg. Oder fehlt hier eine Organisation? Erzählen Sie ihr von uns.

## Seite einer Organisation

organisations-back = Alle Organisationen
organisations-unlisted-title = Nur Sie sehen diese Seite
organisations-unlisted-text = Wir prüfen die Seite. Danach können alle sie sehen.
organisations-part-of = Gehört zu
organisations-topics = Themen
organisations-reach = So erreichen Sie uns
organisations-where = Ort
organisations-phone = Telefon
organisations-email = E-Mail
organisations-website = Internet-Seite
organisations-member-title = Mitglied im Netzwerk
organisations-member-since = Mitglied seit { $since }. Die Organisation hat unseren Text unterschrieben. Darin steht, was uns wichtig ist.
organisations-charter-read = Den Text lesen
organisations-people = Ansprechpersonen
organisations-people-all = Alle Ansprechpersonen
organisations-people-card = In mein Adressbuch speichern
organisations-offers-title = Hier können Sie mitmachen
organisations-offers-none = Gerade gibt es hier kein Angebot.
organisations-offers-all = Alle Angebote ansehen

## Ansprechpersonen

organisations-contacts-title = Ansprechpersonen
organisations-contacts-lead = Haben Sie eine Frage, eine Idee oder ein Problem? Diese Menschen hören Ihnen zu. Sie helfen Ihnen weiter.
organisations-contacts-topics = Nach Thema
organisations-contacts-count = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
organisations-contacts-none-title = Hier steht noch niemand
organisations-contacts-none-text = Rufen Sie uns an. Wir finden eine Person, die Ihnen hilft.
organisations-call = Anrufen
organisations-call-office = Im Büro anrufen
organisations-write = Schreiben
organisations-deputy = Vertretung: { $name }

## Selbstverständnis

organisations-charter-kicker = Das ist uns wichtig
organisations-charter-convictions = Das glauben wir
organisations-charter-work = Dafür arbeiten wir
organisations-charter-join = Organisation anmelden und unterschreiben
organisations-charter-unwritten = Der Text ist noch nicht fertig.
organisations-charter-unwritten-text = Bald steht er hier. Dann können Organisationen ihn unterschreiben. Auf die Liste können sie schon jetzt.
organisations-charter-network = Organisationen ansehen
organisations-charter-signed = { $count ->
    [one] 1 Organisation hat unterschrieben
   *[other] { $count } Organisationen haben unterschrieben
}
organisations-charter-members = Mitglieder ansehen

## Projekt

organisations-project-kicker = Unser erstes Projekt
organisations-project-partners = Wer macht das?
organisations-project-stations = Von der Idee zum Garten
organisations-project-all = Alle Organisationen
organisations-project-join-title = Möchten Sie auch mitmachen?
organisations-project-join-text = Suchen Sie sich etwas aus. Oder sprechen Sie mit uns.
organisations-project-join = Mitmachen

## Organisation anmelden

organisations-register-title = Organisation anmelden
organisations-register-lead = Eine Organisation ist zum Beispiel ein Verein, eine Schule oder eine Firma. Füllen Sie das Formular aus. Das dauert ein paar Minuten und kostet nichts. Unser Büro prüft alles. Dann steht Ihre Organisation auf der Liste. Danach können Sie Angebote zum Mitmachen schreiben.
organisations-register-about = Ihre Organisation
organisations-register-name = Name der Organisation
organisations-register-sector = Was für eine Organisation sind Sie?
organisations-register-summary = Was machen Sie?
organisations-register-summary-hint = Schreiben Sie einen Satz. Zum Beispiel: Wir lesen Kindern vor.
organisations-register-topics = Themen
organisations-register-description = Mehr über Sie
organisations-register-description-hint = Was tun Sie? Für wen? Seit wann? Das steht dann auf Ihrer Seite.
organisations-register-lang = In welcher Sprache schreiben Sie?
organisations-register-where = Hier finden die Menschen Sie
organisations-register-address = Straße und Hausnummer
organisations-register-website-hint = Zum Beispiel https://www.verein.de
organisations-register-contact = Wer spricht für Sie?
organisations-register-contact-text = Diese Person bekommt unsere Antwort. Sie loggt sich später ein. Alle können die E-Mail-Adresse und die Telefonnummer auf Ihrer Seite sehen.
organisations-register-contact-name = Wie heißt diese Person?
organisations-register-contact-name-hint = Wir zeigen den Namen niemandem.
organisations-register-email-hint = An diese Adresse schicken wir den Code zum Einloggen.
organisations-register-phone-hint = Möchten Sie lieber telefonieren? E-Mail oder Telefon: eines genügt.
organisations-register-network = Möchten Sie zum Netzwerk gehören?
organisations-register-network-text = Das Netzwerk hat einen Text. Darin steht, was uns wichtig ist. Unterschreiben Sie den Text? Dann sind Sie Mitglied. Sie können auch ohne Unterschrift auf der Liste stehen. Sie können jederzeit wieder gehen.
organisations-register-sign = Ja, unsere Organisation unterschreibt den Text
organisations-register-send = Organisation anmelden
organisations-twice-title = Diese Organisation kennen wir schon
organisations-twice-text = Eine Organisation mit diesem Namen steht schon auf der Liste. Oder sie wartet auf unsere Antwort. Haben Sie das Formular gerade abgeschickt? Dann ist alles gut. Wir melden uns. Wenn nicht, rufen Sie uns bitte an.
organisations-twice-look = Auf der Liste nachsehen
organisations-registered-title = Danke! Schön, dass Sie dabei sind
organisations-registered-text = Wir sehen uns alles an. In den nächsten Tagen melden wir uns bei Ihnen.
organisations-registered-next = Sie müssen jetzt nichts tun. Bald steht Ihre Organisation auf der Liste. Dann können Sie sich mit Ihrer E-Mail-Adresse einloggen. Dann können Sie Angebote schreiben.

## Jemand anderes war schneller

organisations-meanwhile = Jemand anderes hat inzwischen gespeichert.
organisations-meanwhile-text = Ihr Text steht noch im Formular. Er ist aber nicht gespeichert. Öffnen Sie die Seite in einem zweiten Fenster. Vergleichen Sie beide Texte. Soll Ihr Text gelten? Dann speichern Sie noch einmal.
