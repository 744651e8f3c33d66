//! From facts to words: which letter says what, in the reader's language.

mod digests;
mod obstacles;
mod reports;

pub(crate) use digests::list;

use domain::barriers::{Deadlines, Report};
use domain::legal::Ombuds;
use domain::opportunities::Shift;
use kernel::Locale;
use mail::{HubFacts, Letter, OfferFacts, Said};
use service::hand_over::HandOver;
use service::letters as kinds;
use service::letters::QueuedLetter;
use service::letters::{Facts, InquiryFacts, IntroductionFacts};
use service::opportunities::Detail;
use service::organisations::Organisation;
use service::roles::Hat;
use service::signups::SignupView;

/// Whom the letter greets, and the letter. `None` when the facts do not fit its kind: then there is nothing to say.
pub(crate) fn word(letter: &QueuedLetter, facts: Facts, hub: &HubFacts) -> Option<(String, Letter)> {
    match facts {
        Facts::Signup { view, contact_name, token } => {
            signup(letter, &view, contact_name.unwrap_or_default(), token.as_deref(), hub)
        }
        Facts::Organisation(organisation) => about_organisation(letter, &organisation, hub),
        Facts::Opportunity { offer, token } => about_opportunity(letter, &offer, token, hub),
        Facts::HandOver { hand_over, token } => about_hand_over(letter, &hand_over, token.as_deref(), hub),
        Facts::Account { name, .. } if letter.letter == kinds::ACCOUNT_UNUSED => {
            let last = letter.created_at.plus_days(domain::retention::NOTICE_DAYS);
            let until = i18n::dates::calendar_date(letter.locale, last.city_day());
            let login_url = format!("{}{}/einloggen", hub.base_url, letter.locale.prefix());
            Some((name.clone(), Letter::AccountUnused { person: name, until, login_url }))
        }
        Facts::Account { name, .. } if letter.letter == kinds::ACCOUNT_CHANGED => {
            let link = format!("{}{}/zugang", hub.base_url, letter.locale.prefix());
            Some((name.clone(), Letter::AccountChanged { person: name, link }))
        }
        Facts::Account { name, hats } => {
            let roles = hats.iter().map(|hat| hat_words(letter.locale, hat)).collect();
            let login_url = format!("{}{}/einloggen", hub.base_url, letter.locale.prefix());
            Some((name.clone(), Letter::RoleGranted { person: name, roles, login_url }))
        }
        Facts::Circular(circular) => {
            Some((String::new(), Letter::Circular { subject: circular.subject, text: circular.text }))
        }
        Facts::Barrier { report, ombuds } => about_barrier(letter, &report, ombuds, hub),
        Facts::Report(facts) => reports::word(letter, *facts, hub),
        Facts::Obstacle(facts) => obstacles::word(letter, *facts, hub),
        Facts::Digest(facts) => Some(digests::word(letter, *facts, hub)),
        Facts::Inquiry(facts) => about_inquiry(letter, &facts, hub),
        Facts::Introduction(facts) => about_introduction(letter, &facts),
        Facts::Code(code) if letter.letter == kinds::TEST_MAIL => {
            let link = format!("{}{}/tisch/eroeffnen/mail", hub.base_url, letter.locale.prefix());
            Some((String::new(), Letter::TestMail { code, link }))
        }
        Facts::Code(code) => {
            let minutes = u32::try_from(domain::accounts::CODE_LIFE / 60).unwrap_or(15);
            Some((String::new(), Letter::LoginCode { code, minutes }))
        }
    }
}

fn hat_words(locale: Locale, hat: &Hat) -> String {
    let role = i18n::terms::role(locale, hat.grant.role, hat.organisation.as_deref());
    match &hat.stands_in_for {
        Some(name) => format!("{role} ({})", i18n::plain(&i18n::words(locale).account_hat_deputy(name))),
        None => role,
    }
}

