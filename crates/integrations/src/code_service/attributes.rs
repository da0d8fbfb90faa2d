//! What the attributes of an entry are called.

/// Names of attributes. The defaults are those of the public register; the Swedish names and the
/// systems of an access point are not published, and their defaults are ours.
#[derive(Clone, Debug)]
pub struct AttributeNames {
    /// The name.
    pub name: String,
    /// The Swedish name.
    pub swedish_name: String,
    /// The Y-tunnus.
    pub business_id: String,
    /// `1 …` public, `2 …` private.
    pub sector: String,
    /// `T` when it is a health-care unit.
    pub health: String,
    /// `T` when it is a social-welfare unit.
    pub social: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Post office.
    pub post_office: String,
    /// Post office in Swedish.
    pub swedish_post_office: String,
    /// The systems behind an access point, one value each.
    pub systems: String,
}

impl Default for AttributeNames {
    fn default() -> Self {
        Self {
            name: "LongName".to_owned(),
            swedish_name: "LongNameSv".to_owned(),
            business_id: "Y-Tunnus".to_owned(),
            sector: "Sektori".to_owned(),
            health: "Terv.toimintayksikkö".to_owned(),
            social: "Sos.toimintayksikkö".to_owned(),
            street: "StreetAddress".to_owned(),
            postal_code: "PostNumber".to_owned(),
            post_office: "PostOffice".to_owned(),
            swedish_post_office: "PostOfficeSv".to_owned(),
            systems: "Tietojärjestelmä".to_owned(),
        }
    }
}
