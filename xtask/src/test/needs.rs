//! What some tests need beyond the toolchain.
//!
//! The convention: a Rust test whose name ends in `_needs_postgres`, `_needs_smtpd`, `_needs_nginx`, `_needs_strace`,
//! `_needs_tmpfs`, `_needs_sqlite3` or `_needs_chromium` reads the variable of that need. Where the need is absent, the test is filtered out
//! here and named as skipped; run by hand without the variable, it returns at once. The browser tests in `e2e` need Chromium.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::postgres;

#[derive(Clone, Copy)]
pub struct Need {
    pub name: &'static str,
    /// How the names of tests end that need it.
    pub suffix: &'static str,
    /// Tells the tests where it is.
    pub variable: &'static str,
    /// In Debian.
    pub package: &'static str,
    find: fn() -> Option<PathBuf>,
}

pub const CHROMIUM: Need = Need {
    name: "Chromium",
    suffix: "_needs_chromium",
    variable: "HOCHBEET_TEST_CHROMIUM",
    package: "chromium",
    find: || program("chromium"),
};

pub const NEEDS: [Need; 7] = [
    CHROMIUM,
    Need {
        name: "PostgreSQL 15 or newer",
        suffix: "_needs_postgres",
        variable: "HOCHBEET_TEST_POSTGRES",
        package: postgres::PACKAGE,
        find: postgres_programs,
    },
    Need {
        name: "OpenSMTPD",
        suffix: "_needs_smtpd",
        variable: "HOCHBEET_TEST_SMTPD",
        package: "opensmtpd",
        find: || program("smtpd"),
    },
    Need {
        name: "nginx",
        suffix: "_needs_nginx",
        variable: "HOCHBEET_TEST_NGINX",
        package: "nginx",
        find: || program("nginx"),
    },
    Need {
        name: "strace",
        suffix: "_needs_strace",
        variable: "HOCHBEET_TEST_STRACE",
        package: "strace",
        find: || program("strace"),
    },
    Need {
        name: "unshare",
        suffix: "_needs_tmpfs",
        variable: "HOCHBEET_TEST_TMPFS",
        package: "util-linux",
        find: || program("unshare"),
    },
    Need {
        name: "sqlite3",
        suffix: "_needs_sqlite3",
        variable: "HOCHBEET_TEST_SQLITE3",
        package: "sqlite3",
        find: || program("sqlite3"),
    },
];

/// The folder of `PostgreSQL`'s programs.
pub fn postgres_programs() -> Option<PathBuf> {
    newest_postgres(Path::new("/usr/lib/postgresql"))
}

impl Need {
    /// The program; for `PostgreSQL` the folder of its programs.
    pub fn find(&self) -> Option<PathBuf> {
        (self.find)()
    }

    pub fn why_skipped(&self) -> String {
        format!("needs {}: cargo xtask test --all", self.name)
    }
}

/// Servers live in sbin, which a person's PATH often leaves out.
pub fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let server_folders = ["/usr/local/sbin", "/usr/sbin", "/sbin"].map(PathBuf::from);
    env::split_paths(&path)
        .chain(server_folders)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}

fn newest_postgres(installed: &Path) -> Option<PathBuf> {
    let versions = fs::read_dir(installed).ok()?.flatten();
    let usable = versions.filter_map(|folder| {
        let version: u32 = folder.file_name().to_str()?.parse().ok()?;
        let programs = folder.path().join("bin");
        (version >= postgres::OLDEST && programs.join("postgres").is_file()).then_some((version, programs))
    });
    usable.max_by_key(|(version, _)| *version).map(|(_, programs)| programs)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::newest_postgres;

    #[test]
    fn the_newest_usable_postgres_is_taken() {
        let installed = tempfile::tempdir().unwrap();
        for version in ["14", "15", "17", "18", "common"] {
            fs::create_dir_all(installed.path().join(version).join("bin")).unwrap();
        }
        assert_eq!(newest_postgres(installed.path()), None, "no server program anywhere");
        for version in ["14", "15", "17"] {
            fs::write(installed.path().join(version).join("bin/postgres"), "").unwrap();
        }
        assert_eq!(newest_postgres(installed.path()), Some(installed.path().join("17/bin")));
    }
}
