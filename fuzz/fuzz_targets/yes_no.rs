#![no_main]

use domain::values::YesNo;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<YesNo>(typed));
