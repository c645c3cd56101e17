package detect

import (
	"testing"

	"offside/screen/contact"
)

func isContact(h contact.Hit) bool {
	return h.Class == contact.Phone || h.Class == contact.Email || h.Class == contact.Website || h.Class == contact.MessagingLink || h.Class == contact.Meeting
}

// TestTricks: what each trick hides is found, with its value.
func TestTricks(t *testing.T) {
	checkSamples(t, []sample{
		// Pulled apart.
		{text: "escríbeme: l u i s @ h o t m a i l . c o m", want: "escríbeme: ⟦l u i s @ h o t m a i l . c o m⟧", value: "luis@hotmail.com"},
		{text: "mail: t-o-m-@-w-e-b-.-d-e bitte", want: "mail: ⟦t-o-m-@-w-e-b-.-d-e⟧ bitte", value: "tom@web.de"},
		{text: "k*i*m*@*g*m*x*.*n*e*t", want: "⟦k*i*m*@*g*m*x*.*n*e*t⟧", value: "kim@gmx.net"},
		{text: "tom@web . de is mine", want: "⟦tom@web . de⟧ is mine", value: "tom@web.de"},
		{text: "mi web: m a r t a . e s", want: "mi web: ⟦m a r t a . e s⟧", value: "marta.es"},
		{text: "ligue 1 1 * 9 8 7 6 5 * 4 3 2 1", want: "ligue ⟦1 1 * 9 8 7 6 5 * 4 3 2 1⟧"},
		{text: "tel 0|1|5|1|2|3|4|5|6|7|8", want: "tel ⟦0|1|5|1|2|3|4|5|6|7|8⟧"},
		{text: "call 415,555,2671", want: "call ⟦415,555,2671⟧"},
		{text: "phone [415] [555] [2671]", want: "phone [⟦415] [555] [2671⟧]"},
		{text: "llámame\n612\n345\n678", want: "llámame\n⟦612\n345\n678⟧", region: "ES"},
		{text: "mail:\nkim\n@\nnaver\n.com", want: "mail:\n⟦kim\n@\nnaver\n.com⟧", value: "kim@naver.com"},
		// In parts, and little words for "@".
		{text: "user = otto.saari, host = gmail", want: "user = ⟦otto.saari, host = gmail⟧", value: "otto.saari@gmail.com"},
		{text: "user: root\nhost: mail server\nport: 5432"},
		{text: "julie point morin chez orange point fr", want: "⟦julie point morin chez orange point fr⟧", value: "julie.morin@orange.fr"},
		{text: "on se voit en centro punto"},
		{text: "ottoATgmailDOTcom", want: "⟦ottoATgmailDOTcom⟧", value: "otto@gmail.com"},
		// Signs.
		{text: "schreib an tom(a)web.de", want: "schreib an ⟦tom(a)web.de⟧", value: "tom@web.de"},
		{text: "lea®orange•fr", want: "⟦lea®orange•fr⟧", value: "lea@orange.fr"},
		{text: "kim@naver,com", want: "⟦kim@naver,com⟧", value: "kim@naver.com"},
		{text: "ivan [a] yandex (.) ru", want: "⟦ivan [a] yandex (.) ru⟧", value: "ivan@yandex.ru"},
		{text: "joao#uol·com·br", want: "⟦joao#uol·com·br⟧", value: "joao@uol.com.br"},
		// The provider alone.
		{text: "mein mail: tom.k@gmx", want: "mein mail: ⟦tom.k@gmx⟧"},
		{text: "escríbeme: luz_88 arroba hotmail", want: "escríbeme: ⟦luz_88 arroba hotmail⟧", value: "luz_88@hotmail.com"},
		{text: "jo [at] gmail", want: "⟦jo [at] gmail⟧", value: "jo@gmail.com"},
		{text: "пишите ivan.p собака gmail", want: "пишите ⟦ivan.p собака gmail⟧"},
		// Letters for digits.
		{text: "Tel: O15I 2345 67B9", want: "Tel: ⟦O15I 2345 67B9⟧"},
		{text: "celular 6I2 34S 67B", want: "celular ⟦6I2 34S 67B⟧"},
		{text: "звони 8 9I6 I23 4S 67", want: "звони ⟦8 9I6 I23 4S 67⟧"},
		// Look-alikes.
		{text: "jo@gm4il.c0m", want: "⟦jo@gm4il.c0m⟧", value: "jo@gmail.com"},
		{text: "jo at gma1l d0t com", want: "⟦jo at gma1l d0t com⟧", value: "jo@gmail.com"},
		{text: "call me f1ve f1ve f1ve z3ro 0ne f0ur two", want: "call me ⟦f1ve f1ve f1ve z3ro 0ne f0ur two⟧"},
		// Backwards.
		{text: "lee al revés: se.oerroc@anul", want: "lee al revés: ⟦se.oerroc@anul⟧", value: "luna@correo.es"},
		{text: "rückwärts lesen: 76543215710", want: "rückwärts lesen: ⟦76543215710⟧"},
		{text: "moc.ngised-aul@olleh", want: "⟦moc.ngised-aul@olleh⟧", value: "hello@lua-design.com"},
		{text: "наоборот: 7654321619 8", want: "наоборот: ⟦7654321619 8⟧"},
		// Codes.
		{text: "dG9tQHdlYi5kZQ==", want: "⟦dG9tQHdlYi5kZQ==⟧", value: "tom@web.de"},
		{text: "Base64: KzQ5MTUxMjM0NTY3ODk=", want: "Base64: ⟦KzQ5MTUxMjM0NTY3ODk=⟧"},
		{text: "rot13: gbz@jro.qr", want: "rot13: ⟦gbz@jro.qr⟧", value: "tom@web.de"},
		{text: "746f6d407765622e6465", want: "⟦746f6d407765622e6465⟧", value: "tom@web.de"},
		{text: "tom&#64;web&#46;de", want: "⟦tom&#64;web&#46;de⟧", value: "tom@web.de"},
		{text: "ascii 116 111 109 64 119 101 98 46 100 101", want: "ascii ⟦116 111 109 64 119 101 98 46 100 101⟧", value: "tom@web.de"},
		{text: "binary 01110100 01101111 01101101 01000000 01110111 01100101 01100010 00101110 01100100 01100101",
			want: "binary ⟦01110100 01101111 01101101 01000000 01110111 01100101 01100010 00101110 01100100 01100101⟧", value: "tom@web.de"},
		{text: "morse: - --- -- .--.-. .-- . -... .-.-.- -.. .", want: "morse: ⟦- --- -- .--.-. .-- . -... .-.-.- -.. .⟧", value: "tom@web.de"},
		// Fillers and sums.
		{text: "4y1y5y5y5y5y2y6y7y1 sin las y", want: "⟦4y1y5y5y5y5y2y6y7y1⟧ sin las y"},
		{text: "tomSPAM@web.de ohne SPAM", want: "⟦tomSPAM@web.de⟧ ohne SPAM", value: "tom@web.de"},
		{text: "0z7z7z0z0z9z0z0z1z2z3, enlève les z", want: "⟦0z7z7z0z0z9z0z0z1z2z3⟧, enlève les z"},
		{text: "tel 6, 1+0, 2, 1+2, 4, 5, 6, 7, 8", want: "tel ⟦6, 1+0, 2, 1+2, 4, 5, 6, 7, 8⟧"},
		{text: "call (2+2) 1 5 5 (3+2) 5 2 6 7 1", want: "call ⟦(2+2) 1 5 5 (3+2) 5 2 6 7 1⟧"},
		// Names and links.
		{text: "open tel_4155552671.png", want: "open tel_⟦4155552671⟧.png"},
		{text: "#whatsapp4155552671", want: "#whatsapp⟦4155552671⟧"},
		{text: "see kim_at_naver_com.pdf", want: "see ⟦kim_at_naver_com⟧.pdf", value: "kim@naver.com"},
		{text: "t dot me slash kimlee", want: "⟦t dot me slash kimlee⟧", value: "t.me/kimlee"},
		{text: "zoom punto us barra j barra 99887766554", want: "⟦zoom punto us barra j barra 99887766554⟧"},
		{text: "www . kimlee . com", want: "⟦www . kimlee . com⟧", value: "kimlee.com"},

		// Number words.
		{text: "ring me: fivefivefiveoneninefourseven", want: "ring me: ⟦fivefivefiveoneninefourseven⟧"},
		{text: "ring noll sju tre, fem fyra nio, ett ett", want: "ring ⟦noll sju tre, fem fyra nio, ett ett⟧"},
		{text: "μηδέν έξι εννιά τέσσερα επτά δύο ένα πέντε τρία οκτώ", want: "⟦μηδέν έξι εννιά τέσσερα επτά δύο ένα πέντε τρία οκτώ⟧"},
		{text: "ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดเก้า", want: "⟦ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดเก้า⟧"},
		{text: "звони: нуль67 чотири12 п'ять5 0дев'ять", want: "звони: ⟦нуль67 чотири12 п'ять5 0дев'ять⟧"},
		{text: "for the tax part: four one five, then three fives in a row, oh one double seven", want: "for the tax part: ⟦four one five, then three fives in a row, oh one double seven⟧"},
		// Letters and signs that the text explains.
		{text: "call C A B  E E E  J A C H, where A=1 and B=2", want: "call ⟦C A B  E E E  J A C H⟧, where A=1 and B=2", value: "+13125550138"},
		{text: "call 917 ??? 01?2, every ? is a five", want: "call ⟦917 ??? 01?2⟧, every ? is a five"},
		{text: "call (720) 555-01TV, letters as on the keypad", want: "call ⟦(720) 555-01TV⟧, letters as on the keypad", region: "US"},
		{text: "ring IX I VII - V V V - O I IV II", want: "ring ⟦IX I VII - V V V - O I IV II⟧"},
		{text: "Звони: 8 9ОЗ 127 4Ч 5б", want: "Звони: ⟦8 9ОЗ 127 4Ч 5б⟧", region: "RU"},
		// Sums in words.
		{text: "my mobile: 07400, then 3 x 300, then 200 minus 42", want: "my mobile: ⟦07400, then 3 x 300, then 200 minus 42⟧"},
		{text: "tel : 06, puis 4 fois 11, puis 100-7, puis 5x5, puis 7+8", want: "tel : ⟦06, puis 4 fois 11, puis 100-7, puis 5x5, puis 7+8⟧"},
		// Dictated addresses.
		{text: "write to rosa, then the at sign, then gmail, then dot com", want: "write to ⟦rosa, then the at sign, then gmail, then dot com⟧", value: "rosa@gmail.com"},
		{text: "mail rosa guión bajo klein arroba gmail punto com", want: "mail ⟦rosa guión bajo klein arroba gmail punto com⟧", value: "rosa_klein@gmail.com"},
		{text: "tobi🐒webwerk🔘de", want: "⟦tobi🐒webwerk🔘de⟧", value: "tobi@webwerk.de"},
		{text: "sam~@~fox-print~.~co~.~uk", want: "⟦sam~@~fox-print~.~co~.~uk⟧", value: "sam@fox-print.co.uk"},
		{text: "Papa India November Echo, at sign, bluefern, full stop, com", want: "⟦Papa India November Echo, at sign, bluefern, full stop, com⟧", value: "pine@bluefern.com"},
		{text: "ŕóśá.ḱĺéíń@ǵḿáíĺ.ćóḿ", want: "⟦ŕóśá.ḱĺéíń@ǵḿáíĺ.ćóḿ⟧"},
		// Left out, and turned round.
		{text: "уберите котиков: 8кот926кот318кот44кот07", want: "уберите котиков: ⟦8кот926кот318кот44кот07⟧"},
		{text: "nina#WEG#@weber-foto.ch, WEG bitte löschen", want: "⟦nina#WEG#@weber-foto.ch⟧, WEG bitte löschen", value: "nina@weber-foto.ch"},
		{text: "every Z is silent: zlenaz@zinkznest.cozm", want: "every Z is silent: z⟦lenaz@zinkznest.cozm⟧", value: "lena@inknest.com"},
		{text: "ignore the first and the last: 4 917 555 0163 8", want: "ignore the first and the last: 4 ⟦917 555 0163⟧ 8", region: "US"},
		{text: "each letter one further: sptb.lmfjo@hnbjm.dpn", want: "each letter one further: ⟦sptb.lmfjo@hnbjm.dpn⟧", value: "rosa.klein@gmail.com"},
		{text: "ask contact\u202erf.eruovas@\u202c please", want: "ask ⟦contact\u202erf.eruovas@⟧\u202c please", value: "contact@savoure.fr"},
		{text: "words last to first: com dot gmail at rowan", want: "words last to first: ⟦com dot gmail at rowan⟧", value: "rowan@gmail.com"},
		// What stands before a number.
		{text: "about 300 0321 487 9102", want: "about 300 ⟦0321 487 9102⟧", region: "PK"},
		{text: "rush orders 𝟯𝟬𝟱-𝟱𝟱𝟱-𝟬𝟭𝟲𝟲", want: "rush orders ⟦𝟯𝟬𝟱-𝟱𝟱𝟱-𝟬𝟭𝟲𝟲⟧"},
		{text: "order ３０５-５５５-０１６６"},
		// Lines.
		{text: "1) 0917\n2) 555\n3) 0142", want: "1) ⟦0917\n2) 555\n3) 0142⟧"},
		{text: "0 fees\n7 days\n4 drafts\n4 rounds\n6 formats\n2 mock-ups\n1 guide\n8 icons\n5 covers\nread the first column", want: "⟦0 fees\n7 days\n4 drafts\n4 rounds\n6 formats\n2 mock-ups\n1 guide\n8 icons\n5 covers⟧\nread the first column"},

		// Innocents.
		{text: "We can start, at some point, in May, and be by at some point I've sent it"},
		{text: "one to two, three to four for five of them, and too many to mention"},
		{text: "Room sizes: 12 x 14, 10 x 11, 9 x 9"},
		{text: "worksheet: half of 1450, double of 86, 3 squared, 12/6, 10-3 and 11+11"},
		{text: "I make it 276 + 55.20 = 331.20, so 4 × 41.40 = 165.60 a visit"},
		{text: "seats 1 2 3 4 5 6 7 8 9 10, then an aisle"},
		{text: "e | 0 2 3 5 3 2 0 |\nB | 1 3 5 5 3 1 0 |"},
		{text: "chapters I II III IV V VI VII VIII IX and the chords I V VI IV I V VI IV"},
		{text: "Papa, India and Mike met Oscar Victor at the Hotel Golf"},
		{text: "branch feature/call-2026-11 is merged"},
		{text: "the header eyJhbGciOiJIUzI1NiJ9 fails to decode, and 0xDEADBEEF overflows"},
		{text: "tuition is at 330. Hm we go for the next one"},
		{text: "1. logo\n2. banner\n3. cards\nthe first letters in capitals please"},
		{text: "Options a b c d e f are fine"},
		{text: "sizes 10, 20, 30, 40, 50, 60, 70 and 80"},
		{text: "2024\n2025\n2026 budgets: 1,200, 3,400 and 5,600"},
		{text: "chart:\n10\n20\n30\n40\n50"},
		{text: "password rules: 1 digit | 1 symbol | 8+ chars"},
		{text: "use IO5 or IS08601, ISO 9001 and B2B SaaS 365"},
		{text: "model SO1512-B08I, part no SB1200 15O0 200"},
		{text: "reverse the array [1234567890] and flip the image"},
		{text: "1+1=2, 2+2=4, 3+3=6, 4+4=8, 5+5=10"},
		{text: "remove the background from the 1200x1500x300 image"},
		{text: "delete the x axis, keep 2019q1 2020q2 2021q3"},
		{text: "base64 data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA"},
		{text: "hex colours ff 00 aa 12 34 56 and #a1b2c3"},
		{text: "100% of 20% & 30%, R&D"},
		{text: "bits 01101010 and 11110000"},
		{text: "follow @nasa. com-pare the shots with @esa"},
		{text: "Node . js and Vue . js"},
		{text: "he said : hello . then left"},
		{text: "a slash b, and/or, 50 slash 50"},
		{text: "file_2024_01_15_final_v2.pdf and call_log_20240115.csv"},
		{text: "(a) first, (b) second, (c) third"},
		{text: "3 plus 4 is seven, one times two is two"},
		{text: "order A1B2C3D4E5F6G7"},
		{text: "I'm at outlook and yahoo all day, and look at gmail"},
		{text: "chapters 1, 2, 4, 5, 7, 8, 9 and 11"},
		{text: "remove the watermark, sizes are 1x2x3x4x5x6x7"},
		{text: "nau aur das minute"},
		{text: "12:30 | 13:45 | 14:50 | 15:55"},
		{text: "scores 3-1, 2-0, 4-4, 5-1, 0-0, 1-1"},
		{text: "ratio 16:9, 4:3, 21:9, 1:1, 3:2"},
		{text: "x y z w axis 1 2 3"},
	}, isContact)
}

