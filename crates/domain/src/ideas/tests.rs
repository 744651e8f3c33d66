use super::*;
use crate::accounts::AccountId;
use crate::inquiries::Source;
use crate::organisations::Refused;
use crate::reports::Barred;
use crate::settings::Settings;
use crate::working_days::{ClosureForm, OfficeDays};
use jiff::civil::Date;
use proptest::prelude::*;

const ID: IdeaId = IdeaId::new(1);
const OTHER: IdeaId = IdeaId::new(2);

const STEPS: [Step; 15] = [
    Step::Confirm,
    Step::Advise,
    Step::Publish,
    Step::Decline(Decline::Hurtful),
    Step::Decline(Decline::NoIdea),
    Step::Restore,
    Step::Withdraw,
    Step::BecomeProject,
    Step::Close(Closing::Done),
    Step::Close(Closing::NotDone),
    Step::Reopen,
    Step::Merge(OTHER),
    Step::Merge(ID),
    Step::Archive,
    Step::Confirm,
];

fn after(steps: &[Step]) -> State {
    steps.iter().fold(State::Unconfirmed, |state, step| state.step(ID, *step).map_or(state, |(next, _)| next))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn form() -> IdeaForm {
    IdeaForm {
        title: "Bücherschrank am Bahnhof Ost".into(),
        text: "Ein wetterfester Schrank, aus dem alle nehmen.".into(),
        name: "Ana".into(),
        email: "ana@post.example".into(),
        form_key: kernel::PublicId::draw(&mut kernel::SeededRng::new(3)).to_string(),
        ..IdeaForm::default()
    }
}

fn faults<T>(parsed: Result<T, crate::fields::Faults>) -> Vec<&'static str> {
    parsed.err().map(|faults| faults.iter().map(|(field, _)| field).collect()).unwrap_or_default()
}

#[test]
fn nothing_is_public_before_somebody_looked_at_it() {
    assert!(!after(&[]).is_public());
    assert!(!after(&[Step::Confirm]).is_public());
    assert!(!after(&[Step::Confirm, Step::Advise]).is_public());
    assert_eq!(after(&[Step::Confirm, Step::Advise, Step::Publish]), State::Open);
    // An address that nobody confirmed is not put up, whoever presses what.
    assert!(State::Unconfirmed.step(ID, Step::Publish).is_err());
    assert!(State::Unconfirmed.step(ID, Step::Merge(OTHER)).is_err());
}

#[test]
fn an_idea_goes_into_another_one_and_comes_back_as_it_was() {
    assert!(State::Open.step(ID, Step::Merge(ID)).is_err());
    for before in [State::Received, State::Advised, State::Open] {
        let merged = before.step(ID, Step::Merge(OTHER)).unwrap().0;
        assert_eq!(merged, State::Merged(OTHER));
        assert!(!merged.is_public());
        let (back, told) = merged.unmerge(ID, before).unwrap();
        assert_eq!((back, !told.touches.is_empty()), (before, before.is_public()));
    }
    assert!(State::Merged(OTHER).unmerge(ID, State::Withdrawn).is_err());
    assert!(State::Open.unmerge(ID, State::Open).is_err());
}

#[test]
fn what_everybody_sees_is_made_anew_with_each_step_and_what_nobody_sees_is_not_told() {
    let shows = |state: State, step| state.step(ID, step).map(|(_, change)| !change.touches.is_empty());
    assert_eq!(shows(State::Unconfirmed, Step::Confirm), Ok(false));
    assert_eq!(shows(State::Received, Step::Publish), Ok(true));
    assert_eq!(shows(State::Open, Step::Decline(Decline::Personal)), Ok(true));
    assert_eq!(shows(State::Received, Step::Decline(Decline::Personal)), Ok(false));
    assert_eq!(shows(State::Open, Step::Withdraw), Ok(true));
}

#[test]
fn what_is_hidden_after_a_report_comes_back_as_it_was() {
    for state in [State::Open, State::Project, State::Closed(Closing::Done), State::Archived] {
        assert_eq!(state.restrict(), Some(State::Restricted));
        assert_eq!(State::Restricted.lift(state), Some(state));
    }
    assert_eq!(State::Received.restrict(), None);
    assert_eq!(State::Restricted.lift(State::Withdrawn), None);
}

#[test]
fn what_is_stored_reads_back_and_nothing_else_does() {
    let plain = [State::Unconfirmed, State::Received, State::Advised, State::Open, State::Project];
    let more = [State::Withdrawn, State::Archived, State::Restricted, State::Merged(OTHER)];
    let ended = Closing::ALL.map(State::Closed).into_iter().chain(Decline::ALL.map(State::Declined));
    for state in plain.into_iter().chain(more).chain(ended) {
        let into = if let State::Merged(into) = state { Some(into.number()) } else { None };
        assert_eq!(State::from_parts(state.key(), state.reason(), into), Some(state));
    }
    assert_eq!(State::from_parts("closed", None, None), None);
    assert_eq!(State::from_parts("open", Some("done"), None), None);
    for shelf in Shelf::ALL {
        assert_eq!(Shelf::from_key(shelf.key()), Some(shelf));
    }
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::from_key(outcome.key()), Some(outcome));
    }
}

