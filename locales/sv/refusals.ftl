# Why something is refused, and what to do about it.

## A service cannot be applied for

refusal-not-health = Tjänsten är avsedd för tjänstetillhandahållare inom hälso- och sjukvården. Enligt kodtjänsten har organisationen ingen sådan verksamhet.
    .title = Du kan inte ansöka om den här tjänsten
    .what-to-do = Om organisationen ger hälso- och sjukvård ska du begära rättelse på koodistopalvelu@thl.fi. Ansök när uppgiften har rättats.
refusal-not-social = Tjänsten är avsedd för tjänstetillhandahållare inom socialvården. Enligt kodtjänsten har organisationen ingen sådan verksamhet.
    .title = Du kan inte ansöka om den här tjänsten
    .what-to-do = Om organisationen ger socialvård ska du begära rättelse på koodistopalvelu@thl.fi. Ansök när uppgiften har rättats.
refusal-neither-sector = Enligt kodtjänsten har organisationen varken hälso- och sjukvård eller socialvård.
    .title = Du kan inte ansöka om den här tjänsten
    .what-to-do = Begär rättelse på koodistopalvelu@thl.fi. Ansök när uppgiften har rättats.
refusal-imaging-needs-patient-data = Patientdatalagret ska vara i bruk före Datalagret för bildmaterial.
    .title = Inför först Patientdatalagret
    .what-to-do = Gör först ansökan om Patientdatalagret. Du kan ansöka om bildmaterial när den har godkänts.
refusal-pharmacist-only-prescription = Ett apotek kan bara ansöka om Recepttjänsten.
    .title = Du kan inte ansöka om den här tjänsten
    .what-to-do = Gå tillbaka till startsidan och välj Recepttjänsten.
refusal-already-in-use = Organisationen använder redan tjänsten.
    .title = Tjänsten är redan i bruk
    .what-to-do = En ny ansökan behövs inte. Om systemet eller anslutningspunkten byts ska du skicka en ändringsanmälan till { -support-email }.
refusal-application-under-way = Organisationen har redan en ansökan om den här tjänsten under handläggning.
    .title = Ansökan handläggs redan
    .what-to-do = Vänta på beslutet. Du kan följa ansökan på startsidan.

## Somebody cannot enter

refusal-no-role = Du är inte företrädare för någon organisation och har inte fått någon fullmakt.
    .title = Du kan inte uträtta ärenden för någon organisation
    .what-to-do = Be organisationen om Suomi.fi-ärendefullmakten ”Ibruktagande av social- och hälsovårdens digitala tjänster”. Logga sedan in på nytt. Fråga om råd: { -support-email } eller { -support-phone }.
refusal-position-not-enough = Din ställning i organisationen { $organisation } räcker inte ensam. Till exempel en styrelsemedlem behöver en fullmakt.
    .title = Din ställning räcker inte
    .what-to-do = Be organisationen om Suomi.fi-ärendefullmakten ”Ibruktagande av social- och hälsovårdens digitala tjänster”. Fråga om råd: { -support-email } eller { -support-phone }.
refusal-needs-mandate = För en offentlig organisation och en stiftelse krävs alltid en fullmakt. Organisationen är { $organisation }.
    .title = Du behöver en fullmakt
    .what-to-do = Be organisationen om Suomi.fi-ärendefullmakten ”Ibruktagande av social- och hälsovårdens digitala tjänster”. Fråga om råd: { -support-email } eller { -support-phone }.
refusal-organisation-missing-from-register = Organisationen { $organisation } (FO-nummer { $businessid }) finns inte i Nationella kodtjänsten.
    .title = Organisationen saknas i registret
    .what-to-do = Be THL:s kodtjänst lägga till organisationen: koodistopalvelu@thl.fi. Logga in på nytt när det är gjort. Fråga om råd: { -support-email } eller { -support-phone }.
refusal-incomplete = Vi fick inte alla uppgifter från Suomi.fi-fullmakter och kunde därför inte kontrollera din rätt.
    .title = Rätten kunde inte kontrolleras
    .what-to-do = Försök på nytt om en stund. Om det inte hjälper, kontakta { -support-email } eller { -support-phone }.
refusal-identification-cancelled = Identifikationen avbröts och du är inte inloggad.
    .title = Inloggningen avbröts
    .what-to-do = Logga in på nytt. Om det inte lyckas kan du pröva ett annat sätt att identifiera dig.
refusal-not-staff = Du har inte handläggarrättigheter.
    .title = Du kan inte logga in som handläggare
    .what-to-do = Be om rättigheten i din egen organisation.
