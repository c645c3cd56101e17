package screen

import "offside/screen/policy"

// factsOf is a placeholder until the facts are in.
func factsOf(m *Message, o *Options, p *policy.Policy) policy.Facts { return p.Assume(o.Now) }
