# The handlers' desk.

desk-title = Ansökningar
desk-lead = Inkomna ansökningar, den äldsta först.
desk-empty = Det finns inga ansökningar att handlägga.
desk-column-reference = Referensnummer
desk-column-organisation = Organisation
desk-column-service = Tjänst
desk-column-sent = Sänd
desk-column-state = Läge
desk-signed-in = Du är inloggad som handläggare.
