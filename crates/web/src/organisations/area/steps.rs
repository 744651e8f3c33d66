use super::Done;
use crate::faults::Fault;
use crate::organisations::number;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::opportunities::OpportunityId;
use domain::signups::Channel;
use i18n::Words;
use service::{Error, Refusal, WriteCx, opportunities};

/// What an organisation does with an offer of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    StillTrue,
    Pause,
    Publish,
    End,
}

impl Step {
    fn from_key(key: &str) -> Result<Self, Fault> {
        match Done::from_key(key) {
            Some(Done::StillTrue) => Ok(Self::StillTrue),
            Some(Done::Paused) => Ok(Self::Pause),
            Some(Done::Published) => Ok(Self::Publish),
            Some(Done::Ended) => Ok(Self::End),
            _ => Err(Fault::NotFound),
        }
    }

    const fn done(self) -> Done {
        match self {
            Self::StillTrue => Done::StillTrue,
            Self::Pause => Done::Paused,
            Self::Publish => Done::Published,
            Self::End => Done::Ended,
        }
    }

    fn take(self, cx: &mut WriteCx<'_>, id: OpportunityId) -> Result<(), Error> {
        match self {
            Self::StillTrue => opportunities::confirm_true(cx, id, Channel::Web).map(drop),
            Self::Pause => opportunities::pause(cx, id).map(drop),
            Self::Publish => opportunities::publish(cx, id).map(drop),
            Self::End => opportunities::end(cx, id).map(drop),
        }
    }

    /// The question, what a yes means, and the button.
    fn words(self, w: &Words) -> [String; 3] {
        match self {
            Self::StillTrue => [w.area_still_true_title(), w.area_still_true_text(), w.area_still_true()],
            Self::Pause => [w.area_pause_title(), w.area_pause_text(), w.area_pause()],
            Self::Publish => [w.area_publish_title(), w.area_publish_text(), w.area_publish()],
            Self::End => [w.area_end_title(), w.area_end_text(), w.area_end_send()],
        }
    }
}

#[derive(Template)]
#[template(path = "organisations/area/step.html")]
struct Page {
    shell: Shell,
    title: String,
    text: String,
    button: String,
    offer: String,
    lang: &'static str,
    action: String,
    final_step: bool,
}

/// The step as a page of its own: for what cannot be taken back, and for whoever had to log in again before a button.
pub(in crate::organisations) async fn page(
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, Fault> {
    if visit.organisation().is_none() {
        return Ok(visit.see_other("/tisch"));
    }
    let (id, step): (OpportunityId, _) = (number(&id)?, Step::from_key(&step)?);
    let offer = visit.read(move |cx| opportunities::page(cx, id)).await?;
    let [title, text, button] = step.words(visit.words());
    render::ok(&Page {
        shell: visit.shell(),
        title,
        text,
        button,
        offer: offer.texts.title,
        lang: offer.texts.lang.tag(),
        action: visit.href(&format!("/unser-bereich/angebote/{id}/{}", step.done().key())),
        final_step: step == Step::End,
    })
}

pub(in crate::organisations) async fn take(
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (id, step): (OpportunityId, _) = (number(&id)?, Step::from_key(&step)?);
    match visit.write(move |cx| step.take(cx, id)).await {
        Ok(()) => Ok(visit.see_other(&step.done().address())),
        // Pressed twice, or somebody was quicker: the area shows how things stand.
        Err(Error::Refused(Refusal::NotNow)) => Ok(visit.see_other("/unser-bereich")),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_named_in_the_address() {
        assert_eq!(Step::from_key("pausieren"), Ok(Step::Pause));
        assert_eq!(Step::from_key("beenden"), Ok(Step::End));
        assert_eq!(Step::from_key("zugesagt"), Err(Fault::NotFound));
        assert_eq!(Step::from_key(""), Err(Fault::NotFound));
    }
}
