//! Starting, filling in and sending an application as a test needs it.

use domain::application::ApplicationId;
use domain::forms::choices::Choice as _;
use domain::forms::contacts::ServiceRole;
use domain::forms::posted::Posted;
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;
use service::acting_for::ActingFor;
use service::ports::storage::SecretHash;
use service::use_cases::UseCaseError;
use service::use_cases::open_application::{OpenDraft, Opened, open_application};
use service::use_cases::save_step::{RowChange, Saved, StepSave, save_step};
use service::use_cases::send_application::{Sending, Sent, send_application};
use service::use_cases::start_application::{Started, start_application};
use service::world::World;

pub type Pair<'a> = (&'a str, &'a str);

pub async fn start(world: &World, acting: &ActingFor, service: Service) -> ApplicationId {
    match start_application(world, acting, service, Language::Fi)
        .await
        .unwrap()
    {
        Started::New(id) => id,
        other => panic!("expected a new draft, not {other:?}"),
    }
}

pub async fn open(world: &World, acting: &ActingFor, id: &ApplicationId) -> OpenDraft {
    match open_application(world, acting, id, true).await.unwrap() {
        Opened::Draft(open) => *open,
        Opened::Sent(_) => panic!("it has been sent"),
    }
}

/// A form of `step` that showed `version`, posted.
pub async fn post(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
    (step, version): (Step, u64),
    pairs: &[Pair<'_>],
) -> Result<Saved, UseCaseError> {
    post_with(world, acting, id, (step, version), pairs, RowChange::Keep).await
}

pub async fn post_with(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
    (step, version): (Step, u64),
    pairs: &[Pair<'_>],
    rows: RowChange,
) -> Result<Saved, UseCaseError> {
    let answers = Posted::new(pairs.iter().copied());
    let text_version = match step {
        Step::ServiceDescription => Some("2026-1"),
        Step::Commitment => Some("2025-3"),
        _ => None,
    };
    let save = StepSave {
        step,
        version,
        answers: &answers,
        rows,
        text_version,
    };
    save_step(world, acting, id, save).await
}

/// The draft after a save that must succeed.
pub fn saved(result: Result<Saved, UseCaseError>) -> OpenDraft {
    match result.unwrap() {
        Saved::Saved(open) => *open,
        other => panic!("expected a save, not {other:?}"),
    }
}

/// Posts a step from the draft as it is now.
pub async fn answer(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
    step: Step,
    pairs: &[Pair<'_>],
) -> OpenDraft {
    let version = open(world, acting, id).await.version;
    saved(post(world, acting, id, (step, version), pairs).await)
}

/// Answers every step so that the application can be sent.
pub async fn fill(world: &World, acting: &ActingFor, id: &ApplicationId) -> OpenDraft {
    let begun = open(world, acting, id).await;
    let service = begun.circumstances.service;
    let point = begun.draft().access_points.0[0].id.to_string();
    let contact = begun.draft().contacts.0[0].id.to_string();
    for step in begun.steps.into_iter().filter(|step| step.is_form()) {
        let answers: Vec<(String, &str)> = match step {
            Step::AccessPoints => access_point(&point),
            Step::CustomerDetails => customer_details(),
            Step::Contacts => contact_person(&contact, service),
            Step::Billing => billing(),
            _ => vec![("accepted".to_owned(), "yes")],
        };
        let pairs: Vec<Pair<'_>> = answers
            .iter()
            .map(|(name, value)| (name.as_str(), *value))
            .collect();
        let mut pairs = pairs;
        match step {
            Step::AccessPoints => pairs.push(("rows", &point)),
            Step::Contacts => pairs.push(("rows", &contact)),
            _ => {}
        }
        answer(world, acting, id, step, &pairs).await;
    }
    open(world, acting, id).await
}

fn access_point(row: &str) -> Vec<(String, &'static str)> {
    vec![
        (format!("{row}.oid"), "1.2.246.537.6.918.18.77.13.0"),
        (format!("{row}.typed_systems"), "Potilas-Esko"),
        ("renewal_requests".to_owned(), "yes"),
    ]
}

fn customer_details() -> Vec<(String, &'static str)> {
    vec![
        ("street_address".to_owned(), "Koulukatu 4"),
        ("postal_code".to_owned(), "00100"),
        ("post_office".to_owned(), "HELSINKI"),
        ("email".to_owned(), "toimisto@asiakas.example"),
        ("phone".to_owned(), "0401234567"),
    ]
}

fn contact_person(row: &str, service: Service) -> Vec<(String, &'static str)> {
    let shared = [
        "administrative",
        "data-protection",
        "technical",
        "disturbance",
    ];
    let mut answers = vec![
        (format!("{row}.kind"), "person"),
        (format!("{row}.first_name"), "Helmi"),
        (format!("{row}.last_name"), "Hallinto"),
        (format!("{row}.phone"), "0401234567"),
        (format!("{row}.email"), "helmi@asiakas.example"),
    ];
    answers.extend(shared.map(|role| (format!("{row}.shared_roles"), role)));
    let roles = ServiceRole::of(service).iter();
    answers.extend(roles.map(|role| (format!("{row}.service_roles"), role.code())));
    answers
}

fn billing() -> Vec<(String, &'static str)> {
    vec![
        ("language".to_owned(), "fi"),
        ("street_address".to_owned(), "PL 1"),
        ("postal_code".to_owned(), "00100"),
        ("post_office".to_owned(), "HELSINKI"),
    ]
}

/// Sends what `seen` shows, in Finnish, under a key of its own for each `key`.
pub async fn send(
    world: &World,
    acting: &ActingFor,
    seen: &OpenDraft,
    key: u8,
) -> Result<Sent, UseCaseError> {
    let digest = seen.digest(Language::Fi).unwrap_or_default();
    let sending = Sending {
        version: seen.version,
        digest: &digest,
        key: SecretHash([key; 32]),
        language: Language::Fi,
    };
    send_application(world, acting, &seen.id, sending).await
}
