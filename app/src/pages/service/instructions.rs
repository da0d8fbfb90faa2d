//! Käyttöönoton toimintaohje / Anvisning för införande (guide 3.1.1).

use domain::application::ApplicationId;
use domain::forms::step::Step;
use domain::service::Service;
use leptos::prelude::*;
use service::acting_for::ActingFor;
use time::OffsetDateTime;

use crate::components::button::{Button, Weight, back_link, button_link};
use crate::components::notice::{Tone, notice};
use crate::pages::frame::Frame;
use crate::pages::hidden;
use crate::pages::prose::{bullets, section};
use crate::routes;

/// What is needed before beginning. With a `draft` the application goes on, without one it begins.
pub fn page(
    frame: &Frame,
    acting: &ActingFor,
    service: Service,
    draft: Option<(&ApplicationId, OffsetDateTime)>,
) -> String {
    let texts = frame.texts();
    let name = texts.text(&format!("service-{}", service.code()));
    let heading = texts.text("step-instructions.title");
    let title = format!("{heading} – {name}");
    let organisation = &acting.organisation().business_id;
    frame.plain(title, || {
        let way_on = match draft {
            None => begin(frame, acting, service),
            Some(draft) => go_on(frame, acting, service, draft),
        };
        let back = frame.address(&routes::organisation(organisation));
        let own = bullets(texts.list(&format!("instructions-{}", service.code())));
        view! {
            {back_link(back, texts.text("button-back-to-front"))}
            <p class="progress">{name}</p>
            <h1>{heading}</h1>
            <p class="lead">{texts.text("step-instructions.lead")}</p>
            {section(
                texts.text("instructions-common-title"),
                bullets(texts.list("instructions-common")),
            )}
            {section(texts.text("instructions-service-title"), own)}
            {way_on}
        }
        .into_any()
    })
}

fn begin(frame: &Frame, acting: &ActingFor, service: Service) -> AnyView {
    let organisation = &acting.organisation().business_id;
    let action = frame.address(&routes::service(organisation, service));
    let button = Button::new(frame.texts().text("button-start")).weight(Weight::Primary);
    view! {
        <form method="post" action=action>
            {hidden::organisation(organisation)}
            <p class="actions">{button.view()}</p>
        </form>
    }
    .into_any()
}

fn go_on(
    frame: &Frame,
    acting: &ActingFor,
    service: Service,
    (id, saved_at): (&ApplicationId, OffsetDateTime),
) -> AnyView {
    let texts = frame.texts();
    let organisation = &acting.organisation().business_id;
    let address = |step| frame.address(&routes::step(organisation, service, id, step));
    let saved = texts.text_with("standing-draft", &[("time", &texts.date_time(saved_at))]);
    let on = button_link(
        Weight::Primary,
        address(Step::AccessPoints),
        texts.text("front-continue"),
        None,
    );
    let over = button_link(
        Weight::Quiet,
        address(Step::Summary),
        texts.text("step-summary"),
        None,
    );
    notice(
        Tone::Info,
        None,
        view! { <p>{saved}</p><p class="actions">{on}" "{over}</p> },
    )
}
