use super::acts::{Door, act, attach, handed};
use super::own_page::page_of;
use super::text_form;
use crate::faults::Fault;
use crate::forms::{Sent, SentWithFile};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::agreements::{ConfirmForm, ProofId};
use service::Error;
use service::agreements::Sent as Confirmation;

/// GET: an agreement for one of its parties.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let door = Door::Link(token);
    let view = door.view(&visit).await?;
    render::ok(&page_of(&visit, &door, &view, &Sent::default(), FieldErrors::default()))
}

/// GET: its text, to be changed.
pub(super) async fn text(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    text_form::shown(visit, Door::Link(token)).await
}

/// POST: another text.
pub(super) async fn write(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    text_form::write(visit, Door::Link(token), sent).await
}

/// GET: a photograph or a document.
pub(super) async fn file(
    visit: Visit,
    Path((token, file)): Path<(String, String)>,
) -> Result<Response, Fault> {
    handed(visit, Door::Link(token), &file).await
}

pub(super) async fn vouch(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let work = |cx: &mut service::WriteCx<'_>, _, who| {
        service::agreements::vouch(cx, party(who)?)?;
        Ok("ja")
    };
    act(visit, Door::Link(token), Sent::default(), work).await
}

pub(super) fn party(who: Option<service::agreements::As>) -> Result<service::agreements::As, Error> {
    who.ok_or(Error::NotFound)
}

pub(super) async fn discard(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    take::discard(visit, Door::Link(token), Sent::default()).await
}

pub(super) async fn offer(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    take::offer(visit, Door::Link(token), Sent::default()).await
}

pub(super) async fn confirm(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    take::confirm(visit, Door::Link(token), sent).await
}

pub(super) async fn prove(
    visit: Visit,
    Path(token): Path<String>,
    sent: SentWithFile,
) -> Result<Response, Fault> {
    take::prove(visit, Door::Link(token), sent).await
}

pub(super) async fn judge(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    take::judge(visit, Door::Link(token), sent).await
}

pub(super) async fn say(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    take::say(visit, Door::Link(token), sent).await
}

pub(super) async fn review(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    take::review(visit, Door::Link(token), sent).await
}

pub(super) async fn keep_private(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let work = |cx: &mut service::WriteCx<'_>, _, who| {
        service::agreements::keep_private(cx, party(who)?)?;
        Ok("privat")
    };
    act(visit, Door::Link(token), Sent::default(), work).await
}

pub(super) async fn end(visit: Visit, Path(token): Path<String>, sent: Sent) -> Result<Response, Fault> {
    take::end(visit, Door::Link(token), sent).await
}

/// The steps that both doors have.
pub(crate) mod take {
    use super::{
        ConfirmForm, Confirmation, Door, Fault, ProofId, Response, Sent, SentWithFile, Visit, act, attach,
        party,
    };

    pub(crate) async fn discard(visit: Visit, door: Door, sent: Sent) -> Result<Response, Fault> {
        let work = |cx: &mut service::WriteCx<'_>, id, who| {
            service::agreements::discard(cx, id, who)?;
            Ok("beendet")
        };
        act(visit, door, sent, work).await
    }

    pub(crate) async fn offer(visit: Visit, door: Door, sent: Sent) -> Result<Response, Fault> {
        let work = |cx: &mut service::WriteCx<'_>, id, who| {
            service::agreements::offer(cx, id, who)?;
            Ok("vorgelegt")
        };
        act(visit, door, sent, work).await
    }

    pub(crate) async fn confirm(visit: Visit, door: Door, sent: Sent) -> Result<Response, Fault> {
        let form = ConfirmForm {
            version: sent.text("version"),
            name: sent.text("name"),
            role: sent.text("role"),
            public: sent.text("public"),
        };
        let work = move |cx: &mut service::WriteCx<'_>, _, who| {
            Ok(match service::agreements::confirm(cx, party(who)?, &form)? {
                Confirmation::Waits => "bestaetigt",
                Confirmation::InForce => "gilt",
            })
        };
        act(visit, door, sent, work).await
    }

    pub(crate) async fn prove(visit: Visit, door: Door, sent: SentWithFile) -> Result<Response, Fault> {
        let words = sent.fields.text("words");
        let measure = sent.fields.text("measure").parse().unwrap_or(0);
        attach(visit, door, sent, move |cx, _, who, file| {
            service::agreements::prove(cx, party(who)?, measure, &words, file)?;
            Ok("gezeigt")
        })
        .await
    }

    pub(crate) async fn judge(visit: Visit, door: Door, sent: Sent) -> Result<Response, Fault> {
        let proof = ProofId::new(sent.text("proof").parse().unwrap_or(0));
        let (is_done, missing) = (sent.text("answer") == "done", sent.text("missing"));
        let work = move |cx: &mut service::WriteCx<'_>, _, who| {
            service::agreements::judge(cx, party(who)?, proof, is_done, &missing)?;
            Ok("beantwortet")
        };
        act(visit, door, sent, work).await
    }

    pub(crate) async fn say(visit: Visit, door: Door, sent: Sent) -> Result<Response, Fault> {
        let content = sent.text("content");
        let work = move |cx: &mut service::WriteCx<'_>, _, who| {
            service::agreements::say(cx, party(who)?, &content)?;
            Ok("gesagt")
        };
        act(visit, door, sent, work).await
    }

    pub(crate) async fn review(visit: Visit, door: Door, sent: Sent) -> Result<Response, Fault> {
        let minutes = sent.text("minutes");
        let work = move |cx: &mut service::WriteCx<'_>, id, who| {
            service::agreements::review(cx, id, who, &minutes)?;
            Ok("zurueckgeschaut")
        };
        act(visit, door, sent, work).await
    }

    pub(crate) async fn end(visit: Visit, door: Door, sent: Sent) -> Result<Response, Fault> {
        let because = sent.text("because");
        let work = move |cx: &mut service::WriteCx<'_>, _, who| {
            service::agreements::end(cx, party(who)?, &because)?;
            Ok("beendet")
        };
        act(visit, door, sent, work).await
    }
}
