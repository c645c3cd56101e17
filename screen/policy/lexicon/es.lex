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
