#![no_main]

use domain::values::{Phone, Value};

libfuzzer_sys::fuzz_target!(|typed: &str| {
    fuzz::read_back::<Phone>(typed);
    if let Ok(phone) = Phone::parse(typed) {
        let _ = phone.can_receive_sms();
        assert!(Phone::parse(phone.e164()) == Ok(phone));
    }
});
