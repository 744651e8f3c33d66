### Das Selbstverständnis: geschrieben vom Büro, in jeder Fassung aufgehoben.

charter-write-title = Selbstverständnis schreiben
charter-write-lead = Wovon sind Sie gemeinsam überzeugt, und wofür arbeiten Sie? Wer dem Netzwerk beitritt, unterschreibt diesen Text.
charter-write-text = Ein geänderter Text ist eine neue Fassung. Wer eine frühere unterschrieben hat, bleibt Mitglied und kann die neue unterschreiben. Übersetzungen gelten nur für Sätze, die bleiben.
# $version (String) - Fassung, etwa 2026-11-28
charter-read = Fassung { $version } lesen
charter-title-label = Titel
charter-title-hint = Zum Beispiel: Wofür wir stehen
charter-intro-label = Einleitung
charter-intro-hint = Ein Absatz, der alle willkommen heißt.
charter-lines-hint = Ein Satz pro Zeile.
# $version (String) - Fassung, etwa 2026-11-28
charter-saved = Gespeichert. Es gilt die Fassung { $version }.
charter-saved-text = Organisationen können sie jetzt lesen und unterschreiben.
# $version (String) - Fassung, etwa 2026-11-28
charter-meanwhile = Inzwischen wurde die Fassung { $version } gespeichert.
charter-meanwhile-text = Ihr Text ist noch nicht gespeichert. Lesen Sie erst die neue Fassung. Speichern Sie dann noch einmal, wenn Ihr Text gelten soll.
# $version (String) - Fassung, etwa 2026-11-28
charter-former = Das ist die frühere Fassung { $version }.
charter-former-text = Sie bleibt hier lesbar, weil Organisationen sie unterschrieben haben.
charter-present = Zur Fassung von heute
# $version (String) - Fassung, etwa 2026-11-28
charter-signed-then = Ihre unterschriebene Fassung { $version } lesen
