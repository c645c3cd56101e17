package detect

import (
	"math/rand/v2"
	"testing"

	"github.com/nyaruka/phonenumbers"
)

// TestPlansWithoutRegion: what is not looked up would not have been found, and
// a number is of a kind if it is valid.
func TestPlansWithoutRegion(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		digits := make([]byte, 5+r.IntN(10))
		for i := range digits {
			digits[i] = "00112345678911"[r.IntN(14)]
		}
		var none plans
		want, got := lookUp(string(digits), false, [2]string{}), none.of(string(digits), false, [2]string{})
		if got != want {
			t.Errorf("%s: %+v, want %+v", digits, got, want)
		}
		var n phonenumbers.PhoneNumber
		if err := phonenumbers.ParseToNumber("+"+string(digits), "ZZ", &n); err == nil && phonenumbers.IsPossibleNumber(&n) {
			if valid := parse("+"+string(digits), "ZZ").valid; valid != phonenumbers.IsValidNumber(&n) {
				t.Errorf("+%s: valid %v", digits, valid)
			}
		}
	}
}
