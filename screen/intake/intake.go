// Package intake reads messages from files and streams: JSON Lines, CSV with a
// header, and plain text with one message a line.
//
// A bad record never ends the reading: Next returns a *LineError for it and
// goes on with the next one. Memory is bounded by the largest record that is
// accepted, whatever the input holds. No input makes it panic.
package intake

import (
	"bufio"
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"offside/screen"
)

// Format is a form in which messages come.
type Format string

// The formats. Auto goes by the name's ending, then by the first bytes.
const (
	Auto  Format = "auto"
	JSONL Format = "jsonl" // one JSON object a line
	CSV   Format = "csv"   // with a header; commas, semicolons or tabs
	Text  Format = "text"  // one message a line, blank lines skipped
)

// Formats returns the names that a user may give.
func Formats() []string { return []string{string(Auto), string(JSONL), string(CSV), string(Text)} }

// MaxRecord is the size in bytes of the largest record accepted by default.
const MaxRecord = 10 << 20

// MaxName is the size in bytes of the longest id, thread or other short field
// of a message that is accepted: what stands in indexes must have an end.
const MaxName = 1024

// Errors that end the reading. They are wrapped with the input's name.
var (
	ErrBinary    = errors.New("looks like a binary file, not like messages; if it is text all the same, name its --format")
	ErrUTF16     = errors.New("is UTF-16; convert it first: iconv -f UTF-16 -t UTF-8")
	ErrJSONArray = errors.New("is one JSON array; one object a line is wanted: jq -c '.[]' FILE")
	ErrNoText    = errors.New("has no column named")
	ErrFormat    = errors.New("unknown format")
)

// LineError is a complaint about one record, which was skipped.
type LineError struct {
	Name string // of the input
	Line int    // where the record starts, from 1
	What string
}

// Error returns "file:line: what".
func (e *LineError) Error() string { return fmt.Sprintf("%s:%d: %s", e.Name, e.Line, e.What) }

// Options of a Reader. The zero value is a good one.
type Options struct {
	Format Format
	// Map names, for a field of the message ("text", "sender.id"), the field
	// or column that holds it in the input.
	Map map[string]string
	// Key makes the ids of records without one unguessable: an id is a keyed
	// hash of the record, so that reading it twice gives the same id.
	Key []byte
	// MaxRecord is the size in bytes of the largest record accepted; 0 is
	// MaxRecord.
	MaxRecord int
}

// Reader reads messages. Make one with NewReader; it is not safe for
// concurrent use.
type Reader struct {
	name    string
	format  Format
	options Options
	lines   lines
	next    func() (screen.Message, error)
	unknown map[string]int
	mended  int
}

// NewReader returns a reader of the messages in r. name is what complaints
// call the input. It reads the first bytes to tell the format, and a CSV's
// header; the error says what is wrong with the input as a whole.
func NewReader(name string, r io.Reader, o Options) (*Reader, error) {
	if o.MaxRecord <= 0 {
		o.MaxRecord = MaxRecord
	}
	br := bufio.NewReaderSize(r, 64<<10)
	in := &Reader{name: name, options: o, unknown: map[string]int{}}
	head, err := firstLine(br, 4<<10)
	if err != nil && err != io.EOF {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if in.format, err = sniff(name, head, o.Format); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if bytes.HasPrefix(head, []byte("\xef\xbb\xbf")) {
		br.Discard(3)
	}
	in.lines = lines{r: br, limit: o.MaxRecord}
	switch in.format {
	case JSONL:
		in.next = in.nextJSON
	case CSV:
		if in.next, err = newCSV(in); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	default:
		in.next = in.nextText
	}
	return in, nil
}

// firstLine peeks at what there is of r up to the end of its first line that is
// not blank, and beyond, if it need not be waited for; n bytes at most. The input
// can be a stream that grows slowly.
func firstLine(r *bufio.Reader, n int) (head []byte, err error) {
	for want := 1; ; want = len(head) + 1 {
		_, err = r.Peek(want)
		head, _ = r.Peek(min(r.Buffered(), n))
		if err != nil || len(head) == n || bytes.IndexByte(bytes.TrimLeft(head, "\xef\xbb\xbf \t\r\n"), '\n') >= 0 {
			return head, err
		}
	}
}

// sniff tells the format and refuses what is none.
func sniff(name string, head []byte, f Format) (Format, error) {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return "", ErrUTF16
	}
	switch f {
	case JSONL, CSV, Text:
		return f, nil
	case Auto, "":
	default:
		return "", fmt.Errorf("%w %q; the formats are %s", ErrFormat, f, strings.Join(Formats(), ", "))
	}
	if looksBinary(head) {
		return "", ErrBinary
	}
	first := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	switch strings.ToLower(filepath.Ext(name)) {
	case ".jsonl", ".ndjson", ".json":
		if bytes.HasPrefix(first, []byte("[")) {
			return "", ErrJSONArray
		}
		return JSONL, nil
	case ".csv", ".tsv":
		return CSV, nil
	case ".txt", ".text":
		return Text, nil
	}
	if bytes.HasPrefix(first, []byte("{")) {
		return JSONL, nil
	}
	return Text, nil
}

