# Step: customer details, shared by all the customer's services.

customer-details-from-register = Rekisterin tiedot
    .hint = Nämä tiedot tulevat Kansallisesta koodistopalvelusta. Korjaa virheet siellä.
customer-details-name = Nimi
customer-details-business-id = Y-tunnus
customer-details-oid = OID-tunnus
customer-details-street-address = Lähiosoite
    .error-missing = Kirjoita lähiosoite.
customer-details-postal-code = Postinumero
    .hint = Viisi numeroa
    .error-missing = Kirjoita postinumero.
    .error-malformed = Kirjoita postinumero viidellä numerolla, esimerkiksi 00100.
customer-details-post-office = Postitoimipaikka
    .error-missing = Kirjoita postitoimipaikka.
    .proposed = Ehdotus postinumeron perusteella: { $office }
customer-details-email = Sähköposti
    .hint = Lähetämme tähän osoitteeseen kuittauksen, kopion sitoumuksesta ja tiedon päätöksestä.
    .error-missing = Kirjoita sähköpostiosoite kenttään Sähköposti.
    .error-malformed = Tarkista sähköpostiosoite: sen pitää olla muotoa nimi@organisaatio.fi.
customer-details-phone = Puhelinnumero
    .hint = Esimerkiksi 040 123 4567 tai +358 40 123 4567
    .error-missing = Kirjoita puhelinnumero.
    .error-malformed = Tarkista puhelinnumero: kirjoita se suuntanumeron kanssa, esimerkiksi 040 123 4567.
