### Am Tisch der Koordination: der Morgen, Anmeldungen, Anrufe, Organisationen, Angebote, Post.

## Für mehrere Seiten

desk-tabs = Am Tisch
desk-tab-morning = Heute
desk-tab-signups = Anmeldungen
desk-tab-organisations = Organisationen
desk-tab-phone-list = Telefonliste
desk-tab-post = Post
# $title (String) - Titel der Seite, wenn etwas zu verbessern ist
desk-fault = Fehler: { $title }
desk-errors = Bitte sehen Sie noch einmal hin
desk-optional = – freiwillig
desk-all = Alle
desk-show = Anzeigen
desk-see = Ansehen
desk-call = Anrufen
desk-quick = Gleich erledigen
desk-note-call = Anruf notieren
desk-new = Neu
desk-new-offer = Neues Angebot
desk-new-organisation = Neue Organisation
desk-back-desk = Zurück zum Tisch
desk-back-signups = Alle Anmeldungen
desk-print = Drucken
desk-channel = Wie haben Sie es erfahren?
# $number (String) - Nummer der Anmeldung
desk-number = Anmeldung Nr. { $number }

## Der Morgen

desk-morning = Guten Morgen.
desk-noon = Guten Tag.
desk-evening = Guten Abend.
# $count (Number)
desk-things = { $count ->
    [0] Heute wartet nichts.
    [one] Ein Ding wartet heute.
   *[other] { $count } Dinge warten heute.
}
desk-overdue = Überfällig
desk-today = Heute
desk-silent = Still geworden
desk-done-title = Alles getan. Zeit für einen Kaffee.
desk-done-text = Was neu hereinkommt, steht hier: Anmeldungen, Anrufe, Organisationen und Angebote.

desk-undo = Rückgängig
desk-log-in-now = Eingeloggt wird mit
# $days (Number)
desk-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
# $count (Number)
desk-offers-count = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}

# $name (String) - wer mitmachen möchte
# $organisation (String) - wer antworten soll
desk-late-title = { $name } wartet auf { $organisation }
# $count (Number)
desk-waiting-title = { $count ->
    [one] Eine Anmeldung wartet auf Antwort
   *[other] { $count } Anmeldungen warten auf Antwort
}
# $organisation (String)
# $name (String)
desk-ask-title = { $organisation } nach einer Antwort für { $name } fragen
desk-no-mail = hat keine Mail-Adresse
desk-answer = Selbst antworten
# $name (String)
desk-to-call-title = { $name } bittet um Rückruf
# $until (String) - Montag, 30. November
desk-held-until = Platz gehalten bis { $until }
desk-confirmed = Bestätigt
# $name (String) - das Kind
desk-guardian-title = Eltern von { $name } um ihr Ja bitten
# $name (String) - Name der erziehungsberechtigten Person
desk-guardian-who = Anrufen: { $name }
# $name (String)
desk-tell-accepted = { $name } von der Zusage erzählen
# $name (String)
desk-tell-declined = { $name } von der Absage erzählen
# $name (String)
desk-tell-called-off = { $name } sagen: Der Termin fällt aus
# $guardian (String)
# $name (String) - die Person unter 16
desk-tell-guardian = { $guardian } sagen: Der Termin von { $name } fällt aus
# $organisation (String)
# $name (String)
desk-tell-joined = { $organisation } sagen: { $name } ist dabei
# $organisation (String)
# $name (String)
desk-tell-left = { $organisation } sagen: { $name } kommt nicht mehr
desk-told = Gesagt
# $organisation (String)
# $count (Number) - mindestens zwei
desk-call-title = { $organisation } anrufen: { $count } Dinge in einem Gespräch
# $count (Number) - mindestens zwei
# $organisation (String)
desk-late-many = { $count } Menschen warten auf { $organisation }
desk-call-open = Gespräch öffnen
# $organisation (String)
desk-call-page = Gespräch mit { $organisation }
desk-call-tell = Das sagen Sie
desk-call-ask = Danach fragen Sie
desk-call-told = Alles gesagt
desk-call-done-title = Alles besprochen
desk-call-done-text = Mehr gibt es mit dieser Organisation gerade nicht zu klären.
desk-letter = Brief
# $name (String)
desk-registration-title = Neue Organisation: { $name }
desk-registration-signs = Hat das Selbstverständnis unterschrieben
desk-approve = Freigeben
# $title (String)
desk-review-title = Neues Angebot: { $title }
desk-phone-list-title = Telefonliste
# $names (String) - Sportfreunde, Nähstube, …
desk-phone-list-text = Lange nicht bestätigt: { $names }
desk-phone-list-open = Liste öffnen

