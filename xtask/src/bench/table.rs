//! A table of measured values, for people (text) and for programs (JSON).

use std::fmt;

use serde::Serialize;

use super::figure::Figure;

const HEAD: [&str; 6] = ["", "figure", "unit", "ratio", "aim", "met"];

/// Measured values under a title.
#[derive(Serialize)]
pub struct Table {
    /// What was measured.
    pub title: String,
    /// How to read it: what the peers are, how many rounds.
    pub notes: Vec<String>,
    /// The values.
    pub figures: Vec<Figure>,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = vec![HEAD.map(str::to_owned)];
        rows[0][0].clone_from(&self.title);
        rows.extend(self.figures.iter().map(cells));
        let widths: Vec<usize> = (0..HEAD.len())
            .map(|column| widest(&rows, column))
            .collect();
        for row in &rows {
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                match column {
                    0 => write!(f, "{cell:<width$}")?,
                    1 | 3 => write!(f, "  {cell:>width$}")?,
                    _ => write!(f, "  {cell:<width$}")?,
                }
            }
            writeln!(f)?;
        }
        for note in &self.notes {
            writeln!(f, "  {note}")?;
        }
        Ok(())
    }
}

fn widest(rows: &[[String; 6]], column: usize) -> usize {
    let widths = rows.iter().map(|row| row[column].chars().count());
    widths.max().unwrap_or(0)
}

fn cells(figure: &Figure) -> [String; 6] {
    let met = figure.met.map_or("", |met| if met { "yes" } else { "NO" });
    [
        figure.name.clone(),
        number(figure.value),
        figure.unit.to_owned(),
        figure
            .ratio
            .map(|ratio| format!("{ratio:.3}"))
            .unwrap_or_default(),
        figure.aim.clone().unwrap_or_default(),
        met.to_owned(),
    ]
}

/// Whole where nothing is after the point, else as many digits as still say something.
fn number(value: f64) -> String {
    if value.fract().abs() < f64::EPSILON || value >= 1_000.0 {
        format!("{value:.0}")
    } else if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.3}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_under_their_columns() {
        let table = Table {
            title: "bytes".into(),
            notes: vec!["br".into()],
            figures: vec![Figure::new("main.css", 12.0, "B").at_most(14.0)],
        };
        let expected = "\
bytes     figure  unit  ratio  aim   met
main.css      12  B            ≤ 14  yes
  br
";
        assert_eq!(table.to_string(), expected);
    }

    #[test]
    fn a_number_has_no_more_digits_than_it_means() {
        assert_eq!(
            [12.0, 12_345.6, 12.34, 0.1234].map(number),
            ["12", "12346", "12.3", "0.123"]
        );
    }
}
