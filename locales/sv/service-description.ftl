# Step: accepting the service description, and the texts themselves: samples for the demo.
# A change of the words is a new version.

service-description-accepted = Jag har läst och godkänner tjänstebeskrivningen
    .error-missing = Läs tjänstebeskrivningen och markera att du godkänner den.
    .error-unknown-choice = Läs tjänstebeskrivningen och markera att du godkänner den.
    .accepted-by = Godkänd av: { $name }, { $time }. Grund: { $mandate }. Tjänstebeskrivningens version: { $version }.
    .stored = Vi sparar namnet på den som godkänner, tiden, fullmakten och tjänstebeskrivningens version.
service-description-version = Version { $version }

service-description-patient-data =
    .version = 2026-1
    .title = Tjänstebeskrivning för Patientdatalagret
service-description-patient-data-1-heading = Om den här texten
service-description-patient-data-1-body = Det här är en exempeltext för demon, inte en riktig tjänstebeskrivning. Den binder ingen.
service-description-patient-data-2-heading = Vad tjänsten gör
service-description-patient-data-2-body = Tjänsten förvarar patienthandlingar. Yrkespersoner inom hälso- och sjukvården kan läsa dem när de vårdar patienten och har rätt till det.
service-description-patient-data-3-heading = Kundens uppgifter
service-description-patient-data-3-body = Kunden sparar patienthandlingarna i tid och rätt. Kunden ger behörighet bara till dem som behöver den i sitt arbete, och övervakar användningen.
service-description-patient-data-4-heading = Kanta-tjänsternas uppgifter
service-description-patient-data-4-body = Kanta-tjänsterna håller tjänsten i gång och förvarar handlingarna säkert. De informerar om störningar till de mottagare som kunden har uppgett.
service-description-patient-data-5-heading = Ändringar och störningar
service-description-patient-data-5-body = Kunden håller sina kontaktuppgifter uppdaterade. Kunden meddelar genast om den upptäcker en störning eller missbruk av uppgifter.

service-description-social-welfare =
    .version = 2026-1
    .title = Tjänstebeskrivning för Socialvårdens klientdatalager
service-description-social-welfare-1-heading = Om den här texten
service-description-social-welfare-1-body = Det här är en exempeltext för demon, inte en riktig tjänstebeskrivning. Den binder ingen.
service-description-social-welfare-2-heading = Vad tjänsten gör
service-description-social-welfare-2-body = Tjänsten förvarar socialvårdens klienthandlingar. Yrkespersoner kan läsa dem när de sköter klientens ärende och har rätt till det.
service-description-social-welfare-3-heading = Kundens uppgifter
service-description-social-welfare-3-body = Kunden antecknar handlingarna med den avtalade strukturen och i rätt register. Kunden bestämmer vem som får använda uppgifterna och övervakar användningen.
service-description-social-welfare-4-heading = Kanta-tjänsternas uppgifter
service-description-social-welfare-4-body = Kanta-tjänsterna förvarar handlingarna säkert och håller tjänsten i gång. De ger råd om införandet och informerar i tid om ändringar.
service-description-social-welfare-5-heading = Skötseln av arkivet
service-description-social-welfare-5-body = Kunden utser en arkivarie. Arkivarien rättar handlingar som har sparats fel och svarar på frågor om dem.

service-description-prescription =
    .version = 2026-1
    .title = Tjänstebeskrivning för Recepttjänsten
service-description-prescription-1-heading = Om den här texten
service-description-prescription-1-body = Det här är en exempeltext för demon, inte en riktig tjänstebeskrivning. Den binder ingen.
service-description-prescription-2-heading = Vad tjänsten gör
service-description-prescription-2-body = I tjänsten sparas recept och uppgifter om vad apoteket har expedierat. Patienten ser sina recept i MittKanta.
service-description-prescription-3-heading = Kundens uppgifter
service-description-prescription-3-body = Kunden använder ett system som har godkänts för tjänsten. Kunden ser till att bara yrkespersoner med rätt till det behandlar recept.
service-description-prescription-4-heading = Begäran om förnyelse
service-description-prescription-4-body = En kund som tar emot begäranden om förnyelse behandlar dem inom föreskriven tid. Kunden meddelar vilka serviceenheter som tar emot begäranden.
service-description-prescription-5-heading = Avgifter och störningar
service-description-prescription-5-body = För tjänsten tas det ut en användningsavgift. Under en störning följer kunden sin egen beredskapsplan.

service-description-imaging =
    .version = 2026-1
    .title = Tjänstebeskrivning för Datalagret för bildmaterial
service-description-imaging-1-heading = Om den här texten
service-description-imaging-1-body = Det här är en exempeltext för demon, inte en riktig tjänstebeskrivning. Den binder ingen.
service-description-imaging-2-heading = Vad tjänsten gör
service-description-imaging-2-body = Tjänsten förvarar bilder från undersökningar och vård. Bilderna granskas med ett bildvisarsystem.
service-description-imaging-3-heading = Kundens uppgifter
service-description-imaging-3-body = Kunden kopplar bilderna till rätt patient och undersökning. Kunden utser en teknisk kontaktpunkt som utreder problem med arkivering och visning.
service-description-imaging-4-heading = Kanta-tjänsternas uppgifter
service-description-imaging-4-body = Kanta-tjänsterna förvarar bilderna säkert och håller tjänsten i gång. De informerar om störningar och avbrott.
service-description-imaging-5-heading = Före användningen
service-description-imaging-5-body = Kunden använder redan Patientdatalagret. Kunden gör ett ibruktagningsprov innan de första bilderna sparas.
