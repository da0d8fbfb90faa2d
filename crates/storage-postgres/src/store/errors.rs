//! Errors of the database as the port tells them. No text here holds a value of a record.

use service::ports::storage::StorageError;

/// SQLSTATE classes that may pass by themselves or with the operator's help: connection, refused
/// login, no such database, resources, operator's intervention, system
/// (<https://www.postgresql.org/docs/15/errcodes-appendix.html>).
const PASSING_CLASSES: [&str; 6] = ["08", "28", "3D", "53", "57", "58"];

/// Single states of that kind: a server that only reads (a standby), serialisation failure,
/// deadlock, lock not available.
const PASSING_STATES: [&str; 4] = ["25006", "40001", "40P01", "55P03"];

/// What an error of the driver means for the caller.
pub fn from_sqlx(error: sqlx::Error) -> StorageError {
    match error {
        sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::BeginFailed
        | sqlx::Error::Tls(_)
        | sqlx::Error::Io(_) => StorageError::Unavailable,
        sqlx::Error::Database(error) => {
            // The server's message is left out: it may quote a value.
            of_state(
                &error.code().unwrap_or_default(),
                error.constraint().unwrap_or("none"),
            )
        }
        sqlx::Error::ColumnDecode { index, .. } => unreadable(&index),
        _ => StorageError::Unexpected("the driver failed".to_owned()),
    }
}

fn of_state(state: &str, constraint: &str) -> StorageError {
    let class = state.get(..2).unwrap_or_default();
    if PASSING_CLASSES.contains(&class) || PASSING_STATES.contains(&state) {
        StorageError::Unavailable
    } else {
        StorageError::Unexpected(format!("PostgreSQL error {state}, constraint {constraint}"))
    }
}

/// A stored value that cannot be read; `what` names it.
pub fn unreadable(what: &str) -> StorageError {
    StorageError::Unexpected(format!("stored {what} cannot be read"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadlock_is_worth_another_try_and_a_broken_rule_is_not() {
        assert!(matches!(
            of_state("40P01", "none"),
            StorageError::Unavailable
        ));
        assert!(matches!(
            of_state("57014", "none"),
            StorageError::Unavailable
        ));
        assert!(matches!(
            of_state("23505", "people_pkey"),
            StorageError::Unexpected(_)
        ));
    }

    #[test]
    fn a_value_that_cannot_be_decoded_is_not_in_the_text() {
        let error = sqlx::Error::ColumnDecode {
            index: "body".to_owned(),
            source: "Matti Meikäläinen".into(),
        };
        let StorageError::Unexpected(text) = from_sqlx(error) else {
            panic!("unexpected")
        };
        assert_eq!(text, "stored body cannot be read");
    }
}
