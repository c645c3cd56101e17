lang de

list common = der | die | das | ein | eine | und | oder | in | im | an | auf | fur | mit | zu | zum | zur | von | vom | ist | sind | ich | du | sie | wir | mir | mich | dir | dich | ihnen | uns | mein | meine | dein | deine | ihr | ihre | ihren | deinen | bitte | ja | nein | nicht | mehr | wie | was | kann | kannst | konnen | hier | danke | hallo | besser | lieber | uber | seite
list your = deine | dein | ihre | ihr | ihren | deinen | deiner | ihrer
list adj = private | privat | direkte | personliche | beste | aktuelle | neue | geschaftliche
list give = gib mir | geben sie mir | schick mir | schicken sie mir | sende mir | senden sie mir | schreib mir | schreiben sie mir | nenn mir | nennen sie mir | teile | teilen sie | teil mir | gebt mir | schick | lass mir | sag mir | mitteilen
list on = uber | auf | per | via | bei | in | zu | mit | im | an
list the = dem | der | den | meinem | meinen | die | das | mein
list contactme = schreib mir | schreiben sie mir | schreib mich | kontaktier mich | kontaktiere mich | kontaktieren sie mich | ruf mich | rufen sie mich | melde dich | melden sie sich | add mich | adde mich | fug mich | finde mich | finden sie mich | du findest mich | sie finden mich | erreichst mich | du erreichst mich | sie erreichen mich | erreichen sie mich | ich bin erreichbar | erreichbar | ich bin | folge mir | such mich | kontaktieren sie uns | schreiben sie uns | meldet euch
list go = lass uns | lassen sie uns | konnen wir | konnten wir | wollen wir | wir konnen | wir konnten | sollen wir | besser | lieber | einfacher | am besten | ich bevorzuge | gerne | gern | wechseln wir | reden wir | sprechen wir | schreiben wir
list idword = id | name | nummer | kontakt | konto | nutzername | benutzername | account

noun phone = nummer | telefonnummer | handynummer | telefon | handy | mobilnummer | rufnummer | durchwahl | festnetznummer | tel | kontaktnummer
noun email = email | e-mail | mail | mailadresse | emailadresse | e-mail-adresse | email adresse | mail adresse | e-mail adresse
noun address = adresse | anschrift | postadresse | wohnadresse | postleitzahl | plz | hausadresse
noun social = kontaktdaten | kontakt | kontaktinformationen | social media
noun payment = bankverbindung | bankdaten | kontonummer

slang phone = nr | handynr | tel nr | telnr

macro item = {noun} | {platform} [{idword}] | {mailer} | {pay} [{idword}]
macro ask = was ist | wie ist | wie lautet | wie heisst | wie lauten | kann ich | konnte ich | darf ich | ich brauche | wir brauchen | ich benotige | wir benotigen | ich hatte gern | ich hatte gerne | ich mochte | hatten sie | brauche | brauchte | ich brauchte noch | kannst du mir | konnten sie mir | konntest du mir | wurden sie mir | konnen sie mir | wurdest du mir | bitte
macro inf = haben | bekommen | geben | schicken | senden | nennen | mitteilen | schreiben
macro talk = weiterreden | weiter reden | weitersprechen | reden | sprechen | schreiben | weiterschreiben | chatten | weitermachen | wechseln | telefonieren | fortsetzen | kommunizieren | austauschen | besprechen | treffen | weiter schreiben | weiterchatten

term request weight=0.92
	<ask> [bitte | noch] {your} [{adj}] <item> [<inf>]
	{give} [bitte | mal | doch | noch] {your} [{adj}] <item>
	(hast du | haben sie | habt ihr | nutzt du | nutzen sie | benutzt du) [auch] {messenger}
	(hast du | haben sie) [eine | ne] (telefonnummer | handynummer | nummer | email | mailadresse | e-mail)
	(unter welcher | auf welcher | an welche) (nummer | telefonnummer | mailadresse | email) [kann | darf | erreiche] (ich)
	^ {your} [{adj}] <item> [bitte] $?
