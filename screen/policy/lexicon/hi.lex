lang hi-Latn

list common = ka | ki | ke | ko | me | mein | main | hai | ho | h | se | par | pe | aur | ya | kya | aap | aapka | apka | apna | apni | tum | tumhara | mera | meri | mujhe | hum | ap | de | do | kar | karo | bhai | sir | yaha | bahar | direct
list your = apna | apni | aapka | apka | aapki | apki | tumhara | tumhari | tera | teri | aap ka | aap ki | ap ka | ap ki | apke | aapke
list give = do | de do | dedo | dena | dijiye | dijie | dijiyega | de dijiye | bhejo | bhej do | bhejdo | bhejna | bhejiye | bhej dijiye | batao | bata do | batado | batana | bataiye | bata dijiye | share karo | share karein | share kare | share kar do | send karo | send kar do | send karna | send kare | send kijiye | dede | de de | de sakte ho | de sakte hain | de sakte hai | mil sakta hai | milega | chahiye | chaiye | chahie | likho | likh do | msg karo | whatsapp karo | share kijiye | drop karo | share krdo | dedijiye | bhej
list kya = kya hai | kya h | kia hai | kya he | batao | bata do | kya hoga

noun phone = number | mobile number | phone number | contact number | whatsapp number | mobile | phone | nambar | mobile nambar | phone nambar
noun email = email | email id | mail id | gmail id | mail | email address
noun address = address | pata | ghar ka address | ghar ka pata | location
noun social = contact | contact details | insta id | insta | telegram id | skype id

slang phone = no | num | nmbr | mob no

macro item = {noun} | {platform} [id | number] | {mailer} [id]

term request weight=0.92
	{your} [personal] <item> {give}
	{your} [personal] <item> {kya}
	(mujhe | hume | hamein | hme) {your} <item> {give}
	{give} {your} <item>
	{your} <item> (share | send | bhejna | dena)
	<item> {give} (apna | aapka | apni)
	<item> (de do | dedo | bhejo | bhej do | mil sakta hai | milega | de dijiye | dijiye | de sakte ho) $
	(kya) {your} <item> (mil | de)
	(aap | tum | ap) {messenger} (use karte ho | use karte hain | pe ho | par ho | pe hain | chalate ho)
term request class=address weight=0.88
	(aap | tum | ap) (kahan | kaha | kidhar) (rehte | rahte) (ho | hain | hai | h)
	(kahan | kaha) (rehte | rahte) (ho | hain | h)
term move weight=0.9
	{platform} (pe | par | me | mein | p) (baat | bat | aao | aa jao | ajao | message | msg | chat | call | contact | milte | connect | ping | add | bat cheet) [karo | karte | karte hain | karte hai | karenge | kare | karein | kar lo | karlo | kijiye | kro | krte | kr lo | krlo | kar | hai | hain]
	(mujhe | mujhko | mereko) {platform} (pe | par | me | karo) [message | msg | call | add | contact | ping] [karo | karna | kare | kar do | kro]
	(chalo | chaliye | hum) {platform} (pe | par | me)
	{platform} (karo | karna | kijiye | kar do | kr do | kro) [mujhe]
term move class=social weight=0.85
	(platform | upwork | site | app | yaha | yahan | iske) (se | ke) (bahar | bahr) [baat | kaam | karte | deal | payment]
	(direct | directly) (baat | contact | call) (karo | karte | karte hain | kar lo | kijiye)
term move class=payment weight=0.85
	{pay} (pe | par | se | me | kar) (payment | paise | paisa | bhejo | bhej do | pay | transfer | do)
	(commission | fee | fees) (bachao | bach jayega | bacha lo | bachane | bachega)
	(paise | payment | paisa) (direct | bahar | account me | seedha) [..1] (do | bhejo | karo | dena | kar do | lenge)
term handle weight=0.92
	(mera | meri) {platform} [id | username | handle] [hai | h | ka naam]
	{platform} (pe | par) [mera | meri] [id | username]
term announce weight=0.9
	(mera | meri | hamara) {noun} [hai | h | ye hai | yeh hai]
	(mujhe | muje) call (karo | karna | kare) [is]
term guard weight=1
	(order | invoice | account | tracking) (number | no)
	{platform} (bot | ads | api | page | campaign)
	(yahi | yahan | yahin | isi chat) (pe | par | me) (baat | message | chat)

