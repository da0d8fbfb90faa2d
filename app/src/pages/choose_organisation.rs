//! Choosing whom to represent, and why somebody cannot be represented.

use leptos::prelude::*;
use service::acting_for::Representation;
use service::session::{EntryRefused, MandateStage, RepresentativeSession};
use texts::Texts;

use super::frame::Frame;
use super::prose::paragraph;
use crate::components::button::{Weight, button_link};
use crate::components::notice::{Tone, notice};
use crate::routes;

/// The organisations that the person of `session` may act for, each a link to its front page, and
/// those that the person may not act for, each with what to do.
#[must_use]
pub fn page(frame: &Frame, session: &RepresentativeSession) -> String {
    let texts = frame.texts();
    let title = title_id(session);
    let may_try_again = session.mandates == MandateStage::Unavailable;
    frame.plain(texts.text(title), || {
        let list = match session.representations.as_slice() {
            [] => nobody(texts, session),
            some => organisations(frame, some),
        };
        let refusals: Vec<_> = session
            .refusals
            .iter()
            .map(|refusal| refused(texts, refusal))
            .collect();
        let refused_title = (!refusals.is_empty() && !session.representations.is_empty())
            .then(|| view! { <h2>{texts.text("choose-refused-title")}</h2> });
        view! {
            <h1>{texts.text(title)}</h1>
            {may_try_again.then(|| mandates_down(frame))}
            {list}
            {refused_title}
            {refusals}
        }
        .into_any()
    })
}

fn title_id(session: &RepresentativeSession) -> &'static str {
    if !session.representations.is_empty() {
        "choose-title"
    } else if session.mandates == MandateStage::Unavailable {
        "outside-down-mandates.title"
    } else {
        "refusal-no-role.title"
    }
}

/// Neither a position nor a mandate: unless something above or below already says why.
fn nobody(texts: &'static Texts, session: &RepresentativeSession) -> AnyView {
    if session.mandates == MandateStage::Unavailable || !session.refusals.is_empty() {
        return ().into_any();
    }
    view! {
        <p class="lead">{texts.text("refusal-no-role")}</p>
        <p>{texts.text("refusal-no-role.what-to-do")}</p>
    }
    .into_any()
}

fn mandates_down(frame: &Frame) -> AnyView {
    let texts = frame.texts();
    let again = frame.address(&routes::log_in());
    let body = view! {
        <p>{texts.text("outside-down-mandates")}</p>
        <p>{texts.text("outside-down-mandates.what-to-do")}</p>
        <p>{button_link(Weight::Secondary, again, texts.text("button-try-again"), None)}</p>
    };
    notice(Tone::Warning, None, body)
}

fn organisations(frame: &Frame, representations: &[Representation]) -> AnyView {
    let texts = frame.texts();
    let items: Vec<_> = representations
        .iter()
        .map(|representation| organisation(frame, representation))
        .collect();
    view! {
        <p class="lead">{texts.text("choose-lead")}</p>
        <ul class="cards">{items}</ul>
    }
    .into_any()
}

fn organisation(frame: &Frame, representation: &Representation) -> AnyView {
    let texts = frame.texts();
    let organisation = &representation.organisation;
    let href = frame.address(&routes::organisation(&organisation.business_id));
    let name = organisation.name.in_language(frame.language).to_owned();
    let business_id = organisation.business_id.to_string();
    let right = texts.text(&format!("right-{}", representation.right.code()));
    let about = texts.text_with("choose-businessid", &[("businessid", &business_id)]);
    let because = texts.text_with("choose-because", &[("right", &right)]);
    view! {
        <li class="card">
            <h2><a href=href>{name}</a></h2>
            <p>{about}</p>
            <p class="soft">{because}</p>
        </li>
    }
    .into_any()
}

fn refused(texts: &'static Texts, entry: &EntryRefused) -> AnyView {
    let id = entry.refusal.message_id();
    let why = texts.text_with(
        id,
        &[
            ("organisation", &entry.organisation),
            ("businessid", &entry.business_id),
        ],
    );
    let title = format!(
        "{}: {}",
        entry.organisation,
        texts.text(&format!("{id}.title"))
    );
    let body = view! {
        {paragraph(why)}
        {paragraph(texts.text(&format!("{id}.what-to-do")))}
    };
    notice(Tone::Warning, Some(title), body)
}
