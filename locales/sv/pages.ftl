# Pages outside the wizard: landing, choosing whom to represent, front page, guides, privacy,
# accessibility.

## Landing

landing-title = Kanta Extranätet
landing-page-title = Startsida
landing-lead = Inför Kanta-tjänster och håll din organisations uppgifter uppdaterade.
landing-what-title = Vad du kan göra
landing-what-1 = Ansöka om en Kanta-tjänst för din organisation
landing-what-2 = Fortsätta på en ansökan som inte är klar
landing-what-3 = Följa handläggningen av en ansökan som du har sänt
landing-need-title = Vad du behöver
landing-need-1 = Personliga bankkoder, mobilcertifikat eller certifikatkort
landing-need-2 = En ställning i organisationen eller en Suomi.fi-ärendefullmakt
landing-need-3 = En organisation vars uppgifter finns i Nationella kodtjänsten
landing-who-title = Vem kan uträtta ärenden
landing-who-1 = Verkställande direktören, dennes ställföreträdare, en näringsidkare eller den som har namnteckningsrätt kan företräda ett företag.
landing-who-2 = Andra behöver fullmakten ”Ibruktagande av social- och hälsovårdens digitala tjänster”.
landing-who-3 = För en offentlig organisation och en stiftelse krävs alltid en fullmakt.
landing-who-4 = Apotekare och självständiga yrkesutövare kan uträtta sina egna ärenden.
landing-logged-out = Du har loggat ut.

## After logging out

logged-out-title = Du har loggat ut
logged-out-lead = Sessionen har avslutats. De sparade uppgifterna finns kvar. Stäng webbläsaren om du använder en gemensam dator.

## Choosing whom to represent

choose-title = Välj organisation
choose-lead = Du kan uträtta ärenden för de här organisationerna.
choose-button = Företräd organisationen { $organisation }
choose-businessid = FO-nummer { $businessid }
choose-because = Grund: { $right }
choose-refused-title = De här kan du inte företräda

## By which right somebody acts

right-managing-director = verkställande direktör
right-deputy-managing-director = verkställande direktörens ställföreträdare
right-signatory = namnteckningsrätt
right-trader = näringsidkare
right-pharmacist = apotekare
right-mandate = Suomi.fi-ärendefullmakt

## Front page

front-title = Tjänster och kunduppgifter
front-lead = Välj den tjänst som du vill ansöka om eller vars ansökan du vill fortsätta på.
front-services = Kanta-tjänster
front-continue = Fortsätt på ansökan
    .for = Fortsätt på ansökan: { $service }
front-apply = Ansök om tjänsten
    .for = Ansök om tjänsten: { $service }
front-open = Visa ansökan
    .for = Visa ansökan: { $service }
front-why-not = Varför kan du inte ansöka
    .for = Varför kan du inte ansöka: { $service }
standing-may-apply = Du kan ansöka
standing-draft = Inte klar, sparad { $time }
standing-sent = Sänd { $time }
standing-more-asked = Mer information har begärts
standing-in-use = I bruk
    .since = I bruk från och med { $date }
standing-refused = Du kan inte ansöka nu

## States of an application

application-state-draft = Inte klar
application-state-sent = Sänd
application-state-more-asked = Mer information har begärts
application-state-resent = Sänd på nytt
application-state-approved = Godkänd
application-state-rejected = Avslagen
application-state-withdrawn = Återkallad

## Guides and forms

