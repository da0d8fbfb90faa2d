//! Every answer of an application by section, for the review page and the receipt.

use domain::forms::acceptance::Acceptance;
use domain::forms::check::Acceptances;
use domain::forms::choices::{Choice, codes};
use domain::forms::contacts::{ContactDraft, ContactKind, ServiceRole};
use domain::forms::step::Step;
use domain::forms::{ApplicationDraft, Field};
use domain::organisation::Organisation;
use domain::service::Service;
use leptos::prelude::*;
use texts::Texts;

use super::instant::written;
use super::rows::{access_point_name, contact_name};
use crate::components::answer_list::{Answer, answer_list};
use crate::form::answers::{answers, answers_view};

/// What the sections are made of.
pub struct Answered<'a> {
    /// The texts of the page's language.
    pub texts: &'static Texts,
    /// Whose application it is.
    pub organisation: &'a Organisation,
    /// To which service.
    pub service: Service,
    /// The answers as typed.
    pub draft: &'a ApplicationDraft,
    /// Who accepted the texts.
    pub acceptances: &'a Acceptances,
}

impl Answered<'_> {
    /// One section for each of `steps` that has answers. `beside` gives what stands beside its
    /// heading, such as a link to the step.
    pub fn sections(
        &self,
        steps: &[Step],
        beside: impl Fn(Step) -> Option<AnyView>,
    ) -> Vec<AnyView> {
        steps
            .iter()
            .copied()
            .filter(|step| step.is_form())
            .map(|step| {
                let heading = self.texts.text(&format!("step-{}", step.code()));
                view! {
                    <section class="answer-section">
                        <div class="answer-heading">
                            <h2>{heading}</h2>
                            {beside(step)}
                        </div>
                        {self.section(step)}
                    </section>
                }
                .into_any()
            })
            .collect()
    }

    fn section(&self, step: Step) -> AnyView {
        let texts = self.texts;
        match step {
            Step::AccessPoints => self.access_points(),
            Step::CustomerDetails => {
                let mut all = register_answers(texts, self.organisation);
                all.extend(answers(texts, &self.draft.customer_details, |_| true));
                answers_view(texts, all)
            }
            Step::Contacts => self.contacts(),
            Step::Billing => answers_view(texts, answers(texts, &self.draft.billing, |_| true)),
            Step::ServiceDescription => {
                self.acceptance(step, self.acceptances.service_description.as_ref())
            }
            Step::Commitment => self.acceptance(step, self.acceptances.commitment.as_ref()),
            Step::Instructions | Step::Summary | Step::Receipt => ().into_any(),
        }
    }

    fn access_points(&self) -> AnyView {
        let texts = self.texts;
        let rows: Vec<_> = self
            .draft
            .access_points
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let name = access_point_name(texts, &(index + 1).to_string(), &row.value);
                let typed_too = !row.value.typed_systems.trim().is_empty();
                let given = answers(texts, &row.value, |field| {
                    field.name != "typed_systems" || typed_too
                });
                view! { <h3>{name}</h3>{answers_view(texts, given)} }
            })
            .collect();
        let renewal = self
            .service
            .asks_renewal_requests()
            .then(|| answers_view(texts, answers(texts, &self.draft.renewal, |_| true)));
        view! { {rows}{renewal} }.into_any()
    }

    fn contacts(&self) -> AnyView {
        let texts = self.texts;
        let rows: Vec<_> = self
            .draft
            .contacts
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let name = contact_name(texts, &(index + 1).to_string(), &row.value);
                let contact = self.with_roles_of_this_service(&row.value);
                let given = answers(texts, &contact, |field| is_asked(&contact, field));
                view! { <h3>{name}</h3>{answers_view(texts, given)} }
            })
            .collect();
        rows.into_any()
    }

    /// Roles of the customer's other services are no part of this application.
    fn with_roles_of_this_service(&self, contact: &ContactDraft) -> ContactDraft {
        let own = ServiceRole::of(self.service);
        let service_roles: Vec<_> = codes(&contact.service_roles)
            .filter(|code| own.iter().any(|role| role.code() == *code))
            .collect();
        ContactDraft {
            service_roles: service_roles.join("\n"),
            ..contact.clone()
        }
    }

    fn acceptance(&self, step: Step, acceptance: Option<&Acceptance>) -> AnyView {
        let texts = self.texts;
        let words = acceptance.map_or_else(
            || texts.text("summary-accepted-no"),
            |acceptance| accepted_by(texts, step, acceptance),
        );
        view! { <p>{words}</p> }.into_any()
    }
}

/// A person is not asked for an organisation's name, nor the other way round.
fn is_asked(contact: &ContactDraft, field: &Field) -> bool {
    match field.name {
        "first_name" | "last_name" => contact.kind() == ContactKind::Person,
        "organisation_name" => contact.kind() == ContactKind::Organisation,
        _ => true,
    }
}

/// What the register tells and nobody is asked.
pub fn register_answers(texts: &Texts, organisation: &Organisation) -> Vec<Answer> {
    let name = organisation.name.in_language(texts.language());
    vec![
        Answer::new(texts.text("customer-details-name"), name),
        Answer::new(
            texts.text("customer-details-business-id"),
            organisation.business_id.to_string(),
        ),
        Answer::new(
            texts.text("customer-details-oid"),
            organisation.oid.to_string(),
        ),
    ]
}

/// Who accepted the text of `step`, when, by which right and in which version.
pub fn accepted_by(texts: &Texts, step: Step, acceptance: &Acceptance) -> String {
    let right = texts.text(&format!("right-{}", acceptance.by.right.code()));
    texts.text_with(
        &format!("{}-accepted.accepted-by", step.code()),
        &[
            ("name", &acceptance.by.name),
            ("time", &written(texts, acceptance.at)),
            ("mandate", &right),
            ("version", &acceptance.text_version),
        ],
    )
}

/// A short list of names and values, none of them empty.
pub fn facts(facts: Vec<Answer>) -> AnyView {
    answer_list(facts, "")
}
