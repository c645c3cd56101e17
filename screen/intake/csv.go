package intake

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"offside/screen"
)

// columns sets the field that a column's dotted name speaks of.
var columns = map[string]func(m *screen.Message, v string) error{
	"id":                  func(m *screen.Message, v string) error { m.ID = v; return nil },
	"thread":              func(m *screen.Message, v string) error { m.Thread = v; return nil },
	"surface":             func(m *screen.Message, v string) error { m.Surface = v; return nil },
	"text":                func(m *screen.Message, v string) error { m.Text = v; return nil },
	"sender.id":           func(m *screen.Message, v string) error { m.Sender.ID = v; return nil },
	"sender.role":         func(m *screen.Message, v string) error { m.Sender.Role = v; return nil },
	"sender.plan":         func(m *screen.Message, v string) error { m.Sender.Plan = v; return nil },
	"sender.country":      func(m *screen.Message, v string) error { m.Sender.Country = v; return nil },
	"recipient.id":        func(m *screen.Message, v string) error { m.Recipient.ID = v; return nil },
	"recipient.role":      func(m *screen.Message, v string) error { m.Recipient.Role = v; return nil },
	"recipient.plan":      func(m *screen.Message, v string) error { m.Recipient.Plan = v; return nil },
	"recipient.country":   func(m *screen.Message, v string) error { m.Recipient.Country = v; return nil },
	"contract.state":      func(m *screen.Message, v string) error { m.Contract.State = v; return nil },
	"contract.started_at": func(m *screen.Message, v string) (err error) { m.Contract.StartedAt, err = parseTime(v); return err },
	"sent_at":             func(m *screen.Message, v string) (err error) { m.SentAt, err = parseTime(v); return err },
	"attachments": func(m *screen.Message, v string) error {
		for name := range strings.SplitSeq(v, ";") {
			m.Attachments = append(m.Attachments, screen.Attachment{Name: strings.TrimSpace(name)})
		}
		return nil
	},
}

// Fields returns the names of the fields, sorted.
func Fields() []string { return slices.Sorted(maps.Keys(columns)) }

// table reads CSV records. A record may span lines; when its quotes never
// close, or close where they should not, only its first line is given up and
// reading goes on behind that: the lines after a stray quote are records of
// their own.
type table struct {
	in      *Reader
	comma   rune
	header  []string
	set     []func(m *screen.Message, v string) error // by column; nil: unknown
	pending []numbered                                // lines read ahead and given back
}

type numbered struct {
	text []byte
	line int
	size int64
	err  error
}

func newCSV(in *Reader) (func() (screen.Message, error), error) {
	t := &table{in: in, comma: ','}
	head, err := t.record()
	var bad *LineError
	switch {
	case err == io.EOF:
		return func() (screen.Message, error) { return screen.Message{}, io.EOF }, nil
	case errors.As(err, &bad):
		return nil, fmt.Errorf("line %d: %s", bad.Line, bad.What)
	case err != nil:
		return nil, err
	}
	t.comma = delimiter(head.text)
	if t.header, err = t.split(head.text); err != nil {
		return nil, fmt.Errorf("line %d: %w", head.line, err)
	}
	return t.next, t.bind()
}

// delimiter is the one that the header uses most.
func delimiter(header []byte) rune {
	best, most := ',', 0
	for _, c := range ",;\t" {
		if n := bytes.Count(header, []byte(string(c))); n > most {
			best, most = c, n
		}
	}
	return best
}

// bind ties columns to fields.
func (t *table) bind() error {
	byColumn := map[string]string{}
	for field := range columns {
		byColumn[t.in.source(field)] = field
	}
	t.set = make([]func(*screen.Message, string) error, len(t.header))
	found := false
	for i, name := range t.header {
		name = strings.TrimSpace(name)
		t.header[i] = name
		if field, ok := byColumn[name]; ok {
			t.set[i] = columns[field]
			found = found || field == "text"
		}
	}
	if !found {
		return fmt.Errorf("%w %s; its columns are %s; say --map text=COLUMN", ErrNoText, t.in.source("text"), strings.Join(t.header, ", "))
	}
	return nil
}

