package eval_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"offside/data/eval"
	"offside/data/stats"
	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/policy"
)

// What changed last is found in the policies that were put in force.
func TestLastChanges(t *testing.T) {
	now := time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC)
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	got, err := eval.LastChanges(t.Context(), st)
	if err != nil || len(got) != 0 {
		t.Fatalf("before there is a policy: %v, %v", got, err)
	}
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	src := string(p.Source())
	c1, c2 := p.Clauses()[0], p.Clauses()[1]
	once := strings.Replace(src, c1.Title, c1.Title+", anew", 1)
	twice := strings.Replace(once, c2.Title, c2.Title+", anew", 1)
	for _, s := range []string{src, once, twice} {
		now = now.Add(24 * time.Hour)
		p, err := policy.Parse("test", []byte(s))
		if err != nil {
			t.Fatal(err)
		}
		use := queue.PolicyUse{Policy: screen.PolicyRef{Name: p.Name(), Hash: p.Hash()}, Source: p.Source(), Actor: queue.Actor{Name: "ana", Kind: queue.Lead}}
		if _, err := st.UsePolicy(t.Context(), use); err != nil {
			t.Fatal(err)
		}
	}
	if got, err = eval.LastChanges(t.Context(), st); err != nil || len(got) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	for id, day := range map[string]int{c1.ID: 4, c2.ID: 5} {
		if c := got[eval.PartOf{Kind: stats.Clause, ID: id}]; c.At.Day() != day {
			t.Errorf("%s: %+v", id, c)
		}
	}
}
