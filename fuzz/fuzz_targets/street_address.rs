#![no_main]

use domain::values::StreetAddress;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<StreetAddress>(typed));
