// Package queue holds what reviewers work on: items, the commands that change
// them, and the events that tell what happened. The state machine is the pure
// function Apply; a Store runs it in a transaction.
//
//	enqueue ──► pending ──claim──► claimed ──decide──► decided
//	              ▲  ▲  ▲            │  │                │ │
//	              │  │  └─release, ──┘  │                │ └─ amend ──► decided, superseding
//	              │  │    skip,         │                └─── undo ───► claimed by the one who undoes;
//	              │  │    escalate,     │                               of a bulk: pending
//	              │  │    expire        │
//	              │  └── decide, but to be decided twice ──► pending in lane "second", blind;
//	              │                     │                    where the two differ: in lane "lead"
//	              └─wake── snoozed ◄────┘ snooze
//
//	assessed again:  open or snoozed, no longer flagged ──► withdrawn
//	                 withdrawn, flagged again ──► pending
//
// decide, skip, snooze and escalate act on one's own claim; without a token
// they claim the item in the same step, which works when nobody else holds it.
// Undo takes back the last of decide, amend, skip, snooze and escalate on an
// item, by whoever did it: the item is then claimed by the one who undoes
// (after an amendment: decided as before). Redo does again what was taken back
// last, as it was, until there is a new action on the item. A claim whose lease
// ran out counts as free at once, a snooze that is over as pending, whether or
// not a sweep has written so yet. Escalation and second review are changes of
// lane, not states. A look at a masked value (reveal) is an event and changes
// nothing.
//
// A decision that the queue's Settings want made twice does not stand: it waits
// in lane "second" for somebody else, who sees nothing of it. Two answers that
// agree stand, and the second is the decision; two that do not go to lane
// "lead", where both are seen and the next decision stands. Undo takes a first
// answer back until somebody holds the item.
//
// Commands that carry the name of a bulk are refused one by one, and are taken
// back and done again together: see BulkJob and Unwind.
//
// Purge leads from every state to purged, which is terminal: text, notes,
// values and whose they were are gone, with the salt of the content hash. The
// events stay, since they never held any of it, and so does what a decision
// said: a label without a text.
package queue
