use super::{Amount, Indicator};
use crate::accounts::AccountId;
use crate::fields::{Fault, Faults, day_ahead};
use jiff::civil::Date;
use kernel::{Line, Prose, PublicId};

/// The form of a goal as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GoalForm {
    /// What is to become better.
    pub title: String,
    /// Why, and what the network does for it.
    pub text: String,
    /// What is counted.
    pub indicator: String,
    /// In what.
    pub unit: String,
    /// Where it stood.
    pub baseline: String,
    /// When that was.
    pub baseline_on: String,
    /// Where it is to go.
    pub target: String,
    /// Until when.
    pub target_on: String,
    /// Number of the account that keeps it in sight.
    pub owner: String,
    /// The next day on which it is measured.
    pub next: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// A goal that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalDraft {
    /// What is to become better.
    pub title: Line<120>,
    /// Why.
    pub text: Prose<2000>,
    /// By what one sees it.
    pub indicator: Indicator,
    /// Who keeps it in sight.
    pub owner: AccountId,
    /// The next day on which it is measured.
    pub next: Option<Date>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

fn amount(typed: &str) -> Result<Amount, Fault> {
    if typed.trim().is_empty() { Err(Fault::Missing) } else { Amount::parse(typed).ok_or(Fault::Amount) }
}

fn day(typed: &str) -> Result<Date, Fault> {
    let day: Date = typed.trim().parse().map_err(|_| Fault::Date)?;
    if (2000..=2100).contains(&day.year()) { Ok(day) } else { Err(Fault::Date) }
}

impl GoalForm {
    /// Reads the form. Whether the owner works here is looked up by whoever keeps it.
    ///
    /// # Errors
    /// All that is to be mended: what is to be reached differs from where it starts, and lies after it.
    pub fn parse(&self, today: Date) -> Result<GoalDraft, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::<120>::parse(&self.title));
        let text = faults.take("text", Prose::<2000>::parse(&self.text));
        let name = faults.take("indicator", Line::<120>::parse(&self.indicator));
        let unit = faults.take("unit", Line::<40>::parse(&self.unit));
        let baseline = faults.take("baseline", amount(&self.baseline));
        let baseline_on = faults.take("baseline_on", day(&self.baseline_on));
        if baseline_on.is_some_and(|day| day > today) {
            faults.add("baseline_on", Fault::Future);
        }
        let target = faults.take("target", amount(&self.target));
        if target.is_some() && target == baseline {
            faults.add("target", Fault::Choice);
        }
        let target_on = faults.take("target_on", day(&self.target_on));
        if let (Some(from), Some(to)) = (baseline_on, target_on)
            && to <= from
        {
            faults.add("target_on", Fault::EndBeforeStart);
        }
        let owner = faults.take("owner", self.owner.trim().parse::<AccountId>().map_err(|_| Fault::Choice));
        let next = faults.take("next", day_ahead(&self.next, today));
        let form_key = faults.take("form_key", self.form_key.parse().map_err(|_| Fault::Missing));
        let parsed = (|| {
            Some(GoalDraft {
                title: title?,
                text: text?,
                indicator: Indicator {
                    name: name?.into_string(),
                    unit: unit?.into_string(),
                    baseline: baseline?,
                    baseline_on: baseline_on?,
                    target: target?,
                    target_on: target_on?,
                },
                owner: owner?,
                next: next?,
                form_key: form_key?,
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// A measured value as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasuredForm {
    /// The value.
    pub amount: String,
    /// On which day it held; empty is today.
    pub on: String,
    /// Where it comes from.
    pub source: String,
    /// When it is measured again.
    pub next: String,
}

/// A measured value that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// The value.
    pub amount: Amount,
    /// On which day it held.
    pub on: Date,
    /// Where it comes from.
    pub source: Line<160>,
    /// When it is measured again.
    pub next: Option<Date>,
}

impl MeasuredForm {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended: nothing is measured in the future, and each value has a source.
    pub fn parse(&self, today: Date) -> Result<Measured, Faults> {
        let mut faults = Faults::new();
        let amount = faults.take("amount", amount(&self.amount));
        let on = if self.on.trim().is_empty() { Some(today) } else { faults.take("on", day(&self.on)) };
        if on.is_some_and(|day| day > today) {
            faults.add("on", Fault::Future);
        }
        let source = faults.take("source", Line::<160>::parse(&self.source));
        let next = faults.take("next", day_ahead(&self.next, today));
        let parsed = (|| Some(Measured { amount: amount?, on: on?, source: source?, next: next? }))();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        "2026-12-01".parse().unwrap()
    }

    fn form() -> GoalForm {
        GoalForm {
            title: "Mehr Angebote unter zwei Stunden".into(),
            text: "Wer wenig Zeit hat, findet etwas.".into(),
            indicator: "Angebote, die höchstens zwei Stunden brauchen".into(),
            unit: "Angebote".into(),
            baseline: "21".into(),
            baseline_on: "2026-01-31".into(),
            target: "40".into(),
            target_on: "2027-12-31".into(),
            owner: "3".into(),
            next: String::new(),
            form_key: PublicId::draw(&mut kernel::SeededRng::new(3)).to_string(),
        }
    }

    fn faults(form: &GoalForm) -> Vec<&'static str> {
        let parsed = form.parse(today());
        parsed.err().map(|faults| faults.iter().map(|(field, _)| field).collect()).unwrap_or_default()
    }

    #[test]
    fn a_goal_has_a_number_that_moves_a_day_and_an_owner() {
        assert_eq!(faults(&form()), [""; 0]);
        assert_eq!(faults(&GoalForm { target: "21".into(), ..form() }), ["target"]);
        assert_eq!(faults(&GoalForm { target_on: "2025-12-31".into(), ..form() }), ["target_on"]);
        assert_eq!(faults(&GoalForm { baseline_on: "2026-12-02".into(), ..form() }), ["baseline_on"]);
        let empty = faults(&GoalForm::default());
        for field in ["title", "text", "indicator", "unit", "baseline", "target", "target_on", "owner"] {
            assert!(empty.contains(&field), "{field}");
        }
    }

    #[test]
    fn a_value_has_a_source_and_is_not_measured_in_the_future() {
        let form = |amount: &str, on: &str, source: &str| MeasuredForm {
            amount: amount.into(),
            on: on.into(),
            source: source.into(),
            next: String::new(),
        };
        assert_eq!(form("24", "", "Liste der Angebote").parse(today()).unwrap().on, today());
        let faults = form("viele", "2026-12-02", "").parse(today()).unwrap_err();
        assert_eq!(faults.of("amount"), Some(Fault::Amount));
        assert_eq!(faults.of("on"), Some(Fault::Future));
        assert_eq!(faults.of("source"), Some(Fault::Missing));
    }
}
