//! What a handler knows of the page it is to show: language, address, visitor.

use app::components::viewer::{OrganisationBar, Viewer};
use app::pages::frame::Frame;
use axum::extract::{FromRef, FromRequestParts, OriginalUri};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use domain::language::Language;
use service::acting_for::ActingFor;
use service::session::SessionBody;

use super::{AppState, CurrentSession, language};

/// A page to be shown.
#[derive(Clone)]
pub struct Page {
    /// What the page's frame needs.
    pub frame: Frame,
    /// The visitor's session.
    pub session: CurrentSession,
}

impl Page {
    /// The language of the page.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.frame.language
    }

    /// The same page with the represented organisation in its frame.
    #[must_use]
    pub fn acting_for(mut self, acting: &ActingFor) -> Self {
        if let Viewer::Representative { organisation, .. } = &mut self.frame.viewer {
            let represented = acting.organisation();
            *organisation = Some(OrganisationBar {
                name: represented.name.in_language(self.frame.language).to_owned(),
                business_id: represented.business_id.to_string(),
            });
        }
        self
    }

    /// The whole address of a path that has no language yet.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("/{}{path}", self.frame.language.code())
    }

    /// The page for an address and a session, also where no route matched. An address without a
    /// language has the one that was wished.
    #[must_use]
    pub fn new(state: &AppState, address: &str, wished: Language, session: CurrentSession) -> Self {
        let (language, path) = split(address).unwrap_or((wished, ""));
        let viewer = viewer(&session);
        Self {
            frame: Frame {
                language,
                path: path.to_owned(),
                viewer,
                assets: state.assets.as_ref().clone(),
            },
            session,
        }
    }
}

/// `/sv/privacy` is `/privacy` in Swedish.
fn split(address: &str) -> Option<(Language, &str)> {
    Language::ALL.into_iter().find_map(|language| {
        let rest = address.strip_prefix('/')?.strip_prefix(language.code())?;
        (rest.is_empty() || rest.starts_with('/')).then_some((language, rest))
    })
}

fn viewer(session: &CurrentSession) -> Viewer {
    match session.0.as_ref().map(|session| &session.body) {
        None => Viewer::Anonymous,
        Some(SessionBody::Staff(staff)) => Viewer::Staff {
            name: staff.name.clone(),
        },
        Some(SessionBody::Representative(body)) => Viewer::Representative {
            person_name: body.person.name(),
            organisation: None,
            may_change: body.representations.len() > 1,
        },
    }
}

impl<S> FromRequestParts<S> for Page
where
    AppState: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let session = CurrentSession::from_request_parts(parts, state).await?;
        let path = parts
            .extensions
            .get::<OriginalUri>()
            .map_or_else(|| parts.uri.path().to_owned(), |uri| uri.path().to_owned());
        let wished = language::wished(&parts.headers);
        Ok(Self::new(
            &AppState::from_ref(state),
            &path,
            wished,
            session,
        ))
    }
}

/// A page is never kept by anybody: it may hold personal data (ASVS 14.3.2).
pub fn html(body: String) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
