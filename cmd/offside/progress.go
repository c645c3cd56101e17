package main

import (
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows how far a long job is, with rate and time to go. It is silent
// unless stderr is a terminal.
type progress struct{ bar *progressbar.ProgressBar }

// newProgress starts a progress line; total is in the unit of the job, or 0 if
// it is not known.
func newProgress(s streams, what string, total int64, bytes bool) *progress {
	if !isTerminal(s.err) {
		return &progress{}
	}
	if total <= 0 {
		total = -1
	}
	options := []progressbar.Option{
		progressbar.OptionSetWriter(s.err),
		progressbar.OptionSetDescription(what),
		progressbar.OptionThrottle(100 * time.Millisecond),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionSetElapsedTime(false),
		progressbar.OptionFullWidth(),
		progressbar.OptionClearOnFinish(),
	}
	if bytes {
		options = append(options, progressbar.OptionShowBytes(true))
	} else {
		options = append(options, progressbar.OptionShowCount(), progressbar.OptionShowIts())
	}
	return &progress{progressbar.NewOptions64(total, options...)}
}

// set says how far the job is.
func (p *progress) set(n int64) {
	if p.bar != nil {
		p.bar.Set64(n) // its error is that of the terminal, which nobody can help
	}
}

// done takes the line away.
func (p *progress) done() {
	if p.bar != nil {
		p.bar.Finish()
		p.bar.Clear()
	}
}
