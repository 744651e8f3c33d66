//! Pictures for texts: with words for who does not see them, who made them, and who agreed.

use super::write::code;
use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::{Sent, SentWithFile, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::organisations::picture_address;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::articles::{Consent, PictureForm, PictureId};
use i18n::Words;
use service::articles::StoredPicture;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/articles/pictures.html")]
struct ListPage {
    shell: Shell,
    done: String,
    rows: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    src: String,
    alt: String,
    credit: String,
    code: String,
}

/// Said once in the address.
const SAVED: &str = "gespeichert";
const REMOVED: &str = "entfernt";

pub(super) async fn list(visit: Visit) -> Result<Response, Fault> {
    let pictures = visit.read(service::articles::pictures).await?;
    let w = visit.words();
    render::ok(&ListPage {
        done: match visit.query_value("getan").as_deref() {
            Some(REMOVED) => w.writing_picture_removed(),
            _ => String::new(),
        },
        rows: pictures
            .iter()
            .map(|picture| Line {
                href: visit.href(&format!("/tisch/texte/bilder/{}", picture.id)),
                title: w.writing_picture(picture.id.number()),
                src: picture_address(&picture.picture.small),
                alt: picture.alt().to_owned(),
                credit: w.articles_credit(&picture.credit),
                code: code(picture),
            })
            .collect(),
        shell: visit.shell(),
    })
}

#[derive(Template)]
#[template(path = "desk/articles/picture.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    saved: bool,
    title: String,
    action: String,
    /// Where it is; "" for one that is to come.
    src: String,
    code: String,
    typed: PictureForm,
    consents: Vec<Choice>,
}

fn written(visit: &Visit, picture: Option<&StoredPicture>, form: &PictureForm, errors: FieldErrors) -> Page {
    let w = visit.words();
    Page {
        errors,
        saved: visit.query_value("getan").as_deref() == Some(SAVED),
        title: picture.map_or_else(|| w.writing_picture_new(), |it| w.writing_picture(it.id.number())),
        action: picture.map_or_else(
            || visit.href("/tisch/texte/bilder/neu"),
            |it| visit.href(&format!("/tisch/texte/bilder/{}", it.id)),
        ),
        src: picture.map(|it| picture_address(&it.picture.large)).unwrap_or_default(),
        code: picture.map(code).unwrap_or_default(),
        consents: consents(w, &form.consent),
        typed: PictureForm {
            alt: shown_again(&form.alt),
            credit: shown_again(&form.credit),
            consent: String::new(),
            agreed: shown_again(&form.agreed),
        },
        shell: visit.shell(),
    }
}

fn consents(w: &Words, chosen: &str) -> Vec<Choice> {
    let label = |consent: Consent| match consent {
        Consent::Nobody => w.writing_picture_nobody(),
        Consent::Agreed => w.writing_picture_agreed(),
    };
    Consent::ALL.map(|consent| Choice::new(consent.key(), label(consent), chosen == consent.key())).to_vec()
}

fn read(sent: &Sent) -> PictureForm {
    PictureForm {
        alt: sent.text("alt"),
        credit: sent.text("credit"),
        consent: sent.text("consent"),
        agreed: sent.text("agreed"),
    }
}

pub(super) async fn new(visit: Visit) -> Result<Response, Fault> {
    render::ok(&written(&visit, None, &PictureForm::default(), FieldErrors::default()))
}

/// POST: a new picture.
pub(super) async fn put(visit: Visit, sent: SentWithFile) -> Result<Response, Fault> {
    let (hub, caller, form) = (visit.app.hub.clone(), visit.caller, read(&sent.fields));
    let (typed, file) = (form.clone(), sent.file);
    // Reading a picture keeps a thread busy, and the disk has to be waited for.
    let put = tokio::task::spawn_blocking(move || {
        service::articles::put_picture(&hub, caller, file.as_deref(), &typed)
    });
    match put.await.map_err(|_| Fault::Unexpected)? {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/texte/bilder/{id}?getan={SAVED}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            render::mend(&written(&visit, None, &form, FieldErrors::new(visit.locale, &faults)))
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn one(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = PictureId::new(id);
    let picture = visit.read(move |cx| service::articles::picture(cx, id)).await?;
    let form = PictureForm {
        alt: picture.alt().to_owned(),
        credit: picture.credit.clone(),
        consent: picture.consent.key().to_owned(),
        agreed: picture.agreed.clone().unwrap_or_default(),
    };
    render::ok(&written(&visit, Some(&picture), &form, FieldErrors::default()))
}

/// POST: what is said of it.
pub(super) async fn change(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (id, form) = (PictureId::new(id), read(&sent));
    let typed = form.clone();
    match visit.write(move |cx| service::articles::change_picture(cx, id, &typed)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/texte/bilder/{id}?getan={SAVED}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let picture = visit.read(move |cx| service::articles::picture(cx, id)).await?;
            render::mend(&written(&visit, Some(&picture), &form, FieldErrors::new(visit.locale, &faults)))
        }
        Err(error) => Err(error.into()),
    }
}

/// POST: it disappears from all texts.
pub(super) async fn remove(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = PictureId::new(id);
    match visit.write(move |cx| service::articles::remove_picture(cx, id)).await {
        // Pressed twice: it is as it was wanted.
        Ok(()) | Err(Error::Refused(Refusal::NotNow)) => {
            Ok(visit.see_other(&format!("/tisch/texte/bilder?getan={REMOVED}")))
        }
        Err(error) => Err(error.into()),
    }
}
