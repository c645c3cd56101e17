lang pt

list common = o | a | os | as | um | uma | de | do | da | em | no | na | e | ou | que | por | para | com | meu | minha | seu | sua | te | me | se | pra | é | está | sim | não | já | mais | como | qual | posso | pode | quero | tenho | tem | fora | aqui | obrigado | favor | oi | melhor | direto | site | vc
list your = seu | sua | teu | tua | o seu | o teu | a sua | seus | o | um | tu
list adj = melhor | pessoal | particular | direto | atual | outro | novo
list give = me passa | me passe | passa | passe | me passar | passar | me manda | me mande | manda | mande | mandar | me mandar | me envia | me envie | envia | envie | enviar | me enviar | me da | me de | me dá | dar | me diz | me diga | compartilha | compartilhe | compartilhar | me fala | me informa | me informe | informe | deixa | deixe | me deixa | deixar | poderia passar | me fornece | fornecer | passa ai | manda ai
list on = por | no | na | pelo | pela | via | em | para o | pro | pra | ao | atraves do | usando
list the = o | a | meu | um | seu
list contactme = me chama | me chame | chama | chame | chamar | me chamar | me liga | me ligue | me adiciona | me adicione | adiciona | adicione | me procura | me procure | procure | me escreve | me escreva | fale comigo | fala comigo | falar comigo | entre em contato | entra em contato | me contata | me contate | me encontra | me encontre | me segue | me siga | me manda mensagem | mande mensagem | manda mensagem | manda um oi | estou | me acha | contate-me | escreva-me | me add | add
list go = vamos conversar | vamos falar | vamos continuar | vamos | podemos conversar | podemos falar | podemos continuar | conversamos | falamos | continuamos | prefiro falar | prefiro conversar | melhor | melhor falar | melhor conversar | a gente conversa | a gente fala | a gente se fala | podemos ir | bora | bora conversar | bora falar | migrar | continuar | conversar | falar | te chamo | te adiciono | podemos marcar | podemos fazer uma call | vamos fazer uma call | podemos nos falar | vamos nos falar
list idword = id | usuario | numero | contato | conta | perfil | nick

noun phone = contacto telefonico | numero de whatsapp | whatsapp pessoal | contato de telefone | numero | numero de telefone | telefone | celular | numero de celular | numero do celular | telemovel | telefone de contato | contato telefonico | cel | fone | numero de contato | numero do whatsapp
noun email = email | e-mail | correio eletronico | endereço de email | endereço de e-mail | mail
noun address = endereço | endereço completo | morada | cep | localização | endereço residencial
noun social = contato | contatos | dados de contato | redes sociais | informações de contato | contacto
noun payment = dados bancarios | conta bancaria | chave pix

slang phone = num | tel | nº | zapi | zap zap numero
slang social = arroba | insta do trabalho

macro item = {noun} | {platform} [{idword}] | {mailer} | {pay} [{idword}]
macro ask = qual é | qual e | qual | qual seria | quais sao | pode me passar | poderia me passar | pode passar | poderia passar | pode me enviar | poderia me enviar | pode me mandar | poderia me mandar | pode me dar | poderia me dar | pode enviar | pode informar | poderia informar | preciso do | preciso da | preciso de | precisamos do | quero | queria | gostaria do | gostaria de ter | posso ter | posso pegar | posso saber | me diz qual é | voce pode me passar | vc pode me passar | vc me passa | voce me passa | tu me passa | consegue me passar | consegue passar | teria como me passar | tem como me passar | tem como passar

term request weight=0.92
	<ask> {your} [{adj}] <item> [pessoal | de contato]
	[por favor] {give} {your} [{adj}] <item> [pessoal | de contato]
	(voce | vc | tu) (tem | usa | tens) {messenger}
	(tem | usa) {messenger} $?
	(tem | usa | tens | voce tem | vc tem) (zap | whats | insta | tele | face) $?
	(preciso do | preciso da) (seu | sua) <item>
	(qual é | qual e | qual) o melhor {noun} (para | pra) (te | lhe | falar | ligar | contatar | entrar | chamar) [ligar | contatar | chamar | com voce | em contato]
	(em qual | qual) (numero | email | e-mail) (posso | eu posso) (te | falar | ligar | escrever | entrar)
	^ {your} [{adj}] <item> [por favor] $?
term request class=address weight=0.88
	onde (voce | vc | tu) (mora | moras) [exatamente]
	(onde fica | onde é) (sua | seu | a sua) (casa | escritorio | loja)
