package queue

import (
	"context"
	"io"
	"time"

	"offside/screen"
	"offside/screen/contact"
)

// State is where an item stands.
type State string

// The states. Escalation and second review are lanes, not states.
const (
	Pending State = "pending"
	Claimed State = "claimed"
	Snoozed State = "snoozed"
	Decided State = "decided"
	// Withdrawn: the policy that assessed it last does not flag it any more. It
	// stands in no line; a later assessment that flags it brings it back.
	Withdrawn State = "withdrawn"
	Purged    State = "purged" // terminal: text, notes and values are gone
)

// Lane is the line in which an item waits.
type Lane string

// The lanes of every queue; a policy may add more.
const (
	LaneMain   Lane = "main"
	LaneSecond Lane = "second" // answered once, waiting for another reviewer's answer
	LaneLead   Lane = "lead"   // escalated, or answered differently by two
)

// ActorKind says what kind of actor acted.
type ActorKind string

// The kinds of actor.
const (
	Reviewer ActorKind = "reviewer"
	Lead     ActorKind = "lead"
	System   ActorKind = "system"
)

// Actor is who does something to an item.
type Actor struct {
	Name string    `json:"name"`
	Kind ActorKind `json:"kind"`
}

// Claim is a lease on an item. Token is the sequence number of the claim's
// event: it only grows, so it fences off whoever held the item before.
type Claim struct {
	Token uint64    `json:"token"`
	Actor string    `json:"actor"`
	Until time.Time `json:"until"`
}

// Outcome is the answer to "does the message break the policy?".
type Outcome string

// The outcomes.
const (
	Confirm   Outcome = "confirm"
	Dismiss   Outcome = "dismiss"
	Exception Outcome = "exception"
)

// Truth is the answer to "is this contact information?", given per detection.
type Truth string

// The truths.
const (
	Accepted  Truth = "accepted"
	Rejected  Truth = "rejected"
	Corrected Truth = "corrected" // real, but its span, class or act was wrong
	Added     Truth = "added"     // the engine missed it
)

// MarkOrigin says how a mark came about.
type MarkOrigin string

// The origins of a mark.
const (
	Explicit MarkOrigin = "explicit" // the reviewer marked this very detection
	Default  MarkOrigin = "default"  // it follows from the outcome
	Bulk     MarkOrigin = "bulk"     // decided together with others
)

// Mark is a reviewer's answer about one detection.
type Mark struct {
	// Detection is the index into the assessment's detections, or -1 for one
	// that the reviewer added.
	Detection int        `json:"detection"`
	Truth     Truth      `json:"truth"`
	Origin    MarkOrigin `json:"origin"`
	// Span, Class and Act are set where Truth is Corrected or Added: what the
	// reviewer says it is.
	Span  *contact.Span `json:"span,omitempty"`
	Class contact.Class `json:"class,omitempty"`
	Act   contact.Act   `json:"act,omitempty"`
}

// Decision is a reviewer's answer for a message: two layers of truth, never
// mixed. Marks say what is contact information, Outcome whether the policy is
// broken.
type Decision struct {
	Outcome   Outcome       `json:"outcome"`
	Permitted bool          `json:"permitted,omitempty"` // a dismissal of real contact information that breaks no rule
	Exception string        `json:"exception,omitempty"` // the policy's exception id, with Outcome exception
	Reason    string        `json:"reason,omitempty"`    // the policy's reason code
	Note      string        `json:"note,omitempty"`      // free text; never in an event
	Marks     []Mark        `json:"marks"`               // one per detection after Apply, plus the added ones
	Active    time.Duration `json:"active_ns,omitempty"` // time spent on the item
}

