#![no_main]

use domain::values::PostOffice;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<PostOffice>(typed));
