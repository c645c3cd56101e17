package safetext

import (
	"fmt"
	"unicode"
)

// regional reports a regional indicator: two make a flag.
func regional(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }

// tone reports an emoji's skin tone.
func tone(r rune) bool { return r >= 0x1F3FB && r <= 0x1F3FF }

// tag reports a tag character: invisible ASCII.
func tag(r rune) bool { return r >= 0xE0000 && r <= 0xE007F }

// keycap reports a digit in a keycap, like 9️⃣.
func keycap(cluster string) bool {
	switch cluster[1:] {
	case "\uFE0F\u20E3", "\u20E3":
		return cluster[0] >= '0' && cluster[0] <= '9' || cluster[0] == '#' || cluster[0] == '*'
	}
	return false
}

// blank are characters that count as letters, marks or symbols and yet show
// nothing, and rare ones that merge with whatever follows, which may be the
// frame. (Unicode's format characters are not graphic and need no list.)
var blank = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x034F, Hi: 0x034F, Stride: 1}, // combining grapheme joiner
		{Lo: 0x0D4E, Hi: 0x0D4E, Stride: 1}, // Malayalam dot reph: joins what follows
		{Lo: 0x115F, Hi: 0x1160, Stride: 1}, // Hangul fillers
		{Lo: 0x17B4, Hi: 0x17B5, Stride: 1}, // Khmer inherent vowels
		{Lo: 0x180B, Hi: 0x180F, Stride: 1}, // Mongolian selectors
		{Lo: 0x2800, Hi: 0x2800, Stride: 1}, // braille blank
		{Lo: 0x3164, Hi: 0x3164, Stride: 1}, // Hangul filler
		{Lo: 0xFE00, Hi: 0xFE0F, Stride: 1}, // variation selectors
		{Lo: 0xFFA0, Hi: 0xFFA0, Stride: 1}, // half-width Hangul filler
		{Lo: 0xFFFC, Hi: 0xFFFC, Stride: 1}, // object replacement
	},
	R32: []unicode.Range32{
		{Lo: 0x111C2, Hi: 0x111C3, Stride: 1}, // signs that join what follows, to 11F02
		{Lo: 0x1193F, Hi: 0x1193F, Stride: 1},
		{Lo: 0x11941, Hi: 0x11941, Stride: 1},
		{Lo: 0x11A3A, Hi: 0x11A3A, Stride: 1},
		{Lo: 0x11A84, Hi: 0x11A89, Stride: 1},
		{Lo: 0x11D46, Hi: 0x11D46, Stride: 1},
		{Lo: 0x11F02, Hi: 0x11F02, Stride: 1},
		{Lo: 0x1D159, Hi: 0x1D159, Stride: 1}, // musical null note head
		{Lo: 0xE0000, Hi: 0xE0FFF, Stride: 1}, // tags, more variation selectors
	},
}

// hidden reports a character that must be named although its category says
// that it shows.
func hidden(r rune) bool { return unicode.Is(blank, r) }

// name is what is shown between ‹ and › for r.
func name(r rune) string {
	if tone(r) {
		return "tone"
	}
	switch r {
	case 0x00AD:
		return "SHY"
	case 0x034F:
		return "CGJ"
	case 0x200B:
		return "ZWSP"
	case 0x200C:
		return "ZWNJ"
	case 0x200D:
		return "ZWJ"
	case 0x200E:
		return "LRM"
	case 0x200F:
		return "RLM"
	case 0x2060:
		return "WJ"
	case 0xFEFF:
		return "BOM"
	}
	return fmt.Sprintf("U+%04X", r)
}
