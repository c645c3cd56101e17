# Services on which a conversation, a call or a payment can leave the
# marketplace. names: as said, matched without case and accents; nicknames: code
# names, whose words can have variants ("green/verde app"); ambiguous: count only in
# a phrase that expects a platform.

platform whatsapp class=social
	nicknames = green /chat/phone/messaging/texting/call/bubble app/messenger/messaging-app/chat-app | app/one with the/a /little green /phone/chat/speech icon/bubble/phone/handset | meta's/facebook's/zuck's green/other /chat app/messenger | app/aplicacion/aplicativo/appzinho/applicazione verde/verdecito/verdecita/verdinho/verdina | verdinho do zap | la/el/o/a del/do telefonito/telefoninho verde | appli/application/messagerie/truc vert/verte | grüne/grünen/grüner app/messenger/chat/hörer | zielony/zielona/zielonej/zielonym/zieloną komunikator/komunikatorze/apka/apce/apkę/aplikacja/aplikacji | зеленый/зеленом/зеленая/зеленой/зеленую/зеленое мессенджер/мессенджере/приложение/приложении/приложуха/приложуху/телефончик/чат/чате/трубка/трубку | зелений/зеленому/зелена месенджер/месенджері/застосунок/застосунку/додаток/чат/трубка | yeşil uygulama/uygulamada/uygulamadan/uygulamaya/ikonlu/mesajlaşma | groene app/appje/messenger | aplikasi/app/apk hijau/ijo | berdeng/green na/messenger app | hare/hara/hari/green /rang wale/wala/wali /chat app | التطبيق/البرنامج الأخضر/الاخضر | האפליקציה הירוקה | 초록/초록색/녹색 앱/메신저 | app/ứng xanh /lá/dụng | aplicatia/aplicația verde | zöld app | gröna appen | grønne app | vihreä sovellus | zelená aplikace
	names = vvhatsapp | whatzapp | watzapp | whatszapp | whatapps | wazzap | watsap | whatsapp | whats app | whatsap | whatapp | whatsaap | whatssap | watsapp | watsap | watsup app | wattsapp | wtsapp | whtsapp | whtsap | wasap | wasapp | wassap | guasap | guatsap | guasapp | wpp | wapp | wsp | whatsapp business | whatsup app | whats up app | zapzap | zap zap | вотсап | ватсап | вацап | вотсапп | ватсапп | whatsапп | واتساب | واتس اب | الواتساب | الواتس | واتس | व्हाट्सएप | व्हाट्सऐप
	nicknames = green app | the green app | green chat app | green messenger | green messaging app | green chat | green phone app | зеленый мессенджер | app verde | aplicacion verde | aplicativo verde | grüne app | appli verte
	ambiguous = wa | w app | wapp | whats | whatsup | zap | watts | whts | wh | вац | wats
	names = whatsappie | whatsappa | whatsappem | whatsapie | ватсапе | вотсапе | ватсапу | вотсапу | вацапе | вацапу | вотсапчик | ватцап | воцап | whatsappta | whatsapptan | whatsappdan | whatsappni | 왓츠앱 | 와츠앱 | ワッツアップ | व्हाट्सएप | व्हाट्सऐप | واتسآب | وتساب | الواتساب | الواتس | واتس اب | واتسب
	nicknames = app with the green icon | green icon app | green phone icon app | green one with the phone | the green one with the phone | green bubble app | app that starts with w | app starting with w | one that starts with w | messenger that starts with w | green logo app | meta's messenger app | grünen app | grüne messenger | grünen messenger | appli verte | application verte | messagerie verte | app verte | aplicacion verdecita | app verdecita | la verde app | zapzinho | zapinho | zielona aplikacja | zielonej aplikacji | groene app | yeşil uygulama | yeşil uygulamada | aplikasi hijau | app xanh lá | зеленое приложение | зеленом приложении | зеленая приложуха | зеленый мессенджер | التطبيق الاخضر | التطبيق الأخضر | 绿色的软件 | 绿色app | 绿标 | 緑のアプリ | 초록색 앱 | green wala app | hara wala app | hari app | berdeng app
