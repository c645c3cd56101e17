# Words that tell that a contact is written in a way that must be undone, across
# languages, and phrases that point to where it can be found.
lang mul

# Something is written backwards.
list near:backward =
	backwards | backward | reversed | reverse | reverse it | in reverse | right to left | from right to left | rtl | back to front | last to first | from the last | last letter to the first | last letter first | last digit first | starting from the end | start from the end | start at the end | read from the end | in reverse order | reverse order | right-to-left | each word backwards | spelled backwards | hold it to a mirror | upside down | upside-down | turn your phone over | mirror | mirrored | flip | flipped | flip it | turn around | turned around | from the end | other way round | other way around |
	al reves | al reverso | de atras para adelante | de derecha a izquierda | invertido | invertida | invierte | revertido | de tras para frente | de tras pra frente | ao contrario | inverta | invertida |
	a l'envers | inverse | inversez | renverse | de droite a gauche | ruckwarts | umgekehrt | verkehrt herum | von hinten | von rechts nach links | umdrehen | spiegelverkehrt | al contrario | rovescio | da destra |
	наоборот | задом наперед | справа налево | в обратном порядке | обратном порядке | переверни | перевернуто | ulta | ulti | ulta padho | baliktad | pabaliktad | baligtad | terbalik | dibalik | tersten | ters | od tylu | wspak |
	倒过来 | 反过来 | 倒着 | 倒序 | 反着 | بالعكس | معكوس | مقلوب | اقلب | उल्टा | उलटा
# Something is written in a code.
list near:code =
	base64 | base 64 | base32 | base 32 | base two | base 2 | base-2 | octal | roman numerals | roman | roman numbers | latin numerals | numeros romanos | chiffres romains | romische zahlen | numeri romani | римские | римскими | braille | shift | shifted | letter shift | shifted by | one letter | each letter | every letter | one letter on | letter further | convert from hex | in hex | each letter is one | next letter | previous letter | cada letra | jeder buchstabe | jeden buchstaben | chaque lettre | каждую букву | каждая буква | ogni lettera | kazda litera | elke letter | b64 | rot13 | rot 13 | caesar | cesar | cipher | cypher | encoded | encode | decode | decoded | decrypt | encrypted | hex | hexadecimal | ascii | unicode | morse | morse code | binary | url decode | urldecode | url encoded | percent encoded | html entities |
	codificado | codificada | decodifica | decodificar | descifra | en base64 | codigo morse | binario | hexa | code morse | decoder | decodez | chiffre | entschlusseln | dekodieren | dekodiere | kodiert | morsecode | binar |
	закодировано | раскодируй | декодируй | расшифруй | морзе | азбука морзе | шифр | двоичный | 编码 | 解码 | 解密 | 摩斯 | شفرة | مشفر | فك التشفير
# Letters among digits are those on the keys of a telephone.
list near:keypad = keypad | key pad | dial pad | dialpad | phone pad | number pad | numpad | phone keys | telephone keys | t9 | old phone | touch tone | vanity | keyboard of the phone | phone keyboard | spells | teclado del telefono | teclado del movil | teclado do telefone | teclas do telefone | clavier du telephone | touches du telephone | telefontastatur | handytastatur | tastatur | tastiera del telefono | на клавиатуре | кнопках | клавиатуре телефона | klawiaturze | toetsenbord
# The first letters of the lines are to be read.
list near:acrostic = first letter | first letters | initial letter | initials | first character | first characters | first digit | first digits | first column | left side | left edge | left margin | read down | reading down | down the left | vertically | vertical | top to bottom | top down | from top to bottom | first letter of each line | first word of each | primera letra | primeras letras | de arriba abajo | de arriba a abajo | en vertical | iniciales | primeira letra | primeiras letras | de cima para baixo | de cima pra baixo | iniciais | na vertical | premiere lettre | premieres lettres | de haut en bas | verticalement | anfangsbuchstaben | ersten buchstaben | erster buchstabe | von oben nach unten | senkrecht | prime lettere | iniziali | dall'alto in basso | первые буквы | первая буква | первым буквам | сверху вниз | по вертикали | первые цифры | pierwsze litery | pionie | w pionie | z gory na dol | upar se neeche | pehla akshar | pehle akshar | pababa | unang letra | atas ke bawah | huruf pertama | yukaridan asagiya | bas harfler | ilk harfler | eerste letters | van boven naar beneden | forsta bokstaven | 首字母 | 竖着 | 竖着读 | 从上到下 | 从上往下 | 縦読み | 縦に読 | 세로
# Something is to be left out.
list near:omit =
	remove | removing | removed | without | ignore | ignoring | delete | deleting | drop the | dropping the | skip | skipping | omit | omitting | take out | taking out | take away | strip | leave out | minus | except | exclude | excluding | cut out | erase | get rid of | lose the | leave off | leaving off | drop all | throw out | throw away | pull out | pick out | subtract the | discard | silent | is silent | are silent | doesn't count | don't count | not counted | without counting | bar the | minus the | take the | taking the | forget the | forget about the |
	sin | quitale | quitenle | suprime | borrale | no cuentes | mudas | muda | saltate | descarta | quita | quite el | quite la | quite los | quite las | quite todo | quite toda | quite todos | quite todas | quite cada | quite esa | quite ese | quite esos | quite esas | quitar | quitando | elimina | eliminar | eliminando | borra | borrar | ignora | ignore | ignorar | saca | omite | sem | tira | tire | tirar | tirando | remova | remover | removendo | apague | apaga | exclua |
	ohne | entfern | streich | loschen | rauten | uberlies | ignorier | stumm | entferne | entfernen | losche | loschen | streiche | weglassen | lass | ignoriere | ignorieren | sans | enleve | enlevez | enlever | retire | retirez | retirer | supprime | supprimez | supprimer | ignorez | senza | togli | togliere | rimuovi | elimina |
	без | выкинь | выкиньте | сотри | сотрите | вычеркни | вырежи | не читай | не считая | кроме | usun | usuń | usuncie | wyrzuc | pomin | bez | skresl | verwijder | weglaten | zonder | cikar | cikarin | olmadan | убери | уберите | убрать | удали | удалите | удалить | игнорируй | пропусти | hata do | hata ke | hatake | hatao | hata | nikaal do | nikal do | bina | tanggalin | tanggalin mo | alisin | wala yung | buang | hapus | tanpa | 去掉 | 删掉 | 删除 | 去除 | 不要 | 除去 | بدون | احذف | حذف | ازل
