//! Questions to the hub: a form by kind and topic, and one's own question by its link.

use crate::routes::Routes;
use domain::links::Purpose;
use domain::policy::Gate;

mod ask;
mod ask_page;
mod own;
mod start;
mod thanks;

pub(crate) use ask_page::{read, shown};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get_kept("/fragen", &[], start::page)
        .get("/fragen/stellen", Gate::Everyone, ask::page)
        .post("/fragen/stellen", Gate::Everyone, ask::send)
        .get("/fragen/danke/{number}", Gate::Everyone, thanks::page)
        .get("/meine-frage/{token}", Gate::Link(Purpose::OwnInquiry), own::page)
        .post("/meine-frage/{token}/schreiben", Gate::Link(Purpose::OwnInquiry), own::write)
        .post("/meine-frage/{token}/erledigt", Gate::Link(Purpose::OwnInquiry), own::done)
}

/// The address of the form for somebody who searched for these words in vain, without its language.
pub(crate) fn about(words: &str, topic: Option<&str>) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.append_pair("gesucht", words);
    if let Some(topic) = topic {
        pairs.append_pair("topic", topic);
    }
    format!("/fragen/stellen?{}", pairs.finish())
}
