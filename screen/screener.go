// Package screen screens messages: it puts the detectors and the policy
// together, and is what everything outside the engine uses.
//
// Screening is two calls on purpose. Detect finds contact information in a
// text and costs whatever the text costs; Judge says what the policy makes of
// it, knows no text and costs microseconds. Hits are stored, so a changed fact
// or a changed policy needs only the second.
package screen

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"offside/screen/contact"
	"offside/screen/detect"
	"offside/screen/policy"
)

// Engine is the version of the detectors: see detect.Engine.
const Engine = detect.Engine

// Options of a Screener. The zero value is a good one.
type Options struct {
	// Facts fill in what messages do not say: a field of it that is set stands
	// for the same field of every message that lacks it. Its text and id are
	// not used.
	Facts Message
	// Now is when a message without a date is taken to be sent, where the
	// policy assumes it. Zero means the time of New.
	Now time.Time
	// Raw leaves the confidences as the detectors give them: a calibration is
	// estimated from those.
	Raw bool
}

// Screener screens messages under one policy. It is safe for concurrent use,
// as long as each goroutine brings its own Scratch and each thread's Window is
// in one goroutine's hands.
type Screener struct {
	policy   *policy.Policy
	detector *detect.Detector
	ref      PolicyRef
	options  Options
	given    map[string]string // Options.Facts by name; never written to
}

// New makes a screener for p.
func New(p *policy.Policy, o Options) *Screener {
	if o.Now.IsZero() {
		o.Now = time.Now()
	}
	return &Screener{
		policy:   p,
		detector: detect.New(p.Lexicon()),
		ref:      PolicyRef{Name: p.Name(), Hash: p.Hash()},
		options:  o,
		given:    factTexts(&o.Facts),
	}
}

// Under returns a screener for the same policy that judges under facts given
// beside the message, by name, at another time: how a message that was assessed
// before is judged again. A fact that is not given stays that of Options. The
// error names a fact that there is not, or a date that is none.
func (s *Screener) Under(given map[string]string, now time.Time) (*Screener, error) {
	own := *s
	if len(given) > 0 {
		facts, err := givenMessage(given)
		if err != nil {
			return nil, err
		}
		own.options.Facts = filled(&facts, &s.options.Facts)
		own.given = factTexts(&own.options.Facts)
	}
	if !now.IsZero() {
		own.options.Now = now
	}
	return &own, nil
}

// Scratch is the memory that screening reuses. The zero value is ready; one
// goroutine uses it at a time.
type Scratch struct {
	detect    detect.Scratch
	before    []detect.Fragment
	fragments []detect.Fragment
	names     []string
}

// Cut reports whether something was left out when a message was looked at last:
// see Assessment.Cut.
func (x *Scratch) Cut() bool { return x.detect.Cut() }

// Detect returns the hits in m, or nil if it is clean. They live in x until
// its next use. w, which may be nil, is what was said before in m's thread; m
// is added to it.
func (s *Screener) Detect(m *Message, w *Window, x *Scratch) []contact.Hit {
	in := s.input(m, x)
	if w == nil || m.Thread == "" {
		return s.calibration().apply(s.detector.Scan(in, &x.detect))
	}
	x.before = w.before(m, x.before[:0])
	in.Before = x.before
	hits := s.calibration().apply(s.detector.Scan(in, &x.detect))
	x.fragments = s.detector.Fragments(in, &x.detect, x.fragments[:0])
	w.add(m, x.fragments)
	return hits
}

// calibration is the one in force; nil for raw confidences.
func (s *Screener) calibration() *Calibration {
	if s.options.Raw {
		return nil
	}
	return DefaultCalibration()
}

// input is what the detectors may know of m, and of what is given beside it.
func (s *Screener) input(m *Message, x *Scratch) detect.Input {
	x.names = x.names[:0]
	for _, a := range m.Attachments {
		x.names = append(x.names, a.Name)
	}
	given := &s.options.Facts
	return detect.Input{
		Text:    m.Text,
		Message: m.ID,
		Regions: [2]string{cmp.Or(m.Sender.Country, given.Sender.Country),
			cmp.Or(m.Recipient.Country, given.Recipient.Country)},
		Attachments: x.names,
		Job:         cmp.Or(m.Surface, given.Surface) == SurfaceJobPost,
	}
}

