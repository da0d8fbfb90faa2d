# Step: signing the commitment, and its text: a sample for the demo.
# A change of the words is a new version.

commitment-accepted = Olen lukenut sitoumuslomakkeen ja allekirjoitan sen
    .error-missing = Lue sitoumus ja merkitse, että allekirjoitat sen.
    .error-unknown-choice = Lue sitoumus ja merkitse, että allekirjoitat sen.
    .accepted-by = Allekirjoittaja: { $name }, { $time }. Peruste: { $mandate }. Sitoumuksen versio: { $version }.
    .stored = Tallennamme allekirjoittajan nimen, ajan, valtuuden, kielen ja sitoumuksen version.
commitment-print = Tulosta sitoumus
    .hint = Tulosta sitoumus ja säilytä se.
commitment-version = Versio { $version }
commitment-customer = Asiakas: { $organisation }, Y-tunnus { $businessid }

commitment =
    .version = 2026-1
    .title = Kanta-palvelujen asiakkuuden sitoumus
commitment-1-heading = Tietoa tästä tekstistä
commitment-1-body = Tämä on esittelyn malliteksti, ei oikea sitoumus. Se ei sido ketään.
commitment-2-heading = Mihin asiakas sitoutuu
commitment-2-body = Asiakas noudattaa Kanta-palvelujen yleisiä toimitusehtoja ja niiden palvelujen palvelukuvauksia, joita se käyttää.
commitment-3-heading = Tietojen turvallisuus
commitment-3-body = Asiakas suojaa tiedot ja käyttää niitä vain lain sallimiin tarkoituksiin. Asiakas kouluttaa henkilöstönsä ennen käyttöä.
commitment-4-heading = Yhteystiedot ja maksut
commitment-4-body = Asiakas pitää tietonsa ajan tasalla Kanta Ekstranetissä. Asiakas maksaa käyttämiensä palvelujen käyttömaksut.
commitment-5-heading = Voimassaolo
commitment-5-body = Sitoumus tulee voimaan, kun ensimmäinen hakemus on hyväksytty. Se on voimassa niin kauan kuin asiakkaalla on jokin Kanta-palvelu käytössä.
