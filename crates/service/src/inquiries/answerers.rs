use crate::contexts::ReadCx;
use crate::error::Result;
use crate::roles::{Post, posts};
use domain::accounts::{AccountId, Role};
use domain::inquiries::Owner;
use domain::organisations::OrganisationId;
use domain::policy::Action;
use std::collections::BTreeSet;
use store::roles::Which;

/// Who answers: the engagement office, or an office of the administration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// The office; `None` is the engagement office.
    pub office: Option<OrganisationId>,
    /// Its name; empty for the engagement office.
    pub name: String,
    /// Who works there: account and name.
    pub people: Vec<(AccountId, String)>,
}

/// Everybody to whom a case can be handed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answerers(pub Vec<Desk>);

impl Answerers {
    /// The desk at which somebody works.
    pub fn desk_of(&self, account: AccountId) -> Option<&Desk> {
        self.0.iter().find(|desk| desk.people.iter().any(|(id, _)| *id == account))
    }
}

/// Whoever answers questions, the engagement office first.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than whoever works on questions.
pub fn answerers(cx: &mut ReadCx<'_>) -> Result<Answerers> {
    cx.authorise(Action::SeeInquiries)?;
    Ok(at_desks(&posts(cx, Which::Town)?))
}

pub(super) fn at_desks(posts: &[Post]) -> Answerers {
    let mut desks = vec![Desk { office: None, name: String::new(), people: Vec::new() }];
    for post in posts {
        let office = match post.own.grant.role {
            Role::Officer(office) => Some(office),
            role if role.is_staff() => None,
            _ => continue,
        };
        let person = (post.own.grant.account, post.own.name.clone());
        match desks.iter_mut().find(|desk| desk.office == office) {
            Some(desk) if desk.people.contains(&person) => {}
            Some(desk) => desk.people.push(person),
            None => {
                let name = post.own.organisation.clone().unwrap_or_default();
                desks.push(Desk { office, name, people: vec![person] });
            }
        }
    }
    Answerers(desks)
}

/// Who answers for a topic: the office of the first contact point that names it, where somebody of that office works here;
/// else the engagement office.
pub(crate) fn route(cx: &mut ReadCx<'_>, topic: Option<&str>) -> Result<Owner> {
    let Some(topic) = topic else { return Ok(Owner::default()) };
    let named = store::roles::named(cx.conn, Which::Town)?;
    let offices: BTreeSet<OrganisationId> = named
        .iter()
        .filter_map(|named| match named.grant.role {
            Role::Officer(office) => Some(office),
            _ => None,
        })
        .collect();
    if offices.is_empty() {
        return Ok(Owner::default());
    }
    let points = store::organisations::contact_points(cx.conn, None)?;
    let office = points
        .iter()
        .find(|(point, _)| {
            offices.contains(&point.organisation) && point.topics.iter().any(|key| key == topic)
        })
        .map(|(point, _)| point.organisation);
    Ok(Owner { office, account: None })
}