guides-title = Anvisningar och blanketter
guides-lead = På den här sidan finns anvisningar om hur du gör en ansökan och anmäler ändringar.
guides-apply-title = Att göra en ansökan
guides-apply-body = Välj en tjänst på startsidan och läs anvisningen. Ansökan har 7–9 steg beroende på tjänsten. Uppgifterna sparas när du går från ett steg till ett annat.
guides-first-title = Den första ansökan
guides-first-body = I den första ansökan undertecknas en förbindelse. I följande ansökningar behövs den inte längre, och de gemensamma uppgifterna är ifyllda.
guides-changes-title = Byte av system eller anslutningspunkt
guides-changes-body = Den här ändringen kan inte göras på Extranätet. Fyll i blanketten för anmälan om ändring av tekniska uppgifter och skicka den till { -support-email } minst tre veckor före ändringen.
guides-renewal-title = Begäran om förnyelse av recept
guides-renewal-body = Meddela vilka serviceenheter som tar emot begäranden till koodistopalvelu@thl.fi och kom överens med systemleverantören.
guides-login-title = Om du inte lyckas logga in
guides-login-body = Kontrollera din fullmakt och pröva ett annat sätt att identifiera dig. Se till att organisationens uppgifter är uppdaterade i Nationella kodtjänsten.
guides-more-title = Mer information
guides-link-kanta = Kanta-tjänsterna för yrkespersoner (kanta.fi)
    .href = https://www.kanta.fi/sv/professionella
guides-link-mandates = Fullmakter (suomi.fi)
    .href = https://www.suomi.fi/fullmakter
guides-link-registers = Nationella kodtjänsten
    .href = https://koodistopalvelu.kanta.fi

## Privacy

privacy-title = Dataskydd
privacy-lead = På den här sidan berättar vi vilka uppgifter tjänsten sparar och varför.
privacy-stored-title = Vad vi sparar
privacy-stored-1 = Ansökans uppgifter och vem som har ändrat dem och när.
privacy-stored-2 = Kontaktpersonernas namn, telefonnummer, e-post och roller.
privacy-stored-3 = Namnet på den som godkänner, tiden, fullmakten, språket och textens version.
privacy-stored-4 = När din rätt att uträtta ärenden kontrollerades och vad resultatet var.
privacy-code-title = Personbeteckning
privacy-code-body = Vi får din personbeteckning av identifikationstjänsten. Vi använder den bara för att kontrollera fullmakter. Den syns inte på sidorna, i adresserna eller i loggarna.
privacy-who-title = Vem ser uppgifterna
privacy-who-body = Uppgifterna ses av dem som har rätt att företräda organisationen och av Kanta-tjänsternas handläggare.
privacy-cookies-title = Kakor
privacy-cookies-body = Tjänsten använder bara nödvändiga kakor: för inloggningen och språkvalet. Vi spårar dig inte och delar inte uppgifter med annonsörer.
privacy-device-title = Uppgifter på din egen enhet
privacy-device-body = Webbläsaren kan spara ändringar som inte är klara om förbindelsen bryts. De tas bort när du loggar ut eller sänder ansökan.
privacy-rights-title = Dina rättigheter
privacy-rights-body = Du kan be att få se dina egna uppgifter eller få dem rättade. Kontakta { -support-email }.

## Accessibility

accessibility-title = Tillgänglighetsutlåtande
accessibility-lead = Vårt mål är att alla kan använda tjänsten. Målnivån är WCAG 2.2 AA.
accessibility-status-title = Hur målet uppfylls
accessibility-status-body = Det här är ett utkast. Vi testar sidorna automatiskt och med tangentbord. Ingen utomstående har ännu bedömt tjänsten, så det kan finnas brister.
accessibility-works-title = Så kan tjänsten användas
accessibility-works-1 = Allt fungerar med enbart tangentbord.
accessibility-works-2 = Ansökan kan göras utan JavaScript.
accessibility-works-3 = Texten kan förstoras, och sidorna fungerar på en smal skärm.
accessibility-gaps-title = Kända brister
accessibility-gaps-body = Vi har ännu inte prövat tjänsten med alla skärmläsare och inte bedömt texterna som lättläst språk.
accessibility-feedback-title = Ge respons
accessibility-feedback-body = Berätta om brister: { -support-email } eller { -support-phone }. Vi svarar inom 14 dagar.
accessibility-supervision-title = Tillsyn
accessibility-supervision-body = Om du inte är nöjd med svaret kan du göra en anmälan till tillsynen över tillgängligheten.
accessibility-link-supervision = Tillgänglighetskrav.fi
    .href = https://www.tillganglighetskrav.fi
