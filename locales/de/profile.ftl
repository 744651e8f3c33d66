### Was andere von einer Organisation sehen, zum Ändern: Seite, Ansprechpersonen, Bild. Die Koordination benutzt dieselben Seiten.

profile-save = Speichern
profile-look = So sehen andere die Seite

## Seite

profile-title = Seite ändern
profile-lead = Was Sie hier ändern, steht nach dem Speichern sofort auf Ihrer Seite.
profile-lead-desk = Sie ändern die Seite für diese Organisation. Nach dem Speichern gilt es sofort.
profile-contact-text = An diese Person gehen unsere Nachrichten. E-Mail-Adresse und Telefonnummer stehen auch auf der öffentlichen Seite. Zum Einloggen gilt weiter die bisherige E-Mail-Adresse.
profile-email-hint = Hierhin schicken wir auch neue Anmeldungen. Die Adresse zum Einloggen bleibt, wie sie ist; eine andere trägt das Engagement-Büro ein.
profile-twice = Diesen Namen hat schon eine andere Organisation. Ergänzen Sie etwas, das beide unterscheidet, zum Beispiel den Stadtteil.

## Ansprechpersonen

profile-people-lead = Wer hilft bei Fragen weiter? Diese Menschen stehen öffentlich auf der Seite der Organisation und in der Liste aller Ansprechpersonen.
profile-people-add = Ansprechperson hinzufügen
profile-people-change = Ansprechpersonen ändern
profile-people-none-title = Hier steht noch niemand
profile-people-none-text = Nennen Sie jemanden, der Fragen beantwortet. Ein Name macht Mut, sich zu melden.
profile-person-change = Ansprechperson ändern
profile-person-public = Fragen Sie die Person bitte vorher: Alles, was Sie hier eintragen, ist öffentlich zu sehen.
profile-person-name = Name
profile-person-role = Wofür ist die Person da?
profile-person-role-hint = Zum Beispiel: Fragen zum Nähtreff.
profile-person-topics-hint = Wählen Sie keines aus, ist die Person für alle Themen da.
profile-person-reach = So ist die Person zu erreichen
profile-person-email-hint = E-Mail oder Telefon: Eines von beiden genügt.
profile-person-hours = Wann?
profile-person-hours-hint = Zum Beispiel: dienstags von 10 bis 12 Uhr.
profile-person-languages = Sprachen
profile-person-deputy = Wer springt ein, wenn die Person nicht da ist?
profile-person-no-deputy = Niemand
profile-remove = Entfernen
profile-undo = Rückgängig
# $name (String) - Thuy Zitronengras
profile-person-added = { $name } steht jetzt auf der Seite.
# $name (String) - Thuy Zitronengras
profile-person-saved = Gespeichert: { $name }
# $name (String) - Thuy Zitronengras
profile-person-removed = { $name } steht nicht mehr auf der Seite.
profile-person-removed-text = War das ein Versehen? Bis morgen können Sie es rückgängig machen.
# $name (String) - Thuy Zitronengras
profile-person-restored = { $name } ist wieder da.
profile-person-too-late = Das lässt sich nicht mehr rückgängig machen
profile-person-too-late-text = Der Eintrag ist inzwischen gelöscht. Tragen Sie die Person bitte neu ein.

## Bild

profile-picture-title = Bild
profile-picture-lead = Ein Logo oder ein Foto. Es steht auf der Seite der Organisation und im Verzeichnis.
profile-picture-add = Bild hinzufügen
profile-picture-change = Bild ändern
profile-picture-now = Das jetzige Bild
profile-picture-file = Bilddatei
profile-picture-other = Andere Bilddatei
profile-picture-stays = Wählen Sie keine aus, bleibt das jetzige Bild.
profile-picture-hint = JPEG, PNG oder WebP, höchstens 7 MB. Wir verkleinern das Bild und behalten nicht, wo und womit es aufgenommen wurde.
profile-picture-alt = Was ist auf dem Bild zu sehen?
profile-picture-alt-hint = Ein Satz für Menschen, die das Bild nicht sehen. Ist es nur ein Logo, lassen Sie das Feld leer: Der Name steht daneben.
profile-picture-rights = Nehmen Sie nur Bilder, die Sie zeigen dürfen. Sind Menschen darauf zu erkennen, fragen Sie sie vorher.
profile-picture-save = Bild speichern
profile-picture-remove = Bild entfernen
profile-picture-saved = Gespeichert. Das Bild ist schon zu sehen.
profile-picture-removed = Das Bild ist entfernt.
