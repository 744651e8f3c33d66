//! What the mails say. Words are in `locales/<language>/mail.ftl`; here stands which letter is made of which.

mod about_barriers;
mod about_digests;
mod about_inquiries;
mod about_introductions;
mod about_obstacles;
mod about_reports;
mod names;
mod sheet;
mod to_colleagues;
mod to_organisations;
mod to_people;

pub use about_digests::{Digest, DigestEntry, DigestGroup};

use crate::Attachment;
use kernel::Locale;
use sheet::Sheet;
use {
    about_barriers as barriers, about_digests as digests, about_inquiries as inquiries,
    about_introductions as introductions, about_obstacles as obstacles, about_reports as reports,
    to_colleagues as colleagues, to_organisations as organisations, to_people as people,
};

/// What every mail says of the hub, already in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubFacts {
    /// Name of the hub.
    pub name: String,
    /// Name of the city.
    pub city: String,
    /// The number to call.
    pub phone: String,
    /// When somebody answers it.
    pub hours: String,
    /// `https://host`
    pub base_url: String,
    /// The mailbox that is read, where there is one.
    pub inbox: Option<String>,
}

/// What a mail says of an offer. What is empty is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferFacts {
    /// What one does.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
    /// When, in words.
    pub when: String,
    /// Where.
    pub place: String,
    /// Who answers: "Frau Aydın, 0221 4710-123".
    pub contact: String,
    /// Its public page.
    pub url: String,
}

/// What a letter tells of a decision about a reported entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Number of the report.
    pub number: String,
    /// What the entry is called.
    pub entry: String,
    /// What was decided, in words.
    pub outcome: String,
    /// The reasons.
    pub facts: String,
    /// On what it rests, in words; "" where that needs not be said.
    pub basis: String,
    /// Where it stands once more, and where one objects.
    pub link: String,
    /// May this reader object?
    pub may_object: bool,
}

/// What we say to whoever asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// The answer.
    Answer,
    /// A question back.
    AskedBack,
    /// Why it ends.
    Closing,
}

/// What a letter about an obstacle tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObstacleNews {
    /// It came.
    Received,
    /// It is public.
    Opened,
    /// It was answered.
    Answered,
    /// It is out of the way.
    Solved,
    /// It stays in the way.
    NotSolvable,
    /// It does not become public.
    Declined,
    /// Press the button, if it hinders you too.
    Too,
}