platform telegram class=social
	nicknames = paper plane/airplane/aeroplane/jet/dart /chat/blue app/messenger/one | paper aeroplane/jet/airplane/plane | app/one with the/a/that /little/blue/white paper/blue plane/airplane/aeroplane/jet | app/one/messenger with the/a plane/airplane/aeroplane | durov's /chat/messenger/blue app/messenger/thing | avioncito/aviaozinho/aeroplanino /de/di papel/carta/azul | la/el/app/a/o del/do avioncito/avion/aviaozinho/aviãozinho | petit/l avion /en/de/bleu /papier | aereo/aeroplano/aeroplanino di carta | papierflugzeug/papierflieger /app/messenger | flieger app/messenger | papierowy/papierowym/papierowego samolot/samolocik/samolocie/samolociku/samolocika | samolociku/samolocika | самолетике/самолетика/самолетику/самолетиком | бумажный/бумажном/синий/синем/голубой самолет/самолетик/самолете/самолетике | мессенджер/приложение с/со самолетиком/самолетом/самолётиком | літачок/літачку/літачком | паперовий/паперовому/синій літачок/літак/літачку/літаку | kağıt uçak/uçağı/uçakta/uçağa/uçaktan /uygulaması | uçaklı uygulama/uygulamada | papieren vliegtuigje/vliegtuig | vliegtuigje app | aplikasi pesawat /kertas | pesawat kertas | eroplanong papel | kagaz/kaagaz/paper ka/wala jahaz/jahaaz/plane | máy bay giấy | الطائرة/طيارة/طائرة الورقية/ورق/ورقية | מטוס נייר | 종이비행기 | avion de hârtie/hartie | avionul/avionasul de hartie | papírové letadlo/vlastovka | papírrepülő | pappersflygplanet/papirfly
	names = telegram | telegarm | telegramm | telegrm | telgram | tlgrm | tlg | телеграм | телеграмм | телега | телегу | телеге | телеграме | телеграмме | تليجرام | تيليجرام | تلغرام | تلجرام | 电报 | 電報 | 纸飞机 | 飞机号 | टेलीग्राम
	nicknames = paper plane app | paper plane | paper airplane app | paper airplane | blue plane app | blue plane | plane app | blue paper plane | avion de papel | avioncito de papel | aviao de papel | aviaozinho | app del avioncito | papierflieger | avion en papier | бумажный самолетик | самолетик
	ambiguous = tg | tele | tlgm | тг | teleg | plane | teleg app
	names = telegramie | telegrama | telegramem | telegramu | telegramda | telegramdan | телеграму | телеграмом | телегой | телеграмчик | телеграмм | телеграмму | тележка | 텔레그램 | テレグラム | التليجرام | التيليجرام | التلجرام | تلي
	nicknames = app with the paper plane | app with the paper airplane | app with the plane | paper plane messenger | plane icon app | blue app with the plane | blue app with the paper plane | paper plane icon | the plane one | app that starts with t | messenger that starts with t | durov's app | durovs app | durov app | app with the airplane | paper jet app | app del avion | app del avion de papel | la del avioncito | avionzinho | app do aviaozinho | app do avião | appli avec l'avion | avion bleu | app mit dem papierflieger | papierflieger app | приложение с самолетиком | самолетике | папирусный самолет | aplikacja z samolocikiem | samolocik | kağıt uçak | pesawat kertas | aplikasi pesawat | 小飞机 | 纸飞机软件 | 飞机软件 | 紙飛行機
