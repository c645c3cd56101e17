lang tr

list common = ve | bir | bu | şu | o | ben | sen | siz | biz | bana | sana | size | benim | senin | sizin | mi | mı | mu | de | da | ile | için | ne | nasıl | var | yok | evet | hayır | daha | iyi | çok | ama | lütfen | teşekkürler | merhaba
list idword = id | kullanıcı adı | numara | hesap
list place = portfolyo | portfolyoda | portfolyomda | sitede | sitemde | web sitemde | profilimde | profilde | pdf'te | dosyada | cv'de | cv'mde | özgeçmişte | son sayfada | sayfada | resimde | fotoğrafta | videoda | belgede

noun phone = numaran | numaranız | telefon numaran | telefon numaranız | telefonun | telefonunuz | cep numaran | numaranı | numaranızı | telefon numaranı | telefon numaranızı | telefonunu | cep telefonun | whatsapp numaran
noun email = mailin | mailiniz | mail adresin | mail adresiniz | e-posta adresin | e-posta adresiniz | emailin | e-postan | mailini | mail adresini | e-posta adresini | e-posta adresinizi | emailini | e-postanı
noun address = adresin | adresiniz | ev adresin | adresini | adresinizi
noun social = iletişim bilgilerin | iletişim bilgileriniz | iletişim bilgilerini | iletişim bilgilerinizi

term request weight=0.92
	{noun} (ne | nedir | kaç | var mı | neydi)
	[bana] {noun} (ver | verir misin | verir misiniz | atar mısın | yaz | yazar mısın | gönder | gönderir misin | gönderebilir misin | paylaş | paylaşır mısın | paylaşabilir misin | alabilir miyim | alabilir miyiz | lazım | söyle | iletir misiniz | verebilir misin | verebilir misiniz)
	{platform} [numaran | adresin | hesabın | kullanıcı adın] (ne | nedir | var mı | ver)
	{messenger} (var mı | kullanıyor musun | kullanıyor musunuz)
term request class=address weight=0.88
	nerede (oturuyorsun | yaşıyorsun | oturuyorsunuz)
