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
	takes int    // smaller numbers below this one may follow and add up
	weak  bool   // an ordinary word as well: counts among others of its list only
	lists uint64 // the lists that it stands in
}

// The number words by language, one word or several spellings ("a/b") for each
// value. What matters is how people say telephone numbers: single digits
// everywhere, pairs or hundreds where that is the habit. A word with "~" before
// it is weak; "-" leaves a value out.
const (
	english      = "zero/nil one two three four/fower five/fife six seven eight nine/niner ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
	englishTens  = "twenty thirty forty/fourty fifty sixty seventy eighty ninety"
	spanish      = "cero uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve"
	spanishTens  = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"
	portuguese   = "zero um/uma dois/duas tres quatro cinco seis/meia sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove"
	portugueseTs = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"
	french       = "zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
	frenchTens   = "vingt trente quarante cinquante soixante septante huitante/octante nonante"
	german       = "null ein/eins zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
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
	polishTeens  = "jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście"
	polishTens   = "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt"
	polishHunds  = "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset"
	ukrTeens     = "одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять/пʼятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять/девʼятнадцять"
	ukrTens      = "двадцять тридцять сорок п'ятдесят/пʼятдесят шістдесят сімдесят вісімдесят дев'яносто/девʼяносто"
	ukrHunds     = "сто двісті триста чотириста п'ятсот/пʼятсот шістсот сімсот вісімсот дев'ятсот/девʼятсот"
	spanishHunds = "cien/ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
	portugueseHs = "cem/cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
	italianHunds = "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento"
	turkishTens  = "yirmi otuz kırk elli altmış yetmiş seksen doksan"
	romanianTens = "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci"
	dutchTens    = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"
	swedish      = "noll ett/~en två tre fyra fem ~sex sju åtta nio ~tio"
	swedishTens  = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"
	danish       = "nul ~en/~ein ~to tre ~fire fem seks syv/sju otte/åtte ~ni"
	danishTens   = "tyve/tjue tredive/tretti fyrre/førti halvtreds/femti ~tres/seksti halvfjerds/sytti firs/åtti halvfems/nitti"
	finnish      = "nolla yksi/yks kaksi/kaks kolme neljä viisi/viis kuusi/kuus seitsemän/seittemän kahdeksan/kaheksan yhdeksän/yheksän kymmenen"
	hungarian    = "nulla egy kettő/két három négy ~öt ~hat ~hét nyolc kilenc tíz"
	czech        = "nula jedna/jeden dva/dvě tři čtyři ~pět šest sedm osm devět deset"
	slovak       = "nula jedna/jeden dva/dve tri štyri ~päť šesť sedem osem deväť desať"
	southSlavic  = "nula jedan/jedna dva/dvije tri četiri ~pet šest sedam osam devet deset"
	bulgarian    = "нула едно/един две/два три четири пет шест седем осем девет десет"
	serbian      = "нула један/једна два/две три четири пет шест седам осам девет десет"
	greek        = "μηδέν ένα/ένας/μία δύο τρία/τρεις τέσσερα/τέσσερις πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα"
	greekLatin   = "miden ~ena ~dio/dyo tria ~tessera/tesera pente ~exi/eksi efta/epta okto/ohto ennia/enia deka"
	hebrew       = "אפס אחת/אחד שתיים/שניים/שתים/שתי שלוש/שלושה ארבע/ארבעה חמש/חמישה שש/שישה שבע/שבעה שמונה תשע/תשעה עשר"
	hebrewLatin  = "efes ~achat/ahat shtayim/shtaim shalosh ~arba hamesh/chamesh shesh sheva shmone/shmoneh tesha eser"
	swahili      = "sifuri/sufuri moja mbili tatu nne ~tano sita saba ~nane tisa kumi"
	persian      = "صفر یک دو سه چهار/چار پنج شش/شیش هفت هشت نه ده"
	persianLatin = "sefr yek ~do ~se chahar/chahaar panj shesh/shish haft hasht noh dah"
	urdu         = "صفر ایک دو تین چار پانچ چھ/چھے سات آٹھ نو دس"
	bengali      = "শূন্য এক দুই তিন চার পাঁচ ছয়/ছয় সাত আট নয়/নয় দশ"
	bengaliLatin = "shunno/shunyo ~ek dui ~tin ~char panch choy/chhoy ~sat ~at/aat noy dosh"
	tamil        = "பூஜ்யம்/பூஜ்ஜியம்/சுழியம் ஒன்று/ஒண்ணு இரண்டு/ரெண்டு மூன்று/மூணு நான்கு/நாலு ஐந்து/அஞ்சு ஆறு ஏழு எட்டு ஒன்பது பத்து"
	tamilLatin   = "poojyam/poojiyam/pujyam onnu/ondru/onru rendu/irandu moonu/moondru naalu/naangu/nalu anju/ainthu/aindhu aaru yezhu/ezhu/elu ettu onbathu/onbadhu/ombodhu pathu"
	telugu       = "సున్నా ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది"
	teluguLatin  = "sunna okati ~rendu moodu/mudu nalugu/naalugu aidu/aydu ~aaru/~aru yedu/~edu enimidi tommidi padi"
	marathi      = "शून्य एक दोन तीन चार पाच सहा सात आठ नऊ दहा"
	gujarati     = "શૂન્ય એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ દસ"
	punjabi      = "ਸਿਫ਼ਰ/ਸਿਫਰ ਇੱਕ/ਇਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ/ਨੌ ਦਸ"
	thai         = "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ"
	thaiLatin    = "~soon/~suun neung/nueng ~song ~sam ~si ~ha ~hok ~jet/chet ~paet/paed ~kao/gao sip"
	japanese     = "ゼロ/ぜろ/れい/まる/マル いち/イチ に/ニ さん/サン よん/ヨン/し ご/ゴ ろく/ロク なな/ナナ/しち はち/ハチ きゅう/キュウ/く"
	romaji       = "~zero/~rei ichi ~ni ~san yon/~shi ~go roku nana/shichi hachi kyuu/kyu"
	pinyin       = "ling/~dong ~yi/yao ~er/liang ~san ~si ~wu liu qi/~guai ~ba jiu"
	koreanLatin  = "~gong ~il ~i ~sam ~sa ~o yuk/ryuk chil pal ~gu"
	arabicLatin  = "sifr/sifir/sefr wahid/wahed/wa7ed ithnan/itnin/etnen/ethnan thalatha/talata/tlata arbaa/arba3a/arbaah khamsa/5amsa/hamsa sitta/setta sabaa/sab3a/sabaah thamaniya/tamanya/tmanya tisaa/tes3a/tesaa ashara/3ashara"
	russianLatin = "nol/nul/noll odin/~raz dva tri chetyre/chetire pyat/piat shest ~sem vosem devyat/deviat desyat"
	// English words as they sound, and as they are written in haste.
	englishSound = "zeero/xero/zro wun/~won/~wan/wone ~too/~to/~tu/tew ~tree/~free/thre/thri/tri ~for/~fore/~fo/foar/foure fyve/faiv/fiv/fayv/fif siks/sicks/sixx/~sex sevn/sevin/seben/sevenn ~ate/eit/ayt/eyt/aight/eigt ~nein/nain/nyne/nyn"
	// Those of them that are read among plain English ones: others ("to", "for") stand
	// between such words in any sentence.
	englishSlips = "- won/wan tew tree/thre - - siks sevn ate/eit nein/nain"
	naught       = "nought/naught/~nada/~zilch/~nill"
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

	hundreds = setOf([]string{"hundred", "cent", "cents", "hundert", "honderd", "hundra", "hundre", "hundrede", "yuz", "sau", "ratus", "daan", "tram"})

	and = map[string]bool{"y": true, "e": true, "et": true, "and": true}
)

