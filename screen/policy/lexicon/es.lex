lang es

list common = el | la | los | las | un | una | de | del | en | a | al | y | o | que | por | para | con | mi | tu | su | te | me | se | lo | le | nos | es | esta | si | no | ya | mas | muy | como | cual | puedo | puedes | quiero | tengo | tienes | sitio | ahi | aqui | fuera | gracias | favor | hola | mejor | directo | bien | pagina | pagar | directamente
list your = tu | tus | su | sus | vuestro | el | un | tu propio
list my = mi | mis | nuestro | nuestra
list adj = mejor | directo | personal | privado | de trabajo | actual | otro | nuevo | principal
list give = pasame | me pasas | me pasa | pasa | pasas | pasarme | dame | me das | me da | das | darme | deme | deja | dejame | dejas | me dejas | dejarme | enviame | me envias | me envia | envia | enviarme | envieme | mandame | me mandas | manda | mandarme | mandeme | comparteme | comparte | compartir | compartes | compartirme | comparteme | facilitame | me facilitas | facilitarme | escribeme | dime | me dices | decirme | digame | proporcioname | proporcionarme | regalame | me regalas | tirame | pasen | pasanos | envianos | indicame | me indicas | me compartes
list on = por | en | al | a | via | a traves de | con | usando | hacia | del
list the = el | la | mi | un | tu | los
list contactme = escribeme | escribame | escribanme | hablame | hableme | contactame | contacteme | contactanos | contactarme | llamame | llameme | buscame | busqueme | encuentrame | me encuentras | me puedes encontrar | puedes encontrarme | agregame | agregueme | añademe | sigueme | mandame mensaje | mandame un mensaje | enviame un mensaje | me escribes | me puedes escribir | puedes escribirme | puedes contactarme | me puedes contactar | contacta conmigo | habla conmigo | me hablas | responde | estoy | me contactas | ubicame | localizame | contactenos | escribenos | escribanos
list go = hablemos | hablamos | podemos hablar | podriamos hablar | sigamos | seguimos | sigamos hablando | seguir hablando | seguimos hablando | continuemos | continuamos | podemos seguir | podemos continuar | podriamos seguir | continuar | conversemos | conversamos | charlemos | charlamos | platiquemos | platicamos | chateemos | chateamos | pasemos | pasamos | vamos | movamos la conversacion | mejor | mejor hablamos | mejor hablemos | prefiero hablar | prefiero | nos vemos | quedamos | coordinemos | coordinamos | comuniquemonos | nos comunicamos | contactemonos | hagamos una llamada | hagamos una videollamada | reunirnos | conectemos | sigue la conversacion | sigamos la conversacion | continuemos la conversacion | te escribo | te hablo | te contacto | te llamo | te agrego | podemos comunicarnos | podemos chatear | quieres hablar | hablar
list idword = id | usuario | nick | numero | contacto | cuenta | perfil | nombre de usuario

noun phone = whatsapp personal | numero directo | numero de cel | num de telefono | numero | numero de telefono | telefono | celular | movil | cel | numero de celular | numero de movil | numero de contacto | telefono de contacto | fijo | numero de whatsapp | numero celular
noun email = correo | correo electronico | direccion de correo | email | e-mail | mail | direccion de email | correo personal
noun address = direccion | domicilio | direccion postal | direccion exacta | ubicacion | codigo postal | direccion de tu casa
noun social = datos de contacto | contacto | redes sociales | redes | informacion de contacto | usuario de skype
noun payment = cuenta bancaria | datos bancarios | numero de cuenta | cbu | clabe | alias de mercado pago

slang phone = nro | num | tel | fono | numerito

macro item = {noun} | {platform} [{idword}] | {mailer} | {pay} [{idword}]
macro ask = cual es | cual seria | cuales son | cual era | me dices cual es | dime cual es | puedo saber | podria saber | quisiera saber | necesito | necesitaria | necesitamos | quiero | quisiera | me gustaria tener | puedo tener | podria tener | puedes pasarme | podrias pasarme | podria pasarme | puedes darme | podrias darme | podria darme | puedes enviarme | podrias enviarme | puedes mandarme | podrias mandarme | puedes compartirme | podrias compartirme | puedes compartir | podrias compartir | podrias dejarme | puedes dejarme | puede darme | puede enviarme | me puedes dar | me puede dar | me podrias dar | me puedes pasar | me podrias pasar | me puedes enviar | me podrias enviar | me puedes compartir | me regalas

term request weight=0.92
	<ask> {your} [{adj}] <item> [{adj} | personal | de contacto]
	[por favor] {give} {your} [{adj}] <item> [personal | de contacto]
	(cual es | cual seria) (el | la) [mejor] {noun} (para | donde) [poder] (contactarte | llamarte | hablarte | escribirte | localizarte | hablar contigo | comunicarme contigo | contactarle | llamarle)
	(tienes | tiene | tenes | usas | manejas) {messenger}
	(tienes | tiene | tenes) [algun | un] (numero | numero de telefono | telefono | celular | correo | email | movil) (para | de contacto | donde)
	(a que | en que | por que) {noun} (te | le | puedo) [puedo | llamo | escribo | llamar | escribir | contactar | contacto | escribirte | llamarte]
	^ {your} [{adj}] <item> [por favor] $?
term request class=address weight=0.88
	donde vives [exactamente]
	donde vive usted
	(en que | cual es tu) (calle | barrio) vives
	donde (queda | esta) tu (casa | oficina | estudio | taller)
