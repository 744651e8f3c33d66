use crate::visit::Visit;
use domain::digests::Kind;
use i18n::{digests as words, plain};
use kernel::Locale;
use service::digests::Group;

/// What there is of one kind, as a page shows it.
pub(crate) struct Block {
    pub(crate) id: &'static str,
    pub(crate) title: String,
    pub(crate) entries: Vec<Entry>,
    pub(crate) more: usize,
    /// Where all stand.
    pub(crate) all: String,
}

/// One thing.
pub(crate) struct Entry {
    /// Without its host.
    pub(crate) href: String,
    pub(crate) lang: &'static str,
    pub(crate) title: String,
    pub(crate) when: String,
    /// Whose it is and where.
    pub(crate) about: String,
    pub(crate) summary: String,
}

/// The blocks as readers of a language get them.
pub(crate) fn blocks(visit: &Visit, locale: Locale, groups: &[Group]) -> Vec<Block> {
    let prefix = locale.prefix();
    let block = |group: &Group| Block {
        id: group.kind.key(),
        title: words::group(locale, group.kind),
        entries: group
            .entries
            .iter()
            .map(|it| {
                let named = it.districts.iter().filter_map(|key| visit.settings.district(key));
                let about: Vec<&str> =
                    it.item.whose_and_where().chain(named.map(|it| it.name.as_str())).collect();
                Entry {
                    href: format!("{prefix}{}", it.path),
                    lang: it.lang.tag(),
                    title: it.item.title.clone(),
                    when: plain(&words::when(locale, &it.item.when)),
                    about: about.join(", "),
                    summary: it.item.summary.clone(),
                }
            })
            .collect(),
        more: group.more,
        all: match group.kind {
            Kind::Offers => format!("{prefix}/mitmachen"),
            Kind::Dates => format!("{prefix}/termine"),
            Kind::News => format!("{prefix}/neues"),
        },
    };
    groups.iter().map(block).collect()
}