fn about_hand_over(
    letter: &QueuedLetter,
    hand_over: &HandOver,
    token: Option<&str>,
    hub: &HubFacts,
) -> Option<(String, Letter)> {
    let (person, organisation) = (hand_over.name.clone(), hand_over.organisation_name.clone());
    match letter.letter.as_str() {
        kinds::HAND_OVER => {
            let link = format!("{}{}/uebernehmen/{}", hub.base_url, letter.locale.prefix(), token?);
            Some((person.clone(), Letter::HandOver { person, organisation, link }))
        }
        kinds::HAND_OVER_TOLD => {
            Some((String::new(), Letter::HandOverTold { organisation, successor: person }))
        }
        _ => None,
    }
}

fn about_barrier(
    letter: &QueuedLetter,
    report: &Report,
    ombuds: Option<Ombuds>,
    hub: &HubFacts,
) -> Option<(String, Letter)> {
    let person = report.name.clone().unwrap_or_default();
    let day = |date| i18n::plain(&i18n::dates::calendar_date(letter.locale, date));
    let Deadlines { first, last } = Deadlines::of(report.reported_at);
    // Where no office is named yet, the statement names it later.
    let statement = format!("{}{}/barrierefreiheit", hub.base_url, letter.locale.prefix());
    let (ombuds, link) = ombuds.map_or((String::new(), statement), |ombuds| (ombuds.name, ombuds.website));
    let worded = match letter.letter.as_str() {
        kinds::BARRIER_RECEIVED => Letter::BarrierReceived {
            person: person.clone(),
            first: day(first),
            last: day(last),
            ombuds,
            link,
        },
        kinds::BARRIER_NOTED => {
            let reason = report.note.as_ref().map(|(text, _)| text.clone())?;
            Letter::BarrierNoted { person: person.clone(), reason, last: day(last), ombuds, link }
        }
        kinds::BARRIER_ANSWERED => {
            let answer = report.answer.as_ref().map(|(text, _)| text.clone())?;
            Letter::BarrierAnswered { person: person.clone(), answer, ombuds, link }
        }
        _ => return None,
    };
    Some((person, worded))
}

fn about_introduction(letter: &QueuedLetter, facts: &IntroductionFacts) -> Option<(String, Letter)> {
    let contact = facts.reader.contact_name.clone().unwrap_or_default();
    let said = &facts.said;
    let (who, reach) = match &facts.other {
        Some(other) => {
            let reach = [other.contact_name.as_deref(), other.phone.as_deref(), other.email.as_deref()];
            (other.name.clone(), joined(reach))
        }
        None => (said.name.clone(), joined([said.phone.as_deref(), said.email.as_deref(), None])),
    };
    let who = if who.is_empty() { i18n::words(letter.locale).rights_somebody() } else { who };
    let letter = match letter.letter.as_str() {
        kinds::INTRODUCED => Letter::Introduced {
            contact: contact.clone(),
            who,
            reach,
            message: said.message.clone(),
            organisation: facts.other.is_some(),
        },
        kinds::INTRODUCTION_WITHDRAWN => Letter::IntroductionWithdrawn { contact: contact.clone(), who },
        _ => return None,
    };
    Some((contact, letter))
}

