package export_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"testing"
	"time"

	"offside/data"
	"offside/data/export"
	"offside/data/format"
	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/contact"
)

var (
	start = time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC)
	ana   = queue.Actor{Name: "ana", Kind: queue.Reviewer}
)

// filled is a queue of nine items, decided one an hour: three confirmed, two
// exceptions, two dismissed; one is snoozed and one is open. Even ones are
// under C2.
func filled(t testing.TB) *boltstore.Store {
	t.Helper()
	now := start
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	for i, o := range []queue.Outcome{queue.Confirm, queue.Confirm, queue.Confirm, queue.Exception, queue.Exception, queue.Dismiss, queue.Dismiss, "snooze", ""} {
		var d screen.Detection
		d.Class, d.Act, d.Clause, d.Verdict, d.Span = contact.Phone, contact.Share, fmt.Sprint("C", 2-i%2), screen.Violation, contact.Span{End: 4}
		entry := queue.Entry{Message: screen.Message{ID: fmt.Sprint("m-", i), Text: "0917"},
			Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: .5, Detections: []screen.Detection{d}}}
		if _, err := st.Enqueue(t.Context(), queue.Batch{Entries: []queue.Entry{entry}}); err != nil {
			t.Fatal(err)
		}
		c := queue.Command{Do: queue.DoDecide, Item: uint64(i + 1), Actor: ana, Decision: &queue.Decision{Outcome: o}}
		switch o {
		case "":
			continue
		case "snooze":
			c = queue.Command{Do: queue.DoSnooze, Item: c.Item, Actor: ana, Until: now.Add(24 * time.Hour)}
		case queue.Exception:
			c.Decision.Exception = "X1"
		}
		if _, err := st.Do(t.Context(), c); err != nil {
			t.Fatal(err)
		}
		now = now.Add(time.Hour)
	}
	return st
}

// written is an export to a file: the message ids in it, and its manifest as
// it stands on disk.
func written(t testing.TB, st export.Source, s export.Selection) ([]string, export.Manifest) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "labels.jsonl")
	job, err := export.New(st, export.Options{Select: s, Format: "jsonl", Path: path})
	if err != nil {
		t.Fatal(err)
	}
	said, err := job.Run(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for lines := bufio.NewScanner(bytes.NewReader(b)); lines.Scan(); {
		var l data.Label
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, l.Message.ID)
	}
	var m export.Manifest
	src, err := os.ReadFile(export.ManifestOf(path))
	if err == nil {
		err = json.Unmarshal(src, &m)
	}
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(b)
	if m.SHA256 != hex.EncodeToString(sum[:]) || m.Labels != uint64(len(ids)) || m.Labels != said.Labels || m.File != "labels.jsonl" {
		t.Errorf("manifest %+v", m)
	}
	return ids, m
}

// Whatever is selected, every item of the queue is a label or is left out for
// a reason.
func TestSelection(t *testing.T) {
	st := filled(t)
	open := map[string]uint64{export.NotDecided: 1, export.Snoozed: 1}
	for name, c := range map[string]struct {
		export.Selection
		want string
		left map[string]uint64
	}{
		"all":     {export.Selection{}, "[m-0 m-1 m-2 m-3 m-4 m-5 m-6]", nil},
		"clause":  {export.Selection{Query: queue.Query{Clause: "C2", Order: queue.ByRank, Limit: 1}}, "[m-0 m-2 m-4 m-6]", map[string]uint64{export.Filtered: 3}},
		"since":   {export.Selection{Since: start.Add(5 * time.Hour)}, "[m-5 m-6]", map[string]uint64{export.BeforeSince: 5}},
		"until":   {export.Selection{Until: start.Add(5 * time.Hour)}, "[m-0 m-1 m-2 m-3 m-4]", map[string]uint64{export.AfterUntil: 2}},
		"verdict": {export.Selection{Verdicts: []screen.Verdict{screen.Exception, screen.Allowed}}, "[m-3 m-4 m-5 m-6]", map[string]uint64{export.OtherVerdict: 3}},
		"nothing": {export.Selection{Query: queue.Query{Clause: "C9"}}, "[]", map[string]uint64{export.Filtered: 7}},
	} {
		ids, m := written(t, st, c.Selection)
		want := maps.Clone(open)
		maps.Copy(want, c.left)
		if fmt.Sprint(ids) != c.want || !maps.Equal(m.LeftOut, want) {
			t.Errorf("%s: %v, left out %v; want %s, %v", name, ids, m.LeftOut, c.want, want)
		}
		total := m.Labels
		for _, n := range m.LeftOut {
			total += n
		}
		if total != 9 || m.Decided != 7 {
			t.Errorf("%s: %d items are accounted for, %d decided", name, total, m.Decided)
		}
	}
}

