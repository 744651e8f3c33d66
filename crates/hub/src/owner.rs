//! Whose is a file that the hub may not use? Most often root's: somebody called the hub as root.

use rustix::fs::{Access, access};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// What there is to say where the hub may not use a file or folder that is there; `None` where it may.
///
/// German, then English, each a sentence with the command that helps.
pub(crate) fn trouble(path: &Path) -> Option<(String, String)> {
    // Of what lies in a folder that we may not enter nothing is known: the folder itself is what is to be mended.
    let seen = path.ancestors().find_map(|each| Some((each, fs::metadata(each).ok()?)));
    let (seen, meta) = seen?;
    let needed = if meta.is_dir() {
        Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK
    } else {
        Access::READ_OK | Access::WRITE_OK
    };
    // Below a folder that we may enter it is simply not there.
    let is_there = seen == path || access(seen, Access::EXEC_OK).is_err();
    if !is_there || access(seen, needed) != Err(rustix::io::Errno::ACCESS) {
        return None;
    }
    let us = rustix::process::geteuid().as_raw();
    Some(words(seen, &name(meta.uid()), &name(us)))
}

fn words(path: &Path, owner: &str, us: &str) -> (String, String) {
    let shown = path.display();
    if owner == us {
        return (
            format!(
                "»{shown}« gehört dem Konto {us}, doch es darf dort nicht lesen und schreiben: chmod -R u+rwX {shown}"
            ),
            format!("{shown} belongs to {us}, who may not read and write it: chmod -R u+rwX {shown}"),
        );
    }
    (
        format!(
            "»{shown}« gehört dem Konto {owner}, der Hub läuft als {us}. Geben Sie es ihm, als root: chown -R {us}: {shown}"
        ),
        format!("{shown} belongs to {owner}, the hub runs as {us}: chown -R {us}: {shown}"),
    )
}

/// The name of an account, else its number.
fn name(uid: u32) -> String {
    let accounts = fs::read_to_string("/etc/passwd").unwrap_or_default();
    name_in(&accounts, uid).unwrap_or_else(|| uid.to_string())
}

fn name_in(accounts: &str, uid: u32) -> Option<String> {
    let of = |line: &str| {
        let mut parts = line.split(':');
        let name = parts.next()?.to_owned();
        (parts.nth(1)?.parse::<u32>().ok()? == uid).then_some(name)
    };
    accounts.lines().find_map(of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_whose_it_is_and_what_helps() {
        let (de, en) = words(Path::new("/srv/hub/keys"), "root", "hochbeet");
        assert!(de.contains("gehört dem Konto root, der Hub läuft als hochbeet"), "{de}");
        assert!(
            de.ends_with("chown -R hochbeet: /srv/hub/keys")
                && en.ends_with("chown -R hochbeet: /srv/hub/keys")
        );
        let (own, _) = words(Path::new("/srv/hub"), "hochbeet", "hochbeet");
        assert!(own.ends_with("chmod -R u+rwX /srv/hub"), "{own}");
    }

    #[test]
    fn accounts_are_known_by_name_or_by_number() {
        let accounts =
            "root:x:0:0:root:/root:/bin/sh\nhochbeet:x:999:999::/var/lib/hochbeet:/usr/sbin/nologin\n";
        assert_eq!(name_in(accounts, 999).as_deref(), Some("hochbeet"));
        assert_eq!(name_in(accounts, 9), None);
    }

    #[test]
    fn what_we_may_use_or_is_not_there_is_no_trouble() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(trouble(folder.path()), None);
        assert_eq!(trouble(&folder.path().join("noch/nicht/da")), None);
    }
}
