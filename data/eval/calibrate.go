package eval

import (
	"cmp"
	"math"
	"slices"

	"offside/screen"
)

// Observation is a hit that a set judges: what was said, and whether it was
// right.
type Observation struct {
	Rule    string
	Evasive bool // a trick was undone to read it
	Said    float64
	Right   bool
	Weight  float64 // how many hits it stands for
}

// Observe screens every case of s and returns an observation for each hit that
// the set judges. by must not calibrate.
func Observe(s *Set, by Screener) []Observation {
	c := counter{set: s}
	var out []Observation
	for i := range s.Cases {
		k := &s.Cases[i]
		if k.thread != nil {
			continue
		}
		for _, m := range c.matches(k, by.Screen(&k.Message, nil, &c.scratch)) {
			if m.gold >= 0 || !arguable(k, m.Span) {
				out = append(out, Observation{m.Rule, len(m.Evasions) > 0, m.Confidence, m.gold >= 0, k.Weight})
			}
		}
	}
	return out
}

// Calibrate estimates a calibration from observations: an isotonic curve over
// all of them (pool adjacent violators, Ayer et al. 1955), and for each rule
// the mean of what is left, drawn towards zero by as many hits as doubt counts.
// sets are the names of where they come from.
func Calibrate(obs []Observation, sets []string) *screen.Calibration {
	c := &screen.Calibration{Engine: screen.Engine, Sets: sets, Hits: len(obs), Curve: curveOf(obs), Shifts: map[string]screen.Shift{}}
	type sum struct{ left, n float64 }
	sums := map[string]*[2]sum{}
	for _, o := range obs {
		s := sums[o.Rule]
		if s == nil {
			s = new([2]sum)
			sums[o.Rule] = s
		}
		k := 0
		if o.Evasive {
			k = 1
		}
		s[k].left += (right(o) - c.At(o.Said)) * o.Weight
		s[k].n += o.Weight
	}
	for rule, s := range sums {
		shift := screen.Shift{Plain: round(s[0].left / (s[0].n + doubt)), Evasive: round(s[1].left / (s[1].n + doubt))}
		if shift != (screen.Shift{}) {
			c.Shifts[rule] = shift
		}
	}
	return c
}

// doubt is how many hits of a rule it takes to believe half of what they say,
// and how many right and wrong ones, in equal parts, are taken to have been
// seen beside those of each level of the curve: nothing is ever certain.
const (
	doubt      = 20
	levelDoubt = 1
)

func right(o Observation) float64 {
	if o.Right {
		return 1
	}
	return 0
}

func round(x float64) float64 { return math.Round(x*1000)/1000 + 0 } // + 0: never -0

// level is a stretch of the curve on which one share was right.
type level struct{ from, to, right, n float64 }

func (l *level) share() float64 { return (l.right + levelDoubt/2.) / (l.n + levelDoubt) }

// curveOf is the isotonic curve through observations.
func curveOf(obs []Observation) []screen.Point {
	obs = slices.Clone(obs)
	slices.SortStableFunc(obs, func(a, b Observation) int { return cmp.Compare(a.Said, b.Said) })
	var levels []level
	for _, o := range obs {
		said := round(o.Said)
		if n := len(levels); n > 0 && levels[n-1].to == said {
			levels[n-1].right += right(o) * o.Weight
			levels[n-1].n += o.Weight
			continue
		}
		levels = append(levels, level{said, said, right(o) * o.Weight, o.Weight})
	}
	pooled := levels[:0]
	for _, l := range levels {
		pooled = append(pooled, l)
		for n := len(pooled); n > 1 && pooled[n-2].share() >= pooled[n-1].share(); n-- {
			a, b := &pooled[n-2], pooled[n-1]
			a.to, a.right, a.n = b.to, a.right+b.right, a.n+b.n
			pooled = pooled[:n-1]
		}
	}
	var curve []screen.Point
	if len(pooled) == 0 || pooled[0].from > 0 {
		curve = append(curve, screen.Point{}) // below what was seen it falls to nothing
	}
	for _, l := range pooled {
		curve = append(curve, screen.Point{Said: l.from, Right: round(l.share())})
		if l.to > l.from {
			curve = append(curve, screen.Point{Said: l.to, Right: round(l.share())})
		}
	}
	return curve
}
