//! The macro that declares a form once. From one list of fields it makes the draft (texts as
//! typed), the checked struct (parsed values), the list of [`Field`]s and the checks.
//!
//! [`Field`]: super::Field

use crate::values::{Value, ValueProblem};

/// Reads an answer that must be there.
pub(crate) fn read_required<T: Value>(typed: &str) -> Result<T, ValueProblem> {
    T::parse(typed)
}

/// Reads an answer that may be left out.
pub(crate) fn read_optional<T: Value>(typed: &str) -> Result<Option<T>, ValueProblem> {
    if typed.trim().is_empty() {
        Ok(None)
    } else {
        T::parse(typed).map(Some)
    }
}

macro_rules! presence {
    (required) => {
        true
    };
    (optional) => {
        false
    };
}

macro_rules! checked_type {
    (required $value:ty) => { $value };
    (optional $value:ty) => { Option<$value> };
}

macro_rules! reader {
    (required $value:ty) => {
        $crate::forms::declare::read_required::<$value>
    };
    (optional $value:ty) => {
        $crate::forms::declare::read_optional::<$value>
    };
}

macro_rules! form {
    (
        $(#[$draft_meta:meta])* draft $draft:ident;
        $(#[$checked_meta:meta])* checked $checked:ident;
        group $group:literal;
        $(
            $(#[$field_meta:meta])*
            $field:ident: $presence:ident $value:ty, $control:expr, $autocomplete:expr, personal $personal:literal;
        )+
    ) => {
        $(#[$draft_meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct $draft {
            $( $(#[$field_meta])* pub $field: String, )+
        }

        $(#[$checked_meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        pub struct $checked {
            $( $(#[$field_meta])* pub $field: checked_type!($presence $value), )+
        }

        impl $crate::forms::FormDraft for $draft {
            type Checked = $checked;

            const FIELDS: &'static [$crate::forms::Field] = &[
                $( $crate::forms::Field {
                    group: $group,
                    name: stringify!($field),
                    required: presence!($presence),
                    control: $control,
                    autocomplete: $autocomplete,
                    max_characters: <$value as $crate::values::Value>::MAX_CHARACTERS,
                    personal: $personal,
                }, )+
            ];

            fn get(&self, name: &str) -> Option<&str> {
                match name {
                    $( stringify!($field) => Some(&self.$field), )+
                    _ => None,
                }
            }

            fn slot(&mut self, name: &str) -> Option<&mut String> {
                match name {
                    $( stringify!($field) => Some(&mut self.$field), )+
                    _ => None,
                }
            }

            fn check_field(name: &str, typed: &str) -> Result<(), $crate::values::ValueProblem> {
                match name {
                    $( stringify!($field) => reader!($presence $value)(typed).map(drop), )+
                    _ => Ok(()),
                }
            }

            fn check(&self) -> Result<$checked, Vec<$crate::forms::FieldProblem>> {
                let mut problems = Vec::new();
                $( let $field = reader!($presence $value)(&self.$field)
                    .map_err(|problem| problems.push((stringify!($field), problem)))
                    .ok(); )+
                match ($( $field, )+) {
                    ($( Some($field), )+) => Ok($checked { $( $field, )+ }),
                    _ => Err(problems),
                }
            }
        }
    };
}

pub(crate) use {checked_type, form, presence, reader};
