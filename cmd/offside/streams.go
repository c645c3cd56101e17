package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"offside/tui/ui/safetext"
)

// streams are what a command reads from and writes to: results to out,
// progress and complaints to err.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

func standardStreams() streams { return streams{in: os.Stdin, out: os.Stdout, err: os.Stderr} }

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// interactive reports whether somebody sits at both ends.
func (s streams) interactive() bool { return isTerminal(s.in) && isTerminal(s.out) }

// asks puts a question to whoever sits there, and reports whether the answer is
// yes.
func (s streams) asks(question string) bool {
	fmt.Fprintf(s.err, "%s [y/N] ", question)
	answer, _ := bufio.NewReader(s.in).ReadString('\n') // no answer is no
	answer = strings.ToLower(strings.TrimSpace(answer))
	return answer == "y" || answer == "yes"
}

// jsonTo returns an encoder whose output is harmless on a terminal, whatever
// the messages hold.
func jsonTo(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(safetext.JSON(w))
	enc.SetEscapeHTML(false)
	return enc
}

// linesTo returns what writes one line into b that is harmless on a terminal.
func linesTo(b *strings.Builder) func(format string, args ...any) {
	return func(format string, args ...any) {
		b.WriteString(safetext.Inline(fmt.Sprintf(format, args...), 0) + "\n")
	}
}
