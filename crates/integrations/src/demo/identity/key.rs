//! The keys that sign the demo's tokens. They lie open in the sources and protect nothing; a
//! production configuration never meets a token that they signed.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rsa::RsaPrivateKey;
use rsa::pkcs1v15::SigningKey as Pkcs1v15;
use rsa::pkcs8::DecodePrivateKey;
use rsa::sha2::Sha256;
use rsa::signature::{SignatureEncoding, Signer};
use rsa::traits::PublicKeyParts;
use serde_json::{Value, json};

static FIRST: LazyLock<SigningKey> =
    LazyLock::new(|| SigningKey::read("demo-1", include_str!("demo_only_key.pem")));
static OTHER: LazyLock<SigningKey> =
    LazyLock::new(|| SigningKey::read("demo-2", include_str!("demo_only_other_key.pem")));

/// A key for RS256 and the name it is published under.
pub(super) struct SigningKey {
    pub id: &'static str,
    key: RsaPrivateKey,
}

impl SigningKey {
    /// The one that is published unless told otherwise.
    pub(super) fn first() -> &'static Self {
        &FIRST
    }

    /// The one after a change of keys, and the forger's.
    pub(super) fn other() -> &'static Self {
        &OTHER
    }

    #[expect(clippy::expect_used, reason = "the keys are part of the sources")]
    fn read(id: &'static str, pem: &str) -> Self {
        Self {
            id,
            key: RsaPrivateKey::from_pkcs8_pem(pem).expect("a key in PKCS #8"),
        }
    }

    /// A token with `claims`, naming `key_id` as its key.
    pub(super) fn token(&self, key_id: &str, claims: &Value) -> String {
        let encode = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let header = json!({ "alg": "RS256", "typ": "JWT", "kid": key_id });
        let signed = format!("{}.{}", encode(&header), encode(claims));
        let signature = Pkcs1v15::<Sha256>::new(self.key.clone()).sign(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }

    /// The public half as a JWK.
    pub(super) fn published(&self) -> Value {
        json!({
            "kty": "RSA",
            "use": "sig",
            "alg": "RS256",
            "kid": self.id,
            "n": URL_SAFE_NO_PAD.encode(self.key.n().to_bytes_be()),
            "e": URL_SAFE_NO_PAD.encode(self.key.e().to_bytes_be()),
        })
    }
}
