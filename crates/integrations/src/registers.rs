//! The code service and the business register as one port.

use async_trait::async_trait;
use domain::organisation::{AccessPoint, Organisation, OrganisationKind};
use domain::values::{BusinessId, Oid};
use service::ports::registers::{OrganisationAnswer, RegisterError, Registers};

use crate::code_service::{CodeService, RegisteredKind};
use crate::ytj::Ytj;

/// Asks the code service first, and the business register for what the former cannot tell.
pub struct NationalRegisters {
    codes: CodeService,
    companies: Ytj,
}

impl NationalRegisters {
    /// Both registers.
    #[must_use]
    pub const fn new(codes: CodeService, companies: Ytj) -> Self {
        Self { codes, companies }
    }

    /// The kind by legal form. When the business register does not answer, nothing is assumed:
    /// a foundation taken for a company could be acted for without a mandate.
    async fn kind(
        &self,
        known: RegisteredKind,
        id: &BusinessId,
    ) -> Result<OrganisationKind, RegisterError> {
        match known {
            RegisteredKind::Certain(kind) => Ok(kind),
            RegisteredKind::Private => {
                let company = self.companies.company(id).await?;
                Ok(company.map_or(OrganisationKind::PrivateCompany, |company| company.kind))
            }
        }
    }
}

#[async_trait]
impl Registers for NationalRegisters {
    async fn organisation(&self, id: &BusinessId) -> Result<OrganisationAnswer, RegisterError> {
        let Some(entry) = self.codes.organisation(id).await? else {
            let company = self.companies.company(id).await?;
            return Ok(company.map_or(OrganisationAnswer::Unknown, |company| {
                OrganisationAnswer::MissingFromCodeService { name: company.name }
            }));
        };
        Ok(OrganisationAnswer::Found(Organisation {
            business_id: id.clone(),
            kind: self.kind(entry.kind, id).await?,
            oid: entry.oid,
            name: entry.name,
            health: entry.health,
            social: entry.social,
            address: entry.address,
        }))
    }

    async fn access_point(&self, oid: &Oid) -> Result<Option<AccessPoint>, RegisterError> {
        self.codes.access_point(oid).await
    }
}
