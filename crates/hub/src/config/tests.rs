use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::{BaseUrl, Config, Database, LogLevel, MailTransport, Origin, Proxy, Refusal, file};
use crate::cli::Options;

const SHIPPED: &str = include_str!("../../../../config.toml");

fn names(table: &Table, above: &str, all: &mut BTreeSet<String>) {
    for (name, value) in table {
        match value {
            Value::Table(inner) => names(inner, &format!("{above}{name}."), all),
            _ => drop(all.insert(format!("{above}{name}"))),
        }
    }
}

fn names_of(table: &Table) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    names(table, "", &mut all);
    all
}

/// What the operator reads when this text is the file.
fn refusal(text: &str) -> String {
    let faults = file::parse(text).expect_err("the text was accepted");
    Refusal { file: PathBuf::from("config.toml"), faults }.to_string()
}

#[test]
fn the_shipped_file_names_every_key_and_no_other() {
    let types = names_of(&Table::try_from(Config::default()).unwrap());
    assert_eq!(names_of(&SHIPPED.parse().unwrap()), types);
    assert!(types.contains("limits.readers"), "the list is not empty by mistake");
}

#[test]
fn the_shipped_file_shows_the_defaults() {
    assert_eq!(file::parse(SHIPPED).unwrap(), Config::default());
}

#[test]
fn every_key_of_the_shipped_file_is_explained_in_two_languages() {
    let lines: Vec<&str> = SHIPPED.lines().collect();
    for (at, line) in
        lines.iter().enumerate().filter(|(_, line)| line.contains(" = ") && !line.starts_with('#'))
    {
        let above = lines[..at].iter().rev().take_while(|line| line.starts_with("# ")).count();
        assert!(above >= 2, "»{line}« needs a German and an English comment");
    }
}

#[test]
fn a_wrong_key_is_told_with_its_line_and_the_nearest_right_name() {
    let text = "\n".repeat(11) + "lissten = \"127.0.0.1:8080\"\n";
    assert_eq!(
        refusal(&text),
        "config.toml, Zeile 12: »lissten« gibt es nicht. Meinten Sie »listen«?\n\
         config.toml, line 12: there is no \"lissten\". Did you mean \"listen\"?"
    );
}

#[test]
fn a_wrong_key_in_a_section_and_a_wrong_section() {
    assert_eq!(
        refusal("[limits]\nmax-conections = 5\n"),
        "config.toml, Zeile 2: »max-conections« gibt es nicht. Meinten Sie »max_connections«?\n\
         config.toml, line 2: there is no \"max-conections\". Did you mean \"max_connections\"?"
    );
    assert_eq!(
        refusal("[mails]\nfrom = \"a@b.example\"\n"),
        "config.toml, Zeile 1: [mails] gibt es nicht. Meinten Sie [mail]?\n\
         config.toml, line 1: there is no [mails]. Did you mean [mail]?"
    );
}

#[test]
fn a_key_in_the_wrong_section_is_sent_to_the_right_one() {
    assert_eq!(
        refusal("[mail]\ndata_dir = \"x\"\n"),
        "config.toml, Zeile 2: »data_dir« gibt es hier nicht. Meinten Sie »data_dir« ganz oben, vor dem ersten [Abschnitt]?\n\
         config.toml, line 2: there is no \"data_dir\" here. Did you mean \"data_dir\" at the top, before the first [section]?"
    );
    assert_eq!(
        refusal("readers = 3\n"),
        "config.toml, Zeile 1: »readers« gibt es hier nicht. Meinten Sie »readers« im Abschnitt [limits]?\n\
         config.toml, line 1: there is no \"readers\" here. Did you mean \"readers\" in the section [limits]?"
    );
}

#[test]
fn a_key_that_resembles_nothing_gets_the_list() {
    assert_eq!(
        refusal("[log]\nbuntstift = 1\n"),
        "config.toml, Zeile 2: »buntstift« gibt es nicht. Hier möglich: format, level.\n\
         config.toml, line 2: there is no \"buntstift\". Possible here: format, level."
    );
}

