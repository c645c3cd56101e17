package tuitest

import "strings"

// Hostile are texts that try to take the terminal over or to break the columns:
// control sequences, raw bytes, marks without end, scripts from right to left,
// wide and joined characters. Not all of them are valid UTF-8.
func Hostile() []string {
	return []string{
		"clear \x1b[2J\x1b[H home", "title \x1b]0;owned\a link \x1b]8;;http://evil\x1b\\x\x1b]8;;\x1b\\ clip \x1b]52;c;aGk=\a",
		"dcs \x1bP1;2|payload\x1b\\ apc \x1b_x\x1b\\ c1 \u009b2J \u009d0;t\u009c raw \x9b2J", "conceal \x1b[8mhidden\x1b[0m move \x1b[5;5H \x1b[10A\r\b\v\f",
		"bidi \u202e0142 555\u202c \u2066iso\u2069 \u200frlm\u061c", "tags \U000E0041\U000E0042 zw 0\u200b9\u200d1\u2060\ufeff\u00ad",
		"zalgo Z" + strings.Repeat("\u0301", 10000) + "!", "wide 加我微信 👨‍👩‍👧‍👦 🇵🇭 9️⃣ ❤️ 👍🏽 ｗｈａｔｓ", "رقم هاتفي ٠٩١٧٥٥٥٠١٤٢ शून्य नौ โทร",
		"bytes \xff\xfe\xed\xa0\x80 nul \x00 del \x7f", strings.Repeat("\n", 400) + "far down", strings.Repeat("x", 5000), "\t\ttabs\tand\u2028lines\u2029",
		"‹ZWSP› is typed", "", "\U000F0000 private \ue000 \u3164 \u2800",
	}
}
