//! Mandates without the e-Authorizations service.

use std::sync::Mutex;

use async_trait::async_trait;
use domain::language::Language;
use domain::values::PersonalIdentityCode;

use crate::ports::mandates::{
    MandateError, MandateSession, MandateStart, Mandates, OrganisationRoles,
};

/// Answers what the test has put in; nobody may act for anyone until then.
#[derive(Debug)]
pub struct FakeMandates {
    answer: Mutex<Result<Vec<OrganisationRoles>, MandateError>>,
    ended: Mutex<Vec<MandateSession>>,
}

impl Default for FakeMandates {
    fn default() -> Self {
        Self {
            answer: Mutex::new(Ok(Vec::new())),
            ended: Mutex::default(),
        }
    }
}

impl FakeMandates {
    /// From now on `answer` is given; an error is given to [`Mandates::begin`] too.
    pub fn answer(&self, answer: Result<Vec<OrganisationRoles>, MandateError>) {
        if let Ok(mut slot) = self.answer.lock() {
            *slot = answer;
        }
    }

    /// The sessions that were closed, in order.
    #[must_use]
    pub fn ended(&self) -> Vec<MandateSession> {
        self.ended
            .lock()
            .map(|ended| ended.clone())
            .unwrap_or_default()
    }

    fn programmed(&self) -> Result<Vec<OrganisationRoles>, MandateError> {
        self.answer
            .lock()
            .map_or(Err(MandateError::Unavailable), |answer| answer.clone())
    }
}

#[async_trait]
impl Mandates for FakeMandates {
    async fn begin(
        &self,
        _person: &PersonalIdentityCode,
        state: &str,
        language: Language,
    ) -> Result<MandateStart, MandateError> {
        self.programmed()?;
        Ok(MandateStart {
            session: MandateSession {
                session_id: "fake-session".to_owned(),
                user_id: "fake-user".to_owned(),
            },
            address: format!(
                "https://mandates.invalid/authorize?state={state}&lang={}",
                language.code()
            ),
        })
    }

    async fn finish(
        &self,
        _session: &MandateSession,
        _code: &str,
    ) -> Result<Vec<OrganisationRoles>, MandateError> {
        self.programmed()
    }

    async fn end(&self, session: &MandateSession) -> Result<(), MandateError> {
        if let Ok(mut ended) = self.ended.lock() {
            ended.push(session.clone());
        }
        Ok(())
    }
}
