//! The people and organisations of the demo, all of them made up: Y-tunnus numbers that begin with
//! 90 have not been issued, and identity codes of the 9xx series are artificial.

use domain::language::Language;

/// The code set of organisations.
pub const ORGANISATION_SET: &str = "1.2.246.537.6.202";
/// The code set of pharmacies; the real one is not published.
pub const PHARMACY_SET: &str = "1.2.246.537.6.999.1";
/// The code set of self-employed professionals.
pub const SELF_EMPLOYED_SET: &str = "1.2.246.537.6.203";
/// The code set of access points; the real one is not published.
pub const ACCESS_POINT_SET: &str = "1.2.246.537.6.999.2";
/// The mandate to take digital services into use; the real URI is not published.
pub const MANDATE: &str = "http://valtuusrekisteri.suomi.fi/sote_digipalvelujen_kayttoonotto";

/// Someone who can log in as a representative.
pub struct DemoPerson {
    /// The value of the person's button.
    pub key: &'static str,
    /// Given names.
    pub given_names: &'static str,
    /// Family name.
    pub family_name: &'static str,
    /// Identity code.
    pub code: &'static str,
    /// The person's own language.
    pub language: Language,
    /// What the person is to organisations: Y-tunnus and role, as e-Authorizations tells.
    pub relations: &'static [(&'static str, &'static str)],
}

/// The representatives.
pub const PEOPLE: [DemoPerson; 10] = [
    DemoPerson {
        key: "aino-toimi",
        given_names: "Aino",
        family_name: "Toimi",
        code: "010180-9004",
        language: Language::Fi,
        relations: &[("9000001-1", "TJ")],
    },
    DemoPerson {
        key: "eino-valtanen",
        given_names: "Eino",
        family_name: "Valtanen",
        code: "020281-901V",
        language: Language::Fi,
        relations: &[
            ("9000001-1", MANDATE),
            ("9000003-8", MANDATE),
            ("9000004-6", MANDATE),
            ("9000005-4", MANDATE),
            ("9000008-9", MANDATE),
        ],
    },
    DemoPerson {
        key: "siiri-sijainen",
        given_names: "Siiri",
        family_name: "Sijainen",
        code: "030382-902L",
        language: Language::Fi,
        relations: &[("9000003-8", "TJS")],
    },
    DemoPerson {
        key: "kaarlo-hallamaa",
        given_names: "Kaarlo",
        family_name: "Hallamaa",
        code: "040483-903B",
        language: Language::Fi,
        relations: &[("9000001-1", "J")],
    },
    DemoPerson {
        key: "pirkko-proviisori",
        given_names: "Pirkko",
        family_name: "Proviisori",
        code: "050584-9043",
        language: Language::Fi,
        // A pharmacist runs the pharmacy as a private trader.
        relations: &[("9000006-2", "ELI")],
    },
    DemoPerson {
        key: "sami-saarinen",
        given_names: "Sami",
        family_name: "Saarinen",
        code: "060685-905U",
        language: Language::Fi,
        relations: &[("9000007-0", "ELI")],
    },
    DemoPerson {
        key: "ulla-uusitalo",
        given_names: "Ulla",
        family_name: "Uusitalo",
        code: "070786-906K",
        language: Language::Fi,
        relations: &[],
    },
    DemoPerson {
        key: "lena-lindstrom",
        given_names: "Lena",
        family_name: "Lindström",
        code: "080887-907A",
        language: Language::Sv,
        relations: &[("9000008-9", MANDATE), ("9000004-6", MANDATE)],
    },
    DemoPerson {
        key: "rasmus-rekola",
        given_names: "Rasmus",
        family_name: "Rekola",
        code: "090988-9082",
        language: Language::Fi,
        relations: &[("9000009-7", "TJ")],
    },
    DemoPerson {
        key: "tiina-tervo",
        given_names: "Tiina",
        family_name: "Tervo",
        code: "101089-909T",
        language: Language::Fi,
        relations: &[("9000011-8", "NIMKO")],
    },
];

/// Someone who can log in as a handler.
pub struct DemoHandler {
    /// The value of the person's button, and the provider's lasting id.
    pub key: &'static str,
    /// The name as shown.
    pub name: &'static str,
}

/// The handlers.
pub const HANDLERS: [DemoHandler; 2] = [
    DemoHandler {
        key: "kaisa-kouri",
        name: "Kaisa Kouri",
    },
    DemoHandler {
        key: "heikki-harju",
        name: "Heikki Harju",
    },
];

/// What the code service has of an organisation.
pub struct CodeEntry {
    /// The code set.
    pub set: &'static str,
    /// The OID.
    pub oid: &'static str,
    /// `1 …` or `2 …`.
    pub sector: &'static str,
    /// A health-care unit.
    pub health: bool,
    /// A social-welfare unit.
    pub social: bool,
    /// Street and number.
    pub street: &'static str,
    /// Postal code.
    pub postal_code: &'static str,
    /// Post office in Finnish and Swedish.
    pub post_office: (&'static str, &'static str),
}

/// An organisation.
pub struct DemoOrganisation {
    /// Its Y-tunnus.
    pub business_id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its Swedish name.
    pub swedish_name: Option<&'static str>,
    /// Its legal form in the business register, when it is there; blank for a private trader.
    pub company_form: Option<&'static str>,
    /// Its entry in the code service, when it is there.
    pub entry: Option<CodeEntry>,
}

