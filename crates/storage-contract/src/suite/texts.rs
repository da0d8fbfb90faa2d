//! Texts that databases have been known to change or refuse.

use service::ports::audit::{Act, AuditEntry};
use service::ports::storage::StorageError;

use super::applications::insert;
use super::audit::act;
use crate::records::{application, application_id, draft_with};
use crate::{Store, begin};

/// NUL, quotes, bidi marks, characters beyond 16 bits, composed and not, ends of lines.
const ODD: &str =
    "\0 a'b\"c\\d\u{7f} \u{202e}evil\u{202c} 👩‍⚕️ 𐀀 e\u{301} é\r\n\t\u{feff} $1 %s \\u0000 ;--";

/// In an answer, and in its revision.
pub async fn any_text_that_can_be_typed_comes_back(store: Store) {
    insert(&store, 1, draft_with(ODD)).await;
    let found = store
        .application(&application_id(1))
        .await
        .expect("it is read");
    assert_eq!(
        found.expect("it is there").record,
        application(1, draft_with(ODD))
    );
    let revision = store
        .draft_revision(&application_id(1), 1)
        .await
        .expect("it is read");
    assert_eq!(revision.expect("it is there").customer_details.email, ODD);
}

/// Ids in columns of their own hold no NUL on any database.
pub async fn a_nul_in_an_act_is_refused(store: Store) {
    let actor = AuditEntry {
        actor: "a\0b".to_owned(),
        ..act(1, Act::LoggedIn)
    };
    let application = AuditEntry {
        application: Some("\0".to_owned()),
        ..act(2, Act::LoggedIn)
    };
    for entry in [actor, application] {
        let mut transaction = begin(&store).await;
        let refused = transaction.record(&entry).await;
        assert!(matches!(refused, Err(StorageError::Unexpected(_))));
    }
}
