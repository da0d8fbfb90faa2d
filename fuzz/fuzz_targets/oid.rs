#![no_main]

use domain::values::Oid;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<Oid>(typed));
