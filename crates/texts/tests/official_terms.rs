//! The labels that the official service uses, exactly, in both languages: tests and people find
//! controls by them. The source is the guides of the service, 10 June 2025.

use domain::language::Language;
use texts::Texts;

const TERMS: &[(&str, &str, &str)] = &[
    ("app-name", "Kanta Ekstranet", "Kanta Extranätet"),
    ("log-in", "Kirjaudu Ekstranetiin", "Logga in på Extranätet"),
    (
        "menu-services",
        "Palvelut ja asiakastiedot",
        "Tjänster och kunduppgifter",
    ),
    (
        "service-patient-data",
        "Potilastietovaranto",
        "Patientdatalagret",
    ),
    (
        "service-social-welfare",
        "Sosiaalihuollon asiakastietovaranto",
        "Socialvårdens klientdatalager",
    ),
    ("service-prescription", "Resepti-palvelu", "Recepttjänsten"),
    (
        "service-imaging",
        "Kuva-aineistojen tietovaranto",
        "Datalagret för bildmaterial",
    ),
    ("step-instructions", "Toimintaohje", "Instruktioner"),
    (
        "step-instructions.title",
        "Käyttöönoton toimintaohje",
        "Anvisning för införande",
    ),
    (
        "step-access-points",
        "Liityntäpisteet ja järjestelmät",
        "Anslutningspunkter och system",
    ),
    ("step-customer-details", "Asiakastiedot", "Kunduppgifter"),
    ("step-contacts", "Yhteyshenkilöt", "Kontaktpersoner"),
    ("step-billing", "Laskutustiedot", "Faktureringsuppgifter"),
    (
        "step-service-description",
        "Palvelukuvauksen hyväksyminen",
        "Godkännande av tjänstebeskrivningen",
    ),
    (
        "step-commitment",
        "Sitoumuksen allekirjoittaminen",
        "Signering av förbindelsen",
    ),
    ("step-summary", "Yhteenveto", "Sammanfattning"),
    ("step-receipt", "Kiitos", "Tack"),
    ("button-start", "Aloita", "Börja"),
    (
        "button-save-continue",
        "Tallenna ja jatka",
        "Spara och fortsätt",
    ),
    ("button-previous", "Edellinen", "Föregående"),
    ("button-edit", "Muokkaa", "Ändra"),
    ("button-send", "Lähetä", "Sänd"),
    (
        "access-points-oid",
        "Liityntäpisteen OID",
        "Anslutningspunktens OID",
    ),
    (
        "access-points-renewal-requests",
        "Reseptin uusimispyynnöt",
        "Begäran om förnyelse av recept",
    ),
    ("customer-details-name", "Nimi", "Namn"),
    ("customer-details-business-id", "Y-tunnus", "FO-nummer"),
    ("customer-details-oid", "OID-tunnus", "OID-kod"),
    (
        "customer-details-street-address",
        "Lähiosoite",
        "Utdelningsadress",
    ),
    ("customer-details-postal-code", "Postinumero", "Postnummer"),
    (
        "customer-details-post-office",
        "Postitoimipaikka",
        "Postkontor",
    ),
    ("customer-details-email", "Sähköposti", "E-post"),
    ("customer-details-phone", "Puhelinnumero", "Telefon"),
    (
        "contacts-kind",
        "Yhteystietotyyppi",
        "Typ av kontaktuppgift",
    ),
    (
        "contacts-kind.option-person",
        "Yhteyshenkilö",
        "Kontaktperson",
    ),
    (
        "contacts-kind.option-organisation",
        "Organisaatio",
        "Organisation",
    ),
    ("contacts-first-name", "Etunimi", "Förnamn"),
    ("contacts-last-name", "Sukunimi", "Efternamn"),
    ("contacts-phone", "Puhelinnumero", "Telefon"),
    ("contacts-email", "Sähköposti", "E-post"),
    (
        "contacts-shared-roles",
        "Valitse Kanta-palvelujen yhteiset roolit",
        "Välj roller gemensamma för alla Kanta-tjänsterna",
    ),
    (
        "contacts-shared-roles.heading",
        "Kanta-palvelujen yhteiset roolit",
        "Roller gemensamma för alla Kanta-tjänsterna",
    ),
    (
        "contacts-service-roles",
        "Palvelukohtaiset roolit",
        "Roller för enskilda tjänster",
    ),
    (
        "contacts-add",
        "Lisää uusi yhteystieto",
        "Lägg till ny kontaktuppgift",
    ),
    (
        "contacts-remove",
        "Poista yhteystieto",
        "Radera kontaktuppgift",
    ),
    (
        "role-administrative",
        "Hallinnollinen yhteyshenkilö",
        "Administrativ kontaktperson",
    ),
    (
        "role-data-protection",
        "Tietosuojavastaava",
        "Dataskyddsansvarig",
    ),
    (
        "role-technical",
        "Asiakkaan tekninen yhteyshenkilö",
        "Teknisk kontaktuppgift för kunden",
    ),
    (
        "role-disturbance",
        "Häiriötiedotteen vastaanottaja",
        "Mottagare av störningsmeddelanden",
    ),
    (
        "role-billing",
        "Laskutuksen yhteyshenkilö",
        "Kontaktperson för fakturering",
    ),
    ("role-archivist", "Arkistonhoitaja", "Arkivarie"),
    (
        "role-imaging-technical",
        "Kuva-aineistojen tietovarannon tekninen yhteystaho",
        "Teknisk kontaktpunkt för Datalagret för bildmaterial",
    ),
    (
        "billing-language",
        "Valitse laskutuskieli",
        "Välj faktureringsspråk",
    ),
    ("billing-language.option-fi", "Suomi", "Finska"),
    ("billing-language.option-sv", "Ruotsi", "Svenska"),
    (
        "billing-e-invoice-address",
        "Verkkolaskuosoite",
        "Nätfakturaadress",
    ),
    ("billing-intermediary", "Välittäjän tunnus", "Förmedlarkod"),
    (
        "billing-reference",
        "Asiakkaan laskun viitetieto",
        "Kundens fakturareferens",
    ),
    (
        "billing-street-address",
        "Laskutusosoite",
        "Faktureringsadress",
    ),
    ("billing-postal-code", "Postinumero", "Postnummer"),
    ("billing-post-office", "Postitoimipaikka", "Postkontor"),
    (
        "service-description-accepted",
        "Olen lukenut palvelukuvauksen ja hyväksyn sen",
        "Jag har läst och godkänner tjänstebeskrivningen",
    ),
    (
        "commitment-accepted",
        "Olen lukenut sitoumuslomakkeen ja allekirjoitan sen",
        "Jag har läst förbindelseblanketten och undertecknar den",
    ),
    (
        "commitment.title",
        "Kanta-palvelujen asiakkuuden sitoumus",
        "Förbindelse angående kundrelationen till Kanta-tjänsterna",
    ),
];

#[test]
fn labels_are_the_official_terms() {
    for (id, finnish, swedish) in TERMS {
        assert_eq!(Texts::of(Language::Fi).text(id), *finnish, "{id}");
        assert_eq!(Texts::of(Language::Sv).text(id), *swedish, "{id}");
    }
}

#[test]
fn the_language_switch_is_in_the_language_that_it_leads_to() {
    assert_eq!(Texts::of(Language::Fi).text("language-switch"), "Svenska");
    assert_eq!(Texts::of(Language::Sv).text("language-switch"), "Suomi");
}
