# A handle, or an address at a provider, that is only hinted at: the same name as
# here, first and last name in one word. The constructions are the same in each
# language; what they are made of stands in its lists:
#
#	same    identical
#	nm      what somebody is called
#	mine    my
#	every   everywhere
#	here    here, on my profile, as you see it
#	joined  in one word
#	less    with, without, then
#	at      on, at
#	findme  look for me
#	part    first name, surname
#	mailhint  a provider that is not named
lang en

macro samename = {same} ..1 {nm} ..3 ({every} | {at} [{the}] {platform}) | {same} ..1 {nm} ..1 {here} [..2 {at} [{the}] {platform}] | {nm} ..2 {same} ..2 ({every} | {at} [{the}] {platform} | {here}) | {nm} ..1 {every} ..1 {same} | {every} ..2 {nm} ..1 {same} | {every} ..2 {same} ..1 {nm} | {at} [{the}] {platform} ..4 {same} ..1 {nm} | {at} [{the}] {platform} ..3 {nm} ..1 {same}
macro myname = {nm} ..1 ({here} | {joined}) ..4 {at} [{the}] {platform} | {at} [{the}] {platform} ..3 {nm} ..1 ({here} | {joined}) | {mine} ..1 {nm} {less} ..3 {at} [{the}] {platform}
macro findname = {findme} ..3 ({mine} ..1 {nm} | {nm} {mine}) ..2 {at} [{the}] {platform} | {at} [{the}] {platform} ..2 {findme} ..3 {nm} ..2 {here}
macro mailname = {part} ..1 {part} ..4 ({at} | {less}) [{the}] ({mailer} | {mailhint}) | {nm} ..1 ({here} | {joined}) ..4 ({mailer} | {mailhint}) | {joined} ..1 {mine} ..1 {part} ..4 ({mailer} | {mailhint}) | {mine} ..1 {nm} {at} [{the}] {mailhint} | {part} ..1 {part} ..1 {joined} ..4 ({mailer} | {mailhint})

list same = same | identical | exact same | matching | one and the same
list nm = name | username | user name | handle | nick | nickname | screen name | display name | profile name | id | tag | alias | account name | login
list mine = my | our
list every = everywhere | every social | every social network | every platform | every site | every app | every other app | each platform | literally everywhere | anywhere | anywhere else | elsewhere | all my socials | all socials | all social media | all platforms | all other platforms | all the other apps | all the apps | all apps | all sites | all networks | all the socials | across socials | across the board | across platforms | across the internet | all over the internet | all over the web | any social | any platform | any app | every network | every channel | other platforms | other apps | other socials | the other apps | the usual apps | the usual places | the socials
list here = here | on here | this one | to this one | over here | in here | from here | on this site | on this platform | on this profile | on my profile | in my profile | of my profile | above | as above | you see | that you see | you see here | as you see it | as shown | at the top | up top | on the left | on upwork
list joined = one word | all one word | in one word | as one word | together | no spaces | no space | without spaces | without the spaces | without a space | without the space | minus the space | minus the spaces | minus spaces | squashed together | run together | lowercase | all lowercase | with a dot | with a dot between | with an underscore | with dots | no dots | no caps
list less = minus | plus | with | without | and | then | and then | followed by | but | but with | dropping | less | ending in
list at = on | at | in | over at | over on | for | via
list the = the | my | our | good old | old | that
list findme = find | find me | search | search for | search me | look for | look up | look me up | look me | type | type in | google | add | follow
list part = first | first name | firstname | last | last name | lastname | surname | family name | initial | initials | first initial | full name | second name | name
list mailhint = google one | google's one | google thing | google place | google mail | g place | g one | g thing | g mail thing | outlook one | microsoft one | hotmail one | yahoo one | icloud one | apple one | proton one | proton place | usual g | usual one | big g | g letter | place with the g | one with the g | the one google makes | mail that starts with g | one from google | one by google | apple's mail | apple mail | google's mail | microsoft's mail

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
	(it's | its | that's | is) (the same | identical) ({every} | {at} [{the}] {platform})