// failing is a queue whose reading fails.
type failing struct{ export.Source }

func (failing) Page(context.Context, queue.Query) (queue.Page, error) {
	return queue.Page{}, errors.New("no such disk")
}

// What fails or is given up leaves the file of before as it was, and nothing
// else.
func TestNeverHalfWritten(t *testing.T) {
	st := filled(t)
	dir := t.TempDir()
	path := filepath.Join(dir, "labels.csv")
	if err := os.WriteFile(path, []byte("before"), 0o600); err != nil {
		t.Fatal(err)
	}
	check := func(what string) {
		t.Helper()
		files, err := os.ReadDir(dir)
		b, _ := os.ReadFile(path)
		if err != nil || len(files) != 1 || string(b) != "before" {
			t.Errorf("%s: %d files, %q, %v", what, len(files), b, err)
		}
	}
	job, err := export.New(failing{st}, export.Options{Format: "csv", Path: path})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := job.Run(t.Context(), nil); err == nil {
		t.Error("the failure is not told")
	}
	check("a failure")
	if job, err = export.New(st, export.Options{Format: "csv", Path: path}); err != nil {
		t.Fatal(err)
	}
	job.Abort()
	job.Abort()
	check("given up")
	if _, err := export.New(st, export.Options{Format: "xml", Path: path}); !errors.Is(err, format.ErrUnknown) {
		t.Errorf("xml: %v", err)
	}
	check("an unknown format")
}

// A link leads to the file that is written; what is no file is left as it is.
func TestPath(t *testing.T) {
	st, dir := filled(t), t.TempDir()
	real, link, hollow := filepath.Join(dir, "real.jsonl"), filepath.Join(dir, "link.jsonl"), filepath.Join(dir, "nowhere", "x.jsonl")
	if err := os.WriteFile(real, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, link); err != nil {
		t.Skip("no links on this file system")
	}
	job, err := export.New(st, export.Options{Format: "jsonl", Path: link})
	if err == nil {
		_, err = job.Run(t.Context(), nil)
	}
	at, _ := os.Lstat(link)
	b, _ := os.ReadFile(real)
	_, beside := os.Stat(export.ManifestOf(link))
	if err != nil || at.Mode()&os.ModeSymlink == 0 || len(b) == 0 || beside != nil {
		t.Errorf("through a link: %v, %v, %d bytes, manifest %v", err, at.Mode(), len(b), beside)
	}
	for _, path := range []string{dir, os.DevNull} {
		if _, err := export.New(st, export.Options{Format: "jsonl", Path: path}); !errors.Is(err, export.ErrNotAFile) {
			t.Errorf("%s: %v", path, err)
		}
	}
	own := filepath.Join(dir, "own.jsonl")
	if err := os.Symlink(st.Path(), own); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{st.Path(), own} {
		if _, err := export.New(st, export.Options{Format: "jsonl", Path: path}); !errors.Is(err, export.ErrQueue) {
			t.Errorf("over the queue itself, %s: %v", path, err)
		}
	}
	_, err = export.New(st, export.Options{Format: "jsonl", Path: hollow})
	var p *fs.PathError
	if !errors.As(err, &p) || p.Path != hollow {
		t.Errorf("a folder that is not there: %v", err)
	}
}

