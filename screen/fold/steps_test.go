package fold

import (
	"strings"
	"testing"

	"offside/screen/contact"
)

// tops, words and names stand in for what a lexicon knows.
func testSet(words string) func(string) bool {
	set := setOf(strings.Fields(words))
	return func(w string) bool { return set[w] }
}

var (
	testTops      = testSet("com net org me io de fr es ru br uk studio design in it to")
	testPlainTops = testSet("com net org me io de fr es ru br uk in it")
	testKnown     = testSet("call me on whatsapp telegram google mail gmail my number is com dot at skype instagram")
	testNames     = testSet("whatsapp telegram skype instagram")
	testAnnounces = testSet("call whatsapp phone tel")
	testOwn       = testSet("resume cv")
	testProviders = testSet("gmail yahoo outlook icloud")
)

var testNameWords = NameWords{Top: testTops, Announces: testAnnounces, Own: testOwn, Provider: testProviders,
	Platform: testSet("telegram insta instagram tg ig"), Topic: testSet("bot icon feed ads logo"), Beside: testSet("my on is"), File: testSet("jpg png zip docx")}

func testTurned(w string) string {
	if w = Turn(w); testNames(w) {
		return w
	}
	return ""
}

func testHosts(label, top string) bool { return label+"."+top == "instagram.com" }

// undoAll rewrites text with every step that there is.
func undoAll(text string, said bool, f *Fillers, v, w *View) {
	v.Fold(text, all(text))
	folded := v.Text()
	original := func(s contact.Span) string { return v.Original(s).Of(text) }
	steps := Encoded(folded, original, said, nil)
	steps = Backwards(folded, said, testTops, testKnown, steps)
	steps = Omitted(folded, f, original, steps)
	worked := false
	if sums := Sums(folded, steps); len(sums) > len(steps) {
		steps, worked = sums, true
	} else {
		steps = Reckoned(folded, steps)
	}
	steps = Names(folded, &testNameWords, steps)
	steps = Links(folded, testTops, testPlainTops, testHosts, steps)
	steps = Doubled(folded, steps)
	steps = Listed(folded, steps)
	steps = Parts(folded, testPlainTops, testProviders, steps)
	steps = Spelt(folded, steps)
	steps = Wrapped(folded, testPlainTops, steps)
	steps = Signs(folded, v.Styled, testTops, steps)
	steps = Spoken(folded, testPlainTops, original, steps)
	steps = Dictated(folded, testPlainTops, steps)
	if f.Shift != 0 {
		steps = Shifted(folded, f.Shift, steps)
	}
	steps = Labelled(folded, steps)
	steps = Pictured(folded, steps)
	steps = Braille(folded, steps)
	if mapped := Mapped(folded, steps); len(mapped) > len(steps) {
		steps = mapped
	} else {
		steps = PulledApart(folded, steps)
	}
	steps = Keypad(folded, f.Said, original, steps)
	steps = Roman(folded, steps)
	steps = TurnedWords(folded, testKnown, testNames, steps)
	steps = Overridden(v, text, steps)
	if len(Overridden(v, text, nil)) == 0 {
		steps = Spaced(folded, testTops, testKnown, steps)
	}
	if !worked {
		steps = Stuffed(folded, steps)
	}
	steps = LetterDigits(folded, original, steps)
	steps = Disguised(folded, v.Did(contact.Homoglyph), testKnown, testNames, testTurned, new(Reads), steps)
	w.Rewrite(v, steps)
}