list place = resume | cv | portfolio | profile | website | site | pdf | file | photo | image | picture | banner | video | last page | page | document | bio | attachment | screenshot | slide
term circumvent weight=0.88
	(mera | meri | mere | hamara) {noun} [..1] {place} (mein | me | pe | par | mai) [hai | hain | likha hai | milega | mil jayega | diya hai | dekho | dekh lo]
	{place} (mein | me | pe | par | mai) [hi] (mera | meri | mere) {noun} [hai | likha hai | milega | diya hai | mil jayega]
	{place} (mein | me | pe | par | mai) {noun} (hai | likha hai | milega | diya hai | mil jayega) [mera]
	(mera | meri | mere) {noun} {place} (dekho | dekh lo | check karo)
term circumvent evasion=picture weight=0.88
	(qr | qr code | code) (scan) (karo | kar lo | kijiye | kar do)
term move weight=0.88
	{messenger} (pe | par | me | mein | p | pr) [..2] (baat | message | msg | call | chat | contact | aa jao | aao | milte | karte | karo | kar lo | bhejo | text)
	(baat | message | msg | call | chat | contact) [..2] {messenger} (pe | par | me | mein | p | pr)
term request weight=0.9
	(apna | apni | aapka | aapki | tumhara | tumhari | tera | teri | app ka | aap ka) [whatsapp | mobile | phone | personal] <item> (do | dedo | de do | bhejo | bhej do | bhejna | share karo | share kro | batao | bata do | dijiye | dena | kya hai | milega | send karo | de dijiye | bhejiye | chahiye)
	[apna] (number | no | contact | mobile no | whatsapp number) (bhejo | do | dedo | de do | batao | bata do | send karo | share karo | bhej do | dena) [na | bhai | please | sir | zara | ji] $
term hint class=social evasion=handle_hint weight=0.85
	{platform} (pe | par | me) [..1] (same | wahi | yahi) (naam | name | username | id) [hai]
	(same | wahi | yahi) (naam | name | username | id) [hai] {platform} (pe | par)
term request class=address weight=0.88
	(apna | aapka) [pura | poora | exact | ghar ka] (address | pata) (bhejiye | bhejo | bhej do | dijiye | do | de do | batao | bataiye | bata do | share karo | send karo | kya hai)
term request weight=0.9
	(aapka | apka | tumhara | apna) [..1] {noun} (kya hai | bhejiye | bhejo | dijiye | do | dena | batao | bataiye | bata do | share karo | send karo | mil sakta hai | de sakte ho)

# Verbs with their objects and channels, by all their forms.
list people = customer | customers | client ke users | users | user | grahak
list talks = baat | bat | baatein | batein | baatcheet | karo | karte | karte hain | karenge | kare | karein | kar lo | karlo | kijiye | kro | krte | krlo | aao | aa jao | aajao | ajao | aa jaiye | aiye | msg karo | message karo | chat karte | call karo | call karte | contact karo | connect karte | milte | milo | milenge | ping karo | add karo | add kar | bhejo | bhej do | bhejna | bhejta | bhejti | bhej dunga | likho | discuss karte | discuss karo | samjha deta | samjha dunga | samjhata | batata | bata dunga | join karo | jawab | reply karta | reply deta | meeting karte | shift | chalte | chalo | switch karte | continue karte | aage ki baat | baaki
list giving = do | de do | dedo | dena | dijiye | dijiyega | de dijiye | bhejo | bhej do | bhejna | bhejiye | bhej dijiye | batao | bata do | batana | bataiye | bata dijiye | share karo | share kro | share karna | share kijiye | share kar do | send karo | send kro | send kar do | send kijiye | chahiye | chaiye | chahie | milega | mil sakta | mil sakti | mil jayega | mil jata | de sakte | likh do | likho | dedijiye | drop karo | drop kar do | provide karo | kya hai | kya h | kya hoga | hoga kya | do na | bhej na | batao na | dena zara | note karwa do | msg kar do
list yours = apna | apni | apne | aapka | aapki | aapke | apka | apki | tumhara | tumhari | tera | teri | aap ka | aap ki
list chan = number | no | mobile number | mobile no | phone number | phone no | contact number | contact no | contact | whatsapp number | whatsapp no | whatsapp | cell number | nambar | email | email id | mail id | mail | gmail | gmail id | insta | insta id | instagram | telegram | telegram id | skype id | fb id | linkedin | address | pata | ghar ka pata | ghar ka address | location | contact details
list reachyou = call | phone | contact | message | msg | whatsapp | bheju | bhejun | bhejna | bhejo | karu | karun | kare | mail | send | milu | baat
term request weight=0.9
	{yours} [..1] {chan} [..2] {giving}
	{giving} [..1] {yours} [..1] {chan}
	^ {chan} [mera | aapka | apna | bhai | sir | zara | to | toh | ek] (do | de do | dedo | bhejo | bhej do | batao | bata do | share karo | share kro | send karo | dijiye | bhejiye | milega | mil sakta | mil jayega | chahiye) [na | bhai | sir | please | pls | ji | zara | aap | hai | kya] $
	(kis | kaunse | kaun se | konse | kon se) {noun} [pe | par] [..2] {reachyou}
	(aapse | apse | tumse | aap se) [..1] (kaise | kahan | kidhar) [..1] (contact | baat | connect) [..2]
	{platform} (pe | par | me) [..2] (naam | id | username | handle) [..2] (hai | kya | aapka | apka)
	{platform} (pe | par | me) (kya | kaunsa | kis) [..2] (naam | id) [..2]
	(aap | tum | ap | aapka) [..1] {platform} (pe | par | use | account | chalate | hai) [..2]
