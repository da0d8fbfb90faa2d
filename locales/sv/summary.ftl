# Step: summary, and sending.

summary-lead = Kontrollera uppgifterna. Du kan fortfarande ändra dem. Sänd ansökan när allt är rätt.
summary-problems-title = Rätta det här innan du sänder
summary-warnings-title = Kontrollera ännu det här
summary-empty-answer = Inte angivet
summary-ready = Ansökan är färdig att sändas.
summary-not-ready = Det går inte att sända ansökan än.
summary-accepted-yes = Godkänd
summary-accepted-no = Inte godkänd
summary-role-holders = Roller
summary-sending = När du väljer Sänd går ansökan till Kanta-tjänsterna för handläggning.
summary-signing-language = Ansökans språk: svenska
summary-print = Skriv ut sammanfattningen
