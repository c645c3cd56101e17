//go:build unix

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

var firstFrame = struct {
	queue *string
	items *int
}{
	flag.String("queue", "", "queue that BenchmarkFirstFrame opens; one is made where none is given"),
	flag.Int("items", 20_000, "flagged messages in the queue that BenchmarkFirstFrame makes"),
}

// BenchmarkFirstFrame is how long somebody waits who starts the console on a
// queue, from the start of the process until the first items stand on the
// screen, against how long that takes on an empty queue, and how long fzf takes
// until it shows the first lines of a file with as many. They take turns, and the
// median of each is reported, in milliseconds, with the ratios.
//
//	go test ./cmd/offside -run '^$' -bench FirstFrame -benchtime 20x
//	go test ./cmd/offside -run '^$' -bench FirstFrame -benchtime 20x -queue queue.db
func BenchmarkFirstFrame(b *testing.B) {
	dir := b.TempDir()
	bin := filepath.Join(dir, "offside")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		b.Fatalf("go build: %v\n%s", err, out)
	}
	b.Setenv("HOME", dir)
	b.Setenv("TERM", "xterm-256color")
	empty, full := filepath.Join(dir, "empty.db"), *firstFrame.queue
	command(b, "hello\n", "screen", "--queue", empty, "-")
	if full == "" {
		full = filepath.Join(dir, "full.db")
		command(b, "", "screen", "--queue", full, "--fact", "contract.state=none", chat(b, dir, *firstFrame.items))
	}
	var stats struct{ Items int }
	if err := json.Unmarshal([]byte(command(b, "", "queue", "stats", "--json", "--queue", full)), &stats); err != nil {
		b.Fatal(err)
	}
	runs := []*opening{
		{name: "empty", shows: "The queue is empty.", args: []string{bin, "review", "--queue", empty}},
		{name: "queue", shows: "①", args: []string{bin, "review", "--queue", full}},
	}
	if fzf, err := exec.LookPath("fzf"); err == nil {
		runs = append(runs, &opening{name: "fzf", shows: "my number is", args: []string{fzf}, in: lines(b, dir, stats.Items)})
	} else {
		b.Log("there is no fzf to compare with")
	}
	for range b.N {
		for _, r := range runs {
			r.took = append(r.took, r.open(b))
		}
	}
	b.ReportMetric(0, "ns/op")
	for _, r := range runs {
		b.ReportMetric(r.median(), r.name+"-ms")
	}
	for i, r := range runs {
		if i != 1 {
			b.ReportMetric(runs[1].median()/r.median(), "queue/"+r.name)
		}
	}
	b.Logf("%d items", stats.Items)
}

// lines is a file of so many lines.
func lines(b *testing.B, dir string, n int) string {
	b.Helper()
	path := filepath.Join(dir, "lines")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for i := range n {
		fmt.Fprintf(w, "item %d: my number is +44 20 7946 0%03d\n", i, i%1000)
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	return path
}

// opening is a program that is started until it shows something.
type opening struct {
	name, shows, in string
	args            []string
	took            []time.Duration
}

// open starts the program in a terminal that answers, and returns how long it
// took until it showed what it is to show.
func (o *opening) open(b *testing.B) time.Duration {
	b.Helper()
	cmd := exec.Command(o.args[0], o.args[1:]...)
	if o.in != "" {
		f, err := os.Open(o.in)
		if err != nil {
			b.Fatal(err)
		}
		defer f.Close()
		cmd.Stdin = f
	}
	began := time.Now()
	tty, err := pty.StartWithAttrs(cmd, &pty.Winsize{Cols: 120, Rows: 40},
		&syscall.SysProcAttr{Setsid: true, Setctty: true, Ctty: 1}) // the terminal is the output's, the input may be a file
	if err != nil {
		b.Fatal(err)
	}
	e := vt.NewEmulator(120, 40)
	go io.Copy(tty, e)
	defer func() {
		cmd.Process.Kill()
		cmd.Wait()
		tty.Close()
		hangUp(e)
	}()
	defer time.AfterFunc(time.Minute, func() { cmd.Process.Kill() }).Stop() // it is not going to
	var written []byte
	for buf := make([]byte, 32<<10); ; {
		n, err := tty.Read(buf)
		written = append(written, buf[:n]...)
		if bytes.Contains(written, []byte(o.shows)) {
			return time.Since(began)
		}
		if err != nil {
			b.Fatalf("%s never showed %q: %v\n%s", o.name, o.shows, err, written)
		}
		e.Write(buf[:n])
	}
}

// median of the runs, in milliseconds.
func (o *opening) median() float64 {
	took := slices.Sorted(slices.Values(o.took))
	return float64(took[len(took)/2].Microseconds()) / 1000
}