term move weight=0.9
	{go} [melhor | direto | isso | a conversa | la] {on} [{the}] {platform}
	{contactme} [melhor | direto | la] {on} [{the}] {platform}
	(melhor | mais facil | mais rapido) {on} [{the}] {platform}
	(te chamo | vou te chamar | posso te chamar | te mando mensagem | vou te adicionar) {on} [{the}] {platform}
	(manda | mande) (um | uma) (zap | whats | dm | direct | mensagem) [{on} {platform}]
	(chama | me chama | chame) no (zap | whats | insta | direct | tele | pv)
term move class=social weight=0.85
	(conversar | falar | continuar | trabalhar | negociar | conversamos | vamos falar | fechar | falamos) [..1] (fora da | por fora da | fora do | fora) (plataforma | workana | upwork | site | 99freelas | daqui | app)
	(me chama | me chame | fale comigo | entre em contato | me contate | me escreva) (diretamente | direto | no privado | no pv | por fora | em particular)
term move class=email weight=0.85
	(me escreva | escreva | me chama | mande | manda | envie | entre em contato | fale comigo | vamos conversar | podemos conversar | me responda) [..1] (por | no meu | pelo | para o meu | pro meu | via) (email | e-mail)
term move class=applicant_system weight=0.88
	(envie | enviar | envia | mande | mandar | manda) [seu | o seu | o | um] (cv | curriculo | curriculum | candidatura) (para | pelo | por | pro | no) [o | nosso | nossa | meu] [..1] ({noun} | {@} | {platform} | site)
	(candidate-se | candidatar | se candidate | aplique | inscreva-se | cadastre-se | se inscreva | se cadastre) (no | pelo | em | atraves do) (nosso | site) [site | portal | formulario | da empresa]
term move class=payment weight=0.85
	(me paga | me pague | pague | pagar | pago | pagamento | paga | te pago | transfere | deposita) [..1] (direto | diretamente | por fora | fora da plataforma | por transferencia | em dinheiro | {on} [meu] {pay})
	(evitar | evitamos | sem | economizar | pular | fugir) [pagar] [a | as | da | das | na | nas] (taxa | taxas | comissao | comissoes) [da plataforma]
term circumvent weight=0.88
	(meu | meus | o meu | nosso) (contato | contatos | numero | telefone | email | e-mail | dados de contato | dados) (esta | estao | ta | fica | voce encontra) [..1] (no | na | em | ao) [meu | minha | final do | fim do | ultima] [..1] (portfolio | perfil | site | pagina | pdf | arquivo | curriculo | imagem | foto | banner | documento | capa)
	(escaneie | escaneia | leia) [o | meu] (qr code | qr | codigo qr)
	(me procura | me procure | procura meu nome | pesquise meu nome | procure meu nome) no google
term handle weight=0.92
	(meu | minha) [usuario do | user do | id do] {platform} [{idword}] [é | e | eh]
	(no | pelo) {platform} [como | sou | eu sou | usuario]
term mailname weight=0.88
	meu {mailer} [é | e]
term hint class=social evasion=handle_hint weight=0.85
	(mesmo | o mesmo | com o mesmo) (nome | usuario | user | arroba | nick) [daqui | de la | em tudo | que aqui]
term announce weight=0.9
	(meu | minha | nosso) [novo] {noun} [é | e | eh]
	(me liga | me ligue | me chama | ligue | contato) [no | em | pelo]
term announce class=address weight=0.9
	(moro | moramos | resido | fico) (na | no | em)
	(meu endereço | minha casa | meu escritorio | nosso escritorio) (é | fica na | fica no | fica em | na)
term guard weight=1
	(numero | numeros) (de | do | da) (pedido | nota | serie | paginas | palavras | horas | rastreio | protocolo | conta)
	endereço (ip | web | url)
	(me chama | fale comigo | vamos conversar | podemos conversar | vamos falar) (por aqui | aqui | pelo chat | pela plataforma | aqui mesmo)
	(bot | plugin | anuncios | campanha | integração | api | conteudo | posts | conta | pagina) (de | do | no | para o | para | com | pro) {platform}

list place = portfolio | portifolio | perfil | site | pagina | pdf | arquivo | cv | curriculo | ultima pagina | primeira pagina | imagem | foto | fotos | banner | documento | capa | rodape | bio | video | descriçao | anexo | arquivo anexo | slide | ultimo slide | primeiro slide | apresentaçao | logo | assinatura | cartao | repositorio | readme | final
term circumvent weight=0.88
	(meu | minha | meus | minhas | todos os meus) {noun} (esta | estao | ta | tao | fica | ficam | voce encontra | aparece | aparecem | vem) [..1] (no | na | nos | nas | em | ao) [meu | minha | fim do | final do] [..2] {place}
	(coloquei | deixei | botei | pus | escrevi | inclui | anexei) (meu | minha | meus | o meu | a minha) {noun} (no | na | em) [..2] {place}
	(veja | ve | olha | olhe | confira | acesse | abra | da uma olhada) [no | na | o | a] [meu | minha] [..2] {place} (para | pra | e) (me contatar | falar comigo | me chamar | me achar | me encontrar)
	(no | na) [meu | minha] [..1] {place} (tem | esta | estao | voce encontra | aparece) (meu | minha | meus | o meu) {noun}
	link (na | da) [minha] bio
	(usa | use | clica | clique | aperta) [no | o] [meu] (botao | formulario | link | chat) [de] [..1] [no | do | na | da] [meu | minha] [{place}]
	(pesquisa | pesquise | procura | procure | busca | busque) [por] [meu | o meu | minha] [..1] (nome | estudio | empresa | marca) (no google | na internet | e)
