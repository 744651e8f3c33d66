use super::{kind, name, source, standing, state, way};
use crate::desk::thread::Reach;
use crate::layout::{Choice, FieldErrors};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use domain::inquiries::{Closing, EntryKind, InquiryForm, Kind, SaidForm, State, Way};
use domain::journal::Subject;
use i18n::{Words, dates, plain};
use service::inquiries::{Case, Line, Target};

#[derive(Template)]
#[template(path = "desk/inquiries/case.html")]
pub(super) struct Page {
    pub(super) shell: Shell,
    pub(super) errors: FieldErrors,
    pub(super) note: Option<Note>,
    pub(super) typed: Typed,
    /// What was written into a field that is not there any more; "" for nothing.
    rescued: String,
    title: String,
    page_title: String,
    number: String,
    tags: Vec<(&'static str, String)>,
    here: String,
    seen: i64,
    facts: Facts,
    lines: Vec<Said>,
    history: Vec<Happened>,
    /// Where a talk begins from this question; "" where it does not.
    advice: String,
    /// The talks that came from it.
    talks: Vec<Other>,
    links: Vec<Linked>,
    likely: Vec<Other>,
    merged_in: Vec<Other>,
    /// The case it went into.
    merged_into: Option<Other>,
    away: String,
    stand_in: String,
    open: bool,
    closed: bool,
    mine: bool,
    has_asker: bool,
    without_mail: bool,
    can_erase: bool,
    choices: Choices,
    form: InquiryForm,
}

/// What was typed into one of the forms, shown again when something has to be mended.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) said: SaidForm,
    pub(super) to: String,
    pub(super) reason: String,
    pub(super) next: String,
    pub(super) closing: String,
    pub(super) text: String,
    pub(super) correct: Option<InquiryForm>,
    pub(super) link_kind: String,
    pub(super) link_number: String,
    pub(super) other: String,
}

impl Typed {
    /// What was written in whole sentences: where its field is gone it is shown to be copied.
    fn texts(&self) -> String {
        let texts = [&self.said.text, &self.text, &self.reason].map(|text| text.trim());
        texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
    }
}

/// What stands over the page.
pub(super) struct Note {
    pub(super) tone: &'static str,
    pub(super) title: String,
    pub(super) text: String,
}

struct Facts {
    reach: Reach,
    reachable: String,
    topic: String,
    office: String,
    owner: String,
    language: String,
    came: String,
    planned: String,
}

struct Said {
    what: String,
    who: String,
    how: String,
    stamp: String,
    when: String,
    icon: Icon,
    tile: &'static str,
    text: String,
    lang: &'static str,
    /// It came with another case, or from another address.
    remark: String,
    inner: bool,
}

struct Happened {
    what: String,
    when: String,
}

struct Linked {
    href: String,
    what: String,
    name: String,
    kind: &'static str,
    number: i64,
}

struct Other {
    href: String,
    number: String,
    words: String,
    /// Where it is taken out again; "" where that is not possible.
    undo: String,
}

struct Choices {
    kinds: Vec<Choice>,
    ways: Vec<Choice>,
    targets: Vec<Choice>,
    closings: Vec<Choice>,
    case_kinds: Vec<Choice>,
    topics: Vec<Choice>,
    link_kinds: Vec<Choice>,
}

