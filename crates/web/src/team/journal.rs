use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Verb;
use domain::signups::Channel;
use i18n::{dates, terms};
use kernel::{Instant, Minutes};
use service::journal::{Entry, PAGE};

#[derive(Template)]
#[template(path = "team/journal.html")]
struct Page {
    shell: Shell,
    rows: Vec<Row>,
    older: String,
}

struct Row {
    when: String,
    what: String,
    subject: String,
    who: String,
    channel: String,
}

fn moment(visit: &Visit, at: Instant) -> String {
    let local = at.in_city();
    let minutes = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).unwrap_or_default();
    let time = Minutes::new(minutes).map(|minutes| dates::time(visit.locale, minutes)).unwrap_or_default();
    format!("{}, {time}", dates::calendar_date(visit.locale, local.date()))
}

/// What happened, in words.
pub(crate) fn verb(visit: &Visit, verb: Verb) -> String {
    i18n::plain(&visit.words().team_verb(key(verb.text())))
}

fn key(text: &str) -> String {
    text.replace(['.', '_'], "-")
}

/// The journal names nobody; neither does its page. An account is its number, a link what it opens.
fn row(visit: &Visit, entry: &Entry) -> Row {
    let (kind, number) = entry.subject.parts();
    Row {
        when: moment(visit, entry.at),
        what: verb(visit, entry.verb),
        subject: i18n::plain(&visit.words().team_subject(key(kind), number)),
        who: who(visit, &entry.actor),
        channel: Channel::from_key(&entry.channel)
            .map_or_else(String::new, |channel| terms::channel(visit.locale, channel)),
    }
}

/// `account:3` is one's log-in, `own_signup:7` somebody's link.
fn who(visit: &Visit, actor: &str) -> String {
    let (kind, number) = actor.split_once(':').unwrap_or((actor, ""));
    i18n::plain(&visit.words().team_actor(kind.replace('_', "-"), number))
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let before = visit.query_value("vor").and_then(|text| text.parse().ok());
    let entries = visit.read(move |cx| service::journal::before(cx, before)).await?;
    let full = i64::try_from(entries.len()).unwrap_or(PAGE) == PAGE;
    let older =
        entries.last().filter(|_| full).map(|last| visit.href(&format!("/tisch/protokoll?vor={}", last.seq)));
    render::ok(&Page {
        rows: entries.iter().map(|entry| row(&visit, entry)).collect(),
        older: older.unwrap_or_default(),
        shell: visit.shell(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Locale;

    #[test]
    fn whatever_happens_has_words() {
        for locale in [Locale::De, Locale::En, Locale::Tr] {
            for verb in Verb::ALL {
                let key = key(verb.text());
                assert_ne!(i18n::plain(&i18n::words(locale).team_verb(&key)), key, "{locale}");
            }
        }
    }
}