term circumvent evasion=picture weight=0.88
	(escaneia | escaneie | leia | aponta) [o | meu] [codigo] (qr | qr code | codigo) [do | no | na] [meu | minha] [{place}]
	(mandei | enviei | anexei) uma (foto | imagem) com (meu | meus | minha) {noun}
term hint class=social evasion=handle_hint weight=0.85
	(mesmo | o mesmo | é o mesmo) (nome | usuario | user | arroba) (no | em | na) {platform}
	(meu | minha) {platform} é (o mesmo | igual) [nome | usuario]
term mailname weight=0.88
	(meu | email | e-mail | no) {mailer} [é]
list comm = falar | falamos | falarmos | vamos falar | conversar | conversamos | conversarmos | continuar | continuamos | continuarmos | bater um papo | bater papo | trocar ideia | me chamar | te chamar | me chama | me chame | me contatar | te contatar | te chamo | te adiciono | me adicionar | combinar | combinamos | discutir | resolver | nos falar | nos falamos | a conversa | a entrevista | a comunicaçao | entrar em contato | entre em contato
term move weight=0.88
	{comm} [..3] (no | na | pelo | pela | por | via | em | atraves do) [{the}] {messenger}
	(pelo | no | via) {messenger} [..1] (é melhor | fica melhor | conversamos | falamos | te chamo | me chama | respondo | a gente conversa | a gente fala)
term request weight=0.9
	(voce | vc | tu) [me] (pode | poderia | consegue | me passa | me manda | me envia) [me] [passar | mandar | enviar | informar | dar] {your} [{adj}] <item>
	(qual) {noun} (voce | vc) (usa | tem)
	(tem | teria | voce tem | vc tem) (um | algum | uma | alguma) [{adj}] {noun} [para | pra | onde | que]
term cue cue=sample_data
	(dados | numero | numeros | email | telefone | endereço | usuario | conta | registro | linha | campo | texto) (de teste | de exemplo | ficticio | ficticios | falso | falsos)
	(valide | validar | valida | aceitar | rejeitar | formate) [..4] (formulario | campo | cadastro | regex | teste)
	(campo | formulario | validador | validação | teste | texto) [..4] (deve | aceitar | rejeitar | mostrar | validar | aceita | mostra | diz)
	(por exemplo | p ex)
term move class=payment weight=0.85
	(me paga | me pague | pago | pagar | te pago | o pagamento | transfere | transfira | deposita | deposite | manda o dinheiro | faz o pagamento | recebo | receber) [o resto | tudo | metade | a metade | o sinal | melhor] [..1] (direto | diretamente | por fora | fora | fora da plataforma | em dinheiro | por transferencia | via {pay} | por {pay} | no {pay} | pelo {pay} | com {pay} | na minha conta | em cripto)
	(sem | economizar | economizamos | evitar | evitamos | pular | fugir da | fugir das | escapar da) [pagar] [a | as | essa | o] (taxa | taxas | comissao | comissoes | plataforma | tarifa)
	({pay} | transferencia | dinheiro) (serve | ta bom | esta bom | tambem serve | direto | diretamente | por fora)
	(fechar | fechamos | combinar | negociar | acertar | trabalhar) [..2] (por fora | fora do site | fora da plataforma | direto comigo | diretamente | fora daqui)
term request weight=0.9
	(das-me | da-me | de-me | manda-me | envia-me | passa-me | diz-me | diga-me | deixa-me | podes dar-me | pode dar-me | podes enviar-me | arranja-me) [o | a | um | uma] {your} [{adj}] <item>
	(das-me | da-me | manda-me | envia-me | passa-me | diz-me) (o | a | um | uma) [teu | tua | seu | sua] [{adj}] <item>
	(em que | para que | pra qual | em qual | por qual) {noun} (posso | podemos | consigo | eu posso | te) [..1] (falar | ligar | contatar | contactar | escrever | chamar | mandar | enviar)
	(tem | teria | tens) (algum | um | uma) {noun} [que | pra | para | onde]
	(passa | manda | solta | deixa) [ai] [o | teu | seu | um | a] (<item>) [ai | por favor | pfv] $?
