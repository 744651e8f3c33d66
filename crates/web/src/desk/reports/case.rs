use super::super::Number;
use super::super::words::tel;
use super::list::standing;
use crate::faults::Fault;
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::reports::{Judge, Line, entry_name, kind, path};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::reports::{Barred, DecisionForm, Outcome, ReportId, Side, State};
use i18n::{Words, dates, plain};
use service::reports::Case;

/// What stands over the page.
pub(super) struct Note {
    pub(super) tone: &'static str,
    pub(super) title: String,
    pub(super) text: String,
}

/// How somebody is reached.
struct Reach {
    name: String,
    phone: String,
    tel: String,
    email: String,
}

/// Another report of the same entry.
struct Other {
    href: String,
    words: String,
}

#[derive(Template)]
#[template(path = "desk/reports/case.html")]
pub(super) struct Page {
    shell: Shell,
    pub(super) errors: FieldErrors,
    pub(super) note: Option<Note>,
    page_title: String,
    number: String,
    title: String,
    kind: String,
    href: String,
    tone: &'static str,
    state: String,
    reason: String,
    came: String,
    lang: &'static str,
    message: String,
    /// Who reported is gone.
    erased: bool,
    /// Whoever looks could decide the objection, and does not see who reported.
    withheld: bool,
    reporter: Reach,
    organisation: Reach,
    organisation_href: String,
    lines: Vec<Line>,
    others: Vec<Other>,
    here: String,
    /// Why this one may not decide; "" when they may.
    barred: String,
    decide: bool,
    decide_title: String,
    judge: Judge,
    /// Who may object now, as a key; "" when nobody may.
    objector: &'static str,
    objection: String,
    typed: String,
    asks: bool,
    partner: String,
    partners: Vec<Choice>,
    letter_reporter: bool,
    letter_organisation: bool,
}

/// What was typed into one of the forms.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) decision: DecisionForm,
    pub(super) objection: String,
    pub(super) partner: String,
}

impl Page {
    pub(super) fn new(visit: &Visit, case: &Case, typed: Typed, errors: FieldErrors) -> Self {
        let w = visit.words();
        let report = &case.report;
        let (tone, state) = standing(w, visit.locale, report, visit.now);
        let number = plain(&w.moderation_one(report.id.to_string().as_str()));
        let title = entry_name(&case.entry);
        let reporter = report.reporter.as_ref();
        let text = |value: Option<&String>| value.cloned().unwrap_or_default();
        let phone = text(reporter.and_then(|it| it.phone.as_ref()));
        let theirs = text(case.entry.phone.as_ref());
        let objected = matches!(report.state, State::Objected(..));
        let none = Choice::new("", w.moderation_partner_none(), typed.partner.is_empty());
        let partners = case.partners.iter().map(|(id, name)| {
            let key = id.to_string();
            Choice::new(key.clone(), name.clone(), key == typed.partner)
        });
        let told = |side: Side| -> bool {
            let link = match side {
                Side::Reporter => case.own_link.is_some() && reporter.is_some(),
                Side::Organisation => case.statement_link.is_some(),
            };
            link && report.decided_at.is_some()
        };
        Self {
            page_title: if errors.is_empty() {
                number.clone()
            } else {
                plain(&w.legal_fault(number.as_str()))
            },
            note: None,
            kind: kind(w, report.target),
            href: path(&case.entry)
                .filter(|_| case.entry.public)
                .map(|to| visit.href(&to))
                .unwrap_or_default(),
            tone,
            state,
            reason: w.reports_reason_of(report.reason.key()),
            came: w.moderation_came(dates::ago_or_on(visit.locale, visit.now, report.received_at)),
            lang: report.locale.tag(),
            message: reporter.map(|it| it.message.clone()).unwrap_or_default(),
            erased: reporter.is_none(),
            withheld: case.withheld,
            reporter: Reach {
                name: text(reporter.and_then(|it| it.name.as_ref())),
                tel: tel(&phone),
                phone,
                email: text(reporter.and_then(|it| it.email.as_ref())),
            },
            organisation: Reach {
                name: if case.entry.organisation.is_some() {
                    case.entry.organisation_name.clone()
                } else {
                    visit.settings.name.clone()
                },
                tel: tel(&theirs),
                phone: theirs,
                email: text(case.entry.email.as_ref()),
            },
            organisation_href: match (case.entry.organisation, report.target) {
                (Some(of), _) => visit.href(&format!("/tisch/organisationen/{of}")),
                (None, target) => visit.href(&format!("/tisch/texte/{}", target.parts().1)),
            },
            lines: case.words.iter().map(|it| spoken(visit, it)).collect(),
            others: case.others.iter().map(|it| other(visit, it)).collect(),
            here: visit.href(&format!("/tisch/meldungen/{}", report.id)),
            barred: barred(w, case.barred, report.state),
            decide: case.barred.is_none() && report.state.waits(),
            decide_title: if report.state == State::Decided(Outcome::AskChange) {
                w.moderation_decide_change()
            } else {
                w.reports_decide()
            },
            judge: Judge { seen: case.seen.to_string(), ..Judge::new(visit, report.state, typed.decision) },
            objector: objector(case),
            objection: match report.state.outcome().map(Outcome::goes_against) {
                Some(Side::Reporter) => w.reports_objection_reporter(),
                Some(Side::Organisation) | None => w.reports_objection_organisation(),
            },
            typed: typed.objection,
            asks: objected,
            partner: case
                .partner
                .as_ref()
                .map(|name| plain(&w.moderation_partner_asked(name.as_str())))
                .unwrap_or_default(),
            partners: std::iter::once(none).chain(partners).collect(),
            letter_reporter: told(Side::Reporter),
            letter_organisation: told(Side::Organisation),
            number,
            title,
            errors,
            shell: visit.shell(),
        }
    }
}

