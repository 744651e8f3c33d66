//! What is written down of every committed change: enough for readers to catch up, nothing that names a person.

mod touch;

pub use touch::Touch;

use crate::accounts::{AccountId, HandOverId};
use crate::advice::AdviceId;
use crate::articles::ArticleId;
use crate::barriers::BarrierId;
use crate::circulars::CircularId;
use crate::digests::SubscriptionId;
use crate::events::EventId;
use crate::foundings::FoundingId;
use crate::goals::GoalId;
use crate::inquiries::InquiryId;
use crate::introductions::IntroductionId;
use crate::meetings::MeetingId;
use crate::obstacles::ObstacleId;
use crate::opportunities::OpportunityId;
use crate::organisations::OrganisationId;
use crate::people::PersonId;
use crate::reports::ReportId;
use crate::signups::SignupId;

/// What happened. The text form is stored and never changes its meaning.
macro_rules! verbs {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// What happened.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Verb { $($(#[$doc])* $name),* }

        impl Verb {
            /// All verbs.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// As stored.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }

            /// Reads [`Verb::text`].
            pub fn from_text(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$name),)* _ => None }
            }
        }
    };
}

verbs! {
    /// The hub's settings were changed or first set.
    SettingsChanged = "settings.changed",
    /// The hub was opened to the public.
    HubOpened = "hub.opened",
    /// It was closed again.
    HubClosed = "hub.closed",
    /// A mail server said that an address takes no mail.
    AddressBounced = "mail.bounced",
    /// The office had a mail tried again that had been given up or refused.
    MailSentAgain = "mail.sent_again",
    /// Whoever runs the machine drew new keys because the old ones are lost.
    KeysDrawn = "keys.drawn",
    /// Whoever runs the machine made a link that logs somebody in.
    LogInLinkMade = "log_in.link_made",
    /// Somebody reported a barrier.
    BarrierReported = "barrier.reported",
    /// They were told that the answer takes longer.
    BarrierNoted = "barrier.noted",
    /// They were answered.
    BarrierAnswered = "barrier.answered",
    /// Somebody reported an entry.
    ReportReceived = "report.received",
    /// It was decided what becomes of the entry.
    ReportDecided = "report.decided",
    /// Whom the decision goes against objected.
    ReportObjected = "report.objected",
    /// The objection was decided.
    ReportDecidedAgain = "report.decided_again",
    /// An organisation of the network was asked to decide the objection.
    ReportPartnerAsked = "report.partner_asked",
    /// An entry was hidden after a report.
    EntryHidden = "entry.hidden",
    /// An entry that was hidden is shown again.
    EntryShown = "entry.shown",
    /// An organisation asked to be listed.
    OrganisationRegistered = "organisation.registered",
    /// The coordinator listed it.
    OrganisationApproved = "organisation.approved",
    /// The office listed it out of a list of its own.
    OrganisationListed = "organisation.listed",
    /// The office took it in out of a list of its own; it waits to be listed.
    OrganisationTakenIn = "organisation.taken_in",
    /// The office wrote to organisations that it chose.
    CircularSent = "circular.sent",
    /// It went into another record of the same body.
    OrganisationMerged = "organisation.merged",
    /// It is a body of its own again.
    OrganisationUnmerged = "organisation.unmerged",
    /// The coordinator did not list it.
    OrganisationDeclined = "organisation.declined",
    /// Its page was changed.
    OrganisationChanged = "organisation.changed",
    /// The office gave its log-in another address: older hubs wrote this; today the lead is handed over.
    LogInMoved = "organisation.log_in_moved",
    /// Somebody got a role, or became somebody's deputy.
    RoleGranted = "role.granted",
    /// A role or a deputy ended.
    RoleEnded = "role.ended",
    /// An account got one more passkey.
    PasskeyAdded = "account.passkey_added",
    /// A passkey of an account was taken away.
    PasskeyRemoved = "account.passkey_removed",
    /// A printed code for emergencies opened an account.
    RecoveryUsed = "account.recovery_used",
    /// Somebody said when they are away, or that they are back.
    AbsenceChanged = "absence.changed",
    /// The lead of an organisation was offered to somebody.
    HandOverOffered = "hand_over.offered",
    /// The offer of a lead was taken back or not taken on.
    HandOverEnded = "hand_over.ended",
    /// The lead of an organisation went to somebody else.
    HandedOver = "hand_over.done",
    /// Somebody corrected what the hub knows of them.
    PersonCorrected = "person.corrected",
    /// Somebody had everything erased that the hub knew of them.
    PersonErased = "person.erased",
    /// A letter with a code was printed for somebody without mail.
    OfficeCodePrinted = "person.code_printed",
    /// Somebody told the code of their letter at the desk.
    OfficeCodeTold = "person.code_told",
    /// It signed the charter.
    CharterSigned = "organisation.charter_signed",
    /// It left the network.
    CharterLeft = "organisation.charter_left",
    /// A new version of a text of the office was written.
    ArticleWritten = "article.written",
    /// It is to become public at a moment to come.
    ArticlePlanned = "article.planned",
    /// It became public, or a newer version of it did.
    ArticlePublished = "article.published",
    /// It was taken back.
    ArticleWithdrawn = "article.withdrawn",
    /// Its time was over.
    ArticleEnded = "article.ended",
    /// A draft was thrown away.
    ArticleDiscarded = "article.discarded",
    /// What is said of a picture in texts was changed, or it was taken away.
    ArticlePictureChanged = "article.picture_changed",
    /// Its picture was put up, replaced or taken down.
    PictureChanged = "organisation.picture_changed",
    /// A contact point was added, changed or brought back.
    ContactPointChanged = "contact_point.changed",
    /// A contact point was taken off the page.
    ContactPointRemoved = "contact_point.removed",
    /// An offer was written.
    OpportunityDrafted = "opportunity.drafted",
    /// It was handed in to be looked at.
    OpportunityHandedIn = "opportunity.handed_in",
    /// It became public.
    OpportunityPublished = "opportunity.published",
    /// The office took its yes back before anybody acted on it.
    OpportunityTakenBack = "opportunity.taken_back",
    /// It went back to its writers with a reason.
    OpportunitySentBack = "opportunity.sent_back",
    /// It was taken off the list for a while.
    OpportunityPaused = "opportunity.paused",
    /// It is over.
    OpportunityEnded = "opportunity.ended",
    /// Its text or terms were changed.
    OpportunityChanged = "opportunity.changed",
    /// Its organisation said: still true.
    OpportunityConfirmed = "opportunity.confirmed",
    /// It got another date.
    ShiftAdded = "shift.added",
    /// A date got more or fewer places.
    ShiftChanged = "shift.changed",
    /// A date does not take place.
    ShiftCalledOff = "shift.called_off",
    /// An event was written.
    EventDrafted = "event.drafted",
    /// It was handed in to be looked at.
    EventHandedIn = "event.handed_in",
    /// It went into the calendar.
    EventPublished = "event.published",
    /// It went back to its writers with a reason.
    EventSentBack = "event.sent_back",
    /// Its texts, place or dates were changed.
    EventChanged = "event.changed",
    /// It was taken out of the calendar.
    EventEnded = "event.ended",
    /// A date of it takes place at another time.
    EventDateMoved = "event.date_moved",
    /// A date of it does not take place.
    EventDateCancelled = "event.date_cancelled",
    /// Its organisation noted how many people came.
    EventVisitorsCounted = "event.visitors_counted",
    /// An organisation said where its own calendar lies, or that it is not read any more.
    CalendarChanged = "calendar.changed",
    /// The office said that what an organisation's own calendar has may be public.
    CalendarApproved = "calendar.approved",
    /// An organisation's own calendar was read.
    CalendarRead = "calendar.read",
    /// Somebody signed up; the address is not confirmed yet.
    SignupSubmitted = "signup.submitted",
    /// The address was confirmed, or staff noted the sign-up for somebody.
    SignupConfirmed = "signup.confirmed",
    /// A guardian has to say yes first.
    SignupAwaitsGuardian = "signup.awaits_guardian",
    /// The place is given.
    SignupAccepted = "signup.accepted",
    /// The organisation said no, with a reason.
    SignupDeclined = "signup.declined",
    /// The person (or a guardian) said no later.
    SignupWithdrawn = "signup.withdrawn",
    /// Nobody confirmed the address in time.
    SignupLapsed = "signup.lapsed",
    /// Its date does not take place.
    SignupCalledOff = "signup.called_off",
    /// The person changed what they had written.
    SignupChanged = "signup.changed",
    /// Somebody of the office told the person by voice or letter: they have no mail.
    SignupPersonTold = "signup.person_told",
    /// Somebody of the office told the guardian by voice: they have no mail.
    SignupGuardianTold = "signup.guardian_told",
    /// Somebody of the office told the organisation on the phone: it has no mail.
    SignupOrganisationTold = "signup.organisation_told",
    /// That the person was told had been noted by mistake.
    SignupPersonUntold = "signup.person_untold",
    /// That the guardian was told had been noted by mistake.
    SignupGuardianUntold = "signup.guardian_untold",
    /// That the organisation was told had been noted by mistake.
    SignupOrganisationUntold = "signup.organisation_untold",
    /// A question came in.
    InquiryReceived = "inquiry.received",
    /// Somebody took it on.
    InquiryTaken = "inquiry.taken",
    /// It went to somebody else.
    InquiryHandedOver = "inquiry.handed_over",
    /// The person was answered.
    InquiryAnswered = "inquiry.answered",
    /// The person was asked back.
    InquiryAskedBack = "inquiry.asked_back",
    /// The person wrote or said more.
    InquiryHeard = "inquiry.heard",
    /// The office noted something.
    InquiryNoted = "inquiry.noted",
    /// Somebody looks at it again on another day.
    InquiryPlanned = "inquiry.planned",
    /// What it is about, or who asked, was corrected.
    InquiryCorrected = "inquiry.corrected",
    /// It was linked with another record, or a link was taken off.
    InquiryLinked = "inquiry.linked",
    /// It was closed.
    InquiryClosed = "inquiry.closed",
    /// It was opened again.
    InquiryReopened = "inquiry.reopened",
    /// It went into another case.
    InquiryMerged = "inquiry.merged",
    /// It is a case of its own again.
    InquiryUnmerged = "inquiry.unmerged",
    /// The office advised somebody.
    AdviceHeld = "advice.held",
    /// The sheet of a talk was written anew.
    AdviceChanged = "advice.changed",
    /// Somebody asks again on another day.
    AdvicePlanned = "advice.planned",
    /// The talk is over.
    AdviceClosed = "advice.closed",
    /// It goes on.
    AdviceReopened = "advice.reopened",
    /// Who was advised was erased.
    AdviceErased = "advice.erased",
    /// An introduction was offered.
    IntroductionOffered = "introduction.offered",
    /// One side said yes.
    IntroductionAgreed = "introduction.agreed",
    /// It was passed on.
    IntroductionPassedOn = "introduction.passed_on",
    /// An organisation without mail was told on the phone.
    IntroductionTold = "introduction.told",
    /// Somebody asks on another day what came of it.
    IntroductionPlanned = "introduction.planned",
    /// Something came of it.
    IntroductionCame = "introduction.came",
    /// Nothing came of it.
    IntroductionNotCame = "introduction.not_came",
    /// The yes was taken back.
    IntroductionWithdrawn = "introduction.withdrawn",
    /// Founders got a companion.
    FoundingBegun = "founding.begun",
    /// A step of the path was noted.
    FoundingTicked = "founding.ticked",
    /// It has another next date.
    FoundingPlanned = "founding.planned",
    /// It has another companion.
    FoundingHandedOver = "founding.handed_over",
    /// It exists.
    FoundingDone = "founding.done",
    /// It was given up.
    FoundingGivenUp = "founding.given_up",
    /// It goes on.
    FoundingReopened = "founding.reopened",
    /// Who founded was erased.
    FoundingErased = "founding.erased",
    /// Somebody asked for the weekly post.
    DigestAsked = "digest.asked",
    /// Its address is certain.
    DigestConfirmed = "digest.confirmed",
    /// They changed what fits them.
    DigestChanged = "digest.changed",
    /// They want it no more.
    DigestStopped = "digest.stopped",
    /// The office wrote, changed or took back its word for the next one.
    DigestWordWritten = "digest.word_written",
    /// The post of a week, or a newsletter of the office, goes out.
    DigestIssued = "digest.issued",
    /// Somebody named an obstacle.
    ObstacleNamed = "obstacle.named",
    /// It became public, with an owner.
    ObstacleOpened = "obstacle.opened",
    /// Its public words were changed.
    ObstacleReworded = "obstacle.reworded",
    /// It went to somebody else.
    ObstacleHandedOver = "obstacle.handed_over",
    /// Somebody looks at it again on another day.
    ObstaclePlanned = "obstacle.planned",
    /// It was answered.
    ObstacleAnswered = "obstacle.answered",
    /// It is out of the way.
    ObstacleSolved = "obstacle.solved",
    /// It stays in the way, because …
    ObstacleNotSolvable = "obstacle.not_solvable",
    /// It does not become public, because …
    ObstacleDeclined = "obstacle.declined",
    /// It goes on.
    ObstacleReopened = "obstacle.reopened",
    /// Somebody says that it hinders them too; their address is not certain yet.
    ObstacleVoiceAsked = "obstacle.voice_asked",
    /// It hinders one more.
    ObstacleVoiceCounted = "obstacle.voice_counted",
    /// The network set itself a goal.
    GoalSet = "goal.set",
    /// It was corrected.
    GoalChanged = "goal.changed",
    /// A value was measured.
    GoalMeasured = "goal.measured",
    /// It is reached.
    GoalReached = "goal.reached",
    /// It came differently.
    GoalEnded = "goal.ended",
    /// It goes on.
    GoalReopened = "goal.reopened",
    /// A meeting was planned.
    MeetingPlanned = "meeting.planned",
    /// Its day, place, agenda, guests or minutes were changed.
    MeetingChanged = "meeting.changed",
    /// A circular invites to it.
    MeetingInvited = "meeting.invited",
    /// Its minutes were kept; what was agreed became steps.
    MeetingHeld = "meeting.held",
    /// It does not take place.
    MeetingCancelled = "meeting.cancelled",
    /// A step was added.
    MeetingStepAdded = "meeting.step_added",
    /// A step is done.
    MeetingStepDone = "meeting.step_done",
    /// A step is not done, because …
    MeetingStepNotDone = "meeting.step_not_done",
    /// A step has another day.
    MeetingStepPlanned = "meeting.step_planned",
    /// A step goes on.
    MeetingStepReopened = "meeting.step_reopened",
}

