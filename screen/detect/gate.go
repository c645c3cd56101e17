package detect

import (
	"slices"
	"strings"

	"offside/screen/contact"
)

// gate decides in one pass over the bytes of a text that it is clean: that no
// family could find anything in it, at the first look or the second. It says so
// only of texts in plain ASCII; whatever it is not sure of is scanned.
type gate struct {
	class  [256]byte
	filter [gateMask + 1]uint64 // words that need a scan
	words  map[uint64]bool      // the same, for sure
	count  [gateMask + 1]uint64 // words that need one when two of them occur
	unit   map[uint64]bool      // words that say what a number before them counts
}

// gateMask sizes the bitmaps: 262,144 bits.
const gateMask = 1<<12 - 1

// The classes of bytes. Those between are letters, in lower case.
const (
	gateScan  = 0   // needs a scan
	gatePlain = 1   // stands between words
	gateDigit = 2   // a digit
	gateDot   = 3   // a dot
	gateTight = 4   // needs a scan when a letter or digit follows
	gateSlash = 5   // needs a scan when another follows
	gateOpen  = 6   // needs a scan when a word for "@" follows
	firstWord = 'a' // from here on: letters
)

// newGate makes the gate for d's lists.
func newGate(d *Detector) *gate {
	g := &gate{unit: map[uint64]bool{}, words: map[uint64]bool{}}
	for c := range g.class {
		switch b := byte(c); {
		case isDigit(b):
			g.class[c] = gateDigit
		case isLower(b):
			g.class[c] = b
		case isUpper(b):
			g.class[c] = b + 'a' - 'A'
		case strings.IndexByte(" \n\r\t,;:?'\")]}>", b) >= 0:
			g.class[c] = gatePlain
		case b == '.':
			g.class[c] = gateDot
		case strings.IndexByte("!$|+*~_[{<=#%^`", b) >= 0:
			g.class[c] = gateTight
		case b == '/':
			g.class[c] = gateSlash
		case b == '(' || b == '-':
			g.class[c] = gateOpen
		}
	}
	for h := range d.grammar.wakes {
		g.add(h)
	}
	for h := range d.dots.words {
		g.add(h)
	}
	for _, w := range d.tellers.rare {
		g.add(hashBytes(fnvOffset, w))
	}
	g.addProviders(d)
	for h := range d.spelled.words {
		set(&g.count, h)
	}
	for _, entries := range d.near[nearUnit] {
		for _, e := range entries {
			g.unit[hashBytes(fnvOffset, e.words[0])] = true
		}
	}
	return g
}

// addProviders makes the names of mail providers need a scan.
func (g *gate) addProviders(d *Detector) {
	for name := range d.tellers.hosts {
		g.add(hashBytes(fnvOffset, name))
	}
	for name, entries := range d.hosts {
		if entries[len(entries)-1].class == contact.HostEmailProvider {
			label, top, _ := strings.Cut(name, ".")
			if slices.Contains(providerTops[:], "."+top) && !ordinaryWord(label) {
				g.add(hashBytes(fnvOffset, label))
			}
		}
	}
}

// add makes the word with this hash need a scan.
func (g *gate) add(h uint64) {
	set(&g.filter, h)
	g.words[h] = true
}

func set(bits *[gateMask + 1]uint64, h uint64) { bits[h>>6&gateMask] |= 1 << (h & 63) }

func has(bits *[gateMask + 1]uint64, h uint64) bool { return bits[h>>6&gateMask]&(1<<(h&63)) != 0 }

// clean reports whether there is nothing in text for any family.
func (d *Detector) clean(text string, tops *topLevels) bool {
	g := d.gate
	counted, single := 0, 0
	for i := 0; i < len(text); {
		c := g.class[text[i]]
		if c >= firstWord {
			start, h := i, uint64(fnvOffset)
			for i < len(text) && g.class[text[i]] >= firstWord {
				h = (h ^ uint64(g.class[text[i]])) * fnvPrime
				i++
			}
			if has(&g.filter, h) && g.words[h] || i < len(text) && g.class[text[i]] == gateDigit {
				return false
			}
			if has(&g.count, h) {
				if counted++; counted == minSpelled {
					return false
				}
			}
			if single++; i-start > 1 {
				single = 0
			}
			if single == 3 {
				return false
			}
			continue
		}
		n := g.pass(d, text, i, c, tops)
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

// pass is how many bytes of text at i, the first of class c and no letter, need
// no scan; 0 if they need one.
func (g *gate) pass(d *Detector, text string, i int, c byte, tops *topLevels) int {
	next := byte(gatePlain)
	if i+1 < len(text) {
		next = g.class[text[i+1]]
	}
	switch c {
	case gatePlain:
		return 1
	case gateDigit:
		return g.number(text, i)
	case gateDot:
		if i > 0 && text[i-1] == ' ' && next != gateDot || next == gateDigit {
			return 0
		}
		if next >= firstWord && i > 0 && text[i-1] > ' ' && g.domain(text, i+1, tops) {
			return 0
		}
		return 1
	case gateTight:
		if next >= firstWord || next == gateDigit || next == gateScan {
			return 0
		}
		return 1
	case gateSlash:
		if next == gateSlash {
			return 0
		}
		return 1
	case gateOpen:
		if next >= firstWord && g.at(d, text, i+1) {
			return 0
		}
		return 1
	}
	return 0
}

// number passes a short number that counts something: "5 years", "30%", "24/7"
// is not one.
func (g *gate) number(text string, i int) int {
	start := i
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	if i-start > 3 || i == len(text) {
		return 0
	}
	if text[i] == '%' && (i+1 == len(text) || g.class[text[i+1]] == gatePlain || g.class[text[i+1]] == gateDot) {
		return i + 1 - start
	}
	if text[i] != ' ' {
		return 0
	}
	h := uint64(fnvOffset)
	for j := i + 1; j < len(text) && g.class[text[j]] >= firstWord; j++ {
		h = (h ^ uint64(g.class[text[j]])) * fnvPrime
	}
	if !g.unit[h] {
		return 0
	}
	return i - start
}

// domain reports whether the word at i is a top-level domain.
func (g *gate) domain(text string, i int, tops *topLevels) bool {
	var room [24]byte
	n := 0
	for ; i < len(text) && n < len(room) && g.class[text[i]] >= firstWord; i++ {
		room[n] = g.class[text[i]]
		n++
	}
	return n == len(room) || tops.hasBytes(room[:n])
}

// at reports whether the word at i is one for "@", or its letter alone.
func (g *gate) at(d *Detector, text string, i int) bool {
	start, h := i, uint64(fnvOffset)
	for i < len(text) && g.class[text[i]] >= firstWord {
		h = (h ^ uint64(g.class[text[i]])) * fnvPrime
		i++
	}
	_, known := d.ats.words[h]
	return known || i-start == 1 && text[start]|0x20 == 'a'
}
