package lang

import (
	"testing"
	"time"

	"golang.org/x/text/language"
)

// The language is the one that is asked for, as people and locales name it;
// what there is no translation into is English, without a word.
func TestLanguage(t *testing.T) {
	for name, want := range map[string]string{
		"de": "de", "de-AT": "de", "de_DE.UTF-8": "de", "de_CH@euro": "de", "DE": "de",
		"": "en", "C": "en", "C.UTF-8": "en", "POSIX": "en", "en_US.UTF-8": "en", "xx": "en", "tlh": "en", "no such thing": "en", "nl_NL.UTF-8": "en", "\x00": "en",
	} {
		got := "en"
		if p := New(name); p != nil {
			got = p.tag.String()
		}
		if got != want {
			t.Errorf("New(%q) speaks %s, want %s", name, got, want)
		}
	}
}

func TestFromEnvironment(t *testing.T) {
	for _, c := range []struct {
		env  map[string]string
		want string
	}{
		{nil, ""},
		{map[string]string{"LANG": "de_DE.UTF-8"}, "de_DE.UTF-8"},
		{map[string]string{"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB"}, "en_GB"},
		{map[string]string{"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB", "LC_ALL": "C"}, "C"},
	} {
		if got := FromEnvironment(func(name string) string { return c.env[name] }); got != c.want {
			t.Errorf("%v: %q, want %q", c.env, got, c.want)
		}
	}
}

// Every translation can be read.
func TestLoad(t *testing.T) {
	for _, tag := range Languages()[1:] {
		if load(tag) == nil {
			t.Errorf("messages/%s.json cannot be read", tag)
		}
	}
}

// polish has more plurals than English.
func polish() *Printer {
	p := load(language.German)
	p.tag = language.Polish
	p.messages = map[English]Message{"%d items": {One: "%d element", Few: "%d elementy", Many: "%d elementów", Other: "%d elementu"}}
	return p
}

func TestPlurals(t *testing.T) {
	for n, want := range map[int]string{0: "0 elementów", 1: "1 element", 2: "2 elementy", 5: "5 elementów", 12: "12 elementów", 22: "22 elementy", 101: "101 elementów"} {
		if got := polish().N(n, "%d item", "%d items", n); got != want {
			t.Errorf("N(%d) = %q, want %q", n, got, want)
		}
	}
	var english *Printer
	for n, want := range map[int]string{0: "0 items", 1: "1 item", 2: "2 items"} {
		if got := english.N(n, "%d item", "%d items", n); got != want {
			t.Errorf("N(%d) = %q, want %q", n, got, want)
		}
	}
	if got := New("de").N(3, "%d gnu", "%d gnus", 3); got != "3 gnus" {
		t.Errorf("what has no translation is %q", got)
	}
}

func TestFigures(t *testing.T) {
	at := time.Date(2026, 3, 5, 9, 4, 0, 0, time.UTC)
	for _, c := range []struct{ what, english, german string }{
		{"Int", (*Printer)(nil).Int(1234567), New("de").Int(1234567)},
		{"Share", (*Printer)(nil).Share(.976), New("de").Share(.976)},
		{"Share of all", (*Printer)(nil).Share(1), New("de").Share(1)},
		{"Ago", (*Printer)(nil).Ago(50 * time.Hour), New("de").Ago(50 * time.Hour)},
		{"T", (*Printer)(nil).T("%.1f s for an item (median)", 2.5), New("de").T("%.1f s for an item (median)", 2.5)},
		{"Time", (*Printer)(nil).Time(at, "Mon 2 Jan 15:04"), New("de").Time(at, "Mon 2 Jan 15:04")},
		{"long Time", (*Printer)(nil).Time(at, "2 January 2006 15:04"), New("de").Time(at, "2 January 2006 15:04")},
		{"Name", (*Printer)(nil).Name("needs_review"), New("de").Name("needs_review")},
		{"unknown Name", (*Printer)(nil).Name("own_host_class"), New("de").Name("own_host_class")},
		{"Upper", (*Printer)(nil).Upper("violation"), New("de").Upper(New("de").Name("violation"))},
		{"meant", (*Printer)(nil).T("right¦correct"), New("de").T("right¦correct")},
	} {
		want := map[string][2]string{"Int": {"1,234,567", "1.234.567"}, "Share": {".98", ",98"}, "Share of all": {"1.0", "1,0"}, "Ago": {"2d", "2T"},
			"T": {"2.5 s for an item (median)", "2,5 s je Eintrag (Median)"}, "Time": {"Thu 5 Mar 09:04", "Do 5. Mär 09:04"},
			"long Time": {"5 March 2026 09:04", "5. März 2026 09:04"}, "Name": {"needs review", "zu prüfen"}, "unknown Name": {"own host class", "own host class"},
			"Upper": {"VIOLATION", "VERSTOSS"}, "meant": {"right", "richtig"}}[c.what]
		if c.english != want[0] || c.german != want[1] {
			t.Errorf("%s: %q and %q, want %q", c.what, c.english, c.german, want)
		}
	}
}

var said string

// What a sentence costs: English is what it was without a catalogue.
func BenchmarkSay(b *testing.B) {
	for name, p := range map[string]*Printer{"en": nil, "de": New("de")} {
		b.Run(name+"/plain", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				said = p.T("confirm")
			}
		})
		b.Run(name+"/format", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				said = p.T("open %s", "3")
			}
		})
	}
}
