#![no_main]

use domain::values::RowId;

libfuzzer_sys::fuzz_target!(|typed: &str| fuzz::read_back::<RowId>(typed));
