# Step: billing, asked where the service has a user fee.

billing-language = Valitse laskutuskieli
    .heading = Laskutuskieli
    .option-fi = Suomi
    .option-sv = Ruotsi
    .error-missing = Valitse laskutuskieli: Suomi tai Ruotsi.
    .error-unknown-choice = Valitse laskutuskieli: Suomi tai Ruotsi.
billing-e-invoice-address = Verkkolaskuosoite
    .hint = Jos annat verkkolaskuosoitteen, anna myös välittäjän tunnus.
    .error-malformed = Tarkista verkkolaskuosoite: siinä saa olla vain kirjaimia A–Z, numeroita ja väliviivoja.
billing-intermediary = Välittäjän tunnus
    .hint = Verkkolaskuja välittävän operaattorin tai pankin tunnus.
    .suggestions = Operaattorien tunnuksia
    .error-malformed = Tarkista välittäjän tunnus: siinä on 3–35 kirjainta A–Z tai numeroa.
billing-reference = Asiakkaan laskun viitetieto
    .hint = Teksti, jonka haluatte laskuun, esimerkiksi kustannuspaikka.
billing-street-address = Laskutusosoite
    .hint = Paperilasku lähetetään tähän osoitteeseen, jos verkkolaskua ei voi lähettää.
    .error-missing = Kirjoita laskutusosoite.
billing-postal-code = Postinumero
    .hint = Viisi numeroa
    .error-missing = Kirjoita laskutusosoitteen postinumero.
    .error-malformed = Kirjoita laskutusosoitteen postinumero viidellä numerolla, esimerkiksi 00100.
billing-post-office = Postitoimipaikka
    .error-missing = Kirjoita laskutusosoitteen postitoimipaikka.
billing-same-address = Käytä asiakastietojen osoitetta
