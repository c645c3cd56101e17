# Words that say what a number or a link near them is. They are looked up only
# beside one, across languages; case and accents do not count. The nearest word
# decides.
lang mul

# A telephone number follows.
list near:phone =
	call | calls | call me | called | calling | caller | phone | phones | phone number | fone | ph | tel | tele | telephone | cell | cell phone | cellphone |
	mobile | mob | handphone | hp | landline | hotline | helpline | whatsapp id | wa id | viber id | imo id | whatsapp | whats app | whatsap | watsapp | wa |
	wapp | viber | signal | imo | fax | dial | ring | ring me | buzz me | text me | txt me | text or call | sms | hit my line | voicemail | not answering |
	answering | reach me | reach us | reach him | reach her | reach you | reachable | hablame | marcame | llamanos | telefono | tel. | telf | tlf | tfno |
	celular | cel | movil | llama | llamame | llame | llamar | llamenos | marcame | marca | wasap | guasap | wsp | wpp | fijo | numero de telefono | telefone |
	ligar | ligue | liga | me liga | telemovel | zap | zapzap | contato | telephone | portable | appelle | appelez | appeler | appelle moi | appelez moi |
	joindre | joignable | numero de telephone | telefon | telefonnummer | handy | handynummer | mobil | mobilnummer | ruf | rufen | rufen sie | anrufen |
	ruf mich | erreichbar | erreichst | erreichen | rufnummer | festnetz | durchwahl | cellulare | chiama | chiamami | chiamare | chiamate | telefonata |
	telefonare | bellen | bel | bel me | telefoonnummer | mobiel | zadzwon | dzwonic | komorka | telefonu | телефон | тел | моб | мобильный | сотовый | звони |
	звоните | позвони | позвоните | набери | наберите | звонить | номер телефона | ватсап | вотсап | вацап | вайбер | телефону | телефонуйте | дзвоніть |
	telpon | telepon | nomor hp | no hp | hubungi | nomer | tawag | tawagan | tumawag | itext | text mo | फोन | मोबाइल | कॉल | फ़ोन | व्हाट्सएप | call karo |
	call kar | phone karo | هاتف | الهاتف | جوال | الجوال | موبايل | تلفون | تليفون | اتصل | اتصلوا | اتصل بي | واتساب | واتس | كلمني | رن علي | 电话 | 手机 |
	手机号 | 打电话 | 致电 | 拨打 | 联系电话 | 微信同号 | 電話 | 手機 | 携帯 | 携帯電話 | お電話 | টেল | ফোন | মোবাইল | নাম্বার | কল | โทร | เบอร์ | โทรศัพท์ | มือถือ | شماره | تماس | تلفن | موبایل | زنگ | טלפון | נייד | הטלפון | הטלפון שלי | הנייד | הנייד שלי | הפלאפון | פלאפון | לטלפון | לנייד | תתקשר | תתקשרי | התקשר | תתקשרו | להתקשר | בוואטסאפ | וואטסאפ | המספר שלי | τηλέφωνο | κινητό | τηλ | 전화 | 휴대폰 | 핸드폰 | 연락처 | 전화번호 | goi | dien thoai | sdt | ara | arayin | cep | telefonum
# A number follows that may be a telephone's.
list near:number =
	area code | first digits | first five digits | first three digits | first half of it | prefix is | zalo | wechat | wechat id | weixin | telegram | botim | kakao | kakaotalk | 微信 | 微信号 | телеграм | телега | тг | number | num | nums | numb | nbr | nmbr |
	no | nos | nr | contact | contact number | contact me | text | txt | digits | line | message me | msg me | msg | ping me | reach | reach out | dm | hmu |
	hit me | hit me up | my number | mine | numero | nro | num. | mi numero | contacto | contactame | escribeme | escribame | meu numero | fale comigo |
	contactez | mon numero | nummer | meine nummer | kontakt | номер | мой номер | контакт | пишите | nomor | nomer saya | numero ko | mera number | nambar |
	नंबर | मेरा नंबर | नम्बर | رقم | رقمي | الرقم | 号码 | 我的号码 | 番号 | 번호 | numara | numaram | so cua toi
