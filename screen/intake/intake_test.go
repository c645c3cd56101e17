package intake

import (
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"offside/screen"
)

// drain reads everything: the messages, the complaints, and the final error.
func drain(t testing.TB, in *Reader) (got []screen.Message, complaints []string, final error) {
	t.Helper()
	for {
		m, err := in.Next()
		var bad *LineError
		switch {
		case err == nil:
			got = append(got, m)
		case errors.As(err, &bad):
			complaints = append(complaints, err.Error())
		case err == io.EOF:
			return got, complaints, nil
		default:
			return got, complaints, err
		}
	}
}

func texts(ms []screen.Message) []string {
	out := []string{}
	for _, m := range ms {
		out = append(out, m.Text)
	}
	return out
}

func TestRead(t *testing.T) {
	long := strings.Repeat("x", 200)
	for _, tc := range []struct {
		what, name, input string
		options           Options
		texts             []string
		complaints        []string
	}{
		{"empty", "a.jsonl", "", Options{}, []string{}, nil},
		{"only blank lines", "a.txt", "\n \n\r\n", Options{}, []string{}, nil},
		{"text, CRLF, no last line end", "a.txt", "one\r\ntwo", Options{}, []string{"one", "two"}, nil},
		{"byte order mark", "a.txt", "\xef\xbb\xbfone\n", Options{}, []string{"one"}, nil},
		{"byte order mark before JSON", "-", "\xef\xbb\xbf{\"text\":\"one\"}\n", Options{}, []string{"one"}, nil},
		{"bytes that are no UTF-8", "a.txt", "a\xffb is here\n", Options{}, []string{"a\uFFFDb is here"}, nil},
		{"a NUL in a text", "a.txt", "call\x00me at noon\n", Options{}, []string{"call\x00me at noon"}, nil},
		{"text of a long line", "a.txt", long + "\nshort\n", Options{MaxRecord: 100}, []string{"short"},
			[]string{"a.txt:1: record of 201 bytes skipped; at most 100 bytes is read (--max-record)"}},
		{"JSON by content", "-", "{\"text\":\"one\"}\n{\"text\":\"two\"}", Options{}, []string{"one", "two"}, nil},
		{"bad lines between good ones", "a.jsonl", "{\"text\":\"one\"}\n{\"text\":7}\nnope\n[1]\n{}\n{\"text\":\"two\"}\n{\"text\":\"thr", Options{},
			[]string{"one", "two"}, []string{
				"a.jsonl:2: text must be a string, not a number",
				"a.jsonl:3: not JSON, at byte 2 of the line: invalid character 'o' in literal null (expecting 'u')",
				"a.jsonl:4: a JSON object is wanted, not a list",
				"a.jsonl:5: no field named text",
				"a.jsonl:7: the JSON object is cut off",
			}},
		{"wrong types", "a.jsonl", `{"text":"a","sender":"bob"}` + "\n" + `{"text":"b","sender":{"id":true}}` + "\n" +
			`{"text":"c","sent_at":"yesterday"}` + "\n" + `{"text":"d","attachments":"nda.pdf"}`, Options{}, []string{}, []string{
			"a.jsonl:1: sender must be an object, not a string",
			"a.jsonl:2: sender.id must be a string, not true or false",
			"a.jsonl:3: sent_at: not a date; write 2026-11-20T10:00:00Z or 2026-11-20",
			`a.jsonl:4: attachments must be a list of {"name":…,"url":…}, not a string`,
		}},
		{"wrong types inside", "a.jsonl", `{"text":"a","attachments":[7]}` + "\n" + `{"text":"b","meta":{"n":1e999}}`, Options{}, []string{"b"}, []string{
			`a.jsonl:1: attachments must be a list of {"name":…,"url":…}; something in it cannot be read`,
		}},
		{"names that are too long", "a.jsonl", `{"text":"a","thread":"` + strings.Repeat("t", MaxName+1) + `"}` + "\n" +
			`{"text":"b","from":"` + strings.Repeat("u", 5000) + `"}` + "\n" + `{"text":"c","thread":"` + strings.Repeat("t", MaxName) + `"}`,
			Options{Map: map[string]string{"sender.id": "from"}}, []string{"c"},
			[]string{"a.jsonl:1: thread has 1025 bytes; at most 1024 are read", "a.jsonl:2: from has 5000 bytes; at most 1024 are read"}},
		{"a name that is too long in CSV", "a.csv", "id,text\n" + strings.Repeat("x", 2000) + ",a\n2,b\n", Options{}, []string{"b"},
			[]string{"a.csv:2: id has 2000 bytes; at most 1024 are read"}},
		{"a lone surrogate", "a.jsonl", `{"text":"a\ud800b"}`, Options{}, []string{"a\uFFFDb"}, nil},
		{"mapped fields", "a.jsonl", `{"body":"hello","from":17}`, Options{Map: map[string]string{"text": "body", "sender.id": "from"}}, []string{"hello"}, nil},
		{"CSV", "a.csv", "id,text\n1,\"two\nlines, and a \"\"quote\"\"\"\n2,plain\n", Options{}, []string{"two\nlines, and a \"quote\"", "plain"}, nil},
		{"CSV, semicolons", "a.csv", "id;text\n1;a, b\n", Options{}, []string{"a, b"}, nil},
		{"TSV", "a.tsv", "id\ttext\n1\ta, b\n", Options{}, []string{"a, b"}, nil},
		{"CSV, wrong number of fields", "a.csv", "id,text\n1\n2,two\n", Options{}, []string{"two"}, []string{"a.csv:2: 1 fields, but the header has 2"}},
		{"CSV, a quote that never closes loses one line", "a.csv", "id,text\n1,\"open\n2,two\n3,three\n", Options{}, []string{"two", "three"},
			[]string{"a.csv:2: a quote opens and never closes"}},
		{"CSV, a stray quote, and another further on", "a.csv", "id,text\n1,5\" screen\n2,two\n3,three\n4,6\" pipe\n5,five\n", Options{},
			[]string{"two", "three", "five"}, []string{
				"a.csv:2: column 4: bare \" in non-quoted-field",
				"a.csv:5: a quote opens and never closes",
			}},
		{"CSV, an open quote before one of several lines", "a.csv", "id,text\n1,\"open\n2,two\n3,\"of\nlines\"\n4,four\n", Options{},
			[]string{"two", "of\nlines", "four"}, []string{"a.csv:2: column 3: extraneous or missing \" in quoted-field"}},
		{"CSV, a record of several lines with a bad date", "a.csv", "sent_at,text\nsoon,\"of\nlines\"\n,two\n", Options{}, []string{"two"},
			[]string{"a.csv:2: sent_at: not a date; write 2026-11-20T10:00:00Z or 2026-11-20"}},
		{"CSV, header only", "a.csv", "id,text\n", Options{}, []string{}, nil},
		{"CSV, empty", "a.csv", "", Options{}, []string{}, nil},
		{"CSV, mapped", "a.csv", "msg,who\nhi,u-1\n", Options{Map: map[string]string{"text": "msg", "sender.id": "who"}}, []string{"hi"}, nil},
	} {
		t.Run(tc.what, func(t *testing.T) {
			in, err := NewReader(tc.name, strings.NewReader(tc.input), tc.options)
			if err != nil {
				t.Fatal(err)
			}
			got, complaints, err := drain(t, in)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(texts(got), tc.texts) {
				t.Errorf("texts %q, want %q", texts(got), tc.texts)
			}
			if !reflect.DeepEqual(complaints, tc.complaints) {
				t.Errorf("complaints\n%s\nwant\n%s", strings.Join(complaints, "\n"), strings.Join(tc.complaints, "\n"))
			}
		})
	}
}