term move weight=0.9
	{go} {on} [{the}] {platform}
	(pasate | pasemos | cambiemos | cambiamos | vamonos | vente | saltemos | brincamos | pasa | mudemonos | vamos | nos pasamos | movamonos) [mejor | todos] (a | al | para | por) [{the}] {platform}
	(me | nos) (encuentras | ubicas | hallas | contactas | escribes | hablas | buscas) [mejor] {on} [{the}] {platform}
	{go} [mejor | mas comodo | mas rapido | directamente | esto | la conversacion | ahi] {on} [{the}] {platform}
	{contactme} [mejor | directamente | directo] {on} [{the}] {platform}
	(te parece si | que tal si | si quieres | prefieres) [..2] {on} [{the}] {platform}
	(mejor | mas facil | mas rapido | mas comodo) {on} [{the}] {platform}
	(puedes | puede | podrias | pueden) (escribirme | contactarme | llamarme | hablarme | encontrarme | agregarme | ubicarme | buscarme) [..1] {on} [{the}] {platform}
	(podemos | podriamos | quieres | te gustaria | prefiero | prefieres | vamos a | hay que | me gustaria) (hablar | seguir | continuar | conversar | charlar | platicar | comunicarnos | chatear) [..2] {on} [{the}] {platform}
	(estoy | estamos | ando | me encuentras) [tambien | disponible | siempre] en {messenger}
	(agregame | añademe | sigueme | buscame) {on} {platform}
	(manda | mandame | enviame | tirame | escribeme) [un | una] (wasap | whatsapp | guasap | dm | mensaje) [{on} {platform}]
term move class=social weight=0.85
	(hablar | hablemos | hablamos | seguir | sigamos | trabajar | trabajemos | comunicarnos | continuar | continuemos | conversar | contactame | contactarnos | escribeme | tratar | negociar) [..1] (fuera de | por fuera de | afuera de) (la plataforma | esta plataforma | la pagina | aqui | upwork | este sitio | la app | la web | workana)
	(escribeme | contactame | hablame | llamame | contacteme) (directamente | directo | por privado | en privado | por fuera)
	(hablemos | hablamos | sigamos | seguimos) (por fuera | por otro lado | en otro lado | por otra via | por otra app | en privado)
term move class=email weight=0.85
	(escribeme | contactame | mandame | enviame | escribame | hablemos | escribenos | continuemos | sigamos | respondeme) [..1] (al | a mi | por | a nuestro | via) [mi] (correo | email | mail | correo electronico | e-mail)
term move class=phone weight=0.85
	(llamame | hablemos | hablamos | mandame un mensaje) (al | a mi | por) (celular | telefono | movil | cel | fijo)
term move class=applicant_system weight=0.88
	(envia | envie | enviar | enviame | manda | mande | mandar | mandame | envien | enviad) [tu | su | el | tus | vuestro | un] (cv | curriculum | curriculum vitae | hoja de vida | postulacion | candidatura) (a | al | por) [nuestro | mi | este | el | nuestra] [..1] ({noun} | {@} | {platform} | web | pagina)
	(aplica | aplique | aplicar | postula | postulate | postularse | inscribete | registrate) (en | a traves de | por | desde) (nuestra | nuestro | la | el) (web | pagina | sitio | pagina web | sitio web | portal | formulario | empresa)
term move class=payment weight=0.85
	(pagame | pagas | pagar | paga | pago | pagarme | te pago | transfiereme | depositame | depositarme) [..1] (directo | directamente | por fuera | fuera de la plataforma | por transferencia | en efectivo | {on} [mi] {pay})
	(ahorrar | ahorramos | ahorrarnos | evitar | evitamos | saltarnos | sin | evitemos | nos ahorramos) [pagar] (la comision | las comisiones | comisiones | la tarifa | las tarifas)
list place = portafolio | portfolio | perfil | web | pagina | pagina web | sitio | sitio web | pdf | archivo | cv | curriculum | hoja de vida | ultima pagina | primera pagina | imagen | imagen de portada | foto | fotos | banner | documento | portada | pie | pie de pagina | pie de mi web | bio | biografia | video | descripcion | adjunto | archivo adjunto | diapositiva | ultima diapositiva | primera diapositiva | presentacion | logo | firma | marca de agua | tarjeta | repositorio | readme | final
term circumvent weight=0.88
	(mi | mis | todos mis) [numero de | datos de] ({noun} | datos) (esta | estan | lo encuentras | los encuentras | la encuentras | aparece | aparecen | viene | vienen | figura | figuran | sale | salen | puedes verlo | se ve) [..1] (en | al | a | dentro | abajo | debajo | del) [el | la | los | mi | tu | un] [..3] {place}
	(he puesto | puse | deje | he dejado | escribi | inclui | agregue | adjunte) (mi | mis) {noun} (en | al) [..2] {place}
	(mira | ve | revisa | checa | consulta | busca | entra | abre | lee | fijate | visita) [en] [el | la | mi] [..2] {place} [para | y] (contactarme | escribirme | encontrarme | llamarme | ubicarme | mi {noun} | mis {noun})
	(en | dentro) [el | la | mi | del] [..1] {place} (esta | estan | encuentras | encontraras | aparece | hay | tienes | puse | deje) (mi | mis) {noun}
	(mi | el | la) {place} (tiene | muestra | contiene | trae | lleva) (mi | mis) {noun}
	(link | enlace) en [mi | la] (bio | perfil | biografia)
	(usa | utiliza | presiona | pulsa | haz clic en | dale a | clica) (el | mi) (boton | formulario | enlace | chat) [de | del] [..1] [contacto | reserva | mi web | mi pagina] [de | en] [mi] [{place}]
	(busca | googlea | buscame) [a] [mi | el] [..1] (nombre | estudio | empresa | marca) [en google | en internet | y]
term circumvent evasion=picture weight=0.88
	(escanea | escanee | escanear | lee) [el | mi | este] [codigo] (qr | codigo) [de | en | del] [mi | la | el] [{place}]
	(subi | te mande | adjunte | envie) una (foto | imagen | captura) con (mi | mis) {noun}
