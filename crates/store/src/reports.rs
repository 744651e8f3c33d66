//! Reports of entries as cases, what was decided and objected, and what is hidden because of it.

mod restrictions;
mod words;

pub use restrictions::{lift, restrict, restricted, set_event, set_offer, set_organisation};
pub use words::{NewWord, Said, Word, add_word, words, words_of};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{
    article, article_text, contact_point, event, event_text, opportunity, opportunity_text, organisation,
    report, reporter,
};
use crate::sql::among;
use diesel::prelude::*;
use domain::organisations::{OrganisationId, Sector};
use domain::reports::{Outcome, Reason, Report, ReportDraft, ReportId, Reporter, Side, State, Target};
use jiff::civil::Date;
use kernel::{Instant, Line, Locale};
use std::collections::{BTreeMap, BTreeSet};

type Facts = (
    i64,
    (String, i64),
    Option<i64>,
    String,
    String,
    (String, Option<String>, Option<String>),
    String,
    (i64, Option<i64>),
    Option<i64>,
);
type ReporterFacts = Option<(String, Option<String>, Option<String>, Option<String>)>;

macro_rules! facts {
    () => {
        (
            (
                report::id,
                (report::target_kind, report::target_id),
                report::organisation_id,
                report::reason,
                report::locale,
                (report::state, report::outcome, report::objector),
                report::due,
                (report::received_at, report::decided_at),
                report::partner_id,
            ),
            (reporter::message, reporter::name, reporter::email, reporter::phone).nullable(),
        )
    };
}

fn read((facts, reporter): (Facts, ReporterFacts)) -> Result<Report> {
    let (id, (kind, number), organisation, reason, locale, state, due, (received, decided), partner) = facts;
    let (key, outcome, objector) = state;
    let state = read_key("report", "state", &key, |key| {
        State::from_parts(key, outcome.as_deref(), objector.as_deref())
    })?;
    Ok(Report {
        id: ReportId::new(id),
        target: read_key("report", "target_kind", &kind, |kind| Target::from_parts(kind, number))?,
        organisation: organisation.map(OrganisationId::new),
        reason: read_key("report", "reason", &reason, Reason::from_key)?,
        locale: locale.parse().unwrap_or_default(),
        state,
        due: read_key("report", "due", &due, |due| due.parse().ok())?,
        received_at: Instant::from_micros(received),
        decided_at: decided.map(Instant::from_micros),
        partner: partner.map(OrganisationId::new),
        reporter: reporter.map(|(message, name, email, phone)| Reporter { message, name, email, phone }),
    })
}

/// What else is stored with a new report.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    /// What was typed.
    pub draft: &'a ReportDraft,
    /// Whose entry it is; `None` for what the office wrote.
    pub organisation: Option<OrganisationId>,
    /// In which language they read.
    pub locale: Locale,
    /// By which day it is decided.
    pub due: Date,
}

/// Keeps a report. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, new: New<'_>, now: Instant) -> Result<ReportId> {
    let New { draft, organisation, locale, due } = new;
    let (kind, number) = draft.target.parts();
    let id = diesel::insert_into(report::table)
        .values((
            report::form_key.eq(draft.form_key.to_string()),
            report::target_kind.eq(kind),
            report::target_id.eq(number),
            report::organisation_id.eq(organisation.map(OrganisationId::number)),
            report::reason.eq(draft.reason.key()),
            report::locale.eq(locale.tag()),
            report::state.eq(State::Open.key()),
            report::due.eq(due.to_string()),
            report::received_at.eq(now.micros()),
        ))
        .returning(report::id)
        .get_result::<i64>(connection)?;
    diesel::insert_into(reporter::table)
        .values((
            reporter::report_id.eq(id),
            reporter::message.eq(draft.message.as_str()),
            reporter::name.eq(draft.name.as_ref().map(Line::as_str)),
            reporter::email.eq(draft.email.as_ref().map(domain::people::EmailAddress::as_str)),
            reporter::phone.eq(draft.phone.as_ref().map(domain::people::PhoneNumber::as_str)),
        ))
        .execute(connection)?;
    Ok(ReportId::new(id))
}

/// The report that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<ReportId>> {
    let found = report::table.filter(report::form_key.eq(key)).select(report::id);
    Ok(found.load::<i64>(connection)?.pop().map(ReportId::new))
}

