package screen_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"offside/screen"
	"offside/screen/contact"
	"offside/screen/policy"
)

// row is one line of the policy's table: what differs from a message from a
// freelancer to a client on basic, without a contract, sent 2026-11-20; the
// text; and what must come of it.
type row struct {
	n       int
	change  func(m *screen.Message)
	text    string
	verdict []screen.Verdict // any of these, the message's
	want    []want           // findings that must be among the detections
}

// want is a finding: empty fields are not looked at.
type want struct {
	clause, exception string
	act               contact.Act
	reason            string // words in the reason, in lower case
}

func verdicts(v ...screen.Verdict) []screen.Verdict { return v }

func fromClient(m *screen.Message) {
	m.Sender, m.Recipient = screen.Party{ID: "c", Role: "client", Plan: "basic"}, screen.Party{ID: "f", Role: "freelancer", Plan: "basic"}
}

func clientPlan(plan string) func(*screen.Message) {
	return func(m *screen.Message) {
		for _, p := range []*screen.Party{&m.Sender, &m.Recipient} {
			if p.Role == "client" {
				p.Plan = plan
			}
		}
	}
}

func contract(state string) func(*screen.Message) {
	return func(m *screen.Message) { m.Contract.State = state }
}

func sent(date string) func(*screen.Message) {
	return func(m *screen.Message) { m.SentAt, _ = time.Parse(time.DateOnly, date) }
}

func surface(s string) func(*screen.Message) {
	return func(m *screen.Message) {
		m.Surface = s
		if s == "profile" || s == "job_post" {
			m.Recipient = screen.Party{}
		}
		if s == "profile" {
			m.Contract = screen.Contract{}
		}
	}
}

func attached(name string) func(*screen.Message) {
	return func(m *screen.Message) { m.Attachments = []screen.Attachment{{Name: name}} }
}

func all(changes ...func(*screen.Message)) func(*screen.Message) {
	return func(m *screen.Message) {
		for _, c := range changes {
			c(m)
		}
	}
}

const (
	v  = screen.Violation
	nr = screen.NeedsReview
	ex = screen.Exception
	ok = screen.Allowed
)

