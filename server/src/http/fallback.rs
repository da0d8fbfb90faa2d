//! What no route answers.

use app::pages::error::ErrorKind;
use axum::extract::OriginalUri;
use axum::http::{Method, Uri};
use axum::response::{IntoResponse as _, Redirect, Response};

use super::Failure;

/// An address with a slash at its end leads to the one without it; any other is not found.
pub async fn not_found(method: Method, OriginalUri(address): OriginalUri) -> Response {
    match without_slash(&address).filter(|_| method.is_safe()) {
        Some(address) => Redirect::permanent(&address).into_response(),
        None => Failure::from(ErrorKind::NotFound).into_response(),
    }
}

/// Nothing is answered while the service is under maintenance.
pub async fn maintenance() -> Failure {
    ErrorKind::Maintenance.into()
}

/// The address is there, but not for this method.
pub async fn method_not_allowed() -> Failure {
    ErrorKind::MethodNotAllowed.into()
}

/// `None` where nothing is to be taken off. Two slashes at the start would lead to another host.
fn without_slash(address: &Uri) -> Option<String> {
    let path = address.path();
    let shorter = path.trim_end_matches('/');
    if shorter == path || shorter.is_empty() || path.starts_with("//") {
        return None;
    }
    Some(match address.query() {
        Some(query) => format!("{shorter}?{query}"),
        None => shorter.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_slashes_at_the_end_are_taken_off() {
        let shorter = |address: &str| without_slash(&address.parse().unwrap());
        assert_eq!(shorter("/fi/").as_deref(), Some("/fi"));
        assert_eq!(shorter("/fi///?a=/").as_deref(), Some("/fi?a=/"));
        assert_eq!(shorter("/fi"), None);
        assert_eq!(shorter("/"), None);
        assert_eq!(shorter("//evil.example/"), None);
    }
}
