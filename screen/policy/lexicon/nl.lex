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

# Verbs with their objects and channels, by all their forms.
list people = klant | klanten | gebruiker | gebruikers | bezoekers | leerlingen
list talks = praten | praat | verder praten | verderpraten | doorpraten | chatten | bellen | bel | spreken | spreek | overleggen | bespreken | afspreken | appen | schrijven | schrijf | mailen | contact houden | contact opnemen | bereiken | bereikbaar | toevoegen | voeg | voeg me toe | vinden | vind | zoeken | zoek | overstappen | overschakelen | overgaan | verplaatsen | verder | verder gaan | verdergaan | doorgaan | stuur | sturen | gesprek | videocall | reageer | reageren | antwoord | antwoorden | zit | doen | regelen | afhandelen | ontmoeten | communiceren | volg | makkelijker | sneller | handiger | fijner | liever | beter
list giving = geef | geven | geef me | stuur | sturen | stuur me | stuur mij | deel | delen | mag ik | kan ik | zou ik | krijgen | hebben | krijg | doorgeven | achterlaten | laat | noem | zeg | vertel | nodig | heb je | heeft u | wat is | wat zijn | noteer | weten | wil
list yours = je | jouw | uw | jullie
list chan = nummer | telefoonnummer | mobiel | mobiele nummer | mobiel nummer | gsm | gsm-nummer | 06 | 06-nummer | telefoon | email | e-mail | mail | mailadres | e-mailadres | emailadres | whatsapp | insta | instagram | telegram | skype | linkedin | contactgegevens | gegevens | adres | thuisadres | woonadres | postadres | adresgegevens
list reachyou = bereiken | bellen | sturen | mailen | schrijven | contacteren | appen | vinden | toevoegen | terugbellen
term request weight=0.9
	{giving} [..2] {yours} [..1] {chan}
	{yours} [..1] {chan} [..2] (geven | sturen | doorgeven | delen | achterlaten | hebben | krijgen | alsjeblieft | aub | a.u.b)
	{giving} [..1] (een) {chan} (waar | waarop | van je | van u | voor mij)
	(op | naar | via | onder) (welk | welke) {chan} [..3] {reachyou}
	(hoe | waar) (kan | kunnen) (ik | we | wij) (je | jou | u) [..2] (bereiken | vinden | contacteren | bellen) [..1]
	(zit je | zit u | heb je | heeft u | gebruik je | gebruikt u | ben je | bent u) [ook | misschien | toevallig] [op] {platform}
	(hoe heet je | onder welke naam | wat is je naam) [..3] (op) {platform}
term request class=address weight=0.88
	(waar | in welke straat) (woon je | woont u | zit je | zit jullie | is je | is uw | ligt | is jullie) [..2]
	(waar) (kan | mag | moet) (ik) (het pakket | het | de) [..2] (naartoe | heen | sturen | bezorgen)
term request class=meeting weight=0.88
	(stuur | deel | maak) [me | mij | even] [..2] ({platform} | zoom | meet | teams) [..1] (link | uitnodiging)
	(stuur | deel | maak) [me | mij | even] [..1] (link | uitnodiging) (voor | van | naar) [..2]
term request class=payment weight=0.88
	{giving} [..1] {yours} (iban | rekeningnummer | bankgegevens | tikkie)
term move weight=0.88
	{talks} [..4] (via | op | per | over | naar | met) {messenger}
	(via | op | per | over | naar) {messenger} [..3] {talks}
	{talks} [..2] (via | op | per | over | naar) {platform}
	(makkelijker | sneller | handiger | fijner | liever | beter) [..3] (via | op | per) {messenger}
	(hier) [..2] (zelden | nauwelijks | nooit | niet vaak) [..4] {messenger}
list away = buiten het platform | buiten dit platform | buiten de site | buiten deze site | buiten de app | buiten dit | ergens anders | elders | privé | prive | onder vier ogen | niet hier | zonder tussenpersoon | zonder platform | zonder het platform
term move class=social weight=0.87
	{talks} [..3] {away}
	{away} [..2] {talks}
	(hier) [..1] (mag niet | kan niet | wordt geblokkeerd | blokkeren | lezen ze mee | wordt meegelezen) [..4] {talks}
term move class=phone weight=0.86
	{talks} [..2] (telefonisch | via de telefoon | per telefoon | aan de telefoon)
	(telefonisch | per telefoon | aan de telefoon) [..2] {talks}
	(bel me | bel mij | bel me even) [..1] (vanavond | morgen | straks | even | maar | gerust | als | dan | vandaag)
	(zullen we | kunnen we | laten we) [..2] bellen
	(mag | kan | zal) ik (je | u) [..1] bellen
term move class=email weight=0.86
	{talks} [..2] (via | per | over) [de] (mail | e-mail | email)
	(stuur | sturen | stuur me | stuur mij) [..3] (mailtje | mail | per mail | via mail | e-mail)
