//! Which bodies may be one and the same, and why one may think so.

use super::OrganisationId;
use crate::imports::{fold, normal_name};
use crate::people::PhoneNumber;
use std::collections::{BTreeMap, BTreeSet};

/// What of a body may show that it is another one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Traits {
    /// Its name.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Where it is.
    pub address: String,
    /// On the web.
    pub website: String,
}

/// Why two bodies may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The same name but for legal form and spelling.
    SameName,
    /// One letter of the name differs, or one name is in the other.
    NearName,
    /// The same mail address.
    SameMail,
    /// The same page on the web.
    SameWebsite,
    /// The same address.
    SameAddress,
    /// The same phone number. It only makes another reason stronger: many share a telephone.
    SamePhone,
}

impl Reason {
    /// In the order of their weight.
    pub const ALL: [Self; 6] = [
        Self::SameName,
        Self::NearName,
        Self::SameMail,
        Self::SameWebsite,
        Self::SameAddress,
        Self::SamePhone,
    ];

    /// As stored and in tests.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SameName => "name",
            Self::NearName => "near_name",
            Self::SameMail => "mail",
            Self::SameWebsite => "website",
            Self::SameAddress => "address",
            Self::SamePhone => "phone",
        }
    }
}

/// The weight from which on two bodies are likely one. A community centre houses many under one address, an umbrella body
/// has many under one web page, a busy secretary reads the mail of two: none of these is enough alone.
const LIKELY: u32 = 3;

fn weight(reasons: &BTreeSet<Reason>) -> u32 {
    let near = reasons.contains(&Reason::NearName);
    reasons
        .iter()
        .map(|reason| match reason {
            Reason::SameName => 3,
            Reason::NearName | Reason::SameMail => 2,
            Reason::SameWebsite | Reason::SameAddress => 1,
            // Without a name that is alike, a telephone says nothing.
            Reason::SamePhone => u32::from(near),
        })
        .sum()
}

/// A body as it is compared.
#[derive(Debug, Clone)]
struct Compared {
    name: String,
    email: String,
    phone: String,
    address: String,
    website: String,
}

impl Compared {
    fn of(traits: &Traits) -> Self {
        let website = fold(traits.website.trim_start_matches("https://").trim_start_matches("http://"));
        Self {
            name: normal_name(&traits.name),
            email: traits.email.trim().to_lowercase(),
            phone: PhoneNumber::parse(&traits.phone)
                .map(|phone| phone.international().to_owned())
                .unwrap_or_default(),
            // "Str." is "Straße"; the town says nothing new.
            address: fold(traits.address.split(',').next().unwrap_or_default()).replace("strasse", "str"),
            website: website.strip_prefix("www").unwrap_or(&website).to_owned(),
        }
    }

    /// Under what others can find it.
    fn keys(&self) -> Vec<String> {
        let told = [
            ("n", &self.name),
            ("m", &self.email),
            ("w", &self.website),
            ("a", &self.address),
            ("p", &self.phone),
        ];
        let told = told
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(kind, value)| format!("{kind}{value}"));
        told.chain(without_one_letter(&self.name).into_iter().map(|name| format!("d{name}"))).collect()
    }

    fn reasons(&self, other: &Self) -> BTreeSet<Reason> {
        let same = |one: &str, two: &str| !one.is_empty() && one == two;
        let found = [
            (Reason::SameName, same(&self.name, &other.name)),
            (Reason::NearName, near(&self.name, &other.name)),
            (Reason::SameMail, same(&self.email, &other.email)),
            (Reason::SameWebsite, same(&self.website, &other.website)),
            (Reason::SameAddress, same(&self.address, &other.address)),
            (Reason::SamePhone, same(&self.phone, &other.phone)),
        ];
        found.into_iter().filter(|(_, is)| *is).map(|(reason, _)| reason).collect()
    }
}

/// Names shorter than this differ by a letter and are others: TC and TV.
const LONG_ENOUGH: usize = 8;

/// The name with each letter left out once, and as it is. Two names that share one of these differ by at most a letter
/// (Garbe, "Symmetric delete spelling correction"). Digits stay: the second school is not the first.
fn without_one_letter(name: &str) -> BTreeSet<String> {
    let letters: Vec<char> = name.chars().filter(|sign| !sign.is_whitespace()).collect();
    if letters.len() < LONG_ENOUGH {
        return BTreeSet::new();
    }
    let left_out = letters.iter().enumerate().filter(|(_, sign)| sign.is_alphabetic()).map(|(at, _)| {
        let others = letters.iter().enumerate().filter(|(other, _)| *other != at);
        others.map(|(_, sign)| *sign).collect()
    });
    left_out.chain([letters.iter().collect()]).collect()
}

fn near(one: &str, two: &str) -> bool {
    if one == two || one.is_empty() || two.is_empty() {
        return false;
    }
    let digits = |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>();
    let alike = digits(one) == digits(two) && !without_one_letter(one).is_disjoint(&without_one_letter(two));
    alike || holds(one, two) || holds(two, one)
}

/// All words of the shorter name stand in the longer one, and they are not just any: at least two long ones.
fn holds(long: &str, short: &str) -> bool {
    let words: Vec<&str> = short.split(' ').collect();
    let telling = words
        .iter()
        .filter(|word| word.chars().count() > 3 && !word.bytes().all(|byte| byte.is_ascii_digit()));
    telling.count() >= 2 && words.iter().all(|word| long.split(' ').any(|other| other == *word))
}

/// A bucket with more than this many in it tells nothing: a switchboard's number, a list's own mail address.
const MOST_ALIKE: usize = 40;

/// Bodies that can be asked for those who are likely the same.
#[derive(Debug, Clone, Default)]
pub struct Doubles {
    known: Vec<(OrganisationId, Compared)>,
    by_key: BTreeMap<String, Vec<usize>>,
}

