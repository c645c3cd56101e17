lang fr

list common = le | la | les | un | une | de | du | des | en | a | au | et | ou | que | par | pour | avec | mon | ma | ton | ta | votre | vos | tes | te | me | se | vous | tu | je | nous | on | est | sur | oui | non | plus | comme | quel | quelle | puis | peux | pouvez | site | ici | merci | bonjour | mieux | plait | s'il | svp | stp
list your = ton | ta | votre | tes | vos
list adj = perso | personnel | personnelle | direct | professionnel | pro | meilleur | nouveau
list give = donne-moi | donnez-moi | donne moi | donnez moi | envoie-moi | envoyez-moi | envoie moi | envoyez moi | passe-moi | passez-moi | passe moi | passez moi | file-moi | file moi | partage | partagez | laisse-moi | laissez-moi | laisse moi | laissez moi | me donner | m'envoyer | me passer | me laisser | me communiquer | communiquez-moi | transmettez-moi | me transmettre | m'indiquer | indiquez-moi | balance | balance-moi
list on = par | sur | via | au | avec | a | dans | en utilisant
list the = le | la | mon | un | une | ma
list contactme = contacte-moi | contactez-moi | contacte moi | contactez moi | ecris-moi | ecrivez-moi | ecris moi | ecrivez moi | appelle-moi | appelez-moi | appelle moi | appelez moi | ajoute-moi | ajoutez-moi | ajoute moi | ajoutez moi | retrouve-moi | retrouvez-moi | retrouve moi | retrouvez moi | rejoins-moi | rejoignez-moi | joindre | me joindre | me contacter | m'ecrire | m'appeler | me retrouver | suivez-moi | suis-moi | je suis | je suis joignable | je suis disponible | joignable | dm-moi | cherche-moi | trouvez-moi | trouve-moi | contactez-nous | ecrivez-nous
list go = parlons | discutons | continuons | on peut parler | on peut discuter | on peut continuer | on continue | on passe | passons | on se parle | parlons-en | on en parle | on en discute | poursuivons | pouvons-nous continuer | pouvons-nous parler | peut-on continuer | peut-on parler | peut-on discuter | peut-on passer | allons | echangeons | continuer | discuter | echanger | communiquer | je prefere parler | je prefere discuter | je prefere echanger | mieux vaut | on s'appelle | on se retrouve | continuons la conversation | continuer la conversation | poursuivre la conversation | poursuivre | basculons | je t'ajoute | je vous ajoute | je vous contacte | je te contacte | nous pouvons continuer | nous pouvons discuter | nous pouvons echanger
list idword = id | identifiant | pseudo | compte | numero | contact | nom d'utilisateur

noun phone = numero | numero de telephone | telephone | portable | numero de portable | mobile | tel | num | numero de tel | ligne directe
noun email = email | e-mail | mail | adresse mail | adresse email | adresse e-mail | courriel | adresse electronique | adresse courriel | boite mail
noun address = adresse | adresse postale | domicile | adresse exacte | code postal | adresse du bureau
noun social = coordonnees | contact | contacts | reseaux sociaux | reseaux
noun payment = rib | coordonnees bancaires

slang phone = 06 | 07 | numero de phone | phone

macro item = {noun} | {platform} [{idword}] | {mailer} | {pay} [{idword}]
macro ask = quel est | quelle est | quels sont | quelles sont | c'est quoi | puis-je avoir | je peux avoir | pourrais-je avoir | est-ce que je peux avoir | est-ce que je pourrais avoir | peux-tu me donner | pouvez-vous me donner | pourriez-vous me donner | tu peux me donner | vous pouvez me donner | peux-tu m'envoyer | pouvez-vous m'envoyer | pourriez-vous m'envoyer | peux-tu me passer | tu peux me passer | tu me passes | tu me donnes | j'ai besoin de | il me faut | il me faudrait | j'aurais besoin de | j'aimerais avoir | je voudrais | je veux | je souhaite avoir | pouvez-vous me communiquer | pourriez-vous me communiquer | pouvez-vous me laisser | merci de me donner | merci de m'envoyer | merci de me communiquer | merci de m'indiquer

