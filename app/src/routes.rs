//! Every address of the service, once. Each is what comes after `/fi` or `/sv`.

use domain::application::ApplicationId;
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;
use domain::values::BusinessId;

/// Choosing whom to represent.
#[must_use]
pub fn represent() -> String {
    "/represent".to_owned()
}

/// Palvelut ja asiakastiedot of one organisation.
#[must_use]
pub fn organisation(organisation: &BusinessId) -> String {
    format!("/org/{organisation}")
}

/// One service of one organisation.
#[must_use]
pub fn service(organisation: &BusinessId, service: Service) -> String {
    format!("/org/{organisation}/{}", service.code())
}

/// One step of an application; the receipt and the summary are steps too.
#[must_use]
pub fn step(
    organisation: &BusinessId,
    service: Service,
    application: &ApplicationId,
    step: Step,
) -> String {
    format!(
        "/org/{organisation}/{}/{application}/{}",
        service.code(),
        step.code()
    )
}

/// Where the review page sends an application to.
#[must_use]
pub fn send(organisation: &BusinessId, service: Service, application: &ApplicationId) -> String {
    format!("/org/{organisation}/{}/{application}/send", service.code())
}

/// Where a step is saved while it is being typed: the whole address, fixed and versioned.
#[must_use]
pub fn save_while_typing(language: Language, step_path: &str) -> String {
    format!("/api/v1/{}{step_path}", language.code())
}

/// Logging in as a representative.
#[must_use]
pub fn log_in() -> String {
    "/login".to_owned()
}

/// Logging out.
#[must_use]
pub fn log_out() -> String {
    "/logout".to_owned()
}

/// After logging out.
#[must_use]
pub fn logged_out() -> String {
    "/logged-out".to_owned()
}

/// Ohjeet ja lomakkeet.
#[must_use]
pub fn guides() -> String {
    "/guides".to_owned()
}

/// Tietosuoja.
#[must_use]
pub fn privacy() -> String {
    "/privacy".to_owned()
}

/// The accessibility statement.
#[must_use]
pub fn accessibility() -> String {
    "/accessibility".to_owned()
}

/// The handlers' list of applications.
#[must_use]
pub fn desk() -> String {
    "/desk".to_owned()
}

/// Logging in as a handler.
#[must_use]
pub fn desk_log_in() -> String {
    "/desk/login".to_owned()
}
