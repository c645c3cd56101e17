# Czech and Slovak.
lang cs

list common = a | v | na | se | je | že | to | s | z | do | o | k | i | za | ale | jak | co | jsem | si | pro | mi | mám | máte | můj | moje | váš | vaše | tvůj | jste | sa | som | čo | ako | pre | mám
list your = váš | vaše | vaši | tvůj | tvoje | tvoji | svůj | své | vás | tvoj | svoj
noun phone = telefon | číslo | telefonní číslo | mobil | číslo na mobil | telefonné číslo | kontaktní číslo
noun email = email | e-mail | mail | mailovou adresu | emailovou adresu | e-mailovou adresu | emailovú adresu | mejl
noun address = adresa | adresu | poštovní adresu
noun social = kontakt | kontaktní údaje | kontaktné údaje
macro item = {noun} | {platform}
term request weight=0.91
	(jaké máte | jaký máte | jaký je | jaké je | jakou máte | jaké máš | jaký máš | aké máte | aký máte | dáte mi | dejte mi | pošlete mi | pošlete | pošli mi | pošli | poslal byste | napište mi | napiš mi | můžete mi dát | můžete poslat | mohu poprosit o | můžu poprosit o | můžu dostat | dej mi | daj mi | pošlite mi | nechte mi | sdělte mi) [prosím] [{your}] <item>
	(na jaký | na jaké | na jakou | na aké) (email | mail | číslo | adresu | e-mail) ..2
	(máte | máš | používáte | používáš) {messenger}
	(jste | jsi) na {platform}
term move weight=0.9
	(napište | napiš | piš | pište | ozvěte se | ozvi se | přidejte si | přidej si | najdete | kontaktujte | napíšte) [mi | mě | ma] [na | přes | cez] {platform}
	(přejděme | přejdeme | pojďme | můžeme | pokračujme | pokračovat | domluvme se | probereme | poďme) ..2 (na | přes | cez) {messenger}
term move class=social weight=0.87
	mimo (platformu | web | stránku | aplikaci | aplikáciu)
term move class=phone weight=0.87
	(zavolejte | zavolej | volejte | zavolajte) (mi | mně)
	(po telefonu | telefonicky) ..2
term move class=email weight=0.92
	(napište | napiš | pošlete | pošli) [mi] (mail | e-mail | email | na mail | na email)
term move class=payment weight=0.87
	(zaplaťte | zaplatit | platba | zaplatím | pošlete | peníze | zaplať) ..2 (přímo | na účet | mimo platformu | v hotovosti | bez provize | převodem)
term circumvent weight=0.89
	(moje | můj | mé | mám) {noun} ..1 (v | na) (portfoliu | životopisu | webu | profilu | poslední straně | pdf | cv)
term announce weight=0.9
	(moje | můj | mé) {noun} [je]
	(volejte | zavolejte | pište) [na]
term guard weight=1
	číslo (objednávky | faktury | strany | účtu)
	(nemůžu | nemohu | nesmím) (dát | poslat | sdílet | sdělit) ..3
