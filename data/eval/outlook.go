package eval

import (
	"offside/queue"
	"offside/screen"
)

// Outlook is what would become of open items under another policy. Make one
// with NewOutlook; it is not safe for concurrent use.
type Outlook struct {
	screener *screen.Screener
	scratch  screen.Scratch
	totals   OutlookTotals
	moves    map[Move]int
}

// OutlookTotals is what an outlook counted.
type OutlookTotals struct {
	Items    int         `json:"items"`
	Detected int         `json:"detected"` // of those, read again: another engine, lexicon or calibration
	Moved    []MoveCount `json:"moves"`    // verdicts that become others, the most frequent first
	// Withdrawn is how many would leave the queue: flagged, and no longer.
	Withdrawn int `json:"withdrawn"`
}

// NewOutlook returns an outlook on what s screens by.
func NewOutlook(s *screen.Screener) *Outlook {
	return &Outlook{screener: s, moves: map[Move]int{}}
}

// Add judges one open item as it would be when it is assessed again, without
// changing it. One that somebody has answered for counts for nothing.
func (o *Outlook) Add(it *queue.Item) error {
	if !it.Undecided() {
		return nil // a second reviewer is to see what the first one saw
	}
	was := it.Assessment
	judge, err := o.screener.Under(was.Given, it.EnqueuedAt)
	if err != nil {
		return err
	}
	o.totals.Items++
	if o.screener.Rereads(was) {
		o.totals.Detected++
	}
	is := judge.Rule(&it.Message, judge.HitsOf(&it.Message, it.Before, was, &o.scratch))
	if is.Verdict != was.Verdict {
		o.moves[Move{was.Verdict, is.Verdict}]++
	}
	if it.Withdraws(is) {
		o.totals.Withdrawn++
	}
	return nil
}

// Totals returns the counts so far.
func (o *Outlook) Totals() OutlookTotals {
	t := o.totals
	t.Moved = sortedMoves(o.moves)
	return t
}
