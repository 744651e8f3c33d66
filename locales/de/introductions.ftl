### Vermittlungen: was weitergegeben wird, wer zugestimmt hat, was daraus wurde; und die Mails dazu.

introductions-title = Vermittlungen
introductions-lead = Wen wir zusammengebracht haben, was weitergegeben wurde und was daraus wurde.
introductions-empty-title = Noch niemand vermittelt
introductions-empty-text = Aus einer Beratung heraus oder hier: eine Person an eine Organisation, oder zwei Organisationen zueinander.
introductions-new-person = Person vermitteln
introductions-new-organisations = Organisationen zusammenbringen
introductions-state-offered = wartet auf ein Ja
introductions-state-passed-on = weitergegeben
introductions-state-came = etwas wurde daraus
introductions-state-not-came = nichts wurde daraus
introductions-state-withdrawn = zurückgenommen
introductions-counts = Vermittlungen in 90 Tagen
# $one (String)
# $two (String)
introductions-pair = { $one } und { $two }
introductions-gone = Jemand
introductions-organisation = An welche Organisation?
introductions-first = Erste Organisation
introductions-other = Zweite Organisation
introductions-choose = Bitte wählen
introductions-message = Was sagen wir dazu?
introductions-about = Worum geht es?
introductions-exactly = Genau das wird weitergegeben, und nichts sonst.
introductions-exactly-organisations = Weitergegeben wird, worum es geht, und wer bei der anderen Organisation spricht, mit Telefon und Mail. Nichts sonst.
introductions-read-title = Bitte vorlesen
introductions-read = „Ich gebe Ihren Namen, wie man Sie erreicht und das, was hier steht, an diese Organisation weiter. Man meldet sich bei Ihnen. Sie können das jederzeit zurücknehmen, ein Anruf bei uns genügt. Ist Ihnen das recht?“
introductions-agreed = Hat Ja gesagt
introductions-agreed-first = Die erste Organisation hat Ja gesagt
introductions-agreed-other = Die zweite Organisation hat Ja gesagt
introductions-agreed-by = Wer hat Ja gesagt?
introductions-agreed-by-hint = Leer heißt: die Person selbst.
introductions-agreed-way = Wie?
introductions-way-phone = am Telefon
introductions-way-desk = am Tisch
introductions-way-form = schriftlich
introductions-without-yes = Ohne Ja wird nichts weitergegeben: Dann wartet die Vermittlung hier darauf.
introductions-send = Vermitteln
introductions-back = Alle Vermittlungen
introductions-passed = Was weitergegeben wird
introductions-passed-on = Was weitergegeben wurde
# $by (String)
# $way (String)
# $day (String)
introductions-yes = Ja von { $by }, { $way }, { $day }
# $name (String)
introductions-yes-missing = Von { $name } fehlt das Ja noch.
# $name (String)
introductions-note-yes = Ja notieren: { $name }
# $name (String)
introductions-call = { $name } hat keine Mail: bitte anrufen.
# $name (String)
introductions-call-back = { $name } hat keine Mail: bitte anrufen und sagen, dass das Ja zurückgenommen ist.
introductions-told = Ist gesagt
# $name (String)
introductions-mailed = { $name } hört es per Mail.
introductions-result = Was wurde daraus?
introductions-came = Etwas wurde daraus
introductions-not-came = Nichts wurde daraus
introductions-reason = Warum nicht?
introductions-withdraw = Ja zurücknehmen
introductions-withdraw-text = Wer davon gehört hat, hört auch das: per Mail, oder am Telefon.
introductions-carried = Getragen von einer Anmeldung: Alles Weitere geschieht dort.
introductions-signup = Zur Anmeldung
introductions-signup-passes = Name, wie man die Person erreicht, und was sie dazu gesagt hat
# $organisation (String)
# $who (String)
introductions-row-tell = { $organisation } anrufen: { $who } wird vermittelt
# $organisation (String)
# $who (String)
introductions-row-back = { $organisation } anrufen: { $who } hat das Ja zurückgenommen
# $pair (String)
introductions-row-ask = Was wurde daraus? { $pair }
# $pair (String)
introductions-row-yes = Noch ein Ja holen: { $pair }
introductions-done-begun = Notiert.
introductions-done-agreed = Das Ja ist notiert.
introductions-done-told = Ist gesagt: notiert.
introductions-done-came = Schön! Gezählt.
introductions-done-not-came = Notiert.
introductions-done-withdrawn = Zurückgenommen. Wer davon gehört hat, hört auch das.
# $who (String)
introductions-mail-subject = Wir stellen Ihnen vor: { $who }
# $who (String)
# $reach (String)
introductions-mail-person = { $who } möchte Sie kennenlernen und hat zugestimmt, dass wir das weitergeben.

    So erreichen Sie die Person: { $reach }
# $who (String)
# $reach (String)
introductions-mail-organisation =
    Wir bringen Sie mit { $who } zusammen. Beide Seiten haben zugestimmt.

    So erreichen Sie die Organisation: { $reach }
# $text (String)
introductions-mail-message =
    Dazu haben wir notiert:

    { $text }
introductions-mail-next = Bitte melden Sie sich in den nächsten Tagen. Passt es nicht, sagen Sie uns kurz Bescheid.
# $who (String)
introductions-mail-withdrawn-subject = Zurückgenommen: { $who }
# $who (String)
introductions-mail-withdrawn = Wir hatten Ihnen { $who } vorgestellt. Die Zustimmung dazu ist zurückgenommen. Bitte melden Sie sich dort nicht mehr und löschen Sie, was wir dazu weitergegeben haben.
introductions-mail-why = Sie bekommen diese Mail, weil Ihre Organisation bei uns im Verzeichnis steht und wir ihr jemanden vermittelt haben.
# $count (Number)
introductions-count = { $count ->
    [0] Keine Vermittlung
    [one] Eine Vermittlung
   *[other] { $count } Vermittlungen
}
