use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::response::Response;
use domain::inquiries::{Elsewhere, Kind};
use domain::journal::Touch;
use domain::people::PhoneNumber;
use i18n::plain;
use kernel::Locale;

#[derive(Template)]
#[template(path = "inquiries/start.html")]
struct Page {
    shell: Shell,
    doors: Vec<Door>,
    others: Vec<Other>,
}

/// A way in, by what somebody wants.
struct Door {
    href: String,
    title: String,
    text: String,
    icon: Icon,
    tile: &'static str,
}

/// Somebody else who is in charge of something.
pub(super) struct Other {
    pub(super) name: String,
    pub(super) text: String,
    /// The language of both.
    pub(super) lang: &'static str,
    pub(super) phone: String,
    pub(super) tel: String,
    pub(super) web: String,
}

impl Other {
    pub(super) fn new(locale: Locale, it: &Elsewhere) -> Self {
        let (name, lang) = it.name.get(locale);
        let parsed = PhoneNumber::parse(&it.phone).ok();
        // Short numbers like 112 are dialled as they are.
        let tel = parsed.as_ref().map_or_else(|| it.phone.clone(), |phone| phone.international().to_owned());
        Self {
            name: name.to_owned(),
            text: it.text.text(locale).to_owned(),
            lang: lang.tag(),
            tel: if it.phone.is_empty() { String::new() } else { format!("tel:{tel}") },
            phone: it.phone.clone(),
            web: it.web.clone(),
        }
    }
}

pub(super) const fn looks(kind: Kind) -> (Icon, &'static str) {
    match kind {
        Kind::Question => (assets::icon::CIRCLE_HELP, "t-sky"),
        Kind::Advice => (assets::icon::LIGHTBULB, "t-sun"),
        Kind::Callback => (assets::icon::PHONE_INCOMING, "t-leaf"),
    }
}

pub(super) fn title(visit: &Visit, kind: Kind) -> String {
    let w = visit.words();
    match kind {
        Kind::Question => w.inquiries_kind_question(),
        Kind::Advice => w.inquiries_kind_advice(),
        Kind::Callback => w.inquiries_kind_callback(),
    }
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let w = visit.words();
    let door = |kind: Kind| {
        let (icon, tile) = looks(kind);
        let days = visit.settings.promises.of(kind);
        Door {
            href: visit.href(&format!("/fragen/stellen?art={}", kind.key())),
            title: title(&visit, kind),
            text: plain(&w.inquiries_kind_days(days)),
            icon,
            tile,
        }
    };
    let page = Page {
        doors: Kind::ALL.into_iter().map(door).collect(),
        others: visit.settings.elsewhere.iter().map(|it| Other::new(visit.locale, it)).collect(),
        shell: visit.public_shell(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings]))
}