func TestRefused(t *testing.T) {
	for _, tc := range []struct {
		what, name, input string
		format            Format
		want              error
	}{
		{"an ELF file", "a.txt", "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x3e\x00", Auto, ErrBinary},
		{"a picture", "-", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", Auto, ErrBinary},
		{"UTF-16", "a.csv", "\xff\xfei\x00d\x00", Auto, ErrUTF16},
		{"a JSON array", "a.json", "[{\"text\":\"a\"}]", Auto, ErrJSONArray},
		{"no text column", "a.csv", "id,body\n1,x\n", Auto, ErrNoText},
		{"a format of no name", "a", "x", "xml", ErrFormat},
	} {
		t.Run(tc.what, func(t *testing.T) {
			_, err := NewReader(tc.name, strings.NewReader(tc.input), Options{Format: tc.format})
			if !errors.Is(err, tc.want) {
				t.Errorf("got %v, want %v", err, tc.want)
			}
		})
	}
}

// TestHeaders: what is wrong with a header is said once, with the name of the
// column that was looked for.
func TestHeaders(t *testing.T) {
	for _, tc := range []struct {
		input string
		names map[string]string
		want  string
	}{
		{"id,te\"xt\n1,x\n", nil, "a.csv: line 1: a quote opens and never closes"},
		{"id,\"te\"xt\n1,x\n", nil, "a.csv: line 1: column 7: extraneous or missing \" in quoted-field"},
		{"id,text\n1,x\n", map[string]string{"text": "body"}, "a.csv: has no column named body; its columns are id, text; say --map text=COLUMN"},
	} {
		_, err := NewReader("a.csv", strings.NewReader(tc.input), Options{Map: tc.names})
		if err == nil || err.Error() != tc.want {
			t.Errorf("%q: %v, want %s", tc.input, err, tc.want)
		}
	}
}

func TestFacts(t *testing.T) {
	const asJSON = `{"id":"m-1","thread":"t","sent_at":"2026-11-20T10:00:00Z","surface":"message",` +
		`"sender":{"id":"u-7","role":"freelancer","plan":"basic","country":"PH"},` +
		`"recipient":{"id":"u-9","role":"client","plan":"enterprise","country":"US"},` +
		`"contract":{"state":"active","started_at":"2026-11-01"},"text":"hi","attachments":[{"name":"nda.pdf"}],"meta":{"locale":"en"},"color":"red"}`
	const asCSV = "id,thread,sent_at,surface,sender.id,sender.role,sender.plan,sender.country,recipient.id,recipient.role,recipient.plan,recipient.country,contract.state,contract.started_at,text,attachments,meta.locale,color\n" +
		"m-1,t,2026-11-20 10:00:00,message,u-7,freelancer,basic,PH,u-9,client,enterprise,US,active,2026-11-01,hi,nda.pdf,en,red\n"
	want := screen.Message{
		ID: "m-1", Thread: "t", SentAt: time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC), Surface: "message",
		Sender:      screen.Party{ID: "u-7", Role: "freelancer", Plan: "basic", Country: "PH"},
		Recipient:   screen.Party{ID: "u-9", Role: "client", Plan: "enterprise", Country: "US"},
		Contract:    screen.Contract{State: "active", StartedAt: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)},
		Text:        "hi",
		Attachments: []screen.Attachment{{Name: "nda.pdf"}},
		Meta:        map[string]any{"locale": "en"},
	}
	for name, input := range map[string]string{"a.jsonl": asJSON, "a.csv": asCSV} {
		in, err := NewReader(name, strings.NewReader(input), Options{})
		if err != nil {
			t.Fatal(err)
		}
		m, err := in.Next()
		if err != nil || !reflect.DeepEqual(m, want) {
			t.Errorf("%s: %+v, %v\nwant %+v", name, m, err, want)
		}
		if u := in.Unknown(); !reflect.DeepEqual(u, map[string]int{"color": 1}) {
			t.Errorf("%s: unknown fields %v", name, u)
		}
	}
}