// Item is a message in the queue with its assessment and where it stands.
type Item struct {
	Number     uint64             `json:"number"` // the store's number, from 1
	Message    screen.Message     `json:"message"`
	Before     []screen.Message   `json:"before,omitempty"` // the thread before it, oldest first, at most ContextLimit
	After      []screen.Message   `json:"after,omitempty"`  // what came later while it was open
	Assessment *screen.Assessment `json:"assessment"`
	EnqueuedAt time.Time          `json:"enqueued_at"`
	// Previous is the item with the same message id and another text, or 0.
	Previous uint64 `json:"previous,omitempty"`
	// Probability is the rate at which messages like this one are drawn into its
	// Stratum; 1 for one in none.
	Probability float64 `json:"probability"`
	Stratum     Stratum `json:"stratum,omitempty"`
	// Lot is the place that was drawn for it, in (.5,1]: it stands where its
	// priority would put it if it were that. 0 for one in no stratum.
	Lot float64 `json:"lot,omitempty"`
	// Gold is the known answer of an item that was mixed in to see how well
	// reviewers do. A store shows it once the item is decided.
	Gold        *Decision `json:"gold,omitempty"`
	ContentHash string    `json:"content_hash"` // salted hash of the message
	Status
}

// Status is the part of an item that changes.
type Status struct {
	State    State     `json:"state"`
	Lane     Lane      `json:"lane"`
	Revision uint64    `json:"revision"` // grows with each change
	Rank     float64   `json:"rank"`     // ln(priority × reach) − enqueued/τ: higher comes first; see Terms
	Reach    int       `json:"reach"`    // how many items share its most frequent value, in powers of two
	Claim    *Claim    `json:"claim,omitempty"`
	Wakes    time.Time `json:"wakes,omitzero"`        // while snoozed
	SkipBy   []string  `json:"skipped_by,omitempty"`  // reviewers who skipped it
	Decision *Decision `json:"decision,omitempty"`    // the standing decision
	Decider  string    `json:"decided_by,omitempty"`  // who made it
	Decided  time.Time `json:"decided_at,omitzero"`   // when
	Event    uint64    `json:"decided_seq,omitempty"` // the seq of its event
	// Reviews are the answers of a second review, the first one first: one while
	// it waits, two once the second reviewer has answered. While the item is
	// Blind, a store shows none of them.
	Reviews []Review `json:"reviews,omitempty"`
	// Assessed is the revision at which the standing assessment came.
	Assessed uint64 `json:"assessed_revision"`
	// Trail holds the actions that undo can take back, the latest last, at most
	// TrailLimit.
	Trail []Step `json:"trail,omitempty"`
	// Undone holds the actions that were taken back and can be done again, the
	// one taken back last at the end. Any new action on the item empties it.
	Undone []Undone `json:"undone,omitempty"`
	// Last is the seq of the item's latest event: the end of its timeline.
	Last uint64 `json:"last_seq,omitempty"`
}

// Step is one action on an item with what it replaced, so that undo can bring
// it back.
type Step struct {
	Seq   uint64    `json:"seq"` // of the action's event
	Type  EventType `json:"type"`
	Actor string    `json:"actor"`
	Bulk  string    `json:"bulk,omitempty"` // the bulk that it was part of
	Lane  Lane      `json:"lane,omitempty"` // EventEscalated, EventDecided: the lane before
	// Reviews is how many answers of a second review there were before.
	Reviews int       `json:"reviews,omitempty"`
	Until   time.Time `json:"until,omitzero"` // EventSnoozed
	// Decision, Decider and Decided are those before an amendment.
	Decision *Decision `json:"decision,omitempty"`
	Decider  string    `json:"decided_by,omitempty"`
	Decided  time.Time `json:"decided_at,omitzero"`
}

// Undone is an action that was taken back, with what it takes to do it again.
type Undone struct {
	Seq      uint64    `json:"seq"` // of the undo's event
	Type     EventType `json:"type"`
	Actor    string    `json:"actor"`
	Revision uint64    `json:"revision"`           // the item's after the undo
	Bulk     string    `json:"bulk,omitempty"`     // the bulk that took it back
	Decision *Decision `json:"decision,omitempty"` // EventDecided, EventAmended
	Until    time.Time `json:"until,omitzero"`     // EventSnoozed
	Lane     Lane      `json:"lane,omitempty"`     // EventEscalated: where to
}

// Open reports whether the item waits in a lane: pending or claimed.
func (s *Status) Open() bool { return s.State == Pending || s.State == Claimed }

// Holder returns who holds the item at now; empty if nobody does, or no longer.
func (s *Status) Holder(now time.Time) string {
	if s.State != Claimed || s.Claim == nil || !now.Before(s.Claim.Until) {
		return ""
	}
	return s.Claim.Actor
}