term circumvent weight=0.88
	(mi | mis | nuestros | los | nuestro) (datos | datos de contacto | numero | correo | contacto | telefono | celular | email) (esta | estan | lo encuentras | los encuentras | aparece | aparecen) [..1] (en | al) [el | la | mi | final de | mi] [..1] (portafolio | perfil | web | pagina | sitio web | pdf | archivo | cv | ultima pagina | imagen | foto | banner | documento | final | portada)
	(puedes encontrar | encontraras | encuentras | busca | mira | ve | revisa) (mi | mis) (datos | datos de contacto | numero | correo | contacto | telefono) (en | al)
	(escanea | escanee) [el | mi] (codigo qr | qr | codigo)
	(buscame | busca mi nombre | googlea) [en] (google | internet | mi nombre)
term handle weight=0.92
	(mi | mis) [usuario de | usuario en | cuenta de | nick de | id de] {platform} [{idword}] [es | soy]
	(en | por) {platform} (soy | como | estoy como | me llamo | con el usuario | usuario)
	{platform} (usuario | nick | cuenta)
term mailname weight=0.88
	(mi | correo | mail | email | cuenta de) {mailer} [es]
term hint class=social evasion=handle_hint weight=0.85
	[el | con el] mismo (nombre | usuario | nick | nombre de usuario) (en | de | por) {platform}
	(el | con el) mismo (nombre | usuario | nick | nombre de usuario) [que] [aqui | en todas partes | de aqui | en todos lados]
term announce weight=0.9
	(mi | mis | nuestro) [nuevo] {noun} [es]
	(llamame | escribeme | contactame | marcame | escribanme) [al | a | por]
term announce class=address weight=0.9
	(vivo | vivimos | resido | estoy ubicado) en
	(mi | nuestra) (casa | oficina | estudio | direccion) (es | esta en | queda en | esta)
term guard weight=1
	(numero | numeros) de (pedido | orden | factura | cuenta | serie | paginas | palabras | horas | seguimiento | ticket | personas | revisiones | articulos)
	(direccion) (ip | web | url)
	(escribeme | hablame | contactame | hablemos | hablamos | sigamos) (por aqui | aqui | por este chat | por la plataforma | en la plataforma | por este medio)
	(bot | plugin | anuncios | campaña | integracion | api | publicaciones | contenido | cuenta | cuentas | pagina) (de | en | para | con) {platform}
list comm = hablar | hablemos | hablamos | hablarlo | hablarnos | platicar | platicamos | conversar | conversamos | charlar | charlamos | chatear | chateamos | seguir | sigamos | seguimos | continuar | continuemos | continuamos | comunicarnos | comunicarme | contactarme | contactarnos | contactarte | escribirme | escribirnos | escribirte | escribeme | escribame | discutirlo | discutamos | coordinamos | coordinar | coordinemos | verlo | vernos | agregarme | agregarte | añadirme | encontrarme | te escribo | te contacto | te agrego | me escribes | me contactas | me hablas | la conversacion | la entrevista | la comunicacion
term move weight=0.88
	{comm} [..3] (por | en | al | via | a traves de | mediante | usando) [{the}] {messenger}
	(por | en | via | mediante) {messenger} [..1] (hablamos | hablemos | seguimos | conversamos | te escribo | me escribes | nos comunicamos | coordinamos | mejor | es mejor | es mas facil | estoy | respondo)
term request weight=0.9
	(me | nos) (compartes | compartirias | puedes compartir | podrias compartir | facilitas | proporcionas | regalas | indicas | dejas | mandas | envias | pasas | das | dices) {your} [{adj}] <item>
	(cual | que) {noun} (tienes | usas | manejas | utilizas | tiene | usa)
	(tendras | tendria | tendrias | tienes | tiene) (un | algun | una | alguna) [{adj}] {noun} [donde | para | al que]
	(como | donde) (te | lo | la | puedo) [puedo] (contacto | contactar | contactarte | llamo | llamar | escribo | escribirte | encuentro | localizo) (fuera | directamente | por fuera | por telefono | por correo)
term cue cue=sample_data
	(datos | numero | numeros | correo | correos | telefono | direccion | usuario | cuenta | registro | fila | campo | texto) (de prueba | de ejemplo | ficticio | ficticios | falso | falsos | de muestra)
	(campo | formulario | validador | validacion | funcion | prueba | texto) [..4] (debe | aceptar | rechazar | decir | mostrar | validar | acepta | rechaza | muestra | dice)
	(por ejemplo | p ej | a modo de ejemplo | ejemplo:)
term move class=payment weight=0.85
	(pagame | pagueme | me pagas | me paga | pagas | te pago | le pago | pagar | pagarme | pagarte | transfiereme | transfiere | depositame | deposita | mandame el pago | mandame el dinero | hazme el pago | pago | el pago | los pagos | cobro | cobrar) [el resto | todo | la mitad | el anticipo | mejor | lo] [..1] (directo | directamente | por fuera | afuera | fuera | fuera de la plataforma | en efectivo | por transferencia | por {pay} | con {pay} | via {pay} | en {pay} | a mi cuenta | a tu cuenta | en cripto | en mano)
	(sin | ahorrarnos | ahorramos | ahorrar | evitar | evitamos | evitemos | saltarnos | nos saltamos | saltemos) [pagar] [la | el | las | los | esa | ese] (comision | comisiones | plataforma | tarifa | tarifas | cargo | cargos | escrow | deposito de garantia)
	({pay} | transferencia | efectivo | bizum) (me sirve | me va bien | esta bien | tambien | y listo | directo | directamente)
term request weight=0.9
	(por cual | en que | a cual | por que | cual es el) {noun} (puedo | podemos | podria | se te puede | te puedo | le puedo) [..1] (contactar | contactarte | llamar | llamarte | ubicar | localizar | escribir | hablar | encontrar)
	(me das | me da | dame | me pasas | pasame | me dejas | dejame | me mandas | mandame | me envias | enviame | me compartes | comparteme) (un | una | algun | alguna | tu | el | la) [..1] (<item> | enlace de {platform} | link de {platform})
	(pasa | manda | suelta | tira | deja | dime) [tu | el | un] (<item>) [porfa | por favor | bro | amigo] $?
