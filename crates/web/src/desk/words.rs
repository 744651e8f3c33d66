//! What the desk says of states, steps and letters.

use assets::{Icon, icon};
use domain::journal::Verb;
use domain::organisations::OrganisationState;
use domain::people::PhoneNumber;
use domain::settings::Settings;
use domain::signups::SignupState;
use i18n::{Words, dates, terms};
use kernel::{Instant, Locale};
use service::letters;
use service::opportunities::Detail;
use service::signups::{HistoryStep, SignupView, Who};

/// "Guten Morgen." until eleven, "Guten Abend." from six on.
pub(super) fn greeting(w: &Words, now: Instant) -> String {
    match now.in_city().hour() {
        4..=10 => w.desk_morning(),
        11..=17 => w.desk_noon(),
        _ => w.desk_evening(),
    }
}

/// What a phone dials, where the number can be dialled.
pub(super) fn tel(typed: &str) -> String {
    PhoneNumber::parse(typed).map(|phone| format!("tel:{}", phone.international())).unwrap_or_default()
}

/// The tone of the tag that says where a sign-up stands.
pub(super) const fn tone(state: SignupState) -> &'static str {
    match state {
        SignupState::Unconfirmed { .. } | SignupState::AwaitsGuardian => "warn",
        SignupState::Waiting => "info",
        SignupState::Accepted => "ok",
        SignupState::Declined | SignupState::CalledOff => "bad",
        SignupState::Withdrawn | SignupState::Lapsed => "",
    }
}

/// The tone of the tag that says where an organisation stands.
pub(super) const fn organisation_tone(state: OrganisationState) -> &'static str {
    match state {
        OrganisationState::Registered => "warn",
        OrganisationState::Active => "ok",
        OrganisationState::Declined | OrganisationState::Restricted => "bad",
        OrganisationState::Merged => "",
    }
}

/// One thing that happened, as the timeline shows it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) icon: Icon,
    pub(super) tile: &'static str,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) when: String,
    pub(super) datetime: String,
}

/// The history in words, oldest first.
pub(super) fn history(locale: Locale, now: Instant, steps: &[HistoryStep]) -> Vec<Told> {
    let w = i18n::words(locale);
    let mut guardian_asked = false;
    let mut told = Vec::with_capacity(steps.len());
    for step in steps {
        if let Some((icon, tile, what)) = step_words(w, step.verb, guardian_asked) {
            told.push(Told {
                icon,
                tile,
                what,
                who: who(w, locale, step),
                when: dates::ago_or_on(locale, now, step.at),
                datetime: step.at.timestamp().to_string(),
            });
        }
        guardian_asked |= step.verb == Verb::SignupAwaitsGuardian;
    }
    told
}

