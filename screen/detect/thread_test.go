package detect

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"offside/screen/contact"
)

// thread scans the messages of one sender in turn and returns the phone shares
// found in each.
func thread(d *Detector, region string, texts ...string) [][]contact.Hit {
	var s Scratch
	var before []Fragment
	out := make([][]contact.Hit, len(texts))
	for i, text := range texts {
		in := Input{Text: text, Message: fmt.Sprint("m", i), Regions: [2]string{region}, Before: before}
		for _, h := range d.Scan(in, &s) {
			if isPhone(h) && h.Act == contact.Share {
				out[i] = append(out[i], h.Clone())
			}
		}
		from := len(before)
		before = d.Fragments(in, &s, before)
		for j := range before[from:] {
			before[from+j].Message = in.Message
		}
	}
	return out
}

func TestThread(t *testing.T) {
	d := testDetector(t)
	for _, c := range []struct {
		name   string
		region string
		texts  []string
		at     int // the message that completes it, or -1
		parts  int
		value  string
	}{
		{"announced", "PH", []string{"my num: 0917", "555", "0142 :)"}, 2, 3, "+639175550142"},
		{"words between", "PH", []string{"my num: 0917", "sounds good, let us start on Monday", "555", "0142"}, 3, 3, "+639175550142"},
		{"no region", "", []string{"call me 917", "555-", "0142"}, 2, 3, "+19175550142"},
		{"unannounced", "PH", []string{"0917", "555", "0142"}, 2, 3, "+639175550142"},
		{"once only", "PH", []string{"my num: 0917", "555", "0142", "7"}, 2, 3, "+639175550142"},
		{"whole first", "PH", []string{"my num: 0917 555 0142", "555", "0142"}, 0, 0, "+639175550142"},
		{"prices and dates", "PH", []string{"my num: 0917", "it costs $555", "on 2026-01-12", "in 0142 hours"}, -1, 0, ""},
		{"years", "US", []string{"I began in 2019", "and 555 clients since", "got 4.8 of 5"}, -1, 0, ""},
		{"too short", "", []string{"my num: 91", "75"}, -1, 0, ""},
	} {
		for i, hits := range thread(d, c.region, c.texts...) {
			if i != c.at {
				if len(hits) > 0 {
					t.Errorf("%s: message %d gives %+v", c.name, i, hits)
				}
				continue
			}
			if len(hits) != 1 {
				t.Errorf("%s: message %d gives %d hits", c.name, i, len(hits))
				continue
			}
			if h := hits[0]; len(h.Parts) != c.parts || h.Value != c.value || h.Text != h.Of(c.texts[i]) {
				t.Errorf("%s: got %d parts, value %q, text %q", c.name, len(h.Parts), h.Value, h.Text)
			}
			checkParts(t, hits[0], c.texts)
		}
	}
}

// checkParts checks that each part lies in the message that it names.
func checkParts(t *testing.T, h contact.Hit, texts []string) {
	t.Helper()
	for _, p := range h.Parts {
		var n int
		if _, err := fmt.Sscanf(p.Message, "m%d", &n); err != nil {
			t.Fatalf("part in message %q", p.Message)
		}
		if p.Start < 0 || p.End > len(texts[n]) || p.Len() <= 0 {
			t.Errorf("part %v does not lie in %q", p.Span, texts[n])
		}
	}
}

// values are the values of what a thread's messages share.
func values(t *testing.T, d *Detector, texts ...string) []string {
	t.Helper()
	var s Scratch
	var before []Fragment
	var out []string
	for i, text := range texts {
		in := Input{Text: text, Message: fmt.Sprint("m", i), Before: before}
		for _, h := range d.Scan(in, &s) {
			if h.Act == contact.Share {
				out = append(out, h.Rule+" "+h.Value)
			}
			if h.Span.Len() <= 0 || h.Text != h.Of(text) {
				t.Errorf("%q: %q does not stand at %v", text, h.Text, h.Span)
			}
			checkParts(t, h, texts)
		}
		from := len(before)
		before = d.Fragments(in, &s, before)
		for j := range before[from:] {
			before[from+j].Message = in.Message
		}
	}
	return out
}