term request class=address weight=0.88
	(cual es) (la | tu) (direccion | ubicacion) [exacta | completa] (de tu | del | de su) (taller | estudio | oficina | casa | local | tienda | despacho)
	(en que | cual es la) (calle | direccion) (estas | queda | vives | trabajas | esta)
term request class=meeting weight=0.88
	(me mandas | mandame | pasame | me pasas | enviame | comparte | comparteme | me compartes) [tu | el | un | la] (enlace | link | invitacion) (de | a | al | para) [la | una | tu] ({platform} | reunion | videollamada | llamada | calendario | agenda)
term hint class=social evasion=handle_hint weight=0.85
	(en | por | de) {platform} [..2] (soy el mismo | es el mismo | mismo | el mismo | tengo el mismo | igual | me llamo igual | estoy igual | con el mismo) [nombre | usuario | nick | perfil] [que aqui | de aqui | que ves aqui]
	[el | con el | mi] mismo (nombre | usuario | nick | nombre de usuario | arroba) [que] (aqui | en todas partes | en todos lados | en todas las redes | en {platform})
	(mi nombre | mi usuario | mi nick | mi nombre completo | mi nombre y apellido) [junto | juntos | sin espacios | de aqui | todo junto] (en | de | por) {platform}
	{platform} (mismo | el mismo | igual) (nombre | usuario | nick)
term hint class=email evasion=handle_hint weight=0.85
	(mi nombre | mi usuario | mi nombre completo | nombre y apellido | mi nombre y apellido | nombre punto apellido) [junto | juntos | sin espacios | todo junto | con punto] [..1] (en | arroba | de | con) {mailer}
term mailname class=email weight=0.88
	(mi | en | al | correo | cuenta de | por) {mailer} [es | como]
term handleafter class=email weight=0.88
	(en | de | arroba | con | por) [mi] {mailer}
term circumvent weight=0.88
	(el | la | los | mis | mi) ({noun} | datos | contactos) (esta | estan | va | van | sale | salen | aparece | viene) (en | al | dentro de | abajo de | detras de | al final de | en el final de) [el | la | los | las | mi | del | un] [..2] {place} [que | adjunto | adjunta]
	(escanea | escanear | lee | apunta | enfoca | fotografia) [..2] (codigo | qr | cuadrado | codigo de barras) [..2] [{place}]
	(busca | mira | revisa | fijate | ve | encuentra) [..3] {place} (ahi | alli | y ahi | donde) [..2] (esta | estan | aparece | tienes | encuentras) [..1] (mi | mis | el | los) ({noun} | datos)

