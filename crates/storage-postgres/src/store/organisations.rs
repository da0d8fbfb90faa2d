//! The lock on an organisation, which has no table: two of its first applications cannot be begun
//! past each other although there is no row yet that both would lock.

use domain::values::BusinessId;
use service::ports::storage::StorageError;
use sqlx::PgExecutor;

use super::errors::from_sqlx;

/// The kind of these locks among all advisory locks of the database.
const KIND: i32 = 1;

/// Waits for the lock; the end of the transaction lets it go. Two organisations whose hashes agree
/// wait for each other in vain, which does no harm.
pub async fn lock(
    executor: impl PgExecutor<'_>,
    organisation: &BusinessId,
) -> Result<(), StorageError> {
    sqlx::query!(
        "SELECT pg_advisory_xact_lock($1, hashtext($2))",
        KIND,
        organisation.as_str()
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(())
}
