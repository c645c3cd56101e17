package queue

import (
	"fmt"
	"strings"
	"time"
)

// Settings are what a queue decides by lot, and when it asks twice. They belong
// to the queue; a change of them is an event, and holds for what comes later.
// The zero Settings leave nothing to a lot and ask once.
type Settings struct {
	// Lot is the share of flagged items that is drawn into the stratum Random.
	Lot float64 `json:"lot"`
	// Second is the share of decisions that another reviewer makes again, blind.
	Second float64 `json:"second"`
	// Strong is the confidence of a detection from which its rejection always
	// goes to a second review; 0: from none.
	Strong float64 `json:"strong"`
	// Seq is that of the event that set them; 0: nobody did.
	Seq uint64 `json:"seq"`
}

// Validate refuses shares outside [0,1].
func (s *Settings) Validate() error {
	for name, share := range map[string]float64{"lot": s.Lot, "second": s.Second, "strong": s.Strong} {
		if !(share >= 0 && share <= 1) {
			return fmt.Errorf("%w: %s is a share from 0 to 1, not %g", ErrInvalid, name, share)
		}
	}
	return nil
}

// Event is the event of a change to s.
func (s *Settings) Event(by Actor, now time.Time) (Event, error) {
	if strings.TrimSpace(by.Name) == "" {
		return Event{}, fmt.Errorf("%w: it names no actor", ErrInvalid)
	}
	set := *s
	set.Seq = 0
	return Event{Type: EventSettings, Actor: by.Name, ActorKind: by.Kind, Settings: &set, At: now.Round(0).UTC()}, s.Validate()
}