# What is left out is all capitals, or all digits.
list near:capital =
	capitals | capital letters | wielkie litery | hoofdletters | buyuk harf | buyuk harfler | huruf besar | caps | uppercase | upper case | capital | big letters | mayusculas | maiusculas | majuscules | grossbuchstaben | maiuscole | заглавные | большие буквы
list near:digits =
	numbers | digits | numerals | numeros | chiffres | zahlen | ziffern | numeri | цифры | digitos
# What is left out is all letters.
list near:letters =
	letter | letters | vowels | vowel | consonants | words | vocales | vogais | voyelles | vokale | vocali | гласные | words in between | fruit | fruits | animals | animal | pets | colors | colours | names | emojis | emoji | smileys | palabras | palavras | mots | worter | parole | слова | слово | litery | alphabets | alphabet | letras | lettres | buchstaben | lettere | буквы | буквами | букв | litery | letters | huruf | harf | 字母 | الحروف | الأحرف
# What is left out stands at an end.
list near:leading = first | leading | primero | primera | primeros | premier | premiere | premiers | erste | ersten | primeiro | primeira | primo | prima | первый | первую | первые | pierwszy | pierwsza | pehla | pehle | eerste | ilk
list near:trailing = last | final | trailing | ultimo | ultima | ultimos | ultimas | dernier | derniere | derniers | letzte | letzten | последний | последнюю | последние | ostatni | ostatnia | aakhri | laatste | son
# Something is to be added to, or taken from, each digit.
list near:add = add | adding | plus | increase by | raise by | suma | sumar | sumale | anade | agrega | mas | some | soma | somar | adicione | mais | ajoute | ajoutez | ajouter | addiere | plus | zahle | aggiungi | piu | прибавь | прибавьте | добавь | добавьте | плюс | jod do | tambah | tambahkan | dodaj | 加
list near:subtract = subtract | subtracting | minus | take away | decrease by | reduce by | resta | restar | restale | menos | subtraia | diminua | soustrais | soustrayez | enleve | moins | ziehe | subtrahiere | minus | togli | meno | вычти | вычтите | отними | минус | ghata do | kurangi | odejmij | 减
list near:each = each | every | all digits | all numbers | all the digits | all the numbers | the digits | cada | todos los digitos | todos | chaque | tous les chiffres | jeder | jede | jedes | jeden | jeweils | ogni | к каждой | каждой | каждую | каждому | каждая | har | setiap | kazdej | 每个 | 每位
# The name of a file that introduces who wrote it.
list near:ownfile = resume | resumes | cv | curriculum | vitae | portfolio | profile | bio | hire | hireme | contactcard | card | vcard | businesscard | lebenslauf | bewerbung | hojadevida | curriculo | резюме | портфолио | anschreiben | coverletter | cover | letter | candidate | freelancer
# The text speaks of the name of a file or the like.
list near:nametold = file name | filename | file names | name of the file | name of the attachment | file is named | file is called | file named | file called | zip is named | folder is named | folder named | named | hashtag | hash tag | title of the file | repo is called | nombre del archivo | nombre de archivo | archivo se llama | nom du fichier | fichier s'appelle | dateiname | dateinamen | datei heisst | nome do arquivo | arquivo se chama | nome del file | имя файла | название файла | имени файла | названии файла | file ka naam | file ke naam | pangalan ng file | nama file | dosya adi | 文件名
# Short for a platform, and no word: a handle can follow behind a colon.
list near:initials = ig | insta | tg | fb | wa | vk | whats | wapp | wsp | tele | teleg | tlgm | skp | wx | vx | snap | disc | тг | вк | фб | тлг | инст | вотс | 加v
# In the name of a file or a hashtag, says what it is about: it is nobody's handle.
list near:topic =
	bot | bots | icon | icons | logo | logos | feed | banner | banners | ad | ads | advert | campaign | campaigns | post | posts | story | stories | reel | reels | page | pages | profile | clone | api | sdk | plugin | plugins | widget | widgets |
	theme | themes | marketing | template | templates | mockup | mockups | design | designs | designer | redesign | export | exports | import | backup | backups | data | dataset | chat | chats | group | groups | channel | channels | screenshot | screenshots | screen | screens |
	image | images | img | photo | photos | pic | pics | picture | pictures | video | videos | clip | clips | final | draft | drafts | version | copy | new | old | report | reports | analytics | insights | strategy | content | calendar | plan | planner | plans | brief | cover | covers |
	header | footer | button | buttons | share | sharing | login | auth | oauth | integration | integrations | webhook | webhooks | user | users | client | clients | test | tests | testing | script | scripts | parser | scraper | scraping | automation | automated | store | shop | web | website | site | app | apps | desktop | mobile |
	ios | android | message | messages | messaging | messenger | dump | history | kit | pack | set | sets | asset | assets | ui | ux | like | likes | follower | followers | following | growth | engagement | audit | caption | captions | hashtag | hashtags | carousel | carousels | square | portrait | landscape | size | sizes | guide | guidelines |
	course | tutorial | training | docs | documentation | spec | specs | requirements | proposal | invoice | quote | contract | review | reviews | feedback | support | help | faq | rules | policy | terms | notes | list | lists | table | sheet | results | result | stats | statistics | metrics | dashboard | tracker | tracking | pixel | conversion |
	lead | leads | contacts | numbers | sample | samples | example | examples | demo | preview | thumbnail | thumb | avatar | sticker | stickers | emoji | emojis | gif | animation | animated | filter | filters | effect | effects | music | audio | voice | note | call | calls | status | link | links | url | urls | qr | code | codes |
	server | client | backend | frontend | database | config | settings | setup | install | build | release | update | updates | fix | fixes | bug | bugs | patch | error | errors | log | logs | debug | mock | prototype | wireframe | wireframes | flow | flows | sketch | layout | layouts | grid | style | styles | css | font | fonts | color | colors | colours | palette | gradient |
	brand | branding | branded | business | company | corporate | ecommerce | product | products | sale | sales | promo | promotion | promotional | offer | offers | discount | launch | event | events | season | summer | winter | spring | autumn | fall | christmas | holiday | holidays | halloween | easter | monday | friday | week | weekly | month | monthly | daily | january | february |
	march | april | may | june | july | august | september | october | november | december | q1 | q2 | q3 | q4 | usa | uk | eu | english | spanish | french | german | dark | light | black | white | red | blue | green | pink | small | large | big | high | low | full | part | hd | hq | raw | edited | edit | edits | export | compressed | optimized | ready | approved | signed | print |
	manager | management | agency | freelance | team | social | media | influencer | influencers | creator | creators | community | customer | customers | audience | target | targeting | reach | organic | paid | copywriting | writing | text | texts | blog | article | articles | news | newsletter | email | emails | mail | sms | form | forms | survey | quiz | poll | game | games | mini | webapp | miniapp | ai | gpt | llm | crm | erp | csv | json | xml | sql |
	python | node | nodejs | js | php | java | golang | go | rust | react | flutter | swift | kotlin | wordpress | shopify | woocommerce | style | like | based | only | friendly | first | native | type | level | side | wide | ready | themed | inspired | related | specific | oriented | driven | addict | famous | fame | love | lover | lovers | life | inspo | inspiration | art | artist | photography | fashion | food | fitness | travel | beauty | makeup | wedding | model |
	publicacion | publicaciones | publicidad | anuncio | anuncios | diseno | disenos | plantilla | plantillas | historias | historia | perfil | contenido | calendario | campana | estrategia | informe | reporte | captura | capturas | imagen | imagenes | foto | fotos | portada | boton | grupo | ventas | tienda | pagina | prueba | logotipo | icono | redes |
	publicacao | publicacoes | anuncios | modelo | modelos | conteudo | campanha | estrategia | relatorio | captura | imagem | imagens | capa | botao | vendas | loja | teste | icone | publication | publications | publicite | annonce | annonces | modele | histoires | contenu | calendrier | campagne | strategie | rapport | capture | couverture | bouton | groupe | boutique | icone |
	beitrag | beitrage | anzeige | anzeigen | werbung | vorlage | vorlagen | entwurf | inhalt | kalender | kampagne | strategie | bericht | bild | bilder | titelbild | gruppe | kanal | verkauf | symbol | bericht | post | postagem | postagens | annuncio | annunci | grafica | immagine | immagini | copertina | negozio | gruppo | sito | pagina | modello | kampania | reklama | grafika | okladka | sklep | zdjecie | zdjecia | szablon
