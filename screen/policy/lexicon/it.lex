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
