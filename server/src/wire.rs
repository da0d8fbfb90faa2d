//! Which adapter stands behind which port.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Context as _;
use domain::language::Language;
use domain::service::Service;
use domain::values::{Oid, Value as _};
use integrations::calls::CallSettings;
use integrations::code_service::{AttributeNames, CodeService, CodeServiceSettings, CodeSets};
use integrations::registers::NationalRegisters;
use integrations::secret::Secret;
use integrations::suomifi_login::{ClaimNames, ClientSettings, LoginSettings, SuomifiLogin};
use integrations::suomifi_mandates::{MandateSettings, SuomifiMandates};
use integrations::ytj::{Ytj, YtjSettings};
use service::cached_registers::CachedRegisters;
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use service::ports::storage::Storage;
use service::world::{Settings, TextVersions, World};
use texts::Texts;

use crate::config::{ClientConfig, Config, ConfigError, RegistersConfig, StorageConfig};
use crate::system::{SystemChance, SystemClock};

/// How long ago a person may have been identified (ASVS 6.8.4).
const LONGEST_LOGIN_AGE: std::time::Duration = std::time::Duration::from_mins(10);

/// Opens the database and brings it up to date.
///
/// # Errors
/// When it cannot be opened, or is of a newer program.
pub async fn storage(config: &StorageConfig) -> anyhow::Result<Arc<dyn Storage>> {
    if let Some(path) = &config.sqlite {
        return Ok(Arc::new(storage_sqlite::SqliteStorage::open(path).await?));
    }
    let address = config
        .postgres
        .as_ref()
        .context("no database is configured")?;
    let postgres =
        storage_postgres::PostgresStorage::connect(address.expose(), config.connections).await?;
    Ok(Arc::new(postgres))
}

/// The world of a production service.
///
/// # Errors
/// When an adapter cannot work with its settings, or the database cannot be opened.
pub async fn production(config: &Config) -> anyhow::Result<World> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let chance: Arc<dyn Chance> = Arc::new(SystemChance);
    let calls = CallSettings::default();
    let origin = config.server.origin();
    let login = LoginSettings {
        representative: client(&config.login.representative, &origin, "/login/callback"),
        staff: client(&config.login.staff, &origin, "/desk/login/callback"),
        calls,
    };
    let mandates = MandateSettings {
        base_address: trimmed(&config.mandates.address),
        client_id: config.mandates.client_id.clone(),
        api_key: Secret::new(config.mandates.api_key.expose().to_owned()),
        oauth_password: Secret::new(config.mandates.oauth_password.expose().to_owned()),
        return_address: format!("{origin}/represent/callback"),
        calls,
    };
    let registers = registers(&config.registers, calls, &clock, &chance)?;
    Ok(World {
        storage: storage(&config.storage).await?,
        identity: Arc::new(SuomifiLogin::new(login, clock.clone(), chance.clone())?),
        mandates: Arc::new(SuomifiMandates::new(
            mandates,
            clock.clone(),
            chance.clone(),
        )?),
        registers: Arc::new(CachedRegisters::new(Arc::new(registers), clock.clone())),
        settings: Arc::new(Settings {
            session_idle: config.session.idle(),
            session_absolute: config.session.absolute(),
            mandate: config.mandates.mandate.clone(),
            person_key: config.server.person_key()?,
            text_versions: text_versions(),
        }),
        clock,
        chance,
    })
}

fn client(config: &ClientConfig, origin: &str, path: &str) -> ClientSettings {
    let standard = ClaimNames::default();
    let named = |name: &Option<String>, otherwise: String| name.clone().unwrap_or(otherwise);
    ClientSettings {
        issuer: trimmed(&config.issuer),
        client_id: config.client_id.clone(),
        client_secret: Secret::new(config.client_secret.expose().to_owned()),
        return_address: format!("{origin}{path}"),
        logout_return_address: format!("{origin}/logged-out"),
        scopes: config.scopes.clone(),
        accepted_assurance: config.accepted_assurance.clone(),
        longest_login_age: LONGEST_LOGIN_AGE,
        claims: ClaimNames {
            identity_code: named(&config.identity_code_claim, standard.identity_code),
            given_names: named(&config.given_names_claim, standard.given_names),
            family_name: named(&config.family_name_claim, standard.family_name),
            display_name: standard.display_name,
        },
    }
}

fn registers(
    config: &RegistersConfig,
    calls: CallSettings,
    clock: &Arc<dyn Clock>,
    chance: &Arc<dyn Chance>,
) -> anyhow::Result<NationalRegisters> {
    let oid = |name: &str, text: &str| {
        Oid::parse(text)
            .map_err(|_| ConfigError(format!("the setting registers.{name} must be an OID")))
    };
    let codes = CodeServiceSettings {
        base_address: trimmed(&config.code_service),
        sets: CodeSets {
            organisations: oid("organisation_set", &config.organisation_set)?,
            pharmacies: config
                .pharmacy_set
                .as_deref()
                .map(|text| oid("pharmacy_set", text))
                .transpose()?,
            self_employed: Some(oid("self_employed_set", &config.self_employed_set)?),
            access_points: oid("access_point_set", &config.access_point_set)?,
        },
        attributes: AttributeNames::default(),
        calls,
    };
    let ytj = YtjSettings {
        base_address: trimmed(&config.ytj),
        calls,
    };
    Ok(NationalRegisters::new(
        CodeService::new(codes, clock.clone(), chance.clone())?,
        Ytj::new(&ytj, chance.clone())?,
    ))
}

/// An address without the slash that the parser puts at its end.
fn trimmed(address: &url::Url) -> String {
    address.as_str().trim_end_matches('/').to_owned()
}

/// The versions of the texts that this program carries; the same in both languages.
#[must_use]
pub fn text_versions() -> TextVersions {
    let texts = Texts::of(Language::Fi);
    let version = |id: &str| texts.document(id).version;
    TextVersions {
        service_descriptions: Service::ALL
            .into_iter()
            .map(|service| {
                (
                    service,
                    version(&format!("service-description-{}", service.code())),
                )
            })
            .collect::<BTreeMap<_, _>>(),
        commitment: version("commitment"),
    }
}
