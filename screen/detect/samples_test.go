package detect

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"offside/screen/contact"
)

// ruleSamples are texts by rule. What the rule must find stands in [[ ]]; a
// text without them must not be found by that rule.
var ruleSamples = []struct {
	rule  string
	texts []string
}{
	{"request.phone", []string{
		"[[What's the best number to reach you on]]?", "[[wats ur no]]?", "[[please drop ur digits]]",
		"¿[[me pasas tu número]]?", "[[Can I have your mobile]]", "Hi! [[I need your phone number]] for the courier",
		"what is your number of hours", "what is your order number", "send me the number of pages",
		"validate the phone number field", "my number is 5", "The customer enters their phone number here"}},
	{"request.email", []string{
		"I'll share the Drive folder, [[what is your gmail]] so I can add you?", "[[dm 4 email]]",
		"[[Can I get your email]] so I can invite you to our Jira?", "[[Kindly provide your e-mail address]].",
		"[[Quelle est votre adresse mail]] ?", "send me your email template", "your email copy is great",
		"We need an email template", "write an email to the users", "Do you know email marketing?"}},
	{"request.address", []string{
		"[[Where do you live exactly]]? I will send someone", "[[what is your home address]]",
		"[[Where is your office]]?", "[[wo wohnst du]]?", "[[send me your address]]",
		"what is your IP address", "where do users live", "which address format do you use",
		"where is the office scene", "Where are you based?"}},
	{"request.social", []string{
		"[[what's your skype]]?", "[[pásame tu wasap]]", "[[Share your contact details please]]",
		"[[are you on whatsapp]]?", "может [[скинете ваш ник]]",
		"what's your WhatsApp bot like", "share your Instagram growth strategy", "who is your contact form for",
		"do you have Telegram bot experience", "Write about what WhatsApp does"}},
	{"move.social", []string{
		"[[let's continue on wh4ts4pp]], faster there", "[[find me on the paper plane app]], same name as here",
		"[[hmu on ig]]", "[[ping me on discord]] later", "[[talk outside the platform]]",
		"Need a WhatsApp bot that answers customers", "I built a Skype clone and a Gmail plugin",
		"let's talk about the Telegram API", "Users can chat on WhatsApp", "message me here",
		"shall we use the platform's call button?", "manage our Instagram account"}},
	{"move.meeting", []string{
		"[[can we hop on a zoom call]]", "[[Let's do a google meet]]", "[[Let's talk on Google Meet]]",
		"[[shall we meet on Microsoft Teams]]?", "[[let's jump on a Zoom meeting]]",
		"experience with Zoom API", "zoom in on the logo", "the teams are ready", "Zoom integration", "meet the deadline"}},
	{"move.applicant_system", []string{
		"[[Send CVs to jobs@acme-widgets.com]]", "[[apply on our site]]", "[[send your CV to our email]]",
		"[[Apply through our careers page]]", "[[Submit your application via our website]]",
		"the app lets people apply online", "send me your CV draft", "I applied on Monday",
		"apply the patch on our site", "our website needs an application form"}},
	{"move.payment", []string{
		"[[Pay me on PayPal and skip the fee]]", "[[pay me directly]]", "[[Págame por fuera]]",
		"we could [[avoid the fees]]", "[[transfer the money to my bank account]]",
		"integrate PayPal checkout", "the fee is fine", "users pay with Stripe", "pay attention to me", "we pay weekly"}},
	{"circumvent.pointing", []string{
		"Portfolio: analopez.studio – just [[hit the Book Consultation button at the top]]",
		"[[my contact details are on the last page]]", "[[my number is in my portfolio]]",
		"[[my email is on my website]]", "[[Google my name]]",
		"the number is in the table", "my portfolio is on my website", "click the contact button and check that it opens",
		"see my profile", "the contact page needs a redesign"}},
	{"handle.platform", []string{
		"ping me on skype: [[acme.hiring]]", "пишите в телеграм, ник [[ana_lopez]]", "加我微信 [[analopez88]]",
		"[[@ana]] on telegram", "my insta is [[lena.paints]]",
		"insta 👉 [[lena.paints]]", "📸 [[lena.paints]]", "the ghost app, where I go by [[lena.paints]]",
		"в телеграме мой ник [[lena_paints]]", "т е л е г р а м   [[l e n a _ p]]", "the app that used to be a bird: [[lena_paints]]",
		"photos 📸 next.js site", "flight ✈️ paris_2024 soon", "plz send ur wh47s4pp numb3r",
		"my instagram is growing", "skype is down", "WhatsApp 24/7", "Instagram 2.0 launch", "telegram bot v2"}},
	{"handle.hint", []string{
		"find me on the [[paper plane app, same name as here]]", "I am on [[insta, same username]]",
		"[[same handle everywhere]]", "look me up, [[same name on Telegram]]",
		"you know it, [[same username on the blue bird]]",
		"[[same username on literally every social]] if you want more", "suche mich, [[gleicher Name auf Instagram]]",
		"tu peux me trouver, [[même pseudo partout]]", "dans le jeu, le même pseudo est refusé",
		"the same name twice in the list", "use the same font here", "same as before", "the file has the same name", "same price as last time"}},
	{"email.provider_named", []string{
		"my gmail is [[jo.smith]]", "gmail: [[rita_solano]]", "my hotmail is [[kara.b88]]",
		"mon gmail est [[luc.petit]]", "my gmail id is [[sam_o3]]",
		"my gmail is full", "gmail plugin v2", "a Gmail add-on", "gmail is slow", "Google and Gmail rank_high"}},
	{"mention.document", []string{
		"Please sign the attached NDA, [[it has our office address]]", "The [[NDA contains my phone number]].",
		"the [[agreement lists our full address]]", "sign the NDA, [[it has my email]]",
		"The [[contract has my address]], please sign the agreement",
		"it has our logo", "the page has our address field", "the form has an email", "it has your number format", "this has no address"}},
	{"address.street", []string{
		"My office is at [[221B Baker Street, London NW1 6XE]], drop by", "[[Calle Mayor 15, 3º B, 28013 Madrid]]",
		"[[Musterstraße 12, 10115 Berlin]]", "[[12 rue de la Paix, 75002 Paris]]",
		"[[Flat 12, MG Road, Bangalore 560001]]", "[[Unit 4B, 25 Katipunan Ave, Quezon City 1108]]",
		"[[Rua Augusta, 1500 - Consolação, São Paulo - SP, 01304-001]]",
		"[[1600 Pennsylvania Avenue NW, Washington, DC 20500]]",
		"12 High Quality logos", "5 Star rating from 3 clients", "2 Google Drive links", "see you at 9 on the way",
		"2 Bedrooms 1 Bath", "on a Tuesday night r u 4 real", "WOT U UP 2", "Windows 10 Home 64 bit", "Order 4155552671 shipped"}},
	{"address.box", []string{
		"[[PO Box 1234, Springfield, IL 62701]]", "send it to [[P.O. Box 77]]", "[[Postfach 1203, 10115 Berlin]]",
		"[[Apartado Postal 45, Puebla]]", "[[PSC 1139, Box 7638, APO AP 94917]]",
		"the box 12", "box 3 of 4", "a PO box", "inbox 22", "check box 5"}},
	{"request.meeting", []string{
		"[[send me your calendar link]]", "[[could you share your booking link]]?", "[[what is your meeting link]]?",
		"[[can I have your calendly link]]?", "[[your zoom link please]]",
		"the calendar link is broken", "add a booking link to the site", "send me your calendar design", "a meeting at five", "Zoom API keys"}},
	{"request.payment", []string{
		"[[send me your bank details]]", "[[what is your iban]]?", "[[can I have your paypal]]?", "[[share your bank account]]", "[[give me your paypal email]]",
		"validate the iban field", "integrate paypal", "what is your payment schedule", "the bank is closed", "your paypal plugin works"}},
	{"move.phone", []string{
		"[[text me directly]]", "[[let's talk over the phone]]", "[[call me on my mobile]]", "[[can we have a phone call]]?", "[[give me a call instead]]",
		"call the API directly", "the phone rings", "call the function on load", "a phone call scene", "text me here"}},
	{"move.email", []string{
		"[[email me directly]]", "[[let's continue by email]]", "[[drop me an email and]] I'll reply", "[[contact me by email]]", "[[I'd prefer to discuss over email]]",
		"email marketing expert", "send the email campaign", "the email is sent by the server", "write emails for our brand", "users get an email"}},
	{"circumvent.picture", []string{
		"[[Scan the QR code]]", "[[scan this QR code]]", "[[scan my qr]]", "[[I attached a QR code]]", "the [[QR in my banner]]",
		"a QR code generator", "the QR code should open the menu", "scan documents to PDF", "my logo is in the picture", "see the picture for the layout"}},
	{"handle.announced", []string{
		"dm me [[@ana_paints]]", "find me [[@jo_codes]]", "follow me at [[@kim.draws]]", "message me [[@lee_art]]", "I'm [[@omar_k]] everywhere",
		"use the @media rule", "the @Override annotation", "npm i @types/node", "find the @import line", "follow the @param docs"}},
	{"payment.account", []string{
		"send it to my IBAN [[DE75512108001245126199]]", "IBAN: [[GB82 WEST 1234 5698 7654 32]]", "chave pix: [[7d1f0c2e-4b83-4a57-9e62-1c0d5a8f3b96]]",
		"transfer the deposit to [[FR14 2004 1010 0505 0001 3M02 606]] please", "USDT wallet [[0x52908400098527886e0f7030069857d2e4169ee7]]",
		"IBAN DE75512108001245126198 is wrong", "the request id is 7d1f0c2e-4b83-4a57-9e62-1c0d5a8f3b96", "commit 52908400098527886e0f7030069857d2e4169ee7",
		"my IBAN field rejects spaces", "the hash 0x52908400098527886e0f7030069857d2e4169ee7 differs", "model DE75 and 5121 units"}},
	{"payment.tag", []string{
		"cash app [[$rufusbuilds]]", "venmo me, or cashapp [[$lena88]]", "my cashtag is [[$jocodes]]", "send half on cash app: [[$karim]]", "cashapp me at [[$anadraws]]",
		"the variable $total is empty", "it costs $50 on cash app", "echo $PATH", "pay in $usd", "jQuery's $each loops"}},
	{"email.plain", []string{
		"mail [[jo@mail.com]]", "[[hello+jobs@studio-nord.de]] please", "cc [[ANA@LOPEZ.DESIGN]]", "([[info@acme.co.uk]])", "mailto:[[kim@firm.io]]",
		"logo@2x.png", "git@github.com:acme/site.git", "the @Override annotation", "5 @ 10 USD", "meet @ noon"}},
	{"email.words", []string{
		"[[jo (at) mail [dot] com]]", "correo: [[marta arroba hotmail punto com]]", "[[ivan собака mail точка ru]]", "write to [[kim at firm dot io]]", "[[lee [at] acme.org]]",
		"meet me at the dot com office", "look at this", "we are at 50 percent", "the shop at example street", "point at the dot"}},
	{"link.host", []string{
		"[[https://wa.me/14155552671]]", "[[t.me/analopez]]", "book: [[calendly.com/ana/30min]]", "[[https://www.behance.net/ana]]", "[[https://bit.ly/3xYz]]",
		"telegram dot com boom", "the calendly of things", "behance is fine", "wa me", "bit by bit"}},
	{"link.url", []string{
		"see [[https://analopez.studio]]", "[[http://firm.de/about]]", "[[www.studio-nord.de]]", "([[https://kim.io/work?id=1]])", "[[hxxps://lopez.design]]",
		"http is a protocol", "world wide web", "https://", "use ssl", "file names only"}},
	{"link.bare", []string{
		"see [[lopez.com]]", "portfolio: [[kim.design]]", "[[firm.co.uk/about]]", "my site is [[jo-paints.com]]", "visit [[acme.org]]",
		"open main.go", "version 2.0.1", "the file index.html", "e.g. this", "Node.js and Vue.js"}},
	{"link.page", []string{
		"[[analopez.studio/contact]]", "[[https://firm.de/kontakt]]", "[[kim.io/book-a-call]]", "[[www.lopez.com/contact-us]]", "[[https://acme.org/hire-me]]",
		"the contact page", "/contact is a route", "contact us copy", "src/contact.tsx", "a booking page"}},
	{"phone.announced", []string{
		"call [[415 555 2671]]", "my number is [[+44 20 7946 0958]]", "tel: [[020 7946 0958]]", "mi celular es [[55 1234 9876]]", "whatsapp [[9876501234]]",
		"order number 4155552671", "call 5 people", "my number is 7", "phone: required", "invoice no 20261105118"}},
	{"phone.international", []string{
		"so [[+1 415 555 2671]] then", "hm [[+49 176 23456789]]", "say [[+33 6 12 34 56 78]]", "ok [[+63 917 555 0142]]", "then [[+61 412 345 678]]",
		"+5 points", "+20% more", "2+2", "version +1", "C++ 17"}},
	{"phone.spelled", []string{
		"it goes [[nine one seven five five five zero one four two]]", "so [[four one five, five five five, two six seven one]]",
		"ok [[seven seven zero zero nine zero zero one two three]]", "hm [[uno siete cinco cinco nueve cero uno cuatro dos seis]]",
		"well [[eight zero zero five five five zero one nine nine]]",
		"one of the five pages", "two weeks, five days", "one two three testing", "six to eight weeks", "cinco años y dos meses"}},
	{"phone.form", []string{
		"hm [[(020) 7946 0958]] yes", "well [[(033) 3461 2234]] then", "see [[(040) 5551234]]", "note [[(030) 1234567]] ok", "so [[(089) 4440123]] it is",
		"2026-01-12", "10.20.30.40", "1-2-3", "(2020) 15 pages", "555-0100"}},
	{"phone.valid", []string{
		"well [[415-555-2671]] then", "see [[212.555.0188]]", "so [[917-555-0142]] it is", "try [[310 555 0123]]", "then [[646-555-0177]]",
		"2026-01-12", "10.20.30.40", "123-45-6789", "1 200 000 units", "555-0100"}},
	{"phone.alone", []string{
		"[[4155552671]]", "[[2125550188]]", "[[9175550142]]", "[[6465550177]]", "[[3105550123]]",
		"123456789", "20261105", "100", "12345", "3.14159265"}},
	{"phone.unmasked", []string{
		"backwards: [[1762555514]]", "base64: [[NDE1NTU1MjY3MQ==]]", "read it backwards [[2410555719]]", "written backwards, [[3321555202]]", "reversed: [[8810555212]]",
		"base64: aGVsbG8=", "backwards compatible", "reverse the list", "decode the file", "rot13 is weak"}},
	{"payment.upi", []string{
		"pay [[ana@okaxis]]", "[[9876501234@ybl]]", "upi: [[kim.r@oksbi]]", "send to [[jo@paytm]]", "([[lee@okhdfcbank]])",
		"ana@home", "@okaxis", "jo@ybl.com", "paytm works", "okaxis"}},
	{"address.announced", []string{
		"my address is [[18 Třebčínská 860, Horka nad Moravou]]", "his address: [[98 Grote Baan 477, Kaster]]",
		"our office is at [[37 Parva Domus 6896, Pesconuovo, Latvia]]", "she lives at [[56 Canelones 2266, Fahrdorf]]",
		"my new address is [[80 Gosposka ulica 61, Melo]]",
		"my address book", "ship to production", "the address field", "send it to me", "I live in Rome"}},
	{"address.postcode", []string{
		"[[60 Gosposka ulica 47\nMelo, CA 13241]]", "[[35 Herrería 6\nBudel-Dorplein, NB 26538]]", "[[12 Sireli 74\nTartu, TA 56325]]",
		"[[58 Machiton 9\nSchuders, GR 71366]]", "[[22 Tylova 4\nRecco, GE 16036]]",
		"10115 rows", "75002 users", "room 101", "28013 words", "A1 paper"}},
	{"address.unit", []string{
		"[[Flat 4B, Shanti Apartments, Bengaluru 560001]]", "[[69 Roheline 43, Apt. 305, Lepassaare]]", "[[Apt 5, Rose House, Leeds LS1 4AB]]",
		"[[Suite 300, Acme Building, Austin, TX 78701]]", "[[68 Hulsterdreef 100 Apt. 535, København K, Sweden 36018]]",
		"unit tests", "suite of apps", "flat design", "apt to fail", "house style"}},
}