# It is something else.
list near:other =
	order | orders | order no | invoice | invoices | inv | receipt | tracking | track | shipment | parcel | package | awb | consignment | po number | po no | purchase order |
	ticket | tickets | ref | reference | refs | transaction | txn | trx | payment id | card | credit card | debit card | cc | visa | mastercard | amex | cvv |
	cvc | pin | pincode | pin code | otp | passcode | password | code | codes | zip | zipcode | zip code | postal | postcode | postal code | account | acct |
	a/c | iban | swift | bic | routing | sort code | bank | upi | ssn | social security | social security number | passport | license | licence |
	driver's license | id | ids | uid | user id | job id | national id | tax | vat | ein | tin | gstin | gst | pan | aadhaar | nric | isbn | issn | doi |
	asin | sku | upc | ean | barcode | serial | serial no | model | part no | part number | imei | mac | vin | version | ver | v | build | release | rev |
	commit | hash | issue | pr | bug | patch | line no | row | rows | page | pages | chapter | price | budget | cost | total | amount | fee | rate | salary |
	usd | eur | gbp | inr | php | rs | dollars | euros | paid | pay | sum | balance | date | dated | year | years | born | dob | birth | since | deadline |
	article | art no | item | items | product | catalog | catalogue | case | claim | member | membership | batch | lot | meter | vehicle | plate | registration | seat | gate | flight | at line | on line | in line | error | error code | errno | exception | offset | bytes | ip | ip address | port | server | gateway | dns | lat | lng | latitude | longitude | coordinates | coords | gps | timestamp | epoch | size | width |
	height | resolution | dimension | dimensions | px | population | pedido | orden | factura | recibo | seguimiento | rastreo | tarjeta | cuenta |
	cuenta bancaria | codigo | cedula | dni | rfc | precio | total | clave | expediente | referencia | fatura | nota fiscal | rastreio | cartao | conta |
	codigo | cpf | cnpj | preco | protocolo | senha | commande | facture | suivi | colis | carte | compte | dossier | siret | siren | prix | code postal |
	mot de passe | bestellung | bestellnummer | rechnung | rechnungsnummer | sendung | sendungsnummer | karte | konto | kontonummer | kundennummer | auftrag |
	auftragsnummer | artikelnummer | aktenzeichen | ausweis | ausweisnummer | personalausweis | plz | steuernummer | preis | ordine | fattura | spedizione |
	carta | conto | codice | prezzo | заказ | заказа | счет | счет-фактура | трек | карта | карты | паспорт | инн | снилс | код | цена | договор | артикул |
	накладная | индекс | pesanan | faktur | resi | rekening | kode | harga | 订单 | 订单号 | 发票 | 快递 | 单号 | 卡号 | 账号 | 身份证 | 价格 | 编号 | 验证码 | 注文 | 注文番号 | 請求書 | 주문 |
	주문번호 | 송장 | 계좌 | طلب | الطلب | فاتورة | الفاتورة | الشحنة | البطاقة | الحساب | السعر | المبلغ | شحنة | بطاقة | حساب | كود | سعر
# It counts what comes after it.
list near:unit =
	stück | stueck | stk | usd | eur | gbp | inr | php | dollars | dollar | euros | euro | pounds | rupees | pesos | rubles | bucks | cents | users | user | customers | people |
	followers | subscribers | views | downloads | records | rows | lines | words | items | products | orders | units | pieces | pcs | pages | characters |
	images | files | requests | km | kms | miles | meters | metres | m | cm | mm | kg | kgs | g | lbs | px | pixels | dpi | mb | gb | tb | kb | bytes | hz |
	khz | mhz | fps | hours | hrs | hour | minutes | mins | min | seconds | secs | sec | ms | days | day | weeks | months | years | year | am | pm | percent |
	pct | times | votes | points | euros | dolares | horas | dias | palabras | usuarios | stunden | tage | worter | jours | heures | mots | рублей | руб |
	долларов | часов | дней | слов | 元 | 块 | 人 | 円 | 원 | 명
