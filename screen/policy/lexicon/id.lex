lang id

list common = dan | di | ke | dari | yang | ini | itu | ada | tidak | bisa | saya | aku | kamu | anda | kita | kami | untuk | dengan | atau | apa | ya | aja | saja | lebih | baik | terima | kasih | halo | boleh | mau | dong | ga | gak | nya | nih | di sini | sini
list your = kamu | anda | mu | nya | kakak | kak | bapak | ibu | mas
list idword = id | username | akun | nomor
list on = di | lewat | via | ke | pakai | pake | melalui | by
list contactme = hubungi saya | hubungi aku | kontak saya | chat saya | chat aku | wa saya | wa aku | telepon saya | telpon saya | add saya | tambahkan saya | cari saya | dm saya | dm aku | kirim pesan | bisa hubungi saya | bisa hubungi | silakan hubungi | silahkan hubungi | silakan chat | silahkan chat | saya ada | saya aktif | follow saya | hubungi kami
list go = lanjut | lanjutkan | kita lanjut | kita lanjutkan | ngobrol | kita ngobrol | kita bicara | bicara | mari bicara | mari lanjut | mari lanjutkan | yuk lanjut | yuk ngobrol | pindah | kita pindah | yuk pindah | lebih enak | lebih mudah | lebih cepat | lebih baik | chat | chattingan | diskusi | kita diskusi | obrolin | komunikasi | mending | bahas | kita bahas
list place = portofolio | portfolio | website | situs | profil | pdf | file | cv | halaman terakhir | halaman | gambar | foto | video | banner | dokumen | lampiran | bio | resume

noun phone = nomor | nomor hp | no hp | nomor telepon | no telepon | nomer | nomer hp | nomor telpon | nomor ponsel | no telp | hp
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

# Verbs with their objects and channels, by all their forms.
list people = pelanggan | pengguna | customer | pembeli | klien kami | user
list talks = lanjut | lanjutin | lanjutkan | dilanjut | ngobrol | ngobrolnya | bicara | bicarakan | obrolin | chattingan | chatnya | diskusi | diskusinya | diskusiin | bahas | dibahas | pindah | komunikasi | hubungi | kontak | kontakan | telepon | telpon | telfon | vc | kirim | kirimin | tambahin | cari | dm | japri | wa | balas | respon | fast respon | aktif | ketemu | kita | janjian | jelasin | langsung | negosiasi 
list giving = minta | boleh minta | bisa minta | mintain | kirim | kirimkan | kirimin | kasih | kasihin | bagi | berikan | tolong | bisa share | boleh tau | boleh tahu | tau | sebutkan | butuh | perlu | cantumkan | tulis | tinggalkan | infokan | info | mau | punya | ada | apa | berapa
list yours = kamu | anda | mu | nya | kakak | kak | bapak | ibu | mas | mbak | bang | gan
list chan = nomor | nomor hp | no hp | nomor telepon | no telepon | nomor wa | no wa | wa | whatsapp | nomor whatsapp | nomer | nomer hp | nomer wa | nomor telpon | nomornya | nomor wanya | email | emailnya | alamat email | ig | ignya | instagram | instagramnya | telegram | telegramnya | kontak | kontaknya | fb | fbnya | line | id line | linkedin | alamat | alamatnya | alamat rumah | alamat lengkap | wanya | nohp
noun phone = nomornya | nomor hpnya | no hpnya | nomor teleponnya
noun email = emailnya
noun address = alamatnya | alamat lengkapnya
noun social = ignya | kontaknya | fbnya
term request weight=0.9
	{giving} [dong | ya | aja | saya | mas | kak | mbak | pak | bu] {chan} [nya | kamu | anda | mu | kak | mas | dong | ya | kakak | bapak | ibu | donk | boleh]
	{chan} [nya] {yours} [..1] (berapa | apa | ada | dong | mana | boleh | donk)
	(kirim | hubungi | telepon | telpon | chat | wa) [..1] (ke | di) {noun} (mana | berapa | apa | yang mana)
	(punya | ada | pakai | pake) [akun] {platform} [gak | ga | tidak | kah | kak | ya | nggak | kan]
	(gimana | bagaimana) [..1] (hubungi | kontak | menghubungi) [..2] (selain | di luar | langsung)
	(nama | username | akun) [..1] {platform} [nya | kamu | mu | kak] (apa | berapa)
term request class=address weight=0.88
	(rumah | kantor | studio | alamat | toko) [..2] (di mana | dimana | dmn)
	(tinggal | domisili | rumahnya | kantornya | studionya | alamatnya | alamat lengkapnya) [..2] (di mana | dimana | dmn)
	(kirim | dikirim | antar) [..1] ke [alamat] mana
term request class=payment weight=0.88
	{giving} (nomor rekening | no rekening | norek | rekening | no rek | nomor dana | nomor ovo) [..1]
term move weight=0.88
	{talks} [..3] (di | lewat | via | ke | pakai | pake | melalui | by) {messenger}
	(di | lewat | via | ke | pakai | pake) {messenger} [..2] {talks}
	(di | lewat | via | ke) {messenger} (aja | saja | yuk | ya | deh)
	{talks} [..1] (di | lewat | via | ke) {platform} (aja | saja | yuk | ya | deh | kak)
	(lebih enak | lebih cepat | lebih mudah | enakan | mending | lebih gampang) [..1] (di | lewat | via | pakai) {messenger}
	(chat | hubungi | kontak | add | dm) [saya | aku | gue] (di | via | lewat) {platform}
