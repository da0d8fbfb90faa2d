# Step: billing, asked where the service has a user fee.

billing-language = Välj faktureringsspråk
    .heading = Faktureringsspråk
    .option-fi = Finska
    .option-sv = Svenska
    .error-missing = Välj faktureringsspråk: Finska eller Svenska.
    .error-unknown-choice = Välj faktureringsspråk: Finska eller Svenska.
billing-e-invoice-address = Nätfakturaadress
    .hint = Om du anger nätfakturaadressen ska du också ange förmedlarkoden.
    .error-malformed = Kontrollera nätfakturaadressen: den får bara ha bokstäverna A–Z, siffror och bindestreck.
billing-intermediary = Förmedlarkod
    .hint = Koden för den operatör eller bank som förmedlar nätfakturor.
    .suggestions = Operatörernas koder
    .error-malformed = Kontrollera förmedlarkoden: den består av 3–35 bokstäver A–Z eller siffror.
billing-reference = Kundens fakturareferens
    .hint = En text som ni vill ha på fakturan, till exempel kostnadsställe.
billing-street-address = Faktureringsadress
    .hint = En pappersfaktura skickas till den här adressen om det inte går att skicka en nätfaktura.
    .error-missing = Skriv faktureringsadressen.
billing-postal-code = Postnummer
    .hint = Fem siffror
    .error-missing = Skriv faktureringsadressens postnummer.
    .error-malformed = Skriv faktureringsadressens postnummer med fem siffror, till exempel 00100.
billing-post-office = Postkontor
    .error-missing = Skriv faktureringsadressens postkontor.
billing-same-address = Använd adressen i kunduppgifterna
