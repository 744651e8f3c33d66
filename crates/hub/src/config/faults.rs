//! Why a configuration is refused, said twice: German, then English.

use std::fmt;
use std::path::PathBuf;

/// One thing to mend.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// Counted from 1; none when the file as a whole is meant.
    pub line: Option<usize>,
    pub de: String,
    pub en: String,
}

/// All that must be mended before the hub starts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Refusal {
    pub file: PathBuf,
    pub faults: Vec<Fault>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        for (nth, fault) in self.faults.iter().enumerate() {
            if nth > 0 {
                writeln!(f)?;
            }
            if let Some(line) = fault.line {
                writeln!(f, "{file}, Zeile {line}: {}", fault.de)?;
                write!(f, "{file}, line {line}: {}", fault.en)?;
            } else {
                writeln!(f, "{file}: {}", fault.de)?;
                write!(f, "{file}: {}", fault.en)?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}
