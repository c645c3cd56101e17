package fold

import (
	"testing"

	"offside/screen/contact"
)

func TestFoldNumbers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"five five five, one two one two", "5 5 5, 1 2 1 2"},
		{"nueve uno siete, cinco cinco cinco, cero uno cuatro dos", "9 1 7, 5 5 5, 0 1 4 2"},
		{"number nau aath do chaar paanch chhe saat teen ek shunya", "number 9 8 2 4 5 6 7 3 1 0"},
		{"9one7 five55 zero142", "917 555 0142"},
		{"double seven triple zero five", "77 000 5"},
		{"fifty-five twenty one", "55 21"},
		{"nine hundred, five", "900, 5"},
		{"zéro six douze trente-quatre soixante-dix-huit quatre-vingt-dix", "0 6 12 34 78 90"},
		{"cuarenta y dos, treinta", "42, 30"},
		{"null eins sieben sechsundfünfzig", "0 1 7 56"},
		{"восемь девятьсот шестнадцать сто двадцать три", "8 916 123"},
		{"一三八零零一三八", "13800138"},
		{"صفر خمسة خمسة", "0 5 5"},
		{"nine, one, two fives, a one, then three sevens and a four", "9, 1, 55, 1, 777 4"},
		{"a pair of nines, double o seven", "a 99, 00 7"},
		{"null eins dreimal die fünf, zweimal 8", "0 1 555, 88"},
		{"zéro six, deux fois douze, trois fois quatre", "0 6, 1212, 444"},
		{"два раза по шесть, три пятерки, один", "66, 555, 1"},
		{"dos veces cinco, doble uno, 5 thrice, four two times", "55, 11, 555, 44"},
		{"two times five is ten and a half of nine", "two times five is ten and a half of nine"},
		{"I have one idea and do nothing", "i have one idea and do nothing"},
		{"one", "one"},
		{"o 9175550142, on 5 of 6", "o 9175550142, on 5 of 6"},
		{"meet at 5 or six", "meet at 5 or six"},
		{"one to two, three to four for five", "one to 2, 3 to four for five"},
		{"ring nul syv to tre fire fem seks", "ring 0 7 2 3 4 5 6"},
		{"", ""},
	} {
		var v, w View
		v.Fold(c.text, all(c.text))
		w.FoldNumbers(&v)
		if w.Text() != c.want {
			t.Errorf("FoldNumbers(%q) = %q, want %q", c.text, w.Text(), c.want)
		}
	}
}

func TestFoldNumbersOriginal(t *testing.T) {
	text := "Tel: NUEVE uno siéte, cinco 55"
	var v, w View
	v.Fold(text, all(text))
	w.FoldNumbers(&v)
	if w.Text() != "tel: 9 1 7, 5 55" {
		t.Fatalf("got %q", w.Text())
	}
	at := contact.Span{Start: 5, End: 10}
	if got := w.Original(at).Of(text); got != "NUEVE uno siéte" {
		t.Errorf("stands for %q", got)
	}
	if got := w.Evasions(at, nil); len(got) != 1 || got[0] != contact.SpelledDigits {
		t.Errorf("evasions %v", got)
	}
	r := w.Reading(at, text, nil)
	if len(r) != 5 || r[0] != (contact.Pair{Original: "NUEVE", Read: "9"}) || r[4].Original != "siéte" {
		t.Errorf("reading %q", r)
	}
}
