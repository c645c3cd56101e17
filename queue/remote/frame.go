package remote

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// The kinds of frame.
const (
	kindHello   = 'h'
	kindRequest = 'r'
	kindCancel  = 'c'
	kindBeat    = 'b'
	kindAnswer  = 'a'
	kindFailure = 'f'
	kindBye     = 'q'
)

// maxPayload bounds what a frame carries, in bytes.
const maxPayload = 1 << 30

// headerLen is the length of what stands before a payload.
const headerLen = 4 + 1 + 8

// errFrame: what came is no frame of this protocol.
var errFrame = errors.New("not the protocol of an offside queue")

// frame is what goes over the wire at once.
type frame struct {
	kind    byte
	id      uint64 // of the request that it is about; 0 for hello and bye
	payload []byte
}

// readFrame reads one frame. io.EOF means that the other side ended between
// two frames. Memory is taken as the bytes arrive, never on the word of a
// length alone.
func readFrame(r io.Reader) (frame, error) {
	var header [headerLen]byte
	if _, err := io.ReadFull(r, header[:]); err != nil {
		return frame{}, err
	}
	n := binary.BigEndian.Uint32(header[:])
	f := frame{kind: header[4], id: binary.BigEndian.Uint64(header[5:])}
	switch f.kind {
	case kindHello, kindRequest, kindCancel, kindBeat, kindAnswer, kindFailure, kindBye:
	default:
		return frame{}, fmt.Errorf("%w: a frame of kind %#x", errFrame, f.kind)
	}
	if n > maxPayload {
		return frame{}, fmt.Errorf("%w: a frame of %d bytes", errFrame, n)
	}
	if n == 0 {
		return f, nil
	}
	var payload bytes.Buffer
	payload.Grow(int(min(n, 64<<10)))
	if _, err := io.CopyN(&payload, r, int64(n)); err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return frame{}, err
	}
	f.payload = payload.Bytes()
	return f, nil
}

// writeFrame writes one frame in one go.
func writeFrame(w io.Writer, f frame) error {
	if len(f.payload) > maxPayload {
		return fmt.Errorf("%w: %d bytes in one frame", errFrame, len(f.payload))
	}
	buf := make([]byte, headerLen, headerLen+len(f.payload))
	binary.BigEndian.PutUint32(buf, uint32(len(f.payload)))
	buf[4] = f.kind
	binary.BigEndian.PutUint64(buf[5:], f.id)
	_, err := w.Write(append(buf, f.payload...))
	return err
}