// TrailLimit is how many actions on one item can be taken back.
const TrailLimit = 16

// ContextLimit is how many messages before an item, and how many after it, are
// kept with it.
const ContextLimit = 20

// DefaultLease is how long a claim lasts unless the command says otherwise.
const DefaultLease = 10 * time.Minute

// MaxLease is the longest lease that a command may ask for.
const MaxLease = 24 * time.Hour

// Verb is what a command does.
type Verb string

// The verbs.
const (
	DoClaim    Verb = "claim"    // take an item, or with Item 0 the next of Query
	DoRenew    Verb = "renew"    // extend one's own lease
	DoRelease  Verb = "release"  // give it back
	DoDecide   Verb = "decide"   // on one's own claim, or claiming a free item in the same step
	DoAmend    Verb = "amend"    // replace a standing decision
	DoUndo     Verb = "undo"     // take back the actor's last action (Item 0), or that on Item
	DoRedo     Verb = "redo"     // do again what the actor took back last (Item 0), or last on Item
	DoSkip     Verb = "skip"     // give it back and do not show it to the actor again
	DoSnooze   Verb = "snooze"   // out of the line until Until
	DoEscalate Verb = "escalate" // into Lane, LaneLead by default
	DoPurge    Verb = "purge"    // erase text, values and notes for good, whoever holds it
	DoReveal   Verb = "reveal"   // the actor looked at a masked value; changes nothing else
)

// Command is one intent of one actor on one item.
type Command struct {
	Do       Verb
	Item     uint64        // 0 with DoClaim: the next of Query; 0 with DoUndo and DoRedo: the actor's last action
	Actor    Actor         // required
	Token    uint64        // of the claim that the actor holds; 0: none, and nobody else may hold the item
	Revision uint64        // the revision that the actor saw: DoAmend requires it; DoDecide and DoUndo check it unless 0
	Event    uint64        // DoUndo, DoRedo: the seq of the action to take back, or of the undo; 0: the last one on the item
	Lease    time.Duration // DoClaim, DoRenew; 0: DefaultLease
	Decision *Decision     // DoDecide, DoAmend
	Until    time.Time     // DoSnooze
	Lane     Lane          // DoEscalate
	Query    Query         // DoClaim with Item 0
	// Bulk names the bulk that the command is part of (see NewBulk). Such a
	// command stands alone: when it is refused, Result.Refused says why and the
	// others go on. Repeating it changes nothing. With DoUndo and DoRedo and
	// Item 0 it is the bulk to take back or do again, up to BulkBatch items of
	// it by each command, beginning after item After.
	Bulk  string
	After uint64
	// Second is what sends a decision to a second review. The store fills it in.
	Second Second `json:"-"`
}

// Result is what became of one command.
type Result struct {
	// Item is the item as it stands now; nil when a claim of the next found
	// none. Of a command of a bulk it has its Number and Status alone.
	Item *Item
	// Seq is the sequence number of the last event that the command made; 0 if
	// none.
	Seq uint64
	// Undid names the kind of event that an undo took back, Redid the one that
	// a redo did again.
	Undid EventType
	Redid EventType
	// Refused says why a command of a bulk was not carried out.
	Refused *Refusal
	// Group is set instead of Item when an undo or a redo was about a bulk.
	Group *Group
}

// EventType says what happened.
type EventType string

// The types of event.
const (
	EventEnqueued   EventType = "enqueued"
	EventReassessed EventType = "reassessed"
	EventClaimed    EventType = "claimed"
	EventReleased   EventType = "released"
	EventExpired    EventType = "expired"
	EventDecided    EventType = "decided"
	EventAmended    EventType = "amended"
	EventUndone     EventType = "undone"
	EventSkipped    EventType = "skipped"
	EventSnoozed    EventType = "snoozed"
	EventWoken      EventType = "woken"
	EventEscalated  EventType = "escalated"
	EventWithdrawn  EventType = "withdrawn" // assessed again, and no longer flagged
	EventReturned   EventType = "returned"  // withdrawn before, and flagged again
	EventPolicy     EventType = "policy"    // a policy was put in force; about no item
	EventPurged     EventType = "purged"    // Supersedes: the decision that stood, if one did
	EventRevealed   EventType = "revealed"  // somebody looked at a masked value
	EventReferred   EventType = "referred"  // the decision before it does not stand: the item waits in Lane for another's
	EventSettings   EventType = "settings"  // the queue's settings were changed; about no item
	EventLost       EventType = "lost"      // stands where an event stood that nobody can read any more; about no item
	EventSalvaged   EventType = "salvaged"  // says anew where an item stands some of whose records or events were lost
)

