//! A posted form, read strictly: what is not a form, or not Unicode, is refused with its own status
//! and nothing is lost, because nothing was changed.

use std::time::Duration;

use app::pages::error::ErrorKind;
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use domain::forms::posted::Posted;
use http_body_util::BodyExt as _;
use tokio::time::timeout;

use super::Failure;

/// The longest body that is taken, in bytes: 200 contacts with every field at its limit fit in.
const BODY_LIMIT: usize = 1 << 20;
/// After this many bytes the connection is cut.
const MOST_THROWN_AWAY: usize = 32 << 20;
/// Nobody's form takes longer to arrive.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The names and values of a form, in its order.
#[derive(Debug)]
pub struct FormBody(Vec<(String, String)>);

impl FormBody {
    /// The last value of a name, or nothing.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.0
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value)
    }

    /// The form as the domain reads it.
    #[must_use]
    pub fn posted(&self) -> Posted<'_> {
        Posted::new(
            self.0
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        )
    }
}

impl<S: Send + Sync> FromRequest<S> for FormBody {
    type Rejection = Failure;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Self::Rejection> {
        let is_form = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .is_some_and(|kind| {
                kind.trim()
                    .eq_ignore_ascii_case("application/x-www-form-urlencoded")
            });
        let read = timeout(LONGEST_WAIT, read(request.into_body(), is_form)).await;
        let body = read.map_err(|_| ErrorKind::TimedOut)??;
        let body = std::str::from_utf8(&body).map_err(|_| ErrorKind::Unprocessable)?;
        pairs(body)
            .map(Self)
            .ok_or_else(|| ErrorKind::Unprocessable.into())
    }
}

/// The whole body. What is refused is read on all the same and thrown away: to a browser that is
/// still sending, an answer would be lost with the connection.
async fn read(mut body: Body, is_form: bool) -> Result<Vec<u8>, ErrorKind> {
    let (mut kept, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| ErrorKind::BadRequest)?.into_data() else {
            continue;
        };
        length += data.len();
        if length > MOST_THROWN_AWAY {
            break;
        }
        if is_form && length <= BODY_LIMIT {
            kept.extend_from_slice(&data);
        } else {
            kept = Vec::new();
        }
    }
    if !is_form {
        Err(ErrorKind::UnsupportedType)
    } else if length > BODY_LIMIT {
        Err(ErrorKind::TooLarge)
    } else {
        Ok(kept)
    }
}

/// `None` when a name or a value is not Unicode. Line ends become single line feeds.
fn pairs(body: &str) -> Option<Vec<(String, String)>> {
    body.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decoded(name)?, decoded(value)?))
        })
        .collect()
}

fn decoded(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    let text = percent_encoding::percent_decode_str(&spaced)
        .decode_utf8()
        .ok()?;
    Some(text.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn a_form_is_read_in_its_order_with_repeated_names() {
        let read = pairs("a=1&b=%C3%A5+x&a=2&c").unwrap();
        let expected = [("a", "1"), ("b", "å x"), ("a", "2"), ("c", "")];
        assert_eq!(
            read,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn what_is_not_unicode_is_refused() {
        assert!(pairs("a=%FF%FE").is_none());
        assert!(pairs("%C3=1").is_none());
    }

    #[test]
    fn line_ends_are_single() {
        assert_eq!(pairs("a=1%0D%0A2").unwrap()[0].1, "1\n2");
    }
}
