package screen

import "time"

// Message is one piece of text that somebody sent or published, with what is
// known about it. Its JSON form is the public ingest format; only Text is
// required.
type Message struct {
	ID          string         `json:"id"`
	Thread      string         `json:"thread,omitempty"`
	SentAt      time.Time      `json:"sent_at,omitzero"`
	Surface     string         `json:"surface,omitempty"`
	Sender      Party          `json:"sender,omitzero"`
	Recipient   Party          `json:"recipient,omitzero"`
	Contract    Contract       `json:"contract,omitzero"`
	Text        string         `json:"text"`
	Attachments []Attachment   `json:"attachments,omitempty"`
	Meta        map[string]any `json:"meta,omitempty"`
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
