package screen

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"offside/screen/contact"
	"offside/screen/detect"
)

// Calibration turns the confidences of the detectors, which were set by hand,
// into those that bear out: of what is said with 0.9 about nine in ten are
// right. It is estimated from labelled texts by "offside eval --calibrate".
//
// A curve over all hits, which never falls, does most of it; each rule then has
// a shift, one for hits read as they stand and one for those of which a trick
// was undone, that is drawn towards nothing the fewer of its hits were seen.
// The nil Calibration changes nothing. It is safe for concurrent use.
type Calibration struct {
	Engine string   `json:"engine"` // whose confidences these are
	Sets   []string `json:"sets"`   // the names of the sets that it was estimated from
	Hits   int      `json:"hits"`   // how many hits they had
	Curve  []Point  `json:"curve"`  // by rising confidence
	// Shifts are by rule; rules that are not in it have none.
	Shifts map[string]Shift `json:"shifts"`

	hash string
}

// Point is a point of a calibration's curve; between two it is straight.
type Point struct {
	Said  float64 `json:"said"`
	Right float64 `json:"right"` // share
}

// Shift is what a rule's hits were right more often, or less, than the curve
// says.
type Shift struct {
	Plain   float64 `json:"plain"`
	Evasive float64 `json:"evasive"`
}

// Confidences stay away from certainty either way.
const (
	leastConfidence = 0.05
	mostConfidence  = 0.99
)

//go:embed calibration.json
var calibrationSource []byte

// defaultCalibration is the built-in one; a test sees to it that it parses.
var defaultCalibration, _ = ParseCalibration(calibrationSource)

// DefaultCalibration returns the built-in calibration, estimated from the
// project's tuning sets. It must not be changed.
func DefaultCalibration() *Calibration { return defaultCalibration }

// ErrCalibration: what should be a calibration is none.
var ErrCalibration = errors.New("not a calibration")

// ParseCalibration reads a calibration as "offside eval --calibrate" writes it.
// Its error wraps ErrCalibration.
func ParseCalibration(src []byte) (*Calibration, error) {
	c := &Calibration{}
	if err := json.Unmarshal(src, c); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCalibration, err)
	}
	if len(c.Curve) == 0 {
		return nil, fmt.Errorf("%w: its curve has no point", ErrCalibration)
	}
	for i := 1; i < len(c.Curve); i++ {
		if a, b := c.Curve[i-1], c.Curve[i]; a.Said >= b.Said || a.Right > b.Right {
			return nil, fmt.Errorf("%w: its curve falls", ErrCalibration)
		}
	}
	sum := sha256.Sum256(src)
	c.hash = hex.EncodeToString(sum[:8])
	return c, nil
}

// Hash identifies the calibration; empty for the nil one.
func (c *Calibration) Hash() string {
	if c == nil {
		return ""
	}
	return c.hash
}

// engineRules are the detectors' own rules. What the rules of a policy say is
// left as their author set it.
var engineRules = func() map[string]bool {
	out := map[string]bool{}
	for _, r := range detect.Rules() {
		out[r] = true
	}
	return out
}()

// Confidence is how sure h is, going by its rule and the confidence that its
// detector gave it.
func (c *Calibration) Confidence(h *contact.Hit) float64 {
	if c == nil || !engineRules[h.Rule] {
		return h.Confidence
	}
	shift := c.Shifts[h.Rule].Plain
	if len(h.Evasions) > 0 {
		shift = c.Shifts[h.Rule].Evasive
	}
	return min(max(c.At(h.Confidence)+shift, leastConfidence), mostConfidence)
}

// At is the curve at a confidence, without the shifts of rules.
func (c *Calibration) At(said float64) float64 {
	i := slices.IndexFunc(c.Curve, func(p Point) bool { return p.Said >= said })
	switch {
	case i < 0:
		return c.Curve[len(c.Curve)-1].Right
	case i == 0:
		return c.Curve[0].Right
	}
	a, b := c.Curve[i-1], c.Curve[i]
	return a.Right + (b.Right-a.Right)*(said-a.Said)/(b.Said-a.Said)
}

// apply gives hits the confidences that bear out.
func (c *Calibration) apply(hits []contact.Hit) []contact.Hit {
	if c != nil {
		for i := range hits {
			hits[i].Confidence = c.Confidence(&hits[i])
		}
	}
	return hits
}
