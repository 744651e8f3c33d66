//! What a list on the command line is about.

use domain::imports::Kind;
use std::fmt;
use std::str::FromStr;

/// A kind of list as it was typed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ListKind(pub Kind);

/// There is no such kind.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NoKind(String);

impl FromStr for ListKind {
    type Err = NoKind;

    fn from_str(typed: &str) -> Result<Self, NoKind> {
        Kind::from_key(typed).map(Self).ok_or_else(|| NoKind(typed.to_owned()))
    }
}

impl fmt::Display for NoKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = Kind::ALL.map(Kind::key).join(", ");
        write!(
            f,
            "»{0}« ist keine Art von Liste. Es gibt: {kinds}\n\"{0}\" is no kind of list. There are: {kinds}",
            self.0
        )
    }
}

impl std::error::Error for NoKind {}

/// A list that leaves as a whole.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum WholeList {
    Organisations,
    ContactPoints,
    Offers,
    Signups,
}

impl WholeList {
    const ALL: [(&str, Self); 4] = [
        ("organisationen", Self::Organisations),
        ("ansprechpersonen", Self::ContactPoints),
        ("angebote", Self::Offers),
        ("anmeldungen", Self::Signups),
    ];
}

/// There is no such list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NoList(String);

impl FromStr for WholeList {
    type Err = NoList;

    fn from_str(typed: &str) -> Result<Self, NoList> {
        let found = Self::ALL.into_iter().find(|(name, _)| *name == typed);
        found.map(|(_, list)| list).ok_or_else(|| NoList(typed.to_owned()))
    }
}

impl fmt::Display for NoList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lists = WholeList::ALL.map(|(name, _)| name).join(", ");
        write!(
            f,
            "Die Liste »{0}« gibt es nicht. Es gibt: {lists}\nThere is no list \"{0}\". There are: {lists}",
            self.0
        )
    }
}

impl std::error::Error for NoList {}
