# Why something is refused, and what to do about it.

## A service cannot be applied for

refusal-not-health = Palvelu on terveydenhuollon palvelunantajille. Koodistopalvelun mukaan organisaatiolla ei ole terveydenhuollon toimintaa.
    .title = Et voi hakea tätä palvelua
    .what-to-do = Jos organisaatio antaa terveydenhuollon palveluja, pyydä korjausta osoitteesta koodistopalvelu@thl.fi. Hae palvelua, kun tieto on korjattu.
refusal-not-social = Palvelu on sosiaalihuollon palvelunantajille. Koodistopalvelun mukaan organisaatiolla ei ole sosiaalihuollon toimintaa.
    .title = Et voi hakea tätä palvelua
    .what-to-do = Jos organisaatio antaa sosiaalihuollon palveluja, pyydä korjausta osoitteesta koodistopalvelu@thl.fi. Hae palvelua, kun tieto on korjattu.
refusal-neither-sector = Koodistopalvelun mukaan organisaatiolla ei ole terveydenhuollon eikä sosiaalihuollon toimintaa.
    .title = Et voi hakea tätä palvelua
    .what-to-do = Pyydä korjausta osoitteesta koodistopalvelu@thl.fi. Hae palvelua, kun tieto on korjattu.
refusal-imaging-needs-patient-data = Potilastietovarannon pitää olla käytössä ennen Kuva-aineistojen tietovarantoa.
    .title = Ota ensin käyttöön Potilastietovaranto
    .what-to-do = Tee ensin Potilastietovarannon hakemus. Voit hakea kuva-aineistoja, kun se on hyväksytty.
refusal-pharmacist-only-prescription = Apteekki voi hakea vain Resepti-palvelua.
    .title = Et voi hakea tätä palvelua
    .what-to-do = Palaa etusivulle ja valitse Resepti-palvelu.
refusal-already-in-use = Palvelu on jo organisaation käytössä.
    .title = Palvelu on jo käytössä
    .what-to-do = Uutta hakemusta ei tarvita. Jos järjestelmä tai liityntäpiste vaihtuu, lähetä muutosilmoitus osoitteeseen { -support-email }.
refusal-application-under-way = Organisaatiolla on jo tämän palvelun hakemus käsittelyssä.
    .title = Hakemus on jo käsittelyssä
    .what-to-do = Odota päätöstä. Voit seurata hakemusta etusivulla.

## Somebody cannot enter

refusal-no-role = Et ole minkään organisaation edustaja, eikä sinulle ole annettu valtuutta.
    .title = Et voi asioida minkään organisaation puolesta
    .what-to-do = Pyydä organisaatiolta Suomi.fi-asiointivaltuus ”Sosiaali- ja terveydenhuollon digitaalisten palvelujen käyttöönotto”. Kirjaudu sitten uudelleen. Kysy neuvoa: { -support-email } tai { -support-phone }.
refusal-position-not-enough = Asemasi organisaatiossa { $organisation } ei yksin riitä. Esimerkiksi hallituksen jäsen tarvitsee valtuuden.
    .title = Asemasi ei riitä asiointiin
    .what-to-do = Pyydä organisaatiolta Suomi.fi-asiointivaltuus ”Sosiaali- ja terveydenhuollon digitaalisten palvelujen käyttöönotto”. Kysy neuvoa: { -support-email } tai { -support-phone }.
refusal-needs-mandate = Julkisen organisaation ja säätiön puolesta voi asioida vain valtuudella. Organisaatio on { $organisation }.
    .title = Tarvitset valtuuden
    .what-to-do = Pyydä organisaatiolta Suomi.fi-asiointivaltuus ”Sosiaali- ja terveydenhuollon digitaalisten palvelujen käyttöönotto”. Kysy neuvoa: { -support-email } tai { -support-phone }.
refusal-organisation-missing-from-register = Organisaatiota { $organisation } (Y-tunnus { $businessid }) ei ole Kansallisessa koodistopalvelussa.
    .title = Organisaatio puuttuu rekisteristä
    .what-to-do = Pyydä THL:n koodistopalvelua lisäämään organisaatio: koodistopalvelu@thl.fi. Kirjaudu uudelleen, kun lisäys on tehty. Kysy neuvoa: { -support-email } tai { -support-phone }.
refusal-incomplete = Emme saaneet Suomi.fi-valtuuksista kaikkia tietoja, joten emme voineet tarkistaa oikeuttasi.
    .title = Oikeutta ei voitu tarkistaa
    .what-to-do = Yritä hetken päästä uudelleen. Jos se ei auta, ota yhteyttä: { -support-email } tai { -support-phone }.
refusal-identification-cancelled = Tunnistautuminen keskeytyi, joten et ole kirjautunut.
    .title = Kirjautuminen keskeytyi
    .what-to-do = Kirjaudu uudelleen. Jos se ei onnistu, kokeile toista tunnistautumistapaa.
refusal-not-staff = Sinulla ei ole käsittelijän oikeutta.
    .title = Et voi kirjautua käsittelijänä
    .what-to-do = Pyydä oikeus omasta organisaatiostasi.
