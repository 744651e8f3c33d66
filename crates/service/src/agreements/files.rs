use super::{As, begin::acting, keep};
use crate::contexts::{Caller, ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::hub::Hub;
use crate::pictures::{self, IN_TEXTS};
use domain::agreements::{AgreementId, FileId, Step};
use domain::fields::Faults;
use domain::pictures::{Format, PictureFault};
use domain::policy::Action;
use store::agreements::File;
use store::uploads::{Stored, Uploads};

/// What a document may weigh, in megabytes.
const MEGABYTES: usize = 10;
/// With this a document begins (ISO 32000-1, section 7.5.2).
const MARK: &[u8] = b"%PDF-";
/// Within so many bytes of its end a whole one says that it ends (ISO 32000-1, section 7.5.5, and its implementation notes).
const TAIL: usize = 1_024;

/// A file that lies on the disk and waits to be laid to an agreement.
#[derive(Debug, Clone)]
pub struct Attached {
    stored: Stored,
    uploads: Uploads,
}

/// Takes a file in: a photograph is drawn anew, a document is kept as it came. It takes a moment and waits: not for a thread on
/// which others wait. Whoever may not do anything here gets nothing stored.
///
/// # Errors
/// [`Refusal::Fields`](crate::Refusal::Fields) when it is neither, or too large; what `check` says.
pub fn attach(
    hub: &Hub,
    caller: Caller,
    check: impl FnOnce(&mut ReadCx<'_>) -> Result<()> + Send + 'static,
    file: &[u8],
) -> Result<Attached> {
    hub.read(caller, check).wait()?;
    let mut faults = Faults::new();
    let (bytes, format) = if file.starts_with(MARK) {
        let whole = faults.take("file", document(file)).ok_or(faults)?;
        (whole.to_vec(), Format::Pdf)
    } else {
        let drawn = faults.take("file", pictures::draw_within(file, IN_TEXTS)).ok_or(faults)?;
        (drawn.large.bytes, drawn.format)
    };
    let uploads = hub.uploads().clone();
    let stored = uploads.put(&bytes, format, hub.draw_id().as_str(), hub.now())?;
    Ok(Attached { stored, uploads })
}

/// A document that is whole. Nothing here ever opens it: it is handed to people of the office and of the parties, as a file.
fn document(file: &[u8]) -> std::result::Result<&[u8], PictureFault> {
    if file.len() > MEGABYTES << 20 {
        return Err(PictureFault::TooHeavy { megabytes: MEGABYTES });
    }
    let tail = file.get(file.len().saturating_sub(TAIL)..).unwrap_or(file);
    if tail.windows(5).any(|part| part == b"%%EOF") { Ok(file) } else { Err(PictureFault::Broken) }
}

impl Attached {
    /// Notes the file at the agreement. As the signed sheet only the office does that.
    ///
    /// # Errors
    /// [`Error::Busy`] when a sweep took it meanwhile, [`Error::Forbidden`],
    /// [`Refusal::NotNow`](crate::Refusal::NotNow) for a sheet of one that does not lie before the parties.
    pub fn lay(&self, cx: &mut WriteCx<'_>, id: AgreementId, who: Option<As>) -> Result<FileId> {
        let mut it = acting(cx, id, who)?;
        // The sweep runs in a transaction too: what lies there now stays until this one is over.
        if !self.uploads.has(&self.stored.name) {
            return Err(Error::Busy);
        }
        let now = cx.now;
        store::uploads::insert(cx.conn, &self.stored, now)?;
        let scan = who.is_none();
        let file = store::agreements::add_file(cx.conn, id, &self.stored.name, scan, now)?;
        if scan {
            cx.authorise(Action::RunAgreements)?;
            let change = it.step(Step::Scan)?;
            keep(cx, &it, &change)?;
        }
        Ok(file)
    }
}

/// A file of an agreement, for the office and for its parties.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; the signed sheet is the office's alone.
pub fn read_file(cx: &mut ReadCx<'_>, id: AgreementId, who: Option<As>, file: FileId) -> Result<File> {
    acting(cx, id, who)?;
    let file = store::agreements::file(cx.conn, id, file)?.ok_or(Error::NotFound)?;
    if file.scan && who.is_some() { Err(Error::NotFound) } else { Ok(file) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_whole_and_not_too_heavy() {
        assert!(document(b"%PDF-1.7\n...\n%%EOF\n").is_ok());
        assert_eq!(document(b"%PDF-1.7\n..."), Err(PictureFault::Broken));
        let heavy = vec![b' '; (MEGABYTES << 20) + 1];
        assert_eq!(document(&heavy), Err(PictureFault::TooHeavy { megabytes: MEGABYTES }));
    }
}
