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

# Verbs with their objects and channels, by all their forms.
list people = klient | klienci | klientów | klientom | użytkownik | użytkownicy | użytkowników | kupujący | odwiedzający
list talks = pisz | piszmy | pisać | napisz | napisać | napiszę | piszę | proszę pisać | rozmawiać | porozmawiać | porozmawiajmy | rozmawiajmy | pogadać | pogadajmy | gadać | gadajmy | omówić | omówmy | omówimy | obgadać | obgadajmy | kontynuować | kontynuujmy | przejść | przejdźmy | przejdziemy | przenieść | przenieśmy | przenieśmy się | przeskoczmy | kontakt | kontaktować | skontaktować | skontaktuj | skontaktujmy | zadzwonić | zadzwoń | dzwoń | zdzwonić | zdzwońmy | zdzwonimy | dodać | dodaj | dodam | znajdź | znaleźć | znajdziesz | szukaj | łap | złap | odezwij | odezwij się | odezwać | odezwę | odpisuję | odpowiadam | odpiszę | umówić | umówmy | dogadać | dogadajmy | dogadamy | spotkać | spotkajmy | wysłać | wyślij | wyślę | przesłać | prześlij | prześlę | rozmowa | rozmowę | jestem | jesteśmy | siedzę | wolę | lepiej | wygodniej | szybciej | łatwiej | prościej | połączyć | wideorozmowa | spotkanie | reszta | resztę | szczegóły | może | chodźmy | wpadnij | uderzaj
list giving = podaj | podasz | podać | proszę podać | poda | prześlij | przesłać | prześlesz | wyślij | wyślesz | wysłać | daj | dasz | dać | zostaw | zostawić | zostawisz | napisz | napisać | podeślij | podesłać | podrzuć | podrzucisz | podrzucić | podrzuć mi | rzuć | udostępnij | udostępnić | przekaż | przekazać | poproszę | prosić | proszę o | prosiłbym | prosiłabym | poprosić | potrzebuję | potrzebny | potrzebna | potrzebowałbym | chciałbym | chciałabym | mogę | mógłbym | zapisz | zdradź | zdradzisz | powiedz | wpisz | wpisać | jaki | jaka | jakie | masz | ma pan | ma pani
list yours = twój | twoja | twoje | twojego | twoją | twoich | swój | swoja | swoje | swojego | swoją | swoich | pana | pani | pański | państwa
list chan = numer | numer telefonu | nr telefonu | nr | telefon | komórkę | numeru | numeru telefonu | numer kontaktowy | kontakt | kontaktu | dane kontaktowe | namiary | email | e-mail | mail | maila | emaila | e-maila | adres email | adres e-mail | adres mailowy | adresu email | skrzynkę | whatsappa | messengera | telegrama | instagrama | insta | fejsa | facebooka | snapa | skype'a | linkedina | discorda | nick | nicka | adres | adres domowy | adres zamieszkania | adres pocztowy | adres do wysyłki | adresu
list reachyou = zadzwonić | dzwonić | oddzwonić | wysłać | wyślę | przesłać | prześlę | napisać | pisać | skontaktować | kontaktować | dodać | znaleźć | szukać | złapać
noun phone = telefonu | numer kontaktowy | namiary
noun email = mailem | mailowy
term request weight=0.9
	{giving} [..2] {yours} [..1] {chan}
	{giving} [mi | nam | proszę] (numer | numer telefonu | telefon | nr telefonu | kontakt | maila | mail | namiary | adres email | adres mailowy | numer kontaktowy) [proszę | do siebie | kontaktowy | zadzwonię | żebym | oddzwonię]
	(na jaki | pod jaki | pod jakim | na który | pod którym | pod który | na jakiego | jaki | do jakiego) {chan} [..3] {reachyou}
	(gdzie | dokąd) [..1] (mogę | można | mam) [..1] (zadzwonić | napisać | wysłać | cię znaleźć | pana znaleźć)
	(jak) [..1] (mogę | można) [..1] (się z tobą | się z panem | się z panią | z tobą | cię | pana | panią) [..1] (skontaktować | znaleźć | złapać) [..1] (poza | bezpośrednio | inaczej | na {platform} | telefonicznie | prywatnie)
	(jak) [..1] (się nazywasz | cię znaleźć | cię szukać | masz | jesteś) [..2] (na) {platform}
	(jesteś | czy jesteś | masz konto | masz | czy masz | używasz | jest pan | jest pani | ma pan | ma pani | znajdę cię | siedzisz) [..1] (na | może) {platform}
	(masz | czy masz | ma pan | ma pani | używasz) [..1] {platform} $?
	(inny | jakiś inny) (sposób | kanał | kontakt) [..2] (kontaktu | skontaktować | kontakt)