#[test]
fn an_idea_needs_a_name_and_one_way_to_answer_and_the_desk_needs_neither() {
    let settings = Settings::default();
    assert_eq!(faults(IdeaDraft::parse(&form(), &settings)), [""; 0]);
    let nobody = IdeaForm { name: String::new(), email: String::new(), ..form() };
    assert_eq!(faults(IdeaDraft::parse(&nobody, &settings)), ["name", "email"]);
    let note = |source: &str| NoteForm { source: source.into(), idea: nobody.clone() };
    assert!(NoteDraft::parse(&note("paper"), &settings).is_ok());
    // What comes by web comes by itself.
    assert_eq!(faults(NoteDraft::parse(&note("web"), &settings)), ["source"]);
    let empty = IdeaDraft::parse(&IdeaForm::default(), &settings);
    assert_eq!(faults(empty), ["title", "text", "name", "email", "form_key"]);
}

#[test]
fn a_mail_address_waits_for_its_button_and_a_phone_number_does_not() {
    let settings = Settings::default();
    let mail = IdeaDraft::parse(&form(), &settings).unwrap();
    assert_eq!(mail.begins(Source::Web), State::Unconfirmed);
    assert_eq!(mail.begins(Source::Paper), State::Received);
    let called = IdeaForm { email: String::new(), phone: "0221 4710-123".into(), ..form() };
    assert_eq!(IdeaDraft::parse(&called, &settings).unwrap().begins(Source::Web), State::Received);
}

#[test]
fn whoever_passes_an_idea_on_says_to_whom_and_who_names_the_council_says_when() {
    let answer = |outcome: &str, whom: &str, body: &str, day: &str| AnswerForm {
        outcome: outcome.into(),
        text: "Im Boden liegen Leitungen.".into(),
        whom: whom.into(),
        body: body.into(),
        day: day.into(),
        contact: String::new(),
    };
    let said = |form: &AnswerForm| faults(AnswerDraft::parse(form, None));
    assert_eq!(said(&answer("not_now", "", "", "")), [""; 0]);
    assert_eq!(said(&answer("not_ours", "", "", "")), ["whom"]);
    assert_eq!(said(&answer("council", "", "", "morgen")), ["body", "day"]);
    assert_eq!(said(&answer("council", "", "Kulturausschuss", "2027-01-20")), [""; 0]);
    assert_eq!(said(&AnswerForm { outcome: "will_do".into(), ..AnswerForm::default() }), ["answer"]);
}

#[test]
fn the_ways_by_law_are_explained_where_an_office_says_no_or_hands_it_on() {
    assert_eq!(Outcome::NotNow.routes(), [Route::Suggestion, Route::Motion]);
    assert!(Outcome::WillDo.routes().is_empty());
}

#[test]
fn a_machine_notices_links_repetition_words_and_names_and_nothing_in_a_plain_text() {
    let plain = "Der Platz vor dem Kiosk ist überdacht. Bücher auf Türkisch und Ukrainisch wären schön.";
    assert_eq!(findings("Bücherschrank", plain), []);
    assert_eq!(findings("Mehr hier", "https://angebot.example"), [Finding::Link]);
    assert_eq!(findings("Toll!!!!!!", plain), [Finding::Repetition]);
    let same = "Bank Bank Bank Bank Bank Bank Bank Bank Bank";
    assert_eq!(findings("Bank", same), [Finding::Repetition]);
    assert_eq!(findings("ALLE SOLLEN DAS HÖREN", "UND ZWAR SOFORT"), [Finding::Repetition]);
    assert_eq!(findings("Weg", "Diese Idioten lassen alles liegen."), [Finding::Word]);
    assert_eq!(findings("Schrank", "Herr Yıldız vom Kiosk passt auf."), [Finding::Person]);
    assert_eq!(findings("Schrank", "Ruft an unter 0221 4710-123."), [Finding::Person]);
}

#[test]
fn the_first_idea_is_looked_at_and_later_ones_where_something_was_noticed() {
    assert!(is_held(true, &[]));
    assert!(!is_held(false, &[]));
    assert!(is_held(false, &[Finding::Link]));
}

