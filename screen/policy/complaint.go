package policy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Complaint is one mistake in a policy file.
type Complaint struct {
	Line   int    `json:"line"` // from 1; zero when the whole file is meant
	Column int    `json:"column"`
	What   string `json:"what"`
}

// FileError lists every mistake found in a policy file, in the order of the
// file. It wraps ErrInvalid.
type FileError struct {
	Name       string // what the file is called
	Complaints []Complaint
}

// maxComplaints bounds the list: who gets that many reads the first ones.
const maxComplaints = 100

// Error returns one line a complaint: "name:line:column: what".
func (e *FileError) Error() string {
	var b strings.Builder
	for i, c := range e.Complaints {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(c.In(e.Name))
	}
	return b.String()
}

// In returns the complaint about the named file: "name:line:column: what".
func (c Complaint) In(name string) string {
	if c.Line == 0 {
		return name + ": " + c.What
	}
	return fmt.Sprintf("%s:%d:%d: %s", name, c.Line, c.Column, c.What)
}

// place is a place in a file, from 1.
type place struct{ line, column int }

func placeOf(n *yaml.Node) place { return place{n.Line, n.Column} }

// Unwrap returns ErrInvalid.
func (e *FileError) Unwrap() error { return ErrInvalid }

// sort brings the complaints into the order of the file.
func (e *FileError) sort() { sortComplaints(e.Complaints) }

func sortComplaints(list []Complaint) {
	slices.SortStableFunc(list, func(a, b Complaint) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}

// Nearest returns " (did you mean …?)" with the candidate that is closest to
// word, or nothing when none is near.
func Nearest(word string, candidates []string) string { return nearest(word, candidates) }

// maxMistyped is how long a word can be, in bytes, that somebody mistyped: no
// file may keep a check busy with comparing longer ones.
const maxMistyped = 200

// nearest returns " (did you mean …?)" with the candidate that is closest to
// word, or nothing when none is near.
func nearest(word string, candidates []string) string {
	if len(word) > maxMistyped {
		return ""
	}
	best, distance := "", (len(word)+2)/3+1
	for _, c := range candidates {
		if d := editDistance(word, c, distance); d < distance {
			best, distance = c, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf(" (did you mean %q?)", best)
}

// editDistance is the Levenshtein distance of a and b in bytes, or limit if it
// is not smaller.
func editDistance(a, b string, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j+1]+1, row[j]+1)
		}
	}
	return min(row[len(b)], limit)
}
