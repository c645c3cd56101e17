package detect

import (
	"strings"
	"testing"

	"offside/screen/contact"
)

func isLink(h contact.Hit) bool { return strings.HasPrefix(h.Rule, "link.") }

func TestLinks(t *testing.T) {
	checkSamples(t, []sample{
		{text: "(see http://analopez.com/a_(b)).", want: "(see ⟦http://analopez.com/a_(b)⟧).", rule: "link.url", value: "analopez.com/a_(b)"},
		{text: "see www.AnaLopez.com/Work?x=1#top.", want: "see ⟦www.AnaLopez.com/Work?x=1#top⟧.", rule: "link.url", value: "analopez.com/Work"},
		{text: "[my site](https://ana.com)[x](y)", want: "[my site](⟦https://ana.com⟧)[x](y)"},
		{text: "<domain.com>, \"http://ana.com/x\", http://ana.com/123!!!", want: "<⟦domain.com⟧>, \"⟦http://ana.com/x⟧\", ⟦http://ana.com/123⟧!!!"},
		{text: "http://foo.com/I'm_king http://foo.com/a_\"b\"", want: "⟦http://foo.com/I'm_king⟧ ⟦http://foo.com/a_\"b\"⟧"},
		{text: "https://ana.com/看看 and https://ana.com/path看看", want: "⟦https://ana.com/⟧看看 and ⟦https://ana.com/path⟧看看"},
		{text: "http://user:pass@ana.com/x", want: "⟦http://user:pass@ana.com/x⟧", value: "ana.com/x"},
		{text: "http://localhost:8000?", want: "⟦http://localhost:8000⟧?"},
		{text: "t.me/analopez", want: "⟦t.me/analopez⟧", rule: "link.host", value: "t.me/analopez"},
		{text: "https://bit.ly/3xYz", want: "⟦https://bit.ly/3xYz⟧", rule: "link.host", value: "bit.ly/3xYz"},
		{text: "https://api.whatsapp.com/send?phone=639175550142", want: "⟦https://api.whatsapp.com/send?phone=639175550142⟧", value: "api.whatsapp.com/send?phone=639175550142"},
		{text: "calendly.com/ana-lopez/30min?", want: "⟦calendly.com/ana-lopez/30min⟧?"},
		{text: "analopez.studio/contact", want: "⟦analopez.studio/contact⟧", rule: "link.page", value: "analopez.studio/contact"},
		{text: "https://ana.com/book-a-call", want: "⟦https://ana.com/book-a-call⟧", rule: "link.page"},
		{text: "my site analopez.io, or visit analopez.studio and a-b.com!", want: "my site ⟦analopez.io⟧, or visit ⟦analopez.studio⟧ and ⟦a-b.com⟧!"},
		{text: "президент.рф", want: "⟦президент.рф⟧", value: "xn--d1abbgf6aiiy.xn--p1ai"},
		{text: "http://bündnis.de/x", want: "⟦http://bündnis.de/x⟧", value: "xn--bndnis-3ya.de/x"},
		{text: "hxxps://wa[.]me/1917 t[.]me/ana", want: "⟦hxxps://wa[.]me/1917⟧ ⟦t[.]me/ana⟧", value: "wa.me/1917"},
		{text: "my website is analopez dot com", want: "my website is ⟦analopez dot com⟧", value: "analopez.com"},
		{text: "tg://resolve?domain=ana", want: "⟦tg://resolve?domain=ana⟧", rule: "link.host", value: "tg:resolve?domain=ana"},
		{text: "'acme.com' and `acme.io`", want: "'⟦acme.com⟧' and `⟦acme.io⟧`"},
		{text: "google.com: fine", want: "⟦google.com⟧: fine"},

		{text: "Update main.py, utils.sh, README.md, lib.rs, index.html, data.csv, app.zip"},
		{text: "I use Node.js, Next.js, ASP.NET, socket.io and d3.js"},
		{text: "Done.I will send it.Then we can go.In the meantime it is good.So let us start.My rate is 20"},
		{text: "came to kerala for 2 days.so you, drop in car.so no, it's my mistake.it's"},
		{text: "any store.like cereals, just now.onion roast, at some point so"},
		{text: "e.g. this, i.e. that, U.S.A., Ph.D., M.Sc, 5.30pm, 3.14, 1.000.000"},
		{text: "import java.util.List; com.example.app in foo.bar.baz(); obj.name = user.email"},
		{text: "server is 10.20.30.40:8080, v1.2.3, 4.4.4.4"},
		{text: "dot net developer with asp dot net skills"},
		{text: "hppt://ana.com postgres://db.ana.com:5432/app file:///etc/hosts http:// http://."},
		{text: "example.invalid, example.coma, //test, path:to:file.pm, @ana.com"},
		{text: "I have a gmail.com address"},
		{text: "jo@ana.com"},
	}, isLink)
}

// TestLinkClasses: the class comes from the longest entry of the host list.
func TestLinkClasses(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	for _, c := range []struct {
		text  string
		class contact.Class
		cue   contact.Cue
	}{
		{"https://boards.greenhouse.io/acme/jobs/4411", contact.ApplicantSystem, ""},
		{"https://forms.gle/Xy12ab", contact.ContactForm, ""},
		{"https://docs.google.com/forms/d/1", contact.ContactForm, ""},
		{"https://docs.google.com/document/d/1", contact.FileShare, ""},
		{"https://airtable.com/shrAbC12", contact.ContactForm, ""},
		{"calendly.com/ana", contact.Meeting, ""},
		{"https://www.behance.net/analopez", contact.Portfolio, ""},
		{"ana.github.io", contact.Portfolio, ""},
		{"https://ana.github.io/contact", contact.ContactForm, contact.CueContactPage},
		{"paypal.me/ana", contact.Payment, ""},
		{"de.linkedin.com/in/ana", contact.Social, ""},
		{"https://bit.ly/3xYz", contact.Website, contact.CueShortener},
		{"https://analopez.com", contact.Website, ""},
	} {
		hits := d.Scan(Input{Text: c.text}, &s)
		if len(hits) != 1 || hits[0].Class != c.class || c.cue != "" && !hits[0].HasCue(c.cue) {
			t.Errorf("%s: got %+v, want one %s %s", c.text, hits, c.class, c.cue)
		}
	}
}
