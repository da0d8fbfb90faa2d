//! What a person at the terminal reads. Progress goes to stderr, results to stdout.

/// Announces a step that may take a while, with how long where that is known.
pub fn step(text: &str) {
    eprintln!("→ {text}");
}

/// Tells that something was found or finished.
pub fn done(text: &str) {
    eprintln!("✓ {text}");
}

/// Tells why the task ended, with every cause beneath it.
pub fn failure(error: &anyhow::Error) {
    eprintln!("✗ {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
}
