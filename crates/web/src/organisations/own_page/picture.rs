use super::place::Place;
use crate::faults::Fault;
use crate::forms::{SentWithFile, shown_again};
use crate::layout::FieldErrors;
use crate::organisations::logo::Logo;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::pictures::Picture;
use service::organisations::{Organisation, PictureForm};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/own_page/picture.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    name: String,
    lang: &'static str,
    action: String,
    back_href: String,
    back: String,
    logo: Option<Logo>,
    alt: String,
}

impl Page {
    fn file_label(&self) -> String {
        let w = self.shell.w;
        if self.logo.is_some() { w.profile_picture_other() } else { w.profile_picture_file() }
    }

    fn file_hint(&self) -> String {
        let w = self.shell.w;
        if self.logo.is_some() {
            format!("{} {}", w.profile_picture_stays(), w.profile_picture_hint())
        } else {
            w.profile_picture_hint()
        }
    }
}

/// What was just done, carried in the address.
const SAVED: &str = "gespeichert";
const REMOVED: &str = "entfernt";

async fn known(visit: &Visit, place: Place) -> Result<(Organisation, Option<Picture>), Fault> {
    let id = place.organisation;
    Ok(visit.read(move |cx| service::organisations::own_picture(cx, id)).await?)
}

fn shown(
    visit: &Visit,
    place: Place,
    (organisation, picture): (Organisation, Option<Picture>),
    errors: FieldErrors,
) -> Page {
    let w = visit.words();
    Page {
        shell: visit.shell(),
        errors,
        done: match visit.query_value("getan").as_deref() {
            Some(SAVED) => w.profile_picture_saved(),
            Some(REMOVED) => w.profile_picture_removed(),
            _ => String::new(),
        },
        lang: organisation.lang.tag(),
        action: visit.href(&place.path("bild")),
        back_href: visit.href(&place.home()),
        back: place.back(visit, &organisation),
        alt: picture.as_ref().and_then(|picture| picture.alt.clone()).unwrap_or_default(),
        logo: picture.map(Logo::large),
        name: organisation.name,
    }
}

pub(in crate::organisations) async fn page(visit: Visit, place: Place) -> Result<Response, Fault> {
    let known = known(&visit, place).await?;
    render::ok(&shown(&visit, place, known, FieldErrors::default()))
}

pub(in crate::organisations) async fn put(
    visit: Visit,
    place: Place,
    sent: SentWithFile,
) -> Result<Response, Fault> {
    let (hub, caller, id) = (visit.app.hub.clone(), visit.caller, place.organisation);
    let alt = shown_again(&sent.fields.text("alt"));
    let form = PictureForm { file: sent.file, alt: sent.fields.text("alt") };
    // Reading a picture keeps a thread busy, and the disk has to be waited for.
    let put =
        tokio::task::spawn_blocking(move || service::organisations::put_picture(&hub, caller, id, &form));
    match put.await.map_err(|_| Fault::Unexpected)? {
        Ok(()) => Ok(visit.see_other(&format!("{}?getan={SAVED}", place.path("bild")))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let known = known(&visit, place).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&Page { alt, ..shown(&visit, place, known, errors) })
        }
        Err(error) => Err(error.into()),
    }
}

pub(in crate::organisations) async fn remove(visit: Visit, place: Place) -> Result<Response, Fault> {
    let id = place.organisation;
    match visit.write(move |cx| service::organisations::remove_picture(cx, id)).await {
        // Pressed twice: it is as it was wanted.
        Ok(()) | Err(Error::Refused(Refusal::NotNow)) => {
            Ok(visit.see_other(&format!("{}?getan={REMOVED}", place.path("bild"))))
        }
        Err(error) => Err(error.into()),
    }
}
