package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"offside/data"
	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// ErrOldLabel: a label that lacks what judging its message again needs, and
// whose text is gone.
var ErrOldLabel = errors.New("the label lacks whose contact information it is and what the context says; export it again")

// Ruling is what a policy made of a message, in short.
type Ruling struct {
	Verdict   screen.Verdict `json:"verdict"`
	Clause    string         `json:"clause,omitempty"`    // of the finding that the verdict comes from
	Exception string         `json:"exception,omitempty"` // of the same
}

// String says it in a line: "exception C1/X2".
func (r Ruling) String() string {
	s := strings.TrimSpace(string(r.Verdict) + " " + r.Clause)
	if r.Exception != "" {
		s += "/" + r.Exception
	}
	return s
}

// Flip is a message whose verdict is another under the other policy.
type Flip struct {
	Item     uint64         `json:"item,omitempty"` // the store's number
	Seq      uint64         `json:"seq,omitempty"`  // of the decision's event
	Message  string         `json:"message"`        // its id
	Text     string         `json:"text"`
	Was      Ruling         `json:"was"`
	Is       Ruling         `json:"is"`
	Reviewer screen.Verdict `json:"reviewer,omitempty"` // what was decided; empty: nothing
	// Mends says that the reviewer's verdict is the new one, Breaks that it was
	// the old one.
	Mends  bool `json:"mends,omitempty"`
	Breaks bool `json:"breaks,omitempty"`
}

// Agreement counts decided messages by how a policy's verdict stands to the
// reviewer's.
type Agreement struct {
	Agree    int `json:"agree"`
	Review   int `json:"review"` // the policy left it to the reviewer
	Disagree int `json:"disagree"`
}

// Share is the share of agreement among the messages that the policy decides
// by itself, in [0,1]; 0 when there is none.
func (a Agreement) Share() float64 {
	if a.Agree+a.Disagree == 0 {
		return 0
	}
	return float64(a.Agree) / float64(a.Agree+a.Disagree)
}

func (a *Agreement) count(policy, reviewer screen.Verdict) {
	switch policy {
	case reviewer:
		a.Agree++
	case screen.NeedsReview:
		a.Review++
	default:
		a.Disagree++
	}
}

// Move is a kind of flip.
type Move struct {
	From screen.Verdict `json:"from"`
	To   screen.Verdict `json:"to"`
}

// Totals is what a backtest counted.
type Totals struct {
	Messages int          `json:"messages"`
	Detected int          `json:"detected"` // of those, detected again: another engine or lexicon
	Flips    int          `json:"flips"`
	Moves    map[Move]int `json:"-"`
	Moved    []MoveCount  `json:"moves"` // the same for JSON, the most frequent first
	// Reclassified have the same verdict under another clause or exception.
	Reclassified int       `json:"reclassified"`
	Before       Agreement `json:"before"`
	After        Agreement `json:"after"`
	Mended       int       `json:"mended"` // flips to the reviewer's verdict
	Broken       int       `json:"broken"` // flips away from it
}

// MoveCount is how often verdicts moved so.
type MoveCount struct {
	Move
	Count int `json:"count"`
}

// Backtest replays decided messages under another policy. Make one with
// NewBacktest; it is not safe for concurrent use.
//
// It judges what the engine had found, also where the reviewer rejected or
// corrected that: what the policy would do with such a message again. Only
// where the engine or the lexicon is another is the text detected again.
type Backtest struct {
	screener *screen.Screener
	scratch  screen.Scratch
	hits     []contact.Hit
	totals   Totals
}

// NewBacktest returns a backtest of what s screens by.
func NewBacktest(s *screen.Screener) *Backtest {
	return &Backtest{screener: s, totals: Totals{Moves: map[Move]int{}}}
}

