package fold

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"offside/screen/contact"
)

// keycap is the enclosing mark that makes a digit a key (1️⃣).
const keycap = 0x20e3

// dropped reports whether the canonical view leaves r out, and the trick that
// r is when it stands between letters.
func dropped(r rune) (contact.Evasion, bool) {
	switch {
	case r < ' ' && r != '\n' && r != '\t' && r != '\r', 0x7f <= r && r < 0xa0:
		return contact.ZeroWidth, true
	case r == 0x200e, r == 0x200f, r == 0x061c, 0x202a <= r && r <= 0x202e, 0x2066 <= r && r <= 0x2069:
		return contact.Bidi, true
	case r == 0xad, r == 0x34f, 0x200b <= r && r <= 0x200d, 0x2060 <= r && r <= 0x2065, 0x206a <= r && r <= 0x206f,
		r == 0xfeff, r == 0x115f, r == 0x1160, r == 0x3164, r == 0xffa0, 0x17b4 <= r && r <= 0x17b5,
		0x180b <= r && r <= 0x180f, 0xe0000 <= r && r <= 0xe0fff, 0xfff9 <= r && r <= 0xfffb, r == 0x640:
		return contact.ZeroWidth, true
	}
	return "", false
}

// expand appends what r reads as to dst: look-alike symbols, compatibility
// forms and digits read, in lower case, taken apart into letters and marks.
// Expanding the result changes nothing. why is the trick, if r is one.
func expand(r rune, dst []rune) (read []rune, why contact.Evasion) {
	if s, w, ok := symbol(r); ok {
		for _, x := range s {
			dst, _ = expand(x, dst)
		}
		return dst, w
	}
	if s := decompose(r); s != "" {
		for _, x := range s {
			dst, _ = expand(x, dst)
		}
		return dst, compatibility(r)
	}
	if d, ok := nativeDigit(r); ok {
		return append(dst, d), contact.NativeDigits
	}
	if l := unicode.ToLower(r); l != r {
		return expand(l, dst)
	}
	return append(dst, r), ""
}

// decompose returns the compatibility decomposition of r, or "" if it has none
// or is better left whole. Hangul is left whole by norm itself.
func decompose(r rune) string {
	var room [4]byte
	return string(norm.NFKD.Properties(utf8.AppendRune(room[:0], r)).Decomposition())
}

// nativeDigit returns the ASCII digit for a decimal digit of another script.
// Such digits stand in runs of ten from zero.
func nativeDigit(r rune) (rune, bool) {
	if r < 0x0660 || !unicode.Is(unicode.Nd, r) {
		return 0, false
	}
	for _, x := range unicode.Nd.R16 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return '0' + (r-rune(x.Lo))%10, true
		}
	}
	for _, x := range unicode.Nd.R32 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return '0' + (r-rune(x.Lo))%10, true
		}
	}
	return 0, false
}

// compatibility names the trick that a compatibility form is: styled letters
// and digits are one, ligatures and signs like № are not.
func compatibility(r rune) contact.Evasion {
	switch {
	case 0xff01 <= r && r <= 0xff5e, 0x1d400 <= r && r <= 0x1d7ff, 0x2460 <= r && r <= 0x24ff,
		0x2070 <= r && r <= 0x209f, r == 0xb2, r == 0xb3, r == 0xb9, 0x1fbf0 <= r && r <= 0x1fbf9,
		0x1d2c <= r && r <= 0x1d6a:
		if unicode.In(r, unicode.L, unicode.N, unicode.So) || r == 0xff20 {
			return contact.FullwidthMath
		}
	case 0x1f100 <= r && r <= 0x1f1ff:
		return contact.Emoji
	}
	return ""
}