// TestHiddenHandles: handles in names, in disguise and before their platform.
func TestHiddenHandles(t *testing.T) {
	checkSamples(t, []sample{
		{text: "see telegram_otosaari.jpg", want: "see telegram_⟦otosaari⟧.jpg", value: "telegram:otosaari"},
		{text: "more under #ig_otto_saari", want: "more under #ig_⟦otto_saari⟧", value: "instagram:otto_saari"},
		{text: "#тг_otto_saari", want: "#тг_⟦otto_saari⟧", value: "telegram:otto_saari"},
		{text: "otto.saari-insta.png", want: "⟦otto.saari⟧-insta.png", value: "instagram:otto.saari"},
		{text: "telegram_bot_v2.zip and instagram-feed.png, #ig_ads, header_facebook.svg"},
		{text: "whatsapp-style chat, tiktok-ready.mp4, x-axis.png, instagram_2024_05.csv"},
		{text: "my insta backwards: iraasotto", want: "my insta backwards: ⟦iraasotto⟧", value: "instagram:ottosaari"},
		{text: "call me:\no\nt\nt\no\ns\na\non telegram", want: "call me:\n⟦o\nt\nt\no\ns\na⟧\non telegram", value: "telegram:ottosa"},
		{text: "marta_foto_bcn en insta", want: "⟦marta_foto_bcn⟧ en insta", value: "instagram:marta_foto_bcn"},
		{text: "marta.foto99 (telegram)", want: "⟦marta.foto99⟧ (telegram)", value: "telegram:marta.foto99"},
		{text: "tg: ottosaari", want: "tg: ⟦ottosaari⟧", value: "telegram:ottosaari"},
		{text: "publico menu_v2.png en instagram, IG: reels, FB: carousel"},
	}, func(h contact.Hit) bool { return h.Class == contact.Social })
}

// TestGivenAsSample: contacts named as a kind of data are a sample.
func TestGivenAsSample(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	for _, c := range []struct {
		text string
		want contact.Subject
	}{
		{"validate phone numbers such as 415-555-2671 in the form", contact.Sample},
		{"it must accept emails like jo.smith@lopez-design.com", contact.Sample},
		{"my number is 415-555-2671", contact.Own},
	} {
		if hits := d.Scan(Input{Text: c.text}, &s); len(hits) != 1 || hits[0].Subject != c.want {
			t.Errorf("%q: got %+v, want one of subject %s", c.text, hits, c.want)
		}
	}
}
