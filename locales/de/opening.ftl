### Vom „in Vorbereitung“ zum Eröffnen: die Prüfliste, die Formulare dahinter, die Testmail.

opening-tab = Eröffnen
opening-title = Eröffnen
opening-lead = Solange ein Punkt fehlt, bleibt der Hub in Vorbereitung.
opening-lead-open = Der Hub ist eröffnet. Diese Liste zeigt, ob noch alles stimmt.
# $count (Number) - wie viele Punkte fehlen
opening-missing = { $count ->
    [0] Es fehlt nichts mehr.
    [one] Es fehlt noch ein Punkt.
   *[other] Es fehlen noch { $count } Punkte.
}
opening-points = Prüfliste
opening-state-done = geprüft
opening-state-vouched = bestätigt
opening-state-missing = fehlt noch
opening-state-later = kann später kommen
opening-do = Jetzt erledigen
opening-change = Ansehen und ändern
opening-save = Speichern
opening-see-page = Die Seite ansehen
opening-by = Ihr Name
# $by (String) - Name
# $day (String) - 28. November 2026
opening-vouched = { $by } hat es am { $day } geprüft und bestätigt.
opening-refused = Noch nicht eröffnet
opening-open = Hub eröffnen
opening-open-text = Alles ist da. Mit dem Eröffnen fällt der Hinweis „in Vorbereitung“ weg, und Suchmaschinen dürfen die Seiten aufnehmen.
opening-close = Wieder schließen
opening-close-text = Schließen nimmt nichts weg: Die Seiten bleiben erreichbar, tragen aber wieder den Hinweis „in Vorbereitung“, und Suchmaschinen werden gebeten, sie zu vergessen.
opening-demo = Die Musterstadt wird nicht eröffnet
opening-demo-text = Hier können Sie alles ausprobieren. Eröffnen lässt sich nur ein Hub, den Sie selbst eingerichtet haben.
opening-said-opened = Ihr Hub ist eröffnet. Glückwunsch!
opening-said-closed = Ihr Hub ist wieder in Vorbereitung.
opening-said-mail = Der Code stimmt: Mails kommen an.
# $what (String) - Impressum
opening-said-saved = Gespeichert: { $what }
opening-meanwhile = Inzwischen hat jemand anderes etwas gespeichert.
opening-meanwhile-text = Ihre Angaben sind noch nicht gespeichert. Sehen Sie sich die Seite an und speichern Sie dann noch einmal, wenn Ihre Angaben gelten sollen.

## Sicherung

opening-backup-title = Sicherung
# $when (String) - vor 3 Tagen
opening-backup = Die letzte geprüfte Sicherung: { $when }.
opening-backup-none = Noch gibt es keine. Auf der Maschine des Hubs macht dieser Befehl eine und prüft sie:
# $days (Number) - wie viele
opening-backup-old = Die letzte ist älter als { $days } Tage. Auf der Maschine des Hubs macht dieser Befehl eine neue und prüft sie:

## Impressum

opening-imprint-lead = Wer den Hub anbietet, mit Anschrift und Kontakt (§ 5 DDG, § 18 Absatz 2 MStV).
opening-kind = Wer bietet den Hub an?
opening-kind-municipality = Eine Stadt oder Gemeinde
opening-kind-association = Ein eingetragener Verein
opening-kind-other = Eine Stiftung, Firma, Kirche
opening-name = Voller Name mit Rechtsform
opening-name-hint = Zum Beispiel: Stadt Gladbeck, Der Bürgermeister
opening-street = Straße und Hausnummer
opening-town = Postleitzahl und Ort
opening-represented-hint = Wer unterschreiben darf, mit Amt oder Funktion.
opening-editor-hint = Name und Anschrift der Person, die für Ihre eigenen Texte einsteht.
opening-register-hint = Zum Beispiel: Amtsgericht Gelsenkirchen, VR 1234
opening-security = E-Mail-Adresse für Sicherheitslücken
opening-security-hint = Steht in der Datei security.txt. Leer gilt die Adresse von oben.

## Verantwortliche und Datenschutz

