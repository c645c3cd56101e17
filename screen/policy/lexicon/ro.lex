lang ro

list common = și | sau | la | în | pe | de | din | cu | un | o | este | e | nu | da | ce | cum | care | eu | tu | mi | îmi | te | ți | mă | meu | mea | tău | ta | dvs | aici | mai | bine | vă | rog | mulțumesc | salut | poți | pot | să
list your = tău | ta | tăi | dumneavoastră | dvs | un
list on = pe | prin | la | via | cu
list contactme = scrie-mi | scrieți-mi | sună-mă | sunați-mă | contactează-mă | contactați-mă | adaugă-mă | găsește-mă | mă găsești | mă poți găsi | dă-mi mesaj | dă-mi un mesaj | caută-mă
list go = hai să vorbim | să vorbim | vorbim | putem vorbi | putem continua | să continuăm | continuăm | hai | mai bine | ne mutăm | să trecem | prefer | discutăm | să discutăm | hai să continuăm

noun phone = numărul | numărul de telefon | numărul tău de telefon | numărul tău | telefonul | număr de telefon | număr | numărul de mobil
noun email = emailul | adresa de email | mailul | adresa de mail | emailul tău | adresa ta de email
noun address = adresa | adresa ta | adresa de acasă
noun social = datele de contact | contactul

macro item = {noun} [{your}] [de telefon | de email] | {platform} | {mailer}

term request weight=0.92
	(care e | care este | ce | pot avea | aș putea avea | îmi trebuie | am nevoie de | spune-mi | poți să-mi dai | îmi poți da | îmi dai | dă-mi | trimite-mi | lasă-mi | dați-mi | trimiteți-mi | îmi puteți da) <item>
	(ai | aveți | folosești) {messenger} $?
term move weight=0.9
	{go} [mai bine | direct] {on} {platform}
	{contactme} [mai bine | direct] {on} {platform}
term move class=social weight=0.85
	în afara (platformei | site-ului)
term circumvent weight=0.88
	(numărul meu | emailul meu | datele mele de contact | telefonul meu) (e | este | sunt | se află) [..1] (în | pe | la) [..2] (cv | portofoliu | site | profil | pdf | poză | imagine | document | pagină)
	scanează [codul] (qr | codul)
term handle weight=0.92
	{platform} (meu | ul meu)
	pe {platform} (sunt | ca)
term announce weight=0.9
	(numărul meu | telefonul meu | emailul meu) [este | e]
	(sună-mă | scrie-mi) [la | pe]
term guard weight=1
	numărul (comenzii | facturii | de pagini)
	(bot | campanie | integrare) (pentru | pe) {platform}