# In such a name, what can stand before a platform and between it and a handle.
list near:aboard = my | me | is | id | name | username | user | handle | nick | at | on | im | add | find | contact | via | here | see | and | the | mi | es | en | meu | minha | eu | no | mein | ist | mon | mes | est | sur | mio | moj | ник | мой | cv | resume | portfolio | final
# Top-level domains that most hosts have.
list near:usualtld = com | net | org | de | ru | uk | fr | es | it | br | nl | pl | eu | info | co.uk | com.br | com.mx | com.ar | com.tr | co.in | com.au | edu | gov
# Little words that people put for "@": only where the dot behind them is a word too.
list near:weakat = chez | bei | et | на | en | em | presso | su | bij | hos | pada | di | na | u | pe | in | on | no | w | sur | ve | में | عند | على
# Endings of files.
list near:file = zip | rar | 7z | tar | gz | jpg | jpeg | png | gif | webp | svg | bmp | tif | tiff | heic | pdf | doc | docx | odt | rtf | txt | xls | xlsx | csv | ppt | pptx | psd | eps | xd | indd | mp3 | wav | m4a | mp4 | mov | avi | mkv | webm | vcf | stl | dwg | html | json | xml | apk | exe | dmg | iso
# What a mobile payment address ends with, behind the @.
list near:upi =
	okaxis | oksbi | okhdfcbank | okicici | ybl | ibl | axl | paytm | upi | apl | yapl | rapl | ptsbi | ptyes | ptaxis | pthdfc | jupiteraxis | fbl | barodampay | cnrb | sbi | icici | hdfcbank | axisbank | kotak | idfcbank | federal | waicici | wasbi | wahdfcbank | waaxis | airtel | freecharge | ikwik | jio | pnb | unionbank | yesbank | superyes | axisb | naviaxis | slice | dbs | indus | kbl | rbl | aubank | equitas | hsbc | idbi | mahb | sib | uboi | uco | tapicici | timecosmos | goaxb | amazonpay | abfspay | shriramhdfcbank | yespop

