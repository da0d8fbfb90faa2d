//! All checks of a draft: every answer by itself, then the rules between answers.

mod acceptance;
mod access_points;
mod billing;
mod contacts;
mod customer_details;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::FormDraft;
use super::acceptance::Acceptance;
use super::access_points::AccessPointAnswer;
use super::billing::Billing;
use super::contacts::Contact;
use super::customer_details::CustomerDetails;
use super::draft::ApplicationDraft;
use super::problem::{Problem, Severity};
use super::renewal::Renewal;
use super::rows::Rows;
use super::step::Step;
use crate::organisation::AccessPoint;
use crate::service::Service;
use crate::values::{Oid, RowId};

/// What the checks need to know besides the answers.
#[derive(Clone, Debug)]
pub struct Circumstances {
    /// The service applied for.
    pub service: Service,
    /// The customer's own OID, which is no access point.
    pub own_oid: Oid,
    /// The customer has not signed the commitment in another application.
    pub commitment_needed: bool,
    /// The access points of the draft that the register knows; `None` when the register could not
    /// be asked, so that nobody is warned of what nobody looked up.
    pub known_access_points: Option<BTreeMap<Oid, AccessPoint>>,
    /// The service description's version of today.
    pub service_description_version: String,
    /// The commitment's version of today.
    pub commitment_version: String,
}

/// Who accepted the two texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acceptances {
    /// The service description.
    pub service_description: Option<Acceptance>,
    /// The commitment.
    pub commitment: Option<Acceptance>,
}

/// An application whose every answer is read: what can be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedApplication {
    /// Access points and systems.
    pub access_points: Rows<AccessPointAnswer>,
    /// The renewal question, where it is asked.
    pub renewal: Option<Renewal>,
    /// Customer details.
    pub customer_details: CustomerDetails,
    /// Contacts and their roles.
    pub contacts: Rows<Contact>,
    /// Billing details, where they are asked.
    pub billing: Option<Billing>,
    /// Who accepted the service description.
    pub service_description: Acceptance,
    /// Who signed the commitment, where it is needed.
    pub commitment: Option<Acceptance>,
}

/// Checks a whole draft. The application is there exactly when no problem is an error; warnings can
/// come with it.
#[must_use]
pub fn check(
    draft: &ApplicationDraft,
    acceptances: &Acceptances,
    circumstances: &Circumstances,
) -> (Option<CheckedApplication>, Vec<Problem>) {
    let mut problems = Vec::new();
    let access_points = access_points::check(draft, circumstances, &mut problems);
    let renewal = if circumstances.service.asks_renewal_requests() {
        form(Step::AccessPoints, None, &draft.renewal, &mut problems).map(Some)
    } else {
        Some(None)
    };
    let customer_details = customer_details::check(draft, &mut problems);
    let contacts = contacts::check(draft, circumstances, &mut problems);
    let billing = if circumstances.service.asks_billing() {
        billing::check(draft, &mut problems).map(Some)
    } else {
        Some(None)
    };
    let service_description =
        acceptance::service_description(draft, acceptances, circumstances, &mut problems);
    let commitment = if circumstances.commitment_needed {
        acceptance::commitment(draft, acceptances, circumstances, &mut problems).map(Some)
    } else {
        Some(None)
    };
    let sendable = problems
        .iter()
        .all(|problem| problem.severity == Severity::Warning);
    let checked = (|| {
        Some(CheckedApplication {
            access_points: access_points?,
            renewal: renewal?,
            customer_details: customer_details?,
            contacts: contacts?,
            billing: billing?,
            service_description: service_description?,
            commitment: commitment?,
        })
    })();
    (checked.filter(|_| sendable), problems)
}

/// Reads one form and notes the answers that cannot be read.
fn form<T: FormDraft>(
    step: Step,
    row: Option<&RowId>,
    draft: &T,
    problems: &mut Vec<Problem>,
) -> Option<T::Checked> {
    draft
        .check()
        .map_err(|found| {
            problems.extend(
                found
                    .into_iter()
                    .map(|(field, problem)| Problem::value(step, row.cloned(), field, problem)),
            );
        })
        .ok()
}

/// Reads every row; `None` when one of them cannot be read.
fn rows<T: FormDraft>(
    step: Step,
    rows: &Rows<T>,
    problems: &mut Vec<Problem>,
) -> Option<Rows<T::Checked>> {
    let mut checked = Some(Rows::default());
    for row in rows {
        let value = form(step, Some(&row.id), &row.value, problems);
        checked = checked.zip(value).map(|(mut rows, value)| {
            rows.push(row.id.clone(), value);
            rows
        });
    }
    checked
}
