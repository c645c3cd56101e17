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

# Verbs with their objects and channels, by all their forms.
list people = kunde | kunden | kundin | kundinnen | nutzer | nutzern | user | benutzer | käufer | besucher | schüler | leute | follower
list talks = reden | rede | redest | sprechen | spreche | sprich | schreiben | schreibe | schreib | schreibt | schreiben wir | schreibst | chatten | chatte | chatten wir | unterhalten | kommunizieren | weiterreden | weiterschreiben | weitersprechen | weiterchatten | weitermachen | weiterführen | weiter | fortsetzen | kontaktieren | kontaktiere | kontaktier | erreichen | erreiche | erreichst | erreichbar | austauschen | besprechen | bespreche | klären | kläre | abstimmen | telefonieren | anrufen | anschreiben | schreibe dich an | melden | melde | meld | melde dich | hinzufügen | adden | add | adde | finden | finde | findest | folgen | wechseln | wechsle | wechsel | umsteigen | rüberwechseln | rübergehen | gehen | kommen | komm | machen | verabreden | treffen | videocall | call | anruf | gespräch | unterhaltung | meeting | termin | interview | antworte | antworten | reagiere | schicken | schick | schicke | senden | sende | regeln | ausmachen | loslegen | vernetzen | abklären | durchsprechen | durchgehen | kurzschließen | kurzschliessen | online | unterwegs | aktiv
list at = auf | über | per | via | bei | in | zu | mit | im | an | nach
list giving = geben | gib | gibst | gebt | gebe | gegeben | schicken | schick | schickst | schicke | senden | sende | sendest | nennen | nenn | nenne | nennst | mitteilen | teilen | teile | teilst | teil | verraten | verrate | verrätst | hinterlassen | hinterlass | hinterlässt | dalassen | lass | lassen | lässt | zukommen lassen | zukommen | überlassen | durchgeben | rausgeben | rausrücken | angeben | notieren | notiere | aufschreiben | schreib | schreiben | sag | sagen | sagst | brauche | bräuchte | brauchen | bräuchten | benötige | benötigen | hätte | hätte gern | möchte | haben | hast | kriegen | bekommen | lautet | wie lautet | wie ist | was ist | welche ist | fehlt | fehlt mir | erfragen | bestätigen | bestätige | mailen | whatsappen | zusenden | zuschicken | übermitteln | weiterleiten
list yours = deine | dein | deinen | deiner | deinem | ihre | ihr | ihren | ihrer | eure | euren
list chan = nummer | telefonnummer | handynummer | handy | mobilnummer | rückrufnummer | festnetznummer | durchwahl | kontaktnummer | telefon | rufnummer | nr | mail | e-mail | email | mailadresse | e-mail-adresse | emailadresse | email adresse | mail adresse | e-mail adresse | mailaccount | kontaktdaten | kontakt | kontaktinformationen | whatsapp | whatsapp nummer | insta | instagram | telegram | skype | linkedin | adresse | anschrift | postanschrift | postadresse | lieferadresse | wohnadresse | privatadresse
list reachyou = erreichen | erreiche | erreicht | erreichbar | anrufen | anrufe | rufe | rufen | wählen | wähle | schreiben | schreibe | schicken | schicke | senden | sende | mailen | maile | kontaktieren | kontaktiere | melden | adden | finden | finde | zurückrufen | durchklingeln | sprechen | nutzen | verwenden | hinterlegen
term request weight=0.9
	{giving} [..3] {yours} [..1] {chan}
	{yours} [..1] {chan} [..2] (geben | schicken | senden | nennen | mitteilen | verraten | hinterlassen | dalassen | zukommen | durchgeben | rausgeben | haben | bekommen | kriegen | sagen | aufschreiben | bitte | zuschicken | zusenden)
	{giving} [..2] (eine | einen | ne | ein | die) [..1] {chan} [..1] (für | wo | unter | auf | geben | schicken | da | dalassen | hinterlassen | nennen | von dir | von ihnen | haben)
	(unter | auf | an | über | bei) (welcher | welche | welchem | welchen) [..1] {chan} [..4] {reachyou}
	(welche | welchen | welcher | welches) {chan} [..1] (soll | kann | darf | muss | sollte | nutzt | nutzen | hast | haben | verwendest | verwenden | ist | wähle) [..2]
	(wie | wo) [sonst | anders] (kann | könnte | kann man | erreiche | erreicht | könnten) [ich | wir | man] [..1] (dich | sie | euch | dir | ihnen) [..1] (sonst | anders | direkt | telefonisch | außerhalb | ausserhalb | auf {platform} | über {platform} | per mail | per telefon | privat | noch) [..1] [erreichen | finden | schreiben]
	(bist du | sind sie | seid ihr | bist | findet man dich | finde ich dich | finde ich sie) [auch | zufällig | eigentlich | noch] (auf | bei | in) {platform}
	(nutzt du | nutzen sie | hast du | haben sie | habt ihr | benutzt du | verwenden sie | verwendest du | hättest du | hätten sie) [auch | zufällig | eigentlich | schon | einen | ein] {platform}
	(wie heißt | wie heisst | wie heissen | wie heißen) (du | sie) (auf | bei | in) {platform}
	(unter welchem | welchen | welcher) (namen | name | nick | nutzernamen | benutzernamen) [..3] (auf | bei) {platform}
	(einen anderen | anderer | eine andere | andere) (weg | kanal | möglichkeit | kontaktmöglichkeit) [..2] (erreichen | kontaktieren | kontakt | kommunizieren | schreiben)
