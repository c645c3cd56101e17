// Command screenshot runs a program in a terminal, types keys into it, and
// writes what its screen then shows as an SVG, cell by cell:
//
//	screenshot -size 120x34 -wait 'c confirm' -keys jjj -each '▌.*' -o review.svg -- offside demo
//
// It waits for -wait before it types, and for -then before it takes the
// picture. After each key it waits until what -each matches on the screen is no
// longer what it was before, which is what the key did, and then for -pause, as
// somebody who reads.
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
	flag.StringVar(&o.each, "each", "", "regular expression of what each key changes on the screen")
	flag.StringVar(&o.then, "then", ".", "regular expression that the screen must show after it")
	flag.StringVar(&o.output, "o", "screenshot.svg", "file to write")
	flag.StringVar(&o.hide, "hide", "", "regular expression of text to blank out, such as a temporary path")
	flag.DurationVar(&o.pause, "pause", 0, "how long to wait after what each key did")
	flag.Parse()
	o.command = flag.Args()
	if err := o.run(); err != nil {
		fmt.Fprintln(os.Stderr, "screenshot:", err)
		os.Exit(1)
	}
}

type options struct {
	size, wait, keys, each, then, output, hide string
	command                                    []string
	pause                                      time.Duration
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

// press types the keys, each when what the one before did is seen.
func (o *options) press(tty io.Writer, s *shot) error {
	each, err := regexp.Compile(o.each)
	if err != nil {
		return err
	}
	for i, k := range o.keys {
		before := s.found(each)
		if _, err := io.WriteString(tty, string(k)); err != nil {
			return err
		}
		what := fmt.Sprintf("another %q after key %d, %q", o.each, i+1, k)
		if err := s.await(what, func() bool { return o.each == "" || s.found(each) != before }); err != nil {
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

// found is the text on the screen that matches.
func (s *shot) found(re *regexp.Regexp) string { return re.FindString(s.screen.String()) }

// until draws until the screen shows what matches.
func (s *shot) until(pattern string) error {
	re, err := regexp.Compile(pattern)
	if err != nil {
		return err
	}
	return s.await(fmt.Sprintf("%q", pattern), func() bool { return re.MatchString(s.screen.String()) })
}

// await draws until ok, when the screen shows what is wanted.
func (s *shot) await(what string, ok func() bool) error {
	timeout := time.After(20 * time.Second)
	for !ok() {
		select {
		case b, open := <-s.output:
			if !open {
				return fmt.Errorf("the program ended before the screen showed %s:\n%s", what, s.screen.String())
			}
			s.screen.Write(b)
		case <-timeout:
			return fmt.Errorf("the screen never showed %s:\n%s", what, s.screen.String())
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
