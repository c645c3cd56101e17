package review_test

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/review"
	"offside/tui/tuitest"
	"offside/tui/ui"
)

// bed is a page on a queue of its own, with a clock that stands still unless
// it is moved.
type bed struct {
	*tuitest.Driver
	t     testing.TB
	page  *review.Page
	store *boltstore.Store
	clock *clock
	fault *fault
	root  *root
}

// asks presses the key and returns what the page then asked of whoever runs it.
func (b *bed) asks(key string) tea.Msg {
	b.root.asked = nil
	b.Keys(key)
	if len(b.root.asked) == 0 {
		return nil
	}
	return b.root.asked[0]
}

type clock struct{ now time.Time }

func (c *clock) Now() time.Time        { return c.now }
func (c *clock) pass(d time.Duration)  { c.now = c.now.Add(d) }
func noon() *clock                     { return &clock{time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)} }
func reviewer(name string) queue.Actor { return queue.Actor{Name: name, Kind: queue.Reviewer} }

// fault is the store with failures on demand and a count of what was asked.
type fault struct {
	*boltstore.Store
	next  error // the next Do fails with it
	pages int
	most  int // the most items that one page brought
}

func (f *fault) Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error) {
	if err := f.next; err != nil {
		f.next = nil
		return nil, err
	}
	return f.Store.Do(ctx, cmds...)
}

func (f *fault) Page(ctx context.Context, q queue.Query) (queue.Page, error) {
	p, err := f.Store.Page(ctx, q)
	f.pages++
	f.most = max(f.most, len(p.Items))
	return p, err
}

// options changes what a page is made with.
type options func(*review.Options)

func quiet(d time.Duration) options { return func(o *review.Options) { o.Quiet = d } }
func theme(th *ui.Theme) options    { return func(o *review.Options) { o.Theme = th } }

// newBed makes a bed of w×h with the entries in its queue.
func newBed(t testing.TB, w, h int, entries []queue.Entry, opts ...options) *bed {
	t.Helper()
	c := noon()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: c.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	if len(entries) > 0 {
		if _, err := st.Enqueue(t.Context(), queue.Batch{Entries: entries}); err != nil {
			t.Fatal(err)
		}
	}
	c.pass(3*time.Hour + 12*time.Minute)
	return bedOn(t, w, h, st, c, opts...)
}

// bedOn makes a bed on a queue that is there.
func bedOn(t testing.TB, w, h int, st *boltstore.Store, c *clock, opts ...options) *bed {
	f := &fault{Store: st}
	o := review.Options{Store: f, Handbook: handbook(), Actor: reviewer("ana"), Theme: dark(), Now: c.Now}
	for _, opt := range opts {
		opt(&o)
	}
	p := review.New(o)
	r := &root{Page: p}
	return &bed{Driver: tuitest.Drive(t, r, w, h), t: t, page: p, store: st, clock: c, fault: f, root: r}
}

// sees fails unless the frame shows each of the strings.
func (b *bed) sees(want ...string) {
	b.t.Helper()
	f := b.Frame()
	for _, s := range want {
		if !f.Has(s) {
			b.t.Fatalf("the frame does not show %q:\n%s", s, f.Text())
		}
	}
}

// item returns the item of a message as it stands in the store.
func (b *bed) item(id string) queue.Item {
	b.t.Helper()
	it, err := b.store.Find(b.t.Context(), id)
	if err != nil {
		b.t.Fatal(err)
	}
	return it
}

func trueColor() *lipgloss.Renderer {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	return r
}

func dark() *ui.Theme { return ui.Dark(trueColor()) }

// handbook is a small policy.
func handbook() *screen.Handbook {
	return &screen.Handbook{
		Policy: screen.PolicyRef{Name: "freelance", Hash: "3f2a9c51d0e4"},
		Clauses: []screen.Clause{
			{ID: "C1", Title: "Phone numbers", Text: "Before a contract, do not share or ask for a phone number.", Severity: "high"},
			{ID: "C6", Title: "Social media and messengers", Text: "Before a contract, do not share what lets the other make contact elsewhere.", Severity: "high"},
		},
		Exceptions: []screen.ExceptionRule{
			{ID: "X1", Title: "Contract started", Evidence: "The contract's start, before the message was sent."},
			{ID: "X2", Title: "Business and Enterprise clients", Evidence: "The client's plan."},
			{ID: "X4", Title: "Large files", Lifts: []string{"C11"}, Evidence: "That the link opens without an address."},
		},
	}
}

