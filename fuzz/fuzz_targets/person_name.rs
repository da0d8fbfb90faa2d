#![no_main]

use domain::values::PersonName;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<PersonName>(typed));
