//! The text of an agreement, to be changed: what is sent is the new version.

use super::acts::{Door, refused};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::agreements::{Binding, MOST_MEASURES, MeasureForm, TextForm};
use i18n::plain;
use service::agreements::View;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "agreements/text.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    action: String,
    back: String,
    back_words: String,
    form: TextForm,
    bindings: Vec<Choice>,
    districts: Vec<Choice>,
    /// Each with the parties that may do it.
    steps: Vec<(Step, Vec<Choice>)>,
}

struct Step {
    title: String,
    at: usize,
    form: MeasureForm,
    /// What is wrong with what, who, by when, how it is shown, what is hoped for.
    wrong: (String, String, String, String, String),
    open: bool,
}

fn form_of(sent: &Sent) -> TextForm {
    let measure = |at: usize| MeasureForm {
        number: sent.text(&format!("number_{at}")),
        what: sent.text(&format!("what_{at}")),
        who: sent.text(&format!("who_{at}")),
        due: sent.text(&format!("due_{at}")),
        shown: sent.text(&format!("shown_{at}")),
        effect: sent.text(&format!("effect_{at}")),
    };
    TextForm {
        title: sent.text("title"),
        goal: sent.text("goal"),
        volunteers: sent.text("volunteers"),
        not_replaced: sent.text("not_replaced"),
        contributions: sent.text("contributions"),
        binding: sent.text("binding"),
        district: sent.text("district"),
        starts: sent.text("starts"),
        review: sent.text("review"),
        ends: sent.text("ends"),
        measures: (1..=MOST_MEASURES).map(measure).collect(),
        before: sent.text("before"),
    }
}

fn page_of(visit: &Visit, door: &Door, view: &View, mut form: TextForm, errors: FieldErrors) -> Page {
    let w = visit.words();
    let filled = form.measures.iter().filter(|it| !it.is_empty()).count();
    form.measures.resize_with(MOST_MEASURES, MeasureForm::default);
    for text in [
        &mut form.title,
        &mut form.goal,
        &mut form.volunteers,
        &mut form.not_replaced,
        &mut form.contributions,
        &mut form.starts,
        &mut form.review,
        &mut form.ends,
    ] {
        *text = shown_again(text);
    }
    let step = |(at, it): (usize, &MeasureForm)| {
        let at = at + 1;
        let of = |field: &str| errors.of(&format!("{field}_{at}")).to_owned();
        let party = |party: &domain::agreements::Party| {
            let key = party.position.to_string();
            let is = key == it.who;
            Choice::new(key, party.name.clone(), is)
        };
        let wrong = (of("what"), of("who"), of("due"), of("shown"), of("effect"));
        let is_wrong = [&wrong.0, &wrong.1, &wrong.2, &wrong.3, &wrong.4].iter().any(|it| !it.is_empty());
        let parties: Vec<Choice> = view.parties.iter().map(party).collect();
        let step = Step {
            title: plain(&w.agreements_own_step(at)),
            at,
            form: MeasureForm {
                what: shown_again(&it.what),
                due: shown_again(&it.due),
                shown: shown_again(&it.shown),
                effect: shown_again(&it.effect),
                ..it.clone()
            },
            // One empty step stands open: there is always room for one more.
            open: at <= filled + 1 || is_wrong,
            wrong,
        };
        (step, parties)
    };
    let whole = Choice::new("", w.agreements_whole_town(), form.district.is_empty());
    let districts = visit.settings.districts.iter();
    let districts = districts.map(|it| Choice::new(it.key.clone(), it.name.clone(), it.key == form.district));
    let title = w.agreements_own_write();
    Page {
        page_title: if errors.is_empty() { title } else { format!("{}: {title}", w.inquiries_form_errors()) },
        action: visit.href(&format!("{}/fassung", door.here())),
        back: visit.href(&door.here()),
        back_words: form.title.clone(),
        bindings: Binding::ALL
            .into_iter()
            .map(|it| Choice::new(it.key(), w.agreements_binding_of(it.key()), it.key() == form.binding))
            .collect(),
        districts: std::iter::once(whole).chain(districts).collect(),
        steps: form.measures.iter().enumerate().map(step).collect(),
        form,
        errors,
        shell: visit.shell(),
    }
}

/// GET: the newest text.
pub(crate) async fn shown(visit: Visit, door: Door) -> Result<Response, Fault> {
    let view = door.view(&visit).await?;
    let newest = view.newest().ok_or(Fault::NotFound)?;
    if !view.it.state.is_written() {
        return Err(Fault::NotNow);
    }
    let form = TextForm::of(&newest.text, newest.number);
    render::ok(&page_of(&visit, &door, &view, form, FieldErrors::default()))
}

/// POST: another text.
pub(crate) async fn write(visit: Visit, door: Door, sent: Sent) -> Result<Response, Fault> {
    let form = form_of(&sent);
    let (entered, typed) = (door.clone(), form.clone());
    let before = form.before.trim().parse::<i32>().unwrap_or(0);
    let written = visit.write(move |cx| {
        let (id, who) = entered.enter(cx)?;
        service::agreements::write(cx, id, who, &typed)
    });
    match written.await {
        Ok(number) => {
            let done = if number > before { "geschrieben" } else { "unveraendert" };
            Ok(visit.see_other(&format!("{}?getan={done}", door.here())))
        }
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let visit = Visit { path: format!("{}/fassung", door.here()), query: String::new(), ..visit };
            let view = door.view(&visit).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &door, &view, form, errors))
        }
        Err(error) => refused(visit, &door, &sent, error).await,
    }
}
