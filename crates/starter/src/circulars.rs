use crate::cast::at;
use crate::content::{self, CircularEntry, Error, OrganisationEntry, Result, read_all};
use domain::accounts::{AccountId, Role};
use domain::circulars::CircularForm;
use domain::organisations::OrganisationId;
use domain::policy::Actor;
use kernel::{Instant, Locale};
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

/// The office writes to several organisations at once.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    organisations: &BTreeMap<String, OrganisationId>,
    coordinator: AccountId,
    today: Instant,
) -> Result<()> {
    let bodies: Vec<OrganisationEntry> = read_all(content::ORGANISATIONS, "organisation")?;
    let circulars: Vec<CircularEntry> = read_all(content::CIRCULARS, "circular")?;
    let office = Caller::web(Actor::Member { account: coordinator, role: Role::Coordinator }, Locale::De);
    for circular in circulars {
        at(cx, today.plus_days(-circular.sent_days_ago.unwrap_or(1)), office);
        let to = bodies
            .iter()
            .filter(|body| body.invented && circular.sectors.contains(&body.sector))
            .filter_map(|body| organisations.get(&body.key));
        let form = CircularForm {
            subject: circular.subject.clone(),
            text: circular.text.trim().to_owned(),
            to: to.map(ToString::to_string).collect(),
            form_key: circular.key.clone(),
        };
        let id = service::circulars::write(cx, &form).map_err(Error::from)?;
        if circular.sent_days_ago.is_some() {
            service::circulars::send(cx, id)?;
        }
    }
    Ok(())
}
