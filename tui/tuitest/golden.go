package tuitest

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// update says that golden files are to be written, not compared.
var update = flag.Bool("update", false, "write the golden files anew")

// Golden compares a frame with testdata/name.golden.
func Golden(t testing.TB, name string, f Frame) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	got := f.String()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (write it with: go test -update)", err)
	}
	if got != string(want) {
		t.Errorf("frame differs from %s (look at it, then: go test -update)\ngot:\n%s\nwant:\n%s", path, got, want)
	}
}

// Fits holds what is true of every view, whatever is in it: h lines of w
// columns, and only the renderer's own sequences.
func Fits(t testing.TB, view string, w, h int) {
	t.Helper()
	lines := strings.Split(view, "\n")
	if len(lines) != h {
		t.Fatalf("%d lines at %d×%d", len(lines), w, h)
	}
	for y, l := range lines {
		if n := ansi.StringWidth(l); n != w {
			t.Fatalf("line %d is %d wide at %d×%d: %q", y, n, w, h, l)
		}
	}
	if s := Stray(view); len(s) > 0 {
		t.Fatalf("stray sequences at %d×%d: %v", w, h, s)
	}
}