#[test]
fn a_value_of_the_wrong_kind() {
    assert_eq!(
        refusal("listen = 8080\n"),
        "config.toml, Zeile 1: »listen« braucht einen Text in Anführungszeichen, hier steht eine ganze Zahl.\n\
         config.toml, line 1: \"listen\" needs a text in quotation marks, this is a whole number."
    );
    assert_eq!(
        refusal("trusted_proxies = \"127.0.0.1\"\n"),
        "config.toml, Zeile 1: »trusted_proxies« braucht eine Liste in eckigen Klammern, hier steht ein Text.\n\
         config.toml, line 1: \"trusted_proxies\" needs a list in square brackets, this is a text."
    );
    assert!(
        refusal("mail = \"smtp\"").contains("»mail« braucht einen eigenen Abschnitt, hier steht ein Text.")
    );
    assert_eq!(
        refusal("trusted_proxies = [\n  \"127.0.0.1\",\n  7,\n]\n"),
        "config.toml, Zeile 3: Dieser Wert passt hier nicht.\n\
         config.toml, line 3: this value does not fit here: invalid type: integer `7`, expected a string."
    );
}

#[test]
fn a_number_outside_its_bounds() {
    for (given, line) in [("0", "0"), ("-3", "-3"), ("65", "65"), ("99999999999", "99999999999")] {
        assert_eq!(
            refusal(&format!("# Anzahl\n[limits]\nreaders = {given}\n")),
            format!(
                "config.toml, Zeile 3: {line} geht hier nicht. Erlaubt sind 1 bis 64.\n\
                 config.toml, line 3: {line} is not possible here. Allowed are 1 to 64."
            )
        );
    }
}

#[test]
fn a_wrong_word() {
    assert_eq!(
        refusal("[mail]\ntransport = \"smpt\"\n"),
        "config.toml, Zeile 2: »smpt« passt hier nicht. Meinten Sie »smtp«?\n\
         config.toml, line 2: \"smpt\" does not fit here. Did you mean \"smtp\"?"
    );
    assert!(refusal("[log]\nlevel = \"laut\"").contains("Möglich: error, warn, info, debug, trace."));
}

#[test]
fn mail_by_server_needs_a_server() {
    assert_eq!(
        refusal("[mail]\nfrom_name = \"x\"\ntransport = \"smtp\"\n"),
        "config.toml, Zeile 3: Für den Versand mit »smtp« fehlt noch »smtp_url«, die Adresse Ihres Mailservers.\n\
         config.toml, line 3: sending with \"smtp\" also needs \"smtp_url\", the address of your mail server."
    );
}

#[test]
fn several_faults_are_told_at_once_in_their_order() {
    let told = refusal("readerss = 1\nbase_urll = \"\"\nlisten = 1\n");
    let lines: Vec<&str> = told.lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(
        lines,
        [
            "config.toml, Zeile 1",
            "config.toml, line 1",
            "config.toml, Zeile 2",
            "config.toml, line 2",
            "config.toml, Zeile 3",
            "config.toml, line 3"
        ]
    );
}

#[test]
fn what_is_no_toml() {
    let told = refusal("listen = \"127.0.0.1:80\n");
    assert!(
        told.starts_with("config.toml, Zeile 1: Hier stimmt die Schreibweise nicht. Prüfen Sie"),
        "{told}"
    );
    let told = refusal("database = \"\"\ndatabase = \"\"\n");
    assert!(
        told.starts_with(
            "config.toml, Zeile 2: Dieser Name steht schon weiter oben. Jeder darf nur einmal vorkommen.\n"
        ),
        "{told}"
    );
}

