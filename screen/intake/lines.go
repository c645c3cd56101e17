package intake

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// errTooLong says that a line was longer than the limit; it was passed over.
var errTooLong = errors.New("line too long")

// lines splits a stream into lines of bounded length.
type lines struct {
	r      *bufio.Reader
	limit  int
	number int   // of the line returned last, from 1
	size   int64 // its length in bytes, the line end included
	bytes  int64 // read so far
	buf    []byte
}

// next returns the next line without its line end. The bytes are valid until
// the next call. A line over the limit is read to its end, in bounded memory,
// and gives errTooLong.
func (l *lines) next() ([]byte, error) {
	l.buf, l.size = l.buf[:0], 0
	long := false
	for {
		piece, err := l.r.ReadSlice('\n')
		l.bytes += int64(len(piece))
		l.size += int64(len(piece))
		if len(l.buf)+len(piece) > l.limit+2 { // the line end does not count
			long = true
		}
		if !long {
			l.buf = append(l.buf, piece...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && l.size > 0:
			err = nil // the last line has no line end
		}
		if err != nil {
			return nil, err
		}
		break
	}
	l.number++
	if long {
		l.buf = nil
		return nil, errTooLong
	}
	return bytes.TrimSuffix(bytes.TrimSuffix(l.buf, []byte("\n")), []byte("\r")), nil
}