list pays = betaal | betalen | betaalt | betaling | maak | maak over | overmaken | geld | factuur | factureer | factureren | afrekenen | samenwerken | werken | overboeken | tikkie
list past = rechtstreeks | direct | buiten | buiten het platform | buiten de site | contant | cash | zwart | zonder commissie | zonder kosten | zonder platform | zonder het platform | zonder tussenpersoon | op mijn rekening | op je rekening | via tikkie | met tikkie | onderhands
term move class=payment weight=0.87
	{pays} [..4] {past}
	(betaal me | betaal mij | maak het over | ik betaal | stuur me) [..2] (via | met | per) {pay}
	(scheelt | schelen | besparen | bespaart | omzeilen | ontwijken | uitsparen) [..3] (commissie | kosten | fee | servicekosten | provisie)
	(zonder) (commissie | servicekosten) [..2] (goedkoper | direct)
	(goedkoper | korting) [..2] (als) [..2] {past}
list place = onderaan mijn website | website | footer | visitekaartje | bovenaan | onderaan | handtekening | briefhoofd | kop | hoek | instagram | insta | linkedin | kanaal | blog | offerte | presentatie | slide | laatste slide | galerij | logo | watermerk | omslag | busje | etalage | contactpagina
list mycontact = nummer | telefoonnummer | mail | e-mail | mailadres | gegevens | contactgegevens | alles | hoe je me bereikt | hoe u mij bereikt
term circumvent weight=0.88
	(mijn | al mijn | alle | de) {mycontact} [..1] (staat | staan | is | zijn | vind je | vindt u | zie je) [..1] (in | op | onderaan | bovenaan | onder) [..4] {place}
	(in | op | onderaan | bovenaan) [..3] {place} [..1] (staat | staan | vind je | vindt u | zie je) [..2] {mycontact}
	(kijk | bekijk | check | zie | open | zoom) [..4] {place} [..2] (daar | staat | vind je | vindt u | zie je) [..2]
	(google | zoek) [..1] (mijn naam | mij | me | mijn bedrijf | mijn studio) [..2]
	(op mijn) (site | website) [..1] (staat | is | zit | vind je) [..1] (een) (knop | formulier | contactformulier | chat | agenda)
# What a thing is done by, and where it stands, once more.
term request weight=0.9
	(mag ik | kan ik | mogen we | zou ik) [misschien | even | alsjeblieft] (je | jouw | uw | een) [..1] ({noun} | 06 | 06 nummer | nummer | mail | telefoonnummer | mobiele nummer | insta) [hebben | krijgen | noteren]
	(stuur | geef | app | mail | deel | laat) [me | mij | ons] [even | eens] (je | jouw | uw) [..1] ({noun} | 06 | nummer | 06 nummer | mail | mailadres | insta | gegevens)
	(naar | op) welk (nummer | mailadres | e-mailadres | adres | 06 nummer) ..2 (kan | mag | ik | we) ..3
	(heb je | heeft u | hebt u) [toevallig] (een | ook) (nummer | 06 | mailadres | telefoonnummer) ..3
term move class=meeting weight=0.87
	(zullen we | kunnen we | laten we | zou je | wil je) [even | morgen | een keer | anders] [een] (zoomen | zoom | teamsen | teams call | zoom call | google meet | zoom meeting) [doen | plannen | inplannen | houden]
	(ik stuur) (je | u) [een | de] (zoom | teams | meet) (link | uitnodiging)
term move class=phone weight=0.85
	^ [ok | ja | of | anders] (bel me | bel mij | bel maar | bel gerust | belt u mij | bel even)
	(bel me | bel mij) (even | maar | gerust | morgen | vanavond | vandaag | als | wanneer | anders | straks)
	(kunnen we | zullen we | laten we | liever | even) ..1 (bellen | telefonisch | aan de telefoon)
term move class=social weight=0.87
	(app me | app mij | stuur me een appje | stuur een appje | geef me een appje | app maar | app even)
	(verder | contact | praten | kletsen | chatten) ..1 (op | via) {messenger}
term move class=email weight=0.9
	(mail me | mail mij | mail het | stuur me een mail | stuur mij een mail | stuur een mailtje | stuur me een mailtje | mail even) [even | maar | gerust | ..2]
	(liever | verder | kunnen we | laten we) ..2 (via | per) (mail | e-mail | email)
term move class=payment weight=0.87
	(buiten het platform om | buiten het platform | buiten de site om | zonder het platform | onderhands | rechtstreeks | zwart) ..3 (betalen | betaal | afrekenen | werken | doen | regelen)
	(betalen | betaal | afrekenen | maak | werken | doen | regelen | huur me in) ..3 (buiten het platform | buiten de site | rechtstreeks | zonder het platform | via tikkie | onderhands | via paypal | zonder kosten | direct via)
	(stuur | stuur ik | ik stuur) ..4 tikkie
list spot = omslagfoto | coverfoto | profielfoto | foto | afbeelding | banner | logo | pdf | cv | portfolio | site | website | pagina | footer | laatste pagina | laatste slide | video | bio | profiel | bestand | bijlage | visitekaartje | watermerk | handtekening | document
list reachme = mijn nummer | mijn telefoonnummer | mijn mail | mijn mailadres | mijn contactgegevens | mijn gegevens | mijn contact | mijn insta | mijn tg | mijn whatsapp | mijn 06
term circumvent weight=0.88
	(kijk | check | zie | bekijk | zoom | open) ..4 {spot} ..3 (staat | staan | vind je | vindt u) ..1 {reachme}
	(op | in | onderaan | onder aan) ..2 {spot} (staat | staan | vind je | vindt u) {reachme}
	{reachme} (staat | staan | vind je | vindt u | is | zijn) ..1 (op | in | onderaan) ..3 {spot}