term request class=address weight=0.88
	(in | an) (welcher | welchem) [..1] (straße | strasse | ort genau | hausnummer | gebäude | adresse | stadtteil) [..1] (wohnst | wohnen | ist | liegt | bist | sitzen | sitzt | arbeitest) [..1]
	wo [genau] (ist | liegt | sitzt | wohnst | wohnen | befindet sich | finde ich | kann ich) (dein | ihr | deine | ihre) (büro | atelier | studio | laden | haus | werkstatt | wohnung | praxis | kanzlei)
	wo (genau) (ist | liegt | wohnst | wohnen | sitzt | befindet) [..2]
	(wohin | an welche adresse) (soll | kann | darf | dürfen | sollen | schicke) (ich | wir) [..2] (paket | muster | proben | post | vertrag | ware | schicken | senden | liefern)
	(schick | schicken sie | teile | sende) [mir] (deinen | ihren | den) (standort)
term request class=meeting weight=0.88
	(schick | schicke | schicken | sende | senden | gib | geben | teile | teilen | erstell | erstelle | erstellen | leg) [..1] [mir | uns] [einen | den | ne | eine | mal | bitte] [..1] (link | einladung | zoomlink | zoom link | zoom-link | meet-link | teams-link | teams link | meetinglink | terminlink | kalenderlink | calendly)
	(schick | schicke | schicken | sende) [mir | uns | sie mir] (einen | den) {platform} (link | termin)
term request class=payment weight=0.88
	{giving} [..1] {yours} [..1] (iban | bankverbindung | kontonummer | kontodaten | bankdaten | paypal | paypal adresse)
term move weight=0.88
	{talks} [..4] {at} [mein | meinem | den | dem] {messenger}
	{at} [mein | meinem] {messenger} [..4] {talks}
	{at} {platform} [..1] (reden | sprechen | schreiben | chatten | besprechen | telefonieren | weiterreden | weiterschreiben | unterhalten | treffen | machen | klären | erreichen | anschreiben | hinzufügen | adden | wechseln | abstimmen)
	(besser | lieber | einfacher | schneller | bequemer | leichter | angenehmer | am besten | bevorzuge | unkomplizierter) [..3] {at} {messenger}
	{messenger} [..1] (ist | wäre | geht | passt) [..1] (besser | einfacher | schneller | bequemer | angenehmer | lieber)
	(kurz | lieber | einen | ein | machen wir | machen | mal | morgen | heute) [..2] {platform} (call | anruf | meeting | termin | gespräch | konferenz | talk | session) [..1]
	(per | über | via) {platform} [..1] (besprechen | abstimmen | klären | reden | sprechen | treffen | durchgehen | austauschen | telefonieren)
	(bin | schaue | gucke | sehe) [..2] (hier) [..2] (selten | kaum | nie | nicht | nur) [..4] {messenger}
	(das hier | hier) [..2] (selten | kaum | nur einmal) [..4] {messenger}
