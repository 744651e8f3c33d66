### Unser Bereich: womit eine Organisation arbeitet. Das Formular für Angebote benutzt auch die Koordination.

area-title = Unser Bereich
# $count (Number) - Anmeldungen ohne Antwort, ab 0
area-headline = { $count ->
    [0] Alles beantwortet. Danke!
    [one] Ein Mensch wartet auf Ihre Antwort
   *[other] { $count } Menschen warten auf Ihre Antwort
}
area-new-offer = Neues Angebot
area-side = Ihre Organisation

## Anmeldungen

area-waiting = Warten auf Ihre Antwort
area-waiting-none = Gerade wartet niemand.
area-yes = Zusagen
area-no = Absagen
# Jemand unter 16, die Eltern haben Ja gesagt.
area-consented = Einwilligung liegt vor
area-placed = Sind dabei
area-placed-none = Hier stehen die Menschen, die einen Platz haben.
# $since (String) - vor 3 Tagen
area-placed-since = angemeldet { $since }
area-signup = Anmeldung
area-state = Stand
area-offer = Angebot
area-date = Termin
area-since = Angemeldet
area-message = Nachricht an Sie
area-answered = Ihre Antwort
area-yes-title = Zusagen
area-yes-text = Mit Ihrer Zusage ist der Platz vergeben. Wir geben die gute Nachricht weiter.
area-yes-note = Möchten Sie etwas dazuschreiben?
area-yes-hint = Zum Beispiel: Bitte klingeln Sie am Nebeneingang.
area-no-title = Absagen
area-no-text = Jede Absage braucht einen Grund. Wir geben ihn weiter und helfen, etwas anderes zu finden.
area-no-reason = Warum passt es diesmal nicht?
area-no-hint = Ein freundlicher Satz genügt, zum Beispiel: Der Platz ist leider schon vergeben.
area-no-send = Mit diesem Grund absagen
area-full-title = Es ist kein Platz mehr frei
area-full-text = Deshalb konnten wir nicht zusagen. Erhöhen Sie beim Angebot die Zahl der Plätze, oder sagen Sie mit einem Grund ab.

## Angebote

area-offers = Ihre Angebote
area-offers-none = Noch steht hier kein Angebot. In drei Minuten ist das erste fertig.
# $count (Number) - mindestens eines
area-ended = { $count ->
    [one] Ein beendetes Angebot
   *[other] { $count } beendete Angebote
}
# $date (String) - 3. Februar 2027
area-confirmed-until = bestätigt bis { $date }
area-asks = Stimmt das noch?
area-still-true = Stimmt noch
area-change = Ändern
area-pause = Pausieren
area-publish = Wieder veröffentlichen
area-end = Beenden
area-sent-back = Bitte ändern Sie noch etwas:
# $count (Number) - Termine, mindestens einer
area-dates = { $count ->
    [one] 1 Termin
   *[other] { $count } Termine
}
# $when (String) - Samstag, 28. November, 10 bis 13 Uhr
area-next-date = nächster: { $when }
# $all (Number) - alle Plätze
# $free (Number) - freie Plätze
area-places-free = { $all ->
    [one] { $free } von { $all } Platz frei
   *[other] { $free } von { $all } Plätzen frei
}
area-places-full = Alle Plätze vergeben
area-places-open = Platz für alle, die kommen
# $count (Number) - noch nicht bestätigte Anmeldungen
area-held = { $count ->
    [one] 1 Platz ist vorgemerkt, bis die Anmeldung bestätigt ist
   *[other] { $count } Plätze sind vorgemerkt, bis die Anmeldungen bestätigt sind
}

## Ein Schritt als eigene Seite

area-still-true-title = Stimmt das Angebot noch?
area-still-true-text = Mit einem Ja bleibt es weitere drei Monate bestätigt. Danach fragen wir wieder nach.
area-pause-title = Angebot pausieren?
area-pause-text = Es verschwindet von der Liste, bis Sie es wieder veröffentlichen. Wer schon angemeldet ist, bleibt angemeldet.
area-publish-title = Wieder veröffentlichen?
area-publish-text = Das Angebot steht danach sofort wieder auf der Liste.
area-end-title = Angebot beenden?
area-end-text = Ein beendetes Angebot lässt sich nicht wieder öffnen. Ist es nur eine Pause, dann pausieren Sie es lieber. Seine Seite bleibt und sagt, dass es vorbei ist.
area-end-send = Ja, beenden
area-rather-not = Lieber nicht

## Was gerade geschehen ist

