package detect

import (
	"strings"
	"unsafe"

	"offside/screen/contact"
)

// run is a row of digit groups as people write telephone numbers, with what
// belongs to it: a plus, brackets, an extension. Offsets are those of the view
// that was scanned.
type run struct {
	contact.Span
	plus   bool
	groups []contact.Span // the digit groups, without the extension
	digits string         // all digits of the groups
	ext    string
}

// maxGroups bounds a run; longer rows of digits are tables, not numbers.
const maxGroups = 20

// runScanner finds the runs of a text. It reuses its memory: a run is valid
// until the next one, its digits until the next reset.
type runScanner struct {
	text   string
	commas bool // numbers in words may have commas between their groups
	lines  bool // or line breaks
	at     int
	groups []contact.Span
	digits []byte // of all runs so far: what was written is not written over
	row    int    // where those of the last one begin
}

func (s *runScanner) reset(text string, commas, lines bool) {
	s.text, s.at, s.commas, s.lines, s.digits = text, 0, commas, lines, s.digits[:0]
}

// next returns the next run of at least two digits.
func (s *runScanner) next() (run, bool) {
	for s.at < len(s.text) {
		if !isDigit(s.text[s.at]) {
			s.at++
			continue
		}
		r := s.collect(s.at)
		s.at = r.End
		if len(r.digits) >= 2 {
			return r, true
		}
	}
	return run{}, false
}

// collect reads the run whose first digit is at start.
func (s *runScanner) collect(start int) run {
	s.groups, s.row = s.groups[:0], len(s.digits)
	at := start
	for at < len(s.text) && len(s.groups) < maxGroups {
		end := at
		for end < len(s.text) && isDigit(s.text[end]) {
			end++
		}
		s.groups = append(s.groups, contact.Span{Start: at, End: end})
		s.digits = append(s.digits, s.text[at:end]...)
		next := end
		for next < len(s.text) && next-end <= 4 && !isDigit(s.text[next]) {
			next++
		}
		gap := s.text[end:next]
		pulled := end-at == 1 && len(gap) <= 4 && strings.Trim(gap, " \t") == "" // "9 1 7  5 5 5"
		if next == len(s.text) || !pulled && !s.separates(gap) || !isDigit(s.text[next]) {
			break
		}
		at = next
	}
	return s.cut(0, len(s.groups))
}

// cut makes a run of groups [i,j) of the row that was collected last.
func (s *runScanner) cut(i, j int) run {
	r := run{groups: s.groups[i:j]}
	from := s.row
	for _, g := range s.groups[:i] {
		from += g.Len()
	}
	n := 0
	for _, g := range r.groups {
		n += g.Len()
	}
	r.digits = unsafe.String(unsafe.SliceData(s.digits[from:]), n)
	r.Start, r.plus = s.lead(r.groups[0].Start)
	r.End = r.groups[len(r.groups)-1].End
	if j == len(s.groups) {
		r.End, r.ext = s.extension(r.End)
	}
	if r.ext == "" && r.End < len(s.text) && s.text[r.End] == ')' && strings.Count(s.text[r.Start:r.End], "(") > strings.Count(s.text[r.Start:r.End], ")") {
		r.End++
	}
	return r
}

// lead includes the plus and the bracket before the first digit.
func (s *runScanner) lead(start int) (int, bool) {
	t := s.text
	i := start
	if i > 0 && t[i-1] == '(' {
		i--
	}
	plus := i
	if plus > 0 && t[plus-1] == ' ' {
		plus--
	}
	if plus > 0 && t[plus-1] == '+' && (plus == 1 || !isAlnum(t[plus-2])) {
		plus--
		if plus > 0 && t[plus-1] == '(' && strings.IndexByte(t[start:min(len(t), start+8)], ')') > 0 {
			plus--
		}
		return plus, true
	}
	if i < start && strings.IndexByte(t[start:min(len(t), start+8)], ')') < 0 {
		return start, false // the bracket is around more than the area code
	}
	return i, false
}

// separates reports whether gap can stand between the groups of one number.
func (s *runScanner) separates(gap string) bool {
	if s.commas && (gap == "," || gap == ", ") || s.lines && (gap == "\n" || gap == ",\n") {
		return true
	}
	if len(gap) > 4 || gap == "" {
		return false
	}
	marks := 0
	for i := 0; i < len(gap); i++ {
		switch gap[i] {
		case ' ':
		case '(', ')':
		case '-', '.', '/':
			marks++
		default:
			return false
		}
	}
	if strings.Trim(gap, "-") == "" {
		return true
	}
	return marks <= 2 && !strings.Contains(gap, "  ") && gap != ".." && gap != "..."
}

// extension reads an extension ("x 123", "ext. 5") at end.
func (s *runScanner) extension(end int) (int, string) {
	rest := s.text[end:]
	trimmed := strings.TrimLeft(rest, " ,;")
	if len(rest)-len(trimmed) > 2 {
		return end, ""
	}
	for _, mark := range [...]string{"extension", "extn", "ext", "доб", "x", "#"} {
		tail, ok := strings.CutPrefix(trimmed, mark)
		if !ok {
			continue
		}
		tail = strings.TrimLeft(tail, ". :#")
		n := 0
		for n < len(tail) && isDigit(tail[n]) {
			n++
		}
		if n == 0 || n > 7 || n < len(tail) && isAlnum(tail[n]) {
			return end, ""
		}
		return len(s.text) - len(tail) + n, tail[:n]
	}
	return end, ""
}