impl Page {
    pub(super) fn new(visit: &Visit, view: &Case, typed: Typed, errors: FieldErrors) -> Self {
        let (w, locale, today) = (visit.words(), visit.locale, visit.now.city_day());
        let case = &view.case;
        let number = plain(&w.cases_number(case.id.to_string().as_str()));
        let title = name(w, case);
        let here = visit.href(&format!("/tisch/fragen/{}", case.id));
        let me = visit.account.as_ref().map(|account| account.id);
        let tags = [
            state(w, case.state),
            standing(w, locale, case, today),
            ("", kind(w, case.kind)),
            ("", source(w, case.source)),
        ];
        let away = view.away.as_ref().filter(|_| case.state.is_open());
        let asker = case.asker.clone().unwrap_or_default();
        let form = typed.correct.clone().unwrap_or_else(|| InquiryForm {
            kind: case.kind.key().to_owned(),
            topic: case.topic.clone().unwrap_or_default(),
            name: asker.name.clone(),
            email: asker.email.clone().unwrap_or_default(),
            phone: asker.phone.clone().unwrap_or_default(),
            reachable: asker.reachable.clone().unwrap_or_default(),
            ..InquiryForm::default()
        });
        Self {
            page_title: {
                let whole = format!("{number}: {title}");
                if errors.is_empty() { whole } else { plain(&w.cases_fault(whole.as_str())) }
            },
            number,
            title,
            tags: tags.into_iter().filter(|(_, words)| !words.is_empty()).collect(),
            seen: view.seen,
            facts: facts(visit, view),
            lines: view.lines.iter().map(|line| said(visit, line, case.locale.tag())).collect(),
            history: view.history.iter().rev().map(|entry| happened(visit, entry)).collect(),
            advice: if view.advice.0 {
                visit.href(&format!("/tisch/beratung/neu?frage={}", case.id))
            } else {
                String::new()
            },
            talks: view
                .advice
                .1
                .iter()
                .map(|id| Other {
                    href: visit.href(&format!("/tisch/beratung/{id}")),
                    number: id.to_string(),
                    words: plain(&w.advice_number(id.to_string().as_str())),
                    undo: String::new(),
                })
                .collect(),
            links: view.links.iter().map(|linked| link(visit, linked)).collect(),
            likely: view
                .likely
                .iter()
                .map(|row| other(visit, row.case.id, format!("{}: {}", name(w, &row.case), row.question)))
                .map(|it| Other { href: format!("{here}/mit/{}", it.number), ..it })
                .collect(),
            merged_in: view
                .merged_in
                .iter()
                .map(|it| {
                    let words = plain(&w.cases_merged_in(it.id.to_string().as_str()));
                    let undo = visit.href(&format!("/tisch/fragen/{}/trennen", it.id));
                    Other {
                        undo: if it.can_undo { undo } else { String::new() },
                        ..other(visit, it.id, words)
                    }
                })
                .collect(),
            merged_into: match case.state {
                State::Merged(into) => {
                    Some(other(visit, into, plain(&w.cases_merged_into(into.to_string().as_str()))))
                }
                _ => None,
            },
            away: away
                .zip(view.owner.as_ref())
                .map(|(_, owner)| w.cases_away(owner.as_str()))
                .unwrap_or_default(),
            stand_in: away
                .map(|names| {
                    if names.is_empty() { w.cases_no_stand_in() } else { w.cases_stand_in(names.join(", ")) }
                })
                .unwrap_or_default(),
            open: case.state.is_open(),
            closed: matches!(case.state, State::Closed(_)),
            mine: me.is_some() && case.owner.account == me,
            has_asker: case.asker.is_some(),
            without_mail: case.asker.as_ref().is_some_and(|asker| asker.email.is_none()),
            can_erase: !case.state.is_open() && case.asker.is_some(),
            choices: choices(visit, view, &typed, &form),
            form,
            here,
            note: None,
            rescued: if case.state.is_open() { String::new() } else { typed.texts() },
            typed,
            errors,
            shell: visit.shell(),
        }
    }
}

fn facts(visit: &Visit, view: &Case) -> Facts {
    let (w, locale, case) = (visit.words(), visit.locale, &view.case);
    let asker = case.asker.clone().unwrap_or_default();
    let topic = case.topic.as_deref().and_then(|key| visit.settings.topic(key));
    Facts {
        reach: Reach::new(&asker.name, asker.phone.as_deref(), asker.email.as_deref()),
        reachable: asker.reachable.unwrap_or_default(),
        topic: topic.map_or_else(|| w.cases_topic_none(), |topic| topic.name.text(locale).to_owned()),
        office: view.office.clone().unwrap_or_else(|| w.cases_engagement_office()),
        owner: view.owner.as_deref().map_or_else(|| w.cases_nobody(), |owner| w.cases_owner(owner)),
        language: case.locale.own_name().to_owned(),
        came: dates::ago_or_on(locale, visit.now, case.received_at),
        planned: case.next.map(|day| plain(&w.cases_planned(dates::day(locale, day)))).unwrap_or_default(),
    }
}

fn said(visit: &Visit, line: &Line, lang: &'static str) -> Said {
    let (w, entry) = (visit.words(), &line.entry);
    let (what, icon, tile) = looks(w, entry.kind);
    let origin = entry.origin.map(|id| plain(&w.cases_from_case(id.to_string().as_str())));
    let other = entry.other_address.as_deref().map(|address| plain(&w.cases_other_address(address)));
    Said {
        what,
        icon,
        tile,
        who: line.author.clone().unwrap_or_default(),
        how: entry.way.map(|it| way(w, it)).unwrap_or_default(),
        stamp: entry.at.timestamp().to_string(),
        when: dates::ago_or_on(visit.locale, visit.now, entry.at),
        text: entry.text.clone(),
        // What is noted for the office is in the office's own language.
        lang: if entry.kind.is_for_the_person() { lang } else { "de" },
        remark: origin.into_iter().chain(other).collect::<Vec<_>>().join(" · "),
        inner: !entry.kind.is_for_the_person(),
    }
}

fn looks(w: &Words, kind: EntryKind) -> (String, Icon, &'static str) {
    use assets::icon;
    match kind {
        EntryKind::Asked => (w.cases_entry_asked(), icon::CIRCLE_HELP, "t-sky"),
        EntryKind::Heard => (w.cases_entry_heard(), icon::MESSAGE_CIRCLE, "t-sky"),
        EntryKind::Answer => (w.cases_entry_answer(), icon::MESSAGE_SQUARE_TEXT, "t-leaf"),
        EntryKind::AskBack => (w.cases_entry_ask_back(), icon::HOURGLASS, "t-sun"),
        EntryKind::Note => (w.cases_entry_note(), icon::PENCIL, "t-iris"),
        EntryKind::HandOver => (w.cases_entry_hand_over(), icon::SHARE_2, "t-iris"),
        EntryKind::Closing => (w.cases_entry_closing(), icon::ARCHIVE, "t-leaf"),
    }
}