/// What a journal entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The hub itself.
    Hub,
    /// An organisation.
    Organisation(OrganisationId),
    /// A text of the office.
    Article(ArticleId),
    /// An offer.
    Opportunity(OpportunityId),
    /// An event.
    Event(EventId),
    /// A sign-up.
    Signup(SignupId),
    /// An account.
    Account(AccountId),
    /// The lead of an organisation on its way.
    HandOver(HandOverId),
    /// A reported barrier.
    Barrier(BarrierId),
    /// A report of an entry.
    Report(ReportId),
    /// A circular.
    Circular(CircularId),
    /// A person.
    Person(PersonId),
    /// A question.
    Inquiry(InquiryId),
    /// A talk.
    Advice(AdviceId),
    /// An introduction.
    Introduction(IntroductionId),
    /// A founding.
    Founding(FoundingId),
    /// A subscription of the weekly post.
    Digest(SubscriptionId),
    /// An obstacle.
    Obstacle(ObstacleId),
    /// A goal of the network.
    Goal(GoalId),
    /// A meeting.
    Meeting(MeetingId),
}

impl Subject {
    /// Kind and number, as stored.
    pub const fn parts(self) -> (&'static str, i64) {
        match self {
            Self::Hub => ("hub", 0),
            Self::Organisation(id) => ("organisation", id.number()),
            Self::Article(id) => ("article", id.number()),
            Self::Opportunity(id) => ("opportunity", id.number()),
            Self::Event(id) => ("event", id.number()),
            Self::Signup(id) => ("signup", id.number()),
            Self::Account(id) => ("account", id.number()),
            Self::HandOver(id) => ("hand_over", id.number()),
            Self::Barrier(id) => ("barrier", id.number()),
            Self::Report(id) => ("report", id.number()),
            Self::Circular(id) => ("circular", id.number()),
            Self::Person(id) => ("person", id.number()),
            Self::Inquiry(id) => ("inquiry", id.number()),
            Self::Advice(id) => ("advice", id.number()),
            Self::Introduction(id) => ("introduction", id.number()),
            Self::Founding(id) => ("founding", id.number()),
            Self::Digest(id) => ("digest", id.number()),
            Self::Obstacle(id) => ("obstacle", id.number()),
            Self::Goal(id) => ("goal", id.number()),
            Self::Meeting(id) => ("meeting", id.number()),
        }
    }