term request class=address weight=0.88
	gdzie [dokładnie] (mieszkasz | pan mieszka | pani mieszka | jest | znajduje się | masz) [..1] (biuro | pracownia | studio | dokładnie | warsztat) [..1]
	gdzie (dokładnie) (mieszkasz | pan mieszka | pani mieszka)
	(podaj | proszę podać | poproszę | poproszę o | prześlij | wyślij | napisz) [..1] (adres | dokładny adres | adres do wysyłki | adres zamieszkania | adres dostawy | adres do przesyłki)
	(na jakiej | przy jakiej) ulicy [..2]
	(na jaki adres | gdzie) [..1] (wysłać | przesłać | dostarczyć) [..1] (paczkę | próbki | umowę | przesyłkę)
term request class=meeting weight=0.88
	(wyślij | prześlij | podeślij | podrzuć | daj | utwórz | stwórz) [mi | nam] [..1] (link | linka | zaproszenie) [..1] (do | na) [..1] ({platform} | zooma | meeta | spotkania | kalendarza | teamsów)
term request class=payment weight=0.88
	{giving} [..1] (numer konta | nr konta | numer rachunku | dane do przelewu | blika | rewoluta)
term move weight=0.88
	{talks} [..4] (na | przez | w | do) {messenger}
	(na | przez | w) {messenger} [..4] {talks}
	{talks} [..2] (na | przez | w | do) {platform}
	(wygodniej | szybciej | łatwiej | lepiej | wolę | prościej | najlepiej) [..3] (na | przez | w) {platform}
	(tutaj | tu) [..1] (rzadko | prawie nie | nie) [..4] {messenger}
	(umówmy się | spotkanie | rozmowa | call | zdzwońmy się | wideorozmowa | spotkajmy się) [..2] (na | przez) {platform}
list away = poza platformą | poza stroną | poza serwisem | poza aplikacją | poza tą platformą | poza tą stroną | poza portalem | prywatnie | na priv | na privie | gdzie indziej | w innym miejscu | innym kanałem | bez pośredników | bez pośrednika | bez platformy | nie tutaj | w innej aplikacji
term move class=social weight=0.87
	{talks} [..3] {away}
	(tutaj | tu) (nie można | nie mogę | blokują | usuwają | cenzurują | czytają) [..4] {talks}
term move class=phone weight=0.86
	(porozmawiać | porozmawiajmy | pogadać | pogadajmy | omówić | omówmy | wolę | lepiej | wygodniej | szybciej | wyjaśnię) [..2] (przez telefon | telefonicznie | głosowo)
	(przez telefon | telefonicznie) [..2] (porozmawiać | omówić | lepiej | szybciej | łatwiej | wyjaśnię | będzie)
	(zadzwoń | proszę zadzwonić | zadzwoń proszę | dzwoń) [do mnie] (wieczorem | jutro | dziś | dzisiaj | kiedy | będzie | to | szybciej | po)
	(zdzwońmy się | zdzwonimy się)
	(mogę | czy mogę) [do] (ciebie | pana | pani) (zadzwonić)
term move class=email weight=0.86
	{talks} [..3] (na | przez | drogą) [mojego | moją] (maila | mail | email | e-mail | skrzynkę | mailową | mailem)
	(wyślij | prześlij | wyślę | prześlę | proszę wysłać) [..3] (mailem | na maila | na mail | na e-mail | na skrzynkę)
list pays = zapłać | zapłacę | zapłata | płacić | płać | płatność | płatności | przelej | przeleję | przelew | przelewem | przelać | rozliczyć | rozliczmy | rozliczymy | rozliczenie | wypłata | dogadać | dogadajmy | dogadamy | pieniądze | zaliczka | zaliczkę | współpraca | współpracować | współpracujmy | wpłać | wpłacę | umówmy się
list past = bezpośrednio | bezpośrednio na konto | poza platformą | poza serwisem | poza portalem | poza stroną | gotówką | w gotówce | na konto | na moje konto | na twoje konto | bez prowizji | bez pośrednika | bez pośredników | bez platformy | do ręki | pod stołem | kryptowalutą | blikiem | blik | przelewem
term move class=payment weight=0.87
	{pays} [..3] {past}
	(uniknąć | unikniemy | ominąć | ominiemy | oszczędzić | oszczędzimy | zaoszczędzimy | nie płacić | omijając | tracić) [..2] (prowizji | prowizję | prowizje | opłaty | opłat | procent)
	(bez) [..1] (prowizji | pośrednika | pośredników | platformy) [..1] (taniej | serwisu | portalu | platformy | będzie | wyjdzie)
	(taniej | rabat | zniżka) [..2] (jeśli | jak) [..2] {past}