# A handle stands before where it is one: "marta_foto en insta".
term handleafter weight=0.88
	(en | por | no | na | em | pelo | sur | auf | bei | su | op | bij | di | sa | pa | w | в | на | через | у | lewat | trên | على | في) [mi | el | meu | mon | meinem | mio | mijn | mojem | моем | моїм] {platform}

lang en

term circumvent weight=0.88
	(contact details | contact info | contact information) (is | are | s) (in | on | at | inside) (my | our | the attached) [..1] {place}
	(see | check | look at | look in | open | read | view | watch | zoom into) (the | my | our | this | that) [attached] [..1] (footer | header | bottom | top | end | back | corner | image | picture | photo | video | description | caption | background | metadata | screenshot | banner | watermark | slide | cover) [of | in | on] [the | my | our] [{place}] (for | to get | to find | there's | there is | it has | shows | has) [my | our] {details}

term circumvent evasion=picture weight=0.88
	scan [the | my | our | this] {platform} [contact | business] (qr | qr code | code | barcode | qrcode)
	(see | check | open | look at) (the | my | this) [attached] (screenshot | picture | photo | image | pic | business card) (for | to get | to find) (my | our) {details}

term move weight=0.88 class=social
	(slide | slip | hop | jump | come | drop) (in | into | in to | by) (my | our) (dm | dms | pm | pms | inbox) [{on} {platform}]

term move weight=0.85
	(i'm | im | i am | we are | we're) on {platform} [so | and | just] {contactme} (me | us) (there | over there)

term hint class=social evasion=handle_hint weight=0.85
	my (handle | username | user name | name | nick | nickname | id | user) (is | s) [also] the same (on | in | at | for) {platform}
	my (handle | username | user name | nick | nickname | user) here (plus | and | with | followed by | then | but with) [..2]

term hint class=email evasion=handle_hint weight=0.85
	my (full name | name | username | user name | first name | handle) [without spaces | without space | no spaces | all lowercase | in one word | as one word | with a dot] (at | on) [the] {mailer}
