//! The macro that makes tests of the suite.

/// Makes a test of every function of the suite. `$run` is an async function that takes an async
/// closure, makes an empty store, gives it to the closure, and clears up.
#[macro_export]
macro_rules! contract_suite {
    ($run:path) => {
        $crate::contract_tests!($run, applications:
            a_draft_is_found_again_as_it_was_stored,
            every_state_is_found_again_as_it_was_stored,
            an_application_that_was_never_stored_is_absent,
            an_id_is_taken_once,
            an_update_of_nothing_makes_nothing,
            an_update_keeps_when_the_application_was_made);
        $crate::contract_tests!($run, lists:
            applications_of_an_organisation_come_newest_first_and_no_others,
            at_most_200_applications_of_an_organisation_are_given,
            the_application_sent_last_comes_first_and_drafts_do_not_come);
        $crate::contract_tests!($run, races:
            of_twenty_updates_from_one_version_one_wins,
            twenty_saves_at_once_make_one_version_each,
            of_two_starts_at_once_one_sees_the_other);
        $crate::contract_tests!($run, revisions:
            each_version_of_a_draft_keeps_its_answers,
            only_the_newest_200_revisions_are_kept,
            a_sent_application_has_no_revisions);
        $crate::contract_tests!($run, submission_keys:
            of_a_hundred_sendings_with_one_key_one_is_the_first,
            an_unknown_key_sent_nothing,
            a_key_belongs_to_an_application);
        $crate::contract_tests!($run, references:
            running_numbers_of_a_year_begin_at_one,
            running_numbers_taken_at_once_are_unique_and_gapless);
        $crate::contract_tests!($run, transactions:
            a_dropped_transaction_leaves_nothing,
            a_transaction_is_seen_outside_only_once_it_is_committed);
        $crate::contract_tests!($run, sessions:
            a_session_is_found_again_as_it_was_saved,
            saving_a_session_again_replaces_it,
            a_session_is_marked_as_used_and_never_backwards,
            an_ended_session_is_absent,
            purging_forgets_the_ended_and_the_idle_alone);
        $crate::contract_tests!($run, people:
            a_person_has_the_same_id_at_each_login,
            first_logins_at_once_give_one_id);
        $crate::contract_tests!($run, customerships:
            a_customership_is_found_again_as_it_was_saved,
            a_customership_changed_by_somebody_else_is_not_overwritten,
            of_twenty_first_customerships_one_wins);
        $crate::contract_tests!($run, audit:
            acts_come_in_the_order_in_which_they_were_recorded,
            acts_of_other_organisations_do_not_come,
            of_a_persons_acts_only_identifications_come,
            the_newest_1000_acts_are_given,
            an_act_is_recorded_once);
        $crate::contract_tests!($run, texts:
            any_text_that_can_be_typed_comes_back,
            a_nul_in_an_act_is_refused);
    };
}

/// Makes a test of each named function of one module of the suite.
#[macro_export]
macro_rules! contract_tests {
    ($run:path, $module:ident: $($test:ident),+) => {
        mod $module {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    $run(storage_contract::suite::$module::$test).await;
                }
            )+
        }
    };
}
