package detect

import (
	"testing"

	"offside/screen/contact"
)

func TestNamesBehindAt(t *testing.T) {
	checkSamples(t, []sample{
		{text: "pay to ana.k@okaxis please", want: "pay to ⟦ana.k@okaxis⟧ please", rule: "payment.upi", value: "ana.k@okaxis"},
		{text: "9876543210@ybl", want: "⟦9876543210@ybl⟧", rule: "payment.upi"},
		{text: "UPI: shop@upi", want: "UPI: ⟦shop@upi⟧", rule: "payment.upi"},
		{text: "kim_lee@paytm works", want: "⟦kim_lee@paytm⟧ works", rule: "payment.upi"},
		{text: "mera upi rahul@oksbi hai", want: "mera upi ⟦rahul@oksbi⟧ hai", rule: "payment.upi"},
		{text: "find me: @ana@mastodon.social", want: "find me: ⟦@ana@mastodon.social⟧", value: "fediverse:ana@mastodon.social"},
		{text: "@kim_lee@fosstodon.org", want: "⟦@kim_lee@fosstodon.org⟧", rule: "handle.platform"},
		{text: "a@b, x@y@z and @Override@Test"},
		{text: "logo@2x.png, icon@icici_app"},
		{text: "@media (min-width) @import"},
		{text: "the @okaxis page"},
		{text: "user@host:~$ ls"},
	}, func(h contact.Hit) bool { return h.Class == contact.Payment || h.Class == contact.Social })
}
