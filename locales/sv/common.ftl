# The frame of every page, the steps, the services, the buttons and the states.

app-name = Kanta Extranätet

## Contact details, in one place. Terms are only used by other messages.

-support-email = kanta@kanta.fi
-support-phone = 020 634 7787

## Page titles

page-title = { $page } – Kanta Extranätet
page-title-step = { $step } – { $service } – Kanta Extranätet
error-title-prefix = { "Fel: " }

## Dates

date-time = { $date } kl. { $time }

## Frame

skip-to-content = Gå till innehållet
main-menu = Huvudmeny
menu-services = Tjänster och kunduppgifter
menu-guides = Anvisningar och blanketter
menu-privacy = Dataskydd
menu-accessibility = Tillgänglighet
menu-log-out = Logga ut
menu-desk = Ansökningar
language-switch = Suomi
    .label = Byt språk till finska
log-in = Logga in på Extranätet
log-in-staff = Logga in som handläggare
logged-in-as = Inloggad: { $name }
acting-for = Du företräder: { $organisation }
change-organisation = Byt organisation
footer-label = Information om webbplatsen
demo-notice = Det här är en demoversion. Organisationerna och personerna är påhittade.

help-title = Hjälp och kontaktuppgifter
help-lead = Kundsupporten hjälper dig om du inte får ansökan gjord.
help-phone = Telefon: { -support-phone }
    .number = { -support-phone }
help-email = E-post: { -support-email }
    .address = { -support-email }

## Services

service-patient-data = Patientdatalagret
    .summary = Hälso- och sjukvårdens patientuppgifter sparas här och läses härifrån.
service-social-welfare = Socialvårdens klientdatalager
    .summary = Socialvårdens klienthandlingar sparas här och läses härifrån.
service-prescription = Recepttjänsten
    .summary = Recept och expedierade läkemedel antecknas här.
service-imaging = Datalagret för bildmaterial
    .summary = Röntgenbilder och andra bilder sparas här och granskas med ett bildvisarsystem.

## Steps

step-list-label = Ansökans steg
step-progress = Steg { $number }/{ $total }
step-instructions = Instruktioner
    .title = Anvisning för införande
    .lead = Läs först vad du behöver. Du kan avbryta ansökan och fortsätta senare.
step-access-points = Anslutningspunkter och system
    .title = Anslutningspunkter och system
    .lead = Ange vilken anslutningspunkt och vilka system ni använder tjänsten med.
step-customer-details = Kunduppgifter
    .title = Kunduppgifter
    .lead = Uppgifterna är desamma i alla Kanta-tjänster. En del av dem hämtas ur registret.
step-contacts = Kontaktpersoner
    .title = Kontaktpersoner
    .lead = Ange vem vi kontaktar i olika ärenden. Uppgifterna är desamma i alla Kanta-tjänster.
step-billing = Faktureringsuppgifter
    .title = Faktureringsuppgifter
    .lead = Vi skickar fakturan för användningsavgiften med de här uppgifterna.
step-service-description = Godkännande av tjänstebeskrivningen
    .title = Godkännande av tjänstebeskrivningen
    .lead = Tjänstebeskrivningen berättar vad tjänsten gör och vem som ansvarar för vad. Läs den innan du godkänner.
step-commitment = Signering av förbindelsen
    .title = Signering av förbindelsen
    .lead = Förbindelsen undertecknas en gång, i samband med den första ansökan.
step-summary = Sammanfattning
    .title = Sammanfattning
    .lead = Kontrollera uppgifterna och sänd ansökan.
step-receipt = Tack
    .title = Tack
    .lead = Ansökan har sänts.

step-state-untouched = Inte påbörjat
step-state-started = Pågår
step-state-problems = Behöver rättas
step-state-complete = Klart

## Form

required-note = Fyll i alla fält som är märkta med en asterisk (*).
required = obligatoriskt
optional = frivilligt
yes = Ja
no = Nej
hint-label = Anvisning

## Buttons

rows-removed = { $name } har tagits bort.
button-start = Börja
button-save-continue = Spara och fortsätt
button-previous = Föregående
button-edit = Ändra
    .for = Ändra: { $section }
button-send = Sänd
button-print = Skriv ut
print-hint = Du kan skriva ut sidan med webbläsarens utskriftsfunktion.
button-undo = Ångra
button-try-again = Försök på nytt
button-close = Stäng
button-back-to-front = Tillbaka till startsidan
button-continue-without-fixing = Fortsätt och rätta senare

## Saving

save-state-label = Läget för sparandet
save-state-pending = Ändringarna har inte sparats än.
save-state-saving = Sparar…
save-state-saved = Sparat klockan { $time }.
save-state-failed = Det gick inte att spara. Vi försöker snart igen. Stäng inte sidan.
save-state-conflict = Det gick inte att spara. Någon annan har ändrat samma uppgift. Välj Spara och fortsätt, så kan du välja rätt uppgift.
save-state-session-ended = Det gick inte att spara, eftersom sessionen har avslutats. Logga in på nytt.
save-state-offline = Förbindelsen är bruten. Ändringarna har inte sparats i tjänsten än.
save-state-local = Uppgifterna finns på den här enheten. De har inte sparats i tjänsten än.
connection-back = Förbindelsen fungerar igen.

## Session

session-ending-title = Sessionen avslutas snart
session-ending-body = Du har inte gjort något på en stund. Sessionen avslutas klockan { $time }.
session-extend = Fortsätt sessionen

## Error and warning summaries

error-summary-title =
    { $count ->
        [one] Rätta { $count } punkt
       *[other] Rätta { $count } punkter
    }
    .lead = Uppgifterna har sparats. Du kan fortsätta nu och rätta dem innan du sänder ansökan.
warning-summary-title =
    { $count ->
        [one] Kontrollera { $count } punkt
       *[other] Kontrollera { $count } punkter
    }
    .lead = De här hindrar inte att du sänder ansökan.
field-error-prefix = Fel:
field-warning-prefix = Kontrollera:

## The same field changed in two places

conflict-title = Uppgiften har ändrats på annat håll
conflict-lead = Någon annan, eller du själv i ett annat fönster, ändrade samma uppgift. Välj vilken som ska gälla.
conflict-yours = Din ändring
conflict-theirs = Uppgiften som har sparats i tjänsten
conflict-empty = Tom
conflict-keep-yours = Använd min ändring
conflict-keep-theirs = Använd den sparade uppgiften
conflict-choose = Välj ett fält i taget
conflict-row-removed-by-you = Du tog bort detta. Någon annan ändrade uppgifterna samtidigt.
conflict-row-removed-by-other = Någon annan tog bort detta. Du ändrade uppgifterna samtidigt.
conflict-keep-row = Behåll detta

## Changed after the review

review-changed-title = Ansökan har ändrats
review-changed-lead = Ansökan ändrades efter att du öppnade sammanfattningen. Kontrollera uppgifterna och sänd på nytt.
review-changed-list = Steg som har ändrats
review-digest = Sammanfattningens kontrollsumma: { $digest }
    .hint = Kontrollsumman ändras om en enda uppgift ändras.