platform instagram class=social
	nicknames = photo/picture platform/network/site with/starting /with i | fotoplattform | fotoplattform/fotoapp mit i | red/app de fotos con/la i
	nicknames = pink/purple/sunset/rainbow/square /little camera/photo/picture/pic app/site/one | camera/photo/picture app/site with the/all /pink/purple/sunset/rainbow camera/colours/colors/gradient/filters | app/one with the/a/that /little/pink/purple/rainbow camera/polaroid | zuck's/meta's/zucc's photo/picture/pic/camera app/site/one | pic/pics/selfie/reels/insta gram/app/site | la/app/aplicacion/red de/con las/la/las fotitos/camarita/fotos | la/el de la camarita /morada/de /colores | app/rede/aplicativo das/de/da fotinhos/camerinha/fotos | a da camerinha/camera /colorida | appli/reseau de/des/aux/avec photos/photo/filtres/carrées | app mit der /bunten/kleinen/pinken kamera | app/social delle/con foto/fotocamera/fotine/la /fotocamera | запрещенная/запрещенной сеть/соцсеть/сети/соцсети /с /картинками/фото | нельзяграм/запрещенограм/инстик/инстаграмчик/инсточка/инстач | apka ze/od zdjęć/zdjęciami/fotek | fotoğraf uygulaması/uygulamasında | photo/photos/camera wala/wali app/application | aplikasi kamera/foto | camera wala app | 照片墙/小相机
	names = instagram | insta | instagam | instagrm | instgram | instragram | инстаграм | инстаграмм | инста | инсту | инсте | انستقرام | انستغرام | انستا | إنستغرام
	nicknames = the gram | photo app | camera app | pink camera app | pink app | purple camera app | app de fotos
	ambiguous = ig | gram
	names = instagramie | instagrama | instagramu | insta gram | инстаграме | инсте | инстаграму | инсты | 인스타 | 인스타그램 | インスタ | インスタグラム | इंस्टाग्राम | insta id | الانستا | الانستقرام | الانستغرام
	nicknames = app with the camera | camera icon app | purple pink camera app | picture app | square photo app | photo sharing app with the camera | app with stories and reels
platform facebook class=social
	nicknames = zuck's/zucc's/zuckerberg's /big /blue/old /f app/site/network | blue /f/social app/site/network | blue/white f app/site/logo/icon/one/page/network | app/site/one with the/a /big/white/blue f/thumb | book of faces | face/faces book/bookk | libro/livro/livre/libro de/das/des/delle caras/rostros/visages/facce | caralibro/fesbuk/feisbuk/feisbook/efbi/effbee/faccialibro/gesichtsbuch/fratzenbuch/fessebouc/visagebook/feicibuqui/faceboook | el/la/app de la efe/f /azul | app/rede/red azul /da/del /f/efe | мордокнига/мордокниге/лицокнига/фейсбучек/фейсбучик/мордобук | fejsbuczek/fejsik/pejsbuk/twarzoksiążka | mavi f/uygulama /uygulama | neela/neele wala/wali app | blå f | muka buku/mukabuku
	names = facebook | face book | fbook | facbook | facebok | facebook messenger | fb messenger | фейсбук | فيسبوك | فيس بوك | 脸书 | 臉書
	nicknames = blue app | the blue app | big blue app | blue social app | blue f app | app azul | aplicacion azul | blaue app | book of faces | the book of faces | el caralibro
	ambiguous = fb | messenger | face | фб
	names = facebooku | facebooka | fejs | fejsie | fejsbuku | fejsbuk | фейсбуке | фейсбуку | фэйсбук | feisbuk | feis | face book messenger | мессенджере фейсбука | الفيسبوك | الفيس | فيس | 페이스북 | 페북 | フェイスブック | messengerze | zuck's messenger | zucks messenger
	nicknames = zuck's app | zucks app | zuckerberg's app | zuckerbergs app | mark's app | blue f | app with the f | the big f | face app | blaue app mit f | blauen app mit dem f | fb's chat app | голубая соцсеть
