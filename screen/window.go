package screen

import (
	"container/list"
	"context"
	"slices"
	"time"

	"offside/screen/detect"
)

// WindowMessages is how many of a thread's last messages a Window remembers.
const WindowMessages = 20

// Window is the bounded state of one thread: what its last messages left
// behind that could be part of one contact, and those messages themselves as
// context. The zero value is an empty thread. Its JSON form holds the
// fragments only: it is what must survive a restart, and it is small.
type Window struct {
	Fragments []detect.Fragment `json:"fragments,omitempty"`
	// Seen are the ids of the last messages, oldest first; Newest is the latest
	// date among them.
	Seen   []string  `json:"seen,omitempty"`
	Newest time.Time `json:"newest,omitzero"`

	recent []Message
}

// Recent returns the last messages of the thread, oldest first, at most
// WindowMessages. The slice is the window's.
func (w *Window) Recent() []Message { return w.recent }

// before appends to dst what m's sender left behind before m. When a file is
// read again, the window knows m already: then only what stood before it
// counts, never what came later.
func (w *Window) before(m *Message, dst []detect.Fragment) []detect.Fragment {
	at := slices.Index(w.Seen, m.ID)
	if at < 0 && m.SentAt.Before(w.Newest) && !m.SentAt.IsZero() {
		return dst
	}
	for _, f := range w.Fragments {
		if f.Sender == m.Sender.ID && (at < 0 || slices.Contains(w.Seen[:at], f.Message)) {
			dst = append(dst, f)
		}
	}
	return dst
}

// add puts m at the end of the thread and drops what falls out of the window.
// A message that the window knows adds nothing.
func (w *Window) add(m *Message, fragments []detect.Fragment) {
	if !slices.ContainsFunc(w.recent, func(r Message) bool { return r.ID == m.ID }) {
		w.recent = append(w.recent, *m)
	}
	if slices.Contains(w.Seen, m.ID) {
		return
	}
	if m.SentAt.After(w.Newest) {
		w.Newest = m.SentAt
	}
	for _, f := range fragments {
		f.Message, f.Sender = m.ID, m.Sender.ID
		w.Fragments = append(w.Fragments, f)
	}
	w.Seen = append(w.Seen, m.ID)
	if len(w.recent) > WindowMessages {
		w.recent = append(w.recent[:0], w.recent[len(w.recent)-WindowMessages:]...)
	}
	if len(w.Seen) > WindowMessages {
		w.forget(w.Seen[0])
		w.Seen = append(w.Seen[:0], w.Seen[1:]...)
	}
}

// forget drops the fragments of one message.
func (w *Window) forget(id string) {
	w.Fragments = slices.DeleteFunc(w.Fragments, func(f detect.Fragment) bool { return f.Message == id })
}

// Threads keeps the windows of the threads that spoke last and forgets the
// rest, so that a batch of any size needs bounded memory. Make one with
// NewThreads; it is not safe for concurrent use.
type Threads struct {
	limit int
	load  LoadWindow
	order *list.List
	byID  map[string]*list.Element
	dirty map[string]*Window // handed out since Changed; nothing without load
}

// LoadWindow fetches the window of a thread; nil for a thread that nobody has
// seen.
type LoadWindow func(ctx context.Context, thread string) (*Window, error)

type threadWindow struct {
	thread string
	window *Window
}

// NewThreads returns Threads that hold at most limit windows. load fetches the
// window of a thread that is not held. Where it is nil nothing is kept anywhere
// else either: a thread that is pushed out is forgotten, and nothing is Changed.
func NewThreads(limit int, load LoadWindow) *Threads {
	return &Threads{
		limit: max(limit, 1),
		load:  load,
		order: list.New(),
		byID:  map[string]*list.Element{},
		dirty: map[string]*Window{},
	}
}

// Window returns the window of a thread, for a message that is about to be
// added to it; nil for a message without a thread. The error is load's.
func (t *Threads) Window(ctx context.Context, thread string) (*Window, error) {
	if thread == "" {
		return nil, nil
	}
	if e, ok := t.byID[thread]; ok {
		t.order.MoveToFront(e)
		w := e.Value.(*threadWindow).window
		t.touch(thread, w)
		return w, nil
	}
	w, err := t.fetch(ctx, thread)
	if err != nil {
		return nil, err
	}
	t.byID[thread] = t.order.PushFront(&threadWindow{thread, w})
	t.touch(thread, w)
	if t.order.Len() > t.limit {
		last := t.order.Back()
		delete(t.byID, t.order.Remove(last).(*threadWindow).thread)
	}
	return w, nil
}

// touch notes that the window is about to change and is to be saved.
func (t *Threads) touch(thread string, w *Window) {
	if t.load != nil {
		t.dirty[thread] = w
	}
}

// fetch finds the window of a thread that is not held. One that was pushed out
// and is not saved yet is newer than what load knows.
func (t *Threads) fetch(ctx context.Context, thread string) (*Window, error) {
	if w, ok := t.dirty[thread]; ok {
		return w, nil
	}
	if t.load != nil {
		if w, err := t.load(ctx, thread); w != nil || err != nil {
			return w, err
		}
	}
	return &Window{}, nil
}

// Changed calls yield for each window handed out since the last call, so that
// it can be saved.
func (t *Threads) Changed(yield func(thread string, w *Window)) {
	for thread, w := range t.dirty {
		yield(thread, w)
	}
	clear(t.dirty)
}