impl Doubles {
    /// Takes in a body.
    pub fn add(&mut self, id: OrganisationId, traits: &Traits) {
        let compared = Compared::of(traits);
        let at = self.known.len();
        for key in compared.keys() {
            self.by_key.entry(key).or_default().push(at);
        }
        self.known.push((id, compared));
    }

    /// Who is likely the same as this body, the likeliest first.
    pub fn of(&self, traits: &Traits) -> Vec<(OrganisationId, Vec<Reason>)> {
        self.like(&Compared::of(traits)).into_iter().map(|(at, reasons)| (self.id(at), reasons)).collect()
    }

    /// All pairs that are likely the same, each once, the likeliest first.
    pub fn pairs(&self) -> Vec<(OrganisationId, OrganisationId, Vec<Reason>)> {
        let mut pairs: Vec<_> = self
            .known
            .iter()
            .enumerate()
            .flat_map(|(one, (id, compared))| {
                let later = self.like(compared).into_iter().filter(move |(two, _)| *two > one);
                later.map(|(two, reasons)| (*id, self.id(two), reasons))
            })
            .collect();
        pairs.sort_by_key(|(one, two, reasons)| {
            (std::cmp::Reverse(weight(&reasons.iter().copied().collect())), *one, *two)
        });
        pairs
    }

    fn id(&self, at: usize) -> OrganisationId {
        self.known.get(at).map_or(OrganisationId::new(0), |(id, _)| *id)
    }

    fn like(&self, compared: &Compared) -> Vec<(usize, Vec<Reason>)> {
        let keys = compared.keys();
        let buckets =
            keys.iter().filter_map(|key| self.by_key.get(key)).filter(|bucket| bucket.len() <= MOST_ALIKE);
        let candidates: BTreeSet<usize> = buckets.flatten().copied().collect();
        let reasons =
            |at: usize| self.known.get(at).map(|(_, other)| compared.reasons(other)).unwrap_or_default();
        let mut found: Vec<_> = candidates
            .into_iter()
            .map(|at| (at, reasons(at)))
            .filter(|(_, reasons)| weight(reasons) >= LIKELY)
            .collect();
        found.sort_by_key(|(at, reasons)| (std::cmp::Reverse(weight(reasons)), *at));
        found.into_iter().map(|(at, reasons)| (at, reasons.into_iter().collect())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(name: &str, email: &str, phone: &str, address: &str, website: &str) -> Traits {
        let text = |text: &str| text.to_owned();
        Traits {
            name: text(name),
            email: text(email),
            phone: text(phone),
            address: text(address),
            website: text(website),
        }
    }

    fn reasons(one: &Traits, two: &Traits) -> Vec<&'static str> {
        let mut doubles = Doubles::default();
        doubles.add(OrganisationId::new(1), one);
        let found = doubles.of(two);
        found
            .first()
            .map(|(_, reasons)| reasons.iter().map(|reason| reason.key()).collect())
            .unwrap_or_default()
    }

    #[test]
    fn a_shared_phone_number_alone_is_never_enough() {
        let one = body("Gartenfreunde", "a@eins.example", "02043 4711", "Weg 1", "eins.example");
        let two = body("Schachklub", "b@zwei.example", "+49 2043 4711", "Allee 9", "zwei.example");
        assert!(reasons(&one, &two).is_empty());
        // Nor with the house or the page that many share.
        let three = body("Schachklub", "b@zwei.example", "02043 4711", "Weg 1", "eins.example");
        assert!(reasons(&one, &three).is_empty());
        let near = body("Gartenfreude", "", "02043/4711", "", "");
        assert_eq!(reasons(&one, &near), ["near_name", "phone"]);
    }

    #[test]
    fn the_same_name_in_another_legal_form_is_a_double() {
        assert_eq!(
            reasons(&body("Turnverein 1912 e.V.", "", "", "", ""), &body("Turnverein 1912", "", "", "", "")),
            ["name"]
        );
        let mail = body("Turnverein Nord", "info@tv.example", "", "", "www.tv.example");
        assert_eq!(
            reasons(&mail, &body("TV Nord", "INFO@tv.example", "", "", "https://tv.example/")),
            ["mail", "website"]
        );
        let longer = body("Bürgerverein Brauck Rosenhügel 1921", "", "", "Horster Straße 1, 45964 Ort", "");
        assert_eq!(
            reasons(&body("Bürgerverein Brauck", "", "", "Horster Str. 1", ""), &longer),
            ["near_name", "address"]
        );
    }

    #[test]
    fn a_number_or_a_short_name_makes_another_body() {
        for (one, two) in
            [("Grundschule 1", "Grundschule 2"), ("TC Nord", "TV Nord"), ("Verein 0001", "Verein 0011")]
        {
            let (one, two) = (body(one, "", "", "Weg 1", ""), body(two, "", "", "Weg 1", ""));
            assert!(reasons(&one, &two).is_empty());
        }
    }

    #[test]
    fn pairs_are_told_once_the_likeliest_first() {
        let mut doubles = Doubles::default();
        let bodies = [
            body("Gartenfreunde", "g@x.example", "", "Weg 1", ""),
            body("Schachklub Turm", "", "02043 4711", "", ""),
            body("Schachklub Turn", "", "02043 4711", "", ""),
            body("Gartenfreunde e.V.", "g@x.example", "", "", ""),
        ];
        for (number, traits) in (1..).zip(&bodies) {
            doubles.add(OrganisationId::new(number), traits);
        }
        let pairs: Vec<_> =
            doubles.pairs().iter().map(|(one, two, _)| (one.number(), two.number())).collect();
        assert_eq!(pairs, [(1, 4), (2, 3)]);
    }
}