fn joined(parts: [Option<&str>; 3]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Where the reply to a letter about a question goes: the mailbox with the tag of the case.
pub(crate) fn reply_address(facts: &InquiryFacts, hub: &HubFacts) -> Option<String> {
    let (local, domain) = hub.inbox.as_deref()?.rsplit_once('@')?;
    Some(format!("{local}+{}@{domain}", facts.tag))
}

fn about_inquiry(letter: &QueuedLetter, facts: &InquiryFacts, hub: &HubFacts) -> Option<(String, Letter)> {
    let (person, case) = (facts.reader.clone(), &facts.case);
    let number = case.id.to_string();
    let day = i18n::plain(&i18n::dates::day(letter.locale, case.clock.due));
    if letter.letter == kinds::INQUIRY_AT_OFFICE {
        let link = format!("{}{}/tisch/fragen/{number}", hub.base_url, letter.locale.prefix());
        let office = facts.office.clone()?;
        return Some((person.clone(), Letter::InquiryAtOffice { person, office, number, day, link }));
    }
    let link = format!("{}{}/meine-frage/{}", hub.base_url, letter.locale.prefix(), facts.token.as_ref()?);
    let reply = reply_address(facts, hub);
    let what = match letter.letter.as_str() {
        kinds::INQUIRY_RECEIVED => {
            return Some((person.clone(), Letter::InquiryReceived { person, number, day, link, reply }));
        }
        kinds::INQUIRY_ANSWERED => Said::Answer,
        kinds::INQUIRY_ASKED_BACK => Said::AskedBack,
        kinds::INQUIRY_CLOSED => Said::Closing,
        _ => return None,
    };
    let text = facts.said.clone()?;
    Some((person.clone(), Letter::InquirySaid { what, person, number, text, link, reply }))
}

fn signup(
    letter: &QueuedLetter,
    view: &SignupView,
    contact: String,
    token: Option<&str>,
    hub: &HubFacts,
) -> Option<(String, Letter)> {
    let signup = &view.signup;
    // Whoever had everything erased meanwhile has no name here any more.
    let person = match signup.contact.name.as_str() {
        domain::rights::BLANK => i18n::words(letter.locale).rights_somebody(),
        name => name.to_owned(),
    };
    let offer = offer_facts(&view.offer, view.shift.as_ref(), letter.locale, hub);
    let link =
        |path: &str| token.map(|token| format!("{}{}/{path}/{token}", hub.base_url, letter.locale.prefix()));
    let offers_url = || format!("{}{}/mitmachen", hub.base_url, letter.locale.prefix());
    let reason = signup.reason.clone();
    let worded = match letter.letter.as_str() {
        kinds::CONFIRM_SIGNUP => Letter::ConfirmSignup {
            person: person.clone(),
            offer,
            link: link("meins")?,
            hold_until: held_until(view, letter.locale)?,
        },
        kinds::SIGNUP_PLACED => {
            Letter::SignupPlaced { person: person.clone(), offer, link: link("meins")?, ics: None }
        }
        kinds::SIGNUP_WAITING => {
            Letter::SignupWaiting { person: person.clone(), offer, link: link("meins")? }
        }
        kinds::SIGNUP_ACCEPTED => {
            Letter::SignupAccepted { person: person.clone(), offer, link: link("meins")?, note: reason }
        }
        kinds::SIGNUP_DECLINED => Letter::SignupDeclined {
            person: person.clone(),
            offer,
            reason: reason.unwrap_or_default(),
            offers_url: offers_url(),
        },
        kinds::SIGNUP_CALLED_OFF => Letter::SignupCalledOff {
            person: person.clone(),
            offer,
            reason: reason.unwrap_or_default(),
            offers_url: offers_url(),
        },
        kinds::SIGNUP_TAKEN_BACK => {
            Letter::SignupTakenBack { person: person.clone(), offer, offers_url: offers_url() }
        }
        kinds::SIGNUP_REMINDER => {
            Letter::SignupReminder { person: person.clone(), offer, link: link("meins")? }
        }
        kinds::GUARDIAN_ASKED => {
            let guardian = signup.guardian.as_ref()?.name.to_string();
            let asked = Letter::GuardianAsked {
                guardian: guardian.clone(),
                child: person,
                offer,
                link: link("einwilligung")?,
            };
            return Some((guardian, asked));
        }
        kinds::GUARDIAN_CALLED_OFF => {
            let guardian = signup.guardian.as_ref()?.name.to_string();
            let told = Letter::GuardianCalledOff {
                guardian: guardian.clone(),
                child: person,
                offer,
                reason: reason.unwrap_or_default(),
            };
            return Some((guardian, told));
        }
        kinds::ORGANISATION_NEW_SIGNUP => {
            let told = Letter::OrganisationNewSignup {
                contact: contact.clone(),
                person,
                offer,
                message: signup.message.clone(),
                reach: reach(view),
                link: link("antwort")?,
                must_answer: signup.state == domain::signups::SignupState::Waiting,
                guardian: signup.consented_at.is_some(),
            };
            return Some((contact, told));
        }
        kinds::ORGANISATION_SIGNUP_CHANGED => {
            let told = Letter::OrganisationSignupChanged {
                contact: contact.clone(),
                person,
                offer,
                message: signup.message.clone(),
                reach: reach(view),
                link: link("antwort")?,
            };
            return Some((contact, told));
        }
        kinds::ORGANISATION_SIGNUP_WITHDRAWN => {
            let told = Letter::OrganisationSignupWithdrawn { contact: contact.clone(), person, offer };
            return Some((contact, told));
        }
        _ => return None,
    };
    Some((person, worded))
}

fn held_until(view: &SignupView, locale: Locale) -> Option<String> {
    let domain::signups::SignupState::Unconfirmed { held_until } = view.signup.state else { return None };
    let local = held_until.in_city();
    let minutes = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).ok()?;
    let day = i18n::dates::day(locale, local.date());
    Some(format!("{day}, {}", i18n::dates::time(locale, kernel::Minutes::new(minutes)?)))
}

