//! The settings with which the real adapters reach the simulators.

use std::sync::Arc;
use std::time::Duration;

use domain::values::{Oid, Value as _, ValueProblem};
use service::ports::chance::Chance;
use service::ports::clock::Clock;

use super::world;
use crate::calls::CallSettings;
use crate::code_service::{AttributeNames, CodeService, CodeServiceSettings, CodeSets};
use crate::registers::NationalRegisters;
use crate::secret::Secret;
use crate::setting::SettingError;
use crate::suomifi_login::{ClaimNames, ClientSettings, LoginSettings, SuomifiLogin};
use crate::suomifi_mandates::{MandateSettings, SuomifiMandates};
use crate::ytj::{Ytj, YtjSettings};

/// The client of representatives at the simulated provider.
pub(super) const PERSON_CLIENT: &str = "demo-ekstranet";
/// The client of handlers.
pub(super) const STAFF_CLIENT: &str = "demo-desk";
/// The secret of both; open, like everything of the demo.
pub(super) const CLIENT_SECRET: &str = "demo-client-secret";
/// The client at the simulated e-Authorizations.
pub(super) const MANDATE_CLIENT: &str = "demo0001";
/// Its key of the checksum header.
pub(super) const MANDATE_KEY: &str = "demo-checksum-key";
/// Its password of the token call.
pub(super) const MANDATE_PASSWORD: &str = "demo-oauth-password";
/// The assurance of the simulated identification: substantial, of the Finnish Trust Network.
pub(super) const ASSURANCE: &str = "http://ftn.ficora.fi/2017/loa2";

/// Where the simulators and the service are, each as an origin: `http://127.0.0.1:3000`.
#[derive(Clone, Debug)]
pub struct DemoAddresses {
    /// Of the simulators' listener, as the browser reaches it.
    pub simulators: String,
    /// Of the service: where people come back to.
    pub service: String,
}

impl DemoAddresses {
    pub(super) fn issuer(&self) -> String {
        format!("{}/identity", self.simulators)
    }

    pub(super) fn person_return(&self) -> String {
        format!("{}/login/callback", self.service)
    }

    pub(super) fn staff_return(&self) -> String {
        format!("{}/desk/login/callback", self.service)
    }

    pub(super) fn mandate_return(&self) -> String {
        format!("{}/represent/callback", self.service)
    }

    pub(super) fn logout_return(&self) -> String {
        format!("{}/logged-out", self.service)
    }

    /// The settings of login.
    #[must_use]
    pub fn login(&self, calls: CallSettings) -> LoginSettings {
        LoginSettings {
            representative: self.client(PERSON_CLIENT, self.person_return()),
            staff: self.client(STAFF_CLIENT, self.staff_return()),
            calls,
        }
    }

    fn client(&self, client_id: &str, return_address: String) -> ClientSettings {
        ClientSettings {
            issuer: self.issuer(),
            client_id: client_id.to_owned(),
            client_secret: Secret::new(CLIENT_SECRET.to_owned()),
            return_address,
            logout_return_address: self.logout_return(),
            scopes: vec!["profile".to_owned()],
            accepted_assurance: vec![ASSURANCE.to_owned()],
            longest_login_age: Duration::from_mins(10),
            claims: ClaimNames::default(),
        }
    }

    /// The settings of e-Authorizations.
    #[must_use]
    pub fn mandates(&self, calls: CallSettings) -> MandateSettings {
        MandateSettings {
            base_address: self.simulators.clone(),
            client_id: MANDATE_CLIENT.to_owned(),
            api_key: Secret::new(MANDATE_KEY.to_owned()),
            oauth_password: Secret::new(MANDATE_PASSWORD.to_owned()),
            return_address: self.mandate_return(),
            calls,
        }
    }

    /// The settings of the code service.
    ///
    /// # Errors
    /// Never, as long as the demo world's OIDs are ones.
    pub fn code_service(&self, calls: CallSettings) -> Result<CodeServiceSettings, ValueProblem> {
        Ok(CodeServiceSettings {
            base_address: format!("{}/codeserver/csapi", self.simulators),
            sets: CodeSets {
                organisations: Oid::parse(world::ORGANISATION_SET)?,
                pharmacies: Some(Oid::parse(world::PHARMACY_SET)?),
                self_employed: Some(Oid::parse(world::SELF_EMPLOYED_SET)?),
                access_points: Oid::parse(world::ACCESS_POINT_SET)?,
            },
            attributes: AttributeNames::default(),
            calls,
        })
    }

    /// The settings of the business register.
    #[must_use]
    pub fn ytj(&self, calls: CallSettings) -> YtjSettings {
        YtjSettings {
            base_address: format!("{}/opendata-ytj-api", self.simulators),
            calls,
        }
    }
}

/// The adapters of the demo.
pub struct DemoAdapters {
    /// Login.
    pub identity: SuomifiLogin,
    /// Mandates.
    pub mandates: SuomifiMandates,
    /// Registers.
    pub registers: NationalRegisters,
}

impl DemoAdapters {
    /// The real adapters, set to the simulators at `addresses`. Calls nobody.
    ///
    /// # Errors
    /// When an address is none.
    pub fn new(
        addresses: &DemoAddresses,
        calls: CallSettings,
        clock: &Arc<dyn Clock>,
        chance: &Arc<dyn Chance>,
    ) -> Result<Self, SettingError> {
        // Loopback is never behind a proxy.
        let calls = CallSettings {
            through_proxy: false,
            ..calls
        };
        let codes = addresses
            .code_service(calls)
            .map_err(|_problem| SettingError::Address("code sets"))?;
        Ok(Self {
            identity: SuomifiLogin::new(addresses.login(calls), clock.clone(), chance.clone())?,
            mandates: SuomifiMandates::new(
                addresses.mandates(calls),
                clock.clone(),
                chance.clone(),
            )?,
            registers: NationalRegisters::new(
                CodeService::new(codes, clock.clone(), chance.clone())?,
                Ytj::new(&addresses.ytj(calls), chance.clone())?,
            ),
        })
    }
}
