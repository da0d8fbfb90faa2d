//! The demo's clock.

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn the_world_begins_at_the_instant_that_was_said() {
    let server = Server::with(&["--clock", "2031-12-31T22:30:00Z"], &[]);
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let receipt = wizard.send().await;
    // In Finland it is the year after already.
    assert!(
        receipt.body.contains("2032"),
        "the reference has the Finnish year"
    );
    assert!(
        receipt.body.contains("1.1.2032"),
        "so has the time of sending"
    );
}