list away = außerhalb | ausserhalb | außerhalb der plattform | außerhalb dieser plattform | außerhalb von hier | abseits der plattform | privat | unter vier augen | woanders | anderswo | über einen anderen kanal | auf einer anderen plattform | in einer anderen app | an der plattform vorbei | ohne die plattform | nicht hier | nicht über die plattform | nicht über diese seite | auf anderem weg | auf direktem weg
term move class=social weight=0.87
	(reden | sprechen | schreiben | chatten | weiterreden | weiterschreiben | weitermachen | kommunizieren | austauschen | besprechen | klären | unterhalten | fortsetzen | zusammenarbeiten | arbeiten | kontakt | uns) [..2] {away}
	{away} [..2] (reden | sprechen | schreiben | chatten | weiterreden | weiterschreiben | weitermachen | kommunizieren | austauschen | besprechen | klären | unterhalten | fortsetzen | zusammenarbeiten)
	(hier | die plattform | diese plattform) [..1] (darf ich nicht | kann ich nicht | wird geblockt | blockiert | zensiert | liest mit | lesen mit | wird mitgelesen | filtert) [..4] {talks}
term move class=phone weight=0.86
	(am telefon | telefonisch | per telefon | übers telefon | per anruf) [..2] (besprechen | klären | reden | sprechen | erklären | weitermachen | abstimmen | austauschen | geht | ist | wäre | schneller | besser | einfacher)
	(besprechen | klären | reden | sprechen | erklären | erkläre | abstimmen | lieber | besser | bevorzuge | schneller | einfacher) [..3] (am telefon | telefonisch | per telefon | übers telefon | per anruf)
	(lass uns | lassen sie uns | wollen wir | sollen wir | können wir | könnten wir | wir können | wir sollten | würde gerne | würde gern) [..3] (telefonieren | anrufen)
	(ruf mich | rufen sie mich | ruf mich doch | ruft mich | klingel) [einfach | doch | mal | bitte | gern | gerne | lieber | kurz] (an | durch)
	(kann ich | darf ich | ich kann | ich würde | soll ich) (dich | sie) [..2] (anrufen)
	(ich rufe | ich ruf) (dich | sie) [..2] an
term move class=email weight=0.86
	{talks} [..4] (per | via | über | an meine | auf meine) [private] (mail | e-mail | email | mailadresse)
	(per | via | über) (mail | e-mail | email) [..2] (weitermachen | schreiben | schicken | senden | besprechen | klären | austauschen | fortsetzen | antworten | kommunizieren | abstimmen | weiter)
	(schreib | schreiben | schick | schicken | sende | senden | schreibt) [..2] (ne | eine | einfach ne) (mail | e-mail | email)
term move class=applicant_system weight=0.87
	(bewerben | bewirb | bewerbung | bewerbungen | bewerbt) [..3] (über | auf | via | per) (unser | unsere | unserer | unserem | das | der | die) [..1] (karriereportal | bewerberportal | portal | website | webseite | homepage | seite | karriereseite | formular | bewerbungsformular)
	(senden | schicken | sende | schick | reichen) [..3] (lebenslauf | bewerbung | unterlagen | bewerbungsunterlagen | cv) [..1] (an | bei) (unsere | unser | unserer | unserem | die | meine) [..1] (personalabteilung | hr | hr-abteilung | recruiterin | recruiter | adresse | personalbüro | team | mail | e-mail)
	(füllen | füll | ausfüllen) [..3] (formular | fragebogen | bewerbungsbogen) [..1] (auf | über) (unserer | unsere | der) (website | webseite | seite | homepage)
