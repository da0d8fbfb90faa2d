#![no_main]

use domain::values::EmailAddress;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<EmailAddress>(typed));