/// Every mail the hub writes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it; the exceptions have a comment")]
pub enum Letter {
    /// To somebody who signed up: press the button.
    ConfirmSignup {
        person: String,
        offer: OfferFacts,
        link: String,
        /// Until when it can be confirmed, in words.
        hold_until: String,
    },
    /// To the person: the place is theirs.
    SignupPlaced {
        person: String,
        offer: OfferFacts,
        link: String,
        /// The date for their calendar (RFC 5545), where there is one.
        ics: Option<String>,
    },
    /// To the person: the organisation will answer.
    SignupWaiting { person: String, offer: OfferFacts, link: String },
    /// To the person: the organisation said yes.
    SignupAccepted {
        person: String,
        offer: OfferFacts,
        link: String,
        /// What the organisation adds.
        note: Option<String>,
    },
    /// To the person: the organisation said no.
    SignupDeclined { person: String, offer: OfferFacts, reason: String, offers_url: String },
    /// To the person: the date does not take place.
    SignupCalledOff { person: String, offer: OfferFacts, reason: String, offers_url: String },
    /// To the person: the guardian said no, or took the yes back.
    SignupTakenBack { person: String, offer: OfferFacts, offers_url: String },
    /// To the person, the day before.
    SignupReminder { person: String, offer: OfferFacts, link: String },
    /// To a guardian: say yes or no.
    GuardianAsked { guardian: String, child: String, offer: OfferFacts, link: String },
    /// To the guardian who said yes: the date does not take place.
    GuardianCalledOff { guardian: String, child: String, offer: OfferFacts, reason: String },
    /// To the organisation: somebody signed up.
    OrganisationNewSignup {
        contact: String,
        person: String,
        offer: OfferFacts,
        /// What the person wrote.
        message: Option<String>,
        /// Where the person can be reached.
        reach: String,
        link: String,
        /// It is an application; else the place is given.
        must_answer: bool,
        /// The person is under 16 and a guardian said yes.
        guardian: bool,
    },
    /// To the organisation: somebody changed what they had written.
    OrganisationSignupChanged {
        contact: String,
        person: String,
        offer: OfferFacts,
        /// What is written now; nothing when it was taken out.
        message: Option<String>,
        /// Where the person can be reached.
        reach: String,
        /// Where the whole sign-up stands.
        link: String,
    },
    /// To the organisation: somebody cancelled.
    OrganisationSignupWithdrawn { contact: String, person: String, offer: OfferFacts },
    /// To an organisation that asked to be listed.
    OrganisationReceived { contact: String, organisation: String },
    /// To an organisation that is listed now.
    OrganisationApproved { contact: String, organisation: String, login_url: String },
    /// To an organisation that is not listed.
    OrganisationDeclined { contact: String, organisation: String, reason: String },
    /// To whoever is asked to take on the lead of an organisation.
    HandOver { person: String, organisation: String, link: String },
    /// To its lead so far, when the office asked somebody else.
    HandOverTold { organisation: String, successor: String },
    /// To somebody who may do something new here: each of their roles, in words.
    RoleGranted { person: String, roles: Vec<String>, login_url: String },
    /// To whoever has an account: a passkey came or went, or a code for emergencies was used.
    AccountChanged { person: String, link: String },
    /// To whoever has an account that nobody used: it goes then, in words.
    AccountUnused { person: String, until: String, login_url: String },
    /// To the address with which it did so before.
    LogInGone { organisation: String },
    /// To the writers of an offer: it is on the list.
    OpportunityPublished { contact: String, offer: OfferFacts },
    /// The office called dates of the offer off: all that do not take place, one a line.
    DateCalledOff { contact: String, offer: OfferFacts, dates: String },
    /// To the writers of an offer: please change it.
    OpportunitySentBack { contact: String, offer: OfferFacts, reason: String, link: String },
    /// To an organisation: do these offers still hold? One mail for all that are due.
    StillTrue {
        contact: String,
        /// Title and personal link of each.
        offers: Vec<(String, String)>,
    },
    /// To whoever reported a barrier: it came.
    BarrierReceived {
        /// "" where they did not say.
        person: String,
        /// The answer, or a note why it takes longer, comes until then.
        first: String,
        /// The answer comes until then.
        last: String,
        /// Who helps when it does not; "" where nobody is named yet.
        ombuds: String,
        /// The page of the ombuds office, else our statement.
        link: String,
    },
    /// To whoever reported a barrier: it takes longer.
    BarrierNoted { person: String, reason: String, last: String, ombuds: String, link: String },
    /// To whoever reported a barrier: the answer.
    BarrierAnswered { person: String, answer: String, ombuds: String, link: String },
    /// To whoever reported an entry: it came, and is decided by a day, in words.
    ReportReceived { person: String, number: String, entry: String, day: String, link: String },
    /// To whoever reported an entry: what was decided.
    ReportDecided { person: String, decided: Decided },
    /// To the organisation: what was decided about its entry.
    ReportStatement { decided: Decided },
    /// To an organisation of the network: please decide an objection.
    ReportSecond { entry: String, day: String, link: String },
    /// To whoever asked: we got it.
    InquiryReceived {
        person: String,
        number: String,
        /// Until when an answer comes, in words.
        day: String,
        link: String,
        /// Where a reply goes; nothing where no mailbox is read.
        reply: Option<String>,
    },
    /// To whoever asked: what we say.
    InquirySaid {
        what: Said,
        person: String,
        number: String,
        text: String,
        link: String,
        reply: Option<String>,
    },
    /// To somebody of an office: a question is theirs.
    InquiryAtOffice { person: String, office: String, number: String, day: String, link: String },
    /// To whoever named an obstacle, or whom it hinders too.
    Obstacle {
        news: ObstacleNews,
        person: String,
        title: String,
        /// The promised day of one that came or became public, in words; else what the office says.
        text: String,
        link: String,
    },
    /// To an organisation: somebody, or another organisation, is introduced to it.
    Introduced {
        contact: String,
        /// The person, or the other organisation.
        who: String,
        /// How to reach them, in one line.
        reach: String,
        message: Option<String>,
        organisation: bool,
    },
    /// To an organisation: the yes to that was taken back.
    IntroductionWithdrawn { contact: String, who: String },
    /// To an organisation: what the office wrote to several, in its own words.
    Circular { subject: String, text: String },
    /// To whoever asked for the weekly post: press the button, or change what comes already.
    DigestAsked { link: String, known: bool },
    /// The weekly post, or a newsletter of the office.
    Digest(Box<Digest>),
    /// To somebody of the office: a code to type, and where.
    TestMail { code: String, link: String },
    /// To somebody who logs in.
    LoginCode { code: String, minutes: u32 },
}

/// A rendered letter: what a [`crate::Message`] takes over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// One line, at most 78 signs.
    pub subject: String,
    /// The text, its lines broken at 72 signs; links stand whole on lines of their own.
    pub text: String,
    /// A date for the reader's calendar.
    pub calendar: Option<Attachment>,
}

/// Puts a letter into words.
pub fn render(letter: &Letter, locale: Locale, hub: &HubFacts) -> Draft {
    let w = i18n::words(locale);
    sheet(letter, w).finish(w, hub)
}