# What stands before it is a telephone number.
list near:behind =
	is me | is mine | gets me | to reach me | reaches me | works for calls | call me | text me | txt me | ring me | whatsapp me | message me | msg me | ping me | call or text | is my number | is my num | is my no | is my cell |
	is my cellphone | is my mobile | is my phone | is my phone number | is my whatsapp | is my contact | is the number | my number | my cell | my phone |
	my whatsapp | on whatsapp | via whatsapp | hmu | hit me up | hit my line | es mi numero | es mi celular | es mi telefono | es mi whatsapp | llamame |
	escribeme | hablame | me llama | me liga | me chama | me chama no zap | e meu numero | e o meu numero | meu zap | meu numero | c'est mon numero |
	mon numero | appelle moi | appelez moi | ist meine nummer | meine nummer | ruf mich an | rufen sie an | rufen sie mich an | e il mio numero | chiamami |
	мой номер | это мой номер | звони | звоните | позвони | позвоните | пиши | пишите | набери | mera number | mera number hai | call karo | call karna |
	pe call | par call | ye mera number | nomor saya | wa saya | tawag | itawag | رقمي | هذا رقمي | اتصل بي | كلمني | 我的电话 | 我的号码 | 给我打电话 | 打给我
# It is a telephone line of this kind.
list near:label = office|fax|mobile|mob|cell|cellphone|home|work|tel|phone|landline|direct|direct line|whatsapp|wa|viber|toll free|hotline| movil|celular|oficina|casa|fijo|telefone|portable|bureau|domicile|handy|mobil|privat|buro|dienstlich|geschaftlich|ufficio|cellulare| моб|мобильный|раб|рабочий|дом|домашний|тел|手机|电话|携帯|جوال|موبايل|مكتب
# An e-mail address follows.
list near:email =
	email | e-mail | mail | mails | emails | mailto | gmail | hotmail | outlook | yahoo | e mail | email me | mail me | email address | inbox | reach me |
	reach | write | write me | write to | contact | contact me | address is | id is | email id | correo | correo electronico | mi correo | escribeme |
	escribe | escriba | correio | meu email | escreva | courriel | mel | adresse mail | ecrivez | ecris | schreib | schreiben sie | schreib mir | posta |
	posta elettronica | scrivimi | scrivi | почта | почту | почте | имейл | мейл | мыло | емейл | напишите | пишите | пиши | напиши | 邮箱 | 邮件 | 电子邮件 | メール |
	이메일 | 메일 | ايميل | إيميل | بريد | البريد | ईमेल | मेल | surel | eposta | e-posta
# A website follows.
list near:site = website|web site|site|web|page|homepage|blog|portfolio|url|link|domain|visit|browse|check out|our site|my site|online at|landing page|go to|head to|log in at|login at|sign up at| sitio|sitio web|pagina|pagina web|web|visita|visite|portafolio|portfolio|enlace|site web|lien|webseite|seite|besuch|besuchen|sito|sito web|сайт|сайте|сайту|портфолио|ссылка|网站|网址|サイト|사이트|موقع|الموقع|वेबसाइट
# The part of a link that names a page on which one gets in touch.
list near:page =
	contact | contacts | contact us | contactus | contact me | contactme | contacto | contactos | contactanos | contato | contatos | contactez |
	contactez nous | nous contacter | kontakt | kontakte | kontaktformular | contatti | contattami | контакты | контакт | iletisim | kontakty | get in touch |
	getintouch | reach us | reach me | say hello | hire me | hireme | hire | work with me | lets talk | talk | book | booking | bookings | book now |
	book a call | book call | bookacall | book me | appointment | appointments | schedule | schedule a call | schedule call | reserve | reservation |
	reservar | reservas | cita | citas | agendar | agenda | termin | termine | buchen | rendez vous | rdv | consultation | consult | consulting call |
	inquiry | enquiry | enquire | inquire | quote | request a quote | get a quote | meeting | meet me | callback | call me
