use crate::cast::{at, visitor};
use crate::content::{self, Error, Result, SignupEntry, entry, read_all};
use crate::opportunities::Told;
use domain::people::ContactForm;
use domain::policy::{Actor, Matter};
use domain::signups::{Answer, Channel, Signup, SignupForm, SignupId};
use kernel::{Instant, Locale, PublicId, SeededRng};
use service::signups::Reply;
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

/// Hours of the day at which the week's sign-ups came, one after the other.
const HOURS: [i64; 7] = [9, 14, 19, 11, 20, 16, 8];

/// Lets a week of people sign up, and organisations answer.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    opportunities: &BTreeMap<String, Told>,
    today: Instant,
) -> Result<()> {
    let mut entries: Vec<SignupEntry> = read_all(content::SIGNUPS, "signup")?;
    entries.sort_by_key(|entry| -entry.days_ago);
    let mut keys = SeededRng::new(2026);
    for (at_, signup) in entries.iter().enumerate() {
        let came = hour_of(today, signup.days_ago, at_);
        let told = opportunities
            .get(&signup.opportunity)
            .ok_or("unknown offer")
            .map_err(entry(&signup.opportunity))?;
        one(cx, signup, told, came, today, PublicId::draw(&mut keys))?;
    }
    Ok(())
}

/// A daytime hour of that day, and never after now.
fn hour_of(today: Instant, days_ago: i64, place: usize) -> Instant {
    let hour = HOURS.get(place % HOURS.len()).copied().unwrap_or(12);
    let midnight = today.plus_days(-days_ago).city_day().to_datetime(jiff::civil::Time::midnight());
    let came = kernel::WallTime::from_civil(midnight)
        .instant()
        .plus_seconds(hour * 3600 + i64::try_from(place).unwrap_or(0) * 71);
    if came < today { came } else { today.plus_seconds(-600) }
}

fn one(
    cx: &mut WriteCx<'_>,
    signup: &SignupEntry,
    told: &Told,
    came: Instant,
    today: Instant,
    key: PublicId,
) -> Result<()> {
    let name = signup.name.as_str();
    let locale: Locale = signup.locale.parse().map_err(entry(name))?;
    let channel = Channel::from_key(&signup.channel).ok_or("channel").map_err(entry(name))?;
    at(cx, came, visitor(locale));
    let form = SignupForm {
        shift: shift(cx, signup, told)?,
        contact: ContactForm {
            name: signup.name.clone(),
            email: signup.email.clone(),
            phone: signup.phone.clone(),
        },
        message: signup.message.clone(),
        under_16: signup.under_16,
        guardian: ContactForm {
            name: signup.guardian_name.clone(),
            email: signup.guardian_email.clone(),
            phone: signup.guardian_phone.clone(),
        },
        guardian_lang: String::new(),
        form_key: key.to_string(),
    };
    let spoken = channel != Channel::Web && signup.outcome != "unconfirmed";
    let received = if spoken {
        let caller = Caller { locale, ..Caller::system() };
        at(cx, came, caller);
        service::signups::for_somebody(cx, told.id, &form, channel)
    } else {
        service::signups::submit(cx, told.id, &form)
    };
    let id =
        received.map_err(|error| Error::Entry { what: name.to_owned(), why: error.to_string() })?.signup.id;
    let later = |hours: i64| {
        let then = came.plus_seconds(hours * 3600);
        if then < today { then } else { today.plus_seconds(-60) }
    };
    let bearer = |matter| Caller::web(Actor::Bearer(matter), locale);
    if !spoken && signup.outcome != "unconfirmed" {
        at(cx, later(1), bearer(Matter::OwnSignup(id)));
        service::signups::confirm(cx, id)?;
    }
    if signup.under_16 && !matches!(signup.outcome.as_str(), "unconfirmed" | "waiting") {
        at(cx, later(3), bearer(Matter::Guardian(id)));
        service::signups::consent(cx, id)?;
    }
    at(
        cx,
        later(5),
        bearer(if signup.outcome == "withdrawn" { Matter::OwnSignup(id) } else { Matter::AnswerSignup(id) }),
    );
    ended(cx, signup, id)
}

fn ended(cx: &mut WriteCx<'_>, signup: &SignupEntry, id: SignupId) -> Result<()> {
    match signup.outcome.as_str() {
        "declined" => {
            answer(cx, id, Answer::No, &signup.reason)?;
        }
        "withdrawn" => {
            service::signups::withdraw(cx, id)?;
        }
        "accepted" => match answer(cx, id, Answer::Yes, "") {
            // Where places are given at once there is nothing to answer.
            Ok(_) | Err(service::Error::Refused(service::Refusal::NotNow)) => {}
            Err(error) => return Err(error.into()),
        },
        _ => {}
    }
    Ok(())
}

/// An answer to what the sign-up has become so far.
fn answer(cx: &mut WriteCx<'_>, id: SignupId, answer: Answer, words: &str) -> service::Result<Signup> {
    let seen = service::signups::see(cx, id)?.signup.state.key().to_owned();
    service::signups::answer(cx, id, &Reply { answer, words: words.to_owned(), seen })
}

/// The number of the chosen date. Dates are stored by time; the file counts them in its own order.
fn shift(cx: &mut WriteCx<'_>, signup: &SignupEntry, told: &Told) -> Result<String> {
    let Some(place) = signup.shift else { return Ok(String::new()) };
    let wanted = told.starts.get(place).ok_or("no such shift").map_err(entry(&signup.name))?;
    let page = service::opportunities::public_page(cx, told.id)?;
    let found = page.shifts.iter().find(|shift| shift.starts.to_stored() == *wanted);
    let found = found.ok_or("shift is not open").map_err(entry(&signup.name))?;
    Ok(found.id.to_string())
}
