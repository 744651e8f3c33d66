use super::card::{Reader, Tag, Time, Topic};
use super::facts::{Date, Fact};
use super::share::Share;
use super::standing::Standing;
use super::{address, calendar, filters, linked};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::journal::Touch;
use domain::opportunities::{Filter, OpportunityState, Way};
use domain::people::PhoneNumber;
use i18n::terms;
use service::opportunities::Detail;

/// Dates that are shown at once; a hundred would bury what else is to be read.
const SHOWN_DATES: usize = 6;

#[derive(Template)]
#[template(path = "opportunities/detail.html")]
struct DetailPage {
    shell: Shell,
    /// Its path without a language: `/a/12`.
    path: String,
    lang: &'static str,
    title: String,
    summary: String,
    tasks: Vec<String>,
    topic: Topic,
    topic_href: String,
    tags: Vec<Tag>,
    /// "Dieser Text ist auf Deutsch.", or "".
    other_language: String,
    notice: Option<Notice>,
    open: bool,
    /// On the list: worth passing on.
    listed: bool,
    /// Everybody sees it, so everybody may report it.
    reportable: bool,
    time: Time,
    place: String,
    way: String,
    /// Free places of regular help, or "".
    free: String,
    dates: Vec<Date>,
    later_dates: Vec<Date>,
    facts: Vec<Fact>,
    organisation: String,
    organisation_href: String,
    contact: Contact,
    share: Share,
    short_address: String,
    has_calendar: bool,
}

/// Why one cannot join right now.
struct Notice {
    tone: &'static str,
    title: String,
    text: String,
    /// Points to similar offers.
    similar: bool,
}

/// Who answers questions.
struct Contact {
    name: String,
    phone: String,
    phone_href: String,
    email: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = super::id(&id)?;
    let (detail, seq) = visit.snapshot(move |cx| service::opportunities::public_page(cx, id)).await?;
    let touches =
        vec![Touch::Settings, Touch::Opportunity(id), Touch::Organisation(detail.core.organisation)];
    Ok(render::kept(render::ok(&DetailPage::new(&visit, &detail))?, seq, touches))
}

impl DetailPage {
    fn new(visit: &Visit, detail: &Detail) -> Self {
        let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
        let w = reader.words();
        let (id, texts) = (detail.core.id, &detail.texts);
        let standing = Standing::of(detail, visit.now);
        let open = standing == Standing::Open;
        let mut shell = visit.public_shell();
        if matches!(standing, Standing::Ended | Standing::Hidden) {
            shell.noindex = true;
            shell.canonical.clear();
        }
        shell.linked_data = linked::events(&reader, detail, &visit.app.site);
        // What is paused or over keeps its page, but no dates that somebody might count on.
        let over = matches!(standing, Standing::Paused | Standing::Ended);
        let mut dates = if over { Vec::new() } else { reader.dates(detail, open) };
        let later_dates = dates.split_off(dates.len().min(SHOWN_DATES));
        let topic = Filter { topic: Some(detail.topic.clone()), ..Filter::default() };
        let url = address::page(&visit.app.site, visit.locale, id);
        let subject = w.opportunities_share_subject(&visit.settings.city, &texts.title);
        let text = w.opportunities_share_text(&texts.title, &url);
        let german = address::page(&visit.app.site, kernel::Locale::De, id);
        Self {
            path: format!("/a/{id}"),
            lang: texts.lang.tag(),
            title: texts.title.clone(),
            summary: texts.summary.clone(),
            tasks: lines(&texts.tasks),
            topic: reader.topic(&detail.topic),
            topic_href: filters::href(visit.locale, &topic),
            tags: tags(&reader, detail, standing),
            other_language: if texts.lang == visit.locale {
                String::new()
            } else {
                w.opportunities_other_language(terms::language(visit.locale, texts.lang.tag()))
            },
            notice: if detail.core.state == OpportunityState::Restricted {
                let (title, text) = (w.reports_hidden_title(), w.reports_hidden_text());
                Some(Notice { tone: "warn", title, text, similar: false })
            } else {
                notice(&reader, standing)
            },
            open,
            listed: matches!(standing, Standing::Open | Standing::Filled | Standing::NoDate),
            reportable: detail.core.state.has_public_page(),
            time: reader.time(&detail.shifts, &detail.times),
            place: detail
                .place
                .clone()
                .unwrap_or_else(|| reader.place(&detail.districts, None, detail.suits)),
            way: reader.way(detail),
            free: if open && detail.shifts.is_empty() && detail.core.places.capacity.is_some() {
                reader.free(detail.core.places.free())
            } else {
                String::new()
            },
            dates,
            later_dates,
            facts: reader.facts(detail, standing),
            organisation: detail.organisation_name.clone(),
            organisation_href: visit.href(&format!("/o/{}", detail.core.organisation)),
            contact: Contact::of(detail),
            short_address: address::spoken(&german).to_owned(),
            share: Share::new(url, &subject, &text),
            has_calendar: calendar::has_dates(detail),
            shell,
        }
    }
}

