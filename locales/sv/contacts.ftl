# Step: contacts and their roles, shared by all the customer's services.

contacts-row = Kontaktuppgift { $number }
    .with-name = Kontaktuppgift { $number }: { $name }
contacts-kind = Typ av kontaktuppgift
    .hint = Välj Organisation om kontaktuppgiften är till exempel en gemensam teknisk support.
    .option-person = Kontaktperson
    .option-organisation = Organisation
    .error-missing = Välj typ av kontaktuppgift: Kontaktperson eller Organisation.
    .error-unknown-choice = Välj typ av kontaktuppgift: Kontaktperson eller Organisation.
contacts-first-name = Förnamn
    .error-missing = Skriv kontaktpersonens förnamn.
contacts-last-name = Efternamn
    .error-missing = Skriv kontaktpersonens efternamn.
contacts-organisation-name = Organisationens namn
    .hint = Till exempel Teknisk support
    .error-missing = Skriv organisationens namn.
contacts-phone = Telefon
    .hint = Numret till mottagaren av störningsmeddelanden måste kunna ta emot sms.
    .error-missing = Skriv kontaktuppgiftens telefonnummer.
    .error-malformed = Kontrollera telefonnumret: skriv det med riktnummer, till exempel 040 123 4567.
contacts-email = E-post
    .error-missing = Skriv kontaktuppgiftens e-postadress i fältet E-post.
    .error-malformed = Kontrollera e-postadressen: den ska ha formen namn@organisation.fi.
contacts-shared-roles = Välj roller gemensamma för alla Kanta-tjänsterna
    .heading = Roller gemensamma för alla Kanta-tjänsterna
    .hint = Varje roll ska ha minst en kontaktuppgift. Samma kontakt kan ha flera roller.
    .error-unknown-choice = Välj gemensamma roller bland alternativen.
contacts-service-roles = Roller för enskilda tjänster
    .hint = De här rollerna gäller bara den tjänst som du ansöker om.
    .error-unknown-choice = Välj roller för enskilda tjänster bland alternativen.
contacts-about-roles = Vad betyder rollerna?
contacts-add = Lägg till ny kontaktuppgift
contacts-remove = Radera kontaktuppgift
    .for = Radera kontaktuppgift { $number }
contacts-removed = Kontaktuppgift { $number } har raderats.
contacts-added = Kontaktuppgift { $number } lades till.
contacts-undo = Ångra raderingen
contacts-collapse = Dölj uppgifterna
contacts-expand = Visa uppgifterna
contacts-unnamed = Kontaktuppgift utan namn

## Roles

role-administrative = Administrativ kontaktperson
    .description = Den här personen kontaktar vi om ansökan, kundrelationen och andra allmänna ärenden.
role-data-protection = Dataskyddsansvarig
    .description = Den här personen kontaktar vi om något i behandlingen av klient- eller patientuppgifter behöver utredas.
role-technical = Teknisk kontaktuppgift för kunden
    .description = Hit vänder vi oss i frågor om system, anslutningspunkter och dataförbindelser.
role-disturbance = Mottagare av störningsmeddelanden
    .description = Hit skickar vi information om störningar per e-post eller sms.
role-billing = Kontaktperson för fakturering
    .description = Hit skickar vi meddelanden och frågor om faktureringen.
role-archivist = Arkivarie
    .description = Den här personen kontaktar vi i ärenden som gäller Arkivariens användargränssnitt.
role-imaging-technical = Teknisk kontaktpunkt för Datalagret för bildmaterial
    .description = Hit vänder vi oss i tekniska frågor om arkivering och visning av bilder.
