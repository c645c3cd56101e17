package detect

import (
	"slices"
	"strings"
	"testing"

	"offside/screen/contact"
)

func TestExplainReasons(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	for _, c := range []struct{ text, part, reason string }{
		{"order 4155552671 shipped", "4155552671", "“order”"},
		{"due 2026-01-12", "2026-01-12", "date"},
		{"it costs $1,415.55", "415.55", "money"},
		{"server is 10.20.30.40:8080", "10.20.30.40", "IP address"},
		{"ISBN 978-3-16-148410-0", "978-3-16-148410-0", "ISBN"},
		{"card 4242 4242 4242 4242", "4242 4242 4242 4242", "card number"},
		{"id 550e8400-e29b-41d4-a716-446655440000", "716-446655440000", "UUID"},
		{"commit 9f86d081884c7d659a2feaa0c55ad015", "081884", "hash"},
		{"at 52.520008, 13.404954", "52.520008", "coordinates"},
		{"we have 250000 users", "250000", "“users”"},
		{"ext 4155", "4155", "not enough digits"},
		{"we counted 71992501 of them", "71992501", "no numbering plan"},
		{"```\nid := 4155552671\n```", "4155552671", "code"},
		{"icon at logo@2x.png", "logo@2x.png", "no domain"},
		{"clone git@github.com:acme/site.git", "git@github.com:acme/site.git", "repository"},
		{"the field user.name", "user.name", "a word"},
		{"I need a whatsapp bot", "whatsapp", "subject matter"},
		{"near Main Street, apt 5, 94110", "main street, apt 5, 94110", "a street without its number"},
		{"send me your email template", "send me your email", "subject matter"},
		{"our users send their phone number", "send their phone number", ""},
	} {
		var found []string
		ok := c.reason == ""
		for _, x := range d.Explain(Input{Text: c.text, Regions: [2]string{"US"}}, &s) {
			if x.Hit != nil {
				t.Errorf("%q: %s hit %q", c.text, x.Class, x.Of(c.text))
				continue
			}
			part := strings.ToLower(x.Of(c.text))
			found = append(found, part+": "+x.Reason)
			ok = ok || part == c.part && strings.Contains(x.Reason, c.reason)
		}
		if !ok {
			t.Errorf("%q: no %q with reason %q in %q", c.text, c.part, c.reason, found)
		}
	}
}

// TestExplainLeftovers: what only looks like a part of contact information is
// told of as well.
func TestExplainLeftovers(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	for _, c := range []struct {
		text, part, reason string
		class              contact.Class
	}{
		{"Telegram has many rivals", "Telegram", "nothing beside it is one", contact.Social},
		{"PayPal fees are high", "PayPal", "only named", contact.Payment},
		{"what is the phone format", "phone", "only spoken of", contact.Phone},
		{"my number is a secret", "my number is", "announces what does not follow", contact.Phone},
		{"my insta", "my insta", "nothing beside it is one", contact.Social},
		{"Rua das Flores", "Rua", "a street's name", contact.Address},
		{"in der Ahornstraße", "Ahornstraße", "a street's name", contact.Address},
		{"see main.go:42", "main.go", "no domain ends with “.go”", contact.Website},
	} {
		candidates := d.Explain(Input{Text: c.text}, &s)
		if !slices.ContainsFunc(candidates, func(x Candidate) bool {
			return x.Hit == nil && x.Partial && x.Of(c.text) == c.part && x.Class == c.class && strings.Contains(x.Reason, c.reason)
		}) {
			t.Errorf("%q: no %s %q with reason %q in %+v", c.text, c.class, c.part, c.reason, candidates)
		}
	}
	for _, x := range d.Explain(Input{Text: "my number is +1 415 555 2671, my mail: jo@mail.com"}, &s) {
		if x.Partial {
			t.Errorf("%+v leads up to a hit", x)
		}
	}
	for _, text := range []string{"", "hello there", "e.g. this", "it is 5.2 or so", "wait... what"} {
		if got := d.Explain(Input{Text: text}, &s); len(got) > 0 {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

// TestExplainFindsWhatScanFinds: the hits of an explanation are those of a scan.
func TestExplainFindsWhatScanFinds(t *testing.T) {
	d := testDetector(t)
	var s, x Scratch
	for _, r := range ruleSamples {
		for _, marked := range r.texts {
			text, _ := unmark(marked)
			var want, got []contact.Hit
			for _, h := range d.Scan(Input{Text: text}, &s) {
				want = append(want, h.Clone())
			}
			for _, c := range d.Explain(Input{Text: text}, &x) {
				if c.Span.Len() <= 0 || c.End > len(text) {
					t.Errorf("%q: candidate at %s", text, c.Span)
				}
				if c.Hit == nil && c.Reason == "" {
					t.Errorf("%q: no reason at %s", text, c.Span)
				}
				if c.Hit != nil && c.Winner == nil {
					got = append(got, *c.Hit)
				}
			}
			same := func(a, b contact.Hit) bool {
				return a.Span == b.Span && a.Rule == b.Rule && a.Value == b.Value && a.Confidence == b.Confidence
			}
			if !slices.EqualFunc(got, want, same) {
				t.Errorf("%q: explained %v, scanned %v", text, got, want)
			}
		}
	}
}
