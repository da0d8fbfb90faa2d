//! The pinned versions of the tools. A new version gets a new folder in the cache.

/// Builds `frontend/` into WASM. 0.22 needs rustc 1.96.1.
pub const TRUNK: &str = "0.21.14";

/// Writes the JavaScript glue. Must equal the library's version in `Cargo.lock`.
pub const WASM_BINDGEN: &str = "0.2.130";

/// `wasm-opt`. Debian's own (108) cannot read what today's LLVM writes.
pub const BINARYEN: &str = "132.0.0";

/// The oldest Node.js that Playwright and binaryen run on.
pub const OLDEST_NODE: u32 = 20;

#[cfg(test)]
mod tests {
    #[test]
    fn the_glue_writer_has_the_version_of_the_library() {
        let lock = std::fs::read_to_string(crate::workspace::root().join("Cargo.lock"))
            .expect("the workspace has a lock file");
        let entry = format!(
            "name = \"wasm-bindgen\"\nversion = \"{}\"\n",
            super::WASM_BINDGEN
        );
        assert!(lock.contains(&entry), "pin the version of Cargo.lock");
    }
}
