### Backups: what the office sees of them.

backups-title = Backup
backups-lead = The hub backs everything up each night; each week it brings a backup back for a try and compares.
backups-see = See the backup
backups-never = No backup has been proven yet. If the disk breaks, everything is lost. Ask your technical people to name a folder under “backup” in “config.toml”.
backups-stale = { $days ->
    [one] The last proven backup is one day old. Ask your technical people to look after it.
   *[other] The last proven backup is { $days } days old. Ask your technical people to look after it.
}
backups-troubled = { $days ->
    [0] A backup failed. The last proven one is from today.
    [one] The last backup failed. The last proven one is from yesterday.
   *[other] The last backup failed. The last proven one is { $days } days old.
}
backups-fresh = { $days ->
    [0] The last proven backup is from today.
    [one] The last proven backup is from yesterday.
   *[other] The last proven backup is { $days } days old.
}
backups-demo = The sample town is not backed up: it can be built anew at any time.
backups-failed = The last try failed
backups-unproven = Backed up, but not proven
backups-failed-help = Pass this sentence on to your technical people. “hochbeet doctor” shows them more; the hub tries again by itself.
backups-proof = Last brought back for a try
backups-proof-text = Everything came back as it was: { $rows ->
    [one] one row
   *[other] { $rows } rows
} of the database and { $uploads ->
    [0] no files
    [one] one file
   *[other] { $uploads } files
}, in { $seconds } seconds.
backups-proof-none = Never yet.
backups-made = Last backed up
backups-made-locked = { $size }, encrypted. Bringing it back takes the secret key.
backups-made-open = { $size }, not encrypted.
backups-made-none = Never yet.
