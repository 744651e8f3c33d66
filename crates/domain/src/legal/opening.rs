//! The checklist before the public comes in (principle 17): each point is looked at, none is believed.

use super::{Day, Legal};
use crate::accounts::{Account, Role};
use kernel::Instant;

/// A backup that was read back and found right may be so many days old: the drill runs once a week, and a day to spare.
pub const BACKUP_DAYS: i64 = 8;

/// What is looked at, in the order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// A backup, read back and found right.
    Backup,
    /// The address under which people reach the hub.
    Address,
    /// The Impressum.
    Imprint,
    /// Who answers for the data.
    Controller,
    /// The privacy notice, read by the data protection officer.
    Privacy,
    /// The accessibility statement.
    Accessibility,
    /// Somebody stands in for each role.
    Deputies,
    /// A mail came through.
    Mail,
    /// SPF, DKIM and DMARC.
    Dns,
    /// The page in plain language was read.
    Plain,
    /// The film in sign language.
    SignVideo,
}

impl Point {
    /// In the order of the list.
    pub const ALL: [Self; 11] = [
        Self::Backup,
        Self::Address,
        Self::Imprint,
        Self::Controller,
        Self::Privacy,
        Self::Accessibility,
        Self::Deputies,
        Self::Mail,
        Self::Dns,
        Self::Plain,
        Self::SignVideo,
    ];

    /// Does its lack keep the hub closed? A film takes weeks to make: until it is there the accessibility statement says
    /// by itself that it is missing. Without a public address nobody but this machine comes in, open or not.
    pub const fn holds_back(self) -> bool {
        !matches!(self, Self::SignVideo | Self::Address)
    }
}

/// How a point stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Looked at by the hub and found right.
    Done,
    /// Somebody vouches for it.
    Vouched {
        /// Who.
        by: String,
        /// Since when.
        on: Day,
    },
    /// Not there.
    Missing(Why),
}

/// What is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nothing was done yet.
    NotYet,
    /// It is too old.
    TooOld,
    /// Nobody stands in for the coordinator.
    NoCoordinatorDeputy,
    /// Nobody stands in for the administrator.
    NoAdminDeputy,
    /// It is written, but nobody vouches for it.
    Unread,
    /// Mails are put into files and leave this machine for nobody.
    StaysHere,
}

/// How the hub stands to the world, as its configuration says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outside {
    /// Others than this machine reach it, by https.
    pub has_address: bool,
    /// Its mails go to a mail server.
    pub sends_mail: bool,
}

/// What the list is made from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What is written.
    pub legal: &'a Legal,
    /// Who of the office can log in, and who stands in for them.
    pub staff: &'a [Account],
    /// When the last backup was read back and found right.
    pub last_verified_backup: Option<Instant>,
    /// When somebody typed the code of a test mail.
    pub mail_proved: Option<Instant>,
    /// What the configuration says of the way in and out.
    pub outside: Outside,
    /// Now.
    pub now: Instant,
}

/// The list.
pub fn checked(facts: &Facts<'_>) -> Vec<(Point, Standing)> {
    Point::ALL.into_iter().map(|point| (point, standing(facts, point))).collect()
}

/// What keeps the hub closed; empty when it may open.
pub fn missing(facts: &Facts<'_>) -> Vec<Point> {
    let stays = |(point, standing): (Point, Standing)| {
        (point.holds_back() && matches!(standing, Standing::Missing(_))).then_some(point)
    };
    checked(facts).into_iter().filter_map(stays).collect()
}