# Verbs with their objects and channels, by all their forms.
list talks = hablar | hablarlo | hablarnos | hablemos | hablamos | hablando | hablame | hableme | hablarte | háblame | platicar | platicarlo | platiquemos | conversar | conversarlo | conversemos | charlar | charlarlo | charlemos | charlamos | chatear | chateemos | seguir | seguirlo | sigamos | seguimos | sigue | continuar | continuarlo | continuemos | continuamos | comunicarnos | comunicarme | comunicarse | comuniquemonos | contactar | contactarme | contactarnos | contactarte | contactame | contacteme | contáctame | escribir | escribirme | escribirnos | escribirte | escribirle | escribeme | escribame | escribirse | escribes | escriba | escríbanme | discutir | discutirlo | tratar | tratarlo | tratemos | coordinar | coordinarlo | coordinemos | coordinamos | verlo | veamos | vernos | agregame | agregar | agregarme | añademe | añadirme | buscame | buscarme | encontrarme | encuentras | escribo | contacto | agrego | mandame | mandar | mándeme | enviame | pasame | comentamos | comentarlo | acordar | acordarlo | concretar | concretamos | ponernos de acuerdo | nos ponemos | quedamos | moverme | movernos | pasarnos | pasamos | pasemos | cambiarnos | mudarnos | vamonos | saltar | hacemos | hagamos | hacer | explico | te explico | cuadramos | resolvemos | videollamada | llamada | reunion | entrevista | conversacion | contestar | contesto | respondo | responder | atiendo | localizarme | ubicarme | estoy | ando | me conecto | conectamos | la charla | la platica | detalles | la comunicacion | dime | avisame | avísame
list at = por | en | al | a traves de | mediante | usando | via | con | a | para el | por el | en el | en mi | por mi | al de
list giving = pasame | pasarme | pasas | pase | paseme | pasar | pasaras | pasarias | pasarnos | dame | darme | das | da | deme | dar | daria | darias | deja | dejame | dejar | dejarme | dejas | dejaria | dejarias | deje | enviame | enviar | enviarme | envias | envia | envie | enviaria | mandame | mandar | mandarme | mandas | manda | mande | comparte | comparteme | compartir | compartirme | compartes | facilitame | facilitar | facilitarme | facilitas | facilita | facilitaria | facilitarias | facilite | proporcionar | proporcionarme | proporcionas | indicame | indicar | indicarme | indicas | indica | indique | apunta | apuntame | anota | anotame | anotar | escribe | escribeme | dime | digame | decirme | dices | diga | regalame | regalas | tirame | suelta | sueltame | prestame | cederme | confirmame | confirmar | confirmarme | apuntarme | necesito | necesitaria | necesitamos | ocupo | requiero | tienes | tiene | tendras | tendria | tendrias | tienen | tenes | me hace falta | falta | pido | pedirte | pedirle | saber | conocer | cual es | cual seria | cuál es | quisiera | querria
list chan = numero | numero de telefono | telefono | telefono de contacto | numero de contacto | celular | movil | cel | fijo | correo | correo electronico | direccion de correo | email | e-mail | mail | whatsapp | numero de whatsapp | datos de contacto | contacto | forma de contacto | linkedin | instagram | telegram | skype | insta | facebook | direccion | direccion postal | domicilio | direccion exacta | direccion completa
list reachyou = llamo | llamar | llamarte | llamarle | llamarlo | llamarla | llame | marco | marcar | marcarte | te marco | contactar | contactarte | contactarle | contacto | contacte | escribo | escribir | escribirte | escribirle | escriba | mando | mandar | mandarte | mandarle | mande | envio | enviar | enviarte | enviarle | envie | localizo | localizar | localizarte | ubicar | ubicarte | encontrar | encontrarte | encuentro | hablar | hablarte | agregar | agregarte | agrego | hago llegar | hacer llegar | paso | comunicarme | te busco | buscar | buscarte | ubico
term request weight=0.9
	{giving} [..2] (tu | tus | su | sus | vuestro) [..1] {chan} [tuyo | suyo | personal | de contacto | para | donde | al que | en el que | directo | actual]
	{giving} (un | una | algun | el | la) {chan} (tuyo | suyo | personal | de contacto | para | donde | al que | en el que | directo | al cual | porfa | por favor | y te | y lo | pues)
	(tu | tus | su | sus) [..1] {chan} [..3] (porfa | por favor | porfis | plis | xfa | pls)
	(a | al | en | por | con | de) (que | cual | qué) [..1] ({chan} | {noun}) [..2] {reachyou}
	(que | cual | qué) ({chan} | {noun}) [..1] (usas | utilizas | manejas | tienes | usa | utiliza | maneja | tiene | revisas)
	(donde | adonde | a donde) (te | le | lo | la | puedo | podria) [puedo | podria] (llamo | llamar | llamarte | escribo | escribir | escribirte | contacto | contactar | contactarte | mando un correo | marco | ubico)
	(como | de que forma | de que manera | por donde) (puedo | podria | podemos | te | le | lo | la | nos) [puedo | puede] (contactar | contactarte | contactarle | contacto | localizar | localizarte | localizo | comunicarme contigo | comunicamos | hablar contigo | encuentro | encontrar | encontrarte | ubico | agrego | agregar | agregarte) [contigo | con usted] [..1] (por otro | por otra | fuera | afuera | directamente | por fuera | por telefono | en {platform} | por {platform} | en redes | de otra | por privado | en privado | por correo | aparte)
	(estas | esta | estás | está | andas | tienes cuenta | tienes perfil | te encuentro | apareces | sales | eres) [tu | usted] (en | por) {platform}
	(tendras | tendria | tendrias | tienes | tiene | tenes | manejas | maneja | usas | usa | cuentas con | cuenta con) [tu | usted | de casualidad | por casualidad] [un | una | algun | el] {platform}
	(con | bajo) (que | cual | qué) (nombre | usuario | nick | arroba) [..3] (en | de) {platform}
	(cual | como) [es | te] [tu | llamas] [..2] (usuario | nick | arroba | cuenta | nombre) [..1] (en | de) {platform}
	(cual es tu | tu | me das tu | pasame tu) (insta | ig | face | fb | tele | wasap | wasa | guasap | tiktok | arroba | skype)
	(otro | otra | algun otro | alguna otra) (medio | forma | via | manera | modo | canal) (de | para | por) [el que | donde] [..2] (contactarte | contactarle | contacto | hablar contigo | comunicarnos | comunicarme | localizarte | contactar)
term request class=address weight=0.88
	(en | de | por) (que | cual) (calle | zona | colonia | barrio | edificio | direccion | parte) [..2] (vives | vive | estas | esta | queda | te encuentras | trabajas | esta tu | estan)
	(donde | adonde | a donde) (vives | vive | queda | quedas | estas ubicado | estas ubicada | esta ubicado | te encuentras | esta tu | esta su | se encuentra tu | se encuentra su | puedo pasar | puedo ir | puedo verte | te mando el paquete | te envio el paquete | mando el paquete | envio el paquete | le envio | mando la muestra | mando las muestras) [..2]
	(pasame | mandame | dame | enviame | comparteme | comparte | me pasas | me das | me mandas) (tu | su | la) (ubicacion | direccion | localizacion | ubi | dire)
term request class=meeting weight=0.88
	(manda | mandas | mandar | mandame | mandarme | pasa | pasas | pasame | pasarme | envia | envias | enviame | enviarme | comparte | compartes | comparteme | compartirme | das) [me] [tu | el | un | la | una] (enlace | link | liga | invitacion) [..1] (de | a | al | para | del) [la | una | tu | el] ({platform} | reunion | videollamada | llamada | calendario | agenda | zoom | meet)
	(crea | crear | arma | abre | programa | agenda) [..1] (reunion | sala | sesion | llamada | videollamada) [..2] {platform} [..3] (link | enlace | liga | pasas | mandas | envias)
term request class=payment weight=0.88
	{giving} (tu | tus | su | sus | el | la) [..1] (cuenta | cuenta bancaria | cbu | clabe | iban | datos bancarios | numero de cuenta | alias | cvu | paypal | bizum | yape | nequi | tarjeta) [..1] (y | para | que | asi) [..1] (te | le | deposito | transfiero | pago | hago)
term move weight=0.88
	{talks} [..4] {at} [mi | el | la | un] {messenger}
	{at} {messenger} [..4] {talks}
	{talks} [..1] (por | via | en | a traves de | mediante | con) [mi | el | un] {platform}
	(prefiero | preferiria | mejor | me acomoda | me queda | me resulta | me es | es mas | seria | conviene | comodo | facil | rapido | agil | practico) [..4] {at} [mi | el] {messenger}
	{messenger} [..1] (es mejor | es mas rapido | es mas facil | es mas comodo | seria mejor | me queda mejor | mejor | y listo | y hablamos | y te cuento | y vemos | y seguimos)
	(una | la | hacer | hacemos | hagamos | tener | programar | agendar) [una] (llamada | videollamada | reunion | call | entrevista | junta) [..2] (por | en | via | de | con) {platform}
	(te | le | os) (agrego | añado | escribo | busco | contacto | mando | envio | hablo | marco | llamo) [..3] {at} [tu | el | mi] {platform}
	(casi no | no | nunca) (entro | reviso | veo | miro | me meto | abro) [..1] (aqui | aca | esto | esta | este | por aqui) [..4] {messenger}
