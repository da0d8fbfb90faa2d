//! The table of running numbers, one row a year.

use service::ports::storage::StorageError;
use sqlx::PgExecutor;

use super::body;
use super::errors::from_sqlx;

/// Takes the next number. A transaction that is not committed gives it back.
pub async fn next(executor: impl PgExecutor<'_>, year: i32) -> Result<u64, StorageError> {
    let number = sqlx::query_scalar!(
        "INSERT INTO reference_numbers (year, last) VALUES ($1, 1)
        ON CONFLICT (year) DO UPDATE SET last = reference_numbers.last + 1
        RETURNING last",
        year
    )
    .fetch_one(executor)
    .await
    .map_err(from_sqlx)?;
    body::number_from_column(number)
}
