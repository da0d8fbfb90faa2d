# Step: summary, and sending.

summary-lead = Tarkista tiedot. Voit vielä muuttaa niitä. Lähetä hakemus, kun kaikki on oikein.
summary-problems-title = Korjaa nämä ennen lähettämistä
summary-warnings-title = Tarkista vielä nämä
summary-empty-answer = Ei annettu
summary-ready = Hakemus on valmis lähetettäväksi.
summary-not-ready = Hakemusta ei voi vielä lähettää.
summary-accepted-yes = Hyväksytty
summary-accepted-no = Ei hyväksytty
summary-role-holders = Roolit
summary-sending = Kun painat Lähetä, hakemus siirtyy Kanta-palvelujen käsiteltäväksi.
summary-signing-language = Hakemuksen kieli: suomi
summary-print = Tulosta yhteenveto
