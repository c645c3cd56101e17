// Command screenshot runs a program in a terminal, types keys into it, and
// writes what its screen then shows as an SVG, cell by cell:
//
//	screenshot -size 120x34 -wait 'c confirm' -keys 'tab' -o review.svg -- offside demo
//
// It waits for -wait before it types, and for -then before it takes the
// picture; with -pause it waits that long after each key.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

func main() {
	var o options
	flag.StringVar(&o.size, "size", "120x34", "columns x rows")
	flag.StringVar(&o.wait, "wait", ".", "regular expression that the screen must show first")
	flag.StringVar(&o.keys, "keys", "", "what to type then")
	flag.StringVar(&o.then, "then", ".", "regular expression that the screen must show after it")
	flag.StringVar(&o.output, "o", "screenshot.svg", "file to write")
	flag.StringVar(&o.hide, "hide", "", "regular expression of text to blank out, such as a temporary path")
	flag.DurationVar(&o.pause, "pause", 0, "how long to wait after each key")
	flag.Parse()
	o.command = flag.Args()
	if err := o.run(); err != nil {
		fmt.Fprintln(os.Stderr, "screenshot:", err)
		os.Exit(1)
	}
}

type options struct {
	size, wait, keys, then, output, hide string
	command                              []string
	pause                                time.Duration
}

func (o *options) run() error {
	var width, height int
	if _, err := fmt.Sscanf(o.size, "%dx%d", &width, &height); err != nil || len(o.command) == 0 {
		return errors.New("no command, or a size that is not like 120x34")
	}
	cmd := exec.Command(o.command[0], o.command[1:]...)
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor")
	tty, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)})
	if err != nil {
		return err
	}
	defer cmd.Wait()
	defer cmd.Process.Kill()
	defer tty.Close()
	e := vt.NewEmulator(width, height)
	go io.Copy(tty, e) // the terminal's answers
	s := &shot{tty: tty, screen: e, output: make(chan []byte)}
	go s.read()
	if err := s.until(o.wait); err != nil {
		return err
	}
	if err := o.press(tty, s); err != nil {
		return err
	}
	if err := s.until(o.then); err != nil {
		return err
	}
	s.settle()
	return os.WriteFile(o.output, svg(e, o.hide), 0o644)
}

// press types the keys, all at once or with a pause after each.
func (o *options) press(tty io.Writer, s *shot) error {
	if o.pause == 0 {
		_, err := io.WriteString(tty, o.keys)
		return err
	}
	for _, k := range o.keys {
		if _, err := io.WriteString(tty, string(k)); err != nil {
			return err
		}
		s.wait(o.pause)
	}
	return nil
}

// shot feeds a program's output to an emulator.
type shot struct {
	tty    io.Reader
	screen *vt.Emulator
	output chan []byte
}

func (s *shot) read() {
	defer close(s.output)
	for {
		buf := make([]byte, 32<<10)
		n, err := s.tty.Read(buf)
		if n > 0 {
			s.output <- buf[:n]
		}
		if err != nil {
			return
		}
	}
}

// until draws until the screen shows what matches.
func (s *shot) until(pattern string) error {
	re, err := regexp.Compile(pattern)
	if err != nil {
		return err
	}
	timeout := time.After(20 * time.Second)
	for !re.MatchString(s.screen.String()) {
		select {
		case b, ok := <-s.output:
			if !ok {
				return fmt.Errorf("the program ended before the screen showed %q:\n%s", pattern, s.screen.String())
			}
			s.screen.Write(b)
		case <-timeout:
			return fmt.Errorf("the screen never showed %q:\n%s", pattern, s.screen.String())
		}
	}
	return nil
}

// wait draws for as long as that.
func (s *shot) wait(d time.Duration) {
	over := time.After(d)
	for {
		select {
		case b, ok := <-s.output:
			if !ok {
				return
			}
			s.screen.Write(b)
		case <-over:
			return
		}
	}
}

// settle draws until nothing has come for a moment.
func (s *shot) settle() {
	for {
		select {
		case b, ok := <-s.output:
			if !ok {
				return
			}
			s.screen.Write(b)
		case <-time.After(300 * time.Millisecond):
			return
		}
	}
}

// blank replaces what matches in a line by the same number of blanks.
func blank(line []string, re *regexp.Regexp) {
	text := strings.Join(line, "")
	for _, m := range re.FindAllStringIndex(text, -1) {
		at := 0
		for i, cell := range line {
			if at >= m[0] && at < m[1] {
				line[i] = " "
			}
			at += len(cell)
		}
	}
}
