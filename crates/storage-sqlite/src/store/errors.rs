//! Errors of the database as the port tells them. No text here holds a value of a record.

use service::ports::storage::StorageError;

/// Primary result codes that may pass by themselves or with the operator's help: busy, locked, no
/// memory, read-only, interrupted, I/O error, full, cannot open, lock protocol
/// (<https://www.sqlite.org/rescode.html>).
const PASSING: [i32; 9] = [5, 6, 7, 8, 9, 10, 13, 14, 15];

/// The code without a meaning of its own.
const SQLITE_ERROR: i32 = 1;

/// What an error of the driver means for the caller.
pub fn from_sqlx(error: sqlx::Error) -> StorageError {
    match error {
        sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::Io(_) => StorageError::Unavailable,
        sqlx::Error::Database(error) => {
            let code = error.code().and_then(|code| code.parse().ok());
            of_code(code.unwrap_or(SQLITE_ERROR), error.message())
        }
        sqlx::Error::ColumnDecode { index, .. } => unreadable(&index),
        _ => StorageError::Unexpected("the driver failed".to_owned()),
    }
}

fn of_code(code: i32, message: &str) -> StorageError {
    // The low byte of an extended code is its primary code.
    if PASSING.contains(&(code & 0xff)) {
        StorageError::Unavailable
    } else {
        StorageError::Unexpected(format!("SQLite error {code}: {message}"))
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
    fn waiting_too_long_for_the_writer_is_worth_another_try() {
        assert!(matches!(
            from_sqlx(sqlx::Error::PoolTimedOut),
            StorageError::Unavailable
        ));
    }

    #[test]
    fn a_full_disk_is_worth_another_try_and_a_broken_rule_is_not() {
        // SQLITE_FULL, SQLITE_IOERR_FSYNC, SQLITE_BUSY_SNAPSHOT; SQLITE_CONSTRAINT_UNIQUE.
        for code in [13, 1034, 517] {
            assert!(
                matches!(of_code(code, ""), StorageError::Unavailable),
                "{code}"
            );
        }
        assert!(matches!(of_code(2067, ""), StorageError::Unexpected(_)));
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