// TestGoesOn: an export that goes on from another writes what was decided
// since, and takes back what does not stand any more.
func TestGoesOn(t *testing.T) {
	st := filled(t)
	dir := t.TempDir()
	base := filepath.Join(dir, "labels.jsonl")
	run := func(path string, from *export.Manifest) export.Manifest {
		t.Helper()
		job, err := export.New(st, export.Options{Format: "jsonl", Path: path, Base: from})
		if err != nil {
			t.Fatal(err)
		}
		m, err := job.Run(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	do := func(cmds ...queue.Command) []queue.Result {
		t.Helper()
		r, err := st.Do(t.Context(), cmds...)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	get := func(n uint64) queue.Item {
		t.Helper()
		it, err := st.Get(t.Context(), n)
		if err != nil {
			t.Fatal(err)
		}
		return it
	}
	run(base, nil)
	first, err := export.ReadManifest(export.ManifestOf(base))
	if err != nil || first.Through == 0 || first.Hash == "" {
		t.Fatalf("%+v %v", first, err)
	}
	dismiss := &queue.Decision{Outcome: queue.Dismiss}
	was := []uint64{get(1).Event, get(2).Event, get(3).Event, get(4).Event}
	do(queue.Command{Do: queue.DoUndo, Item: 1, Actor: ana})
	do(queue.Command{Do: queue.DoAmend, Item: 2, Actor: ana, Revision: get(2).Revision, Decision: dismiss})
	// Taken back and made again: the label has another seq.
	do(queue.Command{Do: queue.DoUndo, Item: 3, Actor: ana}, queue.Command{Do: queue.DoRedo, Item: 3, Actor: ana})
	do(queue.Command{Do: queue.DoPurge, Item: 4, Actor: ana})
	// Made and taken back in between: nothing to retract.
	do(queue.Command{Do: queue.DoDecide, Item: 9, Actor: ana, Decision: dismiss}, queue.Command{Do: queue.DoUndo, Item: 9, Actor: ana})
	next := filepath.Join(dir, "next.jsonl")
	m := run(next, first)
	if m.Since != first.Through || m.Retracted != 4 || m.Labels != 2 {
		t.Errorf("%+v", m)
	}
	raw, err := os.ReadFile(next)
	if err != nil {
		t.Fatal(err)
	}
	why := map[uint64]data.Why{}
	var labels []uint64
	for line := range bytes.Lines(raw) {
		var r data.Retraction
		var l data.Label
		if err := errors.Join(json.Unmarshal(line, &r), json.Unmarshal(line, &l)); err != nil {
			t.Fatal(err)
		}
		if r.Retracts != 0 {
			why[r.Retracts] = r.Why
		} else {
			labels = append(labels, l.Item)
		}
	}
	want := map[uint64]data.Why{was[0]: data.Undone, was[1]: data.Amended, was[2]: data.Undone, was[3]: data.Purged}
	if !maps.Equal(why, want) || fmt.Sprint(labels) != "[2 3]" {
		t.Errorf("retracted %v, want %v; labels of %v", why, want, labels)
	}
	// The next one goes on from there, and what was undone before is not again.
	second, err := export.ReadManifest(export.ManifestOf(next))
	if err != nil {
		t.Fatal(err)
	}
	do(queue.Command{Do: queue.DoDecide, Item: 9, Actor: ana, Decision: dismiss})
	if m := run(filepath.Join(dir, "third.jsonl"), second); m.Labels != 1 || m.Retracted != 0 {
		t.Errorf("%+v", m)
	}
	// Another queue, or a past that was changed, is refused.
	forged := *second
	forged.Hash = "00"
	job, err := export.New(st, export.Options{Format: "jsonl", Path: filepath.Join(dir, "no.jsonl"), Base: &forged})
	if err == nil {
		_, err = job.Run(t.Context(), nil)
	}
	if !errors.Is(err, export.ErrOtherQueue) {
		t.Errorf("a forged manifest: %v", err)
	}
}

// TestTwice: an answer that another reviewer is to give as well makes no label
// until then, and one that was known before never does.
func TestTwice(t *testing.T) {
	st := filled(t)
	gold := queue.Entry{Message: screen.Message{ID: "gold", Text: "0917"}, Gold: &queue.Decision{Outcome: queue.Dismiss},
		Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: .5}}
	if _, err := st.Enqueue(t.Context(), queue.Batch{Entries: []queue.Entry{gold}}); err != nil {
		t.Fatal(err)
	}
	if err := st.Configure(t.Context(), ana, queue.Settings{Second: 1}); err != nil {
		t.Fatal(err)
	}
	dismiss := &queue.Decision{Outcome: queue.Dismiss}
	for _, n := range []uint64{9, 10} {
		if _, err := st.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: n, Actor: ana, Decision: dismiss}); err != nil {
			t.Fatal(err)
		}
	}
	ids, m := written(t, st, export.Selection{})
	if len(ids) != 7 || m.LeftOut[export.SecondReview] != 1 || m.LeftOut[export.KnownAnswer] != 1 || m.LeftOut[export.NotDecided] != 0 {
		t.Errorf("%v %v", ids, m.LeftOut)
	}
	if _, err := st.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: 9, Actor: queue.Actor{Name: "bob"}, Decision: dismiss}); err != nil {
		t.Fatal(err)
	}
	for l, err := range data.Labels(t.Context(), st) {
		if err != nil {
			t.Fatal(err)
		}
		if l.Item == 9 && (l.Agreed == nil || !*l.Agreed || fmt.Sprint(l.Reviewers) != "[ana bob]") {
			t.Errorf("%v %v", l.Reviewers, l.Agreed)
		}
		if l.Item == 10 {
			t.Error("a label of an item whose answer was known")
		}
	}
}