// symbol reads the characters that Unicode does not decompose and that people
// see as letters, digits or plain punctuation.
func symbol(r rune) (read string, why contact.Evasion, ok bool) {
	if r < 0xa0 {
		return "", "", false
	}
	switch {
	case unicode.Is(unicode.Zs, r):
		return " ", "", true
	case r == 0x2028, r == 0x2029:
		return "\n", "", true
	case 0x2776 <= r && r <= 0x277e: // ❶
		return string('1' + r - 0x2776), contact.FullwidthMath, true
	case 0x2780 <= r && r <= 0x2788: // ➀
		return string('1' + r - 0x2780), contact.FullwidthMath, true
	case 0x278a <= r && r <= 0x2792: // ➊
		return string('1' + r - 0x278a), contact.FullwidthMath, true
	case 0x24f5 <= r && r <= 0x24fd: // ⓵
		return string('1' + r - 0x24f5), contact.FullwidthMath, true
	case r == 0x24ff, r == 0x1f10b, r == 0x1f10c:
		return "0", contact.FullwidthMath, true
	case r == 0x277f, r == 0x2789, r == 0x2793, r == 0x24fe, r == 0x1f51f: // ❿ 🔟
		return "10", contact.FullwidthMath, true
	case 0x1f150 <= r && r <= 0x1f169: // 🅐
		return string('a' + r - 0x1f150), contact.Emoji, true
	case 0x1f170 <= r && r <= 0x1f189: // 🅰
		return string('a' + r - 0x1f170), contact.Emoji, true
	case r == 0x1f194: // 🆔
		return " id ", contact.Emoji, true
	case 0x249c <= r && r <= 0x24b5: // ⒜
		return string('a' + r - 0x249c), contact.FullwidthMath, true
	case 0x2680 <= r && r <= 0x2685: // ⚀
		return string('1' + r - 0x2680), contact.Emoji, true
	case 0x1f110 <= r && r <= 0x1f129: // 🄐
		return string('a' + r - 0x1f110), contact.FullwidthMath, true
	case 0x2474 <= r && r <= 0x247c: // ⑴
		return string('1' + r - 0x2474), contact.FullwidthMath, true
	case 0x2488 <= r && r <= 0x2490: // ⒈
		return string('1' + r - 0x2488), contact.FullwidthMath, true
	case 0x1f101 <= r && r <= 0x1f10a: // 🄁
		return string('0' + r - 0x1f101), contact.FullwidthMath, true
	}
	if s, ok := plainOf[r]; ok {
		return s, "", true
	}
	if b, ok := smallCapitals[r]; ok {
		return string(rune(b)), contact.Homoglyph, true
	}
	if b, ok := turnedLetters[r]; ok {
		return string(rune(b)), contact.Homoglyph, true
	}
	if b, ok := barred[r]; ok {
		return string(rune(b)), "", true
	}
	return "", "", false
}

// plainOf reads typographic characters and letters with strokes.
var plainOf = map[rune]string{
	'’': "'", '‘': "'", 'ʼ': "'", 'ʻ': "'", '′': "'", '´': "'", '＇': "'",
	'“': `"`, '”': `"`, '„': `"`, '«': `"`, '»': `"`, '″': `"`,
	'‐': "-", '‑': "-", '‒': "-", '–': "-", '—': "-", '―': "-", '−': "-", '﹘': "-", '﹣': "-", '－': "-", '⁃': "-",
	'〈': "<", '〉': ">", '⟨': "<", '⟩': ">", '《': "<", '》': ">", '⟪': "<", '⟫': ">", '❬': "<", '❭': ">", '❮': "<", '❯': ">", '❰': "<", '❱': ">", '‹': "<", '›': ">",
	'【': "[", '】': "]", '〔': "[", '〕': "]", '〖': "[", '〗': "]", '〘': "[", '〙': "]", '〚': "[", '〛': "]", '⟦': "[", '⟧': "]", '❲': "[", '❳': "]", '⁅': "[", '⁆': "]",
	'❨': "(", '❩': ")", '❪': "(", '❫': ")", '⸨': "(", '⸩': ")", '⦅': "(", '⦆': ")", '❴': "{", '❵': "}", '「': `"`, '」': `"`, '『': `"`, '』': `"`,
	'˙': ".", '⁄': "/", '⧸': "/", '╱': "/", '∕': "/", '。': ".", '、': ",", '،': ",", '۔': ".", '।': ".", '：': ":", '｜': "|",
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ł': "l", 'ħ': "h", 'ı': "i", 'ð': "d", 'þ': "th",
	'Æ': "ae", 'Œ': "oe", 'Ø': "o", 'Đ': "d", 'Ł': "l", 'Ħ': "h", 'Ð': "d", 'Þ': "th", 'ẞ': "ss",
}