platform twitter class=social
	nicknames = bird/birdie/birdy app/site/network/place | app/site/place/one that/which used to be a/the/called /blue bird/birdie/twitter | app/site/place formerly/previously/once known/called /as twitter | former/ex/old /blue bird/birdie app/site | app/site/one with the/a /little/blue bird/birdie | elon's/elons/musk's/elon site/app/place/playground | tweet/tweeting/tweety app/site/place | place where people/you tweet | la/el/app/rede/red del/do/de/ex pajarito/passarinho/pajarraco | ex pajarito/passarinho/oiseau/vogel | l/le/reseau/petit oiseau/piaf bleu | vogel/vögelchen app/netzwerk/seite | синяя/синей/синюю птичка/птичке/птичку | птичья соцсеть | niebieski/niebieskim ptaszek/ptaszku/ptak | mavi kuş/kuşta | vogeltjes/vogeltje app/site | burung biru | asul/blue na ibon | chidiya wala/wali app | uccellino azzurro/blu | 蓝鸟/小蓝鸟 | 푸른/파란 새
	names = twitter | твиттер | تويتر | 推特
	nicknames = blue bird | blue bird app | bluebird app | bird app | the blue bird | the bird app | little blue bird | pajarito azul | el pajarito azul | passarinho azul | oiseau bleu | petit oiseau bleu | blauer vogel | синяя птица
	ambiguous = x | x app | tweeter
	names = twitterze | twitterkowi | твиттере | tweeter app | ツイッター | 트위터 | x twitter | x formerly twitter
	nicknames = bird site | birdsite | the bird site | elon's app | elons app | musk's app | app with the bird | tweety app | la del pajarito | app del pajarito | app do passarinho | vogel app | twitter bird
platform snapchat class=social
	nicknames = place/site/app with the/a /little/white ghost
	nicknames = ghost/ghostie/ghosty /chat/yellow app/messenger/one | app/one with the/that/a /little/white/yellow ghost/ghostie/ghosty | yellow app/one/thing with the/a /little/white ghost | disappearing/vanishing pics/photos/snaps/message app | la/app/el del/do fantasmita/fantasminha/fantasma | appli au/du fantome/fantôme | fantome/fantôme jaune | fantasmino giallo | app mit dem /kleinen/gelben geist/gespenst | geister/gespenster app | желтое/жёлтое привидение/приложение | żółty/żółta duszek/apka | spookjes/spookje app | hayalet/hayaletli uygulama | bhoot wala app | hantu kuning
	names = snapchat | snap chat | снапчат | سناب شات | سناب
	nicknames = ghost app | yellow ghost app | yellow ghost | yellow app | the ghost app
	ambiguous = snap | sc | snapp
	names = snapchacie | snapchata | снапчате | スナチャ | snap app
	nicknames = app with the ghost | app with a ghost | ghost icon app | the ghost one | yellow app with the ghost | ghosty app | app del fantasma | app do fantasma | appli fantôme | geister app
platform discord class=social
	nicknames = gamer/gamers/gaming /voice/purple app/chat/server/messenger/one | gaming/gamer/gamers' voice /chat app/server | purple/blurple/violet controller/gamepad/joystick/gaming app/one | app/one with the/a /purple/smiling controller/gamepad/joystick | voice chat app for/where gamers | la/app/el de los/gamers gamers/jugadores | app dos/de gamers | appli/appli des/de gamers/joueurs | gamer/zocker app/chat | геймерский/геймерском чат/чате/мессенджер/мессенджере | аппка для геймеров | apka dla graczy | oyuncu/oyuncuların uygulaması/programı
	names = discord | дискорд | диск орд | ديسكورد
	nicknames = gamer chat app | purple gamer app | blurple app
	ambiguous = disc | dc | disco
	names = discordzie | discorda | дискорде | дискорду | 디스코드 | ディスコード | discord server
	nicknames = gaming chat app | gamers chat app | app for gamers | purple controller app | app with the controller | gamer app
platform skype class=social
	nicknames = blue s /cloud/call/video app/icon/logo/one/cloud | app/one with the/a /blue s | blue/old/microsoft /video/s call/calling/cloud app | microsoft's /old/blue /video call/calling/chat app | sky pe/peh/p | la/el de la s azul | nuvola con la s | облачко с s
	names = skype | skyp | skpye | skipe | scype | sype | skaip | скайп | скайпе | скайпу | سكايب | سكاي بي
	nicknames = sky app | blue s app | cloud call app | blue cloud app
	ambiguous = skp | sky
	names = skypie | skypa | skypem | skajpie | скайпику | 스카이프 | スカイプ
	nicknames = the s app | app with the s | microsoft's call app
platform signal class=social
	nicknames = blue /speech/chat/dotted bubble/circle app/messenger | snowden's /favourite/favorite messenger/app/chat | app/messenger with the/a blue /speech/dotted bubble/circle
	names = signal app | signal messenger | signal private messenger | сигнал мессенджер
	ambiguous = signal | сигнал
