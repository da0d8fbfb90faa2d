//! The rules of the form, of its wizard and of an application's states, through the public
//! interface alone.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

mod acceptances;
mod access_points;
mod arbitrary;
mod billing;
mod changes;
mod contacts;
mod customer_details;
mod eligibility;
mod merge_cases;
mod merge_laws;
mod posted;
mod posted_rows;
mod roles;
mod round_trip;
mod sendable;
mod sending;
mod stored_drafts;
mod transitions;
mod wizard_states;
mod wizard_steps;
mod words;
