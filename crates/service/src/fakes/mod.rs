//! In-memory ports for tests.

pub mod chance;
pub mod clock;
pub mod identity;
pub mod mandates;
pub mod registers;
pub mod storage;