// threadSamples are threads by rule: the value that the rule must put together
// out of them, or none.
var threadSamples = []struct {
	rule, want string
	texts      []string
}{
	{"email.thread", "jane.roe@gmail.com", []string{"my e-mail: jane.roe", "@gmail.com"}},
	{"email.thread", "jane.roe@gmail.com", []string{"jane.roe", "at gmail dot com"}},
	{"email.thread", "jane@firm.de", []string{"jane", "@", "firm.de"}},
	{"email.thread", "jane@firm.de", []string{"write to jane@", "how was your day?", "firm.de"}},
	{"email.thread", "jane@firm.co.uk", []string{"mail jane at", "firm", "dot co dot uk"}},
	{"email.thread", "jane.roe@posteo.de", []string{"jane.roe", "Klammeraffe", "posteo.de"}},
	{"email.thread", "jane.roe@icloud.com", []string{"apunta: jane.roe", "luego: arroba", "y lo último, icloud punto com"}},
	{"email.thread", "jane.roe@outlook.com", []string{"jane.roe", "then the usual symbol", "outlook"}},
	{"email.thread", "jane.roe7@yahoo.com", []string{"jane.roe7", "2nd part", "yahoo"}},
	{"email.thread", "hollyandpine@yahoo.com", []string{"so my handle is hollyandpine", "it's a yahoo one", ".com of course"}},
	{"email.thread", "bluehen@gmail.com", []string{"b l u e", "h e n", "and then the usual google mail"}},
	{"email.thread", "nora.fields@gmail.com", []string{"N-O-R-A dot fields", "at gmail dot com"}},
	{"email.thread", "studio@thistledown.scot", []string{"first bit is studio", "second bit is thistledown", "put an @ in between", "and it finishes .scot"}},
	{"email.thread", "t.brandt@gmx.de", []string{"ich schreib's in Teilen: t.brandt", "dann das Klammeraffe-Zeichen", "gmx.de"}},
	{"email.thread", "contact@larkhill.co.uk", []string{"contact@", "my site is called larkhill", "and it ends co.uk"}},
	{"email.thread", "tara_vance@yahoo.com", []string{"tara", "underscore", "vance", "at sign", "yahoo", "dot com"}},
	{"email.thread", "holly@pine-studio.com", []string{"holly[at]", "pine-studio", "[dot]com"}},
	{"email.thread", "holly.pine@proton.me", []string{"write me: holly.pine", "...@...", "proton.me"}},
	{"email.thread", "", []string{"my company is oakridge", "gmail", "and outlook are both set up"}},
	{"email.thread", "", []string{"user is admin", "the usual google login", "ok"}},
	{"email.thread", "", []string{"m a y a", "is the logo text, spaced", "dot over the y"}},
	{"email.thread", "", []string{"the email template", "goes at the top", "dot com domains come later"}},
	{"email.thread", "", []string{"google one is 2 tb", "dot com prices went up", "ok"}},
	{"email.thread", "", []string{"logo.final", "the symbol is too big", "outlook is down"}},
	{"email.thread", "", []string{"my mail is full", "at the moment", "dot com boom"}},
	{"email.thread", "", []string{"jane", "thanks", "@media queries are missing"}},
	{"email.thread", "", []string{"send the logo", "@2x please"}},
	{"email.thread", "", []string{"ask jane", "gmail plugin is done", "the .com is bought"}},
	{"email.thread", "", []string{"version 2.1", "at last", "dot the i"}},
	{"handle.thread", "telegram:jane_roe", []string{"find me on telegram", "jane_roe"}},
	{"handle.thread", "instagram:jane.roe", []string{"what's your insta?", "ok", "mine is @jane.roe"}},
	{"handle.thread", "skype:live.jane9", []string{"my skype", "live.jane9"}},
	{"handle.thread", "discord:jane_codes", []string{"add me on discord", "it's jane_codes"}},
	{"handle.thread", "telegram:jane_roe", []string{"escríbeme por telegram", "soy @jane_roe"}},
	{"handle.thread", "vk:jane_roe", []string{"есть вк?", "jane", "_roe"}},
	{"handle.thread", "telegram:jane_roe3", []string{"tg:", "jane", "_roe", "3"}},
	{"handle.thread", "instagram:jane.roe", []string{"look me up on insta", "jane", "dot", "roe"}},
	{"handle.thread", "instagram:jane_roe", []string{"mi insta", "jane", "guion bajo", "roe"}},
	{"handle.thread", "discord:janeroe", []string{"are you on discord?", "name is jane", "and then roe, all one word"}},
	{"handle.thread", "telegram:jane_roe", []string{"Nutzen Sie Telegram?", "mein Name dort beginnt mit jane_", "und endet auf roe"}},
	{"handle.thread", "telegram:quiet_harbor", []string{"quiet_harbor", "that's my telegram"}},
	{"handle.thread", "instagram:wren.and.co", []string{"wren.and.co", "same on insta btw"}},
	{"handle.thread", "telegram:holly_pine", []string{"holly_pine", "that's my name on telegram"}},
	{"handle.thread", "discord:mossyfrog", []string{"discord is m o s s y", "f r o g", "add me"}},
	{"handle.thread", "discord:pixelotter42", []string{"discord", "name's pixelotter", "numbers after it: 42"}},
	{"handle.thread", "telegram:mila_art", []string{"телега", "собачка mila", "_art"}},
	{"handle.thread", "instagram:holly_pine", []string{"mein insta fängt mit holly an", "dann ein Unterstrich", "und pine am Ende"}},
	{"handle.thread", "", []string{"wren_and_co", "that's the client's brand, make an insta feed mockup"}},
	{"handle.thread", "", []string{"snake_case", "or camelCase", "same on insta api?"}},
	{"handle.thread", "", []string{"holly_pine", "is a file", "add it to the telegram bot"}},
	{"handle.thread", "", []string{"do you have telegram?", "yes", "great", "see you monday"}},
	{"handle.thread", "", []string{"add me on discord", "cool", "thanks", "done"}},
	{"handle.thread", "", []string{"is instagram part of it?", "version 2", "ok"}},
	{"handle.thread", "", []string{"find me on telegram", "main_menu.go is broken"}},
	{"handle.thread", "", []string{"add telegram login to the site", "see user_auth"}},
	{"handle.thread", "", []string{"build a discord bot", "@everyone pings"}},
	{"handle.thread", "", []string{"my skype crashed", "restart_service did not help"}},
	{"handle.thread", "", []string{"we need an instagram feed", "header_v2"}},
	{"phone.thread", "+14155552671", []string{"call me: 415", "555", "2671"}},
	{"phone.thread", "+14155552671", []string{"my number is 415555", "2671"}},
	{"phone.thread", "+12125550188", []string{"two one two", "five five five", "zero one eight eight"}},
	{"phone.thread", "+13105550123", []string{"reach me at 310", "sounds good", "555 0123"}},
	{"phone.thread", "+16465550177", []string{"646", "555", "0177"}},
	{"phone.thread", "+16465550171", []string{"ok so area code is six four six", "two weeks", "555", "oh and zero one seven one, you know what for"}},
	{"phone.thread", "+14155552671", []string{"415", "that's my first bit", "555", "and then 2671, d'you follow?"}},
	{"phone.thread", "+15035550148", []string{"it begins with 503", "the middle bit is 555", "last four are 0148"}},
	{"phone.thread", "+14045550129", []string{"my number's four oh four", "then triple five", "then oh one two nine"}},
	{"phone.thread", "+15055550162", []string{"my cell, in bits", "5 0 5", "five five five", "o-1-6-2"}},
	{"phone.thread", "+13125550187", []string{"312", "555", "0178", "sorry 0187"}},
	{"phone.thread", "+13125550187", []string{"312", "sorry, 555 next", "0187"}},
	{"phone.thread", "+12065550193", []string{"take this down: 206", "555", "that's page 40 done btw", "0193 that's my cell"}},
	{"phone.thread", "+16145550133", []string{"+1", "first comes 614", "then 555", "then 0133"}},
	{"phone.thread", "+447911843206", []string{"+44", "7911", "843 206"}},
	{"phone.thread", "+5521988776543", []string{"anota aí +55 21", "98877", "6543 me chama"}},
	{"phone.thread", "+4917133892051", []string{"notier dir +49 171", "in der Mitte 338", "und am Ende 92051"}},
	{"phone.thread", "+79264145530", []string{"начало такое: +7 926", "середина 414", "хвост 55 30"}},
	{"phone.thread", "+14255550139", []string{"part 1 425", "part 2 555", "part 3 0139"}},
	{"phone.thread", "+447700900123", []string{"+44 is the country", "then 7700", "900", "then 123"}},
	{"phone.thread", "", []string{"part 1 425 words", "part 2 555 words", "part 3 1390 words"}},
	{"phone.thread", "", []string{"the serial begins 503", "the middle bit is 555", "last four are 0148 on the label"}},
	{"phone.thread", "", []string{"scored 312", "then 555", "then 1780, new record!"}},
	{"phone.thread", "", []string{"Artikel 415", "dann Artikel 555", "und 2671 fehlt"}},
	{"phone.thread", "", []string{"halaman 415", "lalu 555", "terakhir 2671 kata"}},
	{"phone.thread", "", []string{"number of seats: 415", "555", "2671 was last year"}},
	{"phone.thread", "", []string{"my budget is 1200", "sorry 1500", "final"}},
	{"phone.thread", "", []string{"batch 1: 415", "no, 555 Stück", "row 2: 2671 Stück"}},
	{"phone.thread", "", []string{"I need 415 flyers", "and 555 posters", "by 01/07"}},
	{"phone.thread", "", []string{"100", "200", "300", "400"}},
	{"phone.thread", "", []string{"2019", "2020", "2021"}},
	{"phone.thread", "", []string{"my number: 5", "pages 12"}},
	{"phone.thread", "", []string{"order 415", "item 555", "qty 2671"}},
}

func TestThreadSamples(t *testing.T) {
	d := testDetector(t)
	for _, c := range threadSamples {
		got := values(t, d, c.texts...)
		found := slices.ContainsFunc(got, func(v string) bool { return strings.HasPrefix(v, c.rule+" ") })
		if c.want == "" && found || c.want != "" && !slices.Contains(got, c.rule+" "+c.want) {
			t.Errorf("%q: got %q, want %s %q", c.texts, got, c.rule, c.want)
		}
	}
}

// TestThreadAny: whatever a thread is made of, each hit stands in its message, and
// each of its parts in the message that it names.
func TestThreadAny(t *testing.T) {
	d := testDetector(t)
	all := manyTexts(t)
	for _, c := range threadSamples {
		all = append(all, c.texts...)
	}
	rounds := 3_000
	if testing.Short() {
		rounds = 300
	}
	r := rand.New(rand.NewPCG(7, 7))
	for range rounds {
		texts := make([]string, 2+r.IntN(5))
		for i := range texts {
			if k := len(all) - 1 - r.IntN(400); r.IntN(3) > 0 { // a piece, most of the time
				texts[i] = all[k]
			} else {
				texts[i] = mutated(r, all)
			}
		}
		values(t, d, texts...)
	}
}
