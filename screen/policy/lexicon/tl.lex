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

# Verbs with their objects and channels, by all their forms.
list talks = usap | mag-usap | mag usap | magusap | usap tayo | pag-usapan | pag usapan | pagusapan | chat tayo | mag-chat | i-chat | ichat | imessage | i-message | i-text | itext | tawag | tawagan | tumawag | pm | dm | i-pm | kontakin | makontak | i-add | iadd | hanapin | lipat | lumipat | tuloy | ituloy | magtuloy | kausapin | kausap | sagot | sumagot | kita | magkita   | ipaliwanag | i-explain | isend | i-send | pasa | ipasa | reach | tayo | doon | dun | mas mabilis | mas madali | mas ok | mas okay 
list giving = pahingi | pahingi po | pahingi naman | penge | pabigay | bigay | ibigay | ibigay mo | bigay mo | send mo | isend | i-send | paki send | pakisend | pa-send | pasend | pa send | share mo | i-share | ishare | hingi | makahingi | hihingin | mahingi | hingiin | makuha | kunin | hingin | pakibigay | pakishare | paki share | paki bigay | paki lagay | ilagay | iwan | iwan mo | i-drop | drop mo | ano | anong | may | meron | pwedeng | pwede | pede | puwede | paano | text mo | malaman | alamin | i-provide | provide | pakiprovide
list yours = mo | niyo | nyo | ninyo | iyong | inyong | ka | kayo | your
list chan = number | cp number | cp no | cellphone number | cell number | contact number | contact no | contact | mobile number | phone number | numero | email | email address | email add | gmail | fb | fb account | facebook | messenger | viber | whatsapp | telegram | ig | insta | instagram | skype | linkedin | address | tirahan | contact details | number nyo
term request weight=0.9
	{giving} [po | naman | ba | naman po | sana | ko | din | nga | lang] [ng | ang | yung | sa | ang mga] {chan} {yours}
	{giving} [po | naman | ba | naman po | sana | ko | din | nga | lang | bang] [ng | ang | yung | sa] (iyong | inyong | your) {chan}
	{giving} [po | naman | ba | naman po | sana | ko | nga | lang | bang] (ng | ang | yung) {chan} [po | naman | please | pls | sir | maam | para]
	(may | meron) [po] {chan} [po] (ka | kayo | ba) [po | ba | bang] [..3]
	(may | meron) [po] [ka | kayo | ba] [po | ba | bang] {platform} [po] [ka | kayo | ba] [..1]
	(saang | anong | saan) [po] {noun} [..3] (tawagan | tumawag | itext | i-text | isend | i-send | ipasa | i-email | tatawag | kontakin)
	(saan | san | paano) [po] (ko | kita | kayo | ka) [po] [..1] (tawagan | itext | i-text | kontakin | makontak | ma-contact | macontact | i-email | ma-reach | hanapin | mahahanap)
	{chan} {yours} [po] (please | pls | ba | nga | naman | po)
	(saan | san) [ko | po] [..1] (i-email | iemail | isend | i-send | ipapasa) [..4] email
term request class=address weight=0.88
	(saan | san | taga saan) [po] (ka | kayo) [po | ba] (nakatira | naka tira | nagtatrabaho | nag-oopisina | banda) [..1]
	(saan | san) [po] (ang | yung) (bahay | opisina | office | studio | shop) (mo | nyo | ninyo)
	(saan | san) [po] [ko | namin] (ipapadala | ipadala | ide-deliver | i-deliver | ihahatid) [..2]
	(complete | kumpletong | buong) address (mo | nyo | niyo | po)
term move weight=0.88
	{talks} [..3] (sa | via | on | thru | gamit) {messenger}
	(sa | via | on | thru) {messenger} [na lang | nalang | na | po | mo | nyo | din] [..2] {talks}
	(sa | via) {messenger} [po] (na lang | nalang) [po | tayo | ako]
	(i-add | iadd | add | hanapin | i-message | imessage | i-chat | ichat | i-pm) (mo | nyo | niyo) [po] (ako | ko) [..2] {messenger}
	(mas mabilis | mas ok | mas okay | mas madali | mas active | mas maganda) [..2] (sa | via) {messenger}
	{talks} [..2] (sa | via) {platform}
term move class=social weight=0.87
	(sa labas | labas | outside) [ng | na lang | nalang | po] [..1] {talks}
	{talks} [..2] (sa labas | labas | outside)
	(dito | rito) [..1] (bawal | di pwede | hindi pwede | binablock | bina-block | minomonitor) [..4] {talks}
	(huwag | wag) [na] [tayo] dito [..3] {talks}
term move class=phone weight=0.86
	(tawagan | tawag | itawag | text | itext | i-text | i-call | icall) (mo | nyo | niyo) [na] [lang | po] [na lang | nalang] (ako | ko) [..1]
	(sa) (phone | telepono | tawag) [na lang | nalang] [..2] {talks}
	{talks} [..2] (sa phone | sa telepono | over the phone | by phone)
	(tatawag | tatawagan) (ako | kita | ko kayo) [..2]
term move class=email weight=0.86
	{talks} [..2] (sa | via | by | thru) email
	(sa | via | thru) email (na lang | nalang) [..2]
	(i-email | iemail | email) (mo | nyo | niyo) [na lang | nalang] (ako | sakin | sa akin) [..1]
