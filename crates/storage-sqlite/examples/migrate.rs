//! Migrates the SQLite file named on the command line. `cargo xtask prepare-queries` runs it to
//! have a database against which the queries can be checked.

use std::path::Path;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os()
        .nth(1)
        .ok_or("the path of the file is missing")?;
    Ok(storage_sqlite::migrate(Path::new(&path)).await?)
}
