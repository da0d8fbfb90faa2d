//! Finnish and Swedish say the same things: the same files, ids, attributes and variables.

mod catalogue;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use texts::FILES;

#[test]
fn every_file_of_both_folders_is_in_the_list() {
    let listed: BTreeSet<String> = FILES
        .iter()
        .map(|(name, _, _)| format!("{name}.ftl"))
        .collect();
    for language in ["fi", "sv"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../locales")
            .join(language);
        let found: BTreeSet<String> = std::fs::read_dir(folder)
            .expect("the folder of the language")
            .map(|entry| {
                entry
                    .expect("a file")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        assert_eq!(found, listed, "{language}");
    }
}

#[test]
fn both_languages_have_the_same_ids_and_variables() {
    for (file, finnish, swedish) in FILES {
        let finnish = catalogue::read(file, finnish);
        let swedish = catalogue::read(file, swedish);
        let ids = |texts: &BTreeMap<String, catalogue::Text>| {
            texts.keys().cloned().collect::<BTreeSet<_>>()
        };
        let differing: Vec<_> = ids(&finnish)
            .symmetric_difference(&ids(&swedish))
            .cloned()
            .collect();
        assert!(
            differing.is_empty(),
            "{file}: only in one language: {differing:?}"
        );
        for (id, text) in &finnish {
            assert_eq!(text.variables, swedish[id].variables, "{file}: {id}");
        }
    }
}

#[test]
fn no_id_comes_in_two_files() {
    let mut seen = BTreeSet::new();
    for (file, finnish, _) in FILES {
        for id in catalogue::read(file, finnish).into_keys() {
            assert!(
                seen.insert(id.clone()),
                "{file}: {id} is in another file too"
            );
        }
    }
}

#[test]
fn whatever_a_text_quotes_is_there() {
    let mut ids = BTreeSet::new();
    let mut quoted = BTreeSet::new();
    for (file, finnish, swedish) in FILES {
        for source in [finnish, swedish] {
            for (id, text) in catalogue::read(file, source) {
                ids.insert(id);
                quoted.extend(text.messages);
            }
        }
    }
    let missing: Vec<_> = quoted.difference(&ids).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
