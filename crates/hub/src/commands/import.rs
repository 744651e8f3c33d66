//! `hochbeet import FILE`

use crate::cli::Options;
use crate::config::Config;
use crate::house::{Closed, open};
use crate::say::{complain, say};
use domain::imports::Kind;
use domain::settings::Settings;
use kernel::Locale;
use service::imports::{Choice, Decisions, List, Note, Outcome, Plan, Planned, Taken};
use service::{Caller, Error, Hub, Refusal};
use std::path::Path;
use std::process::ExitCode;

/// What was asked for beside the file.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What the list is about; recognised by its headings where nobody said.
    pub kind: Option<Kind>,
    /// Only say what would become of it.
    pub preview: bool,
    /// Topic where the list names none.
    pub topic: Option<String>,
    /// How it is taken over.
    pub choice: Choice,
}

/// Reads a list in. Fails when a row was not taken.
pub fn run(options: &Options, file: &Path, wanted: Wanted) -> ExitCode {
    match work(options, file, wanted) {
        Ok(taken) if taken.plan.refused() + taken.plan.waiting() == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(Closed(why)) => {
            complain(&why);
            ExitCode::FAILURE
        }
    }
}

fn work(options: &Options, file: &Path, wanted: Wanted) -> Result<Taken, Closed> {
    let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
    let bytes = std::fs::read(file).map_err(|error| {
        let file = file.display();
        Closed(format!("Die Datei »{file}« lässt sich nicht lesen: {error}\nThe file {file} cannot be read."))
    })?;
    let grid = sheets::read(&bytes).map_err(|error| {
        let german = i18n::imports::file(Locale::De, error);
        Closed(format!("{german}\n{}", i18n::imports::file(Locale::En, error)))
    })?;
    let hub = open(&config)?;
    if !service::setup::is_set_up(&hub.settings()) {
        return Err(Closed(
            "Dieser Hub ist noch nicht eingerichtet: Ohne Stadt, Themen und Stadtteile lässt sich keine Liste einlesen. Starten Sie ihn \
             (hochbeet serve) und richten Sie ihn mit dem Code ein, den er zeigt.\n\
             This hub is not set up yet; start it (hochbeet serve) and set it up with the code that it shows."
                .to_owned(),
        ));
    }
    let list = read_headings(&hub, grid, &wanted)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (preview, choice) = (wanted.preview, wanted.choice);
    let kind = list.kind;
    let taken = if preview {
        let planned =
            hub.read(Caller::system(), move |cx| service::imports::plan(cx, &list, &Decisions::new()));
        Taken { written: false, plan: planned.wait()? }
    } else {
        let written = hub.write(Caller::system(), move |cx| {
            service::imports::run(cx, &list, &name, &Decisions::new(), choice)
        });
        written.wait()?
    };
    let settings = hub.settings();
    tell(kind, &settings, &taken, preview);
    if let Some(hint) = topic_hint(&taken.plan, &settings) {
        say(&hint);
    }
    if kind == Kind::Organisations && taken.plan.fresh() > 0 {
        say(seen_by_whom(choice.publish));
    }
    Ok(taken)
}

fn read_headings(hub: &Hub, grid: Vec<Vec<String>>, wanted: &Wanted) -> Result<List, Closed> {
    let kind = wanted.kind;
    let opened = hub.read(Caller::system(), move |cx| service::imports::open(cx, &grid, kind));
    let mut list = match opened.wait() {
        Err(Error::Refused(Refusal::Fields(_))) => {
            let told = |locale| i18n::words(locale).imports_file_no_rows();
            return Err(Closed(format!("{}\n{}", told(Locale::De), told(Locale::En))));
        }
        opened => opened?,
    };
    if let Some(topic) = &wanted.topic {
        let settings = hub.settings();
        if settings.topic(topic).is_none() {
            let keys: Vec<&str> = settings.topics.iter().map(|topic| topic.key.as_str()).collect();
            return Err(Closed(format!(
                "Das Thema »{topic}« gibt es nicht. Es gibt: {0}\nThere is no topic {topic}. There are: {0}",
                keys.join(", ")
            )));
        }
        list.defaults.topic.clone_from(topic);
    }
    match list.missing() {
        None => Ok(list),
        Some(field) => {
            let column = |locale| i18n::plain(&i18n::imports::column(locale, field));
            Err(Closed(missing_column(&column(Locale::De), &column(Locale::En))))
        }
    }
}

