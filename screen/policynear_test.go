package screen_test

import (
	"fmt"
	"slices"
	"testing"

	"offside/screen"
	"offside/screen/contact"
)

// nearMisses stand beside the rows of the policy's table, by their numbers: the
// nearest message or fact for which it comes out the other way, whether an
// exception that just holds, one that just does not, or a text that only looks
// like the row's.
var nearMisses = []row{
	{1, nil, "My number one priority is quality, call it what you like", verdicts(ok), nil},
	{1, fromClient, "Write the sample number +44 20 7946 0958 into the mockup", verdicts(ex), []want{{clause: "C1", exception: "X8"}}},
	{2, fromClient, "What's the best number of pages to plan for?", verdicts(ok), nil},
	{3, contract("offered"), "My number is +44 20 7946 0958, call any time", verdicts(v), []want{{clause: "C1"}}},
	{3, startsOn("2026-11-21"), "My number is +44 20 7946 0958, call any time", verdicts(v), []want{{clause: "C1"}}},
	{3, startsOn("2026-11-19"), "My number is +44 20 7946 0958, call any time", verdicts(ex), []want{{exception: "X1"}}},
	{4, clientPlan("plus"), "My number is +44 20 7946 0958, call any time", verdicts(v), []want{{clause: "C1"}}},
	{4, freelancerPlan("enterprise"), "My number is +44 20 7946 0958, call any time", verdicts(v), []want{{clause: "C1"}}},
	{5, betweenFreelancers("business"), "Please send me your email and phone", verdicts(v), []want{{clause: "C1"}, {clause: "C2"}}},
	{6, all(clientPlan(""), contract("active")), "write to ana.lopez@example.net", verdicts(ex), []want{{exception: "X1"}}},
	{6, contract(""), "write to ana.lopez@example.net", verdicts(nr), []want{{clause: "C2", reason: "contract"}}},
	{7, all(surface("profile"), sent("2020-06-01")), "Reach me: ana (at) lopez-design (dot) com", verdicts(v), []want{{clause: "C2"}}},
	{7, all(surface("profile"), contract("active")), "Reach me: ana (at) lopez-design (dot) com", verdicts(v), []want{{clause: "C2"}}},
	{8, all(surface("proposal"), sent("2020-06-25")), "Reach me: ana@lopez-design.com", verdicts(ex), []want{{exception: "X7"}}},
	{8, all(surface("proposal"), sent("2020-06-26")), "Reach me: ana@lopez-design.com", verdicts(v), []want{{clause: "C2"}}},
	{9, all(fromClient, surface("invite"), sent("2020-06-01")), "Send CVs to jobs@acme-widgets.com", verdicts(ex), []want{{clause: "C2", exception: "X7"}, {clause: "C5", exception: "X7"}}},
	{10, all(fromClient, contract("active")), "Please apply at https://boards.greenhouse.io/acme/jobs/4411", verdicts(ex), []want{{clause: "C5", exception: "X1"}}},
	{11, all(fromClient, clientPlan("business")), "Fill in https://forms.gle/Xy12ab with your details first", verdicts(ex), []want{{clause: "C4", exception: "X2"}}},
	{12, nil, "Book a slot in the platform's calendar: Tuesday at three suits me", verdicts(ok), nil},
	{13, nil, "I am free Tuesday 3pm, shall we use my Zoom? https://zoom.us/j/98765432101", verdicts(v), []want{{clause: "C8"}}},
	{14, nil, "Here is my portfolio: https://analopez.studio/contact", verdicts(v), []want{{clause: "C4"}}},
	{15, nil, "Portfolio: analopez.studio – the consultation app is at the top", verdicts(ex), []want{{clause: "C11", exception: "X5"}}},
	{16, nil, "Portfolio: analopez.studio/work", verdicts(ex), []want{{clause: "C11", exception: "X5"}}},
	{17, fromClient, "The assets are 4 GB, request access with your gmail: https://www.dropbox.com/s/abc123/assets.zip?dl=0", verdicts(v, nr), nil},
	{18, fromClient, "The assets are in this Drive folder: https://drive.google.com/drive/folders/1AbC", verdicts(ex), []want{{clause: "C11", exception: "X4"}}},
	{19, all(fromClient, attached("agenda.pdf")), "Here is our office address so that you can visit us: 12 High Street, Oxford OX1 4AB", verdicts(v), []want{{clause: "C3"}}},
	{19, all(fromClient, attached("NDA.pdf")), "NDA attached. So that we can meet: 12 High Street, Oxford OX1 4AB, drop by", verdicts(v, nr), []want{{clause: "C3"}}},
	{20, all(fromClient, attached("NDA.pdf")), "Please sign the attached NDA; the address for the NDA is 12 High Street, Oxford OX1 4AB", verdicts(ex, nr), []want{{clause: "C3", exception: "X3"}}},
	{21, nil, "let's continue on Monday, faster then", verdicts(ok), nil},
	{21, contract("active"), "let's continue on wh4ts4pp, faster there", verdicts(ex), []want{{clause: "C7", exception: "X1"}}},
	{22, nil, "the paper plane on our icon is drawn by hand, as here", verdicts(ok), nil},
	{23, contract("active"), "t.me/analopez", verdicts(ex), []want{{clause: "C6", exception: "X1"}}},
	{24, fromClient, "Need a WhatsApp bot, budget $400, message me on WhatsApp: +1 415 555 2671", verdicts(v), []want{{clause: "C1"}}},
	{25, fromClient, "We need an email template, send it to jobs@acme-widgets.com", verdicts(v), []want{{clause: "C2"}}},
	{26, fromClient, "Validate numbers such as 555-0100 in the form. My own is +1 415 555 2671, call me", verdicts(v, nr), []want{{clause: "C1"}}},
	{27, nil, "Order shipped, invoice 2026-11-0042, call me at 415-555-2671", verdicts(v), []want{{clause: "C1"}}},
	{28, nil, "Use logo@2x.png and mail it to ana@lopez-design.com", verdicts(v), []want{{clause: "C2"}}},
	{29, fromClient, "Can I get your email so we can talk there?", verdicts(v), []want{{clause: "C2", act: contact.Request}}},
	{30, all(fromClient, contract("ended")), "Can I get your email so I can invite you to our Jira?", verdicts(nr), []want{{clause: "C2", exception: "X1"}}},
	{31, fromClient, "Need a PayPal checkout and a page for the fee", verdicts(ok), nil},
	{31, clientPlan("enterprise"), "Pay me on PayPal and skip the fee", verdicts(ex), []want{{clause: "C10", exception: "X2"}}},
	{33, nil, "compré nueve, uno se rompió, quedan siete", verdicts(ok), nil},
	{34, func(m *screen.Message) { m.Sender.Country, m.Recipient.Country = "IN", "IN" },
		"mera kaam number ek hai, paanch page ka design", verdicts(ok), nil},
	{35, fromClient, "нужен бот для телеграм, бюджет 400", verdicts(ok), nil},
	{36, fromClient, "我们需要一个微信小程序", verdicts(ok), nil},
	{37, contract("active"), "My office is at 221B Baker Street, London NW1 6XE, drop by", verdicts(ex), []want{{clause: "C3", exception: "X1"}}},
	{38, fromClient, "Which time zone do you work in?", verdicts(ok), nil},
	{39, fromClient, "We are a bakery; our office is at 12 High Street, Oxford OX1 4AB, come by and let's talk", verdicts(v, nr), []want{{clause: "C3"}}},
	{40, contract("active"), "my new email is ana@lopez-design.com", verdicts(ex), []want{{exception: "X1"}}},
	{41, nil, "I built a Skype clone last year, my skype: ana.lopez", verdicts(v), []want{{clause: "C6"}}},
	{42, nil, "My portfolio: https://bit.ly/3xYz", verdicts(nr), []want{{clause: "C11", exception: "X5"}}},
	{42, contract("active"), "https://bit.ly/3xYz", verdicts(ex), []want{{clause: "C11", exception: "X1"}}},
}

