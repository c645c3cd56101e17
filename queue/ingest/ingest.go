// Package ingest brings messages into a queue: it screens them in order, keeps
// the threads' state, and saves what is flagged in batches.
package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"math"
	"time"

	"offside/queue"
	"offside/screen"
)

// Store is the part of a queue.Store that ingesting needs.
type Store interface {
	Enqueue(ctx context.Context, b queue.Batch) (queue.Tally, error)
	Windows(ctx context.Context, name string) ([]byte, error)
}

// Options of an Ingester. The zero value is a good one.
type Options struct {
	// Batch is how many messages one transaction takes; 0 is 1,000.
	Batch int
	// Threads is how many threads are kept in memory; 0 is 10,000.
	Threads int
	// Sample is the share in [0,1] of the messages without a violation or a
	// finding to review that is queued all the same, so that somebody learns
	// what screening misses. Which ones depends on Seed and the message's id
	// alone.
	Sample float64
	Seed   uint64
	// Lot is the share in [0,1] of the flagged messages that is drawn by lot:
	// see queue.Batch.
	Lot float64
	// Renew is asked for a screener by the policy in force, when another one was
	// put in force meanwhile; nil: the batch fails with a *queue.PolicyError.
	Renew func(ctx context.Context) (*screen.Screener, error)
}

// Summary counts what became of the messages.
type Summary struct {
	Messages int                    `json:"messages"`
	Verdicts map[screen.Verdict]int `json:"verdicts"`
	Sampled  int                    `json:"sampled"`
	queue.Tally
}

// Flagged is how many messages have a violation or need review.
func (s *Summary) Flagged() int { return s.Verdicts[screen.Violation] + s.Verdicts[screen.NeedsReview] }

// Ingester screens messages and enqueues what is flagged. Make one with New;
// it is not safe for concurrent use.
type Ingester struct {
	screener *screen.Screener
	store    Store
	options  Options
	threads  *screen.Threads
	crew     crew
	batch    []screened
	bytes    int               // of the texts in it
	windows  map[string][]byte // the states of threads to be saved with it
	summary  Summary
}

// batchBytes is how many bytes of text a batch holds at most, whatever
// Options.Batch says: long messages shall not fill the memory.
const batchBytes = 8 << 20

// screened is a message of the batch at hand.
type screened struct {
	message    screen.Message
	before     []screen.Message // of its thread
	assessment *screen.Assessment
}

// New returns an ingester into store. A nil store screens and keeps nothing.
func New(screener *screen.Screener, store Store, o Options) *Ingester {
	if o.Batch <= 0 {
		o.Batch = 1000
	}
	if o.Threads <= 0 {
		o.Threads = 10_000
	}
	g := &Ingester{screener: screener, store: store, options: o, windows: map[string][]byte{}, summary: Summary{Verdicts: map[screen.Verdict]int{}}}
	load := g.loadWindow
	if store == nil {
		load = nil
	}
	g.threads = screen.NewThreads(o.Threads, load)
	return g
}

// Add screens one message and puts it into the batch at hand, which is saved
// when it is full. The assessment is the caller's.
func (g *Ingester) Add(ctx context.Context, m screen.Message) (*screen.Assessment, error) {
	as, err := g.AddAll(ctx, []screen.Message{m})
	if err != nil {
		return nil, err
	}
	return as[0], nil
}

// AddAll is Add for messages in a row, several of which are screened at the same
// time. The assessments are in the order of the messages. If it fails, they are
// those of the messages before the one that it failed at.
func (g *Ingester) AddAll(ctx context.Context, ms []screen.Message) ([]*screen.Assessment, error) {
	out := make([]*screen.Assessment, 0, len(ms))
	for len(ms) > 0 {
		n := len(ms)
		if g.store != nil {
			n = min(n, g.options.Batch-len(g.batch))
		}
		tasks, err := g.tasks(ctx, ms[:n])
		row := g.crew.screen(g.screener, tasks)
		for i := range row {
			out = append(out, row[i].assessment)
		}
		g.book(row)
		if len(g.batch) >= g.options.Batch || g.bytes >= batchBytes {
			if e := g.Flush(ctx); e != nil {
				out, err = out[:len(out)-1], errors.Join(err, e)
			}
		}
		if err != nil {
			return out, err
		}
		ms = ms[n:]
	}
	return out, nil
}

// tasks finds out what was said before in the threads of messages. If it fails,
// they are those of the messages before.
func (g *Ingester) tasks(ctx context.Context, ms []screen.Message) ([]task, error) {
	tasks := make([]task, 0, len(ms))
	for i := range ms {
		w, err := g.threads.Window(ctx, ms[i].Thread)
		if err != nil {
			return tasks, err
		}
		tasks = append(tasks, task{message: ms[i], window: w})
	}
	return tasks, nil
}

