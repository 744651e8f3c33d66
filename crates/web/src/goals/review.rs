use super::list::{Card, card, number};
use crate::desk::Tab;
use crate::faults::Fault;
use crate::obstacles::{detail, state};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::goals::way_of;
use http::StatusCode;
use http::header::CONTENT_DISPOSITION;
use i18n::plain;
use service::review::Review;
use sheets::Format;

#[derive(Template)]
#[template(path = "goals/review.html")]
struct Page {
    shell: Shell,
    title: String,
    over: bool,
    years: Vec<Tab>,
    goals: Vec<Card>,
    /// What was counted, in words.
    numbers: Vec<(String, usize)>,
    obstacles: Vec<Line>,
    file: String,
}

/// An obstacle of the year.
struct Line {
    href: String,
    title: String,
    tag: (&'static str, String),
    detail: String,
    outcome: String,
}

/// GET: this year so far.
pub(super) async fn now(visit: Visit) -> Result<Response, Fault> {
    show(visit, None).await
}

fn year(typed: &str) -> Result<i16, Fault> {
    typed.parse().map_err(|_| Fault::NotFound)
}

/// GET: the review of a year.
pub(super) async fn of(visit: Visit, Path(typed): Path<String>) -> Result<Response, Fault> {
    let year = year(&typed)?;
    show(visit, Some(year)).await
}

async fn show(visit: Visit, year: Option<i16>) -> Result<Response, Fault> {
    let review = visit.read(move |cx| service::review::review(cx, year)).await?;
    let w = visit.words();
    let counts = review.counts;
    let tab = |year: &i16| Tab {
        href: visit.href(&format!("/rueckblick/{year}")),
        label: year.to_string(),
        current: *year == review.year,
    };
    let line = |row: &service::obstacles::Row| Line {
        href: visit.href(&format!("/steine/{}", row.it.id)),
        title: row.it.public.title.clone(),
        tag: state(w, row.it.state),
        detail: detail(&visit, &row.it),
        outcome: row.it.public.outcome.clone().or_else(|| row.it.public.answer.clone()).unwrap_or_default(),
    };
    render::ok(&Page {
        title: plain(&w.goals_review_year(review.year.to_string().as_str())),
        over: review.over,
        years: review.years.iter().map(tab).collect(),
        goals: review.goals.iter().map(|row| card(&visit, row)).collect(),
        numbers: vec![
            (w.goals_review_named(), counts.named),
            (w.goals_review_answered(), counts.answered),
            (w.goals_review_in_time(), counts.in_time),
            (w.goals_review_solved(), counts.solved),
            (w.goals_review_not_solvable(), counts.not_solvable),
            (w.goals_review_declined(), counts.declined),
            (w.goals_review_open(), counts.open),
        ],
        obstacles: review.obstacles.iter().map(line).collect(),
        file: visit.href(&format!("/rueckblick/{}/csv", review.year)),
        shell: visit.public_shell(),
    })
}

fn sheet(visit: &Visit, review: &Review) -> sheets::Page {
    let w = visit.words();
    let header = vec![
        w.goals_file_kind(),
        w.goals_file_title(),
        w.goals_file_state(),
        w.goals_file_value(),
        w.goals_file_day(),
        w.goals_file_text(),
    ];
    let goals = review.goals.iter().flat_map(|row| {
        let head = [w.goals_file_goal(), row.it.title.clone(), card(visit, row).tag.1];
        let outcome = row.it.outcome.clone().unwrap_or_default();
        way_of(&row.it.indicator, &row.values).into_iter().map(move |(on, amount)| {
            let value = format!("{} {}", number(visit.locale, amount), row.it.indicator.unit);
            let mut line = head.to_vec();
            line.extend([value, on.to_string(), outcome.clone()]);
            line
        })
    });
    let obstacles = review.obstacles.iter().map(|row| {
        let it = &row.it;
        let outcome = it.public.outcome.clone().or_else(|| it.public.answer.clone()).unwrap_or_default();
        let day = it.received_at.city_day().to_string();
        let title = it.public.title.clone();
        vec![w.goals_file_obstacle(), title, state(w, it.state).1, it.hindered().to_string(), day, outcome]
    });
    let plain = |line: Vec<String>| line.iter().map(|cell| i18n::plain(cell)).collect();
    sheets::Page { header: plain(header), rows: goals.chain(obstacles).map(plain).collect() }
}

/// GET: the same as a file.
pub(super) async fn file(visit: Visit, Path(typed): Path<String>) -> Result<Response, Fault> {
    let year = year(&typed)?;
    let review = visit.read(move |cx| service::review::review(cx, Some(year))).await?;
    let page = sheet(&visit, &review);
    let bytes = sheets::write(&page, Format::Csv).map_err(|error| {
        tracing::error!(%error, "export.failed");
        Fault::Unexpected
    })?;
    let answer = render::text(StatusCode::OK, Format::Csv.mime(), bytes);
    let named = format!("attachment; filename=\"rueckblick-{year}.csv\"");
    Ok(render::with_header(answer, CONTENT_DISPOSITION, &named))
}