fn standing(facts: &Facts<'_>, point: Point) -> Standing {
    let legal = facts.legal;
    let there = |is_there: bool| if is_there { Standing::Done } else { Standing::Missing(Why::NotYet) };
    let vouched = |statement: &Option<super::Statement>, why| match statement {
        Some(statement) => Standing::Vouched { by: statement.by.clone(), on: statement.on },
        None => Standing::Missing(why),
    };
    match point {
        Point::Backup => match facts.last_verified_backup {
            None => Standing::Missing(Why::NotYet),
            Some(at) if facts.now.city_days_since(at) > BACKUP_DAYS => Standing::Missing(Why::TooOld),
            Some(_) => Standing::Done,
        },
        Point::Address => there(facts.outside.has_address),
        Point::Imprint => there(legal.operator.is_some()),
        Point::Controller => there(legal.privacy.is_some()),
        Point::Privacy if legal.privacy.is_none() => Standing::Missing(Why::NotYet),
        Point::Privacy => vouched(&legal.statements.privacy, Why::Unread),
        Point::Accessibility => match &legal.accessibility {
            None => Standing::Missing(Why::NotYet),
            Some(statement) if statement.review_due(facts.now) => Standing::Missing(Why::TooOld),
            Some(_) => Standing::Done,
        },
        Point::Deputies => deputies(facts),
        // Whoever tries the hub out at home reads the code in a file. In public nobody would get one.
        Point::Mail if facts.outside.has_address && !facts.outside.sends_mail => {
            Standing::Missing(Why::StaysHere)
        }
        Point::Mail => there(facts.mail_proved.is_some()),
        Point::Dns => vouched(&legal.statements.dns, Why::NotYet),
        Point::Plain => vouched(&legal.statements.plain, Why::Unread),
        Point::SignVideo => there(legal.sign_video.is_some()),
    }
}

