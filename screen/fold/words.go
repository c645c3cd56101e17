package fold

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// numeral is what a number word says.
type numeral struct {
	value int
	takes int // smaller numbers below this one may follow and add up
}

// The number words by language, one word or several spellings ("a/b") for each
// value. What matters is how people say telephone numbers: single digits
// everywhere, pairs or hundreds where that is the habit.
const (
	english      = "zero/nil one two three four/fower five/fife six seven eight nine/niner ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
	englishTens  = "twenty thirty forty/fourty fifty sixty seventy eighty ninety"
	spanish      = "cero uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve"
	spanishTens  = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"
	portuguese   = "zero um/uma dois/duas tres quatro cinco seis/meia sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove"
	portugueseTs = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"
	french       = "zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
	frenchTens   = "vingt trente quarante cinquante soixante septante huitante/octante nonante"
	german       = "null eins/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
	germanTens   = "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig"
	italian      = "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
	italianTens  = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
	hindi        = "shunya/shoonya/sunya/sifar/zeero ek do teen char/chaar panch/paanch/pach chhe/chah/chhah/cheh/chai saat/sat aath/ath/aat nau/nao das"
	hindiScript  = "शून्य एक दो तीन चार पांच/पाँच छह/छः/छे सात आठ नौ दस"
	tagalog      = "sero/wala isa dalawa/dalwa tatlo apat lima anim pito walo siyam sampu"
	indonesian   = "nol/kosong satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"
	russian      = "ноль/нуль один/одна/раз два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
	russianTens  = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"
	russianHunds = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"
	arabic       = "صفر واحد/واحدة اثنان/اثنين/اتنين/إثنان ثلاثة/ثلاث/تلاتة أربعة/اربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/تمانية/ثمان تسعة/تسع عشرة"
	chinese      = "零/〇/洞 一/壹/幺/么 二/贰/两/兩 三/叁 四/肆 五/伍 六/陆/陸 七/柒/拐 八/捌 九/玖/勾"
	korean       = "공/영 일 이 삼 사 오 육/륙 칠 팔 구"
	turkish      = "sıfır bir iki üç dört beş altı yedi sekiz dokuz"
	dutch        = "nul een/één twee drie vier vijf zes zeven acht negen tien"
	ukrainian    = "нуль один два три чотири п'ять/пʼять/пять шість сім вісім дев'ять/девʼять/девять десять"
	romanian     = "zero unu doi/două trei patru cinci șase șapte opt nouă zece"
	vietnamese   = "không một hai ba bốn năm sáu bảy tám chín"
	tagalogLoan  = "sero uno dos tres/tris kwatro/kuwatro/quatro singko/sinko sais/seis siyete/syete otso nuwebe/nwebe diyes"
	polish       = "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć"
)

// All of these are read only.
var (
	numberWords = readNumerals()

	// multiples stand before the digit that they repeat.
	multiples = map[string]int{"double": 2, "dbl": 2, "triple": 3, "treble": 3, "quadruple": 4, "pair": 2,
		"doble": 2, "duplo": 2, "doppel": 2, "doppelt": 2, "doppelte": 2, "doppia": 2, "doppio": 2, "triplo": 3, "tripla": 3, "dabal": 2, "tripal": 3,
		"dreifach": 3, "cuadruple": 4, "dubbel": 2, "dubbele": 2, "tripel": 3, "podwojne": 2, "potrojne": 3, "дубль": 2, "двойной": 2, "двойная": 2, "тройной": 3, "тройная": 3}

	// repeats stand before or behind it: "zweimal die fünf", "five thrice".
	repeats = map[string]int{"twice": 2, "thrice": 3, "zweimal": 2, "dreimal": 3, "viermal": 4, "дважды": 2, "трижды": 3, "tweemaal": 2, "driemaal": 3}

	// times makes a repeat of the number before it: "dos veces".
	times = map[string]bool{"times": true, "veces": true, "vezes": true, "fois": true, "mal": true, "volte": true, "раза": true, "раз": true, "keer": true,
		"razy": true, "kali": true, "beses": true, "baar": true, "kere": true}

	// plurals are digits of which several are counted: "three fives".
	plurals = readPlurals("zeros/zeroes/ohs/nils/ceros/zeri/nullen/нуля/нулей/ноля/nuller ones/unos/uns/einsen/единицы/единиц/enen twos/doses/dois/zweien/двойки/двоек/tweeen threes/treses/dreien/тройки/троек/drieen " +
		"fours/cuatros/quatros/vieren/четверки/четверок fives/cincos/fünfen/fuenfen/пятерки/пятерок/vijven sixes/seises/sechsen/шестерки/шестерок/zessen " +
		"sevens/sietes/setes/siebenen/семерки/семерок/zevens eights/ochos/oitos/achten/восьмерки/восьмерок nines/nueves/noves/neunen/девятки/девяток/negens")

	// joins are what people say between the digits, and articles before them:
	// "two fives, a one, and then a four".
	joins = map[string]bool{"a": true, "an": true, "and": true, "then": true, "another": true, "y": true, "luego": true, "otro": true, "e": true, "depois": true,
		"outro": true, "et": true, "puis": true, "und": true, "dann": true, "poi": true, "и": true, "потом": true, "затем": true, "aur": true, "phir": true, "tapos": true, "lalu": true}

	// articles stand between a multiple and its digit: "a pair of nines",
	// "dreimal die fünf".
	articles = map[string]bool{"of": true, "the": true, "a": true, "de": true, "el": true, "los": true, "o": true, "os": true, "le": true, "les": true, "die": true,
		"der": true, "по": true, "il": true, "lo": true}

	hundreds = map[string]bool{"hundred": true, "cents": true, "hundert": true}

	and = map[string]bool{"y": true, "e": true, "et": true, "and": true}
)

