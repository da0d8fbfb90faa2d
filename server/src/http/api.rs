//! Saving while typing. The same form, the same use case; the answer is a small record for the
//! island. The address is fixed and versioned.

use app::form::problem_text::problem_text;
use app::pages::error::ErrorKind;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use domain::forms::FormDraft as _;
use domain::forms::cell::{Cell, control_name};
use domain::forms::draft::ApplicationDraft;
use domain::forms::merge::changed_cells;
use domain::forms::posted::apply;
use domain::forms::problem::Severity;
use domain::forms::step::Step;
use domain::language::Language;
use domain::values::{Oid, Value as _};
use serde::Serialize;
use service::use_cases::open_application::{OpenDraft, Opened, open_application};
use service::use_cases::save_step::{RowChange, Saved};
use texts::Texts;

use super::form_body::FormBody;
use super::organisation::same_organisation;
use super::place::Place;
use super::step::{save_form, shown_version};
use super::{AppState, Failure, Page};

/// What the island learns from a save.
#[derive(Serialize)]
struct Answer {
    /// What the next save begins from, as the form has it; `None` when rows differ and the page
    /// must be loaded anew.
    version: Option<String>,
    /// When it was saved, Finnish time, as shown.
    saved_at: String,
    /// Answers that others changed meanwhile.
    merged: Vec<Merged>,
    /// Warnings and errors of answers that are given.
    problems: Vec<Noted>,
    /// The systems behind the access points of the page.
    access_points: Vec<Offered>,
}

#[derive(Serialize)]
struct Merged {
    name: String,
    value: String,
}

#[derive(Serialize)]
struct Noted {
    name: String,
    severity: Severity,
    text: String,
}

#[derive(Serialize)]
struct Offered {
    row: String,
    name: String,
    systems: Vec<String>,
}

/// Saves a step while it is being typed.
pub async fn save_step(
    State(state): State<AppState>,
    page: Page,
    Path((language, business_id, service, id, step)): Path<(
        String,
        String,
        String,
        String,
        String,
    )>,
    form: FormBody,
) -> Result<Response, Failure> {
    let language = Language::from_code(&language).ok_or(ErrorKind::NotFound)?;
    let path = (business_id, service, id, step);
    let place = Place::existing(&state, &page, &path).await?;
    same_organisation(&form, &place.acting)?;
    let version = shown_version(&form)?;
    match save_form(&state, &place, &form, version, RowChange::Keep).await? {
        Saved::Saved(saved) => {
            let open = with_access_points(&state, &place, *saved).await?;
            Ok(Json(answer(&place, &form, &open, language)).into_response())
        }
        Saved::Clashed(_) => Ok(StatusCode::CONFLICT.into_response()),
        Saved::Sent => Ok(StatusCode::GONE.into_response()),
        Saved::BadForm(_) => Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response()),
    }
}

/// On the access point step the register is asked, so that the island can offer the systems.
async fn with_access_points(
    state: &AppState,
    place: &Place,
    saved: OpenDraft,
) -> Result<OpenDraft, Failure> {
    if place.step != Step::AccessPoints {
        return Ok(saved);
    }
    match open_application(&state.world, &place.acting, &place.id, true).await? {
        Opened::Draft(open) => Ok(*open),
        Opened::Sent(_) => Ok(saved),
    }
}

fn answer(place: &Place, form: &FormBody, open: &OpenDraft, language: Language) -> Answer {
    let texts = Texts::of(language);
    let shown = apply(open.draft(), place.step, &form.posted()).unwrap_or_default();
    let differing = changed_cells(&shown, open.draft());
    let same_rows = rows_of(&shown) == rows_of(open.draft());
    Answer {
        version: same_rows.then(|| open.version.to_string()),
        saved_at: texts.clock(open.updated_at),
        merged: differing
            .into_iter()
            .filter(|cell| cell.step == place.step)
            .map(|cell| Merged {
                name: cell.control_name(),
                value: value_of(open.draft(), &cell),
            })
            .collect(),
        problems: problems(place, open, texts),
        access_points: offered(open),
    }
}

/// What is wrong with answers that were given; what is only missing is told at "Tallenna ja jatka".
fn problems(place: &Place, open: &OpenDraft, texts: &Texts) -> Vec<Noted> {
    open.problems
        .iter()
        .filter(|problem| problem.step == place.step && !problem.is_omission())
        .filter_map(|problem| {
            let field = problem.field?;
            Some(Noted {
                name: control_name(problem.row.as_ref(), field),
                severity: problem.severity,
                text: problem_text(texts, problem),
            })
        })
        .collect()
}

fn offered(open: &OpenDraft) -> Vec<Offered> {
    let Some(known) = &open.circumstances.known_access_points else {
        return Vec::new();
    };
    open.draft()
        .access_points
        .iter()
        .filter_map(|row| {
            let point = known.get(&Oid::parse(&row.value.oid).ok()?)?;
            Some(Offered {
                row: row.id.as_str().to_owned(),
                name: point.name.clone(),
                systems: point.systems.clone(),
            })
        })
        .collect()
}

fn rows_of(draft: &ApplicationDraft) -> Vec<&str> {
    let access_points = draft.access_points.iter().map(|row| row.id.as_str());
    access_points
        .chain(draft.contacts.iter().map(|row| row.id.as_str()))
        .collect()
}

fn value_of(draft: &ApplicationDraft, cell: &Cell) -> String {
    let field = cell.field.as_str();
    let value = match (cell.step, &cell.row) {
        (Step::AccessPoints, Some(row)) => {
            draft.access_points.get(row).and_then(|row| row.get(field))
        }
        (Step::AccessPoints, None) => draft.renewal.get(field),
        (Step::Contacts, Some(row)) => draft.contacts.get(row).and_then(|row| row.get(field)),
        (Step::CustomerDetails, _) => draft.customer_details.get(field),
        (Step::Billing, _) => draft.billing.get(field),
        (Step::ServiceDescription, _) => draft.service_description.get(field),
        (Step::Commitment, _) => draft.commitment.get(field),
        (Step::Contacts | Step::Instructions | Step::Summary | Step::Receipt, _) => None,
    };
    value.unwrap_or_default().to_owned()
}
