//! The use cases, over ports in memory: who may do what, and what comes of it.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

mod application;
mod demo;
mod front_page;
mod log_in;
mod log_out;
mod mandates;
mod open;
mod represent;
mod save;
mod save_acceptance;
mod save_rows;
mod save_sequences;
mod save_together;
mod send;
mod send_once;
mod send_refused;
mod sessions;
mod start;
mod start_filled;
mod world;
