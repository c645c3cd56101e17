package ingest

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"offside/screen"
)

// crew screens several messages at once.
type crew struct{ scratches []*screen.Scratch }

// fewest is how many messages are not worth waking a second worker for.
const fewest = 8

// task is a message of a row.
type task struct {
	message screen.Message
	window  *screen.Window // of its thread; nil for one that is in none
	next    int            // the next task of the same thread, or 0
	follows bool           // another one of the same thread stands before it
}

// screen screens the tasks, on as many processors as there are. A thread is in
// one worker's hands, which takes its messages in order, as a Window demands.
func (c *crew) screen(s *screen.Screener, tasks []task) []screened {
	workers := min(runtime.GOMAXPROCS(0), max(1, len(tasks)/fewest))
	for len(c.scratches) < workers {
		c.scratches = append(c.scratches, new(screen.Scratch))
	}
	link(tasks)
	out := make([]screened, len(tasks))
	var taken atomic.Int64
	work := func(x *screen.Scratch) {
		for i := int(taken.Add(1)) - 1; i < len(tasks); i = int(taken.Add(1)) - 1 {
			if tasks[i].follows {
				continue
			}
			for more := true; more; i, more = tasks[i].next, tasks[i].next > 0 {
				out[i] = tasks[i].screen(s, x)
			}
		}
	}
	var others sync.WaitGroup
	for i := range workers - 1 {
		others.Go(func() { work(c.scratches[i+1]) })
	}
	work(c.scratches[0])
	others.Wait()
	return out
}

// screen screens the message of t.
func (t *task) screen(s *screen.Screener, x *screen.Scratch) screened {
	out := screened{message: t.message}
	if t.window != nil {
		out.before = slices.Clone(t.window.Recent())
	}
	out.assessment = s.Screen(&t.message, t.window, x)
	return out
}

// link tells tasks of the same thread of each other.
func link(tasks []task) {
	last := map[*screen.Window]int{}
	for i := range tasks {
		w := tasks[i].window
		if w == nil {
			continue
		}
		if before, ok := last[w]; ok {
			tasks[before].next, tasks[i].follows = i, true
		}
		last[w] = i
	}
}