#[test]
fn whoever_decided_does_not_decide_the_objection_and_nobody_in_their_own_idea() {
    let (one, two) = (AccountId::new(1), AccountId::new(2));
    assert_eq!(may_decide(one, false, &[one]), Err(Barred::DecidedBefore));
    assert_eq!(may_decide(two, false, &[one]), Ok(()));
    assert_eq!(may_decide(two, true, &[one]), Err(Barred::Party));
}

#[test]
fn each_decision_is_objected_to_once_and_within_six_months() {
    let appeal =
        |before: &'static [Against], waits| Appeal { decided: Some(day("2026-11-27")), before, waits };
    let (answer, declined) = (Against::Answer, Against::Declined);
    assert_eq!(appeal(&[], false).until(answer, day("2026-11-30")), Some(day("2027-05-27")));
    assert_eq!(appeal(&[], false).until(answer, day("2027-05-28")), None);
    assert_eq!(appeal(&[], true).until(answer, day("2026-11-30")), None);
    assert_eq!(appeal(&[Against::Answer], false).until(answer, day("2026-11-30")), None);
    assert!(appeal(&[Against::Answer], false).until(declined, day("2026-11-30")).is_some());
    assert_eq!(Appeal { decided: None, before: &[], waits: false }.until(answer, day("2026-11-30")), None);
}

fn signed<'a>(name: &'a str, email: &'a str, phone: &'a str) -> Signature<'a> {
    let some = |text: &'a str| (!text.is_empty()).then_some(text);
    Signature { name, email: some(email), phone: some(phone) }
}

#[test]
fn somebody_on_paper_and_online_is_one_person_where_name_mailbox_or_phone_agree() {
    let online = signed("Ayşe Yılmaz", "ayse@post.example", "0221 4710-123");
    assert!(same_person(online, signed("A. Yılmaz", "AYSE@post.example", "")));
    assert!(same_person(online, signed("ayşe  yılmaz", "", "+49 221 4710123")));
    assert!(same_person(online, signed("Ayşe Yılmaz", "", "")));
    // A number that a family shares is not one person, and a name that two have is not either.
    assert!(!same_person(online, signed("Mehmet Yılmaz", "", "0221 4710-123")));
    assert!(!same_person(online, signed("Ayşe Yılmaz", "", "0221 4710-999")));
    assert!(!same_person(online, signed("Ayşe Yılmaz", "andere@post.example", "")));
}

#[test]
fn a_paper_list_is_read_line_by_line() {
    let list =
        PaperList::parse("Ana Kovač\n\nJan Peters, 0221 4710-124\nMina Otto; mina@post.example\n").unwrap();
    assert_eq!(list.0.len(), 3);
    assert_eq!(
        list.0[1].phone.as_ref().map(|it| it.international().to_owned()),
        Some("+492214710124".into())
    );
    assert!(PaperList::parse("  \n").is_err());
    assert!(PaperList::parse("Ana, keine Nummer").is_err());
    assert!(PaperList::parse(&"Ana\n".repeat(101)).is_err());
}

#[test]
fn filters_read_back_from_their_address() {
    let filter = Filter { shelf: Some(Shelf::Waiting), order: Order::Supported, ..Filter::default() };
    let pairs = filter.to_pairs();
    let pairs = pairs.iter().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(Filter::from_pairs(pairs, &Settings::default()), filter);
    let unknown = Filter::from_pairs([("topic", "gibt-es-nicht"), ("state", "x")], &Settings::default());
    assert_eq!(unknown, Filter::default());
}

/// Two ideas and their supporters, as the service keeps them: nobody moves, whoever comes along gets a row of their own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Town {
    rows: Vec<Supporter>,
    merged: bool,
}

const PEOPLE: [&str; 6] = ["Ana", "Bea", "Cem", "Dina", "Emil", "Fee"];

impl Town {
    fn supports(&mut self, idea: IdeaId, who: usize, channel: Channel) {
        let name = PEOPLE[who];
        let known = self
            .rows
            .iter_mut()
            .find(|row| row.idea == idea && same_person(Signature::of(row), signed(name, "", "")));
        match known {
            // Whoever had come along and now says so themselves stays, whatever is undone.
            Some(row) => row.came_from = None,
            None => {
                let id = SupportId::new(i64::try_from(self.rows.len()).unwrap() + 1);
                self.rows.push(row(id, idea, name, channel, None));
            }
        }
    }

    fn comes_along(&mut self, who: usize) {
        let from = self.rows.iter().find(|row| row.idea == ID && row.name == PEOPLE[who]);
        let Some((from, channel)) = from.map(|row| (row.id, row.channel)).filter(|_| self.merged) else {
            return;
        };
        if !self.rows.iter().any(|row| row.idea == OTHER && row.name == PEOPLE[who]) {
            let id = SupportId::new(1_000 + from.number());
            self.rows.push(row(id, OTHER, PEOPLE[who], channel, Some(from)));
        }
    }