area-done-accepted = Zugesagt. Wir haben die gute Nachricht weitergegeben.
area-done-declined = Abgesagt. Wir haben Ihren Grund weitergegeben.
area-done-still-true = Danke! Das Angebot ist für weitere drei Monate bestätigt.
area-done-paused = Das Angebot macht Pause. Sie können es jederzeit wieder veröffentlichen.
area-done-published = Das Angebot steht jetzt auf der Liste.
area-done-ended = Das Angebot ist beendet. Danke, dass Sie uns Bescheid gesagt haben.
area-done-handed-in = Danke! Wir sehen uns Ihr Angebot an. Sobald es auf der Liste steht, bekommen Sie eine Nachricht.
area-done-saved = Gespeichert.
area-done-signed = Willkommen im Netzwerk! Ihre Organisation hat das Selbstverständnis unterschrieben.
area-done-left = Ihre Organisation ist aus dem Netzwerk ausgetreten. Ihre Seite bleibt im Verzeichnis.
area-done-date-added = Der Termin steht jetzt auf der Liste.
area-done-places = Die Zahl der Plätze ist gespeichert.
area-done-called-off = Der Termin ist abgesagt. Wer davon hören muss, hört es von uns: mit einer Mail oder am Telefon.

## Eigene Seite, Netzwerk, Zugang

area-page = Ihre Seite
area-contact = Ansprechperson
area-page-look = So sehen andere Ihre Seite
area-network = Mitglied im Netzwerk
area-network-none = Ihre Organisation steht im Verzeichnis, ist aber noch nicht Mitglied im Netzwerk. Lesen Sie das Selbstverständnis: Wenn Sie es teilen, unterschreiben Sie.
area-network-outdated = Das Selbstverständnis hat eine neue Fassung. Bitte lesen Sie es und unterschreiben Sie noch einmal.
area-network-read = Lesen und unterschreiben
area-network-more = Selbstverständnis lesen oder austreten
# $version (String) - 2022-1
area-network-version = Fassung { $version }
area-network-sign-text = Sie unterschreiben für Ihre ganze Organisation. Sie können jederzeit wieder austreten.
area-network-sign = Für unsere Organisation unterschreiben
area-network-leave-title = Austreten
area-network-leave-text = Ihre Seite und Ihre Angebote bleiben. Nur das Zeichen der Mitgliedschaft verschwindet. Sie können jederzeit wieder unterschreiben.
area-network-leave = Aus dem Netzwerk austreten
area-people-none = Noch niemand. Ein Name macht Mut, sich zu melden.
area-login = Zugang
area-login-as = Eingeloggt als
area-login-stays = Codes gehen an diese Adresse, auch wenn auf Ihrer Seite eine andere steht. Soll jemand anderes die Leitung haben? Übergeben Sie sie unter „Unser Team“.

## Formular für Angebote

area-choose = Für welche Organisation?
area-choose-go = Weiter
area-offer-change = Angebot ändern
area-offer-lead = In drei Minuten fertig: Das Wichtigste steht oben, alles Weitere ist freiwillig. Wir sehen kurz darüber, dann steht es auf der Liste.
area-offer-lead-desk = Das Angebot steht nach dem Speichern sofort auf der Liste.
area-offer-look = So sehen andere das Angebot
# $language (String) - Deutsch
area-offer-language = Sprache der Texte: { $language }
# $language (String) - Deutsch
area-offer-written = Geschrieben auf: { $language }
area-offer-what = Was gibt es zu tun?
area-offer-title = Titel
area-offer-title-hint = Am besten mit einem Tun-Wort: „Im Garten gießen“, „Kindern vorlesen“.
area-offer-summary = In einem Satz
area-offer-summary-hint = Was macht Lust darauf? Das lesen alle zuerst.
area-offer-tasks = Aufgaben
area-offer-tasks-hint = Ein Punkt pro Zeile.
area-offer-when = Wann und wie lange?
area-offer-rhythm = Wie oft?
area-offer-minutes = Wie viele Minuten dauert es jedes Mal?
area-offer-minutes-hint = 60 ist eine Stunde, 120 sind zwei.
area-offer-weekdays = An welchen Tagen?
area-offer-from = Von
area-offer-to = Bis
area-offer-nth = Wenn es jeden Monat ist: an welchem dieser Tage?
area-nth-any = Egal
# $nth (Number) - der wievielte im Monat; -1 ist der letzte
area-nth = { $nth ->
    [1] Am ersten im Monat
    [2] Am zweiten im Monat
    [3] Am dritten im Monat
    [4] Am vierten im Monat
   *[other] Am letzten im Monat
}
area-offer-dates = Feste Termine
area-offer-dates-hint = Stehen die Tage schon fest? Dann tragen Sie die ersten hier ein. Weitere ergänzen Sie später unter „Termine“.
# $number (Number) - 1, 2, 3
area-offer-date-new = Neuer Termin { $number }
area-offer-date-day = Tag
area-offer-date-from = Beginn
area-offer-date-to = Ende
area-offer-date-places = Plätze
area-offer-where = Wo?
area-offer-place = Treffpunkt
area-offer-place-hint = Straße und Hausnummer, oder wie man Sie findet.
area-offer-districts = Stadtteile
area-offer-districts-hint = Wählen Sie keinen aus, gilt es für die ganze Stadt.
area-offer-how = Wer kann wie mitmachen?
area-offer-vulnerable = Kinder oder schutzbedürftige Menschen sind dabei
area-offer-way = Wie kommt man dazu?
area-offer-way-get-to-know = Sie lernen sich zuerst kennen und sagen dann zu.
area-offer-way-direct = Wer sich anmeldet, hat den Platz sofort. Sie können trotzdem noch absagen.
area-offer-capacity = Plätze
area-offer-capacity-hint = Wie viele Menschen brauchen Sie? Leer heißt: so viele, wie kommen. Feste Termine haben eigene Plätze.
area-offer-more = Gut zu wissen
area-offer-people = Für wen es passt
area-offer-suits = Es passt …
area-offer-min-age = Mindestalter
area-offer-min-age-hint = In Jahren. Leer heißt: für jedes Alter.
area-offer-languages = Diese Sprachen braucht man
area-offer-languages-hint = Wählen Sie keine aus, ist jede recht.
area-offer-insurance = Versicherung
area-offer-insurance-hint = Wissen Sie es nicht genau? Lassen Sie „Noch offen“ stehen, wir klären es mit Ihnen.
area-offer-liability = Wenn jemandem ein Schaden entsteht (Haftpflicht)
area-offer-accident = Wenn jemand sich verletzt (Unfall)
area-offer-contact = Eigene Ansprechperson
# $contact (String) - Name, E-Mail-Adresse, Telefonnummer der Organisation
area-offer-contact-hint = Lassen Sie alles leer, fragt man bei Ihrer Organisation nach: { $contact }
area-offer-contact-name = Name
area-offer-hand-in = Fertig, bitte ansehen
area-offer-publish = Auf die Liste setzen
area-offer-save = Speichern
area-offer-full-title = So wenige Plätze gehen nicht
area-offer-full-text = Es haben schon mehr Menschen einen Platz. Erhöhen Sie die Zahl, oder sagen Sie vorher jemandem mit einem Grund ab. Es wurde nichts geändert.

