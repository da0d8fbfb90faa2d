//! One value type a file. Each parses what people really type, normalises it, and can be shown
//! again; none can hold anything that its rules refuse.

mod business_id;
mod e_invoice_address;
mod email_address;
pub mod intermediary;
mod oid;
mod organisation_name;
mod pasted;
mod person_name;
mod personal_identity_code;
mod phone;
mod plain_text;
mod post_office;
mod postal_code;
pub mod postal_directory;
mod problem;
mod reference;
mod row_id;
mod street_address;
mod system_name;
mod text_value;
mod ticked;
mod yes_no;

pub use business_id::BusinessId;
pub use e_invoice_address::EInvoiceAddress;
pub use email_address::EmailAddress;
pub use intermediary::IntermediaryCode;
pub use oid::Oid;
pub use organisation_name::OrganisationName;
pub use person_name::PersonName;
pub use personal_identity_code::PersonalIdentityCode;
pub use phone::Phone;
pub use post_office::PostOffice;
pub use postal_code::PostalCode;
pub use postal_directory::post_office_for;
pub use problem::ValueProblem;
pub use reference::Reference;
pub use row_id::RowId;
pub use street_address::StreetAddress;
pub use system_name::SystemName;
pub use ticked::Ticked;
pub use yes_no::YesNo;

/// A value that is read from what a person typed or pasted.
pub trait Value: Sized {
    /// The most characters that a form field of this value takes.
    const MAX_CHARACTERS: usize;

    /// Reads and normalises `typed`.
    ///
    /// # Errors
    /// The first thing that is wrong with it. An empty or blank text is [`ValueProblem::Missing`].
    fn parse(typed: &str) -> Result<Self, ValueProblem>;
}
