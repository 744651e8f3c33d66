use super::list::{place, promise, tag};
use super::number;
use crate::faults::Fault;
use crate::opportunities::{Reader, Share, Tag, Topic};
use crate::organisations::picture_address;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::extract::Path;
use axum::response::Response;
use domain::ideas::{Idea, Outcome, Route, Said, Shelf};
use domain::promise::Standing;
use i18n::{Words, dates, plain};
use kernel::Instant;
use service::ideas::{Answer, Shown, Told};
use service::search::{Piece, Question};

#[derive(Template)]
#[template(path = "ideas/one.html")]
struct Page {
    shell: Shell,
    /// Said once in the address, and checked against how it stands.
    thanks: Option<(String, String)>,
    moved: bool,
    path: String,
    lang: &'static str,
    title: String,
    kicker: String,
    text: String,
    topic: Topic,
    tag: Tag,
    place: String,
    promise: String,
    late: bool,
    promised: bool,
    objected: bool,
    answers: Vec<Spoken>,
    routes: Vec<String>,
    contact: Option<Contact>,
    lines: Vec<Line>,
    photos: Vec<Photo>,
    took_in: Vec<String>,
    chain: Vec<Step>,
    history: Vec<Happened>,
    support: String,
    on_paper: String,
    takes_support: bool,
    similar: Vec<Similar>,
    share: Share,
    other_language: String,
}

/// An answer on the page.
struct Spoken {
    heading: String,
    outcome: String,
    who: String,
    day: String,
    stamp: String,
    text: String,
    more: Vec<String>,
    result: String,
    lang: &'static str,
}

/// Whom one can ask.
struct Contact {
    name: String,
    role: String,
    phone: String,
    tel: String,
    email: String,
}

/// A question back, or why it is over.
struct Line {
    heading: String,
    day: String,
    stamp: String,
    text: String,
}

/// A photo, with what is to be seen on it.
pub(crate) struct Photo {
    pub(crate) id: i64,
    pub(crate) large: String,
    pub(crate) small: String,
    pub(crate) width: i32,
    pub(crate) height: i32,
    pub(crate) small_width: i32,
    pub(crate) alt: String,
}

impl Photo {
    pub(crate) fn new(shown: &Shown) -> Self {
        Self {
            id: shown.id.number(),
            large: picture_address(&shown.picture.large),
            small: picture_address(&shown.picture.small),
            width: shown.picture.width,
            height: shown.picture.height,
            small_width: shown.small_width,
            alt: shown.picture.alt.clone().unwrap_or_default(),
        }
    }
}

/// One step of where the idea stands.
struct Step {
    class: &'static str,
    icon: Icon,
    label: String,
    day: String,
    now: bool,
}

/// One thing that happened.
struct Happened {
    words: String,
    when: String,
    stamp: String,
}

/// Something that is like it.
struct Similar {
    href: String,
    lang: String,
    title: String,
    kind: String,
}

/// GET: one idea. One that went into another one leads there.
pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = number(&id)?;
    let told = match visit.read(move |cx| service::ideas::page(cx, id)).await? {
        Ok(told) => told,
        Err(into) => return Ok(visit.see_other(&format!("/ideen/{into}?von={id}"))),
    };
    let similar = similar(&visit, &told.idea.title, Some(id.number())).await?;
    let w = visit.words();
    let thanks = match visit.query_value("danke").as_deref() {
        Some("mail") => Some((w.ideas_support_mail_title(), w.ideas_support_mail_text())),
        Some("zaehlt") if told.idea.supporters > 0 => {
            Some((w.ideas_support_done_title(), w.ideas_support_done_text()))
        }
        _ => None,
    };
    render::ok(&Page {
        thanks,
        moved: visit.query_value("von").is_some() && !told.took_in.is_empty(),
        similar: similar.into_iter().take(3).collect(),
        ..Page::new(&visit, told)
    })
}

/// What everybody may find that sounds like these words: ideas, offers, events.
async fn similar(visit: &Visit, words: &str, but: Option<i64>) -> Result<Vec<Similar>, Fault> {
    let Some(index) = visit.app.hub.search_index() else { return Ok(Vec::new()) };
    let question = Question { text: words.to_owned(), each: 12, ..Question::default() };
    let found = visit.read(move |cx| service::search::ask(cx, &index, &question)).await?;
    let own = but.map(|id| format!("/ideen/{id}")).unwrap_or_default();
    let kinds = [domain::search::Kind::Idea, domain::search::Kind::Offer, domain::search::Kind::Event];
    let hits = found.hits.into_iter().filter(|hit| kinds.contains(&hit.kind) && hit.path != own);
    let title = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
    Ok(hits
        .map(|hit| Similar {
            href: visit.href(&hit.path),
            lang: hit.tag.clone(),
            title: title(&hit.title),
            kind: visit.words().ideas_tell_kind(hit.kind.key()),
        })
        .collect())
}

/// The same for the form, as address, language, title and kind.
pub(super) async fn alike(
    visit: &Visit,
    words: &str,
) -> Result<Vec<(String, String, String, String)>, Fault> {
    let found = similar(visit, words, None).await?;
    Ok(found.into_iter().take(4).map(|it| (it.href, it.lang, it.title, it.kind)).collect())
}

