//! Tests of whole pages, in both languages.

mod conflict_page;
mod error_pages;
mod fixtures;
mod html;
mod plain_pages;
mod service_pages;
mod step_pages;
mod summary_and_receipt;
