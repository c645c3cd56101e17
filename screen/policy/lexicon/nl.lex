lang nl

list common = de | het | een | en | of | in | op | aan | voor | met | te | van | is | zijn | ik | je | jij | u | we | wij | me | mij | mijn | jouw | uw | niet | ja | nee | wat | hoe | kan | kun | hier | dank | hallo | beter | via | er | om | dan | naar | ook | nog
list your = je | jouw | uw
list adj = persoonlijke | prive | directe | beste | mobiele | eigen | zakelijke
list on = via | op | per | over | naar | met
list contactme = app me | app mij | bel me | mail me | bereik me | stuur me een bericht | stuur me een berichtje | stuur mij een bericht | contacteer me | schrijf me | voeg me toe | vind me | zoek me | volg me | je kunt me bereiken | u kunt mij bereiken | je vindt me | ik ben bereikbaar | bereikbaar | neem contact op | neem contact met me op | ik zit
list go = zullen we | laten we | kunnen we | we kunnen | liever | beter | ik praat liever | ik chat liever | makkelijker | we gaan | zou je | wil je | handiger
list talk = praten | verder praten | verderpraten | chatten | verder chatten | verder gaan | verdergaan | bellen | overleggen | afspreken | doorpraten | bespreken | appen | overstappen | contact houden
list idword = id | naam | gebruikersnaam | nummer | account
list place = portfolio | website | site | profiel | pdf | bestand | cv | laatste pagina | eerste pagina | pagina | afbeelding | foto | video | banner | document | bijlage | footer | bio

noun phone = nummer | telefoonnummer | mobiel nummer | mobiele nummer | gsm | gsm nummer | mobiel | 06 nummer | telefoon
noun email = email | e-mail | mail | mailadres | e-mailadres | emailadres
noun address = adres | thuisadres | woonadres | postadres | postcode
noun social = contactgegevens | contactinformatie | gegevens
noun payment = rekeningnummer | bankgegevens

macro item = {noun} | {platform} [{idword}] | {mailer} | {pay}

term request weight=0.92
	(wat is | wat zijn | wat was | mag ik | kan ik | zou ik | ik heb | ik wil | geef me | geef mij | stuur me | stuur mij | app me | mail me | deel | kun je me | kunt u mij | kan je me | zou je me | heb je voor mij | mag ik misschien | stuur) [even | misschien | graag | nog] {your} [{adj}] <item> [nodig | hebben | krijgen | geven | sturen | doorgeven | weten]
	(heb je | heeft u | gebruik je | heb jij | zit je op) {messenger} $?
	(op welk | naar welk | welk) (nummer | mailadres | e-mailadres) (kan | mag) ik (je | u) [bereiken | bellen | mailen | contacteren]
	^ {your} [{adj}] <item> $?
term request class=address weight=0.88
	waar (woon je | woont u) [precies]
term move weight=0.9
	{go} [het | dit | verder | liever | even | daarover | het gesprek | praten | chatten] {on} {platform} [verder] [{talk}]
	{contactme} [even | maar | gerust | liever | direct | dan] {on} {platform}
	(makkelijker | sneller | handiger | beter) {on} {platform}
	^ [je kunt | u kunt | kun je] app (me | mij) [even | maar | gerust] $
	(je kunt | u kunt | kun je) (me | mij) [ook | altijd] {on} {platform} (bereiken | vinden | contacteren | appen)
term move class=social weight=0.85
	(buiten | buiten dit | buiten het) (platform | site | upwork) [om]
	(app me | bel me | mail me | contacteer me | schrijf me) (direct | rechtstreeks | prive)
term move class=email weight=0.85
	{go} [verder] (via | per | over) (mail | e-mail | email) [{talk}]
	(stuur me | stuur mij) een (mail | mailtje | e-mail)
term move class=payment weight=0.85
	(betaal | betalen | betaling) [me] (rechtstreeks | direct | buiten | contant | {on} {pay})
	(commissie | kosten | fee) (omzeilen | ontwijken | besparen)
term circumvent weight=0.88
	(mijn | al mijn) {noun} (staat | staan | is | vind je | vindt u) [..1] (in | op | onderaan) [..2] {place}
	(je vindt | u vindt | zie | kijk voor) mijn {noun} (in | op)
	scan [de | mijn] (qr | qr code)
	(google | zoek) (mij | me | mijn naam) [op google]
term handle weight=0.92
	mijn {platform} [{idword}] [is]
	(op | via) {platform} (ben ik | heet ik | als | onder)
term mailname weight=0.88
	mijn {mailer} [is]
term hint class=social evasion=handle_hint weight=0.85
	(zelfde | dezelfde) (naam | gebruikersnaam) (overal | als hier | op {platform})
term announce weight=0.9
	(mijn | ons) {noun} [is]
	(bel me | app me | mail me | bereikbaar) [op | via]
term announce class=address weight=0.9
	(ik woon | wij wonen) [op | in | aan]
term guard weight=1
	(bestel | order | factuur | pagina) nummer
	(bot | plugin | campagne | api | pagina) (voor | op) {platform}
	(app me | praat | chatten | bericht) (hier | via het platform)
