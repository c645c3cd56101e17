package boltstore_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
	"offside/screen"
)

// hurt changes a closed queue behind its back.
func hurt(t *testing.T, path string, fn func(*bbolt.Tx) error) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Update(fn), db.Close()); err != nil {
		t.Fatal(err)
	}
}

// problems are what a check of the file finds.
func problems(t *testing.T, path string) []queue.Problem {
	t.Helper()
	s, err := boltstore.Open(path, boltstore.Options{ReadOnly: true})
	if err != nil {
		return []queue.Problem{{Where: "file", What: err.Error()}}
	}
	defer s.Close()
	found, err := s.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// said is everything that the queue in a file says.
func said(t *testing.T, path string) map[string]string {
	t.Helper()
	s, err := boltstore.Open(path, boltstore.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	all, refused := answers(t, s)
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	return all
}

func sameAnswers(t *testing.T, got, want map[string]string) {
	t.Helper()
	for question, answer := range want {
		if got[question] != answer {
			t.Errorf("%s:\n got %s\nwant %s", question, got[question], answer)
		}
	}
}

// derived are the buckets that are made of the others.
var derived = []string{"id", "attr", "order", "age", "lease", "decided", "action", "line"}

// TestRepair takes entries out of each index, puts wrong ones in and gets the
// counters wrong: the check names each fault, and a repair makes all good.
func TestRepair(t *testing.T) {
	t.Parallel()
	faults := map[string]func(*bbolt.Tx) error{
		"counters": func(b *bbolt.Tx) error {
			c := b.Bucket([]byte("meta"))
			return c.Delete([]byte("head"))
		},
	}
	for _, bucket := range derived {
		faults[bucket+" lacks an entry"] = func(b *bbolt.Tx) error {
			c := b.Bucket([]byte(bucket)).Cursor()
			if bucket != "line" {
				c.Last()
				return c.Delete()
			}
			// Those of items that were decided lately may be missing.
			for k, _ := c.Last(); k != nil && k[0] == 'v'; k, _ = c.Prev() {
				if err := c.Delete(); err != nil {
					return err
				}
			}
			return nil
		}
		faults[bucket+" has another"] = func(b *bbolt.Tx) error {
			at := b.Bucket([]byte(bucket))
			k, v := at.Cursor().First()
			k = append([]byte{}, k...)
			k[len(k)/2] ^= 1
			return at.Put(k, v)
		}
		faults[bucket+" is empty"] = func(b *bbolt.Tx) error {
			if err := b.DeleteBucket([]byte(bucket)); err != nil {
				return err
			}
			_, err := b.CreateBucket([]byte(bucket))
			return err
		}
	}
	whole := sample(t)
	want := said(t, whole)
	raw, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	for name, fault := range faults {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "queue.db")
			if err := os.WriteFile(path, raw, 0o600); err != nil {
				t.Fatal(err)
			}
			hurt(t, path, fault)
			if found := problems(t, path); len(found) == 0 {
				t.Error("the check finds nothing")
			}
			report, aside, err := boltstore.Repair(t.Context(), path, boltstore.Options{})
			if err != nil || report.Items != 120 || len(report.Lost) != 0 {
				t.Fatalf("%+v %v", report, err)
			}
			if found := problems(t, path); len(found) > 0 {
				t.Errorf("after the repair: %v", found)
			}
			sameAnswers(t, said(t, path), want)
			if found := problems(t, aside); aside != path+".bak" || len(found) == 0 {
				t.Errorf("the old one is at %q: %v", aside, found)
			}
		})
	}
}

// TestRepairRefused: what is lost is not swept under the carpet, and a queue in
// use is left alone.
func TestRepairRefused(t *testing.T) {
	path := sample(t)
	s := queuetest.NewAt(t, path, nil)
	var held *queue.HeldError
	if _, _, err := boltstore.Repair(t.Context(), path, boltstore.Options{}); !errors.As(err, &held) || held.PID != os.Getpid() {
		t.Errorf("in use: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	hurt(t, path, func(b *bbolt.Tx) error {
		at := b.Bucket([]byte("message"))
		k, _ := at.Cursor().First()
		return at.Delete(k)
	})
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	report, _, err := boltstore.Repair(t.Context(), path, boltstore.Options{})
	if !errors.Is(err, queue.ErrCorrupt) || report == nil || len(report.Lost) != 1 || report.Lost[0].Where != "item 1" {
		t.Errorf("a message is lost: %+v %v", report, err)
	}
	after, err := os.ReadFile(path)
	if err != nil || string(after) != string(before) {
		t.Errorf("the file was changed: %v", err)
	}
	if left, err := filepath.Glob(path + "*"); err != nil || len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}

