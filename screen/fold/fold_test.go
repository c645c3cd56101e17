package fold

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"offside/screen/contact"
)

func all(s string) contact.Span { return contact.Span{End: len(s)} }

func TestCanonical(t *testing.T) {
	for _, c := range []struct {
		text, want string
		evasions   []contact.Evasion
	}{
		{"Call ME, now!\n", "call me, now!\n", nil},
		{"Téléphone ñandú Ärger", "telephone nandu arger", nil},
		{"Te\u0301le\u0301phone", "telephone", nil},
		{"straße, Łódź, Ærø", "strasse, lodz, aero", nil},
		{"it’s “quoted” – so\u00a0there…", `it's "quoted" - so there...`, nil},
		{"№ 5, 5 km²", "no 5, 5 km2", []contact.Evasion{contact.FullwidthMath}},
		{"ｗｈａｔｓａｐｐ", "whatsapp", []contact.Evasion{contact.FullwidthMath}},
		{"𝟗𝟏𝟕 ⑨①⑦ ❾➀⓿", "917 917 910", []contact.Evasion{contact.FullwidthMath}},
		{"𝓼𝓴𝔂𝓹𝓮", "skype", []contact.Evasion{contact.FullwidthMath}},
		{"9️⃣1️⃣7️⃣", "917", []contact.Evasion{contact.Emoji}},
		{"🅰🅱 🅾", "ab o", []contact.Evasion{contact.Emoji}},
		{"٩١٧٥٥٥ ९१७५५५ ১২", "917555 917555 12", []contact.Evasion{contact.NativeDigits}},
		{"9\u200b1\u200b7", "917", []contact.Evasion{contact.ZeroWidth}},
		{"wa\u00adts\u2060app", "watsapp", []contact.Evasion{contact.ZeroWidth}},
		{"x\u202eabc\u202c", "xabc", []contact.Evasion{contact.Bidi}},
		{"a\U000e0041b", "ab", []contact.Evasion{contact.ZeroWidth}},
		{"s̷k̷y̷p̷e", "skype", []contact.Evasion{contact.Combining}},
		{"ѕkуре", "skype", []contact.Evasion{contact.Homoglyph}},
		{"gmаil и Gmаil", "gmail и gmail", []contact.Evasion{contact.Homoglyph}},
		{"Ηello", "hello", []contact.Evasion{contact.Homoglyph}},
		{"телeгрaм", "телеграм", []contact.Evasion{contact.Homoglyph}},
		{"пишите в Телеграм, ещё", "пишите в телеграм, еще", nil},
		{"ᴡʜᴀᴛꜱᴀᴘᴘ", "whatsapp", []contact.Evasion{contact.Homoglyph}},
		{"加我微信", "加我微信", nil},
		{"मेरा नंबर", "मेरा नंबर", nil},
		{"واتساب", "واتساب", nil},
		{"👨\u200d👩\u200d👧", "👨👩👧", nil},
		{"🇩🇪 🇵🇭", "🇩🇪 🇵🇭", nil},
		{"🇹🇪🇱", "tel", []contact.Evasion{contact.Emoji}},
		{"🇹\u200b🇪\u200b🇱", "tel", []contact.Evasion{contact.Emoji, contact.ZeroWidth}},
		{"🇱\u200a🇮 🇳\u200b🇪", "l i ne", []contact.Evasion{contact.Emoji, contact.ZeroWidth}},
		{"🆔ana", " id ana", []contact.Evasion{contact.Emoji}},
		{"⒯⒠⒧ 🄘🄖", "tel ig", []contact.Evasion{contact.FullwidthMath}},
		{"ᏀᎷᎪᏆᏞ ᔕKYᑭE ꓢꓗꓬꓑꓰ ʂƙƴpɛ", "gmail skype skype skype", []contact.Evasion{contact.Homoglyph}},
		{"한국어", "한국어", nil},
		{"a\xffb", "a\ufffdb", nil},
		{"9\x001", "91", []contact.Evasion{contact.ZeroWidth}},
	} {
		var v View
		v.Fold(c.text, all(c.text))
		if v.Text() != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.text, v.Text(), c.want)
		}
		if got := v.Evasions(all(v.Text()), nil); !slices.Equal(got, c.evasions) {
			t.Errorf("Fold(%q) undid %v, want %v", c.text, got, c.evasions)
		}
	}
}