platform line class=social
	nicknames = green japanese/thai/japan/thailand /chat messenger/app | japanese/thai/japan's/thailand's green/messaging/chat /chat app/messenger | 緑のトーク/緑のやつ/緑アプリ | らいん/ﾗｲﾝ
	names = line app | line id | line messenger | lineid
	ambiguous = line
	names = ライン | 라인 아이디 | line id
	nicknames = green line app | 緑のライン
platform viber class=social
	nicknames = purple/violet/lilac /phone/call/chat app/messenger | app/one with the/a purple/violet phone/handset/bubble/icon | фиолетовый/фиолетовом/сиреневый/фиолетовая/фиолетовую мессенджер/мессенджере/трубка/трубку/приложение/телефончик/чат | фіолетовий/фіолетовому месенджер/месенджері/застосунок/телефончик | morada/lila/violeta app | app/appli morada/lila/violette/roxa/roxo | fioletowy/fioletowa/fioletowym komunikator/komunikatorze/apka/aplikacja | mor uygulama/uygulamada | лилав/виолетово/лилавото приложение/приложението | aplicatia mov | purple/violet na app
	names = viber | vaiber | вайбер | вайбере | фийбер | فايبر
	nicknames = purple app | purple phone app | purple messenger | фиолетовый мессенджер
	ambiguous = vb
	names = viberze | vibera | viberem | вайберу | вайберок | viberda | バイバー
	nicknames = purple phone icon app | purple chat app | the purple app | fioletowa aplikacja | фиолетовое приложение | фиолетовом приложении | lila app | app morada | app roxo | violet app
platform wechat class=social
	nicknames = china/chinese/china's /green /chat/messaging/bubble app/messenger | china/chinese green /chat app/messenger/chat | green two/double/twin bubble/bubbles /chat app/icon | tencent's/tencent /green/chat app/messenger | 绿泡泡/绿色聊天/绿色图标/小绿泡/绿的那个/围信/伟信/绿标聊天 | китайский/китайском мессенджер/мессенджере | app chino/china /verde
	names = wechat | we chat | weixin | wei xin | wechatid | wechat id | 微信 | 微信号 | 薇信 | 威信 | 徽信 | 微訊 | 微信號
	nicknames = 小绿 | 绿泡泡 | 绿色软件 | vx号
	ambiguous = wx | vx | weix | v信 | 加v
	names = 微信聊 | 加v | 加威 | 加微 | 加微信 | 绿泡 | 微我 | v我 | 위챗 | ウィーチャット | вичат
	nicknames = 绿色聊天软件 | v聊
platform qq class=social
	names = qq号 | 扣扣 | 企鹅号
	nicknames = penguin app | 企鹅
	ambiguous = qq
platform kakao class=social
	nicknames = yellow korean /chat/talk/messenger app/messenger/talk | korean yellow/chat/messenger /chat app/bubble/messenger | 노란/노란색/노랑 톡/앱/메신저 | 까톡/카똑/ㅋㅌ/깨톡/까까오톡
	names = kakao | kakaotalk | kakao talk | katalk | 카카오톡 | 카톡
	nicknames = yellow chat app
	ambiguous = kkt | ktalk
	names = 카카오 | カカオトーク | kakaotok
	nicknames = 노란톡
platform zalo class=social
	nicknames = za lô | zép lào | da lô | blue z /chat app/messenger
	names = zalo
	names = zl
platform imo class=social
	names = imo app | imo messenger
	ambiguous = imo
platform imessage class=social
	nicknames = blue bubble/bubbles/text/texts /app | apple's/iphone's /blue text/texts/bubbles/messages
	names = imessage | i message | facetime | face time
	nicknames = blue bubbles
platform kik class=social
	nicknames = green/black k app /with /dot
	names = kik messenger | kik app | kik
platform threema class=social
	names = threema
platform element class=social
	names = matrix chat | element messenger
platform icq class=social
	names = icq | аська | аське | аську
platform hangouts class=social
	nicknames = google's /green/chat chat/messenger/quote /app
	names = hangouts | google hangouts | hangout app | google chat | gchat | googlechat
	ambiguous = hangout
