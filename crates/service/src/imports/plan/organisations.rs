use super::super::row::{
    differences, key, merged, organisation_called, refused, says_nothing_new, told, wrong,
};
use super::{Judged, Likely, Note, Outcome, Planned, Planning, Step, What, only};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use crate::organisations::form_of;
use domain::imports::{Cells, Decision, Marks, SourceRow, Written, organisation};
use domain::organisations::{OrganisationDraft, OrganisationForm, OrganisationId, Traits};
use domain::people::EmailAddress;
use std::collections::BTreeMap;

impl Planning<'_> {
    pub(super) fn organisations(mut self, cx: &mut ReadCx<'_>) -> Result<Vec<Planned>> {
        let rows = self.list.table.rows.iter().map(|row| self.organisation(cx, row));
        let mut planned: Vec<Planned> = rows.collect::<Result<_>>()?;
        note_shared_mail(cx, &mut planned)?;
        Ok(planned)
    }

    fn organisation(&mut self, cx: &mut ReadCx<'_>, row: &SourceRow) -> Result<Planned> {
        if self.is_caption(row) {
            return Ok(only(row, Outcome::Caption));
        }
        let cells = Cells::new(&self.list.mapping, row);
        let written = organisation(cells, &self.list.defaults, &cx.settings);
        let key = key(self.list, cells, &organisation_called(&written.form.name));
        let named = !written.form.name.is_empty();
        let judged = match self.stands_in(&key, row.number).filter(|_| named) {
            Some(first) => Outcome::Repeated(first).into(),
            None => self.judge(cx, row, &written, &key)?,
        };
        let known = self.here.row(&key);
        let said = Marks::of(&written.given);
        let marks = known.map_or_else(|| said.clone(), |(_, before)| Marks::from_stored(before).and(&said));
        let known = known.is_some();
        let lacks_topic = written.cell("topics").is_empty()
            && matches!(judged.outcome, Outcome::New | Outcome::Waits | Outcome::Double(_));
        Ok(Planned {
            number: row.number,
            name: written.form.name.clone(),
            outcome: judged.outcome,
            contact_left_out: written.contact_left_out,
            told: judged.told,
            notes: Vec::new(),
            lacks_topic,
            step: judged.what.map(|what| Step { key, marks, known, what }),
        })
    }

    fn judge(
        &self,
        cx: &mut ReadCx<'_>,
        row: &SourceRow,
        written: &Written<OrganisationForm>,
        key: &str,
    ) -> Result<Judged> {
        if let Some((subject, marks)) = self.here.row(key) {
            let before = Marks::from_stored(marks);
            return if !self.here.is_alive(*subject) {
                Ok(Outcome::Gone.into())
            } else if says_nothing_new(written, &before) {
                Ok(Outcome::Same.into())
            } else {
                change(cx, OrganisationId::new(*subject), written, Some(&before))
            };
        }
        let decided = match self.decisions.get(&row.number) {
            Some(Decision::Same(id)) if self.here.is_alive(id.number()) => Some(*id),
            _ => None,
        };
        if let Some(id) = decided.or_else(|| self.here.named(&written.form.name)) {
            return change(cx, id, written, None);
        }
        let seen = || told(&written.form, "name");
        let draft = match OrganisationDraft::parse_change(&written.form, &cx.settings, false) {
            Ok(draft) if written.faults.is_empty() => draft,
            parsed => {
                return Ok(match refused(written, parsed.err().unwrap_or_default(), "topics") {
                    Outcome::Waits => Judged { told: seen(), ..Outcome::Waits.into() },
                    faulty => faulty.into(),
                });
            }
        };
        let likely = self.likely(written);
        Ok(if likely.is_empty() || self.decisions.get(&row.number) == Some(&Decision::Other) {
            let what = Some(What::NewOrganisation(Box::new(draft)));
            Judged { what, told: seen(), ..Outcome::New.into() }
        } else {
            Judged { told: seen(), ..Outcome::Double(likely).into() }
        })
    }

    fn likely(&self, written: &Written<OrganisationForm>) -> Vec<Likely> {
        let form = &written.form;
        let traits = Traits {
            name: form.name.clone(),
            email: form.contact.email.clone(),
            phone: form.contact.phone.clone(),
            address: form.address.clone(),
            website: form.website.clone(),
        };
        let found = self.here.likely(&traits).into_iter().take(3);
        found.map(|(id, reasons)| Likely { id, name: self.here.name_of(id), reasons }).collect()
    }
}

/// Whoever has one mail address for several bodies logs in for all of them. That is usual, and worth seeing before it is so.
fn note_shared_mail(cx: &mut ReadCx<'_>, planned: &mut [Planned]) -> Result<()> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for row in &*planned {
        if let Some(key) = new_log_in(row) {
            first.entry(key).or_insert(row.number);
        }
    }
    let keys: Vec<&String> = first.keys().collect();
    let known = store::accounts::known_among(cx.conn, &keys)?;
    for row in planned {
        let Some(key) = new_log_in(row) else { continue };
        if known.contains(&key) {
            row.notes.push(Note::MailKnown);
        }
        if let Some(other) = first.get(&key).filter(|other| **other != row.number) {
            row.notes.push(Note::MailInRow(*other));
        }
    }
    Ok(())
}

/// The mailbox that leads the organisation of this row, where it is new.
fn new_log_in(row: &Planned) -> Option<String> {
    let Some(What::NewOrganisation(draft)) = row.step.as_ref().map(|step| &step.what) else { return None };
    draft.contact.as_ref()?.email.as_ref().map(EmailAddress::key)
}

fn change(
    cx: &mut ReadCx<'_>,
    id: OrganisationId,
    written: &Written<OrganisationForm>,
    before: Option<&Marks>,
) -> Result<Judged> {
    let current = store::organisations::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let stands = form_of(&current);
    let (form, fields) = merged(written, before, &stands);
    if fields.is_empty() {
        return Ok(Judged::here(id.number()));
    }
    match OrganisationDraft::parse_change(&form, &cx.settings, current.contact_name.is_some()) {
        Ok(draft) if written.faults.is_empty() => {
            let renamed = draft.name.as_str() != current.name;
            Ok(Judged {
                what: Some(What::Organisation { id, draft: Box::new(draft), renamed }),
                told: differences(&stands, &form),
                ..Outcome::Changed(fields).into()
            })
        }
        parsed => Ok(Outcome::Faulty(wrong(written, parsed.err().unwrap_or_default())).into()),
    }
}
