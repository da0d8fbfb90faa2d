//! Counting results, as the tools themselves report them.

use std::fmt;
use std::ops::AddAssign;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::say;

/// How many passed, failed and were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Passed at the first try.
    pub passed: u64,
    /// Failed, or passed only when tried again.
    pub failed: u64,
    /// Left out by the test itself.
    pub skipped: u64,
}

impl Counts {
    /// One failure.
    pub const FAILURE: Self = Self {
        passed: 0,
        failed: 1,
        skipped: 0,
    };

    /// A check that has no tests of its own counts as one. Its error is shown.
    pub fn of_check(name: &str, outcome: Result<()>) -> Self {
        match outcome {
            Ok(()) => Self {
                passed: 1,
                ..Self::default()
            },
            Err(error) => {
                say::failure(&error.context(format!("{name} failed")));
                Self::FAILURE
            }
        }
    }

    /// Counts a tool's results; when it failed without naming a failed test (it did not compile,
    /// or was killed), that is one failure.
    pub fn checked(self, succeeded: bool) -> Self {
        if succeeded || self.failed > 0 {
            return self;
        }
        Self { failed: 1, ..self }
    }

    /// Reads what nextest wrote: `Summary [ 0.1s] 5 tests run: 3 passed (1 slow), 1 failed, 1 timed
    /// out, 2 skipped`.
    pub fn of_nextest(output: &str) -> Self {
        let summary = output
            .lines()
            .rev()
            .find(|line| line.trim_start().starts_with("Summary ["));
        let Some((_, results)) = summary.and_then(|line| line.split_once("run: ")) else {
            return Self::default();
        };
        Self::of_list(&without_brackets(results), ',')
    }

    /// Adds up what `cargo test` wrote: `test result: ok. 3 passed; 0 failed; 1 ignored; …`, once
    /// per program.
    pub fn of_cargo_test(output: &str) -> Self {
        let mut sum = Self::default();
        for line in output.lines() {
            if let Some((_, results)) = line
                .strip_prefix("test result: ")
                .and_then(|line| line.split_once(". "))
            {
                sum += Self::of_list(results, ';');
            }
        }
        sum
    }

    /// Reads Playwright's JSON report. A test that passed only when tried again has failed.
    ///
    /// # Errors
    /// The report is not of the known form.
    pub fn of_playwright(report: &str) -> Result<Self> {
        let report: Report =
            serde_json::from_str(report).context("Playwright's report is of an unknown form")?;
        let Stats {
            expected,
            unexpected,
            flaky,
            skipped,
        } = report.stats;
        // Errors outside of tests, such as a file that cannot be read.
        let errors = report.errors.len() as u64;
        Ok(Self {
            passed: expected,
            failed: unexpected + flaky + errors,
            skipped,
        })
    }

    fn of_list(results: &str, separator: char) -> Self {
        let mut counts = Self::default();
        for result in results.split(separator) {
            let Some((number, kind)) = result.trim().split_once(' ') else {
                continue;
            };
            let number = number.parse().unwrap_or(0);
            match kind {
                "passed" => counts.passed += number,
                "failed" | "timed out" | "exec failed" => counts.failed += number,
                "skipped" | "ignored" => counts.skipped += number,
                _ => {}
            }
        }
        counts
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct Report {
    stats: Stats,
    #[serde(default)]
    errors: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Stats {
    expected: u64,
    unexpected: u64,
    flaky: u64,
    skipped: u64,
}

/// `3 passed (1 slow, 1 leaky), 1 failed` → `3 passed , 1 failed`.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut rest = String::new();
    for sign in text.chars() {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => rest.push(sign),
            _ => {}
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn counts(passed: u64, failed: u64, skipped: u64) -> Counts {
        Counts {
            passed,
            failed,
            skipped,
        }
    }

    #[test]
    fn nextests_summary_is_counted_with_its_remarks_left_out() {
        let all = "     Summary [   0.013s] 3 tests run: 3 passed, 0 skipped\n";
        assert_eq!(Counts::of_nextest(all), counts(3, 0, 0));
        let some = "    FAIL [ 0.1s] a b\n     Summary [   9.3s] 9 tests run: 5 passed (1 slow, 2 leaky), 2 failed, 1 exec failed, 1 timed out, 4 skipped\n        FAIL [ 0.1s] a b\n";
        assert_eq!(Counts::of_nextest(some), counts(5, 4, 4));
        assert_eq!(
            Counts::of_nextest("error: could not compile"),
            counts(0, 0, 0)
        );
    }

    #[test]
    fn the_results_of_all_test_programs_are_added_up() {
        let output = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\nx\ntest result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(Counts::of_cargo_test(output), counts(4, 2, 1));
    }

    #[test]
    fn a_flaky_browser_test_and_an_unreadable_file_have_failed() {
        let report = r#"{"errors": [{"message": "x"}], "suites": [], "stats": {"duration": 1.5, "expected": 7, "unexpected": 1, "flaky": 2, "skipped": 3}}"#;
        assert_eq!(
            Counts::of_playwright(report).expect("known form"),
            counts(7, 4, 3)
        );
        assert!(Counts::of_playwright("{}").is_err());
    }

    #[test]
    fn a_tool_that_fails_without_a_failed_test_counts_as_one_failure() {
        assert_eq!(counts(0, 0, 0).checked(false), counts(0, 1, 0));
        assert_eq!(counts(5, 2, 0).checked(false), counts(5, 2, 0));
        assert_eq!(counts(5, 0, 0).checked(true), counts(5, 0, 0));
    }

    #[test]
    fn the_last_line_has_the_agreed_form() {
        assert_eq!(counts(12, 0, 0).to_string(), "12 passed, 0 failed");
        assert_eq!(
            counts(12, 1, 2).to_string(),
            "12 passed, 1 failed, 2 skipped"
        );
    }
}