# Never the part before the @ of an address: "reach me at".
list near:notlocal = me|us|him|her|them|you|it|i|we|they|look|looking|work|working|works|available|online|found|site|website|page|is|are|was|am|here|there|live|based|hosted|study|meet|visit|more|info on|out
# It is something else, if no word announces it: "po" is a purchase order, or
# polite in Tagalog.
list near:maybe = po
# What something is called follows.
list near:copula = is|s|es|est|e|ist|ay|to|это|is:|jest|adalah|hai|là
# What follows is not to happen.
list near:negation =
	do not | don't | dont | does not | doesn't | did not | didn't | can not | cannot | can't | cant | must not | mustn't | should not | shouldn't | will not | won't | wont | would not | wouldn't | may not | never | not | not allowed to | not supposed to | not permitted to | not going to | not able to | forbidden to | prohibited to | against the rules to | against policy to | no need to | instead of | rather than | avoid | stop | without | refuse to | refused to |
	aren't allowed to | isn't allowed to | am not allowed to | are not allowed to | not allow me to | not allow us to | doesn't allow | does not allow | not let me | unable to | prefer not to | rather not | would rather not | not comfortable | not comfortable to | not accept | don't accept | do not accept | don't take | do not take | don't do | do not do | can't do | cannot do | can't accept | cannot accept | never accept | never do | don't use | do not use | no longer | nobody should | no one should | no |
	do not ever | don't ever | don't just | do not just | don't try to | do not ask to | don't ask to | don't ask me to | don't need to | not need to | don't have to | not have to | don't want to | not want to |
	no | nunca | no se puede | no podemos | no puedo | no debes | prohibido | sin | não | nao | não podemos | não posso | nunca | proibido | ne | n' | ne pas | de ne pas | interdit de | on ne peut pas | nicht | bitte nicht | kein | keine | niemals | non | mai | non possiamo | non posso | не | нельзя | никогда | nie | nie wolno | jangan | tidak boleh | huwag | huwag mong | bawal | bawal ang | mat | kabhi mat | nahi | không | đừng | 不要 | 请不要 | 请勿 | 别 | 不能 | 不可以 | 不准 | 禁止 | 勿 | لا | لا ت | ممنوع | मत | ないで
