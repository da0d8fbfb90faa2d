# Step: accepting the service description, and the texts themselves: samples for the demo.
# A change of the words is a new version.

service-description-accepted = Olen lukenut palvelukuvauksen ja hyväksyn sen
    .error-missing = Lue palvelukuvaus ja merkitse, että hyväksyt sen.
    .error-unknown-choice = Lue palvelukuvaus ja merkitse, että hyväksyt sen.
    .accepted-by = Hyväksyjä: { $name }, { $time }. Peruste: { $mandate }. Palvelukuvauksen versio: { $version }.
    .stored = Tallennamme hyväksyjän nimen, ajan, valtuuden ja palvelukuvauksen version.
service-description-version = Versio { $version }

service-description-patient-data =
    .version = 2026-1
    .title = Potilastietovarannon palvelukuvaus
service-description-patient-data-1-heading = Tietoa tästä tekstistä
service-description-patient-data-1-body = Tämä on esittelyn malliteksti, ei oikea palvelukuvaus. Se ei sido ketään.
service-description-patient-data-2-heading = Mitä palvelu tekee
service-description-patient-data-2-body = Palvelu säilyttää potilasasiakirjat. Terveydenhuollon ammattilainen voi lukea niitä, kun hän hoitaa potilasta ja hänellä on siihen oikeus.
service-description-patient-data-3-heading = Asiakkaan tehtävät
service-description-patient-data-3-body = Asiakas tallentaa potilasasiakirjat ajallaan ja oikein. Asiakas antaa käyttöoikeudet vain niille, jotka niitä työssään tarvitsevat, ja valvoo käyttöä.
service-description-patient-data-4-heading = Kanta-palvelujen tehtävät
service-description-patient-data-4-body = Kanta-palvelut pitää palvelun toiminnassa ja säilyttää asiakirjat turvallisesti. Se kertoo häiriöistä asiakkaan ilmoittamille vastaanottajille.
service-description-patient-data-5-heading = Muutokset ja häiriöt
service-description-patient-data-5-body = Asiakas pitää yhteystietonsa ajan tasalla. Asiakas ilmoittaa viipymättä, jos se huomaa häiriön tai tietojen väärinkäytön.

service-description-social-welfare =
    .version = 2026-1
    .title = Sosiaalihuollon asiakastietovarannon palvelukuvaus
service-description-social-welfare-1-heading = Tietoa tästä tekstistä
service-description-social-welfare-1-body = Tämä on esittelyn malliteksti, ei oikea palvelukuvaus. Se ei sido ketään.
service-description-social-welfare-2-heading = Mitä palvelu tekee
service-description-social-welfare-2-body = Palvelu säilyttää sosiaalihuollon asiakasasiakirjat. Ammattilainen voi lukea niitä, kun hän hoitaa asiakkaan asiaa ja hänellä on siihen oikeus.
service-description-social-welfare-3-heading = Asiakkaan tehtävät
service-description-social-welfare-3-body = Asiakas kirjaa asiakirjat sovitulla rakenteella ja oikeaan rekisteriin. Asiakas määrää, ketkä saavat käyttää tietoja, ja valvoo käyttöä.
service-description-social-welfare-4-heading = Kanta-palvelujen tehtävät
service-description-social-welfare-4-body = Kanta-palvelut säilyttää asiakirjat turvallisesti ja pitää palvelun toiminnassa. Se neuvoo käyttöönotossa ja kertoo muutoksista ajoissa.
service-description-social-welfare-5-heading = Arkistonhoito
service-description-social-welfare-5-body = Asiakas nimeää arkistonhoitajan. Arkistonhoitaja korjaa virheellisesti tallennetut asiakirjat ja vastaa kysymyksiin niistä.

service-description-prescription =
    .version = 2026-1
    .title = Resepti-palvelun palvelukuvaus
service-description-prescription-1-heading = Tietoa tästä tekstistä
service-description-prescription-1-body = Tämä on esittelyn malliteksti, ei oikea palvelukuvaus. Se ei sido ketään.
service-description-prescription-2-heading = Mitä palvelu tekee
service-description-prescription-2-body = Palveluun tallennetaan lääkemääräykset ja tieto siitä, mitä apteekki on toimittanut. Potilas näkee reseptinsä OmaKannassa.
service-description-prescription-3-heading = Asiakkaan tehtävät
service-description-prescription-3-body = Asiakas käyttää järjestelmää, joka on hyväksytty palveluun. Asiakas huolehtii siitä, että reseptejä käsittelevät vain ammattilaiset, joilla on siihen oikeus.
service-description-prescription-4-heading = Uusimispyynnöt
service-description-prescription-4-body = Asiakas, joka ottaa vastaan uusimispyyntöjä, käsittelee ne säädetyssä ajassa. Asiakas ilmoittaa, mitkä palveluyksiköt ottavat pyyntöjä vastaan.
service-description-prescription-5-heading = Maksut ja häiriöt
service-description-prescription-5-body = Palvelun käytöstä peritään käyttömaksu. Häiriön aikana asiakas toimii varautumisohjeensa mukaan.

service-description-imaging =
    .version = 2026-1
    .title = Kuva-aineistojen tietovarannon palvelukuvaus
service-description-imaging-1-heading = Tietoa tästä tekstistä
service-description-imaging-1-body = Tämä on esittelyn malliteksti, ei oikea palvelukuvaus. Se ei sido ketään.
service-description-imaging-2-heading = Mitä palvelu tekee
service-description-imaging-2-body = Palvelu säilyttää kuvat, joita syntyy tutkimuksissa ja hoidossa. Kuvia katsotaan katselinjärjestelmällä.
service-description-imaging-3-heading = Asiakkaan tehtävät
service-description-imaging-3-body = Asiakas liittää kuvat oikeaan potilaaseen ja tutkimukseen. Asiakas nimeää teknisen yhteystahon, joka selvittää arkistoinnin ja katselun ongelmia.
service-description-imaging-4-heading = Kanta-palvelujen tehtävät
service-description-imaging-4-body = Kanta-palvelut säilyttää kuvat turvallisesti ja pitää palvelun toiminnassa. Se kertoo häiriöistä ja käyttökatkoista.
service-description-imaging-5-heading = Ennen käyttöä
service-description-imaging-5-body = Asiakas käyttää jo Potilastietovarantoa. Asiakas tekee käyttöönottokokeen ennen kuin se tallentaa ensimmäiset kuvat.
