use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::{
    CHECKS, Finding, Subject, Verdict, backups, database, examine, folder, mail, open_files, port, report,
    settings,
};
use crate::config::{Config, Mail, MailTransport, Origin};
use domain::backups::{Proof, Record, Trouble};

const SHORT: Duration = Duration::from_millis(200);

fn config_in(folder: &Path) -> Config {
    Config { data_dir: folder.to_path_buf(), listen: "127.0.0.1:0".parse().unwrap(), ..Config::default() }
}

fn verdicts(findings: &[Finding]) -> Vec<Verdict> {
    findings.iter().map(|finding| finding.verdict).collect()
}

fn private_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
    folder
}

fn look(check: super::Check, config: &Config) -> Vec<Finding> {
    check(Subject { config, origin: &Origin::Defaults })
}

#[test]
fn a_fresh_machine_is_ready_and_nothing_is_left_behind() {
    let folder = private_folder();
    let config = config_in(folder.path());
    let findings = examine(Subject { config: &config, origin: &Origin::Defaults }, CHECKS);
    assert!(findings.iter().all(|finding| finding.verdict < Verdict::Fault), "{findings:?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_to_be_made_is_fine_and_is_not_made() {
    let folder = private_folder();
    let findings = look(folder::check, &config_in(&folder.path().join("neu/daten")));
    assert_eq!(findings[0].verdict, Verdict::Fine);
    assert!(findings[0].text.ends_with("entsteht beim ersten Start."), "{findings:?}");
    assert!(!folder.path().join("neu").exists());
}

#[test]
fn a_folder_that_is_none() {
    let folder = private_folder();
    let file = folder.path().join("datei");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("daten")] {
        assert_eq!(look(folder::check, &config_in(&path))[0].verdict, Verdict::Fault, "{}", path.display());
    }
    assert!(folder::probe(&folder.path().join("fehlt")).is_err());
}

#[test]
fn a_folder_open_to_all_is_noted() {
    let folder = private_folder();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let findings = look(folder::check, &config_in(folder.path()));
    assert_eq!(findings[1].verdict, Verdict::Hint);
    assert!(findings[1].remedy.as_ref().unwrap().starts_with("chmod o= "), "{findings:?}");
}

#[test]
fn a_full_disk_is_called_full_and_a_foreign_folder_foreign() {
    let told =
        |kind: std::io::ErrorKind| folder::not_writable("Datenordner", Path::new("/srv/hub"), &kind.into());
    let full = told(std::io::ErrorKind::StorageFull);
    assert_eq!(full.text, "Die Platte mit /srv/hub ist voll.");
    assert!(full.verdict == Verdict::Fault && !full.remedy.unwrap().contains("zu eigen"));
    assert!(told(std::io::ErrorKind::PermissionDenied).remedy.unwrap().contains("zu eigen"));
}

#[test]
fn the_place_of_the_backups_is_tried() {
    let folder = private_folder();
    let with = |place: &Path| {
        let mut config = config_in(folder.path());
        config.backup.folder = place.to_owned();
        look(backups::check, &config)
    };
    assert_eq!(with(Path::new("")), []);
    let there = folder.path().join("sicherung");
    assert!(with(&there)[0].text.ends_with("entsteht mit der ersten Sicherung."));
    assert!(!there.exists(), "the doctor makes nothing");
    fs::create_dir(&there).unwrap();
    assert_eq!(verdicts(&with(&there)), [Verdict::Fine]);
    assert_eq!(fs::read_dir(&there).unwrap().count(), 0);
    let file = folder.path().join("datei");
    fs::write(&file, "").unwrap();
    for wrong in [file.clone(), file.join("sicherung")] {
        assert_eq!(verdicts(&with(&wrong)), [Verdict::Fault], "{}", wrong.display());
    }
    assert!(backups::tool("gibt-es-nicht-8271").unwrap().text.contains("gibt-es-nicht-8271"));
    assert_eq!(backups::tool("sh"), None);
}

#[test]
fn a_password_in_the_open_is_noted() {
    let told = |url: &str| mail::open_password(&Mail { smtp_url: url.parse().unwrap(), ..Mail::default() });
    assert!(told("smtp://hub:geheim@mail.example:587").is_some_and(|it| !it.text.contains("geheim")));
    for sound in [
        "smtps://hub:geheim@mail.example:465",
        "smtp://hub:geheim@mail.example:587?tls=required",
        "smtp://hub:geheim@127.0.0.1:25",
        "smtp://mail.example",
    ] {
        assert_eq!(told(sound), None, "{sound}");
    }
}

#[test]
fn relative_folders_lie_in_the_current_one() {
    assert_eq!(folder::nearest_existing(Path::new("gibt/es/nicht")).unwrap(), Path::new("."));
}

