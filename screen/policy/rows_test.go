package policy

import (
	"strings"
	"testing"
	"time"

	"offside/screen/contact"
)

// given returns the facts of the policy's table: a message from a freelancer
// to a client on basic, no contract, sent on 20 November 2026, except for what
// change says ("sender=client plan=enterprise contract=active").
func given(t testing.TB, p *Policy, change string) *Facts {
	t.Helper()
	at := map[string]string{"surface": "message", "sender": "freelancer", "plan": "basic",
		"contract": "none", "sent": "2026-11-20"}
	at["recipient"] = "client"
	for _, c := range strings.Fields(change) {
		k, v, _ := strings.Cut(c, "=")
		at[k] = v
		if c == "sender=client" {
			at["recipient"] = "freelancer"
		}
	}
	fact := func(v string) Fact {
		if v == "unknown" || v == "" {
			return Fact{}
		}
		return Fact{v, Given}
	}
	f := &Facts{
		Surface:       fact(at["surface"]),
		SenderRole:    fact(at["sender"]),
		RecipientRole: fact(at["recipient"]),
		ContractState: fact(at["contract"]),
	}
	if at["sender"] == "client" {
		f.SenderPlan = fact(at["plan"])
	}
	if at["recipient"] == "client" {
		f.RecipientPlan = fact(at["plan"])
	}
	f.SentAt, f.SentAtKnown = day(t, at["sent"])
	f.ContractStart, _ = day(t, at["started"])
	if a := at["attachment"]; a != "" {
		f.Attachments = []string{a}
	}
	if p.Public(f.Surface.Value) {
		none := Fact{Standing: Absent}
		f.RecipientRole, f.RecipientPlan, f.ContractState = none, none, none
	}
	f.ClientPlan = p.ClientPlan(f)
	return f
}

func day(t testing.TB, s string) (time.Time, Standing) {
	t.Helper()
	if s == "" || s == "unknown" {
		return time.Time{}, Unknown
	}
	layout := time.DateOnly
	if strings.Contains(s, "T") {
		layout = time.RFC3339
	}
	at, err := time.Parse(layout, s)
	if err != nil {
		t.Fatal(err)
	}
	return at, Given
}

// found is a hit as the detectors give it: "phone share own talk" is class,
// act, subject and cues.
func found(s string) contact.Hit {
	w := strings.Fields(s)
	h := contact.Hit{Class: contact.Class(w[0]), Act: contact.Act(w[1]), Subject: contact.Subject(w[2]), Confidence: 0.9}
	for _, c := range w[3:] {
		h.Cues = append(h.Cues, contact.Cue(c))
	}
	return h
}

