package boltstore_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// pagesByKind sorts the pages of a file by what is on them.
func pagesByKind(raw []byte) map[string][]int {
	size, kinds := os.Getpagesize(), map[string][]int{}
	names := map[uint16]string{0x01: "branch", 0x02: "leaf", 0x04: "meta", 0x10: "freelist"}
	follows := 0
	for id := 0; (id+1)*size <= len(raw); id++ {
		head := raw[id*size:]
		name, known := names[binary.NativeEndian.Uint16(head[8:])]
		switch {
		case follows > 0:
			follows--
			name = "overflow"
		case known && binary.NativeEndian.Uint64(head) == uint64(id):
			follows = int(binary.NativeEndian.Uint32(head[12:]))
		default:
			name = "unused"
		}
		kinds[name] = append(kinds[name], id)
	}
	return kinds
}

// flip flips one to three bits on one page, half of the time near its head,
// where its structure is.
func flip(random *rand.Rand, raw []byte, page int) {
	size := os.Getpagesize()
	within := size
	if random.IntN(2) == 0 {
		within = 256
	}
	for range 1 + random.IntN(3) {
		raw[page*size+random.IntN(within)] ^= 1 << random.IntN(8)
	}
}

// TestBitFlips flips bits on pages of every kind. Whatever the store then says
// is what it said before, or an error; a file that looks clean says all of it;
// and what a salvage brings back is what was there, with every loss named and
// every decision kept that can still be read. OFFSIDE_TEST_FLIPS sets how many
// files are damaged:
//
//	OFFSIDE_TEST_FLIPS=6000 go test ./queue/boltstore -run TestBitFlips -timeout 2h -v
func TestBitFlips(t *testing.T) {
	t.Parallel()
	rounds := 150
	if testing.Short() {
		rounds = 50
	}
	if n := os.Getenv("OFFSIDE_TEST_FLIPS"); n != "" {
		if _, err := fmt.Sscan(n, &rounds); err != nil {
			t.Fatal(err)
		}
	}
	source := sample(t)
	whole, err := os.ReadFile(source)
	if err != nil {
		t.Fatal(err)
	}
	f := &flips{t: t, want: said(t, source), path: filepath.Join(t.TempDir(), "queue.db")}
	pages := pagesByKind(whole)
	kinds := []string{"meta", "freelist", "branch", "leaf", "overflow", "unused"}
	random := rand.New(rand.NewPCG(3, 4))
	for round := range rounds {
		kind := kinds[round%len(kinds)]
		if len(pages[kind]) == 0 {
			t.Fatalf("the sample has no %s page", kind)
		}
		raw := bytes.Clone(whole)
		flip(random, raw, pages[kind][random.IntN(len(pages[kind]))])
		if err := os.WriteFile(f.path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		f.name = fmt.Sprintf("round %d, %s page", round, kind)
		f.read()
		f.salvage()
	}
	t.Logf("%d damaged files: %d refused, %d damages named by the check, %d flips where nothing is; %d salvaged whole, %d with losses that were named, %d not recognised as queues",
		rounds, f.refused, f.found, f.harmless, f.complete, f.partly, f.hopeless)
}

// flips are the rounds of the test.
type flips struct {
	t    *testing.T
	path string
	want map[string]string
	name string // of the round

	refused, found, harmless, complete, partly, hopeless int
}

func (f *flips) errorf(format string, args ...any) {
	f.t.Helper()
	f.t.Errorf("%.1000s", f.name+": "+fmt.Sprintf(format, args...))
}

// read asks the damaged file for everything.
func (f *flips) read() {
	s, err := boltstore.Open(f.path, boltstore.Options{})
	if err != nil {
		if !errors.Is(err, queue.ErrCorrupt) && !errors.Is(err, queue.ErrNotQueue) && !errors.Is(err, queue.ErrNewer) {
			f.errorf("%v", err)
		}
		f.refused++
		return
	}
	problems, err := s.Check(f.t.Context())
	if err != nil {
		f.errorf("check: %v", err)
	}
	said, refused := answers(f.t, s)
	for question, answer := range said {
		// A page may leave out what no longer stands in an index, if the check
		// says so.
		if answer != f.want[question] && (question != "page" || len(problems) == 0) {
			f.errorf("%s:\n%s\ninstead of\n%s", question, answer, f.want[question])
		}
	}
	for _, err := range refused {
		if !errors.Is(err, queue.ErrCorrupt) && !errors.Is(err, queue.ErrNewer) {
			f.errorf("%v", err)
		}
	}
	switch {
	case len(problems) > 0:
		f.found++
	case len(refused) > 0:
		f.errorf("the check found nothing, and yet %v", refused[0])
	default:
		f.harmless++
	}
	// Try to change it, too.
	raw, err := os.ReadFile(f.path)
	if err != nil {
		f.t.Fatal(err)
	}
	_, _ = s.Do(f.t.Context(), queue.Command{Do: queue.DoClaim, Actor: queuetest.Reviewer("bob")})
	if err := s.Close(); err != nil && !errors.Is(err, queue.ErrCorrupt) {
		f.errorf("close: %v", err)
	}
	if err := os.WriteFile(f.path, raw, 0o600); err != nil {
		f.t.Fatal(err)
	}
}

// salvage brings back what is left.
func (f *flips) salvage() {
	to := f.path + ".new"
	defer os.Remove(to)
	report, err := boltstore.Salvage(f.t.Context(), f.path, to, boltstore.Options{})
	if err != nil {
		f.errorf("salvage: %v", err)
		f.hopeless++
		return
	}
	if len(report.Lost) == 0 {
		f.complete++
	} else {
		f.partly++
	}
	if found := problems(f.t, to); len(found) > 0 {
		f.errorf("salvaged with problems: %v", found)
		return
	}
	s, err := boltstore.Open(to, boltstore.Options{ReadOnly: true})
	if err != nil {
		f.errorf("%v", err)
		return
	}
	defer s.Close()
	eventsLost := false
	for _, p := range report.Lost {
		eventsLost = eventsLost || strings.HasPrefix(p.Where, "events")
	}
	for question, answer := range f.want {
		if !strings.HasPrefix(question, "item") {
			continue
		}
		var was queue.Item
		if err := json.Unmarshal([]byte(answer), &was); err != nil {
			f.t.Fatal(err)
		}
		is, err := s.Get(f.t.Context(), was.Number)
		raw, _ := json.Marshal(is)
		switch {
		case err != nil:
			f.errorf("%v", err)
		case string(raw) == answer:
		case !toldOf(answer, report.Lost):
			f.errorf("salvaged, and not told of:\n%s\ninstead of\n%s", raw, answer)
		case was.Decision != nil && is.Decision == nil && !eventsLost:
			f.errorf("the decision on item %d was still to be read in its event", was.Number)
		}
	}
}