term request weight=0.92
	<ask> {your} [{adj}] <item> [perso | personnel | direct | svp | stp]
	{give} {your} [{adj}] <item> [perso | personnel | direct | svp | stp]
	(as-tu | avez-vous | t'as | tu as | vous avez | t'es sur | tu es sur | vous etes sur | utilises-tu | utilisez-vous) {messenger}
	(as-tu | avez-vous | tu as | vous avez) un (numero | numero de telephone | email | mail | contact | portable)
	(a quel | sur quel) (numero | mail | email) [puis-je | je peux | peut-on | est-ce que je peux] (te | vous | t') [joindre | appeler | contacter]
	^ {your} [{adj}] <item> [s'il vous plait | s'il te plait | svp | stp] $?
term request class=address weight=0.88
	(ou | t'habites ou | tu habites ou | vous habitez ou) (habites-tu | habitez-vous | est-ce que tu habites | est-ce que vous habitez | tu habites | vous habitez) [exactement]
	(tu habites ou | t'habites ou | vous habitez ou)
	ou (est | se trouve) (votre | ton) (bureau | domicile | maison | studio)
term move weight=0.9
	{go} [plutot | directement | mieux | la conversation | la discussion | ca] {on} [{the}] {platform}
	{contactme} [plutot | directement | mieux] {on} [{the}] {platform}
	(plus simple | plus facile | plus rapide | plus pratique) {on} [{the}] {platform}
term move weight=0.88
	(tu peux | vous pouvez | pouvez-vous | peux-tu) (m'ecrire | me contacter | me joindre | me trouver | m'ajouter | m'appeler | me parler) [..1] {on} [{the}] {platform}
	(je suis | on est | nous sommes) [aussi | dispo | disponible | joignable] {on} {platform}
term move class=social weight=0.85
	(parler | parlons | discuter | discutons | travailler | travaillons | continuer | continuons | communiquer | echanger | echangeons | passer) [..2] (en dehors de | hors de | hors | en dehors du) [la | cette | ce | d'] (plateforme | malt | upwork | site | ici)
	(contactez-moi | contacte-moi | ecrivez-moi | ecris-moi | appelez-moi | contactez moi) (directement | en prive | en direct)
term move class=email weight=0.85
	(contactez-moi | ecrivez-moi | ecris-moi | envoyez-moi un message | contacte-moi | continuons | discutons | repondez-moi | echangeons) [plutot | directement] (par | sur mon | a mon | via) [adresse] (mail | email | e-mail | courriel)
term move class=applicant_system weight=0.88
	(envoyez | envoyer | envoie | transmettez | adressez | deposez) [votre | ton | vos | un] (cv | candidature | curriculum vitae | lettre de motivation) (a | par | sur | via) [notre | mon | cette | l'] [..1] ({noun} | {@} | {platform} | site)
	(postulez | postuler | candidatez | inscrivez-vous) (sur | via | par) (notre | le | mon) (site | site web | page carrieres | portail | formulaire)
term move class=payment weight=0.85
	(payez-moi | paye-moi | payer | paiement | regler | me payer | virement | versez) [..1] (directement | en direct | en dehors | hors plateforme | en especes | par virement | {on} [mon] {pay})
	(eviter | evitons | sans | economiser | contourner) [de payer] (les frais | la commission | les commissions | commission)
term circumvent weight=0.88
	(mes | mon | nos) (coordonnees | numero | mail | email | contact | telephone) (sont | est | se trouve | se trouvent | figure | figurent) [..1] (sur | dans | a | en) [le | la | mon | ma | bas de | fin de] [..1] (portfolio | site | profil | pdf | fichier | cv | derniere page | page | image | photo | banniere | document)
	(scannez | scanne) [le | mon | ce] (qr code | qr | code)
	(cherchez | cherche | tapez) mon nom sur (google | internet)
term handle weight=0.92
	(mon | ma) [pseudo | identifiant | compte] [sur] {platform} [{idword}] [est | c'est]
	(sur | par) {platform} (sous le nom | je suis | mon pseudo est | pseudo | c'est)
term mailname weight=0.88
	mon {mailer} [est | c'est]
term hint class=social evasion=handle_hint weight=0.85
	(meme | le meme | sous le meme) (nom | pseudo | identifiant) [qu'ici | partout | que sur mon profil]
term announce weight=0.9
	(mon | ma | notre) [nouveau | nouvelle] {noun} [est | c'est]
	(appelez-moi | appelle-moi | ecrivez-moi | contactez-moi | joignable) [au | a | sur]
term announce class=address weight=0.9
	(j'habite | nous habitons | je vis | je reside) [au | a]
	(mon | notre) (bureau | domicile | adresse) (est | se trouve | c'est) [au | a]
term guard weight=1
	(numero) (de | du) (commande | facture | serie | suivi | compte | page | dossier | siret)
	adresse (ip | web | url)
	(contactez-moi | ecrivez-moi | discutons | continuons | parlons) (ici | sur la plateforme | via la plateforme | par ici)
	(bot | plugin | publicite | publicites | campagne | integration | api | contenu | page | compte) (pour | sur | de) {platform}

list place = portfolio | site | site web | profil | pdf | fichier | cv | derniere page | premiere page | page | image | photo | photos | banniere | document | bas de page | bas du site | pied de page | bio | video | description | piece jointe | diapo | derniere diapo | premiere diapo | presentation | logo | signature | filigrane | carte | depot | readme | fin | couverture
term circumvent weight=0.88
	(mes | mon | ma | nos | toutes mes) {noun} (sont | est | se trouve | se trouvent | figure | figurent | apparait | apparaissent) [..1] (sur | dans | a | en | au) [le | la | mon | ma | bas de | fin de] [..2] {place}
	(j'ai mis | j'ai laisse | j'ai ecrit | j'ai ajoute) (mon | ma | mes) {noun} (sur | dans | en | a) [..2] {place}
	(regarde | regardez | consulte | consultez | voir | voyez | va | allez | ouvrez | ouvre) [sur | dans] [le | la | mon | ma] [..2] {place} (pour | et) (me contacter | me joindre | m'ecrire | m'appeler)
	(tu trouveras | vous trouverez | tu trouves | retrouvez) (mon | ma | mes) {noun} (sur | dans | en | a | au)
	lien (en | dans) [ma | la] bio
	(utilisez | utilise | cliquez sur | clique sur) (le | mon) (bouton | formulaire | lien | chat) [de] [..1] [sur | de] [mon | ma] [{place}]
	(cherchez | cherche | tapez | google | googlez) (mon | le) [..1] (nom | studio | agence | marque) (sur | et | dans)
term circumvent evasion=picture weight=0.88
	(scannez | scanne | flashez | flashe) [le | mon | ce] (qr code | qr | code) [sur | dans | de] [ma | mon] [{place}]
	(j'ai envoye | j'ai joint | voici) une (photo | image | capture) avec (mon | mes) {noun}
term hint class=social evasion=handle_hint weight=0.85
	(meme | le meme | sous le meme) (nom | pseudo | identifiant) (sur | partout sur) {platform}
term move weight=0.9
	(on | nous) (continue | passe | bascule | se parle | se retrouve | s'ecrit | discute | echange | va) [plutot] (sur | via | par) [{the} | l'] {platform}
	(passe | passez | viens | venez | allons | rejoins-moi) [plutot] sur {platform}
term mailname weight=0.88
	(mon | mail | email | adresse) {mailer} [c'est | est]
list comm = parler | parlons | parlerait | discuter | discutons | continuer | continuons | echanger | echangeons | communiquer | communiquons | se parler | s'ecrire | se contacter | me contacter | me joindre | m'ecrire | te contacter | vous contacter | t'ecrire | vous ecrire | t'ajouter | m'ajouter | on se parle | on s'ecrit | on discute | la conversation | la discussion | l'entretien | poursuivre | chatter | tchatter
term move weight=0.88
	{comm} [..3] (sur | via | par | avec | en utilisant) [{the}] {messenger}
	(sur | via | par) {messenger} [..1] (c'est plus simple | ce sera plus simple | ce serait mieux | on peut parler | on peut discuter | je reponds | je suis plus reactif)
term request weight=0.9
	(auriez-vous | aurais-tu | avez-vous | as-tu | tu aurais | vous auriez | tu as | vous avez) (un | une) [{adj}] {noun} [ou | pour | sur]
	(pouvez-vous | pourriez-vous | peux-tu | pourrais-tu | merci de | veuillez) [me] (donner | envoyer | communiquer | laisser | transmettre | partager | indiquer | fournir | passer) {your} [{adj}] <item>
	(quel | quelle) {noun} (utilisez-vous | utilises-tu | tu utilises | vous utilisez)
term cue cue=sample_data
	(données | numero | numeros | adresse | adresses | mail | compte | utilisateur | ligne | texte) (de test | d'exemple | fictif | fictive | fictifs | fictives | factice | factices | bidon)
	(champ | formulaire | validateur | validation | fonction | test | texte) [..4] (doit | accepter | refuser | afficher | valider | accepte | refuse | affiche)
	(par exemple | p ex)
term move class=payment weight=0.85
	(payez-moi | paie-moi | paye-moi | vous me payez | tu me paies | me payer | te payer | vous payer | paiement | le paiement | reglement | le reglement | virement | payer | je te paie | je vous paie | regler) [le reste | tout | la moitie | l'acompte | plutot] [..1] (en direct | direct | directement | hors plateforme | en dehors | hors du site | en especes | en liquide | en cash | par virement | par {pay} | via {pay} | sur {pay} | sur mon compte | sur votre compte | en crypto | de la main a la main)
	(sans | eviter | economiser | contourner | on evite | on economise | evitons) [payer] [la | les | le | l'] (commission | commissions | frais | plateforme | frais de service | frais du site)
	({pay} | virement | especes) (me va | me convient | c'est bon | ira tres bien | en direct | directement)
term request weight=0.9
	(a quel | sur quel | a quelle | par quel | sur quelle) {noun} (puis-je | peut-on | je peux | on peut | pourrais-je | pourrait-on) [..1] (vous | te | t') [joindre | appeler | contacter | ecrire]
	(file | balance | lache | envoie | donne | passe | laisse) [moi] (ton | votre | un | ta) [{adj}] <item> [stp | svp]
	(m'indiquer | me communiquer | me laisser | me filer | m'envoyer | me transmettre | me donner) (votre | ton | ta | un | une) [{adj}] <item>
term hint class=social evasion=handle_hint weight=0.85
	(sur | par) {platform} [..2] (meme | le meme | c'est le meme | j'ai le meme | sous le meme | avec le meme) (pseudo | nom | identifiant) [qu'ici | que sur ce site]
	(mon nom | mon pseudo | mon nom complet | mon prenom et nom | mon prenom nom) [sans espace | sans espaces | en un mot | attaches | d'ici] (sur) {platform}
	{platform} (meme) (pseudo | nom)
term hint class=email evasion=handle_hint weight=0.85
	(mon prenom | prenom | mon nom | mon pseudo | mon nom complet) [point | et] [mon] [nom | prenom] [sans espace | attaches | en un mot] (chez | sur | arobase | a) {mailer}
term handleafter class=email weight=0.88
	(chez | sur | arobase) [mon] {mailer}
term circumvent weight=0.88
	(mon | ma | mes | le | la | les) ({noun} | coordonnees | contact) (est | sont | se trouve | se trouvent | figure | figurent | apparait) (sur | dans | a | en | au | a la fin | au bas | en bas | au dos | au debut | tout en bas) [de | du | de la | des] [le | la | mon | ma | l'] [..2] {place}
	(scanne | scannez | flashe | flashez | prends en photo | prenez en photo | pointe | lis | lisez) [..2] (code | qr | carre | code-barres) [..2] [{place}]
