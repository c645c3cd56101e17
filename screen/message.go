package screen

import (
	"bytes"
	"encoding/json"
	"time"
)

// Message is one piece of text that somebody sent or published, with what is
// known about it. Its JSON form is the public ingest format; only Text is
// required.
type Message struct {
	ID          string       `json:"id"`
	Thread      string       `json:"thread,omitempty"`
	SentAt      time.Time    `json:"sent_at,omitzero"`
	Surface     string       `json:"surface,omitempty"`
	Sender      Party        `json:"sender,omitzero"`
	Recipient   Party        `json:"recipient,omitzero"`
	Contract    Contract     `json:"contract,omitzero"`
	Text        string       `json:"text"`
	Attachments []Attachment `json:"attachments,omitempty"`
	Meta        Meta         `json:"meta,omitempty"`
}

// Meta is what else the source knows of a message. It is passed on as it came,
// and nothing depends on it. Numbers read from JSON are of type json.Number: the
// ids of some systems have more digits than a float64 holds.
type Meta map[string]any

// UnmarshalJSON reads an object.
func (m *Meta) UnmarshalJSON(b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	return d.Decode((*map[string]any)(m))
}

// Party is one of the two who talk. Every field may be empty: not known.
type Party struct {
	ID      string `json:"id,omitempty"`
	Role    string `json:"role,omitempty"`    // freelancer, client or agency
	Plan    string `json:"plan,omitempty"`    // basic, plus, business or enterprise
	Country string `json:"country,omitempty"` // ISO 3166-1 alpha-2
}

// Contract is the contract between the parties.
type Contract struct {
	State     string    `json:"state,omitempty"` // none, offered, active or ended
	StartedAt time.Time `json:"started_at,omitzero"`
}

// Attachment is a file that came with a message; its content is not read.
type Attachment struct {
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

// The surfaces on which a message can stand.
const (
	SurfaceProfile  = "profile"
	SurfaceJobPost  = "job_post"
	SurfaceProposal = "proposal"
	SurfaceInvite   = "invite"
	SurfaceMessage  = "message"
)