platform botim class=social
	names = botim
platform bigo class=social
	names = wickr | session messenger | keybase | groupme | marco polo app
platform linkedin class=social
	nicknames = azulzinho profissional/do/dos /trabalho/currículo/profissionais | blue /professional/business/career/job/corporate/work network/site/in | work/professional/business/career/suits/corporate facebook | facebook for work/business/professionals/suits/jobs | app/site/one with the/a /blue in logo/icon | linked/linkd out/inn/en | suit/suits and tie/ties network/site | red/rede azul profesional/profissional | reseau pro/professionnel bleu | blaues/blauen business/karriere netzwerk | синяя/деловая деловая/соцсеть /соцсеть | xing's big brother
	names = linkedin | linked in | linkdin | linkden | linkedln | линкедин | لينكد ان
	nicknames = blue in app
	names = linkedinie | линкедине | リンクトイン | 링크드인
	nicknames = professional network app | work social network | blue in
platform tiktok class=social
	nicknames = clock/dance/dancing/lipsync/music /note/short /video/videos app/site/one | short video/videos/clip/clips app/site | tick/tic/tik tock/toc/tok /app/tok | tick/tic tac/toc app | chinese/china /short video/dance app | la/app/el de los/bailes bailes/videos-cortos | app das dancinhas | dancinhas app | appli des/de danses/danse | тиктак/тикиток/тиктокчик | apka do tańczenia
	names = tiktok | tik tok | тикток | تيك توك | 抖音
	nicknames = clock app
	ambiguous = tt
	names = tiktoku | tik toku | тиктоке | 틱톡 | ティックトック
	nicknames = dance app | the dance app
platform vk class=social
	nicknames = russian facebook | вкшечка/вкашка/вкшка/вэкашечка/вконтактик/контактик/вкшке/вкашке/вкшку
	names = vkontakte | вконтакте | вконтакт
	ambiguous = vk | вк
platform max class=social
	names = мессенджер max | мессенджер макс
platform slack class=social tool
	names = slack | слак | слаке | слаку
platform reddit class=social
	nicknames = orange/little alien app/site/forum/one | alien/snoo site/app/forum | app/site with the/a /orange/little alien
	names = reddit | subreddit dm
platform threads class=social
	names = threads app
	ambiguous = threads
platform youtube class=social tool
	nicknames = red play /button/triangle app/site
	names = youtube | you tube | ютуб | ютубе
	ambiguous = yt
platform twitch class=social
	names = twitch
platform pinterest class=social
	nicknames = red pin/p /board app/site/board | app/site with the/a red p/pin
	names = pinterest
platform phone class=phone
	names = imessage text
	nicknames = phone emoji
platform zoom class=meeting tool
	names = zoom call | zoom meeting | zoom app | зум | зуме | زووم
	ambiguous = zoom
platform googlemeet class=meeting tool
	names = google meet | gmeet | g meet | googlemeet | google meets | гугл мит
	ambiguous = meet
platform teams class=meeting tool
	names = microsoft teams | ms teams | msteams | teams call | teams meeting
	ambiguous = teams
platform webex class=meeting tool
	names = webex | web ex
platform jitsi class=meeting
	names = jitsi | whereby | gotomeeting | go to meeting | bluejeans
platform calendly class=meeting
	names = calendly | savvycal | cal com | doodle poll | koalendar | tidycal | calendly link
platform gmail class=email host=gmail.com
	nicknames = google/g place/thing/inbox/letterbox | g/big-g mail-thing | usual g | g one | gee mail | google-mail one/thing | mail by/from google | google's mail/email/inbox/free-mail
	names = gmail | g mail | googlemail | google mail | gmail id | gmail account | gmail address | gmial | gmali | gmeil | g00gle mail | google email | jimail | джимейл | гмейл | جيميل
	names = gmailu | gmaila | gmailem | gmailie | gmailom | gmaile | gmailissa
	nicknames = google address/account/mail-address
	ambiguous = gml | big g | the g mail | g-mail
platform hotmail class=email host=hotmail.com
	names = hotmail | hot mail | hotmial | hotmeil