desk-week = Diese Woche
desk-week-signups = Neue Anmeldungen
desk-week-fresh = Angebote bestätigt
desk-week-organisations = Organisationen
desk-week-mails = Mails warten
# $when (String) - gestern
desk-week-mails-since = Die älteste seit: { $when }
# $percent (Number)
desk-percent = { $percent } %
desk-spark-title = Neue Anmeldungen der letzten 14 Tage
# $day (String) - Mo., 9. Nov.
# $count (Number)
desk-spark-point = { $day }: { $count }
desk-spark-day = Tag
desk-spark-count = Anmeldungen
desk-unconfirmed-mail = Adresse noch nicht bestätigt

## Alle Anmeldungen

desk-list-title = Anmeldungen
desk-list-lead = Was in den letzten vier Wochen hereinkam, das Neueste zuerst.
desk-list-lead-found = Gesucht im ganzen letzten Jahr, das Neueste zuerst.
desk-list-search = Name, Telefon, Angebot oder Nummer
desk-list-find = Finden
desk-list-state = Stand
# $count (Number)
desk-list-count = { $count ->
    [0] Keine Anmeldung
    [one] { $count } Anmeldung
   *[other] { $count } Anmeldungen
}
desk-list-empty-title = Hier ist nichts
desk-list-empty-text = Suchen Sie mit weniger Wörtern, oder sehen Sie alle Stände an.
desk-list-empty-all = Alle zeigen

## Eine Anmeldung

# $name (String)
desk-thread-title = Anmeldung von { $name }
desk-under-16 = unter 16
desk-next = Wie es weitergeht
desk-next-call = Bitte anrufen und fragen, ob die Anmeldung stimmt.
desk-next-button = Der Knopf in der Mail ist noch nicht gedrückt.
# $until (String) - Montag, 30. November 2026
desk-next-held = Danach verfällt sie: { $until }
# $name (String) - erziehungsberechtigte Person
desk-next-guardian = Es fehlt das Ja von { $name }.
# $organisation (String)
desk-next-waiting = { $organisation } ist an der Reihe.
# $when (String) - gestern
desk-next-since = Gefragt: { $when }
# $when (String) - Samstag, 28. November, 10 bis 13 Uhr
desk-next-shift = Nächster Termin: { $when }
desk-next-shift-over = Der Termin ist vorbei.
desk-next-accepted = Der Platz ist zugesagt. Sie müssen nichts tun.
desk-next-over = Abgeschlossen. Sie müssen nichts tun.
desk-next-tell-person = Die Person hat keine Mail-Adresse und weiß es noch nicht.
desk-next-tell-guardian = Die erziehungsberechtigte Person hat keine Mail-Adresse und weiß es noch nicht.
desk-next-tell-organisation = Die Organisation hat keine Mail-Adresse und weiß es noch nicht.
desk-about = Die Angaben
desk-offer = Angebot
desk-organisation = Organisation
desk-date = Termin
desk-when = Wann
desk-place = Ort
desk-person = Person
desk-message = Sagt dazu
desk-language = Antwort auf
desk-came = Gekommen
desk-guardian = Erziehungsberechtigt
desk-guardian-yes = Einwilligung liegt vor
desk-guardian-open = Einwilligung fehlt noch
# $language (String) - Türkisch
desk-guardian-reads = Liest auf { $language }
desk-reason = Dazu gesagt
desk-history = Was bisher geschah
desk-contact = Ansprechperson
desk-contact-none = Niemand eingetragen
desk-steps = Was wurde Ihnen gesagt?
desk-steps-words = Notiz oder Grund
desk-steps-words-hint = Für eine Absage nötig. Geht mit der Antwort hinaus.
desk-step-confirm = Anmeldung stimmt
desk-step-consent = Eltern sagen Ja
desk-step-accept = Zusage der Organisation
desk-step-decline = Absage der Organisation
desk-step-withdraw = Person meldet sich ab
desk-papers = Auf Papier
desk-papers-none = Diese Person hat keine Mail-Adresse. Geben Sie ihr den Zettel mit, oder schicken Sie den Brief.
desk-papers-some = Für alle, die gern etwas in der Hand haben.
desk-slip = Zettel (A6)
desk-letter-a4 = Brief (A4)
desk-again = Anderes Angebot suchen
desk-no-place = Es ist kein Platz mehr frei. Fragen Sie die Organisation, ob noch jemand dazukann.
# $what (String) - Kim hat inzwischen eine Zusage bekommen.
desk-meanwhile = { $what } Ihr Schritt ist deshalb nicht gespeichert. Diese Seite zeigt, wie es jetzt steht.
desk-twin = Diese Person ist für dasselbe schon angemeldet.