fn reach(view: &SignupView) -> String {
    let contact = &view.signup.contact;
    let email = contact.email.as_ref().map(ToString::to_string);
    let phone = contact.phone.as_ref().map(ToString::to_string);
    email.into_iter().chain(phone).collect::<Vec<_>>().join(", ")
}

fn offer_facts(offer: &Detail, shift: Option<&Shift>, locale: Locale, hub: &HubFacts) -> OfferFacts {
    let when = match shift {
        Some(shift) => i18n::dates::span(locale, shift.starts, shift.ends),
        None => i18n::terms::times(locale, &offer.times),
    };
    let contact = [&offer.contact_name, &offer.contact_phone, &offer.contact_email];
    OfferFacts {
        title: offer.texts.title.clone(),
        organisation: offer.organisation_name.clone(),
        when: i18n::plain(&when),
        place: offer.place.clone().unwrap_or_default(),
        contact: contact.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        url: format!("{}{}/a/{}", hub.base_url, locale.prefix(), offer.core.id),
    }
}

fn about_organisation(
    letter: &QueuedLetter,
    organisation: &Organisation,
    hub: &HubFacts,
) -> Option<(String, Letter)> {
    let contact = organisation.contact_name.clone().unwrap_or_default();
    let name = organisation.name.clone();
    let worded = match letter.letter.as_str() {
        kinds::ORGANISATION_RECEIVED => {
            Letter::OrganisationReceived { contact: contact.clone(), organisation: name }
        }
        kinds::ORGANISATION_APPROVED => Letter::OrganisationApproved {
            contact: contact.clone(),
            organisation: name,
            login_url: format!("{}{}/einloggen", hub.base_url, letter.locale.prefix()),
        },
        // The name that stands there by now may be another person's than the mailbox.
        kinds::LOG_IN_GONE => {
            return Some((String::new(), Letter::LogInGone { organisation: name }));
        }
        kinds::ORGANISATION_DECLINED => Letter::OrganisationDeclined {
            contact: contact.clone(),
            organisation: name,
            reason: organisation.reason.clone().unwrap_or_default(),
        },
        _ => return None,
    };
    Some((contact, worded))
}

fn about_opportunity(
    letter: &QueuedLetter,
    offer: &Detail,
    token: Option<String>,
    hub: &HubFacts,
) -> Option<(String, Letter)> {
    let contact = offer.contact_name.clone().unwrap_or_default();
    let facts = offer_facts(offer, None, letter.locale, hub);
    let worded = match letter.letter.as_str() {
        kinds::OPPORTUNITY_PUBLISHED => {
            Letter::OpportunityPublished { contact: contact.clone(), offer: facts }
        }
        kinds::DATE_CALLED_OFF => {
            let dates = offer
                .called_off
                .iter()
                .map(|date| i18n::plain(&i18n::dates::span(letter.locale, date.starts, date.ends)));
            let dates = dates.collect::<Vec<_>>().join("\n");
            Letter::DateCalledOff { contact: contact.clone(), offer: facts, dates }
        }
        kinds::OPPORTUNITY_SENT_BACK => Letter::OpportunitySentBack {
            contact: contact.clone(),
            offer: facts,
            reason: offer.reason.clone().unwrap_or_default(),
            link: format!("{}/unser-bereich", hub.base_url),
        },
        kinds::STILL_TRUE => {
            let link = format!("{}{}/noch-aktuell/{}", hub.base_url, letter.locale.prefix(), token?);
            Letter::StillTrue { contact: contact.clone(), offers: vec![(offer.texts.title.clone(), link)] }
        }
        _ => return None,
    };
    Some((contact, worded))
}
