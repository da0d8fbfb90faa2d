//! Which calls are made again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use domain::values::{BusinessId, Value as _};
use integrations::ytj::{Ytj, YtjSettings};
use service::fakes::chance::CountingChance;
use service::ports::registers::RegisterError;
use tokio::net::TcpListener;

use crate::world::impatient;

/// A business register that answers the first `failures` calls with `failure`; and its counter.
async fn failing(failures: usize, failure: StatusCode) -> (Ytj, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let answer = move || {
        let fails = counter.fetch_add(1, Ordering::SeqCst) < failures;
        async move {
            if fails {
                (failure, "")
            } else {
                (StatusCode::OK, r#"{"companies":[]}"#)
            }
        }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base_address = format!("http://{}", listener.local_addr().expect("an address"));
    let router = Router::new().route("/v3/companies", get(answer));
    tokio::spawn(async move { axum::serve(listener, router).await });
    let settings = YtjSettings {
        base_address,
        calls: impatient(),
    };
    (
        Ytj::new(&settings, Arc::new(CountingChance::default())).expect("good settings"),
        calls,
    )
}

fn id() -> BusinessId {
    BusinessId::parse("9000001-1").expect("a business id")
}

#[tokio::test]
async fn a_read_that_failed_once_is_tried_again() {
    let (ytj, calls) = failing(1, StatusCode::BAD_GATEWAY).await;
    assert_eq!(ytj.company(&id()).await, Ok(None));
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_read_that_keeps_failing_is_given_up() {
    let (ytj, calls) = failing(usize::MAX, StatusCode::BAD_GATEWAY).await;
    assert_eq!(ytj.company(&id()).await, Err(RegisterError::Unavailable));
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_service_that_asks_to_slow_down_is_not_asked_again() {
    let (ytj, calls) = failing(usize::MAX, StatusCode::TOO_MANY_REQUESTS).await;
    assert_eq!(ytj.company(&id()).await, Err(RegisterError::Unavailable));
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (ytj, calls) = failing(1, StatusCode::FOUND).await;
    assert_eq!(ytj.company(&id()).await, Err(RegisterError::Unexpected));
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}
