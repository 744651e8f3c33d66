use std::path::PathBuf;

use clap::CommandFactory;

use super::{Cli, Command, ListKind, Misread};

fn read(words: &[&str]) -> Result<Cli, Misread> {
    Cli::read(std::iter::once(&"hochbeet").chain(words))
}

fn mistake(words: &[&str]) -> String {
    let answer = read(words).expect_err("the call was accepted");
    assert!(answer.is_mistake, "{}", answer.text);
    answer.text
}

fn help(words: &[&str]) -> String {
    let answer = read(words).expect_err("help is no work");
    assert!(!answer.is_mistake, "{}", answer.text);
    answer.text
}

#[test]
fn the_definition_is_sound() {
    Cli::command().debug_assert();
}

#[test]
fn commands_and_options() {
    let call = read(&["--data", "d", "backup", "x.tar", "--listen", "localhost:9"]).unwrap();
    assert_eq!(call.command, Some(Command::Backup { file: PathBuf::from("x.tar"), recipient: Vec::new() }));
    assert_eq!(call.options.data, Some(PathBuf::from("d")));
    assert_eq!(call.options.listen.unwrap().0.to_string(), "127.0.0.1:9");
    assert_eq!(read(&[]).unwrap().command, None);
    let seed = read(&["seed", "--scale", "100000", "--seed", "7"]).unwrap().command;
    assert_eq!(seed, Some(Command::Seed { scale: 100_000, seed: 7 }));
    assert_eq!(read(&["seed"]).unwrap().command, Some(Command::Seed { scale: 1_000, seed: 1 }));
}

#[test]
fn help_is_german_first_and_names_every_command() {
    let text = help(&["--help"]);
    assert_eq!(text, Cli::short_help().trim_end());
    for each in [
        "Aufruf: hochbeet [OPTIONEN] BEFEHL",
        "serve",
        "demo",
        "seed",
        "doctor",
        "backup",
        "restore",
        "import",
        "export",
        "login",
        "new-keys",
        "--config <DATEI>",
    ] {
        assert!(text.contains(each), "{each} is missing in\n{text}");
    }
    for command in
        ["serve", "demo", "seed", "doctor", "backup", "restore", "import", "export", "login", "new-keys"]
    {
        let text = help(&[command, "-h"]);
        assert!(text.contains(&format!("Aufruf: hochbeet {command} [OPTIONEN]")), "{text}");
        assert!(!text.contains("Print") && !text.contains("Usage") && !text.contains("Options"), "{text}");
    }
}

#[test]
fn the_version_is_told() {
    assert_eq!(help(&["--version"]), concat!("hochbeet ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn mistakes_are_told_in_german_then_english() {
    for (words, german) in [
        (&["doktor"][..], "Den Befehl »doktor« gibt es nicht. Meinten Sie »doctor«?"),
        (&["sreve"], "Den Befehl »sreve« gibt es nicht. Meinten Sie »restore« oder »serve«?"),
        (&["tanzen"], "Den Befehl »tanzen« gibt es nicht."),
        (&["serve", "--lissten", "x"], "»--lissten« passt hier nicht. Meinten Sie »--listen«?"),
        (&["serve", "zwei"], "»zwei« passt hier nicht."),
        (&["backup"], "Es fehlt noch: <DATEI>"),
        (&["serve", "--data"], "Hinter »--data <ORDNER>« fehlt der Wert."),
        (&["serve", "--data", "a", "--data", "b"], "»--data <ORDNER>« steht zweimal da."),
    ] {
        let text = mistake(words);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.first(), Some(&german), "{text}");
        assert!(lines.len() >= 3 && !text.contains("error:") && !text.contains("Usage"), "{text}");
        assert_eq!(lines.last(), Some(&"Hilfe (help): hochbeet --help"));
    }
}

#[test]
fn a_list_is_called_in_with_its_kind() {
    let call = read(&["import", "liste.xlsx", "--kind", "angebote", "--only-good"]).unwrap();
    let wanted = Command::Import {
        file: PathBuf::from("liste.xlsx"),
        kind: Some(ListKind(domain::imports::Kind::Opportunities)),
        preview: false,
        only_good: true,
        topic: None,
        publish: false,
    };
    assert_eq!(call.command, Some(wanted));
    assert_eq!(
        mistake(&["import", "x", "--kind", "vereine"]),
        "--kind: »vereine« ist keine Art von Liste. Es gibt: organisationen, ansprechpersonen, angebote\n\
         --kind: \"vereine\" is no kind of list. There are: organisationen, ansprechpersonen, angebote\n\
         Hilfe (help): hochbeet --help"
    );
}

#[test]
fn values_explain_themselves() {
    assert_eq!(
        mistake(&["serve", "--listen", "8080"]),
        "--listen: »8080« ist keine Adresse mit Port. Beispiel: 127.0.0.1:8080\n\
         --listen: \"8080\" is no address with a port. Example: 127.0.0.1:8080\n\
         Hilfe (help): hochbeet --help"
    );
    let text = mistake(&["serve", "--database", "mysql://hub:geheim@db"]);
    assert!(
        text.starts_with("--database: Diese Datenbank kennt der Hub nicht.") && !text.contains("geheim"),
        "{text}"
    );
}
