### Absprachen am Tisch.

desk-agreements-title = Absprachen
desk-agreements-lead = Wer tut was bis wann, was gilt, was bald dran ist und was daraus wurde.
desk-agreements-empty-title = Noch keine Absprache
desk-agreements-empty-text = Beginnen Sie eine mit einer Vorlage: Die Schritte stehen schon da.
desk-agreements-new = Absprache beginnen
desk-agreements-other = Jemand, der nicht im Verzeichnis steht
desk-agreements-other-name = Wie heißt die Gruppe oder Firma?
desk-agreements-other-contact = Wer spricht für sie?
# $done (Number)
# $all (Number)
desk-agreements-confirmed = { $done } von { $all } haben bestätigt
# $day (String)
desk-agreements-next = Nächster Schritt: { $day }
desk-agreements-for = Für wen?
desk-agreements-channel = Wie gesagt?
desk-agreements-reach = Links und Wege
desk-agreements-link = Seite dieser Partei
desk-agreements-no-mail = Ohne Mail: bitte anrufen oder das Blatt schicken.
desk-agreements-paper = Zum Unterschreiben drucken
desk-agreements-paper-sign = Mit der Unterschrift bestätigen wir genau diesen Text.
desk-agreements-paper-public = Darf öffentlich stehen, was verabredet ist und was daraus wird?
desk-agreements-paper-name = Name, Rolle
desk-agreements-paper-signature = Datum, Unterschrift
desk-agreements-paper-back = Zurück zur Absprache
desk-agreements-scan = Unterschriebenes Blatt
desk-agreements-scan-hint = Foto oder PDF, höchstens 10 MB. Notieren Sie danach die Bestätigung „auf Papier“ für die Partei.
desk-agreements-scan-send = Ablegen
desk-agreements-scan-open = Blatt herunterladen
desk-agreements-conclude = Festhalten, was daraus wurde
desk-agreements-conclude-because = In Worten der Parteien: Warum?
desk-agreements-conclude-hint = Das lesen alle Parteien, und alle, wenn es öffentlich wird. Keine Namen von Menschen.
desk-agreements-conclude-send = Festhalten und allen schreiben
desk-agreements-go-on = Läuft weiter
desk-agreements-mail = Absprache