# A negation behind it asks or is a condition.
list near:asking = why|if|or|whether|que|si|se|porque|por que|pourquoi|warum|wieso|ob|wenn|perche|почему|если|чего|или|waarom|dlaczego|kenapa|bakit|kyun|kyu|为什么|何不
# Something made that shows a text.
list near:shown = form|forms|screen|page|app|field|fields|label|labels|placeholder|button|bot|chatbot|popup|dialog|dialogue|modal|survey|script|prompt|prompts|says|asks|asked|reads|saying|asking|text|copy|string|tooltip|title|headline|caption|banner|template|line|question|called|named|titled|phrase|slogan|song|chapter|character|translate|translated|formulario|pantalla|campo|boton|titulo|frase|dice|formulaire|champ|bouton|titre|formular|feld|titel|satz|modulo|campo|форма|форме|кнопка|поле|фраза|заголовок|надпись|表单|按钮
# A text that is worked on, and what is done to it.
list near:matter =
	row | rows | entry | entries | record | listing | listings | deed | sign | signs | plaque | dialog | dialogue | lesson | exercise | worksheet | novel | book | poem | lyrics | movie | film | scene | chapter | paragraph | sentence | string | strings | key | value | error | errors | exception | log | logs | stack | trace | parser | parse | parses | regex | regexp | pattern | patterns | test | tests | unit | fixture | fixtures | seed | seeds | sample | samples | dummy | fake | mock | fails | fail | accept | accepts | reject | rejects | match | matches | render | renders | translate | translation | translating | translator | proofread | rewrite | rephrase | replace | change | correct | fix | transcribe | transcript | caption | subtitle | subtitles | voiceover | narration | podcast | intro | jingle | slogan | map | drawing | sketch | illustration | illustrate | draw | comic | panel | panels | poster | flyer | brochure | leaflet | menu | label | tag | stamp | letterhead | template | mockup | wireframe | layout | figma | placeholder | csv | json | xml | sql | spreadsheet | column | columns | cell | cells | table | dataset | database | duplicate | constraint | query | endpoint | payload | header | curl | config | console | snippet | example | examples | font | centre | center | bold | blue | red |
	fila | filas | registro | registros | cadena | plantilla | maqueta | letrero | cartel | rotulo | guion | novela | cancion | leccion | ejercicio | traducir | traduce | traduccion | corregir | cambiar | cambia | reemplazar | ejemplo | ejemplos | prueba | pruebas | ficticio | ficticia | expresion | columna | celda | tabla | error | firma como |
	linha | linhas | registo | letreiro | placa | cartaz | roteiro | novela | musica | liçao | exercicio | traduzir | traduçao | corrigir | trocar | substituir | exemplo | teste | testes | ficticio | coluna | celula | tabela | erro | modelo | maquete |
	ligne | lignes | enregistrement | chaine | maquette | panneau | enseigne | affiche | scenario | roman | chanson | leçon | exercice | traduire | traduction | corriger | changer | remplacer | exemple | fictif | fictive | colonne | cellule | tableau | erreur | modele | gabarit | legende | police |
	zeile | zeilen | datensatz | eintrag | vorlage | entwurf | schild | plakat | drehbuch | roman | lied | lektion | übung | übersetzen | übersetzung | korrigieren | ändern | ersetzen | beispiel | beispiele | test | tests | spalte | zelle | tabelle | fehler | beschriftet | beschriften | karte | zeichnung | schrift | dialog |
	riga | righe | record | cartello | insegna | manifesto | copione | romanzo | canzone | lezione | esercizio | tradurre | traduzione | correggere | cambiare | sostituire | esempio | colonna | cella | tabella | errore | modello | bozza |
	rij | rijen | bordje | bord | tekening | script | roman | liedje | les | oefening | vertalen | vertaling | wijzigen | veranderen | vervangen | voorbeeld | kolom | cel | tabel | fout | sjabloon | ontwerp |
	wiersz | wiersze | rekord | wpis | szablon | makieta | tabliczka | szyld | plakat | scenariusz | powieść | piosenka | lekcja | ćwiczenie | przetłumaczyć | tłumaczenie | poprawić | zmienić | zamienić | przykład | kolumna | komórka | tabela | błąd |
	строка | строки | строке | строку | запись | записи | шаблон | шаблоне | макет | макете | вывеска | вывеске | табличка | плакат | сценарий | роман | песня | урок | упражнение | перевести | перевод | исправить | изменить | заменить | пример | примеры | тест | тесты | столбец | ячейка | таблица | таблице | ошибка | парсер | рыба | заглушка | поле | приклад | рядок | рядки | переклад | виправити | замінити |
	satır | kayıt | şablon | tabela | afiş | senaryo | roman | şarkı | ders | alıştırma | çevir | çeviri | düzelt | değiştir | örnek | sütun | hücre | tablo | hata | baris | kolom | contoh | naskah | lirik | terjemahkan | templat | halimbawa | isalin | palitan | udaharan | jaise | wala | badlo |
	例 | 例子 | 示例 | 样例 | 行 | 列 | 表格 | 模板 | 字段 | 报错 | 错误 | 翻译 | 台词 | 歌词 | 小说 | 海报 | 招牌 | 替换 | 修改 | مثال | سطر | صف | قالب | لافتة | رواية | أغنية | درس | تمرين | ترجمة | ترجم | عدل | استبدل | عمود | خلية | جدول | خطأ | דוגמה | שורה | תבנית | שלט | תסריט | שיר | שיעור | תרגום | לתרגם | להחליף | עמודה | טבלה | שגיאה
