lang it

list common = il | lo | la | i | gli | le | un | una | di | del | della | da | in | a | al | e | o | che | per | con | mi | ti | si | mio | mia | tuo | tua | suo | sua | è | non | come | posso | puoi | qui | grazie | ciao | meglio | su | va | per favore | sono | hai
list your = tuo | tua | tuoi | suo | sua | il tuo | la tua | il suo | la sua | il vostro | i tuoi | un tuo | un | il
list adj = personale | privato | privata | diretto | migliore | di lavoro | attuale
list give = dammi | mi dai | mi da | mi dia | mandami | mi mandi | inviami | mi invii | mi invia | passami | mi passi | scrivimi | lasciami | mi lasci | dimmi | mi dici | condividi | puoi darmi | può darmi | potresti darmi | potrebbe darmi | puoi mandarmi | puoi inviarmi | può inviarmi | potresti inviarmi | potresti mandarmi | puoi passarmi | potresti passarmi | puoi lasciarmi | puoi condividere | mi puoi dare | mi puoi mandare | mi puoi passare | mi può dare
list on = su | via | tramite | per | con | sul | a | in | usando
list contactme = scrivimi | mi scriva | contattami | mi contatti | mi contatta | chiamami | mi chiami | aggiungimi | mi aggiunga | cercami | trovami | mi trovi | mi trova | puoi trovarmi | puoi scrivermi | puoi contattarmi | puoi chiamarmi | seguimi | mandami un messaggio | inviami un messaggio | contattaci | scriveteci | rispondimi | sono | scrivetemi
list go = parliamo | parliamone | parlare | continuiamo | continuare | sentiamoci | ci sentiamo | possiamo sentirci | possiamo parlare | possiamo continuare | possiamo parlarne | spostiamoci | passiamo | andiamo | proseguiamo | proseguire | discutiamone | preferisco | preferisco parlare | meglio | meglio parlare | ti scrivo | ti contatto | ti aggiungo | vediamoci | facciamo una chiamata | facciamo una call | scriviamoci | chattiamo | comunichiamo
list idword = id | utente | nome utente | numero | contatto | profilo | account
list place = portfolio | sito | sito web | profilo | pdf | file | cv | curriculum | ultima pagina | prima pagina | pagina | immagine | foto | video | banner | documento | allegato | copertina | fondo | bio | descrizione

noun phone = numero | numero di telefono | telefono | cellulare | numero di cellulare | recapito telefonico | recapito
noun email = email | e-mail | mail | indirizzo email | indirizzo mail | indirizzo e-mail | indirizzo di posta | posta elettronica
noun address = indirizzo | indirizzo di casa | indirizzo postale | domicilio
noun social = contatti | contatto | recapiti | dati di contatto | social
noun payment = coordinate bancarie

macro item = {noun} | {platform} [{idword}] | {mailer} | {pay}

term request weight=0.92
	(qual è | quale è | qual | quali sono | posso avere | potrei avere | mi serve | mi servirebbe | ho bisogno di | ho bisogno del | vorrei | avrei bisogno di | avrei bisogno del | posso sapere) {your} [{adj}] <item> [{adj}]
	[per favore] {give} {your} [{adj}] <item> [{adj}]
	(hai | ha | usi | usa) {messenger} $?
	(sei | è) (su | in) {messenger} $?
	(a che | a quale | su che | su quale) (numero | email | mail | indirizzo) (posso | ti | la) [scriverti | chiamarti | contattarti | chiamo | scrivo | contatto]
	^ {your} [{adj}] <item> [per favore] $?
term request class=address weight=0.88
	dove (abiti | abita | vivi | vive) [di preciso | esattamente]
term move weight=0.9
	{go} [meglio | direttamente | la conversazione | il discorso | questo | ne] {on} {platform}
	{contactme} [meglio | direttamente | pure | anche] {on} {platform}
	(più comodo | più facile | più veloce | meglio) {on} {platform}
term move class=social weight=0.85
	(parliamo | parlare | sentiamoci | continuiamo | lavoriamo | scriviamoci) [..1] fuori (dalla | da) (piattaforma | questa piattaforma | qui | sito)
	(contattami | scrivimi | chiamami) (direttamente | in privato)