list away = por fuera | afuera | fuera de aqui | fuera de la plataforma | fuera de esta plataforma | fuera del sitio | fuera de la pagina | fuera de la app | fuera de esta app | fuera de esta pagina | por otro lado | por otro medio | por otra via | por otra app | por otra aplicacion | por otro canal | en otro lado | en otra app | en otra parte | por privado | en privado | por interno | por interna | sin intermediarios | fuera del sistema | fuera de esta web | fuera de la web | por fuera de la plataforma | fuera de workana | fuera de upwork | fuera de fiverr
term move class=social weight=0.87
	{talks} [..3] {away}
	(salgamos | salir | salirnos | saquemos | sacar | llevemos | llevar | movamos) [esto | la conversacion | la charla | el proyecto] [..1] (de aqui | de la plataforma | de esta pagina | de esta plataforma | de este sitio | de la pagina | fuera | afuera | a otro lado | a otra app | a otra parte)
	(prefiero | mejor | conviene) [que] [lo | nos] [..2] {away}
	(aqui | por aqui | esta plataforma | la plataforma | esta pagina) (no se puede | no puedo | bloquean | borran | censuran | leen | revisan | no me deja | no me dejan | vigilan | filtran) [..4 ..2] {talks}
term move class=phone weight=0.86
	(mejor | prefiero | podemos | podriamos | hablar | hablemos | hablamos | hablarlo | charlar | conversar | lo vemos | verlo | explicarte | te explico | discutir | resolver | tratarlo | platicar | platicarlo | acordar) [..3] (por telefono | por llamada | por el telefono | de viva voz | por celular | por movil | por llamada telefonica)
	(te | le | lo | la) (puedo | podria | quiero) (llamar | marcar) [por telefono | un momento | hoy | mañana | ahora]
	(te | le) (llamo | marco) (por telefono | y te | y lo | y le | para | hoy | mañana | esta tarde | en un rato | luego)
	(llamame | llámeme | marcame | llameme | echame un telefonazo | dame un telefonazo) (y | por telefono | cuando | esta | mañana | hoy | mejor | directo | al)
term move class=email weight=0.86
	{talks} [..3] (por | via | mediante | al | a mi) [mi | el | un] (correo | email | e-mail | mail | correo electronico)
	(mandame | enviame | mandeme | envieme | envia | manda | pasame | envio | mando | te paso | te mando | te envio | le mando | le envio | mandar | enviar) [..4] (por | via | al | a mi | a tu) (correo | email | e-mail | mail | correo electronico)
	(mejor | prefiero) [..1] (por | via) (correo | email | e-mail | mail)
term move class=applicant_system weight=0.87
	(llena | llenar | llene | rellena | rellenar | rellene | completa | completar | complete | diligencia | diligenciar) [..1] (formulario | solicitud | postulacion | aplicacion) [..1] (de | en | del | desde) [nuestra | nuestro | la | el] (web | pagina | pagina web | sitio | sitio web | portal | empresa)
	(postula | postulate | postular | postularte | aplica | aplicar | inscribete | registrate | registrarse | inscribirse | presenta tu candidatura) [..2] (en | a traves de | por | desde | via) (nuestra | nuestro | la | el) (web | pagina | pagina web | sitio | sitio web | portal | portal de empleo | bolsa de trabajo | formulario)
	(envia | enviar | enviame | manda | mandar | mandame | remite | remitir | hacer llegar | haz llegar) [..2] (cv | curriculum | hoja de vida | curriculo | curriculum vitae) [..1] (a | al) (nuestro | nuestra | mi | la | el) [..1] (correo | email | reclutador | reclutadora | rrhh | area | departamento | equipo | oficina | mail)
list pays = pagame | págame | pagueme | pagas | paga | pague | pago | pagar | pagarme | pagarte | pagarle | pagaria | pagarias | pagos | transfiereme | transfieres | transfiere | transfiero | transferir | transferirme | transfiera | transferencia | deposita | depositame | depositas | depositar | depositarme | deposito | cobrar | cobro | cobrarte | abonar | abonas | abonarme | abona | hacer el pago | el dinero | la plata | liquidar | liquidarme | facturar | factura | facturo | yapeame | bizum | giro | gira
list payme = pagame | págame | pagueme | me pagas | me paga | te pago | le pago | pagarme | pagarte | pagarle | transfiereme | te transfiero | le transfiero | transferirme | transferirte | depositame | te deposito | le deposito | depositarme | mandame | mandarme | te mando | enviame | enviarme | acepto | recibo | prefiero cobrar | cobro | hacerme el pago | hazme el pago | yapeame | te hago | me haces | me mandas | me depositas | me transfieres
list past = directo | directamente | por fuera | afuera | fuera | por transferencia | en efectivo | en mano | a mi cuenta | a tu cuenta | a la cuenta | a su cuenta | en cripto | sin intermediarios | sin comision | sin comisiones | sin la plataforma | sin pasar por | por aparte | aparte | por debajo | en negro | sin factura de la pagina | entre nosotros | en cash | de mano a mano
term move class=payment weight=0.87
	{pays} [..3] {past}
	{payme} [..3] (por | con | via | a mi | a tu | en | mediante | usando) [mi | tu | el] {pay}
	(ahorrarnos | ahorrar | ahorramos | ahorras | ahorrarte | ahorrarse | ahorraria | evitar | evitamos | evitarnos | evitas | evitarte | esquivar | saltarnos | saltarte | saltar | quitarnos | librarnos | nos ahorramos | te ahorras | se ahorra | perder | perdemos | regalarle | darle | pagarle | dejarle | no pagar) [..2] (comision | comisiones | porcentaje | tarifa | tarifas | cargo | cargos | fee | 10 | 20 | intermediario | intermediarios)
	(sin) [..1] (comision | comisiones | intermediarios | la plataforma | la pagina | contrato) (de por medio | de la plataforma | de la pagina | de aqui | de upwork | de workana | de la app | y | para los dos | asi | ni)
	(cancelamos | cancela | cancelar | cerramos | cerrar | dejamos) [..1] (contrato | pedido | proyecto | orden) [..4] (pago | pagar | transfiero | deposito | hablamos | trabajamos | por fuera | directo)
	(trabajamos | trabajemos | trabajar | trato | cerramos | cerremos | arreglamos | arreglemos | arreglar | negociamos | negociemos | contratarte | contratame | acordamos | lo hacemos | hagamos el trato | hacemos el trato | quedamos) [..2] (por fuera | directo | directamente | fuera de la plataforma | fuera de aqui | sin la plataforma | sin intermediarios | por aparte | entre nosotros)
	(descuento | mas barato | rebaja | precio | sale | cobro menos | te lo dejo) [..3] (si) [..2] (por fuera | directo | directamente | en efectivo | por transferencia | fuera | sin comision)
	({pay} | transferencia | efectivo | bizum | yape | nequi) [..1] (nos ahorramos | evitamos | sin comision | sin comisiones | asi evitamos | directo | y listo)
