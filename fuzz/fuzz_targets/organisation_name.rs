#![no_main]

use domain::values::OrganisationName;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<OrganisationName>(typed));
