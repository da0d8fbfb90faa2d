//! Kiitos / Tack: the receipt of a sent application, to be followed and printed.

use domain::application::{Application, Submission};
use domain::forms::step::Step;
use domain::forms::wizard;
use leptos::prelude::*;
use service::acting_for::ActingFor;
use service::ports::storage::Stored;
use texts::Texts;

use super::answer_sections::{Answered, facts};
use super::error::{self, ErrorKind};
use super::frame::Frame;
use super::instant::written;
use super::printing::printing;
use super::prose::section;
use crate::components::answer_list::Answer;
use crate::components::button::{Weight, button_link};
use crate::components::notice::{Tone, notice};
use crate::routes;

/// The receipt of what was sent last. A draft has none: its page is not found.
#[must_use]
pub fn page(frame: &Frame, acting: &ActingFor, stored: &Stored<Application>) -> String {
    let application = &stored.record;
    let Some(submission) = application.state.submission() else {
        return error::page(frame, ErrorKind::NotFound);
    };
    let texts = frame.texts();
    let service = texts.text(&format!("service-{}", application.service.code()));
    let heading = texts.text("receipt-title");
    frame.plain(format!("{heading} – {service}"), || {
        let reference = texts.text_with(
            "receipt-reference",
            &[("reference", submission.reference.as_str())],
        );
        let answered = Answered {
            texts,
            organisation: acting.organisation(),
            service: application.service,
            draft: &submission.draft,
            acceptances: &submission.acceptances,
        };
        let steps = wizard::steps(application.service, submission.content.commitment.is_some());
        let sent =
            view! { <p>{texts.text("step-receipt.lead")}</p><p>{texts.text("receipt-keep")}</p> };
        view! {
            <p class="progress">{service}</p>
            <h1>{heading}</h1>
            {notice(Tone::Success, Some(reference), sent)}
            {facts(particulars(texts, application, submission))}
            {what_next(frame, acting, submission)}
            {printing(texts, "receipt-print")}
            {answered.sections(&steps, |_| None)}
        }
        .into_any()
    })
}

/// When, by whom, in which state, and what proves the content.
fn particulars(texts: &Texts, application: &Application, submission: &Submission) -> Vec<Answer> {
    let right = texts.text(&format!("right-{}", submission.sent_by.right.code()));
    let state = texts.text(&format!(
        "application-state-{}",
        application.state.code().code()
    ));
    let versions = [
        (
            Step::ServiceDescription,
            submission.acceptances.service_description.as_ref(),
        ),
        (Step::Commitment, submission.acceptances.commitment.as_ref()),
    ]
    .into_iter()
    .filter_map(|(step, acceptance)| {
        let version = [("version", acceptance?.text_version.as_str())];
        let name = texts.text(&format!("step-{}", step.code()));
        Some(Answer::new(
            name,
            texts.text_with(&format!("{}-version", step.code()), &version),
        ))
    });
    let mut facts = vec![
        Answer::new(
            texts.text("receipt-fact-sent"),
            written(texts, submission.sent_at),
        ),
        Answer::new(
            texts.text("receipt-fact-sent-by"),
            format!("{}, {right}", submission.sent_by.name),
        ),
        Answer::new(texts.text("receipt-fact-state"), state),
    ];
    facts.extend(versions);
    facts.push(Answer::new(
        texts.text("receipt-fact-digest"),
        submission.digest.as_str(),
    ));
    facts
}

/// What happens next, by when, and where it can be followed.
fn what_next(frame: &Frame, acting: &ActingFor, submission: &Submission) -> AnyView {
    let texts = frame.texts();
    let email = submission.content.customer_details.email.as_str();
    let next: Vec<_> = (1..)
        .map_while(|number| texts.find_with(&format!("receipt-next-{number}"), &[("email", email)]))
        .map(|step| view! { <li>{step}</li> })
        .collect();
    let front = frame.address(&routes::organisation(&acting.organisation().business_id));
    let body = view! {
        <ol>{next}</ol>
        <p>{texts.text("receipt-by-when")}</p>
        <p>{texts.text("receipt-follow")}</p>
        <p class="no-print">
            {button_link(Weight::Secondary, front, texts.text("menu-services"), None)}
        </p>
    };
    section(texts.text("receipt-next"), body)
}