// startsOn is an active contract that began on a day.
func startsOn(date string) func(*screen.Message) {
	return func(m *screen.Message) {
		var at screen.Message
		sent(date)(&at)
		m.Contract = screen.Contract{State: "active", StartedAt: at.SentAt}
	}
}

// freelancerPlan puts the freelancer on a plan, whose plan is not asked for.
func freelancerPlan(plan string) func(*screen.Message) {
	return func(m *screen.Message) { m.Sender.Plan = plan }
}

// betweenFreelancers is a message of which neither party is a client.
func betweenFreelancers(plan string) func(*screen.Message) {
	return func(m *screen.Message) { m.Sender.Plan, m.Recipient.Role, m.Recipient.Plan = plan, "freelancer", plan }
}

// TestNearMisses: every row of the policy's table in the other direction, from
// the text to the verdict.
func TestNearMisses(t *testing.T) {
	beside := map[int]bool{32: true} // has TestNearlySplitContact
	for _, r := range nearMisses {
		beside[r.n] = true
	}
	for _, r := range policyTable {
		if !beside[r.n] {
			t.Errorf("row %d has no near miss", r.n)
		}
	}
	checkRows(t, nearMisses)
}

// TestNearlySplitContact is beside row 32: pieces that do not belong together
// are no number.
func TestNearlySplitContact(t *testing.T) {
	for name, change := range map[string]func(i int, m *screen.Message){
		"of two parties": func(i int, m *screen.Message) { m.Sender.ID = fmt.Sprint("party ", i%2) },
		"of two threads": func(i int, m *screen.Message) { m.Thread = fmt.Sprint("thread ", i%2) },
	} {
		if a := split(t, []string{"my num: 0917", "555", "0142 :)"}, change); slices.ContainsFunc(a.Detections, func(d screen.Detection) bool { return len(d.Parts) == 3 }) {
			t.Errorf("%s:\n%s", name, describe(a))
		}
	}
	if a := split(t, []string{"the order: 0917", "555 pieces", "0142 :)"}, func(int, *screen.Message) {}); a.Verdict != screen.Allowed {
		t.Errorf("order numbers:\n%s", describe(a))
	}
}
