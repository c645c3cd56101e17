package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, syscall.ENOSPC }

// TestFullOutput: what could not be written is no success, whatever else the
// command has to say.
func TestFullOutput(t *testing.T) {
	dir := t.TempDir()
	queue, good, mixed := filepath.Join(dir, "q.db"), filepath.Join(dir, "good.jsonl"), filepath.Join(dir, "mixed.jsonl")
	for name, text := range map[string]string{good: `{"id":"m-1","text":"call +1 415 555 2671"}`, mixed: `{"id":"m-2","text":"call +1 415 555 2671"}` + "\nbad\n"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	do := func(out io.Writer, args ...string) (int, string) {
		var complaints bytes.Buffer
		code := run(t.Context(), append([]string{"--queue", queue}, args...), streams{in: strings.NewReader(""), out: out, err: &complaints})
		return code, complaints.String()
	}
	for _, args := range [][]string{{"screen", good}, {"decide", "@1", "confirm"}} {
		if code, said := do(io.Discard, args...); code != exitDone {
			t.Fatal(code, said)
		}
	}
	for _, args := range [][]string{
		{"list"}, {"show", "@1"}, {"queue", "check"}, {"audit", "verify"}, {"audit", "log"}, {"screen", good},
		{"screen", "--json", mixed}, {"screen", "--json", "--fail-on", "violation", good}, {"screen", "--explain", mixed}, {"export"},
		{"policy", "diff", filepath.Join("..", "..", "screen", "policy", "freelance.yaml")},
	} {
		code, said := do(full{}, args...)
		if code != exitFailed || strings.Count(said, syscall.ENOSPC.Error()) != 1 {
			t.Errorf("%v: exit %d, %q", args, code, said)
		}
	}
}

// TestJoinedErrors: an error that only says how the command ended hides none
// that is joined to it.
func TestJoinedErrors(t *testing.T) {
	lost := errors.New("the file is gone")
	for _, tc := range []struct {
		err  error
		code int
		said string
	}{
		{errors.Join(errBadInput, nil), exitBad, ""},
		{errors.Join(errors.Join(errFound), nil), exitFound, ""},
		{errors.Join(nil, errBadInput, lost), exitFailed, "offside: the file is gone\n"},
		{errors.Join(errors.Join(errFound, nil), lost), exitFailed, "offside: the file is gone\n"},
	} {
		var said bytes.Buffer
		if code := report(&said, "offside", tc.err); code != tc.code || said.String() != tc.said {
			t.Errorf("%q: exit %d, %q", tc.err, code, said.String())
		}
	}
}
