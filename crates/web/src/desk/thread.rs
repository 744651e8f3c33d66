use super::channels;
use super::said::Said;
use super::words::{Told, history, tel, tone};
use crate::faults::Fault;
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;
use domain::people::{EmailAddress, PhoneNumber};
use domain::signups::{Channel, Listener, Signup, SignupId, SignupState};
use http::StatusCode;
use i18n::{dates, terms};
use service::signups::{SignupView, Thread};

#[derive(Template)]
#[template(path = "desk/thread.html")]
struct ThreadPage {
    shell: Shell,
    errors: FieldErrors,
    title: String,
    number: String,
    name: String,
    tone: &'static str,
    state: String,
    channel: String,
    young: bool,
    consented: bool,
    next: Next,
    said: Said,
    untold: Vec<Untold>,
    /// Whose call is noted.
    told: Vec<Untold>,
    offer: Offer,
    reach: Reach,
    message: String,
    message_lang: &'static str,
    language: String,
    came: String,
    guardian: Option<Reach>,
    /// In which language the guardian reads.
    guardian_language: String,
    reason: String,
    history: Vec<Told>,
    contact: Reach,
    buttons: Vec<Button>,
    channels: Vec<Choice>,
    typed: String,
    /// The address of this page.
    here: String,
    /// What an answer from this page is an answer to.
    seen: &'static str,
    without_mail: bool,
}

/// What happens next, and until when.
struct Next {
    /// Somebody has to do something.
    waits: bool,
    text: String,
    more: String,
}

/// Somebody without mail who has to be told.
struct Untold {
    text: String,
    listener: &'static str,
    tel: String,
}

/// What the sign-up is for.
struct Offer {
    href: String,
    title: String,
    lang: &'static str,
    organisation: String,
    organisation_href: String,
    when: String,
    place: String,
}

/// Somebody with the ways to reach them; "" where there is none.
pub(super) struct Reach {
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) tel: String,
    pub(super) email: String,
}

impl Reach {
    pub(super) fn new(name: &str, phone: Option<&str>, email: Option<&str>) -> Self {
        Self {
            name: name.to_owned(),
            phone: phone.unwrap_or_default().to_owned(),
            tel: phone.map(tel).unwrap_or_default(),
            email: email.unwrap_or_default().to_owned(),
        }
    }
}

/// One step that can be noted now.
struct Button {
    label: String,
    href: String,
    icon: Icon,
    kind: &'static str,
}

/// What was typed into a step that could not be taken.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub(super) reason: String,
    pub(super) channel: Option<Channel>,
    pub(super) errors: FieldErrors,
}

pub(super) async fn page(visit: Visit, super::Number(id): super::Number) -> Result<Response, Fault> {
    let thread = visit.read(move |cx| service::signups::thread(cx, SignupId::new(id))).await?;
    let said = Said::of(&visit).await?;
    // What the sentence above offers to take back is not offered twice.
    let told = if said.undo.is_empty() { None } else { Some(Vec::new()) };
    let page = shown(&visit, &thread, Typed::default());
    render::ok(&ThreadPage { said, told: told.unwrap_or(page.told), ..page })
}

/// The same page once more, with what was typed and what is to be mended.
pub(super) async fn again(
    visit: &Visit,
    id: SignupId,
    status: StatusCode,
    typed: Typed,
) -> Result<Response, Fault> {
    let thread = visit.read(move |cx| service::signups::thread(cx, id)).await?;
    render::page(status, &shown(visit, &thread, typed))
}

fn shown(visit: &Visit, thread: &Thread, typed: Typed) -> ThreadPage {
    let (w, locale, view) = (visit.words(), visit.locale, &thread.view);
    let (signup, contact) = (&view.signup, &view.signup.contact);
    let here = visit.href(&format!("/tisch/anmeldungen/{}", signup.id));
    let title = w.desk_thread_title(contact.name.as_str());
    ThreadPage {
        title: i18n::plain(&if typed.errors.is_empty() { title } else { w.desk_fault(title) }),
        number: i18n::plain(&w.desk_number(signup.id.to_string())),
        name: contact.name.to_string(),
        tone: tone(signup.state),
        state: terms::signup_state(locale, signup.state),
        channel: terms::channel(locale, signup.channel),
        young: signup.guardian.is_some(),
        consented: signup.consented_at.is_some(),
        next: next(visit, view),
        untold: thread.untold.iter().map(|listener| untold(visit, view, *listener)).collect(),
        told: thread.told.iter().map(|listener| told(visit, view, *listener)).collect(),
        said: Said::default(),
        offer: offer(visit, view),
        reach: Reach::new(
            contact.name.as_str(),
            contact.phone.as_ref().map(PhoneNumber::as_str),
            contact.email.as_ref().map(EmailAddress::as_str),
        ),
        message: signup.message.clone().unwrap_or_default(),
        message_lang: signup.locale.tag(),
        language: terms::language(locale, signup.locale.tag()),
        came: dates::ago_or_on(locale, visit.now, signup.created_at),
        guardian: signup.guardian.as_ref().map(|guardian| {
            Reach::new(
                guardian.name.as_str(),
                guardian.phone.as_ref().map(PhoneNumber::as_str),
                guardian.email.as_ref().map(EmailAddress::as_str),
            )
        }),
        guardian_language: signup
            .guardian
            .as_ref()
            .map(|guardian| terms::language(locale, guardian.locale.tag()))
            .unwrap_or_default(),
        reason: signup.reason.clone().unwrap_or_default(),
        history: history(locale, visit.now, &thread.steps),
        contact: Reach::new(
            view.offer.contact_name.as_deref().unwrap_or_default(),
            view.offer.contact_phone.as_deref(),
            view.offer.contact_email.as_deref(),
        ),
        buttons: buttons(visit, signup, &here),
        channels: channels(locale, typed.channel.unwrap_or(Channel::Phone)),
        typed: typed.reason,
        errors: typed.errors,
        without_mail: contact.email.is_none(),
        here,
        seen: signup.state.key(),
        shell: visit.shell(),
    }
}