## Termine eines Angebots

area-dates-title = Termine
area-dates-open = Termine ansehen und ändern
area-dates-lead = Hier stehen alle Termine, die noch kommen. Neue tragen Sie unten ein.
area-dates-coming = Was noch kommt
area-dates-none = Noch steht kein Termin fest.
area-dates-first = Bisher hilft man hier regelmäßig. Mit dem ersten Termin meldet man sich für einzelne Tage an.
area-dates-new-hint = Endet es nach Mitternacht, tragen Sie einfach die Uhrzeit vom nächsten Morgen ein.
area-dates-new = Neuer Termin
area-dates-add = Termin eintragen
area-date-change = Ändern oder absagen
area-date-on = Findet statt
area-date-off = Fällt aus
area-date-over = Schon vorbei
area-date-places = Plätze ändern
# $taken (Number) - vergebene Plätze
area-date-places-hint = { $taken ->
    [0] Noch ist kein Platz vergeben.
    [one] Ein Platz ist vergeben.
   *[other] { $taken } Plätze sind vergeben.
} Leer heißt: so viele, wie kommen.
area-date-call-off = Termin absagen
# $count (Number) - Anmeldungen, ab 0
area-date-call-off-text = { $count ->
    [0] Für diesen Termin ist niemand angemeldet. Auf der Seite des Angebots steht dann: Fällt aus.
    [one] Für diesen Termin gibt es eine Anmeldung.
   *[other] Für diesen Termin gibt es { $count } Anmeldungen.
}
# $count (Number) - Menschen mit bestätigter Adresse, auch Eltern
area-date-by-mail = { $count ->
    [one] Ein Mensch bekommt sofort eine Mail mit Ihrem Grund.
   *[other] { $count } Menschen bekommen sofort eine Mail mit Ihrem Grund.
}
# $count (Number) - Menschen ohne Mail-Adresse, mindestens einer
area-date-by-voice = { $count ->
    [one] Ein Mensch hat keine Mail-Adresse. Das Engagement-Büro ruft an.
   *[other] { $count } Menschen haben keine Mail-Adresse. Das Engagement-Büro ruft sie an.
}
# $count (Number) - Menschen, die nie bestätigt haben
area-date-not-told = { $count ->
    [one] Ein Mensch hat die Anmeldung nie bestätigt. Dorthin schreiben wir nicht. Wer den Link aus der ersten Mail öffnet, liest dort Ihren Grund.
   *[other] { $count } Menschen haben die Anmeldung nie bestätigt. Ihnen schreiben wir nicht. Wer den Link aus der ersten Mail öffnet, liest dort Ihren Grund.
}
area-date-final = Das lässt sich nicht zurücknehmen. Soll der Termin doch stattfinden, tragen Sie ihn neu ein.
area-date-reason = Der Termin fällt aus. Warum?
area-date-reason-hint = Ein freundlicher Satz genügt, zum Beispiel: Der Boden ist gefroren, im März geht es weiter.
area-date-send = Ja, Termin absagen
area-date-not-now = Inzwischen hat sich etwas geändert
area-date-not-now-text = Dieser Termin hat schon begonnen oder ist abgesagt. Unten sehen Sie den neuesten Stand.
