package stats

import "math"

// Interval is a 95% confidence interval.
type Interval struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// Wilson is the 95% score interval for k of n, after Wilson (1927). It is
// [0,1] for n = 0.
func Wilson(k, n float64) Interval {
	if n <= 0 {
		return Interval{0, 1}
	}
	const z = 1.959964
	p, zz := k/n, z*z
	centre := (p + zz/(2*n)) / (1 + zz/n)
	half := z / (1 + zz/n) * math.Sqrt(p*(1-p)/n+zz/(4*n*n))
	return Interval{max(0, centre-half), min(1, centre+half)}
}

// Weighted is the Wilson interval of a weighted share: k of the weights, whose
// sum is n and the sum of whose squares is squares. It is that at the effective
// sample size, n²/squares after Kish (1965): unequal weights tell less than as
// many equal ones, and no weight makes one answer into many.
func Weighted(k, n, squares float64) Interval {
	if n <= 0 {
		return Wilson(0, 0)
	}
	effective := n * n / squares
	return Wilson(k/n*effective, effective)
}

// Share is how many of some were right, each weighted by how many like it
// there are. The zero Share is that of none.
type Share struct {
	N        int     `json:"n"`     // how many there were
	Value    float64 `json:"value"` // the weighted share, in [0,1]
	Interval         // see Weighted
}

// sum gathers a Share.
type sum struct {
	n                        int
	right, weights, ofSquare float64
}

// add counts one of weight w.
func (s *sum) add(right bool, w float64) {
	s.n++
	s.weights += w
	s.ofSquare += w * w
	if right {
		s.right += w
	}
}

// share is what was gathered.
func (s *sum) share() Share {
	if s.n == 0 {
		return Share{Interval: Wilson(0, 0)}
	}
	return Share{N: s.n, Value: s.right / s.weights, Interval: Weighted(s.right, s.weights, s.ofSquare)}
}
