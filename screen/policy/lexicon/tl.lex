lang tl

list common = ang | ng | sa | na | ay | ko | mo | ka | ako | mga | po | ba | ni | si | nyo | niyo | kayo | namin | natin | tayo | kami | yung | yun | kung | pwede | puwede | dito | lang | nalang | na lang | din | at | may | wala | meron | ano
list your = mo | niyo | nyo | ninyo | inyong | iyong | your
list give = pahingi | pahingi po | pahingi ng | penge | penge ng | pabigay | pabigay ng | bigay | bigay mo | ibigay mo | ibigay | send mo | isend mo | i-send mo | paki send | pakisend | paki bigay | pakibigay | pa send | share mo | i-share mo | hingi ako | makahingi | makuha | kunin | pwede ba makuha | pwede makuha | pwede mahingi | pwedeng makuha | pwede po bang makuha | pwede hingin | pwede po makuha | pakishare

noun phone = number | cp number | cellphone number | cell number | contact number | mobile number | numero | cp no | contact no | phone number
noun email = email | email address | gmail
noun address = address | tirahan | address ng bahay
noun social = contact | contact details | fb account | fb | messenger

macro item = {noun} | {platform} [account | id | number | username | name] | {mailer}

term request weight=0.92
	(ano | anong | ano po | ano ang | ano po ang | ano yung | anu) [po] [ang | yung] <item> {your} [po]
	{give} [po] [ng | ang | yung | sa] <item> {your}
	{give} [po] [ng | ang | yung | sa | iyong | inyong | your] <item>
	(pwede | puwede | pwede po | maari) [bang | ba | po | po bang] (makuha | mahingi | malaman | hingin | makahingi ng) [ang | yung | ng | po] <item> [{your}]
	(may | meron) [ka | kayo | ka bang | po bang | po ba kayong | ba kayong | kang] {messenger} [ka ba | ba | po ba | kayo]
term request class=address weight=0.88
	(saan | san) [po] (ka | kayo) [po] (nakatira | naka tira)
term move weight=0.9
	(sa) {platform} (tayo | na lang | nalang | na lang tayo | nalang tayo | mag usap | mag-usap | usap | na tayo)
	(usap | mag usap | mag-usap | chat | tawag | text | message | pm | pag usapan natin | ituloy natin | lipat | lipat tayo) [na lang | nalang | tayo | mo ko | mo ako | kita | na] [tayo | po] (sa | via) {platform}
	(i add | i-add | add | hanapin | iadd | message | imessage | i message | chat | pm | contact | kontakin) (mo | nyo | niyo) (ako | ko) [po] (sa | on) {platform}
	(i-text | itext | text | tawagan | i-call | tawag) (mo | nyo) (ako | na lang ako)
term move class=social weight=0.85
	(sa labas | labas) (ng | na lang) [platform | upwork | site | app | tayo]
term move class=payment weight=0.85
	(bayad | bayaran | magbayad | padala | send | isend) [mo | nyo | na lang | ako | ko] [na lang] (sa | via | thru) [gcash | my] {pay}
	(sa | via) {pay} (na lang | nalang) [ang | yung] (bayad | payment)
	(iwas | para iwas | walang) (fee | fees | commission | kaltas)
term handle weight=0.92
	(ang | yung) {platform} [account | id | name] ko [ay]
	{platform} ko [ay]
term announce weight=0.9
	{noun} (ko | namin) [ay | po]
	(text | tawag | tawagan | itext) [mo | nyo] [ako | lang] [sa]
term announce class=address weight=0.9
	(nakatira | taga) [ako | kami] (sa)
term guard weight=1
	(order | tracking | reference) number
	(usap | chat | message) [na lang] [tayo] dito

list place = resume | cv | portfolio | profile | website | site | pdf | file | photo | picture | image | litrato | larawan | banner | video | huling page | last page | page | document | bio | attachment | screenshot | slide
term circumvent weight=0.88
	[ang | yung] {noun} ko [po] [ay] (nasa | nandun sa | andun sa | nandoon sa | nakalagay sa | nakasulat sa | makikita sa | nandyan sa | andyan sa | makikita mo sa) [..2] {place}
	(nasa | nandun sa | andun sa | nakalagay sa | makikita sa | tingnan mo sa | check mo sa | tignan mo) [..2] {place} [ko] [po] [ang | yung] {noun} ko
	(nasa | nasa aking) {place} (ko) [ang | yung] {noun} [ko]
	(i-scan | iscan | scan) mo [ang | yung] (qr | qr code)
	(i-google | igoogle | search) mo [ang] (name ko | pangalan ko)
term move weight=0.88
	(usap | mag-usap | mag usap | chat | message | pm | text | tawag | kausap | contact | tuloy | ituloy | lipat | usap tayo | chat tayo | pag-usapan) [..3] (sa | via | on | thru) {messenger}
	(nasa | active ako sa | online ako sa | meron ako sa) {messenger} (ako | lang ako)
term request weight=0.9
	(pwede | puwede | pwede ko | pwede po | pwede ba) [bang | ba | po | ko bang | po bang] [..1] (makuha | mahingi | malaman | makahingi ng) [ang | yung | ng] <item> [{your} | nyo | ninyo]
term hint class=social evasion=handle_hint weight=0.85
	{platform} [ko | po] (pareho | parehas | same) [lang | din | po] [ng] (username | name | pangalan | handle) [ko] [dito]
	(pareho | parehas | same) [lang | din | po] [ng] (username | name | pangalan | handle) [ko] [dito | sa] [{platform}]
term mailname class=email weight=0.88
	{mailer} (ko | ko ay | ko po | po | ko ito)
