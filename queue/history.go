package queue

import "time"

// TimelineLimit is how many events of one item are shown.
const TimelineLimit = 1000

// HistoryQuery asks for the actions of an actor that can be taken back or done
// again.
type HistoryQuery struct {
	Actor  string `json:"actor"`
	Before uint64 `json:"before,omitempty"` // only those with a lower seq; 0: from the newest
	Limit  int    `json:"limit,omitempty"`  // 0 is 50
}

// Action is something that an actor did and can take back, or took back and
// can do again.
type Action struct {
	// Seq is that of its event, or where Undone that of the undo's: pass the
	// last one of a page as HistoryQuery.Before for the next, and any one as
	// Command.Event.
	Seq     uint64    `json:"seq"`
	Type    EventType `json:"type"` // of what was done, also where it is undone
	Undone  bool      `json:"undone"`
	At      time.Time `json:"at"`
	Outcome Outcome   `json:"outcome,omitempty"` // EventDecided, EventAmended
	Item    uint64    `json:"item"`              // of a bulk: one of its items
	Message string    `json:"message"`           // the id of the item's message
	Bulk    string    `json:"bulk,omitempty"`    // set: it was done to Items items at once
	Items   int       `json:"items"`
}
