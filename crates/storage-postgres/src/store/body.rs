//! Records as JSON text, and ids and numbers between the port and the columns.

use domain::application::ApplicationId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use service::ports::storage::StorageError;
use uuid::Uuid;

use super::errors::unreadable;

/// The JSON of a record.
pub fn to_column<T: Serialize>(record: &T) -> Result<String, StorageError> {
    serde_json::to_string(record)
        .map_err(|_| StorageError::Unexpected("a record cannot be written as JSON".to_owned()))
}

/// The record of a column; `what` names it should it be unreadable, since the parser's own words
/// may quote it.
pub fn from_column<T: DeserializeOwned>(body: &str, what: &str) -> Result<T, StorageError> {
    serde_json::from_str(body).map_err(|_| unreadable(what))
}

/// A version or running number as the column holds it.
pub fn number_to_column(number: u64) -> Result<i64, StorageError> {
    i64::try_from(number)
        .map_err(|_| StorageError::Unexpected("a number is out of range".to_owned()))
}

/// A column's version or running number.
pub fn number_from_column(number: i64) -> Result<u64, StorageError> {
    u64::try_from(number).map_err(|_| unreadable("number"))
}

/// An application's id as the column holds it.
pub fn id_to_column(id: &ApplicationId) -> Result<Uuid, StorageError> {
    Uuid::parse_str(id.as_str())
        .map_err(|_| StorageError::Unexpected("an application id is no UUID".to_owned()))
}

/// A column's application id.
pub fn id_from_column(id: Uuid) -> Result<ApplicationId, StorageError> {
    ApplicationId::parse(&id.hyphenated().to_string()).ok_or_else(|| unreadable("application id"))
}
