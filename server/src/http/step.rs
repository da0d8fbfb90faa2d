//! The wizard's steps.

use app::form::action::Action;
use app::form::names::control_id;
use app::pages;
use app::pages::error::ErrorKind;
use app::pages::rows::row_name;
use app::pages::step::{RemovedRow, StepView};
use app::pages::summary::SummaryView;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use domain::forms::step::Step;
use domain::forms::wizard;
use domain::values::{RowId, Value as _};
use serde::Deserialize;
use service::session::SessionToken;
use service::use_cases::open_application::{OpenDraft, Opened, earlier_answers, open_application};
use service::use_cases::save_step::{RowChange, Saved, StepSave, save_step};
use texts::Texts;

use super::form_body::FormBody;
use super::organisation::same_organisation;
use super::page::html;
use super::place::{Place, StepPath};
use super::step_form::{action_of, fragment, row_change};
use super::{AppState, Failure, Page};

/// What a step's address says besides.
#[derive(Default, Deserialize)]
pub struct StepQuery {
    problems: Option<String>,
    removed: Option<String>,
    version: Option<u64>,
}

/// Shows a step.
pub async fn show(
    State(state): State<AppState>,
    page: Page,
    Path(path): Path<StepPath>,
    query: Result<Query<StepQuery>, QueryRejection>,
) -> Result<Response, Failure> {
    // A query that cannot be read says nothing: the page is shown all the same.
    let query = query.map_or_else(|_| StepQuery::default(), |Query(query)| query);
    let place = Place::of(&page, &path)?;
    let with_access_points = matches!(place.step, Step::AccessPoints | Step::Summary);
    let opened =
        open_application(&state.world, &place.acting, &place.id, with_access_points).await?;
    let page = page.acting_for(&place.acting);
    match opened {
        Opened::Sent(stored) if stored.record.service != place.service => {
            Err(ErrorKind::NotFound.into())
        }
        Opened::Draft(open) if open.circumstances.service != place.service => {
            Err(ErrorKind::NotFound.into())
        }
        Opened::Sent(stored) if place.step == Step::Receipt => Ok(html(pages::receipt::page(
            &page.frame,
            &place.acting,
            &stored,
        ))),
        Opened::Sent(_) => Ok(place.redirect(&page, Step::Receipt)),
        Opened::Draft(_) if place.step == Step::Receipt => Ok(place.redirect(&page, Step::Summary)),
        Opened::Draft(_) if place.step == Step::Instructions => {
            Ok(place.redirect(&page, Step::Instructions))
        }
        Opened::Draft(open) if !open.steps.contains(&place.step) => Err(ErrorKind::NotFound.into()),
        Opened::Draft(open) if place.step == Step::Summary => {
            let view = SummaryView {
                idempotency_key: new_key(&state),
                changed: None,
                show_problems: query.problems.is_some(),
            };
            Ok(html(pages::summary::page(
                &page.frame,
                &place.acting,
                &open,
                &view,
            )))
        }
        Opened::Draft(open) => {
            let view = StepView {
                step: place.step,
                show_problems: query.problems.is_some(),
                saved_at: (open.version > 1).then_some(open.updated_at),
                removed: removed(&state, &page, &place, &query).await?,
                status: None,
            };
            Ok(html(pages::step::page(
                &page.frame,
                &place.acting,
                &open,
                &view,
            )))
        }
    }
}

/// The row that was just taken out, called as it was before.
async fn removed(
    state: &AppState,
    page: &Page,
    place: &Place,
    query: &StepQuery,
) -> Result<Option<RemovedRow>, Failure> {
    let (Some(row), Some(version)) = (query.removed.as_deref(), query.version) else {
        return Ok(None);
    };
    let Ok(row) = RowId::parse(row) else {
        return Ok(None);
    };
    let before = earlier_answers(&state.world, &place.acting, &place.id, version).await?;
    let texts = Texts::of(page.language());
    Ok(before
        .and_then(|before| row_name(texts, &before, place.step, &row))
        .map(|name| RemovedRow { row, version, name }))
}

/// A key that makes sending twice one sending.
pub fn new_key(state: &AppState) -> String {
    SessionToken::new(state.world.chance.as_ref()).cookie_value()
}

