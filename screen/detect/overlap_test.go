package detect

import (
	"testing"

	"offside/screen/contact"
)

func TestResolve(t *testing.T) {
	hit := func(rule string, act contact.Act, start, end int, conf float64) contact.Hit {
		return contact.Hit{Rule: rule, Act: act, Class: contact.Phone, Span: contact.Span{Start: start, End: end}, Confidence: conf}
	}
	for _, c := range []struct {
		name string
		hits []contact.Hit
		want []string
	}{
		{"the surer wins", []contact.Hit{hit("a", contact.Share, 0, 9, 0.6), hit("b", contact.Share, 5, 8, 0.9)}, []string{"b"}},
		{"of equals the longer", []contact.Hit{hit("a", contact.Share, 0, 4, 0.92), hit("b", contact.Share, 0, 9, 0.91)}, []string{"b"}},
		{"of those the earlier", []contact.Hit{hit("a", contact.Share, 2, 6, 0.9), hit("b", contact.Share, 0, 4, 0.9)}, []string{"b"}},
		{"acts share bytes", []contact.Hit{hit("a", contact.Move, 0, 9, 0.6), hit("b", contact.Share, 5, 8, 0.9)}, []string{"a", "b"}},
		{"neighbours stay", []contact.Hit{hit("a", contact.Share, 4, 9, 0.6), hit("b", contact.Share, 0, 4, 0.9)}, []string{"b", "a"}},
		{"a loser frees nothing", []contact.Hit{hit("a", contact.Share, 0, 5, 0.9), hit("b", contact.Share, 4, 8, 0.8), hit("c", contact.Share, 7, 9, 0.7)}, []string{"a", "c"}},
	} {
		got := resolve(c.hits)
		same := len(got) == len(c.want)
		for i := 0; same && i < len(got); i++ {
			same = got[i].Rule == c.want[i]
		}
		if !same {
			t.Errorf("%s: got %+v, want %v", c.name, got, c.want)
		}
	}
}
