//! A login without a provider.

use std::sync::Mutex;

use async_trait::async_trait;
use domain::language::Language;

use crate::ports::identity::{
    IdentifiedPerson, IdentifiedStaff, Identity, IdentityError, LoginRealm, LoginSecret,
    LoginStart, Refusal,
};

/// Answers what the test has put in. Without anything put in, every login is refused as cancelled.
#[derive(Debug, Default)]
pub struct FakeIdentity {
    /// The next representative, or why there is none.
    pub person: Mutex<Option<Result<IdentifiedPerson, IdentityError>>>,
    /// The next handler, or why there is none.
    pub staff: Mutex<Option<Result<IdentifiedStaff, IdentityError>>>,
}

impl FakeIdentity {
    /// The state, nonce and verifier of every login begun here.
    #[must_use]
    pub fn secret() -> LoginSecret {
        LoginSecret {
            state: "fake-state".to_owned(),
            nonce: "fake-nonce".to_owned(),
            pkce_verifier: "fake-verifier".to_owned(),
        }
    }

    /// From now on `answer` is given for representatives.
    pub fn answer_person(&self, answer: Result<IdentifiedPerson, IdentityError>) {
        if let Ok(mut slot) = self.person.lock() {
            *slot = Some(answer);
        }
    }

    /// From now on `answer` is given for handlers.
    pub fn answer_staff(&self, answer: Result<IdentifiedStaff, IdentityError>) {
        if let Ok(mut slot) = self.staff.lock() {
            *slot = Some(answer);
        }
    }
}

/// The programmed answer, after the check that the real adapter makes too.
fn answer<T: Clone>(
    slot: &Mutex<Option<Result<T, IdentityError>>>,
    state: &str,
    secret: &LoginSecret,
) -> Result<T, IdentityError> {
    if state != secret.state {
        return Err(Refusal::StateMismatch.into());
    }
    let programmed = slot.lock().ok().and_then(|slot| slot.clone());
    programmed.unwrap_or_else(|| Err(Refusal::Cancelled.into()))
}

#[async_trait]
impl Identity for FakeIdentity {
    async fn begin(
        &self,
        realm: LoginRealm,
        language: Language,
    ) -> Result<LoginStart, IdentityError> {
        let realm = match realm {
            LoginRealm::Representative => "representative",
            LoginRealm::Staff => "staff",
        };
        Ok(LoginStart {
            address: format!(
                "https://identity.invalid/{realm}?ui_locales={}",
                language.code()
            ),
            secret: Self::secret(),
        })
    }

    async fn finish_person(
        &self,
        _code: &str,
        state: &str,
        secret: &LoginSecret,
    ) -> Result<IdentifiedPerson, IdentityError> {
        answer(&self.person, state, secret)
    }

    async fn finish_staff(
        &self,
        _code: &str,
        state: &str,
        secret: &LoginSecret,
    ) -> Result<IdentifiedStaff, IdentityError> {
        answer(&self.staff, state, secret)
    }

    async fn end_session_address(
        &self,
        _realm: LoginRealm,
        _id_token: &str,
        language: Language,
    ) -> Result<Option<String>, IdentityError> {
        Ok(Some(format!(
            "https://identity.invalid/end?ui_locales={}",
            language.code()
        )))
    }
}
