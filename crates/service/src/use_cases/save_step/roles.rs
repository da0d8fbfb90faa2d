//! The roles that the page of one service does not show.

use domain::forms::choices::{Choice as _, codes};
use domain::forms::contacts::ServiceRole;
use domain::forms::draft::ApplicationDraft;
use domain::service::Service;

/// A page shows only its service's roles; those of the customer's other services stay. Roles keep
/// the order that they were stored in, so that nothing looks changed that is not.
pub(super) fn keep_roles_of_other_services(
    base: &ApplicationDraft,
    mine: &mut ApplicationDraft,
    service: Service,
) {
    let shown = |code: &str| {
        ServiceRole::of(service)
            .iter()
            .any(|role| role.code() == code)
    };
    for row in &mut mine.contacts.0 {
        let Some(before) = base.contacts.get(&row.id) else {
            continue;
        };
        let before: Vec<_> = codes(&before.service_roles).collect();
        let ticked: Vec<_> = codes(&row.value.service_roles).collect();
        let stay = before
            .iter()
            .filter(|code| !shown(code) || ticked.contains(code));
        let come = ticked
            .iter()
            .filter(|code| shown(code) && !before.contains(code));
        let roles = stay.chain(come).copied().collect::<Vec<_>>().join("\n");
        row.value.service_roles = roles;
    }
}
