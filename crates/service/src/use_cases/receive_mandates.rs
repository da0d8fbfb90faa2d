//! The register of mandates has answered: for whom may the person act? Every look-up is recorded,
//! also one that gives nothing.

use domain::access::{AccessRefusal, right_for};
use domain::values::BusinessId;

use crate::acting_for::Representation;
use crate::ports::audit::{Act, AuditEntry};
use crate::ports::mandates::{MandateError, OrganisationRoles};
use crate::ports::registers::{OrganisationAnswer, RegisterError};
use crate::ports::storage::StorageError;
use crate::session::{
    EntryRefused, MandateStage, RepresentativeSession, Session, SessionBody, SessionError, save,
};
use crate::world::World;

/// The look-up could not be finished.
#[derive(Debug, thiserror::Error)]
pub enum MandatesNotReceived {
    /// This session did not ask, or asked under another state.
    #[error("the answer does not belong to this session")]
    NotAsked,
    /// The register of mandates failed.
    #[error(transparent)]
    Mandates(#[from] MandateError),
    /// A register of organisations failed.
    #[error(transparent)]
    Registers(#[from] RegisterError),
    /// The session could not be kept.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// The store failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Reads the answer into the session.
///
/// # Errors
/// When the answer is not this session's, or something outside failed.
pub async fn receive_mandates(
    world: &World,
    session: &mut Session,
    code: &str,
    state: &str,
) -> Result<(), MandatesNotReceived> {
    let SessionBody::Representative(body) = &mut session.body else {
        return Err(MandatesNotReceived::NotAsked);
    };
    let asked = match &body.mandates {
        MandateStage::Asked {
            session,
            state: asked,
        } if asked == state => session.clone(),
        MandateStage::Asked { .. } | MandateStage::Answered { .. } | MandateStage::Unavailable => {
            return Err(MandatesNotReceived::NotAsked);
        }
    };
    let relations = world.mandates.finish(&asked, code).await?;
    // The session changes as a whole or not at all.
    let mut judged = body.as_ref().clone();
    let mut entries = Vec::new();
    for relation in &relations {
        let answer = world.registers.organisation(&relation.business_id).await?;
        let outcome = judge(&mut judged, relation, answer, &world.settings.mandate);
        let organisation = Some(relation.business_id.clone());
        entries.push(looked_up(
            world,
            body,
            organisation,
            relation.roles.clone(),
            outcome,
        ));
    }
    if relations.is_empty() {
        entries.push(looked_up(world, body, None, Vec::new(), "nobody"));
    }
    judged.mandates = MandateStage::Answered { session: asked };
    let mut transaction = world.storage.begin().await?;
    for entry in &entries {
        transaction.record(entry).await?;
    }
    transaction.commit().await?;
    **body = judged;
    Ok(save(world, session).await?)
}

/// Takes one relation into the session; the outcome's code for the record.
fn judge(
    body: &mut RepresentativeSession,
    relation: &OrganisationRoles,
    answer: OrganisationAnswer,
    mandate: &str,
) -> &'static str {
    let refused = |name: &str, refusal| EntryRefused {
        organisation: name.to_owned(),
        business_id: relation.business_id.to_string(),
        refusal,
    };
    let organisation = match answer {
        OrganisationAnswer::Found(organisation) => organisation,
        OrganisationAnswer::MissingFromCodeService { name } => {
            body.refusals
                .push(refused(&name, AccessRefusal::OrganisationMissing));
            return "organisation-missing";
        }
        OrganisationAnswer::Unknown => {
            body.refusals
                .push(refused(&relation.name, AccessRefusal::OrganisationMissing));
            return "organisation-missing";
        }
    };
    if !relation.complete {
        body.refusals
            .push(refused(&organisation.name.fi, AccessRefusal::Incomplete));
        return "incomplete";
    }
    match right_for(organisation.kind, &relation.roles, mandate) {
        Ok(right) => {
            body.representations.push(Representation {
                organisation,
                right,
            });
            "allowed"
        }
        Err(refusal) => {
            body.refusals.push(refused(&organisation.name.fi, refusal));
            match refusal {
                AccessRefusal::PositionNotEnough => "position-not-enough",
                AccessRefusal::NeedsMandate => "needs-mandate",
                AccessRefusal::Incomplete => "incomplete",
                AccessRefusal::OrganisationMissing => "organisation-missing",
            }
        }
    }
}

fn looked_up(
    world: &World,
    body: &RepresentativeSession,
    organisation: Option<BusinessId>,
    roles: Vec<String>,
    outcome: &str,
) -> AuditEntry {
    AuditEntry {
        id: world.chance.uuid(),
        at: world.now(),
        actor: body.person.id.clone(),
        organisation,
        right: None,
        application: None,
        act: Act::RepresentationLookedUp {
            roles,
            outcome: outcome.to_owned(),
        },
    }
}
