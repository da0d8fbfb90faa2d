//! Who looks at a page, as far as the frame around it shows.

/// Who looks at the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody has logged in.
    #[default]
    Anonymous,
    /// A logged-in representative.
    Representative {
        /// The person's name.
        person_name: String,
        /// The organisation acted for, once it is chosen.
        organisation: Option<OrganisationBar>,
        /// There are other organisations to choose from.
        may_change: bool,
    },
    /// A logged-in handler.
    Staff {
        /// The handler's name.
        name: String,
    },
}

impl Viewer {
    /// The name shown beside the log-out button.
    #[must_use]
    pub fn person_name(&self) -> Option<&str> {
        match self {
            Self::Anonymous => None,
            Self::Representative { person_name, .. } => Some(person_name),
            Self::Staff { name } => Some(name),
        }
    }
}

/// The organisation that is acted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationBar {
    /// Its name.
    pub name: String,
    /// Its business id in the written form, which is part of addresses.
    pub business_id: String,
}