/// One report.
pub fn get(connection: &mut Conn, id: ReportId) -> Result<Option<Report>> {
    let found = report::table
        .left_join(reporter::table)
        .filter(report::id.eq(id.number()))
        .select(facts!())
        .load::<(Facts, ReporterFacts)>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// Writes down how a report stands: state, day, decision, partner.
pub fn update(connection: &mut Conn, case: &Report) -> Result<()> {
    diesel::update(report::table.filter(report::id.eq(case.id.number())))
        .set((
            report::state.eq(case.state.key()),
            report::outcome.eq(case.state.outcome().map(Outcome::key)),
            report::objector.eq(case.state.objector().map(Side::key)),
            report::due.eq(case.due.to_string()),
            report::decided_at.eq(case.decided_at.map(Instant::micros)),
            report::partner_id.eq(case.partner.map(OrganisationId::number)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Those that wait for a decision or for a change, by their day, the first one on top.
pub fn waiting(connection: &mut Conn, most: i64) -> Result<Vec<Report>> {
    let found = report::table
        .left_join(reporter::table)
        .filter(
            report::state
                .eq_any(["open", "objected"])
                .or(report::outcome.is_not_null().and(report::outcome.assume_not_null().eq("ask_change"))),
        )
        .order((report::due, report::id))
        .limit(most)
        .select(facts!())
        .load::<(Facts, ReporterFacts)>(connection)?;
    found.into_iter().map(read).collect()
}

/// Those that are decided, the latest on top.
pub fn decided(connection: &mut Conn, most: i64) -> Result<Vec<Report>> {
    let found = report::table
        .left_join(reporter::table)
        .filter(report::state.eq("decided").and(report::outcome.assume_not_null().ne("ask_change")))
        .order((report::decided_at.desc(), report::id.desc()))
        .limit(most)
        .select(facts!())
        .load::<(Facts, ReporterFacts)>(connection)?;
    found.into_iter().map(read).collect()
}

/// All about one entry, the latest on top.
pub fn about(connection: &mut Conn, target: Target, most: i64) -> Result<Vec<Report>> {
    let (kind, number) = target.parts();
    let found = report::table
        .left_join(reporter::table)
        .filter(report::target_kind.eq(kind).and(report::target_id.eq(number)))
        .order(report::id.desc())
        .limit(most)
        .select(facts!())
        .load::<(Facts, ReporterFacts)>(connection)?;
    found.into_iter().map(read).collect()
}

/// Which of these entries a decision that holds hides. They are all of one kind.
pub fn to_be_hidden(connection: &mut Conn, targets: &[Target]) -> Result<BTreeSet<Target>> {
    let Some((kind, _)) = targets.first().map(|target| target.parts()) else { return Ok(BTreeSet::new()) };
    let numbers: Vec<i64> = targets.iter().map(|target| target.parts().1).collect();
    let held = report::table
        .filter(report::target_kind.eq(kind).and(among(report::target_id, &numbers)))
        .filter(report::outcome.eq(Some(Outcome::Restrict.key())))
        .select(report::target_id);
    let held = held.load::<i64>(connection)?;
    Ok(held.into_iter().filter_map(|number| Target::from_parts(kind, number)).collect())
}

/// Members of the network that have a mailbox and may be asked to decide: none of politics, and not this one.
pub fn partners(connection: &mut Conn, but: Option<OrganisationId>) -> Result<Vec<(OrganisationId, String)>> {
    let rows = organisation::table
        .filter(organisation::state.eq("active").and(organisation::charter_since.is_not_null()))
        .filter(organisation::email.is_not_null().and(organisation::sector.ne(Sector::Politics.key())))
        .filter(organisation::id.ne(but.map_or(0, OrganisationId::number)))
        .order((organisation::sort_key, organisation::id))
        .limit(500)
        .select((organisation::id, organisation::name))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(id, name)| (OrganisationId::new(id), name)).collect())
}

/// What the entries are called, whatever became of them: an offer, an event and a text by their title, somebody by their name.
pub fn names(connection: &mut Conn, targets: &[Target]) -> Result<BTreeMap<Target, String>> {
    let numbers = |wanted: &str| -> Vec<i64> {
        let parts = targets.iter().map(|target| target.parts());
        parts.filter(|(kind, _)| *kind == wanted).map(|(_, number)| number).collect()
    };
    let mut rows: Vec<(&str, i64, String)> = Vec::new();
    let (bodies, offers, points, events) =
        (numbers("organisation"), numbers("opportunity"), numbers("contact_point"), numbers("event"));
    if !bodies.is_empty() {
        let found = organisation::table
            .filter(among(organisation::id, &bodies))
            .select((organisation::id, organisation::name))
            .load::<(i64, String)>(connection)?;
        rows.extend(found.into_iter().map(|(id, name)| ("organisation", id, name)));
    }
    if !offers.is_empty() {
        let found = opportunity_text::table
            .inner_join(opportunity::table)
            .filter(among(opportunity_text::opportunity_id, &offers))
            .filter(opportunity_text::lang.eq(opportunity::lang))
            .select((opportunity_text::opportunity_id, opportunity_text::title))
            .load::<(i64, String)>(connection)?;
        rows.extend(found.into_iter().map(|(id, title)| ("opportunity", id, title)));
    }
    if !points.is_empty() {
        let found = contact_point::table
            .filter(among(contact_point::id, &points))
            .select((contact_point::id, contact_point::name))
            .load::<(i64, String)>(connection)?;
        rows.extend(found.into_iter().map(|(id, name)| ("contact_point", id, name)));
    }
    if !events.is_empty() {
        let found = event_text::table
            .inner_join(event::table)
            .filter(among(event_text::event_id, &events))
            .filter(event_text::lang.eq(event::lang))
            .select((event_text::event_id, event_text::title))
            .load::<(i64, String)>(connection)?;
        rows.extend(found.into_iter().map(|(id, title)| ("event", id, title)));
    }
    let texts = numbers("article");
    if !texts.is_empty() {
        // What the public saw last, or what was written last where it never saw anything.
        let found = article_text::table
            .inner_join(
                article::table.on(article_text::article_id.eq(article::id).and(
                    article_text::number
                        .nullable()
                        .eq(article::shown)
                        .or(article::shown.is_null().and(article_text::number.eq(article::latest))),
                )),
            )
            .filter(among(article::id, &texts))
            .filter(article_text::lang.eq(Locale::De.tag()))
            .select((article::id, article_text::title))
            .load::<(i64, String)>(connection)?;
        rows.extend(found.into_iter().map(|(id, title)| ("article", id, title)));
    }
    Ok(rows.into_iter().filter_map(|(kind, id, name)| Some((Target::from_parts(kind, id)?, name))).collect())
}
