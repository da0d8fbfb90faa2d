# The handlers' desk.

desk-title = Hakemukset
desk-lead = Saapuneet hakemukset, vanhin ensin.
desk-empty = Käsiteltäviä hakemuksia ei ole.
desk-column-reference = Viitenumero
desk-column-organisation = Organisaatio
desk-column-service = Palvelu
desk-column-sent = Lähetetty
desk-column-state = Tila
desk-signed-in = Olet kirjautunut käsittelijänä.
