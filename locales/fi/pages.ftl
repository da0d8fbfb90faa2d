# Pages outside the wizard: landing, choosing whom to represent, front page, guides, privacy,
# accessibility.

## Landing

landing-title = Kanta Ekstranet
landing-page-title = Etusivu
landing-lead = Ota Kanta-palveluja käyttöön ja pidä organisaatiosi tiedot ajan tasalla.
landing-what-title = Mitä voit tehdä
landing-what-1 = Hakea Kanta-palvelua organisaatiollesi
landing-what-2 = Jatkaa keskeneräistä hakemusta
landing-what-3 = Seurata lähetetyn hakemuksen käsittelyä
landing-need-title = Mitä tarvitset
landing-need-1 = Henkilökohtaiset pankkitunnukset, mobiilivarmenteen tai varmennekortin
landing-need-2 = Aseman organisaatiossa tai Suomi.fi-asiointivaltuuden
landing-need-3 = Organisaation, jonka tiedot ovat Kansallisessa koodistopalvelussa
landing-who-title = Kuka voi asioida
landing-who-1 = Toimitusjohtaja, hänen sijaisensa, elinkeinonharjoittaja tai nimenkirjoitusoikeudellinen voi asioida yrityksen puolesta.
landing-who-2 = Muut tarvitsevat valtuuden ”Sosiaali- ja terveydenhuollon digitaalisten palvelujen käyttöönotto”.
landing-who-3 = Julkisen organisaation ja säätiön puolesta asioidaan aina valtuudella.
landing-who-4 = Apteekkari ja itsenäinen ammatinharjoittaja voivat asioida omasta puolestaan.
landing-logged-out = Olet kirjautunut ulos.

## After logging out

logged-out-title = Olet kirjautunut ulos
logged-out-lead = Istunto on päättynyt. Tallennetut tiedot ovat tallessa. Jos käytät yhteistä laitetta, sulje selain.

## Choosing whom to represent

choose-title = Valitse organisaatio
choose-lead = Voit asioida näiden organisaatioiden puolesta.
choose-button = Asioi organisaation { $organisation } puolesta
choose-businessid = Y-tunnus { $businessid }
choose-because = Peruste: { $right }
choose-refused-title = Näiden puolesta et voi asioida

## By which right somebody acts

right-managing-director = toimitusjohtaja
right-deputy-managing-director = toimitusjohtajan sijainen
right-signatory = nimenkirjoitusoikeus
right-trader = elinkeinonharjoittaja
right-pharmacist = apteekkari
right-mandate = Suomi.fi-asiointivaltuus

## Front page

front-title = Palvelut ja asiakastiedot
front-lead = Valitse palvelu, jota haluat hakea tai jonka hakemusta haluat jatkaa.
front-services = Kanta-palvelut
front-continue = Jatka hakemusta
    .for = Jatka hakemusta: { $service }
front-apply = Hae palvelua
    .for = Hae palvelua: { $service }
front-open = Näytä hakemus
    .for = Näytä hakemus: { $service }
front-why-not = Miksi et voi hakea
    .for = Miksi et voi hakea: { $service }
standing-may-apply = Voit hakea
standing-draft = Kesken, tallennettu { $time }
standing-sent = Lähetetty { $time }
standing-more-asked = Lisätietoja pyydetty
standing-in-use = Käytössä
    .since = Käytössä { $date } alkaen
standing-refused = Et voi hakea nyt

## States of an application

application-state-draft = Kesken
application-state-sent = Lähetetty
application-state-more-asked = Lisätietoja pyydetty
application-state-resent = Lähetetty uudelleen
application-state-approved = Hyväksytty
application-state-rejected = Hylätty
application-state-withdrawn = Peruttu

## Guides and forms