/// A role has two who can log in for it, of whom one may be a deputy, or one and a named deputy without a log-in. The administrator may do all that the coordinator
/// may, and so counts for both.
fn deputies(facts: &Facts<'_>) -> Standing {
    let admins = facts.staff.iter().filter(|account| account.role == Role::Admin).count();
    let office = facts.staff.iter().filter(|account| account.role.is_staff()).count();
    if office < 2 && facts.legal.coordinator_deputy.is_none() {
        Standing::Missing(Why::NoCoordinatorDeputy)
    } else if admins < 2 && facts.legal.admin_deputy.is_none() {
        Standing::Missing(Why::NoAdminDeputy)
    } else {
        Standing::Done
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        AccessibilityDraft, Deputy, ImprintDraft, PrivacyDraft, SignVideoDraft, Statement, accessibility,
        imprint, privacy, sign_video,
    };
    use super::*;
    use crate::accounts::AccountId;
    use crate::people::EmailAddress;
    use kernel::WallTime;

    fn now() -> Instant {
        WallTime::from_stored("2026-11-28T12:00").unwrap().instant()
    }

    fn account(id: i64, role: Role) -> Account {
        let email = EmailAddress::parse(&format!("a{id}@stadt.example")).unwrap();
        Account { id: AccountId::new(id), email, name: format!("Konto {id}"), role }
    }

    fn complete() -> Legal {
        let statement = Some(Statement { by: "Kim Beispiel".to_owned(), on: Day::of(now()) });
        let deputy = || Some(Deputy { name: "Deniz Beispiel".to_owned(), reach: "0221 4710-101".to_owned() });
        Legal {
            operator: Some(ImprintDraft::parse(&imprint::tests::right()).unwrap().0),
            privacy: Some(PrivacyDraft::parse(&privacy::tests::right()).unwrap().0),
            accessibility: Some(AccessibilityDraft::parse(&accessibility::tests::right(), now()).unwrap().0),
            admin_deputy: deputy(),
            coordinator_deputy: deputy(),
            sign_video: Some(SignVideoDraft::parse(&sign_video::tests::right(), now()).unwrap().0),
            statements: super::super::Statements {
                dns: statement.clone(),
                privacy: statement.clone(),
                plain: statement,
            },
        }
    }

    fn facts<'a>(legal: &'a Legal, staff: &'a [Account]) -> Facts<'a> {
        let outside = Outside { has_address: true, sends_mail: true };
        Facts {
            legal,
            staff,
            last_verified_backup: Some(now()),
            mail_proved: Some(now()),
            outside,
            now: now(),
        }
    }

    #[test]
    fn no_hub_opens_before_each_point_is_there() {
        let staff = [account(1, Role::Admin)];
        let legal = complete();
        let whole = facts(&legal, &staff);
        assert_eq!(missing(&whole), []);
        assert_eq!(missing(&Facts { last_verified_backup: None, ..whole }), [Point::Backup]);
        assert_eq!(missing(&Facts { mail_proved: None, ..whole }), [Point::Mail]);
        let without = |take: fn(&mut Legal)| {
            let mut legal = complete();
            take(&mut legal);
            missing(&facts(&legal, &staff))
        };
        assert_eq!(without(|legal| legal.operator = None), [Point::Imprint]);
        assert_eq!(without(|legal| legal.privacy = None), [Point::Controller, Point::Privacy]);
        assert_eq!(without(|legal| legal.statements.privacy = None), [Point::Privacy]);
        assert_eq!(without(|legal| legal.accessibility = None), [Point::Accessibility]);
        assert_eq!(without(|legal| legal.admin_deputy = None), [Point::Deputies]);
        assert_eq!(without(|legal| legal.coordinator_deputy = None), [Point::Deputies]);
        assert_eq!(without(|legal| legal.statements.dns = None), [Point::Dns]);
        assert_eq!(without(|legal| legal.statements.plain = None), [Point::Plain]);
        let empty = Legal::default();
        let nothing = Facts { last_verified_backup: None, mail_proved: None, ..facts(&empty, &staff) };
        assert_eq!(missing(&nothing).len(), 9, "all but the film");
    }

    #[test]
    fn a_missing_film_is_told_and_keeps_nothing_closed() {
        let legal = Legal { sign_video: None, ..complete() };
        let staff = [account(1, Role::Admin)];
        assert_eq!(missing(&facts(&legal, &staff)), []);
        let film = checked(&facts(&legal, &staff)).into_iter().find(|(point, _)| *point == Point::SignVideo);
        assert_eq!(film, Some((Point::SignVideo, Standing::Missing(Why::NotYet))));
    }

    #[test]
    fn where_others_come_in_mails_must_go_out() {
        let legal = complete();
        let staff = [account(1, Role::Admin)];
        let at = |has_address, sends_mail| {
            let outside = Outside { has_address, sends_mail };
            let facts = Facts { outside, ..facts(&legal, &staff) };
            let address = checked(&facts).into_iter().find(|(point, _)| *point == Point::Address).unwrap().1;
            (address == Standing::Done, missing(&facts))
        };
        assert_eq!(at(true, true), (true, vec![]));
        assert_eq!(at(true, false), (true, vec![Point::Mail]));
        // Tried out on one's own machine: it may be opened, and the list says that nobody else sees it.
        assert_eq!(at(false, false), (false, vec![]));
    }

    #[test]
    fn a_backup_older_than_eight_days_is_none() {
        let legal = complete();
        let staff = [account(1, Role::Admin)];
        let at =
            |days: i64| Facts { last_verified_backup: Some(now().plus_days(-days)), ..facts(&legal, &staff) };
        assert_eq!(missing(&at(8)), []);
        assert_eq!(missing(&at(9)), [Point::Backup]);
    }

    #[test]
    fn two_who_can_log_in_stand_in_for_each_other() {
        let mut legal = complete();
        (legal.admin_deputy, legal.coordinator_deputy) = (None, None);
        let seen = |staff: &[Account]| {
            checked(&facts(&legal, staff)).into_iter().find(|(point, _)| *point == Point::Deputies).unwrap().1
        };
        let (admin, other) = (account(1, Role::Admin), account(2, Role::Admin));
        let coordinator = account(3, Role::Coordinator);
        assert_eq!(seen(std::slice::from_ref(&admin)), Standing::Missing(Why::NoCoordinatorDeputy));
        assert_eq!(seen(&[admin.clone(), coordinator]), Standing::Missing(Why::NoAdminDeputy));
        assert_eq!(seen(&[admin, other]), Standing::Done);
    }

    #[test]
    fn a_statement_that_nobody_looked_at_for_a_year_closes_the_door() {
        let legal = complete();
        let staff = [account(1, Role::Admin)];
        let later = now().plus_days(400);
        let facts = Facts { last_verified_backup: Some(later), now: later, ..facts(&legal, &staff) };
        assert_eq!(missing(&facts), [Point::Accessibility]);
    }
}
