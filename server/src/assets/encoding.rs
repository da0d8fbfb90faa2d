//! Which compressed forms a browser understands (RFC 9110 §12.5.3).

use axum::http::{HeaderMap, header};

/// The forms in which a file lies ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// RFC 7932.
    Brotli,
    /// RFC 1952.
    Gzip,
    /// As it is.
    Identity,
}

impl Encoding {
    /// The word in `Accept-Encoding` and `Content-Encoding`; the plain form is not named.
    pub fn token(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }
}

/// Whether the request's `Accept-Encoding` names this form (or `*`) without refusing it by `q=0`.
pub fn accepts(headers: &HeaderMap, encoding: Encoding) -> bool {
    let Some(token) = encoding.token() else {
        return true;
    };
    let values = headers.get_all(header::ACCEPT_ENCODING).iter();
    let entries: Vec<_> = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(entry)
        .collect();
    let named = entries
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(token));
    let any = || entries.iter().find(|(name, _)| *name == "*");
    named.or_else(any).is_some_and(|(_, wanted)| *wanted)
}

/// `br;q=0.5` → (`br`, wanted).
fn entry(entry: &str) -> (&str, bool) {
    let (name, parameters) = entry.split_once(';').unwrap_or((entry, ""));
    let quality = parameters
        .trim()
        .strip_prefix("q=")
        .and_then(|text| text.parse::<f32>().ok());
    (name.trim(), quality.is_none_or(|quality| quality > 0.0))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn brotli_in(accept: &'static str) -> bool {
        let headers =
            HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accept))]);
        accepts(&headers, Encoding::Brotli)
    }

    #[test]
    fn a_named_form_is_understood_unless_it_is_refused() {
        assert!(brotli_in("gzip, br"));
        assert!(brotli_in("BR;q=0.1"));
        assert!(brotli_in("*"));
        assert!(!brotli_in("gzip"));
        assert!(!brotli_in("br;q=0"));
        assert!(!brotli_in("*, br; q=0.0"));
        assert!(!brotli_in(""));
    }

    #[test]
    fn without_the_header_only_the_plain_form_is_sure() {
        assert!(!accepts(&HeaderMap::new(), Encoding::Gzip));
        assert!(accepts(&HeaderMap::new(), Encoding::Identity));
    }
}
