# The frame of every page, the steps, the services, the buttons and the states.

app-name = Kanta Ekstranet

## Contact details, in one place. Terms are only used by other messages.

-support-email = kanta@kanta.fi
-support-phone = 020 634 7787

## Page titles

page-title = { $page } – Kanta Ekstranet
page-title-step = { $step } – { $service } – Kanta Ekstranet
error-title-prefix = { "Virhe: " }

## Dates

date-time = { $date } klo { $time }

## Frame

skip-to-content = Siirry sisältöön
main-menu = Päävalikko
menu-services = Palvelut ja asiakastiedot
menu-guides = Ohjeet ja lomakkeet
menu-privacy = Tietosuoja
menu-accessibility = Saavutettavuus
menu-log-out = Kirjaudu ulos
menu-desk = Hakemukset
language-switch = Svenska
    .label = Vaihda kieli ruotsiksi
log-in = Kirjaudu Ekstranetiin
log-in-staff = Kirjaudu käsittelijänä
logged-in-as = Kirjautunut: { $name }
acting-for = Edustat: { $organisation }
change-organisation = Vaihda organisaatiota
footer-label = Sivuston tiedot
demo-notice = Tämä on esittelyversio. Organisaatiot ja henkilöt ovat keksittyjä.

help-title = Apua ja yhteystiedot
help-lead = Asiakastuki auttaa, jos hakemuksen tekeminen ei onnistu.
help-phone = Puhelin: { -support-phone }
    .number = { -support-phone }
help-email = Sähköposti: { -support-email }
    .address = { -support-email }

## Services

service-patient-data = Potilastietovaranto
    .summary = Terveydenhuollon potilastiedot tallennetaan tänne ja luetaan täältä.
service-social-welfare = Sosiaalihuollon asiakastietovaranto
    .summary = Sosiaalihuollon asiakasasiakirjat tallennetaan tänne ja luetaan täältä.
service-prescription = Resepti-palvelu
    .summary = Lääkemääräykset ja lääkkeiden toimitukset kirjataan tänne.
service-imaging = Kuva-aineistojen tietovaranto
    .summary = Röntgenkuvat ja muut kuvat tallennetaan tänne ja katsotaan katselinjärjestelmällä.

## Steps

step-list-label = Hakemuksen vaiheet
step-progress = Vaihe { $number }/{ $total }
step-instructions = Toimintaohje
    .title = Käyttöönoton toimintaohje
    .lead = Lue ensin, mitä tarvitset. Hakemuksen voi jättää kesken ja jatkaa myöhemmin.
step-access-points = Liityntäpisteet ja järjestelmät
    .title = Liityntäpisteet ja järjestelmät
    .lead = Kerro, minkä liityntäpisteen ja minkä järjestelmien kautta käytätte palvelua.
step-customer-details = Asiakastiedot
    .title = Asiakastiedot
    .lead = Tiedot ovat samat kaikissa Kanta-palveluissa. Osa niistä tulee rekisteristä.
step-contacts = Yhteyshenkilöt
    .title = Yhteyshenkilöt
    .lead = Kerro, kehen otamme yhteyttä missäkin asiassa. Tiedot ovat samat kaikissa Kanta-palveluissa.
step-billing = Laskutustiedot
    .title = Laskutustiedot
    .lead = Lähetämme käyttömaksulaskun näillä tiedoilla.
step-service-description = Palvelukuvauksen hyväksyminen
    .title = Palvelukuvauksen hyväksyminen
    .lead = Palvelukuvaus kertoo, mitä palvelu tekee ja kuka vastaa mistäkin. Lue se ennen kuin hyväksyt.
step-commitment = Sitoumuksen allekirjoittaminen
    .title = Sitoumuksen allekirjoittaminen
    .lead = Sitoumus allekirjoitetaan kerran, ensimmäisen hakemuksen yhteydessä.
step-summary = Yhteenveto
    .title = Yhteenveto
    .lead = Tarkista tiedot ja lähetä hakemus.
