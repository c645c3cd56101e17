package detect

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// Addresses of East Asia go from the large to the small, and say of each part what it
// is with a character behind it: "北京市朝阳区建国路88号", "東京都渋谷区神宮前1-2-3",
// "서울시 강남구 테헤란로 152". Those of China and Japan are read from the number of the
// house back over their characters, each of which is a word here.

// What stands behind the names of the parts of such an address.
const (
	wideRegions = "省市区區县縣镇鎮乡鄉都府道県郡町村旗" // of a country, a town
	wideStreets = "路街巷弄段"              // of streets; 道 ends other words too
	wideHouses  = "号號弄番"               // behind a house's number
	wideUnits   = "号號楼樓层層座室栋棟幢户戶元階阶"   // of what is in a house
	wideStops   = "是在到于至住给寄我你的了址为は、"   // what stands before an address, or ends a sentence
)

// What stands in the addresses of Korea, whose words have spaces between them.
const (
	koreanRegions = "시구군도읍면동" // ends a part of the country or of a town
	koreanStreets = "로길"
	koreanUnits   = "동호층"
	koreanBehind  = "동호층입에이예" // right behind a house's number: a unit, "is", "in"
)

// wideHorizon is how many characters of an address are before the house's number, and
// behind it.
const wideHorizon = 28

// wideAddresses adds the addresses of East Asia.
func (a *postal) wideAddresses() {
	done := 0
	for k := 1; k < a.n() && !a.p.full(); k++ {
		a.p.work++
		if a.digitsAt(k) == 0 || a.digitsAt(k) > 4 {
			continue
		}
		switch c := a.wide(k - 1); {
		case c == 0:
		case strings.ContainsRune(koreanStreets, c):
			done = a.koreanAddress(k, done)
		case a.gap(k-1) == "":
			done = a.wideAddress(k, done)
		}
	}
}

// addWide adds the address at at.
func (a *postal) addWide(at contact.Span, confidence float64) {
	if a.p.isClaimed(at) {
		return
	}
	a.p.add(at, contact.Hit{Rule: "address.street", Class: contact.Address, Act: contact.Share, Value: at.Of(a.p.text),
		Confidence: confidence, Evidence: a.p.because("a street and its number")})
	a.p.claim(at)
}

// wide is the character that word k is, 0 if it is none of East Asia's.
func (a *postal) wide(k int) rune {
	r, n := utf8.DecodeRuneInString(a.text(k))
	if n < len(a.text(k)) || r < 0x3040 || !alone(r) {
		return 0
	}
	return r
}

// wideAddress adds the address whose house has its number at word k, if there is one
// that begins at word done or later, and returns the word after the last.
func (a *postal) wideAddress(k, done int) int {
	start, regions, street := a.wideStart(k, done)
	end, house := a.wideHouse(k)
	switch {
	case house && street && regions >= 0, house && regions >= 2, end > k+1 && regions >= 2:
	default:
		return done
	}
	end = a.wideUnits(end)
	at := contact.Span{Start: a.p.words[start].Start, End: a.p.words[end-1].End}
	at.Start = a.wideCode(at.Start)
	a.addWide(at, 0.8+0.05*float64(min(regions, 3)))
	return end
}

// wideStart goes back from the house's number at word k to where the address begins. It
// says how many parts of a country or a town are named, and whether the number follows
// a street.
func (a *postal) wideStart(k, done int) (start, regions int, street bool) {
	last := a.wide(k - 1)
	street = strings.ContainsRune(wideStreets, last) || last == '道' && a.wide(k-2) == '大'
	start = k
	named := 0 // characters since the last part
	for i := k - 1; i >= done && i > k-wideHorizon; i-- {
		c := a.wide(i)
		if c == 0 || a.gap(i) != "" || strings.ContainsRune(wideStops, c) {
			break
		}
		if part := strings.ContainsRune(wideRegions, c); part && i < k-1 {
			regions, named = regions+1, 0
		} else if named++; regions > 0 && named > 3 {
			break
		}
		start = i
	}
	if regions == 0 && (!street || k-start < 3) {
		return start, -1, street
	}
	return start, regions, street
}

// wideHouse reads the house's number at word k, and reports whether what stands behind
// it says that it is one.
func (a *postal) wideHouse(k int) (end int, house bool) {
	end = k + 1
	for end < a.n() && end < k+10 {
		c := a.wide(end)
		switch gap := a.gap(end - 1); {
		case gap == "-" && a.digitsAt(end) > 0 && a.digitsAt(end) <= 4:
		case gap == "" && c != 0 && strings.ContainsRune(wideHouses, c):
			house = true
		case gap == "" && (c == '丁' && a.wide(end+1) == '目' || c == '目' && a.wide(end-1) == '丁'):
			house = true
		case gap == "" && (c == '地' || c == 'の' || a.digitsAt(end) > 0 && a.wide(end-1) != 0):
		default:
			return end, house
		}
		end++
	}
	return end, house
}

// wideUnits reads on from word end to the last part of a house that has a number or a
// letter before it: "A座1201室".
func (a *postal) wideUnits(end int) int {
	last, counted := end, false
	for i := end; i < a.n() && i < end+wideHorizon; i++ {
		if gap := a.gap(i - 1); gap != "" && gap != " " && gap != "-" {
			break
		}
		c := a.wide(i)
		if c == 0 {
			if a.digitsAt(i) == 0 && len(a.text(i)) > 2 {
				break
			}
			counted = true
			continue
		}
		if strings.ContainsRune(wideStops, c) {
			break
		}
		if counted && strings.ContainsRune(wideUnits, c) {
			last, counted = i+1, false
		}
	}
	return last
}

// wideCode is where the postcode begins that stands before start: "〒150-0001 東京都".
func (a *postal) wideCode(start int) int {
	t := strings.TrimRight(a.p.text[:start], " ")
	const form = "000-0000"
	if len(t) < len(form) {
		return start
	}
	at := len(t) - len(form)
	for i := range len(form) {
		if c := t[at+i]; form[i] == '-' && c != '-' || form[i] == '0' && !isDigit(c) {
			return start
		}
	}
	if at > 0 && isDigit(t[at-1]) || a.p.isClaimed(contact.Span{Start: at, End: start}) {
		return start
	}
	return len(strings.TrimSuffix(t[:at], "〒"))
}

// koreanAddress is wideAddress for the house number at word k behind the name of a
// Korean street, if a town or a part of one is named before it.
func (a *postal) koreanAddress(k, done int) int {
	if gap := a.gap(k - 1); gap != " " && gap != "" {
		return done
	}
	start, regions := k, 0
	for i := k - 1; i >= done && i > k-wideHorizon; i-- {
		c := a.wide(i)
		if gap := a.gap(i); c == 0 || i < k-1 && gap != "" && (gap != " " || !strings.ContainsRune(koreanRegions, c)) {
			break
		} else if i < k-1 && gap == " " {
			regions++
		}
		start = i
	}
	end := k + 1
	if a.gap(k) == "-" && a.digitsAt(k+1) > 0 {
		end++
	}
	if c := a.wide(end); regions == 0 || c != 0 && a.gap(end-1) == "" && !strings.ContainsRune(koreanBehind, c) || a.wide(k-2) == '으' { // "-으로" says whereby
		return done
	}
	for a.digitsAt(end) > 0 && strings.Trim(a.gap(end-1), " ,") == "" && a.gap(end) == "" && strings.ContainsRune(koreanUnits, a.wide(end+1)) {
		end += 2 // "101동 1203호"
	}
	a.addWide(contact.Span{Start: a.p.words[start].Start, End: a.p.words[end-1].End}, 0.9)
	return end
}
