#![no_main]

use domain::values::{PostalCode, Value, postal_directory};

libfuzzer_sys::fuzz_target!(|typed: &str| {
    fuzz::read_back::<PostalCode>(typed);
    let _ = PostalCode::parse(typed).map(|code| postal_directory::post_office_for(&code));
});
