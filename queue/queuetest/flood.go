package queuetest

import (
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"strings"
	"time"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// Flood makes n entries as a marketplace has them: lengths that spread like
// those of chat, a few senders who write a lot, threads of a few messages
// each, values of which some are shared by many, clauses from one message in
// three to one in some thousands. The k-th is the same every time.
func Flood(n int) iter.Seq[queue.Entry] {
	return func(yield func(queue.Entry) bool) {
		for k := range n {
			if !yield(Drop(k)) {
				return
			}
		}
	}
}

// Drop is the k-th entry of a flood.
func Drop(k int) queue.Entry {
	r := rand.New(rand.NewPCG(1, uint64(k)))
	thread := k / 4 // four conversations go on side by side
	thread = thread - thread%4 + k%4
	m := screen.Message{
		ID: fmt.Sprintf("m-%09d", k), Thread: fmt.Sprintf("t-%08d", thread),
		SentAt: time.Unix(1_760_000_000+int64(k), 0).UTC(), Surface: screen.SurfaceMessage,
		Sender:    screen.Party{ID: fmt.Sprintf("u-%d", skewed(r, 2_000_000)), Role: "freelancer", Plan: "basic", Country: "PH"},
		Recipient: screen.Party{ID: fmt.Sprintf("c-%d", thread), Role: "client", Plan: "plus", Country: "US"},
		Contract:  screen.Contract{State: "none"},
	}
	a := &screen.Assessment{
		Verdict: screen.Violation, Policy: screen.PolicyRef{Name: "freelance", Hash: strings.Repeat("3f2a9c01", 8)},
		Lexicon: strings.Repeat("77aa", 4), Engine: "1",
	}
	var text strings.Builder
	words(&text, r, length(r)/2)
	for found := 1 + r.IntN(4)/3; found > 0; found-- {
		d := drop(r)
		d.Start = text.Len()
		text.WriteString(d.Text)
		d.End = text.Len()
		words(&text, r, length(r)/4)
		a.Detections = append(a.Detections, d)
		a.Priority = max(a.Priority, d.Severity*d.Confidence)
	}
	m.Text = text.String()
	return queue.Entry{Message: m, Before: earlier(r, &m), Assessment: a}
}

// kinds are what the flood's messages contain, and how often in 10,000.
var kinds = []struct {
	share        int
	rule, clause string
	class        contact.Class
	severity     float64
}{
	{3500, "phone.announced", "C1", contact.Phone, 1},
	{2500, "email.plain", "C2", contact.Email, 1},
	{1500, "messaging.link", "C4", contact.MessagingLink, .9},
	{1200, "social.handle", "C5", contact.Social, .8},
	{800, "meeting.link", "C8", contact.Meeting, .6},
	{400, "payment.link", "C9", contact.Payment, .9},
	{95, "website.own", "C7", contact.Website, .4},
	{4, "address.street", "C3", contact.Address, .7},
	{1, "form.link", "C6", contact.ContactForm, .5},
}

// drop is one detection.
func drop(r *rand.Rand) screen.Detection {
	kind, at := kinds[0], r.IntN(10_000)
	for _, kind = range kinds {
		if at -= kind.share; at < 0 {
			break
		}
	}
	value := r.Uint64() >> 20 // hardly ever twice
	if r.IntN(3) == 0 {
		value = uint64(skewed(r, 500_000))
	}
	d := detection(kind.rule, kind.class, contact.Span{}, fmt.Sprintf("%s:%d", kind.class, value), kind.clause)
	d.Text, d.Severity, d.Confidence = fmt.Sprint(value), kind.severity, .5+.5*r.Float64()
	d.Evidence = []string{"PH mobile, valid", "“my number” beside it"}
	d.Reason = "Contact information was shared; there is no contract, and the client is on plus."
	d.Because = []screen.Because{
		{Of: kind.clause, Condition: "on share", Text: "it was shared", Holds: true, Facts: map[string]string{"hit.act": "share"}},
		{Of: "X1", Condition: "contract.state in ['active', 'ended']", Text: "there is no contract", Facts: map[string]string{"contract.state": "none"}},
		{Of: "X2", Condition: "client.plan in ['business', 'enterprise']", Text: "the client is on plus", Facts: map[string]string{"client.plan": "plus"}},
	}
	return d
}

// earlier is what was said in the thread before.
func earlier(r *rand.Rand, m *screen.Message) []screen.Message {
	out := make([]screen.Message, r.IntN(3))
	for i := range out {
		out[i] = screen.Message{ID: fmt.Sprintf("%s-%d", m.ID, i), Thread: m.Thread, SentAt: m.SentAt.Add(time.Duration(i-3) * time.Minute), Sender: m.Recipient, Recipient: m.Sender}
		var text strings.Builder
		words(&text, r, length(r))
		out[i].Text = text.String()
	}
	return out
}

// skewed draws a number below n, small ones far more often.
func skewed(r *rand.Rand, n int) int {
	return int(math.Pow(float64(n), r.Float64())) - 1 + r.IntN(1+n/1000)*r.IntN(2)
}

// length draws the length of a text in bytes: half are below 90.
func length(r *rand.Rand) int { return min(int(90*math.Exp(r.NormFloat64()*.9)), 5000) }

// words writes about size bytes of words.
func words(b *strings.Builder, r *rand.Rand, size int) {
	for end := b.Len() + size; b.Len() < end; {
		b.WriteString(vocabulary[r.IntN(len(vocabulary))])
		b.WriteByte(' ')
	}
}

var vocabulary = strings.Fields(`the a we can start on monday with your project and I would like to see some
	samples first please send me rate per hour is fine thanks for reply draft budget timeline scope design logo
	website translation page review budget tomorrow call chat here number mail contact if you want`)
