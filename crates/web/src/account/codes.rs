use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;

/// The recovery codes, to be printed.
#[derive(Template)]
#[template(path = "account/codes.html")]
struct Page {
    shell: Shell,
    codes: Vec<String>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let account = visit.inside()?.account.id;
    let codes = visit.read(move |cx| service::passkeys::recovery_codes(cx, account)).await?;
    if codes.is_empty() {
        return Ok(visit.see_other("/zugang"));
    }
    let halves = |code: String| match code.split_at_checked(code.len() / 2) {
        Some((first, second)) => format!("{first}-{second}"),
        None => code,
    };
    render::ok(&Page { shell: visit.shell(), codes: codes.into_iter().map(halves).collect() })
}

pub(super) async fn renew(visit: Visit) -> Result<Response, Fault> {
    let account = visit.inside()?.account.id;
    visit.write(move |cx| service::passkeys::renew_recovery_codes(cx, account)).await?;
    Ok(visit.see_other("/zugang/notfallcodes"))
}
