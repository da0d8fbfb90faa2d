//! What the use cases need of the world outside. Adapters live in `storage-*` and `integrations`.

pub mod audit;
pub mod chance;
pub mod clock;
pub mod identity;
pub mod mandates;
pub mod registers;
pub mod storage;
