use crate::cast::{at, visitor};
use crate::content::{self, Error, ReportEntry, ReportStep, Result, entry, read_all};
use crate::opportunities::Told;
use crate::organisations::lookup;
use crate::questions::{moment, then};
use domain::accounts::{AccountId, Role};
use domain::organisations::OrganisationId;
use domain::policy::{Actor, Matter};
use domain::reports::{DecisionForm, ReportForm, ReportId, Side, Target};
use kernel::{Instant, Locale, PublicId, SeededRng};
use service::reports as cases;
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

/// Reports in every state: open, late, decided each way, objected by each side, decided by a partner.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    organisations: &BTreeMap<String, OrganisationId>,
    opportunities: &BTreeMap<String, Told>,
    coordinator: AccountId,
    today: Instant,
) -> Result<()> {
    let mut reports: Vec<ReportEntry> = read_all(content::REPORTS, "report")?;
    reports.sort_by_key(|report| -report.days_ago);
    let mut keys = SeededRng::new(2031);
    let office = Caller::web(Actor::Member { account: coordinator, role: Role::Coordinator }, Locale::De);
    for (place, report) in (0_i64..).zip(&reports) {
        let target = target(cx, report, organisations, opportunities)?;
        let locale: Locale = report.locale.parse().map_err(entry(&report.key))?;
        let mut now = moment(today, report.days_ago, place);
        at(cx, now, visitor(locale));
        let form = ReportForm {
            reason: report.reason.clone(),
            message: report.text.clone(),
            name: report.name.clone(),
            email: report.email.clone(),
            phone: report.phone.clone(),
            form_key: PublicId::draw(&mut keys).to_string(),
        };
        let id = cases::report(cx, target, &form)?;
        for step in &report.steps {
            now = then(cx, now, step.after, today);
            at(cx, now, office);
            take(cx, id, step, organisations)?;
        }
    }
    Ok(())
}

fn target(
    cx: &mut WriteCx<'_>,
    report: &ReportEntry,
    organisations: &BTreeMap<String, OrganisationId>,
    opportunities: &BTreeMap<String, Told>,
) -> Result<Target> {
    let unknown = || Error::Entry { what: report.key.clone(), why: "unknown key".to_owned() };
    match report.about.as_str() {
        "organisation" => Ok(Target::Organisation(lookup(organisations, &report.key)?)),
        "offer" => Ok(Target::Opportunity(opportunities.get(&report.key).ok_or_else(unknown)?.id)),
        _ => {
            let points = service::organisations::contact_points(cx)?;
            let point = points.into_iter().find(|(point, _)| point.name == report.key).ok_or_else(unknown)?;
            Ok(Target::ContactPoint(point.0.id))
        }
    }
}

fn take(
    cx: &mut WriteCx<'_>,
    id: ReportId,
    step: &ReportStep,
    organisations: &BTreeMap<String, OrganisationId>,
) -> Result<()> {
    let bears = |cx: &mut WriteCx<'_>, matter| cx.caller = Caller::web(Actor::Bearer(matter), Locale::De);
    match step.what.as_str() {
        "decide" => {
            if step.by == "partner" {
                bears(cx, Matter::SecondDecision(id));
            }
            let form = DecisionForm {
                outcome: step.outcome.clone(),
                facts: step.facts.clone(),
                ground: step.ground.clone(),
                rule: step.rule.clone(),
            };
            cases::decide(cx, id, &form)?;
        }
        "object" => {
            let side = Side::from_key(&step.side).ok_or("side").map_err(entry(&step.text))?;
            bears(
                cx,
                match side {
                    Side::Reporter => Matter::OwnReport(id),
                    Side::Organisation => Matter::Statement(id),
                },
            );
            cases::object(cx, id, side, &step.text)?;
        }
        _ => cases::ask_partner(cx, id, &lookup(organisations, &step.partner)?.to_string())?,
    }
    Ok(())
}