// Event is what happened to an item: append-only and hash-chained. It holds no
// message text, no note and no detected value.
type Event struct {
	Seq          uint64    `json:"seq"`
	Item         uint64    `json:"item"` // 0: it is about the queue
	ItemRevision uint64    `json:"item_revision"`
	ContentHash  string    `json:"content_hash,omitempty"`
	Type         EventType `json:"type"`
	Actor        string    `json:"actor"`
	ActorKind    ActorKind `json:"actor_kind"`
	Decision     *Decision `json:"decision,omitempty"`   // without its note
	Supersedes   uint64    `json:"supersedes,omitempty"` // the seq that an undo, an amendment, a redo or a purge takes back, or of the policy in force before
	Bulk         string    `json:"bulk,omitempty"`       // the bulk that it was part of
	Earlier      uint64    `json:"earlier,omitempty"`    // the seq of the event before it on the same item
	Lane         Lane      `json:"lane,omitempty"`
	Until        time.Time `json:"until,omitzero"`
	Settings     *Settings `json:"settings,omitempty"` // EventSettings
	Policy       string    `json:"policy,omitempty"`   // the hash of the policy that judged, or was put in force
	Engine       string    `json:"engine,omitempty"`
	Probability  float64   `json:"probability,omitempty"`
	ActiveMS     int64     `json:"active_ms,omitempty"`
	At           time.Time `json:"at"`
	PreviousHash string    `json:"previous_hash"` // of the event before it, hex SHA-256
}

// Leaves says in which state the event leaves an item that was in another.
func (e *Event) Leaves(was State) State {
	switch e.Type {
	case EventReassessed, EventRevealed:
		return was
	case EventWithdrawn:
		return Withdrawn
	case EventPurged:
		return Purged
	case EventClaimed:
		return Claimed
	case EventSnoozed:
		return Snoozed
	case EventDecided, EventAmended:
		return Decided
	case EventUndone, EventSalvaged:
		if e.Decision != nil {
			return Decided
		}
		if e.Type == EventUndone && !e.Until.IsZero() {
			return Claimed // by the one who undid it; as part of a bulk it is pending
		}
	}
	return Pending
}

// Entry is one message to enqueue.
type Entry struct {
	Message     screen.Message
	Before      []screen.Message
	Assessment  *screen.Assessment
	Probability float64 // 0 means 1: flagged, not sampled
	// Gold makes it an item whose answer is known: see Item.Gold. Its outcome,
	// exception and permission are what counts.
	Gold *Decision
}

// Batch is what one transaction of an ingest brings.
type Batch struct {
	Entries []Entry
	// Heard are messages that need no review; those of a thread with open items
	// become context of these.
	Heard []screen.Message
	// Lot is the share of flagged entries to be drawn into the stratum Random,
	// in a queue whose settings were never made; those of a queue go before it.
	Lot float64
	// Windows is the ingester's state by name, saved in the same transaction
	// so that it survives a restart; opaque to the store.
	Windows map[string][]byte
}

// Tally says what became of a batch.
type Tally struct {
	Added      int `json:"added"`
	Known      int `json:"known"`      // the same message was there already
	Changed    int `json:"changed"`    // same id, other text: a new item linked to the old (also counted in Added)
	Reassessed int `json:"reassessed"` // same id and text, other facts
}

// Order is a way to go through a queue.
type Order string

// The orders.
const (
	ByRank     Order = "rank"     // open items, the highest rank first
	ByAge      Order = "age"      // open items, the oldest first
	ByDoubt    Order = "doubt"    // open items, those that screening is least sure of first
	ByDecision Order = "decision" // decided items, by the seq of the standing decision
)