#[expect(clippy::too_many_lines, reason = "one arm a letter; each leads straight to its words")]
fn sheet(letter: &Letter, w: &i18n::Words) -> Sheet {
    match letter {
        Letter::ConfirmSignup { person, offer, link, hold_until } => {
            people::confirm(w, person, offer, link, hold_until)
        }
        Letter::SignupPlaced { person, offer, link, ics } => {
            people::placed(w, person, offer, link, ics.as_deref())
        }
        Letter::SignupWaiting { person, offer, link } => people::waiting(w, person, offer, link),
        Letter::SignupAccepted { person, offer, link, note } => {
            people::accepted(w, person, offer, link, note.as_deref())
        }
        Letter::SignupDeclined { person, offer, reason, offers_url } => {
            people::declined(w, person, offer, reason, offers_url)
        }
        Letter::SignupCalledOff { person, offer, reason, offers_url } => {
            people::called_off(w, person, offer, reason, offers_url)
        }
        Letter::SignupTakenBack { person, offer, offers_url } => {
            people::taken_back(w, person, offer, offers_url)
        }
        Letter::SignupReminder { person, offer, link } => people::reminder(w, person, offer, link),
        Letter::GuardianAsked { guardian, child, offer, link } => {
            people::guardian(w, guardian, child, offer, link)
        }
        Letter::GuardianCalledOff { guardian, child, offer, reason } => {
            people::guardian_called_off(w, guardian, child, offer, reason)
        }
        Letter::BarrierReceived { person, first, last, ombuds, link } => {
            barriers::received(w, person, [first, last], ombuds, link)
        }
        Letter::BarrierNoted { person, reason, last, ombuds, link } => {
            barriers::noted(w, person, reason, last, ombuds, link)
        }
        Letter::BarrierAnswered { person, answer, ombuds, link } => {
            barriers::answered(w, person, answer, ombuds, link)
        }
        Letter::ReportReceived { person, number, entry, day, link } => {
            reports::received(w, person, [number, entry, day, link])
        }
        Letter::ReportDecided { person, decided } => reports::decided(w, person, decided),
        Letter::ReportStatement { decided } => reports::statement(w, decided),
        Letter::ReportSecond { entry, day, link } => reports::second(w, [entry, day, link]),
        Letter::InquiryReceived { person, number, day, link, reply } => {
            inquiries::received(w, person, [number, day, link], reply.as_deref())
        }
        Letter::InquirySaid { what, person, number, text, link, reply } => {
            inquiries::said(w, *what, person, [number, text, link], reply.as_deref())
        }
        Letter::InquiryAtOffice { person, office, number, day, link } => {
            inquiries::at_office(w, person, [office, number, day, link])
        }
        Letter::Obstacle { news, person, title, text, link } => {
            obstacles::moved(w, *news, person, [title, text, link])
        }
        Letter::Introduced { contact, who, reach, message, organisation } => {
            let message = message.as_deref();
            let it = introductions::Introduced { contact, who, reach, message, organisation: *organisation };
            introductions::introduced(w, &it)
        }
        Letter::IntroductionWithdrawn { contact, who } => introductions::withdrawn(w, contact, who),
        Letter::Circular { subject, text } => organisations::circular(w, subject, text),
        Letter::DigestAsked { link, known } => digests::asked(w, link, *known),
        Letter::Digest(digest) => digests::digest(w, digest),
        Letter::TestMail { code, link } => people::test(w, code, link),
        Letter::LoginCode { code, minutes } => people::code(w, code, *minutes),
        Letter::OrganisationNewSignup {
            contact,
            person,
            offer,
            message,
            reach,
            link,
            must_answer,
            guardian,
        } => {
            let signup = organisations::NewSignup {
                person,
                message: message.as_deref(),
                reach,
                link,
                must_answer: *must_answer,
                guardian: *guardian,
            };
            organisations::new_signup(w, contact, offer, &signup)
        }
        Letter::OrganisationSignupChanged { contact, person, offer, message, reach, link } => {
            let signup = organisations::Changed { person, message: message.as_deref(), reach, link };
            organisations::changed(w, contact, offer, &signup)
        }
        Letter::OrganisationSignupWithdrawn { contact, person, offer } => {
            organisations::withdrawn(w, contact, person, offer)
        }
        Letter::OrganisationReceived { contact, organisation } => {
            organisations::received(w, contact, organisation)
        }
        Letter::OrganisationApproved { contact, organisation, login_url } => {
            organisations::approved(w, contact, organisation, login_url)
        }
        Letter::OrganisationDeclined { contact, organisation, reason } => {
            organisations::not_listed(w, contact, organisation, reason)
        }
        Letter::HandOver { person, organisation, link } => colleagues::asked(w, person, organisation, link),
        Letter::HandOverTold { organisation, successor } => colleagues::told(w, organisation, successor),
        Letter::AccountChanged { person, link } => colleagues::changed(w, person, link),
        Letter::AccountUnused { person, until, login_url } => colleagues::unused(w, person, until, login_url),
        Letter::RoleGranted { person, roles, login_url } => colleagues::role(w, person, roles, login_url),
        Letter::LogInGone { organisation } => organisations::log_in_gone(w, organisation),
        Letter::OpportunityPublished { contact, offer } => organisations::published(w, contact, offer),
        Letter::DateCalledOff { contact, offer, dates } => {
            organisations::date_called_off(w, contact, offer, dates)
        }
        Letter::OpportunitySentBack { contact, offer, reason, link } => {
            organisations::sent_back(w, contact, offer, reason, link)
        }
        Letter::StillTrue { contact, offers } => organisations::still_true(w, contact, offers),
    }
}

#[cfg(test)]
mod tests;
