//! What the law wants to be said to everybody: who offers the hub, what becomes of data, which barriers are known and how
//! to report another one, and the hub in plain words and in sign language.

mod accessibility;
mod imprint;
mod plain;
mod privacy;
mod report;
mod sign_language;

use crate::routes::Routes;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get_kept("/impressum", &[], imprint::page)
        .get_kept("/datenschutz", &[], privacy::page)
        .get_kept("/barrierefreiheit", &[], accessibility::page)
        .get("/barrierefreiheit/melden", Gate::Everyone, report::form)
        .post("/barrierefreiheit/melden", Gate::Everyone, report::send)
        .get("/barrierefreiheit/danke", Gate::Everyone, report::thanks)
        .get_kept("/leichte-sprache", &[], plain::page)
        .get_kept("/gebaerdensprache", &[], sign_language::page)
}

/// A line of facts: what it is, and what is said of it.
struct Fact {
    label: String,
    /// Line by line, as it was typed.
    lines: Vec<String>,
    href: String,
}

impl Fact {
    /// What people typed, however many lines; `None` where there is nothing to say.
    fn typed(label: String, text: &str) -> Option<Self> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        (!lines.is_empty()).then_some(Self { label, lines, href: String::new() })
    }

    fn mail(label: String, address: &str) -> Option<Self> {
        Self::typed(label, address).map(|fact| Self { href: format!("mailto:{address}"), ..fact })
    }

    fn phone(label: String, number: &str) -> Option<Self> {
        let phone = domain::people::PhoneNumber::parse(number).ok()?;
        Self::typed(label, number).map(|fact| Self { href: format!("tel:{}", phone.international()), ..fact })
    }
}
