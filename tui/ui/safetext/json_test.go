package safetext

import (
	"bytes"
	"encoding/json"
	"io"
	"testing"
	"testing/iotest"
	"unicode"
)

func TestJSONMeansTheSameAndIsHarmless(t *testing.T) {
	const text = "C1 \u009b31m bidi \u202egnp\u202c \u2066x\u2069 zw\u200b\u200d\ufeff tag \U000e0061 del \x7f esc \x1b[2J 漢字 👨‍👩‍👧 é"
	var b bytes.Buffer
	if err := json.NewEncoder(JSON(&b)).Encode(text); err != nil {
		t.Fatal(err)
	}
	for _, r := range b.String() {
		if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf) {
			t.Errorf("%U came through", r)
		}
	}
	var got string
	if err := json.Unmarshal(b.Bytes(), &got); err != nil || got != text {
		t.Errorf("%q, %v", got, err)
	}
}

func TestJSONSplitCharacters(t *testing.T) {
	const text = `"a\u202e漢👩‍👧` + "\u202e\U000e0061\""
	var whole, pieces bytes.Buffer
	io.WriteString(JSON(&whole), text)
	if _, err := io.Copy(struct{ io.Writer }{JSON(&pieces)}, iotest.OneByteReader(bytes.NewReader([]byte(text)))); err != nil {
		t.Fatal(err)
	}
	if whole.String() != pieces.String() {
		t.Errorf("%q in one piece, %q byte by byte", whole.String(), pieces.String())
	}
}
