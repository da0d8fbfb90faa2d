//! Inputs that travel with a form unseen.

use domain::values::BusinessId;
use leptos::prelude::*;

/// One hidden input.
pub fn hidden(name: impl Into<String>, value: impl Into<String>) -> AnyView {
    let (name, value) = (name.into(), value.into());
    view! { <input type="hidden" name=name value=value /> }.into_any()
}

/// For whom the form was filled in: checked against the address and the session.
pub fn organisation(organisation: &BusinessId) -> AnyView {
    hidden("organisation", organisation.to_string())
}