list place = strony | na dole strony | sekcji kontakt | wizytówce | wizytówka | stopkę | stopka | nagłówku | okładce | galerii | prezentacji | slajdzie | ostatnim slajdzie | kosztorysie | ofercie | instagramie | kanale | blogu | rogu | logo | znaku wodnym | rolce | reelu | resume | portfolia | próbce | próbkach | filmu | pliku
list seen = jest | są | znajdziesz | znajdzie | znajduje się | znajdują się | widać | podany | podane | zapisany | zapisane | widoczny | widoczne | masz | zostawiłem | zostawiłam | napisane
list mycontact = numer | telefon | mail | email | kontakt | dane | dane kontaktowe | namiary | wszystko | jak się ze mną skontaktować | jak mnie znaleźć
term circumvent weight=0.88
	(mój | moje | moja | wszystkie | cały) {mycontact} [..1] {seen} [..1] (w | na | pod) [..4] {place}
	{mycontact} [..1] (znajdziesz | znajdzie pan | znajdzie pani | znajdziecie) [..1] (w | na) [..3] {place}
	(w | na | pod) [..3] {place} [..2] {seen} [..2] {mycontact}
	(zerknij | zerknąć | proszę zerknąć | zobacz | sprawdź | spójrz | rzuć okiem | popatrz | obejrzyj | otwórz) [..4] {place} [..2]
	(wpisz | wyszukaj | znajdź | poszukaj | wygoogluj | zgooglaj) [..3] (w google | w googlu | w internecie | w wyszukiwarce)
	(dane kontaktowe | kontakt | numer) [..2] (w | na) [..2] (stopce | wizytówce | nagłówku | okładce)
	na (mojej | naszej) stronie [..1] (jest | masz | znajdziesz) [..1] (przycisk | formularz | czat | ikona | ikonka)
# What a thing is done by, and where it stands, once more.
term request weight=0.9
	(mogę | możemy | mógłbym | mogłabym) [prosić o | dostać | poprosić o] [twój | pana | pani | jakiś] (numer | nr | telefon | maila | mail | kontakt | namiary | adres mailowy)
	(podeślij | podrzuć | podasz | podaj | rzuć | daj) [mi | nam] [swój | swojego | swoje] (numer | nr | telefon | maila | mail | insta | snapa | kontakt | namiary | nick | fejsa)
	(na jaki | na jakiego | pod jaki | pod jakim) (numer | mail | maila | adres | numerem | email) ..2
term move class=meeting weight=0.87
	(zróbmy | zrobimy | umówmy | umówmy się na | spotkajmy się na | możemy zrobić | pogadajmy na | zdzwońmy się na | widzimy się na) ..1 (zooma | zoomie | zoom | teamsach | google meet | meecie)
term move class=phone weight=0.85
	^ [ok | tak | albo | najlepiej | proszę | po prostu] (zadzwoń | niech pan zadzwoni | niech pani zadzwoni | dzwoń | przedzwoń) (do mnie | jutro | dzisiaj | wieczorem | kiedy | po)
	(zadzwoń | przedzwoń) do mnie
	(porozmawiajmy | pogadajmy | zdzwońmy się | obgadajmy | lepiej) ..1 (przez telefon | telefonicznie)
term move class=email weight=0.93
	(napisz | wyślij | podeślij | napisz do mnie | prześlij) [mi | do mnie | ..1] (maila | mejla | e-maila | emaila | na maila | mailem | na mejla)
	(lepiej | wolę | kontynuujmy | przejdźmy) ..1 (mailowo | mailem | na maila)
term move class=payment weight=0.87
	(mogę | zapłacę | zapłać | przelej | przeleję | płatność | rozliczmy się | rozliczymy się | dogadajmy się | zróbmy to | pracujmy | możemy) ..2 (blikiem | blik | bezpośrednio | na konto | poza platformą | poza serwisem | bez prowizji | przelewem | gotówką | z pominięciem platformy | pod stołem | revolutem)
term move class=social weight=0.87
	(wskakuj | wskocz | wbijaj | wbij | wpadaj | wpadnij) na [naszego | mojego | nasz | mój] {platform}
list spot = zdjęciu w tle | zdjęcie w tle | zdjęciu | zdjęcie | obrazku | banerze | logo | pdf | pdfie | cv | portfolio | stronie | stopce | ostatniej stronie | ostatnim slajdzie | filmie | bio | profilu | pliku | załączniku | wizytówce | wizytówka | znaku wodnym | dokumencie | prezentacji | okładce
list reachme = mój numer | mój telefon | mój mail | mój kontakt | moje dane | dane kontaktowe | moje dane kontaktowe | namiary | mój insta
term circumvent weight=0.88
	(zobacz | spójrz | sprawdź | zerknij | rzuć okiem | otwórz | przybliż | obejrzyj) ..3 {spot} ..3 {reachme}
	(na | w) [mojej | moim | tej] {spot} ..2 (jest | są | znajdziesz | znajdzie pan | znajdzie pani) {reachme}
	{reachme} (jest | są | znajdziesz | znajduje się | podałem | podałam) ..1 (na | w) ..2 {spot}
term guard weight=1
	(numer | telefon | mail | adres | numer telefonu) (w | na) [..2] {place} [..1] (jest | są) (zły | zła | błędny | błędna | stary | nieaktualny | za)
	(przez | na) [wideo | czat | czacie] [na] (platformę | platformie)
