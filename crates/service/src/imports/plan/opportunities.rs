use super::super::row::{called_of, differences, key, merged, refused, says_nothing_new, told, wrong};
use super::contact_points::unknown_organisation;
use super::{Judged, Outcome, Planned, Planning, Step, Told, What, only};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::fields::{Fault, Faults};
use domain::imports::{Cells, Marks, SourceRow, Written, opportunity};
use domain::opportunities::{OpportunityDraft, OpportunityForm, OpportunityId, ShiftDraft, ShiftForm};
use domain::organisations::OrganisationId;
use domain::people::ContactForm;
use kernel::{Locale, Minutes, Weekday};
use store::opportunities::Detail;
use store::organisations::Organisation;

/// An offer of a list: its row, its organisation, and the rows with its other dates in it.
struct Offered {
    row: usize,
    key: String,
    organisation: OrganisationId,
    written: Written<OpportunityForm>,
}

impl Planning<'_> {
    pub(super) fn opportunities(mut self, cx: &mut ReadCx<'_>) -> Result<Vec<Planned>> {
        let mut planned = Vec::new();
        let mut offered: Vec<Offered> = Vec::new();
        for row in &self.list.table.rows {
            match self.place(cx, row, &mut offered) {
                Ok(index) => planned.push((only(row, Outcome::Same), index)),
                Err(outcome) => planned.push((only(row, outcome), None)),
            }
        }
        planned
            .into_iter()
            .map(|(mut row, index)| {
                if let Some(offer) = index.and_then(|index: usize| offered.get(index)) {
                    row.name.clone_from(&offer.written.form.title);
                    let (judged, step) = self.judge_offer(cx, offer)?;
                    let lacks_topic = offer.written.cell("topic").is_empty()
                        && matches!(judged.outcome, Outcome::New | Outcome::Waits);
                    row = Planned { outcome: judged.outcome, told: judged.told, lacks_topic, step, ..row };
                }
                Ok(row)
            })
            .collect()
    }

    /// Puts a row among the offers: as a new one, of which the number is given, or as a date of an earlier one.
    fn place(
        &mut self,
        cx: &ReadCx<'_>,
        row: &SourceRow,
        offered: &mut Vec<Offered>,
    ) -> std::result::Result<Option<usize>, Outcome> {
        if self.is_caption(row) {
            return Err(Outcome::Caption);
        }
        let cells = Cells::new(&self.list.mapping, row);
        let written = opportunity(cells, &self.list.defaults, &cx.settings, cx.now);
        let organisation = self
            .here
            .meant(written.cell("organisation"))
            .ok_or_else(|| Outcome::Faulty(unknown_organisation(&written)))?;
        let key = key(self.list, cells, &called_of(organisation, &written.form.title));
        let Some(first) = self.stands_in(&key, row.number).filter(|_| !written.form.title.is_empty()) else {
            offered.push(Offered { row: row.number, key, organisation, written });
            return Ok(Some(offered.len() - 1));
        };
        match offered.iter_mut().find(|offer| offer.row == first) {
            Some(offer) if !written.dates.is_empty() && written.faults.is_empty() => {
                let known = |said: &String| offer.written.given.iter().any(|(_, cell)| cell == said);
                if written.dates.iter().all(|(said, _)| known(said)) {
                    return Err(Outcome::Repeated(first));
                }
                let dates = written.dates.iter().map(|(said, _)| ("date", said.clone()));
                offer.written.given.extend(dates);
                offer.written.dates.extend(written.dates);
                Err(Outcome::Joined(first))
            }
            _ if !written.faults.is_empty() => Err(Outcome::Faulty(wrong(&written, Faults::new()))),
            _ => Err(Outcome::Repeated(first)),
        }
    }

    fn judge_offer(&self, cx: &mut ReadCx<'_>, offer: &Offered) -> Result<(Judged, Option<Step>)> {
        let written = &offer.written;
        let known = self.here.row(&offer.key);
        let before = known.map(|(_, marks)| Marks::from_stored(marks));
        let found = self.here.offer(offer.organisation, &written.form.title);
        let mut judged: Judged = match (known, &before) {
            (Some((subject, _)), _) if !self.here.is_alive(*subject) => Outcome::Gone.into(),
            (Some((subject, _)), _) if self.here.is_over(*subject) => Outcome::Same.into(),
            (Some(_), Some(before)) if says_nothing_new(written, before) => Outcome::Same.into(),
            (Some((subject, _)), Some(_)) => {
                change(cx, OpportunityId::new(*subject), written, before.as_ref())?
            }
            _ => match found {
                Some(id) => change(cx, id, written, None)?,
                None => fresh(cx, offer, self.owner(offer.organisation)),
            },
        };
        let said = Marks::of(&written.given);
        let marks = before.map_or_else(|| said.clone(), |before| before.and(&said));
        let what = judged.what.take();
        let step = what.map(|what| Step { key: offer.key.clone(), marks, known: known.is_some(), what });
        Ok((judged, step))
    }
}

