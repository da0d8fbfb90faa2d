#![no_main]

use domain::values::IntermediaryCode;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<IntermediaryCode>(typed));