/// The desk offers a field for each column; here the list itself has to say which one it is.
fn missing_column(german: &str, english: &str) -> String {
    format!(
        "In der Liste fehlt eine Spalte für: {german}. Schreiben Sie dieses Wort als Überschrift über die Spalte. Ist es eine andere Art \
         von Liste, nennen Sie die Art mit --kind.\n\
         The list has no column for: {english}. Put this word above the column, or name the kind of list with --kind."
    )
}

/// Rows that only lack a topic need no other list: an option gives them one.
fn topic_hint(plan: &Plan, settings: &Settings) -> Option<String> {
    let keys: Vec<&str> = settings.topics.iter().map(|topic| topic.key.as_str()).collect();
    (plan.waiting() > 0).then(|| {
        format!(
            "Wo kein Thema dasteht, hilft --topic THEMA. Es gibt: {0}\n\
             Where no topic is given, use --topic. There are: {0}",
            keys.join(", ")
        )
    })
}

/// Whoever reads a list of people's telephones in should know who sees them.
const fn seen_by_whom(publish: bool) -> &'static str {
    if publish {
        "Telefon und E-Mail der neuen Organisationen stehen öffentlich auf ihren Seiten; niemand bekommt eine Mail.\n\
         Phone and e-mail of the new organisations are public on their pages; nobody gets a mail."
    } else {
        "Neue Organisationen warten am Tisch auf Ihre Freigabe. Mit --publish stehen sie gleich im Verzeichnis, mit Telefon und E-Mail.\n\
         New organisations wait at the desk to be listed. With --publish they are listed at once, with phone and e-mail."
    }
}

fn tell(kind: Kind, settings: &Settings, taken: &Taken, preview: bool) {
    for row in &taken.plan.rows {
        for line in lines(row, settings) {
            say(&line);
        }
    }
    let plan: &Plan = &taken.plan;
    let counts = i18n::imports::counts(
        Locale::De,
        [plan.fresh(), plan.changed(), plan.same(), plan.refused()],
        plan.waiting(),
    );
    say(&format!("{}: {counts}.", i18n::imports::kind(Locale::De, kind)));
    if preview {
        say("Vorschau, es wurde nichts geschrieben. (Preview, nothing was written.)");
    } else if !taken.written {
        say(
            "Es wurde nichts geschrieben, weil Zeilen offen sind. Mit --only-good wird übernommen, was geht.\n\
             Nothing was written because rows are open. With --only-good what works is taken over.",
        );
    }
}

/// What there is to say of a row, with its number as the spreadsheet shows it.
fn lines(row: &Planned, settings: &Settings) -> Vec<String> {
    let (locale, w) = (Locale::De, i18n::words(Locale::De));
    let named = |said: String| {
        let name =
            if row.name.is_empty() { String::new() } else { format!(" ({})", row.name.replace('\n', " ")) };
        i18n::plain(&format!("{}{name}: {said}", w.imports_row(row.number.to_string())))
    };
    let mut said: Vec<String> = match &row.outcome {
        Outcome::Faulty(wrong) => {
            wrong.iter().map(|it| i18n::imports::wrong(locale, it.field, it.fault, &it.cell)).collect()
        }
        Outcome::Double(likely) => likely
            .iter()
            .map(|it| w.imports_row_double(&it.name, i18n::imports::reasons(locale, &it.reasons)))
            .collect(),
        Outcome::Changed(_) => {
            let told = row.told.iter().map(|told| {
                let of = |values: &[String]| i18n::imports::value(locale, settings, told.field, values);
                let change = i18n::imports::change(locale, &of(&told.before), &of(&told.now));
                w.imports_told(i18n::imports::field(locale, told.field), change)
            });
            told.collect()
        }
        Outcome::Repeated(first) => vec![w.imports_row_repeated(first.to_string())],
        Outcome::Joined(first) => vec![w.imports_row_joined(first.to_string())],
        Outcome::Gone => vec![w.imports_row_gone()],
        Outcome::Caption => vec![w.imports_row_caption()],
        Outcome::New | Outcome::Waits | Outcome::Same => Vec::new(),
    };
    said.extend(row.notes.iter().map(|note| match note {
        Note::MailKnown => w.imports_note_mail_known(),
        Note::MailInRow(other) => w.imports_note_mail_row(other.to_string()),
    }));
    if row.contact_left_out {
        said.push(w.imports_row_no_contact());
    }
    said.into_iter().map(named).collect()
}
