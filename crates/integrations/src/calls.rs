//! Outgoing HTTP calls: time-outs everywhere, retries where safe, no redirects, no addresses in
//! errors (an address may hold an identity code).

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, RequestBuilder, StatusCode, redirect};
use service::ports::chance::Chance;

use crate::setting::SettingError;

/// The longest answer that is read, in bytes. A page of 500 register entries is about 1 MB.
const LONGEST_ANSWER: usize = 4 << 20;

/// How patient calls to one service are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallSettings {
    /// To reach the other side.
    pub connect_timeout: Duration,
    /// From start to the last byte of the answer.
    pub answer_timeout: Duration,
    /// How many times more a reading call is tried when it fails fast. A call that ran into the
    /// time-out is not repeated: somebody is waiting.
    pub retries: u32,
    /// The mean pause before the first retry; doubled each time.
    pub pause: Duration,
    /// Whether the proxy of the environment (`HTTPS_PROXY`) is used; never for loopback.
    pub through_proxy: bool,
}

impl Default for CallSettings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(2),
            answer_timeout: Duration::from_secs(5),
            retries: 2,
            pause: Duration::from_millis(100),
            through_proxy: true,
        }
    }
}

/// The client for calls with `settings`.
pub(crate) fn client(settings: &CallSettings) -> Result<Client, SettingError> {
    let mut builder = Client::builder()
        .connect_timeout(settings.connect_timeout)
        .timeout(settings.answer_timeout)
        .redirect(redirect::Policy::none());
    if !settings.through_proxy {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|_error| SettingError::Tls)
}

/// A whole answer; its status is below 500.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub body: Vec<u8>,
}

/// No usable answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unanswered {
    /// Not reached, cut off, too long, or a status of 500 or above.
    Failed,
    /// Not in time.
    TimedOut,
}

/// Makes the calls to one service.
pub(crate) struct Caller {
    pub client: Client,
    settings: CallSettings,
    chance: Arc<dyn Chance>,
}

impl Caller {
    pub(crate) fn new(
        settings: CallSettings,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, SettingError> {
        Ok(Self {
            client: client(&settings)?,
            settings,
            chance,
        })
    }

    /// Makes a reading call, again and again if need be. `request` is asked anew for each attempt,
    /// since a signature ages.
    pub(crate) async fn read(
        &self,
        request: impl Fn() -> RequestBuilder + Send + Sync,
    ) -> Result<Answer, Unanswered> {
        let mut attempt = 0;
        loop {
            match self.once(request()).await {
                Err(Unanswered::Failed) if attempt < self.settings.retries => {
                    tokio::time::sleep(self.pause(attempt)).await;
                    attempt += 1;
                }
                outcome => return outcome,
            }
        }
    }

    /// Makes a call that must not be repeated.
    pub(crate) async fn once(&self, request: RequestBuilder) -> Result<Answer, Unanswered> {
        let mut response = request.send().await.map_err(unanswered)?;
        let status = response.status();
        if status.is_server_error() {
            return Err(Unanswered::Failed);
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(unanswered)? {
            if body.len() + chunk.len() > LONGEST_ANSWER {
                return Err(Unanswered::Failed);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, body })
    }

    /// Between half and one and a half of the mean pause, so that many waiting calls do not come
    /// back at once.
    fn pause(&self, attempt: u32) -> Duration {
        let mut byte = [0];
        self.chance.fill(&mut byte);
        let mean = self.settings.pause.saturating_mul(1 << attempt.min(6));
        mean / 2 + mean.saturating_mul(u32::from(byte[0])) / 256
    }
}

fn unanswered(error: reqwest::Error) -> Unanswered {
    let timed_out = error.is_timeout();
    tracing::debug!(timed_out, error = %error.without_url(), "an outgoing call failed");
    if timed_out {
        Unanswered::TimedOut
    } else {
        Unanswered::Failed
    }
}
