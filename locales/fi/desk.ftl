# The handlers' desk.

desk-title = Hakemukset
desk-lead = Saapuneet hakemukset, uusin ensin.
desk-empty = Käsiteltäviä hakemuksia ei ole.
desk-column-reference = Viitenumero
desk-column-organisation = Organisaatio
desk-column-service = Palvelu
desk-column-sent = Lähetetty
desk-column-state = Tila
desk-signed-in = Olet kirjautunut käsittelijänä.

## The demo's mailbox

mailbox-title = Esittelyn postilaatikko
mailbox-lead = Tässä ovat viestit, jotka palvelu olisi lähettänyt. Esittely ei lähetä sähköpostia.
mailbox-empty = Viestejä ei ole.
mailbox-column-subject = Aihe
mailbox-column-date = Päivä
mailbox-column-file = Tiedosto
