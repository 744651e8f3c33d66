use crate::settings::Settings;

/// Where an idea stands in the public list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shelf {
    /// It waits for its answer.
    Waiting,
    /// It is answered.
    Answered,
    /// It is being done.
    Project,
    /// It is over.
    Closed,
}

impl Shelf {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Answered, Self::Project, Self::Closed];

    /// As stored and in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Answered => "answered",
            Self::Project => "project",
            Self::Closed => "closed",
        }
    }

    /// Reads [`Shelf::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.key() == key)
    }
}

/// What comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Order {
    /// What became public last.
    #[default]
    Newest,
    /// What most people support.
    Supported,
}

impl Order {
    /// In the order of the form.
    pub const ALL: [Self; 2] = [Self::Newest, Self::Supported];

    /// As in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Supported => "supported",
        }
    }

    /// Reads [`Order::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.key() == key)
    }
}

/// Which ideas somebody wants to see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// With this topic.
    pub topic: Option<String>,
    /// In this district.
    pub district: Option<String>,
    /// Standing here.
    pub shelf: Option<Shelf>,
    /// What comes first.
    pub order: Order,
}

impl Filter {
    /// Reads an address. What the town does not have is as if it were not there.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>, settings: &Settings) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs {
            match name {
                "topic" => filter.topic = settings.topic(value).map(|it| it.key.clone()),
                "district" => {
                    let known = settings.districts.iter().find(|it| it.key == value);
                    filter.district = known.map(|it| it.key.clone());
                }
                "state" => filter.shelf = Shelf::from_key(value),
                "order" => filter.order = Order::from_key(value).unwrap_or_default(),
                _ => {}
            }
        }
        filter
    }

    /// Writes an address, in one order, without what stands for "all".
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let order = (self.order != Order::Newest).then(|| self.order.key().to_owned());
        let pairs = [
            ("topic", self.topic.clone()),
            ("district", self.district.clone()),
            ("state", self.shelf.map(|shelf| shelf.key().to_owned())),
            ("order", order),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}
