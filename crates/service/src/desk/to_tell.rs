use crate::contexts::ReadCx;
use crate::error::Result;
use domain::journal::Verb;
use domain::signups::{Listener, Mailboxes, SignupId, untold};
use std::collections::BTreeMap;
use store::signups::SignupRow;

/// How far back one looks for somebody who heard nothing.
const DAYS: i64 = 60;
const ROWS: i64 = 300;

/// Somebody who has no mail and was not told yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToTell {
    /// Of which sign-up.
    pub row: SignupRow,
    /// Who has to hear of it.
    pub listener: Listener,
}

/// Whom to call or to write, because no mail reaches them: longest ago first.
pub(super) fn to_tell(cx: &mut ReadCx<'_>) -> Result<Vec<ToTell>> {
    let rows = store::signups::without_mail(cx.conn, cx.now.plus_days(-DAYS), ROWS)?;
    let ids: Vec<SignupId> = rows.iter().map(|row| row.signup.id).collect();
    let mut histories: BTreeMap<SignupId, Vec<Verb>> = BTreeMap::new();
    for (id, verb) in store::journal::of_signups(cx.conn, &ids)? {
        histories.entry(id).or_default().push(verb);
    }
    let mut found = Vec::new();
    for row in rows.into_iter().rev() {
        let over = row.shift.is_some_and(|(_, ends)| ends.instant() < cx.now);
        let history = histories.remove(&row.signup.id).unwrap_or_default();
        if over {
            continue;
        }
        let mailboxes = Mailboxes::of(&row.signup, row.contact_email.is_some());
        for listener in untold(row.signup.state, &history, mailboxes) {
            found.push(ToTell { row: row.clone(), listener });
        }
    }
    Ok(found)
}