#[test]
fn base_urls_that_work() {
    for (given, kept) in [
        ("", ""),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("http://demo.localhost", "http://demo.localhost"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000"),
        ("http://[::1]:9000", "http://[::1]:9000"),
        ("https://Mitmachen.Example", "https://mitmachen.example"),
        ("https://mitmachen.example:8443", "https://mitmachen.example:8443"),
    ] {
        assert_eq!(given.parse::<BaseUrl>().unwrap().as_str(), kept, "{given}");
    }
}

#[test]
fn base_urls_that_do_not() {
    for given in
        ["localhost:8080", "mitmachen.example", "ftp://a.example", "https://", "https://:8080", "/", "a b"]
    {
        let wrong = given.parse::<BaseUrl>().expect_err(given);
        assert_eq!(wrong.de, format!("»{given}« ist keine Webadresse. Beispiel: https://mitmachen.example"));
    }
    for given in
        ["https://a.example:99999", "https://a.example:", "https://a.example:0", "https://a.example:x"]
    {
        assert!(given.parse::<BaseUrl>().is_err(), "{given}");
    }
    for given in
        ["https://a.example/hub", "https://a.example?x=1", "https://a.example/#x", "https://me@a.example"]
    {
        let wrong = given.parse::<BaseUrl>().expect_err(given);
        assert!(wrong.de.starts_with(&format!("»{given}« ist zu lang.")), "{wrong}");
    }
    let foreign = "http://mitmachen.example".parse::<BaseUrl>().unwrap_err();
    assert!(
        foreign.de.ends_with("http:// geht nur mit localhost. Nehmen Sie https://mitmachen.example."),
        "{foreign}"
    );
    let umlaut = "https://grün.example".parse::<BaseUrl>().unwrap_err();
    assert!(umlaut.de.contains("xn--"), "{umlaut}");
}

#[test]
fn a_wrong_base_url_is_told_with_its_line() {
    assert_eq!(
        refusal("\nbase_url = \"http://mitmachen.example\"\n"),
        "config.toml, Zeile 2: »http://mitmachen.example« wäre unverschlüsselt; http:// geht nur mit localhost. \
         Nehmen Sie https://mitmachen.example.\n\
         config.toml, line 2: \"http://mitmachen.example\" would not be encrypted; http:// works with localhost only. \
         Use https://mitmachen.example."
    );
}

#[test]
fn proxies_are_machines_or_networks() {
    let proxy: Proxy = "10.1.2.3/8".parse().unwrap();
    assert_eq!(proxy.to_string(), "10.0.0.0/8");
    assert!(
        proxy.contains("::ffff:10.9.9.9".parse().unwrap()) && !proxy.contains("11.0.0.1".parse().unwrap())
    );
    let one: Proxy = "::1".parse().unwrap();
    assert!(one.contains("::1".parse().unwrap()) && !one.contains("::2".parse().unwrap()));
    assert!("nginx".parse::<Proxy>().is_err() && "10.0.0.0/33".parse::<Proxy>().is_err());
}

#[test]
fn passwords_are_never_repeated() {
    let text = "database = \"postgres://hub:geheim@db/hub\"\n[mail]\nsmtp_url = \"smtps://hub:geheim@mail.example\"\n";
    let config = file::parse(text).unwrap();
    assert!(!format!("{config:?}").contains("geheim"), "{config:?}");
    for wrong in
        ["database = \"mysql://hub:geheim@db\"", "[mail]\nsmtp_url = \"http://hub:geheim@mail.example\""]
    {
        assert!(!refusal(wrong).contains("geheim"));
    }
}

#[test]
fn mail_values() {
    let config = file::parse("[mail]\nsmtp_url = \"smtp://mail.example?tls=required\"\n").unwrap();
    assert_eq!(
        (config.mail.smtp_url.host().as_deref(), config.mail.smtp_url.port()),
        (Some("mail.example"), Some(587))
    );
    assert!(refusal("[mail]\nfrom = \"Hub <hub@a.example>\"").contains("ist keine Mailadresse"));
    assert!(refusal("[mail]\nfrom_name = \"a\\nBcc: x\"").contains("keine Zeilenumbrüche"));
}

#[test]
fn without_a_base_url_links_follow_the_port_that_was_bound() {
    let config = file::parse("listen = \"localhost:0\"").unwrap();
    assert_eq!(config.base_url_at(4711).as_str(), "http://localhost:4711");
    let config = file::parse("base_url = \"https://a.example\"").unwrap();
    assert_eq!(config.base_url_at(4711).as_str(), "https://a.example");
}

#[test]
fn the_command_line_has_the_last_word() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("meine.toml");
    fs::write(&path, "data_dir = \"d\"\nlisten = \"127.0.0.1:1\"\n[log]\nlevel = \"warn\"\n").unwrap();
    let options = Options {
        config: Some(path.clone()),
        data: Some(PathBuf::from("hier")),
        listen: Some("127.0.0.1:2".parse().unwrap()),
        database: Some("postgres://x/y".parse().unwrap()),
    };
    let (config, origin) = Config::load(&options).unwrap();
    assert_eq!(origin, Origin::File(path));
    assert_eq!(config.data_dir, Path::new("hier"));
    assert_eq!(config.listen.0.port(), 2);
    assert!(matches!(config.database, Database::Postgres(_)));
    assert_eq!((config.log.level, config.mail.transport), (LogLevel::Warn, MailTransport::Files));
}

