package whatif

import "slices"

// turn gives the fact under the cursor its next value. Of what the policy lists
// no values for, there are only having it and not.
func (p *Page) turn(by int) {
	f := &p.facts[p.cursor]
	values := slices.Clone(f.Values)
	if len(values) == 0 {
		values = append(values, examples[f.Name]...)
	}
	if f.Name != "attachments" {
		values = append(values, "unknown")
	}
	if !slices.Contains(values, f.Value) {
		values = append([]string{f.Value}, values...)
	}
	at := slices.Index(values, p.value(p.cursor))
	p.set(values[(at+by+len(values))%len(values)])
}

// examples are values to begin with, of facts that can have any.
var examples = map[string][]string{
	"sent_at":             {"2020-06-25", "2026-01-01"},
	"contract.started_at": {"2020-01-01"},
	"attachments":         {"none", "nda.pdf"},
}
