//! The browser's entry. Links the islands of `app` into the WASM and readies the reactive system;
//! `boot.js` then wakes each island that the page holds. Imports `app` alone.

use app as _;

fn main() {
    leptos::mount::hydrate_islands();
}
