use super::super::row::{called_of, differences, key, merged, says_nothing_new, told, wrong};
use super::{Judged, Outcome, Planned, Planning, Step, Told, What, Wrong, only};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use crate::organisations::point;
use domain::fields::Fault;
use domain::imports::{Cells, Marks, SourceRow, Written, contact_point};
use domain::organisations::{
    ContactPoint, ContactPointDraft, ContactPointForm, ContactPointId, OrganisationId,
};
use domain::people::ContactForm;

impl Planning<'_> {
    pub(super) fn contact_points(mut self, cx: &mut ReadCx<'_>) -> Result<Vec<Planned>> {
        self.list.table.rows.iter().map(|row| self.contact_point(cx, row)).collect()
    }

    fn contact_point(&mut self, cx: &mut ReadCx<'_>, row: &SourceRow) -> Result<Planned> {
        if self.is_caption(row) {
            return Ok(only(row, Outcome::Caption));
        }
        let cells = Cells::new(&self.list.mapping, row);
        let written = contact_point(cells, &self.list.defaults, &cx.settings);
        let called = written.form.contact.name.clone();
        let planned = |outcome| Planned { name: called.clone(), ..only(row, outcome) };
        let Some(organisation) = self.here.meant(written.cell("organisation")) else {
            return Ok(planned(Outcome::Faulty(unknown_organisation(&written))));
        };
        let key = key(self.list, cells, &called_of(organisation, &written.form.contact.name));
        if let Some(first) = self.stands_in(&key, row.number)
            && !written.form.contact.name.is_empty()
        {
            return Ok(planned(Outcome::Repeated(first)));
        }
        let known = self.here.row(&key).cloned();
        let before = known.as_ref().map(|(_, marks)| Marks::from_stored(marks));
        let found = self.here.contact(organisation, &written.form.contact.name);
        let mut judged = match (&known, &before) {
            (Some((subject, _)), _) if !self.here.is_alive(*subject) => Outcome::Gone.into(),
            (Some(_), Some(before)) if says_nothing_new(&written, before) => Outcome::Same.into(),
            (Some((subject, _)), Some(before)) => {
                change(cx, ContactPointId::new(*subject), &written, Some(before))?
            }
            _ => match found {
                Some(id) => change(cx, id, &written, None)?,
                None => fresh(cx, organisation, &written),
            },
        };
        let said = Marks::of(&written.given);
        let marks = before.map_or_else(|| said.clone(), |before| before.and(&said));
        if judged.outcome == Outcome::New {
            // For whom they answer is not in their form.
            judged.told.insert(0, self.owner(organisation));
        }
        let step = judged.what.map(|what| Step { key, marks, known: known.is_some(), what });
        Ok(Planned { step, told: judged.told, ..planned(judged.outcome) })
    }
}

impl Planning<'_> {
    /// The organisation that a row is of, as it is called here.
    pub(super) fn owner(&self, organisation: OrganisationId) -> Told {
        Told { field: "organisation", before: Vec::new(), now: vec![self.here.name_of(organisation)] }
    }
}

/// A list names an organisation that is not here, or that several may be.
pub(super) fn unknown_organisation<F>(written: &Written<F>) -> Vec<Wrong> {
    let cell = written.cell("organisation").to_owned();
    let fault = if cell.is_empty() { Fault::Missing } else { Fault::Choice };
    vec![Wrong { field: "organisation", fault, cell }]
}

fn fresh(cx: &ReadCx<'_>, organisation: OrganisationId, written: &Written<ContactPointForm>) -> Judged {
    match ContactPointDraft::parse(&written.form, &cx.settings, &[]) {
        Ok(draft) if written.faults.is_empty() => Judged {
            what: Some(What::NewContact(organisation, Box::new(draft))),
            told: told(&written.form, "contact_name"),
            ..Outcome::New.into()
        },
        parsed => Outcome::Faulty(wrong(written, parsed.err().unwrap_or_default())).into(),
    }
}

fn change(
    cx: &mut ReadCx<'_>,
    id: ContactPointId,
    written: &Written<ContactPointForm>,
    before: Option<&Marks>,
) -> Result<Judged> {
    let (current, _) = store::organisations::contact_point(cx.conn, id)?.ok_or(Error::NotFound)?;
    let stands = form_of(&current);
    let (form, fields) = merged(written, before, &stands);
    if fields.is_empty() {
        return Ok(Judged::here(id.number()));
    }
    let deputies: Vec<_> = current.deputy.into_iter().collect();
    match ContactPointDraft::parse(&form, &cx.settings, &deputies) {
        Ok(draft) if written.faults.is_empty() => {
            let changed = Box::new(point(id, current.organisation, draft));
            Ok(Judged {
                what: Some(What::Contact(changed)),
                told: differences(&stands, &form),
                ..Outcome::Changed(fields).into()
            })
        }
        parsed => Ok(Outcome::Faulty(wrong(written, parsed.err().unwrap_or_default())).into()),
    }
}

fn form_of(of: &ContactPoint) -> ContactPointForm {
    let text = |stored: &Option<String>| stored.clone().unwrap_or_default();
    ContactPointForm {
        contact: ContactForm { name: of.name.clone(), email: text(&of.email), phone: text(&of.phone) },
        role: of.role.clone(),
        topics: of.topics.clone(),
        hours: text(&of.hours),
        languages: of.languages.clone(),
        deputy: of.deputy.map(|id| id.to_string()).unwrap_or_default(),
    }
}
