package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"offside/screen"
)

func TestMain(m *testing.M) {
	os.Setenv("OFFSIDE_LOT", "0") // the order of a test's items is no matter of chance
	testscript.Main(m, map[string]func(){"offside": main})
}

// TestScripts runs the command line as people do, each script in an empty home.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(env *testscript.Env) error {
			home := filepath.Join(env.WorkDir, "home")
			env.Setenv("HOME", home)
			env.Setenv("TMPDIR", env.WorkDir)
			env.Setenv("OFFSIDE_LOT", "0")
			return os.Mkdir(home, 0o755)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits": exits,
			"fill":  fill,
		},
	})
}

// exits runs a command and checks its exit code: exits 3 offside screen x.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	got := 0
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// fill writes a file of a size: fill FILE BYTES PREFIX SUFFIX, with x between.
func fill(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: fill FILE BYTES PREFIX SUFFIX")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	unquote := strings.NewReplacer(`\n`, "\n", `\0`, "\x00", `\e`, "\x1b").Replace
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(unquote(args[2])+strings.Repeat("x", n)+unquote(args[3])), 0o600))
}

// TestContract holds the machine-readable contract of screening: one record,
// with the two detections that cut exactly these strings out of the input.
func TestContract(t *testing.T) {
	const line = "call me on +1 415 555 2671 or mail jo@example.com"
	t.Setenv("HOME", t.TempDir())
	var out, complaints bytes.Buffer
	code := run(context.Background(), []string{"screen", "--json", "-"}, streams{in: strings.NewReader(line + "\n"), out: &out, err: &complaints})
	if code != exitDone {
		t.Fatalf("exit %d: %s", code, complaints.String())
	}
	var record map[string]any
	if err := json.Unmarshal(out.Bytes(), &record); err != nil {
		t.Fatalf("not one JSON record: %v\n%s", err, out.String())
	}
	for _, field := range []string{"message", "verdict", "priority", "detections", "policy", "engine"} {
		if _, ok := record[field]; !ok {
			t.Errorf("no field %s", field)
		}
	}
	detections := record["detections"].([]any)
	var cut []string
	for _, d := range detections {
		d := d.(map[string]any)
		for _, field := range []string{"rule", "class", "act", "start", "end", "text", "value", "confidence", "evasions", "parts", "clause", "verdict", "exception", "reason", "because"} {
			if v, ok := d[field]; !ok || v == nil {
				t.Errorf("a detection without %s", field)
			}
		}
		cut = append(cut, line[int(d["start"].(float64)):int(d["end"].(float64))])
		if d["verdict"] != string(screen.Violation) || !strings.Contains(d["reason"].(string), "assumed") {
			t.Errorf("%s: %s: %s", d["text"], d["verdict"], d["reason"])
		}
	}
	if want := []string{"+1 415 555 2671", "jo@example.com"}; !slices.Equal(cut, want) {
		t.Errorf("the spans cut out %q, want %q", cut, want)
	}
}