// TestTable judges what the detectors make of each row of the policy's table,
// and beside it what would almost have been an exception, or almost not.
func TestTable(t *testing.T) {
	p := mustDefault(t)
	tests := []struct {
		name  string
		facts string
		hit   string
		want  string // clause, verdict, exception
	}{
		{"1", "", "phone share own talk", "C1 violation"},
		{"2", "sender=client", "phone request counterpart talk", "C1 violation"},
		{"3", "contract=active", "phone share own talk", "C1 exception X1"},
		{"3, only offered", "contract=offered", "phone share own talk", "C1 violation"},
		{"3, started before", "contract=active started=2026-11-19", "phone share own talk", "C1 exception X1"},
		{"3, started after it was sent", "contract=active started=2026-11-21", "phone share own talk", "C1 violation"},
		{"3, ended, started after it was sent", "contract=ended started=2026-11-21", "phone share own talk", "C1 violation"},
		{"3, contract unknown", "contract=unknown", "phone share own talk", "C1 needs_review X1"},
		{"4", "plan=enterprise", "phone share own talk", "C1 exception X2"},
		{"4, plus is not enough", "plan=plus", "phone share own talk", "C1 violation"},
		{"4, but a freelancer is on it", "sender=client plan=basic recipient=freelancer", "phone share own talk", "C1 violation"},
		{"5", "sender=client plan=business", "email request counterpart", "C2 exception X2"},
		{"5, the phone", "sender=client plan=business", "phone request counterpart", "C1 exception X2"},
		{"5, the answer", "plan=business", "email share own", "C2 exception X2"},
		{"5, between freelancers", "recipient=freelancer plan=business", "email share own", "C2 violation"},
		{"5, with an agency", "recipient=agency plan=business", "email share own", "C2 violation"},
		{"5, with nobody knows whom", "recipient=unknown plan=business", "email share own", "C2 needs_review X2"},
		{"6", "plan=unknown", "email share own", "C2 needs_review X2"},
		{"6, under a contract", "plan=unknown contract=active", "email share own", "C2 exception X1"},
		{"6, no contract known either", "plan=unknown contract=unknown", "email share own", "C2 needs_review X1"},
		{"7", "surface=profile", "email share own", "C2 violation"},
		{"7, contract on a profile", "surface=profile contract=active", "email share own", "C2 violation"},
		{"7, an enterprise client's", "surface=profile sender=client plan=enterprise", "email share own", "C2 exception X2"},
		{"8", "surface=proposal sent=2020-06-01", "email share own", "C2 exception X7"},
		{"8, the last second", "surface=proposal sent=2020-06-25T23:59:59Z", "email share own", "C2 exception X7"},
		{"8, the first second", "surface=proposal sent=2020-06-26T00:00:00Z", "email share own", "C2 violation"},
		{"8, no date", "surface=proposal sent=unknown", "email share own", "C2 needs_review X7"},
		{"8, no surface", "surface=unknown sent=2020-06-01", "email share own", "C2 needs_review X7"},
		{"8, no surface, later", "surface=unknown", "email share own", "C2 violation"},
		{"9, the address", "surface=job_post sender=client sent=2020-06-01", "email share own", "C2 violation"},
		{"9, applying", "surface=job_post sender=client sent=2020-06-01", "applicant_system move own", "C5 violation"},
		{"9, no date", "surface=job_post sender=client sent=unknown", "email share own", "C2 violation"},
		{"10", "sender=client", "applicant_system share own", "C5 violation"},
		{"11", "sender=client", "contact_form share own form_personal", "C4 violation"},
		{"12", "", "meeting share own", "C8 violation"},
		{"13", "", "meeting share platform", "C8 exception X6"},
		{"13, a link of one's own", "", "meeting request own", "C8 violation"},
		{"14", "", "portfolio share own own_work", "C11 exception X5"},
		{"14, shortened", "", "website share own own_work shortener", "C11 needs_review X5"},
		{"14, any website", "", "website share unknown", "C11 needs_review"},
		{"15, the link", "", "website share own own_work", "C11 exception X5"},
		{"15, the pointing", "", "website circumvent own own_work", "C9 violation"},
		{"16", "", "contact_form share own contact_page", "C4 violation"},
		{"16, as a website", "", "website share own contact_page own_work", "C4 violation"},
		{"16, in a portfolio", "", "portfolio share own contact_page own_work", "C4 violation"},
		{"17", "sender=client", "file_share share own large_file", "C11 exception X4"},
		{"17, an id is needed", "sender=client", "file_share share own large_file needs_id", "C11 needs_review"},
		{"18", "sender=client", "email request counterpart access needs_id", "C2 violation"},
		{"18, large file", "sender=client", "email request counterpart access large_file", "C2 violation"},
		{"19", "sender=client attachment=NDA.pdf", "address share own document", "C3 exception X3"},
		{"19, named only", "sender=client", "address share own document", "C3 exception X3"},
		{"19, unclear", "sender=client attachment=Acme_NDA_v2.pdf", "address share own", "C3 needs_review X3"},
		{"19, another file", "sender=client attachment=agenda.pdf", "address share own", "C3 violation"},
		{"19, another clause", "sender=client attachment=NDA.pdf", "meeting share own document", "C8 violation"},
		{"20", "sender=client attachment=NDA.pdf", "social share own talk", "C6 violation"},
		{"20, the document's", "sender=client attachment=NDA.pdf", "social share own document talk", "C6 violation"},
		{"21", "", "social move own", "C7 violation"},
		{"22, the handle", "", "social share own", "C6 violation"},
		{"22, the move", "", "social move own", "C7 violation"},
		{"23", "", "messaging_link share own", "C6 violation"},
		{"24", "sender=client", "social share unknown task", "C6 needs_review X8"},
		{"24, a move of the sample", "sender=client", "social move sample task", "C7 exception X8"},
		{"24, a move of a party", "sender=client", "social move own task", "C7 violation"},
		{"26", "sender=client", "phone share sample sample_data task", "C1 exception X8"},
		{"26, offered as mine", "sender=client", "phone share own", "C1 violation"},
		{"26, offered as mine to talk", "sender=client", "phone share own talk task", "C1 violation"},
		{"26, a hotline to scrape", "sender=client", "phone share third_party task", "C1 exception X8"},
		{"26, somebody's", "sender=client", "phone share third_party", "C1 needs_review X8"},
		{"26, somebody's, to talk", "sender=client", "phone share third_party talk", "C1 violation"},
		{"26, the marketplace's", "", "email share platform talk", "C2 exception X8"},
		{"26, task and unknown subject", "sender=client", "email share unknown task", "C2 needs_review X8"},
		{"26, plan unknown", "plan=unknown", "email share sample", "C2 exception X8"},
		{"29", "sender=client", "email request counterpart access", "C2 needs_review"},
		{"29, no purpose", "sender=client", "email request counterpart", "C2 violation"},
		{"29, given for it", "", "email share own access", "C2 needs_review"},
		{"30", "sender=client contract=active", "email request counterpart access", "C2 exception X1"},
		{"31", "", "payment move own", "C10 needs_review"},
		{"31, pointing", "", "payment circumvent own", "C9 violation"},
		{"31, enterprise", "plan=enterprise", "payment share own", "C10 exception X2"},
		{"37", "", "address share own talk", "C3 violation"},
		{"38", "sender=client", "address request counterpart", "C3 violation"},
		{"39", "sender=client", "address share own task", "C3 needs_review X8"},
		{"39, sample", "sender=client", "address share sample task", "C3 exception X8"},
		{"39, to meet", "sender=client", "address share own task talk", "C3 violation"},
		{"40", "contract=ended", "email share own", "C2 needs_review X1"},
		{"40, enterprise", "contract=ended plan=enterprise", "email share own", "C2 exception X2"},
		{"42", "", "website share unknown shortener", "C11 needs_review"},
		{"a portfolio asked for", "", "portfolio request counterpart", "allowed"},
		{"a class of another policy", "", "pigeon share own", "allowed"},
		{"a class of another policy, moving", "", "pigeon move own", "C7 violation"},
		{"nobody knows anything", "surface=unknown sender=unknown recipient=unknown plan=unknown contract=unknown sent=unknown",
			"phone share own", "C1 needs_review X1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, h := given(t, p, tt.facts), found(tt.hit)
			all := []contact.Hit{h}
			got := p.Judge(f, &h, all)
			if s := brief(got); s != tt.want {
				t.Errorf("Judge: got %s, want %s", s, tt.want)
			}
			explained := p.Explain(f, &h, all)
			if s := brief(explained); s != tt.want {
				t.Errorf("Explain: got %s, want %s", s, tt.want)
			}
			t.Log(explained.Reason)
			checkReason(t, p, explained)
		})
	}
}

