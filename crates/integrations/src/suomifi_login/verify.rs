//! Whether a token is what was asked for: signature, issuer, audience, times, nonce, assurance.

use chrono::{DateTime, Utc};
use openidconnect::core::{CoreIdToken, CoreIdTokenVerifier, CoreJwsSigningAlgorithm};
use openidconnect::{
    AuthenticationContextClass, ClaimsVerificationError, Nonce, SignatureVerificationError,
};
use service::ports::identity::{IdentityError, Refusal};
use time::{Duration, OffsetDateTime};

use super::provider::{Provider, ReadyClient};

/// How much the provider's clock may differ from ours.
const LEEWAY: Duration = Duration::minutes(1);
/// A token is fetched right after it was made; an older one is somebody's leftover.
const LONGEST_SINCE_ISSUE: Duration = Duration::minutes(5);
/// Signatures by a private key only: neither `none` nor one made with the shared secret.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 3] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
];

/// Checks `token` against the keys that are known; when its key is not among them, once more
/// against fresh ones.
pub(super) async fn checked(
    provider: &Provider,
    token: &CoreIdToken,
    nonce: &Nonce,
) -> Result<(), IdentityError> {
    let first = verify(provider, &provider.client().await?, token, nonce);
    let outcome = match first {
        Err(ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoMatchingKey,
        )) => verify(
            provider,
            &provider.client_with_fresh_keys().await?,
            token,
            nonce,
        ),
        outcome => outcome,
    };
    outcome.map_err(|error| refusal(&error).into())
}

fn verify(
    provider: &Provider,
    client: &ReadyClient,
    token: &CoreIdToken,
    nonce: &Nonce,
) -> Result<(), ClaimsVerificationError> {
    let now = provider.now();
    let accepted = &provider.settings().accepted_assurance;
    let longest = provider.settings().longest_login_age;
    let verifier: CoreIdTokenVerifier<'_> = client
        .id_token_verifier()
        .set_allowed_algs(ALGORITHMS)
        .set_time_fn(move || instant(now))
        .set_issue_time_verifier_fn(move |issued| within(issued, now, LONGEST_SINCE_ISSUE))
        .set_auth_context_verifier_fn(move |assurance| assured(assurance, accepted))
        .set_auth_time_verifier_fn(move |identified| {
            let identified = identified.ok_or("no auth_time")?;
            within(identified, now, longest.try_into().unwrap_or(Duration::MAX))
        });
    token.claims(&verifier, nonce).map(|_claims| ())
}

/// `now` in the verifier's type. One that it cannot hold lets every token expire.
fn instant(now: OffsetDateTime) -> DateTime<Utc> {
    DateTime::from_timestamp(now.unix_timestamp(), now.nanosecond())
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}

fn within(then: DateTime<Utc>, now: OffsetDateTime, longest: Duration) -> Result<(), String> {
    let age = Duration::seconds(now.unix_timestamp().saturating_sub(then.timestamp()));
    if age >= -LEEWAY && age <= longest.saturating_add(LEEWAY) {
        Ok(())
    } else {
        Err("too old, or in the future".to_owned())
    }
}

fn assured(
    assurance: Option<&AuthenticationContextClass>,
    accepted: &[String],
) -> Result<(), String> {
    if accepted.is_empty()
        || accepted
            .iter()
            .any(|one| assurance.is_some_and(|it| **it == *one))
    {
        Ok(())
    } else {
        Err("not an accepted assurance".to_owned())
    }
}

/// The error's own words may quote the token, so only its kind is kept.
const fn refusal(error: &ClaimsVerificationError) -> Refusal {
    match error {
        ClaimsVerificationError::InvalidAuthContext(_)
        | ClaimsVerificationError::InvalidAuthTime(_) => Refusal::WeakAssurance,
        _ => Refusal::BadToken,
    }
}
