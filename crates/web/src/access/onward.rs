//! Where somebody wanted to go before they had to log in. Only our own plain paths are taken: an address in a mail must
//! not lead through our log-in to somewhere else.

use domain::accounts::{Account, Role};

/// Nobody's path is longer.
const MOST: usize = 200;

/// `^/[a-z0-9/_-]*$`, never with two slashes in a row.
pub(super) fn parse(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('/')?;
    let plain = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || b"/_-".contains(&sign);
    (text.len() <= MOST && rest.bytes().all(plain) && !text.contains("//")).then_some(text)
}

/// A path of ours that carries on where one wanted to go.
pub(super) fn with(path: &str, weiter: Option<&str>) -> String {
    match weiter {
        Some(weiter) => format!("{path}?weiter={weiter}"),
        None => path.to_owned(),
    }
}

/// The desk is for the office only, and an organisation's area for who works for one: others go to their own page instead.
pub(super) fn for_account<'a>(weiter: Option<&'a str>, account: &Account) -> Option<&'a str> {
    let under = |path: &str, top: &str| {
        path.strip_prefix(top).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    weiter.filter(|path| {
        let own = under(path, "/unser-bereich") && account.role == Role::Resident;
        let desk = under(path, "/tisch")
            && (!account.role.is_of_the_town() || account.role.organisation().is_some());
        !own && !desk
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::accounts::{AccountId, Role};
    use domain::organisations::OrganisationId;
    use domain::people::EmailAddress;

    #[test]
    fn our_own_paths_are_taken() {
        for path in ["/", "/tisch", "/unser-bereich/angebote/12/still_true", "/a/1"] {
            assert_eq!(parse(path), Some(path));
        }
    }

    #[test]
    fn nothing_leads_elsewhere() {
        for path in [
            "",
            "tisch",
            "//evil.example",
            "/a//b",
            "/\\evil.example",
            "https://evil.example",
            "/a?b=c",
            "/a#b",
            "/A",
            "/a b",
            "/a%2f",
            "/a.b",
            "/a\r\nset-cookie:x",
            "/ä",
        ] {
            assert_eq!(parse(path), None, "{path}");
        }
        assert_eq!(parse(&format!("/{}", "a".repeat(200))), None);
    }

    #[test]
    fn the_path_is_carried_on() {
        assert_eq!(with("/einloggen/code", Some("/tisch")), "/einloggen/code?weiter=/tisch");
        assert_eq!(with("/einloggen/code", None), "/einloggen/code");
    }

    #[test]
    fn an_organisation_is_not_sent_to_the_desk() {
        let account = |role| Account {
            id: AccountId::new(1),
            email: EmailAddress::parse("a@b.example").unwrap(),
            name: "A".into(),
            role,
        };
        let (own, staff) = (account(Role::Organisation(OrganisationId::new(1))), account(Role::Coordinator));
        assert_eq!(for_account(Some("/tisch/post"), &own), None);
        assert_eq!(for_account(Some("/tisch"), &own), None);
        assert_eq!(for_account(Some("/tischler"), &own), Some("/tischler"));
        assert_eq!(for_account(Some("/tisch/post"), &staff), Some("/tisch/post"));
    }
}