list pays = zahl | zahle | zahlen | zahlst | zahlt | bezahl | bezahle | bezahlen | bezahlst | bezahlt | zahlung | bezahlung | überweis | überweise | überweisen | überweist | überweisung | abrechnen | abrechnung | rechnung | auszahlen | schick das geld | das geld | anzahlung | honorar | vergüten | abwickeln | geschäft | zusammenarbeiten | zusammenarbeit | auftrag | beauftragen
list past = direkt | privat | bar | in bar | auf die hand | schwarz | außerhalb | ausserhalb | an der plattform vorbei | ohne plattform | ohne die plattform | ohne gebühr | ohne gebühren | ohne provision | ohne die provision | ohne die gebühr | auf mein konto | aufs konto | auf ihr konto | auf dein konto | per überweisung | in krypto | ohne umweg | ohne vermittler | nicht über die plattform | nicht über die seite
term move class=payment weight=0.87
	{pays} [..3] {past}
	{past} [..3] (zahlen | zahlst | zahle | bezahlen | abrechnen | überweisen | abwickeln | zusammenarbeiten | vergüten | auszahlen | beauftragen)
	{pays} [..2] (per | über | via | mit) [mein | dein] {pay} [..2]
	(überweisen | überweise | überweis) [sie | du] (mir | es mir) [..3]
	(spart | sparen | spare | sparst | umgehen | umgeht | umgehe | vermeiden | vermeide | erspart | entfällt | entfallen | weglassen | fällt weg | keine) [..3] (gebühr | gebühren | provision | plattformgebühr | plattformgebühren | servicegebühr | servicegebühren | vermittlungsgebühr | kommission | prozent)
	(ohne) [..1] (gebühr | gebühren | provision | vermittler | zwischenhändler | kommission) [..1] (der plattform | von upwork | hier | direkt | zahlen | für beide)
	(billiger | günstiger | rabatt | nachlass | prozent weniger) [..3] (wenn) [..2] {past}
	(wenn) [..1] (wir | sie | du) [..1] {past} [..1] (zahlen | zahlst | abrechnen | abwickeln | arbeiten | machen | zusammenarbeiten)
	{pay} [..1] (wäre mir lieber | ist mir lieber | wäre einfacher | ist einfacher | wäre besser | geht auch | passt | bevorzuge)
	(vertrag | auftrag) [..2] (stornieren | abbrechen | schließen | beenden) [..4] {past}