term request class=address weight=0.88
	(aap | tum | ap | aapka) [..1] (kahan | kaha | kidhar) (se | rehte | rahte | office | shop | rehti) [..2]
	(kahan | kaha | kidhar) (courier | bhejna | bheju | bhejun | deliver) [..2]
term request class=meeting weight=0.88
	{platform} (link | ka link | ki link | invite) [..1] (bhejo | bhej do | do | de do | share | send | bhejiye | banao)
term request class=payment weight=0.88
	{yours} [..1] (upi | upi id | account number | account details | bank details | gpay number | phonepe number | paytm number) [..2] {giving}
term move weight=0.88
	{platform} (pe | par | me | mein | p | pr | se) [hi] [..3] {talks}
	{talks} [..2] {messenger} (pe | par | me | mein | p | pr)
	(yahan | yaha | yahaan | idhar) (nahi | nhi | mat) [..2] {messenger}
	{messenger} (better | sahi | theek | best | fast) [rahega | hai | hoga]
term move class=social weight=0.87
	(platform | site | upwork | app | yahan | yaha | iske | is site) (se | ke) (bahar | bahr | alag) [..2]
	(yahan | yaha | idhar | is pe) [..1] (block | delete | allowed nahi | nahi de sakta | nahi bata) [..3] {talks}
	(direct | directly | seedha | personally | personal pe | private me) (baat | contact | connect | message) [..2]
term move class=phone weight=0.86
	(phone | call) (pe | par) [..2] (baat | samjha | batata | bata | discuss | karte | karenge | kar lete | samjhata)
	(mujhe | muje | mereko | mujhko) (call | phone | ring) (karo | karna | kar lo | karlo | kijiye | kar dena | kro | kr lo)
	(call | phone) (karlo | kar lo | karo | kijiye | karna) (mujhe | muje | mereko)
	(kya main | main | mai | kya mai) [aapko] (call | phone) (karu | karun | kar lu | kar sakta)
term move class=email weight=0.86
	(email | mail | gmail) (pe | par | se) [..1] (baat | bhejo | bhej do | bhejna | bhejta | bhej dunga | continue | discuss | reply)
list pays = payment | paise | paisa | pay | paid | rupees | amount | advance | rakam | bhugtan | deal | kaam
list past = direct | directly | seedha | seedhe | bahar | bahar se | cash | cash me | account me | account mein | mere account me | bank me | bina commission | bina fee | platform ke bahar | site ke bahar | bina platform | upi se | upi pe | gpay pe | phonepe pe | paytm pe
term move class=payment weight=0.87
	{pays} [..2] {past} [..1] (do | de do | kar do | karo | kar dena | karna | bhejo | bhej do | bhejna | dena | dunga | karunga | kr do | le lo | lenge | karenge | karte | kar lete)
	{past} [..2] {pays} [..1] (do | de do | kar do | karo | kar dena | karna | bhejo | bhej do | dena | dunga | karunga | kar lete | karte)
	(seedha | seedhe | direct | directly) {pay} [..1] (karo | kar do | kar dena | kr do | karna | bhejo | bhej do | dena | kijiye)
	{pay} (se | pe | par) [..1] (bhej dunga | bhej dungi | bhejo | bhej do | kar do | kar dena | le lunga | kar dunga | pay karo | pay kar do | de dunga)
	{pay} (kar do | kar dena | karo | kr do | kar dunga)
	(commission | fee | fees | charges | kaat | katauti | tax) [..1] (bach | bachao | bacha | bachega | bachegi | bach jayegi | bach jayega | bachane | bach jaye | nahi lagega | nahi katega | kaat | kaatega | kaat lete | lete | bahut | jyada | zyada) [..1]
	(contract | milestone | escrow) (ki zaroorat nahi | ki jarurat nahi | ke bina | mat banao) [..1]
	bina (contract | milestone | escrow | platform | commission) [ke] [..1]
