# Step: customer details, shared by all the customer's services.

customer-details-from-register = Uppgifter ur registret
    .hint = De här uppgifterna kommer från Nationella kodtjänsten. Rätta fel där.
customer-details-name = Namn
customer-details-business-id = FO-nummer
customer-details-oid = OID-kod
customer-details-street-address = Utdelningsadress
    .error-missing = Skriv utdelningsadressen.
customer-details-postal-code = Postnummer
    .hint = Fem siffror
    .error-missing = Skriv postnumret.
    .error-malformed = Skriv postnumret med fem siffror, till exempel 00100.
customer-details-post-office = Postkontor
    .error-missing = Skriv postkontoret.
    .proposed = Förslag utgående från postnumret: { $office }
customer-details-email = E-post
    .hint = Till den här adressen skickar vi en bekräftelse, en kopia av förbindelsen och besked om beslutet.
    .error-missing = Skriv e-postadressen i fältet E-post.
    .error-malformed = Kontrollera e-postadressen: den ska ha formen namn@organisation.fi.
customer-details-phone = Telefon
    .hint = Till exempel 040 123 4567 eller +358 40 123 4567
    .error-missing = Skriv telefonnumret.
    .error-malformed = Kontrollera telefonnumret: skriv det med riktnummer, till exempel 040 123 4567.
