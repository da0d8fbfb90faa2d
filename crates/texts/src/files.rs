//! The Fluent files that are built into the binary.

/// The Fluent files by name, each with its Finnish and its Swedish source.
macro_rules! both_languages {
    ($($name:literal),+ $(,)?) => {
        &[$((
            $name,
            include_str!(concat!("../../../locales/fi/", $name, ".ftl")),
            include_str!(concat!("../../../locales/sv/", $name, ".ftl")),
        )),+]
    };
}

/// Name (without `.ftl`), Finnish source, Swedish source. A test holds the list to the folders.
pub const FILES: &[(&str, &str, &str)] = both_languages![
    "access-points",
    "billing",
    "commitment",
    "common",
    "contacts",
    "customer-details",
    "desk",
    "error-pages",
    "errors",
    "instructions",
    "pages",
    "receipt",
    "refusals",
    "service-description",
    "summary",
];
