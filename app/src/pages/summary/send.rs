//! Sending, from the review page.

use leptos::prelude::*;

use super::Review;
use crate::components::button::{Button, Weight};
use crate::pages::hidden::{self, hidden};
use crate::pages::printing::printing;
use crate::routes;

/// The digest of what is shown, and the form that sends exactly that. The button is there also while
/// something is left to mend: then trying tells what.
pub fn view(review: &Review<'_>) -> AnyView {
    let texts = review.texts;
    let organisation = &review.acting.organisation().business_id;
    let path = routes::send(
        organisation,
        review.open.circumstances.service,
        &review.open.id,
    );
    let digest = review.open.digest(review.frame.language);
    let told = digest.as_ref().map(|digest| {
        let words = texts.text_with("review-digest", &[("digest", digest)]);
        view! { <p class="soft digest">{words}" "{texts.text("review-digest.hint")}</p> }
    });
    let button = Button::new(texts.text("button-send"))
        .weight(Weight::Primary)
        .view();
    view! {
        {told}
        <p>{texts.text("summary-signing-language")}</p>
        <p>{texts.text("summary-sending")}</p>
        <form id="send-form" method="post" action=review.frame.address(&path)>
            {hidden::organisation(organisation)}
            {hidden("version", review.open.version.to_string())}
            {hidden("digest", digest.unwrap_or_default())}
            {hidden("key", review.view.idempotency_key.clone())}
            <p class="actions">{button}</p>
        </form>
        {printing(texts, "summary-print")}
    }
    .into_any()
}