// barred reads letters with a stroke or a hook.
var barred = pairs("ŧtƀbɓbƃbƈcȼcɗdɖdɇeƒfɠgǥgɦhɨiɩiɉjƙkĸkƚlɫlɬlłlⱡlŀlɲnŋnƞnɵoøoƥpᵽpɋqʠqɍrɽrʂsȿsƭtʈtⱦtʉuʋvⱱvⱳwƴyɏyƶzȥzɀz" +
	"ŦtɃbƁbƇcȻcƊdƉdɆeƑfƓgǤgĦhƗiɈjƘkȽlⱢlⱠlƝnŊnƟoƤpⱣpɌrⱤrƬtƮtȾtɄuƲvⱲwƳyɎyƵz")

// pairs reads a list of characters and what each passes for.
func pairs(list string) map[rune]byte {
	out := map[rune]byte{}
	for i, from := 0, rune(-1); i < len(list); {
		r, n := utf8.DecodeRuneInString(list[i:])
		i += n
		if from < 0 {
			from = r
		} else {
			out[from], from = byte(r), -1
		}
	}
	return out
}

// smallCapitals reads phonetic letters that pass for Latin ones, and those of
// scripts that people take for nothing but their looks: Cherokee, Lisu and the
// Canadian syllabics.
var smallCapitals = map[rune]byte{
	'ɑ': 'a', 'ᴀ': 'a', 'ʙ': 'b', 'ᴄ': 'c', 'ᴅ': 'd', 'ᴇ': 'e', 'ꜰ': 'f', 'ɡ': 'g', 'ɢ': 'g', 'ʜ': 'h', 'ɪ': 'i',
	'ᴊ': 'j', 'ᴋ': 'k', 'ʟ': 'l', 'ᴍ': 'm', 'ɴ': 'n', 'ᴏ': 'o', 'ᴘ': 'p', 'ꞯ': 'q', 'ʀ': 'r', 'ꜱ': 's', 'ᴛ': 't',
	'ᴜ': 'u', 'ᴠ': 'v', 'ᴡ': 'w', 'ʏ': 'y', 'ᴢ': 'z', 'ɛ': 'e', 'ʝ': 'j', 'ʅ': 'l', 'ɱ': 'm', 'ɳ': 'n', 'ƚ': 't', 'ʋ': 'v', 'ƥ': 'p',
	'Ꭺ': 'a', 'Ᏼ': 'b', 'Ꮯ': 'c', 'Ꭰ': 'd', 'Ꭼ': 'e', 'Ꮐ': 'g', 'Ꮹ': 'g', 'Ꮋ': 'h', 'Ꭵ': 'i', 'Ꮖ': 'i', 'Ꭻ': 'j', 'Ꮶ': 'k',
	'Ꮮ': 'l', 'Ꮇ': 'm', 'Ꮎ': 'o', 'Ꮲ': 'p', 'Ꭱ': 'r', 'Ꮢ': 'r', 'Ꮪ': 's', 'Ꮥ': 's', 'Ꭲ': 't', 'Ꮜ': 'u', 'Ꮩ': 'v', 'Ꮙ': 'v',
	'Ꮃ': 'w', 'Ꮤ': 'w', 'Ꮍ': 'y', 'Ꭹ': 'y', 'Ꮓ': 'z',
	'ᗩ': 'a', 'ᗷ': 'b', 'ᑕ': 'c', 'ᗪ': 'd', 'ᖴ': 'f', 'ᕼ': 'h', 'ᒍ': 'j', 'ᒪ': 'l', 'ᗰ': 'm', 'ᑎ': 'n', 'ᑭ': 'p', 'ᖇ': 'r',
	'ᔕ': 's', 'ᑌ': 'u', 'ᐯ': 'v', 'ᗯ': 'w', '᙭': 'x', 'ᘔ': 'z',
	'ꓮ': 'a', 'ꓐ': 'b', 'ꓚ': 'c', 'ꓓ': 'd', 'ꓰ': 'e', 'ꓝ': 'f', 'ꓖ': 'g', 'ꓧ': 'h', 'ꓲ': 'i', 'ꓙ': 'j', 'ꓗ': 'k', 'ꓡ': 'l',
	'ꓟ': 'm', 'ꓠ': 'n', 'ꓳ': 'o', 'ꓑ': 'p', 'ꓣ': 'r', 'ꓢ': 's', 'ꓔ': 't', 'ꓴ': 'u', 'ꓦ': 'v', 'ꓪ': 'w', 'ꓫ': 'x', 'ꓬ': 'y', 'ꓜ': 'z',
}

