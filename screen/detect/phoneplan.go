package detect

import (
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// plan is what the numbering plans of the world say of a row of digits.
type plan struct {
	e164     string // empty if no plan fits
	region   string // where it belongs, if that is known
	kind     string // "mobile", "landline", …
	says     string // the two and that it is valid, in a phrase
	valid    bool   // the plan has assigned such numbers
	possible bool   // the length fits
	national bool   // read as a national number of the sender or the recipient
	trunk    bool   // a landline that would begin with a zero at home, and does not
}

// planKey is what a plan depends on.
type planKey struct {
	digits  string
	plus    bool
	regions [2]string
}

// plans remembers what was looked up: a parse costs as much as screening ten
// clean messages, and the same numbers come again and again.
type plans struct{ memo[planKey, plan] }

// maxPlans is how many are remembered.
const maxPlans = 1 << 14

// of looks digits up, in the regions first when it has no plus.
func (p *plans) of(digits string, plus bool, regions [2]string) plan {
	if len(digits) < 5 || len(digits) > 18 || !plus && regions == [2]string{} && !couldBeWhole(digits) {
		return plan{}
	}
	key := planKey{digits, plus, regions}
	if got, ok := p.seen[key]; ok {
		return got
	}
	key.digits = strings.Clone(digits)
	return p.put(key, lookUp(key.digits, plus, regions), maxPlans)
}

// couldBeWhole reports whether digits could be a number with its country's code,
// or a North American one: without a plus or a region nothing else is valid.
func couldBeWhole(digits string) bool {
	switch n := len(digits); {
	case n < 10:
		return false
	case strings.HasPrefix(digits, "011"):
		return true
	case n == 10:
		return couldBeNorthAmerican(digits)
	case digits[0] == '0':
		return digits[1] == '0'
	case n == 11 && digits[0] == '1':
		return couldBeNorthAmerican(digits[1:])
	}
	return true
}

// couldBeNorthAmerican reports whether the area and the exchange of ten digits
// begin as those of the North American plan do: with neither 0 nor 1, but for
// some toll-free numbers of the Dominican Republic.
func couldBeNorthAmerican(digits string) bool {
	return digits[0] >= '2' && (digits[3] >= '2' || digits[0] == '8')
}

// lookUp asks the numbering plans. The first valid answer counts, else the
// first possible one.
func lookUp(digits string, plus bool, regions [2]string) plan {
	var best plan
	try := func(number, region string, national bool) bool {
		got := parse(number, region)
		got.national = national && got.possible
		// Without a plus or a region the country is a guess, which only a
		// valid number bears out.
		if got.valid || (plus || national) && got.possible && !best.possible {
			best = got
		}
		return got.valid
	}
	if plus {
		try("+"+strings.TrimPrefix(digits, "00"), "ZZ", false)
		return best
	}
	known := false
	for _, region := range regions {
		if region == "" {
			continue
		}
		known = true
		if try(digits, strings.ToUpper(region), true) {
			return best
		}
	}
	for _, prefix := range [...]string{"00", "011"} {
		if intl, ok := strings.CutPrefix(digits, prefix); ok && len(intl) >= 9 && try("+"+intl, "ZZ", false) {
			return best
		}
	}
	if len(digits) >= 11 && digits[0] != '0' && try("+"+digits, "ZZ", false) {
		return best
	}
	if !known && len(digits) == 10 {
		try(digits, "US", false)
	}
	return best
}

// parse asks for one reading.
func parse(number, region string) plan {
	var n phonenumbers.PhoneNumber
	if err := phonenumbers.ParseToNumber(number, region, &n); err != nil {
		return plan{}
	}
	if !phonenumbers.IsPossibleNumber(&n) {
		return plan{}
	}
	out := plan{possible: true, e164: phonenumbers.Format(&n, phonenumbers.E164)}
	if t := phonenumbers.GetNumberType(&n); t != phonenumbers.UNKNOWN { // only a valid number is of a kind
		out.valid = true
		out.region = phonenumbers.GetRegionCodeForNumber(&n)
		out.kind = kindOf(t)
		out.trunk = t == phonenumbers.FIXED_LINE && isDigit(number[0]) && number[0] != '0' && len(number) == northAmericanDigits &&
			strings.HasPrefix(strings.TrimLeft(phonenumbers.Format(&n, phonenumbers.NATIONAL), "("), "0")
		out.says = strings.TrimSpace(out.region + " " + out.kind + ", valid")
	}
	return out
}

// northAmericanDigits is how many digits a North American number has.
const northAmericanDigits = 10

// kindOf names a kind of number for a reviewer.
func kindOf(t phonenumbers.PhoneNumberType) string {
	switch t {
	case phonenumbers.MOBILE:
		return "mobile"
	case phonenumbers.FIXED_LINE:
		return "landline"
	case phonenumbers.TOLL_FREE:
		return "toll-free number"
	case phonenumbers.VOIP:
		return "internet number"
	}
	return "number"
}

// String says in a phrase what the plan knows.
func (p plan) String() string {
	switch {
	case p.valid:
		return p.says
	case p.possible:
		return "of possible length, not assigned"
	}
	return "no numbering plan fits"
}