list away = di luar platform | diluar platform | di luar aplikasi | di luar situs | di luar sini | diluar | luar platform | tanpa platform | japri | secara pribadi | secara langsung | di tempat lain | di aplikasi lain
term move class=social weight=0.87
	{talks} [..2] {away}
	{away} [..2] (aja | saja | yuk | ngobrol | bicara | deal | kerja)
	(di sini | disini) [..1] (gak bisa | tidak bisa | diblokir | dihapus | dipantau | kena) [..4] {talks}
term move class=phone weight=0.86
	(telepon | telpon | telfon | call) (saya | aku) [aja | saja | nanti | malam | besok | langsung]
	(lewat | via | by) (telepon | telpon | telfon) [aja | saja | ya] [..1]
	(boleh | bisa) [saya] (telepon | telpon | telfon) [..1]
list pays = bayar | bayarnya | pembayaran | pembayarannya | transfer | tf | kirim uang | uangnya | dp | dpnya | lunas | pelunasan 
list past = langsung | di luar | diluar | di luar platform | tunai | cash | ke rekening | ke rekening saya | ke rek | tanpa potongan | tanpa komisi | tanpa fee | tanpa admin | tanpa platform | lewat dana | lewat ovo | pakai dana | pakai ovo | via dana | via ovo | via gopay | lewat gopay | qris | bca | mandiri | bri | bni
term move class=payment weight=0.87
	{pays} [..3] {past}
	{past} [..2] {pays}
	(gak | ga | nggak | tidak | tanpa | biar gak | biar ga | biar nggak | supaya tidak | hindari) [..1] (kepotong | dipotong | kena potongan | kena komisi | kena fee | potongan | komisi | fee platform)
	(gak usah | ga usah | jangan | tidak perlu) [..1] (lewat sini | lewat platform | pakai platform | lewat situs)
list place = halaman depan | halaman pertama | sampul | footer | header | pojok | bagian bawah | bio | showreel | video showreel | portofolionya | banner | watermark | slide | slide terakhir | ig | instagram | galeri | kartu nama | menit | porto | cvnya
list mycontact = nomor | nomor saya | kontak | kontak saya | email saya | semua kontak | semua | ada semua | nomor hp saya | info kontak | wa saya
term circumvent weight=0.88
	{mycontact} [..1] (ada | tertera | tertulis | bisa dilihat | kelihatan | tercantum | saya taruh | saya tulis) [..1] (di | dalam | pada) [..3] {place}
	(cek | lihat | liat | buka | tonton | perhatikan) [..4] {place} [..3] (ada | semua | nomor | kontak | di situ | disitu | di sana)
	(di | pada) [..2] {place} [..2] (ada | tertera | tertulis) [..1] {mycontact}
	(cari | googling | search | ketik) [..1] (nama saya | nama studio saya | nama aku | nama toko saya) [..2]
noun phone = nomor wa | no wa | nomer wa | nomor wa nya | no wanya
# What a thing is done by, and where it stands, once more.
noun phone = nomor telefon | nombor telefon | nombor | nombor phone | no tel | no fon | nombor hp
noun email = alamat emailnya | alamat emel | emel
term request weight=0.92
	(boleh | bagi | minta | mau minta | kirim | kasih | tolong) [minta | bagi | tau | tahu | kasih | share] (nombor telefon | nombor | no tel | no fon | nomor telepon | emel | alamat emailnya | alamat email | emailnya | ig | telegram) [tak | ke | ya | dong | kak | nya | anda | awak]
	(nomor hp | no hp | nomor wa | no wa | emailnya | email | ignya | ig) [nya] (berapa | apa) [ya | kak | sih | nih | mas | mbak]
	(ada | punya) (kontak | nomor) ..2 (bisa | dihubungi | saya hubungi)
term move class=meeting weight=0.87
	(kita | yuk | ayo | mari | bisa | boleh) [..1] (zoom | zoom meeting | google meet | gmeet | teams) [yuk | besok | nanti | ya | aja | dulu | call]
	(meeting | ngobrol | interview | wawancara | diskusi) ..2 (di | lewat | via | pakai) (zoom | google meet | gmeet | teams)
term move class=social weight=0.87
	(jom | mari | boleh) (sembang | chat | bincang | borak | sambung) (kat | di | guna | pakai | melalui) {messenger}
	(wasap | whatsapp | ws) (saya | aku | je | saja)
list spot = foto sampul | foto profil | sampul | gambar | banner | logo | pdf | cv | resume | portofolio | porto | website | footer | halaman terakhir | slide terakhir | video | bio | profil | file | lampiran | kartu nama | watermark
list reachme = nomor saya | kontak saya | email saya | nomorku | kontakku | kontak saya | wa saya | info kontak | semua kontak
term circumvent weight=0.89
	(cek | lihat | liat | buka | tonton | perhatikan | zoom) ..3 {spot} ..3 (ada | disitu ada | di situ ada | di sana ada) {reachme}
	{reachme} (ada | tertera | tercantum | saya taruh) ..1 (di | pada) ..2 {spot}
	(di | pada) ..1 {spot} (ada | tertera) {reachme}
term guard weight=1
	(di luar | diluar) (platform | aplikasi | situs) ..1 (dilarang | tidak boleh | gak boleh | tidak diizinkan | nggak boleh)
	ada (typo | salah | kesalahan | bug | yang salah)
