package workload

import "testing"

// TestDeterministic: a seed stands for its messages, and another one for others.
func TestDeterministic(t *testing.T) {
	o := Options{Contact: 0.05, Evasive: 0.2, Seed: 7}
	a, size := New(o).Texts(5000)
	b, _ := New(o).Texts(5000)
	seen := map[string]bool{}
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("message %d: %q, then %q", i, a[i], b[i])
		}
		seen[a[i]] = true
	}
	if len(seen) < 4900 {
		t.Errorf("only %d different messages among 5,000", len(seen))
	}
	if mean := size / len(a); mean < 60 || mean > 200 {
		t.Errorf("messages are %d bytes long on average", mean)
	}
	o.Seed = 8
	if c, _ := New(o).Texts(1); c[0] == a[0] {
		t.Error("another seed makes the same message")
	}
}

// TestShares: as many contacts and disguises as were asked for.
func TestShares(t *testing.T) {
	g := New(Options{Contact: 0.3, Evasive: 0.5, Seed: 1})
	contact, evasive := 0, 0
	const n = 20_000
	for range n {
		m := g.Next()
		if m.Contact {
			contact++
		}
		if m.Evasive {
			evasive++
		}
	}
	if contact < n*28/100 || contact > n*32/100 || evasive < n*13/100 || evasive > n*17/100 {
		t.Errorf("%d with contact, %d evasive of %d", contact, evasive, n)
	}
}
