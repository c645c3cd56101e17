package eval

import (
	"offside/data/stats"
	"offside/screen/contact"
)

// Interval is a 95% confidence interval.
type Interval = stats.Interval

// Figures are the counts of one row of a report and what follows from them.
// Found and Right go by overlap (see edge), Exact by the very bytes.
type Figures struct {
	Gold      float64  `json:"gold"`      // labelled
	Found     float64  `json:"found"`     // of those
	Exact     float64  `json:"exact"`     // of those, to the byte
	Predicted float64  `json:"predicted"` // said by the engine
	Right     float64  `json:"right"`     // of those
	Recall    float64  `json:"recall"`
	RecallIn  Interval `json:"recall_interval"`
	Precision float64  `json:"precision"`
	PrecIn    Interval `json:"precision_interval"`
	F1        float64  `json:"f1"`

	goldSquares, saidSquares float64 // of the weights in Gold and Predicted
}

// finish fills in what follows from the counts.
func (f *Figures) finish() {
	f.Recall, f.RecallIn = share(f.Found, f.Gold), stats.Weighted(f.Found, f.Gold, f.goldSquares)
	f.Precision, f.PrecIn = share(f.Right, f.Predicted), stats.Weighted(f.Right, f.Predicted, f.saidSquares)
	if f.Recall+f.Precision > 0 {
		f.F1 = 2 * f.Recall * f.Precision / (f.Recall + f.Precision)
	}
}

// share is k of n; 0 of 0 is 1, for nothing went wrong.
func share(k, n float64) float64 {
	if n == 0 {
		return 1
	}
	return k / n
}

// Bin is one row of the reliability table: of what was said with a confidence
// in [From,To), how much was right.
type Bin struct {
	From  float64  `json:"from"`
	To    float64  `json:"to"`
	Count float64  `json:"count"`
	Mean  float64  `json:"mean_confidence"`
	Right float64  `json:"right"` // share
	In    Interval `json:"interval"`
}

// Mistake is a piece of a case that was missed, or seen though it is none.
type Mistake struct {
	Case string `json:"case"`
	contact.Span
	Class      contact.Class   `json:"class"`
	Act        contact.Act     `json:"act"`
	Text       string          `json:"text"`
	Evasion    contact.Evasion `json:"evasion,omitempty"`
	Rule       string          `json:"rule,omitempty"`
	Confidence float64         `json:"confidence,omitempty"`
	Context    string          `json:"context"` // the whole text
}

// Report is what one run over one set measured.
type Report struct {
	Set      string                       `json:"set"`
	Engine   string                       `json:"engine"`
	Policy   string                       `json:"policy"`
	Messages int                          `json:"messages"`
	Ranked   int                          `json:"ranked_left_out,omitempty"` // see Set.Ranked
	Alike    int                          `json:"counted_alike,omitempty"`   // see Set.Alike
	All      Figures                      `json:"all"`
	Classes  map[contact.Class]*Figures   `json:"classes"`
	Acts     map[contact.Act]*Figures     `json:"acts"`
	Evasions map[contact.Evasion]*Figures `json:"evasions"` // recall only
	Rules    map[string]*Figures          `json:"rules"`    // precision only
	Threads  *Threads                     `json:"threads,omitempty"`
	// FalseAlarms is how many of 1,000 messages hold something seen that is none.
	FalseAlarms float64  `json:"false_alarms_per_1000"`
	AlarmsIn    Interval `json:"false_alarms_interval"`
	// Queued is how many of 1,000 messages without anything labelled would have
	// been queued.
	Queued      float64   `json:"innocents_queued_per_1000"`
	Reliability []Bin     `json:"reliability"`
	Missed      []Mistake `json:"missed"`
	Wrong       []Mistake `json:"wrong"` // the most confident first
}