# Was geschah. Wer es tat, steht daneben.
desk-did-submitted = Angemeldet
desk-did-confirmed = Anmeldung bestätigt
desk-did-consented = Einwilligung gegeben
desk-did-awaits-guardian = Anmeldung bestätigt, die Eltern sind gefragt
desk-did-accepted = Zugesagt
desk-did-declined = Abgesagt
desk-did-withdrawn = Abgemeldet
desk-did-lapsed = Verfallen, weil niemand bestätigt hat
desk-did-called-off = Der Termin fällt aus
desk-did-changed = Nachricht geändert
desk-did-person-told = Der Person Bescheid gesagt
desk-did-guardian-told = Den Eltern Bescheid gesagt
desk-did-organisation-told = Der Organisation Bescheid gesagt
desk-did-untold = Zurückgenommen: doch noch nicht Bescheid gesagt
desk-who-person = Person
desk-who-guardian = Eltern
desk-who-organisation = Organisation
desk-who-office = Koordination
desk-who-house = Von selbst
# $who (String) - Koordination
# $channel (String) - Am Telefon
desk-who-how = { $who }, { $channel }

## Für jemanden anmelden: suchen

desk-find-title = Anruf notieren
desk-find-lead = Schreiben Sie mit, was Sie hören. Tage und Stadtteile versteht das Feld von selbst.
desk-find-label = Was möchte die Person tun?
desk-find-placeholder = vorlesen, dienstags, nur in Zweckel
desk-find-button = Finden
desk-find-more = Genauer
desk-find-topic = Thema
desk-find-district = Stadtteil
desk-find-everywhere = Ganze Stadt
desk-find-time = Zeit
desk-find-days = Tage
desk-find-understood = Verstanden:
# $count (Number)
desk-find-count = { $count ->
    [0] Kein Angebot passt
    [one] { $count } Vorschlag
   *[other] { $count } Vorschläge
}
desk-find-start-title = Wenige Wörter genügen
desk-find-start-text = Zum Beispiel: „vorlesen, dienstags, nur in Zweckel“. Hier erscheinen Vorschläge, jeder mit seinem Grund, und mit einem Klick melden Sie die Person an.
desk-find-empty-title = Dazu ist gerade nichts dabei
desk-find-empty-text = Versuchen Sie es mit weniger Wörtern oder ohne den Tag. Oder fragen Sie die Ansprechpersonen.
desk-find-empty-action = Ansprechpersonen
desk-find-take = Anmelden
# Wörter ohne Bedeutung für die Suche, durch Leerzeichen getrennt.
desk-find-fillers = nur in im am an auf um bei mit und oder der die das den dem ein eine einen ich möchte würde will kann gern gerne lieber etwas was mal so auch für zu zum zur stadtteil vormittags nachmittags abends morgens
desk-find-weekend = wochenende wochenenden wochenends
# Words behind which another thought begins
desk-find-but = aber sondern jedoch dafür
# Words before what is not wanted
desk-find-not = nicht nichts kein keine keinen keinem keiner keins nie niemals ohne außer
# Words behind what is not wanted; a dash where the language has none
desk-find-not-behind = –
# After "not" it takes nothing away: "not only"
desk-find-only = nur
# $words (String) - katzen
desk-find-unwanted = nicht: { $words }
# $district (String) - Zweckel
desk-reason-in = in { $district }
desk-reason-everywhere = in der ganzen Stadt
# $here (String) - Brauck
# $wanted (String) - Zweckel
desk-reason-elsewhere = in { $here } statt in { $wanted }
# $days (String) - mittwochs
# $wanted (String) - dienstags
desk-reason-other-days = { $days } statt { $wanted }
# $wanted (String) - dienstags
desk-reason-no-days = nicht { $wanted } festgelegt
# $words (String) - vorlesen
desk-reason-words = zu „{ $words }“
# $words (String) - vorlesen
desk-reason-other-words = etwas anderes als „{ $words }“
# $topic (String) - Kultur
# $wanted (String) - Sport
desk-reason-other-topic = { $topic } statt { $wanted }
# $time (String) - 1 Stunde
# $wanted (String) - Bis 1 Stunde
desk-reason-other-time = { $time } statt „{ $wanted }“
# $suit (String) - Von zu Hause aus
desk-reason-without = nicht: { $suit }
# $count (Number) - freie Plätze
desk-free = { $count ->
    [one] noch { $count } Platz
   *[other] noch { $count } Plätze
}
desk-free-open = Plätze frei

