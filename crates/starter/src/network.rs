use crate::cast::{at, visitor};
use crate::content::{self, Result, entry, read};
use crate::organisations::lookup;
use crate::questions::{moment, then};
use domain::accounts::{AccountId, Role};
use domain::goals::{GoalForm, MeasuredForm};
use domain::meetings::MeetingForm;
use domain::obstacles::{ObstacleForm, ObstacleId, OpeningForm, VoiceForm};
use domain::organisations::OrganisationId;
use domain::policy::Actor;
use kernel::{Instant, Locale, PublicId, SeededRng};
use serde::Deserialize;
use service::{Caller, WriteCx, goals, meetings, obstacles};
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NetworkFile {
    obstacle: Vec<ObstacleEntry>,
    goal: Vec<GoalEntry>,
    meeting: Vec<MeetingEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ObstacleEntry {
    words: String,
    #[serde(default)]
    whom: String,
    #[serde(default)]
    topic: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    days_ago: i64,
    /// What the office wrote; none while nobody looked at it.
    #[serde(default)]
    title: String,
    #[serde(default)]
    text: String,
    /// Numbers of those who said at the desk that it hinders them too.
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    solved: String,
    #[serde(default)]
    not_solvable: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GoalEntry {
    title: String,
    text: String,
    indicator: String,
    unit: String,
    baseline: String,
    target: String,
    /// When it was set, and until when it is to be reached.
    days_ago: i64,
    days_left: i64,
    measured: Vec<Measured>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Measured {
    days_ago: i64,
    amount: String,
    source: String,
    /// When it is measured again, in days from today.
    next_days: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MeetingEntry {
    title: String,
    /// So many days before today; below zero it is to come.
    days_ago: i64,
    from: String,
    place: String,
    agenda: String,
    guests: Vec<String>,
    #[serde(default)]
    minutes: String,
}

/// Goals on their way, obstacles in every state, meetings with their minutes.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    organisations: &BTreeMap<String, OrganisationId>,
    coordinator: AccountId,
    today: Instant,
) -> Result<()> {
    let file: NetworkFile = read(content::NETWORK)?;
    let mut keys = SeededRng::new(2039);
    let office = Caller::web(Actor::Member { account: coordinator, role: Role::Coordinator }, Locale::De);
    for (place, it) in (0_i64..).zip(&file.obstacle) {
        let came = moment(today, it.days_ago, place);
        at(cx, came, visitor(Locale::De));
        let id = obstacles::name(cx, &named(it, PublicId::draw(&mut keys)))?;
        work_on(cx, id, it, office, came, today, coordinator)?;
    }
    for it in &file.goal {
        set(cx, it, PublicId::draw(&mut keys), office, coordinator, today)?;
    }
    for it in &file.meeting {
        hold(cx, it, PublicId::draw(&mut keys), office, organisations, today)?;
    }
    Ok(())
}

fn named(it: &ObstacleEntry, key: PublicId) -> ObstacleForm {
    ObstacleForm {
        words: it.words.clone(),
        whom: it.whom.clone(),
        topic: it.topic.clone(),
        name: it.name.clone(),
        email: it.email.clone(),
        form_key: key.to_string(),
        ..ObstacleForm::default()
    }
}

fn work_on(
    cx: &mut WriteCx<'_>,
    id: ObstacleId,
    it: &ObstacleEntry,
    office: Caller,
    came: Instant,
    today: Instant,
    coordinator: AccountId,
) -> Result<()> {
    if it.title.is_empty() {
        return Ok(());
    }
    let mut now = then(cx, came, 1, today);
    at(cx, now, office);
    let opening = OpeningForm {
        title: it.title.clone(),
        text: it.text.clone(),
        topic: it.topic.clone(),
        district: String::new(),
    };
    obstacles::open(cx, id, &opening, &format!("account-{coordinator}"))?;
    for phone in &it.also {
        let voice = VoiceForm { email: String::new(), phone: phone.clone() };
        obstacles::too_at_desk(cx, id, &voice)?;
    }
    if !it.answer.is_empty() {
        now = then(cx, now, 5, today);
        at(cx, now, office);
        obstacles::answer(cx, id, &it.answer)?;
    }
    now = then(cx, now, 20, today);
    at(cx, now, office);
    if !it.solved.is_empty() {
        obstacles::solve(cx, id, &it.solved)?;
    }
    if !it.not_solvable.is_empty() {
        obstacles::give_up(cx, id, &it.not_solvable)?;
    }
    Ok(())
}

fn set(
    cx: &mut WriteCx<'_>,
    it: &GoalEntry,
    key: PublicId,
    office: Caller,
    coordinator: AccountId,
    today: Instant,
) -> Result<()> {
    let day = |days_ago: i64| today.plus_days(-days_ago).city_day().to_string();
    at(cx, today.plus_days(-it.days_ago), office);
    let form = GoalForm {
        title: it.title.clone(),
        text: it.text.clone(),
        indicator: it.indicator.clone(),
        unit: it.unit.clone(),
        baseline: it.baseline.clone(),
        baseline_on: day(it.days_ago),
        target: it.target.clone(),
        target_on: day(-it.days_left),
        owner: coordinator.to_string(),
        next: String::new(),
        form_key: key.to_string(),
    };
    let id = goals::set(cx, &form)?;
    for measured in &it.measured {
        at(cx, today.plus_days(-measured.days_ago), office);
        let form = MeasuredForm {
            amount: measured.amount.clone(),
            on: String::new(),
            source: measured.source.clone(),
            next: day(-measured.next_days),
        };
        goals::measure(cx, id, &form)?;
    }
    Ok(())
}

fn hold(
    cx: &mut WriteCx<'_>,
    it: &MeetingEntry,
    key: PublicId,
    office: Caller,
    organisations: &BTreeMap<String, OrganisationId>,
    today: Instant,
) -> Result<()> {
    let on = today.plus_days(-it.days_ago);
    // Two weeks before it is planned, and one that is to come was planned already.
    let planned = on.plus_days(-14);
    at(cx, if planned < today { planned } else { today.plus_days(-1) }, office);
    let guests: Result<Vec<String>> =
        it.guests.iter().map(|key| lookup(organisations, key).map(|id| id.to_string())).collect();
    let form = MeetingForm {
        title: it.title.clone(),
        on: on.city_day().to_string(),
        from: it.from.clone(),
        place: it.place.clone(),
        agenda: it.agenda.clone(),
        guests: guests?,
        event: String::new(),
        form_key: key.to_string(),
    };
    let id = meetings::plan(cx, &form)?;
    if it.minutes.is_empty() {
        return Ok(());
    }
    at(cx, on, office);
    let steps = meetings::hold(cx, id, &it.minutes)?;
    if steps == 0 {
        return Err("no step").map_err(entry(&it.title));
    }
    Ok(())
}
