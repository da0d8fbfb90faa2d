//! Everything a person sees. Pages are documents, rendered on the server alone (feature `ssr`);
//! islands are behaviour, compiled for the browser too (feature `hydrate`). Imports `domain`, and
//! under `ssr` also `texts` and `service`.

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod form;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod routes;