term guard weight=1
	(numero | numeros) (de | do | da | dos | das) (telas | horas | paginas | revisoes | pessoas | usuarios | itens | produtos | artigos | dias | semanas | versoes | funcionarios | linhas | colunas | imagens | fotos | videos | posts | seguidores | clientes)
term request class=address weight=0.88
	(me passa | me manda | qual | qual é | me diz | me envia) [o | a] {your} [..1] (endereço | morada | localizacao) [completo | completa | exato | certinho]
term hint class=social evasion=handle_hint weight=0.85
	(no | na | em | pelo) {platform} [..2] (é o mesmo | mesmo | o mesmo | sou o mesmo | tenho o mesmo | igual | com o mesmo | uso o mesmo) [nome | usuario | user | arroba | nick | perfil] [daqui | que aqui]
	(meu nome | meu usuario | meu nome completo | meu nome e sobrenome | nome e sobrenome) [junto | juntos | sem espaço | sem espaços | daqui | tudo junto] (no | na | em) {platform}
	{platform} (mesmo | o mesmo) (nome | usuario | user | nick)
term hint class=email evasion=handle_hint weight=0.85
	(meu nome | meu usuario | meu nome completo | nome e sobrenome | nome ponto sobrenome) [junto | juntos | sem espaço | tudo junto | com ponto] [..1] (no | na | arroba | do) {mailer}
term handleafter class=email weight=0.88
	(no | na | arroba | do) [meu] {mailer}
term circumvent weight=0.88
	(o | a | os | meu | meus | minha) ({noun} | dados | contatos) (esta | estao | ta | tao | vai | fica | aparece | tem) (no | na | nos | nas | em | dentro do | no fim do | no final do | embaixo da) [..2] {place} [que | em anexo | anexa]
	(escaneia | escaneie | leia | aponta | aponte | fotografa) [..2] (codigo | qr | quadrado | codigo de barras) [..2] [{place}]

