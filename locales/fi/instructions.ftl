# Step: instructions before starting, one list for all services and one for each.

instructions-common-title = Ennen kuin aloitat
instructions-common-1 = Varaa aikaa noin puoli tuntia. Tiedot tallentuvat, kun siirryt vaiheesta toiseen.
instructions-common-2 = Tarkista, että organisaation tiedot ovat oikein Kansallisessa koodistopalvelussa.
instructions-common-3 = Pyydä liityntäpisteen OID järjestelmätoimittajalta. Kannan pitää tuntea liityntäpiste ennen hakemusta.
instructions-common-4 = Selvitä, millä järjestelmällä käytätte palvelua.
instructions-common-5 = Sopikaa, kuka hoitaa mitäkin roolia. Tarvitset heidän puhelinnumeronsa ja sähköpostinsa.
instructions-common-6 = Ensimmäisessä hakemuksessa allekirjoitat myös asiakkuuden sitoumuksen.
instructions-service-title = Tässä palvelussa lisäksi

instructions-patient-data = Potilastietovarannon hakemus
instructions-patient-data-1 = Palvelu on terveydenhuollon palvelunantajille.
instructions-patient-data-2 = Nimetkää arkistonhoitaja. Hän hoitaa tallennettuja potilasasiakirjoja.
instructions-patient-data-3 = Ota esiin laskutustiedot: laskutusosoite ja verkkolaskuosoite, jos teillä on sellainen.
instructions-patient-data-4 = Kouluta henkilöstö ja sopikaa käyttöoikeuksista ennen käytön alkua.
instructions-patient-data-5 = Tee käyttöönottokoe järjestelmätoimittajan kanssa, kun hakemus on hyväksytty.

instructions-social-welfare = Sosiaalihuollon asiakastietovarannon hakemus
instructions-social-welfare-1 = Palvelu on sosiaalihuollon palvelunantajille.
instructions-social-welfare-2 = Nimetkää arkistonhoitaja. Hän hoitaa tallennettuja asiakasasiakirjoja.
instructions-social-welfare-3 = Selvittäkää, minkä palvelutehtävien asiakirjoja tallennatte.
instructions-social-welfare-4 = Kouluta henkilöstö kirjaamaan asiakirjat oikealla rakenteella.
instructions-social-welfare-5 = Tee käyttöönottokoe järjestelmätoimittajan kanssa, kun hakemus on hyväksytty.

instructions-prescription = Resepti-palvelun hakemus
instructions-prescription-1 = Palvelu on terveydenhuollon ja sosiaalihuollon palvelunantajille ja apteekeille.
instructions-prescription-2 = Päättäkää, otatteko vastaan reseptin uusimispyyntöjä.
instructions-prescription-3 = Jos otatte pyyntöjä vastaan, selvitä vastaanottavat palveluyksiköt.
instructions-prescription-4 = Ota esiin laskutustiedot: laskutusosoite ja verkkolaskuosoite, jos teillä on sellainen.
instructions-prescription-5 = Apteekkari voi tehdä hakemuksen aikaisintaan 30 päivää ennen kuin apteekki siirtyy hänelle.

instructions-imaging = Kuva-aineistojen tietovarannon hakemus
instructions-imaging-1 = Palvelu on terveydenhuollon palvelunantajille.
instructions-imaging-2 = Potilastietovarannon pitää olla käytössä ennen tätä hakemusta.
instructions-imaging-3 = Nimetkää tekninen yhteystaho, joka selvittää kuvien arkistoinnin ja katselun ongelmia.
instructions-imaging-4 = Selvitä järjestelmätoimittajalta, mitä katselinjärjestelmää käytätte.
instructions-imaging-5 = Tee käyttöönottokoe järjestelmätoimittajan kanssa, kun hakemus on hyväksytty.
