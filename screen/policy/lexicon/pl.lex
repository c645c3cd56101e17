lang pl

list common = i | w | we | z | ze | na | do | o | u | po | od | za | a | że | to | jest | są | nie | tak | się | jak | co | czy | ja | ty | pan | pani | my | mi | mnie | ci | cię | mój | moja | moje | twój | twoja | twoje | proszę | dzięki | cześć | lepiej | tu | tutaj | tam | masz | ma | mam | może | można
list your = twój | twoja | twoje | twojego | twoją | swój | swoja | swoje | swojego | swoją | pana | pani | ci
list on = na | przez | w | we | po | do
list contactme = napisz do mnie | napisz | napisz mi | pisz | pisz do mnie | proszę pisać | proszę napisać | odezwij się | odezwij się do mnie | zadzwoń | zadzwoń do mnie | skontaktuj się ze mną | dodaj mnie | znajdź mnie | znajdziesz mnie | szukaj mnie | łap mnie | jestem | jestem dostępny | jestem dostępna | złap mnie | wyślij mi wiadomość
list go = porozmawiajmy | pogadajmy | rozmawiajmy | przejdźmy | przenieśmy się | przenieśmy rozmowę | kontynuujmy | kontynuujmy rozmowę | możemy pogadać | możemy porozmawiać | możemy przejść | możemy się przenieść | wolę | wolę pisać | wolę rozmawiać | lepiej | lepiej będzie | chodźmy | umówmy się | spotkajmy się | zdzwońmy się | gadajmy | piszmy | dogadajmy się
list place = portfolio | stronie | witrynie | profilu | pdf | pdfie | pliku | cv | ostatniej stronie | pierwszej stronie | obrazku | zdjęciu | filmie | bannerze | dokumencie | załączniku | stopce | opisie | bio

noun phone = numer | numer telefonu | nr telefonu | telefon | komórka | komórkę | numeru | numeru telefonu | nr
noun email = email | e-mail | mail | maila | emaila | e-maila | adres email | adres e-mail | adres mailowy | adresu email
noun address = adres | adres domowy | adres zamieszkania | adres pocztowy
noun social = kontakt | dane kontaktowe | kontakty
noun payment = numer konta | dane do przelewu

macro item = {noun} | {platform} | {mailer} | {pay}

term request weight=0.92
	(jaki | jaka | jakie) (masz | ma | ma pan | ma pani | jest) [{your}] <item>
	(podaj | podaj mi | podasz | podasz mi | proszę podać | prześlij | prześlij mi | wyślij | wyślij mi | daj | daj mi | dasz | dasz mi | zostaw | zostaw mi | napisz | czy możesz podać | możesz podać | możesz mi podać | czy mógłbyś podać | mogę prosić o | poproszę | poproszę o | prosiłbym o | potrzebuję | potrzebny mi | potrzebuję jeszcze) [mi] [{your}] <item>
	(masz | czy masz | używasz | ma pan | ma pani) {messenger} $?
	(jesteś | czy jesteś) na {platform} $?
	^ {your} <item> $?
term request class=address weight=0.88
	gdzie (mieszkasz | pan mieszka | pani mieszka) [dokładnie]
term move weight=0.9
	{go} [lepiej | dalej | na priv | rozmowę | to] {on} {platform}
	{contactme} [lepiej | bezpośrednio] {on} {platform}
	(wygodniej | szybciej | łatwiej | lepiej) {on} {platform}
term move class=social weight=0.85
	(poza | poza tą) (platformą | stroną | serwisem | aplikacją)
	(napisz do mnie | skontaktuj się ze mną | zadzwoń) (bezpośrednio | prywatnie | na priv)
term move class=email weight=0.85
	(napisz | napisz do mnie | pisz | proszę pisać | odezwij się) (na | przez) (maila | mail | email | e-mail | mojego maila)
term move class=payment weight=0.85
	(zapłać | płatność | przelew | zapłacę | płać) [mi] (bezpośrednio | poza | gotówką | {on} {pay})
	(bez | uniknąć | ominąć) prowizji
term circumvent weight=0.88
	(mój | moje | moja) {noun} (jest | są | znajdziesz | znajduje się) [..1] (w | na) [..2] {place}
	(znajdziesz | zobacz | sprawdź) (mój | moje) {noun} (w | na)
	(zeskanuj | zeskanować) [mój] (qr | kod qr | kod)
term handle weight=0.92
	(mój | moje) {platform} [to]
	na {platform} (jestem | jako | pod nazwą | nick)
	{platform} (nick | nazwa | login)
term mailname weight=0.88
	(mój | na) {mailer} [to]
term hint class=social evasion=handle_hint weight=0.85
	(ta sama | tą samą | ten sam | pod tą samą) (nazwa | nazwą | nick) (wszędzie | co tutaj | jak tutaj | na {platform})
term announce weight=0.9
	(mój | moja) {noun} [to]
	(zadzwoń | napisz | pisz | dzwoń) [na | pod]
term announce class=address weight=0.9
	(mieszkam | mieszkamy) [na | przy | w]
	(adres | ul)
term guard weight=1
	(numer | nr) (zamówienia | faktury | strony | konta | seryjny | wersji)
	adres (ip | url | www)
	(bot | wtyczka | kampania | integracja | api | strona) (na | do | dla) {platform}
	(napisz | pisz) (tutaj | tu)