term move weight=0.9
	{platform} [tan | dan | ten | den | üzerinden | da | de | ta | te | 'dan] [bana] (yaz | yazın | yaz bana | yazar mısın | konuşalım | devam edelim | görüşelim | ulaş | ulaşabilirsin | ulaşabilirsiniz | geçelim | konuşabiliriz | ekle | ekleyin | mesaj at | ara | arayın | yazışalım | görüşebiliriz)
	{platform} [a | e | ya | ye] (geçelim | gel | geçebiliriz | geçsek)
	(beni) {platform} [tan | dan | ten | den | da | de] (ekle | bul | ara | ekleyin)
term move class=social weight=0.85
	(platform | site | uygulama) dışında (konuşalım | devam edelim | görüşelim | çalışalım | iletişime)
	(bana | benimle) (direkt | doğrudan | özelden) (yaz | ulaş | iletişime)
term move class=email weight=0.85
	bana (mail | e-posta | email) (at | atın | gönder | yaz)
term move class=payment weight=0.85
	komisyon (ödemeden | ödemeyelim | olmadan | vermeyelim)
term circumvent weight=0.88
	(numaram | mailim | telefonum | iletişim bilgilerim | e-postam) [..2] {place} [var | yazıyor | bulabilirsin | mevcut]
	(qr | qr kodu | qr kodunu | karekodu) (tara | okut | tarayın)
term handle weight=0.92
	{platform} (adım | hesabım | kullanıcı adım | idm)
	benim {platform}
term announce weight=0.9
	(numaram | telefonum | cep numaram | mailim | e-postam)
	(ara | arayın | yaz | beni ara)
term guard weight=1
	(sipariş | fatura | sayfa) (numarası | no)
	{platform} (botu | reklamı | eklentisi | hesabı yönetimi)

# Verbs with their objects and channels, by all their forms.
list people = müşteri | müşteriler | müşterilerimiz | kullanıcı | kullanıcılar | ziyaretçiler | öğrenciler
list talks = yaz | yazın | yazar mısın | yazar mısınız | yazışalım | yazışabiliriz | yazalım | konuşalım | konuşabiliriz | konuşsak | konuşabilir miyiz | görüşelim | görüşebiliriz | görüşsek | görüşme | devam edelim | devam | devam edebiliriz | geçelim | geçsek | geçebiliriz | geçelim mi | ulaş | ulaşın | ulaşabilirsin | ulaşabilirsiniz | ekle | ekleyin | ekler misin | ekleyeyim | bul | bulun | bulabilirsin | bulabilirsiniz | mesaj at | bana at | atın | beni ara | arayın | arayabilirsiniz | buluşalım | tartışalım | anlaşalım | mesajlaşalım | iletişim | iletişime geç | iletişime geçelim | iletişime geçin | toplantı | toplanalım | gel | gelin | gönder | gönderin | gönderirim | atarım | yazarım | bakarız | daha rahat | daha hızlı | daha kolay | halledelim | cevap veririm | aktifim | dönerim
list giving = ver | verin | verir misin | verir misiniz | verebilir misin | verebilir misiniz | versene | atar mısın | atar mısınız | atsana | yaz | yazar mısın | yazar mısınız | yazın | yazabilir misiniz | gönder | gönderin | gönderir misin | gönderir misiniz | gönderebilir misin | gönderebilir misiniz | paylaş | paylaşın | paylaşır mısın | paylaşır mısınız | paylaşabilir misin | paylaşabilir misiniz | alabilir miyim | alabilir miyiz | alayım | rica etsem | rica ederim | rica edebilir miyim | rica | öğrenebilir miyim | söyle | söyler misin | söyler misiniz | lazım | gerekli | iletir misin | iletir misiniz | bırakır mısın | bırakır mısınız | bırak | nedir | var mı | istiyorum | istesem
noun phone = numaran | numaranız | numarayı | cep numaranız | cep numaranızı | cep numaran | cep numaranı | cep telefonunuz | cep telefonunuzu | telefonunuzu | telefon numarası | telefon numarasını | numaranızdan | iletişim numaranız | iletişim numaranızı | numarasını
noun email = mail adresiniz | mail adresinizi | mail adresin | mail adresini | mailinizi | mailinize | eposta adresiniz | eposta adresinizi | eposta adresini | e-posta adresin | elektronik posta adresiniz | mail hesabın
noun address = açık adresiniz | açık adresinizi | açık adresini | ev adresini | ev adresiniz | ev adresinizi | iş adresiniz | tam adresiniz | tam adresinizi | adres bilgileriniz | konumunu | konumunuzu
noun social = instagram adın | kullanıcı adın | kullanıcı adınız | hesabın | hesabınız | whatsappın | whatsappınız | instan | telegramın | iletişim bilgini
term request weight=0.9
	{noun} {giving}
	{noun} (bana | lütfen | acaba | hemen | şimdi | bir | da | de) {giving}
	(size | sana) [..2] (nereden | nasıl) (ulaşabilirim | ulaşırım | ulaşabiliriz | ulaşayım | yazabilirim | bulabilirim)
	{platform} [da | de | ta | te | tan | 'da] [..1] (adın | adınız | kullanıcı adın | kullanıcı adınız | hesabın | hesabınız) [..1] (ne | nedir | var mı)
	{platform} [da | de | ta | te | 'da | 'de] (var mısın | var mısınız | mısın | misin | varmısın | kullanıyor musun)
	{platform} [..1] (var mı | varmı | kullanıyor musun | kullanıyor musunuz | hesabın var mı)
term request class=address weight=0.88
	(nerede | hangi sokakta | hangi semtte | hangi mahallede) [tam | tam olarak] (oturuyorsun | oturuyorsunuz | yaşıyorsun | yaşıyorsunuz | ofisin | ofisiniz | ikamet)
	(ofisin | ofisiniz | stüdyonuz | atölyeniz | evin) [tam | tam olarak] nerede
	(nereye) (göndereyim | gönderelim | kargolayalım | kargolayayım)
	(açık | tam) (adresini | adresinizi | adresin | adresiniz)
term request class=phone weight=0.9
	(hangi) (numaradan | numarayı | numaraya | telefondan) [..2] (arayabilirim | arayayım | ulaşabilirim | arayabiliriz | ulaşabiliriz | arasam | yazabilirim | arayım)
term request class=email weight=0.9
	(hangi) (maile | mail adresine | e-postaya | e-posta adresine | adrese) [..2] (göndereyim | gönderebilirim | atayım | yazayım | yollayayım | iletebilirim)
term request class=meeting weight=0.88
	{platform} (linki | bağlantısı | daveti) (at | atar mısın | atar mısınız | gönder | gönderir misin | gönderir misiniz | paylaş | oluştur)
term request class=payment weight=0.88
	(iban | ibanını | ibanınızı | iban numaran | iban numaranı | iban numaranızı | hesap numaran | hesap numaranı | hesap numaranızı | papara numaran | papara numaranı) [..1] {giving}
term move weight=0.88
	{messenger} [dan | den | tan | ten | da | de | ta | te | a | e | ya | ye | üzerinden | üstünden] [..3] {talks}
	{talks} [..2] {messenger} [dan | den | tan | ten | da | de | ta | te | a | e | ya | ye | üzerinden] $
	{platform} [dan | den | tan | ten | da | de | ta | te | a | e | ya | ye | üzerinden] [..1] (yaz | yazışalım | konuşalım | görüşelim | buluşalım | geçelim | devam edelim | ulaş | ekle | görüşme yapalım | toplantı yapalım | bağlanalım | konuşsak | görüşsek)
list away = platform dışında | platformun dışında | site dışında | sitenin dışında | uygulama dışında | buranın dışında | dışarıda | dışarıdan | özelden | özel olarak | başka bir yerden | başka yerden | başka bir uygulamadan | aracısız | burada değil | buradan değil
term move class=social weight=0.87
	{away} [..3] {talks}
	{talks} [..1] {away}
	(burada | buradan) (olmuyor | yazamıyorum | engelliyor | siliyorlar | okuyorlar | zor) [..4] {talks}
term move class=phone weight=0.86
	(telefonda | telefonla | sesli) [..2] (konuşalım | görüşelim | anlatayım | konuşsak | konuşabiliriz | görüşebiliriz | anlatırım | halledelim | daha kolay | daha hızlı)
	^ (beni | bizi) (ara | arayın | arar mısın | arar mısınız | arayabilirsin | arayabilirsiniz)
	(seni | sizi) (arayabilir miyim | arayayım | arayabilirim) [..1]
	(akşam | yarın | bugün) (beni) (ara | arayın)
term move class=email weight=0.86
	(mail | e-posta | email) [..1] (üzerinden | yoluyla | ile | atın | atar mısınız | atarsan | atarsanız | atayım | gönder | gönderin) [..2]
	(mailden | maille | e-postayla | mailime | e-postama) [..2] (yaz | yazın | devam | gönder | gönderin | konuşalım | atın | at | yazışalım | görüşelim)
list pays = öde | ödeme | ödemeyi | ödeyin | öderim | ödeyebilirsin | ödeyebilirsiniz | öderseniz | ödersen | parayı | para | ücreti | ücret | havale | havaleyle | havale yap | eft | atayım | atarım | atarsan | atarsanız | gönder | gönderin | gönderirim | yatır | yatırın | yatırırım | anlaşalım | çalışalım | hallederiz | kapora
list past = direkt | doğrudan | elden | nakit | nakit olarak | hesabıma | hesabınıza | hesabına | ibana | ibanıma | iban üzerinden | havaleyle | havale ile | eft ile | platform dışı | platform dışında | site dışında | site dışından | komisyonsuz | aracısız | aracı olmadan | aracı olmasın | papara ile | papara üzerinden | kripto ile | dışarıdan
term move class=payment weight=0.87
	{pays} [..3] {past}
	{past} [..3] {pays}
	(komisyon | kesinti | aracı) [..1] (vermeyelim | ödemeyelim | ödemeden | olmadan | olmasın | vermeden | kesilmesin | gitmesin | kaptırmayalım | ödemek istemiyorum)
	(komisyondan | kesintiden) (kurtuluruz | kurtulalım | kaçalım | tasarruf)
	{pay} [..1] (atayım | gönder | gönderin | yolla | ile öde | üzerinden öde | üzerinden)
list place = cv'nin | cv'nin son sayfasında | sayfanın | sayfasında | sitemin | sitemde | portfolyomun | profilimin | profilimdeki | kapak görselinde | kapak görselinin | kapakta | kapak fotoğrafında | görselde | görselin | köşesinde | köşesine | altında | alt köşesine | kartvizitte | kartvizitimde | logoda | imzada | videonun | videonun sonunda | dosyanın | sunumun | sunumda | son slaytta | biyografimde | bioda | biomda | instagramımda | sayfamda | galeride | filigranda | fotoğraftaki | teklifte
list mycontact = numaram | telefonum | mailim | e-postam | iletişim bilgilerim | iletişim bilgim | ulaşım bilgim | bilgilerim | cep numaram | adresim | whatsappım
term circumvent weight=0.88
	{mycontact} [..3] {place}
	{place} [..3] {mycontact}
	{place} [..3] (bak | bakın | bakarsan | bakarsanız | bakabilirsin | incele | inceleyin)
	{mycontact} (sitemde | profilimde | portfolyomda | cv'mde) (var | yazıyor | mevcut)
	(google'da | google 'da | googleda | internette | google) [da] [..1] (adımı | ismimi | stüdyomu | beni | adımla) [..1] (arat | ara | aratın | arayın | aratırsan | aratırsanız | bul)
	(adımı | ismimi | stüdyomu) [..1] (google'da | google | googleda | internette) [da | a] (arat | ara | aratın | yaz | yazın)
	(sitemde | sayfamda | portfolyomda) [..2] (buton | butonu | form | formu | sohbet | ikon | düğme) [..2]
# What a thing is done by, and where it stands, once more.
term move class=payment weight=0.87
	(platform dışından | platform dışında | site dışından | dışarıdan | elden | direkt | havaleyle | iban'a | ibana | ibanıma | papara ile | hesabıma | hesabımıza) ..2 (ödeyin | öde | ödersen | ödersiniz | ödeme | havale | yapalım | yaparsınız | yaparsan | atın | yatırın | gönderin | çalışalım | anlaşalım | halledelim)
term request weight=0.9
	(telefon | mail | e-posta | whatsapp | iletişim | cep) (numaranızı | numaranı | adresinizi | adresini | bilgilerinizi | bilgilerini) ..1 (paylaşır mısınız | paylaşır mısın | rica etsem | rica edebilir miyim | alabilir miyim | alayım | alabilir miyiz | yazar mısınız | iletir misiniz | verir misiniz)
	(numaranı | numaranızı | mailini | mailinizi | instanı | telefonunu | telefonunuzu) (at | atsana | ver | versene | yaz | yolla | paylaş | alayım | alabilir miyim)
term move class=phone weight=0.85
	^ [lütfen | o zaman] beni (ara | arayın | ararsın | ararsınız | arar mısın | arayabilirsiniz)
	beni (ara | arayın) (akşam | yarın | bugün | lütfen)
list spot = kapak fotoğrafıma | kapak fotoğrafımda | kapak görselime | profil fotoğrafıma | profil fotoğrafımda | fotoğrafta | görselde | pdf'te | pdfte | cv'mde | cvmde | özgeçmişimde | portföyümde | portfolyomda | sitemde | web sitemde | son sayfada | son slaytta | videoda | videonun sonunda | biyografimde | profilimde | dosyada | ekte | kartvizitimde | logoda
list reachme = iletişim | iletişim bilgilerim | iletişim bilgisi | bilgilerim | instagramım | whatsappım
term circumvent weight=0.88
	{spot} ..2 (bak | bakın | bakarsan | bakarsanız | inceleyin) ..1 {reachme}
	{reachme} ..1 {spot}
	{spot} ..1 {reachme} (var | yazıyor | mevcut)
term circumvent class=phone weight=0.92
	(numaram | telefonum | cep numaram) ..1 {spot} [var | yazıyor | mevcut]
	{spot} ..2 (numaram | telefonum | cep numaram) [var | yazıyor | mevcut]
term circumvent class=email weight=0.92
	(mailim | e-postam | mail adresim) ..1 {spot} [var | yazıyor | mevcut]
	{spot} ..2 (mailim | e-postam | mail adresim) [var | yazıyor | mevcut]
