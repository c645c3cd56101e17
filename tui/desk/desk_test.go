package desk

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"offside/queue"
)

// at opens ana's desk.
func at(t *testing.T, state string) (*Desk, Things) {
	t.Helper()
	d, things, err := Open(Place{State: state, Queue: "queue.db", Reviewer: "ana"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d, things
}

// draft is a draft with a note.
func draft(item uint64, note string) Things {
	return Things{Drafts: []Draft{{Item: item, Content: "c", Note: note, Marks: []queue.Mark{{Detection: 1, Truth: queue.Rejected, Origin: queue.Explicit}}}}}
}

func TestWhatIsSavedIsThereAgain(t *testing.T) {
	state := t.TempDir()
	for i, note := range []string{"", "a", "b", strings.Repeat("long ", 40_000), "short again", "x"} {
		d, got := at(t, state)
		if i > 0 && len(got.Drafts) != 1 {
			t.Fatalf("round %d: %+v", i, got)
		}
		for range i { // each slot has its turn
			if err := d.Save(draft(7, note)); err != nil {
				t.Fatal(err)
			}
		}
		if err := d.Save(draft(7, note)); err != nil {
			t.Fatal(err)
		}
		d.Close()
		d, got = at(t, state)
		if want := draft(7, note); !reflect.DeepEqual(got, want) {
			t.Fatalf("round %d: read %+v, want %+v", i, got, want)
		}
		d.Close()
	}
}

func TestItIsForItsOwnerOnly(t *testing.T) {
	state := t.TempDir()
	d, _ := at(t, state)
	info, err := os.Stat(d.file.Name())
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info.Mode(), err)
	}
	if strings.Contains(d.file.Name(), "ana") {
		t.Errorf("the name gives the reviewer away: %s", d.file.Name())
	}
}

// Each byte of a write may be missing or wrong: then the one before counts.
func TestTornWrite(t *testing.T) {
	state := t.TempDir()
	d, _ := at(t, state)
	if err := d.Save(draft(1, "first")); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(d.file.Name())
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Save(draft(2, "second")); err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(d.file.Name())
	if err != nil {
		t.Fatal(err)
	}
	name := d.file.Name()
	d.Close()
	last := 0
	for i := range after {
		if after[i] != before[i] {
			last = i
		}
	}
	for cut := 0; cut <= last; cut += 7 {
		torn := append(append([]byte{}, after[:cut]...), before[cut:]...)
		if err := os.WriteFile(name, torn, 0o600); err != nil {
			t.Fatal(err)
		}
		d, got := at(t, state)
		if !reflect.DeepEqual(got, draft(1, "first")) && !reflect.DeepEqual(got, draft(2, "second")) {
			t.Fatalf("cut at %d: %+v", cut, got)
		}
		d.Close()
	}
}

// A disk that is full later keeps nothing from being saved: the file's room was
// written out when it was made.
func TestRoomIsMadeAtOnce(t *testing.T) {
	d, _ := at(t, t.TempDir())
	size := func() int64 {
		info, err := d.file.Stat()
		if err != nil {
			t.Fatal(err)
		}
		return info.Size()
	}
	before := size()
	for range 5 {
		if err := d.Save(draft(1, strings.Repeat("n", 2000))); err != nil {
			t.Fatal(err)
		}
	}
	if size() != before || before < 64<<10 {
		t.Errorf("%d bytes, then %d", before, size())
	}
}

// A second console has a desk of its own; what it leaves is found.
func TestTwoConsoles(t *testing.T) {
	state := t.TempDir()
	one, _ := at(t, state)
	two, _ := at(t, state)
	if one.file.Name() == two.file.Name() {
		t.Fatal("both write one file")
	}
	if err := one.Save(draft(1, "one")); err != nil {
		t.Fatal(err)
	}
	if err := two.Save(draft(2, "two")); err != nil {
		t.Fatal(err)
	}
	one.Close()
	two.Close()
	for range 2 {
		d, got := at(t, state)
		if len(got.Drafts) != 2 {
			t.Fatalf("%+v", got)
		}
		d.Close()
	}
	if left, _ := filepath.Glob(filepath.Join(state, "offside", "desk", "*")); len(left) != 1 {
		t.Errorf("files left: %v", left)
	}
}

// A purge erases drafts for good: nothing of them stays in the file.
func TestForget(t *testing.T) {
	state := t.TempDir()
	d, _ := at(t, state)
	for _, note := range []string{"a secret of some length", "the same secret", "x"} {
		things := draft(7, note)
		things.Drafts = append(things.Drafts, draft(8, "stays").Drafts...)
		if err := d.Save(things); err != nil {
			t.Fatal(err)
		}
	}
	name := d.file.Name()
	gone := func(n uint64) bool { return n == 7 }
	if err := Forget(Place{State: state, Queue: "queue.db"}, gone); err != nil {
		t.Fatal(err) // in use: left to the console
	}
	d.Close()
	if err := Forget(Place{State: state, Queue: "queue.db"}, gone); err != nil {
		t.Fatal(err)
	}
	if src, err := os.ReadFile(name); err != nil || strings.Contains(string(src), "secret") {
		t.Errorf("a note is still in the file, %v", err)
	}
	if _, got := at(t, state); !reflect.DeepEqual(got, draft(8, "stays")) {
		t.Errorf("left %+v", got)
	}
}

// What was begun goes with the queue from key to key: into an encryption, to
// another key, and out of it.
func TestRekey(t *testing.T) {
	p := Place{State: t.TempDir(), Queue: "queue.db", Reviewer: "ana"}
	d, _, err := Open(p)
	if err != nil {
		t.Fatal(err)
	}
	want, name := draft(7, "a secret"), d.file.Name()
	if err := d.Save(want); err != nil {
		t.Fatal(err)
	}
	d.Close()
	for _, key := range []string{"AGE-SECRET-KEY-1", "AGE-SECRET-KEY-2", ""} {
		if err := Rekey(p, key); err != nil {
			t.Fatal(err)
		}
		p.Key = key
		if src, err := os.ReadFile(name); err != nil || strings.Contains(string(src), "secret") != (key == "") {
			t.Errorf("key %q: readable without it, %v", key, err)
		}
		d, got, err := Open(p)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("key %q: %+v, %v", key, got, err)
		}
		d.Close()
	}
}

// Where the queue has a key, nobody reads the desk without it.
func TestSealed(t *testing.T) {
	p := Place{State: t.TempDir(), Queue: "queue.db", Reviewer: "ana", Key: "AGE-SECRET-KEY-1"}
	d, _, err := Open(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Save(draft(7, "a secret")); err != nil {
		t.Fatal(err)
	}
	name := d.file.Name()
	d.Close()
	if src, err := os.ReadFile(name); err != nil || strings.Contains(string(src), "secret") {
		t.Errorf("it can be read, %v", err)
	}
	d, got, err := Open(p)
	if err != nil || !reflect.DeepEqual(got, draft(7, "a secret")) {
		t.Errorf("read %+v, %v", got, err)
	}
	d.Close()
	p.Key = "another"
	if _, _, err := Open(p); err == nil || !strings.Contains(err.Error(), "another key") {
		t.Errorf("with another key: %v", err)
	}
}

func TestDamaged(t *testing.T) {
	state := t.TempDir()
	d, _ := at(t, state)
	name := d.file.Name()
	d.Close()
	if err := os.WriteFile(name, []byte(strings.Repeat("garbage", 10_000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Open(Place{State: state, Queue: "queue.db", Reviewer: "ana"}); err == nil || !strings.Contains(err.Error(), name) {
		t.Errorf("said %v", err)
	}
}
