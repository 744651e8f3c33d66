### Was am Tisch gerade getan wurde. Steht über der Seite, zu der der Knopf zurückführt.

# $name (String)
said-confirmed = Notiert: { $name } hat die Anmeldung bestätigt.
# $name (String)
said-consented = Notiert: Für { $name } liegt die Einwilligung vor.
# $name (String)
said-accepted = Notiert: { $name } hat eine Zusage.
# $name (String)
said-declined = Notiert: { $name } hat eine Absage.
# $name (String)
said-withdrawn = Notiert: { $name } ist abgemeldet.
said-mailed = Die Mails dazu gehen gerade hinaus, darum lässt es sich nicht zurücknehmen. Stimmt es nicht? Auf der Seite der Anmeldung können Sie die Person wieder abmelden.
said-mailed-over = Die Mails dazu gehen gerade hinaus, darum lässt es sich nicht zurücknehmen. Stimmt es nicht? Dann melden Sie die Person neu an.
said-unmailed = Eine Mail geht dazu nicht hinaus. Wen Sie anrufen müssen, steht auf der Liste für heute.
# $name (String) - Person, Eltern oder Organisation
said-told = Notiert: { $name } weiß Bescheid.
said-told-all = Zurücknehmen lässt sich das einzeln, auf der Seite jeder Anmeldung.
# $name (String) - Person, Eltern oder Organisation
said-untold = Zurückgenommen: { $name } weiß noch nicht Bescheid und steht wieder auf der Liste.
# $name (String) - Organisation
said-listed = { $name } steht jetzt im Verzeichnis.
# $name (String) - Organisation
said-not-listed = { $name } kommt nicht ins Verzeichnis.
said-organisation-mailed = Die Mail an die Organisation geht gerade hinaus, darum lässt es sich nicht zurücknehmen.
said-organisation-unmailed = Die Organisation hat keine Mail-Adresse. Rufen Sie bitte kurz an.
# $title (String) - Angebot
said-published = „{ $title }“ steht jetzt auf der Liste.
# $title (String) - Angebot
said-sent-back = „{ $title }“ ist an die Organisation zurückgegeben.
# $title (String) - Angebot
said-taken-back = „{ $title }“ steht nicht mehr auf der Liste und wartet wieder auf Sie.
# $title (String) - Angebot
# $until (String) - 20. Februar 2027
said-true = Notiert: „{ $title }“ stimmt noch. Wir fragen erst wieder am { $until }.