#[expect(clippy::too_many_lines, reason = "one line a verb, so that a new one is not forgotten")]
fn step_words(w: &Words, verb: Verb, guardian_asked: bool) -> Option<(Icon, &'static str, String)> {
    Some(match verb {
        Verb::SignupSubmitted => (icon::SEND, "t-sky", w.desk_did_submitted()),
        // Whoever waits for a guardian is confirmed by the guardian's yes.
        Verb::SignupConfirmed if guardian_asked => (icon::SHIELD_CHECK, "t-plum", w.desk_did_consented()),
        Verb::SignupConfirmed => (icon::CHECK, "t-leaf", w.desk_did_confirmed()),
        Verb::SignupAwaitsGuardian => (icon::HOURGLASS, "t-sun", w.desk_did_awaits_guardian()),
        Verb::SignupAccepted => (icon::THUMBS_UP, "t-leaf", w.desk_did_accepted()),
        Verb::SignupDeclined => (icon::CIRCLE_X, "t-clay", w.desk_did_declined()),
        Verb::SignupWithdrawn => (icon::UNDO_2, "t-clay", w.desk_did_withdrawn()),
        Verb::SignupLapsed => (icon::CLOCK, "t-clay", w.desk_did_lapsed()),
        Verb::SignupCalledOff => (icon::CALENDAR_X, "t-clay", w.desk_did_called_off()),
        Verb::SignupChanged => (icon::PENCIL, "t-iris", w.desk_did_changed()),
        Verb::SignupPersonTold => (icon::PHONE_CALL, "t-sky", w.desk_did_person_told()),
        Verb::SignupGuardianTold => (icon::PHONE_CALL, "t-sky", w.desk_did_guardian_told()),
        Verb::SignupOrganisationTold => (icon::PHONE_CALL, "t-sky", w.desk_did_organisation_told()),
        Verb::SignupPersonUntold | Verb::SignupGuardianUntold | Verb::SignupOrganisationUntold => {
            (icon::UNDO_2, "t-sky", w.desk_did_untold())
        }
        Verb::SettingsChanged
        | Verb::HubOpened
        | Verb::HubClosed
        | Verb::AddressBounced
        | Verb::MailSentAgain
        | Verb::KeysDrawn
        | Verb::LogInLinkMade
        | Verb::BarrierReported
        | Verb::BarrierNoted
        | Verb::BarrierAnswered
        | Verb::ReportReceived
        | Verb::ReportDecided
        | Verb::ReportObjected
        | Verb::ReportDecidedAgain
        | Verb::ReportPartnerAsked
        | Verb::EntryHidden
        | Verb::EntryShown
        | Verb::OrganisationRegistered
        | Verb::OrganisationApproved
        | Verb::OrganisationListed
        | Verb::OrganisationTakenIn
        | Verb::CircularSent
        | Verb::OrganisationMerged
        | Verb::OrganisationUnmerged
        | Verb::OrganisationDeclined
        | Verb::OrganisationChanged
        | Verb::LogInMoved
        | Verb::RoleGranted
        | Verb::RoleEnded
        | Verb::PasskeyAdded
        | Verb::PasskeyRemoved
        | Verb::RecoveryUsed
        | Verb::AbsenceChanged
        | Verb::HandOverOffered
        | Verb::HandOverEnded
        | Verb::HandedOver
        | Verb::PersonCorrected
        | Verb::PersonErased
        | Verb::OfficeCodePrinted
        | Verb::OfficeCodeTold
        | Verb::CharterSigned
        | Verb::CharterLeft
        | Verb::ArticleWritten
        | Verb::ArticlePlanned
        | Verb::ArticlePublished
        | Verb::ArticleWithdrawn
        | Verb::ArticleEnded
        | Verb::ArticleDiscarded
        | Verb::ArticlePictureChanged
        | Verb::PictureChanged
        | Verb::ContactPointChanged
        | Verb::ContactPointRemoved
        | Verb::OpportunityDrafted
        | Verb::OpportunityHandedIn
        | Verb::OpportunityPublished
        | Verb::OpportunityTakenBack
        | Verb::OpportunitySentBack
        | Verb::OpportunityPaused
        | Verb::OpportunityEnded
        | Verb::OpportunityChanged
        | Verb::OpportunityConfirmed
        | Verb::ShiftAdded
        | Verb::ShiftChanged
        | Verb::ShiftCalledOff
        | Verb::EventDrafted
        | Verb::EventHandedIn
        | Verb::EventPublished
        | Verb::EventSentBack
        | Verb::EventChanged
        | Verb::EventEnded
        | Verb::EventDateMoved
        | Verb::EventDateCancelled
        | Verb::EventVisitorsCounted
        | Verb::CalendarChanged
        | Verb::CalendarApproved
        | Verb::CalendarRead
        | Verb::InquiryReceived
        | Verb::InquiryTaken
        | Verb::InquiryHandedOver
        | Verb::InquiryAnswered
        | Verb::InquiryAskedBack
        | Verb::InquiryHeard
        | Verb::InquiryNoted
        | Verb::InquiryPlanned
        | Verb::InquiryCorrected
        | Verb::InquiryLinked
        | Verb::InquiryClosed
        | Verb::InquiryReopened
        | Verb::InquiryMerged
        | Verb::InquiryUnmerged
        | Verb::AdviceHeld
        | Verb::AdviceChanged
        | Verb::AdvicePlanned
        | Verb::AdviceClosed
        | Verb::AdviceReopened
        | Verb::AdviceErased
        | Verb::IntroductionOffered
        | Verb::IntroductionAgreed
        | Verb::IntroductionPassedOn
        | Verb::IntroductionTold
        | Verb::IntroductionPlanned
        | Verb::IntroductionCame
        | Verb::IntroductionNotCame
        | Verb::IntroductionWithdrawn
        | Verb::FoundingBegun
        | Verb::FoundingTicked
        | Verb::FoundingPlanned
        | Verb::FoundingHandedOver
        | Verb::FoundingDone
        | Verb::FoundingGivenUp
        | Verb::FoundingReopened
        | Verb::FoundingErased
        | Verb::DigestAsked
        | Verb::DigestConfirmed
        | Verb::DigestChanged
        | Verb::DigestStopped
        | Verb::DigestWordWritten
        | Verb::DigestIssued
        | Verb::ObstacleNamed
        | Verb::ObstacleOpened
        | Verb::ObstacleReworded
        | Verb::ObstacleHandedOver
        | Verb::ObstaclePlanned
        | Verb::ObstacleAnswered
        | Verb::ObstacleSolved
        | Verb::ObstacleNotSolvable
        | Verb::ObstacleDeclined
        | Verb::ObstacleReopened
        | Verb::ObstacleVoiceAsked
        | Verb::ObstacleVoiceCounted
        | Verb::GoalSet
        | Verb::GoalChanged
        | Verb::GoalMeasured
        | Verb::GoalReached
        | Verb::GoalEnded
        | Verb::GoalReopened
        | Verb::MeetingPlanned
        | Verb::MeetingChanged
        | Verb::MeetingInvited
        | Verb::MeetingHeld
        | Verb::MeetingCancelled
        | Verb::MeetingStepAdded
        | Verb::MeetingStepDone
        | Verb::MeetingStepNotDone
        | Verb::MeetingStepPlanned
        | Verb::MeetingStepReopened => return None,
    })
}

