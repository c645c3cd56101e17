package remote

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"
	"time"

	"offside/queue"
)

// over sends an error over the wire.
func over(t *testing.T, err error) error {
	t.Helper()
	payload, e := json.Marshal(newFailure(err))
	if e != nil {
		t.Fatal(e)
	}
	return readFailure(payload)
}

// typed are one error of each type of package queue.
func typed() []error {
	return []error{
		&queue.StateError{Verb: queue.DoDecide, State: queue.Snoozed},
		&queue.ClaimError{Holder: "bob", Until: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)},
		&queue.CommandError{Index: 2, Command: queue.DoDecide, Item: 7, Err: queue.ErrStale},
		&queue.HeldError{Path: "/q.db", PID: 12},
		&queue.PolicyError{Assessed: "3f2a", InForce: "9c0d"},
	}
}

// TestErrorsCross: errors.Is and errors.As find after the wire what they found
// before it, bare, wrapped, and inside a refused command; the words stay.
func TestErrorsCross(t *testing.T) {
	all := typed()
	for _, c := range codes() {
		all = append(all, c.err)
	}
	for _, e := range all {
		for _, sent := range []error{
			e,
			fmt.Errorf("queue /x: %w: of late", e),
			&queue.CommandError{Index: 1, Command: queue.DoAmend, Item: 9, Err: fmt.Errorf("%w: it was assessed again", e)},
		} {
			got := over(t, sent)
			if got.Error() != sent.Error() {
				t.Errorf("%q became %q", sent, got)
			}
			for _, c := range codes() {
				if errors.Is(got, c.err) != errors.Is(sent, c.err) {
					t.Errorf("%v: errors.Is(%v) was %v", sent, c.err, errors.Is(sent, c.err))
				}
			}
			for _, want := range typed() {
				a, b := reflect.New(reflect.TypeOf(want)), reflect.New(reflect.TypeOf(want))
				foundA, foundB := errors.As(sent, a.Interface()), errors.As(got, b.Interface())
				if foundA != foundB || foundA && a.Elem().Interface().(error).Error() != b.Elem().Interface().(error).Error() {
					t.Errorf("%v: errors.As(%T) was %v and is %v", sent, want, foundA, foundB)
				}
			}
		}
	}
	if got := over(t, queue.ErrNotFound); got != queue.ErrNotFound {
		t.Errorf("a bare sentinel came back as %#v", got)
	}
	var c *queue.CommandError
	if !errors.As(over(t, all[2]), &c) || c.Index != 2 || c.Item != 7 || c.Command != queue.DoDecide || c.Err != queue.ErrStale {
		t.Errorf("%#v", c)
	}
}

// TestEveryErrorCrosses: an error that is new in package queue has to be
// taught to the wire.
func TestEveryErrorCrosses(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", "errors.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	sentinels, types := 0, 0
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			for _, name := range n.Names {
				if strings.HasPrefix(name.Name, "Err") {
					sentinels++
				}
			}
		case *ast.FuncDecl:
			if n.Name.Name == "Error" {
				types++
			}
		}
		return true
	})
	known := 0
	for _, c := range codes() {
		if c.err != context.Canceled && c.err != context.DeadlineExceeded && c.err != syscall.ENOSPC && !strings.HasPrefix(c.name, "permission") && c.name != "not_exist" && c.name != "exist" {
			known++
		}
	}
	if sentinels != known || types != len(typed()) {
		t.Errorf("package queue has %d sentinels and %d types of error, the wire knows %d and %d", sentinels, types, known, len(typed()))
	}
}

func TestUnreadableFailure(t *testing.T) {
	for _, raw := range []string{"", "[]", `{"text":1}`, "\xff"} {
		if err := readFailure([]byte(raw)); !errors.Is(err, errFrame) {
			t.Errorf("%q: %v", raw, err)
		}
	}
	if err := readFailure([]byte(`{"text":"t","is":["of the future"],"command":{}}`)); err == nil || err.Error() != "t" {
		t.Errorf("%v", err)
	}
}
