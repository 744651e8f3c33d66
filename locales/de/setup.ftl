### Einen leeren Hub einrichten, und was er zeigt, bis das geschehen ist.

setup-title = Diesen Hub einrichten
setup-lead = Mit diesen Angaben bekommt der Hub seinen Namen und Sie Ihre Zugänge. Danach ist er in Vorbereitung: Sie füllen ihn in Ruhe, bevor Sie ihn eröffnen.
# $title (String) - Titel der Seite
setup-fault = Fehler: { $title }
setup-errors = Bitte sehen Sie noch einmal hin
setup-optional = – freiwillig
setup-send = Hub einrichten

## Der Code

setup-code = Einrichtungscode
setup-code-hint = Der Hub hat ihn beim Start ausgegeben: im Fenster, in dem er läuft, oder im Protokoll des Dienstes. Groß oder klein, mit oder ohne Striche: beides geht.
setup-code-missing = Geben Sie den Code ein, den der Hub beim Start ausgegeben hat.
# $left (Number) - so viele Versuche bleiben
setup-code-wrong = { $left ->
    [one] Dieser Code stimmt nicht. Jeder Start des Hubs gibt einen neuen aus, nur der letzte gilt. Sie haben noch einen Versuch.
   *[other] Dieser Code stimmt nicht. Jeder Start des Hubs gibt einen neuen aus, nur der letzte gilt. Sie haben noch { $left } Versuche.
}
setup-code-locked = Dieser Code gilt nicht mehr. Starten Sie den Hub neu, dann gibt er einen neuen aus.

## Der Hub

setup-hub = Ihr Hub
setup-name = Wie heißt der Hub?
setup-name-hint = Zum Beispiel: Engagierte Stadt Gladbeck
setup-city = Name der Stadt
setup-city-hint = So, wie er in „Was möchten Sie für … tun?“ stehen soll.
setup-phone = Telefon
setup-phone-hint = Steht auf jeder Seite, damit niemand ohne Hilfe bleibt.
setup-hours = Wann geht jemand ans Telefon?
setup-hours-hint = Zum Beispiel: Montag bis Freitag, 9 bis 12 Uhr
setup-districts = Stadtteile
setup-districts-hint = Einer pro Zeile, in der Reihenfolge, in der sie zur Auswahl stehen sollen.
setup-missing-name = Geben Sie dem Hub einen Namen.
setup-missing-city = Tragen Sie den Namen der Stadt ein.
setup-missing-hours = Tragen Sie ein, wann jemand ans Telefon geht.

## Die Menschen

setup-team = Wer kümmert sich?
setup-team-text = Beide bekommen einen Zugang und loggen sich mit einem Code aus einer Mail ein. Ist es dieselbe Person, tragen Sie sie zweimal ein: Dann entsteht ein Zugang für beides.
setup-coordinator = Koordination
setup-coordinator-text = Hält die Fäden zusammen: Organisationen, Angebote, Anmeldungen.
setup-admin = Technik
setup-admin-text = Betreibt den Hub und darf alles, was die Koordination darf. Mit diesem Zugang sind Sie gleich eingeloggt.
setup-person-name = Name
setup-person-email = E-Mail-Adresse
setup-missing-coordinator = Tragen Sie ein, wer die Koordination übernimmt.
setup-missing-admin = Tragen Sie ein, wer die Technik übernimmt.
setup-email-coordinator = Geben Sie die E-Mail-Adresse der Koordination ein, zum Beispiel name@beispiel.de.
setup-email-admin = Geben Sie die E-Mail-Adresse der Technik ein, zum Beispiel name@beispiel.de.

## Danach

setup-ready-title = Ihr Hub ist eingerichtet
setup-ready-lead = Er ist in Vorbereitung: Suchmaschinen nehmen ihn nicht auf, und jede Seite sagt, dass er noch nicht öffentlich ist.
setup-ready-set = Das steht
setup-ready-next = Das fehlt vor der Eröffnung
setup-ready-done = erledigt
setup-ready-open = fehlt noch
setup-ready-name = Name und Stadt
# $name (String) - Name des Hubs
# $city (String) - Name der Stadt
setup-ready-name-text = { $name }, { $city }
setup-ready-phone = Telefon
setup-ready-topics = Themen
# $count (Number) - wie viele
setup-ready-topics-text = { $count ->
    [one] Ein Thema, nach dem Freiwilligensurvey.
   *[other] { $count } Themen, nach dem Freiwilligensurvey.
}
setup-ready-districts = Stadtteile
setup-ready-districts-none = Keine. Jedes Angebot gilt dann für die ganze Stadt.
setup-ready-people = Zugänge
# $name (String) - wer den Zugang hat
setup-ready-coordinator = { $name } (Koordination)
# $name (String) - wer den Zugang hat
setup-ready-admin = { $name } (Technik)
setup-ready-charter = Selbstverständnis
# $version (String) - Fassung
setup-ready-charter-text = Geschrieben, Fassung { $version }. Organisationen können es unterschreiben.
setup-ready-charter-none = Noch ist keines geschrieben, und so lange tritt niemand dem Netzwerk bei. Seine Seite sagt das allen Besuchenden. Schreiben Sie mit Ihren Partnern auf, wovon Sie überzeugt sind und wofür Sie arbeiten. Tragen Sie es dann hier ein.
setup-ready-desk = Zum Tisch
setup-ready-start = Die erste Organisation eintragen

## Solange er leer ist

setup-waiting-title = Hier wird gerade eingerichtet
setup-waiting-text = Bald finden Sie hier, wo Sie in Ihrer Stadt mitmachen können. Schauen Sie in ein paar Tagen wieder vorbei.
setup-waiting-operator = Sie richten diesen Hub ein?
setup-waiting-link = Zur Einrichtung
