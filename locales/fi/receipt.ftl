# Step: thanks, with the receipt.

receipt-title = Kiitos
receipt-sent = Hakemus on lähetetty { $time }.
receipt-reference = Viitenumero: { $reference }
receipt-next = Mitä seuraavaksi tapahtuu
receipt-next-1 = Hakemus on kirjattu vastaanotetuksi.
receipt-next-2 = Käsittelemme hakemuksen. Jos tarvitsemme lisätietoja, kysymme niitä hallinnolliselta yhteyshenkilöltä.
receipt-next-3 = Ilmoitamme päätöksestä osoitteeseen { $email }.
receipt-next-4 = Tee käyttöönottokoe järjestelmätoimittajan kanssa, jos palvelu sitä vaatii.
receipt-by-when = Käsittely kestää tavallisesti noin kaksi viikkoa. Arvio on esittelyä varten.
receipt-follow = Voit seurata hakemusta etusivulla kohdassa Palvelut ja asiakastiedot.
receipt-print = Tulosta kuittaus
receipt-keep = Ota viitenumero talteen. Voit kysyä hakemuksesta sen avulla.
receipt-fact-sent = Lähetetty
receipt-fact-sent-by = Lähettäjä
receipt-fact-state = Hakemuksen tila
receipt-fact-digest = Tarkiste