# Verbs with their objects and channels, by all their forms.
list talks = falar | falarmos | falamos | falando | fala | falo | fale | conversar | conversarmos | conversamos | conversa | converso | continuar | continuarmos | continuamos | continua | prosseguir | seguir | seguimos | papear | bater um papo | bater papo | trocar ideia | trocar umas ideias | trocar mensagens | chamar | chamo | chama | chame | chamar la | me chama | me chame | te chamo | contatar | contactar | contacta | contacte | contato | tratar | trato | tratamos | tratarmos | combinar | combinamos | combinarmos | discutir | discutimos | discutirmos | resolver | resolvemos | acertar | acertamos | alinhar | alinhamos | explicar | explico | escrever | escreva | escreve | escrevo | mandar | manda | mande | mando | enviar | envia | envie | envio | adicionar | adiciona | adicione | adiciono | achar | acha | procura | procurar | procure | responder | respondo | responde | atendo | encontrar | encontramos | reuniao | chamada | call | entrevista | a conversa | a comunicação | videochamada | migrar | migramos | passar | passamos | mudar | mudamos | ir | vamos | bora | partiu | marcar | marcamos | fazer | fazemos | estou | fico | fechamos | fechar | a gente se fala | nos falamos | nos falarmos | a gente conversa | ligar | ligo
list at = por | no | na | pelo | pela | via | em | atraves do | usando | ao | para o | pro | pra | com o | la no | ali no | num | com | no meu | pelo meu
list giving = passa | passe | passar | passas | passar-me | passa-me | manda | mande | mandar | mandas | manda-me | mandar-me | envia | envie | enviar | envias | envia-me | enviar-me | da | dá | dar | dás | das | dar-me | da-me | das-me | dás-me | diz | dizer | diga | dizes | dizer-me | diz-me | diga-me | deixa | deixe | deixar | deixas | deixar-me | deixa-me | compartilha | compartilhe | compartilhar | partilha | partilhar | partilhe | fala | informa | informe | informar | informar-me | indica | indique | indicar | indicar-me | fornece | fornecer | forneça | fornecer-me | faculta | facultar | facultar-me | faculte | ceder | cede | ceder-me | disponibiliza | disponibilizar | disponibilize | arranja | arranja-me | arranjar | arranjas | solta | anota | anotar | escreve | escreva | preciso | precisava | precisamos | queria | quero | gostaria | posso ter | posso saber | qual | qual é | qual e | qual seria | qual é o | me confirma | confirma | confirme | confirmar | tem | tens | teria | terias | tinha | possui
list chan = numero | numero de telefone | telefone | telefone de contato | numero de contato | celular | telemovel | cel | fone | fixo | contato | contacto | contato telefonico | contacto telefonico | email | e-mail | correio eletronico | endereço de email | endereço de e-mail | endereço eletronico | endereço de correio eletronico | mail | whatsapp | whats | zap | zapzap | numero de whatsapp | numero do whatsapp | dados de contato | dados de contacto | redes sociais | instagram | insta | telegram | skype | linkedin | facebook | face | arroba | endereço | endereço completo | morada | morada completa | localização
list reachyou = ligo | ligar | te ligo | lhe ligo | ligue | contato | contatar | contactar | contacto | contacta | falar | falo | falar contigo | escrevo | escrever | escrever-lhe | mando | mandar | envio | enviar | enviar-lhe | envie | encontro | encontrar | acho | achar | chamo | chamar | adiciono | adicionar | encaminho | encaminhar | remeto | remeter | mandar-lhe | te acho | te encontro | te chamo | te adiciono | te mando | te envio
term request weight=0.9
	{giving} [..2] (seu | sua | teu | tua | o seu | a sua | o teu | a tua | vosso | vossa) [..1] {chan} [pessoal | de contato | direto | ai | por favor | pra | para | onde | que]
	{giving} (um | uma | algum | o | a) {chan} (seu | teu | pessoal | de contato | direto | pra | para | onde | que eu | ai | por favor)
	(seu | sua | teu | tua) [..1] {chan} [..2] (por favor | pfv | por gentileza | pf | ai)
	(em | para | pra | pro | no | por | a) (que | qual) [..1] ({chan} | {noun}) [..3] {reachyou}
	(que | qual) ({chan} | {noun}) [..1] (usa | voce usa | vc usa | usas | voce tem | tens | vc tem | devo usar | posso usar | uso)
	(onde | como) [que] [eu] (posso | podia | consigo | te | lhe | da pra) [te | lhe] (ligar | ligo | contatar | contactar | encontrar | encontro | achar | acho | chamar | chamo | adicionar | adiciono | escrever | falar contigo | falar com voce | contato) [..1] (fora | por fora | diretamente | direto | por telefone | por email | no {platform} | em {platform} | pelo {platform} | nas redes | de outra | em privado)
	(voce | vc | tu | o senhor | a senhora) (esta | está | tá | ta | estas | estás | usa | usas | tem | tens | ta usando) (no | em | na | conta no | perfil no | o | um) [..1] {platform}
	(tem | tens | usa | usas | possui | teria) [voce | vc | algum | um | o | conta no | perfil no] {platform} $?
	(esta | está | estas | estás | tá | ta) (no | em) {platform} $?
	(qual) [é | e] [o] (seu | teu | seu nome | teu nome) [..1] (arroba | user | usuario | nick | nome | perfil | insta | zap | face | tele | zap zap)
	(com que | com qual | que | qual) (nome | usuario | user | nick | arroba) [..3] (no | em | na) {platform}
	(outro | algum outro | outra) (meio | forma | jeito | canal | via) (de | para | pra) [..2] (contato | contacto | falar | conversar | comunicação | te contatar | contactar | chamar)
term request class=address weight=0.88
	(em | de) (que | qual) (rua | bairro | zona | parte | predio | endereço | avenida) [..2] (mora | moras | fica | vive | vives | esta | está)
	(onde) (fica | é | e | mora | moras | vive | vives | esta localizado | fica localizado | posso passar | posso ir | entrego | mando entregar | envio o pacote | mando o pacote) [o | a | voce | vc] (seu | sua | teu | tua | o pacote | a encomenda | exatamente | agora) [..1]
	(me passa | me manda | me envia | manda | passa | compartilha) [sua | tua | a sua | a tua] (localização | localizaçao | loc)
term request class=meeting weight=0.88
	(manda | mandar | mande | envia | enviar | envie | passa | passar | passe | compartilha | compartilhe | gera | cria) [me] [o | um | seu | teu | a] (link | convite) [..1] (do | da | de | pro | para o | para a | pra) [seu | teu] ({platform} | reuniao | chamada | call | videochamada | agenda | calendario | zoom | meet)
term request class=payment weight=0.88
	{giving} [a | o] (seu | sua | teu | tua) [..1] (pix | chave | chave pix | conta | iban | nib | dados bancarios | conta bancaria | paypal | mbway | numero da conta)
