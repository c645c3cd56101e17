package safetext

import (
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// JSON returns a writer for JSON that passes it on to w with every control and
// format character beyond ASCII written as an escape: C1 controls, bidi
// overrides, zero-width and tag characters. The JSON means the same, and a
// terminal that shows it obeys none of it. (ASCII control characters cannot
// stand in JSON text except as escapes or white space.)
//
// What is written must be UTF-8; a character may be split over two calls.
func JSON(w io.Writer) io.Writer { return &escaper{w: w} }

type escaper struct {
	w    io.Writer
	part []byte // the beginning of a character
	out  []byte
}

// Write implements io.Writer.
func (e *escaper) Write(b []byte) (int, error) {
	in := b
	if len(e.part) > 0 {
		in = append(e.part, b...)
	}
	e.out, e.part = e.out[:0], nil
	for len(in) > 0 {
		if in[0] < utf8.RuneSelf && in[0] != 0x7f {
			e.out, in = append(e.out, in[0]), in[1:]
			continue
		}
		if !utf8.FullRune(in) {
			e.part = append([]byte(nil), in...)
			break
		}
		r, n := utf8.DecodeRune(in)
		if unicode.In(r, unicode.Cc, unicode.Cf) {
			e.out = escape(e.out, r)
		} else {
			e.out = append(e.out, in[:n]...)
		}
		in = in[n:]
	}
	if _, err := e.w.Write(e.out); err != nil {
		return 0, err
	}
	return len(b), nil
}

// escape appends r as JSON escapes, in UTF-16.
func escape(b []byte, r rune) []byte {
	if r > 0xFFFF {
		high, low := utf16.EncodeRune(r)
		return fmt.Appendf(b, `\u%04x\u%04x`, high, low)
	}
	return fmt.Appendf(b, `\u%04x`, r)
}