list place = homepage | startseite | titelseite | rückseite | vorderseite | kopfzeile | briefkopf | ecke | schaufenster | schild | firmenwagen | t-shirt | instagram | insta | linkedin | kanal | blog | shop | galerie | bewerbung | angebot | kostenvoranschlag | broschüre | flyer | screenshot | kontaktseite | über mich seite | insta-bio | instagram-bio | abspann | deck | folien | pdfs | muster | arbeitsprobe | arbeitsproben | visitenkarte
list seen = steht | stehen | ist | sind | findest | findet | finden | findet sich | siehst | sieht | sehen | sichtbar | habe ich | hab ich | zeigt | enthält | hinterlegt | versteckt | drauf | drin | gibt es | erfährst | erfahren
list mycontact = nummer | telefonnummer | handynummer | mail | e-mail | email | mailadresse | kontaktdaten | kontakt | daten | alle kontaktdaten | whatsapp | wie du mich erreichst | wie sie mich erreichen | wie man mich erreicht | wo du mich erreichst | wo sie mich erreichen | alles weitere | alles nötige
term circumvent weight=0.88
	(meine | mein | meinen | unsere | alle | die | der) {mycontact} [..1] {seen} [..2] (auf | in | im | am | unter | hinten | unten | oben) [..4] {place}
	(auf | in | im | am | unter | unten im | unten auf | ganz unten auf) [..3] {place} [..2] {seen} [..2] {mycontact}
	(im | ins) impressum [..2] (findest | finden | steht | stehen | schauen | schau | gucken) [..3]
	(schau | schauen | guck | gucken | sieh | wirf | werfen) [..2] (ins | im) impressum
	(mein | meine | meiner | meinem) {place} [..2] {seen} [..2] {mycontact}
	(schau | schauen | sieh | sehen | guck | gucken | lies | lesen | öffne | öffnen | wirf | werfen | beachte | beachten) [..4] [..1] {place} [..2] (da | dort | dann | steht | stehen | findest | finden | siehst | wissen | weißt) [..3] (alles | mich | meine | nummer | wie | kontakt)
	(schau | schauen | sieh | guck | zoom | zoome) [..3] (foto | bild) [..3] (visitenkarte | schild | schaufenster | firmenwagen | tafel)
	(gibt es | gibts | ist | findest du | finden sie | nutze | nutzen sie | klick | klicke | klicken) [..1] (einen | ein | den | das) (button | kontaktbutton | kontaktformular | formular | chat | chatfenster | knopf | buchungskalender | kalender) [..3] (auf | in) (meiner | meinem | unserer) [..1] (homepage | website | webseite | seite | portfolio | blog)
	(auf | in) (meiner | meinem | unserer) (homepage | website | webseite | seite | portfolio) [..1] (gibt es | gibts | ist | findest du | finden sie) [..1] (einen | ein) (button | kontaktbutton | kontaktformular | formular | chat | buchungskalender | kalender | knopf)
	(google | googel | googeln | googelt | such | suche | suchen) [..3] (meinen namen | nach mir | mich | meinen firmennamen | mein studio | unseren namen)
	(steht | alles | findest du | siehe | schau) [..2] (in | in der) (meiner) [..1] bio
	(in der | in meiner) (bio | insta-bio | instagram-bio) [..1] (steht | findest | ist)
noun address = postanschrift | lieferadresse | privatadresse | firmenadresse
noun phone = rückrufnummer | kontaktnummer | privatnummer
# What a thing is done by, and where it stands, once more.
term request weight=0.9
	(haste | hast du | hätten sie | haben sie | hättest du | gibts | gibt es) [mal | denn | vielleicht | evtl] (ne | eine | n | einen | deine | ihre) [..1] ({noun} | nummer | handynummer | mail | mailadresse) [für mich | für uns | unter | wo]
	(unter | auf) welcher (nummer | telefonnummer | handynummer | mailadresse | mail) ..4 (erreichen | erreichbar | anrufen | zu erreichen)
	an welche (mail | mailadresse | e-mail | adresse | email | e-mail-adresse) ..4 (schicken | senden | mailen)
	(bräuchte | bräuchten | brauche | brauchen | benötige | benötigen) ..4 (eine | deine | ihre | noch) (rückrufnummer | nummer | telefonnummer | handynummer | mailadresse | e-mail-adresse | anschrift | adresse | kontaktdaten)
	(eine | ihre | deine) rückrufnummer
	(schick | schicken sie | gib | geben sie | nenn | nennen sie | hinterlass | hinterlassen sie | teilen sie | verrat) [mir | uns] [mal | bitte | doch] (deine | ihre | ne | eine) [..1] (nr | nummer | handynr | handynummer | tel | telefonnummer | mail | mailadresse | email | e-mail-adresse | kontaktdaten | adresse)
	wie (heißt | heisst | heißen sie | find ich | finde ich | nennst) ..1 (du | dich | sie) ..1 (auf | bei | in) {platform}
	(wie | wo) (kann | könnte) (ich | man) (sie | dich) (ausserhalb | außerhalb | direkt | anderweitig | sonst) ..3 (erreichen | kontaktieren)
	(füllen sie | füll | fülle) [bitte] (das | unser | dieses) formular ..2 (daten | kontakt | website | seite)
