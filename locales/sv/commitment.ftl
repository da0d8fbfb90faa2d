# Step: signing the commitment, and its text: a sample for the demo.
# A change of the words is a new version.

commitment-accepted = Jag har läst förbindelseblanketten och undertecknar den
    .error-missing = Läs förbindelsen och markera att du undertecknar den.
    .error-unknown-choice = Läs förbindelsen och markera att du undertecknar den.
    .accepted-by = Undertecknad av: { $name }, { $time }. Grund: { $mandate }. Förbindelsens version: { $version }.
    .stored = Vi sparar undertecknarens namn, tiden, fullmakten, språket och förbindelsens version.
commitment-print = Skriv ut förbindelsen
    .hint = Skriv ut förbindelsen och förvara den.
commitment-version = Version { $version }
commitment-customer = Kund: { $organisation }, FO-nummer { $businessid }

commitment =
    .version = 2026-1
    .title = Förbindelse angående kundrelationen till Kanta-tjänsterna
commitment-1-heading = Om den här texten
commitment-1-body = Det här är en exempeltext för demon, inte en riktig förbindelse. Den binder ingen.
commitment-2-heading = Vad kunden förbinder sig till
commitment-2-body = Kunden följer Kanta-tjänsternas allmänna leveransvillkor och tjänstebeskrivningarna för de tjänster som den använder.
commitment-3-heading = Uppgifternas säkerhet
commitment-3-body = Kunden skyddar uppgifterna och använder dem bara för ändamål som lagen tillåter. Kunden utbildar sin personal före användningen.
commitment-4-heading = Kontaktuppgifter och avgifter
commitment-4-body = Kunden håller sina uppgifter uppdaterade på Kanta Extranätet. Kunden betalar användningsavgifterna för de tjänster som den använder.
commitment-5-heading = Giltighet
commitment-5-body = Förbindelsen träder i kraft när den första ansökan har godkänts. Den gäller så länge kunden använder någon Kanta-tjänst.