# Money is to be sent to the account that follows.
list near:payto = iban|my iban|account|acct|acc|a/c|bank|bank account|pay|payment|pay to|send|transfer|wire|deposit|remit|wallet|wallet address|address|usdt|btc|bitcoin|eth|ethereum|trc20|erc20|bep20|crypto|tron|pix|chave|chave pix|cuenta|transferir|transfiere|deposita|pago|compte|virement|rib|konto|uberweis|uberweisen|uberweisung|kontonummer|conto|bonifico|conta|transferencia|счет|карта|кошелек|переведи|перевод|оплата|reikening|rekening|konta|przelew|hesap|钱包|转账|账户|حساب|محفظة
list near:pixkey = pix|chave|chave pix|chave aleatoria|pix key
list near:cashtag = cash app|cashapp|cashtag|venmo|cash tag
# Ends a letter: a name and a number follow.
list near:signoff = regards|kind regards|best regards|best wishes|cheers|sincerely|yours truly|yours faithfully|thanks and regards|signature|signed|saludos|un saludo|atentamente|cordialmente|abraços|atenciosamente|cordialement|bien a vous|gruss|grusse|viele grusse|beste grusse|mfg|cordiali saluti|saluti|с уважением|groeten|pozdrawiam|salam
# Never the name of a host.
list near:nothost = this|that|these|those|the|a|an|some|any|every|each|which|what|one|no|such|your|his|her|its|their|same|another|either|both|whatever|certain|este|esse|ese|cet|ce|diesem|dem|der|el|la|le|un|une|um|questo|quel
# Names of products that look like domains.
list near:notsite = asp.net|vb.net|ado.net|ml.net|paint.net|c.net|socket.io|engine.io|draw.io|three.js|d3.js|node.js|next.js|vue.js|booking.com clone|dot.net|j2ee.net|linq.net|xamarin.net
# Top-level domains that are endings of files as well.
list near:filetld = py|md|rs|sh|zip|mov|pl|pm|ps|so|cc|vi|ai|st|pub|cab|dev|gdn|srl|map|ink|bin|ml|mk|do|tf|hm|ms|la|gg|bz|gz|cs|swift|java|properties|prof|build|ini|app
# Two-letter top-level domains that are words as well; so is every longer one that is not a plain one.
list near:wordtld = in|it|is|so|no|do|be|at|to|am|my|me|us|as|by|he|go|or|et|de|la|es|se|si|tu|un|il|al|ne|na|da|pa|ma|ca|im|ph|vs|pm|id
list near:plaintld = com|net|org|edu|gov|mil|int|info|biz|dev|app|xyz|mobi|asia|aero|coop|museum|jobs|tel|onl|shop|site|website|agency|studio|design|online|gmbh|ltda|berlin|london|nyc|paris|tokyo|рф|xn--p1ai
# A website or a place follows.
list near:place = at|on|via|from|see|check|em|en|auf|bei|unter|sur|chez|na|su|на
# What the name of a package begins with: com.example.app.
list near:reverse = com|org|net|io|edu|gov|dev|java|javax|android|androidx|system|microsoft
# What somebody is called follows, some words behind the name of a platform.
list near:naming =
	pe hu | pe hun | pe hoon | hu ji | hun ji | hoon ji | ji |
	as | under | called | named | name | my name | name is | username | user | user name | handle | nick | nickname | alias | id | account | login | by the name | i'm | im | i am | it's | its | that's | find me as | go by | known as | search | search for | look for | add | tag |
	como | me llamo | llamado | llamada | soy | usuario | mi usuario | apodo | cuenta | busca | buscame como | sou | usuario e | procura por | conta | meu nome | sous | pseudo | pseudo c'est | c'est | je suis | compte | identifiant | als | heisse | heiß | heiße | ich heisse | bin ich | unter | name ist | lautet | benutzername | konto |
	sono | chiamo | mi chiamo | nome | utente | jako | nazywam sie | nazwa | login to | ник | никнейм | я | имя | логин | под ником | под именем | как | имя ящика | ящик | акаунт | аккаунт | нік | ім'я | логін | onder | als | heet | ben ik | naam | gebruikersnaam | ca | numele | ma cheama |
	adım | adim | kullanıcı adı | kullanici adi | hesabım | hesap | nama | akun | akunku | id nya | idnya | namanya | po | ko | pangalan ko | pangalan | naam | naam hai | mera naam | tên | tên là | nick là | tài khoản | 账号 | 号 | 名字 | 叫 | 是 | 名前は | は | アカウント | 아이디 | 아이디는 | اسمي | حسابي | يوزر | معرفي | باسم | שם | בשם | ku | saya | aku | gue | gw | ak |
	namn | heter | navn | hedder | nimi | jmenuji se | jmeno | nevem