// looksBinary reports whether a file's first bytes hold what no text has: NULs
// beside bytes that are no UTF-8, or a large share of control characters. A
// lone NUL in a text is a trick of its author, not a binary file.
func looksBinary(head []byte) bool {
	odd, nul := 0, 0
	for rest := head; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		switch {
		case r == utf8.RuneError && n == 1 && len(rest) >= utf8.UTFMax:
			odd++
		case r == 0:
			nul++
		case r < ' ' && r != '\n' && r != '\r' && r != '\t' && r != 0x1b:
			odd++
		}
		rest = rest[n:]
	}
	return nul > 0 && odd > 0 || (nul+odd)*5 > len(head)
}

// Next returns the next message. A record that is none gives a *LineError, and
// the next call goes on behind it; io.EOF is the end; any other error is the
// input's and final.
func (in *Reader) Next() (screen.Message, error) { return in.next() }

// Format returns the format that is being read.
func (in *Reader) Format() Format { return in.format }

// Unknown returns the fields that no message has, with how often each came.
func (in *Reader) Unknown() map[string]int { return in.unknown }

// Mended returns how many messages held bytes that are not UTF-8; they were
// read with U+FFFD in their place.
func (in *Reader) Mended() int { return in.mended }

// Bytes returns how many bytes of the input were read.
func (in *Reader) Bytes() int64 { return in.lines.bytes }

// complain makes the error for a record that starts at line.
func (in *Reader) complain(line int, format string, args ...any) error {
	return &LineError{Name: in.name, Line: line, What: fmt.Sprintf(format, args...)}
}

// tooLong is the complaint about a record over the limit.
func (in *Reader) tooLong(line int, size int64) error {
	return in.complain(line, "record of %s skipped; at most %s is read (--max-record)", sizeOf(size), sizeOf(int64(in.options.MaxRecord)))
}

func sizeOf(n int64) string {
	if n < 100_000 {
		return fmt.Sprintf("%d bytes", n)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}

// accept refuses a message with a name that is too long, and gives one without
// an id its id.
func (in *Reader) accept(m *screen.Message) error {
	for _, n := range []struct{ field, value string }{
		{"id", m.ID}, {"thread", m.Thread}, {"surface", m.Surface}, {"contract.state", m.Contract.State},
		{"sender.id", m.Sender.ID}, {"sender.role", m.Sender.Role}, {"sender.plan", m.Sender.Plan}, {"sender.country", m.Sender.Country},
		{"recipient.id", m.Recipient.ID}, {"recipient.role", m.Recipient.Role}, {"recipient.plan", m.Recipient.Plan}, {"recipient.country", m.Recipient.Country},
	} {
		if len(n.value) > MaxName {
			return fmt.Errorf("%s has %d bytes; at most %d are read", in.source(n.field), len(n.value), MaxName)
		}
	}
	in.identify(m)
	return nil
}

// mend replaces what is not UTF-8, and counts it.
func (in *Reader) mend(b []byte) []byte {
	if utf8.Valid(b) {
		return b
	}
	in.mended++
	return bytes.ToValidUTF8(b, []byte("\uFFFD"))
}

// identify gives a message without an id, or with one that nobody could see,
// one that depends on all it says.
func (in *Reader) identify(m *screen.Message) {
	if strings.TrimSpace(m.ID) != "" {
		return
	}
	record, err := json.Marshal(m)
	if err != nil { // a value of Meta that JSON has no form for: the text must do
		record = []byte(m.Text)
	}
	mac := hmac.New(sha256.New, in.options.Key)
	mac.Write([]byte("offside message id\x00"))
	mac.Write(record)
	m.ID = "h-" + hex.EncodeToString(mac.Sum(nil)[:10])
}

func (in *Reader) nextText() (screen.Message, error) {
	for {
		line, err := in.lines.next()
		if errors.Is(err, errTooLong) {
			return screen.Message{}, in.tooLong(in.lines.number, in.lines.size)
		}
		if err != nil {
			return screen.Message{}, in.failed(err)
		}
		if line = in.mend(line); len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		m := screen.Message{Text: string(line)}
		in.identify(&m)
		return m, nil
	}
}

// failed wraps an error of the input, but not its end.
func (in *Reader) failed(err error) error {
	if err == io.EOF {
		return err
	}
	return fmt.Errorf("%s: after line %d: %w", in.name, in.lines.number, err)
}
