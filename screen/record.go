package screen

// Record is one line of "offside screen --json": a message with what
// screening says of it. The form is a public contract; fields are added, never
// changed.
type Record struct {
	Message *Message `json:"message"`
	*Assessment
}
