//! The adapters against the simulators, over real loopback HTTP.

#![expect(
    clippy::expect_used,
    reason = "what a test cannot set up, it reports by failing"
)]

mod browser;
mod identity_codes;
mod login;
mod login_refused;
mod mandates;
mod registers;
mod retries;
mod world;
