use super::{Kind, LIST, mail};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;
use domain::legal::{Point, Standing, Why};
use http::StatusCode;
use i18n::Words;
use service::opening::Checklist;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "opening/list.html")]
struct Page {
    shell: Shell,
    /// What was just saved, opened or closed; "" for nothing.
    said: String,
    /// Somebody pressed "open" while a point was missing.
    refused: bool,
    opened: bool,
    demo: bool,
    missing: String,
    may_open: bool,
    points: Vec<Line>,
}

/// One point of the list.
pub(crate) struct Line {
    pub(crate) icon: Icon,
    pub(crate) tile: &'static str,
    pub(crate) title: String,
    pub(crate) tone: &'static str,
    pub(crate) state: String,
    pub(crate) text: String,
    /// A command for the machine of the hub.
    pub(crate) command: &'static str,
    /// Where it is done; "" where that is the machine.
    pub(crate) href: String,
    pub(crate) action: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let list = visit.read(service::opening::checklist).await?;
    let said = said(&visit, &list);
    render::ok(&Page { said, ..Page::new(&visit, &list) })
}

/// Opens the hub or closes it again.
pub(super) async fn turn(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let (turned, what) = if sent.text("tuer") == "zu" {
        (visit.write(service::opening::close).await, "geschlossen")
    } else {
        (visit.write(service::opening::open).await, "eroeffnet")
    };
    match turned {
        Ok(()) => Ok(visit.see_other(&format!("{LIST}?getan={what}"))),
        Err(Error::Refused(Refusal::NotNow)) => {
            let list = visit.read(service::opening::checklist).await?;
            let refused = !list.settings.opened;
            render::page(StatusCode::CONFLICT, &Page { refused, ..Page::new(&visit, &list) })
        }
        Err(error) => Err(error.into()),
    }
}

/// What the address says was just done, where it is so.
fn said(visit: &Visit, list: &Checklist) -> String {
    let w = visit.words();
    let said = match visit.query_value("getan").as_deref() {
        Some("eroeffnet") if list.settings.opened => w.opening_said_opened(),
        Some("geschlossen") if !list.settings.opened => w.opening_said_closed(),
        Some("mail") if list.mail_proved.is_some() => w.opening_said_mail(),
        Some(key) => Kind::from_key(key).map(|kind| w.opening_said_saved(kind.title(w))).unwrap_or_default(),
        None => String::new(),
    };
    i18n::plain(&said)
}

impl Page {
    fn new(visit: &Visit, list: &Checklist) -> Self {
        let w = visit.words();
        let settings = &list.settings;
        Self {
            said: String::new(),
            refused: false,
            opened: settings.opened,
            demo: settings.demo,
            missing: i18n::plain(&w.opening_missing(list.missing.len())),
            may_open: list.missing.is_empty() && !settings.demo && !settings.opened,
            points: lines(visit, list),
            shell: visit.shell(),
        }
    }
}

/// The list, point by point.
pub(crate) fn lines(visit: &Visit, list: &Checklist) -> Vec<Line> {
    list.points.iter().map(|(point, standing)| line(visit, list, *point, standing)).collect()
}

fn line(visit: &Visit, list: &Checklist, point: Point, standing: &Standing) -> Line {
    let w = visit.words();
    let missing = matches!(standing, Standing::Missing(_));
    let (tone, state) = match standing {
        Standing::Missing(_) if point.holds_back() => ("warn", w.opening_state_missing()),
        Standing::Missing(_) => ("", w.opening_state_later()),
        Standing::Vouched { .. } => ("ok", w.opening_state_vouched()),
        Standing::Done => ("ok", w.opening_state_done()),
    };
    let path = path(point);
    Line {
        icon: look(point),
        tile: if missing { "t-sun" } else { "t-leaf" },
        title: title(w, point),
        tone,
        state,
        text: text(visit, list, point, standing),
        command: if point == Point::Backup && missing { "hochbeet backup hub.tar.gz" } else { "" },
        href: if path.is_empty() { String::new() } else { visit.href(path) },
        action: if missing { w.opening_do() } else { w.opening_change() },
    }
}

