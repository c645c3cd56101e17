package policy

import (
	"strings"
	"time"

	"cel.dev/cel-go/cel"
)

// Standing says where a fact comes from.
type Standing uint8

// The standings. The zero value is Unknown: a fact that nobody gave.
const (
	Unknown Standing = iota
	Given            // the message said so
	Assumed          // the message carries no facts at all; the policy's assume block said so
	Absent           // it cannot exist on this surface (a profile has no recipient)
)

// Fact is one textual fact.
type Fact struct {
	Value    string
	Standing Standing
}

// Facts are what conditions may use of a message.
type Facts struct {
	Surface       Fact
	SenderRole    Fact
	RecipientRole Fact
	SenderPlan    Fact
	RecipientPlan Fact
	ClientPlan    Fact // the plan of whichever party is the client: see Policy.ClientPlan
	ContractState Fact
	// ContractStart is when the contract started; zero when nobody said.
	ContractStart time.Time
	SentAt        time.Time
	SentAtKnown   Standing
	Attachments   []string // the files' names
}

// roleClient is the role whose plan client.plan is, unless the file says
// otherwise.
const roleClient = "client"

// ClientRole returns the role whose plan client.plan is.
func (p *Policy) ClientRole() string { return p.clientRole }

// ClientPlan returns the plan of whichever party is the client. It is unknown as
// long as a party whose role nobody gave could be the client, or when two
// clients of different plans talk; it is absent when neither party is one.
func (p *Policy) ClientPlan(f *Facts) Fact {
	sender, recipient := f.SenderRole, f.RecipientRole
	switch s, r := sender.Value == p.clientRole, recipient.Value == p.clientRole; {
	case s && r && f.SenderPlan.Value != f.RecipientPlan.Value:
		return Fact{}
	case s:
		return f.SenderPlan
	case r:
		return f.RecipientPlan
	case sender.Standing == Unknown || recipient.Standing == Unknown:
		return Fact{}
	}
	return Fact{Standing: Absent}
}

// factID numbers what conditions and templates may name.
type factID uint8

const (
	factSurface factID = iota
	factSentAt
	factSenderRole
	factRecipientRole
	factClientPlan
	factSenderPlan
	factRecipientPlan
	factContractState
	factStartsLater
	factAttachments
	factHitClass // from here on facts of the hit, no longer of the message alone
	factHitAct
	factHitValue
	factHitConfidence
	factHitSubject
	factHitCues
	factMessageActs
	factMessageClasses
	factMessageVerdict // from here on what the clauses came to: of lanes only
	factMessageClauses
	factCount
)

// factSet is a set of facts.
type factSet uint32

func (s factSet) has(f factID) bool     { return s&(1<<f) != 0 }
func (s factSet) with(f factID) factSet { return s | 1<<f }

// ofHit reports whether a fact in s is not one of the message alone.
func (s factSet) ofHit() bool { return s>>factHitClass != 0 }

// names returns the facts' names in a fixed order.
func (s factSet) names() []string {
	var out []string
	for f := range factCount {
		if s.has(f) {
			out = append(out, factTable[f].name)
		}
	}
	return out
}

// factTable documents every fact: its name in conditions, its CEL type, and
// what it is. It is never written to.
var factTable = [factCount]struct {
	name  string
	typ   *cel.Type
	about string
}{
	factSurface:        {"surface", cel.StringType, "where the text stands: one of the policy's surfaces"},
	factSentAt:         {"sent_at", cel.TimestampType, "when it was sent"},
	factSenderRole:     {"sender.role", cel.StringType, "what the sender is: one of the policy's roles"},
	factRecipientRole:  {"recipient.role", cel.StringType, "what the recipient is; absent on public surfaces"},
	factClientPlan:     {"client.plan", cel.StringType, "the plan of whichever party is the client; absent when neither is"},
	factSenderPlan:     {"sender.plan", cel.StringType, "the sender's plan"},
	factRecipientPlan:  {"recipient.plan", cel.StringType, "the recipient's plan; absent on public surfaces"},
	factContractState:  {"contract.state", cel.StringType, "the contract between the two; absent on public surfaces"},
	factStartsLater:    {"contract.starts_later", cel.BoolType, "the contract is known to have started after the message was sent"},
	factAttachments:    {"attachments", cel.ListType(cel.StringType), "the names of the attached files (the first 100)"},
	factHitClass:       {"hit.class", cel.StringType, "what kind of contact information was found"},
	factHitAct:         {"hit.act", cel.StringType, "what is done with it: share, request, move or circumvent"},
	factHitValue:       {"hit.value", cel.StringType, "its canonical value; empty when none is given"},
	factHitConfidence:  {"hit.confidence", cel.DoubleType, "how sure the detectors are, in [0,1]"},
	factHitSubject:     {"hit.subject", cel.StringType, "whose it is: own, counterpart, third_party, sample, platform or unknown"},
	factHitCues:        {"hit.cues", cel.ListType(cel.StringType), "what the context says of it"},
	factMessageActs:    {"message.acts", cel.ListType(cel.StringType), "the acts of everything found in the message"},
	factMessageClasses: {"message.classes", cel.ListType(cel.StringType), "the classes of everything found in the message"},
	factMessageVerdict: {"message.verdict", cel.StringType, "the verdict of the message; in lanes only"},
	factMessageClauses: {"message.clauses", cel.ListType(cel.StringType), "the clauses that its findings fall under; in lanes only"},
}

// factIDs finds a fact by name. It is never written to.
var factIDs = func() map[string]factID {
	m := make(map[string]factID, factCount)
	for f := range factCount {
		m[factTable[f].name] = f
	}
	return m
}()

// FactInfo documents a fact that conditions may use.
type FactInfo struct {
	Name, Type, About string
}

// FactInfos returns every fact that conditions may use.
func FactInfos() []FactInfo {
	out := make([]FactInfo, 0, factCount)
	for f := range factCount {
		t := factTable[f]
		out = append(out, FactInfo{t.name, t.typ.String(), t.about})
	}
	return out
}

// factNames returns every fact's name.
func factNames() []string { return (factSet(1)<<factCount - 1).names() }

// textual returns the fact f of the message if it is a textual one.
func (f *Facts) textual(id factID) *Fact {
	switch id {
	case factSurface:
		return &f.Surface
	case factSenderRole:
		return &f.SenderRole
	case factRecipientRole:
		return &f.RecipientRole
	case factClientPlan:
		return &f.ClientPlan
	case factSenderPlan:
		return &f.SenderPlan
	case factRecipientPlan:
		return &f.RecipientPlan
	case factContractState:
		return &f.ContractState
	}
	return nil
}

// standing returns where the fact comes from; facts of a hit are given.
func (f *Facts) standing(id factID) Standing {
	if t := f.textual(id); t != nil {
		return t.Standing
	}
	if id == factSentAt {
		return f.SentAtKnown
	}
	return Given
}

// startsLater reports whether the contract is known to have started after the
// message was sent: then the message was sent before a contract, whatever the
// contract's state is by now.
func (f *Facts) startsLater() bool {
	return !f.ContractStart.IsZero() && f.SentAtKnown == Given && f.SentAt.Before(f.ContractStart)
}

// joinNames joins names as people do: "a, b and c".
func joinNames(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
