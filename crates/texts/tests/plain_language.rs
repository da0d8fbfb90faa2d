//! The words themselves: short sentences, nothing but text, and no phrases that help nobody.

mod catalogue;

use texts::FILES;

/// The longest sentence, in words.
const LONGEST: usize = 20;

const BANNED: [&str; 10] = [
    "virheellinen arvo",
    "klikkaa",
    "tästä linkistä",
    "lue lisää tästä",
    "kyseinen",
    "ogiltigt värde",
    "klicka",
    "läs mer här",
    "ifrågavarande",
    "vänligen",
];

fn each(mut check: impl FnMut(&str, &str)) {
    for (file, finnish, swedish) in FILES {
        for (language, source) in [("fi", finnish), ("sv", swedish)] {
            for (id, text) in catalogue::read(file, source) {
                check(&format!("{language}/{file}: {id}"), &text.words);
            }
        }
    }
}

#[test]
fn no_text_is_empty_or_holds_markup() {
    each(|place, words| {
        assert!(!words.trim().is_empty(), "{place} is empty");
        assert!(!words.contains(['<', '>', '&']), "{place} holds markup");
    });
}

#[test]
fn no_sentence_is_long() {
    let mut long = Vec::new();
    each(|place, words| {
        for sentence in words.split(['.', '?', '!', ':', '\n']) {
            let count = sentence.split_whitespace().count();
            if count > LONGEST {
                long.push(format!("{place}: {count} words: {sentence}"));
            }
        }
    });
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn no_banned_phrase_is_used() {
    each(|place, words| {
        let words = words.to_lowercase();
        for phrase in BANNED {
            assert!(!words.contains(phrase), "{place}: {phrase}");
        }
    });
}

#[test]
fn every_swedish_text_is_a_translation() {
    for (file, finnish, swedish) in FILES {
        let swedish = catalogue::read(file, swedish);
        for (id, text) in catalogue::read(file, finnish) {
            let translated = &swedish[&id].words;
            let same_in_both = *translated == text.words;
            let has_a_word = text
                .words
                .split_whitespace()
                .filter(|word| word.len() > 3)
                .count()
                > 2;
            assert!(!(same_in_both && has_a_word), "{file}: {id}: {translated}");
        }
    }
}
