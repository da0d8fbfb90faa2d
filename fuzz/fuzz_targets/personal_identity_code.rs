#![no_main]

use domain::values::{PersonalIdentityCode, Value};

// It has no shown form, so the exposed one is read back.
libfuzzer_sys::fuzz_target!(|typed: &str| {
    if let Ok(code) = PersonalIdentityCode::parse(typed) {
        assert!(PersonalIdentityCode::parse(code.expose()) == Ok(code));
    }
});
