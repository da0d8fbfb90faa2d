//! A table of measured values, for people (text) and for programs (JSON).

use std::fmt;

use serde::Serialize;

/// Named rows of values under named columns.
#[derive(Serialize)]
pub struct Table {
    /// What was measured, with its unit.
    pub title: String,
    /// The columns' names.
    pub columns: Vec<String>,
    /// The rows, each with as many values as there are columns.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Serialize)]
pub struct Row {
    /// What was measured in this row.
    pub name: String,
    /// Its values.
    pub values: Vec<u64>,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.rows.iter().map(|row| row.name.chars().count());
        let widest = names.chain([self.title.chars().count()]).max().unwrap_or(0);
        write!(f, "{:<widest$}", self.title)?;
        for column in &self.columns {
            write!(f, " {column:>10}")?;
        }
        for row in &self.rows {
            write!(f, "\n{:<widest$}", row.name)?;
            for value in &row.values {
                write!(f, " {value:>10}")?;
            }
        }
        writeln!(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_under_their_columns() {
        let table = Table {
            title: "bytes".into(),
            columns: vec!["raw".into()],
            rows: vec![Row {
                name: "main.css".into(),
                values: vec![12],
            }],
        };
        assert_eq!(
            table.to_string(),
            "bytes           raw\nmain.css         12\n"
        );
    }
}
