package intake

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"offside/screen"
)

// nextJSON reads one JSON object from one line.
func (in *Reader) nextJSON() (screen.Message, error) {
	for {
		line, err := in.lines.next()
		if errors.Is(err, errTooLong) {
			return screen.Message{}, in.tooLong(in.lines.number, in.lines.size)
		}
		if err != nil {
			return screen.Message{}, in.failed(err)
		}
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		m, err := in.message(in.mend(line))
		if err == nil {
			err = in.accept(&m)
		}
		if err != nil {
			return screen.Message{}, in.complain(in.lines.number, "%s", err)
		}
		return m, nil
	}
}

// message decodes one object. Its errors are sentences for the user and never
// quote the message.
func (in *Reader) message(line []byte) (screen.Message, error) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(line, &object); err != nil {
		if json.Valid(line) {
			return screen.Message{}, fmt.Errorf("a JSON object is wanted, not %s", kind(line))
		}
		return screen.Message{}, sentence(err)
	}
	f := fields{in: in, object: object}
	m := screen.Message{
		ID:      f.name("id"),
		Thread:  f.name("thread"),
		SentAt:  f.time("sent_at"),
		Surface: f.name("surface"),
		Sender:  screen.Party{ID: f.name("sender.id"), Role: f.name("sender.role"), Plan: f.name("sender.plan"), Country: f.name("sender.country")},
		Recipient: screen.Party{ID: f.name("recipient.id"), Role: f.name("recipient.role"), Plan: f.name("recipient.plan"),
			Country: f.name("recipient.country")},
		Contract: screen.Contract{State: f.name("contract.state"), StartedAt: f.time("contract.started_at")},
	}
	if !f.decode("text", "a string", &m.Text) && f.err == nil {
		f.err = fmt.Errorf("no field named %s", in.source("text"))
	}
	f.decode("attachments", `a list of {"name":…,"url":…}`, &m.Attachments)
	f.decode("meta", "an object", &m.Meta)
	f.countUnknown()
	return m, f.err
}

// source is the input's name for a field of the message.
func (in *Reader) source(field string) string {
	if s, ok := in.options.Map[field]; ok {
		return s
	}
	return field
}

// fields takes a message's fields out of a JSON object. The first error stays.
type fields struct {
	in     *Reader
	object map[string]json.RawMessage
	nested map[string]map[string]json.RawMessage
	asked  []string // the names asked for: any other is unknown
	err    error
}

// raw returns the value of a field: by its mapped name, which may have a dot,
// or inside the object that the name speaks of. JSON null counts as absent.
func (f *fields) raw(field string) (json.RawMessage, bool) {
	name := f.in.source(field)
	f.asked = append(f.asked, name)
	v, ok := f.object[name]
	if outer, inner, dotted := strings.Cut(name, "."); !ok && dotted {
		v, ok = f.inside(outer)[inner]
	}
	return v, ok && string(v) != "null"
}

// inside returns the members of the object in field outer.
func (f *fields) inside(outer string) map[string]json.RawMessage {
	members, ok := f.nested[outer]
	if v, is := f.object[outer]; is && !ok {
		if json.Unmarshal(v, &members) != nil {
			f.fail(outer, "an object", v)
		}
		if f.nested == nil {
			f.nested = map[string]map[string]json.RawMessage{}
		}
		f.nested[outer] = members
	}
	return members
}

// name decodes a short string; a number counts as its digits, because ids
// often come as numbers.
func (f *fields) name(field string) string {
	v, ok := f.raw(field)
	if !ok {
		return ""
	}
	var s string
	if json.Unmarshal(v, &s) == nil {
		return s
	}
	var n json.Number
	if json.Unmarshal(v, &n) == nil {
		return n.String()
	}
	f.fail(f.in.source(field), "a string", v)
	return ""
}

func (f *fields) time(field string) time.Time {
	s := f.name(field)
	if s == "" || f.err != nil {
		return time.Time{}
	}
	t, err := parseTime(s)
	if err != nil {
		f.err = fmt.Errorf("%s: %w", f.in.source(field), err)
	}
	return t
}

// decode decodes a field into a value and reports whether it is there; want
// says what it must be.
func (f *fields) decode(field, want string, into any) bool {
	v, ok := f.raw(field)
	if ok && json.Unmarshal(v, into) != nil {
		f.fail(f.in.source(field), want, v)
	}
	return ok
}

func (f *fields) fail(name, want string, got json.RawMessage) {
	switch is := kind(got); {
	case f.err != nil:
	case strings.HasPrefix(want, is):
		f.err = fmt.Errorf("%s must be %s; something in it cannot be read", name, want)
	default:
		f.err = fmt.Errorf("%s must be %s, not %s", name, want, is)
	}
}

// countUnknown counts the fields that nothing asked for.
func (f *fields) countUnknown() {
	for name := range f.object {
		if _, opened := f.nested[name]; !opened && !slices.Contains(f.asked, name) {
			f.in.unknown[name]++
		}
	}
	for outer, members := range f.nested {
		for inner := range members {
			if name := outer + "." + inner; !slices.Contains(f.asked, name) {
				f.in.unknown[name]++
			}
		}
	}
}

// kind says in a word what a JSON value is.
func kind(v json.RawMessage) string {
	switch v[0] {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case '"':
		return "a string"
	case 't', 'f':
		return "true or false"
	}
	return "a number"
}

// sentence turns a JSON error into one.
func sentence(err error) error {
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF), err.Error() == "unexpected end of JSON input":
		return errors.New("the JSON object is cut off")
	case errors.As(err, &syntax):
		return fmt.Errorf("not JSON, at byte %d of the line: %w", syntax.Offset, err)
	}
	return err
}

// parseTime reads RFC 3339, and what spreadsheets write.
func parseTime(s string) (time.Time, error) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02 15:04", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, errors.New("not a date; write 2026-11-20T10:00:00Z or 2026-11-20")
}
