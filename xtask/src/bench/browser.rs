//! A browser without scripts: keeps cookies, follows redirects by hand.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use super::form::Form;
use super::http::{Answer, exchange};

/// More redirects than a login takes.
const MOST_REDIRECTS: usize = 12;

/// A browser with the cookies of one origin.
pub struct Browser {
    origin: String,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// A browser that has not been anywhere; `origin` is `http://HOST:PORT`.
    pub fn new(origin: &str) -> Self {
        Self {
            origin: origin.to_owned(),
            cookies: BTreeMap::new(),
        }
    }

    /// A whole address from one that may lack the origin.
    pub fn absolute(&self, address: &str) -> String {
        if address.starts_with("http:") {
            return address.to_owned();
        }
        format!("{}{address}", self.origin)
    }

    /// The cookies as a request's header says them.
    pub fn cookie_header(&self) -> String {
        let pairs = self.cookies.iter();
        let pairs: Vec<_> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    /// Asks for an address.
    ///
    /// # Errors
    /// Nobody answers.
    pub fn get(&mut self, address: &str) -> Result<Answer> {
        self.request("GET", address, &[], "")
    }

    /// Asks for the page at an address, through redirects.
    ///
    /// # Errors
    /// Nobody answers, or not with status 200 in the end.
    pub fn page(&mut self, address: &str) -> Result<String> {
        let answer = self.get(address)?;
        let answer = self.follow(address, answer)?;
        if answer.status != 200 {
            bail!("a page answered with status {}", answer.status);
        }
        Ok(answer.text())
    }

    /// Sends a form; a button is a pair of the form like any other.
    ///
    /// # Errors
    /// Nobody answers.
    pub fn submit(&mut self, form: &Form) -> Result<Answer> {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
        ];
        self.request("POST", &form.action, &headers, &form.encoded())
    }

    /// Goes where `answer`, which came from `address`, leads.
    ///
    /// # Errors
    /// Nobody answers, or it leads round and round.
    pub fn follow(&mut self, address: &str, answer: Answer) -> Result<Answer> {
        let (mut here, mut answer) = (self.absolute(address), answer);
        for _ in 0..MOST_REDIRECTS {
            if !(300..400).contains(&answer.status) {
                return Ok(answer);
            }
            here = joined(&here, answer.header("location"))?;
            answer = self.get(&here)?;
        }
        bail!("the redirects do not end")
    }

    fn request(
        &mut self,
        method: &str,
        address: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Answer> {
        let address = self.absolute(address);
        let ours = address.starts_with(&self.origin);
        let cookies = self.cookie_header();
        let mut headers = headers.to_vec();
        if ours && !cookies.is_empty() {
            headers.push(("cookie", &cookies));
        }
        let answer = exchange(method, &address, &headers, body)?;
        if ours {
            self.keep(&answer);
        }
        Ok(answer)
    }

    fn keep(&mut self, answer: &Answer) {
        let set = answer
            .headers
            .iter()
            .filter(|(name, _)| name == "set-cookie");
        for (_, cookie) in set {
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// The address that `location` means when it was said at `here`.
pub fn joined(here: &str, location: &str) -> Result<String> {
    if location.is_empty() {
        return Ok(here.to_owned());
    }
    if location.starts_with("http:") {
        return Ok(location.to_owned());
    }
    let host_end = here[7..].find('/').map_or(here.len(), |at| at + 7);
    let origin = here.get(..host_end).context("no address")?;
    Ok(format!("{origin}{location}"))
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn a_place_of_the_same_host_keeps_the_host() {
        let joined = |location| joined("http://a:1/b?c", location).expect("an address");
        assert_eq!(joined("/d"), "http://a:1/d");
        assert_eq!(joined("http://e:2/f"), "http://e:2/f");
        assert_eq!(joined(""), "http://a:1/b?c");
    }
}
