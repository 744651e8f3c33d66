//! What stands around every page: name, menu, languages, banner, footer.

use crate::layout::Choice;
use crate::linked_data::LinkedData;
use crate::visit::Visit;
use domain::accounts::Role;
use domain::kiosk::Rest;
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
    /// What a kiosk says around it.
    pub(crate) kiosk: Option<Kiosk>,
    /// What stands over it on paper.
    pub(crate) paper: Paper,
}

/// What a kiosk needs to know of a page.
pub(crate) struct Kiosk {
    /// Seconds without a touch before it asks.
    pub(crate) idle: u16,
    /// Seconds that the question stands.
    pub(crate) question: u16,
    /// Where it begins again by itself: in German.
    pub(crate) door: &'static str,
    /// Where somebody begins again: in their language.
    pub(crate) start_over: String,
    /// The page is its door: with it a new visit begins.
    pub(crate) is_door: bool,
    /// Nothing on the page can be lost.
    pub(crate) rests: bool,
}

/// The head of a printed page: as of when, where it can be found, what was chosen. On the screen it does not show.
pub(crate) struct Paper {
    pub(crate) as_of: String,
    pub(crate) address: String,
    /// The filters in force, in words.
    pub(crate) filters: String,
}

/// The same page in every language, and the one for whoever reads none of them: the German one.
pub(crate) fn alternates(base_url: &str, path: &str) -> Vec<(&'static str, String)> {
    let sisters =
        Locale::ALL.into_iter().map(|locale| (locale.tag(), format!("{base_url}{}{path}", locale.prefix())));
    sisters.chain([("x-default", format!("{base_url}{path}"))]).collect()
}

impl Shell {
    /// The page says on paper what was chosen in these fields. A field whose first choice stands for "all" says nothing.
    pub(crate) fn chosen<'a>(&mut self, fields: impl IntoIterator<Item = &'a [Choice]>) {
        let in_force =
            fields.into_iter().flatten().filter(|choice| choice.chosen && !choice.value.is_empty());
        let words: Vec<&str> = in_force.map(|choice| choice.label.as_str()).collect();
        self.paper.filters = words.join(" · ");
    }

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
            ("/ideen", w.ideas_title()),
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
            kiosk: self.kiosk.map(|rest| self.kiosk_of(rest)),
            paper: self.paper(),
        }
    }

    fn kiosk_of(&self, rest: Rest) -> Kiosk {
        let is_door = self.path == crate::kiosk::DOOR;
        Kiosk {
            idle: rest.seconds(),
            question: Rest::QUESTION,
            door: crate::kiosk::DOOR,
            start_over: self.href(crate::kiosk::DOOR),
            is_door,
            rests: is_door && self.locale == Locale::De,
        }
    }

    fn paper(&self) -> Paper {
        let mark = if self.query.is_empty() { "" } else { "?" };
        let address = format!("{}{}{mark}{}", self.app.site.base_url, self.href(&self.path), self.query);
        let day = i18n::dates::calendar_date(self.locale, self.now.city_day());
        Paper {
            as_of: self.words().paper_as_of(day),
            address: crate::opportunities::spoken(&address).to_owned(),
            filters: self.query_value("q").filter(|words| !words.is_empty()).unwrap_or_default(),
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
