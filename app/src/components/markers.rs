//! Taking the renderer's position markers out of what no island wakes.
//!
//! The markers (`<!>`) let a waking island find its nodes again. The page around the islands, and
//! what an island was given as children, never wake: there the markers are only bytes, and an error
//! to strict HTML checkers. Text and attributes cannot hold one, because `<` is escaped in both.

const MARKER: &str = "<!>";
const ISLAND: &str = "leptos-island";
const CHILDREN: &str = "leptos-children";

/// The same HTML with markers left only where an island itself will look for them.
pub fn without_idle_markers(html: &str) -> String {
    let mut clean = String::with_capacity(html.len());
    let mut wakes = vec![false];
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        clean.push_str(before);
        if let Some(after) = tag.strip_prefix(MARKER) {
            if wakes.last() == Some(&true) {
                clean.push_str(MARKER);
            }
            rest = after;
            continue;
        }
        follow(tag, &mut wakes);
        clean.push('<');
        rest = &tag[1..];
    }
    clean.push_str(rest);
    clean
}

/// Keeps account of whether the innermost of islands and children is one that wakes.
fn follow(tag: &str, wakes: &mut Vec<bool>) {
    let name = &tag[1..];
    if name.starts_with(ISLAND) {
        wakes.push(true);
    } else if name.starts_with(CHILDREN) {
        wakes.push(false);
    } else if let Some(closed) = name.strip_prefix('/')
        && (closed.starts_with(ISLAND) || closed.starts_with(CHILDREN))
    {
        wakes.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_stay_only_where_an_island_looks_for_them() {
        let html = "a<!>b<leptos-island data-component=\"x\"><p>c<!></p>\
            <leptos-children>d<!><leptos-island>e<!></leptos-island><!>f</leptos-children><!>\
            </leptos-island><!>g";
        let clean = "ab<leptos-island data-component=\"x\"><p>c<!></p>\
            <leptos-children>d<leptos-island>e<!></leptos-island>f</leptos-children><!>\
            </leptos-island>g";
        assert_eq!(without_idle_markers(html), clean);
    }

    #[test]
    fn what_was_typed_is_left_alone() {
        let html = "<input value=\"&lt;!&gt; Ääkköset\">";
        assert_eq!(without_idle_markers(html), html);
    }
}
