//! What stands around every page: name, menu, languages, banner, footer.

use crate::linked_data::LinkedData;
use crate::visit::Visit;
use domain::accounts::Role;
use i18n::Words;
use kernel::Locale;

/// The frame of a page, as `layout/layout.html` wants it.
pub(crate) struct Shell {
    pub(crate) w: &'static Words,
    pub(crate) lang: &'static str,
    pub(crate) dir: &'static str,
    pub(crate) hub: Name,
    pub(crate) base: &'static str,
    pub(crate) languages: Vec<Language>,
    pub(crate) nav: Vec<Item>,
    pub(crate) account: Option<Item>,
    pub(crate) banner: Option<Banner>,
    pub(crate) noindex: bool,
    /// Its address for search engines; "" for pages that are not theirs.
    pub(crate) canonical: String,
    /// The same page in each language, with the tag of the language; shown with the canonical address.
    pub(crate) alternates: Vec<(&'static str, String)>,
    /// What it says to machines.
    pub(crate) linked_data: LinkedData,
}

/// The same page in every language, and the one for whoever reads none of them: the German one.
pub(crate) fn alternates(base_url: &str, path: &str) -> Vec<(&'static str, String)> {
    let sisters =
        Locale::ALL.into_iter().map(|locale| (locale.tag(), format!("{base_url}{}{path}", locale.prefix())));
    sisters.chain([("x-default", format!("{base_url}{path}"))]).collect()
}

impl Shell {
    /// Another address under which the page is known, without its language: the one with the filters in their order.
    pub(crate) fn known_as(&mut self, visit: &Visit, path: &str) {
        if !self.canonical.is_empty() {
            self.canonical = format!("{}{}", visit.app.site.base_url, visit.href(path));
            self.alternates = alternates(&visit.app.site.base_url, path);
        }
    }
}

/// Name and voice of the hub.
pub(crate) struct Name {
    pub(crate) name: String,
    pub(crate) city: String,
    pub(crate) phone: String,
    pub(crate) phone_href: String,
    pub(crate) hours: String,
}

/// One language of the menu.
pub(crate) struct Language {
    pub(crate) lang: &'static str,
    pub(crate) name: &'static str,
    /// Its code alone, where a phone has no room for a name.
    pub(crate) short: &'static str,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// One item of a menu.
pub(crate) struct Item {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// What everybody should know of this hub: made up, or not open yet.
pub(crate) struct Banner {
    pub(crate) text: String,
}

impl Visit {
    /// The frame of a page that anybody may see and search engines may list.
    pub(crate) fn public_shell(&self) -> Shell {
        self.frame(!self.settings.is_public())
    }

    /// The frame of a page that is somebody's own.
    pub(crate) fn shell(&self) -> Shell {
        self.frame(true)
    }

    fn frame(&self, noindex: bool) -> Shell {
        let w = self.words();
        let settings = &self.settings;
        let phone_href = domain::people::PhoneNumber::parse(&settings.phone)
            .map(|phone| format!("tel:{}", phone.international()))
            .unwrap_or_default();
        let menu = [
            ("/mitmachen", w.layout_nav_join()),
            ("/termine", w.events_title()),
            ("/netzwerk", w.layout_nav_network()),
            ("/fragen", w.inquiries_nav()),
        ];
        let banner = if settings.demo {
            Some(Banner { text: w.shell_banner_demo() })
        } else if settings.opened {
            None
        } else {
            Some(Banner { text: w.shell_banner_preparing() })
        };
        Shell {
            w,
            lang: self.locale.tag(),
            dir: self.locale.dir(),
            hub: Name {
                name: if settings.name.is_empty() { "Hochbeet".to_owned() } else { settings.name.clone() },
                city: settings.city.clone(),
                phone: settings.phone.clone(),
                phone_href,
                hours: settings.hours.text(self.locale).to_owned(),
            },
            base: self.locale.prefix(),
            languages: self.languages(),
            nav: menu
                .into_iter()
                .map(|(path, label)| Item {
                    label,
                    href: self.href(path),
                    current: self.path == path || self.path.starts_with(&format!("{path}/")),
                })
                .collect(),
            account: self.account_item(),
            banner,
            noindex,
            canonical: if noindex {
                String::new()
            } else {
                format!("{}{}", self.app.site.base_url, self.href(&self.path))
            },
            alternates: alternates(&self.app.site.base_url, &self.path),
            linked_data: LinkedData::default(),
        }
    }

    fn languages(&self) -> Vec<Language> {
        let rest =
            if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) };
        self.spoken
            .iter()
            .map(|&locale| Language {
                lang: locale.tag(),
                name: locale.own_name(),
                short: locale.tag().split_once('-').map_or(locale.tag(), |(code, _)| code),
                href: format!("{}{rest}", locale.prefix()),
                current: locale == self.locale,
            })
            .collect()
    }

    fn account_item(&self) -> Option<Item> {
        let account = self.account.as_ref()?;
        let w = self.words();
        let label = match account.role {
            Role::Admin | Role::Coordinator | Role::Moderator | Role::Auditor => w.shell_account_desk(),
            Role::Officer(_) | Role::Lead(_) | Role::Organisation(_) => w.shell_account_organisation(),
            Role::Resident => w.account_menu(),
        };
        let path = crate::access::home(account);
        Some(Item { label, href: self.href(path), current: self.path.starts_with(path) })
    }
}