// turnedLetters reads letters that stand on their heads.
var turnedLetters = map[rune]byte{
	'ɐ': 'a', 'ɔ': 'c', 'ǝ': 'e', 'ɟ': 'f', 'ƃ': 'g', 'ɥ': 'h', 'ᴉ': 'i', 'ı': 'i', 'ɾ': 'j', 'ʞ': 'k', 'ꞁ': 'l', 'ɯ': 'm',
	'ɹ': 'r', 'ʇ': 't', 'ʌ': 'v', 'ʍ': 'w', 'ʎ': 'y',
}

// The regional indicators: two of them are a flag, a longer row spells a word.
const firstRegional, lastRegional = 0x1f1e6, 0x1f1ff

func isRegional(r rune) bool { return firstRegional <= r && r <= lastRegional }

// regionalRow is how many regional indicators in a row spell a word.
const regionalRow = 3

// inRegionalRow reports whether the regional indicator at i stands in a row of
// them that is more than a flag. What folding leaves out does not part them:
// people put it there lest letters become flags. Nor does a space between each
// two. One that stands apart from the next is a letter by itself.
func inRegionalRow(src string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(src[:i])
	after, _ := utf8.DecodeRuneInString(src[i+utf8.RuneLen(firstRegional):])
	if !isRegional(before) && !isRegional(after) {
		return true
	}
	return regionals(src, i, false) >= regionalRow || regionals(src, i, true) >= regionalRow
}

// regionals is how many regional indicators, up to regionalRow, stand in a row
// with the one at i; with apart, in one with a space between each two.
func regionals(src string, i int, apart bool) int {
	n, gap := 0, true
	goes := func(r rune) bool {
		switch {
		case isRegional(r):
			if !gap {
				return false
			}
			n, gap = n+1, !apart
			return n < regionalRow
		case apart && !gap && unicode.Is(unicode.Zs, r):
			gap = true
			return true
		}
		return vanishes(r)
	}
	for at := i; at < len(src); {
		r, size := utf8.DecodeRuneInString(src[at:])
		if !goes(r) {
			break
		}
		at += size
	}
	gap = !apart
	for i > 0 && n < regionalRow {
		r, size := utf8.DecodeLastRuneInString(src[:i])
		if !goes(r) {
			break
		}
		i -= size
	}
	return n
}

// vanishes reports whether folding leaves nothing of r behind a symbol.
func vanishes(r rune) bool {
	if common(r) {
		return false
	}
	var room [24]rune
	read, _ := expand(r, room[:0])
	return leftOut(r) || !slices.ContainsFunc(read, func(x rune) bool { return !leftOut(x) })
}

// leftOut reports whether r is dropped, or is a mark over what stands before it.
func leftOut(r rune) bool {
	_, ok := dropped(r)
	return ok || unicode.Is(unicode.M, r)
}