## Für jemanden anmelden: eintragen

# $title (String) - Titel des Angebots
desk-enter-title = Anmelden: { $title }
desk-enter-back = Anderes Angebot suchen
desk-enter-channel = Wie spricht die Person mit Ihnen?
desk-enter-shift = Welcher Termin?
desk-enter-name = Name
desk-enter-phone = Telefon
desk-enter-email = E-Mail
desk-enter-reach-hint = Telefon oder E-Mail – eines genügt.
desk-enter-message = Was sie dazu sagt
desk-enter-message-hint = Zum Beispiel, was sie gern tut oder wann man sie gut erreicht.
desk-enter-language = In welcher Sprache antworten wir?
desk-enter-young = Unter 16
desk-enter-young-tick = Die Person ist unter 16. Dann fragen wir zuerst die Eltern.
desk-enter-guardian-name = Name der erziehungsberechtigten Person
desk-enter-guardian-phone = Ihr Telefon
desk-enter-guardian-email = Ihre E-Mail
desk-enter-guardian-language = In welcher Sprache fragen wir sie?
desk-enter-read-title = Bitte vorlesen
# $organisation (String)
desk-enter-read-direct = „Ich gebe an { $organisation } weiter: Ihren Namen, wie man Sie erreicht und was Sie dazu gesagt haben. Damit ist Ihr Platz sicher. Sie können jederzeit absagen, ein Anruf bei uns genügt. Ist Ihnen das recht?“
# $organisation (String)
desk-enter-read-get-to-know = „Ich gebe an { $organisation } weiter: Ihren Namen, wie man Sie erreicht und was Sie dazu gesagt haben. Man meldet sich bei Ihnen, Sie lernen sich kennen, und dann entscheiden Sie beide. Absagen können Sie jederzeit, ein Anruf bei uns genügt. Ist Ihnen das recht?“
desk-enter-agreed = Die Person hat Ja gesagt
desk-enter-agreed-missing = Lesen Sie den Satz vor und haken Sie das Ja an. Ohne Ja geben wir nichts weiter.
desk-enter-send = Anmelden
desk-enter-full = Jemand war einen Augenblick schneller: Hier ist kein Platz mehr frei. Wählen Sie einen anderen Termin oder ein anderes Angebot.
desk-enter-twice = Diese Person ist für dasselbe schon angemeldet. Suchen Sie unter „Anmeldungen“ nach dem Namen.
desk-enter-closed-title = Hier kann sich gerade niemand anmelden
desk-enter-closed-text = Das Angebot ist nicht öffentlich, oder es gibt keinen freien Platz und keinen Termin mehr.
desk-enter-about = Das Angebot

## Zettel und Brief

# $name (String)
desk-slip-title = Zettel für { $name }
# $name (String)
desk-letter-title = Brief an { $name }

## Eine Organisation prüfen

desk-registration-lead = Diese Organisation möchte ins Verzeichnis.
desk-registration-came = Angemeldet
desk-registration-sector = Was es ist
desk-registration-summary = In einem Satz
desk-registration-more = Mehr dazu
desk-registration-topics = Themen
desk-registration-district = Stadtteil
desk-registration-address = Adresse
desk-registration-website = Im Netz
desk-registration-charter = Selbstverständnis
desk-registration-charter-no = Nicht unterschrieben
desk-registration-speaks = Spricht für sie
desk-registration-decide = Ihre Entscheidung
desk-registration-approve-text = Die Organisation steht dann im Verzeichnis und kann sich mit ihrer E-Mail-Adresse einloggen.
desk-registration-reason = Grund der Ablehnung
desk-registration-reason-hint = Die Organisation bekommt ihn so, wie Sie ihn schreiben.
desk-registration-decline = Nicht aufnehmen
desk-registration-active = Diese Organisation steht im Verzeichnis.
desk-registration-page = Ihre Seite ansehen
desk-registration-change = Für diese Organisation ändern
# $reason (String)
desk-registration-declined = Nicht aufgenommen: { $reason }
desk-registration-after-all = Doch freigeben

## Ein Angebot prüfen