/// What there is to do, line by line, without the dashes and dots that people put before their lines.
pub(crate) fn lines(tasks: &str) -> Vec<String> {
    let dots: &[char] = &['-', '–', '—', '•', '*', '·', ' ', '\t'];
    tasks
        .lines()
        .map(|line| line.trim_start_matches(dots).trim_end().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

fn tags(reader: &Reader<'_>, detail: &Detail, standing: Standing) -> Vec<Tag> {
    let w = reader.words();
    let mut tags = Vec::new();
    match standing {
        Standing::Filled => tags.push(Tag { tone: "", text: w.opportunities_tag_full() }),
        Standing::Paused | Standing::Ended | Standing::Hidden => {
            tags.push(Tag { tone: "", text: terms::opportunity_state(reader.locale, detail.core.state) });
        }
        Standing::Open | Standing::NoDate => {}
    }
    if detail.core.way == Way::GetToKnow {
        tags.push(Tag { tone: "warn", text: w.opportunities_tag_get_to_know() });
    }
    if detail.invented {
        tags.push(Tag { tone: "info", text: w.opportunities_tag_invented() });
    }
    tags
}

fn notice(reader: &Reader<'_>, standing: Standing) -> Option<Notice> {
    let w = reader.words();
    let (tone, title, text) = match standing {
        Standing::Open => return None,
        Standing::Filled => ("info", w.opportunities_filled_title(), w.opportunities_filled_text()),
        Standing::NoDate => ("warn", w.opportunities_no_date_title(), w.opportunities_no_date_text()),
        Standing::Paused => ("warn", w.opportunities_paused_title(), w.opportunities_paused_text()),
        Standing::Ended => ("info", w.opportunities_ended_title(), w.opportunities_ended_text()),
        Standing::Hidden => ("warn", w.opportunities_hidden_title(), w.opportunities_hidden_text()),
    };
    Some(Notice { tone, title, text, similar: standing != Standing::Hidden })
}

impl Contact {
    fn of(detail: &Detail) -> Self {
        let phone = detail.contact_phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok());
        Self {
            name: detail.contact_name.clone().unwrap_or_default(),
            phone_href: phone.as_ref().map(|it| format!("tel:{}", it.international())).unwrap_or_default(),
            phone: phone.map(|it| it.to_string()).unwrap_or_default(),
            email: detail.contact_email.clone().unwrap_or_default(),
        }
    }

    fn is_empty(&self) -> bool {
        self.name.is_empty() && self.phone.is_empty() && self.email.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_are_lines_without_their_dashes() {
        assert_eq!(
            lines("- Gießen\r\n\n • Ernten\nkein - Zeichen im Satz"),
            ["Gießen", "Ernten", "kein - Zeichen im Satz"]
        );
    }
}