func TestOriginal(t *testing.T) {
	for _, c := range []struct{ text, folded, original string }{
		{"call Ｊo@éx.com now", "jo@ex.com", "Ｊo@éx.com"},
		{"x 9\u200b1\u200b7\u200b y", "917", "9\u200b1\u200b7"},
		{"x ѕkуре y", "skype", "ѕkуре"},
		{"é ѕk\u200bуре\u0301 y", "skype", "ѕk\u200bуре\u0301"},
		{"9️⃣1️⃣7️⃣!", "917", "9️⃣1️⃣7️⃣"},
		{"e\u0301\u0301\u0301", "e", "e\u0301\u0301\u0301"},
		{"½ km", "2", "½"},
	} {
		var v View
		v.Fold(c.text, all(c.text))
		i := strings.Index(v.Text(), c.folded)
		if i < 0 {
			t.Errorf("Fold(%q) = %q lacks %q", c.text, v.Text(), c.folded)
			continue
		}
		at := v.Original(contact.Span{Start: i, End: i + len(c.folded)})
		if got := at.Of(c.text); got != c.original {
			t.Errorf("%q in %q stands for %q, want %q", c.folded, c.text, got, c.original)
		}
	}
}

func TestReading(t *testing.T) {
	for _, c := range []struct {
		text string
		want []contact.Pair
	}{
		{"Café", []contact.Pair{{Original: "Café", Read: "Café"}}},
		{"0９1", []contact.Pair{{Original: "0", Read: "0"}, {Original: "９", Read: "9"}, {Original: "1", Read: "1"}}},
		{"9\u200b1", []contact.Pair{{Original: "9", Read: "9"}, {Original: "\u200b"}, {Original: "1", Read: "1"}}},
	} {
		var v View
		v.Fold(c.text, all(c.text))
		if got := v.Reading(all(v.Text()), c.text, nil); !reflect.DeepEqual(got, c.want) {
			t.Errorf("Reading(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// TestFoldInside folds a part of a text: offsets stay those of the whole.
func TestFoldInside(t *testing.T) {
	text := "né ｊo"
	var v View
	v.Fold(text, contact.Span{Start: 4, End: len(text)})
	if got := v.Original(all(v.Text())); got.Of(text) != "ｊo" {
		t.Errorf("got %v", got)
	}
}

func TestFoldASCIIDoesNotAllocate(t *testing.T) {
	text := strings.Repeat("Hello, I have read your job post carefully. ", 10)
	var v View
	v.Fold(text, all(text))
	if n := testing.AllocsPerRun(100, func() { v.Fold(text, all(text)) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Hello", "９1\u200b7", "s̷k̷ypе", "é\u0301", "\xff\xfe", "телeгрaм\u200d", "½①🅰", "नंबर", "9️⃣", "\u0301a", "aΗ\u200bа"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var v, w View
		v.Fold(text, all(text))
		checkMap(t, &v, text)
		folded := strings.Clone(v.Text())
		w.Fold(folded, all(folded))
		if w.Text() != folded {
			t.Fatalf("Fold(%q) = %q, and again %q", text, folded, w.Text())
		}
		w.FoldNumbers(&v)
		checkMap(t, &w, text)
	})
}

// checkMap checks that every span of one rune, and the whole, map back to
// bytes of text on rune boundaries, in order.
func checkMap(t *testing.T, v *View, text string) {
	t.Helper()
	last, edges := 0, runeEdges(text)
	for i := 0; i < len(v.Text()); {
		_, n := utf8.DecodeRuneInString(v.Text()[i:])
		at := v.Original(contact.Span{Start: i, End: i + n})
		if at.Len() <= 0 || at.Start < 0 || at.End > len(text) || at.Start < last && at.End < last {
			t.Fatalf("view %q of %q: %d-%d stands for %v", v.Text(), text, i, i+n, at)
		}
		if !edges[at.Start] || !edges[at.End] {
			t.Fatalf("view %q of %q: %d-%d cuts a rune at %v", v.Text(), text, i, i+n, at)
		}
		last = at.Start
		i += n
	}
	if len(v.Text()) > 0 {
		v.Reading(all(v.Text()), text, nil)
		v.Evasions(all(v.Text()), nil)
	}
}

// runeEdges tells the offsets at which no rune of text is cut.
func runeEdges(text string) []bool {
	edges := make([]bool, len(text)+1)
	edges[0], edges[len(text)] = true, true
	for i := range text {
		edges[i] = true
	}
	return edges
}

func BenchmarkFoldASCII(b *testing.B) {
	text := strings.Repeat("Hello, I have read your job post carefully. ", 10)
	var v View
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		v.Fold(text, all(text))
	}
}

func BenchmarkFoldWide(b *testing.B) {
	text := strings.Repeat("Привет, я прочитал ваше объявление. Ça va? ", 10)
	var v View
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		v.Fold(text, all(text))
	}
}
