//! As much of HTTP/1.1 as the measurements need: one request, one answer, one connection.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// A server that answers later than this hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body as it travelled: compressed if the server compressed it.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of a name in lower case; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Makes a request to `http://HOST:PORT/PATH` and reads the whole answer.
///
/// # Errors
/// Nobody answers in time, or not in HTTP.
pub fn exchange(
    method: &str,
    address: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<Answer> {
    let rest = address.strip_prefix("http://").context("no http address")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = TcpStream::connect(host).with_context(|| format!("nobody at {host}"))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut request = format!("{method} /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
    for (name, value) in headers {
        request.extend([name, ": ", value, "\r\n"]);
    }
    let length = body.len().to_string();
    request.extend(["content-length: ", &length, "\r\n\r\n", body]);
    stream.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    read(&bytes).with_context(|| format!("no answer of HTTP at {host}"))
}

fn read(bytes: &[u8]) -> Result<Answer> {
    let end = bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .context("the head does not end")?;
    let head = std::str::from_utf8(&bytes[..end])?;
    let mut lines = head.split("\r\n");
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .context("there is no status")?
        .parse()?;
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let mut answer = Answer {
        status,
        headers,
        body: bytes[end + 4..].to_vec(),
    };
    if answer.header("transfer-encoding") == "chunked" {
        answer.body = joined(&answer.body)?;
    }
    Ok(answer)
}

/// The chunks of a body as one.
fn joined(mut chunks: &[u8]) -> Result<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = chunks
            .windows(2)
            .position(|two| two == b"\r\n")
            .context("a chunk has no size")?;
        let size = usize::from_str_radix(std::str::from_utf8(&chunks[..end])?.trim(), 16)?;
        if size == 0 {
            return Ok(whole);
        }
        let start = end + 2;
        if chunks.len() < start + size + 2 {
            bail!("a chunk is cut off");
        }
        whole.extend_from_slice(&chunks[start..start + size]);
        chunks = &chunks[start + size + 2..];
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_body_in_chunks_is_joined() {
        let bytes = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n";
        let answer = read(bytes).expect("an answer");
        assert_eq!(answer.status, 200);
        assert_eq!(answer.text(), "abc0123456789");
    }

    #[test]
    fn a_body_that_is_cut_off_is_no_answer() {
        let bytes = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nF\r\nabc\r\n";
        assert!(read(bytes).is_err());
    }
}
