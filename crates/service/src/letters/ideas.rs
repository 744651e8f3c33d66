use super::Facts;
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::ideas::{Idea, IdeaId, Outcome, Said, State};
use domain::journal::Verb;
use domain::people::EmailAddress;
use domain::policy::Matter;
use jiff::civil::Date;
use kernel::Locale;
use store::outbox::QueuedLetter;

/// Where a letter about an idea leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdeaLink {
    /// To the page of whoever told it.
    Own(String),
    /// To the page of whoever supports it.
    Support(String),
    /// To the page where an answer is drafted.
    Draft(String),
    /// To the desk.
    Desk,
}

/// What a letter about an idea says. It never names another person.
#[derive(Debug, Clone)]
pub struct IdeaFacts {
    /// Its number.
    pub id: IdeaId,
    /// What it is called.
    pub title: String,
    /// What the one is called into which it went; "" where it went into none.
    pub into: String,
    /// What was said: the reason, the question, the answer, the end.
    pub said: String,
    /// What the answer says, in short.
    pub outcome: Option<Outcome>,
    /// Until when something is promised.
    pub due: Date,
    /// The office that answers, or spoke; `None` for the engagement office.
    pub office: Option<String>,
    /// Where the letter leads.
    pub link: IdeaLink,
    /// What whoever gets it is called; "" where that is not known.
    pub reader: String,
}

/// Somebody who told or supports an idea and has a mailbox.
pub(crate) struct Reader {
    pub(crate) address: String,
    pub(crate) locale: Locale,
    name: String,
    matter: Matter,
}

/// All who told or support an idea: whoever told it, whoever told one that went into it, whoever supports it.
pub(crate) fn readers(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Vec<Reader>> {
    let mut readers = Vec::new();
    let (mut told, mut at) = (vec![id], 0);
    // Ideas are put together one by one, so there are few; their number is bounded all the same.
    while let Some(next) = told.get(at).copied().filter(|_| at < 50) {
        if let Some(it) = store::ideas::get(cx.conn, next)?
            && let Some(author) = it.author
            && let Some(address) = author.email
            && it.state != State::Unconfirmed
        {
            readers.push(Reader {
                address,
                locale: it.lang,
                name: author.name,
                matter: Matter::OwnIdea(it.id),
            });
        }
        told.extend(store::ideas::merged_into(cx.conn, next)?.into_iter().map(|(id, ..)| id));
        at += 1;
    }
    for (support, locale) in store::ideas::of_idea(cx.conn, id)? {
        if let (Some(address), Some(_)) = (support.email, support.confirmed_at) {
            readers.push(Reader {
                address,
                locale,
                name: support.name,
                matter: Matter::OwnSupport(support.id),
            });
        }
    }
    Ok(readers)
}

/// The facts for a letter; `None` when there is nothing to say any more.
pub(super) fn facts(cx: &mut ReadCx<'_>, letter: &QueuedLetter, id: IdeaId) -> Result<Option<Facts>> {
    let Some(it) = store::ideas::get(cx.conn, id)? else { return Ok(None) };
    let kind = letter.letter.as_str();
    let Some((link, reader)) = whose(cx, letter, &it)? else { return Ok(None) };
    let lines = store::ideas::lines(cx.conn, id)?;
    let last = |said: Said| lines.iter().rev().find(|line| line.said == said).map(|line| line.text.clone());
    let mut outcome = None;
    let mut office = it.owner.office;
    let said = match kind {
        super::IDEA_DECLINED => last(Said::Reason),
        super::IDEA_ASKED_BACK => last(Said::AskBack),
        super::IDEA_DECIDED => last(Said::Decision(domain::ideas::Against::Declined)),
        super::IDEA_CLOSED => last(Said::Closing),
        super::IDEA_ANSWERED => {
            // The letter tells the answer that caused it, whatever was said since.
            let said = [Verb::IdeaAnswered, Verb::IdeaAnsweredAgain];
            let places = store::journal::places(cx.conn, letter.subject, &said)?;
            let place = places.iter().position(|seq| *seq == letter.cause);
            let mut answers = store::ideas::answers(cx.conn, id)?.into_iter();
            let answer = place.and_then(|place| answers.nth(place));
            let Some(answer) = answer else { return Ok(None) };
            outcome = Some(answer.outcome);
            office = answer.office.as_ref().map(|(id, _)| *id);
            Some(answer.text)
        }
        _ => None,
    };
    let into = match it.state {
        State::Merged(into) => store::ideas::get(cx.conn, into)?.map(|into| into.title),
        _ => None,
    };
    // What moved on meanwhile is not told as if it still stood so.
    let stale = match kind {
        super::IDEA_CONFIRM => it.state != State::Unconfirmed,
        super::IDEA_RECEIVED => !matches!(it.state, State::Received | State::Advised),
        super::IDEA_PUBLISHED => !it.state.is_public(),
        super::IDEA_DECLINED => !matches!(it.state, State::Declined(_)),
        super::IDEA_SUPPORT_CONFIRM => !it.state.takes_support(),
        super::IDEA_ALONG => into.is_none(),
        super::IDEA_REMINDER => it.clock.answered.is_some(),
        _ => false,
    };
    let office = match office {
        Some(office) => store::organisations::get(cx.conn, office)?.map(|office| office.name),
        None => None,
    };
    let facts = IdeaFacts {
        id,
        title: it.title,
        into: into.unwrap_or_default(),
        said: said.unwrap_or_default(),
        outcome,
        due: it.clock.due,
        office,
        link,
        reader,
    };
    Ok((!stale).then_some(Facts::Idea(Box::new(facts))))
}

/// Where the letter leads its reader, and what they are called. `None` once they are gone.
fn whose(cx: &mut ReadCx<'_>, letter: &QueuedLetter, it: &Idea) -> Result<Option<(IdeaLink, String)>> {
    match letter.letter.as_str() {
        super::IDEA_AT_OFFICE | super::IDEA_REMINDER => {
            let account = EmailAddress::parse(&letter.address).ok();
            let account = account.map(|email| store::accounts::by_email(cx.conn, &email)).transpose()?;
            Ok(Some((IdeaLink::Desk, account.flatten().map(|account| account.name).unwrap_or_default())))
        }
        super::IDEA_DRAFT => {
            let token = cx.link_to(Matter::AnswerDraft(it.id))?;
            Ok(token.map(|token| (IdeaLink::Draft(token), String::new())))
        }
        kind => {
            let address = letter.address.to_lowercase();
            // A support that waits for its button is of nobody yet.
            let found = if kind == super::IDEA_SUPPORT_CONFIRM {
                let all = store::ideas::of_idea(cx.conn, it.id)?;
                let theirs =
                    |email: Option<&String>| email.is_some_and(|email| email.to_lowercase() == address);
                let own = all.into_iter().map(|(support, _)| support).find(|it| theirs(it.email.as_ref()));
                own.map(|own| (own.name, Matter::OwnSupport(own.id)))
            } else if kind == super::IDEA_CONFIRM {
                it.author.as_ref().map(|author| (author.name.clone(), Matter::OwnIdea(it.id)))
            } else {
                let all = readers(cx, it.id)?;
                let own = all.into_iter().find(|reader| reader.address.to_lowercase() == address);
                own.map(|own| (own.name, own.matter))
            };
            let Some((name, matter)) = found else { return Ok(None) };
            let Some(token) = cx.link_to(matter)? else { return Ok(None) };
            let link = match matter {
                Matter::OwnSupport(_) => IdeaLink::Support(token),
                _ => IdeaLink::Own(token),
            };
            Ok(Some((link, name)))
        }
    }
}
