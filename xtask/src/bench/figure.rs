//! One measured value, with what it is compared to and what it should be.

use serde::Serialize;

/// A measured value.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// What was measured.
    pub name: String,
    /// The value, in `unit`.
    #[serde(rename = "figure")]
    pub value: f64,
    /// The unit.
    pub unit: &'static str,
    /// The value as a share of a peer that was measured in the same run.
    pub ratio: Option<f64>,
    /// What it should be.
    pub aim: Option<String>,
    /// Whether it is; `None` without an aim.
    pub met: Option<bool>,
}

impl Figure {
    /// A value without peer or aim.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self {
            name: name.into(),
            value,
            unit,
            ratio: None,
            aim: None,
            met: None,
        }
    }

    /// Says how much of `peer`, a value in the same unit, it is.
    pub fn of(mut self, peer: f64) -> Self {
        self.ratio = Some(self.value / peer);
        self
    }

    /// It should be this much of its peer, or more.
    pub fn share_at_least(mut self, share: f64) -> Self {
        self.aim = Some(format!("ratio ≥ {share}"));
        self.met = Some(self.ratio.is_some_and(|ratio| ratio >= share));
        self
    }

    /// It should be `limit` or less.
    pub fn at_most(mut self, limit: f64) -> Self {
        self.aim = Some(format!("≤ {limit}"));
        self.met = Some(self.value <= limit);
        self
    }

    /// It should be `limit` or more.
    pub fn at_least(mut self, limit: f64) -> Self {
        self.aim = Some(format!("≥ {limit}"));
        self.met = Some(self.value >= limit);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::Figure;

    #[test]
    fn a_share_is_measured_against_the_peer_and_not_the_value() {
        let figure = Figure::new("saves", 50.0, "/s").of(100.0);
        assert_eq!(figure.clone().share_at_least(0.5).met, Some(true));
        assert_eq!(figure.share_at_least(0.51).met, Some(false));
    }

    #[test]
    fn a_limit_itself_is_still_met() {
        assert_eq!(Figure::new("a", 14.0, "kB").at_most(14.0).met, Some(true));
        assert_eq!(Figure::new("a", 98.9, "").at_least(99.0).met, Some(false));
    }
}
