//! A plain table. On a narrow screen it scrolls sideways by itself, also by keyboard.

use leptos::prelude::*;

/// The table called `name`; the first cell of a row names the row.
pub fn table(name: String, columns: Vec<String>, rows: Vec<Vec<String>>) -> AnyView {
    let head: Vec<_> = columns
        .into_iter()
        .map(|column| view! { <th scope="col">{column}</th> })
        .collect();
    let body: Vec<_> = rows.into_iter().map(row).collect();
    view! {
        <div class="table-scroll" role="region" aria-label=name tabindex="0">
            <table>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(cells: Vec<String>) -> AnyView {
    let cells: Vec<_> = cells
        .into_iter()
        .enumerate()
        .map(|(index, cell)| match index {
            0 => view! { <th scope="row">{cell}</th> }.into_any(),
            _ => view! { <td>{cell}</td> }.into_any(),
        })
        .collect();
    view! { <tr>{cells}</tr> }.into_any()
}
