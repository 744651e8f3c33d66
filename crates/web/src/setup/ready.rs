use crate::faults::Fault;
use crate::opening::{Line, lines};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;
use domain::accounts::Role;
use service::opening::Checklist;

#[derive(Template)]
#[template(path = "setup/ready.html")]
struct Page {
    shell: Shell,
    /// What was typed into the form.
    set: Vec<Item>,
    charter: Item,
    /// What comes before the opening.
    next: Vec<Line>,
}

/// One line of what is set.
struct Item {
    icon: Icon,
    title: String,
    text: String,
    /// What was typed into the form: it is not translated.
    own: bool,
    done: bool,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let checklist = visit.read(service::opening::checklist).await?;
    render::ok(&Page {
        set: set(&visit, &checklist),
        charter: charter(&visit, &checklist),
        next: lines(&visit, &checklist),
        shell: visit.shell(),
    })
}

fn item(icon: Icon, title: String, text: String) -> Item {
    Item { icon, title, text, own: false, done: true }
}

fn set(visit: &Visit, Checklist { settings, staff, .. }: &Checklist) -> Vec<Item> {
    let w = visit.words();
    let own = |icon, title, text| Item { own: true, ..item(icon, title, text) };
    let people = staff.iter().filter_map(|account| match account.role {
        Role::Coordinator => Some(w.setup_ready_coordinator(&account.name)),
        Role::Admin => Some(w.setup_ready_admin(&account.name)),
        _ => None,
    });
    let names: Vec<&str> = settings.districts.iter().map(|district| district.name.as_str()).collect();
    let districts = if names.is_empty() {
        item(icon::MAP, w.setup_ready_districts(), w.setup_ready_districts_none())
    } else {
        own(icon::MAP, w.setup_ready_districts(), names.join(", "))
    };
    let called = w.setup_ready_name_text(&settings.name, &settings.city);
    let reached = format!("{} · {}", settings.phone, settings.hours.text(visit.locale));
    vec![
        own(icon::LANDMARK, w.setup_ready_name(), called),
        own(icon::PHONE, w.setup_ready_phone(), reached),
        item(icon::SPROUT, w.setup_ready_topics(), w.setup_ready_topics_text(settings.topics.len())),
        districts,
        item(icon::USERS, w.setup_ready_people(), people.collect::<Vec<_>>().join(", ")),
    ]
}

fn charter(visit: &Visit, Checklist { settings, .. }: &Checklist) -> Item {
    let w = visit.words();
    let done = settings.charter.is_written();
    let text = if done {
        w.setup_ready_charter_text(&settings.charter.version)
    } else {
        w.setup_ready_charter_none()
    };
    Item { done, ..item(icon::HANDSHAKE, w.setup_ready_charter(), text) }
}
