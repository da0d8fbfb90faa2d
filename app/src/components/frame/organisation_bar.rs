//! The bar that says for whom the person acts, on every page where that is chosen.

use leptos::prelude::*;
use texts::Texts;

use crate::components::viewer::Viewer;
use crate::routes;

/// The bar; nothing when no organisation is chosen.
pub fn organisation_bar(viewer: &Viewer, texts: &'static Texts) -> Option<AnyView> {
    let Viewer::Representative {
        organisation: Some(organisation),
        may_change,
        ..
    } = viewer
    else {
        return None;
    };
    let change = may_change.then(|| {
        let href = format!("/{}{}", texts.language().code(), routes::represent());
        view! { <a href=href>{texts.text("change-organisation")}</a> }
    });
    let acting_for = texts.text_with("acting-for", &[("organisation", &organisation.name)]);
    let bar = view! {
        <div class="organisation-bar">
            <p class="wide">
                <strong>{acting_for}</strong>
                " "
                <span>{organisation.business_id.clone()}</span>
                " "
                {change}
            </p>
        </div>
    };
    Some(bar.into_any())
}
