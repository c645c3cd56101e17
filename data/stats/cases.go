package stats

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"strings"
	"unicode"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// Kind says what a figure is about.
type Kind string

// The kinds.
const (
	Rule   Kind = "rule"
	Clause Kind = "clause"
)

// Case is one decided detection of a rule, or under a clause.
type Case struct {
	Item    uint64 `json:"item"`
	Message string `json:"message"` // its id
	Sender  string `json:"sender,omitempty"`
	Surface string `json:"surface,omitempty"`
	Before  string `json:"before,omitempty"` // the words before it in its line
	After   string `json:"after,omitempty"`
	screen.Detection
	Outcome queue.Outcome `json:"outcome"`
	// Wrong says that it was a false alarm: for a rule that it is no contact
	// information, for a clause that the message was not confirmed.
	Wrong bool `json:"wrong"`
}

// Cases are the decided detections of one rule or clause.
type Cases struct {
	Kind  Kind   `json:"kind"`
	ID    string `json:"id"`
	Wrong []Case `json:"wrong"` // the false alarms, the latest first
	Right []Case `json:"-"`
	// Items is how many decided items were looked at, the latest first; More
	// says that there are older ones.
	Items int  `json:"items"`
	More  bool `json:"more"`
}

// MostCases is how many decided items of one rule or clause are looked at.
const MostCases = 2000

// CasesOf reads the latest decided items with a hit of the rule or under the
// clause, at most MostCases.
func CasesOf(ctx context.Context, s Store, kind Kind, id string) (*Cases, error) {
	out := &Cases{Kind: kind, ID: id}
	q := queue.Query{Order: queue.ByDecision, Limit: stepItems, Before: queue.End, Rule: id}
	if kind == Clause {
		q.Rule, q.Clause = "", id
	}
	for out.Items < MostCases {
		page, err := s.Page(ctx, q)
		if err != nil {
			return nil, err
		}
		for i := len(page.Items) - 1; i >= 0; i-- {
			out.take(&page.Items[i])
		}
		if q.Before = page.First; !page.More || page.First == "" {
			return out, nil
		}
	}
	out.More = true
	return out, nil
}

// take takes the item's detections that are asked for.
func (c *Cases) take(it *queue.Item) {
	c.Items++
	if it.Decision == nil || it.Assessment == nil {
		return
	}
	for _, m := range it.Decision.Marks {
		if m.Detection < 0 || m.Detection >= len(it.Assessment.Detections) {
			continue
		}
		d := &it.Assessment.Detections[m.Detection]
		if c.Kind == Rule && d.Rule != c.ID || c.Kind == Clause && d.Clause != c.ID {
			continue
		}
		k := caseOf(it, d)
		k.Wrong = m.Truth == queue.Rejected
		if c.Kind == Clause {
			k.Wrong = it.Decision.Outcome != queue.Confirm
		}
		if k.Wrong {
			c.Wrong = append(c.Wrong, k)
		} else {
			c.Right = append(c.Right, k)
		}
	}
}

// caseOf is a detection with what stands around it.
func caseOf(it *queue.Item, d *screen.Detection) Case {
	k := CaseAt(it, d.Span, d.Class)
	k.Detection, k.Outcome = *d, it.Decision.Outcome
	return k
}

// CaseAt is a piece of an item's message with what stands around it, whether or
// not it was detected.
func CaseAt(it *queue.Item, s contact.Span, class contact.Class) Case {
	k := Case{Item: it.Number, Message: it.Message.ID, Sender: it.Message.Sender.ID, Surface: it.Message.Surface}
	k.Span, k.Class = s, class
	if text := it.Message.Text; 0 <= s.Start && s.Start <= s.End && s.End <= len(text) {
		k.Text, k.Before, k.After = s.Of(text), lastWords(text[:s.Start]), firstWords(text[s.End:])
	}
	return k
}

// around is how many bytes beside a detection are kept.
const around = 80

func lastWords(s string) string {
	if i := strings.LastIndexAny(s, "\r\n"); i >= 0 {
		s = s[i+1:]
	}
	if len(s) > around {
		s = s[len(s)-around:]
		if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
			s = s[i:]
		}
	}
	return strings.ToValidUTF8(strings.TrimLeftFunc(s, unicode.IsSpace), "")
}

func firstWords(s string) string {
	if i := strings.IndexAny(s, "\r\n"); i >= 0 {
		s = s[:i]
	}
	if len(s) > around {
		s = s[:around]
		if i := strings.LastIndexFunc(s, unicode.IsSpace); i >= 0 {
			s = s[:i]
		}
	}
	return strings.ToValidUTF8(strings.TrimRightFunc(s, unicode.IsSpace), "")
}

// Group is false alarms that have something in common.
type Group struct {
	By    string `json:"by"`  // what: "value", "word before", …
	Key   string `json:"key"` // which one
	Wrong []int  `json:"-"`   // indexes into Cases.Wrong
	Count int    `json:"wrong"`
	Right int    `json:"right"` // detections that have the same in common and were right
}

// Groups puts the false alarms together by each thing that at least two of
// them have in common: those first that explain most alarms and would cost
// fewest right detections.
func (c *Cases) Groups() []Group {
	type key struct{ by, key string }
	at := make(map[key]int)
	var out []Group
	for i := range c.Wrong {
		for by, name := range c.Wrong[i].traits() {
			if by == string(c.Kind) {
				continue // all of them have that
			}
			k := key{by, name}
			n, ok := at[k]
			if !ok {
				n = len(out)
				at[k] = n
				out = append(out, Group{By: by, Key: name})
			}
			out[n].Wrong = append(out[n].Wrong, i)
			out[n].Count++
		}
	}
	for i := range c.Right {
		for by, name := range c.Right[i].traits() {
			if n, ok := at[key{by, name}]; ok {
				out[n].Right++
			}
		}
	}
	out = slices.DeleteFunc(out, func(g Group) bool { return g.Count < 2 })
	slices.SortFunc(out, func(a, b Group) int {
		return cmp.Or(cmp.Compare(b.Count-b.Right, a.Count-a.Right), cmp.Compare(b.Count, a.Count),
			strings.Compare(a.By, b.By), strings.Compare(a.Key, b.Key))
	})
	return out
}

// traits are what a case can have in common with others, each kind with its
// value.
func (k *Case) traits() iter.Seq2[string, string] {
	return func(yield func(by, name string) bool) {
		say := func(by, name string) bool { return name == "" || yield(by, name) }
		for _, e := range k.Evasions {
			if !say("evasion", string(e)) {
				return
			}
		}
		for _, e := range k.Cues {
			if !say("cue", string(e)) {
				return
			}
		}
		_ = say("value", k.Value) && say("text", strings.ToLower(k.Text)) &&
			say("word before", lastWord(k.Before)) && say("word after", firstWord(k.After)) &&
			say("sender", k.Sender) && say("surface", k.Surface) &&
			say("whose", string(k.Subject)) && say("rule", k.Rule) && say("clause", k.Clause)
	}
}

// lastWord is the last word of s in lower case, without signs around it.
func lastWord(s string) string { return word(s, -1) }

func firstWord(s string) string { return word(s, 0) }

func word(s string, i int) string {
	all := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' })
	switch {
	case len(all) == 0:
		return ""
	case i < 0:
		i = len(all) - 1
	}
	return strings.ToLower(all[i])
}
