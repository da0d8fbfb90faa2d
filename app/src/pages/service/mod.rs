//! One service as it is chosen from the front page: the instructions before an application, or
//! where the service stands.

mod instructions;
mod refused;

use domain::forms::step::Step;
use domain::service::Service;
use leptos::prelude::*;
use service::acting_for::ActingFor;
use service::use_cases::front_page::Standing;

use super::frame::Frame;
use super::instant::{day, written};
use crate::components::button::{Weight, back_link, button_link};
use crate::components::notice::{Tone, notice};
use crate::routes;

/// The page of `service` for the organisation of `acting`.
#[must_use]
pub fn page(frame: &Frame, acting: &ActingFor, service: Service, standing: &Standing) -> String {
    match standing {
        Standing::MayApply => instructions::page(frame, acting, service, None),
        Standing::Draft { id, saved_at } => {
            instructions::page(frame, acting, service, Some((id, *saved_at)))
        }
        Standing::Sent { .. } | Standing::InUse { .. } | Standing::Refused(_) => {
            stands(frame, acting, service, standing)
        }
    }
}

fn stands(frame: &Frame, acting: &ActingFor, service: Service, standing: &Standing) -> String {
    let texts = frame.texts();
    let name = texts.text(&format!("service-{}", service.code()));
    let organisation = &acting.organisation().business_id;
    frame.plain(name.clone(), || {
        let told = match standing {
            Standing::Sent {
                id,
                reference,
                sent_at,
                state,
            } => {
                let receipt = routes::step(organisation, service, id, Step::Receipt);
                let state = texts.text(&format!("application-state-{}", state.code()));
                let sent = texts.text_with("receipt-sent", &[("time", &written(texts, *sent_at))]);
                let reference = texts.text_with("receipt-reference", &[("reference", reference)]);
                let link = button_link(
                    Weight::Secondary,
                    frame.address(&receipt),
                    texts.text("front-open"),
                    None,
                );
                notice(
                    Tone::Info,
                    Some(state),
                    view! { <p>{sent}</p><p>{reference}</p><p>{link}</p> },
                )
            }
            Standing::InUse { since } => {
                let since =
                    texts.text_with("standing-in-use.since", &[("date", &day(texts, *since))]);
                let change = texts.text("refusal-already-in-use.what-to-do");
                let body = view! { <p>{since}</p><p>{change}</p> };
                notice(
                    Tone::Success,
                    Some(texts.text("refusal-already-in-use.title")),
                    body,
                )
            }
            Standing::Refused(refusal) => refused::view(frame, organisation, *refusal),
            Standing::MayApply | Standing::Draft { .. } => ().into_any(),
        };
        let back = frame.address(&routes::organisation(organisation));
        view! {
            {back_link(back, texts.text("button-back-to-front"))}
            <h1>{name}</h1>
            <p class="lead">{texts.text(&format!("service-{}.summary", service.code()))}</p>
            {told}
        }
        .into_any()
    })
}
