# Step: instructions before starting, one list for all services and one for each.

instructions-common-title = Innan du börjar
instructions-common-1 = Reservera ungefär en halv timme. Uppgifterna sparas när du går från ett steg till ett annat.
instructions-common-2 = Kontrollera att organisationens uppgifter är rätt i Nationella kodtjänsten.
instructions-common-3 = Be systemleverantören om anslutningspunktens OID. Kanta ska känna till anslutningspunkten före ansökan.
instructions-common-4 = Ta reda på vilket system ni använder tjänsten med.
instructions-common-5 = Kom överens om vem som sköter vilken roll. Du behöver deras telefonnummer och e-post.
instructions-common-6 = I den första ansökan undertecknar du också förbindelsen angående kundrelationen.
instructions-service-title = Dessutom i den här tjänsten

instructions-patient-data = Ansökan om Patientdatalagret
instructions-patient-data-1 = Tjänsten är avsedd för tjänstetillhandahållare inom hälso- och sjukvården.
instructions-patient-data-2 = Utse en arkivarie. Arkivarien sköter de sparade patienthandlingarna.
instructions-patient-data-3 = Ta fram faktureringsuppgifterna: faktureringsadress och nätfakturaadress, om ni har en.
instructions-patient-data-4 = Utbilda personalen och kom överens om behörigheterna innan användningen börjar.
instructions-patient-data-5 = Gör ett ibruktagningsprov med systemleverantören när ansökan har godkänts.

instructions-social-welfare = Ansökan om Socialvårdens klientdatalager
instructions-social-welfare-1 = Tjänsten är avsedd för tjänstetillhandahållare inom socialvården.
instructions-social-welfare-2 = Utse en arkivarie. Arkivarien sköter de sparade klienthandlingarna.
instructions-social-welfare-3 = Ta reda på vilka serviceuppgifter ni sparar handlingar för.
instructions-social-welfare-4 = Utbilda personalen så att handlingarna antecknas med rätt struktur.
instructions-social-welfare-5 = Gör ett ibruktagningsprov med systemleverantören när ansökan har godkänts.

instructions-prescription = Ansökan om Recepttjänsten
instructions-prescription-1 = Tjänsten är avsedd för tjänstetillhandahållare inom hälso- och sjukvården och socialvården samt för apotek.
instructions-prescription-2 = Bestäm om ni tar emot begäranden om förnyelse av recept.
instructions-prescription-3 = Om ni tar emot begäranden ska du ta reda på vilka serviceenheter som gör det.
instructions-prescription-4 = Ta fram faktureringsuppgifterna: faktureringsadress och nätfakturaadress, om ni har en.
instructions-prescription-5 = En apotekare kan göra ansökan tidigast 30 dagar före övertagandet av apoteket.

instructions-imaging = Ansökan om Datalagret för bildmaterial
instructions-imaging-1 = Tjänsten är avsedd för tjänstetillhandahållare inom hälso- och sjukvården.
instructions-imaging-2 = Patientdatalagret ska vara i bruk före den här ansökan.
instructions-imaging-3 = Utse en teknisk kontaktpunkt som utreder problem med arkivering och visning av bilder.
instructions-imaging-4 = Fråga systemleverantören vilket bildvisarsystem ni använder.
instructions-imaging-5 = Gör ett ibruktagningsprov med systemleverantören när ansökan har godkänts.
