package eval

import (
	"maps"
	"math"
	"slices"
)

// Reviewers says how far two reviewers of the same item agree. The
// coefficients are 1 where they always do and 0 where they do no more than
// chance would have it; they are nil where chance alone would make everybody
// agree, or nothing was answered twice.
type Reviewers struct {
	Items  uint64   `json:"items"`  // answered twice
	Agreed uint64   `json:"agreed"` // of these
	Cohen  *float64 `json:"cohen"`
	// Krippendorff is the α of nominal data.
	Krippendorff *float64 `json:"krippendorff"`
	// Pairs counts by the first and then the second answer.
	Pairs map[string]map[string]uint64 `json:"pairs"`
}

// ReviewersOf takes the pairs of answers as a queue counts them.
func ReviewersOf(pairs map[string]map[string]uint64) Reviewers {
	a := Reviewers{Pairs: pairs, Cohen: defined(Cohen(pairs))}
	units := make(map[[2]string]uint64)
	for one, row := range pairs {
		for two, n := range row {
			a.Items += n
			if one == two {
				a.Agreed += n
			}
			units[[2]string{one, two}] += n
		}
	}
	c := coincidences{}
	for unit, n := range units {
		c.add(unit[:], float64(n))
	}
	a.Krippendorff = defined(c.alpha())
	return a
}

func defined(f float64) *float64 {
	if math.IsNaN(f) {
		return nil
	}
	return &f
}

// Cohen is Cohen's κ of two raters: n[a][b] counts the items that the first
// called a and the second b. It is NaN where it is not defined.
//
// J. Cohen: A coefficient of agreement for nominal scales, 1960.
func Cohen(n map[string]map[string]uint64) float64 {
	var total, same float64
	first, second := map[string]float64{}, map[string]float64{}
	for a, row := range n {
		for b, count := range row {
			f := float64(count)
			total += f
			first[a] += f
			second[b] += f
			if a == b {
				same += f
			}
		}
	}
	var chance float64
	for _, a := range slices.Sorted(maps.Keys(first)) {
		chance += first[a] * second[a]
	}
	observed, expected := same/total, chance/(total*total)
	return (observed - expected) / (1 - expected)
}

// Krippendorff is Krippendorff's α of nominal data: units holds for each item
// what each rater called it, "" where one did not answer. Items with fewer than
// two answers do not count. It is NaN where it is not defined.
//
// K. Krippendorff: Computing Krippendorff's Alpha-Reliability, 2011.
func Krippendorff(units [][]string) float64 {
	c := coincidences{}
	for _, unit := range units {
		c.add(unit, 1)
	}
	return c.alpha()
}

// coincidences counts how often two answers on one item meet.
type coincidences map[string]map[string]float64

// add counts an item's answers, as often as there are such items.
func (c coincidences) add(answers []string, times float64) {
	given := slices.DeleteFunc(slices.Clone(answers), func(a string) bool { return a == "" })
	for i, a := range given {
		for j, b := range given {
			if i == j {
				continue
			}
			if c[a] == nil {
				c[a] = map[string]float64{}
			}
			c[a][b] += times / float64(len(given)-1)
		}
	}
}

func (c coincidences) alpha() float64 {
	sums := map[string]float64{}
	var n, differ float64
	for a, row := range c {
		for b, count := range row {
			sums[a] += count
			n += count
			if a != b {
				differ += count
			}
		}
	}
	// Of n(n-1) pairs, those that would differ if answers met by chance.
	chance := n * n
	for _, a := range slices.Sorted(maps.Keys(sums)) {
		chance -= sums[a] * sums[a]
	}
	return 1 - (n-1)*differ/chance
}
