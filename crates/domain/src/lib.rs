//! What the service knows by itself: values, the application form, its wizard, its states and its
//! rules. Pure: no input or output, no clock, no chance, no SQL, no leptos, none of our other
//! crates. Builds for wasm32, so that the browser and the server apply one set of rules.

pub mod access;
pub mod application;
pub mod customership;
pub mod forms;
pub mod language;
pub mod message;
pub mod organisation;
pub mod service;
pub mod timestamp;
pub mod values;