// readNumerals reads the lists above. Where two languages have a word in
// common and differ in its value, the one that stands first wins.
func readNumerals() map[string]numeral {
	out := map[string]numeral{}
	put := func(words string, first, step, takes int) {
		for i, forms := range strings.Fields(words) {
			for _, w := range strings.Split(forms, "/") {
				w = canonical(w)
				if _, ok := out[w]; !ok {
					out[w] = numeral{first + i*step, takes}
				}
			}
		}
	}
	out["o"], out["oh"] = numeral{}, numeral{}
	for _, units := range []string{english, spanish, portuguese, french, german, italian, hindi, hindiScript,
		tagalog, tagalogLoan, indonesian, russian, arabic, chinese, korean, turkish, polish, dutch, ukrainian, romanian, vietnamese} {
		put(units, 0, 1, 0)
	}
	for _, tens := range []string{englishTens, spanishTens, portugueseTs, frenchTens, germanTens, italianTens, russianTens} {
		put(tens, 20, 10, 10)
	}
	put(russianHunds, 100, 100, 100)
	out["soixante"], out["dix"] = numeral{60, 20}, numeral{10, 10}
	joinGerman(out)
	return out
}

// readPlurals reads a list like those above for the digits from 0.
func readPlurals(words string) map[string]int {
	out := map[string]int{}
	for i, forms := range strings.Fields(words) {
		for _, w := range strings.Split(forms, "/") {
			out[canonical(w)] = i
		}
	}
	return out
}

// joinGerman adds the German numbers that are written in one word, like
// "einundzwanzig".
func joinGerman(out map[string]numeral) {
	units, tens := strings.Fields(german), strings.Fields(germanTens)
	for i, unit := range append([]string{"ein"}, units[2:10]...) {
		for j, ten := range tens {
			for _, u := range strings.Split(unit, "/") {
				for _, t := range strings.Split(ten, "/") {
					out[canonical(u+"und"+t)] = numeral{value: (j+2)*10 + i + 1}
				}
			}
		}
	}
}

// canonical is the canonical view of one word.
func canonical(w string) string {
	var v View
	v.Fold(w, contact.Span{End: len(w)})
	return strings.Clone(v.Text())
}

// NumberWords returns the words that FoldNumbers reads, in canonical form and
// sorted.
func NumberWords() []string {
	words := slices.Collect(maps.Keys(numberWords))
	for _, more := range [...]map[string]int{multiples, repeats, plurals} {
		words = slices.AppendSeq(words, maps.Keys(more))
	}
	words = slices.DeleteFunc(words, func(w string) bool { return utf8.RuneCountInString(w) == 0 })
	slices.Sort(words)
	return slices.Compact(words)
}

// Digit is the digit that a word in canonical form is or says.
func Digit(word string) (digit int, ok bool) {
	if len(word) == 1 && isDigitByte(word[0]) {
		return int(word[0] - '0'), true
	}
	n, ok := numberWords[word]
	return n.value, ok && n.value < 10
}

// At and Dot are how people write "@" and "." in words, by language. They
// stand in canonical form.
var (
	atWords  = []string{"at", "arroba", "aroba", "собака", "собачка", "arobase", "chiocciola", "klammeraffe", "małpa", "malpa", "ät", "apenstaartje", "apestaartje", "snabel", "snabela", "kukac", "zavinac", "равлик", "песик", "एट", "ऐट", "艾特", "圈a", "골뱅이", "आर्टोबा", "ایت", "آت", "アットマーク", "アット", "ampersat", "arobas", "arrobas", "attherate"}
	dotWords = []string{"dot", "punto", "ponto", "point", "punkt", "точка", "крапка", "kropka", "punt", "punct", "prikk", "titik", "chấm", "d0t", "nokta", "点", "點", "점", "डॉट", "نقطة", "دوت", "dott", "ドット", "period", "kropki"}
)

// AtWords returns the words for "@", in canonical form.
func AtWords() []string { return canonicals(atWords) }

// DotWords returns the words for ".", in canonical form.
func DotWords() []string { return canonicals(dotWords) }

func canonicals(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = canonical(w)
	}
	return out
}
