//! Palvelut ja asiakastiedot / Tjänster och kunduppgifter: the organisation's front page.

use domain::forms::step::Step;
use domain::service::Service;
use domain::values::BusinessId;
use leptos::prelude::*;
use service::acting_for::ActingFor;
use service::use_cases::front_page::Standing;

use super::frame::Frame;
use super::prose::opening;
use super::standing::standing_badge;
use crate::components::button::{Weight, button_link};
use crate::routes;

/// The four services, each with where it stands and the way on.
#[must_use]
pub fn page(frame: &Frame, acting: &ActingFor, services: &[(Service, Standing)]) -> String {
    let texts = frame.texts();
    let organisation = &acting.organisation().business_id;
    frame.plain(texts.text("front-title"), || {
        let items: Vec<_> = services
            .iter()
            .map(|(service, standing)| one(frame, organisation, *service, standing))
            .collect();
        view! {
            {opening(texts, "front-title", "front-lead")}
            <h2>{texts.text("front-services")}</h2>
            <ul class="cards">{items}</ul>
        }
        .into_any()
    })
}

fn one(frame: &Frame, organisation: &BusinessId, service: Service, standing: &Standing) -> AnyView {
    let texts = frame.texts();
    let id = format!("service-{}", service.code());
    let href = frame.address(&routes::service(organisation, service));
    let summary = texts.text(&format!("{id}.summary"));
    view! {
        <li class="card">
            <h3><a href=href>{texts.text(&id)}</a></h3>
            <p>{summary}</p>
            <p>{standing_badge(texts, standing)}</p>
            {way_on(frame, organisation, service, standing)}
        </li>
    }
    .into_any()
}

/// The next thing to do with the service; nothing for one that is simply in use.
fn way_on(
    frame: &Frame,
    organisation: &BusinessId,
    service: Service,
    standing: &Standing,
) -> Option<AnyView> {
    let step = |id, step| routes::step(organisation, service, id, step);
    let (words, path) = match standing {
        Standing::MayApply => ("front-apply", routes::service(organisation, service)),
        Standing::Draft { id, .. } => ("front-continue", step(id, Step::AccessPoints)),
        Standing::Sent { id, .. } => ("front-open", step(id, Step::Receipt)),
        Standing::Refused(_) => ("front-why-not", routes::service(organisation, service)),
        Standing::InUse { .. } => return None,
    };
    let texts = frame.texts();
    let name = texts.text(&format!("service-{}", service.code()));
    let full_name = texts.text_with(&format!("{words}.for"), &[("service", &name)]);
    let link = button_link(
        Weight::Quiet,
        frame.address(&path),
        texts.text(words),
        Some(full_name),
    );
    Some(view! { <p>{link}</p> }.into_any())
}
