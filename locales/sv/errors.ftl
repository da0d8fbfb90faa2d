# What is wrong with a field ($label is its label), and what is wrong between fields.
# Each says what to do.

error-missing = Fyll i fältet ”{ $label }”.
error-too-long = Förkorta fältet ”{ $label }”: det får innehålla högst { $max } tecken.
error-malformed = Kontrollera fältet ”{ $label }”: det är inte i rätt form.
error-check-digit = Kontrollera fältet ”{ $label }”: någon siffra är fel, eftersom kontrollsiffran inte stämmer.
error-never-issued = Kontrollera fältet ”{ $label }”: det finns ingen sådan kod.
error-forbidden-character = Skriv fältet ”{ $label }” på nytt: det innehåller ett osynligt tecken som vi inte kan spara.
error-unknown-choice = Välj bland alternativen i fältet ”{ $label }”.
error-row = { $row }: { $problem }
# Stands in a sentence for a name that has not been typed yet.
nameless = utan namn

## Between fields

problem-own-oid-as-access-point = Byt anslutningspunktens OID: { $oid } är er organisations egen OID-kod. Be systemleverantören om anslutningspunktens OID.
problem-duplicate-access-point = Ta bort den ena av två likadana anslutningspunkter: { $oid } finns två gånger i ansökan.
problem-access-point-unknown = Kontrollera anslutningspunktens OID { $oid }: den finns inte bland Kantas uppgifter. Om den är rätt kan du fortsätta.
problem-access-point-missing = Lägg till minst en anslutningspunkt.
problem-too-many-access-points = Ta bort anslutningspunkter: ansökan kan ha högst { $max }.
problem-contact-missing = Lägg till minst en kontaktuppgift.
problem-too-many-contacts = Ta bort kontaktuppgifter: det kan finnas högst { $max }.
# $role is the code of the role.
problem-role-uncovered = Välj rollen ”{ $role ->
        [administrative] { role-administrative }
        [data-protection] { role-data-protection }
        [technical] { role-technical }
        [disturbance] { role-disturbance }
        [billing] { role-billing }
        [archivist] { role-archivist }
        [imaging-technical] { role-imaging-technical }
       *[other] { $role }
    }” för någon kontaktuppgift.
problem-disturbance-needs-sms = Ge mottagaren av störningsmeddelanden ”{ $contact }” en e-postadress och ett telefonnummer som kan ta emot sms.
problem-contact-without-role = Kontrollera kontaktuppgiften ”{ $contact }”: den har ingen roll.
problem-e-invoice-both-or-neither = Fyll i både Nätfakturaadress och Förmedlarkod, eller lämna båda tomma.
problem-e-invoice-business-id = Kontrollera Nätfakturaadress: FO-numret i den är inte rätt.
problem-postal-code-unknown = Kontrollera postnumret { $code }: vi känner inte till det. Om det är rätt kan du fortsätta.
problem-text-version-changed = Läs texten på nytt och godkänn den: texten har ändrats efter ditt godkännande.
problem-not-accepted-service-description = Läs tjänstebeskrivningen och markera att du godkänner den.
problem-not-accepted-commitment = Läs förbindelsen och markera att du undertecknar den.
