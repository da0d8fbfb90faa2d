//! Black-box tests of the program: one file per group of routes. Each test starts the demo world on
//! a free port and a folder of its own, and talks to it as a browser without scripts would.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

mod driver;

mod acceptance;
mod api_save_step;
mod assets;
mod bad_addresses;
mod bad_bodies;
mod bad_fields;
mod clock;
mod compression;
mod config;
mod cross_site;
mod desk;
mod errors;
mod faults;
mod headers;
mod health;
mod hostile_text;
mod language;
mod log_in;
mod log_out;
mod logs;
mod metrics;
mod organisation;
mod production;
mod public;
mod random_posts;
mod receipt;
mod represent;
mod restart;
mod rows;
mod send;
mod shutdown;
mod strangers;
mod wizard_steps;
