package screen

import (
	"fmt"
	"slices"
	"sort"

	"offside/screen/contact"
	"offside/screen/detect"
	"offside/screen/policy"
)

// maxBlamed is how many samples Innocents looks for the cause of.
const maxBlamed = 20

// Innocents returns where p's own phrases and rules find something that a clause
// is on in a sample that has to be allowed, which is seldom meant: at most one
// phrase for each sample. In the order of the samples.
func Innocents(p *policy.Policy) []policy.Complaint {
	own, rules := p.OwnTerms(), p.RuleSettings()
	rules = slices.DeleteFunc(rules, func(r policy.RuleSetting) bool { return !r.Own || r.State != policy.RuleOn })
	if len(own)+len(rules) == 0 {
		return nil
	}
	b := blamer{screener: New(p, Options{Now: trialTime}), own: own}
	var out []policy.Complaint
	for _, sample := range p.Samples() {
		if sample.Rule != "" || !slices.Equal(sample.Verdicts, []policy.Verdict{policy.Allowed}) || len(out) >= maxBlamed {
			continue
		}
		hits := slices.DeleteFunc(slices.Clone(b.screener.detectSample(&sample)), func(h contact.Hit) bool { return !p.Concerns(&h) })
		for _, r := range rules {
			if i := slices.IndexFunc(hits, func(h contact.Hit) bool { return h.Rule == r.ID }); i >= 0 {
				out = append(out, policy.Complaint{Line: r.Line, Column: r.Column,
					What: fmt.Sprintf("the rule %s finds %q in the sample in line %d, which has to be allowed", r.ID, hits[i].Text, sample.Line)})
			}
		}
		if t, h := b.term(&sample, hits); t != nil {
			out = append(out, policy.Complaint{Line: t.Line, Column: t.Column,
				What: fmt.Sprintf("the phrase %q finds %q in the sample in line %d, which has to be allowed", t.Phrase, h.Text, sample.Line)})
		}
	}
	return out
}

// blamer finds out which of a policy's own phrases a hit is due to.
type blamer struct {
	screener *Screener
	own      []policy.OwnTerm
	base     *Screener // without the phrases; made when it is asked for
}

// with returns a screener that knows only the first n of the phrases.
func (b *blamer) with(n int) *Screener {
	lex := *b.screener.policy.Lexicon()
	lex.Terms = slices.Concat(lex.Terms[:n], lex.Terms[len(b.own):])
	s := *b.screener
	s.detector = detect.New(&lex)
	return &s
}

// term returns the first phrase without which the sample has fewer hits, with
// one that it is missed for; nil if none has to do with them.
func (b *blamer) term(sample *policy.Sample, hits []contact.Hit) (*policy.OwnTerm, contact.Hit) {
	if len(hits) == 0 || len(b.own) == 0 {
		return nil, contact.Hit{}
	}
	if b.base == nil {
		b.base = b.with(0)
	}
	plain := b.base.detectSample(sample)
	extra := func(hits []contact.Hit) int {
		return slices.IndexFunc(hits, func(h contact.Hit) bool {
			return !slices.ContainsFunc(plain, func(o contact.Hit) bool { return o.Rule == h.Rule && o.Act == h.Act && o.Span == h.Span })
		})
	}
	i := extra(hits)
	if i < 0 {
		return nil, contact.Hit{}
	}
	n := sort.Search(len(b.own)-1, func(n int) bool { return extra(b.with(n+1).detectSample(sample)) >= 0 })
	return &b.own[n], hits[i]
}
