use super::Done;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::organisations::charter::CharterText;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::organisations::Membership;
use i18n::dates;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/area/network.html")]
struct Page {
    shell: Shell,
    name: String,
    charter: CharterText,
    member_since: String,
    /// The present version is signed.
    signed: bool,
    /// The version that was signed, where it is an older one; else "".
    older: String,
}

/// What an organisation decides about its place in the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decision {
    Sign,
    Leave,
}

pub(in crate::organisations) async fn page(visit: Visit) -> Result<Response, Fault> {
    let Some(id) = visit.organisation() else { return Ok(visit.see_other("/tisch")) };
    let own = visit.read(move |cx| service::organisations::own(cx, id)).await?;
    let charter = &visit.settings.charter;
    let (member_since, signed, older) = match &own.membership {
        Membership::Member { version, since } => {
            let signed = *version == charter.version;
            let older = if signed { String::new() } else { version.clone() };
            (dates::calendar_date(visit.locale, since.city_day()), signed, older)
        }
        Membership::None | Membership::Left { .. } => (String::new(), false, String::new()),
    };
    render::ok(&Page {
        shell: visit.shell(),
        name: own.name,
        charter: CharterText::new(charter, visit.locale),
        member_since,
        signed,
        older,
    })
}

/// Only the text that was read is signed: a form that shows an older version is not.
fn decision(sent: &Sent, version: &str) -> Option<Decision> {
    match sent.text("decision").as_str() {
        "sign" if sent.text("version") == version => Some(Decision::Sign),
        "leave" => Some(Decision::Leave),
        _ => None,
    }
}

pub(in crate::organisations) async fn decide(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let Some(id) = visit.organisation() else { return Ok(visit.see_other("/tisch")) };
    let Some(decision) = decision(&sent, &visit.settings.charter.version) else {
        return Ok(visit.see_other("/unser-bereich/netzwerk"));
    };
    let decided = visit.write(move |cx| match decision {
        Decision::Sign => service::organisations::sign(cx, id),
        Decision::Leave => service::organisations::leave(cx, id).map(drop),
    });
    let done = if decision == Decision::Sign { Done::Signed } else { Done::Left };
    match decided.await {
        // Pressed twice: it is as it was wanted.
        Ok(()) | Err(Error::Refused(Refusal::NotNow)) => Ok(visit.see_other(&done.address())),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisations::sent;

    #[tokio::test]
    async fn only_the_version_that_was_read_is_signed() {
        assert_eq!(decision(&sent("decision=sign&version=2").await, "2"), Some(Decision::Sign));
        assert_eq!(decision(&sent("decision=sign&version=1").await, "2"), None);
        assert_eq!(decision(&sent("decision=leave").await, "2"), Some(Decision::Leave));
        assert_eq!(decision(&sent("").await, ""), None);
    }
}
