//! Saving while typing: a moment after the last key, when the page is left or hidden, and once more
//! after a line that dropped. What is said is true: "saved" only after the server's answer.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{FormData, RequestInit, Response, UrlSearchParams};

use super::save_answer;
use super::step_form::Shared;
use super::submitting;

/// A pause of this many milliseconds in typing saves.
const PAUSE: u32 = 900;
/// After a line that dropped, this many milliseconds pass before the next try.
const TRY_AGAIN: u32 = 10_000;

/// Something was typed or chosen.
pub fn changed(behaviour: &Shared) {
    if behaviour.stopped.get() {
        return;
    }
    if !behaviour.dirty.replace(true) {
        behaviour.tell("pending", "");
    }
    later(behaviour, PAUSE);
}

/// Saves without a pause, if there is anything to save.
pub fn at_once(behaviour: &Shared) {
    if behaviour.dirty.get() {
        save(behaviour);
    }
}

fn later(behaviour: &Shared, milliseconds: u32) {
    let again = Rc::clone(behaviour);
    *behaviour.timer.borrow_mut() = Some(Timeout::new(milliseconds, move || save(&again)));
}

fn save(behaviour: &Shared) {
    if behaviour.stopped.get() || behaviour.sent.get() || behaviour.saving.replace(true) {
        return;
    }
    behaviour.timer.borrow_mut().take();
    behaviour.dirty.set(false);
    behaviour.tell("saving", "");
    let behaviour = Rc::clone(behaviour);
    spawn_local(async move {
        let outcome = post(&behaviour).await;
        behaviour.saving.set(false);
        if let Ok(answer) = outcome {
            take(&behaviour, answer).await;
        } else {
            behaviour.dirty.set(true);
            behaviour.tell("offline", "");
            later(&behaviour, TRY_AGAIN);
        }
        if !submitting::go_on(&behaviour) && behaviour.dirty.get() && !behaviour.stopped.get() {
            // Typed on while the save was under way, or the line dropped: the timer may be spent.
            if behaviour.timer.borrow().is_none() {
                later(&behaviour, PAUSE);
            }
        }
    });
}

async fn post(behaviour: &Shared) -> Result<Response, JsValue> {
    let data = FormData::new_with_form(&behaviour.form)?;
    let body = UrlSearchParams::new_with_str_sequence_sequence(&data)?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(&body);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let address = &behaviour.settings.save_address;
    JsFuture::from(window.fetch_with_str_and_init(address, &request))
        .await?
        .dyn_into()
}

async fn take(behaviour: &Shared, response: Response) {
    match response.status() {
        200 => {
            if let Ok(json) = response.json()
                && let Ok(answer) = JsFuture::from(json).await
            {
                save_answer::take(behaviour, &answer).await;
            }
        }
        // Nothing more can be saved from this page; the form itself leads to the page that says so.
        status @ (401 | 403 | 404 | 409 | 410) => {
            behaviour.stopped.set(true);
            behaviour.tell(
                match status {
                    409 => "conflict",
                    401 | 403 => "session-ended",
                    _ => "failed",
                },
                "",
            );
        }
        _ => {
            behaviour.dirty.set(true);
            behaviour.tell("failed", "");
            later(behaviour, TRY_AGAIN);
        }
    }
}
