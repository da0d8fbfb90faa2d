//! Instants in columns: whole microseconds since 1970-01-01T00:00:00Z, the rest cut off.

use service::ports::storage::StorageError;
use time::OffsetDateTime;

use super::errors::unreadable;

/// The column's number.
pub fn to_column(instant: OffsetDateTime) -> Result<i64, StorageError> {
    i64::try_from(instant.unix_timestamp_nanos().div_euclid(1_000))
        .map_err(|_| StorageError::Unexpected("an instant is out of range".to_owned()))
}

/// The instant of a column, in UTC.
pub fn from_column(micros: i64) -> Result<OffsetDateTime, StorageError> {
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(micros) * 1_000)
        .map_err(|_| unreadable("instant"))
}