platform outlook class=email host=outlook.com
	nicknames = microsoft/outlook place/thing/inbox | microsoft's mail/email/inbox
	names = outlook email | outlook mail | outlook address
	ambiguous = outlook
platform yahoo class=email host=yahoo.com
	nicknames = yahoo place/thing/inbox/one | purple y mail
	names = yahoo mail | yahoo email | yahoomail | ymail | yahoo id | yahoo address
	ambiguous = yahoo
platform protonmail class=email host=proton.me
	nicknames = proton place/thing/inbox | swiss encrypted mail
	names = protonmail | proton mail
	ambiguous = proton
platform icloud class=email host=icloud.com
	nicknames = apple/icloud place/thing/inbox/mail | apple's mail/email
	names = icloud mail | icloud email | icloud address
	ambiguous = icloud
platform gmx class=email host=gmx.de
	names = gmx | gmx mail | gmx adresse
platform fastmail class=email host=fastmail.com
	names = fastmail
platform aol class=email host=aol.com
	names = aol mail | aol email
	ambiguous = aol
platform zoho class=email host=zoho.com
	names = zoho mail
platform rediff class=email host=rediffmail.com
	names = rediffmail | rediff mail
	ambiguous = rediff
platform yandex class=email host=yandex.ru
	names = yandex mail | yandex email | яндекс почте | яндекс почта | яндексе | яндекс почту | яндекс мейл
	ambiguous = yandex | яндекс
platform tuta class=email host=tuta.com
	names = tutanota | tuta mail
platform mailru class=email host=mail.ru
	names = mail ru | мейл ру | мэйл ру | майл ру | мейлру | мэйлру | мейл.ру | почта мейл | на мейле
platform webde class=email host=web.de
	names = web de adresse | web de mail | web de postfach | web de konto | web de account | bei web de
platform tonline class=email host=t-online.de
	names = t online | tonline
platform posteo class=email host=posteo.de
	names = posteo
platform freenet class=email host=freenet.de
	names = freenet mail | freenet adresse
platform laposte class=email host=laposte.net
	names = laposte | laposte net | la poste net
platform wanadoo class=email host=wanadoo.fr
	names = wanadoo
platform sfr class=email host=sfr.fr
	names = sfr mail | adresse sfr | boite sfr
platform orangefr class=email host=orange.fr
	names = adresse orange | boite orange | mail orange
platform libero class=email host=libero.it
	names = libero mail | libero it | mail libero
platform virgilio class=email host=virgilio.it
	names = virgilio mail | virgilio it
platform tiscali class=email host=tiscali.it
	names = tiscali
platform wp class=email host=wp.pl
	names = wp pl | poczta wp | na wp
platform onet class=email host=onet.pl
	names = onet | onecie | oneta | onet pl
platform interia class=email host=interia.pl
	names = interia | interii
platform seznam class=email host=seznam.cz
	names = seznam | seznamu | seznam cz
platform ukrnet class=email host=ukr.net
	names = ukr net | ukrnet | укрнет | укр нет | укрнеті | укрнете
platform rambler class=email host=rambler.ru
	names = рамблер | рамблере | рамблера
platform uol class=email host=uol.com.br
	names = uol | uol mail
platform sapo class=email host=sapo.pt
	names = sapo mail | sapo pt
platform naver class=email host=naver.com
	names = naver | naver mail | 네이버 메일 | 네이버
platform daum class=email host=daum.net
	names = hanmail | 한메일 | 다음 메일 | daum mail
platform qqmail class=email host=qq.com
	names = qq邮箱 | qq mail | qqmail | 企鹅邮箱
platform netease class=email host=163.com
	names = 163邮箱 | 网易邮箱 | 网易 163
platform foxmail class=email host=foxmail.com
	names = foxmail
platform walla class=email host=walla.co.il
	names = walla | וואלה | walla mail
platform abv class=email host=abv.bg
	names = abv bg | абв бг
platform rocketmail class=email host=rocketmail.com
	names = rocketmail | rocket mail
platform btinternet class=email host=btinternet.com
	names = btinternet | bt internet
platform ziggo class=email host=ziggo.nl
	names = ziggo
