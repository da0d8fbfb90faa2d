# Step: contacts and their roles, shared by all the customer's services.

contacts-row = Yhteystieto { $number }
    .with-name = Yhteystieto { $number }: { $name }
contacts-kind = Yhteystietotyyppi
    .hint = Valitse Organisaatio, jos yhteystieto on esimerkiksi yhteinen tukipiste.
    .option-person = Yhteyshenkilö
    .option-organisation = Organisaatio
    .error-missing = Valitse yhteystietotyyppi: Yhteyshenkilö tai Organisaatio.
    .error-unknown-choice = Valitse yhteystietotyyppi: Yhteyshenkilö tai Organisaatio.
contacts-first-name = Etunimi
    .error-missing = Kirjoita yhteyshenkilön etunimi.
contacts-last-name = Sukunimi
    .error-missing = Kirjoita yhteyshenkilön sukunimi.
contacts-organisation-name = Organisaation nimi
    .hint = Esimerkiksi Tukipalvelu
    .error-missing = Kirjoita organisaation nimi.
contacts-phone = Puhelinnumero
    .hint = Häiriötiedotteen vastaanottajan numeroon pitää voida lähettää tekstiviesti.
    .error-missing = Kirjoita yhteystiedon puhelinnumero.
    .error-malformed = Tarkista puhelinnumero: kirjoita se suuntanumeron kanssa, esimerkiksi 040 123 4567.
contacts-email = Sähköposti
    .error-missing = Kirjoita yhteystiedon sähköpostiosoite kenttään Sähköposti.
    .error-malformed = Tarkista sähköpostiosoite: sen pitää olla muotoa nimi@organisaatio.fi.
contacts-shared-roles = Valitse Kanta-palvelujen yhteiset roolit
    .heading = Kanta-palvelujen yhteiset roolit
    .hint = Jokaisella roolilla pitää olla vähintään yksi yhteystieto. Samalla voi olla monta roolia.
    .error-unknown-choice = Valitse yhteiset roolit annetuista vaihtoehdoista.
contacts-service-roles = Palvelukohtaiset roolit
    .hint = Nämä roolit koskevat vain haettavaa palvelua.
    .error-unknown-choice = Valitse palvelukohtaiset roolit annetuista vaihtoehdoista.
contacts-about-roles = Mitä roolit tarkoittavat?
contacts-add = Lisää uusi yhteystieto
contacts-remove = Poista yhteystieto
    .for = Poista yhteystieto { $number }
contacts-removed = Yhteystieto { $number } on poistettu.
contacts-added = Lisättiin yhteystieto { $number }.
contacts-undo = Kumoa poisto
contacts-collapse = Piilota tiedot
contacts-expand = Näytä tiedot
contacts-unnamed = Nimetön yhteystieto

## Roles

role-administrative = Hallinnollinen yhteyshenkilö
    .description = Häneen otamme yhteyttä hakemuksesta, asiakkuudesta ja muista yleisistä asioista.
role-data-protection = Tietosuojavastaava
    .description = Häneltä kysymme, jos asiakas- tai potilastietojen käsittelyssä on selvitettävää.
role-technical = Asiakkaan tekninen yhteyshenkilö
    .description = Häneen otamme yhteyttä järjestelmistä, liityntäpisteistä ja tietoliikenteestä.
role-disturbance = Häiriötiedotteen vastaanottaja
    .description = Hänelle lähetämme tiedon häiriöistä sähköpostilla tai tekstiviestillä.
role-billing = Laskutuksen yhteyshenkilö
    .description = Hänelle lähetämme laskutuksen tiedotteet ja kysymykset.
role-archivist = Arkistonhoitaja
    .description = Häneen otamme yhteyttä Arkistonhoitajan käyttöliittymän asioissa.
role-imaging-technical = Kuva-aineistojen tietovarannon tekninen yhteystaho
    .description = Tämä taho selvittää kuvien arkistoinnin ja katselun teknisiä ongelmia.
