//! The way from "in preparation" to public: the checklist, the forms behind its points, the test mail, the door.

mod editor;
mod fields;
mod list;
mod mail;
mod sent;

pub(crate) use list::{Line, lines};

use crate::routes::Routes;
use crate::visit::Visit;
use domain::policy::Gate;
use i18n::Words;

/// The checklist.
pub(crate) const LIST: &str = "/tisch/eroeffnen";

/// A form behind a point of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Imprint,
    Privacy,
    Accessibility,
    Deputies,
    SignVideo,
    Dns,
    PrivacyRead,
    PlainRead,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::Imprint,
        Self::Privacy,
        Self::Accessibility,
        Self::Deputies,
        Self::SignVideo,
        Self::Dns,
        Self::PrivacyRead,
        Self::PlainRead,
    ];

    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Imprint => "/tisch/eroeffnen/impressum",
            Self::Privacy => "/tisch/eroeffnen/datenschutz",
            Self::Accessibility => "/tisch/eroeffnen/barrierefreiheit",
            Self::Deputies => "/tisch/eroeffnen/vertretung",
            Self::SignVideo => "/tisch/eroeffnen/gebaerdensprache",
            Self::Dns => "/tisch/eroeffnen/domain",
            Self::PrivacyRead => "/tisch/eroeffnen/datenschutz-gelesen",
            Self::PlainRead => "/tisch/eroeffnen/leichte-sprache",
        }
    }

    /// The last part of its path: in the address of the list it says what was just saved.
    fn key(self) -> &'static str {
        self.path().rsplit('/').next().unwrap_or_default()
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    fn title(self, w: &Words) -> String {
        match self {
            Self::Imprint => w.legal_imprint(),
            Self::Privacy => w.opening_privacy_title(),
            Self::Accessibility => w.legal_accessibility(),
            Self::Deputies => w.opening_deputies_title(),
            Self::SignVideo => w.legal_sign(),
            Self::Dns => w.opening_dns_title(),
            Self::PrivacyRead => w.opening_privacy_read_title(),
            Self::PlainRead => w.opening_plain_title(),
        }
    }

    fn lead(self, w: &Words) -> String {
        match self {
            Self::Imprint => w.opening_imprint_lead(),
            Self::Privacy => w.opening_privacy_lead(),
            Self::Accessibility => w.opening_accessibility_lead(),
            Self::Deputies => w.opening_deputies_lead(),
            Self::SignVideo => w.opening_sign_lead(),
            Self::Dns => w.opening_dns_lead(),
            Self::PrivacyRead => w.opening_privacy_read_lead(),
            Self::PlainRead => w.opening_plain_lead(),
        }
    }

    /// The page that it makes; "" for none.
    const fn page(self) -> &'static str {
        match self {
            Self::Imprint => "/impressum",
            Self::Privacy | Self::PrivacyRead => "/datenschutz",
            Self::Accessibility => "/barrierefreiheit",
            Self::SignVideo => "/gebaerdensprache",
            Self::PlainRead => "/leichte-sprache",
            Self::Deputies | Self::Dns => "",
        }
    }
}

pub(crate) fn routes(routes: Routes) -> Routes {
    let mut routes = routes
        .get(LIST, Gate::Staff, list::page)
        .post_fresh(LIST, Gate::Staff, list::turn)
        .get(mail::PATH, Gate::Staff, mail::page)
        .post(mail::PATH, Gate::Staff, mail::send);
    for kind in Kind::ALL {
        routes = routes.get(kind.path(), Gate::Staff, move |visit: Visit| editor::page(visit, kind)).post(
            kind.path(),
            Gate::Staff,
            move |visit: Visit, sent| editor::save(visit, sent, kind),
        );
    }
    routes
}
