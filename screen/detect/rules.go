package detect

import (
	"slices"

	"offside/screen/contact"
)

// fixedRules are the rules whose ids are not made of a class.
var fixedRules = []string{
	"address.announced", "address.box", "address.postcode", "address.street", "address.unit",
	"circumvent.picture", "circumvent.pointing",
	"email.plain", "email.provider_named", "email.thread", "email.words",
	"handle.announced", "handle.hint", "handle.platform", "handle.thread",
	"link.bare", "link.host", "link.page", "link.url", "mention.document",
	"phone.alone", "phone.announced", "phone.form", "phone.international", "phone.spelled", "phone.thread", "phone.unmasked", "phone.valid", "payment.upi",
}

// Rules returns the ids of the rules that hits can have, beside those that a
// policy brings along.
func Rules() []string {
	out := slices.Clone(fixedRules)
	for _, c := range contact.Classes() {
		out = append(out, "request."+string(c), "move."+string(c))
	}
	slices.Sort(out)
	return out
}