/// The organisations.
pub const ORGANISATIONS: [DemoOrganisation; 9] = [
    DemoOrganisation {
        business_id: "9000001-1",
        name: "Lääkärikeskus Kuusama Oy",
        swedish_name: None,
        company_form: Some("OY"),
        entry: Some(CodeEntry {
            set: ORGANISATION_SET,
            oid: "1.2.246.10.90000011.10.0",
            sector: "2 yksityinen",
            health: true,
            social: false,
            street: "Koulukatu 4",
            postal_code: "00100",
            post_office: ("HELSINKI", "HELSINGFORS"),
        }),
    },
    DemoOrganisation {
        business_id: "9000003-8",
        name: "Hoivakoti Mäntylä Oy",
        swedish_name: None,
        company_form: Some("OY"),
        entry: Some(CodeEntry {
            set: ORGANISATION_SET,
            oid: "1.2.246.10.90000038.10.0",
            sector: "2 yksityinen",
            health: false,
            social: true,
            street: "Rantatie 12",
            postal_code: "33100",
            post_office: ("TAMPERE", "TAMMERFORS"),
        }),
    },
    DemoOrganisation {
        business_id: "9000004-6",
        name: "Rannikon hyvinvointialue",
        swedish_name: Some("Kustens välfärdsområde"),
        company_form: None,
        entry: Some(CodeEntry {
            set: ORGANISATION_SET,
            oid: "1.2.246.10.90000046.10.0",
            sector: "1 julkinen",
            health: true,
            social: true,
            street: "Hovioikeudenpuistikko 20",
            postal_code: "65100",
            post_office: ("VAASA", "VASA"),
        }),
    },
    DemoOrganisation {
        business_id: "9000005-4",
        name: "Valkaman säätiö sr",
        swedish_name: None,
        company_form: Some("SÄÄ"),
        entry: Some(CodeEntry {
            set: ORGANISATION_SET,
            oid: "1.2.246.10.90000054.10.0",
            sector: "2 yksityinen",
            health: false,
            social: true,
            street: "Linnankatu 3",
            postal_code: "20100",
            post_office: ("TURKU", "ÅBO"),
        }),
    },
    DemoOrganisation {
        business_id: "9000006-2",
        name: "Kotipihlajan apteekki",
        swedish_name: None,
        company_form: Some(""),
        entry: Some(CodeEntry {
            set: PHARMACY_SET,
            oid: "1.2.246.10.90000062.10.0",
            sector: "2 yksityinen",
            health: false,
            social: false,
            street: "Torikatu 1",
            postal_code: "80100",
            post_office: ("JOENSUU", "JOENSUU"),
        }),
    },
    DemoOrganisation {
        business_id: "9000007-0",
        name: "Fysioterapia Sami Saarinen Tmi",
        swedish_name: None,
        company_form: Some(""),
        entry: Some(CodeEntry {
            set: SELF_EMPLOYED_SET,
            oid: "1.2.246.10.90000070.10.0",
            sector: "2 yksityinen",
            health: true,
            social: false,
            street: "Kauppakatu 8",
            postal_code: "40100",
            post_office: ("JYVÄSKYLÄ", "JYVÄSKYLÄ"),
        }),
    },
    DemoOrganisation {
        business_id: "9000008-9",
        name: "Hammaslääkärit Lumo Oy",
        swedish_name: None,
        company_form: Some("OY"),
        entry: Some(CodeEntry {
            set: ORGANISATION_SET,
            oid: "1.2.246.10.90000089.10.0",
            sector: "2 yksityinen",
            health: true,
            social: false,
            street: "Isokatu 30",
            postal_code: "90100",
            post_office: ("OULU", "ULEÅBORG"),
        }),
    },
    DemoOrganisation {
        business_id: "9000009-7",
        name: "Vanamo Palvelut Oy",
        swedish_name: None,
        company_form: Some("OY"),
        entry: None,
    },
    DemoOrganisation {
        business_id: "9000011-8",
        name: "Sädekuva Diagnostiikka Oy",
        swedish_name: None,
        company_form: Some("OY"),
        entry: Some(CodeEntry {
            set: ORGANISATION_SET,
            oid: "1.2.246.10.90000118.10.0",
            sector: "2 yksityinen",
            health: true,
            social: false,
            street: "Sairaalakatu 5",
            postal_code: "70100",
            post_office: ("KUOPIO", "KUOPIO"),
        }),
    },
];

/// An access point.
pub struct DemoAccessPoint {
    /// Its OID.
    pub oid: &'static str,
    /// Who runs it.
    pub name: &'static str,
    /// The systems behind it.
    pub systems: &'static [&'static str],
}

/// The access points that Kanta knows.
pub const ACCESS_POINTS: [DemoAccessPoint; 4] = [
    DemoAccessPoint {
        oid: "1.2.246.537.6.918.18.77.13.0",
        name: "Esimerkkitoimittaja Oy",
        systems: &["Potilas-Esko", "Resepti-Ilona"],
    },
    DemoAccessPoint {
        oid: "1.2.246.537.6.918.18.77.13.1",
        name: "Esimerkkitoimittaja Oy",
        systems: &["Kuva-Arkki"],
    },
    DemoAccessPoint {
        oid: "1.2.246.537.6.918.18.78.13.0",
        name: "Sosiaalisofta Oy",
        systems: &["Sosiaali-Salli"],
    },
    DemoAccessPoint {
        oid: "1.2.246.537.6.918.18.79.13.0",
        name: "Apteekkitalo Oy",
        systems: &["Apteekki-Antti"],
    },
];