// policyTable is the table that every build must satisfy, without row 32,
// which needs a thread.
var policyTable = []row{
	{1, nil, "My number is +44 20 7946 0958, call any time", verdicts(v), []want{{clause: "C1"}}},
	{2, fromClient, "What's the best number to reach you on?", verdicts(v), []want{{clause: "C1", act: contact.Request}}},
	{3, contract("active"), "My number is +44 20 7946 0958, call any time", verdicts(ex), []want{{exception: "X1"}}},
	{4, clientPlan("enterprise"), "My number is +44 20 7946 0958, call any time", verdicts(ex), []want{{exception: "X2"}}},
	{5, all(fromClient, clientPlan("business")), "Please send me your email and phone", verdicts(ex), []want{{exception: "X2"}}},
	{6, clientPlan(""), "write to ana.lopez@example.net", verdicts(nr), []want{{clause: "C2", reason: "plan"}}},
	{7, surface("profile"), "Reach me: ana (at) lopez-design (dot) com", verdicts(v), []want{{clause: "C2"}}},
	{8, all(surface("proposal"), sent("2020-06-01")), "Reach me: ana@lopez-design.com", verdicts(ex), []want{{exception: "X7"}}},
	{9, all(fromClient, surface("job_post"), sent("2020-06-01")), "Send CVs to jobs@acme-widgets.com", verdicts(v), []want{{clause: "C2"}, {clause: "C5"}}},
	{10, fromClient, "Please apply at https://boards.greenhouse.io/acme/jobs/4411", verdicts(v), []want{{clause: "C5"}}},
	{11, fromClient, "Fill in https://forms.gle/Xy12ab with your details first", verdicts(v), []want{{clause: "C4"}}},
	{12, nil, "Book a slot: calendly.com/ana-lopez/30min", verdicts(v), []want{{clause: "C8"}}},
	{13, nil, "I am free Tuesday 3pm, shall we use the platform's call button?", verdicts(ok), nil},
	{14, nil, "Here is my portfolio: https://www.behance.net/analopez", verdicts(ex), []want{{exception: "X5"}}},
	{15, nil, "Portfolio: analopez.studio – just hit the Book Consultation button at the top", verdicts(v), []want{{clause: "C9"}}},
	{16, nil, "analopez.studio/contact", verdicts(v), []want{{clause: "C4"}}},
	{17, fromClient, "The assets are 4 GB, here: https://www.dropbox.com/s/abc123/assets.zip?dl=0", verdicts(ex), []want{{exception: "X4"}}},
	{18, fromClient, "I'll share the Drive folder, what is your gmail so I can add you?", verdicts(v), []want{{clause: "C2", act: contact.Request}}},
	{19, all(fromClient, attached("NDA.pdf")), "Please sign the attached NDA, it has our office address", verdicts(ex), []want{{exception: "X3"}}},
	{20, all(fromClient, attached("NDA.pdf")), "NDA attached. Anyway ping me on skype: acme.hiring", verdicts(v), []want{{clause: "C6"}}},
	{21, nil, "let's continue on wh4ts4pp, faster there", verdicts(v), []want{{clause: "C7"}}},
	{22, nil, "find me on the paper plane app, same name as here", verdicts(v), []want{{clause: "C6"}, {clause: "C7"}}},
	{23, nil, "t.me/analopez", verdicts(v), []want{{clause: "C6"}}},
	{24, fromClient, "Need a WhatsApp bot that answers customers, Node.js, budget $400", verdicts(ok), nil},
	{25, fromClient, "We need an email template and a contact form plugin for WordPress", verdicts(ok), nil},
	{26, fromClient, "Validate numbers such as 555-0100 and emails like user@example.com in the signup form", verdicts(ok, ex), nil},
	{27, nil, "Order 4155552671 shipped, invoice 2026-11-0042, total $1,415.55", verdicts(ok), nil},
	{28, nil, "Use logo@2x.png and the @Override annotation; server is 10.20.30.40:8080", verdicts(ok), nil},
	{29, fromClient, "Can I get your email so I can invite you to our Jira?", verdicts(nr), []want{{clause: "C2", act: contact.Request, reason: "access"}}},
	{30, all(fromClient, contract("active")), "Can I get your email so I can invite you to our Jira?", verdicts(ex), []want{{exception: "X1"}}},
	{31, nil, "Pay me on PayPal and skip the fee", verdicts(nr), []want{{clause: "C10"}}},
	{33, nil, "nueve uno siete, cinco cinco cinco, cero uno cuatro dos", verdicts(v), []want{{clause: "C1"}}},
	{34, func(m *screen.Message) { m.Sender.Country, m.Recipient.Country = "IN", "IN" },
		"mera number nau aath do chaar paanch chhe saat teen ek shunya", verdicts(v), []want{{clause: "C1"}}},
	{35, nil, "пишите в телеграм, ник ana_lopez", verdicts(v), []want{{clause: "C6"}}},
	{36, nil, "加我微信 analopez88", verdicts(v), []want{{clause: "C6"}}},
	{37, nil, "My office is at 221B Baker Street, London NW1 6XE, drop by", verdicts(v), []want{{clause: "C3"}}},
	{38, fromClient, "Where do you live exactly? I will send someone with the contract", verdicts(v), []want{{clause: "C3", act: contact.Request}}},
	{39, fromClient, "We are a bakery on 12 High Street, Oxford; write copy for our flyer", verdicts(nr, ok), nil},
	{40, contract("ended"), "my new email is ana@lopez-design.com", verdicts(nr), []want{{exception: "X1"}}},
	{41, nil, "I built a Skype clone and a Gmail plugin last year", verdicts(ok), nil},
	{42, nil, "https://bit.ly/3xYz", verdicts(nr), []want{{clause: "C11"}}},
}

func screener(t testing.TB) *screen.Screener {
	t.Helper()
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	return screen.New(p, screen.Options{Now: time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)})
}

// ordinary is the message that the rows of the table differ from.
func ordinary() screen.Message {
	return screen.Message{
		ID: "m", SentAt: time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC), Surface: "message",
		Sender:    screen.Party{ID: "f", Role: "freelancer", Plan: "basic"},
		Recipient: screen.Party{ID: "c", Role: "client", Plan: "basic"},
		Contract:  screen.Contract{State: "none"},
	}
}

func TestPolicyTable(t *testing.T) { checkRows(t, policyTable) }