// TestSalvage loses records of every kind: each loss is named, everything else
// is kept, and what comes out is a queue that can be worked on.
func TestSalvage(t *testing.T) {
	t.Parallel()
	key := func(n byte) []byte { return []byte{0, 0, 0, 0, 0, 0, 0, n} }
	drop := func(bucket string, keys ...byte) func(*bbolt.Tx) error {
		return func(b *bbolt.Tx) error {
			for _, k := range keys {
				if err := b.Bucket([]byte(bucket)).Delete(key(k)); err != nil {
					return err
				}
			}
			return nil
		}
	}
	// Items 1 to 20 of the sample are decided, others are claimed.
	cases := map[string]struct {
		hurt  func(*bbolt.Tx) error
		tells []string // the places of the losses
		check func(t *testing.T, s *boltstore.Store)
	}{
		"a message": {drop("message", 3), []string{"item 3"}, func(t *testing.T, s *boltstore.Store) {
			it, err := s.Get(t.Context(), 3)
			if err != nil || it.State != queue.Purged || it.Decision == nil || it.Decision.Outcome != queue.Confirm || it.EnqueuedAt.IsZero() {
				t.Errorf("%+v %v", it, err)
			}
		}},
		"where a decided item stands": {drop("status", 4), []string{"item 4"}, func(t *testing.T, s *boltstore.Store) {
			it, err := s.Get(t.Context(), 4)
			if err != nil || it.State != queue.Decided || it.Decision.Outcome != queue.Confirm || it.Decider != "ana" || it.Event == 0 || it.Decided.IsZero() {
				t.Errorf("%+v %v", it.Status, err)
			}
		}},
		"where a claimed item stands": {drop("status", 25), []string{"item 25"}, func(t *testing.T, s *boltstore.Store) {
			if it, err := s.Get(t.Context(), 25); err != nil || it.State != queue.Pending {
				t.Errorf("%+v %v", it.Status, err)
			}
		}},
		"what was found": {drop("assessment", 5, 100), []string{"item 5", "item 100"}, func(t *testing.T, s *boltstore.Store) {
			if it, err := s.Get(t.Context(), 5); err != nil || it.State != queue.Decided || it.Message.Text == "" || len(it.Decision.Marks) != 0 {
				t.Errorf("%+v %v", it, err)
			}
		}},
		"what is around":       {drop("context", 6), []string{"item 6"}, nil},
		"events in the middle": {drop("event", 10, 11, 50), []string{"events 10 to 11", "events 50 to 50", "item 50"}, nil},
		"the last events": {func(b *bbolt.Tx) error {
			at := b.Bucket([]byte("event")).Cursor()
			k, _ := at.Last()
			return errors.Join(b.Bucket([]byte("event")).Delete(append([]byte{}, k...)), b.Bucket([]byte("meta")).Delete([]byte("head")))
		}, []string{"events 180 to 180", "item 78"}, nil},
		"a whole item": {func(b *bbolt.Tx) error {
			return errors.Join(drop("message", 7)(b), drop("status", 7)(b), drop("assessment", 7)(b), drop("context", 7)(b))
		}, []string{"item 7", "item 7"}, func(t *testing.T, s *boltstore.Store) {
			if it, err := s.Get(t.Context(), 7); err != nil || it.State != queue.Purged || it.Decider != "ana" {
				t.Errorf("%+v %v", it.Status, err)
			}
		}},
		"the key":         {func(b *bbolt.Tx) error { return b.Bucket([]byte("meta")).Delete([]byte("key")) }, []string{"meta"}, nil},
		"all of the meta": {func(b *bbolt.Tx) error { return b.DeleteBucket([]byte("meta")) }, []string{"meta"}, nil},
	}
	whole := sample(t)
	want := said(t, whole)
	raw, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "queue.db")
			if err := os.WriteFile(path, raw, 0o600); err != nil {
				t.Fatal(err)
			}
			hurt(t, path, c.hurt)
			to := path + ".new"
			report, err := boltstore.Salvage(t.Context(), path, to, boltstore.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var places []string
			for _, p := range report.Lost {
				places = append(places, p.Where)
			}
			if strings.Join(places, ", ") != strings.Join(c.tells, ", ") || report.Items != 120 {
				t.Errorf("it tells of %v", report.Lost)
			}
			s := queuetest.NewAt(t, to, nil)
			queuetest.Check(t, s)
			all, refused := answers(t, s)
			if len(refused) > 0 {
				t.Error(refused)
			}
			for question, answer := range want {
				if strings.HasPrefix(question, "item") && all[question] != answer && !toldOf(answer, report.Lost) {
					t.Errorf("%s:\n got %s\nwant %s", question, all[question], answer)
				}
			}
			if c.check != nil {
				c.check(t, s)
			}
			ana := queuetest.Reviewer("ana")
			if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: 110, Actor: ana, Decision: queuetest.Confirm()}, queue.Command{Do: queue.DoUndo, Actor: ana}); err != nil {
				t.Error(err)
			}
		})
	}
	if _, err := boltstore.Salvage(t.Context(), whole, whole, boltstore.Options{}); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over itself: %v", err)
	}
}

