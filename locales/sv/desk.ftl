# The handlers' desk.

desk-title = Ansökningar
desk-lead = Inkomna ansökningar, den nyaste först.
desk-empty = Det finns inga ansökningar att handlägga.
desk-column-reference = Referensnummer
desk-column-organisation = Organisation
desk-column-service = Tjänst
desk-column-sent = Sänd
desk-column-state = Läge
desk-signed-in = Du är inloggad som handläggare.

## The demo's mailbox

mailbox-title = Demons postlåda
mailbox-lead = Här finns de meddelanden som tjänsten skulle ha skickat. Demon skickar ingen e-post.
mailbox-empty = Det finns inga meddelanden.
mailbox-column-subject = Ämne
mailbox-column-date = Datum
mailbox-column-file = Fil