// checkRows screens rows and looks at what comes of them.
func checkRows(t *testing.T, rows []row) {
	t.Helper()
	s := screener(t)
	var x screen.Scratch
	for _, r := range rows {
		m := ordinary()
		if r.change != nil {
			r.change(&m)
		}
		m.Text = r.text
		a := s.Screen(&m, nil, &x)
		if !slices.Contains(r.verdict, a.Verdict) {
			t.Errorf("row %d: %q: %s, want %s\n%s", r.n, r.text, a.Verdict, r.verdict, describe(a))
			continue
		}
		for _, w := range r.want {
			if !slices.ContainsFunc(a.Detections, w.matches) {
				t.Errorf("row %d: %q: no finding %+v in\n%s", r.n, r.text, w, describe(a))
			}
		}
		checkSpans(t, &m, a)
	}
}

func (w want) matches(d screen.Detection) bool {
	return (w.clause == "" || w.clause == d.Clause) && (w.exception == "" || w.exception == d.Exception) &&
		(w.act == "" || w.act == d.Act) && strings.Contains(strings.ToLower(d.Reason), w.reason)
}

func describe(a *screen.Assessment) string {
	var b strings.Builder
	for _, d := range a.Detections {
		b.WriteString("  " + string(d.Class) + " " + string(d.Act) + " " + d.Text + " → " + d.Clause + " " + string(d.Verdict) + " " + d.Exception + ": " + d.Reason + "\n")
	}
	return b.String()
}

// checkSpans checks what holds of every detection.
func checkSpans(t *testing.T, m *screen.Message, a *screen.Assessment) {
	t.Helper()
	for _, d := range a.Detections {
		if d.Start < 0 || d.Start >= d.End || d.End > len(m.Text) || d.Text != d.Span.Of(m.Text) {
			t.Errorf("%q: span %s says %q", m.Text, d.Span, d.Text)
		}
		if d.Reason == "" || len(d.Because) == 0 {
			t.Errorf("%q: a finding without a reason: %+v", m.Text, d)
		}
		if d.Confidence <= 0 || d.Confidence > 1 {
			t.Errorf("%q: confidence %v", m.Text, d.Confidence)
		}
	}
}

// split screens texts as messages of one thread, with a change made to each, and
// returns what comes of the last.
func split(t *testing.T, texts []string, change func(i int, m *screen.Message)) *screen.Assessment {
	t.Helper()
	s := screener(t)
	threads := screen.NewThreads(10, nil)
	var x screen.Scratch
	var last *screen.Assessment
	for i, text := range texts {
		m := ordinary()
		m.ID, m.Thread, m.Text = string(rune('a'+i)), "t", text
		m.Sender.Country = "PH"
		change(i, &m)
		w, err := threads.Window(t.Context(), m.Thread)
		if err != nil {
			t.Fatal(err)
		}
		last = s.Screen(&m, w, &x)
	}
	return last
}

// TestSplitContact is row 32: a number in three messages of one thread.
func TestSplitContact(t *testing.T) {
	var m screen.Message
	last := split(t, []string{"my num: 0917", "555", "0142 :)"}, func(_ int, at *screen.Message) { m = *at })
	if last.Verdict != screen.Violation {
		t.Fatalf("%s\n%s", last.Verdict, describe(last))
	}
	i := slices.IndexFunc(last.Detections, func(d screen.Detection) bool { return d.Clause == "C1" && len(d.Parts) == 3 })
	if i < 0 {
		t.Fatalf("no finding under C1 from three parts:\n%s", describe(last))
	}
	for j, p := range last.Detections[i].Parts {
		if want := string(rune('a' + j)); p.Message != want {
			t.Errorf("part %d is in message %q, want %q", j, p.Message, want)
		}
	}
	checkSpans(t, &m, last)
}

// TestAssumedFacts: a text with no facts is judged by what the policy assumes,
// and the reasons say so.
func TestAssumedFacts(t *testing.T) {
	s := screener(t)
	m := screen.Message{Text: "call me on +1 415 555 2671 or mail jo@example.com"}
	a := s.Screen(&m, nil, &screen.Scratch{})
	var got []string
	for _, d := range a.Detections {
		got = append(got, d.Text)
		if d.Verdict != screen.Violation || !strings.Contains(d.Reason, "assumed") {
			t.Errorf("%s: %s: %s", d.Text, d.Verdict, d.Reason)
		}
	}
	if !slices.Equal(got, []string{"+1 415 555 2671", "jo@example.com"}) {
		t.Errorf("detections %q", got)
	}
	checkSpans(t, &m, a)
}
