//! What every value that is stored as text has in common.

/// Gives a `struct Name(String)` that implements [`super::Value`] its `as_str`, its shown form and
/// its serde form: the normalised text, which is parsed again when it is read.
macro_rules! text_value {
    ($name:ident) => {
        impl $name {
            /// The normalised text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        $crate::values::text_value::serde_as_text!($name);
    };
}

/// The serde form alone, for values whose shown form is not the stored one; they have `as_str`.
macro_rules! serde_as_text {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(from)?;
                // Only the code of the problem: the text may be personal data.
                <Self as $crate::values::Value>::parse(&text)
                    .map_err(|problem| serde::de::Error::custom(problem.code()))
            }
        }
    };
}

pub(crate) use {serde_as_text, text_value};
