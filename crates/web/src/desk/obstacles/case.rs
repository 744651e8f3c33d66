use crate::desk::Number;
use crate::desk::advice::history;
use crate::desk::inquiries::source;
use crate::desk::words::tel;
use crate::faults::Fault;
use crate::layout::{Choice, FieldErrors};
use crate::obstacles::{choices, detail, state, until};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::inquiries::Owner;
use domain::obstacles::{ObstacleId, OpeningForm, State};
use i18n::{Words, dates, plain};
use service::inquiries::{Answerers, Target};
use service::obstacles::Case;

/// What was typed into one of the forms, where it is shown again.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) opening: Option<OpeningForm>,
    pub(super) to: String,
    pub(super) answer: String,
    pub(super) outcome: String,
    pub(super) next: String,
    pub(super) email: String,
    pub(super) phone: String,
}

#[derive(Template)]
#[template(path = "desk/obstacles/case.html")]
pub(super) struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    /// Title and words of what could not be done.
    pub(super) note: Option<(String, String)>,
    here: String,
    number: String,
    title: String,
    lang: &'static str,
    tags: Vec<(&'static str, String)>,
    facts: Facts,
    words: String,
    words_lang: &'static str,
    whom: String,
    text: String,
    answer: String,
    outcome: String,
    history: Vec<(String, String)>,
    choices: Choices,
    opening: OpeningForm,
    typed: Typed,
    seen: i64,
    can: Can,
    /// Its public page; "" for none.
    public: String,
    /// The link of whoever named it, for somebody without mail.
    link: String,
}

/// What can be done with it by whoever looks.
struct Can {
    open: bool,
    reword: bool,
    answer: bool,
    end: bool,
    decline: bool,
    hand_over: bool,
    reopen: bool,
    too: bool,
}

/// What is known of it.
struct Facts {
    name: String,
    email: String,
    phone: String,
    tel: String,
    owner: String,
    office: String,
    detail: String,
    source: String,
    hindered: String,
    planned: String,
}

struct Choices {
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    targets: Vec<Choice>,
}

/// To whom it can go: each desk, and whoever works there.
fn targets(w: &Words, answerers: &Answerers, chosen: &str) -> Vec<Choice> {
    let mut found = Vec::new();
    for desk in &answerers.0 {
        let office = if desk.office.is_none() { w.cases_engagement_office() } else { desk.name.clone() };
        let key = Target::Desk(desk.office).key();
        found.push(Choice::new(key.clone(), office.clone(), key == chosen));
        for (account, name) in &desk.people {
            let key = Target::Account(*account).key();
            found.push(Choice::new(key.clone(), format!("{name} ({office})"), key == chosen));
        }
    }
    found
}

fn present(owner: Owner) -> String {
    owner.account.map_or(Target::Desk(owner.office), Target::Account).key()
}

impl Page {
    pub(super) fn new(visit: &Visit, case: &Case, typed: Typed, errors: FieldErrors) -> Self {
        let (w, it) = (visit.words(), &case.it);
        let is_staff = visit.account.as_ref().is_some_and(|account| account.role.is_staff());
        let namer = it.namer.clone().unwrap_or_default();
        let opening = typed.opening.clone().unwrap_or_else(|| OpeningForm {
            title: it.public.title.clone(),
            text: if it.public.text.is_empty() { namer.words.clone() } else { it.public.text.clone() },
            topic: it.topic.clone().unwrap_or_default(),
            district: it.district.clone().unwrap_or_default(),
        });
        let (topics, districts) = choices(visit, &opening.topic, &opening.district);
        let chosen = if typed.to.is_empty() { present(it.owner) } else { typed.to.clone() };
        let number = plain(&w.network_stone(it.id.to_string().as_str()));
        let title =
            if it.public.title.is_empty() { w.network_stones_untitled() } else { it.public.title.clone() };
        let (late, until) = until(visit, it);
        let phone = namer.phone.clone().unwrap_or_default();
        let (working, public) = (!it.state.is_over(), it.state.is_public());
        Self {
            page_title: if errors.is_empty() { title.clone() } else { plain(&w.cases_fault(title.as_str())) },
            note: None,
            here: visit.href(&format!("/tisch/steine/{}", it.id)),
            number,
            title,
            lang: "de",
            tags: [state(w, it.state), (if late { "bad" } else { "" }, until)]
                .into_iter()
                .filter(|(_, words)| !words.is_empty())
                .collect(),
            facts: Facts {
                name: namer.name.clone(),
                email: namer.email.clone().unwrap_or_default(),
                tel: tel(&phone),
                phone,
                owner: case.owner.clone().unwrap_or_else(|| w.network_nobody()),
                office: case.office.clone().unwrap_or_else(|| w.cases_engagement_office()),
                detail: detail(visit, it),
                source: source(w, it.source),
                hindered: plain(&w.obstacles_hindered(it.hindered())),
                planned: it
                    .next
                    .map(|day| plain(&w.network_planned(dates::short_day(visit.locale, day))))
                    .unwrap_or_default(),
            },
            words: namer.words,
            words_lang: it.locale.tag(),
            whom: namer.whom.unwrap_or_default(),
            text: if public { it.public.text.clone() } else { String::new() },
            answer: it.public.answer.clone().unwrap_or_default(),
            outcome: it.public.outcome.clone().unwrap_or_default(),
            history: history(visit, &case.history),
            choices: Choices { topics, districts, targets: targets(w, &case.answerers, &chosen) },
            opening,
            typed,
            seen: case.seen,
            can: Can {
                open: is_staff && it.state == State::Received,
                reword: is_staff && public,
                answer: working && public,
                end: working && public,
                decline: is_staff && matches!(it.state, State::Received | State::Open),
                hand_over: working,
                reopen: !working,
                too: working && public,
            },
            public: if public { visit.href(&format!("/steine/{}", it.id)) } else { String::new() },
            link: match (&case.link, &namer.email) {
                (Some(token), None) if it.namer.is_some() => {
                    format!("{}{}/mein-stein/{token}", visit.app.site.base_url, it.locale.prefix())
                }
                _ => String::new(),
            },
            errors,
            shell: visit.shell(),
        }
    }
}

pub(super) async fn view(visit: &Visit, id: ObstacleId) -> Result<Case, Fault> {
    Ok(visit.read(move |cx| service::obstacles::case(cx, id)).await?)
}

/// GET: one obstacle.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let case = view(&visit, ObstacleId::new(id)).await?;
    render::ok(&Page::new(&visit, &case, Typed::default(), FieldErrors::default()))
}