func (t *table) next() (screen.Message, error) {
	for {
		r, err := t.record()
		if err != nil {
			return screen.Message{}, err
		}
		if len(bytes.TrimSpace(r.text)) == 0 {
			continue
		}
		m, err := t.message(t.in.mend(r.text))
		if errors.Is(err, csv.ErrQuote) || errors.Is(err, csv.ErrBareQuote) {
			t.pending = append(r.more, t.pending...)
		}
		if err == nil {
			err = t.in.accept(&m)
		}
		if err != nil {
			return screen.Message{}, t.in.complain(r.line, "%s", err)
		}
		return m, nil
	}
}

func (t *table) message(raw []byte) (screen.Message, error) {
	var m screen.Message
	values, err := t.split(raw)
	if err != nil {
		return m, err
	}
	if len(values) != len(t.header) {
		return m, fmt.Errorf("%d fields, but the header has %d", len(values), len(t.header))
	}
	for i, v := range values {
		switch set := t.set[i]; {
		case v == "":
		case set != nil:
			if err := set(&m, v); err != nil {
				return m, fmt.Errorf("%s: %w", t.header[i], err)
			}
		case strings.HasPrefix(t.header[i], "meta."):
			if m.Meta == nil {
				m.Meta = screen.Meta{}
			}
			m.Meta[strings.TrimPrefix(t.header[i], "meta.")] = v
		default:
			t.in.unknown[t.header[i]]++
		}
	}
	return m, nil
}

// split cuts one record into its fields.
func (t *table) split(raw []byte) ([]string, error) {
	r := csv.NewReader(bytes.NewReader(raw))
	r.Comma = t.comma
	r.FieldsPerRecord = -1
	values, err := r.Read()
	if err == io.EOF {
		return nil, nil
	}
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return nil, fmt.Errorf("column %d: %w", parse.Column, parse.Err)
	}
	return values, err
}

// line returns the next line, those given back first.
func (t *table) line() numbered {
	if len(t.pending) > 0 {
		l := t.pending[0]
		t.pending = t.pending[1:]
		return l
	}
	text, err := t.in.lines.next()
	return numbered{bytes.Clone(text), t.in.lines.number, t.in.lines.size, err}
}

// record is a record as it stands in the input.
type record struct {
	text []byte
	line int        // where it starts
	more []numbered // its lines behind the first
}

// record returns the next record: as many lines as it takes for its quotes to
// close.
func (t *table) record() (record, error) {
	first := t.line()
	switch {
	case errors.Is(first.err, errTooLong):
		return record{}, t.in.tooLong(first.line, first.size)
	case first.err != nil:
		return record{}, t.in.failed(first.err)
	}
	r := record{text: first.text, line: first.line}
	for open := oddQuotes(r.text); open; {
		l := t.line()
		r.more = append(r.more, l)
		if l.err != nil || len(r.text)+len(l.text) > t.in.options.MaxRecord {
			t.pending = append(r.more, t.pending...)
			return record{}, t.in.complain(first.line, "a quote opens and never closes")
		}
		r.text = append(append(r.text, '\n'), l.text...)
		open = open != oddQuotes(l.text)
	}
	return r, nil
}

// oddQuotes reports whether a line leaves a quoted field open, or closes one.
func oddQuotes(line []byte) bool { return bytes.Count(line, []byte{'"'})%2 == 1 }

// ErrField: a message has no field of that name.
var ErrField = errors.New("no such field")

// Set sets the field of m that a dotted name speaks of, as a CSV column would.
// ErrField.
func Set(m *screen.Message, field, value string) error {
	set, ok := columns[field]
	if !ok {
		return fmt.Errorf("%w; there are %s", ErrField, strings.Join(Fields(), ", "))
	}
	return set(m, value)
}