term request class=address weight=0.88
	wo (wohnst du | wohnen sie | wohnt ihr) [genau]
	wo ist (dein | ihr) (buro | haus | laden | studio)
term move weight=0.9
	{go} [das | es | doch | lieber | dann | uns | daruber | gern | besser] [gesprach | weiter] {on} [{the}] {platform} [<talk>]
	{contactme} [doch | bitte | gern | gerne | einfach | lieber | direkt | an] {on} [{the}] {platform}
	(kann ich | darf ich | ich kann | ich werde) (dich | sie | dir | ihnen) {on} {platform} (schreiben | kontaktieren | hinzufugen | adden | anrufen | erreichen)
	(einfacher | schneller | besser) {on} [{the}] {platform}
	(du kannst | sie können | ihr könnt | kannst du | können sie) (mich | uns | mir) [auch | gern | gerne | einfach] {on} {platform} (erreichen | kontaktieren | anschreiben | finden | adden | schreiben | hinzufügen)
	(können wir | könnten wir | wollen wir | lass uns | wir können | sollen wir) [..2] (ausserhalb | abseits) (der | dieser) (plattform | seite)
	(schreib | schreiben sie | schreibt) [mir] [einfach | bitte | lieber | doch] {on} {platform}
term move class=social weight=0.85
	(ausserhalb | abseits) (der | dieser | von) (plattform | seite | upwork | hier)
	(kontaktieren sie mich | kontaktiere mich | schreib mir | schreiben sie mir | melde dich | melden sie sich) (direkt | privat | personlich)
term move class=email weight=0.85
	(schreib mir | schreiben sie mir | kontaktieren sie mich | kontaktiere mich | melden sie sich | melde dich | lass uns | antworten sie mir) [bitte | doch | direkt | lieber] (per | an meine | auf meine | via | uber) (mail | email | e-mail | mailadresse | private mail)
term move class=applicant_system weight=0.88
	(senden sie | schicken sie | schick | sende | bitte) [bitte] [ihren | deinen | ihre | deine] (lebenslauf | bewerbung | cv | bewerbungsunterlagen | unterlagen) [bitte] (an | per | uber | auf) [unsere | unser | meine] ({noun} | {@} | {platform} | website | webseite)
	(bewerben sie sich | bewirb dich | bewerbung | bewerben) [bitte] (uber | auf) (unsere | unser | unserer | der) (website | webseite | seite | karriereseite | portal | formular | homepage)
term move class=payment weight=0.85
	(bezahlen sie mich | bezahl mich | zahlung | bezahlung | zahlen | uberweisen sie | uberweise | zahle) [mir | dir | ihnen] (direkt | ausserhalb | in bar | {on} [mein] {pay})
	(gebuhren | provision | gebuhr | die gebuhren | die provision) (sparen | umgehen | vermeiden)
	ohne (gebuhren | provision | die gebuhren)
term circumvent weight=0.88
	(meine | meinen | unsere | mein) (kontaktdaten | nummer | telefonnummer | mail | kontakt | e-mail) (finden sie | findest du | steht | stehen | ist | sind | findest) [..2] (auf | in | im) [meiner | meinem | der | dem | letzten] [..1] (portfolio | website | webseite | profil | pdf | datei | lebenslauf | seite | bild | foto | banner | dokument)
	(scannen sie | scanne | scan) [den | meinen | mal den] (qr code | qr-code | qr)
	(googeln sie | google | such) (mich | meinen namen)
term handle weight=0.92
	(mein | meine) {platform} [{idword}] [ist | lautet]
	(auf | bei | uber) {platform} (als | unter | bin ich | heisse ich)
term mailname weight=0.88
	(mein | meine) {mailer} [adresse] [ist | lautet]
term hint class=social evasion=handle_hint weight=0.85
	(gleicher | selber | derselbe | gleichen | selben | demselben) (name | namen | nutzername | benutzername) [wie hier | uberall]
