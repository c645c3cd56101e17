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

noun phone = numero de whatsapp | whatsapp pessoal | contato de telefone | numero | numero de telefone | telefone | celular | numero de celular | numero do celular | telemovel | telefone de contato | contato telefonico | cel | fone | numero de contato | numero do whatsapp
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
	(escaneia | escaneie | le | leia | aponta) [o | meu] [codigo] (qr | qr code | codigo) [do | no | na] [meu | minha] [{place}]
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
	(me paga | me pague | paga | pague | pago | pagar | te pago | pagamento | o pagamento | transfere | transfira | deposita | deposite | manda o dinheiro | faz o pagamento | recebo | receber) [o resto | tudo | metade | a metade | o sinal | melhor] [..1] (direto | diretamente | por fora | fora | fora da plataforma | em dinheiro | por transferencia | via {pay} | por {pay} | no {pay} | pelo {pay} | com {pay} | na minha conta | em cripto)
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
	(escaneia | escaneie | le | leia | aponta | aponte | fotografa) [..2] (codigo | qr | quadrado | codigo de barras) [..2] [{place}]