term move weight=0.88
	{talks} [..4] {at} [meu | o | um] {messenger}
	{at} {messenger} [..4] {talks}
	{talks} [..1] (por | pelo | no | via | em | num | na | atraves do) [meu | o | um] {platform}
	(prefiro | preferia | melhor | mais facil | mais rapido | mais pratico | ideal | bom) [..4] {at} [meu | o] {messenger}
	{messenger} [..1] (é melhor | e melhor | é mais rapido | é mais facil | seria melhor | fica melhor | fica mais facil | e a gente | e conversamos | e falamos)
	(uma | fazer | fazemos | marcar | marcamos | agendar | ter) [uma] (chamada | videochamada | call | reuniao | entrevista | ligação) [..2] (por | no | via | pelo | em) [o] {platform}
	(quase nao | nao | raramente | nunca) (entro | vejo | olho | abro | acesso) [..1] (aqui | isso | esse | este | nisso | nesse | neste | por aqui) [..4] {messenger}
list away = por fora | fora daqui | fora da plataforma | fora desta plataforma | fora do site | fora do app | fora deste site | por outro lado | por outro meio | por outro aplicativo | por outro app | em outro app | em outro lugar | noutro lado | em privado | no privado | no pv | em particular | no particular | sem intermediarios | por outra via | por outro canal | fora do sistema | fora do upwork | fora da workana | fora do workana | fora da 99freelas | por outra plataforma | noutra plataforma
term move class=social weight=0.87
	{talks} [..3] {away}
	(sair | saimos | saindo | tirar | levar | levamos | leva) [isso | isto | a conversa | o papo] (daqui | da plataforma | deste site | do site | desse site | do app | pra fora | para fora | para outro lado)
	(aqui | nesta plataforma | nesse site | a plataforma) (nao da | nao posso | bloqueiam | eles bloqueiam | apagam | censuram | leem | nao deixam | nao deixa | filtram) [..4 ..2] {talks}
term move class=phone weight=0.86
	(melhor | prefiro | podemos | falar | falamos | falarmos | conversar | conversamos | explico | explicar | resolver | resolvemos | tratar | discutir | combinar) [..3] (por telefone | pelo telefone | por chamada | de viva voz | por ligação | ao telefone | ao telemovel | por telemovel)
	(posso | podia | quero | vou) (te | lhe) (ligar | dar uma ligada) [hoje | amanha | agora | um instante]
	(baaki | me liga | liga-me | me ligue | ligue-me) (que | e | quando | hoje | amanha | por favor | direto | agora | depois)
term move class=email weight=0.86
	{talks} [..3] (por | pelo | via | no | para o | pro) [meu | o] (email | e-mail | mail | correio eletronico)
	(manda | mande | envia | envie | mando | envio | passo | mandar | enviar | encaminho | encaminha) [..4] (por | pelo | via | no | para o | pro) [meu | o | teu | seu] (email | e-mail | mail)
	(me | -me) (manda | mande | envia | envie) um (email | e-mail) [com | quando | e]
term move class=applicant_system weight=0.87
	(preencha | preenche | preencher | complete | completar) [..1] (formulario | candidatura | inscrição | ficha) [..1] (no | do | em | pelo) [nosso | nossa | o] (site | portal | pagina | empresa)
	(candidate-se | candidata-te | candidatar-se | inscreva-se | cadastre-se | inscreve-te | aplique | aplicar | registe-se) [..2] (no | pelo | em | atraves do | na | via) (nosso | nossa | o | a) (site | portal | pagina | pagina de carreiras | formulario | plataforma)
	(envie | enviar | envia | mande | mandar | manda | encaminhe) [..2] (cv | curriculo | curriculum) [..1] (para | pro | pra | ao) [o] (nosso | nossa | meu | a) [..1] (rh | email | e-mail | recrutador | recrutadora | equipe | departamento | setor)