    fn take_apart(&mut self) {
        self.merged = false;
        self.rows.retain(|row| row.came_from.is_none());
    }

    fn of(&self, idea: IdeaId) -> Vec<&Supporter> {
        self.rows.iter().filter(|row| row.idea == idea).collect()
    }
}

fn row(id: SupportId, idea: IdeaId, name: &str, channel: Channel, came_from: Option<SupportId>) -> Supporter {
    let confirmed_at = Some(kernel::Instant::from_micros(1));
    Supporter { id, idea, channel, name: name.into(), email: None, phone: None, confirmed_at, came_from }
}

proptest! {
    /// Whatever happens, no step leaves a merged idea, only closing closes one, and nothing is public that nobody put up.
    #[test]
    fn random_histories_never_lose_an_idea(steps in prop::collection::vec(0_usize..STEPS.len(), 0..60)) {
        let (mut state, mut put_up) = (State::Unconfirmed, false);
        for step in steps {
            let step = STEPS[step];
            match state.step(ID, step) {
                Ok((next, change)) => {
                    prop_assert_eq!(change.subject, crate::journal::Subject::Idea(ID));
                    prop_assert!(!matches!(state, State::Merged(_) | State::Withdrawn | State::Archived));
                    put_up |= matches!(step, Step::Publish | Step::Restore);
                    if matches!(next, State::Closed(_)) && next != state {
                        prop_assert!(matches!(step, Step::Close(_)));
                    }
                    state = next;
                }
                Err(Refused) => {
                    prop_assert!(!matches!((state, step), (State::Open, Step::Withdraw | Step::Close(_))));
                }
            }
            prop_assert!(!state.is_public() || put_up);
            prop_assert_ne!(state, State::Merged(ID));
        }
    }

    /// Nobody is lost in a merge, nobody counts twice, and taking apart gives both back exactly, with what came since.
    #[test]
    fn a_merge_loses_nobody_and_its_undo_restores_exactly(
        before in prop::collection::vec((any::<bool>(), 0_usize..6, any::<bool>()), 0..20),
        along in prop::collection::vec(0_usize..6, 0..10),
        since in prop::collection::vec((0_usize..6, any::<bool>()), 0..8),
    ) {
        let mut town = Town::default();
        for (first, who, paper) in before {
            let channel = if paper { Channel::Paper } else { Channel::Web };
            town.supports(if first { ID } else { OTHER }, who, channel);
        }
        let was = town.clone();
        town.merged = true;
        for who in &along {
            town.comes_along(*who);
        }
        // Everybody who was there is there, each once.
        for idea in [ID, OTHER] {
            let mut names: Vec<_> = town.of(idea).iter().map(|row| row.name.clone()).collect();
            let all = names.len();
            names.sort();
            names.dedup();
            prop_assert_eq!(names.len(), all);
        }
        prop_assert!(was.rows.iter().all(|row| town.rows.contains(row)));
        let (all, paper) = counted(town.of(OTHER));
        prop_assert_eq!(usize::try_from(all).unwrap(), town.of(OTHER).len());
        prop_assert!(paper <= all);
        let mut own = was.clone();
        for (who, paper) in since {
            let channel = if paper { Channel::Paper } else { Channel::Web };
            town.supports(OTHER, who, channel);
            own.supports(OTHER, who, channel);
        }
        town.take_apart();
        let names = |town: &Town, idea| {
            let mut names: Vec<_> = town.of(idea).iter().map(|row| row.name.clone()).collect();
            names.sort();
            names
        };
        prop_assert_eq!(names(&town, ID), names(&own, ID));
        prop_assert_eq!(names(&town, OTHER), names(&own, OTHER));
    }

    /// The promise agrees with a calendar that is walked day by day.
    #[test]
    fn the_promised_day_agrees_with_a_calendar_walked_day_by_day(start in 0_i64..700, closed in 0_i64..60, length in 0_i64..20) {
        let moved = |date: Date, days: i64| date.saturating_add(jiff::Span::new().days(days));
        let (begin, mut office) = (moved(day("2026-01-01"), start), OfficeDays::default());
        let from = moved(begin, closed);
        let to = moved(from, length);
        let form = ClosureForm { from: from.to_string(), to: to.to_string(), reason: "Umbau".into() };
        office.close(form.parse().unwrap());
        let clock = crate::promise::Clock::start(begin, ANSWER_DAYS, &office);
        let (mut walked, mut left) = (begin, ANSWER_DAYS);
        while left > 0 {
            walked = moved(walked, 1);
            let works = office.works_on(walked);
            prop_assert!(!works || !(from..=to).contains(&walked));
            left -= u16::from(works);
        }
        prop_assert_eq!(clock.due, walked);
    }
}