step-receipt = Kiitos
    .title = Kiitos
    .lead = Hakemus on lähetetty.

step-state-untouched = Ei aloitettu
step-state-started = Kesken
step-state-problems = Korjattavaa
step-state-complete = Valmis

## Form

required-note = Täytä kaikki kentät, joiden perässä on tähti (*).
required = pakollinen
optional = valinnainen
yes = Kyllä
no = Ei
hint-label = Ohje

## Buttons

rows-removed = { $name } on poistettu.
button-start = Aloita
button-save-continue = Tallenna ja jatka
button-previous = Edellinen
button-edit = Muokkaa
    .for = Muokkaa: { $section }
button-send = Lähetä
button-print = Tulosta
print-hint = Voit tulostaa sivun selaimen tulostustoiminnolla.
button-undo = Kumoa
button-try-again = Yritä uudelleen
button-close = Sulje
button-back-to-front = Palaa etusivulle
button-continue-without-fixing = Jatka ja korjaa myöhemmin

## Saving

save-state-label = Tallennuksen tila
save-state-pending = Muutoksia ei ole vielä tallennettu.
save-state-saving = Tallennetaan…
save-state-saved = Tallennettu kello { $time }.
save-state-failed = Tallennus ei onnistunut. Yritämme pian uudelleen. Älä sulje sivua.
save-state-conflict = Tallennus ei onnistunut. Joku toinen on muuttanut samaa tietoa. Paina Tallenna ja jatka, niin voit valita oikean tiedon.
save-state-session-ended = Tallennus ei onnistunut, koska istunto päättyi. Kirjaudu uudelleen.
save-state-offline = Yhteys on poikki. Muutoksia ei ole vielä tallennettu palveluun.
save-state-local = Tiedot ovat tallessa tässä laitteessa. Niitä ei ole vielä tallennettu palveluun.
connection-back = Yhteys toimii taas.

## Session

session-ending-title = Istunto päättyy pian
session-ending-body = Et ole tehnyt mitään hetkeen. Istunto päättyy kello { $time }.
session-extend = Jatka istuntoa

## Error and warning summaries

error-summary-title =
    { $count ->
        [one] Korjaa { $count } kohta
       *[other] Korjaa { $count } kohtaa
    }
    .lead = Tiedot on tallennettu. Voit jatkaa nyt ja korjata ne ennen lähettämistä.
warning-summary-title =
    { $count ->
        [one] Tarkista { $count } kohta
       *[other] Tarkista { $count } kohtaa
    }
    .lead = Nämä eivät estä hakemuksen lähettämistä.
field-error-prefix = Virhe:
field-warning-prefix = Tarkista:

## The same field changed in two places

conflict-title = Tietoa on muutettu toisaalla
conflict-lead = Joku toinen tai sinä itse toisessa ikkunassa muutti samaa tietoa. Valitse, kumpi jää voimaan.
conflict-yours = Sinun muutoksesi
conflict-theirs = Palveluun tallennettu tieto
conflict-empty = Tyhjä
conflict-keep-yours = Käytä omaa muutostani
conflict-keep-theirs = Käytä tallennettua tietoa
conflict-choose = Valitse kenttä kerrallaan
conflict-row-removed-by-you = Sinä poistit tämän. Joku muu muutti sen tietoja samaan aikaan.
conflict-row-removed-by-other = Joku muu poisti tämän. Sinä muutit sen tietoja samaan aikaan.
conflict-keep-row = Säilytä tämä

## Changed after the review

review-changed-title = Hakemus on muuttunut
review-changed-lead = Hakemusta muutettiin sen jälkeen, kun avasit yhteenvedon. Tarkista tiedot ja lähetä uudelleen.
review-changed-list = Muuttuneet vaiheet
review-digest = Yhteenvedon tarkiste: { $digest }
    .hint = Tarkiste muuttuu, jos yksikin tieto muuttuu.
