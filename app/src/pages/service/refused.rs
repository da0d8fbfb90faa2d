//! Why a service cannot be applied for, and what to do.

use domain::application::eligibility::Refusal;
use domain::service::Service;
use domain::values::BusinessId;
use leptos::prelude::*;

use crate::components::notice::{Tone, notice};
use crate::pages::frame::Frame;
use crate::routes;

/// The refusal with its reason, the way to mend it, and the service to begin with, where another
/// one comes first.
pub fn view(frame: &Frame, organisation: &BusinessId, refusal: Refusal) -> AnyView {
    let texts = frame.texts();
    let id = refusal.message_id();
    let instead = instead(refusal).map(|service| {
        let href = frame.address(&routes::service(organisation, service));
        let name = texts.text(&format!("service-{}", service.code()));
        view! { <p><a href=href>{name}</a></p> }
    });
    let body = view! {
        <p>{texts.text(id)}</p>
        <p>{texts.text(&format!("{id}.what-to-do"))}</p>
        {instead}
    };
    notice(
        Tone::Warning,
        Some(texts.text(&format!("{id}.title"))),
        body,
    )
}

const fn instead(refusal: Refusal) -> Option<Service> {
    match refusal {
        Refusal::ImagingNeedsPatientData => Some(Service::PatientData),
        Refusal::PharmacistOnlyPrescription => Some(Service::Prescription),
        Refusal::NotHealth
        | Refusal::NotSocial
        | Refusal::NeitherSector
        | Refusal::AlreadyInUse => None,
    }
}
