//go:build unix

package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// TestClaimLost lets a reviewer's claim run out in the middle of their work, and
// somebody else take the item meanwhile: who has it is said, the work stays with
// the item, and saves as soon as it is free again.
func TestClaimLost(t *testing.T) {
	t.Parallel()
	env := home(t)
	path := sampleQueue(t, env, 2)
	d := &day{session: start(t, env, 120, 40, "review", "--queue", path, "--as", "ana", "--lease", "2s")}
	d.see(`c confirm`)
	id := d.works()
	claim := func() (out, errs string, err error) {
		return output(t, env, "claim", "--queue", path, "--as", "bob", "--json", id)
	}
	claimed, errs, err := claim()
	for err != nil && strings.Contains(errs, "ana holds the item") { // until the claim has run out
		claimed, errs, err = claim()
	}
	if err != nil {
		t.Fatalf("claim: %v: %s", err, errs)
	}
	var bobs struct {
		Item struct{ Claim struct{ Token uint64 } }
	}
	if err := json.Unmarshal([]byte(claimed), &bobs); err != nil {
		t.Fatal(err)
	}
	d.asks("c", id+" is not saved: bob holds the item")
	screen := d.see("your marks and note are kept")
	for _, want := range []string{"─ " + id + " ", "✓ accepted", "note work on " + id} {
		if !strings.Contains(screen, want) {
			t.Errorf("the screen does not show %q:\n%s", want, screen)
		}
	}
	if out, errs, err := output(t, env, "release", "--queue", path, "--as", "bob", "--token", fmt.Sprint(bobs.Item.Claim.Token), id); err != nil {
		t.Fatalf("release: %v: %s%s", err, out, errs)
	}
	d.verdict(id, "c")
	d.press("q")
	if code := d.wait(); code != 0 {
		t.Errorf("exit %d:\n%s", code, d.tail())
	}
	if got := answers(t, env, path)[id]; got.Outcome != "confirm" || got.Note != "work on "+id {
		t.Errorf("the label says %+v", got)
	}
}

// works leaves a mark and a note on the item in front, and returns its id.
func (d *day) works() string {
	d.t.Helper()
	id, _ := d.current()
	d.opened("+", `✓ accepted`)
	d.opened("i", "─ Note ─")
	d.press("work on " + id)
	d.see("work on " + id)
	d.opened("\r", "note work on "+id)
	return id
}