// Query says which items, in which order. The zero Query is every open item of
// every lane by rank.
type Query struct {
	Order Order `json:"order,omitempty"` // "" is ByRank
	Lane  Lane  `json:"lane,omitempty"`  // "" is every lane
	// For leaves out what this reviewer skipped, what others hold, and second
	// reviews of the reviewer's own answers.
	For    string        `json:"for,omitempty"`
	Clause string        `json:"clause,omitempty"`
	Rule   string        `json:"rule,omitempty"`
	Class  contact.Class `json:"class,omitempty"`
	Sender string        `json:"sender,omitempty"`
	Thread string        `json:"thread,omitempty"`
	Value  string        `json:"value,omitempty"` // the canonical value of a detection
	// Since leaves out decisions of this seq and before; with ByDecision only.
	Since uint64 `json:"since,omitempty"`
	// Limit is how many items a page has at most, 0: 50. One of very long
	// messages ends before; see Page.More.
	Limit int `json:"limit,omitempty"`
	// After and Before continue from a cursor of an earlier page; at most one
	// is set. A cursor stays valid while the queue changes.
	After  string `json:"after,omitempty"`
	Before string `json:"before,omitempty"`
}

// End is the cursor beyond the last item: as Query.Before it asks for the last
// page.
const End = "end"

// Page is a stretch of items in the order of its query.
type Page struct {
	Items []Item
	// First and Last are the cursors of the first and the last item: pass Last
	// as After for the next page, First as Before for the one above. Empty when
	// the page is empty.
	First, Last string
	// More reports that there are items beyond this page in its direction.
	More bool
}

// Counts are the counters of a queue, kept by the transactions that change it.
type Counts struct {
	Items    uint64                   `json:"items"`
	States   map[State]uint64         `json:"states"`
	Lanes    map[Lane]uint64          `json:"lanes"`    // open items
	Classes  map[contact.Class]uint64 `json:"classes"`  // items with a detection of it
	Clauses  map[string]uint64        `json:"clauses"`  // items with a finding under it
	Rules    map[string]uint64        `json:"rules"`    // items with a hit of it
	Open     Found                    `json:"open"`     // the three of the open items alone
	Decided  Found                    `json:"decided"`  // and of the decided ones
	Outcomes map[Outcome]uint64       `json:"outcomes"` // standing decisions
	Deciders map[string]uint64        `json:"deciders"` // standing decisions by reviewer
	Strata   map[Stratum]uint64       `json:"strata"`   // items that were drawn, by stratum
	Answered map[Stratum]uint64       `json:"answered"` // of these: decided
	// Skipped counts by reviewer the open items of each lane that they skipped.
	Skipped map[Lane]map[string]uint64 `json:"skipped"`
	// First counts by reviewer the open second reviews of what they answered
	// first, apart from those that they skipped.
	First map[string]uint64 `json:"first"`
	// Pairs counts second reviews by the first and then the second answer.
	Pairs map[string]map[string]uint64 `json:"pairs"`
	// Gold counts by reviewer the decided gold items that they answered "right"
	// and "wrong".
	Gold   map[string]map[string]uint64 `json:"gold"`
	Events uint64                       `json:"events"`
	Oldest time.Time                    `json:"oldest,omitzero"` // when the oldest open item came in
}

// Found counts items by what was found in them, each item once for each class,
// clause and rule.
type Found struct {
	Classes map[contact.Class]uint64 `json:"classes"`
	Clauses map[string]uint64        `json:"clauses"`
	Rules   map[string]uint64        `json:"rules"`
}

// Found are the counters of all items by what was found in them.
func (c *Counts) Found() Found { return Found{Classes: c.Classes, Clauses: c.Clauses, Rules: c.Rules} }

// Cluster is what shares a canonical value: the same number in the messages of
// several accounts, say.
type Cluster struct {
	Value    string `json:"value"`
	Items    int    `json:"items"`
	Open     int    `json:"open"`     // of these: pending or claimed
	Decided  int    `json:"decided"`  // of these
	Senders  int    `json:"senders"`  // different ones; unknown ones count as none
	Threads  int    `json:"threads"`  // different ones; messages without count as none
	Complete bool   `json:"complete"` // false: there are more items than were looked at; only Items counts them all
}