list pays = paga | pagas | pague | pagar | pagar-me | paga-me | pague-me | pago | pagamento | pagamentos | pagando | transfere | transfira | transferir | transfiro | transferencia | deposita | deposite | depositar | deposito | receber | recebo | cobrar | cobro | acertar | acerta | acertamos | quitar | faço um pix | faz um pix | fazer um pix | manda um pix | mando um pix | faz o pix | o dinheiro | a grana | o valor | fatura | faturar
list payme = me paga | me pague | me pagas | paga-me | pague-me | me pagar | te pago | lhe pago | pagar-me | me transfere | te transfiro | me manda | me mande | te mando | me deposita | aceito | recebo | prefiro receber | faço | te faço | me faz | mandar pra mim | transferir pra mim | depositar pra mim
list past = direto | diretamente | por fora | fora | fora da plataforma | em dinheiro | por transferencia | na minha conta | na sua conta | na conta | em cripto | sem intermediarios | sem taxa | sem taxas | sem comissao | sem passar por | sem a plataforma | por baixo dos panos | entre nos | em mao | em especie | a parte
term move class=payment weight=0.87
	{pays} [..3] {past}
	(fazer | faço | fazemos | consigo | sai | fica | cobro) [..4] (por fora | direto comigo | fora da plataforma | sem taxa | sem a taxa)
	{payme} [..3] (por | com | via | pelo | no | em | usando) [meu | o | seu] {pay}
	{payme} [..2] (um | o) pix
	{pays} [..2] (por | com | via | pelo | no | em | usando) [meu | o | seu] {pay} (e | pra | para | que | direto | sem | fora | assim)
	(economizar | economizamos | economiza | evitar | evitamos | evita | evitando | fugir | fugimos | escapar | pular | poupar | poupamos | poupa | perder | ninguem paga | nao pagar | nao pagamos | livrar) [..2] (taxa | taxas | comissao | comissoes | porcentagem | percentagem | fee | 20 | 10)
	(sem) (a | as | essa | essas) (taxa | taxas | comissao | plataforma) [do | da | do site | da plataforma]
	(cancela | cancelamos | cancelar | encerra | encerramos | fecha) [..1] (contrato | pedido | projeto) [..4] (pago | pagar | transfiro | deposito | por fora | direto)
	(trabalhar | trabalhamos | fechar | fechamos | combinar | combinamos | negociar | contratar | contrato) [..2] (por fora | direto | diretamente | fora da plataforma | fora daqui | sem a plataforma | sem intermediarios)
	(desconto | mais barato | mais em conta | abatimento | preço | faço por) [..4] (se) [..2] (por fora | direto | diretamente | em dinheiro | por transferencia | fora | no pix)
list place = rodape | canto | cabeçalho | marca d'agua | galeria | cartao de visita | cartao | placa | instagram | insta | linkedin | canal | blog | loja | contracapa | orçamento | proposta | ultimo slide | creditos | amostra | bio do instagram | perfil do instagram | descrição do video | topo da pagina
list seen = esta | está | estao | estão | ta | tá | tao | fica | ficam | aparece | aparecem | vem | tem | encontra | encontras | voce encontra | vc encontra | voce acha | acha | ve | vê | voce ve | consta | constam | coloquei | deixei | mostra | traz | contem | pode ver | escrito | escrita | la
list mycontact = numero | telefone | celular | telemovel | email | e-mail | mail | dados | dados de contato | dados de contacto | contato | contatos | contacto | contactos | whatsapp | zap | como me contatar | como me contactar | como me achar | como me encontrar | como falar comigo | como me chamar | onde me encontrar | tudo que precisa pra me achar
term circumvent weight=0.88
	(meu | minha | meus | minhas | o meu | a minha | os meus | o | os | todos os meus | nosso) {mycontact} [..1] {seen} [..1] (no | na | nos | nas | em | ao | abaixo | embaixo) [..4] {place}
	(no | na | nos | nas | em | ao | la no) [..4] {place} [..2] {seen} [..2] {mycontact}
	(como | onde | pra | para) (me contatar | me contactar | me achar | me encontrar | falar comigo | me chamar | me ligar) [..3] {seen} [..1] (no | na | em) [..4] {place}
	(no | na) (meu | minha | fim do meu | final do meu | fim do | final do) [..3] {place} [..2] (explico | digo | mostra | diz | tem | esta) [..2] (como | onde) (me contatar | me contactar | me achar | me encontrar | falar comigo | me chamar)
	(olha | olhe | ve | vê | veja | confere | confira | da uma olhada | dê uma olhada | repara | repare | acessa | acesse | abre | abra | entra | entre | pausa) [..4 ..1] {place} [..2] (ta | tá | la | lá | esta | está | tem | que la | voce vai | e ve) [..2] (tudo | meu | minha | meus | como | o numero | os dados | o contato)
	(tem | ha | há | usa | use | clica | clique | aperta | toca | carrega) [..1] (um | o | no | ali no) (botao | formulario | chat | icone | link | widget | balao) [..3] (no | na | do | da) (meu | minha | nosso) [..1] (site | pagina | portfolio | portifolio | blog | website)
	(no | na) [..2] (meu site | minha pagina | meu portfolio | meu blog | meu website) [..1] (tem | ha | há | voce encontra | encontra) [..1] (um | o | uma | a) [..1] (botao | formulario | chat | icone | link | aba | pagina) [..2] (contato | contacto | whatsapp | verde | clica | chat | zap | mensagem)
	(joga | jogue | pesquisa | pesquise | procura | procure | busca | busque | coloca | digita | escreve | googla) [..4] (no google | na internet | no buscador | na web)
	(na | ta na | tá na | tudo na | olha a | ve a) [minha] bio [do | no] [instagram | insta | ig | tiktok | perfil]