// toldOf reports whether the losses name the item of an answer.
func toldOf(answer string, lost []queue.Problem) bool {
	var it queue.Item
	if json.Unmarshal([]byte(answer), &it) != nil {
		return false
	}
	for _, p := range lost {
		if p.Where == "item "+jsonNumber(it.Number) {
			return true
		}
	}
	return false
}

func jsonNumber(n uint64) string {
	raw, _ := json.Marshal(n)
	return string(raw)
}

// TestBrokenMeta: where the newer of the two metas is broken, bbolt would go
// back to the state before the last change. The queue says so instead, and a
// repair brings the change back.
func TestBrokenMeta(t *testing.T) {
	path := sample(t)
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: 111, Actor: queuetest.Reviewer("ana"), Decision: queuetest.Confirm()}); err != nil {
		t.Fatal(err)
	}
	queuetest.Finish(t, s)
	want := said(t, path)
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for page := range 2 {
		broken := slices.Clone(raw)
		broken[page*os.Getpagesize()+40] ^= 4
		if err := os.WriteFile(path, broken, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := boltstore.Open(path, boltstore.Options{}); !errors.Is(err, queue.ErrCorrupt) || !strings.Contains(err.Error(), "repair") {
			t.Errorf("page %d: %v", page, err)
		}
		if report, _, err := boltstore.Repair(t.Context(), path, boltstore.Options{}); err != nil {
			t.Fatalf("page %d: %+v %v", page, report, err)
		}
		if found := problems(t, path); len(found) > 0 {
			t.Errorf("page %d: %v", page, found)
		}
		sameAnswers(t, said(t, path), want)
	}
}

// TestSalvageOfQueue: which policy is in force and the settings are kept when
// their records are lost, and when their events are.
func TestSalvageOfQueue(t *testing.T) {
	path := sample(t)
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	lead := queue.Actor{Name: "lead", Kind: queue.Lead}
	if _, err := s.UsePolicy(t.Context(), queue.PolicyUse{Actor: lead, Policy: screen.PolicyRef{Name: "p", Hash: "hash"}, Source: []byte("policy")}); err != nil {
		t.Fatal(err)
	}
	if err := s.Configure(t.Context(), lead, queue.Settings{Second: .5}); err != nil {
		t.Fatal(err)
	}
	queuetest.Finish(t, s)
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, bucket := range map[string]string{"records": "meta", "events": "event"} {
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		hurt(t, path, func(b *bbolt.Tx) error {
			at := b.Bucket([]byte(bucket))
			if bucket == "meta" {
				return errors.Join(at.Delete([]byte("policy")), at.Delete([]byte("settings")))
			}
			return errors.Join(at.Delete([]byte{0, 0, 0, 0, 0, 0, 0, 181}), at.Delete([]byte{0, 0, 0, 0, 0, 0, 0, 182}))
		})
		to := filepath.Join(t.TempDir(), "queue.db")
		if report, err := boltstore.Salvage(t.Context(), path, to, boltstore.Options{}); err != nil || len(report.Lost) != 1 {
			t.Fatalf("%s: %+v %v", name, report, err)
		}
		s := queuetest.NewAt(t, to, nil)
		set, err1 := s.Settings(t.Context())
		f, err2 := s.InForce(t.Context())
		if err1 != nil || err2 != nil || set.Second != .5 || f.Policy.Hash != "hash" || f.Actor != "lead" {
			t.Errorf("%s: %+v %+v %v %v", name, set, f, err1, err2)
		}
		queuetest.Check(t, s)
	}
}

// TestConformanceRepaired runs the suite on queues that are made anew whenever
// they are opened again: nobody can tell.
func TestConformanceRepaired(t *testing.T) {
	queuetest.Run(t, func(t testing.TB, dir string, now func() time.Time) queue.Store {
		path := filepath.Join(dir, "queue.db")
		if _, err := os.Stat(path); err == nil {
			if report, _, err := boltstore.Repair(t.Context(), path, boltstore.Options{Clock: now}); err != nil {
				t.Fatalf("%+v %v", report, err)
			}
		}
		s, err := boltstore.Open(path, boltstore.Options{Clock: now})
		if err != nil {
			t.Fatal(err)
		}
		return s
	})
}