term move class=meeting weight=0.87
	(wollen wir | lass uns | lassen sie uns | können wir | machen wir | wir können | sollen wir | hättest du zeit) [kurz | mal | morgen | doch | einfach] [einen | ein | per | über | auf | via] (zoomen | zoom | zoom call | zoom meeting | teams call | google meet | teams | meet)
	(ich schicke | ich sende | schicke) (dir | ihnen) [den | einen] (zoom | teams | meet) (link | einladung)
term move class=phone weight=0.85
	^ [ok | ja | oder | dann | bitte | einfach] (ruf mich | rufen sie mich | ruf | rufen sie) [doch | bitte | einfach | gern | gerne | mal | kurz | morgen | heute] [einfach | morgen | heute] (an | durch)
	(ruf mich | rufen sie mich | ruf mal) ..2 an
	(können wir | könnten wir | lass uns | lassen sie uns | wollen wir | sollen wir | wir können | lieber | am besten) ..2 (telefonieren | am telefon | telefonisch | kurz sprechen)
	(klären | besprechen | reden | sprechen) ..1 (am telefon | telefonisch | per telefon)
	(ruf | klingel | bimmel) ..1 (durch | kurz durch)
term move class=email weight=0.93
	(schreib | schreiben sie | schick | schicken sie | sende | senden sie) [mir | uns] [doch | bitte | einfach | gern | kurz] (eine | ne) (mail | e-mail | email)
	(können wir | lass uns | lieber | weiter | gerne | besser) ..2 per (mail | e-mail | email)
	(mail | maile | mailen sie) mir [das | die | ..1]
term move class=payment weight=0.87
	(machen wir | machen wir das | lass uns | lassen sie uns | können wir | arbeiten wir | wir könnten | wir können | regeln | wickeln) ..3 (ohne die plattform | ausserhalb der plattform | außerhalb der plattform | an der plattform vorbei | ohne plattform | direkt miteinander | privat | ohne gebühren | unter der hand)
	(zahl | zahle | zahlen sie | überweis | überweise | überweisen sie | bezahl | bezahlen) ..4 (direkt | per paypal | privat | auf mein konto | ohne gebühr | bar | in bar | schwarz | per überweisung)
	(ich überweise | ich zahle | ich bezahle) (ihnen | dir | euch) ..3 (privat | direkt | lieber | per paypal | bar)
	(nehmen sie | nimmst du | akzeptierst du | akzeptieren sie | geht auch | ginge auch) [auch] {pay}
list spot = titelbild | profilbild | foto | bild | banner | logo | pdf | lebenslauf | cv | portfolio | website | webseite | homepage | seite | fußzeile | letzten seite | letzten folie | video | bio | profil | datei | anhang | visitenkarte | wasserzeichen | signatur | dokument | impressum | mappe
list reachme = meine nummer | meine telefonnummer | meine mail | meine e-mail | meine kontaktdaten | mein kontakt | meine kontakte | mein insta | mein whatsapp | meine daten | meine adresse | mein tg | mein telegram | wie du mich erreichst | wie sie mich erreichen
term circumvent weight=0.88
	(schau | schauen sie | guck | gucken sie | sieh | sehen sie | wirf | werfen sie | zoom | zoomen sie | öffne | öffnen sie | lies | klick) ..4 {spot} ..3 {reachme}
	(schau | schauen sie | guck | gucken sie | sieh | sehen sie | zoom) ..4 {spot} da (steht | stehen | findest du | finden sie) {reachme}
	(im | auf meiner | auf der | in meinem | in der | auf meinem | am ende) ..1 {spot} (findest du | finden sie | steht | stehen) {reachme}
	{reachme} (steht | stehen | findest du | finden sie | ist | sind) ..1 (im | auf | in | unten | am) ..3 {spot}
term guard weight=1
	(über | auf | in) (die | der) (plattform | plattform-chat | anruffunktion) (telefonieren | sprechen | reden | schreiben | zoomen | kommunizieren)