func TestSteps(t *testing.T) {
	x := Fillers{Said: true, Words: []string{"x", "nospam"}}
	for _, c := range []struct {
		text, want string
		said       bool
		fillers    Fillers
	}{
		{text: "j o @ m a i l . c o m ok", want: "jo@mail.com ok"},
		{text: "j.o.e at g-m-a-i-l dot c-o-m", want: "joe at gmail dot com"},
		{text: "instagram com/ana, or instagram com slash ana", want: "instagram.com/ana, or instagram.com/ana"},
		{text: "instagram com is down", want: "instagram com is down"},
		{text: "jo..smith@@mail..com", want: "jo.smith@mail.com"},
		{text: "w a . m e / 1415", want: "wa.me/1415"},
		{text: "mail dot me / ana", want: "mail.me/ana"},
		{text: "talk on 🇮🇲🇴🇦🇵🇵, from 🇺🇸", want: "talk on imoapp, from 🇺🇸"},
		{text: "j-o-e-@-m-a-i-l-.-c-o-m", want: "joe@mail.com"},
		{text: "a n a   l o p e z", want: "ana lopez"},
		{text: "w\nh\na\nt\ns\na\np\np", want: "whatsapp"},
		{text: "jo @ mail . com", want: "jo@mail.com"},
		{text: "t . me / ana", want: "t.me/ana"},
		{text: "9*1*7_555~0142", want: "9 1 7-555-0142"},
		{text: "917\n555\n0142", want: "917-555-0142"},
		{text: "O9I7 SSS OI42", want: "0917 555 0142"},
		{text: "+I 4I5 555 267I", want: "+1 415 555 2671"},
		{text: "9 (4+5), 1, 3+4, 555, 01, 4, 2", want: "9, 1, 7, 555, 01, 4, 2"},
		{text: "(10-1)(2-1)(8-1) 555 0142", want: "917 555 0142"},
		{text: "jo©mail·com", want: "jo@mail.com"},
		{text: "jo{a}mail,com", want: "jo@mail.com"},
		{text: "jo (a) mail (d) com, jo%mail.com", want: "jo@mail.com, jo@mail.com"},
		{text: "jo ⓐ mail ⊙ com", want: "jo@mail.com"},
		{text: "wa dot me slash 1415", want: "wa.me/1415"},
		{text: "www ana com", want: "www.ana.com"},
		{text: "www dot ana dot com, lena dotcom", want: "www.ana.com, lena dotcom"},
		{text: "lena dotcom or jo at mail dotcom", want: "lena.com or jo at mail.com"},
		{text: "0400, then 3 x 300, then 200 minus 42", want: "0400-900-158"},
		{text: "06, puis 4 fois 11, puis 100-7, puis 5x5, puis 7+8", want: "06-44-93-25-15"},
		{text: "half of 18, 1, the root of 49, 5, 5, 5, 3 squared", want: "9-1-7-5-5-5-9"},
		{text: "A=1, B=2 and so on: C A B  E E E  J A C H", want: "a=1, b=2 and so on: 3 1 2  5 5 5  0 1 3 8"},
		{text: "every ? is a five: 917 ??? 01?2", want: "every ? is a five: 917 555 0152"},
		{text: "1) 0917\n2) 555\n3) 0142", want: "0917-555-0142"},
		{text: "- jo\n- @mail\n- .com", want: "jo@mail.com"},
		{text: "jo~@~mail~.~co~.~uk hey>@<mail>.<io", want: "jo@mail.co.uk hey@mail.io"},
		{text: "4 917 555 0163 8", want: "917 555 0163", fillers: Fillers{Said: true, First: -1, Last: -1}},
		{text: "0491 571 804 999", want: "0491 571 804", fillers: Fillers{Said: true, Last: 3}},
		{text: "⚅⚀⚅ 555", want: "616 555"},
		{text: "Papa India November Echo, at sign, mail, full stop, com", want: "pine@mail.com"},
		{text: "drop ur 📱#, or 📧", want: "drop ur phone #, or email"},
		{text: "llac em no epyks", want: "call me on skype"},
		{text: "ppastahw no em llac", want: "call me on whatsapp"},
		{text: "last to first: com dot mail at jo", said: true, want: "last to first: jo@mail.com"},
		{text: "to\u202emoc.liam@\u202c now", want: "to@mail.com now"},
		{text: "take 07apple912kiwi 550pear271", want: "take 07912 550271", fillers: Fillers{Said: true, Letters: true}},
		{text: "8кот926кот318кот44кот07", want: "89263184407"},
		{text: "jo#nospam#@mail.com", want: "jo@mail.com", fillers: x},
		{text: "urvd@jpdlo.frp kbofAxfc/ef", said: true, want: "rosa@gmail.com jane@web.de"},
		{text: "1-800-FLOWERS", want: "1-800-3569377"},
		{text: "IX I VII - V V V - O I IV II", want: "9175550142"},
		{text: "8 9ОЗ 127 4Ч 5б", want: "8 903 127 44 56"},
		{text: "98,20;77'31-0.6", want: "98-20-77-31-0 6"},
		{text: "3~1~2 || 5~5~5 || 0~1~2~7", want: "3 1 2 5 5 5 0 1 2 7"},
		{text: "www . ana . studio", want: "www.ana.studio"},
		{text: "jo-at-gmail-com.docx", want: "jo@gmail.com .docx"},
		{text: "jo_gmail_com", want: "jo@gmail.com"},
		{text: "#call4155552671", want: "#call 4155552671"},
		{text: "whatsapp_+14155552671.zip", want: "whatsapp +14155552671.zip"},
		{text: "cv-ana-0917-555-0142.docx, resume_9175550142.pdf", want: "cv-ana 0917-555-0142.docx, resume 9175550142.pdf"},
		{text: "telegram_rosaklein.jpg, tg-nikita_snd.zip, #ig_rosaklein", want: "telegram: rosaklein .jpg, tg: nikita_snd .zip, #ig: rosaklein"},
		{text: "my-insta-is-rosaklein.png, rosa.klein_insta.png", want: "my insta: rosaklein .png, rosa.klein on insta .png"},
		{text: "tel_0917_555_0142.pdf", want: "tel 0917-555-0142.pdf"},
		{text: "name: jo.smith\nprovider: gmail\nending: com", want: "jo.smith@gmail.com"},
		{text: "user = jo, host = icloud, ending = com!", want: "jo@icloud.com!"},
		{text: "m.holz(at)web,de, jo_(a)_mail.com", want: "m.holz@web.de, jo@mail.com"},
		{text: "joATgmailDOTcom, jo+at+mail+dot+com", want: "jo@gmail.com, jo@mail.com"},
		{text: "7 (5+5-10) 2 555 (4+5=9) 142", want: "7 0 2 555 9 142"},
		{text: "⠚⠕⠈⠁⠍⠁⠊⠇⠲⠉⠕⠍ or ⠼⠊⠁⠛ ⠼⠑⠑⠑⠚", want: "jo@mail.com or 917 5550"},
		{text: "j o\t@\tm a i l . c o m", want: "jo@mail.com"},
		{text: "moc tod liamg ta oj, insta: nielkasor", said: true, want: "jo at gmail dot com, insta: rosaklein"},
		{text: "moc.liam@oj", want: "jo@mail.com"},
		{text: "8590 6497 02 44+", want: "+44 20 7946 0958", said: true},
		{text: "to each: 806-444 0931", want: "to each: 917-555 1042", fillers: Fillers{Shift: 1}},
		{text: "a41b55c550d177, 8а926б123в45г67", want: "4155550177, 89261234567", fillers: Fillers{Said: true, Letters: true}},
		{text: "SO3 BBO IISB, O7SII BSOIBO, 7O2-2BS-OlSB", want: "503 880 1158, 07511 850180, 702-285-0158"},
		{text: "‹0›‹9›‹1›‹7›-‹4›‹8›‹9›", want: "<0 9 1 7 4 8 9>"},
		{text: "joel   @   quill   .   io", want: "joel@quill.io"},
		{text: "rik⊙veld•org, lea<at-sign>post·de", want: "rik@veld.org, lea@post.de"},
		{text: "am9AbWFpbC5jb20=", want: "jo@mail.com"},
		{text: "wb@znvy.pbz", want: "jo@mail.com"},
		{text: "6a 6f 40 6d 61 69 6c 2e 63 6f 6d", want: "jo@mail.com"},
		{text: "jo%40mail%2Ecom jo&#64;mail&period;com", want: "jo@mail.com jo@mail.com"},
		{text: "----. .---- --... ..... ..... ..... -----", want: "9175550", said: true},
		{text: "9x1x7x5x5x5x0", want: "9175550"},
		{text: "jxo@mxail.com jo.nospam@mail.com", want: "jo@mail.com jo@mail.com", fillers: x},
		{text: "jo -at- mail -dot- com, jo_AT_mail.com or joATmail.com", want: "jo@mail.com, jo@mail.com or jo@mail.com"},
		{text: "wei艾特163点com, minsu 골뱅이 naver 점 com", want: "wei@163.com, minsu@naver.com"},
		{text: "ahmet kuyruklu a gmail nokta com", want: "ahmet@gmail.com"},
		{text: "yuri.d-AT-web-mail-DOT-ru.zip", want: "yuri.d@web-mail.ru.zip"},
		{text: "jo (at) mail (dot) com", want: "jo (at) mail (dot) com"},
		{text: "jo.at.mail.dot.com.br", want: "jo@mail.com.br"},
		{text: "917😊555😊0142", want: "917-555-0142"},
		{text: "first 917, then 555 and finally 0142", want: "first 917-555-0142"},
		{text: "part 1: 0917\npart 2: 555\npart 3: 0142", want: "part 1: 0917-555-0142"},
		{text: "primero 612, luego 345, por ultimo 678", want: "primero 612-345-678"},
		{text: "5-1, 1, 10/2, 5, 5, 5, 2x1", want: "4, 1, 5, 5, 5, 5, 2"},
		{text: "my g00gle m41l on wh@t$4pp", want: "my google mail on whatsapp"},
		{text: "ѕкуре", want: "skype"},
		{text: "ppastahw", want: "whatsapp"},

		{text: "a b c"},
		{text: "I work at acme . This is good"},
		{text: "10, 20, 300 and 1,000,000"},
		{text: "1920x1080 | 60 fps"},
		{text: "the 2+2 of it (a)nd b"},
		{text: "use base64 for iVBORw0KGgoAAAANSUhEUgAAAAUA", said: true},
		{text: "5d41402abc4b2a76b9719d911017c592"},
		{text: "a 5d and h264 file at 100% of 20 & 30"},
		{text: "no slash, no www, no dot"},
		{text: "www means design"},
		{text: "well-designed call-to-action_buttons v2.1.3"},
		{text: "привет как дела"},
		{text: "I'll be by at some point I've sent, and start, at some point, in May"},
		{text: "rosa, then the at sign, gmail, and then dot com; jo at, mail dot io", want: "rosa@gmail.com; jo@mail.io"},
		{text: "rosa underscore klein at mail dot com", want: "rosa_klein@mail.com"},
		{text: "is Ok, Solid Bold 5 or OS 10"},
		{text: "since the dotcom bubble"},
		{text: "save 50%now.com, 100 %com"},
		{text: "img_9175550142.jpg"},
		{text: "telegram_bot_v2.zip, insta-feed.png, logo_insta.png, #telegram_ads, tg-1080x1920.jpg, x_telegram/rosaklein.jpg"},
		{text: "user: root\nhost: mail.com, name: ana\nending: happy"},
		{text: "look at the dot, at full stop.com"},
		{text: "that data is great.com or at-a-glance.com"},
		{text: "5-1, 2-0, 3-3, 1-0, 2-1, 4-2, 1-1"},
		{text: "in 1999 and then 7 of 12"},
	} {
		var v, w View
		undoAll(c.text, c.said, &c.fillers, &v, &w)
		if c.want == "" {
			c.want = v.Text()
		}
		if w.Text() != c.want {
			t.Errorf("%q: got %q, want %q", c.text, w.Text(), c.want)
		}
	}
}