term move class=email weight=0.85
	(scrivimi | contattami | mandami un messaggio | rispondimi | continuiamo | sentiamoci) (per | via | alla mia | sulla mia | tramite) (email | e-mail | mail)
term move class=payment weight=0.85
	(pagami | pagarmi | paga | pagamento | bonifico) [..1] (direttamente | fuori | in contanti | {on} {pay})
	(evitare | evitiamo | saltare | senza) [pagare] [le | la] (commissioni | commissione)
term circumvent weight=0.88
	(i miei | il mio | la mia | tutti i miei) {noun} (è | sono | si trova | si trovano | lo trovi | la trovi | li trovi) [..1] (in | nel | nella | sul | sulla | a) [..2] {place}
	(trovi | troverai | puoi trovare | guarda | vedi | controlla) (i miei | il mio | la mia) {noun} (in | nel | nella | sul | sulla)
	(scansiona | inquadra) [il | questo | mio] (qr | qr code | codice qr | codice)
	(cercami | cerca il mio nome | cerca il mio studio) su (google | internet)
term handle weight=0.92
	(il mio | mio | sul mio) {platform} [{idword}] [è]
	su {platform} (sono | come | mi chiamo | mi trovi come)
term mailname weight=0.88
	(mia | mio | la mia | il mio) {mailer} [è]
term hint class=social evasion=handle_hint weight=0.85
	(stesso | lo stesso) (nome | nome utente | utente | nick) (ovunque | anche li | come qui | su {platform})
term announce weight=0.9
	(mio | mia | nostro | nostra) {noun} [è]
	(chiamami | scrivimi | contattami) [al | a | su]
term announce class=address weight=0.9
	(abito | abitiamo | vivo) [in | a]
	(mio | nostro) (ufficio | studio) (è | si trova) [in | a]
term guard weight=1
	numero (di | dell' | d') (ordine | fattura | pagine | serie | parole | ore)
	indirizzo (ip | web)
	(scrivimi | contattami | parliamo | continuiamo) (qui | su questa piattaforma | in chat)
	(bot | plugin | campagna | integrazione | api | pagina) (per | su | di) {platform}
list comm = parlare | parliamo | parliamone | sentirci | sentiamoci | scriverci | scriviamoci | continuare | continuiamo | chattare | contattarmi | contattarti | scrivermi | scriverti | comunicare | aggiungermi | ti scrivo | ti aggiungo | la conversazione | il colloquio
term move weight=0.88
	{comm} [..3] (su | via | tramite | per | con) {messenger}
term cue cue=sample_data
	(dati | numero | numeri | email | indirizzo | account | riga | testo) (di prova | di test | di esempio | fittizi | fittizio | finto | finti)
	(campo | modulo | form | validatore | test | testo) [..4] (deve | accettare | rifiutare | mostrare | validare | accetta | mostra)
	(per esempio | ad esempio)
term move class=payment weight=0.85
	(pagami | mi paghi | pagarmi | ti pago | pagare | pagamento | il pagamento | bonifico | saldo) [il resto | tutto | meta] [..1] (direttamente | fuori | fuori piattaforma | fuori dalla piattaforma | in contanti | con bonifico | con {pay} | via {pay} | su {pay} | sul mio conto | in nero | in cripto)
	(senza | evitare | evitiamo | risparmiare | risparmiamo) [pagare] [la | le | i | il] (commissione | commissioni | costi | tariffe)
term hint class=social evasion=handle_hint weight=0.85
	(su | in) {platform} [..2] (stesso | lo stesso | con lo stesso | è lo stesso) (nome | nick | utente | username) [di qui | che qui]
term handleafter class=email weight=0.88
	(su | chiocciola | presso) {mailer}
term circumvent weight=0.88
	(il | la | i | mio | mia | miei) ({noun} | contatti | recapiti) (è | sono | si trova | si trovano) (nel | nella | sul | sulla | in | alla fine del | in fondo al | in fondo alla) [mio | mia] [..2] (portfolio | sito | profilo | pdf | file | curriculum | immagine | foto | banner | documento | pagina | video)
	(scansiona | scansioni | inquadra | leggi) [..2] (codice | qr) [..2]

