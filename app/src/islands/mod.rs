//! Behaviour around server-rendered pages.
