package fold

import (
	"maps"
	"slices"
	"strings"

	"offside/screen/contact"
)

// What people call the parts of an address that they give one by one: what stands
// before the sign, behind it, and at the end.
var (
	localLabels = setOf(canonicals(strings.Fields(`name user username login local mailbox box prefix before account id nom usuario utente benutzer navn namn isim kullanici имя логин пользователь nome
		nombre conta cuenta compte konto uzytkownik nazwa pengguna`)))
	hostLabels = setOf(canonicals(strings.Fields(`domain host provider server service mail dominio hote anbieter serveur servidor fournisseur домен сервер почта провайдер domaine domane dostawca serwer penyedia
		saglayici alan at arroba arobase klammeraffe krollalfa krøllalfa snabela małpa chiocciola собака apenstaartje`)))
	topLabels = setOf(canonicals(strings.Fields(`ending end ends tld top suffix extension ext fine final endung ende fin fim punktum dot punto ponto kropka zone зона окончание конец terminaison termina koniec koncowka
		einde akhiran uzanti punkt point точка`)))
)

// PartLabels returns the words that the last parts of such an address stand behind,
// in canonical form.
func PartLabels() []string {
	return append(slices.Sorted(maps.Keys(hostLabels)), slices.Sorted(maps.Keys(topLabels))...)
}

// Parts appends the steps that join the parts of an address that labels stand
// before: "name: jo.smith\nprovider: gmail\nending: com", "user = jo, host = gmail".
// Where no part is its end, the domain must be a provider's, for others have users
// and hosts too.
func Parts(text string, isTop, provider func(string) bool, dst []Step) []Step {
	for i := 0; i < len(text); {
		label, local := partAt(text, i)
		if local.Len() > 0 && localLabels[label.Of(text)] {
			if steps, end := joinParts(text, label.Start, local, isTop, provider, dst); end > 0 {
				dst, i = steps, end
				continue
			}
		}
		next := strings.IndexAny(text[i:], partMarks)
		if next < 0 {
			break
		}
		i += next + 1
	}
	return dst
}

// partMarks end a part and the line that it stands on.
const partMarks = "\n,;|"

// partAt reads the label at i, and what stands behind it up to the next part: one
// token.
func partAt(text string, i int) (label, value contact.Span) {
	for n := 0; n < longestJoint && i < len(text) && strings.IndexByte(" -*|\n", text[i]) >= 0; n++ {
		i++
	}
	if i == len(text) {
		return label, value
	}
	label.Start, label.End = wordAt(text, i)
	at := label.End
	for n := 0; n < longestJoint && at < len(text) && strings.IndexByte(" :=|-", text[at]) >= 0; n++ {
		at++
	}
	if label.Len() == 0 || strings.Trim(text[label.End:at], " ") == "" {
		return label, value
	}
	if value.Start = at; at < len(text) && (text[at] == '@' || text[at] == '.') {
		value.Start++
	}
	value.End = value.Start
	for value.End < len(text) && (isWordByte(text[value.End]) || strings.IndexByte("._-", text[value.End]) >= 0) {
		value.End++
	}
	for value.Len() > 0 && strings.IndexByte("._-", text[value.End-1]) >= 0 {
		value.End--
	}
	if rest := skipOn(text, value.End); rest < len(text) && rest == value.End && strings.IndexByte(partMarks+".!?)", text[rest]) < 0 ||
		rest < len(text) && rest > value.End && strings.IndexByte(text[value.End:rest], '\n') < 0 && strings.IndexByte(partMarks, text[rest]) < 0 {
		return label, contact.Span{}
	}
	return label, value
}

// joinParts joins the parts that follow local, whose label begins at from; end is 0
// if they make no address.
func joinParts(text string, from int, local contact.Span, isTop, provider func(string) bool, dst []Step) (_ []Step, end int) {
	host, ok := partBehind(text, local.End, hostLabels)
	if !ok {
		return dst, 0
	}
	top, ended := partBehind(text, host.End, topLabels)
	label, rest, dotted := strings.Cut(host.Of(text), ".")
	switch {
	case ended && !dotted && isTop(top.Of(text)):
	case !dotted && provider(label), dotted && provider(label) && isTop(rest[strings.LastIndexByte(rest, '.')+1:]):
		ended = false
	default:
		return dst, 0
	}
	dst = append(dst, Step{contact.Span{Start: from, End: local.Start}, "", contact.SplitLines},
		Step{contact.Span{Start: local.End, End: host.Start}, "@", contact.SplitLines})
	if !ended {
		return dst, host.End
	}
	return append(dst, Step{contact.Span{Start: host.End, End: top.Start}, ".", contact.SplitLines}), top.End
}

// partBehind is the part behind the one that ends at i, if one of labels stands
// before it.
func partBehind(text string, i int, labels map[string]bool) (contact.Span, bool) {
	at := skipOn(text, i)
	for n := 0; n < longestJoint && at < len(text) && strings.IndexByte(partMarks+" ", text[at]) >= 0; n++ {
		at++
	}
	if at == i {
		return contact.Span{}, false
	}
	label, value := partAt(text, at)
	return value, value.Len() > 0 && labels[label.Of(text)]
}
