# Swedish, Danish and Norwegian: what is alike in all three, and what is not.
lang sv

list common = och | att | det | som | en | ett | på | är | av | för | med | till | den | har | de | inte | om | jag | du | vi | kan | och | er | af | til | ikke | jeg | kan | og | på | din | ditt | dit | min | mitt | mit | mig | dig | här | her | dig | deg | meg
list your = din | ditt | dit | dina | dine | er | ert | eders | ditt eget
noun phone = nummer | mobilnummer | telefonnummer | telefon | mobil | mobilnr | nr | tlf | tlf nummer | telefonnr | telenr
noun email = mejl | mail | e-post | epost | e-postadress | mejladress | mailadress | mailadresse | e-mail | emailadresse | e-postadresse
noun address = adress | adresse | hemadress | hjemmeadresse | postadress
noun social = kontaktuppgifter | kontaktoplysninger | kontaktinfo | kontaktinformasjon | användarnamn | brugernavn | brukernavn
macro item = {noun} | {platform}
term request weight=0.91
	(vad är | vad har du för | vilket är | hvad er | hva er | hvilket er | kan jag få | kan jeg få | får jag | må jeg få | kan vi få | kan du ge mig | kan du give mig | kan du gi meg | kan du skicka | kan du sende | skicka | sende | send mig | send meg | ge mig | giv mig | gi meg | lämna | dela | del din | del dit) [mig | meg | mej] [{your}] <item>
	(har du | använder du | bruger du | bruker du) {messenger}
	(finns du | är du | er du) på {platform}
	(vilket | hvilket | hvilken | vilken) (nummer | telefonnummer | mejl | mail | e-post | mailadress | adresse) (kan | ska | skal) (jag | jeg | vi) ..2
	(hur | hvordan) (kan | når | får) (jag | jeg) (kontakta | nå | tag på dig | kontakte | fat i) (dig | deg) (utanför | udenfor | utenfor | direkt | direkte)
term request class=address weight=0.9
	var (bor du | ligger ditt kontor) [exakt]
	(hvor) (bor du | ligger dit kontor) [præcis | nøyaktig]
term move weight=0.9
	(skriv | skicka | hör av dig | hör av er | messa | kontakta | lägg till | adda | tilføj | legg til | kontakt | ring | nå | send) [til | till | en] [mig | meg | mej | besked | melding | meddelande] [i] (på | via | över | over) {platform}
	(vi kan | ska vi | skal vi | kan vi | låt oss | lad os | la oss) ..3 (på | via | över | over | till | til) {messenger}
	(prata | snacka | fortsätta | fortsætte | fortsette | snakke | chatta | chatte | köra) ..2 (på | via | över | over) {messenger}
	(ta | tar | tage) (det | detta | samtalen) ..1 (på | via | över | over) {messenger}
	(jag är | jeg er) ..2 på {messenger}
term move class=social weight=0.87
	(utanför | udenfor | utenfor) (plattformen | platformen | sidan | siden | appen)
term move class=meeting weight=0.88
	(ska vi | skal vi | kan vi | låt oss | lad os | la oss | vi kan) ..2 (zoom | zoomen | teams | google meet | meet)
term move class=phone weight=0.87
	^ [gärna | gerne | bara | bare | ja] ring (mig | meg | mej | till mig) [..1]
	(kan du | du kan | hellre | vill du) ring (mig | meg)
	(prata | snakke | tala) ..1 (på | i | over) (telefon | telefonen)
term move class=email weight=0.92
	(mejla | maila | mail) (mig | meg | mej) [..1]
	(skicka | send) [mig | meg] (ett mejl | en mail | en e-post | et mail)
term move class=payment weight=0.87
	(betala | betale | betaling | swisha | vipps | mobilepay) [mig | meg | till | til] ..2 (direkt | direkte | utanför | udenfor | utenfor | svart | sort | privat | via swish)
	(swisha | vippse) (mig | meg | du | jag) ..1
	(slipper vi | slippe | undvika | spara | undgå | spare) ..1 (avgiften | avgifterna | gebyret | gebyr | provisionen)
term circumvent weight=0.89
	(mitt | mit | min | mina | mine) {noun} (finns | står | ligger | er | är | finder du | finner du) [på | i] [min | mitt | mit] (hemsida | hjemmeside | hjemmesiden | portfolio | portfölj | cv | profil | profilbild | sidan | sida | webbplats | video | pdf | sista sidan | bilden)
term announce weight=0.9
	(mitt | mit | min) {noun} [är | er]
	(ring | skriv | mejla) [mig | meg] [på | till | til]
term guard weight=1
	(order | ordre | faktura | sid | side) (nummer | nr)
	{platform} (bot | annons | annonser | kampanj | kampagne)
	(inte | ikke) (ge | give | gi | dela | lämna) ..1 (mitt | mit) ..2