# Words that people put beside a piece of a contact that they give in several
# messages.
list near:beside =
	provider | the provider | domain | host | server | mail host | dominio | el dominio | proveedor | provedor | dominio e | fournisseur | domaine | anbieter | провайдер | домен | сервер | a | на конце | все | всё | só | ta | tá | já | aja | doang | lang | hi | ji | 哈 | 哦 | 啊 | 呢 |
	is | s | it's | it | its | that's | thats | there | dort | da | ahi | alli | la bas | li | lá | tam | daar | orada | sana | di sana | doon | dun | wahan | udhar | that | this | the | my | mine | i'm | im | i | m | am | me | you | u | your | be | so | here | there | ok | okay | k | yes | yep | yeah | no | yup | add | find | as | under | search | it'll | on | in | at the end | and | n | then | and then | plus | after that | after | now | oh | btw | by the way | also | first | second | third | last | lastly | finally | 1st | 2nd | 3rd | final | next | part | bit | half | piece | rest | the rest | end | ending | one | lol | haha | hehe | hihi | jeje | jaja | kkk | kk | rs | xd | got it | ready | please | pls | thanks | of course | obviously | spaces | all | just | with | of | d'you follow | follow | right | hmm | well | and so on | only | that first bit | that one | done |
	es | mi | soy | y | luego | despues | primero | segundo | ultimo | lo ultimo | al final | parte | la primera | la segunda | lo que va | lo que sigue | lo demas | el resto | va | listo | claro | eso | ya | va asi | seguido de | meu | e | eu | depois | por ultimo | o resto | isso | pronto | aí | vem | ist | mein | meine | und | dann | zuerst | zuletzt | danach | erst | der rest | kommt | endlich | so | mon | ma | c'est | c | est | et | puis | ensuite | enfin | la suite | la fin | voila | d'abord | le reste | alors |
	il | mio | e poi | poi | infine | il resto | primo | secondo | ecco | мой | моя | это | и | а | потом | дальше | затем | вот | там | далее | в конце | остальное | ну | ага | же | ещё | первая часть | вторая часть | часть | це | мій | далі | потім | i | potem | dalej | na końcu | reszta | to jest | to | tak | en dan | dan | daarna | mijn | de rest | ve | sonra | sonrası | benim | şey | en sonda | lalu | terus | habis itu | itu | ya | ini | sisanya | po | tapos | yung | ko | naman | syempre | sige | eto | ito | po yan | fir | phir | aur | uske baad | hai | mera | bas | haan | ji | sir | madam | rồi | sau đó | là | nhé | ثم | بعدها | هو | و | 然后 | 接着 | 最后 | 后面 | 是 | 吧 | それから | です | 그리고 | 다음 | 입니다
# Words that say that a message holds a piece of what somebody is called.
list near:called =
	name | name is | my name | username | user name | user | handle | id | nick | nickname | alias | all one word | one word | together | no spaces | no space | starts with | begins with | ends with | ends in | ending in | finishes | it starts | it ends | first part | second part | last part | first bit | second bit | last bit | first half | second half | goes | followed by |
	usuario | nombre | mi usuario | empieza con | empieza por | termina en | termina con | acaba en | todo junto | sin espacios | nome | meu nome | usuario e | comeca com | termina com | tudo junto | sem espaco | name dort | mein name | fangt mit | fängt mit | beginnt mit | an | endet auf | endet mit | hort auf mit | zusammen | zusammengeschrieben | heisse | pseudo | mon pseudo | commence par | finit par | se termine par | tout attache | inizia con | finisce con | tutto attaccato |
	ник | никнейм | это ник | имя | логин | начинается на | начинается с | заканчивается на | в конце | слитно | одним словом | нік | починається з | закінчується на | разом | nazwa | zaczyna się od | kończy się na | razem | login | naam | gebruikersnaam | begint met | eindigt op | aan elkaar | adım | kullanıcı adım | ile başlıyor | ile bitiyor | bitişik | nama | akun | awalnya | ujungnya | digabung | disambung | pangalan | umpisa | dulo | dikit | naam | shuru | end me | ek saath | tên | bắt đầu | kết thúc | viết liền | 名字 | 开头 | 结尾 | 连起来 | اسمي | يبدأ | ينتهي
