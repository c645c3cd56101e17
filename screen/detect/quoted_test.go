package detect

import (
	"slices"
	"testing"

	"offside/screen/contact"
)

func TestQuotedMatter(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	for _, tt := range []struct {
		text   string
		sample bool
	}{
		{`The listing says "12 Protea Lane, 3 bed", please rewrite it.`, true},
		{`Rows like "12/4, Gandhi Nagar, Bhopal 462001" get the wrong state.`, true},
		{`Duplicate entry 'bob@acme-mail.com' for key 'users.email'`, true},
		{`const user = {"mail": "ana@lopez-mail.net", "id": 4};`, true},
		{`El cliente firma como «Asesoría Robledo, calle Mayor 3» en la plantilla.`, true},
		{`Validate +1 (000) 000-0000 in the form.`, true},
		{`My number is "0917 555 0142", call any time.`, false},
		{`It's "ana@lopez-mail.net", write to me.`, false},
		{`Come to "12 Protea Lane, Durban 4001" on Monday.`, false},
		{`my mail: 'ana@lopez-mail.net'`, false},
		{`I'm at 12 Protea Lane, Durban 4001, that's my studio`, false},
	} {
		got := d.Scan(Input{Text: tt.text}, &s)
		share := slices.IndexFunc(got, func(h contact.Hit) bool { return h.Act == contact.Share })
		if share < 0 {
			t.Errorf("%s: nothing is shared", tt.text)
		} else if sample := got[share].Subject == contact.Sample || got[share].HasCue(contact.CueSampleData); sample != tt.sample {
			t.Errorf("%s: %s is %s %v", tt.text, got[share].Text, got[share].Subject, got[share].Cues)
		}
	}
	for text, asks := range map[string]bool{
		`Lesson 6 is phone English: "Could you spell that?", "What's your number?", "My line is busy"`: false,
		`The bot asks "What's your email?" and stores it.`:                                             false,
		`I said hi. "What's your number?" is all I want to know.`:                                      true,
	} {
		got := d.Scan(Input{Text: text}, &s)
		if found := slices.ContainsFunc(got, func(h contact.Hit) bool { return h.Act == contact.Request }); found != asks {
			t.Errorf("%s: asks %v", text, found)
		}
	}
}