#[test]
fn space_is_judged() {
    let mib = 1024 * 1024;
    assert_eq!(folder::judge_space(50 * mib).verdict, Verdict::Fault);
    assert_eq!(folder::judge_space(500 * mib).verdict, Verdict::Hint);
    assert_eq!(folder::judge_space(5_000 * mib), Finding::fine("Freier Platz", "5000 MiB frei."));
    assert_eq!(folder::judge_space(50 * 1024 * mib), Finding::fine("Freier Platz", "50 GiB frei."));
}

/// A server of one connection that says something, after it was spoken to if `first` is false.
fn speaker(words: &'static str, first: bool) -> (std::net::SocketAddr, thread::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let speaking = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        if !first {
            assert!(stream.read(&mut [0; 512]).unwrap() > 0);
        }
        stream.write_all(words.as_bytes()).unwrap();
        // Nothing more is said; until the other side has left.
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        while stream.read(&mut [0; 512]).is_ok_and(|read| read > 0) {}
    });
    (address, speaking)
}

#[test]
fn the_port_is_free_or_answered_or_taken() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(port::look_at(free, SHORT).verdict, Verdict::Fine);

    let (hub, answering) = speaker("HTTP/1.1 200 OK\r\nserver: Hochbeet\r\n\r\nok", false);
    let found = port::look_at(hub, SHORT);
    assert!(found.verdict == Verdict::Fine && found.text.contains("läuft der Hub schon"), "{found:?}");
    answering.join().unwrap();

    for words in [
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/1.1 200 OK\r\n\r\nok",
        "HTTP/1.1 200 OK\r\nserver: nginx\r\n\r\nok",
        "HTTP/1.1 503 Service Unavailable\r\nserver: Hochbeet\r\n\r\nok",
    ] {
        let (other, answering) = speaker(words, false);
        assert_eq!(port::look_at(other, SHORT).verdict, Verdict::Fault, "{words}");
        answering.join().unwrap();
    }

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    assert_eq!(port::look_at(silent.local_addr().unwrap(), SHORT).verdict, Verdict::Fault);
}

#[test]
fn an_address_of_another_machine() {
    let found = port::look_at("192.0.2.1:8080".parse().unwrap(), SHORT);
    assert!(
        found.verdict == Verdict::Fault && found.text.contains("gehört nicht zu dieser Maschine"),
        "{found:?}"
    );
}

fn by_server(url: &str) -> Mail {
    Mail { transport: MailTransport::Smtp, smtp_url: url.parse().unwrap(), ..Mail::default() }
}

#[test]
fn mail_servers_greet_refuse_or_are_silent() {
    let (address, speaking) = speaker("220 mail.example bereit\r\n", true);
    assert_eq!(mail::server(&by_server(&format!("smtp://{address}")), SHORT).verdict, Verdict::Fine);
    speaking.join().unwrap();

    let (address, speaking) = speaker("554 nicht von hier\r\n", true);
    let found = mail::server(&by_server(&format!("smtp://a:geheim@{address}")), SHORT);
    assert!(
        found.verdict == Verdict::Fault && found.text.ends_with("weist ab: 554 nicht von hier"),
        "{found:?}"
    );
    speaking.join().unwrap();

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let found = mail::server(&by_server(&format!("smtp://a:geheim@{address}")), SHORT);
    assert!(found.verdict == Verdict::Fault && !format!("{found:?}").contains("geheim"), "{found:?}");
    assert_eq!(mail::server(&by_server(&format!("smtps://{address}")), SHORT).verdict, Verdict::Fine);
    drop(silent);
    assert_eq!(mail::server(&by_server(&format!("smtp://{address}")), SHORT).verdict, Verdict::Fault);
}

#[test]
fn mails_as_files_are_noted_in_public() {
    let folder = private_folder();
    let mut config = config_in(folder.path());
    assert_eq!(verdicts(&look(mail::check, &config)), [Verdict::Fine]);
    config.base_url = "https://a.example".parse().unwrap();
    assert_eq!(verdicts(&look(mail::check, &config)), [Verdict::Hint]);
}

#[test]
fn the_base_url_is_judged_beside_its_neighbours() {
    let mut config = Config::default();
    assert_eq!(verdicts(&look(settings::check_base_url, &config)), [Verdict::Hint]);
    config.base_url = "https://a.example".parse().unwrap();
    assert_eq!(verdicts(&look(settings::check_base_url, &config)), [Verdict::Fine, Verdict::Hint]);
    config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    assert_eq!(verdicts(&look(settings::check_base_url, &config)), [Verdict::Fine]);
    config.listen = "0.0.0.0:8080".parse().unwrap();
    assert_eq!(verdicts(&look(settings::check_base_url, &config)), [Verdict::Fine, Verdict::Hint]);
}

#[test]
fn a_readable_password_is_noted() {
    let folder = private_folder();
    let path = folder.path().join("config.toml");
    fs::write(&path, "").unwrap();
    let mut config = config_in(folder.path());
    config.mail = by_server("smtps://a:geheim@mail.example");
    let origin = Origin::File(path.clone());
    for (mode, expected) in [(0o644, &[Verdict::Fine, Verdict::Hint][..]), (0o640, &[Verdict::Fine])] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let findings = settings::check(Subject { config: &config, origin: &origin });
        assert_eq!(verdicts(&findings), expected);
    }
}