/// Saves a step and goes where the button says.
pub async fn save(
    State(state): State<AppState>,
    page: Page,
    Path(path): Path<StepPath>,
    form: FormBody,
) -> Result<Response, Failure> {
    let place = Place::existing(&state, &page, &path).await?;
    same_organisation(&form, &place.acting)?;
    let action = action_of(&form);
    match save_with_rows(&state, &place, &form, row_change(action.as_ref(), &form)).await? {
        Saved::Saved(open) => Ok(go_on(&page, &place, &open, action.as_ref(), &form)),
        Saved::Clashed(clashed) => {
            let page = page.acting_for(&place.acting);
            let body = pages::conflict::page(
                &page.frame,
                &place.acting,
                place.service,
                place.step,
                &clashed,
            );
            Ok((StatusCode::CONFLICT, html(body)).into_response())
        }
        Saved::Sent => Ok(place.redirect(&page, Step::Receipt)),
        Saved::BadForm(_) => Err(ErrorKind::Unprocessable.into()),
    }
}

/// A row that goes is saved as it was typed first, so that it can come back as it was.
async fn save_with_rows(
    state: &AppState,
    place: &Place,
    form: &FormBody,
    rows: RowChange,
) -> Result<Saved, Failure> {
    let mut version = shown_version(form)?;
    if matches!(rows, RowChange::Remove(_)) {
        match save_form(state, place, form, version, RowChange::Keep).await? {
            Saved::Saved(open) => version = open.version,
            other => return Ok(other),
        }
    }
    save_form(state, place, form, version, rows).await
}

/// The version of the draft that the form showed.
///
/// # Errors
/// When the form does not say.
pub fn shown_version(form: &FormBody) -> Result<u64, Failure> {
    let version = form.value("version").parse();
    version.map_err(|_| ErrorKind::Unprocessable.into())
}

/// Saves the form of a step that began from `version`, for the page and for saving while typing.
///
/// # Errors
/// When the step has no form, there is no such draft, or the store fails.
pub async fn save_form(
    state: &AppState,
    place: &Place,
    form: &FormBody,
    version: u64,
    rows: RowChange,
) -> Result<Saved, Failure> {
    if !place.step.is_form() {
        return Err(ErrorKind::MethodNotAllowed.into());
    }
    let posted = form.posted();
    let save = StepSave {
        step: place.step,
        version,
        answers: &posted,
        rows,
        text_version: Some(form.value("text_version")),
    };
    Ok(save_step(&state.world, &place.acting, &place.id, save).await?)
}

/// Where the button leads. Whoever continues with something wrong stays and is shown what.
fn go_on(
    page: &Page,
    place: &Place,
    open: &OpenDraft,
    action: Option<&Action>,
    form: &FormBody,
) -> Response {
    let step = place.step;
    let to = |step| page.address(&place.path(step));
    let here = to(step);
    let showing = if form.value("shown") == "problems" {
        "?problems"
    } else {
        ""
    };
    let focus = fragment(form.value("focus"));
    let address = match action {
        Some(Action::Next) if open.errors_of(step).next().is_some() => format!("{here}?problems"),
        Some(Action::Next | Action::NextAnyway) => {
            to(wizard::next(&open.steps, step).unwrap_or(Step::Summary))
        }
        Some(Action::Previous) => {
            to(wizard::previous(&open.steps, step).unwrap_or(Step::Instructions))
        }
        Some(Action::GoTo(step)) => to(*step),
        Some(Action::Language(language)) => {
            format!("/{}{}{showing}{focus}", language.code(), place.path(step))
        }
        Some(Action::Remove(row)) => {
            let before = open.version.saturating_sub(1);
            format!("{here}?removed={}&version={before}#rows", row.as_str())
        }
        Some(Action::AddRow | Action::Restore(_)) => {
            format!("{here}{showing}{}", fragment(&last_row(open, step)))
        }
        Some(Action::LookUp(row)) => {
            let oid = control_id(Some(row.as_str()), "oid");
            format!("{here}{showing}{}", fragment(&oid))
        }
        None => format!("{here}{showing}{focus}"),
    };
    Redirect::to(&address).into_response()
}

/// The first control of the last row: where somebody goes on who has just added one.
fn last_row(open: &OpenDraft, step: Step) -> String {
    let draft = open.draft();
    let row = match step {
        Step::AccessPoints => draft.access_points.0.last().map(|row| (&row.id, "oid")),
        Step::Contacts => draft.contacts.0.last().map(|row| (&row.id, "kind")),
        Step::Instructions
        | Step::CustomerDetails
        | Step::Billing
        | Step::ServiceDescription
        | Step::Commitment
        | Step::Summary
        | Step::Receipt => None,
    };
    row.map(|(id, field)| control_id(Some(id.as_str()), field))
        .unwrap_or_default()
}
