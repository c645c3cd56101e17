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

# Verbs with their objects and channels, by all their forms.
list people = client | clients | utilisateur | utilisateurs | acheteur | acheteurs | visiteur | visiteurs | eleve | eleves | abonnes | internautes
list talks = parler | parle | parlons | parlons-en | parlions | parlez | discuter | discute | discutons | discutez | echanger | echange | echangeons | echangez | continuer | continue | continuons | continuez | poursuivre | poursuivons | communiquer | communique | communiquons | ecrire | ecris | ecrivez | ecrit | ecrivons | s'ecrire | s'ecrit | s'ecrive | s'appeler | se parler | se retrouver | se voir | contacter | contacte | contactez | joindre | joins | joignez | rejoindre | rejoins | rejoignez | ajouter | ajoute | ajoutez | trouver | retrouver | retrouve | chatter | tchatter | tchatche | papoter | passer | passe | passons | basculer | bascule | basculons | migrer | migrons | aller | allons | va | viens | venez | appelle | appeler | repondre | reponds | reponse | regler | voir | voyons | caler | faire | faisons | fait | fasse | organiser | organisons | prevoir | visio | visioconference | appel | reunion | point | entretien | la suite | la conversation | la discussion | se connecter | finaliser | finalisons | expliquer | explique | explique-moi | on se capte | capter | on se cale | en parler | en discuter | parlera | discutera | continuera
list at = sur | via | par | avec | en utilisant | dans | au | a | sur mon | sur le | grace a
list giving = donner | donne | donnez | donne-moi | donnez-moi | donnes | envoyer | envoie | envoyez | envoies | envoie-moi | envoyez-moi | passer | passe | passes | passez | passe-moi | passez-moi | file | files | filer | file-moi | laisser | laisse | laisses | laissez | laisse-moi | laissez-moi | communiquer | communiquez | communique | communiquez-moi | transmettre | transmettez | transmets | transmettez-moi | partager | partagez | partage | indiquer | indiquez | indique | indiquez-moi | fournir | fournissez | fournis | balance | balancer | lache | lacher | dis-moi | dites-moi | dire | preciser | precisez | noter | notez | note | inscrire | mettre | mettez | joindre | ajouter | besoin | faudrait | faut | voudrais | aimerais | souhaite | souhaiterais | puis-je avoir | puis-je | pourrais-je | peux avoir | pourrait avoir | avoir | auriez-vous | avez-vous | aurais-tu | as-tu | t'as | tu as | quel est | quelle est | quelles sont | c'est quoi | connaitre | recuperer | obtenir | confirmer | confirmez | confirme
list chan = numero | numero de telephone | telephone | tel | num | portable | numero de portable | 06 | 07 | fixe | mobile | ligne directe | coordonnees | coordonnees telephoniques | coordonnees bancaires | contact | contacts | email | e-mail | mail | adresse mail | adresse email | adresse e-mail | adresse electronique | courriel | adresse courriel | whatsapp | insta | instagram | telegram | skype | linkedin | facebook | snap | adresse | adresse postale | adresse exacte | adresse complete | domicile | pseudo | identifiant | reseaux
list reachyou = appeler | appelle | appelez | rappeler | rappelle | joindre | joins | contacter | contacte | ecrire | ecris | envoyer | envoie | adresser | adresse | transmettre | transmets | trouver | trouve | retrouver | ajouter | ajoute | suivre | faire parvenir | vous envoyer | t'envoyer | t'appeler | vous appeler | t'ecrire | vous ecrire | te joindre | vous joindre | te contacter | vous contacter | joignable | deposer
term request weight=0.9
	{giving} [..2] (ton | ta | tes | votre | vos) [..1] {chan} [perso | direct | personnel | pour | ou | sur | stp | svp | afin]
	(ton | ta | votre | vos) [..1] {chan} [..1] (stp | svp | s'il vous plait | s'il te plait)
	(a | sur | par | avec | vers | de) (quel | quelle | quels) [..1] ({chan} | {noun}) [..3] {reachyou}
	(quel | quelle) ({chan} | {noun}) [..2] (utilisez-vous | utilises-tu | tu utilises | vous utilisez | dois-je | je dois | puis-je | je peux | preferez-vous | consultez-vous | appeler | composer)
	(comment | ou) [est-ce que | est-ce qu'on | je | on] (puis-je | peut-on | pourrait-on | peux | peut | pourrais | pourrait) [on | je | vous | te | t' | se] [..1] (joindre | contacter | appeler | ecrire | retrouver | trouver | parler) [..1] (autrement | ailleurs | directement | en dehors | hors | par telephone | par mail | sur {platform} | en direct | sur les reseaux | en prive)
	(tu es | vous etes | t'es | es-tu | etes-vous | on te trouve | on vous trouve | vous utilisez | tu utilises | tu as | vous avez | t'as | as-tu | avez-vous | utilisez-vous | utilises-tu | seriez-vous | serais-tu) [sur | un compte | un | aussi sur | un profil] {platform}
	(c'est quoi | quel est | quels sont) (ton | votre | tes | vos) [..2] (pseudo | identifiant | nom | compte | arobase | profil | insta | snap | tag)
	(sous quel | quel) (nom | pseudo | identifiant) [..3] (sur) {platform}
	(un autre | une autre | d'autres) (moyen | moyens | facon | canal | voie) (de | pour) [..2] (joindre | contacter | communiquer | echanger | parler)
	{giving} (un | une) {chan} (ou | pour | sur | de contact | stp | svp | afin | perso | auquel | direct)
	(laissez | laisse) [-moi | moi] (un | votre | ton) [..1] {chan}
term request class=address weight=0.88
	(dans | de | a) (quelle | quel) [..1] (rue | quartier | arrondissement | ville exactement | immeuble | adresse) [..3] (trouve | situe | habite | habitez | habites | est | etes | travaillez | bosses)
	(ou) (se trouve | se situe | est situe | habitez | habites | dois-je envoyer | dois-je livrer | puis-je passer | puis-je deposer | livrer | je peux passer) [..1] (votre | ton | vous | tu | le colis | exactement | les echantillons)
	(envoie | envoyez | partage | partagez | donne | donnez) [-moi | moi] (ta | votre) (localisation | position | loc)
term request class=meeting weight=0.88
	(envoie | envoyez | envoie-moi | envoyez-moi | envoyer | partage | partagez | partager | passe-moi | donne-moi | cree | creez | creer | genere) [moi | -moi] [un | le | votre | ton | une] (lien | invitation) [..1] (de | pour | vers) [la | une | votre | ton] ({platform} | reunion | visio | appel | calendrier | agenda | zoom | meet)
	(envoie | envoyez | envoie-moi | envoyez-moi | partage | partagez | passe-moi) [moi | -moi] [un | le] lien {platform}
term request class=payment weight=0.88
	{giving} (ton | votre | tes | vos) [..1] (rib | iban | coordonnees bancaires | compte bancaire | paypal | lydia | numero de compte)
term move weight=0.88
	{talks} [..4] {at} [mon | le | un] {messenger}
	{at} [mon | le] {messenger} [..4] {talks}
	{talks} [..1] (sur | via | par | avec) [mon | le | un] {platform}
	(je prefere | je prefererais | prefere | mieux | plus simple | plus rapide | plus pratique | plus reactif | plus reactive | plus vite | plus dispo | vaut mieux | ideal) [..4] {at} {messenger}
	{messenger} [..1] (c'est mieux | c'est plus simple | c'est plus rapide | est plus simple | est plus rapide | serait mieux | serait plus simple | ce sera plus simple)
	(un | une | le | faire | faisons | caler | organiser | prevoir | petit | petite) (appel | visio | visioconference | point | reunion | entretien | call) [..2] (sur | via | par | en) {platform}
	(je ne | j') [..2] (viens | vais | consulte | regarde | connecte | connectee) [..4] {messenger}
	(en) (visio) (sur | via) {platform}
list away = ailleurs | ailleurs qu'ici | en dehors | en dehors de la plateforme | en dehors d'ici | en dehors du site | en dehors de ce site | hors plateforme | hors du site | hors de la plateforme | hors de ce site | hors site | en prive | en privé | autrement qu'ici | par un autre canal | sur une autre appli | sur une autre application | sur une autre plateforme | sans intermediaire | sans passer par la plateforme | sans passer par le site | sans passer par ici | hors malt | hors upwork | en off
term move class=social weight=0.87
	{talks} [..3] {away}
	(quittons | quitter | sortons | sortir | on quitte | on sort) [..1] (de) [..1] (site | plateforme | d'ici | ici | appli | application)
	(ici | sur ce site | la plateforme | cette plateforme) [..1] (on ne peut pas | je ne peux pas | bloque | bloquent | filtre | surveille | lit | lisent | c'est surveille | c'est filtre) [..4] {talks}
term move class=phone weight=0.86
	(parler | parle | parlons | discuter | discutons | echanger | echange | voir | expliquer | explique | regler | caler | preferer | je prefere | prefere | mieux | plus simple | plus rapide | en parler) [..3] (par telephone | au telephone | de vive voix | par un appel | par appel | a l'oral)
	(on s'appelle | appelons-nous | s'appeler | on se telephone | on s'appelle plutot) [..2]
	(appelle-moi | appelez-moi | appelle moi | appelez moi | passe-moi un coup de fil | passez-moi un coup de fil) [..1] (ce sera | c'est plus | plutot | ce soir | demain | des que | quand | si | directement | et | pour | on ira)
	(un coup de fil | un appel telephonique) (serait | sera | c'est | suffit | suffirait | ira)
	(puis-je | je peux | je vous | je t' | puis je) [vous | t'] (appeler | appelle | rappeler | rappelle) [..1] (demain | ce soir | cet apres-midi | quand | maintenant | directement | par telephone | dans)
term move class=email weight=0.86
	{talks} [..3] (par | via | sur mon | a mon) [mon | le] (mail | email | e-mail | courriel | adresse mail)
	(envoie | envoyez | envoie-moi | envoyez-moi | envoyer | transmettez | transmettre | transmettez-moi | repondez | reponds | repondre) [..4] (par | via | sur mon | a mon) (mail | email | e-mail | courriel)
	(je vous | je t') (envoie | enverrai | ecris | ecrirai | transmets) [..3] (par) (mail | email | e-mail | courriel)
term move class=applicant_system weight=0.87
	(postulez | postule | postuler | candidatez | candidater | inscrivez-vous | inscris-toi | deposez) [..2] (sur | via | par | depuis) (notre | le | mon | nos) [..1] (site | site web | site carriere | page carrieres | page carriere | espace carriere | portail | formulaire | plateforme)
	(remplissez | remplir | completez | remplis) [..1] (formulaire | dossier | questionnaire) [..1] (sur | de) (notre | le) (site | portail | site web)
	(envoyez | envoyer | envoie | transmettez | adressez) [..1] (cv | candidature | curriculum) [..1] (a | au) (notre | nos | mon | la | ma) [..1] (service | rh | drh | recruteur | recruteuse | equipe | bureau | responsable)
list pays = payer | paye | payez | paie | payez-moi | paye-moi | paie-moi | paies | regler | regle | reglez | reglement | paiement | paiements | virement | virements | virer | vire | verser | verse | versez | transferer | facturer | facture | facturez | encaisser | remunerer | l'argent | l'acompte | travailler | travaille | passer | bosser | fait affaire
list payme = payez-moi | paye-moi | paie-moi | me payer | me paies | me payez | te paie | te payer | vous paie | vous payer | me regler | me regle | te regle | vous regle | me virer | me verser | te verse | vous verse | te vire | vous vire | m'envoyer | je paie | je regle | on regle | me faire | te fais | vous fais | j'accepte | je prends | je prefere etre paye | je prefere etre payee | etre paye | etre payee
list past = en direct | direct | directement | en dehors | en dehors de la plateforme | en dehors du site | hors plateforme | hors du site | hors de la plateforme | en especes | en liquide | en cash | cash | de la main a la main | par virement | sur mon compte | sur votre compte | sur ton compte | en crypto | sans commission | sans la commission | sans frais | sans les frais | sans intermediaire | sans la plateforme | sans passer par | de gre a gre | au black
term move class=payment weight=0.87
	{pays} [..3] {past}
	{payme} [..3] (par | via | sur | avec | en) [mon | ton | le] {pay}
	(eviter | evite | evitons | evitez | economiser | economise | economisons | contourner | contourne | echapper | epargner | gagner | perdre | supprimer | zapper | sauter | on evite | s'epargne | s'eviter | enlever) [..2] (commission | commissions | frais | 10 | 20 | pourcentage | intermediaire)
	(se passe | se passer | passons-nous | on se passe | sans passer) (de | par) [..1] (plateforme | site | malt | upwork | intermediaire | l'intermediaire | ici)
	(pas besoin de | inutile de) (passer par | payer par) [..1] (ici | plateforme | site | la plateforme | le site)
	(si) [..2] (passe | paye | payez | paie | travaille | fait) [..1] (en direct | direct | hors plateforme | en dehors | en liquide | en especes | par virement | directement) [..4]
	(annule | annulez | annulons | cloture | cloturons | fermons) [..1] (contrat | commande | mission) [..4] (paie | paye | virement | direct | regle)
list place = pied | haut | coin | en-tete | entete | carte de visite | vitrine | enseigne | insta | instagram | linkedin | blog | boutique | devis | plaquette | brochure | galerie | chaine | generique | mentions legales | page contact | page a propos | couverture | dos | derniere image | premiere image | image de couverture | photo de profil | capture | exemple | en tete
list seen = est | sont | se trouve | se trouvent | figure | figurent | apparait | apparaissent | trouverez | trouveras | trouvez | trouves | verrez | verras | vois | voyez | il y a | j'ai mis | j'ai laisse | j'ai ecrit | montre | contient | indique | affiche | explique | lis | lisez | visible | visibles | ecrit | indiquees | marque | notees
list mycontact = coordonnees | numero | telephone | portable | mail | email | e-mail | adresse mail | contact | contacts | whatsapp | insta | comment me joindre | comment me contacter | comment me trouver | comment m'ecrire | comment m'appeler | ou me joindre | de quoi me joindre | de quoi me contacter | tout pour me joindre | tout pour me contacter
term circumvent weight=0.88
	(mes | mon | ma | nos | toutes mes | le | les) {mycontact} [..1] {seen} [..1] (sur | dans | a | en | au | sous | derriere | tout en bas) [..4] {place}
	(sur | dans | a la | au | en | tout en bas de | tout en haut de | en bas de | en haut de) [..4] {place} [..2] {seen} [..2] {mycontact}
	(mon | ma | mes) {place} [..2] {seen} [..2] {mycontact}
	{place} [..4] (vous verrez | tu verras | vous trouverez | tu trouveras | vous saurez | tu sauras) [..1] (comment | ou | de quoi | tout) [me | m'] [..1] (joindre | contacter | ecrire | appeler | trouver)
	(regarde | regardez | voir | voyez | consulte | consultez | va | allez | ouvre | ouvrez | jette | jetez | lis | lisez | verifie | verifiez | visite | visitez) [..4] [..1] {place} [..2] (tout | il y a | y a | vous verrez | tu verras | vous trouverez | tu trouveras | mon | mes | comment) [..2]
	(regarde | regardez | zoome | zoomez) [..2] (photo | image | capture) [..2] (carte de visite | enseigne | vitrine | camion | badge)
	(il y a | y a | vous avez | tu as | utilisez | utilise | cliquez | clique | appuie | appuyez) [sur] (un | le) (bouton | formulaire | chat | lien | widget | onglet | icone) [..3] (sur | de) (mon | notre) [..1] (site | portfolio | page | blog | site web)
	(tapez | tape | cherchez | cherche | googlez | google | recherchez) [..4] (sur google | dans google | sur internet | sur le net)
	(tout est | tout se trouve | c'est | regarde | voir) (dans | sur | en) (ma | la) bio [insta | instagram | tiktok]
	(en impressum | mentions legales) [..3] (tout | coordonnees | trouverez)
term cue cue=sample_data
	(adresse | numero | mail | telephone) [..3] (est | sont) (fictif | fictive | fictifs | fictives | factice | bidon | un exemple)
noun phone = coordonnees telephoniques | numero direct | contact telephonique
# What a thing is done by, and where it stands, once more.
term request weight=0.9
	(tu peux | vous pouvez | pourriez-vous | pourrais-tu | pouvez-vous | peux-tu | voulez-vous | veuillez | merci de | serait-il possible de) [bien] [me | m | nous] (communiquer | laisser | donner | envoyer | transmettre | indiquer | passer | fournir | filer) (votre | ton | vos | tes | un | une) [..1] {noun}
	(je peux | puis-je | pourrais-je | on peut) (avoir | prendre | recuperer | noter | obtenir) (ton | votre | un | tes | vos) [..1] (<item> | num | 06)
	(file | envoie | passe | donne | lache | balance) moi ton (num | 06 | insta | snap | numero | mail | whatsapp | tel | contact | fb | face)
	(a | sur) quel (numero | mail | email | telephone | compte | adresse mail) ..2 (joindre | appeler | ecrire | envoyer | contacter | t'appeler | vous appeler)
	(t'as | t as | tu as | tu aurais | t'aurais | vous auriez | auriez-vous | avez-vous) [pas] (un | une) (numero | tel | telephone | mail | snap | insta | whatsapp | adresse mail | contact)
	(t'as | t as | t'aurais pas | tu aurais) [un | ton] {messenger}
	(comment | ou) (je peux | puis-je | peut-on | on peut) (vous | te) (joindre | contacter | trouver | ecrire) [..2] (dehors | ailleurs | hors | directement | autrement | en dehors)
	(remplir | remplissez | remplis | completez) (le | ce | notre) formulaire ..2 (coordonnees | contact | site)
term move class=meeting weight=0.87
	(on se fait | on fait | faisons | faire | faisons plutot | on organise | organisons | prevoyons | on se cale | on cale | on se retrouve | retrouvons nous | on peut faire) [plutot] (un | une | sur | en | petit) [visio | appel | call | reunion] [sur | via | en] (zoom | teams | google meet | meet)
	(je vous | je t) (envoie | envoi | partage | mets) (le | un) (lien | invitation) (zoom | teams | meet | google meet)
term move class=social weight=0.88
	(retrouvons nous | on se retrouve | retrouve moi | retrouvez moi | rejoins moi | rejoignez moi | rejoins nous | rejoignez nous | on bascule | basculons | on passe | passons) (sur) {messenger}
	(on peut | je peux | il vaut mieux | on pourrait) (y | la-bas) (echanger | discuter | parler) ..2 (facilement | mieux | librement | plus vite)
term move class=phone weight=0.85
	^ [ok | oui | bonjour | sinon | ou] (appelle moi | appelez moi | rappelle moi | rappelez moi | passe moi un coup de fil | passez moi un coup de fil | passe moi un appel | telephone moi | telephonez moi)
	(on peut | on | on se | je prefere | autant | mieux vaut) ..2 (s'appeler | s'appelle | appelle | telephoner | s'avoir) [au telephone | demain | ce soir | directement]
	(de vive voix | par telephone | au telephone) (c'est | ce sera | ce serait) ..2 (simple | rapide | mieux | facile)
	(envoie | envoyez) moi un (sms | texto)
term move class=email weight=0.93
	(envoie | envoyez | ecris | ecrivez | passe | passez | laisse | laissez) [moi | nous] un (mail | email | e-mail | courriel)
	(envoie | envoyez) moi ..3 (par | sur mon | a mon) (mail | email | courriel)
	(on continue | continuons | poursuivons | on poursuit | je prefere | echangeons | on echange) ..1 par (mail | email | e-mail | courriel)
term move class=payment weight=0.87
	(on peut | on pourrait | faisons | on fait | autant | travaillons | on travaille | prenez moi | prends moi | embauchez moi | traitons | on traite | passer | on passe) ..3 (hors plateforme | hors de la plateforme | en dehors de la plateforme | sans la plateforme | sans passer par la plateforme | en direct | sans commission | en dehors du site)
	(je te paie | je te paye | je vous paie | je vous paye | payez moi | paie moi | paye moi | reglez moi | regle moi | virez moi | fais moi | faites moi) ..2 (par | via | en | un | sur) (paypal | virement | lydia | cash | liquide | espece | especes | crypto | revolut | wero | paylib | mon rib)
	(vous acceptez | tu acceptes | acceptez-vous) ({pay} | le paiement par {pay} | lydia)
list spot = couverture | photo de couverture | photo | photo de profil | image | banniere | logo | pdf | cv | portfolio | book | site | page | pied de page | derniere page | derniere diapo | video | bio | profil | fichier | piece jointe | carte | carte de visite | filigrane | signature | document | facture
list reachme = mon numero | mon tel | mon telephone | mon mail | mon email | mes coordonnees | mon contact | mes contacts | mon insta | mon whatsapp | mes infos | de quoi me joindre | comment me joindre | comment me contacter
term circumvent weight=0.88
	(regarde | regardez | voir | vois | voyez | jette un oeil | jetez un oeil | consultez | consulte | ouvre | ouvrez | zoome | zoomez | va voir | allez voir) ..4 {spot} ..4 {reachme}
	(sur | dans | en bas de | a la fin de | au bas de) (mon | ma | le | la) {spot} ..3 (tu trouveras | vous trouverez | il y a | se trouve | tu as | vous avez | figure | figurent) {reachme}
	(vous trouverez | tu trouveras | trouvez) {reachme} (sur | dans | en | a) ..2 {spot}
	{reachme} (est | sont | figure | figurent | se trouve | se trouvent | y est | y sont | apparait) ..1 (sur | dans | en bas | a la | au | en) ..3 {spot}