impl Page {
    fn new(visit: &Visit, told: Told) -> Self {
        let (w, locale) = (visit.words(), visit.locale);
        let reader = Reader { locale, settings: &visit.settings, now: visit.now };
        let it = &told.idea;
        let standing = it.standing(visit.now.city_day());
        let day = |at: Instant| dates::calendar_date(locale, at.city_day());
        let district = it.district.as_deref().and_then(|key| visit.settings.district(key));
        let from =
            district.map_or_else(|| w.ideas_from_town(), |district| w.ideas_from(district.name.as_str()));
        let kicker = [from, w.ideas_told_on(day(it.received_at)), w.ideas_source(it.source.key())];
        let path = format!("/ideen/{}", it.id);
        let url = format!("{}{}", visit.app.site.base_url, visit.href(&path));
        let answers = told.answers.iter().rev().enumerate();
        Self {
            thanks: None,
            moved: false,
            lang: it.lang.tag(),
            title: it.title.clone(),
            kicker: kicker.join(" · "),
            text: it.text.clone(),
            topic: reader.topic(it.topic.as_deref().unwrap_or_default()),
            tag: tag(w, it),
            place: place(visit, it),
            promise: promise(visit, it, told.office.as_deref()),
            late: standing == Standing::Late,
            promised: matches!(
                standing,
                Standing::Late | Standing::Running | Standing::Today | Standing::Paused
            ),
            objected: it.objection.is_some(),
            answers: answers.map(|(place, answer)| said(visit, answer, place == 0)).collect(),
            routes: it
                .outcome
                .map_or(&[] as &[Route], Outcome::routes)
                .iter()
                .map(|route| law(w, *route))
                .collect(),
            contact: told.contact.as_ref().map(|point| Contact {
                name: point.name.clone(),
                role: point.role.clone(),
                phone: point.phone.clone().unwrap_or_default(),
                tel: crate::desk::tel(point.phone.as_deref().unwrap_or_default()),
                email: point.email.clone().unwrap_or_default(),
            }),
            lines: told
                .lines
                .iter()
                .map(|line| Line {
                    heading: if line.said == Said::Closing { w.ideas_closing() } else { w.ideas_question() },
                    day: day(line.at),
                    stamp: line.at.timestamp().to_string(),
                    text: line.text.clone(),
                })
                .collect(),
            photos: told.pictures.iter().map(Photo::new).collect(),
            took_in: told.took_in.clone(),
            chain: chain(visit, it, &told.answers),
            history: told
                .history
                .iter()
                .rev()
                .map(|(verb, at)| Happened {
                    words: w.ideas_happened(verb.text().replace(['.', '_'], "-").as_str()),
                    when: day(*at),
                    stamp: at.timestamp().to_string(),
                })
                .collect(),
            support: plain(&w.ideas_support_count(it.supporters)),
            on_paper: if it.on_paper > 0 { plain(&w.ideas_on_paper(it.on_paper)) } else { String::new() },
            takes_support: it.state.takes_support(),
            similar: Vec::new(),
            share: Share::new(url.clone(), &it.title, &w.ideas_share_text(it.title.as_str(), url.as_str())),
            other_language: if it.lang == locale {
                String::new()
            } else {
                format!("{} {}", w.ideas_original_language(), it.lang.own_name())
            },
            shell: {
                let mut shell = visit.public_shell();
                shell.known_as(visit, &path);
                shell
            },
            path,
        }
    }
}

fn law(w: &Words, route: Route) -> String {
    w.ideas_route(match route {
        Route::Suggestion => "suggestion",
        Route::Motion => "motion",
    })
}

fn said(visit: &Visit, answer: &Answer, holds: bool) -> Spoken {
    let (w, locale) = (visit.words(), visit.locale);
    let passed = answer.whom.as_ref().map(|whom| w.ideas_passed_on(whom.as_str()));
    let council =
        answer.council.as_ref().map(|(body, day)| w.ideas_council(body.as_str(), dates::day(locale, *day)));
    let again = answer.again.then(|| w.ideas_answer_again());
    Spoken {
        heading: if holds { w.ideas_answer() } else { w.ideas_answer_before() },
        outcome: w.ideas_outcome(answer.outcome.key()),
        who: answer.office.as_ref().map_or_else(|| w.ideas_office(), |(_, name)| name.clone()),
        day: dates::day(locale, answer.at.city_day()),
        stamp: answer.at.timestamp().to_string(),
        text: answer.text.clone(),
        more: [passed, council, again].into_iter().flatten().collect(),
        result: answer.result.clone().unwrap_or_default(),
        lang: kernel::Locale::De.tag(),
    }
}

/// Where the idea stands: what is done, what is now, what comes.
fn chain(visit: &Visit, it: &Idea, answers: &[Answer]) -> Vec<Step> {
    let (w, locale) = (visit.words(), visit.locale);
    let day = |at: Instant| dates::calendar_date(locale, at.city_day());
    let answered = answers.last();
    let project = it.shelf() == Some(Shelf::Project);
    let waits = it.shelf() == Some(Shelf::Waiting);
    let step = |done: bool, now: bool, icon, label, day| Step {
        class: match (done, now) {
            (_, true) => "now",
            (true, false) => "done",
            (false, false) => "next",
        },
        icon,
        label,
        day,
        now,
    };
    let advised = it.advised_at.map(day).unwrap_or_default();
    let answer = match answered {
        Some(answer) => day(answer.at),
        None if waits => w.ideas_step_until(dates::calendar_date(locale, it.clock.due)),
        None => String::new(),
    };
    vec![
        step(true, false, assets::icon::LIGHTBULB, w.ideas_step_told(), day(it.received_at)),
        step(it.advised_at.is_some(), false, assets::icon::MESSAGE_CIRCLE, w.ideas_step_advised(), advised),
        step(answered.is_some(), waits, assets::icon::HOURGLASS, w.ideas_step_answer(), answer),
        step(false, project, assets::icon::FLAG, w.ideas_step_project(), String::new()),
    ]
}