    /// Reads [`Subject::parts`].
    pub fn from_parts(kind: &str, number: i64) -> Option<Self> {
        match kind {
            "hub" => Some(Self::Hub),
            "organisation" => Some(Self::Organisation(OrganisationId::new(number))),
            "article" => Some(Self::Article(ArticleId::new(number))),
            "opportunity" => Some(Self::Opportunity(OpportunityId::new(number))),
            "event" => Some(Self::Event(EventId::new(number))),
            "signup" => Some(Self::Signup(SignupId::new(number))),
            "account" => Some(Self::Account(AccountId::new(number))),
            "hand_over" => Some(Self::HandOver(HandOverId::new(number))),
            "barrier" => Some(Self::Barrier(BarrierId::new(number))),
            "report" => Some(Self::Report(ReportId::new(number))),
            "circular" => Some(Self::Circular(CircularId::new(number))),
            "person" => Some(Self::Person(PersonId::new(number))),
            "inquiry" => Some(Self::Inquiry(InquiryId::new(number))),
            "advice" => Some(Self::Advice(AdviceId::new(number))),
            "introduction" => Some(Self::Introduction(IntroductionId::new(number))),
            "founding" => Some(Self::Founding(FoundingId::new(number))),
            "digest" => Some(Self::Digest(SubscriptionId::new(number))),
            "obstacle" => Some(Self::Obstacle(ObstacleId::new(number))),
            "goal" => Some(Self::Goal(GoalId::new(number))),
            "meeting" => Some(Self::Meeting(MeetingId::new(number))),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_reads_back_and_none_stands_twice() {
        let mut texts: Vec<_> = Verb::ALL.iter().map(|verb| verb.text()).collect();
        for verb in Verb::ALL {
            assert_eq!(Verb::from_text(verb.text()), Some(*verb));
        }
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), Verb::ALL.len());
    }
}