term hint class=email evasion=handle_hint weight=0.85
	<mailname>
term mailname class=email weight=0.85
	{mailer}
term circumvent class=social weight=0.85
	(google | search | look up | type) ..4 (first hit | first result | first link | top hit | top result | i'm the first | i am the first | first one that comes up)

lang es

list same = mismo | misma | igual | identico | el mismo | la misma
list nm = nombre | usuario | nombre de usuario | nick | apodo | arroba | alias | perfil | user | username
list mine = mi | mis | mio | nuestro
list every = en todas partes | en todos lados | en todo lado | en todas las redes | en todas | en redes | en cualquier red | en cualquier lado | en todas mis redes | en las demas redes | en las otras redes | en todas las apps | en todas las plataformas | por todas partes | por todos lados | en el resto de redes
list here = aqui | que aqui | de aqui | aca | que aca | de aca | en este sitio | en esta plataforma | que ves | que ves aqui | que ves arriba | arriba | de arriba | de mi perfil | de este perfil | en mi perfil | del perfil
list joined = junto | juntos | todo junto | pegado | pegados | sin espacios | sin espacio | en una palabra | en minusculas | con punto | con guion bajo | sin tildes
list less = con | sin | mas | menos | y | y luego | y despues | luego | despues | seguido de | pero | pero con | punto
list at = en | por | de | desde | el de | a | arroba
list the = el | la | mi | los | las
list findme = busca | buscame | buscas | me buscas | encuentrame | me encuentras | buscarme | busquen | busqueme | buscá | buscame como | agregame | sigueme | googlea
list part = nombre | primer nombre | apellido | primer apellido | segundo apellido | apellidos | inicial | iniciales
list mailhint = el de google | correo de google | de google | el de la g | el de g | correo de siempre | el correo de siempre | el de siempre | el de microsoft | el de apple | de la g | el de yahoo | el de outlook

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
	(me llamo | soy | estoy) (igual | el mismo | la misma) [que aqui] ({every} | {at} {platform})
term hint class=email evasion=handle_hint weight=0.85
	<mailname>
	{part} (punto | y) ..1 {part} ..3 {mailhint}
term circumvent class=social weight=0.85
	(googlea | busca | buscame) ..4 (primer resultado | el primero | lo primero que sale | soy el primero | soy la primera)

lang pt

list same = mesmo | mesma | igual | identico | o mesmo | a mesma | igualzinho
list nm = nome | usuario | nome de usuario | user | username | nick | apelido | arroba | perfil
list mine = meu | minha | meus | nosso
list every = em todo lugar | em todas | em todas as redes | em todas as plataformas | em qualquer rede | em qualquer lugar | nas redes | nas outras redes | em tudo | em tudo que é rede | em todos os apps | em todo canto | em toda rede | nas demais redes
list here = aqui | daqui | que aqui | de ca | ca | do perfil | do meu perfil | que voce ve | que aparece | que aparece aqui | acima | ai em cima | desse site | desta plataforma | deste perfil
list joined = junto | juntos | tudo junto | sem espaco | sem espacos | numa palavra so | em uma palavra | minusculo | com ponto | com underline | colado | sem acento
list less = com | sem | mais | menos | e | e depois | depois | seguido de | mas | mas com | ponto
list at = no | na | em | pelo | pela | la no | la na | do | da | arroba
list the = o | a | meu | minha | velho
list findme = procura | procure | me procura | busca | busque | me acha | me encontra | me acham | acha | pesquisa | pesquise | joga | me segue | segue | me adiciona
list part = nome | primeiro nome | sobrenome | ultimo nome | iniciais | inicial
list mailhint = do google | o do google | e-mail do google | do g | de sempre | o de sempre | da microsoft | da apple | aquele do google | no do google

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>
	{part} (ponto | e) ..1 {part} ..3 {mailhint}
term circumvent class=social weight=0.85
	(procura | pesquisa | joga | busca) ..4 (primeiro resultado | o primeiro | primeiro que aparece)

lang fr

list same = meme | le meme | identique | pareil
list nm = nom | pseudo | identifiant | nom d'utilisateur | surnom | compte | arobase
list mine = mon | ma | mes | notre
list every = partout | partout ailleurs | sur tous les reseaux | sur tous mes reseaux | sur toutes les plateformes | sur toutes les applis | sur les reseaux | ailleurs | sur les autres reseaux | sur n'importe quel reseau | sur chaque reseau | sur tous les sites
list here = ici | d'ici | qu'ici | comme ici | sur ce site | sur mon profil | de mon profil | du profil | ci-dessus | affiche ici | que tu vois | que vous voyez | en haut
list joined = en un mot | en un seul mot | attache | attaches | colle | colles | sans espace | sans espaces | sans l'espace | tout attache | tout colle | en minuscules | avec un point | avec un tiret | sans accent | sans accents
list less = avec | sans | plus | moins | et | puis | et puis | suivi de | mais | suivi du | point
list at = sur | chez | a | via | arobase | dans
list the = le | la | l | mon | ma | ce bon vieux
list findme = cherche | cherchez | cherche moi | cherchez moi | trouve moi | trouvez moi | me trouver | retrouve moi | retrouvez moi | tape | tapez | google | googlez | suis moi | suivez moi | tu me trouves | vous me trouverez
list part = prenom | nom | nom de famille | initiale | initiales
list mailhint = celui de google | de google | le truc de google | boite google | la boite google | le g | celui d'apple | celui de microsoft | la poste | chez google | l'habituel

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
	{findme} ..1 {mine} {nm} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>
	{part} (point | et) ..1 {part} ..3 {mailhint}
term circumvent class=social weight=0.85
	(cherche | tape | google | cherchez | tapez) ..4 (premier resultat | le premier lien | premier lien)

lang de

list same = gleich | gleiche | gleicher | gleichen | gleichem | selbe | selber | selben | derselbe | denselben | demselben | dieselbe | identisch | identische | genau dem | genau der | genau derselbe
list nm = name | namen | nutzername | nutzernamen | benutzername | benutzernamen | nick | nickname | profilname | handle | kennung | account
list mine = mein | meinem | meinen | meiner | unser
list every = uberall | überall | auf allen plattformen | in allen netzwerken | auf allen kanalen | auf jeder plattform | bei allen | auf allen portalen | anderswo | sonst auch | in jedem netzwerk | in allen apps
list here = hier | wie hier | wie oben | oben | der oben steht | oben steht | von hier | im profil | aus dem profil | aus meinem profil | in meinem profil | dieses profils | den du hier siehst | den sie hier sehen | auf dieser seite
list joined = zusammen | zusammengeschrieben | in einem wort | ein wort | ohne leerzeichen | ohne leerstelle | klein | kleingeschrieben | alles klein | mit punkt | mit unterstrich | ohne umlaute
list less = mit | ohne | plus | minus | und | dann | und dann | gefolgt von | aber | aber mit | punkt
list at = auf | bei | in | uber | über | at | beim | via
list the = dem | der | die | das | den | meinem | guten alten
list findme = such | suche | suchen | such mich | sucht mich | suchen sie | finde | findest du mich | findet man mich | finden sie mich | findest mich | finde mich | du findest mich | sie finden mich | google | gib | addet | folge
list part = vorname | nachname | vornamen | nachnamen | vor | familienname | initialen | anfangsbuchstabe
list mailhint = google | bei google | der von google | das von google | google mail | beim grossen g | dem g anbieter | g anbieter | beim ublichen

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
	{at} {platform} ..1 (findest | findet | finden) ..3 {same} ..1 {nm}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>
term circumvent class=social weight=0.85
	(google | such | suche | googeln sie) ..4 (erster treffer | der erste treffer | erstes ergebnis | ganz oben)

lang it

list same = stesso | stessa | lo stesso | identico | uguale
list nm = nome | nome utente | utente | nick | nickname | username | profilo
list mine = mio | mia | nostro
list every = ovunque | dappertutto | su tutti i social | in tutti i social | su ogni social | sui social | su tutte le piattaforme | su tutte le app | su tutti i siti | da tutte le parti | altrove | negli altri social
list here = qui | di qui | che qui | come qui | che vedi | che vede qui | sopra | del profilo | del mio profilo | sul profilo | su questo sito
list joined = tutto attaccato | attaccato | attaccati | senza spazi | senza spazio | in una parola | minuscolo | tutto minuscolo | con il punto | con underscore
list less = con | senza | piu | meno | e | poi | e poi | seguito da | ma | ma con | punto
list at = su | in | da | sul | chiocciola | presso
list the = il | la | lo | l | mio | solito
list findme = cerca | cercami | cercate | cercatemi | mi trovi | mi trovate | trovami | cerchi | mi cerchi | seguimi | googla
list part = nome | cognome | iniziale | iniziali
list mailhint = di google | quella di google | quello di google | di microsoft | di apple | la solita

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>

lang nl

list same = zelfde | dezelfde | hetzelfde | identieke | gelijk
list nm = naam | gebruikersnaam | nick | nickname | username | profielnaam | accountnaam
list mine = mijn | m'n | onze
list every = overal | op alle socials | op alle platforms | op elke app | op elk platform | bij alles | elders | op alle apps | op social media | op socials | op alle netwerken
list here = hier | als hier | zoals hier | van hier | hierboven | op mijn profiel | van mijn profiel | op deze site | die je hier ziet
list joined = aan elkaar | aaneen | zonder spatie | zonder spaties | in een woord | met een punt | met punt ertussen | kleine letters | met underscore
list less = met | zonder | plus | min | en | dan | en dan | gevolgd door | maar
list at = op | bij | via | in | van
list the = de | het | mijn | die
list findme = zoek | zoek me | zoek mij | zoek maar | zoek naar | vind me | je vindt me | je vindt mij | vindt me | google | volg | voeg
list part = voornaam | achternaam | initialen | naam
list mailhint = die van google | van google | bij google | die van microsoft | die van apple | de gebruikelijke

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>

lang pl

list same = ta sama | ta sama | tą samą | tej samej | ten sam | tym samym | taki sam | taka sama | taką samą | to samo | identyczny | identyczna | tak samo
list nm = nazwa | nazwą | nazwę | nick | nickiem | nicka | nazwa użytkownika | login | loginem | imię | pseudonim
list mine = moj | mój | moja | moje | moją
list every = wszędzie | na wszystkich platformach | na każdej platformie | w każdym serwisie | na każdym portalu | na wszystkich portalach | w socialach | we wszystkich socialach | wszędzie indziej | w każdej apce | we wszystkich serwisach
list here = tutaj | tu | co tutaj | co tu | jak tu | jak tutaj | z profilu | na profilu | z mojego profilu | powyżej | wyżej | na tej stronie | którą widzisz
list joined = razem | łącznie | bez spacji | jednym słowem | z kropką | małymi literami | bez polskich znaków | pisane razem
list less = z | bez | plus | minus | i | potem | a potem | ale | kropka
list at = na | w | we | u | przez | małpa
list the = tym | starym | moim
list findme = szukaj | szukaj mnie | wyszukaj | wyszukaj mnie | znajdź mnie | znajdziesz mnie | poszukaj | wpisz | wygoogluj | dodaj
list part = imię | nazwisko | inicjały | imie
list mailhint = u google | w google | od google | tym od google | poczta google | na googlu | ten od googla

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>

lang ru

list same = тот же | тот же самый | такой же | тем же | под тем же | одинаковый | одинаков | один и тот же | то же | то же самое | этот же | точно такой же | так же | идентичный
list nm = ник | никнейм | ником | никнеймом | имя | именем | логин | логином | юзернейм | аккаунт | айди
list mine = мой | мое | моё | моим | мои
list every = везде | всюду | во всех соцсетях | во всех сетях | на всех площадках | на всех платформах | в соцсетях | в любой соцсети | в любой сети | на любом сайте | на других площадках | в других сетях | во всех мессенджерах | в остальных сетях | повсюду
list here = тут | здесь | как тут | как здесь | что и тут | что и здесь | что тут | отсюда | из профиля | в профиле | на этом сайте | сверху | выше | который видите | который видишь | на бирже
list joined = слитно | без пробелов | без пробела | одним словом | через точку | через подчеркивание | через нижнее подчеркивание | вместе | латиницей | маленькими буквами | в одно слово
list less = с | без | плюс | минус | и | потом | а потом | затем | только | но | точка
list at = в | на | во | через | собака
list the = этой | этом | старом | добром
list findme = ищи | ищите | ищи меня | ищите меня | найди | найдите | найдешь | найдете | найдёте | поищите | наберите | вбей | вбейте | забей | гугли | погугли | загуглите | добавляй
list part = имя | фамилия | фамилию | инициалы | имя и фамилия
list mailhint = на гугле | у гугла | от гугла | гугловская | гугловский | гугловской | гугл почта | на яндексе | яндексовская | на мейле | обычный ящик

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>
term circumvent class=social weight=0.85
	(гугли | погугли | загуглите | вбейте | вбей | найдите) ..4 (первая ссылка | первый результат | первая строчка | первое что вылезет)
term move evasion=slang class=social weight=0.85
	(го | гоу | погнали | айда | давай | пошли | гоу | лучше) (в | на) {platform}
	(стукни | стукните | черкни | черкните | маякни | маякните) [мне] (в | на) {platform}

lang uk

list same = той самий | такий самий | тим самим | такий же | той же | однаковий | так само | під тим самим
list nm = нік | ніком | ім'я | ім'ям | логін | логіном | нікнейм
list mine = мій | моє | моїм
list every = скрізь | всюди | усюди | в усіх соцмережах | у всіх соцмережах | на всіх платформах | в соцмережах | будь-де | у всіх мережах
list here = тут | як тут | що й тут | що тут | звідси | з профілю | у профілі | вище | на цьому сайті
list joined = разом | без пробілів | без пробілу | одним словом | через крапку | латиницею | через підкреслення
list less = з | без | плюс | мінус | і | потім | а потім | але | крапка
list at = в | у | на | через | равлик
list the = цьому | цій
list findme = шукай | шукайте | шукай мене | шукайте мене | знайди | знайдіть | знайдеш | знайдете | гугли | загугліть
list part = ім'я | прізвище | ініціали
list mailhint = на гуглі | від гугла | гуглівська | укрнет | на укрнеті

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>

lang ro

list same = acelasi | același | aceeasi | aceeași | la fel | identic
list nm = nume | numele | user | username | nume de utilizator | nick | utilizator
list mine = meu | mea | meu de
list every = peste tot | pe toate retelele | pe toate rețelele | pe toate platformele | pe toate aplicatiile | oriunde | pe orice retea | pe retele | pe socializare
list here = aici | ca aici | de aici | din profil | din profilul meu | de sus | de pe profil
list joined = legat | fara spatii | fără spații | intr-un cuvant | cu punct | impreuna
list less = cu | fara | fără | plus | minus | si | și | apoi | dar
list at = pe | la | in | în
list the = vechiul
list findme = cauta | caută | cauta-ma | caută-mă | ma gasesti | mă găsești | gaseste-ma | cautati
list part = nume | prenume | numele | prenumele | initiale
list mailhint = de la google | cel de la google | la google

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>

lang tr

list same = aynı | aynısı | aynı şekilde | aynıdır | birebir aynı
list nm = ad | adı | adım | adımla | isim | ismim | ismimle | kullanıcı adı | kullanıcı adım | kullanıcı adımla | nick | nickim | hesap adı | hesap adım | rumuz
list mine = benim | kendi
list every = her yerde | her platformda | her sosyal medyada | tüm platformlarda | bütün platformlarda | her uygulamada | tüm sosyal medyada | diğer platformlarda | her sitede | bütün sosyal medyada | sosyal medyada
list here = burada | buradaki | buradakiyle | profilimdeki | profildeki | yukarıdaki | bu sitedeki | gördüğün | gördüğünüz
list joined = bitişik | boşluksuz | bosluksuz | tek kelime | noktalı | küçük harf | birleşik
list less = ile | ve | artı | eksi | sonra | sonuna | başına
list at = de | da | üzerinde | üzerinden | te | ta
list the = şu
list findme = ara | arat | aratın | aratınca | bul | beni bul | bulursun | bulursunuz | beni bulursun
list part = ad | adım | soyad | soyadım | isim | ismim | baş harf
list mailhint = google olan | google'ınki | googledaki | google'daki

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	{platform} ..3 {same} ..1 {nm}
	{platform} ..2 {nm} ..1 {same}
	{same} ..1 {nm} ..1 {platform}
	{here} {nm} ..1 {same} ..2 {platform}
	{nm} ..1 ({here} | {joined}) ..2 {platform}
	{platform} ..2 ({here} | {joined}) {nm} ..2 {findme}
	{findme} ..2 {platform} ..2 {nm}
term hint class=email evasion=handle_hint weight=0.85
	{part} ..1 {part} ..2 {joined} ..3 ({mailer} | {mailhint})
	{part} ..1 {part} ..3 ({mailer} | {mailhint})

lang id

list same = sama | sama persis | yang sama | sama aja | sama semua
list nm = nama | username | user | nama akun | id | nama pengguna | akun | nick
list mine = saya | ku | aku | gue | gw
list every = di mana mana | dimana mana | di semua sosmed | di semua medsos | di semua platform | di semua aplikasi | semua sosmed | semua medsos | di sosmed | di sosmed lain | di platform lain | dimana aja
list here = di sini | disini | sini | yang di sini | kayak di sini | seperti di sini | di profil | profil saya | profilku | di atas | sesuai profil
list joined = disambung | digabung | tanpa spasi | satu kata | gabung | pakai titik | huruf kecil semua
list less = dengan | tanpa | tambah | plus | minus | dan | terus | lalu | tapi | titik
list at = di | ke | lewat | pada | via
list the = si
list findme = cari | cari aja | cari saya | cari aku | search | search aja | ketik | add | follow
list part = nama depan | nama belakang | inisial | nama
list mailhint = yang google | punya google | gugel

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	<findname>
	{at} [{the}] {platform} ..3 {mine} {part} ..1 {mine} {part}
	{mine} {part} ..1 {mine} {part} ..2 {at} [{the}] {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>

lang tl

list same = same | pareho | parehas | parehong | pareho lang | same lang | same din | kapareho | katulad
list nm = name | username | user name | handle | display name | pangalan | profile name | id | ign | nick
list mine = ko | namin | aking
list every = kahit saan | sa lahat | sa lahat ng social | sa lahat ng social media | sa lahat ng platform | sa lahat ng app | everywhere | sa ibang app | kahit saang app | sa socials | sa lahat ng socials
list here = dito | gaya dito | tulad dito | nandito | sa profile | sa profile ko | sa taas | na nakikita mo
list joined = walang space | magkadikit | dikit dikit | isang word | no space | no spaces | lowercase | dikit
list less = tapos | plus | minus | with | na may | walang | at | then
list at = sa | on | via | in
list the = yung | ang
list findme = search | search mo | search nyo | i search | i-search | hanap | hanapin | hanapin mo | hanapin nyo | hanapin mo ko | find | add | add mo | look up
list part = first name | last name | pangalan | apelyido | surname | initials
list mailhint = sa google | yung google | google one | yung sa google

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	{findme} ..3 {nm} ..1 {mine} ..1 {at} [{the}] {platform}
	{findme} ..2 {mine} ..1 {nm} ..1 {at} [{the}] {platform}
	{nm} {mine} ..1 ({here} | {joined}) ..2 {at} {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>

lang hi

list same = same | wahi | yahi | ek hi | same hi | वही | यही | एक ही | same to same
list nm = naam | name | username | user name | id | handle | user id | नाम | यूज़रनेम | यूजरनेम | आईडी
list mine = mera | mere | meri | apna | मेरा | मेरे
list every = har jagah | sab jagah | sabhi jagah | har platform | har platform pe | har app | har app pe | sab pe | sab platform pe | har social media | har site | everywhere | हर जगह | सब जगह | सभी जगह
list here = yahan | yaha | jo yahan hai | yahan wala | yaha wala | profile wala | profile ka | upar wala | यहाँ | यहां
list joined = bina space | bina space ke | ek saath | ek word | ek word me | jod ke | saath me | without space | बिना स्पेस
list less = aur | phir | fir | plus | minus | ke saath | bina | lekin
list at = pe | par | me | mein | पर | में
list the = wala | wali
list findme = search karo | search kar lo | search kijiye | dhoondo | dhundo | dhund lo | dhundh lo | search | khojo | find karo
list part = naam | surname | first name | last name | pehla naam | title
list mailhint = google wala | google wale | google pe | google waala

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	{platform} {at} ..2 {same} ..1 {nm}
	{platform} {at} ..2 {nm} ..1 {same}
	{same} ..1 {nm} ..2 {platform} {at}
	{nm} ..2 {same} ..2 {platform} {at}
	{platform} {at} ..2 ({mine} | {here}) {nm} ..2 {findme}
	{mine} {nm} ..1 ({here} | {joined}) ..2 {platform}
	{mine} {nm} {findme} ..2 {platform}
term hint class=email evasion=handle_hint weight=0.85
	{mine} ..1 {part} ..2 {joined} ..3 ({mailer} | {mailhint})
	{part} ..1 {part} ..3 ({mailer} | {mailhint})

lang vi

list same = giống | cùng | giống hệt | y chang | trùng | như nhau
list nm = tên | tên người dùng | nick | username | tên tài khoản | id | nickname
list mine = mình | của mình | tôi | em | của em
list every = mọi nơi | khắp nơi | mọi mạng xã hội | tất cả mạng xã hội | mọi nền tảng | tất cả các mạng | ở đâu cũng | mxh nào cũng | mọi app
list here = ở đây | đây | như đây | như ở đây | trên này | trang này | trong hồ sơ | trên hồ sơ | bên trên | ở trên
list joined = viết liền | liền nhau | không dấu | không cách | viết liền không dấu | một chữ
list less = với | không | cộng | trừ | và | rồi | thêm | bỏ
list at = trên | ở | qua | bên | tại | đuôi
list the = cái
list findme = tìm | tìm mình | tìm em | search | gõ | kiếm | tìm tên | kết bạn
list part = họ | tên | họ tên | chữ cái đầu
list mailhint = của google | bên google | đuôi google

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	<myname>
	{nm} ..2 {same} {here} ..2 {platform}
	{platform} ..2 {nm} ..2 {same}
	{findme} ..2 {nm} ..1 {mine} ..2 {at} {platform}
term hint class=email evasion=handle_hint weight=0.85
	<mailname>

lang ar

list same = نفس | بنفس | ذات | هو نفسه | هي نفسها
list nm = الاسم | اسم | اليوزر | يوزر | المعرف | اسم المستخدم | الحساب | النك | اليوزرنيم
list mine = اسمي | معرفي | يوزري | حسابي
list every = في كل مكان | بكل مكان | في كل المواقع | بكل المواقع | على كل المنصات | في كل التطبيقات | في جميع المنصات | بكل البرامج | في كل البرامج | على كل السوشيال
list here = هنا | اللي هنا | مثل هنا | زي هنا | في البروفايل | في ملفي | فوق | أعلاه
list joined = بدون مسافات | بدون مسافة | متصل | كلمة واحدة | مع بعض | بدون فراغ
list less = مع | بدون | ثم | وبعدها | و | زائد | ناقص
list at = على | في | بال | عال | ع
list the = ال
list findme = ابحث | ابحث عن | ابحثوا | دور | دوروا | تلقاني | تلاقيني | اكتب | دورني | ضيفني
list part = الاسم الأول | اسمي الأول | العائلة | اسم العائلة | اللقب | الاسم الاول
list mailhint = حق جوجل | تبع جوجل | جوجل | بتاع جوجل

term hint class=social evasion=handle_hint weight=0.85
	<samename>
	{same} {nm} ..2 {platform}
	{platform} ..2 {same} {nm}
	{mine} ..1 ({here} | {joined}) ..2 {platform}
	{findme} ..2 {mine} ..2 {platform}
term hint class=email evasion=handle_hint weight=0.85
	{part} ..2 {part} ..3 ({mailer} | {mailhint})
	{mine} ..1 {joined} ..2 ({mailer} | {mailhint})

lang zh

list same = 同名 | 一样 | 相同 | 同一个 | 同样 | 都一样 | 同款 | 不变 | 一致 | 也是这个
list nm = 名字 | 昵称 | 用户名 | 账号 | 帐号 | id | 号 | 网名 | 名
list mine = 我的 | 我
list every = 全网 | 到处 | 各平台 | 所有平台 | 哪里都 | 各大平台 | 全平台 | 其他平台 | 别的平台 | 每个平台
list here = 这里 | 这边 | 本站 | 主页 | 上面 | 这个 | 在这
list joined = 连写 | 不加空格 | 连在一起 | 没有空格 | 全小写 | 去掉空格
list findme = 搜 | 搜索 | 查 | 找 | 搜一下 | 搜我
list part = 姓 | 名 | 姓名 | 拼音 | 名字 | 全拼
list mailhint = 谷歌邮箱 | 谷歌 | 谷歌的 | 企鹅邮箱 | 网易邮箱

term hint class=social evasion=handle_hint weight=0.85
	{every} ..2 {same} ..1 [{nm}]
	{every} {nm} ..1 {same}
	{nm} ..3 {same} ..4 {platform}
	{platform} ..2 {nm} ..3 {same}
	{platform} ..2 {same} ..1 {nm}
	{platform} ..1 {findme} ..1 {mine} ..3 {nm}
	{findme} {mine} ..3 {nm} ..2 {platform}
term hint class=email evasion=handle_hint weight=0.85
	{part} ..3 {joined} ..3 {mailhint}
	{mine} ..1 {part} ..2 ({mailer} | {mailhint})

lang ja

list same = 同じ | 一緒 | 共通 | 同名 | 同一
list nm = 名前 | ユーザー名 | アカウント名 | id | ハンドル | アカウント | ニックネーム
list every = どこでも | 全部 | 全sns | 他のsns | sns全部 | どのsnsでも | 各sns | ほかのsns
list here = ここ | こちら | このサイト | プロフィール | 上 | ここと
list findme = 検索 | 探して | 検索して | 見つけて

term hint class=social evasion=handle_hint weight=0.85
	{here} ..2 {same} ..1 {nm} ..3 {platform}
	{platform} ..4 {same} ..1 {nm}
	{every} ..2 {same} ..1 {nm}
	{same} {nm} ..2 {platform}
	{platform} ..2 {nm} ..3 {same}
	{nm} ..1 {platform} ..1 {findme}

lang ko

list same = 같은 | 똑같은 | 동일 | 동일한 | 같아요 | 똑같아요 | 같습니다 | 동일합니다
list nm = 이름 | 아이디 | 닉네임 | 닉 | 유저네임 | 계정
list every = 어디서나 | 어디든 | 모든 sns | 다른 sns | 모든 플랫폼 | 모든 앱 | 다른 앱 | 전부
list here = 여기 | 여기랑 | 이곳 | 프로필 | 위
list findme = 검색 | 찾아 | 검색하세요 | 검색하시면 | 찾으시면

term hint class=social evasion=handle_hint weight=0.85
	{every} ..3 {same} ..1 {nm}
	{every} ..2 {nm} ..2 {same}
	{platform} ..3 {same} ..1 {nm}
	{platform} ..2 {nm} ..3 {same}
	{here} ..2 {same} ..1 {nm} ..3 {platform}
	{same} {nm} ..2 {platform}
	{nm} ..2 {findme} ..2 {platform}