opening-privacy-title = Verantwortliche Stelle
opening-privacy-lead = Wer für die Daten einsteht. Aus diesen Angaben und aus der Datenbank entsteht die Datenschutzerklärung.
opening-controller-text = Die Stadt, jemand anderes oder beide gemeinsam. Daraus entsteht die Datenschutzerklärung.
opening-controller = Wer ist verantwortlich?
opening-controller-hint = Wer über Zweck und Mittel entscheidet (Artikel 4 Nummer 7 DSGVO). Fragen Sie Ihre Datenschutzbeauftragte oder Ihren Datenschutzbeauftragten.
opening-controller-operator = Wer im Impressum steht
opening-controller-other = Jemand anderes
opening-controller-joint = Beide gemeinsam (Artikel 26 DSGVO)
opening-other-name = Name der anderen Stelle
opening-other-address = Anschrift der anderen Stelle
opening-other-email = E-Mail-Adresse der anderen Stelle
opening-arrangement = Was die beiden vereinbart haben
opening-arrangement-hint = Nur bei gemeinsamer Verantwortung: Wer informiert, wer gibt Auskunft, wer löscht? Das Wesentliche davon wird veröffentlicht.
opening-officer-email = E-Mail-Adresse dafür
opening-hosting = Wo läuft der Hub?
opening-hosting-hint = Wer die Maschine betreibt, wo sie steht, und dass es einen Vertrag nach Artikel 28 DSGVO gibt.
opening-recipients = Wer bekommt sonst etwas zu sehen?
opening-recipients-hint = Zum Beispiel, wer Ihre Mails verschickt.
opening-authority = Aufsichtsbehörde für den Datenschutz
opening-privacy-read-title = Datenschutzerklärung gelesen
opening-privacy-read-lead = Lesen Sie die Datenschutzerklärung mit Ihrer oder Ihrem Datenschutzbeauftragten. Ändern sich die Angaben, ist das erneut nötig.
opening-privacy-first = Erst braucht es die Angaben zur verantwortlichen Stelle.
opening-privacy-vouched = Unsere Datenschutzbeauftragte oder unser Datenschutzbeauftragter hat die Erklärung gelesen. Sie stimmt für unseren Hub.

## Barrierefreiheit

opening-accessibility-lead = Wann Sie geprüft haben, was noch nicht geht und wer antwortet. Die Frist läuft: zwei Wochen, höchstens sechs (BITVNRW § 5).
opening-accessibility-text = Was noch nicht barrierefrei ist, wer antwortet, und welche Ombudsstelle hilft.
opening-accessibility-old = Die letzte Prüfung ist älter als ein Jahr. Prüfen Sie noch einmal und tragen Sie den Tag ein.
opening-tested = Tag der letzten Prüfung
opening-method = Wer hat geprüft?
opening-method-own = Wir selbst
opening-method-third = Eine unabhängige Stelle
opening-barriers = Was ist noch nicht barrierefrei?
opening-barriers-hint = Eines pro Zeile: was, warum, und was stattdessen hilft. Ein fehlender Film in Gebärdensprache kommt von selbst dazu.
opening-ombuds-hint = Für Städte in Nordrhein-Westfalen eingetragen, Stand November 2026. Prüfen Sie, ob das noch stimmt.
opening-ombuds-email = E-Mail-Adresse der Ombudsstelle
opening-ombuds-website = Internetadresse der Ombudsstelle

## Vertretung

opening-deputies-title = Vertretung
opening-deputies-lead = Wer springt ein, wenn jemand krank ist oder Urlaub hat? Diese Angaben sieht nur das Büro.
opening-deputies-no-coordinator = Für die Koordination fehlt eine Vertretung.
opening-deputies-no-admin = Für die Technik fehlt eine Vertretung.
opening-deputies-done = Für jede Rolle springt jemand ein.
opening-deputy-coordinator = Vertretung der Koordination
opening-deputy-admin = Vertretung der Technik
opening-deputy-name = Name
opening-deputy-reach = E-Mail-Adresse oder Telefonnummer

## Mails

