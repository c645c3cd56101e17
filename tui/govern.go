package tui

import (
	"context"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/screen"
	"offside/tui/review"
)

// governedMsg says which policy the queue goes by.
type governedMsg struct {
	handbook *screen.Handbook // nil: the one that is known
	behind   bool             // items are still to be assessed by it
	err      error
}

// watch asks after a while which policy is in force.
func (m *model) watch() tea.Cmd {
	if m.o.Book == nil {
		return nil
	}
	known := ""
	if m.review.Handbook != nil {
		known = m.review.Handbook.Policy.Hash
	}
	ctx := m.review.Context
	return tea.Tick(refresh, func(time.Time) tea.Msg { return m.o.governed(ctx, known) })
}

// governed asks the queue which policy is in force.
func (o *Options) governed(ctx context.Context, known string) (msg governedMsg) {
	f, err := o.Store.InForce(ctx)
	msg.err, msg.behind = err, f.Behind() > 0
	if err == nil && !f.None() && f.Policy.Hash != known {
		msg.handbook, msg.err = o.Book(ctx, f.Policy.Hash)
	}
	return msg
}

// govern goes by another policy when one was put in force, and has the queue
// read again when its items have been assessed by it. That the queue cannot be
// asked, the review says already.
func (m *model) govern(msg governedMsg) tea.Cmd {
	var news tea.Cmd
	switch {
	case msg.err != nil:
		return m.watch()
	case msg.handbook != nil:
		m.review.Handbook = msg.handbook
		news = m.page.Update(review.InForce{Handbook: msg.handbook})
	case m.behind && !msg.behind:
		news = m.page.Update(review.InForce{})
	}
	m.behind = msg.behind
	return tea.Batch(m.watch(), news)
}
