# What is wrong with a field ($label is its label), and what is wrong between fields.
# Each says what to do.

error-missing = Täytä kenttä ”{ $label }”.
error-too-long = Lyhennä kenttää ”{ $label }”: siinä saa olla enintään { $max } merkkiä.
error-malformed = Tarkista kenttä ”{ $label }”: se ei ole oikeassa muodossa.
error-check-digit = Tarkista kenttä ”{ $label }”: jokin numero on väärin, koska tarkistusnumero ei täsmää.
error-never-issued = Tarkista kenttä ”{ $label }”: tällaista tunnusta ei ole olemassa.
error-forbidden-character = Kirjoita kenttä ”{ $label }” uudelleen: siinä on näkymätön merkki, jota emme voi tallentaa.
error-unknown-choice = Valitse kentän ”{ $label }” vaihtoehdoista.
error-row = { $row }: { $problem }
# Stands in a sentence for a name that has not been typed yet.
nameless = nimetön

## Between fields

problem-own-oid-as-access-point = Vaihda liityntäpisteen OID: { $oid } on organisaationne oma OID-tunnus. Pyydä liityntäpisteen OID järjestelmätoimittajalta.
problem-duplicate-access-point = Poista toinen samanlainen liityntäpiste: { $oid } on hakemuksessa kahdesti.
problem-access-point-unknown = Tarkista liityntäpisteen OID { $oid }: sitä ei ole Kannan tiedoissa. Jos se on oikein, voit jatkaa.
problem-access-point-missing = Lisää vähintään yksi liityntäpiste.
problem-too-many-access-points = Poista liityntäpisteitä: hakemuksessa voi olla enintään { $max }.
problem-contact-missing = Lisää vähintään yksi yhteystieto.
problem-too-many-contacts = Poista yhteystietoja: niitä voi olla enintään { $max }.
# $role is the code of the role.
problem-role-uncovered = Valitse jollekin yhteystiedolle rooli ”{ $role ->
        [administrative] { role-administrative }
        [data-protection] { role-data-protection }
        [technical] { role-technical }
        [disturbance] { role-disturbance }
        [billing] { role-billing }
        [archivist] { role-archivist }
        [imaging-technical] { role-imaging-technical }
       *[other] { $role }
    }”.
problem-disturbance-needs-sms = Anna häiriötiedotteen vastaanottajalle ”{ $contact }” sähköposti ja puhelinnumero, johon voi lähettää tekstiviestin.
problem-contact-without-role = Tarkista yhteystieto ”{ $contact }”: sillä ei ole yhtään roolia.
problem-e-invoice-both-or-neither = Täytä sekä Verkkolaskuosoite että Välittäjän tunnus, tai jätä molemmat tyhjiksi.
problem-e-invoice-business-id = Tarkista Verkkolaskuosoite: sen sisällä oleva Y-tunnus ei ole oikein.
problem-postal-code-unknown = Tarkista postinumero { $code }: emme tunne sitä. Jos se on oikein, voit jatkaa.
problem-text-version-changed = Lue teksti uudelleen ja hyväksy se: teksti on muuttunut hyväksymisesi jälkeen.
problem-not-accepted-service-description = Lue palvelukuvaus ja merkitse, että hyväksyt sen.
problem-not-accepted-commitment = Lue sitoumus ja merkitse, että allekirjoitat sen.
