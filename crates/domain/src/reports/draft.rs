use super::{Outcome, Reason, Target};
use crate::fields::{Fault, Faults};
use crate::people::{EmailAddress, PhoneNumber};
use kernel::{Line, Prose, PublicId};

/// The form as it was typed. Which entry is reported stands in its address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportForm {
    /// What is wrong, as a key.
    pub reason: String,
    /// What is wrong, in words.
    pub message: String,
    /// Who says so; may stay empty, as the ways to answer may.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportDraft {
    /// What is reported.
    pub target: Target,
    /// What is wrong.
    pub reason: Reason,
    /// In words: a report has to say why (article 16(2)(a) of the DSA).
    pub message: Prose<4000>,
    /// Who says so.
    pub name: Option<Line<80>>,
    /// Where to write.
    pub email: Option<EmailAddress>,
    /// Where to call.
    pub phone: Option<PhoneNumber>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

impl ReportDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(target: Target, form: &ReportForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let reason = faults.take("reason", Reason::from_key(&form.reason).ok_or(Fault::Choice));
        let message = faults.take("message", Prose::parse(&form.message));
        let name = faults.take("name", Line::parse_optional(&form.name));
        let email = faults.take("email", optional(&form.email, EmailAddress::parse));
        let phone = faults.take("phone", optional(&form.phone, PhoneNumber::parse));
        let form_key = faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let draft = || {
            Some(Self {
                target,
                reason: reason?,
                message: message?,
                name: name?,
                email: email?,
                phone: phone?,
                form_key: form_key?,
            })
        };
        draft().ok_or(faults)
    }
}

fn optional<T>(typed: &str, parse: fn(&str) -> Result<T, Fault>) -> Result<Option<T>, Fault> {
    if typed.trim().is_empty() { Ok(None) } else { parse(typed).map(Some) }
}

/// On what a decision against an entry rests (article 17(3)(d) and (e) of the DSA).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// A law.
    Law,
    /// The rules of this hub: its charter and what it is for.
    Rules,
}

impl Ground {
    /// In the order of the form.
    pub const ALL: [Self; 2] = [Self::Rules, Self::Law];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Rules => "rules",
        }
    }

    /// Reads [`Ground::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.key() == key)
    }
}

/// A decision with its statement of reasons, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DecisionForm {
    /// What is decided, as a key.
    pub outcome: String,
    /// The facts.
    pub facts: String,
    /// On what it rests, as a key.
    pub ground: String,
    /// Which rule or section.
    pub rule: String,
}

/// A decision with its statement of reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionDraft {
    /// What is decided.
    pub outcome: Outcome,
    /// The facts and why they lead to this (article 17(3)(b)).
    pub facts: Prose<4000>,
    /// On what it rests and which rule it is, where it goes against the entry.
    pub basis: Option<(Ground, Line<300>)>,
}

impl DecisionDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended; a decision against an entry without a ground and a rule.
    pub fn parse(form: &DecisionForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let outcome = faults.take("outcome", Outcome::from_key(&form.outcome).ok_or(Fault::Choice));
        let facts = faults.take("facts", Prose::parse(&form.facts));
        let basis = if outcome.is_some_and(Outcome::needs_a_ground) {
            let ground = faults.take("ground", Ground::from_key(&form.ground).ok_or(Fault::Choice));
            let rule = faults.take("rule", Line::parse(&form.rule));
            ground.zip(rule)
        } else {
            None
        };
        let draft = (|| Some(Self { outcome: outcome?, facts: facts?, basis }))();
        draft.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// Reads an objection.
///
/// # Errors
/// What is to be mended.
pub fn objection(typed: &str) -> Result<Prose<4000>, Faults> {
    let mut faults = Faults::new();
    faults.take("text", Prose::parse(typed)).ok_or(faults)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisations::OrganisationId;

    const TARGET: Target = Target::Organisation(OrganisationId::new(1));

    #[test]
    fn nobody_has_to_say_who_they_are_to_report_an_entry_but_what_is_wrong() {
        let key = PublicId::draw(&mut kernel::SeededRng::new(3)).to_string();
        let form = ReportForm {
            reason: "wrong".into(),
            message: "Die Gruppe gibt es nicht mehr.".into(),
            form_key: key,
            ..ReportForm::default()
        };
        assert!(ReportDraft::parse(TARGET, &form).is_ok());
        let empty = ReportForm { reason: "".into(), message: " ".into(), email: "kim".into(), ..form };
        let faults = ReportDraft::parse(TARGET, &empty).unwrap_err();
        let named: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["reason", "message", "email"]);
    }

    #[test]
    fn what_goes_against_an_entry_names_its_ground_and_its_rule() {
        let form = |outcome: &str, ground: &str, rule: &str| DecisionForm {
            outcome: outcome.into(),
            facts: "Der Text wirbt für eine Partei.".into(),
            ground: ground.into(),
            rule: rule.into(),
        };
        let faults = |form: &DecisionForm| -> Vec<&'static str> {
            DecisionDraft::parse(form)
                .err()
                .map(|it| it.iter().map(|(name, _)| name).collect())
                .unwrap_or_default()
        };
        assert_eq!(faults(&form("keep", "", "")), [""; 0]);
        assert_eq!(faults(&form("restrict", "", "")), ["ground", "rule"]);
        assert_eq!(faults(&form("ask_change", "rules", "")), ["rule"]);
        assert_eq!(faults(&form("restrict", "law", "§ 5 DDG")), [""; 0]);
        assert_eq!(faults(&form("weg", "", "")), ["outcome"]);
    }
}
