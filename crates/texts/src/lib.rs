//! Every sentence that a person reads, in Finnish and Swedish: the Fluent files of `locales/`,
//! looked up by message id, and the written forms of dates and times.
//!
//! For the server only: the browser gets its words inside the pages. Imports `domain` and none of
//! our other crates; holds no rule, only words.

mod arguments;
mod document;
mod files;
mod helsinki;
mod problem;
mod texts;
mod written_time;

pub use document::Document;
pub use files::FILES;
pub use helsinki::to_helsinki;
pub use texts::Texts;
