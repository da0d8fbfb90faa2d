//! Help and contact details, on every page in the same place (WCAG 3.2.6).

use leptos::prelude::*;
use texts::Texts;

/// The telephone number and the e-mail address of the customer support, as links.
pub fn help_box(texts: &'static Texts) -> AnyView {
    let number = texts.text("help-phone.number").replace(' ', "");
    // The number is a Finnish one: behind the country code its first zero falls away.
    let call = format!("tel:+358{}", number.trim_start_matches('0'));
    let write = format!("mailto:{}", texts.text("help-email.address"));
    view! {
        <aside class="help" aria-labelledby="help-title">
            <div class="wide">
                <h2 id="help-title">{texts.text("help-title")}</h2>
                <p>{texts.text("help-lead")}</p>
                <ul>
                    <li><a href=call>{texts.text("help-phone")}</a></li>
                    <li><a href=write>{texts.text("help-email")}</a></li>
                </ul>
            </div>
        </aside>
    }
    .into_any()
}
