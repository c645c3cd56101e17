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