list place = portafolio | portafolios | pie | esquina | cabecera | encabezado | marca de agua | portada del perfil | imagen de portada | galeria | tarjeta de presentacion | tarjeta | rotulo | letrero | camion | furgoneta | instagram | insta | linkedin | canal | canal de youtube | descripcion del video | blog | tienda | ficha | anexo | contraportada | propuesta | presupuesto | cotizacion | membrete | perfil de instagram | final del video | creditos | captura | muestra | muestras
list mine = mi | mis | el | los | la | las | todos mis | nuestro | nuestros | nuestra
list seen = esta | estan | está | están | aparece | aparecen | viene | vienen | figura | figuran | sale | salen | sale mi | se ve | se ven | lo tienes | los tienes | la tienes | lo encuentras | los encuentras | la encuentras | encontraras | encontrará | encuentras | encontrarás | encuentra | lo veras | lo verás | veras | verás | puse | deje | dejé | escribi | hay | tienes | tiene | he puesto | he dejado | se lee | trae | contiene | muestra | lleva | puedes ver | puedes encontrar
list mycontact = numero | telefono | celular | movil | correo | email | mail | datos | datos de contacto | contacto | contactos | whatsapp | como contactarme | como encontrarme | como localizarme | como escribirme | como llamarme | como ubicarme | donde escribirme | donde llamarme | forma de contactarme | forma de contacto | todo lo necesario para localizarme | todo lo necesario para contactarme | lo necesario para contactarme
term circumvent weight=0.88
	{mine} {mycontact} [..1] {seen} [..1] (en | al | a | dentro | abajo | debajo | del | por) [..4] {place}
	(en | dentro de | al | a | abajo en | debajo de | bajo) [..4] {place} [..2] {seen} [..2] {mycontact}
	(como | donde | para) (contactarme | encontrarme | localizarme | escribirme | llamarme | ubicarme | hablarme) [..3] {seen} [..1] (en | al | a) [..4] {place}
	(en | al final de) (mi | mis | la) [..3] {place} [..2] {seen} [..2] (como | donde | para) (contactarme | encontrarme | localizarme | escribirme | llamarme | ubicarme | hablarme)
	{mine} {place} [..2] {seen} [..2] {mycontact}
	(mira | mire | ve | vea | revisa | revise | checa | cheque | fijate | fijese | busca | busque | echa un vistazo | échale un ojo | dale una mirada | chequea | observa | abre | abra | pausa | lee | visita | visite) [..4 ..1] {place} [..2] (ahi | alli | y ahi | y alli | y encontraras | y veras | veras | donde) [..2] (todo | mi | mis | como | el numero | los datos | sale | esta | contactarme | me encuentras)
	(mira | fijate | checa | revisa | zoom | amplia | agranda) [..3] (tarjeta | tarjeta de presentacion | rotulo | letrero | marca de agua | membrete | furgoneta | camiseta) [..4] {place}
	(hay | tengo | tiene | encuentras | veras | usa | pulsa | presiona | dale | toca | haz clic en | clic en | clica) [..1] (un | el | al | en el) (boton | formulario | chat | icono | enlace | widget | globo) [..3] (en | de) (mi | la | nuestra) [..1] (pagina | web | sitio | sitio web | pagina web | portafolio | portfolio | blog)
	(buscame | búscame | busca | busque | busqueme | googlea | googleame | googleé | escribe | pon | teclea) [..4] (en google | en internet | en la web | en el buscador | por google)
	(en la | mira mi | ve mi | esta en mi | todo en mi) (bio | biografia | descripcion) [de mi | del | de] [instagram | insta | ig | tiktok | perfil | facebook] [..2] (esta | hay | todo | numero | contacto)
list people = cliente | clientes | usuario | usuarios | comprador | compradores | alumno | alumnos | visitante | visitantes | la gente | seguidores
noun address = domicilio completo | direccion completa | direccion de envio
noun email = direccion de correo electronico
# What a thing is done by, and where it stands, once more.
list lets = hagamos | hacemos | podemos hacer | podriamos hacer | nos hacemos | te parece | que tal | agendamos | agendemos | coordinemos | coordinamos | programemos | tengamos | armemos | conectemonos por | conectarnos por | nos conectamos por | reunamonos en | nos reunimos en | nos vemos en | nos vemos por | veamonos por
term move class=meeting weight=0.87
	{lets} [un | una | la | en | por] [llamada | videollamada | reunion | call | sesion | llamada por | reunion por | videollamada por] [en | por | de | con] (zoom | google meet | meet | teams)
	(te | les) (mando | envio | paso | comparto) [el | un] (link | enlace | liga | invitacion) (de | al | para | del) (zoom | google meet | meet | teams)
	(agenda | agendar | reserva | reservar | elige) ..3 (en | por) mi (calendly | calendario | agenda)