const fn path(point: Point) -> &'static str {
    match point {
        Point::Backup | Point::Address => "",
        Point::Imprint => Kind::Imprint.path(),
        Point::Controller => Kind::Privacy.path(),
        Point::Privacy => Kind::PrivacyRead.path(),
        Point::Accessibility => Kind::Accessibility.path(),
        Point::Deputies => Kind::Deputies.path(),
        Point::Mail => mail::PATH,
        Point::Dns => Kind::Dns.path(),
        Point::Plain => Kind::PlainRead.path(),
        Point::SignVideo => Kind::SignVideo.path(),
    }
}

fn look(point: Point) -> Icon {
    match point {
        Point::Backup => icon::DATABASE_BACKUP,
        Point::Address => icon::GLOBE,
        Point::Imprint => icon::ID_CARD,
        Point::Controller => icon::SCALE,
        Point::Privacy => icon::SHIELD_CHECK,
        Point::Accessibility => icon::ACCESSIBILITY,
        Point::Deputies => icon::USERS_ROUND,
        Point::Mail => icon::MAIL_CHECK,
        Point::Dns => icon::MAIL,
        Point::Plain => icon::BOOK_OPEN,
        Point::SignVideo => icon::HAND_HEART,
    }
}

fn title(w: &Words, point: Point) -> String {
    match point {
        Point::Backup => w.opening_backup_title(),
        Point::Address => w.opening_address_title(),
        Point::Imprint => w.legal_imprint(),
        Point::Controller => w.opening_privacy_title(),
        Point::Privacy => w.legal_privacy(),
        Point::Accessibility => w.legal_accessibility(),
        Point::Deputies => w.opening_deputies_title(),
        Point::Mail => w.opening_mail_title(),
        Point::Dns => w.opening_dns_title(),
        Point::Plain => w.opening_plain_title(),
        Point::SignVideo => w.legal_sign(),
    }
}

fn text(visit: &Visit, list: &Checklist, point: Point, standing: &Standing) -> String {
    let w = visit.words();
    let ago = |at| i18n::dates::ago_or_on(visit.locale, visit.now, at);
    match (point, standing) {
        (_, Standing::Vouched { by, on }) => {
            w.opening_vouched(by, i18n::dates::calendar_date(visit.locale, on.date()))
        }
        (Point::Backup, Standing::Missing(Why::TooOld)) => w.opening_backup_old(domain::legal::BACKUP_DAYS),
        (Point::Backup, Standing::Missing(_)) => w.opening_backup_none(),
        (Point::Backup, Standing::Done) => {
            list.last_backup.map(|at| w.opening_backup(ago(at))).unwrap_or_default()
        }
        (Point::Address, Standing::Missing(_)) => w.opening_address_none(),
        (Point::Address, _) => w.opening_address(&visit.app.site.base_url),
        (Point::Imprint, _) => w.opening_imprint_lead(),
        (Point::Controller, _) => w.opening_controller_text(),
        (Point::Privacy, Standing::Missing(Why::NotYet)) => w.opening_privacy_first(),
        (Point::Privacy, _) => w.opening_privacy_read_lead(),
        (Point::Accessibility, Standing::Missing(Why::TooOld)) => w.opening_accessibility_old(),
        (Point::Accessibility, _) => w.opening_accessibility_text(),
        (Point::Deputies, Standing::Missing(Why::NoAdminDeputy)) => w.opening_deputies_no_admin(),
        (Point::Deputies, Standing::Missing(_)) => w.opening_deputies_no_coordinator(),
        (Point::Deputies, Standing::Done) => w.opening_deputies_done(),
        (Point::Mail, Standing::Done) => {
            list.mail_proved.map(|at| w.opening_mail_proved(ago(at))).unwrap_or_default()
        }
        (Point::Mail, Standing::Missing(Why::StaysHere)) => w.opening_mail_stays(),
        (Point::Mail, Standing::Missing(_)) => w.opening_mail_lead(),
        (Point::Dns, _) => w.opening_dns_lead(),
        (Point::Plain, _) => w.opening_plain_lead(),
        (Point::SignVideo, Standing::Missing(_)) => w.opening_sign_missing(),
        (Point::SignVideo, Standing::Done) => w.opening_sign_lead(),
    }
}
