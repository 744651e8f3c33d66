use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;
use domain::accounts::Role;
use i18n::Words;
use service::setup::Checklist;

#[derive(Template)]
#[template(path = "setup/ready.html")]
struct Page {
    shell: Shell,
    set: Vec<Item>,
    next: Vec<Item>,
}

/// One line of the list.
struct Item {
    icon: Icon,
    title: String,
    text: String,
    /// What was typed into the form: it is not translated.
    own: bool,
    /// A command for the machine of the hub.
    command: &'static str,
    /// The page that shows it; "" for none.
    href: &'static str,
    mark: Mark,
}

/// How far it is.
enum Mark {
    Done,
    Open,
    /// This version cannot tell.
    Later,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let checklist = visit.read(service::setup::checklist).await?;
    render::ok(&Page::new(&visit, &checklist))
}

impl Page {
    fn new(visit: &Visit, checklist: &Checklist) -> Self {
        let w = visit.words();
        let mut next = vec![backup(visit, checklist), charter(w, checklist)];
        next.extend(checked_later(w));
        Self { shell: visit.shell(), set: set(visit, checklist), next }
    }
}

fn item(icon: Icon, title: String, text: String, mark: Mark) -> Item {
    Item { icon, title, text, own: false, command: "", href: "", mark }
}

fn set(visit: &Visit, Checklist { settings, staff, .. }: &Checklist) -> Vec<Item> {
    let w = visit.words();
    let own = |icon, title, text| Item { own: true, ..item(icon, title, text, Mark::Done) };
    let people = staff.iter().filter_map(|account| match account.role {
        Role::Coordinator => Some(w.setup_ready_coordinator(&account.name)),
        Role::Admin => Some(w.setup_ready_admin(&account.name)),
        Role::Organisation(_) => None,
    });
    let names: Vec<&str> = settings.districts.iter().map(|district| district.name.as_str()).collect();
    let districts = if names.is_empty() {
        item(icon::MAP, w.setup_ready_districts(), w.setup_ready_districts_none(), Mark::Done)
    } else {
        own(icon::MAP, w.setup_ready_districts(), names.join(", "))
    };
    let called = w.setup_ready_name_text(&settings.name, &settings.city);
    let reached = format!("{} · {}", settings.phone, settings.hours.text(visit.locale));
    vec![
        own(icon::LANDMARK, w.setup_ready_name(), called),
        own(icon::PHONE, w.setup_ready_phone(), reached),
        item(
            icon::SPROUT,
            w.setup_ready_topics(),
            w.setup_ready_topics_text(settings.topics.len()),
            Mark::Done,
        ),
        districts,
        item(icon::USERS, w.setup_ready_people(), people.collect::<Vec<_>>().join(", "), Mark::Done),
    ]
}

fn backup(visit: &Visit, checklist: &Checklist) -> Item {
    let w = visit.words();
    let title = w.setup_ready_backup();
    if let Some(made_at) = checklist.last_proof {
        let when = i18n::dates::ago_or_on(visit.locale, visit.now, made_at);
        return item(icon::DATABASE_BACKUP, title, w.setup_ready_backup_text(when), Mark::Done);
    }
    let text = w.setup_ready_backup_none();
    Item { command: "hochbeet backup hub.tar.gz", ..item(icon::DATABASE_BACKUP, title, text, Mark::Open) }
}

fn charter(w: &Words, Checklist { settings, .. }: &Checklist) -> Item {
    let (text, mark) = if settings.charter.is_written() {
        (w.setup_ready_charter_text(&settings.charter.version), Mark::Done)
    } else {
        (w.setup_ready_charter_none(), Mark::Open)
    };
    Item { href: "/tisch/selbstverstaendnis", ..item(icon::HANDSHAKE, w.setup_ready_charter(), text, mark) }
}

fn checked_later(w: &Words) -> [Item; 5] {
    let later = |icon, title, text| item(icon, title, text, Mark::Later);
    [
        later(icon::ID_CARD, w.setup_ready_imprint(), w.setup_ready_imprint_text()),
        later(icon::SHIELD_CHECK, w.setup_ready_privacy(), w.setup_ready_privacy_text()),
        later(icon::SCALE, w.setup_ready_controller(), w.setup_ready_controller_text()),
        later(icon::ACCESSIBILITY, w.setup_ready_accessibility(), w.setup_ready_accessibility_text()),
        later(icon::USERS_ROUND, w.setup_ready_deputies(), w.setup_ready_deputies_text()),
    ]
}