// brief is the finding as the tables write it.
func brief(f Finding) string {
	return strings.TrimSpace(strings.Join(strings.Fields(f.Clause+" "+string(f.Verdict)+" "+f.Exception), " "))
}

// checkReason checks what holds for every explained finding.
func checkReason(t *testing.T, p *Policy, f Finding) {
	t.Helper()
	if f.Reason == "" || strings.ContainsAny(f.Reason, "{}") || !strings.HasSuffix(f.Reason, ".") {
		t.Errorf("reason %q is no sentence", f.Reason)
	}
	if f.Clause == "" {
		return
	}
	told := map[string]bool{}
	for _, b := range f.Because {
		told[b.Of] = true
		if b.Text == "" || strings.ContainsAny(b.Text, "{}") {
			t.Errorf("%s: text %q of %q", b.Of, b.Text, b.Condition)
		}
		if len(b.Facts) == 0 {
			t.Errorf("%s: %q names no fact", b.Of, b.Condition)
		}
	}
	for _, x := range p.Exceptions() {
		could := len(x.Lifts) == 0
		for _, l := range x.Lifts {
			could = could || l == f.Clause
		}
		if could != told[x.ID] {
			t.Errorf("exception %s could lift %s: %v, but told: %v", x.ID, f.Clause, could, told[x.ID])
		}
	}
}

// mustDefault is the default policy without its lexicon, which judging does
// not need.
func mustDefault(t testing.TB) *Policy {
	t.Helper()
	p, err := build("freelance.yaml", freelance)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
