// Package queue holds what reviewers work on: items, the commands that change
// them, and the events that tell what happened. The state machine is the pure
// function Apply; a Store runs it in a transaction.
//
//	enqueue ──► pending ──claim──► claimed ──decide──► decided
//	              ▲  ▲               │  │                │ │
//	              │  └─release, skip,┘  │                │ └─ amend ──► decided, superseding
//	              │    escalate, expire │                └─── undo ───► claimed by the one who undoes
//	              │                     │
//	              └─wake── snoozed ◄────┘ snooze
//
//	assessed again:  open or snoozed, no longer flagged ──► withdrawn
//	                 withdrawn, flagged again ──► pending
//
// decide, skip, snooze and escalate act on one's own claim; without a token
// they claim the item in the same step, which works when nobody else holds it.
// Undo takes back the last of decide, amend, skip, snooze and escalate on an
// item, by whoever did it: the item is then claimed by the one who undoes
// (after an amendment: decided as before). A claim whose lease ran out counts
// as free at once, a snooze that is over as pending, whether or not a sweep has
// written so yet. Escalation is a change of lane, not a state.
//
// Purge leads from every state to purged, which is terminal: text, notes,
// values and whose they were are gone, with the salt of the content hash. The
// events stay, since they never held any of it, and so does what a decision
// said: a label without a text.
package queue