desk-review-lead = So sehen es alle, sobald Sie es veröffentlichen.
desk-review-check = Vor dem Veröffentlichen
desk-review-check-tasks = Ist klar, was zu tun ist?
desk-review-check-contact = Gibt es jemanden zum Anrufen?
desk-review-check-children = Sind Kinder oder schutzbedürftige Menschen dabei?
desk-review-check-insurance = Ist gesagt, wer versichert?
desk-review-yes = Ja
desk-review-no = Nein
desk-review-unclear = Noch offen
desk-review-publish = Veröffentlichen
desk-review-edit = Selbst verbessern
desk-review-reason = Was soll anders werden?
desk-review-reason-hint = Die Organisation bekommt es so, wie Sie es schreiben.
desk-review-back = Zurückgeben
desk-review-tasks = Was es zu tun gibt
desk-review-where = Ort
desk-review-way = Anmelden
desk-review-places = Plätze
desk-review-places-open = So viele, wie kommen
desk-review-age = Mindestalter
# $age (Number)
desk-review-age-from = ab { $age } Jahren
desk-review-liability = Haftpflicht
desk-review-accident = Unfall
desk-review-suits = Passt für
desk-review-languages = Sprachen
desk-review-decided = Dieses Angebot wartet nicht auf Prüfung.
desk-review-open = Angebot öffnen

## Telefonliste

desk-phones-title = Telefonliste
desk-phones-lead = Diese Angebote hat lange niemand bestätigt. Ein Anruf genügt: „Stimmt es noch?“
desk-phones-offer = Angebot
desk-phones-contact = Ansprechperson
desk-phones-phone = Telefon
desk-phones-since = Still seit
desk-phones-do = Erledigen
desk-phones-true = Stimmt noch
desk-phones-edit = Ändern
# $title (String) - Titel des Angebots
desk-phones-true-what = „{ $title }“ am Telefon bestätigt
desk-phones-empty-title = Alle Angebote sind bestätigt
desk-phones-empty-text = Wird eines still, steht es hier mit Telefonnummer.
desk-phones-nobody = keine Nummer eingetragen

## Post

desk-post-title = Post
desk-post-lead = Die letzten Mails. Codes und persönliche Links stehen hier nie.
desk-post-when = Wann
desk-post-what = Was
desk-post-to = An
desk-post-state = Stand
desk-post-tries = Versuche
desk-post-queued = Wartet
desk-post-sent = Verschickt
desk-post-failed = Nicht angekommen
desk-post-turned-down = Abgelehnt
desk-post-gone = Nicht mehr nötig
# $when (String) - heute, 14:10 Uhr
desk-post-again = Der Mailserver nahm sie noch nicht an. Nächster Versuch: { $when }
desk-post-refused = Die andere Seite hat diese Mail abgelehnt; meist stimmt die Adresse nicht. Prüfen Sie sie, oder rufen Sie an. Noch einmal schicken hilft erst, wenn sich etwas geändert hat.
desk-post-unreached = Mehr als fünf Tage lang war der Mailserver nicht zu erreichen oder nahm die Mail nicht an. Läuft er wieder, schicken Sie sie noch einmal.
desk-post-send-again = Noch einmal schicken
desk-post-done-title = Noch einmal auf den Weg gebracht
# $what (String) - Was es ist: Ihr Platz ist sicher
# $to (String) - gekürzte Adresse
# $state (String) - Wartet, Verschickt
desk-post-done = { $what } an { $to }. Stand: { $state }
desk-post-not-now = Diese Mail lässt sich nicht noch einmal schicken.
desk-post-not-now-text = Sie wartet schon, ging hinaus oder ist nicht mehr nötig. Die Liste zeigt, wie es jetzt steht.
desk-post-empty-title = Noch keine Post
desk-post-empty-text = Jede Mail, die der Hub schreibt, steht danach hier.
desk-mail-confirm = Bitte, die Anmeldung zu bestätigen
desk-mail-placed = Ihr Platz ist sicher
desk-mail-waiting = Die Organisation meldet sich
desk-mail-accepted = Zusage
desk-mail-declined = Absage
desk-mail-called-off = Termin fällt aus
desk-mail-taken-back = Ohne Einwilligung beendet
desk-mail-reminder = Erinnerung an den Termin
desk-mail-guardian = Frage an die Eltern
desk-mail-guardian-called-off = Termin fällt aus, an die Eltern
desk-mail-new-signup = Neue Anmeldung, an die Organisation
desk-mail-changed = Nachricht geändert, an die Organisation
desk-mail-withdrawn = Abmeldung, an die Organisation
desk-mail-received = Organisation: Anmeldung angekommen
desk-mail-approved = Organisation: freigegeben
desk-mail-org-declined = Organisation: nicht aufgenommen
desk-mail-log-in = Organisation: andere Adresse zum Einloggen
desk-mail-published = Angebot veröffentlicht
desk-mail-sent-back = Angebot zurückgegeben
desk-mail-still-true = Stimmt das Angebot noch?
desk-mail-code = Code zum Einloggen
desk-mail-other = Mail
