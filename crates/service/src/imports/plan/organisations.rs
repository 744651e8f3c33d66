use super::super::row::{key, merged, organisation_called, says_nothing_new, wrong};
use super::{Likely, Outcome, Planned, Planning, Step, What, only};
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use crate::organisations::form_of;
use domain::imports::{Cells, Decision, Marks, SourceRow, Written, organisation};
use domain::organisations::{OrganisationDraft, OrganisationForm, OrganisationId, Traits};

impl Planning<'_> {
    pub(super) fn organisations(mut self, cx: &mut ReadCx<'_>) -> Result<Vec<Planned>> {
        self.list.table.rows.iter().map(|row| self.organisation(cx, row)).collect()
    }

    fn organisation(&mut self, cx: &mut ReadCx<'_>, row: &SourceRow) -> Result<Planned> {
        if self.is_caption(row) {
            return Ok(only(row, Outcome::Caption));
        }
        let cells = Cells::new(&self.list.mapping, row);
        let written = organisation(cells, &self.list.defaults, &cx.settings);
        let key = key(self.list, cells, &organisation_called(&written.form.name));
        let named = !written.form.name.is_empty();
        let (outcome, what) = match self.stands_in(&key, row.number).filter(|_| named) {
            Some(first) => (Outcome::Repeated(first), None),
            None => self.judge(cx, row, &written, &key)?,
        };
        let known = self.here.row(&key);
        let said = Marks::of(&written.given);
        let marks = known.map_or_else(|| said.clone(), |(_, before)| Marks::from_stored(before).and(&said));
        let known = known.is_some();
        Ok(Planned {
            number: row.number,
            name: written.form.name.clone(),
            outcome,
            contact_left_out: written.contact_left_out,
            step: what.map(|what| Step { key, marks, known, what }),
        })
    }

    fn judge(
        &self,
        cx: &mut ReadCx<'_>,
        row: &SourceRow,
        written: &Written<OrganisationForm>,
        key: &str,
    ) -> Result<(Outcome, Option<What>)> {
        if let Some((subject, marks)) = self.here.row(key) {
            let before = Marks::from_stored(marks);
            return if !self.here.is_alive(*subject) {
                Ok((Outcome::Gone, None))
            } else if says_nothing_new(written, &before) {
                Ok((Outcome::Same, None))
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
        let draft = match OrganisationDraft::parse_change(&written.form, &cx.settings, false) {
            Ok(draft) if written.faults.is_empty() => draft,
            parsed => {
                let faults = parsed.err().unwrap_or_default();
                return Ok((Outcome::Faulty(wrong(written, faults)), None));
            }
        };
        let likely = self.likely(written);
        if likely.is_empty() || self.decisions.get(&row.number) == Some(&Decision::Other) {
            Ok((Outcome::New, Some(What::NewOrganisation(Box::new(draft)))))
        } else {
            Ok((Outcome::Double(likely), None))
        }
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

fn change(
    cx: &mut ReadCx<'_>,
    id: OrganisationId,
    written: &Written<OrganisationForm>,
    before: Option<&Marks>,
) -> Result<(Outcome, Option<What>)> {
    let current = store::organisations::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let (form, fields) = merged(written, before, &form_of(&current));
    if fields.is_empty() {
        return Ok((Outcome::Same, Some(What::Note(id.number()))));
    }
    match OrganisationDraft::parse_change(&form, &cx.settings, current.contact_name.is_some()) {
        Ok(draft) if written.faults.is_empty() => {
            let renamed = draft.name.as_str() != current.name;
            Ok((Outcome::Changed(fields), Some(What::Organisation { id, draft: Box::new(draft), renamed })))
        }
        parsed => Ok((Outcome::Faulty(wrong(written, parsed.err().unwrap_or_default())), None)),
    }
}