platform telenet class=email host=telenet.be
	names = telenet
platform bluewin class=email host=bluewin.ch
	names = bluewin
platform paypal class=payment
	names = paypal | pay pal | paypall | pp friends and family | пейпал | بايبال | باي بال | 贝宝
	ambiguous = pp
platform venmo class=payment
	names = venmo
platform wise class=payment
	names = transferwise | wise transfer | wise account
	ambiguous = wise
platform cashapp class=payment
	names = cash app | cashapp | cashtag
platform zelle class=payment
	names = zelle
platform payoneer class=payment
	names = payoneer | payonner
platform revolut class=payment
	names = revolut
platform skrill class=payment
	names = skrill | neteller
platform gcash class=payment
	names = gcash | g cash | paymaya
	ambiguous = maya
platform upi class=payment
	names = upi id | google pay | gpay | phonepe | phone pe | paytm
	ambiguous = upi
platform pix class=payment
	names = chave pix
	ambiguous = pix
platform bizum class=payment
	names = bizum | mercado pago | mercadopago | nequi | daviplata
platform westernunion class=payment
	names = western union | moneygram | money gram
platform crypto class=payment
	names = bitcoin | usdt | binance pay
	ambiguous = crypto | btc | eth | usdc
platform alipay class=payment
	names = alipay | 支付宝
platform bank class=payment
	names = bank transfer | bank transfers | wire transfer | wire transfers | bank wire | direct deposit | transferencia bancaria | transferencia | überweisung | virement bancaire | virement | банковский перевод
	ambiguous = iban | swift | ach
platform stripe class=payment tool
	names = stripe link | stripe invoice
	ambiguous = stripe
platform whatsapp class=social
	names = וואטסאפ | ווטסאפ | ואטסאפ | ווצאפ | וואצאפ | ווטסאפ | בוואטסאפ | לוואטסאפ | הוואטסאפ | בווטסאפ | לווטסאפ | בווצאפ | לווצאפ | וואטספ | בוואטספ | вотсапі | вотсапу | ватсапі | вацапі | watsapp | vatsap | watsaptan | whatsapptan | whatsappdan | whatsappta | whatsappa | بالواتساب | للواتساب | بالواتس | عالواتساب | عالواتس | واتسابك | الوتساب | وتس | الوتس
	ambiguous = וואטס | בוואטס | לוואטס
platform telegram class=social
	names = טלגרם | בטלגרם | לטלגרם | הטלגרם | телеграмі | телеграмом | телеґрам | телеґрамі | telegrama | telegramie | telegramdan | telegrama | بالتليجرام | للتليجرام | تلغرامي | تيليغرام | التلغرام | تليغرام | التيليغرام
platform instagram class=social
	names = אינסטגרם | באינסטגרם | לאינסטגרם | אינסטה | באינסטה | האינסטה | інстаграм | інстаграмі | інста | інсті | інсту | instagramda | instada | انستقرامك | بالانستا | بالانستقرام | الانستجرام | انستجرام
platform facebook class=social
	names = פייסבוק | בפייסבוק | לפייסבוק | מסנג'ר | במסנג'ר | фейсбуці | фб месенджер | fejsa | fejsbooka | messengera | messengerem | facebooka
platform viber class=social
	names = вайбері | вайбером | ויבר | בוויבר
platform signal class=social
	names = סיגנל | בסיגנל | signalu | signala | سيجنال | сигналі
platform discord class=social
	names = דיסקורד | בדיסקורד | діскорд | діскорді | дискордом
platform skype class=social
	names = סקייפ | בסקייפ | скайпі | skypea | skype'a | skype'ie
platform linkedin class=social
	names = לינקדאין | בלינקדאין | לינקדין | בלינקדין | linkedina | лінкедін
platform zoom class=meeting tool
	names = בזום | зумі | zooma | zoomie | zoomda | zoom'da | في زوم | الزوم
	ambiguous = זום
platform googlemeet class=meeting tool
	names = גוגל מיט | meetu | meecie | جوجل ميت | гугл міт
platform teams class=meeting tool
	names = teamsach | teamsy | teamsów | טימס | בטימס