opening-mail-title = Testmail
opening-mail-lead = Der Hub schickt Ihnen eine Mail mit einem Code. Geben Sie ihn hier ein: Dann ist bewiesen, dass Mails ankommen.
opening-mail-send = Testmail schicken
# $address (String) - an wen
# $when (String) - vor 3 Minuten
opening-mail-sent = Die letzte Testmail ging an { $address }: { $when }.
# $when (String) - vor 3 Minuten
opening-mail-proved = Der Code einer Testmail kam zurück: { $when }.
opening-mail-code = Code aus der Mail
opening-mail-code-hint = Sechs Zeichen. Kommt nichts an, sehen Sie im Spam-Ordner und unter „Post“ nach.
opening-mail-prove = Code prüfen
# $left (Number) - so viele Versuche bleiben
opening-mail-wrong = { $left ->
    [one] Dieser Code stimmt nicht. Sie haben noch einen Versuch.
   *[other] Dieser Code stimmt nicht. Sie haben noch { $left } Versuche.
}
opening-mail-locked = Dieser Code gilt nicht mehr. Schicken Sie eine neue Testmail.
opening-mail-often = Gerade ging schon eine Mail hinaus.
opening-mail-often-text = Warten Sie eine Minute, bevor Sie noch eine schicken.
opening-mail-bounces = Kommt später eine Mail als unzustellbar zurück, kann der Mailserver den Bericht gleich an den Hub geben. Die Adresse ist dann am Tisch gekennzeichnet:
opening-dns-title = SPF, DKIM und DMARC
opening-dns-lead = Drei Einträge in Ihrer Domain, damit Ihre Mails nicht im Spam landen. Den Schlüssel für DKIM gibt Ihnen, wer Ihre Mails verschickt; statt mx nennen Sie bei SPF seinen Server.
opening-dns-vouched = Die drei Einträge stehen in unserer Domain. Ich habe sie geprüft.

## Leichte Sprache und Gebärdensprache

opening-plain-title = Leichte Sprache gelesen
opening-plain-lead = Lesen Sie die Seite in Leichter Sprache, am besten mit jemandem, der sie braucht.
opening-plain-vouched = Wir haben die Seite gelesen. Sie stimmt für unseren Hub.
opening-sign-lead = Ein Film auf einem Server Ihrer Stadt, geprüft nach BITV 2.0, Anlage 2, Teil 1.
opening-sign-missing = Noch gibt es keinen Film. Das hält die Eröffnung nicht auf, steht aber in der Erklärung zur Barrierefreiheit.
opening-video-address = Internetadresse der Datei
opening-video-address-hint = Zum Herunterladen, auf einem Server Ihrer Stadt. Die Seite führt dorthin und lädt selbst nichts.
opening-video-length = Länge
opening-video-length-hint = Minuten und Sekunden, zum Beispiel 3:20.
opening-video-megabytes = Größe der Datei in Megabyte
opening-video-width = Breite in Pixeln
opening-video-height = Höhe in Pixeln
opening-video-rate = Bilder pro Sekunde
opening-video-logo = Das Logo der Gebärdensprache kennzeichnet den Film.
opening-video-face = Gesicht, Lippen und Hände sind immer gut zu sehen.
opening-video-clothing = Die Kleidung ist dunkel und einfarbig, die Hände heben sich ab.
opening-video-background = Der Hintergrund steht still und ist weder schwarz noch weiß.

## Adresse und Mailweg

opening-address-title = Adresse
# $address (String) - die öffentliche Adresse
opening-address = Der Hub ist unter { $address } zu erreichen.
opening-address-none = Noch öffnet ihn nur dieser Rechner: Auch eröffnet sieht ihn sonst niemand. Tragen Sie in config.toml unter base_url die öffentliche Adresse mit https ein und starten Sie neu.
opening-mail-stays = Der Hub legt Mails in einen Ordner, statt sie zu verschicken. Tragen Sie in config.toml unter [mail] den Mailserver ein (transport = "smtp") und starten Sie neu. Dann prüfen Sie es mit einer Testmail.