term announce weight=0.9
	(meine | mein | unsere) [neue] {noun} [ist | lautet]
	(ruf mich an | rufen sie mich an | schreib mir | erreichbar | erreichst mich) [unter | an | auf]
term announce class=address weight=0.9
	(ich wohne | wir wohnen | wohnhaft) [in | an | im]
	(mein | unser | meine | unsere) (buro | haus | adresse | anschrift | studio) (ist | befindet sich | liegt) [in | an | im]
term guard weight=1
	(bestellnummer | rechnungsnummer | seriennummer | sendungsnummer | kundennummer | auftragsnummer)
	(ip | web) adresse
	(schreib mir | schreiben sie mir | lass uns | kontaktieren sie mich) (hier | uber die plattform | auf der plattform)
	{platform} (bot | werbung | kampagne | anzeigen | seite | integration | schnittstelle | kanal)

list place = portfolio | website | webseite | homepage | profil | pdf | datei | lebenslauf | letzte seite | letzten seite | ersten seite | erste seite | seite | bild | foto | banner | dokument | fusszeile | impressum | bio | video | beschreibung | anhang | folie | letzten folie | ersten folie | präsentation | logo | signatur | wasserzeichen | visitenkarte | repo | readme | titelbild | cv | mappe
term circumvent weight=0.88
	(meine | meinen | unsere | mein | alle meine) {noun} (finden sie | findest du | steht | stehen | ist | sind | findest | kannst du | sieht man | befindet sich) [..2] (auf | in | im | am | unter | unten) [meiner | meinem | meiner | der | dem | den | letzten] [..2] {place}
	(ich habe | hab) (meine | mein | meinen) {noun} (auf | in | im) [..2] {place} (geschrieben | hinterlegt | angegeben | versteckt | eingefügt)
	(schau | schauen sie | sieh | guck | siehe | gehen sie | geh) [mal | bitte] (in | auf | ins | im) [die | das | den | meine | mein | meiner | meinem] [..2] {place} (um mich | dort | da) [..2]
	(im | in der | auf der | auf meiner | in meinem) {place} (steht | stehen | findest du | finden sie | ist) (meine | mein) {noun}
	link in (der | meiner) bio
	(nutze | nutzen sie | klick | klicke | klicken sie) [auf] (den | das | mein) (button | kontaktformular | kontaktbutton | formular | link | chat) [auf] [meiner] [{place}]
	(such | suche | google | googeln sie | google mal) (nach mir | meinen namen | nach meinem namen | nach meinem studio | mich)
term circumvent evasion=picture weight=0.88
	(scan | scanne | scannen sie) [mal | bitte] [den | meinen] (qr-code | qr code | qr) [im | auf | in] [dem | meinem | der] [{place}]
	(im | auf dem) (bild | foto | screenshot) (steht | ist) (meine | mein) {noun}
term hint class=social evasion=handle_hint weight=0.85
	(gleicher | selber | derselbe | gleichen | selben | demselben | dem gleichen) (name | namen | nutzername | benutzername) (auf | bei) {platform}
term mailname weight=0.88
	(mein | meine | bei | e-mail | mail) {mailer} [ist | adresse]
list comm = reden | sprechen | schreiben | chatten | unterhalten | kommunizieren | weiterreden | weiterschreiben | weiter schreiben | weiter reden | kontaktieren | erreichen | austauschen | besprechen | telefonieren | fortsetzen | weitermachen | anschreiben | melden | hinzufügen | adden | finden
term move weight=0.88
	(wir | uns | mich | mir | dich | dir | sie) [..2] (auf | über | per | via | bei) {messenger} [..2] {comm}
	(lass uns | lassen sie uns | wollen wir | können wir | könnten wir | sollen wir) [..3] (auf | über | per | via | zu) {messenger}
	(bin | sind) [auch | immer | meistens] (auf | bei | über) {messenger} [erreichbar | aktiv | zu finden]