list people = cliente | clientes | usuario | usuarios | utilizador | utilizadores | comprador | compradores | aluno | alunos | visitante | visitantes | seguidores
noun email = endereço de correio eletronico | endereço eletronico
# What a thing is done by, and where it stands, once more.
noun phone = contacto telefonico | contato telefonico
term request class=social weight=0.9
	(manda | passa | me manda | me passa | me da | diz | fala | qual | qual e | qual o | me envia) [o] (seu | teu) (zap | zapzap | whats | wpp | insta | face | discord | tele | arroba | user)
	qual [e] [o] (arroba | user | usuario | perfil) (de voces | de vcs | seu | teu | da empresa) [no | na] [{platform}]
	(tem | voce tem | vc tem | tens | ha) [algum | alguma | um | outro] (contacto | contato | telefone | numero | meio de contato | forma de contato) [telefonico | direto] ..2 (ligar | ligo | falar | contactar | contatar | chamar)
	(ha | existe | tem) [algum | alguma] (contacto telefonico | contato telefonico | numero) ..4 (ligar | contactar | falar)
term request weight=0.9
	(posso | podia | poderia | pode) (ter | pegar | anotar | saber | me passar | me mandar | me dar | passar | mandar | deixar | partilhar | facultar) [o | a] (seu | sua | teu | um) [..1] {noun}
	(para | pra) (que | qual) (numero | email | e-mail | mail | telefone | endereco) ..2 (envio | mando | ligo | posso | eu)
	(preenche | preencha | preencher) (o | este | nosso) formulario ..2 (dados | contato | site)
term asksign class=social evasion=slang weight=0.88
	(qual | qual e | passa | manda | me passa | me manda) [o] [teu | seu]
term move class=meeting weight=0.87
	(vamos | bora | podemos | que tal | fazemos | marcamos | marcar | agendar | fazer) ..3 (no | pelo | por | via | de | um) (zoom | google meet | meet | teams)
	(te | lhe) (mando | envio | passo) [o | um] (link | convite) (do | de | para o) (zoom | google meet | meet | teams)
term move class=phone weight=0.85
	^ [ok | sim | melhor | entao | por favor] (me liga | liga pra mim | liga para mim | ligue-me | me ligue | liga-me | me da um toque | me da uma ligada | telefona-me)
	(me liga | liga pra mim | me ligue | ligue-me | liga-me | me da uma ligada | me da um toque) (amanha | hoje | quando | depois | agora | assim que | a noite | de manha | se | por favor | a tarde | que)
	(falar | conversar | resolver | falamos | conversamos) ..1 (por telefone | pelo telefone | por ligacao | por chamada)
term move class=email weight=0.93
	(me manda | me envia | mande-me | envie-me | manda-me | envia-me | me mande | me envie | escreve-me) um (email | e-mail | mail)
	(me manda | me envia | manda | envia | mande | envie) ..3 (pro meu | para o meu | no meu) (email | e-mail | mail)
	(continuar | continuamos | falar | falamos | seguir | seguimos) ..1 por (email | e-mail | mail)
term move class=payment weight=0.86
	(me contrata | contrata-me | me contrate | fechamos | fechar | fazemos | trabalhamos | trabalhar | combinamos | combinar | acertamos) ..2 (direto | diretamente | por fora | sem a plataforma | sem taxa | sem comissao | fora da plataforma)
	(faz | faco | fazer | manda | mando) [um | o] pix (direto | pra mim | pra voce | pra vc | na minha | fora)
	(aceita | aceitas | voces aceitam) [pagamento] (por | via | em | no) {pay}
	(aceita | aceitas) {pay}
list spot = capa | foto de capa | foto | foto de perfil | imagem | banner | logo | pdf | cv | curriculo | portfolio | portifolio | site | pagina | rodape | ultima pagina | ultima imagem | ultimo slide | video | bio | perfil | arquivo | anexo | cartao | quadro | amostra | marca d'agua | assinatura | documento
list reachme = meu numero | meu telefone | meu email | meu e-mail | meu contato | meus contatos | meu contacto | meus dados | meu zap | meu whatsapp | meu insta | jeito de falar comigo | como falar comigo | jeitinho de falar comigo | como me achar | onde me achar
term circumvent weight=0.88
	(da uma olhada | olha | olhe | veja | ve | confira | confere | repara | abre | abra | da um zoom | da um print | procura | espia) ..4 {spot} ..4 (tem | esta | ta | la tem | la esta | vai ter | da pra ver) ..1 {reachme}
	(da uma olhada | olha | olhe | veja | ve | confira | confere | repara | abre | abra) ..3 {spot} ..3 {reachme} (ta | esta | fica) ..2
	(no | na) [meu | minha] {spot} ..3 (tem | esta | voce acha | vc acha | voce encontra | encontra | da pra ver) {reachme}
	{reachme} (esta | ta | fica | estao | vai | tem) ..1 (no | na | em) ..2 {spot}
