//! What is shown on the page of one step.

use domain::forms::problem::Problem;
use domain::forms::step::Step;
use domain::forms::{ApplicationDraft, Field, FormDraft};
use domain::service::Service;
use domain::values::{BusinessId, RowId, Value};
use service::acting_for::ActingFor;
use service::use_cases::open_application::OpenDraft;
use texts::Texts;

use super::StepView;
use super::options::options;
use crate::form::field_view::FieldView;
use crate::form::names::TEMPLATE_ROW;
use crate::pages::frame::Frame;
use crate::routes;

/// The page's frame, the draft, and the problems to be told.
pub struct Shown<'a> {
    /// The page's frame.
    pub frame: &'a Frame,
    /// The texts of its language.
    pub texts: &'static Texts,
    /// Who fills it in, for whom.
    pub acting: &'a ActingFor,
    /// The draft.
    pub open: &'a OpenDraft,
    /// Which step, and how.
    pub view: &'a StepView,
    /// The step's problems in the order of the page; none when they are not to be told.
    pub problems: Vec<Problem>,
}

impl<'a> Shown<'a> {
    /// The answers.
    pub const fn draft(&self) -> &'a ApplicationDraft {
        self.open.draft()
    }

    /// The service applied for.
    pub const fn service(&self) -> Service {
        self.open.circumstances.service
    }

    /// Whose application it is.
    pub const fn organisation(&self) -> &'a BusinessId {
        &self.acting.organisation().business_id
    }

    /// The address of a step of this application.
    pub fn step_address(&self, step: Step) -> String {
        let path = routes::step(self.organisation(), self.service(), &self.open.id, step);
        self.frame.address(&path)
    }

    /// Where the step is saved while it is being typed.
    pub fn save_address(&self) -> String {
        let (organisation, service) = (self.organisation(), self.service());
        let path = routes::step(organisation, service, &self.open.id, self.view.step);
        routes::save_while_typing(self.frame.language, &path)
    }

    /// One field of `draft` with its answer, its problems and its choices. `row` is the row's id,
    /// or that of the template row.
    pub fn field<'b, T: FormDraft>(
        &'b self,
        row: Option<&'b str>,
        draft: &'b T,
        field: &'static Field,
    ) -> FieldView<'b> {
        let value = draft.get(field.name).unwrap_or_default();
        let row_id = row
            .filter(|row| *row != TEMPLATE_ROW)
            .and_then(|row| RowId::parse(row).ok());
        let view = FieldView::new(self.texts, field, value)
            .problems(&self.problems)
            .options(options(self.texts, self.open, row_id.as_ref(), field));
        match row {
            Some(row) => view.row(row).problems(&self.problems),
            None => view,
        }
    }

    /// Whether a row has something to be told.
    pub fn has_problem(&self, row: &RowId) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.row.as_ref() == Some(row))
    }
}
