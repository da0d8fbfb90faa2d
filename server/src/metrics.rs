//! Measurements for the operator, as Prometheus text on a loopback listener of their own. They hold
//! routes, never addresses: nothing in them tells of a person or an organisation.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context as _;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use axum::routing::get;
use metrics::{counter, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

const REQUESTS: &str = "http_requests_total";
const DURATIONS: &str = "http_request_duration_seconds";
/// Upper bounds of the histogram, in seconds.
const BOUNDS: [f64; 9] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.0, 10.0];
/// Often enough that what was measured takes no room.
const TIDY_EVERY: Duration = Duration::from_secs(5);

/// Counts one answered request. Costs next to nothing while nobody listens.
pub fn count(method: &Method, route: &str, status: StatusCode, elapsed: Duration) {
    let labels = [
        ("method", known(method).to_owned()),
        ("route", route.to_owned()),
        ("status", status.as_u16().to_string()),
    ];
    counter!(REQUESTS, &labels).increment(1);
    histogram!(DURATIONS, "route" => route.to_owned()).record(elapsed);
}

/// A visitor can make up methods, but not make the measurements grow with them.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

/// Begins to measure, and tells it at `http://ADDRESS/metrics` until `ended`.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn start(address: SocketAddr, ended: CancellationToken) -> anyhow::Result<()> {
    let recorder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Full(DURATIONS.to_owned()), &BOUNDS)?
        .install_recorder()?;
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address} for measurements"))?;
    tokio::spawn(tidy(recorder.clone(), ended.clone()));
    let tell = move || async move {
        let text = "text/plain; version=0.0.4; charset=utf-8";
        ([(CONTENT_TYPE, text)], recorder.render())
    };
    let router = Router::new().route("/metrics", get(tell));
    tokio::spawn(async move {
        let served = axum::serve(listener, router)
            .with_graceful_shutdown(ended.cancelled_owned())
            .await;
        if served.is_err() {
            tracing::error!("the listener for measurements failed");
        }
    });
    Ok(())
}

async fn tidy(recorder: PrometheusHandle, ended: CancellationToken) {
    while !ended.is_cancelled() {
        recorder.run_upkeep();
        tokio::select! {
            () = ended.cancelled() => {}
            () = tokio::time::sleep(TIDY_EVERY) => {}
        }
    }
}