fn spoken(visit: &Visit, it: &service::reports::Spoken) -> Line {
    let by =
        if it.by.is_empty() { String::new() } else { plain(&visit.words().moderation_by(it.by.as_str())) };
    Line { by, ..Line::new(visit, &it.word, None) }
}

fn other(visit: &Visit, it: &domain::reports::Report) -> Other {
    let w = visit.words();
    let (_, state) = standing(w, visit.locale, it, visit.now);
    let number = plain(&w.moderation_one(it.id.to_string().as_str()));
    Other {
        href: visit.href(&format!("/tisch/meldungen/{}", it.id)),
        words: format!("{number}: {}, {state}", w.reports_reason_of(it.reason.key())),
    }
}

fn barred(w: &Words, barred: Option<Barred>, state: State) -> String {
    match barred {
        Some(Barred::Party) if state.waits() => w.moderation_barred_party(),
        Some(Barred::Wrote) if state.waits() => w.moderation_barred_wrote(),
        Some(Barred::DecidedBefore) => w.moderation_barred_before(),
        Some(Barred::Party | Barred::Wrote | Barred::NotAsked) | None => String::new(),
    }
}

/// Who may object now; each side once.
fn objector(case: &Case) -> &'static str {
    let before: Vec<Side> = case
        .words
        .iter()
        .filter_map(|it| match it.word.said {
            service::reports::Said::Objection(side) => Some(side),
            service::reports::Said::Decision(..) => None,
        })
        .collect();
    let state = case.report.state;
    let side = Side::ALL.into_iter().find(|side| state.object(case.report.id, *side, &before).is_ok());
    // Whoever is gone from here has nothing to say here any more.
    let there = |side: &Side| *side == Side::Organisation || case.report.reporter.is_some();
    side.filter(there).map(Side::key).unwrap_or_default()
}

pub(super) async fn view(visit: &Visit, id: ReportId) -> Result<Case, Fault> {
    Ok(visit.read(move |cx| service::reports::case(cx, id)).await?)
}

/// GET: one case.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let case = view(&visit, ReportId::new(id)).await?;
    let w = visit.words();
    // An address cannot say what did not happen: each claim is checked against how it stands.
    let done = match (visit.query_value("getan").as_deref(), case.report.state) {
        (Some("entschieden"), State::Decided(_)) => w.moderation_done_decided(),
        (Some("widerspruch"), State::Objected(..)) => w.moderation_done_objection(),
        (Some("gebeten"), State::Objected(..)) if case.partner.is_some() => w.moderation_partner_done(),
        _ => String::new(),
    };
    let mut page = Page::new(&visit, &case, Typed::default(), FieldErrors::default());
    page.note = (!done.is_empty()).then(|| Note { tone: "ok", title: done, text: String::new() });
    render::ok(&page)
}
