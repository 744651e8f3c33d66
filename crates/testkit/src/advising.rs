use super::{TestHub, coordinator};
use domain::accounts::ColleagueForm;
use domain::advice::SheetForm;
use domain::foundings::FoundingForm;
use domain::introductions::{Between, IntroductionForm};
use domain::organisations::OrganisationId;
use domain::people::ContactForm;
use service::Caller;

/// What a talk, an introduction and a founding say, and whom they name.
#[derive(Debug, Clone, Copy)]
pub struct Advised<'a> {
    /// What somebody wants, and who.
    pub talk: [&'a str; 2],
    /// Who is introduced, and what is said of them.
    pub introduced: [&'a str; 2],
    /// What is founded, and by whom.
    pub founding: [&'a str; 2],
}

/// Words that mark nothing.
pub const ADVISED: Advised<'static> = Advised {
    talk: ["Gießen, gern samstags", "Rosa"],
    introduced: ["Resi", "Kann gut gießen"],
    founding: ["Lesegarten", "Mia"],
};

impl TestHub {
    /// A talk, an introduction to an organisation that still waits for a yes, and a founding: each the first of its kind.
    pub fn advise(&self, to: OrganisationId, words: &Advised<'_>) {
        let form_key = "0123456789abcdef".to_owned();
        let contact = |name: &str| ContactForm {
            name: name.to_owned(),
            email: String::new(),
            phone: "0221 4710-195".to_owned(),
        };
        let sheet = SheetForm {
            source: "phone".to_owned(),
            note: words.talk[0].to_owned(),
            name: words.talk[1].to_owned(),
            phone: "0221 4710-195".to_owned(),
            form_key: form_key.clone(),
            ..SheetForm::default()
        };
        let introduced = IntroductionForm {
            organisation: to.to_string(),
            contact: contact(words.introduced[0]),
            message: words.introduced[1].to_owned(),
            form_key: form_key.clone(),
            ..IntroductionForm::default()
        };
        let companion =
            ColleagueForm { name: "Katja Sommer".to_owned(), email: "katja@stadt.example".to_owned() };
        self.hub
            .write(Caller::system(), move |cx| {
                service::roles::grant_town(cx, &companion, "coordinator", None)
            })
            .wait()
            .unwrap();
        let people = self.hub.read(coordinator(), service::foundings::companions).wait().unwrap();
        let founding = FoundingForm {
            title: words.founding[0].to_owned(),
            idea: words.founding[0].to_owned(),
            contact: contact(words.founding[1]),
            companion: people.first().map(|(id, _)| id.to_string()).unwrap(),
            form_key,
            ..FoundingForm::default()
        };
        self.hub
            .write(coordinator(), move |cx| {
                service::advice::note(cx, &sheet, None)?;
                service::introductions::begin(cx, Between::Person, &introduced, None)?;
                service::foundings::begin(cx, &founding, None)
            })
            .wait()
            .unwrap();
    }
}