// TestStepsReading: what was left out in between stands in the reading.
func TestStepsReading(t *testing.T) {
	var v, w View
	undoAll("a 9*1*7*5*5*5*0", false, &Fillers{}, &v, &w)
	at := contact.Span{Start: 2, End: len(w.Text())} // "9 1 7 5 5 5 0"
	if got := w.Original(at); got != (contact.Span{Start: 2, End: 15}) {
		t.Errorf("stands at %v", got)
	}
	if got := w.Evasions(at, nil); len(got) != 1 || got[0] != contact.Separators {
		t.Errorf("evasions %v", got)
	}
	var original string
	for _, p := range w.Reading(at, "a 9*1*7*5*5*5*0", nil) {
		original += p.Original
	}
	if original != "9*1*7*5*5*5*0" {
		t.Errorf("reading of %q", original)
	}
}

func FuzzSteps(f *testing.F) {
	for _, s := range []string{"j o @ m a i l . c o m", "9*1|7 O9I7|", "wh4t$4pp | + (a)", "moc.liam@oj", "9 (4+5), 1", "jo%40&#64;\\x40",
		"www a com slash", "j\u0301 o\u200b @ 1", "a-at-gmail-com.x", "----. .----", "é\xff@\xff.com"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, text string, said bool) {
		var v, w, n View
		undoAll(text, said, &Fillers{Said: said, Words: []string{"x", "spam"}, Capitals: true, Letters: said, Shift: len(text) % 3}, &v, &w)
		checkMap(t, &w, text)
		n.FoldNumbers(&w)
		checkMap(t, &n, text)
	})
}
