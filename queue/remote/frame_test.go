package remote

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
)

func TestFrames(t *testing.T) {
	var wire bytes.Buffer
	sent := []frame{
		{kind: kindHello, payload: []byte("{}")},
		{kind: kindRequest, id: 1<<64 - 1, payload: []byte(strings.Repeat("x", 200_000))},
		{kind: kindBeat, id: 7},
		{kind: kindBye},
	}
	for _, f := range sent {
		if err := writeFrame(&wire, f); err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range sent {
		if got, err := readFrame(&wire); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("frame %q: %v", want.kind, err)
		}
	}
	if _, err := readFrame(&wire); err != io.EOF {
		t.Errorf("at the end: %v", err)
	}
}

func TestBadFrames(t *testing.T) {
	whole := func(n uint32, kind byte, rest string) string {
		return string([]byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n), kind, 0, 0, 0, 0, 0, 0, 0, 1}) + rest
	}
	for name, c := range map[string]struct {
		wire string
		want error
	}{
		"nothing":        {"", io.EOF},
		"half a header":  {whole(0, kindBeat, "")[:7], io.ErrUnexpectedEOF},
		"half a payload": {whole(9, kindAnswer, "1234"), io.ErrUnexpectedEOF},
		"no payload":     {whole(9, kindAnswer, ""), io.ErrUnexpectedEOF},
		"longest lie":    {whole(maxPayload, kindAnswer, "1"), io.ErrUnexpectedEOF},
		"too long":       {whole(maxPayload+1, kindAnswer, "1"), errFrame},
		"all ones":       {strings.Repeat("\xff", 64), errFrame},
		"another kind":   {whole(0, 'z', ""), errFrame},
		"another trade":  {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", errFrame},
	} {
		if _, err := readFrame(strings.NewReader(c.wire)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// TestLyingLength: what a length claims costs nothing before it comes.
func TestLyingLength(t *testing.T) {
	wire := "\x3f\xff\xff\xffa" + strings.Repeat("\x00", 8) + "few"
	allocated := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			_, _ = readFrame(strings.NewReader(wire))
		}
	}).AllocedBytesPerOp()
	if allocated > 1<<20 {
		t.Errorf("%d bytes for a payload that never came", allocated)
	}
}

// FuzzReadFrame: whatever comes, no panic, and what is read is what was
// written.
func FuzzReadFrame(f *testing.F) {
	f.Add([]byte("\x00\x00\x00\x02h\x00\x00\x00\x00\x00\x00\x00\x00{}"))
	f.Add([]byte("\x00\x00\x00\x00b\x00\x00\x00\x00\x00\x00\x00\x01"))
	f.Add([]byte("\x40\x00\x00\x01a\x00\x00\x00\x00\x00\x00\x00\x01"))
	f.Fuzz(func(t *testing.T, wire []byte) {
		r := bytes.NewReader(wire)
		for {
			before := r.Len()
			got, err := readFrame(r)
			if err != nil {
				return
			}
			var again bytes.Buffer
			if err := writeFrame(&again, got); err != nil {
				t.Fatal(err)
			}
			at := len(wire) - before
			if !bytes.Equal(again.Bytes(), wire[at:at+again.Len()]) {
				t.Fatalf("%q became %q", wire[at:], again.Bytes())
			}
		}
	})
}
