//! Requests made by chance, the same ones each time: nothing is ever an error of the program, and
//! nobody's draft is lost.

use reqwest::Method;
use reqwest::header::CONTENT_TYPE;

use crate::driver::{Server, Wizard};

/// Marsaglia's xorshift: chance that is the same at each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

const NAMES: [&str; 22] = [
    "organisation",
    "version",
    "action",
    "focus",
    "shown",
    "rows",
    "key",
    "digest",
    "email",
    "phone",
    "street_address",
    "postal_code",
    "a.oid",
    "a.systems",
    "a.kind",
    "a.shared_roles",
    "renewal_requests",
    "accepted",
    "text_version",
    "removed_version",
    "language",
    "%00",
];

const VALUES: [&str; 24] = [
    "",
    "9000001-1",
    "9000003-8",
    "1",
    "2",
    "0",
    "-1",
    "18446744073709551615",
    "next",
    "add-row",
    "remove:a",
    "restore:a",
    "goto:summary",
    "language:sv",
    "look-up:a",
    "yes",
    "a",
    "%00",
    "%ff",
    "%F0%9F%92%A3",
    "%E2%80%AE",
    "1.2.246.537.6.918.18.77.13.0",
    "%3Cscript%3E",
    "technical%0Abilling",
];

const KINDS: [&str; 4] = [
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-8",
    "text/plain",
    "application/json",
];

fn body(chance: &mut Chance) -> String {
    let mut pairs = Vec::new();
    if chance.below(4) > 0 {
        pairs.push("organisation=9000001-1".to_owned());
        pairs.push(format!("version={}", chance.below(5)));
    }
    for _ in 0..chance.below(12) {
        pairs.push(format!("{}={}", chance.of(&NAMES), chance.of(&VALUES)));
    }
    pairs.join("&")
}

#[tokio::test]
async fn no_request_made_by_chance_is_an_error_of_the_program() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let steps: Vec<_> = [
        "access-points",
        "customer-details",
        "contacts",
        "billing",
        "service-description",
        "commitment",
        "summary",
        "receipt",
        "send",
    ]
    .iter()
    .flat_map(|step| {
        [
            wizard.address(step),
            format!("/api/v1{}", wizard.address(step)),
        ]
    })
    .chain(
        [
            "/fi/org/9000001-1/prescription",
            "/fi/logout2",
            "/fi/represent",
        ]
        .map(str::to_owned),
    )
    .collect();
    let mut chance = Chance(0x00C0_FFEE);
    for number in 0..400 {
        let address = steps[chance.below(steps.len())].clone();
        let body = body(&mut chance);
        let kind = if chance.below(4) == 0 {
            chance.of(&KINDS)
        } else {
            KINDS[0]
        };
        let method = if chance.below(8) == 0 {
            Method::PUT
        } else {
            Method::POST
        };
        let request = wizard
            .browser
            .request(method, &address)
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, kind)
            .body(body.clone());
        let answer = wizard.browser.send(request).await;
        assert!(
            answer.status < 500,
            "{number}: {address} {body}: {}",
            answer.status
        );
    }
    for step in [
        "access-points",
        "customer-details",
        "contacts",
        "billing",
        "summary",
    ] {
        assert_eq!(wizard.page(step).await.status, 200, "{step}");
    }
    assert!(!server.log().contains("panicked"), "{}", server.log());
}
