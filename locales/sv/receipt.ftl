# Step: thanks, with the receipt.

receipt-title = Tack
receipt-sent = Ansökan sändes { $time }.
receipt-reference = Referensnummer: { $reference }
receipt-next = Vad händer härnäst
receipt-next-1 = Ansökan är registrerad som mottagen.
receipt-next-2 = Vi handlägger ansökan. Om vi behöver mer information frågar vi den administrativa kontaktpersonen.
receipt-next-3 = Vi meddelar beslutet till adressen { $email }.
receipt-next-4 = Gör ett ibruktagningsprov med systemleverantören om tjänsten kräver det.
receipt-by-when = Handläggningen tar vanligen ungefär två veckor. Uppskattningen är gjord för demon.
receipt-follow = Du kan följa ansökan på startsidan under Tjänster och kunduppgifter.
receipt-print = Skriv ut bekräftelsen
receipt-keep = Spara referensnumret. Med det kan du fråga om ansökan.
receipt-fact-sent = Skickad
receipt-fact-sent-by = Avsändare
receipt-fact-state = Ansökans status
receipt-fact-digest = Kontrollsumma
