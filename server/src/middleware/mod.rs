//! What happens to every request, whatever its route.

mod compress;
mod error_pages;
pub mod headers;
mod load_session;
mod log_requests;

pub use compress::compress;
pub use error_pages::{error_pages, panicked};
pub use load_session::load_session;
pub use log_requests::log_requests;
