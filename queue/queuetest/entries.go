package queuetest

import (
	"fmt"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// Entry makes an entry with one detection, a phone number under clause C1.
func Entry(id string, priority float64) queue.Entry {
	return EntryWith(id, priority, Phone("+15550142"))
}

// EntryWith makes an entry with the given detections.
func EntryWith(id string, priority float64, detections ...screen.Detection) queue.Entry {
	return queue.Entry{
		Message: screen.Message{
			ID: id, Thread: "thread of " + id, Surface: screen.SurfaceMessage,
			Sender: screen.Party{ID: "sender of " + id, Role: "freelancer"},
			Text:   "call me: 555 0142, or mail me",
		},
		Assessment: &screen.Assessment{
			Verdict: screen.Violation, Priority: priority, Detections: detections,
			Policy: screen.PolicyRef{Name: "test", Hash: "policy-1"}, Engine: "engine-1",
		},
	}
}

// Phone is a detection of a phone number under clause C1.
func Phone(value string) screen.Detection {
	return detection("phone.valid", contact.Phone, contact.Span{Start: 9, End: 17}, value, "C1")
}

// Mail is a request for an address under clause C2.
func Mail() screen.Detection {
	return detection("email.request", contact.Email, contact.Span{Start: 22, End: 29}, "", "C2")
}

func detection(rule string, class contact.Class, at contact.Span, value, clause string) screen.Detection {
	var d screen.Detection
	d.Rule, d.Class, d.Act, d.Subject, d.Span, d.Value = rule, class, contact.Share, contact.Own, at, value
	d.Parts, d.Evasions, d.Cues, d.Evidence = []contact.Part{}, []contact.Evasion{}, []contact.Cue{}, []string{}
	d.Text, d.Confidence = "555 0142", .9
	d.Clause, d.Verdict, d.Severity, d.Reason = clause, screen.Violation, 1, "a reason"
	d.Because = []screen.Because{}
	return d
}

// Entries makes n entries with falling priority, m-001 the highest.
func Entries(n int) []queue.Entry {
	out := make([]queue.Entry, n)
	for i := range out {
		out[i] = Entry(fmt.Sprintf("m-%03d", i+1), 1-float64(i)/float64(n))
	}
	return out
}

// Reviewer is an actor.
func Reviewer(name string) queue.Actor { return queue.Actor{Name: name, Kind: queue.Reviewer} }

// PolicyUse puts the policy with the hash in force.
func PolicyUse(hash, by string) queue.PolicyUse {
	return queue.PolicyUse{Policy: screen.PolicyRef{Name: "test", Hash: hash}, Source: []byte("source of " + hash), Actor: queue.Actor{Name: by, Kind: queue.Lead}}
}

// Confirm is a decision.
func Confirm() *queue.Decision { return &queue.Decision{Outcome: queue.Confirm} }

// Dismiss is another.
func Dismiss() *queue.Decision { return &queue.Decision{Outcome: queue.Dismiss} }
