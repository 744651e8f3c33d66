//! Fair in politics: before elections, within dates the operator sets, no party, candidate or office-holder gets a
//! highlighted place (principle 14). The dates are data with a source, not constants (principle 7).

use crate::fields::{Fault, Faults};
use crate::legal::Day;
use crate::organisations::Sector;
use jiff::civil::Date;
use kernel::Line;
use serde::{Deserialize, Serialize};

/// A time before an election. Both days belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day: as a rule the day of the election.
    pub until: Day,
    /// Which election.
    pub election: String,
    /// Where the dates come from.
    pub source: String,
}

impl Period {
    /// Does it cover this day?
    pub fn covers(&self, day: Date) -> bool {
        self.from.date() <= day && day <= self.until.date()
    }
}

/// A period is at most so long, in days: longer is a mistake in the year.
const LONGEST: i32 = 370;

/// The fields of a period as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeriodForm {
    /// First day, as a browser's date field sends it.
    pub since: String,
    /// Last day.
    pub until: String,
    /// Which election.
    pub election: String,
    /// Where the dates come from.
    pub source: String,
}

impl PeriodForm {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self) -> Result<Period, Faults> {
        let mut faults = Faults::new();
        let day = |typed: &str| Day::try_from(typed.trim().to_owned()).map_err(|_| Fault::Date);
        let from = faults.take("since", day(&self.since));
        let until = faults.take("until", day(&self.until));
        if let (Some(from), Some(until)) = (from, until) {
            let length = (until.date() - from.date()).get_days();
            if length < 0 {
                faults.add("until", Fault::EndBeforeStart);
            } else if length > LONGEST {
                faults.add("until", Fault::Date);
            }
        }
        let election = faults.take("election", Line::<120>::parse(&self.election));
        let source = faults.take("source", Line::<300>::parse(&self.source));
        let period = (|| {
            Some(Period {
                from: from?,
                until: until?,
                election: election?.into_string(),
                source: source?.into_string(),
            })
        })();
        period.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// All periods of a town.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Neutrality(Vec<Period>);

impl Neutrality {
    /// The periods, in the order of their days.
    pub fn periods(&self) -> &[Period] {
        &self.0
    }

    /// One more.
    pub fn add(&mut self, period: Period) {
        if !self.0.contains(&period) {
            self.0.push(period);
            self.0.sort_by_key(|period| (period.from, period.until));
        }
    }

    /// Takes the period with these days away.
    pub fn remove(&mut self, from: Day, until: Day) -> Option<Period> {
        let place = self.0.iter().position(|period| period.from == from && period.until == until)?;
        Some(self.0.remove(place))
    }

    /// The period that is on today.
    pub fn in_force(&self, today: Date) -> Option<&Period> {
        self.0.iter().find(|period| period.covers(today))
    }

    /// May a body of this sector stand in a highlighted place today: on the first page, among suggestions? Lists that show
    /// everybody by one order, and the search, are no highlighted places.
    pub fn may_be_highlighted(&self, sector: Sector, today: Date) -> bool {
        sector != Sector::Politics || self.in_force(today).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn form(from: &str, until: &str) -> PeriodForm {
        PeriodForm {
            since: from.into(),
            until: until.into(),
            election: "Landtagswahl".into(),
            source: "Bekanntmachung des Landeswahlleiters".into(),
        }
    }

    fn faults(form: &PeriodForm) -> Vec<&'static str> {
        form.parse().err().map(|it| it.iter().map(|(name, _)| name).collect()).unwrap_or_default()
    }

    #[test]
    fn within_the_dates_no_party_is_highlighted_and_all_others_are() {
        let mut neutrality = Neutrality::default();
        neutrality.add(form("2027-04-04", "2027-05-16").parse().unwrap());
        for (today, highlighted) in
            [("2027-04-03", true), ("2027-04-04", false), ("2027-05-16", false), ("2027-05-17", true)]
        {
            for sector in Sector::ALL {
                let expected = highlighted || sector != Sector::Politics;
                assert_eq!(neutrality.may_be_highlighted(sector, day(today)), expected, "{sector:?} {today}");
            }
        }
    }

    #[test]
    fn without_dates_every_sector_is_treated_alike() {
        let neutrality = Neutrality::default();
        assert!(
            Sector::ALL.into_iter().all(|sector| neutrality.may_be_highlighted(sector, day("2027-05-01")))
        );
    }

    #[test]
    fn a_period_has_days_in_order_an_election_and_a_source() {
        assert_eq!(faults(&form("2027-04-04", "2027-05-16")), [""; 0]);
        assert_eq!(faults(&form("2027-05-16", "2027-04-04")), ["until"]);
        assert_eq!(faults(&form("2027-05-16", "2029-04-04")), ["until"]);
        assert_eq!(faults(&PeriodForm::default()), ["since", "until", "election", "source"]);
    }

    #[test]
    fn periods_stand_in_their_order_and_one_goes_by_its_days() {
        let mut neutrality = Neutrality::default();
        neutrality.add(form("2029-01-01", "2029-03-01").parse().unwrap());
        neutrality.add(form("2027-04-04", "2027-05-16").parse().unwrap());
        let first = neutrality.periods().first().cloned().unwrap();
        assert_eq!(first.from.date(), day("2027-04-04"));
        assert!(neutrality.remove(first.from, first.from).is_none());
        assert!(neutrality.remove(first.from, first.until).is_some());
        assert_eq!(neutrality.periods().len(), 1);
    }
}
