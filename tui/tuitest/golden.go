package tuitest

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
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
