//! Migrates the PostgreSQL database whose address is on the command line. `cargo xtask
//! prepare-queries` runs it to have a database against which the queries can be checked.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args()
        .nth(1)
        .ok_or("the address of the database is missing")?;
    Ok(storage_postgres::migrate(&url).await?)
}
