use crate::fields::{Fault, Faults};
use kernel::{Line, Prose};

/// Whether people can be recognised on a picture, and whether they agreed: a picture of somebody is shown only when they
/// did (Kunsturhebergesetz, section 22).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// Nobody can be recognised.
    Nobody,
    /// All who can be recognised agreed; of children their guardians.
    Agreed,
}

impl Consent {
    /// In the order of the form.
    pub const ALL: [Self; 2] = [Self::Nobody, Self::Agreed];

    /// As stored and as in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Agreed => "agreed",
        }
    }

    /// Reads [`Consent::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|consent| consent.key() == key)
    }
}

/// What is said of a picture, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PictureForm {
    /// What is to be seen on it.
    pub alt: String,
    /// Who took or drew it.
    pub credit: String,
    /// Key of the consent.
    pub consent: String,
    /// Who agreed, when, and where that is kept.
    pub agreed: String,
}

/// What is said of a picture, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureDraft {
    /// What is to be seen on it.
    pub alt: Line<200>,
    /// Who took or drew it: the maker is named (Urheberrechtsgesetz, section 13).
    pub credit: Line<120>,
    /// Whether people can be recognised.
    pub consent: Consent,
    /// Who agreed, when, and where that is kept.
    pub agreed: Option<Prose<400>>,
}

impl PictureDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &PictureForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let alt = faults.take("alt", Line::parse(&form.alt));
        let credit = faults.take("credit", Line::parse(&form.credit));
        let consent = faults.take("consent", Consent::from_key(&form.consent).ok_or(Fault::Missing));
        let agreed = match consent {
            Some(Consent::Agreed) => faults.take("agreed", Prose::parse(&form.agreed)).map(Some),
            // What was typed before nobody could be recognised is of nobody's interest any more.
            Some(Consent::Nobody) | None => Some(None),
        };
        let draft = || Some(Self { alt: alt?, credit: credit?, consent: consent?, agreed: agreed? });
        draft().filter(|_| faults.is_empty()).ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_says_what_is_on_it_who_made_it_and_who_agreed() {
        let form = PictureForm {
            alt: "Zwei Kinder gießen ein Beet".into(),
            credit: "Kim Muster".into(),
            consent: "agreed".into(),
            agreed: "Eltern von A. und B., 3. Mai, Ordner 2".into(),
        };
        assert!(PictureDraft::parse(&form).is_ok());
        let named = |form: &PictureForm| {
            PictureDraft::parse(form).unwrap_err().iter().map(|(field, _)| field).collect::<Vec<_>>()
        };
        assert_eq!(named(&PictureForm::default()), ["alt", "credit", "consent"]);
        assert_eq!(named(&PictureForm { agreed: " ".into(), ..form.clone() }), ["agreed"]);
        let nobody = PictureForm { consent: "nobody".into(), ..form };
        assert_eq!(PictureDraft::parse(&nobody).map(|draft| draft.agreed), Ok(None));
    }
}
