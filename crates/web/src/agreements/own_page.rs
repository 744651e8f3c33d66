use super::acts::Door;
use super::shown::{Sheet, state_tag};
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::agreements::{Outcome, Party, PartyId, ProofState, State, Text};
use domain::signups::Channel;
use i18n::{Words, dates, plain, terms};
use markdown::{Piece, Side, compare};
use service::agreements::{View, WordKind};

/// An agreement as one of its parties, or the desk, sees it and works on it.
#[derive(Template)]
#[template(path = "agreements/own.html")]
pub(crate) struct Page {
    pub(crate) shell: Shell,
    pub(crate) errors: FieldErrors,
    pub(crate) alert: Option<(&'static str, String, String)>,
    pub(crate) page_title: String,
    pub(crate) title: String,
    pub(crate) for_whom: String,
    pub(crate) tag: (&'static str, String),
    pub(crate) here: String,
    pub(crate) back: String,
    pub(crate) at_desk: bool,
    /// Which forms stand there.
    pub(crate) can: Can,
    pub(crate) newest: String,
    pub(crate) confirm_text: String,
    pub(crate) version_line: String,
    pub(crate) you_confirmed: bool,
    pub(crate) town_log_in: String,
    pub(crate) sides: Vec<PartyLine>,
    pub(crate) sheet: Sheet,
    pub(crate) changed_title: String,
    pub(crate) changes: Vec<Line>,
    pub(crate) parties: Vec<Choice>,
    pub(crate) channels: Vec<Choice>,
    pub(crate) typed: Typed,
    pub(crate) public: Vec<Choice>,
    pub(crate) measures: Vec<Choice>,
    pub(crate) proofs: Vec<ProofLine>,
    pub(crate) talk: Vec<WordLine>,
    pub(crate) outcome_title: String,
    pub(crate) outcome: String,
    pub(crate) ended: String,
    pub(crate) say_hint: String,
    pub(crate) outcomes: Vec<Choice>,
    pub(crate) reach: Vec<Reach>,
    pub(crate) scans: Vec<String>,
    pub(crate) history: Vec<(String, String)>,
}

/// What can be done here now.
#[derive(Default, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is one form of the page")]
pub(crate) struct Can {
    pub(crate) vouch: bool,
    pub(crate) discard: bool,
    pub(crate) write: bool,
    pub(crate) offer: bool,
    pub(crate) needs_step: bool,
    pub(crate) confirm: bool,
    pub(crate) prove: bool,
    pub(crate) judge: bool,
    pub(crate) say: bool,
    pub(crate) review: bool,
    pub(crate) conclude: bool,
    pub(crate) end: bool,
    pub(crate) keep_private: bool,
}

/// One party and what it confirmed of the newest version.
pub(crate) struct PartyLine {
    pub(crate) name: String,
    pub(crate) sector: String,
    pub(crate) said: String,
    pub(crate) done: bool,
}

/// A line of what changed.
pub(crate) struct Line {
    pub(crate) side: &'static str,
    pub(crate) pieces: Vec<Piece>,
}

/// What was typed and comes back.
#[derive(Default)]
pub(crate) struct Typed {
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) words: String,
    pub(crate) missing: String,
    pub(crate) content: String,
    pub(crate) because: String,
    pub(crate) minutes: String,
}

/// What shows that a step is done.
pub(crate) struct ProofLine {
    pub(crate) id: String,
    pub(crate) step: String,
    pub(crate) who: String,
    pub(crate) words: String,
    pub(crate) when: String,
    pub(crate) datetime: String,
    pub(crate) file: String,
    pub(crate) answer: String,
    pub(crate) reply: String,
    pub(crate) tone: &'static str,
    pub(crate) waits: bool,
}

/// What somebody said.
pub(crate) struct WordLine {
    pub(crate) who: String,
    pub(crate) text: String,
    pub(crate) when: String,
    pub(crate) datetime: String,
}

/// How a party is reached, for the office.
pub(crate) struct Reach {
    pub(crate) name: String,
    pub(crate) contact: String,
    pub(crate) email: String,
    pub(crate) phone: String,
    pub(crate) link: String,
}

fn name(view: &View, w: &Words, party: Option<PartyId>) -> String {
    let found = party.and_then(|id| view.party(id));
    found.map_or_else(|| w.agreements_own_office(), |party| party.name.clone())
}

/// A text as lines, to be compared.
fn lines(w: &Words, view: &View, text: &Text) -> String {
    let who = |place: i32| view.at(place).map(|party| party.name.clone()).unwrap_or_default();
    let mut all = vec![text.title.clone(), text.goal.clone()];
    let parts = [
        (w.agreements_volunteers(), &text.volunteers),
        (w.agreements_not_replaced(), &text.not_replaced),
        (w.agreements_contributions(), &text.contributions),
    ];
    all.extend(parts.into_iter().map(|(title, part)| format!("{title}: {part}")));
    all.extend(text.measures.iter().map(|step| {
        let parts = [step.what.as_str(), &who(step.who), &step.due.to_string(), &step.shown, &step.effect];
        parts.join(" · ")
    }));
    all.push(format!("{}: {}", w.agreements_binding(), w.agreements_binding_of(text.binding.key())));
    all.push(format!("{}: {}", w.agreements_starts(), text.starts));
    all.push(format!("{}: {}", w.agreements_review(), text.review));
    let end = text.ends.map_or_else(|| w.agreements_no_end(), |day| day.to_string());
    all.push(format!("{}: {end}", w.agreements_ends()));
    all.push(format!("{}: {}", w.agreements_district(), text.district.as_deref().unwrap_or("–")));
    plain(&all.join("\n")) + "\n"
}

/// What changed since the version that this party confirmed, or since the one before.
fn changes(view: &View, w: &Words) -> (String, Vec<Line>) {
    let Some(newest) = view.newest() else { return (String::new(), Vec::new()) };
    let confirmed = view.me.and_then(|me| view.last_said_by(me)).filter(|it| *it < newest.number);
    let (title, older) = match confirmed {
        Some(number) => (plain(&w.agreements_own_changed_since(number)), view.version(number)),
        None => (w.agreements_own_changed(), view.version(newest.number - 1)),
    };
    let Some(older) = older else { return (String::new(), Vec::new()) };
    let found = compare(&lines(w, view, &older.text), &lines(w, view, &newest.text));
    let line = |it: markdown::Line| Line {
        side: match it.side {
            Side::Both => "both",
            Side::Gone => "gone",
            Side::New => "new",
            Side::Apart => "apart",
        },
        pieces: it.pieces,
    };
    (title, found.into_iter().map(line).collect())
}

fn can(view: &View, at_desk: bool) -> Can {
    let it = &view.it;
    let first = view.parties.first().map(|party| party.id);
    let mine = at_desk || view.me == first;
    let confirmed = view.me.is_some_and(|me| view.said_by(me, it.latest).is_some());
    let has_step = view.newest().is_some_and(|version| !version.text.measures.is_empty());
    Can {
        vouch: it.state == State::Held && mine && !at_desk,
        discard: matches!(it.state, State::Held | State::Draft) && mine,
        write: it.state.is_written(),
        offer: it.state == State::Draft && has_step,
        needs_step: it.state == State::Draft && !has_step,
        confirm: it.has_unconfirmed() && !confirmed && view.speaks,
        prove: it.state.runs(),
        judge: it.state.runs() && view.speaks,
        say: !matches!(it.state, State::Held | State::Discarded),
        review: it.state == State::InForce,
        conclude: at_desk && it.state == State::Review,
        end: matches!(it.state, State::Offered | State::InForce | State::Review) && view.speaks,
        keep_private: !at_desk && view.speaks && it.public && it.published_at.is_none() && it.holds.is_some(),
    }
}

fn sides(visit: &Visit, view: &View) -> Vec<PartyLine> {
    let w = visit.words();
    let side = |party: &Party| {
        let said = view.said_by(party.id, view.it.latest);
        let words = said.map(|(it, signer)| {
            let when = dates::ago_or_on(visit.locale, visit.now, it.at);
            let who = signer
                .as_ref()
                .map(|it| plain(&w.agreements_own_confirmed_by(it.name.as_str(), it.role.as_str())));
            let how = (it.channel != Channel::Web).then(|| terms::channel(visit.locale, it.channel));
            [who, Some(when), how].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        });
        PartyLine {
            name: party.name.clone(),
            sector: terms::sector(visit.locale, party.sector),
            done: said.is_some(),
            said: words.unwrap_or_else(|| w.agreements_own_not_yet()),
        }
    };
    view.parties.iter().map(side).collect()
}

fn proofs(visit: &Visit, door: &Door, view: &View) -> Vec<ProofLine> {
    let w = visit.words();
    let line = |proof: &domain::agreements::Proof| {
        let then = view.version(proof.version);
        let step = then.and_then(|it| it.text.measures.iter().find(|step| step.number == proof.measure));
        let judge = name(view, w, proof.judged_by);
        ProofLine {
            id: proof.id.to_string(),
            step: step.map(|step| step.what.clone()).unwrap_or_default(),
            who: name(view, w, Some(proof.by)),
            words: proof.words.clone(),
            when: dates::ago_or_on(visit.locale, visit.now, proof.at),
            datetime: proof.at.timestamp().to_string(),
            file: proof.file.map(|id| visit.href(&format!("{}/datei/{id}", door.here()))).unwrap_or_default(),
            answer: match proof.state {
                ProofState::Waiting => w.agreements_reached("shown"),
                ProofState::Accepted => plain(&w.agreements_own_proof_done(judge.as_str())),
                ProofState::Declined => plain(&w.agreements_own_proof_missing(judge.as_str())),
            },
            reply: proof.reply.clone().unwrap_or_default(),
            tone: match proof.state {
                ProofState::Waiting => "info",
                ProofState::Accepted => "ok",
                ProofState::Declined => "warn",
            },
            waits: proof.state == ProofState::Waiting && Some(proof.by) != view.me,
        }
    };
    view.proofs.iter().map(line).collect()
}

fn done(visit: &Visit) -> Option<(&'static str, String, String)> {
    const KNOWN: [&str; 14] = [
        "angelegt",
        "ja",
        "geschrieben",
        "unveraendert",
        "vorgelegt",
        "bestaetigt",
        "gilt",
        "gezeigt",
        "beantwortet",
        "gesagt",
        "zurueckgeschaut",
        "privat",
        "gescannt",
        "beendet",
    ];
    let done = visit.query_value("getan").filter(|done| KNOWN.contains(&done.as_str()))?;
    Some(("ok", visit.words().agreements_own_done(done.as_str()), String::new()))
}

/// The page, with what was typed where something of it was wrong.
pub(crate) fn page_of(visit: &Visit, door: &Door, view: &View, sent: &Sent, errors: FieldErrors) -> Page {
    let (w, locale, it) = (visit.words(), visit.locale, &view.it);
    let at_desk = matches!(door, Door::Desk(..));
    let newest = view.newest();
    let text = view.holding().or(newest).map(|version| &version.text);
    // What lies before the parties is what they are asked about.
    let shown = if it.has_unconfirmed() || it.holds.is_none() { newest.map(|it| &it.text) } else { text };
    let title = shown.map(|text| text.title.clone()).unwrap_or_default();
    let today = visit.now.city_day();
    let who = |place: i32| view.at(place).map(|party| party.name.clone()).unwrap_or_default();
    let empty = || Text {
        title: String::new(),
        goal: String::new(),
        volunteers: String::new(),
        not_replaced: String::new(),
        contributions: String::new(),
        binding: domain::agreements::Binding::Intent,
        district: None,
        starts: today,
        review: today,
        ends: None,
        measures: Vec::new(),
    };
    let text = shown.cloned().unwrap_or_else(empty);
    let sheet = Sheet::new(visit, &text, it.lang.tag(), who, |step| view.reached(step, today));
    let (changed_title, changes) = changes(view, w);
    let me = view.me.and_then(|id| view.party(id));
    let chosen = sent.text("party");
    let public = sent.text("public");
    let typed = |name: &str| shown_again(&sent.text(name));
    let of_the_town = me.is_some_and(Party::is_of_the_town) && !view.speaks;
    let number = newest.map_or(0, |it| it.number);
    let by = newest.map(|version| name(view, w, version.by)).unwrap_or_default();
    let error_title =
        if errors.is_empty() { title.clone() } else { format!("{}: {title}", w.inquiries_form_errors()) };
    let comment_until = it.comment_until.filter(|_| it.published_at.is_none());
    Page {
        page_title: error_title,
        alert: done(visit),
        for_whom: me.map(|party| plain(&w.agreements_own_for(party.name.as_str()))).unwrap_or_default(),
        tag: state_tag(visit, it.state.key()),
        here: visit.href(&door.here()),
        back: visit.href(if at_desk { "/tisch/absprachen" } else { "/verabredet" }),
        at_desk,
        can: can(view, at_desk),
        newest: number.to_string(),
        confirm_text: plain(&w.agreements_own_confirm_text(number)),
        version_line: plain(&w.agreements_own_version_of(number, by.as_str())),
        you_confirmed: view.me.is_some_and(|me| view.said_by(me, it.latest).is_some()),
        town_log_in: if of_the_town {
            let mut to = form_urlencoded::Serializer::new(String::new());
            to.append_pair("weiter", &door.here());
            visit.href(&format!("/einloggen?{}", to.finish()))
        } else {
            String::new()
        },
        sides: sides(visit, view),
        sheet,
        changed_title,
        changes,
        parties: view
            .parties
            .iter()
            .map(|party| {
                let key = party.id.to_string();
                let is = key == chosen;
                Choice::new(key, party.name.clone(), is)
            })
            .collect(),
        channels: crate::desk::channels(locale, crate::desk::channel(sent)),
        typed: Typed {
            name: typed("name"),
            role: typed("role"),
            words: typed("words"),
            missing: typed("missing"),
            content: typed("content"),
            because: typed("because"),
            minutes: typed("minutes"),
        },
        public: vec![
            Choice::new("yes", w.agreements_own_yes(), public == "yes"),
            Choice::new("no", w.agreements_own_no(), public == "no"),
        ],
        measures: text
            .measures
            .iter()
            .map(|step| {
                let key = step.number.to_string();
                let is = key == sent.text("measure");
                Choice::new(key, step.what.clone(), is)
            })
            .collect(),
        proofs: proofs(visit, door, view),
        talk: view
            .words
            .iter()
            .map(|word| WordLine {
                who: match word.kind {
                    WordKind::Minutes => w.agreements_own_minutes(),
                    WordKind::Comment | WordKind::Outcome => name(view, w, word.by),
                },
                text: word.content.clone(),
                when: dates::ago_or_on(locale, visit.now, word.at),
                datetime: word.at.timestamp().to_string(),
            })
            .collect(),
        outcome_title: match it.state {
            State::Over(Outcome::Differently) => w.agreements_different(),
            _ => w.agreements_outcome(),
        },
        outcome: it.outcome.clone().unwrap_or_default(),
        ended: it
            .ended_by
            .map(|by| plain(&w.agreements_ended_by(name(view, w, Some(by)))))
            .unwrap_or_default(),
        say_hint: comment_until.map_or_else(
            || w.agreements_own_say_hint(),
            |day| plain(&w.agreements_own_say_outcome(dates::day(locale, day))),
        ),
        outcomes: Outcome::ALL
            .into_iter()
            .map(|it| Choice::new(it.key(), w.agreements_state(it.key()), it.key() == sent.text("outcome")))
            .collect(),
        reach: reach(visit, view),
        scans: view
            .files
            .iter()
            .filter(|file| file.scan && at_desk)
            .map(|file| visit.href(&format!("{}/datei/{}", door.here(), file.id)))
            .collect(),
        history: if at_desk {
            let line = |entry: &service::journal::Entry| {
                (crate::team::verb(visit, entry.verb), dates::ago_or_on(locale, visit.now, entry.at))
            };
            view.history.iter().map(line).collect()
        } else {
            Vec::new()
        },
        title,
        errors,
        shell: visit.shell(),
    }
}

fn reach(visit: &Visit, view: &View) -> Vec<Reach> {
    let link = |party: &Party| {
        let token = view.links.iter().find(|(id, _)| *id == party.id);
        token.map(|(_, token)| visit.href(&format!("/absprache/{token}"))).unwrap_or_default()
    };
    let one = |party: &Party| {
        let contact = party.contact.clone().unwrap_or_default();
        Reach {
            name: party.name.clone(),
            link: link(party),
            contact: contact.name,
            email: contact.email.unwrap_or_default(),
            phone: contact.phone.unwrap_or_default(),
        }
    };
    if view.links.is_empty() { Vec::new() } else { view.parties.iter().map(one).collect() }
}
