use super::{channel, channels};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{Choice, FieldError, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::signups::{Slot, form as fields, offer_or_why, slots};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::advice::{Advice, AdviceId};
use domain::inquiries::Source;
use domain::opportunities::{OpportunityId, Way};
use domain::signups::{Channel, SignupDraft, SignupForm, Terms};
use http::StatusCode;
use i18n::{dates, terms};
use kernel::Locale;
use service::opportunities::Detail;
use service::{Error, Refusal};

/// From this age on nobody needs a guardian's yes.
const OF_AGE_TO_DECIDE: u8 = 16;

#[derive(Template)]
#[template(path = "desk/enter.html")]
struct EnterPage {
    shell: Shell,
    errors: FieldErrors,
    title: String,
    heading: String,
    /// The search it came from, with its words.
    back: String,
    note: String,
    /// Number of the talk it comes from; "" for none.
    advice: String,
    offer: Offer,
    closed: bool,
    form: SignupForm,
    slots: Vec<Slot>,
    asks_age: bool,
    guardian_languages: Vec<Choice>,
    languages: Vec<Choice>,
    channels: Vec<Choice>,
    read_out: String,
    agreed: bool,
}

/// What somebody signs up for.
struct Offer {
    id: String,
    href: String,
    title: String,
    lang: &'static str,
    organisation: String,
    when: String,
    place: String,
    way: String,
    direct: bool,
}

/// What was typed, and how it came.
struct Typed {
    form: SignupForm,
    channel: Channel,
    locale: Locale,
    agreed: bool,
    note: String,
    advice: Option<AdviceId>,
    errors: FieldErrors,
}

/// GET: the form for an offer that was found.
pub(super) async fn form(visit: &Visit, id: &str) -> Result<Response, Fault> {
    let id: OpportunityId = id.parse().map_err(|_| Fault::NotFound)?;
    let (offer, closed) = offer_or_why(visit, id).await?;
    let form = SignupForm {
        shift: visit.query_value("shift").unwrap_or_default(),
        form_key: visit.form_key().to_string(),
        ..SignupForm::default()
    };
    let mut typed = Typed {
        form,
        channel: Channel::Phone,
        locale: visit.locale,
        agreed: false,
        note: visit.query_value("q").unwrap_or_default(),
        advice: visit.query_value("beratung").and_then(|id| id.parse().ok()),
        errors: FieldErrors::default(),
    };
    if let Some(id) = typed.advice {
        let locale = visit.locale;
        let talk = visit.read(move |cx| service::advice::talk(cx, id, locale)).await?.talk;
        from_talk(&mut typed, talk);
    }
    render::ok(&shown(visit, &offer, closed.is_some(), typed))
}

/// What the sheet of a talk says already.
fn from_talk(typed: &mut Typed, talk: Advice) {
    typed.locale = talk.locale;
    typed.channel = match talk.source {
        Source::Desk => Channel::Desk,
        Source::Paper => Channel::Paper,
        _ => Channel::Phone,
    };
    if let Some(sheet) = talk.sheet {
        typed.form.contact.name = sheet.name;
        typed.form.contact.email = sheet.email.unwrap_or_default();
        typed.form.contact.phone = sheet.phone.unwrap_or_default();
    }
}

/// POST: signs somebody up who said yes to what is passed on.
pub(super) async fn send(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let id: OpportunityId = sent.text("angebot").parse().map_err(|_| Fault::NotFound)?;
    let mut typed = Typed {
        form: fields::read(&sent),
        channel: channel(&sent),
        locale: sent.text("lang").parse().unwrap_or(visit.locale),
        agreed: sent.ticked("agreed"),
        note: sent.text("q"),
        advice: sent.text("beratung").parse().ok(),
        errors: FieldErrors::default(),
    };
    let mut refusal = None;
    if typed.agreed {
        let (form, channel, locale, advice) = (typed.form.clone(), typed.channel, typed.locale, typed.advice);
        let done = visit
            .write(move |cx| {
                // The person is answered in their own language, not in that of the desk.
                cx.caller.locale = locale;
                match advice {
                    Some(talk) => service::introductions::to_offer(cx, talk, id, &form, channel),
                    None => service::signups::for_somebody(cx, id, &form, channel),
                }
            })
            .await;
        match done {
            Ok(received) => {
                return Ok(visit.see_other(&format!("/tisch/anmeldungen/{}", received.signup.id)));
            }
            Err(Error::Refused(no)) => refusal = Some(no),
            // It was paused or ended meanwhile; the page says so.
            Err(Error::Forbidden) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let (offer, closed) = offer_or_why(&visit, id).await?;
    typed.errors = errors(&visit, &offer, &typed, refusal.as_ref());
    typed.form = fields::shown(typed.form, visit.form_key());
    let full = refusal == Some(Refusal::Full);
    let page = shown(&visit, &offer, closed.is_some(), typed);
    if page.closed || full { render::page(StatusCode::CONFLICT, &page) } else { render::mend(&page) }
}

fn errors(visit: &Visit, offer: &Detail, typed: &Typed, refusal: Option<&Refusal>) -> FieldErrors {
    let w = visit.words();
    let one = |field, text| FieldErrors(vec![FieldError { field, text }]);
    match refusal {
        Some(Refusal::Full) => {
            return one(if offer.shifts.is_empty() { "name" } else { "shift" }, w.desk_enter_full());
        }
        Some(Refusal::Twice) => return one("name", w.desk_enter_twice()),
        Some(Refusal::Fields(faults)) => return FieldErrors::new(visit.locale, faults),
        Some(
            Refusal::NotNow | Refusal::Meanwhile | Refusal::Link | Refusal::Code { .. } | Refusal::TooOften,
        )
        | None => {}
    }
    // Nothing was tried yet: all that is to be mended is told at once, the yes last.
    let terms =
        Terms { shifts: offer.shifts.iter().map(|shift| shift.id).collect(), min_age: offer.core.min_age };
    let faults = SignupDraft::parse(&typed.form, &terms, typed.locale).err().unwrap_or_default();
    let mut errors = FieldErrors::new(visit.locale, &faults);
    if !typed.agreed {
        errors.0.push(FieldError { field: "agreed", text: w.desk_enter_agreed_missing() });
    }
    errors
}

fn shown(visit: &Visit, detail: &Detail, closed: bool, typed: Typed) -> EnterPage {
    let w = visit.words();
    let heading = i18n::plain(&w.desk_enter_title(&detail.texts.title));
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("q", &typed.note);
    let direct = detail.core.way == Way::Direct;
    let organisation = &detail.organisation_name;
    EnterPage {
        title: if typed.errors.is_empty() { heading.clone() } else { i18n::plain(&w.desk_fault(&heading)) },
        heading,
        back: match typed.advice {
            Some(id) => visit.href(&format!("/tisch/beratung/{id}")),
            None => visit.href(&format!("/tisch/anmelden?{}", query.finish())),
        },
        advice: typed.advice.map(|id| id.to_string()).unwrap_or_default(),
        note: crate::forms::shown_again(&typed.note),
        offer: offer(visit, detail),
        closed,
        slots: slots(visit, &detail.shifts, &typed.form.shift),
        asks_age: detail.core.min_age < OF_AGE_TO_DECIDE || typed.form.under_16,
        guardian_languages: fields::guardian_languages(visit.locale, &typed.form.guardian_lang),
        languages: Locale::ALL
            .into_iter()
            .map(|locale| {
                Choice::new(locale.tag(), terms::language(visit.locale, locale.tag()), locale == typed.locale)
            })
            .collect(),
        channels: channels(visit.locale, typed.channel),
        read_out: if direct {
            w.desk_enter_read_direct(organisation)
        } else {
            w.desk_enter_read_get_to_know(organisation)
        },
        agreed: typed.agreed,
        form: typed.form,
        errors: typed.errors,
        shell: visit.shell(),
    }
}

fn offer(visit: &Visit, detail: &Detail) -> Offer {
    let locale = visit.locale;
    Offer {
        id: detail.core.id.to_string(),
        href: visit.href(&format!("/a/{}", detail.core.id)),
        title: detail.texts.title.clone(),
        lang: detail.texts.lang.tag(),
        organisation: detail.organisation_name.clone(),
        when: match detail.shifts.first() {
            Some(shift) => dates::span(locale, shift.starts, shift.ends),
            None => terms::times(locale, &detail.times),
        },
        place: super::words::place(&visit.settings, visit.words(), detail),
        way: terms::way(locale, detail.core.way),
        direct: detail.core.way == Way::Direct,
    }
}
