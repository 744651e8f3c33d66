use super::place::{PersonPlace, Place};
use crate::faults::Fault;
use crate::organisations::contacts::{self, Person};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::organisations::ContactPointId;
use service::Error;

#[derive(Template)]
#[template(path = "organisations/own_page/people.html")]
struct Page {
    shell: Shell,
    said: Said,
    name: String,
    back_href: String,
    back: String,
    new_href: String,
    people: Vec<Row>,
}

/// A contact point with what can be done with it.
struct Row {
    person: Person,
    href: String,
}

/// What was just done, and where it can be undone.
#[derive(Default)]
struct Said {
    tone: &'static str,
    title: String,
    text: String,
    undo: String,
}

/// What was done with a contact point, carried in the address: `?getan=entfernt&wer=3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Done {
    Added,
    Saved,
    Removed,
    Restored,
    TooLate,
}

impl Done {
    const ALL: [Self; 5] = [Self::Added, Self::Saved, Self::Removed, Self::Restored, Self::TooLate];

    const fn key(self) -> &'static str {
        match self {
            Self::Added => "eingetragen",
            Self::Saved => "gespeichert",
            Self::Removed => "entfernt",
            Self::Restored => "zurueckgeholt",
            Self::TooLate => "zu-spaet",
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.key() == key)
    }

    /// The list, saying so.
    pub(super) fn address(self, place: Place, who: ContactPointId) -> String {
        format!("{}?getan={}&wer={who}", place.path("ansprechpersonen"), self.key())
    }
}

impl Said {
    /// Only of somebody who answers for this organisation, whatever the address says.
    async fn of(visit: &Visit, place: Place) -> Result<Self, Fault> {
        let Some(done) = visit.query_value("getan").as_deref().and_then(Done::from_key) else {
            return Ok(Self::default());
        };
        let w = visit.words();
        if done == Done::TooLate {
            let (title, text) = (w.profile_person_too_late(), w.profile_person_too_late_text());
            return Ok(Self { tone: "info", title, text, undo: String::new() });
        }
        let Some(who) = visit.query_value("wer").and_then(|number| number.parse::<ContactPointId>().ok())
        else {
            return Ok(Self::default());
        };
        let found = visit.read(move |cx| service::organisations::own_contact_point(cx, who)).await;
        let name = match found {
            Ok(point) if point.organisation == place.organisation => point.name,
            Ok(_) | Err(Error::NotFound | Error::Forbidden) => return Ok(Self::default()),
            Err(error) => return Err(error.into()),
        };
        let said = |title| Self { tone: "ok", title, ..Self::default() };
        Ok(match done {
            Done::Added => said(w.profile_person_added(name)),
            Done::Saved => said(w.profile_person_saved(name)),
            Done::Restored => said(w.profile_person_restored(name)),
            Done::Removed | Done::TooLate => Self {
                text: w.profile_person_removed_text(),
                undo: visit.href(&format!("{}/zurueckholen", place.person(who))),
                ..said(w.profile_person_removed(name))
            },
        })
    }
}

pub(in crate::organisations) async fn page(visit: Visit, place: Place) -> Result<Response, Fault> {
    let id = place.organisation;
    let (organisation, points, deputies) = visit
        .read(move |cx| {
            let (organisation, points) = service::organisations::own_contact_points(cx, id)?;
            let deputies = contacts::deputies(&service::organisations::contact_points(cx)?);
            Ok((organisation, points, deputies))
        })
        .await?;
    let people = points.iter().map(|point| Row {
        person: Person::new(&visit, point, &deputies, organisation.lang),
        href: visit.href(&place.person(point.id)),
    });
    render::ok(&Page {
        shell: visit.shell(),
        said: Said::of(&visit, place).await?,
        back_href: visit.href(&place.home()),
        back: place.back(&visit, &organisation),
        new_href: visit.href(&place.path("ansprechpersonen/neu")),
        people: people.collect(),
        name: organisation.name,
    })
}

pub(in crate::organisations) async fn remove(visit: Visit, place: PersonPlace) -> Result<Response, Fault> {
    let who = place.person;
    let whose = visit.write(move |cx| service::organisations::remove_contact_point(cx, who)).await?;
    Ok(visit.see_other(&Done::Removed.address(place.of(whose), who)))
}

pub(in crate::organisations) async fn restore(visit: Visit, place: PersonPlace) -> Result<Response, Fault> {
    let who = place.person;
    match visit.write(move |cx| service::organisations::restore_contact_point(cx, who)).await {
        Ok(whose) => Ok(visit.see_other(&Done::Restored.address(place.of(whose), who))),
        // A day is over. Whose it was is known only where there is but one.
        Err(Error::NotFound) => match visit.organisation() {
            Some(own) => Ok(visit.see_other(&Done::TooLate.address(place.of(own), who))),
            None => Err(Fault::NotFound),
        },
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_reads_back_and_nothing_else_does() {
        for done in Done::ALL {
            assert_eq!(Done::from_key(done.key()), Some(done));
        }
        assert_eq!(Done::from_key("<b>"), None);
    }
}
