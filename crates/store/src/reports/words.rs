use crate::connection::Conn;
use crate::error::{Error, Result, read_key};
use crate::schema::report_word;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::organisations::OrganisationId;
use domain::reports::{Decider, Ground, Outcome, ReportId, Side};
use kernel::Instant;

/// What was said in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// A decision, and who made it; nobody any more once the account is gone.
    Decision(Outcome, Option<Decider>),
    /// An objection.
    Objection(Side),
}

/// One thing that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// What it was.
    pub said: Said,
    /// The reasons, or the objection.
    pub text: String,
    /// On what a decision rests, and which rule it is.
    pub basis: Option<(Ground, String)>,
    /// When.
    pub at: Instant,
}

/// Something new.
#[derive(Debug, Clone, Copy)]
pub struct NewWord<'a> {
    /// What it is.
    pub said: Said,
    /// The reasons, or the objection.
    pub text: &'a str,
    /// On what a decision rests.
    pub basis: Option<(Ground, &'a str)>,
}

/// Writes it down. What whoever reported says hangs on their row and goes with it.
pub fn add_word(connection: &mut Conn, id: ReportId, word: NewWord<'_>, now: Instant) -> Result<()> {
    let (kind, which, account, partner) = match word.said {
        Said::Decision(outcome, decider) => {
            let (account, partner) = match decider {
                Some(Decider::Office(account)) => (Some(account.number()), None),
                Some(Decider::Partner(partner)) => (None, Some(partner.number())),
                None => (None, None),
            };
            ("decision", outcome.key(), account, partner)
        }
        Said::Objection(side) => ("objection", side.key(), None, None),
    };
    let of_reporter = word.said == Said::Objection(Side::Reporter);
    diesel::insert_into(report_word::table)
        .values((
            report_word::report_id.eq(id.number()),
            report_word::reporter_id.eq(of_reporter.then_some(id.number())),
            report_word::kind.eq(kind),
            report_word::which.eq(which),
            report_word::content.eq(word.text),
            report_word::ground.eq(word.basis.map(|(ground, _)| ground.key())),
            report_word::rule.eq(word.basis.map(|(_, rule)| rule)),
            report_word::account_id.eq(account),
            report_word::partner_id.eq(partner),
            report_word::at.eq(now.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

type Row = (i64, (String, String), String, (Option<String>, Option<String>), (Option<i64>, Option<i64>), i64);

fn read((_, (kind, which), text, (ground, rule), (account, partner), at): Row) -> Result<Word> {
    let said = match kind.as_str() {
        "decision" => {
            let decider = account
                .map(|id| Decider::Office(AccountId::new(id)))
                .or(partner.map(|id| Decider::Partner(OrganisationId::new(id))));
            Said::Decision(read_key("report_word", "which", &which, Outcome::from_key)?, decider)
        }
        "objection" => Said::Objection(read_key("report_word", "which", &which, Side::from_key)?),
        _ => return Err(Error::Unreadable { table: "report_word", column: "kind", value: kind }),
    };
    let ground = ground.map(|key| read_key("report_word", "ground", &key, Ground::from_key)).transpose()?;
    Ok(Word { said, text, basis: ground.zip(rule), at: Instant::from_micros(at) })
}

/// What was said in a case, in its order.
pub fn words(connection: &mut Conn, id: ReportId) -> Result<Vec<Word>> {
    Ok(words_of(connection, &[id])?.into_iter().map(|(_, word)| word).collect())
}

/// What was said in several cases, each in its order.
pub fn words_of(connection: &mut Conn, ids: &[ReportId]) -> Result<Vec<(ReportId, Word)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let numbers: Vec<i64> = ids.iter().map(|id| id.number()).collect();
    let rows = report_word::table
        .filter(crate::sql::among(report_word::report_id, &numbers))
        .order(report_word::id)
        .select((
            report_word::report_id,
            (report_word::kind, report_word::which),
            report_word::content,
            (report_word::ground, report_word::rule),
            (report_word::account_id, report_word::partner_id),
            report_word::at,
        ))
        .load::<Row>(connection)?;
    rows.into_iter().map(|row| Ok((ReportId::new(row.0), read(row)?))).collect()
}