guides-title = Ohjeet ja lomakkeet
guides-lead = Tältä sivulta löydät ohjeita hakemuksen tekemiseen ja muutoksista ilmoittamiseen.
guides-apply-title = Hakemuksen tekeminen
guides-apply-body = Valitse etusivulta palvelu ja lue toimintaohje. Hakemuksessa on 7–9 vaihetta palvelun mukaan. Tiedot tallentuvat, kun siirryt vaiheesta toiseen.
guides-first-title = Ensimmäinen hakemus
guides-first-body = Ensimmäisessä hakemuksessa allekirjoitetaan sitoumus. Seuraavissa hakemuksissa sitä ei enää kysytä, ja yhteiset tiedot ovat valmiina.
guides-changes-title = Järjestelmän tai liityntäpisteen vaihto
guides-changes-body = Tätä muutosta ei voi tehdä Ekstranetissä. Täytä asiakkaan teknisten tietojen muutosilmoituslomake ja lähetä se osoitteeseen { -support-email } vähintään kolme viikkoa ennen muutosta.
guides-renewal-title = Reseptin uusimispyynnöt
guides-renewal-body = Ilmoita uusimispyyntöjä vastaanottavat palveluyksiköt osoitteeseen koodistopalvelu@thl.fi ja sovi asiasta järjestelmätoimittajan kanssa.
guides-login-title = Jos kirjautuminen ei onnistu
guides-login-body = Tarkista valtuutesi ja kokeile toista tunnistautumistapaa. Varmista, että organisaation tiedot ovat ajan tasalla Kansallisessa koodistopalvelussa.
guides-more-title = Lisää tietoa
guides-link-kanta = Kanta-palvelut ammattilaisille (kanta.fi)
    .href = https://www.kanta.fi/ammattilaiset
guides-link-mandates = Valtuudet (suomi.fi)
    .href = https://www.suomi.fi/valtuudet
guides-link-registers = Kansallinen koodistopalvelu
    .href = https://koodistopalvelu.kanta.fi

## Privacy

privacy-title = Tietosuoja
privacy-lead = Tällä sivulla kerromme, mitä tietoja palvelu tallentaa ja miksi.
privacy-stored-title = Mitä tallennamme
privacy-stored-1 = Hakemuksen tiedot ja sen, kuka niitä muutti ja milloin.
privacy-stored-2 = Yhteyshenkilöiden nimet, puhelinnumerot, sähköpostit ja roolit.
privacy-stored-3 = Hyväksyjän nimen, ajan, valtuuden, kielen ja hyväksytyn tekstin version.
privacy-stored-4 = Tiedon siitä, milloin oikeutesi asioida tarkistettiin ja mikä oli tulos.
privacy-code-title = Henkilötunnus
privacy-code-body = Saamme henkilötunnuksesi tunnistuspalvelusta. Käytämme sitä vain valtuuksien tarkistamiseen. Se ei näy sivuilla, osoitteissa eikä lokeissa.
privacy-who-title = Kuka näkee tiedot
privacy-who-body = Tiedot näkevät ne, joilla on oikeus asioida organisaation puolesta, ja Kanta-palvelujen käsittelijät.
privacy-cookies-title = Evästeet
privacy-cookies-body = Palvelu käyttää vain välttämättömiä evästeitä: kirjautumista ja kielivalintaa varten. Emme seuraa sinua emmekä jaa tietoja mainostajille.
privacy-device-title = Tiedot omassa laitteessasi
privacy-device-body = Selain voi pitää keskeneräisiä muutoksia tallessa, jos yhteys katkeaa. Ne poistetaan, kun kirjaudut ulos tai lähetät hakemuksen.
privacy-rights-title = Sinun oikeutesi
privacy-rights-body = Voit pyytää nähdä omat tietosi tai pyytää korjaamaan ne. Ota yhteyttä: { -support-email }.

## Accessibility

accessibility-title = Saavutettavuusseloste
accessibility-lead = Tavoitteemme on, että jokainen voi käyttää palvelua. Tavoitetaso on WCAG 2.2 AA.
accessibility-status-title = Miten tavoite täyttyy
accessibility-status-body = Tämä on luonnos. Testaamme sivuja automaattisesti ja näppäimistöllä. Ulkopuolista arviointia ei ole vielä tehty, joten puutteita voi olla.
accessibility-works-title = Näin palvelua voi käyttää
accessibility-works-1 = Kaikki toimii pelkällä näppäimistöllä.
accessibility-works-2 = Hakemuksen voi tehdä ilman JavaScriptiä.
accessibility-works-3 = Tekstiä voi suurentaa, ja sivut toimivat kapealla näytöllä.
accessibility-gaps-title = Tunnetut puutteet
accessibility-gaps-body = Emme ole vielä kokeilleet palvelua kaikilla ruudunlukuohjelmilla emmekä arvioineet tekstejä selkokielen kannalta.
accessibility-feedback-title = Anna palautetta
accessibility-feedback-body = Kerro puutteesta: { -support-email } tai { -support-phone }. Vastaamme 14 päivän kuluessa.
accessibility-supervision-title = Valvonta
accessibility-supervision-body = Jos et ole tyytyväinen vastaukseen, voit tehdä ilmoituksen saavutettavuuden valvontaan.
accessibility-link-supervision = Saavutettavuusvaatimukset.fi
    .href = https://www.saavutettavuusvaatimukset.fi