#[test]
fn paths_in_the_file_are_meant_beside_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let usual = folder.path().join("config.toml");
    assert_eq!(
        Config::load_from(&Options::default(), &usual).unwrap(),
        (Config::default(), Origin::Defaults)
    );
    fs::write(&usual, "data_dir = \"d\"").unwrap();
    let (config, _) = Config::load_from(&Options::default(), &usual).unwrap();
    assert_eq!(config.data_dir, folder.path().join("d"));
    assert_eq!(config.mail_dir(), folder.path().join("d/post"));
}

#[test]
fn a_named_file_must_be_there_and_be_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fehlt.toml");
    let options = Options { config: Some(path.clone()), ..Options::default() };
    let shown = path.display();
    let told = Config::load(&options).unwrap_err().to_string();
    assert!(
        told.starts_with(&format!(
            "{shown}: Diese Datei gibt es nicht.\n{shown}: This file cannot be read ("
        )),
        "{told}"
    );
    fs::write(&path, b"listen = \"\xff\"").unwrap();
    let told = Config::load(&options).unwrap_err().to_string();
    assert!(told.contains("Diese Datei ist kein Text in UTF-8."), "{told}");
}

#[test]
fn a_secret_key_is_refused_and_not_repeated() {
    let told = refusal("[backup]\nrecipients = [\"AGE-SECRET-KEY-1ABC\"]\n");
    assert!(told.contains("Das ist ein geheimer Schlüssel") && !told.contains("1ABC"), "{told}");
    assert!(
        refusal("[backup]\nrecipients = [\"age1x\"]\n").contains("ist kein öffentlicher Schlüssel von age")
    );
    let key = age::x25519::Identity::generate().to_public().to_string();
    let config = file::parse(&format!("[backup]\nfolder = \"b\"\nrecipients = [\"{key}\"]\n")).unwrap();
    assert_eq!(config.backup.recipients, [key.parse().unwrap()]);
}

#[test]
fn the_folder_of_backups_is_meant_beside_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    let load = |text: &str| {
        fs::write(&path, text).unwrap();
        let options = Options { config: Some(path.clone()), ..Options::default() };
        Config::load(&options).unwrap().0.backup
    };
    assert_eq!(load("[backup]\nfolder = \"sicherung\"\n").folder, folder.path().join("sicherung"));
    assert!(!load("").is_on(), "no folder is none, not the one of the file");
}
