#![no_main]

use domain::values::BusinessId;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<BusinessId>(typed));
