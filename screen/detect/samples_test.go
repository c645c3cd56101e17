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
		"[[Pay me on PayPal]] and [[skip the fee]]", "[[pay me directly]]", "[[Págame por fuera]]",
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
		"my instagram is growing", "skype is down", "WhatsApp 24/7", "Instagram 2.0 launch", "telegram bot v2"}},
	{"handle.hint", []string{
		"find me on the [[paper plane app, same name as here]]", "I am on [[insta, same username]]",
		"[[same handle everywhere]]", "look me up, [[same name on Telegram]]",
		"you know it, [[same username on the blue bird]]",
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