// Add replays one label. It returns the flip if the verdict is another, else
// nil. ErrOldLabel: the label cannot be judged again and counts for nothing.
func (b *Backtest) Add(l *data.Label) (*Flip, error) {
	hits, err := b.find(l)
	if err != nil {
		return nil, err
	}
	judge, err := b.screener.Under(l.Engine.Given, l.DecidedAt)
	if err != nil {
		return nil, err
	}
	a := judge.Rule(&l.Message, hits)
	was, is := ruledBefore(l), ruledNow(a)
	t := &b.totals
	t.Messages++
	t.Before.count(was.Verdict, l.Verdict)
	t.After.count(is.Verdict, l.Verdict)
	if was.Verdict == is.Verdict {
		if was != is {
			t.Reclassified++
		}
		return nil, nil
	}
	f := &Flip{Item: l.Item, Seq: l.Seq, Message: l.Message.ID, Text: l.Message.Text, Was: was, Is: is, Reviewer: l.Verdict,
		Mends: is.Verdict == l.Verdict, Breaks: was.Verdict == l.Verdict}
	t.note(f)
	return f, nil
}

func (t *Totals) note(f *Flip) {
	t.Flips++
	t.Moves[Move{f.Was.Verdict, f.Is.Verdict}]++
	if f.Mends {
		t.Mended++
	}
	if f.Breaks {
		t.Broken++
	}
}

// Totals returns the counts so far.
func (b *Backtest) Totals() Totals {
	t := b.totals
	t.Moved = sortedMoves(t.Moves)
	return t
}

// find returns the hits to judge: those of the label, or where the engine or
// the lexicon is another those that it would find now.
func (b *Backtest) find(l *data.Label) ([]contact.Hit, error) {
	b.hits = b.hits[:0]
	known := true
	for i := range l.Spans {
		h, ok := l.Spans[i].Hit()
		if !ok {
			continue
		}
		known = known && h.Subject != ""
		b.hits = append(b.hits, h)
	}
	same := l.Engine.Version == screen.Engine && l.Engine.Lexicon == b.screener.Lexicon()
	if known && same {
		return b.hits, nil
	}
	if l.Message.Text == "" {
		if !known {
			return nil, ErrOldLabel
		}
		return b.hits, nil // the text is purged: the old hits must do
	}
	b.totals.Detected++
	return b.screener.DetectAfter(&l.Message, l.Before, &b.scratch), nil
}

// ruledBefore is what the policy of the time had said.
func ruledBefore(l *data.Label) Ruling {
	r := Ruling{Verdict: l.Engine.Verdict}
	for i := range l.Spans {
		if s := &l.Spans[i]; s.Source == data.FromEngine && s.Verdict == r.Verdict {
			r.Clause, r.Exception = s.Clause, s.Exception
			break
		}
	}
	return r
}

func ruledNow(a *screen.Assessment) Ruling {
	r := Ruling{Verdict: a.Verdict}
	for i := range a.Detections {
		if d := &a.Detections[i]; d.Verdict == r.Verdict {
			r.Clause, r.Exception = d.Clause, d.Exception
			break
		}
	}
	return r
}

// Labels goes through the labels in r, one JSON object a line as "offside
// export" writes them. A bad line gives a *LineError, and reading goes on; any
// other error, that of a line which is too long among them, ends it.
func Labels(name string, r io.Reader) iter.Seq2[*data.Label, error] {
	return func(yield func(*data.Label, error) bool) {
		enough := errors.New("enough")
		var ended *LineError
		err := eachLine(name, r, func(n int, src []byte) error {
			l, err := parseLabel(src)
			if err != nil {
				err = &LineError{name, n, err}
			}
			if !yield(l, err) {
				return enough
			}
			return nil
		})
		if errors.As(err, &ended) && !errors.Is(err, enough) {
			yield(nil, fmt.Errorf("%s:%d: %w", ended.Name, ended.Line, ended.Err))
		}
	}
}

// errNoLabel: a line that is no label.
var errNoLabel = errors.New("no label: it has no message or no outcome")

func parseLabel(src []byte) (*data.Label, error) {
	var l struct {
		data.Label
		Retracts uint64 `json:"retracts"`
	}
	if err := json.Unmarshal(src, &l); err != nil {
		return nil, err
	}
	switch l.Outcome {
	case queue.Confirm, queue.Dismiss, queue.Exception:
	default:
		if l.Retracts != 0 {
			return nil, fmt.Errorf("it takes label %d back: drop that one, and this line", l.Retracts)
		}
		return nil, errNoLabel
	}
	if l.Message.ID == "" && l.Message.Text == "" {
		return nil, errNoLabel
	}
	return &l.Label, nil
}