/// The dates of an offer, as the list says them.
fn dates<'a>(said: impl IntoIterator<Item = &'a String>) -> Option<Told> {
    let now: Vec<String> = said.into_iter().cloned().collect();
    (!now.is_empty()).then_some(Told { field: "shifts", before: Vec::new(), now })
}

fn fresh(cx: &ReadCx<'_>, offer: &Offered, owner: Told) -> Judged {
    let written = &offer.written;
    let seen = || {
        let said = dates(written.dates.iter().map(|(said, _)| said));
        std::iter::once(owner).chain(told(&written.form, "title")).chain(said).collect()
    };
    let shifts = written.dates.iter().map(|(_, date)| date.clone()).collect();
    let form = OpportunityForm { shifts, ..written.form.clone() };
    match OpportunityDraft::parse(&form, offer.organisation, &cx.settings, cx.now) {
        Ok(draft) if written.faults.is_empty() => {
            Judged { what: Some(What::NewOffer(Box::new(draft))), told: seen(), ..Outcome::New.into() }
        }
        parsed => match refused(written, parsed.err().unwrap_or_default(), "topic") {
            Outcome::Waits => Judged { told: seen(), ..Outcome::Waits.into() },
            faulty => faulty.into(),
        },
    }
}

fn change(
    cx: &mut ReadCx<'_>,
    id: OpportunityId,
    written: &Written<OpportunityForm>,
    before: Option<&Marks>,
) -> Result<Judged> {
    let (locale, now) = (Locale::De, cx.now);
    let lang = store::opportunities::detail(cx.conn, id, locale, now)?.ok_or(Error::NotFound)?.lang;
    let detail = store::opportunities::detail(cx.conn, id, lang, now)?.ok_or(Error::NotFound)?;
    let owner = store::organisations::get(cx.conn, detail.core.organisation)?.ok_or(Error::NotFound)?;
    let current = form_of(&detail, &owner);
    let (form, mut fields) = merged(written, before, &current);
    let mut faults = OpportunityDraft::parse(&form, owner.id, &cx.settings, now).err().unwrap_or_default();
    let (mut dated, mut added) = (Vec::new(), Vec::new());
    for (said, date) in &written.dates {
        if before.is_some_and(|before| before.knows("date", said)) {
            continue;
        }
        match ShiftDraft::parse(date, now) {
            Ok(draft) if detail.shifts.iter().any(|shift| shift.starts == draft.starts) => {}
            Ok(_) => {
                dated.push(date.clone());
                added.push(said);
            }
            Err(wrong) => faults.add("shifts", wrong.iter().next().map_or(Fault::Date, |(_, fault)| fault)),
        }
    }
    if !faults.is_empty() || !written.faults.is_empty() {
        return Ok(Outcome::Faulty(wrong(written, faults)).into());
    }
    let mut told = differences(&current, &form);
    let form = (!fields.is_empty()).then(|| Box::new(form));
    if !dated.is_empty() {
        fields.push("shifts");
    }
    if fields.is_empty() {
        return Ok(Judged::here(id.number()));
    }
    told.extend(dates(added));
    let what = Some(What::Offer { id, form, dates: dated });
    Ok(Judged { what, told, ..Outcome::Changed(fields).into() })
}

/// The offer as a form. Its contact is its own only where it is not that of its organisation.
fn form_of(of: &Detail, owner: &Organisation) -> OpportunityForm {
    let own = |value: &Option<String>, owners: &Option<String>| {
        if value == owners { String::new() } else { value.clone().unwrap_or_default() }
    };
    let minutes = |at: Option<Minutes>| {
        at.map(|at| format!("{:02}:{:02}", at.get() / 60, at.get() % 60)).unwrap_or_default()
    };
    OpportunityForm {
        lang: of.lang.tag().to_owned(),
        title: of.texts.title.clone(),
        summary: of.texts.summary.clone(),
        tasks: of.texts.tasks.clone(),
        topic: of.topic.clone(),
        districts: of.districts.clone(),
        place: of.place.clone().unwrap_or_default(),
        way: of.core.way.key().to_owned(),
        vulnerable: of.core.vulnerable,
        rhythm: of.times.rhythm.key().to_owned(),
        minutes: of.times.minutes.to_string(),
        weekdays: of.times.weekdays.iter().map(|day: Weekday| day.key().to_owned()).collect(),
        nth: of.times.nth.map(|nth| nth.to_string()).unwrap_or_default(),
        from: minutes(of.times.from),
        to: minutes(of.times.to),
        capacity: of.core.places.capacity.map(|places| places.to_string()).unwrap_or_default(),
        min_age: of.core.min_age.to_string(),
        languages: of.languages.clone(),
        suits: of.suits.iter().map(|suit| suit.key().to_owned()).collect(),
        liability_by: of.liability_by.key().to_owned(),
        accident_by: of.accident_by.key().to_owned(),
        contact: ContactForm {
            name: own(&of.contact_name, &owner.contact_name),
            email: own(&of.contact_email, &owner.email),
            phone: own(&of.contact_phone, &owner.phone),
        },
        shifts: Vec::<ShiftForm>::new(),
    }
}