list near:underscore = underscore | under score | low dash | lowdash | guion bajo | guión bajo | underline | sublinhado | traco baixo | tiret bas | tiret du bas | underscore | unterstrich | trattino basso | нижнее подчеркивание | подчеркивание | нижня риска | podkreślnik | podkreslnik | liggend streepje | laag streepje | alt çizgi | alt tire | garis bawah | gạch dưới | 下划线 | アンダーバー | 언더바 | 밑줄 | شرطة سفلية
list near:atsign = usual symbol | usual sign | the symbol | that symbol | at sign | at symbol | the sign | the curl | curly a | swirly a | a in a circle | circled a | the round a | snail sign | the snail | monkey sign | that a thing | el simbolo | el signo | la a con rabito | a con rulito | o simbolo | le symbole | le petit a | a entoure | a commercial | das zeichen | das symbol | affenschwanz | das ubliche zeichen | il simbolo | la chiocciola | обычный значок | значок | собачка | символ собаки | zwierzątko | znak małpy | małpka | apenstaartje | işareti | a keong | simbol a | 圈a | 那个符号 | 小老鼠
# Words that say that digits are a piece of a number.
list near:piece =
	area code | first part | second part | third part | last part | first half | second half | first bit | next bit | last bit | first digits | last digits | the rest | rest is | remaining | then | and then | after that | ends with | starts with | part one | part two | part three | part 1 | part 2 | part 3 | to finish | and finally | last four | last three | first three | first five | last five | first four | you know what for | you know what to do | put them together | join them | together |
	primera parte | segunda parte | ultima parte | luego | y luego | y despues | despues | el resto | termina en | empieza por | y ya | juntalo | juntos | primeira parte | segunda parte | depois | o resto | comeca com | termina com | e ai | erster teil | zweiter teil | dann | und dann | danach | der rest | vorwahl | zum schluss | premiere partie | la suite | ensuite | puis | et puis | le reste | la fin | pour finir | prima parte | poi | e poi | infine | il resto | первая часть | вторая часть | потом | а потом | дальше | и дальше | конец | остальное | последние | первые | далі | потім | решта | kod kraju | najpierw | potem | a potem | dalej | reszta | eerste deel | daarna | en dan | de rest | önce | sonra | gerisi | lalu | terus | sisanya | habis itu | tapos | yung kasunod | kasunod | huli | pehle | phir | aur phir | baaki | rồi | tiếp | cuối | ثم | وبعدها | الباقي | 然后 | 接着 | 最后 | 后面
# Words that say that something comes in several messages.
list near:parts =
	in two parts | in parts | in pieces | in bits | bit by bit | piece by piece | two messages | several messages | in two goes | split it | split up | in chunks | one by one | in three parts | en partes | por partes | en dos partes | en trozos | en trocitos | en dos mensajes | em partes | em duas partes | em pedacos | em duas mensagens | en morceaux | en deux fois | en deux messages | en plusieurs fois | je coupe | in teilen | in zwei teilen | stuckweise | in happchen | in zwei nachrichten | a pezzi | in due parti | in due messaggi | по частям | частями | в два сообщения | двумя сообщениями | в двух сообщениях | частинами | двома повідомленнями | w częściach | w dwóch częściach | na raty | po kawałku | in stukjes | in delen | in twee berichten | parça parça | iki parça | iki mesajda | dalam dua bagian | dua bagian | dipisah | do hisson me | do parts me | part part me | hati hati | dalawang message | chia làm hai | hai tin | 分开 | 分开发 | 分两条 | 分两次 | 拆开 | 分段 | 나눠서 | 나눠 | 分けて | على دفعتين | على مرتين | بالتقسيط
