lang id

list common = dan | di | ke | dari | yang | ini | itu | ada | tidak | bisa | saya | aku | kamu | anda | kita | kami | untuk | dengan | atau | apa | ya | aja | saja | lebih | baik | terima | kasih | halo | boleh | mau | dong | ga | gak | nya | nih | di sini | sini
list your = kamu | anda | mu | nya | kakak | kak | bapak | ibu | mas
list idword = id | username | akun | nomor
list on = di | lewat | via | ke | pakai | pake | melalui | by
list contactme = hubungi saya | hubungi aku | kontak saya | chat saya | chat aku | wa saya | wa aku | telepon saya | telpon saya | add saya | tambahkan saya | cari saya | dm saya | dm aku | kirim pesan | bisa hubungi saya | bisa hubungi | silakan hubungi | silahkan hubungi | silakan chat | silahkan chat | saya ada | saya aktif | follow saya | hubungi kami
list go = lanjut | lanjutkan | kita lanjut | kita lanjutkan | ngobrol | kita ngobrol | kita bicara | bicara | mari bicara | mari lanjut | mari lanjutkan | yuk lanjut | yuk ngobrol | pindah | kita pindah | yuk pindah | lebih enak | lebih mudah | lebih cepat | lebih baik | chat | chattingan | diskusi | kita diskusi | obrolin | komunikasi | mending | bahas | kita bahas
list place = portofolio | portfolio | website | situs | profil | pdf | file | cv | halaman terakhir | halaman | gambar | foto | video | banner | dokumen | lampiran | bio | resume

noun phone = nomor | nomor hp | no hp | nomor telepon | no telepon | nomor wa | no wa | nomer | nomer hp | nomer wa | nomor telpon | nomor ponsel | no telp | hp
noun email = email | alamat email | e-mail
noun address = alamat | alamat rumah | alamat lengkap
noun social = kontak | info kontak
noun payment = nomor rekening | rekening

macro item = {noun} | {platform} [{idword}] | {mailer}

term request weight=0.92
	<item> {your} (berapa | apa | ada | dong | mana)
	(berapa | apa) <item> [{your}]
	(minta | boleh minta | bisa minta | kirim | kirimkan | kasih | bagi | tolong kirim | tolong berikan | berikan | boleh tau | boleh tahu | minta tolong | sebutkan | mau minta | butuh | perlu) <item> [{your} | dong | nya]
	(punya | ada | pakai | pake) {messenger} (gak | ga | tidak | kah | kak | ya | nggak)
	(punya | ada | pakai | pake) {messenger} $?
	^ <item> {your} $?
term request class=address weight=0.88
	(tinggal di mana | rumah kamu di mana | alamatnya di mana | rumahnya dimana | tinggal dimana)
term move weight=0.9
	{go} [aja | saja | di sana | yuk | nya] {on} {platform} [aja | saja | ya]
	{contactme} [aja | saja | langsung] {on} {platform}
	({on}) {platform} (aja | saja | yuk | lebih enak | lebih cepat)
term move class=social weight=0.85
	di luar (platform | aplikasi | situs | sini)
	(hubungi saya | kontak saya | chat saya) langsung
term move class=email weight=0.85
	(kirim | hubungi saya | balas | lanjut | kirim pesan) (ke | lewat | via) email [saya]
term move class=payment weight=0.85
	(bayar | transfer | pembayaran) [saya] (langsung | di luar | {on} {pay})
	(tanpa | hindari) (komisi | potongan | biaya platform)
term circumvent weight=0.88
	{noun} (saya | aku | kami) (ada | tertera | tertulis | bisa dilihat) (di | dalam) [..1] {place}
	(lihat | cek) {noun} (saya | aku) di
	(scan | pindai) [kode] (qr | qr code | barcode) [saya]
term handle weight=0.92
	{platform} (saya | aku | ku) [adalah | di]
	(di | lewat) {platform} (dengan nama | nama | username | id)
term announce weight=0.9
	{noun} (saya | aku | ku | kami)
	(hubungi | telepon | wa | kontak) [saya] [di | ke]
term announce class=address weight=0.9
	(saya tinggal di | alamat saya | alamat kami)
	jalan
term guard weight=1
	(nomor | no) (pesanan | resi | faktur | halaman | invoice | seri)
	(bot | plugin | iklan | api | konten) (untuk | di) {platform}
	(chat | ngobrol | hubungi saya) (di sini | disini)