fn happened(visit: &Visit, entry: &service::journal::Entry) -> Happened {
    Happened {
        what: crate::team::verb(visit, entry.verb),
        when: dates::ago_or_on(visit.locale, visit.now, entry.at),
    }
}

fn link(visit: &Visit, linked: &service::inquiries::Linked) -> Linked {
    let w = visit.words();
    let (kind, number) = linked.subject.parts();
    let (path, what) = match linked.subject {
        Subject::Organisation(_) => (format!("/tisch/organisationen/{number}"), w.cases_link_organisation()),
        Subject::Opportunity(_) => (format!("/a/{number}"), w.cases_link_opportunity()),
        Subject::Signup(_) => (format!("/tisch/anmeldungen/{number}"), w.cases_link_signup()),
        _ => (format!("/tisch/fragen/{number}"), w.cases_link_inquiry()),
    };
    Linked { href: visit.href(&path), what, name: linked.name.clone(), kind, number }
}

fn other(visit: &Visit, id: domain::inquiries::InquiryId, words: String) -> Other {
    Other {
        href: visit.href(&format!("/tisch/fragen/{id}")),
        number: id.to_string(),
        words,
        undo: String::new(),
    }
}

/// The kinds of records that a case is linked with.
const LINKS: [&str; 4] = ["organisation", "opportunity", "signup", "inquiry"];

fn choices(visit: &Visit, view: &Case, typed: &Typed, form: &InquiryForm) -> Choices {
    let (w, case) = (visit.words(), &view.case);
    let asker = case.asker.as_ref();
    let has_mail = asker.is_some_and(|asker| asker.email.is_some());
    let said = [
        (EntryKind::Answer, w.cases_say_answer()),
        (EntryKind::AskBack, w.cases_say_ask_back()),
        (EntryKind::Note, w.cases_say_note()),
        (EntryKind::Heard, w.cases_say_heard()),
    ];
    let chosen = |typed: &str, key: &str, first: bool| typed == key || (typed.is_empty() && first);
    let kinds = said.into_iter().enumerate().map(|(at, (kind, label))| {
        Choice::new(kind.key(), label, chosen(&typed.said.kind, kind.key(), at == 0))
    });
    let ways = Way::ALL.into_iter().filter(|it| has_mail || *it != Way::Mail);
    let ways = ways
        .enumerate()
        .map(|(at, it)| Choice::new(it.key(), way(w, it), chosen(&typed.said.way, it.key(), at == 0)));
    let mut targets = Vec::new();
    for desk in &view.answerers.0 {
        let place = if desk.name.is_empty() { w.cases_engagement_office() } else { desk.name.clone() };
        let mut offer = |target: Target, label: String| {
            let key = target.key();
            let chosen = key == typed.to;
            targets.push(Choice::new(key, label, chosen));
        };
        offer(Target::Desk(desk.office), format!("{place}: {}", w.cases_anybody()));
        for (account, person) in &desk.people {
            offer(Target::Account(*account), format!("{place}: {person}"));
        }
    }
    let closing = |it: Closing| match it {
        Closing::Answered => w.cases_close_answered(),
        Closing::NotOurs => w.cases_close_not_ours(),
        Closing::Withdrawn => w.cases_close_withdrawn(),
        Closing::Silent => w.cases_close_silent(),
        Closing::Spam => w.cases_close_spam(),
    };
    let none = Choice::new("", w.cases_topic_none(), form.topic.is_empty());
    let topics = visit.settings.topics.iter();
    let topics = topics.map(|topic| {
        Choice::new(topic.key.clone(), topic.name.text(visit.locale).to_owned(), topic.key == form.topic)
    });
    let link_words = [
        w.cases_link_organisation(),
        w.cases_link_opportunity(),
        w.cases_link_signup(),
        w.cases_link_inquiry(),
    ];
    Choices {
        kinds: kinds.collect(),
        ways: ways.collect(),
        targets,
        closings: Closing::ALL
            .into_iter()
            .map(|it| Choice::new(it.key(), closing(it), it.key() == typed.closing))
            .collect(),
        case_kinds: Kind::ALL
            .into_iter()
            .map(|it| Choice::new(it.key(), kind(w, it), it.key() == form.kind))
            .collect(),
        topics: std::iter::once(none).chain(topics).collect(),
        link_kinds: LINKS
            .into_iter()
            .zip(link_words)
            .map(|(key, label)| Choice::new(key, label, key == typed.link_kind))
            .collect(),
    }
}