// book counts what was screened, and puts it into the batch if anything is kept.
func (g *Ingester) book(row []screened) {
	for _, s := range row {
		g.summary.Messages++
		g.summary.Verdicts[s.assessment.Verdict]++
		if g.store == nil {
			continue
		}
		g.batch = append(g.batch, s)
		g.bytes += len(s.message.Text)
		for i := range s.before {
			g.bytes += len(s.before[i].Text)
		}
	}
}

// entries puts each message where it belongs in the batch, and returns how many
// were drawn into the sample.
func (g *Ingester) entries() (b queue.Batch, sampled int) {
	b.Lot = g.options.Lot
	for _, s := range g.batch {
		probability := 1.0
		if !s.assessment.Flagged() {
			probability = g.options.Sample
			if !drawn(g.options.Seed, s.message.ID, g.options.Sample) {
				if s.message.Thread != "" {
					b.Heard = append(b.Heard, s.message)
				}
				continue
			}
			sampled++
		}
		b.Entries = append(b.Entries, queue.Entry{Message: s.message, Before: s.before, Assessment: s.assessment, Probability: probability})
	}
	return b, sampled
}

// Flush saves the batch at hand. When it returns nil, everything added so far
// is on disk; when it fails, the batch stays for another try.
func (g *Ingester) Flush(ctx context.Context) error {
	if g.store == nil || len(g.batch) == 0 {
		return nil
	}
	if err := g.saveThreads(); err != nil {
		return fmt.Errorf("saving the state of threads: %w", err)
	}
	b, sampled := g.entries()
	b.Windows = g.windows
	tally, err := g.store.Enqueue(ctx, b)
	for stale := new(queue.PolicyError); errors.As(err, &stale) && g.options.Renew != nil; {
		if err = g.renew(ctx); err != nil {
			break
		}
		b, sampled = g.entries()
		b.Windows = g.windows
		tally, err = g.store.Enqueue(ctx, b)
	}
	if err != nil {
		return fmt.Errorf("enqueueing %d messages: %w", len(g.batch), err)
	}
	g.summary.Sampled += sampled
	g.summary.Tally.Added += tally.Added
	g.summary.Tally.Known += tally.Known
	g.summary.Tally.Changed += tally.Changed
	g.summary.Tally.Reassessed += tally.Reassessed
	g.batch, g.bytes, g.windows = nil, 0, map[string][]byte{}
	return nil
}

// saveThreads notes the state of the threads that the batch changed.
func (g *Ingester) saveThreads() (err error) {
	g.threads.Changed(func(thread string, w *screen.Window) {
		b, e := json.Marshal(w)
		g.windows[thread], err = b, errors.Join(err, e)
	})
	return err
}

// renew assesses the batch at hand again, by the policy that is in force now.
// The states of the threads stay: they are past these messages already.
func (g *Ingester) renew(ctx context.Context) error {
	screener, err := g.options.Renew(ctx)
	if err != nil {
		return err
	}
	g.screener = screener
	var scratch screen.Scratch
	for i := range g.batch {
		s := &g.batch[i]
		a, err := screener.Again(&s.message, s.before, s.assessment, time.Time{}, &scratch)
		if err != nil {
			return err
		}
		g.summary.Verdicts[s.assessment.Verdict]--
		g.summary.Verdicts[a.Verdict]++
		s.assessment = a
	}
	return nil
}

// Summary counts what became of the messages so far; the tally is that of the
// batches saved.
func (g *Ingester) Summary() Summary { return g.summary }

// drawn tosses a coin that falls the same way each time for the same message
// and seed.
func drawn(seed uint64, id string, share float64) bool {
	if share <= 0 {
		return false
	}
	h := fnv.New64a()
	fmt.Fprintf(h, "%d\x00%s", seed, id)
	return float64(mix(h.Sum64())) < share*math.MaxUint64
}

// mix spreads a hash over all its bits: FNV's high bits hardly depend on a
// short input's last bytes. It is the finalizer of MurmurHash3.
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}

func (g *Ingester) loadWindow(ctx context.Context, thread string) (*screen.Window, error) {
	b, err := g.store.Windows(ctx, thread)
	if errors.Is(err, queue.ErrNotFound) || err == nil && len(b) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the state of a thread: %w", err)
	}
	var w screen.Window
	if err := json.Unmarshal(b, &w); err != nil {
		return nil, fmt.Errorf("reading the state of a thread: %w: %w", queue.ErrCorrupt, err)
	}
	return &w, nil
}