# Verbs with their objects and channels, by all their forms.
list people = cliente | clienti | utente | utenti | visitatori | studenti | acquirenti
list talks = parlare | parliamo | parliamone | parlarne | parla | parlo | discutere | discutiamo | discutiamone | discuterne | sentire | sentirci | sentiamoci | ci sentiamo | sentirsi | scrivere | scrivimi | scrivermi | scrivo | scriva | mi scriva | scriverci | scriviamoci | scriverti | scriverle | continuare | continuiamo | proseguire | proseguiamo | chattare | chattiamo | messaggiare | contattare | contattami | contattarmi | mi contatti | contattarti | contattarla | chiamare | chiamami | chiamarmi | mi chiami | aggiungere | aggiungimi | aggiungermi | mi aggiunga | cercare | cercami | trovare | trovami | mi trovi | mi trova | rispondere | rispondo | passare | passiamo | spostare | spostiamoci | spostarci | andare | andiamo | vedere | vederci | vediamoci | vederne | organizzare | fissare | fissiamo | fare | facciamo | chiamata | videochiamata | videocall | call | riunione | colloquio | incontro | conversazione | chiarire | chiariamo | spiegare | spiego | definire | definiamo | mettersi d'accordo | accordarci | accordiamoci | comunicare | comunichiamo | mandare | mandami | mando | mandi | inviare | inviami | invio | invii | sono | il resto | i dettagli | raggiungermi | collegarci | trattare
list giving = dammi | dai | dare | darmi | dia | mi dia | darebbe | daresti | manda | mandami | mandare | mandarmi | mandi | mi mandi | invia | inviami | inviare | inviarmi | invii | mi invii | passa | passami | passare | passarmi | passi | scrivi | scrivimi | scrivere | scriva | lascia | lasciami | lasciare | lasciarmi | lasci | mi lasci | lascerebbe | dimmi | dire | dirmi | dica | mi dica | condividi | condividere | fornire | fornirmi | fornisca | comunicare | comunicarmi | comunichi | indicare | indicarmi | indichi | girami | girarmi | gira | avere | potrei avere | posso avere | serve | mi serve | servirebbe | ho bisogno | avrei bisogno | vorrei | qual è | quale è | quali sono | sapere | conoscere | mi dici | mi dai | mi passi | chiedere | chiederti | chiederle | confermare | confermami | hai | ha | avresti | avrebbe
list chan = numero | numero di telefono | telefono | cellulare | cell | numero di cellulare | recapito | recapito telefonico | recapiti | fisso | contatto | contatti | dati di contatto | email | e-mail | mail | indirizzo email | indirizzo mail | indirizzo e-mail | indirizzo di posta | indirizzo di posta elettronica | posta elettronica | pec | whatsapp | instagram | insta | telegram | skype | linkedin | facebook | nickname | nick | indirizzo | indirizzo di casa | indirizzo postale | indirizzo completo | domicilio
list reachyou = chiamare | chiamarti | chiamarla | chiamo | contattare | contattarti | contattarla | contatto | scrivere | scriverti | scriverle | scrivo | mandare | mandarti | mandarle | mando | inviare | inviarti | inviarle | invio | spedire | spedirle | trovare | trovarti | trovo | aggiungere | aggiungo | sentire | sentirti | raggiungere | raggiungerti | telefonare | telefonarti | telefonarle
term request weight=0.9
	{giving} [..2] (tuo | tua | tuoi | suo | sua | suoi | vostro | il tuo | il suo) [..1] {chan}
	{giving} (un | una | il | l') [..1] {chan} (per | dove | a cui | su cui | tuo | suo | personale | di riferimento | diretto)
	(a | su | al | per) (che | quale | quali) [..1] {chan} [..3] {reachyou}
	(che | quale | quali) {chan} [..1] (usi | usa | hai | ha | posso usare | devo usare)
	(come | dove) (posso | potrei | possiamo | ti | la) [posso] [..1] (contattarti | contattarla | trovarti | trovarla | trovo | contatto | chiamarti | aggiungerti | aggiungo | raggiungerti) [..1] (fuori | direttamente | altrimenti | su {platform} | per telefono | via mail | in privato | al di fuori)
	(sei | è | ti trovo | la trovo | hai un profilo | ha un profilo) [anche | per caso | lei] (su | in) {platform}
	(hai | ha | avresti) [anche | per caso | lei] {messenger} [..1] $?
	(usi | usa | utilizzi) {platform}
	(con che | con quale | che | quale) (nome | nick | nickname | utente | username) [..3] (su) {platform}
	come ti (trovo | chiami | cerco) (su | in) {platform}
	(un altro | altro) (modo | canale | mezzo | recapito) [..1] (per) [..1] (contattarti | contattarla | sentirci | comunicare)
term request class=address weight=0.88
	(in) (che | quale) (via | zona | strada | quartiere) [..1] (abiti | abita | ti trovi | si trova | stai | lavori | è)
	(dove) (abiti | abita | vivi | vive | si trova | sta | è) [..1] [di preciso | esattamente | il tuo | il suo | la tua | lo studio | ufficio | studio]
	dove (posso | devo) (spedire | mandare | inviare | consegnare | venire | passare) [..3]
term request class=meeting weight=0.88
	(manda | mandami | mandarmi | invia | inviami | inviarmi | passami | mi mandi | mi invii | crea | condividi) [..1] (link | invito) [..1] (di | per | al | del | della) [..1] ({platform} | zoom | meet | riunione | call | videochiamata | calendario)
term request class=payment weight=0.88
	{giving} [..1] (tuo | tua | suo | sua | il tuo | il suo) [..1] (iban | conto | coordinate | coordinate bancarie | paypal | postepay)
term move weight=0.88
	{talks} [..4] (su | via | tramite | per | con | sul) {messenger}
	(su | via | tramite | per | con) {messenger} [..4] {talks}
	{talks} [..2] (su | via | tramite | per | con | in) {platform}
	(preferisco | preferirei | meglio | comodo | facile | veloce | prima | reattivo) [..3] (su | via | tramite | per | con) {messenger}
	(una | facciamo una | fare una | fissiamo una | organizziamo una) (call | chiamata | videochiamata | riunione | videocall) [..1] (su | via | tramite | con) {platform}
	(qui) [..1] (entro poco | non entro | raramente) [..4] {messenger}
list away = fuori dalla piattaforma | fuori piattaforma | fuori da qui | fuori dal sito | fuori da questo sito | fuori da questa piattaforma | al di fuori | in privato | privatamente | altrove | su un altro canale | su un'altra app | su un'altra piattaforma | senza intermediari | non qui
term move class=social weight=0.87
	{talks} [..3] {away}
	(usciamo | uscire) [..1] (da | dalla) [..1] (qui | piattaforma | questo sito | questa piattaforma)
	(qui | la piattaforma | questo sito) [..1] (non si può | non posso | bloccano | cancellano | censurano | leggono) [..4] {talks}
term move class=phone weight=0.86
	{talks} [..2] (al telefono | per telefono | telefonicamente | a voce)
	(al telefono | per telefono | telefonicamente | a voce) [..2] (parliamo | parlare | sentiamoci | sentirci | ci sentiamo | facciamo prima | è meglio | spiego | chiariamo | meglio)
	(chiamami | mi chiami | telefonami | mi telefoni) [..1] (stasera | domani | oggi | quando | che | così | e | pure | direttamente | dopo | nel)
	(posso) (chiamarti | chiamarla | telefonarti | telefonarle) [..1]
term move class=email weight=0.86
	{talks} [..3] (via | per | tramite | alla mia | sulla mia | con) (mail | email | e-mail)
	(mandami | mandarmi | mi mandi | inviami | mi invii | invio | mando | inviare | mandare | scrivimi | mi scriva) [..3] (via | per | tramite | alla mia | sulla mia) (mail | email | e-mail)
	(una | un') (mail | email | e-mail) (è meglio | sarebbe meglio)
term move class=applicant_system weight=0.87
	(candidati | candidarsi | candidarti | si candidi | iscriviti | registrati | compila | compilare | compili) [..3] (sul | tramite il | attraverso il | dal | nel) (nostro) [..1] (sito | portale | form | modulo | career)
	(invia | inviare | invii | manda | mandare) [..2] (cv | curriculum | candidatura) [..1] (a | al | alle) (nostro | nostra | nostre | mio | la nostra) [..1]
list pays = paga | pagami | pagare | pagarmi | pagarti | paghi | pago | mi paghi | ti pago | pagamento | pagamenti | saldare | saldo | saldami | bonifico | bonifica | versare | versami | verso | trasferire | trasferisci | mandami i soldi | i soldi | fatturare | fatturo | fattura | accordarci | accordiamoci | lavorare | lavoriamo | collaborare | collaboriamo | compenso | acconto
list past = direttamente | fuori | fuori piattaforma | fuori dalla piattaforma | fuori dal sito | in contanti | cash | con bonifico | via bonifico | sul mio conto | sul tuo conto | sul suo conto | in nero | in cripto | senza commissioni | senza commissione | senza la piattaforma | senza intermediari | senza passare | a mano | brevi manu
term move class=payment weight=0.87
	{pays} [..3] {past}
	(pagami | mi paghi | ti pago | mandami | mi mandi | ti mando | inviami | accetto | preferisco) [..3] (con | via | su | tramite | per) [mio] {pay}
	(evitare | evitiamo | risparmiare | risparmiamo | saltare | saltiamo | aggirare | perdere | così evitiamo | eliminare) [..2] (commissione | commissioni | percentuale | costi | trattenute | fee)
	(sconto | meno | prezzo) [..3] (se) [..2] {past}
	(annulliamo | annulla | chiudiamo) [..1] (contratto | ordine | incarico) [..4] {past}
list place = piè di pagina | footer | intestazione | angolo | biglietto da visita | biglietto | vetrina | insegna | furgone | galleria | presentazione | slide | ultima slide | copertina | firma | logo | filigrana | canale | blog | instagram | insta | linkedin | preventivo | brochure | retro | campione | sito | bio di instagram | carta intestata
list seen = è | sono | trovi | trova | troverai | troverà | lo trovi | li trovi | vedi | vede | c'è | ci sono | ho messo | ho lasciato | ho scritto | appare | compare | mostra | contiene | scritto | indicato | riportato
list mycontact = numero | telefono | cellulare | mail | email | contatti | contatto | recapiti | recapito | dati | come contattarmi | come trovarmi | come raggiungermi | tutto
term circumvent weight=0.88
	(il mio | la mia | i miei | mio | mia | miei | il | i | tutti i) {mycontact} [..1] {seen} [..1] (in | nel | nella | nell' | sul | sulla | sull' | a | al | in fondo) [..4] {place}
	(in | nel | nella | nell' | sul | sulla | sull' | in fondo al | in fondo alla) [..4] {place} [..2] {seen} [..2] {mycontact}
	(guarda | guardi | vedi | controlla | dai un'occhiata | apri | leggi | visita | zooma | ingrandisci) [..4] {place} [..2] (lì | c'è | ci sono | trovi | troverai | trova | vedi | dove) [..2]
	(cercami | cerca | cerchi | googla | digita) [..4] (su google | su internet | online | nel motore)
	(c'è | clicca | clicchi | usa | usi | premi) [..1] (un | il | sul) (pulsante | bottone | modulo | form | chat | icona | widget) [..3] (sul | nel | del) (mio | nostro) [..1]
noun email = indirizzo di posta elettronica | pec
noun phone = recapiti telefonici
noun address = indirizzo completo | indirizzo di spedizione
# What a thing is done by, and where it stands, once more.
term request weight=0.9
	(mi lascia | mi lasci | mi da | mi dai | mi dia | mi manda | mi mandi | mi passa | mi passi | mi invia | mi invii | mi scrive | mi scrivi | lasciami | mi lascerebbe | mi può dare | mi puoi dare | può lasciarmi | puoi lasciarmi) [il | la | un | una | i] [tuo | tua | suo | sua | tuoi | suoi] [..1] ({noun} | recapito | recapito telefonico | contatto | cell | numero)
	(a | su) (che | quale | quali) [..1] (numero | mail | email | indirizzo mail | indirizzo email | indirizzo | recapito) ..1 (posso | possiamo | ti | la | le) ..2
	(hai | ha | avete | avresti | avrebbe) [per caso] (un | una | il | qualche) (numero | recapito | telefono | mail | contatto) ..2 (chiamarti | chiamarla | chiamare | scriverti | scriverle | contattarti | contattarla)
	(posso | potrei) (avere | chiederle | chiederti) (il | la | un) [tuo | tua | suo | sua] [..1] ({noun} | recapito | contatto)
term move class=meeting weight=0.87
	(facciamo | possiamo fare | ci vediamo | vediamoci | sentiamoci | ti va | organizziamo | fissiamo | colleghiamoci) ..2 (su | via | in) [un | una] (zoom | google meet | meet | teams)
	(ti | le) (mando | invio | giro) il (link | invito) (di | per) (zoom | meet | teams | google meet)
term move class=phone weight=0.85
	^ [ok | si | oppure | o | allora] (chiamami | mi chiami | mi chiama | fammi uno squillo | telefonami | mi telefoni)
	(chiamami | mi chiami | telefonami | fammi uno squillo) (domani | oggi | quando | dopo | stasera | appena | pure | al)
	(sentiamoci | ci sentiamo | sentirci | parliamone | ne parliamo | parliamo) ..1 (per telefono | al telefono | telefonicamente | a voce)
term move class=email weight=0.93
	(scrivimi | mandami | inviami | mi scriva | mi mandi | mi invii) (una | un') (mail | email | e-mail)
	(mandami | inviami | mi mandi | mi invii | mandamelo) ..3 (via | per | alla mia) (mail | email | e-mail)
	(scrivimi | continuiamo | sentiamoci | proseguiamo) ..1 (via | per) (mail | email | e-mail)
term move class=payment weight=0.87
	(lavoriamo | facciamo | facciamolo | accordiamoci | ci accordiamo | possiamo fare | mi assuma | assumimi | trattiamo) ..3 (fuori | fuori dalla piattaforma | fuori piattaforma | senza piattaforma | direttamente | senza commissioni | in privato | in nero)
	(pagami | mi paghi | ti pago | la pago | paga) ..2 (direttamente | con paypal | con bonifico | in contanti | fuori | via paypal | con satispay | con postepay | in nero)
	(accetti | accetta | accettate | va bene) (paypal | satispay | postepay | il bonifico | bonifico)
list spot = copertina | foto di copertina | foto | foto profilo | immagine | banner | logo | pdf | cv | curriculum | portfolio | sito | pagina | footer | ultima pagina | ultima slide | colophon | video | bio | profilo | file | allegato | biglietto da visita | filigrana | firma | documento | fondo
list reachme = il mio numero | il mio telefono | la mia mail | la mia email | i miei contatti | i miei recapiti | il mio contatto | la mail per scrivermi | il numero per chiamarmi | i contatti per scrivermi | dove scrivermi | dove chiamarmi | il mio insta | il mio indirizzo | i miei dati | il mio whatsapp | come contattarmi | come trovarmi | tutti i contatti
term circumvent weight=0.88
	(guarda | guardi | vedi | veda | dai un'occhiata | dia un'occhiata | controlla | apri | apra | zooma | cerca) ..4 {spot} ..3 {reachme}
	(su | nel | nella | sul | sulla | in fondo a | in fondo al | alla fine del) ..2 {spot} ..2 (trovi | trova | c'è | ci sono | troverai | troverà) {reachme}
	(trovi | trova | troverai | troverà) {reachme} (nel | nella | sul | sulla | in) ..2 {spot}
	{reachme} (è | e | sono | lo trovi | la trovi | li trovi | si trova | c'è | sta) ..2 (nel | nella | sul | sulla | in | a) ..2 {spot}