fn who(w: &Words, locale: Locale, step: &HistoryStep) -> String {
    let who = match step.who {
        Who::Person => w.desk_who_person(),
        Who::Guardian => w.desk_who_guardian(),
        Who::Organisation => w.desk_who_organisation(),
        Who::Office => w.desk_who_office(),
        Who::House => return w.desk_who_house(),
    };
    w.desk_who_how(who, terms::channel(locale, step.channel))
}

/// When it takes place: the chosen date, or else what was agreed on.
pub(super) fn when(locale: Locale, view: &SignupView) -> String {
    match &view.shift {
        Some(shift) => dates::span(locale, shift.starts, shift.ends),
        None => terms::times(locale, &view.offer.times),
    }
}

/// Where: the exact place and the districts.
pub(super) fn place(settings: &Settings, w: &Words, offer: &Detail) -> String {
    let districts = offer.districts.iter().filter_map(|key| settings.district(key));
    let parts: Vec<&str> =
        offer.place.as_deref().into_iter().chain(districts.map(|district| district.name.as_str())).collect();
    if parts.is_empty() { w.opportunities_place_everywhere() } else { parts.join(", ") }
}

/// What a mail is about.
pub(super) fn letter(w: &Words, kind: &str) -> String {
    match kind {
        letters::CONFIRM_SIGNUP => w.desk_mail_confirm(),
        letters::SIGNUP_PLACED => w.desk_mail_placed(),
        letters::SIGNUP_WAITING => w.desk_mail_waiting(),
        letters::SIGNUP_ACCEPTED => w.desk_mail_accepted(),
        letters::SIGNUP_DECLINED => w.desk_mail_declined(),
        letters::SIGNUP_CALLED_OFF | letters::DATE_CALLED_OFF => w.desk_mail_called_off(),
        letters::SIGNUP_TAKEN_BACK => w.desk_mail_taken_back(),
        letters::SIGNUP_REMINDER => w.desk_mail_reminder(),
        letters::GUARDIAN_ASKED => w.desk_mail_guardian(),
        letters::GUARDIAN_CALLED_OFF => w.desk_mail_guardian_called_off(),
        letters::ORGANISATION_NEW_SIGNUP => w.desk_mail_new_signup(),
        letters::ORGANISATION_SIGNUP_CHANGED => w.desk_mail_changed(),
        letters::ORGANISATION_SIGNUP_WITHDRAWN => w.desk_mail_withdrawn(),
        letters::ORGANISATION_RECEIVED => w.desk_mail_received(),
        letters::ORGANISATION_APPROVED => w.desk_mail_approved(),
        letters::ORGANISATION_DECLINED => w.desk_mail_org_declined(),
        letters::OPPORTUNITY_PUBLISHED => w.desk_mail_published(),
        letters::OPPORTUNITY_SENT_BACK => w.desk_mail_sent_back(),
        letters::STILL_TRUE => w.desk_mail_still_true(),
        letters::LOG_IN_GONE
        | letters::HAND_OVER
        | letters::HAND_OVER_TOLD
        | letters::ROLE_GRANTED
        | letters::ACCOUNT_UNUSED
        | letters::ACCOUNT_CHANGED => w.desk_mail_log_in(),
        letters::BARRIER_RECEIVED | letters::BARRIER_NOTED | letters::BARRIER_ANSWERED => w.barriers_mail(),
        letters::REPORT_RECEIVED
        | letters::REPORT_DECIDED
        | letters::REPORT_STATEMENT
        | letters::REPORT_SECOND => w.moderation_mail(),
        letters::INQUIRY_RECEIVED
        | letters::INQUIRY_ANSWERED
        | letters::INQUIRY_ASKED_BACK
        | letters::INQUIRY_CLOSED
        | letters::INQUIRY_AT_OFFICE => w.cases_mail(),
        letters::INTRODUCED | letters::INTRODUCTION_WITHDRAWN => w.introductions_title(),
        letters::OBSTACLE_RECEIVED | letters::OBSTACLE_MOVED | letters::OBSTACLE_TOO => w.obstacles_title(),
        letters::CIRCULAR => w.circulars_one(),
        letters::DIGEST | letters::DIGEST_CONFIRM => w.desk_digests_mail(),
        letters::TEST_MAIL => w.opening_mail_title(),
        letters::LOGIN_CODE => w.desk_mail_code(),
        _ => w.desk_mail_other(),
    }
}

