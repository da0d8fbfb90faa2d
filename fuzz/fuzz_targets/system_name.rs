#![no_main]

use domain::values::SystemName;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<SystemName>(typed));