list place = last page | pehle page | first page | aakhri page | resume ke | cv ke | portfolio ke | website pe | site pe | footer | header | bio | profile pic | dp | insta bio | cover | logo | watermark | ppt | last slide | file ke | video ke end | thumbnail | gallery | visiting card | sample | attachment
list mycontact = number | no | contact | contact details | details | email | mail id | whatsapp | sab | sab kuch | sari details | saari details | poora detail
term circumvent weight=0.88
	(mera | meri | mere | hamara | sab | sara | saara) [..1] {mycontact} [..2] {place} [..3] (hai | hain | h | likha | likha hai | milega | mil jayega | diya | dekh | dekho | de rakha)
	{place} [..1] (me | mein | pe | par | ke | ki | mai) [..2] (mera | meri | mere | sab | saara | sara) [..1] {mycontact} [..2]
	{place} [..1] (me | mein | pe | par | mai) [..2] (sab | sab kuch | saara | poora | contact) [..1] (likha | diya | hai | milega | mil jayega | contact details) [..2]
	google (pe | par) [..3] (naam | name | studio | shop) [..1] (search | dalo | likho | daal | dekho) [..1]
	(mera | hamara | mere studio ka | meri shop ka) (naam | name) google [..2]
# What a thing is done by, and where it stands, once more.
list bhej = dena | dedo | de do | de dijiye | dijiye | de dena | bhejo | bhej do | bhejna | bhej dijiye | send karo | send kar do | share karo | share kar do | share kijiye | batao | bata do | bataiye | mil sakta hai | mil jayega | milega | chahiye | kya hai | kya h
list cheez = number | mobile number | phone number | no | mobile no | contact number | contact no | email | email id | mail id | mail | gmail | insta | insta id | telegram | skype id | contact | address
term request weight=0.9
	[aapka | apna | apni | aapki | tumhara | apka | apki | tera] {cheez} [mujhe | jaldi | please | plz] {bhej} [na | sir | bhai | ji | mam | kya | please]
	(aapka | apna | apni | aapki | tumhara | apka | apki | tera) {cheez} do [na | sir | bhai | ji | mam | please]
	{cheez} do (na | sir | bhai | ji | mam | yaar | please)
	(whatsapp | telegram | insta | skype | discord | facebook) (hai | h | use karte ho | pe ho | par ho | chalate ho) [kya | kya aapka | kya apka | aapka | apka | aap | kya aapke paas]
	(aapke paas | apke paas | tumhare paas) (whatsapp | telegram | insta | skype | discord) (hai | h) [kya]
	(kis | kaunse | konse) (number | no | email | mail) (pe | par | pr) ..2
term move class=meeting weight=0.87
	(zoom | google meet | gmeet | teams) (pe | par | pr) ..1 (call | baat | milte | meeting | karte | kar lete | aa jao)
term move class=phone weight=0.86
	^ [mujhe | mereko | aap] (call | phone) (karo | kar lo | kar lena | kijiye | kar dena | karna)
	(mujhe | mereko | hume) (call | phone) (karo | kar lo | kar lena | kijiye | kar dena | karna)
	(phone | call) (pe | par | pr) (baat | discuss | samjha | samjhata | bata)
term move class=payment weight=0.87
	(direct | seedha | bahar se | platform ke bahar | upi se | paytm se | gpay se | phonepe se) ..2 (paytm | gpay | phonepe | upi | bhej do | bhejo | kar do | payment karo | payment kar do | de do | kaam karte)
	(commission | fees | charges | platform fee) (bachega | bachegi | bach jayega | bach jayegi | bacha lete | nahi lagega | kat jata)
list spot = portfolio | resume | cv | profile photo | profile pic | dp | cover photo | photo | banner | pdf | last page | last slide | video | website | bio | file | attachment | sample
list reachme = number | mera number | mera contact | contact details | meri details | email | mera email | meri id | mobile number | sab details
term circumvent weight=0.88
	{spot} (me | mein | pe | par | ke) ..3 {reachme} (hai | likha | likhi | diya | mil jayega | milega | dekh)
	{spot} ..1 (dekho | dekh lo | check karo | kholo | open karo | dekhiye) ..2 {reachme} [likha | hai | diya | mil]
	{reachme} ..1 {spot} (me | mein | pe | par | ke) ..2 (hai | likha | diya | mil jayega | milega | dekh)
term guard weight=1
	(platform ke bahar | bahar | apna number | number | whatsapp | contact | email) ..3 (allowed nahi | allowed nhi | nahi hai | mana hai | nahi de | nahi dunga | nahi dungi | nhi de | nahi kar | nahi kr)
