### Sicherungen: was die Koordination am Tisch davon sieht.

backups-title = Sicherung
backups-lead = Jede Nacht sichert der Hub alles; jede Woche holt er eine Sicherung zur Probe zurück und vergleicht.
backups-see = Zur Sicherung
backups-never = Noch keine Sicherung ist geprüft. Geht die Platte kaputt, ist alles verloren. Bitten Sie Ihre Technik, in »config.toml« unter »backup« einen Ordner zu nennen.
# $days (Number) - Tage seit der letzten geprüften Sicherung
backups-stale = { $days ->
    [one] Die letzte geprüfte Sicherung ist einen Tag alt. Bitten Sie Ihre Technik, nachzusehen.
   *[other] Die letzte geprüfte Sicherung ist { $days } Tage alt. Bitten Sie Ihre Technik, nachzusehen.
}
# $days (Number) - Tage seit der letzten geprüften Sicherung
backups-troubled = { $days ->
    [0] Eine Sicherung ist misslungen. Die letzte geprüfte ist von heute.
    [one] Die letzte Sicherung ist misslungen. Die letzte geprüfte ist von gestern.
   *[other] Die letzte Sicherung ist misslungen. Die letzte geprüfte ist { $days } Tage alt.
}
# $days (Number) - Tage seit der letzten geprüften Sicherung
backups-fresh = { $days ->
    [0] Die letzte geprüfte Sicherung ist von heute.
    [one] Die letzte geprüfte Sicherung ist von gestern.
   *[other] Die letzte geprüfte Sicherung ist { $days } Tage alt.
}
backups-demo = Die Musterstadt wird nicht gesichert: Sie lässt sich jederzeit neu bauen.
backups-failed = Der letzte Versuch misslang
backups-unproven = Gesichert, aber nicht geprüft
backups-failed-help = Geben Sie diesen Satz Ihrer Technik weiter. »hochbeet doctor« zeigt dort mehr; der Hub versucht es von selbst wieder.
backups-proof = Zuletzt zur Probe zurückgeholt
# $rows (Number) - verglichene Zeilen der Datenbank
# $uploads (Number) - verglichene Dateien
# $seconds (String) - Dauer, zum Beispiel „4,7“
backups-proof-text = Alles kam zurück, wie es war: { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
} der Datenbank und { $uploads ->
    [0] keine Dateien
    [one] eine Datei
   *[other] { $uploads } Dateien
}, in { $seconds } Sekunden.
backups-proof-none = Noch nie.
backups-made = Zuletzt gesichert
# $size (String) - Größe der Datei, zum Beispiel „12,3 MB“
backups-made-locked = { $size }, verschlüsselt. Zum Zurückholen braucht es den geheimen Schlüssel.
# $size (String) - Größe der Datei, zum Beispiel „12,3 MB“
backups-made-open = { $size }, nicht verschlüsselt.
backups-made-none = Noch nie.
