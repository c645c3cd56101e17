// Package screen screens messages: it puts the detectors and the policy
// together, and is what everything outside the engine uses.
package screen

import (
	"offside/screen/contact"
	"offside/screen/detect"
	"offside/screen/policy"
)

// Screener screens messages under one policy. It is safe for concurrent use,
// as long as each goroutine brings its own Scratch and Window.
type Screener struct {
	policy   *policy.Policy
	detector *detect.Detector
}

// New makes a screener for p.
func New(p *policy.Policy) *Screener {
	return &Screener{policy: p, detector: detect.New(p.Lexicon())}
}

// Scratch is the memory that screening reuses. The zero value is ready.
type Scratch struct {
	detect detect.Scratch
}

// Detect returns the hits in m, or nil if it is clean. They live in x until
// its next use. w, which may be nil, is what was said before in m's thread; m
// is added to it.
func (s *Screener) Detect(m *Message, w *Window, x *Scratch) []contact.Hit { return nil }

// Judge says what the policy makes of the hits.
func (s *Screener) Judge(m *Message, hits []contact.Hit, x *Scratch) *Assessment { return nil }

// Window is the bounded state of one thread: what earlier messages left behind.
type Window struct {
	Fragments []detect.Fragment `json:"fragments"`
}
