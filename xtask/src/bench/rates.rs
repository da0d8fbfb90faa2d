//! From the rounds of a load to figures.

use super::figure::Figure;
use super::load::Rate;
use super::median::median;

/// The median of the rounds' answers a second.
pub fn speed(rates: &[Rate]) -> f64 {
    median(rates.iter().map(|rate| rate.per_second).collect())
}

/// Speed as a share of `peer` (answers a second), then p50 and p99.
pub fn of_rates(name: &str, rates: &[Rate], peer: f64) -> (Figure, [Figure; 2]) {
    let time = |which: &str, microseconds: Vec<f64>| {
        Figure::new(
            format!("{name}, {which}"),
            median(microseconds) / 1_000.0,
            "ms",
        )
    };
    let p50 = rates.iter().map(|rate| rate.p50_us).collect();
    let p99 = rates.iter().map(|rate| rate.p99_us).collect();
    (
        Figure::new(name, speed(rates), "/s").of(peer),
        [time("p50", p50), time("p99", p99)],
    )
}