/// "a…@post.example": enough to recognise, too little to copy.
pub(super) fn shortened(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, domain)) => format!("{}…@{domain}", local.chars().take(1).collect::<String>()),
        None => "…".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::signups::Channel;
    use kernel::WallTime;

    fn at(stored: &str) -> Instant {
        WallTime::from_stored(stored).unwrap().instant()
    }

    #[test]
    fn the_greeting_follows_the_clock_of_the_city() {
        let w = i18n::words(Locale::De);
        for (time, greeted) in [
            ("2026-11-23T04:00", "Guten Morgen."),
            ("2026-11-23T10:59", "Guten Morgen."),
            ("2026-11-23T11:00", "Guten Tag."),
            ("2026-11-23T17:59", "Guten Tag."),
            ("2026-11-23T18:00", "Guten Abend."),
            ("2026-11-23T02:00", "Guten Abend."),
            // Summer time: eight in the city, six in Greenwich.
            ("2026-07-01T08:00", "Guten Morgen."),
        ] {
            assert_eq!(greeting(w, at(time)), greeted, "{time}");
        }
    }

    fn step(verb: Verb, who: Who, channel: Channel) -> HistoryStep {
        HistoryStep { at: at("2026-11-22T09:30"), verb, who, channel }
    }

    fn told(steps: &[HistoryStep]) -> Vec<(String, String)> {
        let told = history(Locale::De, at("2026-11-23T09:30"), steps);
        told.into_iter().map(|it| (it.what, i18n::plain(&it.who))).collect()
    }

    #[test]
    fn the_history_says_what_who_and_how() {
        let steps = [
            step(Verb::SignupSubmitted, Who::Office, Channel::Phone),
            step(Verb::SignupConfirmed, Who::Office, Channel::Phone),
            step(Verb::SignupAccepted, Who::Organisation, Channel::Web),
            step(Verb::SignupLapsed, Who::House, Channel::Web),
        ];
        let said = told(&steps);
        let said: Vec<(&str, &str)> = said.iter().map(|(what, who)| (what.as_str(), who.as_str())).collect();
        assert_eq!(
            said,
            [
                ("Angemeldet", "Koordination, Am Telefon"),
                ("Anmeldung bestätigt", "Koordination, Am Telefon"),
                ("Zugesagt", "Organisation, Online"),
                ("Verfallen, weil niemand bestätigt hat", "Von selbst"),
            ]
        );
    }

    #[test]
    fn after_the_guardian_was_asked_a_confirmation_is_the_consent() {
        let steps = [
            step(Verb::SignupAwaitsGuardian, Who::Person, Channel::Web),
            step(Verb::SignupConfirmed, Who::Guardian, Channel::Web),
        ];
        assert_eq!(told(&steps)[1], ("Einwilligung gegeben".to_owned(), "Eltern, Online".to_owned()));
    }

    #[test]
    fn every_step_of_a_sign_up_has_words_and_no_other_has() {
        for locale in Locale::ALL {
            let w = i18n::words(locale);
            for verb in Verb::ALL {
                let of_signup = verb.text().starts_with("signup.");
                assert_eq!(step_words(w, *verb, false).is_some(), of_signup, "{locale} {}", verb.text());
            }
        }
    }

    #[test]
    fn an_address_is_recognised_but_cannot_be_copied() {
        assert_eq!(shortened("carla.basilico@post.example"), "c…@post.example");
        assert_eq!(shortened("özge@x.example"), "ö…@x.example");
        assert_eq!(shortened(""), "…");
    }

    #[test]
    fn a_number_that_cannot_be_dialled_gives_no_link() {
        assert_eq!(tel("0221 4710-123"), "tel:+492214710123");
        assert_eq!(tel("nach 18 Uhr"), "");
    }
}
