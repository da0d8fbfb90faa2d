#![no_main]

use domain::values::Reference;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<Reference>(typed));
