//! The form view.
