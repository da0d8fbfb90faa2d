//! The world outside, behind the ports of `service`: login and mandates of Suomi.fi, the national
//! code service and the business register. Imports `service` and `domain`; never SQL or leptos.
//!
//! `demo` simulates those services over real HTTP, so that the adapters that run in production are
//! the ones that run in the demo and in the tests.

pub mod calls;
pub mod code_service;
pub mod demo;
pub mod registers;
pub mod secret;
pub mod setting;
pub mod suomifi_login;
pub mod suomifi_mandates;
pub mod ytj;
