// Package plain is the console as a conversation: one item after the other is
// read out as lines of text, and what is typed decides it. It moves no cursor,
// uses no colour and never redraws, so that a screen reader or a braille
// display can follow, and a script can drive it. What may be decided, and under
// which rules, is the same as on the review page.
package plain

import (
	"bufio"
	"context"
	"errors"
	"io"
	"time"

	"offside/queue"
	"offside/screen"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// Store is what a session needs of a queue.
type Store interface {
	Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error)
	Find(ctx context.Context, messageID string) (queue.Item, error)
	Get(ctx context.Context, number uint64) (queue.Item, error)
	Counts(ctx context.Context) (queue.Counts, error)
}

// Options are what a session needs.
type Options struct {
	Store    Store            // required
	Handbook *screen.Handbook // the policy in force; nil: an empty one
	Actor    queue.Actor
	Lang     *lang.Printer // nil: English
	Query    queue.Query   // what to go through; without a lane it is the main one
	Input    io.Reader
	Output   io.Writer
	Clock    func() time.Time // nil: time.Now
	Mask     bool             // contact values are not read out until somebody asks for them, which is recorded
}

// Summary is what a session did, less what was undone.
type Summary struct {
	Confirmed, Dismissed, Exceptions            int
	Undone, Redone, Skipped, Snoozed, Escalated int
	Duration                                    time.Duration
}

// Decided is how many decisions of the session stand.
func (s *Summary) Decided() int { return s.Confirmed + s.Dismissed + s.Exceptions }

// count adds n decisions of the outcome.
func (s *Summary) count(o queue.Outcome, n int) {
	switch o {
	case queue.Confirm:
		s.Confirmed += n
	case queue.Dismiss:
		s.Dismissed += n
	case queue.Exception:
		s.Exceptions += n
	}
}

// session is one conversation.
type session struct {
	Options
	Summary
	ctx   context.Context
	item  *queue.Item // nil: none
	token uint64      // of the claim on it; 0: none is held
	work  work        // on the item
	kept  map[uint64]work
	made  map[uint64]queue.Outcome // by this session, still standing
	since time.Time                // when the item was read out
	over  bool

	revealed uint64 // the item whose values are read out although they are masked
}

// work is what was said of an item before it is decided.
type work struct {
	marks map[int]queue.Mark
	added []queue.Mark
	note  string
}

// Run talks until the input ends, the reviewer quits or ctx ends. A claim that
// is held then is given back.
func Run(ctx context.Context, o Options) (Summary, error) {
	if o.Handbook == nil {
		o.Handbook = &screen.Handbook{}
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Query.Lane == "" {
		o.Query.Lane = queue.LaneMain
	}
	o.Query.For = o.Actor.Name
	s := &session{Options: o, ctx: ctx, kept: make(map[uint64]work), made: make(map[uint64]queue.Outcome)}
	began := o.Clock()
	err := s.talk()
	s.Duration = o.Clock().Sub(began)
	return s.Summary, errors.Join(err, s.release(context.WithoutCancel(ctx)))
}

// talk reads line after line.
func (s *session) talk() error {
	s.greet()
	if err := s.next(); err != nil {
		return err
	}
	ask, lines := s.listen()
	defer close(ask)
	for !s.over {
		s.say("> ")
		ask <- struct{}{}
		select {
		case <-s.ctx.Done():
			return nil
		case line, ok := <-lines:
			if !ok {
				s.sayln("")
				return nil
			}
			if err := s.hear(line); err != nil {
				return err
			}
		}
	}
	return nil
}

// longest is the longest line that is read, in bytes.
const longest = 64 << 10

// listen reads a line each time it is asked to, and never ahead of that. Nothing
// can interrupt a read, so that it may go on when nobody listens any more.
func (s *session) listen() (ask chan struct{}, lines chan string) {
	ask, lines = make(chan struct{}, 1), make(chan string, 1)
	go func() {
		defer close(lines)
		in := bufio.NewScanner(s.Input)
		in.Buffer(nil, longest)
		for range ask {
			if !in.Scan() {
				return
			}
			lines <- in.Text()
		}
	}()
	return ask, lines
}

// say writes the program's own words.
func (s *session) say(text string) { _, _ = io.WriteString(s.Output, text) }

// sayln writes a sentence on a line.
func (s *session) sayln(e lang.English, args ...any) {
	s.say(s.Lang.T(e, args...) + "\n")
}

// safe is what comes from outside, on one line.
func safe(text string) string { return safetext.Inline(text, 0) }

// greet says how much is open.
func (s *session) greet() {
	open := ""
	if c, err := s.Store.Counts(s.ctx); err == nil {
		open = s.Lang.T(" %d open.", c.States[queue.Pending]+c.States[queue.Claimed])
	}
	s.sayln("Offside, plain mode, as %s.%s Say help for what can be said, quit to leave.", safe(s.Actor.Name), open)
}

// next claims the next item and reads it out.
func (s *session) next() error {
	s.item, s.token, s.work = nil, 0, work{}
	results, err := s.Store.Do(s.ctx, queue.Command{Do: queue.DoClaim, Actor: s.Actor, Query: s.Query})
	if err != nil {
		return s.refused(err)
	}
	if len(results) == 0 || results[0].Item == nil {
		s.sayln("Nothing is left that is free for you. Say next to look again, undo to take something back.")
		return nil
	}
	s.take(results[0].Item)
	return nil
}

// take makes an item the one that is talked about, and reads it out.
func (s *session) take(it *queue.Item) {
	s.item, s.token, s.work = it, 0, s.kept[it.Number]
	if it.Claim != nil && it.Claim.Actor == s.Actor.Name {
		s.token = it.Claim.Token
	}
	s.since, s.revealed = s.Clock(), 0
	s.read()
}

// release gives back the claim that is held.
func (s *session) release(ctx context.Context) error {
	if s.token == 0 {
		return nil
	}
	_, err := s.Store.Do(ctx, queue.Command{Do: queue.DoRelease, Item: s.item.Number, Token: s.token, Actor: s.Actor})
	s.token = 0
	var gone *queue.CommandError
	if errors.As(err, &gone) {
		return nil // it ran out or was lost meanwhile
	}
	return err
}

// refused says why the queue refused something. An error that is no refusal
// ends the session.
func (s *session) refused(err error) error {
	var c *queue.CommandError
	if errors.Is(err, queue.ErrLost) || !errors.As(err, &c) {
		return err
	}
	s.sayln("Not done: %s.", safe(c.Err.Error()))
	return nil
}