// TestMeta: what else is known of a message stays as it was said.
func TestMeta(t *testing.T) {
	const meta = `{"deep":{"ids":[18446744073709551616,-0.10]},"id":12345678901234567890,"ratio":1.0,"small":1e-400,"text":"1"}`
	in, err := NewReader("-", strings.NewReader(`{"text":"hi","meta":`+meta+`}`+"\n"+`{"text":"hi","meta":[1]}`), Options{Format: JSONL})
	if err != nil {
		t.Fatal(err)
	}
	m, err := in.Next()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := json.Marshal(m.Meta); err != nil || string(got) != meta {
		t.Errorf("%s, %v\nwant %s", got, err, meta)
	}
	if _, err := in.Next(); err == nil || !strings.Contains(err.Error(), "meta must be an object, not a list") {
		t.Errorf("a list: %v", err)
	}
}

// TestMapTwice: one column may serve two fields.
func TestMapTwice(t *testing.T) {
	in, err := NewReader("-", strings.NewReader(`{"text":"hi","user":{"id":"u-1"}}`),
		Options{Format: JSONL, Map: map[string]string{"sender.id": "user.id", "thread": "user.id"}})
	if err != nil {
		t.Fatal(err)
	}
	m, err := in.Next()
	if err != nil || m.Sender.ID != "u-1" || m.Thread != "u-1" || len(in.Unknown()) != 0 {
		t.Errorf("%+v, %v, unknown %v", m, err, in.Unknown())
	}
}