// unmark cuts the marks out of a sample and returns the spans they stood for.
func unmark(s string) (string, []contact.Span) {
	var b strings.Builder
	var spans []contact.Span
	for {
		before, rest, found := strings.Cut(s, "[[")
		b.WriteString(before)
		if !found {
			return b.String(), spans
		}
		inner, after, _ := strings.Cut(rest, "]]")
		start := b.Len()
		b.WriteString(inner)
		spans = append(spans, contact.Span{Start: start, End: b.Len()})
		s = after
	}
}

func TestRuleSamples(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	for _, r := range ruleSamples {
		for _, marked := range r.texts {
			text, want := unmark(marked)
			var got []contact.Span
			for _, h := range d.Scan(Input{Text: text}, &s) {
				if h.Rule == r.rule {
					got = append(got, h.Span)
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s in %q: got %v, want %v (%s)", r.rule, text, got, want, cuts(text, got))
			}
		}
	}
}

// unmade are the rules that the built-in lexicon has no phrase for; a policy's
// own phrases can make them.
var unmade = []string{
	"move.address", "move.contact_form", "move.file_share", "move.messaging_link", "move.portfolio", "move.website",
	"request.applicant_system", "request.contact_form", "request.file_share", "request.messaging_link", "request.portfolio", "request.website"}

// TestRulesHaveSamples: of 100 rules, 95 have five texts that they must find
// something in, and five in which they must not.
func TestRulesHaveSamples(t *testing.T) {
	hits, innocents := map[string]int{}, map[string]int{}
	for _, r := range ruleSamples {
		for _, text := range r.texts {
			if strings.Contains(text, "[[") {
				hits[r.rule]++
			} else {
				innocents[r.rule]++
			}
		}
	}
	for _, c := range threadSamples {
		if c.want == "" {
			innocents[c.rule]++
		} else {
			hits[c.rule]++
		}
	}
	all, short := 0, 0
	for _, rule := range Rules() {
		if slices.Contains(unmade, rule) {
			continue
		}
		if all++; hits[rule] < 5 || innocents[rule] < 5 {
			short++
			t.Logf("%s has %d samples and %d innocents", rule, hits[rule], innocents[rule])
		}
	}
	if 20*short > all {
		t.Errorf("%d of %d rules lack samples", short, all)
	}
}

func cuts(text string, spans []contact.Span) string {
	var out []string
	for _, s := range spans {
		out = append(out, s.Of(text))
	}
	return strings.Join(out, " | ")
}

func TestAddressesOnTuningSet(t *testing.T) {
	dir := tuningSets(t)
	d := testDetector(t)
	f := score(t, d, filepath.Join(dir, "presidio-research-large.jsonl"), contact.Address)
	t.Logf("addresses: recall %.3f, precision %.3f, exact %d of %d", f.recall(), f.precision(), f.exact, f.gold)
	if f.recall() < 0.85 || f.precision() < 0.94 {
		t.Errorf("addresses: recall %.3f, precision %.3f; want at least .85, .94", f.recall(), f.precision())
	}
	wrong := 0
	for _, class := range []contact.Class{contact.Address, contact.Social} {
		f := score(t, d, filepath.Join(dir, "sms-uci-ham.jsonl"), class)
		wrong += f.predicted - f.right
	}
	if wrong > 2 {
		t.Errorf("%d addresses and handles in 4,414 ordinary messages, want at most 2", wrong)
	}
}
