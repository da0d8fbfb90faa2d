//! Clients that do the same again and again for a span of time.

use std::future::Future;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

/// Starts each of `clients` and waits for all; each gives how long every piece of its work took.
/// The result is a line of JSON: pieces a second, and the median and 99th percentile in
/// microseconds.
pub async fn at_work<F>(clients: impl IntoIterator<Item = F>) -> String
where
    F: Future<Output = Vec<Duration>> + Send + 'static,
{
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for client in clients {
        tasks.spawn(client);
    }
    let mut times: Vec<Duration> = tasks.join_all().await.into_iter().flatten().collect();
    let elapsed = start.elapsed();
    times.sort_unstable();
    let at = |percent: usize| {
        let index = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times.get(index).map_or(0, Duration::as_micros)
    };
    let count = u32::try_from(times.len()).expect("fewer than four thousand million");
    let per_second = f64::from(count) / elapsed.as_secs_f64();
    format!(
        "{{\"per_second\":{per_second:.1},\"p50_us\":{},\"p99_us\":{}}}",
        at(50),
        at(99)
    )
}