list pays = bayad | bayaran | magbayad | bayaran mo | ibayad | padala | ipadala | i-send | send | isend | transfer | i-transfer | pera | downpayment | dp | singil
list past = direct | direkta | diretso | deretso | direct na lang | diretso na lang | sa akin | sakin | sa labas | outside | cash | cash na lang | bank transfer | walang fee | walang kaltas | walang commission
term move class=payment weight=0.87
	{pays} [..3] {past}
	{past} [..2] {pays}
	(i-gcash | igcash | gcash | i-gcash nyo | i-paymaya | paymaya | maya) (mo | nyo | niyo | na lang | nalang | po) [..2]
	(kung | sana) [i-] {pay} [..2] (na lang | nalang)
	(sa | via | thru) {pay} [..1] (na lang | nalang | mo | nyo | po)
	{pays} [..3] (sa | via | thru) {pay}
	(iwas | para iwas | para walang | walang | malaki | laki | sayang | mahal) [..1] (fee | fees | commission | kaltas | bawas | charge | charges) [..2]
list place = dulo | hulihan | resume ko | portfolio ko | profile ko | profile pic | cover photo | header | footer | watermark | sample video | video ko | website ko | business card | calling card | dp | bio ko | fb page | page ko | unang page | first page | last slide | thumbnail | gallery | sample
list mycontact = number | number ko | contact | contact details | contact ko | email ko | email | details | details ko | lahat | viber ko | cp number ko | fb ko
term circumvent weight=0.88
	(nasa | nandun | andun | nandoon | nandyan | andyan | nakalagay | nakasulat | makikita | naka-qr | meron) [..2] (sa | yung | ang | dulo) [..2] {place} [..3] {mycontact}
	{mycontact} [..2] (nasa | nandun | andun | nandoon | nandyan | andyan | nakalagay | nakasulat | makikita | meron) [..2] {place}
	(nasa | nasa dulo ng) {place} [..2] {mycontact}
	(check | tingnan | tignan | silipin | hanapin | buksan | i-check | icheck | panoorin) (mo | nyo | niyo) [..4] {place} [..3] (nandun | andun | nandoon | nandyan | andyan | makikita | meron | number | contact)
	(i-scan | iscan | scan) (mo | nyo | niyo) [..3]
	(naka-qr | naka qr) [..4] {place}
	(search | i-search | isearch | i-google | igoogle | hanapin) (mo | nyo | niyo) [lang | po] [..1] (pangalan | name | studio) [ko] [..2]
# What a thing is done by, and where it stands, once more.
term request weight=0.9
	(pasend | pa-send | paki send | pasa | bigay | pabigay | pahingi | hingi | pwede | pwedeng | pede | penge | pashare) [mo | nyo | niyo | po | ko | ba | ng | mahingi | makuha | malaman] [po | ng | ang | yung | sakin | sa akin | lang] [..1] (number | contact number | cp number | cell number | email | email add | email address | viber | viber number | fb | whatsapp | telegram | ig | contact details | gcash number) [mo | nyo | niyo | po]
	(send | share) (mo | nyo | niyo | po | ng | sakin | sa akin) [po | ng | ang | yung | sakin | sa akin | lang] [..1] (number | contact number | cp number | cell number | email | email add | email address | viber | viber number | fb | whatsapp | telegram | ig | contact details | gcash number)
	(send | share) [..1] (number | contact number | cp number | cell number | email | email add | email address | viber | viber number | fb | whatsapp | telegram | ig | contact details | gcash number) (mo | nyo | niyo | po)
	(ano | anong) [po] [ang | yung] (number | contact number | email | email add | fb | ig | viber | whatsapp | telegram | skype) (mo | nyo | niyo | ninyo)
	(may | meron) [ka | kayo] [po | bang | ba] (bang | kayong | kang | ba) (whatsapp | viber | telegram | fb | skype | discord | number | contact number)
term move class=phone weight=0.92
	(tawagan | tawag | i-text | itext) (mo | nyo | niyo | ka) [na | lang | po] (ako | ko | sakin | sa akin)
	(call | text | tawag) (tayo | na lang | nalang | ka na lang | mo na lang | mo ko | mo ako)
term move class=meeting weight=0.87
	(zoom | google meet | gmeet | teams) (tayo | na lang tayo | na lang | nalang) [bukas | mamaya | later | po]
	(mag zoom | mag-zoom | magzoom | mag gmeet | mag google meet) [na lang] (tayo)
list spot = cover photo | profile pic | profile picture | dp | picture | banner | logo | pdf | resume | cv | portfolio | website | footer | last page | video | bio | profile | file | attachment | calling card | watermark | work samples
list reachme = number ko | contact ko | contact details ko | email ko | contact number ko | viber ko | details ko | fb ko | info ko
term circumvent weight=0.89
	(tingnan | tignan | check | pacheck | silipin | open | buksan) [mo | nyo | niyo | lang | na lang | po] ..2 {spot} ..3 (andun | nandun | nandoon | andon | nakalagay | meron) ..1 ({reachme} | number | contact)
	(nasa | nandun sa | nandoon sa | andun sa | nakalagay sa | nilagay ko sa) ..2 {spot} ..3 {reachme}