// hitAt makes a detection of the first occurrence of s in text.
func hitAt(text, s string, class contact.Class, clause string) screen.Detection {
	i := strings.Index(text, s)
	var d screen.Detection
	d.Rule, d.Class, d.Act, d.Subject = string(class)+".test", class, contact.Share, contact.Own
	d.Span, d.Text, d.Value, d.Confidence = contact.Span{Start: i, End: i + len(s)}, s, s, 0.98
	d.Clause, d.Verdict, d.Severity = clause, screen.Violation, 1
	d.Reason = "A " + string(class) + " was shared; there is no contract, and the client is on plus."
	d.Because = []screen.Because{
		{Of: clause, Condition: "class == '" + string(class) + "'", Text: "a " + string(class) + " was shared", Holds: true},
		{Of: "X1", Condition: "contract.state == 'active'", Text: "a contract has started: there is no contract"},
		{Of: "X2", Condition: "client.plan in ['business','enterprise']", Text: "the client's plan", Unknown: []string{"client.plan"}},
	}
	return d
}

// entry makes a queued message with the detections; earlier ones come first.
func entry(n int, text string, ds ...screen.Detection) queue.Entry {
	m := screen.Message{ID: fmt.Sprintf("m-%d", 1040+n), Thread: "t-88", Surface: screen.SurfaceProposal, Text: text,
		SentAt:    time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC),
		Sender:    screen.Party{ID: "u-7", Role: "freelancer", Plan: "basic", Country: "PH"},
		Recipient: screen.Party{ID: "u-9", Role: "client", Plan: "plus", Country: "US"},
		Contract:  screen.Contract{State: "none"}}
	return queue.Entry{Message: m, Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: 0.97 - 0.01*float64(n),
		Detections: ds, Policy: screen.PolicyRef{Name: "freelance", Hash: "3f2a9c51d0e4"}, Engine: "test"}}
}

// entries are a few items: the first has two detections, an evasion and a
// thread around it, the second overlapping ones.
func entries() []queue.Entry {
	const first = "Sure! my num: 0917 five55 0142, or\nfind me on the paper plane app, same name."
	phone := hitAt(first, "0917 five55 0142", contact.Phone, "C1")
	phone.Value = "+639175550142"
	phone.Evasions = []contact.Evasion{contact.MixedDigits}
	phone.Evidence = []string{"PH mobile, valid", "“my num” stands before it"}
	phone.Reading = []contact.Pair{{Original: "0917 ", Read: "0917 "}, {Original: "five55", Read: "555"}, {Original: " 0142", Read: " 0142"}}
	e := entry(1, first, phone, hitAt(first, "the paper plane app", contact.Social, "C6"))
	at := e.Message.SentAt
	e.Before = []screen.Message{{ID: "m-1030", Thread: "t-88", Text: "Could we start Monday?", Sender: e.Message.Recipient, SentAt: at.Add(-8 * time.Minute)}}
	e.Message.Attachments = []screen.Attachment{{Name: "offer.pdf"}}
	const second = "Send CVs to jobs@acme.example or call +1 415 555 2671"
	mail := hitAt(second, "jobs@acme.example", contact.Email, "C6")
	move := hitAt(second, "Send CVs to jobs@acme.example", contact.ApplicantSystem, "C6")
	move.Act = contact.Move
	third := entry(3, "加我微信 analopez88", hitAt("加我微信 analopez88", "analopez88", contact.Social, "C6"))
	third.Assessment.Verdict, third.Assessment.Detections[0].Verdict = screen.NeedsReview, screen.NeedsReview
	return []queue.Entry{e, entry(2, second, move, mail, hitAt(second, "+1 415 555 2671", contact.Phone, "C1")), third,
		entry(4, "call me on 0917 555 0199", hitAt("call me on 0917 555 0199", "0917 555 0199", contact.Phone, "C1"))}
}

// many makes n items.
func many(n int) []queue.Entry {
	out := make([]queue.Entry, n)
	for i := range out {
		text := fmt.Sprintf("item %d: my number is 0917 555 %04d", i, i)
		out[i] = entry(i, text, hitAt(text, fmt.Sprintf("0917 555 %04d", i), contact.Phone, "C1"))
		out[i].Assessment.Priority = 1 / float64(i+1)
	}
	return out
}

// exceptions gives the policy n exceptions.
func exceptions(n int) options {
	return func(o *review.Options) {
		o.Handbook.Exceptions = nil
		for i := range n {
			id := fmt.Sprintf("E%d", i+1)
			o.Handbook.Exceptions = append(o.Handbook.Exceptions, screen.ExceptionRule{ID: id, Title: "Exception " + id, Evidence: "What " + id + " needs."})
		}
	}
}
