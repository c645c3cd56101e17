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
	"phone.alone", "phone.announced", "phone.form", "phone.international", "phone.spelled", "phone.thread", "phone.unmasked", "phone.valid",
	"payment.account", "payment.tag", "payment.upi",
}

// made is a rule whose id is made of an act and a class.
type made struct {
	act   contact.Act
	class contact.Class
}

// madeRules are the ids of such rules for the classes that are known.
var madeRules = func() map[made]string {
	out := map[made]string{}
	for _, act := range contact.Acts() {
		for _, class := range contact.Classes() {
			out[made{act, class}] = string(act) + "." + string(class)
		}
	}
	return out
}()

// ruleOf is the id of the rule for an act and a class.
func ruleOf(act contact.Act, class contact.Class) string {
	if id, ok := madeRules[made{act, class}]; ok {
		return id
	}
	return string(act) + "." + string(class)
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