// Judge says what the policy makes of hits that Detect found in m, with
// reasons. The assessment is the caller's: it shares no memory with a scratch.
func (s *Screener) Judge(m *Message, hits []contact.Hit) *Assessment {
	if len(hits) == 0 {
		return s.assess(nil, nil)
	}
	facts := factsOf(m, &s.options, s.policy)
	return s.assess(&facts, hits)
}

// Rule is Judge without reasons and lane, for whoever judges many messages:
// Reason and Because stay empty, and the detections share memory with hits.
func (s *Screener) Rule(m *Message, hits []contact.Hit) *Assessment {
	a := s.blank(len(hits))
	if len(hits) == 0 {
		return a
	}
	facts := factsOf(m, &s.options, s.policy)
	c := s.policy.Case(&facts)
	defer c.Close()
	live := s.live(hits)
	for i := range hits {
		if s.policy.Mutes(&hits[i]) {
			continue
		}
		d := Detection{Hit: hits[i], Finding: c.Judge(&hits[i], live)}
		a.Detections = append(a.Detections, d)
		a.weigh(&d)
	}
	return a
}

// Policy names the policy that the screener goes by.
func (s *Screener) Policy() PolicyRef { return s.ref }

// Lexicon identifies what detection looks things up in: see
// policy.LexiconHash.
func (s *Screener) Lexicon() string { return s.policy.LexiconHash() }

// blank is the assessment of a message before anything is found, with room for
// n detections.
func (s *Screener) blank(n int) *Assessment {
	return &Assessment{
		Verdict:     Allowed,
		Detections:  make([]Detection, 0, n),
		Policy:      s.ref,
		Lexicon:     s.policy.LexiconHash(),
		Engine:      detect.Engine,
		Calibration: s.calibration().Hash(),
		Given:       maps.Clone(s.given),
	}
}

// assess is Judge under the given facts.
func (s *Screener) assess(facts *policy.Facts, hits []contact.Hit) *Assessment {
	a := s.blank(len(hits))
	if len(hits) == 0 {
		return a
	}
	c := s.policy.Case(facts)
	defer c.Close()
	live := s.live(hits)
	for i := range hits {
		if s.policy.Mutes(&hits[i]) {
			continue
		}
		d := Detection{Hit: hits[i].Clone(), Finding: c.Explain(&hits[i], live)}
		a.Detections = append(a.Detections, d)
		a.weigh(&d)
	}
	if s.policy.HasLanes() && len(a.Detections) > 0 {
		a.Lane = c.Lane(policy.Ruled{Verdict: a.Verdict, Clauses: a.clauses()}, live)
	}
	return a
}

// live are the hits that conditions about the whole message see: not those
// that the policy mutes or keeps in shadow.
func (s *Screener) live(hits []contact.Hit) []contact.Hit {
	dead := func(h contact.Hit) bool { return s.policy.Mutes(&h) || s.policy.Shadows(&h) }
	if !slices.ContainsFunc(hits, dead) {
		return hits
	}
	return slices.DeleteFunc(slices.Clone(hits), dead)
}

// Screen is Detect and Judge in one.
func (s *Screener) Screen(m *Message, w *Window, x *Scratch) *Assessment {
	a := s.Judge(m, s.Detect(m, w, x))
	a.Cut = x.Cut()
	return a
}

// Handbook returns the policy as a reviewer reads it.
func (s *Screener) Handbook() *Handbook { return HandbookOf(s.policy) }

// HandbookOf returns p as a reviewer reads it.
func HandbookOf(p *policy.Policy) *Handbook {
	return &Handbook{
		Policy:     PolicyRef{Name: p.Name(), Hash: p.Hash()},
		Clauses:    p.Clauses(),
		Exceptions: p.Exceptions(),
		Lanes:      p.Lanes(),
		Reasons:    p.ReasonCodes(),
		Rules:      p.RuleSettings(),
		KnownSafe:  p.KnownSafe(),
	}
}