// readNumerals reads the lists above. Where two languages have a word in
// common and differ in its value, the one that stands first wins.
func readNumerals() map[string]numeral {
	out := map[string]numeral{}
	list := uint64(1)
	put := func(words string, first, step, takes int) {
		list <<= 1
		for i, forms := range strings.Fields(words) {
			for _, w := range strings.Split(forms, "/") {
				w, weak := strings.CutPrefix(w, "~")
				w = canonical(w)
				old, ok := out[w]
				switch value := first + i*step; {
				case !ok:
					out[w] = numeral{value, takes, weak, list}
				case old.value == value:
					old.weak, old.lists = old.weak && weak, old.lists|list
					out[w] = old
				}
			}
		}
	}
	out["o"], out["oh"] = numeral{}, numeral{}
	inEnglish := list << 1
	for _, units := range []string{english, spanish, portuguese, french, german, italian, hindi, hindiScript,
		tagalog, tagalogLoan, indonesian, russian, arabic, chinese, korean, turkish, polish, dutch, ukrainian, romanian, vietnamese,
		swedish, danish, finnish, hungarian, czech, slovak, southSlavic, bulgarian, serbian, greek, hebrew, swahili, persian, urdu,
		bengali, tamil, telugu, marathi, gujarati, punjabi, thai, japanese,
		greekLatin, hebrewLatin, persianLatin, bengaliLatin, tamilLatin, teluguLatin, thaiLatin, romaji, pinyin, koreanLatin, arabicLatin, russianLatin,
		englishSound, naught} {
		put(units, 0, 1, 0)
	}
	for forms := range strings.FieldsSeq(englishSlips) {
		for w := range strings.SplitSeq(forms, "/") {
			if n, ok := out[w]; ok {
				n.lists |= inEnglish
				out[w] = n
			}
		}
	}
	for _, teens := range []string{polishTeens, ukrTeens} {
		put(teens, 11, 1, 0)
	}
	for _, tens := range []string{englishTens, spanishTens, portugueseTs, frenchTens, germanTens, italianTens, russianTens, polishTens, ukrTens,
		turkishTens, romanianTens, dutchTens, swedishTens, danishTens} {
		put(tens, 20, 10, 10)
	}
	for _, hundreds := range []string{russianHunds, polishHunds, ukrHunds, spanishHunds, portugueseHs, italianHunds} {
		put(hundreds, 100, 100, 100)
	}
	out["soixante"], out["dix"] = numeral{value: 60, takes: 20}, numeral{value: 10, takes: 10}
	joinUnits(out, german, "und", germanTens)
	joinUnits(out, dutch, "en", dutchTens)
	joinUnits(out, danish, "og", danishTens)
	joinTens(out, swedishTens, swedish, false)
	joinTens(out, danishTens, danish, false)
	joinTens(out, italianTens, italian, true)
	joinTens(out, "veinti", spanish, false)
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

// joinUnits adds the numbers that are written in one word with the unit before
// the ten, like "einundzwanzig".
func joinUnits(out map[string]numeral, units, and, tens string) {
	for i, unit := range strings.Fields(units)[1:10] {
		for j, ten := range strings.Fields(tens) {
			for _, u := range strings.Split(unit, "/") {
				for _, t := range strings.Split(ten, "/") {
					out[canonical(strings.TrimPrefix(u, "~")+and+strings.TrimPrefix(t, "~"))] = numeral{value: (j+2)*10 + i + 1}
				}
			}
		}
	}
}

// joinTens adds those with the ten before the unit, like "sjuttiotre". With
// elide the ten loses its last letter before a vowel, like "trentuno".
func joinTens(out map[string]numeral, tens, units string, elide bool) {
	for j, ten := range strings.Fields(tens) {
		for i, unit := range strings.Fields(units)[1:10] {
			for _, u := range strings.Split(unit, "/") {
				for _, t := range strings.Split(ten, "/") {
					u, t := canonical(strings.TrimPrefix(u, "~")), canonical(strings.TrimPrefix(t, "~"))
					if elide && strings.IndexByte("aeiou", u[0]) >= 0 {
						t = t[:len(t)-1]
					}
					if _, ok := out[t+u]; !ok {
						out[t+u] = numeral{value: (j+2)*10 + i + 1}
					}
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

// NumberWords returns the words that FoldNumbers reads, but for those that are
// ordinary words as well, in canonical form and sorted.
func NumberWords() []string {
	var words []string
	for w, n := range numberWords {
		if !n.weak {
			words = append(words, w)
		}
	}
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
	return n.value, ok && !n.weak && n.value < 10
}

// At and Dot are how people write "@" and "." in words, by language. They
// stand in canonical form.
var (
	atWords  = []string{"at", "arroba", "sobaka", "sobachka", "aroba", "собака", "собачка", "arobase", "chiocciola", "klammeraffe", "małpa", "malpa", "ät", "apenstaartje", "apestaartje", "snabel", "snabela", "kukac", "zavinac", "равлик", "песик", "एट", "ऐट", "艾特", "圈a", "골뱅이", "आर्टोबा", "ایت", "آت", "アットマーク", "アット", "ampersat", "arobas", "arrobas", "attherate", "commercialat", "zavinac", "miukumauku", "miuku", "papaki", "παπακι", "majmunsko", "кльомба", "маймунско", "monkeytail", "strudel", "schtrudel", "שטרודל", "כרוכית", "krollalfa", "alfakrøll", "snabela", "snabel-a", "grisehale", "małpka", "сабака", "एटदरेट", "এট", "अट", "ऍट", "এ্যাট", "ਐਟ", "એટ", "ఎట్", "ஆட்", "แอท", "แอด", "엣", "앳", "어트", "あっと", "小老鼠", "爱特"}
	dotWords = []string{"dot", "punto", "ponto", "point", "punkt", "точка", "крапка", "kropka", "punt", "punct", "prikk", "titik", "chấm", "d0t", "nokta", "点", "點", "점", "डॉट", "نقطة", "دوت", "dott", "tochka", "ドット", "period", "kropki", "punktum", "piste", "pont", "tecka", "bodka", "tocka", "točka", "тчк", "τελεια", "teleia", "נקודה", "दॉट", "ডট", "ਡਾਟ", "ડોટ", "டாட்", "డాట్", "จุด", "ดอท", "닷", "쩜", "どっと", "nuqta", "bindu", "tuldok", "doht", "daht", "тчка"}
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