// ClusterLimit is how many items of a cluster are looked at, ClusterLook how
// many of each in a list of clusters: the newest.
const (
	ClusterLimit = 10_000
	ClusterLook  = 256
)

// Store keeps a queue. Implementations are safe for concurrent use; when a
// changing method returns without error, the change is on disk. Everything
// returned is the caller's.
type Store interface {
	// Enqueue adds messages, idempotently by message id. All or nothing. Once a
	// policy is in force, what another one assessed is refused with a
	// *PolicyError.
	Enqueue(ctx context.Context, b Batch) (Tally, error)
	// Do runs the commands in one transaction, in order. If one is refused,
	// none of them happened, and the error is that of the refused one, wrapped
	// in *CommandError.
	Do(ctx context.Context, cmds ...Command) ([]Result, error)
	// Get returns an item by number. ErrNotFound. Like every method that returns
	// items it shows them as Item.Shown does.
	Get(ctx context.Context, number uint64) (Item, error)
	// Find returns the newest item of the message id. ErrNotFound.
	Find(ctx context.Context, messageID string) (Item, error)
	// Page returns a stretch of items.
	Page(ctx context.Context, q Query) (Page, error)
	// Counts returns the counters, without walking anything.
	Counts(ctx context.Context) (Counts, error)
	// Cluster tells of the items that share a canonical value, by looking at
	// these alone; a value that nobody has makes a cluster without items.
	Cluster(ctx context.Context, value string) (Cluster, error)
	// Clusters returns the values that most items share, by the counters of each
	// value: at most limit (0: 20), those of two items and more, the largest
	// first. Where very many are about the same size, which of these come is
	// left open.
	Clusters(ctx context.Context, limit int) ([]Cluster, error)
	// Unseen says what keeps open items out of the page of the query's For.
	Unseen(ctx context.Context, q Query) (Unseen, error)
	// Settings returns what was configured last; the zero Settings before it
	// ever was. Configure changes it, by an event.
	Settings(ctx context.Context) (Settings, error)
	Configure(ctx context.Context, by Actor, s Settings) error
	// Events returns up to limit events with a seq greater than after, as they
	// are: for audits and exports. What a reviewer may see of an item is its
	// Timeline.
	Events(ctx context.Context, after uint64, limit int) ([]Event, error)
	// Timeline returns the events of one item, oldest first; of more than
	// TimelineLimit the newest. Of one that is Blind it leaves out what would
	// tell of the first answer. ErrNotFound.
	Timeline(ctx context.Context, number uint64) ([]Event, error)
	// History returns the actions of an actor that can be taken back or done
	// again, newest first. It costs what it returns.
	History(ctx context.Context, q HistoryQuery) ([]Action, error)
	// Windows returns the ingester's state as last saved.
	Windows(ctx context.Context, name string) ([]byte, error)
	// KeepPolicy stores the bytes of a policy under its hash; Policy returns
	// them. ErrNotFound.
	KeepPolicy(ctx context.Context, hash string, src []byte) error
	Policy(ctx context.Context, hash string) ([]byte, error)
	// UsePolicy keeps a policy and puts it in force, by an event. Using the one
	// that is in force already changes nothing. What undecided items are
	// assessed by is not changed here: see Outdated.
	UsePolicy(ctx context.Context, u PolicyUse) (InForce, error)
	// InForce returns the policy in force; the zero InForce before there is one.
	InForce(ctx context.Context) (InForce, error)
	// Outdated returns the next stretch of undecided items that were there when
	// the policy in force came, at most limit of them (0: 200). One that is
	// undecided again, because its decision was taken back, is among them.
	Outdated(ctx context.Context, limit int) (Stretch, error)
	// Reassess gives items what the policy in force says of them, and remembers
	// how far that has come. Items that were decided or purged meanwhile, or that
	// this policy has assessed already, stay as they are. Refused with a
	// *PolicyError when another policy is in force.
	Reassess(ctx context.Context, r Reassessment) (Changes, error)
	io.Closer
}
