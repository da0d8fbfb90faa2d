//! Pages without a form.

use app::components::badge::badge;
use app::components::button::{Weight, back_link, button_link};
use app::components::disclosure::disclosure;
use app::components::document::document;
use app::components::notice::{Tone, notice};
use app::components::step_list::beside_steps;
use app::components::timeline::{TimelineEvent, timeline};
use app::form::answers::{answers, answers_view};
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::step::Step;
use leptos::prelude::*;
use texts::Texts;

use crate::step_page::{frame, steps, title};

pub fn summary(texts: &'static Texts) -> String {
    let draft = CustomerDetailsDraft {
        street_address: "Koulukatu 4".to_owned(),
        ..CustomerDetailsDraft::default()
    };
    document(&frame(texts, Some(Step::Summary), false), || {
        let section = texts.text("step-customer-details");
        let full = texts.text_with("button-edit.for", &[("section", &section)]);
        let body = view! {
            {back_link("/fi", texts.text("button-previous"))}
            <h1>{title(texts, Step::Summary)}</h1>
            {notice(Tone::Success, Some(texts.text("summary-ready")), ())}
            <h2>{section}</h2>
            {answers_view(texts, answers(texts, &draft, |_| true))}
            {button_link(Weight::Secondary, "/fi", texts.text("button-edit"), Some(full))}
            {disclosure(texts.text("help-title"), view! { <p>{texts.text("help-lead")}</p> })}
            {timeline(vec![TimelineEvent {
                when: "22.11.2026 klo 10.42".to_owned(),
                what: texts.text("step-receipt.lead"),
                more: None,
            }])}
        };
        beside_steps(steps(texts, Step::Summary), body)
    })
}

pub fn start(texts: &'static Texts) -> String {
    document(&frame(texts, None, false), || {
        let cards: Vec<_> = ["patient-data", "prescription"]
            .map(|service| {
                let id = format!("service-{service}");
                view! {
                    <li class="card">
                        <h2>{texts.text(&id)}</h2>
                        <p>{texts.text(&format!("{id}.summary"))}</p>
                        {badge(Tone::Info, texts.text("step-state-started"))}
                        " "
                        {badge(Tone::Success, texts.text("step-state-complete"))}
                        " "
                        {badge(Tone::Warning, texts.text("step-state-problems"))}
                    </li>
                }
            })
            .into_iter()
            .collect();
        view! {
            <h1>{texts.text("app-name")}</h1>
            {notice(Tone::Info, None, view! { <p>{texts.text("demo-notice")}</p> })}
            {notice(Tone::Error, Some(texts.text("conflict-title")), view! { <p>{texts.text("conflict-lead")}</p> })}
            <p>{button_link(Weight::Primary, "/fi/login", texts.text("log-in"), None)}</p>
            <ul class="cards">{cards}</ul>
        }
        .into_any()
    })
}
