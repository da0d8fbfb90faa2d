#![no_main]

use domain::values::{EInvoiceAddress, Value};

libfuzzer_sys::fuzz_target!(|typed: &str| {
    fuzz::read_back::<EInvoiceAddress>(typed);
    let _ = EInvoiceAddress::parse(typed).map(|address| address.has_bad_business_id());
});