list lamame = llamame | llameme | llamanos | marcame | marqueme | dame una llamada | echame una llamada | hazme una llamada | dame un telefonazo | echame un fono | pegame un llamado | dame un toque | timbrame
term move class=phone weight=0.85
	^ [si | ok | claro | mejor | o | y | porfa | por favor | pues] {lamame} [cuando | hoy | mañana | ahora | mejor | porfa | por favor | y | si | en | a | esta | por la | directamente | directo] [..2]
	(mejor | porfa | por favor | puedes | puede | o) {lamame}
	(me puedes | puedes | puede | podrias | si quieres) (llamar | marcar | llamarme | marcarme) [cuando | hoy | mañana | a | por | y] [..2]
	(hablemos | hablamos | hablar | platicamos | platiquemos | conversemos | charlemos | lo vemos | lo hablamos) [..1] por (telefono | llamada | celular | cel)
	(mandame | enviame | tirame) un (sms | mensaje de texto)
term move class=email weight=0.85
	(mandame | enviame | escribeme | mandeme | envieme | tirame | dejame) un (mail | correo | email | e-mail)
	(mandame | enviame | pasame | mandeme | envieme | mandamelo | enviamelo | mandalo | envialo) ..3 (a mi | al) (correo | mail | email)
	(mejor | prefiero | podemos | sigamos | seguimos | continuemos) ..2 por (correo | mail | email | correo electronico)
term request weight=0.9
	(cual | que) (usuario | nick | arroba | cuenta | perfil) (tienes | usas | manejas | tiene | usa | eres) [en | de] [{platform}]
	(dime | dame | pasame | pasa | mandame | manda | enviame | comparteme | me pasas | me das | me dices | me compartes) (tu | tus | su | el) (usuario | nick | arroba | user | id | contacto) (de | en) {platform}
	(hay | existe | tienes | tiene | tendras | alguna | algun) [un | una | alguna | algun] (numero | telefono | celular | correo | whatsapp | contacto) [..1] (donde | al que | para) [..1] (llamarte | llamarle | llamar | contactarte | escribirte | contactarle | marcarte | pueda llamar | puedo llamar)
	(a que | a cual) (numero | correo | mail | email | direccion) (te | le | les | se) (llamo | marco | escribo | mando | envio | contacto | puedo | podemos)
	(puedo | podria | podemos) (pedirte | pedirle | tener | agarrar | anotar) (tu | su | un) [..1] {chan}
	(rellena | llena | completa | diligencia) (este | el | nuestro) formulario [..2] (datos | contacto | nuestra web | nuestra pagina)
slang phone = cel | fono | nro | numerito
term move class=payment weight=0.86
	(hagamos | hagamoslo | hacerlo | trabajemos | trabajamos | trabajar | hacemos | lo hacemos | cerramos | arreglamos | arreglemos | me contratas | contratame | contrateme | contratarme | te contrato) ..3 (por fuera | fuera de la plataforma | sin la plataforma | sin comision | sin comisiones | sin intermediarios | directamente | directo)
	(me | te | le) (consignas | consigno | transfieres | transfiero | yapeas | bizumeas | depositas | deposito | giras | giro) ..3 (nequi | bizum | yape | daviplata | paypal | cuenta | directo | mercado pago | zelle)
	(te | le) (sale | queda) mas (barato | economico) si ..2 (me pagas | me paga | pagas | consignas | transfieres | lo hacemos | directo)
	(aceptas | acepta | recibes | aceptan) [pago | pagos] (por | con | en | via) {pay}
	(aceptas | acepta | recibes | manejas) {pay}
list spot = portada | foto de portada | foto | foto de perfil | imagen | banner | logo | pdf | cv | curriculum | portafolio | portfolio | web | pagina | pie | pie de pagina | ultima pagina | ultima diapositiva | video | bio | perfil | archivo | adjunto | tarjeta | factura | muestra | marca de agua | firma | documento
list reachme = mi numero | mi telefono | mi correo | mi contacto | mis datos | mis datos de contacto | mi mail | mi whatsapp | mi celular | mi email | mis redes | mi usuario | como contactarme | como encontrarme | como localizarme | como ubicarme | la forma de contactarme
term circumvent weight=0.88
	(fijate | mira | mire | revisa | checa | ve | busca | abre | observa | echale un ojo | echa un vistazo | dale una mirada | chequea) ..3 {spot} ..3 (esta | estan | viene | vienen | aparece | sale | hay | tienes | veras) ..1 {reachme}
	(fijate | mira | mire | revisa | checa | ve | abre | observa | echale un ojo | echa un vistazo) ..3 {spot} ..2 (ahi esta | ahi viene | ahi tienes | ahi aparece | alli esta | ahi sale | ahi estan) ..1 {reachme}
	(en | al) (el | la | mi | los) ..3 {spot} ..3 (veras | encontraras | tienes | encuentras | esta | estan | sale | viene | aparece | puedes ver) {reachme}
	{reachme} (esta | estan | viene | vienen | aparece | sale | va) ..1 (en | al) ..2 {spot}
	(te | le | os | les) (mando | paso | envio | adjunto) [la | una] (foto | captura | imagen) de mi (tarjeta | firma | cartel | letrero | rotulo)
term guard weight=1
	(pasarela | boton | botones | integracion | integrar | metodo | metodos | modulo) [..1] de (pago | pagos | cobro) [..2]
