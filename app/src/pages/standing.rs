//! Where a service stands for an organisation, in words.

use domain::application::StateCode;
use leptos::prelude::*;
use service::use_cases::front_page::Standing;
use texts::Texts;

use super::instant::written;
use crate::components::badge::badge;
use crate::components::notice::Tone;

/// The standing as a badge.
pub fn standing_badge(texts: &Texts, standing: &Standing) -> AnyView {
    let tone = match standing {
        Standing::InUse { .. } => Tone::Success,
        Standing::Sent {
            state: StateCode::MoreAsked,
            ..
        } => Tone::Warning,
        Standing::MayApply
        | Standing::Draft { .. }
        | Standing::Sent { .. }
        | Standing::Refused(_) => Tone::Info,
    };
    badge(tone, words(texts, standing))
}

fn words(texts: &Texts, standing: &Standing) -> String {
    match standing {
        Standing::MayApply => texts.text("standing-may-apply"),
        Standing::Draft { saved_at, .. } => {
            texts.text_with("standing-draft", &[("time", &texts.date_time(*saved_at))])
        }
        Standing::Sent {
            state: StateCode::Sent,
            sent_at,
            ..
        } => texts.text_with("standing-sent", &[("time", &written(texts, *sent_at))]),
        Standing::Sent { state, .. } => texts.text(&format!("application-state-{}", state.code())),
        Standing::InUse { .. } => texts.text("standing-in-use"),
        Standing::Refused(_) => texts.text("standing-refused"),
    }
}
