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