fn offer(visit: &Visit, view: &SignupView) -> Offer {
    let offer = &view.offer;
    Offer {
        href: visit.href(&format!("/a/{}", offer.core.id)),
        title: offer.texts.title.clone(),
        lang: offer.texts.lang.tag(),
        organisation: offer.organisation_name.clone(),
        organisation_href: visit.href(&format!("/o/{}", offer.core.organisation)),
        when: super::words::when(visit.locale, view),
        place: super::words::place(&visit.settings, visit.words(), offer),
    }
}

fn next(visit: &Visit, view: &SignupView) -> Next {
    let (w, locale, signup) = (visit.words(), visit.locale, &view.signup);
    match signup.state {
        SignupState::Unconfirmed { held_until } => Next {
            waits: true,
            text: if signup.contact.email.is_some() { w.desk_next_button() } else { w.desk_next_call() },
            more: w.desk_next_held(dates::day(locale, held_until.city_day())),
        },
        SignupState::AwaitsGuardian => Next {
            waits: true,
            text: w.desk_next_guardian(
                signup.guardian.as_ref().map(|guardian| guardian.name.as_str()).unwrap_or_default(),
            ),
            more: String::new(),
        },
        SignupState::Waiting => {
            let since = signup.confirmed_at.unwrap_or(signup.created_at);
            Next {
                waits: true,
                text: w.desk_next_waiting(&view.offer.organisation_name),
                more: w.desk_next_since(dates::ago_or_on(locale, visit.now, since)),
            }
        }
        SignupState::Accepted => Next {
            waits: false,
            text: w.desk_next_accepted(),
            more: match &view.shift {
                Some(shift) if shift.ends.instant() < visit.now => w.desk_next_shift_over(),
                Some(shift) => w.desk_next_shift(dates::span(locale, shift.starts, shift.ends)),
                None => String::new(),
            },
        },
        SignupState::Declined | SignupState::Withdrawn | SignupState::Lapsed | SignupState::CalledOff => {
            Next { waits: false, text: w.desk_next_over(), more: String::new() }
        }
    }
}

fn untold(visit: &Visit, view: &SignupView, listener: Listener) -> Untold {
    let w = visit.words();
    match listener {
        Listener::Person => Untold {
            text: w.desk_next_tell_person(),
            listener: "person",
            tel: view.signup.contact.phone.as_ref().map(|phone| tel(phone.as_str())).unwrap_or_default(),
        },
        Listener::Guardian => Untold {
            text: w.desk_next_tell_guardian(),
            listener: "guardian",
            tel: view
                .signup
                .guardian
                .as_ref()
                .and_then(|guardian| guardian.phone.as_ref())
                .map(|phone| tel(phone.as_str()))
                .unwrap_or_default(),
        },
        Listener::Organisation => Untold {
            text: w.desk_next_tell_organisation(),
            listener: "organisation",
            tel: view.offer.contact_phone.as_deref().map(tel).unwrap_or_default(),
        },
    }
}

fn told(visit: &Visit, view: &SignupView, listener: Listener) -> Untold {
    let (w, signup) = (visit.words(), &view.signup);
    let name = match listener {
        Listener::Person => signup.contact.name.as_str(),
        Listener::Guardian => {
            signup.guardian.as_ref().map(|guardian| guardian.name.as_str()).unwrap_or_default()
        }
        Listener::Organisation => view.offer.organisation_name.as_str(),
    };
    Untold { text: w.said_told(name), ..untold(visit, view, listener) }
}

fn buttons(visit: &Visit, signup: &Signup, here: &str) -> Vec<Button> {
    let w = visit.words();
    let button = |label, step, icon, kind| Button { label, href: format!("{here}/{step}"), icon, kind };
    let mut buttons = match signup.state {
        SignupState::Unconfirmed { .. } => {
            vec![button(w.desk_step_confirm(), "bestaetigen", icon::CHECK, "full")]
        }
        SignupState::AwaitsGuardian => {
            vec![button(w.desk_step_consent(), "einwilligung", icon::SHIELD_CHECK, "full")]
        }
        SignupState::Waiting => vec![button(w.desk_step_accept(), "zusagen", icon::THUMBS_UP, "full")],
        SignupState::Accepted => Vec::new(),
        SignupState::Declined | SignupState::Withdrawn | SignupState::Lapsed | SignupState::CalledOff => {
            return Vec::new();
        }
    };
    buttons.push(button(w.desk_step_withdraw(), "zurueckziehen", icon::UNDO_2, ""));
    buttons.push(button(w.desk_step_decline(), "absagen", icon::CIRCLE_X, "danger"));
    buttons
}
