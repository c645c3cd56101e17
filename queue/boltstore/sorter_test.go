package boltstore

import (
	"fmt"
	"slices"
	"testing"
)

// TestSorter sorts more than it keeps in memory.
func TestSorter(t *testing.T) {
	s := sorter{memory: 100}
	defer s.close()
	var want []string
	for i := range 200 {
		key := []byte{byte(i * 37), byte(i)}
		if err := s.add(fmt.Sprint(i%3), key, []byte{byte(i)}); err != nil {
			t.Fatal(err)
		}
		want = append(want, string([]byte{byte('0' + i%3), byte(i * 37), byte(i), byte(i)}))
	}
	slices.Sort(want)
	var got []string
	runs := 0
	for e, err := range s.all() {
		if err != nil {
			t.Fatal(err)
		}
		runs = max(runs, len(s.runs))
		got = append(got, string(slices.Concat([]byte(e.bucket), e.key, e.rec)))
	}
	if runs < 2 || !slices.Equal(got, want) {
		t.Error(runs, len(got))
	}
}