#[test]
fn open_files_are_compared_with_connections() {
    assert_eq!(open_files::judge(1_024, Some(1_024)).verdict, Verdict::Hint);
    assert_eq!(open_files::judge(1_024, Some(65_536)).verdict, Verdict::Fine);
    assert_eq!(open_files::judge(1_024, None).verdict, Verdict::Fine);
}

fn inspection() -> store::maintenance::Inspection {
    store::maintenance::Inspection {
        engine: "SQLite 3.53.2".to_owned(),
        complaint: None,
        pending: 0,
        newer: None,
        waiting: Some((0, None)),
        backups: Record::default(),
        erasures: Vec::new(),
    }
}

#[test]
fn the_database_is_judged_by_what_was_found() {
    let now = kernel::WallTime::from_stored("2026-11-22T12:00").unwrap().instant();
    let config = Config::default();
    let verdicts = |found| verdicts(&database::judge(&found, &config, now));
    assert_eq!(verdicts(inspection()), [Verdict::Fine, Verdict::Fine, Verdict::Hint]);
    let proven = |days: i64| Record {
        proof: Some(Proof { at: now.plus_days(-days).micros(), millis: 1, bytes: 1, rows: 1, uploads: 0 }),
        ..Record::default()
    };
    let waiting = Some((3, Some(now.plus_seconds(-3_599))));
    let well = store::maintenance::Inspection { waiting, backups: proven(7), ..inspection() };
    assert_eq!(verdicts(well), [Verdict::Fine; 3]);
    let waiting = Some((1, Some(now.plus_seconds(-3_600))));
    let stale = store::maintenance::Inspection { waiting, backups: proven(8), ..inspection() };
    assert_eq!(verdicts(stale.clone()), [Verdict::Fine, Verdict::Hint, Verdict::Hint]);
    let texts: Vec<_> =
        database::judge(&stale, &config, now).into_iter().map(|finding| finding.text).collect();
    assert_eq!(texts[1], "1 Mail wartet, die älteste seit 22.11.2026, 11:00 Uhr.");
    assert_eq!(texts[2], "Die letzte geprüfte ist vom 14.11.2026, 12:00 Uhr.");
    let trouble =
        Some(Trouble { at: now.micros(), unproven: false, why: "Die Platte ist voll.\nFull.".to_owned() });
    let failed = store::maintenance::Inspection { backups: Record { trouble, ..proven(1) }, ..inspection() };
    assert_eq!(verdicts(failed.clone()), [Verdict::Fine, Verdict::Fine, Verdict::Fault, Verdict::Fine]);
    let texts: Vec<_> =
        database::judge(&failed, &config, now).into_iter().map(|finding| finding.text).collect();
    assert_eq!(texts[2], "Der letzte Versuch, 22.11.2026, 12:00 Uhr: Die Platte ist voll.");
    let broken =
        store::maintenance::Inspection { complaint: Some("row 3 missing".to_owned()), ..inspection() };
    assert_eq!(verdicts(broken)[0], Verdict::Fault);
    let newer =
        store::maintenance::Inspection { newer: Some("0009".to_owned()), waiting: None, ..inspection() };
    assert_eq!(verdicts(newer), [Verdict::Fault]);
    let older = store::maintenance::Inspection { pending: 2, waiting: None, ..inspection() };
    assert_eq!(verdicts(older), [Verdict::Hint]);
}

#[test]
fn a_database_is_looked_at_and_not_made() {
    let folder = private_folder();
    let config = config_in(folder.path());
    assert_eq!(verdicts(&look(super::database, &config)), [Verdict::Fine]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    drop(crate::house::open(&config).unwrap());
    // The engine, the keys that fit it, what it holds; a hint that there is no backup; and nobody was erased.
    let found = verdicts(&look(super::database, &config));
    assert_eq!(found, [Verdict::Fine, Verdict::Fine, Verdict::Fine, Verdict::Hint, Verdict::Fine]);
    let broken = private_folder();
    fs::write(broken.path().join(crate::house::DATABASE_FILE), "kaputt".repeat(1_000)).unwrap();
    assert_eq!(verdicts(&look(super::database, &config_in(broken.path()))), [Verdict::Fault]);
}

#[test]
fn the_list_is_calm_and_aligned() {
    let findings = [
        Finding::fine("Port", "127.0.0.1:8080 ist frei."),
        Finding::fault("Mail", "Der Mailserver schweigt.", "Prüfen Sie die Firewall."),
    ];
    let (text, gravest) = report(&findings);
    assert_eq!(
        text,
        "ok       Port           127.0.0.1:8080 ist frei.\n\
         Fehler   Mail           Der Mailserver schweigt.\n                        → Prüfen Sie die Firewall.\n\
         \n1 Fehler."
    );
    assert_eq!(gravest, Verdict::Fault);
    assert_eq!(report(&[Finding::fine("Port", "frei.")]).1, Verdict::Fine);
}
