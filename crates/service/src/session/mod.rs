//! Sessions: a secret in the browser's cookie, a record in the store that is sealed under it.

mod body;
mod keep;
mod seal;
mod token;

pub use body::{
    EntryRefused, MandateStage, PersonInSession, RepresentativeSession, SessionBody, StaffSession,
};
pub use keep::{Session, SessionError, end, find, open, replace, save};
pub use seal::{Sealer, Unsealable};
pub use token::SessionToken;