func TestIDs(t *testing.T) {
	read := func(key, input string) []string {
		in, err := NewReader("-", strings.NewReader(input), Options{Key: []byte(key)})
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		ms, _, _ := drain(t, in)
		for _, m := range ms {
			ids = append(ids, m.ID)
		}
		return ids
	}
	a := read("k", "one\ntwo\n")
	if a[0] == a[1] || !reflect.DeepEqual(a, read("k", "one\ntwo\n")) {
		t.Errorf("ids must tell records apart and be the same each time: %q", a)
	}
	if a[0] == read("other", "one\n")[0] {
		t.Error("an id can be guessed without the key")
	}
	if blank := read("k", `{"id":" \u00a0","text":"one"}`); strings.TrimSpace(blank[0]) == "" {
		t.Errorf("an id that nobody sees was kept: %q", blank)
	}
}

func TestInputThatBreaks(t *testing.T) {
	broken := errors.New("device gone")
	r := io.MultiReader(strings.NewReader("one\n"), iotest.ErrReader(broken))
	in, err := NewReader("a.txt", iotest.OneByteReader(r), Options{})
	if err != nil {
		// Peek may meet the error at once, as a reader of a vanished file does.
		if !errors.Is(err, broken) {
			t.Fatal(err)
		}
		return
	}
	got, _, err := drain(t, in)
	if !errors.Is(err, broken) || len(got) != 1 {
		t.Errorf("%d messages, %v", len(got), err)
	}
}

// FuzzRead feeds anything to each format: no panic, every record is counted
// once, and bad ones never end the reading.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "one\ntwo", "{\"text\":\"a\"}\n{\"text\":1}", "id,text\n1,\"a\nb\"\n", "text\n\"\n\"\"\n", "\xff\xfe", "text;a\n;\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, input string) {
		for _, format := range []Format{Auto, JSONL, CSV, Text} {
			in, err := NewReader("in", strings.NewReader(input), Options{Format: format, MaxRecord: 64})
			if err != nil {
				continue
			}
			got, complaints, err := drain(t, in)
			if err != nil {
				t.Fatalf("%s: %v", format, err)
			}
			if n := strings.Count(input, "\n") + 1; len(got)+len(complaints) > n {
				t.Fatalf("%s: %d records and %d complaints in %d lines", format, len(got), len(complaints), n)
			}
			for _, m := range got {
				if m.ID == "" {
					t.Fatalf("%s: a message without an id", format)
				}
			}
		}
	})
}
