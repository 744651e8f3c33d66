//! A call that cannot be followed, or that asked for help: what to answer.

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// The answer to a call that names no work to do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Misread {
    pub text: String,
    /// Help and version were asked for and are no mistake.
    pub is_mistake: bool,
}

impl Misread {
    /// clap speaks English only: a German sentence goes before its own, and its repeated usage lines are left out.
    pub(super) fn explain(error: &clap::Error) -> Self {
        let rendered = error.render().to_string();
        if !error.use_stderr() {
            return Self { text: rendered.trim_end().to_owned(), is_mistake: false };
        }
        let english = rendered.trim_start_matches("error: ").split("\n\nUsage:").next().unwrap_or_default();
        let english: Vec<&str> = english.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let (german, english) = match own_words(error) {
            Some((german, english)) => (german, english),
            None => (sentence(error), english.join("\n")),
        };
        let text = format!("{german}\n{english}\nHilfe (help): hochbeet --help");
        Self { text, is_mistake: true }
    }
}

/// A value type of the house explains itself in both languages.
fn own_words(error: &clap::Error) -> Option<(String, String)> {
    let source = std::error::Error::source(error)?.to_string();
    let option = first(error, ContextKind::InvalidArg)?;
    let option = option.split_whitespace().next()?.to_owned();
    let (german, english) = source.split_once('\n')?;
    Some((format!("{option}: {german}"), format!("{option}: {english}")))
}

fn sentence(error: &clap::Error) -> String {
    let named = |kind| first(error, kind).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let hint = hint(error, ContextKind::SuggestedArg);
            format!("»{}« passt hier nicht.{hint}", named(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            let hint = hint(error, ContextKind::SuggestedSubcommand);
            format!("Den Befehl »{}« gibt es nicht.{hint}", named(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => format!("Es fehlt noch: {}", named(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue => format!("Hinter »{}« fehlt der Wert.", named(ContextKind::InvalidArg)),
        ErrorKind::ArgumentConflict => format!("»{}« steht zweimal da.", named(ContextKind::InvalidArg)),
        _ => "Dieser Aufruf ist nicht lesbar.".to_owned(),
    }
}

fn hint(error: &clap::Error, kind: ContextKind) -> String {
    match all(error, kind).as_slice() {
        [] => String::new(),
        near => format!(" Meinten Sie »{}«?", near.join("« oder »")),
    }
}

fn first(error: &clap::Error, kind: ContextKind) -> Option<String> {
    all(error, kind).into_iter().next()
}

fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