term request weight=0.9
	(könntest du | könnten sie | kannst du | können sie | würdest du | würden sie) [mir | uns] [bitte] {your} [{adj}] <item> [bitte] (geben | schicken | senden | nennen | mitteilen | schreiben | zusenden | dalassen)
	(welche | welchen) {noun} (hast du | haben sie | nutzt du | nutzen sie)
	(hast du | haben sie | hättest du | hätten sie) (eine | einen | ne) [{adj}] {noun} [unter | für | wo]
term cue cue=sample_data
	(testdaten | beispieldaten | platzhalter | dummydaten | beispieladresse | musteradresse | testnummer | beispielnummer | testkonto | testbenutzer | mustermann | beispielzeile | beispieldatensatz)
	(feld | formular | validator | validierung | funktion | test | text) [..4] (muss | soll | akzeptieren | ablehnen | anzeigen | akzeptiert | zeigt | prüfen)
	(zum beispiel | z b | bspw | beispiel:)
term move class=payment weight=0.85
	(zahl | zahle | zahlen sie | bezahl | bezahle | bezahlen sie | uberweis | uberweise | uberweisen sie | schick | zahlung | bezahlung | ich zahle | ich uberweise | wir zahlen | du zahlst | zahlst du) [mir | mich | dir | dich | ihnen | uns] [das | es | den rest | alles | die halfte | das geld] [lieber | doch | einfach | am besten | besser] (direkt | privat | bar | in bar | ausserhalb | an der plattform vorbei | per {pay} | uber {pay} | via {pay} | mit {pay} | auf mein konto | aufs konto | per uberweisung | in krypto)
	(spart | sparen | spare | sparst | umgehen | umgeht | vermeiden | ohne | sparen wir) [uns | dir | beiden | wir | euch] [die | der | diese | den] (gebuhr | gebuhren | provision | plattformgebuhr | plattformgebuhren | servicegebuhr)
	(an der plattform | an upwork | am system) vorbei [..2] (zahlen | bezahlen | abrechnen | arbeiten)
	({pay} | uberweisung | bar) (passt | geht auch | ware mir lieber | ist ok | ist okay | ist in ordnung | reicht)
term request weight=0.9
	(unter welcher | auf welcher | uber welche | an welche) {noun} (kann | konnen | darf | erreiche | erreichen | erreicht) [ich | wir | man] [..1] (dich | sie | ihnen | dir)
	(gib | schick | lass | nenn | sag | schreib | sende) [mir | uns] [mal | doch | bitte | kurz] (deine | ne | eine | die | ihre | deinen) [{adj}] <item>
	(gib | schick | rück) [mal | mir mal] <item> [raus | ruber]
term hint class=social evasion=handle_hint weight=0.85
	(auf | bei | uber) {platform} [..2] (gleicher | selber | derselbe | der gleiche | gleichen | denselben | mit gleichem | unter gleichem | genauso | genau so) [name | namen | nutzername | benutzername | nick] [wie hier]
	(mein name | mein nutzername | mein benutzername | mein voller name | vor- und nachname | mein vor- und nachname) [ohne leerzeichen | zusammen | zusammengeschrieben | von hier] (auf | bei) {platform}
	{platform} (gleicher | selber | derselbe) (name | nick | nutzername)
term hint class=email evasion=handle_hint weight=0.85
	(mein vorname | vorname | mein name | mein nutzername | vor- und nachname) [punkt | und] [nachname | mein nachname] [ohne leerzeichen | zusammen | klein] (bei | auf | at | klammeraffe) {mailer}
term handleafter class=email weight=0.88
	(bei | auf | at) [meinem] {mailer}
term circumvent weight=0.88
	(die | der | das | meine | mein) ({noun} | kontaktdaten | daten) (steht | stehen | ist | sind | findet sich | befindet sich) (auf | in | im | am | unter | unten | hinten | am ende | ganz unten | auf der ruckseite) [von | der | des | vom | dem | meiner | meinem | meines] [..2] {place}
	(scann | scanne | scannen sie | fotografier | halt | lies) [..2] (code | qr | qr code | quadrat) [..2] [{place}]
