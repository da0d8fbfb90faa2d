//! A browser without scripts. It keeps cookies by hand, because the program's are only for TLS and
//! this is plain HTTP on loopback.

use std::collections::BTreeMap;

use reqwest::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, Response, redirect};
use url::Url;

use super::{Answer, Form, Server};

/// A browser and its cookies.
#[derive(Clone)]
pub struct Browser {
    client: Client,
    home: Url,
    /// The cookies of the program's host.
    pub cookies: BTreeMap<String, String>,
}

impl Browser {
    /// A new browser.
    pub fn new(server: &Server) -> Self {
        let client = Client::builder()
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build()
            .unwrap();
        Self {
            client,
            home: Url::parse(&server.address).unwrap(),
            cookies: BTreeMap::new(),
        }
    }

    /// The same cookies at a world that was started anew.
    pub fn at(&self, server: &Server) -> Self {
        Self {
            cookies: self.cookies.clone(),
            ..Self::new(server)
        }
    }

    /// A request with the cookies, as from a page of the program itself.
    pub fn request(&self, method: Method, address: &str) -> RequestBuilder {
        let address = self.home.join(address).unwrap();
        let ours = address.origin() == self.home.origin();
        let request = self.client.request(method, address);
        if !ours || self.cookies.is_empty() {
            return request;
        }
        let pairs: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        request.header(COOKIE, pairs.join("; "))
    }

    /// Makes a request and keeps the cookies of the answer.
    pub async fn send(&mut self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let ours = response.url().origin() == self.home.origin();
        if ours {
            self.keep(&response);
        }
        Answer {
            address: response.url().clone(),
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: String::from_utf8_lossy(&response.bytes().await.unwrap()).into_owned(),
        }
    }

    fn keep(&mut self, response: &Response) {
        for cookie in response.headers().get_all(SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// Asks for a page.
    pub async fn get(&mut self, address: &str) -> Answer {
        let request = self.request(Method::GET, address);
        self.send(request).await
    }

    /// Sends a form.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.post_raw(address, "application/x-www-form-urlencoded", body)
            .await
    }

    /// Sends a body of any kind.
    pub async fn post_raw(
        &mut self,
        address: &str,
        content_type: &str,
        body: impl Into<reqwest::Body>,
    ) -> Answer {
        let request = self
            .request(Method::POST, address)
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, content_type)
            .body(body);
        self.send(request).await
    }

    /// Sends a form as it was read from a page, by the button of this value.
    pub async fn submit(&mut self, form: &Form, button: &str) -> Answer {
        let mut fields: Vec<_> = form
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        if !button.is_empty() {
            fields.push(("action", button));
        }
        self.post(&form.action, &fields).await
    }

    /// Follows redirects to their end.
    pub async fn follow(&mut self, mut answer: Answer) -> Answer {
        while (300..400).contains(&answer.status) {
            let next = answer.address.join(answer.header("location")).unwrap();
            answer = self.get(next.as_str()).await;
        }
        answer
    }
}
