use crate::contexts::WriteCx;
use crate::error::Result;
use crate::inquiries::route;
use crate::limits::allow;
use domain::changes::Change;
use domain::inquiries::{Owner, Source};
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::obstacles::{
    ANSWER_DAYS, Obstacle, ObstacleDraft, ObstacleForm, ObstacleId, ObstacleNoteForm, Public, State,
};
use domain::people::EmailAddress;
use domain::policy::{Action, Actor, Matter, NetworkAction};
use domain::promise::Clock;

/// Somebody names an obstacle on the web. The same form sent twice is one.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Refusal::TooOften`].
pub fn name(cx: &mut WriteCx<'_>, form: &ObstacleForm) -> Result<ObstacleId> {
    cx.authorise(Action::Network(NetworkAction::NameObstacle))?;
    let draft = ObstacleDraft::parse(form, &cx.settings)?;
    if let Some(known) = store::obstacles::by_form_key(cx.conn, &draft.form_key.to_string())? {
        return Ok(known);
    }
    let address = draft.email.as_ref().map(EmailAddress::key);
    allow(cx, Deed::Message, address.as_deref())?;
    let owner = route(cx, draft.topic.as_deref())?;
    come_in(cx, &draft, Source::Web, owner)
}

/// The office notes what somebody named on the phone, at the desk or on paper. Whoever notes it has it.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Error::Forbidden`].
pub fn note(cx: &mut WriteCx<'_>, form: &ObstacleNoteForm) -> Result<ObstacleId> {
    cx.authorise(Action::Network(NetworkAction::SeeObstacles))?;
    let (source, draft) = form.parse(&cx.settings)?;
    if let Some(known) = store::obstacles::by_form_key(cx.conn, &draft.form_key.to_string())? {
        return Ok(known);
    }
    let owner = match cx.caller.actor {
        Actor::Member { account, role } => Owner { office: role.organisation(), account: Some(account) },
        _ => route(cx, draft.topic.as_deref())?,
    };
    come_in(cx, &draft, source, owner)
}

fn come_in(cx: &mut WriteCx<'_>, draft: &ObstacleDraft, source: Source, owner: Owner) -> Result<ObstacleId> {
    let new = Obstacle {
        id: ObstacleId::new(0),
        source,
        topic: draft.topic.clone(),
        district: draft.district.clone(),
        locale: cx.caller.locale,
        state: State::Received,
        owner,
        clock: Clock::start(cx.now.city_day(), ANSWER_DAYS, &cx.settings.office_days),
        next: None,
        public: Public::default(),
        also: 0,
        received_at: cx.now,
        opened_at: None,
        ended_at: None,
        namer: Some(draft.namer()),
    };
    let id = store::obstacles::insert(cx.conn, &new, &draft.form_key.to_string())?;
    cx.open_new_matter(Matter::OwnObstacle(id))?;
    let _seq = cx.tell(&Change::private(Verb::ObstacleNamed, Subject::Obstacle(id)))?;
    Ok(id)
}
