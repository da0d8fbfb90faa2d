//! What the system does: one use case a file, and the ports through which it reaches the world.
//! Authorisation lives here, inside each use case. Imports `domain` alone; never SQL, HTTP or
//! leptos.

pub mod acting_for;
pub mod cached_registers;
#[cfg(any(test, feature = "fakes"))]
pub mod fakes;
pub mod ports;
pub mod session;
pub mod use_cases;
pub mod world;
